// The one error type that users see: a code they can look up, what happened, and what to do about it.

import { type ErrorCode, REMEDIES } from './error-codes.ts'

export interface SealErrorOptions extends ErrorOptions {
  /** What to change, as a full sentence; it may contain lines of YAML. The catalog's for the code if it is not given. */
  readonly remedy?: string
}

/**
 * A failure with a code that `docs/troubleshooting.md` explains.
 *
 * `message` names what failed, on what, and what Seal found, in lower case without a full stop, so that causes
 * can be joined with `: `. Anything else that is thrown is a defect of Seal and keeps its stack.
 */
export class SealError extends Error {
  override readonly name: string = 'SealError'
  readonly code: ErrorCode
  readonly remedy: string | undefined

  constructor(code: ErrorCode, message: string, options: SealErrorOptions = {}) {
    super(message, options)
    this.code = code
    this.remedy = options.remedy ?? REMEDIES[code]
  }
}

/** The texts of an error and of its causes, outermost first, without repetition. */
export function messages(error: unknown): string[] {
  const texts: string[] = []
  let current: unknown = error
  for (let depth = 0; current !== undefined && current !== null && depth < 10; depth++) {
    const text = current instanceof Error ? describe(current) : String(current)
    if (text !== '' && !texts.some(seen => seen.includes(text))) texts.push(text)
    current = current instanceof Error ? current.cause : undefined
  }
  return texts
}

/** The code of an error of Node or of the system, such as `ENOENT`; undefined if it has none. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}

/** Did the system not find a file, or a folder of its path? */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')
}

/** A system error's message can be empty (Node's AggregateError of a refused connection); then use its code. */
function describe(error: Error): string {
  if (error.message !== '') return error.message
  if (error instanceof AggregateError && error.errors.length > 0) return messages(error.errors[0]).join(': ')
  return 'code' in error ? String(error.code) : error.name
}
