// Failures of a registry, with what the user can change.

import type { Repository } from '../../oci/reference.ts'
import { formatRepository } from '../../oci/reference.ts'
import type { ErrorCode } from '../../support/error-codes.ts'
import { SealError, type SealErrorOptions } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { Action } from './action.ts'
import { redactUrl } from './redact.ts'
import { remedyFor } from './remedy.ts'

export type RegistryErrorCode = Extract<ErrorCode, `REGISTRY_${string}`>

/** One entry of the distribution-spec's error body. */
export interface SpecError {
  readonly code: string
  readonly message: string
}

export interface RegistryErrorOptions extends SealErrorOptions {
  readonly method?: string
  readonly url?: URL
  readonly status?: number
  readonly errors?: readonly SpecError[]
  /** Would the same request have a chance a little later? */
  readonly isTransient?: boolean
  /** What the registry asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined
}

export class RegistryError extends SealError {
  override readonly name: string = 'RegistryError'
  declare readonly code: RegistryErrorCode
  readonly method: string | undefined
  /** Without secrets. */
  readonly url: string | undefined
  readonly status: number | undefined
  readonly errors: readonly SpecError[]
  readonly isTransient: boolean
  readonly retryAfterMs: number | undefined

  constructor(code: RegistryErrorCode, message: string, options: RegistryErrorOptions = {}) {
    super(code, message, options)
    this.method = options.method
    this.url = options.url === undefined ? undefined : redactUrl(options.url)
    this.status = options.status
    this.errors = options.errors ?? []
    this.isTransient = options.isTransient ?? false
    this.retryAfterMs = options.retryAfterMs
  }

  /** Did the registry name this code (in any letter case) in its error body? */
  says(code: string): boolean {
    return this.errors.some(error => error.code.toUpperCase() === code)
  }
}

/** distribution-spec 1.1, "Error Codes"; several registries answer any JSON, text or HTML instead. */
export function readSpecErrors(body: Uint8Array): SpecError[] {
  let document: unknown
  try {
    document = parseJson(body, { maxDepth: 50 })
  } catch {
    // Not the spec's error body: the status alone speaks.
    return []
  }
  const list = isRecord(document) && Array.isArray(document['errors']) ? document['errors'] : []
  return list
    .filter(isRecord)
    .slice(0, 10)
    .map(({ code, message }) => ({
      code: typeof code === 'string' ? printable(code, 60) : 'UNKNOWN',
      message: typeof message === 'string' ? printable(message, 300) : ''
    }))
}

/** The statuses of 3.3: what proxies, storage and busy servers answer for a while. */
const TRANSIENT = new Set([408, 425, 429, 499, 500, 502, 503, 504, 522])

/** How registries say that a tag or repository must not be written again. */
const IMMUTABLE = /immutab|cannot be overwritten|already exists.*(?:overwrit|tag)|redeploy/i

export interface Answer {
  readonly method: string
  readonly url: URL
  readonly status: number
  readonly contentType: string | undefined
  readonly body: Uint8Array
  readonly isForeign: boolean
  readonly retryAfterMs: number | undefined
  /** Were credentials sent? */
  readonly isAnonymous: boolean
  /** Was it sent with If-Match or If-None-Match? Then 412 is the answer to that. */
  readonly isConditional?: boolean
  /** Was this a question for a token, and for which action? Then a refusal of any kind is one of the credentials. */
  readonly asksToken?: Action
}

/** The error for an answer that the request did not expect. */
export function errorOf(answer: Answer, repository: Repository): RegistryError {
  const { method, url, status } = answer
  const errors = readSpecErrors(answer.body)
  const said = errors.map(({ code, message }) => (message === '' ? code : `${code} (${message})`)).join(', ')
  const html = /html/i.test(answer.contentType ?? '') ? 'an HTML page' : ''
  const seen = [said === '' ? html : said, answer.isForeign ? 'after leaving the registry' : '']
    .filter(Boolean)
    .join(' ')
  const code = answer.asksToken ? tokenCodeOf(status) : codeOf(answer, errors)
  return new RegistryError(
    code,
    `${formatRepository(repository)}: ${method} ${redactUrl(url)}: status ${status}${seen === '' ? '' : `: ${seen}`}`,
    {
      method,
      url,
      status,
      errors,
      isTransient: TRANSIENT.has(status) || isLostSession(answer, errors),
      retryAfterMs: answer.retryAfterMs,
      ...remedyFor(code, repository, {
        isWrite: answer.asksToken ? answer.asksToken === 'push' : !['GET', 'HEAD'].includes(method),
        isAnonymous: answer.isAnonymous
      })
    }
  )
}

/** An upload whose session the registry has forgotten, or counts otherwise (416), is begun anew. */
function isLostSession({ method, status }: Answer, errors: readonly SpecError[]): boolean {
  if (status === 416 && (method === 'PUT' || method === 'PATCH')) return true
  return errors.some(({ code }) =>
    ['BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID'].includes(code.toUpperCase())
  )
}

function codeOf(
  { status, method, isConditional = false }: Pick<Answer, 'status' | 'method' | 'isConditional'>,
  errors: readonly SpecError[]
): RegistryErrorCode {
  if (method === 'PUT' && [400, 403, 405, 409, 412].includes(status)) {
    const words = errors.map(({ code, message }) => `${code} ${message}`).join(' ')
    const isPrecondition = !isConditional && errors.some(({ code }) => code === 'PRECONDITION')
    if (isPrecondition || IMMUTABLE.test(words)) return 'REGISTRY_IMMUTABLE_TAG'
  }
  if (status === 401) return 'REGISTRY_UNAUTHORIZED'
  if (status === 403) return 'REGISTRY_FORBIDDEN'
  if (status === 404) return 'REGISTRY_NOT_FOUND'
  if (status === 429) return 'REGISTRY_RATE_LIMITED'
  if (TRANSIENT.has(status)) return 'REGISTRY_UNAVAILABLE'
  return status >= 400 ? 'REGISTRY_REFUSED' : 'REGISTRY_UNEXPECTED_RESPONSE'
}

function tokenCodeOf(status: number): RegistryErrorCode {
  const code = codeOf({ status, method: 'GET' }, [])
  return code === 'REGISTRY_NOT_FOUND' || code === 'REGISTRY_REFUSED' ? 'REGISTRY_UNAUTHORIZED' : code
}

/** What the work returns, or `undefined` when the registry does not have it. */
export async function ifFound<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof RegistryError && error.code === 'REGISTRY_NOT_FOUND') return undefined
    throw error
  }
}
