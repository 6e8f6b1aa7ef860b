// Pulling, pushing and deleting manifests.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests
import { RegistryError } from './errors.ts'
import { type Exchange, readBody, requireDeletion } from './exchange.ts'
import { digestLike, isDigest, isTag, requireDigest } from './grammar.ts'
import { checkManifest } from './manifest-check.ts'
import type { Reply } from './reply.ts'

/** The least that registries should take, and what most of them take at most. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024

export function getManifest({ request, repository, last, features }: Exchange): Reply {
  // A digest with a wrong form is the client's mistake; a name that is not a tag is just not found.
  const digest = last.includes(':') ? requireDigest(last) : repository.resolveTag(last)
  const manifest = digest === undefined ? undefined : repository.readManifest(digest)
  if (manifest === undefined) throw manifestUnknown(last)
  const etag = `"${manifest.digest}"`
  const headers = {
    'Content-Type': manifest.mediaType,
    'Docker-Content-Digest': manifest.digest,
    ...(features.conditionalWrites ? { ETag: etag } : {})
  }
  if (features.conditionalWrites && listsTag(request.headers['if-none-match'], etag)) {
    return { status: 304, headers }
  }
  return { status: 200, headers, body: manifest.bytes }
}

export async function putManifest(exchange: Exchange): Promise<Reply> {
  const { request, repository, name, last, features } = exchange
  const isByDigest = last.includes(':')
  if (isByDigest) requireDigest(last)
  else if (!isTag(last)) throw new RegistryError(400, 'MANIFEST_INVALID', 'neither a tag nor a digest')
  const contentType = request.headers['content-type']
  if (contentType === undefined) throw new RegistryError(400, 'MANIFEST_INVALID', 'Content-Type is missing')
  const bytes = await readBody(request, MAX_MANIFEST_BYTES, 'MANIFEST_INVALID')
  const digest = digestLike(last, [bytes])
  if (isByDigest && digest !== last) {
    throw new RegistryError(400, 'DIGEST_INVALID', 'the content has another digest', { detail: { digest } })
  }
  const { subject, listing } = checkManifest(bytes, contentType, repository)
  // Nothing waits from here to the end, so the comparison is still true when the tag is written.
  const current = isByDigest ? undefined : repository.resolveTag(last)
  if (features.conditionalWrites) requireCondition(exchange, current)
  if (features.immutableTags && current !== undefined && current !== digest) {
    throw new RegistryError(400, 'TAG_INVALID', `the tag ${last} is immutable and names ${current}`)
  }
  repository.putManifest({ digest, mediaType: listing.mediaType, bytes })
  if (!isByDigest) repository.putTag(last, digest)
  if (subject !== undefined) {
    repository.putReferrer(subject.digest, { digest, size: bytes.byteLength, ...listing })
  }
  return {
    status: 201,
    headers: {
      Location: `/v2/${name}/manifests/${digest}`,
      'Docker-Content-Digest': digest,
      ...(subject !== undefined && features.referrers ? { 'OCI-Subject': subject.digest } : {})
    }
  }
}

export function deleteManifest({ repository, last, features }: Exchange): Reply {
  requireDeletion(features)
  if (!last.includes(':')) {
    if (!repository.removeTag(last)) throw manifestUnknown(last)
    return { status: 202 }
  }
  const digest = requireDigest(last)
  const manifest = repository.readManifest(digest)
  if (manifest === undefined) throw manifestUnknown(last)
  const { subject } = JSON.parse(manifest.bytes.toString()) as { subject?: { digest: string } | null }
  if (isDigest(subject?.digest)) repository.removeReferrer(subject.digest, digest)
  repository.removeManifest(digest)
  return { status: 202 }
}

/** RFC 9110 section 13, with the tag's present digest as its entity tag. */
function requireCondition({ request, last }: Exchange, current: string | undefined): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers
  const etag = current === undefined ? undefined : `"${current}"`
  const isMet =
    (match === undefined || (etag !== undefined && listsTag(match, etag))) &&
    !(etag !== undefined && listsTag(noneMatch, etag))
  if (!isMet) throw new RegistryError(412, 'PRECONDITION', `${last} names ${current ?? 'nothing'} now`)
}

function listsTag(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some(item => item.trim() === '*' || item.trim() === etag)
}

function manifestUnknown(reference: string): RegistryError {
  return new RegistryError(404, 'MANIFEST_UNKNOWN', 'the repository has no such manifest', {
    detail: { reference }
  })
}
