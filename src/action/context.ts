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
  /**
   * A pull request whose runs get neither secrets nor a token: from a fork, or by Dependabot. Where the event does
   * not say so, it is false.
   */
  readonly isWithoutRights: boolean
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
    isWithoutRights: isWithoutRights(eventName, fields, actor),
    isPrivateRepository: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    actor
  }
}

/**
 * Merge queues, `pull_request_target`, `workflow_run` and comments have the rights of the base.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])

function isWithoutRights(
  eventName: string,
  { pull_request: pullRequest }: Readonly<Record<string, unknown>>,
  actor: string
): boolean {
  if (!PULL_REQUEST_EVENTS.has(eventName) || !isRecord(pullRequest)) return false
  return actor === 'dependabot[bot]' || isFromFork(pullRequest)
}

/** The repository of a fork that was deleted is null, and then it is not known. */
function isFromFork({ head, base }: Readonly<Record<string, unknown>>): boolean {
  const [from, to] = [repositoryOf(head), repositoryOf(base)]
  return from !== undefined && to !== undefined && from !== to
}

function repositoryOf(side: unknown): string | undefined {
  const repository = isRecord(side) ? side['repo'] : undefined
  const name = isRecord(repository) ? repository['full_name'] : undefined
  return typeof name === 'string' && name !== '' ? name.toLowerCase() : undefined
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
