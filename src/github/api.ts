// GitHub's REST API: one client for both actions, which respects rate limits and names missing permissions.

import type { Clock } from '../support/clock.ts'
import type { Environment } from '../support/environment.ts'
import { SealError } from '../support/errors.ts'
import { fieldsOf } from '../support/fields.ts'
import type { Log } from '../support/log.ts'
import { type RetryPolicy, type TransientFailure, withRetry } from '../support/retry.ts'
import { parseRetryAfter } from '../support/retry-after.ts'
import { apiUrlOf } from './api-url.ts'
import { type GitHub, githubFailure, openOctokit } from './client.ts'

export interface GitHubApi {
  readonly octokit: GitHub
  readonly owner: string
  readonly repo: string
  /** Without a slash at its end. */
  readonly apiUrl: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /**
   * Sends a request, and repeats it when GitHub asks for it; after a failure only if repeating does no harm.
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
  /** As `apiUrlOf` finds it. */
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly clock: Clock
  readonly log: Log
}

/** A job pays for the time: a reset that is further away than `maxRetryAfterMs` is not waited for. */
const GITHUB_RETRY: RetryPolicy = {
  attempts: 4,
  baseMs: 2000,
  maxWaitMs: 30_000,
  maxRetryAfterMs: 120_000,
  deadlineMs: 300_000
}
const REQUEST_TIMEOUT_MS = 30_000
/** A file has more time, by its size. */
const BYTES_PER_SECOND = 64 * 1024
/** What GitHub asks for where its answer names no time. */
const SECONDARY_WAIT_MS = 60_000

/** Loads GitHub's client, which is large, and sends nothing yet. */
export async function openGitHubApi(settings: GitHubSettings): Promise<GitHubApi> {
  const apiUrl = settings.apiUrl.replace(/\/+$/, '')
  const octokit = await openOctokit(settings.token, apiUrl)
  octokit.hook.before('request', options => {
    options.request = { signal: timeLimit(0), ...options.request }
  })
  const [owner = '', repo = ''] = settings.repository.split('/')
  return {
    octokit,
    owner,
    repo,
    apiUrl,
    now: () => settings.clock.now(),
    call: request => callPatiently(request, settings)
  }
}

export interface GitHubJob {
  readonly token: string | undefined
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Log
}

/**
 * The API of the job's own repository, for an input that needs it.
 *
 * @param remedy the permission to add
 * @throws SealError `GITHUB_TOKEN_MISSING`
 */
export async function openJobApi(
  { token, environment, clock, log }: GitHubJob,
  input: string,
  remedy: string
): Promise<GitHubApi> {
  const { GITHUB_REPOSITORY: repository } = environment
  if (token === undefined) {
    throw new SealError('GITHUB_TOKEN_MISSING', `${input} needs the input github-token, which is empty`, {
      remedy: `Leave github-token at its default.\n${remedy}`
    })
  }
  if (!repository || !/^[^/]+\/[^/]+$/.test(repository)) {
    throw new SealError(
      'GITHUB_TOKEN_MISSING',
      `${input} needs a job of a repository: GITHUB_REPOSITORY is empty`,
      {
        remedy: 'Run the action in a workflow of a repository.'
      }
    )
  }
  return openGitHubApi({ token, apiUrl: apiUrlOf(environment), repository, clock, log })
}

/** Does GitHub respond that the requested resource does not exist? */
export function isAbsent(error: unknown): boolean {
  return (
    error instanceof SealError && error.code === 'GITHUB_DENIED' && githubFailure(error.cause).status === 404
  )
}

/** The time that a request with this many bytes of content may take. */
export function timeLimit(bytes: number): AbortSignal {
  return AbortSignal.timeout(REQUEST_TIMEOUT_MS + Math.ceil((bytes / BYTES_PER_SECOND) * 1000))
}

async function callPatiently<T>(request: GitHubCall<T>, { clock, log }: GitHubSettings): Promise<T> {
  const classify = (error: unknown): TransientFailure | undefined =>
    transientFailure(error, request.isRepeatable, clock.now())
  try {
    return await withRetry({ policy: GITHUB_RETRY, clock, log, classify }, request.send)
  } catch (error) {
    throw error instanceof SealError ? error : explain(error, request, clock.now())
  }
}

function transientFailure(error: unknown, isRepeatable: boolean, now: number): TransientFailure | undefined {
  if (error instanceof SealError) return undefined
  const retryAfterMs = rateLimitMs(error, now)
  if (retryAfterMs !== undefined) return { retryAfterMs }
  const { status } = githubFailure(error)
  const isTrouble = status === 0 || status >= 500
  return isTrouble && isRepeatable
    ? { retryAfterMs: parseRetryAfter(headerOf(error, 'retry-after'), now) }
    : undefined
}

/**
 * Milliseconds until GitHub takes requests again; undefined where no limit of its rate refused this one.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function rateLimitMs(error: unknown, now: number): number | undefined {
  const { status, said } = githubFailure(error)
  if (status !== 429 && status !== 403) return undefined
  const after = parseRetryAfter(headerOf(error, 'retry-after'), now)
  if (after !== undefined) return after
  const reset = Number(headerOf(error, 'x-ratelimit-reset') || Number.NaN)
  if (headerOf(error, 'x-ratelimit-remaining') === '0' && Number.isFinite(reset))
    return Math.max(1000, reset * 1000 - now + 1000)
  return status === 429 || /rate limit/i.test(said) ? SECONDARY_WAIT_MS : undefined
}

function headerOf(error: unknown, name: string): string | undefined {
  if (!(error instanceof Error && 'response' in error)) return undefined
  const value = fieldsOf(fieldsOf(error.response)['headers'])[name]
  return value === undefined ? undefined : String(value)
}

function explain(error: unknown, { what, permission }: GitHubCall<unknown>, now: number): SealError {
  const { status, said } = githubFailure(error)
  const answer = status === 0 ? said : `HTTP ${status}: ${said}`
  if (rateLimitMs(error, now) !== undefined) {
    return new SealError('GITHUB_RATE_LIMITED', `${what}: GitHub limits the rate of requests (${answer})`, {
      cause: error
    })
  }
  // GitHub responds with 404 for resources that the token may not read.
  if (status === 401 || status === 403 || status === 404) {
    return new SealError('GITHUB_DENIED', `${what}: GitHub denied the request of this token (${answer})`, {
      cause: error,
      remedy: `Add to the job:\npermissions:\n  ${permission}\nPull requests from forks and by Dependabot always get a read-only token.`
    })
  }
  if (status >= 400 && status < 500) {
    return new SealError('GITHUB_REFUSED', `${what}: GitHub did not accept it (${answer})`, {
      cause: error
    })
  }
  return new SealError('GITHUB_UNAVAILABLE', `${what}: unexpected response from GitHub (${answer})`, {
    cause: error,
    remedy: 'Run the job again; see https://www.githubstatus.com for incidents.'
  })
}
