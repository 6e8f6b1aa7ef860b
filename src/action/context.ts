// The workflow run that this step belongs to, as the event's file tells it.
import { readFile } from 'node:fs/promises'
import { isRecord } from '../oci/descriptor.ts'
import { parseJson } from '../support/json.ts'
import type { Log } from '../support/log.ts'

export interface RunContext {
  readonly eventName: string
  /** A pull request, a merge queue, and what runs because of one: files in the checkout are somebody's proposal. */
  readonly isPullRequest: boolean
  /** And the run has the base's secrets and rights all the same. */
  readonly isPrivileged: boolean
  readonly isPrivateRepository: boolean | undefined
  readonly actor: string
}

/** Events whose runs get no more from a fork than its author has. */
const UNPRIVILEGED = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group'
])

/** Read here: @actions/github would bring GitHub's whole client along, a tenth of a second of every start. */
export async function readContext(
  log: Log,
  environment: Readonly<Record<string, string | undefined>> = process.env
): Promise<RunContext> {
  const { GITHUB_EVENT_NAME: eventName = '', GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor = '' } = environment
  const payload = path ? parseJson(await readFile(path)) : {}
  const fields = isRecord(payload) ? payload : {}
  const { repository } = fields
  const isPrivate = isRecord(repository) ? repository['private'] : undefined
  if (repository === undefined) log.debug(`the event ${eventName} does not describe the repository`)
  const isPullRequest = isProposal(eventName, fields)
  return {
    eventName,
    isPullRequest,
    isPrivileged: isPullRequest && !UNPRIVILEGED.has(eventName),
    isPrivateRepository: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    actor
  }
}

function isProposal(
  eventName: string,
  { pull_request: pullRequest, workflow_run: run, issue }: Readonly<Record<string, unknown>>
): boolean {
  return (
    eventName.startsWith('pull_request') ||
    eventName === 'merge_group' ||
    pullRequest !== undefined ||
    (isRecord(run) && String(run['event']).startsWith('pull_request')) ||
    (isRecord(issue) && issue['pull_request'] !== undefined)
  )
}
