// Reads blobs: checks them against their descriptor, and continues after a broken connection.
import { createHash } from 'node:crypto'
import type { Descriptor } from '../../oci/descriptor.ts'
import { algorithmOf, encodedOf } from '../../oci/digest.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import { RegistryError } from '../errors/registry-error.ts'
import type { ReadLimit } from '../registry.ts'
import type { Client, OpenReply } from './client.ts'

/** The maximum size of a blob that is read into memory, unless the caller sets another. */
const MAX_WHOLE_BLOB = 128 * 1024 * 1024

/** Seal gives up a blob after this many broken connections in a row that delivered no byte. */
const MAX_BREAKS = 4

export async function readBlob(
  client: Pick<Client, 'open'>,
  repository: Repository,
  descriptor: Descriptor,
  { maxBytes = MAX_WHOLE_BLOB, signal }: ReadLimit = {}
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const limit = signal === undefined ? { maxBytes } : { maxBytes, signal }
  for await (const chunk of streamBlob(client, repository, descriptor, limit)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Yields the bytes as they arrive, unchecked until the end: the last step throws if they were not the right ones. */
export async function* streamBlob(
  client: Pick<Client, 'open'>,
  repository: Repository,
  descriptor: Descriptor,
  { maxBytes, signal }: ReadLimit = {}
): AsyncGenerator<Uint8Array> {
  const { digest, size } = descriptor
  const where = formatPinned(repository, digest)
  if (maxBytes !== undefined && size > maxBytes) {
    throw new RegistryError(
      'REGISTRY_TOO_LARGE',
      `${where} has ${size} bytes; Seal reads at most ${maxBytes}`
    )
  }
  const hash = createHash(algorithmOf(digest))
  let offset = 0
  for (let breaks = 0; ; breaks++) {
    const reply = await client.open({
      repository,
      method: 'GET',
      target: `blobs/${digest}`,
      action: 'pull',
      ...(offset > 0 ? { headers: { range: `bytes=${offset}-` } } : {}),
      expect: offset > 0 ? [200, 206] : [200],
      maxBytes: size,
      signal
    })
    let skip = reply.status === 206 ? 0 : offset
    checkRange(reply, offset, where)
    try {
      for await (const chunk of reply.stream) {
        const fresh = chunk.subarray(Math.min(skip, chunk.byteLength))
        skip -= chunk.byteLength - fresh.byteLength
        if (fresh.byteLength === 0) continue
        offset += fresh.byteLength
        breaks = 0
        hash.update(fresh)
        yield fresh
      }
      break
    } catch (error) {
      signal?.throwIfAborted()
      if (!(error instanceof RegistryError) || !error.isTransient || breaks >= MAX_BREAKS) throw error
    }
  }
  const actual = hash.digest('hex')
  if (offset !== size || actual !== encodedOf(digest))
    throw mismatch(
      `${where}: expected ${size} bytes with this digest, got ${offset} with ${algorithmOf(digest)}:${actual}`
    )
}

function mismatch(message: string): RegistryError {
  return new RegistryError('REGISTRY_DIGEST_MISMATCH', message, {
    remedy:
      'The registry or a cache in front of it serves damaged or false content. Do not use it until you know the cause.'
  })
}

function checkRange({ status, headers, url }: OpenReply, offset: number, where: string): void {
  if (status === 206 && !headers['content-range']?.startsWith(`bytes ${offset}-`)) {
    throw new RegistryError(
      'REGISTRY_UNEXPECTED_RESPONSE',
      `${where}: the response contains a range that Seal did not request`,
      { url }
    )
  }
}
