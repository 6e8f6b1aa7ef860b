// What the registry answers when it cannot do what was asked.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes

/** The codes of the distribution-spec, and two that registries in use answer where the spec has none. */
export type ErrorCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DENIED'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'SIZE_INVALID'
  | 'UNAUTHORIZED'
  | 'UNSUPPORTED'
  /** ECR's answer to a write on an immutable tag. */
  | 'TAG_INVALID'
  /** Harbor's answer to a failed condition. */
  | 'PRECONDITION'

export type Headers = Readonly<Record<string, string>>

/** Thrown by any part of the registry; becomes the response. */
export class RegistryError extends Error {
  readonly status: number
  readonly code: ErrorCode
  readonly detail: unknown
  readonly headers: Headers

  constructor(
    status: number,
    code: ErrorCode,
    message: string,
    { detail, headers = {} }: { readonly detail?: unknown; readonly headers?: Headers } = {}
  ) {
    super(message)
    this.status = status
    this.code = code
    this.detail = detail
    this.headers = headers
  }
}
