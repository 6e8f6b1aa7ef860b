// Where GitHub's results service is and who may use it, as the environment of an action says (a `run:` step does not get it).
import type { Environment } from '../support/environment.ts'
import { SealError } from '../support/errors.ts'
import { isRecord, parseJson } from '../support/json.ts'

export interface ResultsService {
  readonly origin: string
  readonly token: string
  /** The service's names of the run and of this attempt of the job. */
  readonly runId: string
  readonly jobId: string
}

/** @throws SealError `ARTIFACT_UNAVAILABLE` */
export function serviceOf(environment: Environment): ResultsService {
  const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token } = environment
  if (isEnterpriseServer(environment))
    throw unavailable('GitHub Enterprise Server does not have this service')
  const origin = address ? URL.parse(address)?.origin : undefined
  if (!origin || !token) throw unavailable('the runner does not name the results service')
  const scope = scopesOf(token).find(one => one.startsWith('Actions.Results:'))
  const [, runId, jobId, ...rest] = scope?.split(':') ?? []
  if (!runId || !jobId || rest.length > 0) throw unavailable("the runner's token does not allow it")
  return { origin, token, runId, jobId }
}

/** The claim `scp` of a JSON Web Token; the service checks its signature. */
function scopesOf(token: string): string[] {
  try {
    const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url'))
    const scopes = isRecord(claims) ? claims['scp'] : undefined
    return typeof scopes === 'string' ? scopes.split(' ') : []
  } catch {
    return []
  }
}

/** Hosts of github.com and of GitHub's own cloud for enterprises; the runners of Gitea and Forgejo name themselves. */
export function isEnterpriseServer(environment: Environment): boolean {
  const { GITHUB_SERVER_URL: server, GITEA_ACTIONS: gitea, FORGEJO_ACTIONS: forgejo } = environment
  if (gitea === 'true' || forgejo === 'true') return false
  const host = URL.parse(server || 'https://github.com')?.hostname ?? ''
  return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
}

function unavailable(why: string): SealError {
  return new SealError('ARTIFACT_UNAVAILABLE', `upload-artifact: ${why}`)
}
