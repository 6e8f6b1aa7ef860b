// One request, as the registry handles it.
import type { IncomingMessage } from 'node:http'
import { RegistryError } from './errors.ts'
import type { Repository } from './repository.ts'
import type { Uploads } from './uploads.ts'

/** The options of the server; the defaults are in server.ts. */
export interface Features {
  readonly referrers: boolean
  readonly deletion: boolean
  /** A tag cannot move to another manifest. */
  readonly immutableTags: boolean
  /** ETag on manifests, `If-Match` and `If-None-Match` on their PUT. */
  readonly conditionalWrites: boolean
  /** Most entries in one page of referrers. */
  readonly referrersPageSize: number
}

export interface Exchange {
  readonly request: IncomingMessage
  readonly query: URLSearchParams
  /** The repository's name. */
  readonly name: string
  /** The last part of the path: a tag, a digest, an upload's id. */
  readonly last: string
  readonly repository: Repository
  readonly open: (name: string) => Repository
  readonly uploads: Uploads
  readonly features: Features
}

/**
 * Reads a whole request body of at most `limit` bytes.
 *
 * @throws RegistryError with status 413 and the code that is given
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  code: 'MANIFEST_INVALID' | 'SIZE_INVALID'
): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.byteLength
    if (length <= limit) pieces.push(piece)
  }
  // The rest was read and dropped: a client that is still sending would not see the answer.
  if (length > limit) throw new RegistryError(413, code, `the body is larger than ${limit} bytes`)
  return Buffer.concat(pieces)
}

export function requireDeletion(features: Features): void {
  if (!features.deletion) throw new RegistryError(405, 'UNSUPPORTED', 'this registry does not delete')
}
