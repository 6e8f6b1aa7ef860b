// The pull request, commits and run that a review is about, from event and environment.

import type { ChangeRange, CommitRange } from '../../github/changed-files.ts'
import type { GateName } from '../../github/gate-name.ts'
import type { Environment } from '../../support/environment.ts'
import { isRecord } from '../../support/json.ts'

export interface ReviewContext {
  readonly pull: number | undefined
  /** The commit that a check run is shown on. */
  readonly headSha: string
  /** What the run is about; undefined where it is about everything (a schedule, a new branch). */
  readonly range: ChangeRange | undefined
  /** Where the range begins: the files of before it. */
  readonly baseCommit: string | undefined
  readonly runUrl: string | undefined
  /** Path of the workflow file. */
  readonly workflow: string
  /** Of the workflow run; undefined outside of one. */
  readonly run: string | undefined
  readonly gate: GateName
}

const COMMIT = /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/

export function readReviewContext(payload: unknown, environment: Environment, gate: GateName): ReviewContext {
  const fields = isRecord(payload) ? payload : {}
  const pull = recordAt(fields, 'pull_request')
  const queue = recordAt(fields, 'merge_group')
  const issue = recordAt(fields, 'issue')
  const number = pull['number'] ?? (isRecord(issue['pull_request']) ? issue['number'] : undefined)
  const sha = environment['GITHUB_SHA'] ?? ''
  const heads = [
    recordAt(pull, 'head')['sha'],
    queue['head_sha'],
    recordAt(fields, 'workflow_run')['head_sha']
  ]
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_WORKFLOW_REF: workflow = ''
  } = environment
  const isPull = typeof number === 'number'
  return {
    pull: isPull ? number : undefined,
    headSha: heads.find(isCommit) ?? sha,
    range: isPull
      ? pullRange(number, pull)
      : (rangeOf(queue['base_sha'], queue['head_sha']) ?? rangeOf(fields['before'], fields['after'])),
    baseCommit: [recordAt(pull, 'base')['sha'], queue['base_sha'], fields['before']].find(isCommit),
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    workflow: /^[^/]+\/[^/]+\/([^@]+)@/.exec(workflow)?.[1] ?? '.github/workflows',
    run,
    gate
  }
}

function recordAt(value: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const found = value[key]
  return isRecord(found) ? found : {}
}

function isCommit(value: unknown): value is string {
  return typeof value === 'string' && COMMIT.test(value)
}

function pullRange(number: number, pull: Readonly<Record<string, unknown>>): ChangeRange {
  const size = pull['changed_files']
  return {
    pull: number,
    commits: rangeOf(recordAt(pull, 'base')['sha'], recordAt(pull, 'head')['sha']),
    size: typeof size === 'number' ? size : undefined
  }
}

function rangeOf(base: unknown, head: unknown): CommitRange | undefined {
  return isCommit(base) && isCommit(head) ? { base, head } : undefined
}
