// Registry errors, with a remedy.

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
  /** JSON text; empty where the registry adds none. */
  readonly detail: string
}

export interface RegistryErrorOptions extends SealErrorOptions {
  readonly method?: string
  readonly url?: URL
  readonly status?: number
  readonly errors?: readonly SpecError[]
  /** Can the same request succeed later? */
  readonly isTransient?: boolean
  /** The wait that the registry requests, in milliseconds. */
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

  /** The same failure with other advice. */
  withRemedy(remedy: string): RegistryError {
    const { code, message, method, url, status, errors, isTransient, retryAfterMs, cause } = this
    const named = url === undefined ? null : URL.parse(url)
    return new RegistryError(code, message, {
      errors,
      isTransient,
      retryAfterMs,
      cause,
      remedy,
      ...(method === undefined ? {} : { method }),
      ...(named === null ? {} : { url: named }),
      ...(status === undefined ? {} : { status })
    })
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
    // Not the specification's error body: only the status counts.
    return []
  }
  const list = isRecord(document) && Array.isArray(document['errors']) ? document['errors'] : []
  return list
    .filter(isRecord)
    .slice(0, 10)
    .map(({ code, message, detail }) => ({
      code: typeof code === 'string' ? printable(code, 60) : 'UNKNOWN',
      message: typeof message === 'string' ? printable(message, 300) : '',
      detail: detail === undefined || detail === null ? '' : printable(JSON.stringify(detail), 200)
    }))
}

/** The text of a response, on one line; empty if it has no readable text. */
function sentenceOf({ body, contentType = '' }: Answer, errors: readonly SpecError[]): string {
  if (errors.length > 0) {
    return errors
      .map(({ code, message, detail }) => {
        const words = [message, detail].filter(Boolean).join(': ')
        return words === '' ? code : `${code} (${words})`
      })
      .join(', ')
  }
  const text = Buffer.from(body.subarray(0, MAX_SENTENCE_BYTES)).toString('utf8')
  if (/html/i.test(contentType)) {
    const title = /<title>([^<]{1,200})<\/title>/i.exec(text)?.[1]?.trim()
    return title === undefined ? 'an HTML page' : `an HTML page, "${printable(title, 200)}"`
  }
  return /^text\/plain\b/i.test(contentType) ? printable(text.trim(), 200) : ''
}

/** The limit of a text outside the specification's error body; longer text is not an explanation. */
const MAX_SENTENCE_BYTES = 4096

/** Statuses with which proxies, storage and busy servers answer temporarily. */
const TRANSIENT = new Set([408, 425, 429, 499, 500, 502, 503, 504, 522])

/** How registries report that a tag or repository is immutable. */
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
  /** The action, if this was a token request: any refusal then concerns the credentials. */
  readonly asksToken?: Action
}

/** The error for an answer that the request did not expect. */
export function errorOf(answer: Answer, repository: Repository): RegistryError {
  const { method, url, status } = answer
  const errors = readSpecErrors(answer.body)
  const sentence = sentenceOf(answer, errors)
  const seen = [sentence, answer.isForeign ? 'after leaving the registry' : ''].filter(Boolean).join(' ')
  const code = answer.asksToken ? tokenCodeOf(status) : codeOf(answer, errors, sentence)
  return new RegistryError(
    code,
    `${formatRepository(repository)}: ${method} ${redactUrl(url)}: status ${status}${seen === '' ? '' : `: ${seen}`}`,
    {
      method,
      url,
      status,
      errors,
      isTransient: !FINAL.has(code) && (TRANSIENT.has(status) || isLostSession(answer, errors)),
      retryAfterMs: answer.retryAfterMs,
      ...remedyFor(code, repository, {
        isWrite: answer.asksToken ? answer.asksToken === 'push' : !['GET', 'HEAD'].includes(method),
        isAnonymous: answer.isAnonymous,
        status,
        manifest: url.pathname.split('/manifests/')[1] ?? '',
        sentence
      })
    }
  )
}

/** Failures that stay the same in every attempt, regardless of the status. */
const FINAL: ReadonlySet<RegistryErrorCode> = new Set([
  'REGISTRY_QUOTA_EXCEEDED',
  'REGISTRY_STORAGE_FULL',
  'REGISTRY_READ_ONLY',
  'REGISTRY_POLICY_REFUSED',
  'REGISTRY_TLS_FAILED'
])

/** An upload whose session the registry has forgotten, or counts otherwise (416), is begun again. */
function isLostSession({ method, status }: Answer, errors: readonly SpecError[]): boolean {
  if (status === 416 && (method === 'PUT' || method === 'PATCH')) return true
  return errors.some(({ code }) =>
    ['BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID'].includes(code.toUpperCase())
  )
}

type Question = Pick<Answer, 'status' | 'method' | 'url' | 'isConditional'>

/**
 * Reasons that registries give with any of several statuses. Harbor: "Quota exceeded when processing the request of
 * adding …", "The system is in read only mode"; distribution: `"Err":28` (ENOSPC) and `"Err":30` (EROFS) of its
 * filesystem driver; nginx: "No required SSL certificate was sent".
 */
const REASONS: readonly (readonly [RegExp, RegistryErrorCode])[] = [
  [/no space left|disk (?:is |quota )?full|\bENOSPC\b|"Err":28\b/i, 'REGISTRY_STORAGE_FULL'],
  [/\bquota|storage (?:limit|capacity)|insufficient storage/i, 'REGISTRY_QUOTA_EXCEEDED'],
  [
    /read[- ]?only (?:mode|file ?system)|is (?:currently )?read[- ]?only|\bEROFS\b|"Err":30\b/i,
    'REGISTRY_READ_ONLY'
  ],
  [/\bPROJECTPOLICYVIOLATION\b/i, 'REGISTRY_POLICY_REFUSED'],
  [/SSL certificate (?:was sent|error)/i, 'REGISTRY_TLS_FAILED']
]

function codeOf(question: Question, errors: readonly SpecError[], sentence: string): RegistryErrorCode {
  const { status } = question
  // These statuses are unambiguous; 429 is about the rate, even if the registry calls it a quota.
  const isPlain = [401, 404, 429].includes(status)
  const reason = isPlain ? undefined : REASONS.find(([words]) => words.test(sentence))
  if (reason !== undefined) return reason[1]
  if (status === 507) return 'REGISTRY_QUOTA_EXCEEDED'
  if (isImmutable(question, errors)) return 'REGISTRY_IMMUTABLE_TAG'
  // A registry that refuses to begin any upload is a mirror or in maintenance mode.
  if (status === 405 && question.method === 'POST') return 'REGISTRY_READ_ONLY'
  return statusCodeOf(status)
}

function isImmutable(
  { status, method, url, isConditional = false }: Question,
  errors: readonly SpecError[]
): boolean {
  if (method !== 'PUT' || !url.pathname.includes('/manifests/')) return false
  if (![400, 403, 405, 409, 412].includes(status)) return false
  const words = errors.map(({ code, message }) => `${code} ${message}`).join(' ')
  return IMMUTABLE.test(words) || (!isConditional && errors.some(({ code }) => code === 'PRECONDITION'))
}

function statusCodeOf(status: number): RegistryErrorCode {
  if (status === 401) return 'REGISTRY_UNAUTHORIZED'
  if (status === 403) return 'REGISTRY_FORBIDDEN'
  if (status === 404) return 'REGISTRY_NOT_FOUND'
  if (status === 429) return 'REGISTRY_RATE_LIMITED'
  if (TRANSIENT.has(status)) return 'REGISTRY_UNAVAILABLE'
  return status >= 400 ? 'REGISTRY_REFUSED' : 'REGISTRY_UNEXPECTED_RESPONSE'
}

function tokenCodeOf(status: number): RegistryErrorCode {
  const code = statusCodeOf(status)
  return code === 'REGISTRY_NOT_FOUND' || code === 'REGISTRY_REFUSED' ? 'REGISTRY_UNAUTHORIZED' : code
}

/** What the work returns, or `undefined` when the registry does not have it. */
export async function ifFound<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof RegistryError && saysAbsent(error)) return undefined
    throw error
  }
}

/** 404, or 400 with a code for a tag that is not there: some registries call a tag invalid that they do not have. */
function saysAbsent(error: RegistryError): boolean {
  if (error.code === 'REGISTRY_NOT_FOUND') return true
  return error.status === 400 && ['TAG_INVALID', 'MANIFEST_UNKNOWN'].some(code => error.says(code))
}
