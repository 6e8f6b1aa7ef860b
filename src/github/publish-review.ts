// Shows a verdict on GitHub: check run, comment, code scanning. None of them changes how the step ends.
import { formatCheckRun } from '../render/check-run.ts'
import { commentMarker, formatComment } from '../render/comment.ts'
import { formatSarif, type SarifSettings } from '../render/sarif.ts'
import type { Review } from '../results/review.ts'
import { messages, SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import { VERSION } from '../support/version.ts'
import type { GitHubApi } from './api.ts'
import { publishCheckRun } from './check-runs.ts'
import { uploadSarif } from './code-scanning.ts'
import { publishComment } from './comments.ts'
import type { GateName } from './gate-name.ts'

export type CommentMode = 'always' | 'on-failure' | 'never'

export interface PublishSettings {
  /** The name of the check run; undefined: none. */
  readonly checkName: string | undefined
  /** Of the pull request, else of the run. */
  readonly headSha: string
  readonly comment: CommentMode
  /** Undefined outside pull requests. */
  readonly pull: number | undefined
  readonly gate: GateName
  readonly run: string | undefined
  readonly runUrl: string | undefined
  /** Where to send the SARIF; undefined: it is not sent. */
  readonly codeScanning: { readonly commit: string; readonly ref: string } | undefined
  /** The workflow's path, for results without a place. */
  readonly workflow: string
}

/** Each part by itself: a permission that is missing for one must not prevent the others. */
export async function publishReview(
  api: GitHubApi,
  review: Review,
  settings: PublishSettings,
  log: Log
): Promise<void> {
  const { checkName, headSha, run, runUrl, codeScanning, gate } = settings
  if (checkName !== undefined) {
    const leg = run === undefined ? undefined : { run, key: gate.key }
    const place = { name: checkName, headSha, detailsUrl: runUrl, leg }
    await attempt(log, () => publishCheckRun(api, formatCheckRun(review), place))
  }
  await attempt(log, () => publishReviewComment(api, review, settings, log))
  if (codeScanning !== undefined) {
    const sarif = formatSarif(review.verdict, sarifSettings(settings))
    await attempt(log, () => uploadSarif(api, JSON.stringify(sarif), codeScanning))
  }
}

/** @returns what the verdict's SARIF says besides the verdict */
export function sarifSettings({ workflow, gate }: Pick<PublishSettings, 'workflow' | 'gate'>): SarifSettings {
  const category = `oci-seal/${workflow}/${gate.text}-${gate.key.slice(0, 8)}`
  return { version: VERSION, fallback: { file: workflow, line: 1 }, category }
}

async function publishReviewComment(
  api: GitHubApi,
  review: Review,
  { comment, pull, gate: { key, text: name }, runUrl }: PublishSettings,
  log: Log
): Promise<void> {
  if (comment === 'never' || pull === undefined) return
  const isGood = review.verdict.outcome === 'passed'
  await publishComment(
    api,
    {
      pull,
      marker: commentMarker(key),
      body: formatComment(review, { key, name, runUrl }),
      // An earlier failure that is fixed must not stay visible.
      onlyUpdate: comment === 'on-failure' && isGood
    },
    log
  )
}

/** A token that may not write is what pull requests from forks have: worth a notice. All else is worth a warning. */
async function attempt(log: Log, publish: () => Promise<unknown>): Promise<void> {
  try {
    await publish()
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    const text = `${error.code}: ${messages(error)[0]}\n${error.remedy ?? ''}`.trim()
    if (error.code === 'GITHUB_DENIED') log.notice(text)
    else log.warning(text)
  }
}
