// When the commit of the run was made: the same time in each run of one commit.
import type { Environment } from '../../support/environment.ts'
import { isRecord } from '../../support/json.ts'
import { findProgram } from '../../support/programs.ts'
import type { Run } from '../../support/run.ts'
import { type RunEvent, readEvent } from '../runner/context.ts'

export interface CommitSearch {
  readonly environment: Environment
  /** The checkout. */
  readonly workspace: string
  readonly run: Run
}

const TIMEOUT_MS = 10_000

/** RFC 3339, from the event of a push, or else from the checkout; undefined if neither has the commit. */
export async function readCommitTime(search: CommitSearch): Promise<string | undefined> {
  const { GITHUB_SHA: sha = '' } = search.environment
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return undefined
  const { payload } = await readEvent(search.environment)
  return pushedAt(payload, sha) ?? (await committedAt(sha, search))
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
function pushedAt({ head_commit: commit }: RunEvent['payload'], sha: string): string | undefined {
  if (!isRecord(commit) || commit['id'] !== sha) return undefined
  return toTime(Date.parse(String(commit['timestamp'])))
}

/** `cat-file` starts no other program: it runs no hook, and may not fetch what is missing. */
async function committedAt(
  sha: string,
  { environment, workspace, run }: CommitSearch
): Promise<string | undefined> {
  const git = await findProgram('git', { environment, checkout: workspace, platform: process.platform })
  if (git === undefined) return undefined
  // In a job's container the checkout belongs to another user.
  const args = ['-C', workspace, '-c', `safe.directory=${workspace}`, 'cat-file', 'commit', sha]
  const { PATH = '', SYSTEMROOT = '' } = environment
  const env = { PATH, SYSTEMROOT, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }
  const { exitCode, stdout } = await run(git, args, { env, timeoutMs: TIMEOUT_MS }).catch(() => NOT_READ)
  const seconds = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(stdout.split('\n\n', 1)[0] ?? '')?.[1]
  return exitCode === 0 && seconds !== undefined ? toTime(Number(seconds) * 1000) : undefined
}

const NOT_READ = { exitCode: -1, stdout: '', stderr: '' }

/** Undefined for what is not a time. */
function toTime(milliseconds: number): string | undefined {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z')
}
