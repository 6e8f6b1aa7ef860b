// GitHub's REST API for what the gate shows: one client, its limits kept, every refusal with the permission to add.
import type { Clock } from '../support/clock.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import { type GitHub, githubFailure, openOctokit } from './client.ts'

export interface GitHubApi {
  readonly octokit: GitHub
  readonly owner: string
  readonly repo: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /**
   * Sends a request, again where GitHub says when, and where it has trouble if repeating does no harm.
   *
   * @throws SealError `GITHUB_DENIED`, `GITHUB_RATE_LIMITED`, `GITHUB_REFUSED`, `GITHUB_UNAVAILABLE`
   */
  readonly call: <T>(request: GitHubCall<T>) => Promise<T>
}

export interface GitHubCall<T> {
  /** For messages: `comment on pull request 7`. */
  readonly what: string
  /** What the job's token needs: `pull-requests: write`. */
  readonly permission: string
  readonly isRepeatable: boolean
  readonly send: () => Promise<T>
}

export interface GitHubSettings {
  readonly token: string
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly clock: Clock
  readonly log: Log
}

const TRIES = 4
const REQUEST_TIMEOUT_MS = 30_000
/** A reset that is further away is not waited for: a job pays for the time. */
const LONGEST_WAIT_MS = 120_000
/** What GitHub asks for where its answer names no time. */
const SECONDARY_WAIT_MS = 60_000

/** Loads GitHub's client, which is large, and sends nothing yet. */
export async function openGitHubApi(settings: GitHubSettings): Promise<GitHubApi> {
  const octokit = await openOctokit(settings.token, settings.apiUrl.replace(/\/+$/, ''))
  octokit.hook.before('request', options => {
    options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }
  })
  const [owner = '', repo = ''] = settings.repository.split('/')
  return {
    octokit,
    owner,
    repo,
    now: () => settings.clock.now(),
    call: request => callPatiently(request, settings)
  }
}

async function callPatiently<T>(request: GitHubCall<T>, { clock, log }: GitHubSettings): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await request.send()
    } catch (error) {
      const wait = waitAfter(error, tried, request.isRepeatable, clock)
      if (wait === undefined || wait > LONGEST_WAIT_MS || tried === TRIES) throw explain(error, request, wait)
      log.debug(`${request.what}: ${githubFailure(error).said}; again in ${wait} ms`)
      await clock.sleep(wait)
    }
  }
}

/**
 * Milliseconds to wait before the next try; undefined when there should be none.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function waitAfter(error: unknown, tried: number, isRepeatable: boolean, clock: Clock): number | undefined {
  const { status, said } = githubFailure(error)
  if (status === 429 || status === 403) {
    const after = headerNumber(error, 'retry-after')
    if (after !== undefined) return after * 1000
    const reset = headerNumber(error, 'x-ratelimit-reset')
    if (headerNumber(error, 'x-ratelimit-remaining') === 0 && reset !== undefined)
      return Math.max(1000, reset * 1000 - clock.now() + 1000)
    return status === 429 || /rate limit/i.test(said) ? SECONDARY_WAIT_MS : undefined
  }
  const isTrouble = status === 0 || status >= 500
  return isTrouble && isRepeatable ? Math.round(1000 * 2 ** (tried - 1) * (1 + clock.random())) : undefined
}

function headerNumber(error: unknown, name: string): number | undefined {
  if (!(error instanceof Error && 'response' in error)) return undefined
  const response = error.response as { headers?: Record<string, string | number | undefined> } | undefined
  const value = response?.headers?.[name]
  const number = value === undefined || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) && number >= 0 ? number : undefined
}

function explain(
  error: unknown,
  { what, permission }: GitHubCall<unknown>,
  wait: number | undefined
): unknown {
  const { status, said } = githubFailure(error)
  const answer = status === 0 ? said : `HTTP ${status}: ${said}`
  if (wait !== undefined && (status === 403 || status === 429)) {
    return new SealError('GITHUB_RATE_LIMITED', `${what}: GitHub limits the rate of requests (${answer})`, {
      cause: error,
      remedy: 'Run the job again later, or spread jobs that use the same token over time.'
    })
  }
  // What a token may not see is answered as if it were not there.
  if (status === 401 || status === 403 || status === 404) {
    return new SealError('GITHUB_DENIED', `${what}: GitHub does not let this token do it (${answer})`, {
      cause: error,
      remedy: `Add to the job:\npermissions:\n  ${permission}\nPull requests from forks and of Dependabot get a read-only token whatever the workflow says.`
    })
  }
  if (status >= 400 && status < 500) {
    return new SealError('GITHUB_REFUSED', `${what}: GitHub did not take it (${answer})`, {
      cause: error,
      remedy: 'The message above tells what GitHub minds; if it is what Seal sent, please report it.'
    })
  }
  return new SealError('GITHUB_UNAVAILABLE', `${what}: GitHub did not answer as it should (${answer})`, {
    cause: error,
    remedy: 'Run the job again; the status page of GitHub tells of disturbances.'
  })
}
