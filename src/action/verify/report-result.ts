// The end of the verify action: outputs, report, summary, annotations, and whether the step fails.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { formatVerdict } from '../../render/verify-summary.ts'
import { headline, openUnresolved, type Review } from '../../results/review.ts'
import type { ImageVerdict, UnresolvedImage, Verdict } from '../../results/verdict.ts'
import { SealError } from '../../support/errors.ts'
import { actionLog as log } from '../runner/log.ts'
import type { VerifyInputs } from './inputs.ts'
import { verifyOutputs } from './outputs.ts'
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
  for (const image of verdict.images) logImage(image)
  for (const { image, before, platforms, summary } of differences) {
    const where = platforms.length === 0 ? '' : ` (${platforms.join(', ')})`
    log.info(`SBOM of ${image}${where} against ${before}: ${summary}`)
  }
  log.info(headline(review))
  if (verdict.outcome === 'passed') return
  const problems = [...verdict.images.flatMap(problemsOf), ...openUnresolved(verdict).map(unresolvedProblem)]
  annotate(problems, verdict.mode)
  if (verdict.outcome === 'warned') return
  const [first] = problems
  const rest = problems.length > 1 ? ` (and ${problems.length - 1} more problems)` : ''
  throw new SealError('POLICY_VIOLATED', `${first?.message ?? 'a policy is broken'}${rest}`, {
    remedy:
      first?.remedy ??
      'The job summary and the output report tell all facts. Sign and attach what is missing, or change the policy on the default branch.'
  })
}

function logImage(image: ImageVerdict): void {
  log.info(`${image.outcome.padEnd(9)} ${image.reference ?? image.requested}`)
  for (const { digest, platform, facts } of image.digests) {
    for (const { kind, predicateType, status, reason } of facts) {
      const why = reason === undefined ? '' : ` (${reason})`
      log.info(`  ${platform ?? digest}: ${predicateType ?? kind} ${status}${why}`)
    }
  }
}

interface Problem {
  readonly message: string
  readonly remedy: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
}

/** At the line that names the image, where one does; else at the rule that is broken. */
function problemsOf({ requested, locations, violations, error }: ImageVerdict): Problem[] {
  const at = locations[0]
  if (error) {
    const message = `${requested}: ${error.code}: ${error.message}`
    return [{ message, remedy: error.remedy, file: at?.file, line: at?.line }]
  }
  return violations
    .filter(({ exception }) => exception === undefined)
    .map(({ outcome, message, location }) => {
      const place = at ?? location
      const what = outcome === 'undecided' ? `undecided: ${message}` : message
      return { message: `${requested}: ${what}`, remedy: undefined, file: place?.file, line: place?.line }
    })
}

function unresolvedProblem({ file, line, text, reason }: UnresolvedImage): Problem {
  const message = `undecided: ${text === '' ? file : text}: ${reason}`
  return {
    message,
    remedy: 'Name the image by a reference that the file itself resolves, or set unresolved: warn.',
    file,
    line
  }
}

function annotate(problems: readonly Problem[], mode: Verdict['mode']): void {
  // The last annotation is the step's own failure.
  for (const { message, file, line } of problems.slice(0, MAX_ANNOTATIONS - 1)) {
    const properties = {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line })
    }
    if (mode === 'warn') core.warning(message, properties)
    else core.error(message, properties)
  }
  const rest = problems.slice(MAX_ANNOTATIONS - 1)
  for (const { message } of rest) log.info(message)
}
