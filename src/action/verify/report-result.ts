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
import type { VerifyInputs } from './inputs.ts'
import { verifyOutputs } from './outputs.ts'
import { type Problem, problemsOf, sharedProblems } from './problems.ts'
import type { VerifyJob } from './verify-job.ts'

/** Annotations that GitHub shows of one step. */
const MAX_ANNOTATIONS = 10

/** Outputs, report and summary first, so that they are there for a failed step too; then the verdict. */
export async function reportVerifyResult(
  review: Review,
  inputs: VerifyInputs,
  { directory, environment, log }: VerifyJob
): Promise<void> {
  const summaryPath = environment['GITHUB_STEP_SUMMARY']
  const { verdict, differences } = review
  const report = {
    ...verdict,
    // The changes are the data; the Markdown of them is for the summary.
    differences: differences.map(({ markdown: _, ...difference }) => difference)
  }
  const path = join(directory, 'verdict.json')
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 })
  for (const [name, value] of Object.entries(verifyOutputs(report, path))) core.setOutput(name, value)
  if (inputs.showSummary && summaryPath) {
    await core.summary.addRaw(formatVerdict(review)).write()
  }
  for (const notice of verdict.notices) log.notice(notice)
  for (const image of verdict.images) logImage(image, log)
  for (const { image, before, platforms, summary } of differences) {
    const where = platforms.length === 0 ? '' : ` (${platforms.join(', ')})`
    log.info(`SBOM of ${image}${where} against ${before}: ${summary}`)
  }
  log.info(headline(review))
  if (verdict.outcome === 'passed') return
  const problems = problemsOf(verdict)
  // The last annotation is the step's own failure.
  const shown = sharedProblems(verdict, MAX_ANNOTATIONS - 1)
  annotate(shown, verdict.mode)
  const said = shown.map(({ message }) => message).join('\n')
  for (const { message } of problems) if (!said.includes(message)) log.info(message)
  if (verdict.outcome === 'warned') return
  const [first] = problems
  const rest = problems.length > 1 ? ` (and ${count(problems.length - 1, 'more problem')})` : ''
  throw new SealError('POLICY_VIOLATED', `${first?.message ?? 'a policy is violated'}${rest}`, {
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
