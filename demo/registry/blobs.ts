// Pulling, pushing, mounting and deleting blobs.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-blobs
import { RegistryError } from './errors.ts'
import { type Exchange, requireDeletion } from './exchange.ts'
import { digestLike, isDigest, isName, parseContentRange, parseRange, requireDigest } from './grammar.ts'
import type { Reply } from './reply.ts'
import { MAX_BLOB_BYTES, type Upload } from './uploads.ts'

export function getBlob({ request, repository, last }: Exchange): Reply {
  const digest = requireDigest(last)
  const bytes = repository.readBlob(digest)
  if (bytes === undefined) throw blobUnknown(digest)
  const size = bytes.byteLength
  const headers = {
    'Accept-Ranges': 'bytes',
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest
  }
  const range = parseRange(request.headers.range, size)
  if (range === 'whole') return { status: 200, headers, body: bytes }
  if (range === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${size}` } }
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${range.first}-${range.last}/${size}` },
    body: bytes.subarray(range.first, range.last + 1)
  }
}

export function deleteBlob({ repository, last, features }: Exchange): Reply {
  requireDeletion(features)
  const digest = requireDigest(last)
  if (!repository.removeBlob(digest)) throw blobUnknown(digest)
  return { status: 202 }
}

/** POST: mounts, takes the whole blob, or opens an upload. */
export async function startUpload(exchange: Exchange): Promise<Reply> {
  const { query, name, repository, open, uploads } = exchange
  const mount = query.get('mount')
  const from = query.get('from')
  if (mount !== null && from !== null && isDigest(mount) && isName(from) && open(from).hasBlob(mount)) {
    repository.linkBlob(mount)
    return created(name, mount)
  }
  const upload = uploads.start(name)
  const digest = query.get('digest')
  if (digest === null) return { status: 202, headers: progress(upload) }
  return complete(exchange, upload, digest)
}

export function getUpload(exchange: Exchange): Reply {
  return { status: 204, headers: progress(findUpload(exchange)) }
}

export function cancelUpload(exchange: Exchange): Reply {
  exchange.uploads.end(findUpload(exchange))
  return { status: 204 }
}

export async function patchUpload(exchange: Exchange): Promise<Reply> {
  const upload = findUpload(exchange)
  await receive(exchange, upload)
  return { status: 202, headers: progress(upload) }
}

export async function putUpload(exchange: Exchange): Promise<Reply> {
  const upload = findUpload(exchange)
  const digest = exchange.query.get('digest')
  if (digest === null) throw new RegistryError(400, 'DIGEST_INVALID', 'the parameter digest is missing')
  return complete(exchange, upload, digest)
}

async function complete(exchange: Exchange, upload: Upload, digest: string): Promise<Reply> {
  if (!isDigest(digest)) {
    exchange.uploads.end(upload)
    requireDigest(digest)
  }
  await receive(exchange, upload)
  exchange.uploads.end(upload)
  const seen = digestLike(digest, upload.pieces)
  if (seen !== digest) {
    throw new RegistryError(400, 'DIGEST_INVALID', 'the content has another digest', {
      detail: { digest: seen }
    })
  }
  exchange.repository.putBlob(digest, Buffer.concat(upload.pieces))
  return created(exchange.name, digest)
}

/** Appends the body as it comes: what a broken connection delivered stays, and the client has to ask how much. */
async function receive({ request }: Exchange, upload: Upload): Promise<void> {
  const announced = request.headers['content-range']
  const before = upload.length
  const range = announced === undefined ? undefined : parseContentRange(announced)
  if (announced !== undefined && range?.first !== before) {
    const message = `the upload has ${before} bytes, the chunk says ${announced}`
    throw new RegistryError(416, 'BLOB_UPLOAD_INVALID', message, { headers: progress(upload) })
  }
  const expected = range === undefined ? undefined : range.last - range.first + 1
  const declared = request.headers['content-length']
  if (expected !== undefined && declared !== undefined && Number(declared) !== expected) {
    throw new RegistryError(400, 'SIZE_INVALID', `the chunk says ${announced} but has ${declared} bytes`)
  }
  for await (const piece of request as AsyncIterable<Buffer>) {
    upload.length += piece.byteLength
    if (upload.length > MAX_BLOB_BYTES) {
      throw new RegistryError(413, 'SIZE_INVALID', `a blob may have ${MAX_BLOB_BYTES} bytes`)
    }
    upload.pieces.push(piece)
  }
  if (expected !== undefined && upload.length - before !== expected) {
    throw new RegistryError(400, 'SIZE_INVALID', `the chunk says ${announced} but has another length`)
  }
}

function findUpload({ uploads, name, last, query }: Exchange): Upload {
  const upload = uploads.find(name, last, query.get('_state'))
  if (upload !== undefined) return upload
  throw new RegistryError(404, 'BLOB_UPLOAD_UNKNOWN', 'no such upload in this repository')
}

function progress(upload: Upload): Record<string, string> {
  return {
    Location: `/v2/${upload.repository}/blobs/uploads/${upload.id}?_state=${upload.state}`,
    Range: `0-${Math.max(upload.length - 1, 0)}`,
    'Docker-Upload-Uuid': upload.id
  }
}

function created(name: string, digest: string): Reply {
  return {
    status: 201,
    headers: { Location: `/v2/${name}/blobs/${digest}`, 'Docker-Content-Digest': digest }
  }
}

function blobUnknown(digest: string): RegistryError {
  return new RegistryError(404, 'BLOB_UNKNOWN', 'the repository has no such blob', { detail: { digest } })
}
