// Does this run judge somebody's proposal? Then what the policy is made of comes from the commit that it is proposed to.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord } from '../oci/descriptor.ts'
import { SealError } from '../support/errors.ts'

export interface Proposal {
  /** The commit whose files are trusted. */
  readonly baseCommit: string
  /** The event runs in the base's context, with its secrets, whatever is checked out. */
  readonly isPrivileged: boolean
  readonly isFork: boolean
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/**
 * Undefined for events about what is in the repository already: push, schedule, deployment, release, a dispatch.
 *
 * @param sha the variable GITHUB_SHA: for privileged events, of the base
 * @throws SealError `PROPOSAL_UNKNOWN` when the event should name its base and does not
 */
export function readProposal(event: string, payload: unknown, sha: string): Proposal | undefined {
  const fields = isRecord(payload) ? payload : {}
  const pull = fields['pull_request']
  if (isRecord(pull)) {
    const isFork = textAt(pull, 'head', 'repo', 'full_name') !== textAt(pull, 'base', 'repo', 'full_name')
    return {
      baseCommit: commit(event, textAt(pull, 'base', 'sha')),
      isPrivileged: event === 'pull_request_target',
      isFork
    }
  }
  if (event.startsWith('pull_request')) throw unknownBase(event)
  if (event === 'merge_group') {
    return {
      baseCommit: commit(event, textAt(fields, 'merge_group', 'base_sha')),
      isPrivileged: false,
      isFork: false
    }
  }
  const run = fields['workflow_run']
  if (event === 'workflow_run' && isRecord(run) && String(run['event']).startsWith('pull_request')) {
    const isFork = textAt(run, 'head_repository', 'full_name') !== textAt(run, 'repository', 'full_name')
    return { baseCommit: commit(event, sha), isPrivileged: true, isFork }
  }
  if (event === 'issue_comment' && isRecord(fields['issue']) && fields['issue']['pull_request']) {
    return { baseCommit: commit(event, sha), isPrivileged: true, isFork: true }
  }
  return undefined
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
  return new SealError('PROPOSAL_UNKNOWN', `the event ${event} does not say which commit it is proposed to`, {
    remedy:
      'Run the step on an event of GitHub itself; a payload made by hand must have pull_request.base.sha.'
  })
}

/**
 * A privileged run whose workspace holds something else than the base works on the proposer's files with the
 * repository's secrets.
 *
 * @throws SealError `CHECKOUT_OF_HEAD`
 */
export async function refuseHeadCheckout(
  proposal: Proposal | undefined,
  workspace: string,
  sha: string,
  isAllowed: boolean
): Promise<void> {
  if (!proposal?.isPrivileged || isAllowed) return
  const head = await headOf(join(workspace, '.git'))
  if (head === undefined || head === sha || head === proposal.baseCommit) return
  throw new SealError(
    'CHECKOUT_OF_HEAD',
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
