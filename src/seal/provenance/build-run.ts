// The workflow run that built something, by the claims of the runner's OIDC token or by the runner's variables.
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { recordOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'

/** Names as in the claims. https://docs.github.com/actions/reference/security/oidc */
const CLAIMS = [
  'repository',
  'ref',
  'sha',
  'workflow_ref',
  'job_workflow_ref',
  'event_name',
  'repository_id',
  'repository_owner_id',
  'runner_environment',
  'run_id',
  'run_attempt'
] as const

type Claim = (typeof CLAIMS)[number]

/** The variable of the runner with the value of a claim; no variable names a reusable workflow. */
const VARIABLES: Readonly<Record<Claim, string>> = {
  repository: 'GITHUB_REPOSITORY',
  ref: 'GITHUB_REF',
  sha: 'GITHUB_SHA',
  workflow_ref: 'GITHUB_WORKFLOW_REF',
  job_workflow_ref: 'GITHUB_WORKFLOW_REF',
  event_name: 'GITHUB_EVENT_NAME',
  repository_id: 'GITHUB_REPOSITORY_ID',
  repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
  runner_environment: 'RUNNER_ENVIRONMENT',
  run_id: 'GITHUB_RUN_ID',
  run_attempt: 'GITHUB_RUN_ATTEMPT'
}

/** What another step of the job cannot change: a difference means that token and runner are of different runs. */
const COMPARED = ['repository', 'sha', 'run_id', 'run_attempt'] as const

export interface BuildRun {
  readonly claims: Readonly<Record<Claim, string>>
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string
  /** `oidc-token`: GitHub signed the claims. `context`: the variables of the runner. */
  readonly source: 'oidc-token' | 'context'
}

/**
 * @param token the claims of the job's OIDC token; undefined if the job has none
 * @throws SealError `PROVENANCE_INCOMPLETE`, `PROVENANCE_CONTRADICTS`
 */
export function readBuildRun(
  token: Readonly<Record<string, unknown>> | undefined,
  environment: Environment
): BuildRun {
  const runner = (claim: Claim): string | undefined => environment[VARIABLES[claim]] || undefined
  const wanted = (claim: Claim): string | undefined => (token ? textOf(token[claim]) : runner(claim))
  const missing = CLAIMS.filter(claim => wanted(claim) === undefined)
  if (missing.length > 0) throw incomplete(missing, token !== undefined)
  for (const claim of token === undefined ? [] : COMPARED) {
    const [ours, theirs] = [runner(claim), wanted(claim)]
    if (ours !== undefined && ours !== theirs) throw contradicts(claim, ours, theirs)
  }
  return {
    claims: recordOf(CLAIMS.map((claim): [Claim, string] => [claim, wanted(claim) ?? ''])),
    serverUrl: (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, ''),
    source: token === undefined ? 'context' : 'oidc-token'
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function incomplete(missing: readonly Claim[], isOfToken: boolean): SealError {
  // Two claims can come from one variable.
  const names = [...new Set(isOfToken ? missing : missing.map(claim => VARIABLES[claim]))].join(', ')
  const where = isOfToken ? 'the OIDC token does not contain' : 'the runner does not set'
  return new SealError('PROVENANCE_INCOMPLETE', `provenance is true, but ${where} ${names}`)
}

function contradicts(claim: Claim, ours: string, theirs: string | undefined): SealError {
  const seen = `the OIDC token has the ${claim} ${printable(theirs ?? '', 100)}, the runner has ${printable(ours, 100)}`
  return new SealError('PROVENANCE_CONTRADICTS', seen)
}
