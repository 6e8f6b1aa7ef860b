// Does this run judge somebody's proposal? Then what the policy is made of does not come from the checkout.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SealError } from '../../support/errors.ts'
import { isRecord } from '../../support/json.ts'

export interface PullRequest {
  /** The commit that it is proposed to. */
  readonly baseCommit: string
  /** The branch of that commit, as the author chose it; undefined where it is the head of the default branch. */
  readonly baseBranch: string | undefined
  /** Undefined where the event does not say it. */
  readonly defaultBranch: string | undefined
  /** The event runs in the base's context, with its secrets, whatever is checked out. */
  readonly isPrivileged: boolean
  readonly isFork: boolean
}

type Payload = Readonly<Record<string, unknown>>

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** Events whose runs get no more from a fork than its author has. */
const UNPRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group'
])

/** Events that follow on anything, a push to a pull request's branch included. */
const FOLLOWING: ReadonlySet<string> = new Set(['check_run', 'check_suite', 'status'])

/** Events of a `workflow_run` that are about what is in the repository already. */
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
 * With whose rights a run is about somebody's proposal: its author's, or the base's. Undefined for events about what
 * is in the repository already: push, schedule, deployment, release, a dispatch.
 */
export function proposalRights(event: string, payload: Payload): 'author' | 'base' | undefined {
  if (UNPRIVILEGED.has(event)) return 'author'
  const { pull_request: pull, workflow_run: run, issue } = payload
  const isProposal =
    event.startsWith('pull_request') ||
    FOLLOWING.has(event) ||
    isPresent(pull) ||
    (isRecord(issue) && isPresent(issue['pull_request'])) ||
    (event === 'workflow_run' && !(isRecord(run) && isOwnRun(run)))
  return isProposal ? 'base' : undefined
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** One of this repository, on something that is in it already. */
function isOwnRun(run: Payload): boolean {
  return OWN.has(String(run['event'])) && !isOfFork(run)
}

function isOfFork(run: Payload): boolean {
  return textAt(run, 'head_repository', 'full_name') !== textAt(run, 'repository', 'full_name')
}

/**
 * @param sha the variable GITHUB_SHA: for most privileged events, the head of the default branch
 * @throws SealError `PULL_REQUEST_UNKNOWN` when the event should name its base and does not
 */
export function readPullRequest(event: string, payload: unknown, sha: string): PullRequest | undefined {
  const fields = isRecord(payload) ? payload : {}
  const rights = proposalRights(event, fields)
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
    `the event ${event} does not say which commit it is proposed to`,
    {
      remedy:
        'Run the step on an event of GitHub itself; a payload made by hand must have pull_request.base.sha.'
    }
  )
}

/**
 * A privileged run whose workspace holds something else than the base works on the proposer's files with the
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
    `the workspace holds ${head}, not the base of the pull request, and the run has the base's secrets`,
    {
      remedy:
        'Use the event pull_request, or check out the base. Set allow-head-checkout: true only if no step runs anything of the checkout.'
    }
  )
}

/** The commit that is checked out; undefined where there is no checkout. A HEAD that cannot be followed is none of the base. */
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
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
