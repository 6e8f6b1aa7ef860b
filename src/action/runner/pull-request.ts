// Is this run about a pull request? Then the policy, keys and trusted roots do not come from the checkout.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing, SealError } from '../../support/errors.ts'
import { isRecord } from '../../support/json.ts'

export interface PullRequest {
  /** The commit that the pull request is based on. */
  readonly baseCommit: string
  /** The branch of that commit, chosen by the author; undefined if it is the head of the default branch. */
  readonly baseBranch: string | undefined
  /** Undefined if the event does not name it. */
  readonly defaultBranch: string | undefined
  /** The event runs in the base's context, with its secrets, regardless of the checkout. */
  readonly isPrivileged: boolean
  readonly isFork: boolean
}

type Payload = Readonly<Record<string, unknown>>

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** Events whose runs have only the rights of a fork's author. */
const UNPRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group'
])

/** Events that follow any other event, such as a push to a pull request's branch. */
const FOLLOWING: ReadonlySet<string> = new Set(['check_run', 'check_suite', 'status'])

/** Events of a `workflow_run` about commits that are in the repository already. */
const OWN: ReadonlySet<string> = new Set([
  'create',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch'
])

/**
 * The rights of a run about a pull request: its author's, or the base's. Undefined for events about commits that are in
 * the repository already: push, schedule, deployment, release, a dispatch.
 */
export function pullRequestRights(event: string, payload: Payload): 'author' | 'base' | undefined {
  if (UNPRIVILEGED.has(event)) return 'author'
  const { pull_request: pull, workflow_run: run, issue } = payload
  const concernsPullRequest =
    event.startsWith('pull_request') ||
    FOLLOWING.has(event) ||
    isPresent(pull) ||
    (isRecord(issue) && isPresent(issue['pull_request'])) ||
    (event === 'workflow_run' && !(isRecord(run) && isOwnRun(run)))
  return concernsPullRequest ? 'base' : undefined
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** A run of this repository on a commit that is in it already. */
function isOwnRun(run: Payload): boolean {
  return OWN.has(String(run['event'])) && !isOfFork(run)
}

function isOfFork(run: Payload): boolean {
  return textAt(run, 'head_repository', 'full_name') !== textAt(run, 'repository', 'full_name')
}

/**
 * @param sha the variable GITHUB_SHA: for most privileged events, the head of the default branch
 * @throws SealError `PULL_REQUEST_UNKNOWN` if the event should name its base but does not
 */
export function readPullRequest(event: string, payload: unknown, sha: string): PullRequest | undefined {
  const fields = isRecord(payload) ? payload : {}
  const rights = pullRequestRights(event, fields)
  if (rights === undefined) return undefined
  const shared = {
    defaultBranch: textAt(fields, 'repository', 'default_branch') || undefined,
    isPrivileged: rights === 'base'
  }
  const { pull_request: pull, merge_group: queue, workflow_run: run } = fields
  if (isRecord(pull)) {
    const isFork = textAt(pull, 'head', 'repo', 'full_name') !== textAt(pull, 'base', 'repo', 'full_name')
    const baseCommit = commit(event, textAt(pull, 'base', 'sha'))
    return { ...shared, baseCommit, baseBranch: textAt(pull, 'base', 'ref'), isFork }
  }
  if (event === 'merge_group') {
    const baseBranch = textAt(queue, 'base_ref').replace(/^refs\/heads\//, '')
    return { ...shared, baseCommit: commit(event, textAt(queue, 'base_sha')), baseBranch, isFork: false }
  }
  if (event.startsWith('pull_request')) throw unknownBase(event)
  const isFork = isRecord(run) ? isOfFork(run) : true
  return { ...shared, baseCommit: commit(event, sha), baseBranch: undefined, isFork }
}

function textAt(value: unknown, ...path: readonly string[]): string {
  let at: unknown = value
  for (const key of path) at = isRecord(at) ? at[key] : undefined
  return typeof at === 'string' ? at : ''
}

function commit(event: string, text: string): string {
  if (COMMIT.test(text)) return text
  throw unknownBase(event)
}

function unknownBase(event: string): SealError {
  return new SealError(
    'PULL_REQUEST_UNKNOWN',
    `the event ${event} does not name the base commit of its pull request`
  )
}

/**
 * Refuses a privileged run whose workspace is not the base: it would process the files of the pull request with the
 * repository's secrets.
 *
 * @throws SealError `PULL_REQUEST_HEAD_CHECKED_OUT`
 */
export async function refuseHeadCheckout(
  pullRequest: PullRequest | undefined,
  workspace: string,
  sha: string,
  isAllowed: boolean
): Promise<void> {
  if (!pullRequest?.isPrivileged || isAllowed) return
  const head = await headOf(join(workspace, '.git'))
  if (head === undefined || head === sha || head === pullRequest.baseCommit) return
  throw new SealError(
    'PULL_REQUEST_HEAD_CHECKED_OUT',
    `the workspace is at ${head}, not at the base of the pull request, and the run can read the secrets of the base`
  )
}

/** The commit that is checked out; undefined without a checkout. An unresolvable HEAD is returned as its text. */
async function headOf(git: string): Promise<string | undefined> {
  const head = await readText(join(git, 'HEAD'))
  if (head === undefined) return undefined
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  if (ref === undefined || ref.includes('..')) return head
  const loose = await readText(join(git, ref))
  if (loose !== undefined) return loose
  const packed = (await readText(join(git, 'packed-refs'))) ?? ''
  return (
    packed
      .split('\n')
      .find(line => line.endsWith(` ${ref}`))
      ?.split(' ')[0] ?? ref
  )
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
