// The Referrers API: does the registry have it, and what does it list? distribution-spec 1.1, "Listing Referrers".
import type { Digest } from '../../oci/digest.ts'
import { bareMediaType, IMAGE_INDEX } from '../../oci/media-types.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import { SealError } from '../../support/errors.ts'
import type { Client, Reply } from '../content/client.ts'
import { errorOf, RegistryError, readSpecErrors } from '../errors/registry-error.ts'
import { parseNextLink } from '../http/link.ts'
import type { ListOptions } from '../registry.ts'
import { type Entry, type ReferrerIndex, readReferrerIndex } from './referrer-index.ts'

const MAX_PAGES = 100
const MAX_PAGE_BYTES = 8 * 1024 * 1024
const MAX_LISTING_BYTES = 32 * 1024 * 1024

/** Responses of real registries without the API. */
const ABSENT = [204, 301, 302, 303, 307, 308, 400, 404, 405, 406, 410, 422, 501]

/**
 * Everything the API lists for a subject; `undefined` if the registry does not have the API. One answer counts as the API only
 * if it is 200 from the registry itself, has the media type of an index, and is one. Refusals and failures of the
 * registry are errors, never a sign that the API is missing.
 *
 * @param hasSubject whether the registry has the subject itself: then "unknown repository" can only mean the address
 */
export async function listByApi(
  client: Pick<Client, 'exchange' | 'owns'>,
  repository: Repository,
  subject: Digest,
  { artifactType, signal }: ListOptions,
  hasSubject: () => Promise<boolean>
): Promise<Entry[] | undefined> {
  const where = `referrers of ${formatPinned(repository, subject)}`
  const filter = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`
  let target: string | URL = `referrers/${subject}${filter}`
  const entries: Entry[] = []
  let bytes = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const reply: Reply = await client.exchange({
      repository,
      method: 'GET',
      target,
      action: 'pull',
      headers: { accept: IMAGE_INDEX },
      expect: page === 0 ? [200, ...ABSENT] : [200],
      // A login page on another host would look like a response of the registry.
      redirects: 'stay',
      maxBytes: MAX_PAGE_BYTES,
      signal
    })
    if (saysUnknownRepository(reply) && !(await hasSubject())) throw unknownRepository(reply, repository)
    const index = readPage(reply, where)
    if (index === undefined && page === 0) return undefined
    if (index === undefined) throw invalid(where, `page ${page + 1} is not an index`, reply.url)
    bytes += reply.bytes.byteLength
    entries.push(...index.entries)
    const next = parseNextLink(single(reply.headers['link']))
    if (next === undefined) return entries
    target = nextPage(client, repository, next, reply.url, where)
    if (bytes > MAX_LISTING_BYTES) break
  }
  throw new RegistryError(
    'REGISTRY_TOO_LARGE',
    `${where}: more than ${MAX_PAGES} pages or ${MAX_LISTING_BYTES} bytes`,
    {
      remedy:
        'Delete referrers that are no longer needed. A registry with an endless list is broken or hostile.'
    }
  )
}

function saysUnknownRepository({ status, bytes }: Reply): boolean {
  return status === 404 && readSpecErrors(bytes).some(({ code }) => code.toUpperCase() === 'NAME_UNKNOWN')
}

function unknownRepository(reply: Reply, repository: Repository): RegistryError {
  return errorOf(
    {
      ...reply,
      method: 'GET',
      contentType: reply.headers['content-type'],
      body: reply.bytes,
      retryAfterMs: undefined,
      isAnonymous: false
    },
    repository
  )
}

function readPage(reply: Reply, where: string): ReferrerIndex | undefined {
  if (reply.status !== 200) return undefined
  if (reply.isForeign || bareMediaType(reply.headers['content-type'] ?? '') !== IMAGE_INDEX) return undefined
  try {
    return readReferrerIndex(reply.bytes, where)
  } catch (error) {
    // Not an index at all; an index with a bad entry is an error.
    if (error instanceof SealError && error.code === 'MANIFEST_INVALID') return undefined
    throw error
  }
}

/** The next page, on the registry itself (GHSA-h7vf-4x9w-h99v). */
function nextPage(
  client: Pick<Client, 'owns'>,
  repository: Repository,
  link: string,
  from: URL,
  where: string
): URL {
  const next = URL.parse(link, from.href)
  if (next === null) throw invalid(where, 'the link to the next page is not a URL', from)
  if (!client.owns(repository, next) || next.username !== '' || next.password !== '') {
    throw new RegistryError(
      'REGISTRY_TARGET_REFUSED',
      `${where}: the next page is on another host: ${next.host}`,
      {
        url: next
      }
    )
  }
  return next
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header
}

function invalid(where: string, why: string, url: URL): RegistryError {
  return new RegistryError('REGISTRY_UNEXPECTED_RESPONSE', `${where}: ${why}`, { url })
}
