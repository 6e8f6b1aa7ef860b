// The end of the verify action: outputs, report, summary, annotations, and whether the step fails.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { formatVerdict } from '../../render/verify-summary.ts'
import { causesOf, describeCause } from '../../results/causes.ts'
import { headline, openViolations, type Review } from '../../results/review.ts'
import type { ImageVerdict, Verdict } from '../../results/verdict.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { count } from '../../support/text.ts'
import { annotateFailure } from '../runner/failure.ts'
import { failuresOf, setOutputs, writeSummary } from '../runner/runner-files.ts'
import type { VerifyInputs } from './inputs.ts'
import { verifyOutputs } from './outputs.ts'
import { type Problem, problemsOf, sharedProblems } from './problems.ts'
import { writeSarifFile } from './review.ts'
import type { VerifyJob } from './verify-job.ts'

/** Annotations that GitHub shows of one step. */
const MAX_ANNOTATIONS = 10

/** Outputs, report and summary first, so that they are there for a failed step too; then the verdict. */
export async function reportVerifyResult(
  review: Review,
  inputs: VerifyInputs,
  job: VerifyJob
): Promise<void> {
  const { directory, environment, log } = job
  const { verdict, differences } = review
  const report = {
    ...verdict,
    // The changes are the data; the Markdown of them is for the summary.
    differences: differences.map(({ markdown: _, ...difference }) => difference)
  }
  const path = join(directory, 'verdict.json')
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 })
  const unwritten = await failuresOf([
    () => setOutputs(Object.entries(verifyOutputs(report, path)), environment),
    () => inputs.showSummary && writeSummary(formatVerdict(review), environment),
    () => writeSarifFile(review, inputs, job)
  ])
  for (const notice of verdict.notices) log.notice(notice)
  for (const image of verdict.images) logImage(image, log)
  for (const { image, before, platforms, summary } of differences) {
    const where = platforms.length === 0 ? '' : ` (${platforms.join(', ')})`
    log.info(`SBOM of ${image}${where} against ${before}: ${summary}`)
  }
  log.info(headline(review))
  const violation = reportProblems(verdict, log)
  const failures = violation === undefined ? unwritten : [violation, ...unwritten]
  for (const failure of failures.slice(1)) annotateFailure(failure)
  if (failures.length > 0) throw failures[0]
}

/** Returns the failure of the step, if the verdict is one. */
function reportProblems(verdict: Verdict, log: Log): SealError | undefined {
  if (verdict.outcome === 'passed') return undefined
  const problems = problemsOf(verdict)
  // The last annotation is the step's own failure.
  const shown = sharedProblems(verdict, MAX_ANNOTATIONS - 1)
  annotate(shown, verdict.mode)
  const said = shown.map(({ message }) => message).join('\n')
  for (const { message } of problems) if (!said.includes(message)) log.info(message)
  if (verdict.outcome === 'warned') return undefined
  const [first] = problems
  const rest = problems.length > 1 ? ` (and ${count(problems.length - 1, 'more problem')})` : ''
  return new SealError('POLICY_VIOLATED', `${first?.message ?? 'a policy is violated'}${rest}`, {
    remedy:
      first?.remedy ??
      'The job summary and the output report contain all facts. Sign and attach what is missing, or change the policy on the default branch.'
  })
}

/** One line per cause; the facts of every digest are in the debug log, with the place of the best evidence. */
function logImage(image: ImageVerdict, log: Log): void {
  log.info(`${image.outcome.padEnd(9)} ${image.reference ?? image.requested}`)
  for (const cause of causesOf(image, openViolations(image))) {
    log.info(`  ${cause.outcome === 'undecided' ? 'undecided: ' : ''}${describeCause(cause)}`)
  }
  for (const { digest, platform, facts } of image.digests) {
    for (const { kind, predicateType, status, reason, evidence } of facts) {
      const why = reason === undefined ? '' : ` (${reason})`
      const [best] = evidence
      const from = best === undefined ? '' : `, from ${best.reference}`
      const line = `  ${platform ?? digest}: ${predicateType ?? kind} ${status}${why}${from}`
      // The log always shows what is not in the registry.
      if (best?.form === 'github-attestation') log.info(line)
      else log.debug(line)
    }
  }
}

function annotate(problems: readonly Problem[], mode: Verdict['mode']): void {
  for (const { message, remedy, file, line } of problems) {
    const text = remedy === undefined ? message : `${message}\n${remedy}`
    const properties = {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line })
    }
    if (mode === 'warn') core.warning(text, properties)
    else core.error(text, properties)
  }
}
