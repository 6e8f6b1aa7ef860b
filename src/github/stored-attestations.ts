// Reads bundles of GitHub's attestation store, which actions/attest fills.
// https://docs.github.com/rest/repos/attestations#list-attestations
import type { Digest } from '../oci/digest.ts'
import { SealError } from '../support/errors.ts'
import { type Fields, fieldsOf, textOf } from '../support/fields.ts'
import { isRecord } from '../support/json.ts'
import { all, limit } from '../support/semaphore.ts'
import { decodeSnappy } from '../support/snappy.ts'
import { formatBytes } from '../support/text.ts'
import { type GitHubApi, isAbsent, timeLimit } from './api.ts'
import { createFetch, type Fetch } from './fetch.ts'

const PERMISSION = 'attestations: read'
const PER_PAGE = 100
const DOWNLOADS = 8

export interface StoreLimits {
  /** Bundles of a digest. */
  readonly bundles: number
  readonly bundleBytes: number
  /** Of all bundles of a digest. */
  readonly totalBytes: number
}

export interface ListedBundles {
  /** `https://api.github.com/repos/acme/app/attestations/sha256:…` */
  readonly address: string
  /** Each as it was stored; if GitHub lists it as JSON, in the spelling of this program. */
  readonly bundles: readonly Uint8Array[]
  /** What a limit left out, or what GitHub lists without its content, as text. */
  readonly unread: readonly string[]
}

/**
 * The bundles that a repository's store has for a digest. None are verified.
 *
 * @throws SealError `GITHUB_DENIED`, `GITHUB_RATE_LIMITED`, `GITHUB_REFUSED`, `GITHUB_UNAVAILABLE`
 */
export async function storedBundles(
  api: GitHubApi,
  digest: Digest,
  limits: StoreLimits
): Promise<ListedBundles> {
  const { owner, repo, apiUrl } = api
  const address = `${apiUrl}/repos/${owner}/${repo}/attestations/${digest}`
  const { entries, isCut } = await listEntries(api, digest, limits.bundles)
  const reading: Reading = { api, limits, room: new Room(limits.totalBytes), fetch: createFetch() }
  const atATime = limit(DOWNLOADS)
  const read = await all(entries.map(entry => atATime(() => readEntry(reading, entry))))
  const where = `GitHub's attestation store of ${owner}/${repo}`
  const cut = isCut ? [`${where} has more than ${limits.bundles} attestations of ${digest}`] : []
  return {
    address,
    bundles: read.flatMap(found => ('bytes' in found ? found.bytes : [])),
    unread: [...cut, ...new Set(read.flatMap(found => ('problem' in found ? found.problem : [])))].map(it =>
      it.startsWith(where) ? it : `${where}: ${it}`
    )
  }
}

interface Listed {
  readonly entries: readonly Fields[]
  /** Are there more than may be read? */
  readonly isCut: boolean
}

async function listEntries(api: GitHubApi, digest: Digest, most: number): Promise<Listed> {
  const entries: Fields[] = []
  let after: string | undefined
  do {
    const page = await requestPage(api, digest, after)
    if (page === undefined) return { entries, isCut: entries.length > most }
    entries.push(...page.entries)
    // A page with the same cursor would come again and again.
    if (page.next !== undefined && page.next === after) throw endless(api)
    after = page.next
  } while (after !== undefined && entries.length <= most)
  return { entries: entries.slice(0, most), isCut: after !== undefined || entries.length > most }
}

interface Page {
  readonly entries: readonly Fields[]
  /** The cursor of the next page. */
  readonly next: string | undefined
}

/** Undefined if the store has nothing for the digest. */
async function requestPage(
  api: GitHubApi,
  digest: Digest,
  after: string | undefined
): Promise<Page | undefined> {
  const { octokit, owner, repo, call } = api
  const query = { per_page: PER_PAGE, ...(after === undefined ? {} : { after }) }
  try {
    const { data, headers } = await call({
      what: `attestations of ${owner}/${repo}`,
      permission: PERMISSION,
      isRepeatable: true,
      send: () =>
        octokit.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
          owner,
          repo,
          subject_digest: digest,
          ...query
        })
    })
    const { attestations } = fieldsOf(data)
    if (!Array.isArray(attestations)) throw unexpected(api, 'the response has no list')
    return { entries: attestations.map(fieldsOf), next: nextOf(api, headers.link) }
  } catch (error) {
    if (!isAbsent(error)) throw explain(error, api)
    await checkVisible(api)
    return undefined
  }
}

/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function nextOf(api: GitHubApi, link = ''): string | undefined {
  const address = /<([^>]+)>;\s*rel="?next\b/.exec(link)?.[1]
  if (address === undefined) return undefined
  const cursor = URL.parse(address)?.searchParams.get('after')
  if (!cursor) throw unexpected(api, 'the next page has no cursor')
  return cursor
}

/** GitHub responds with 404 for a digest without attestations, and for a repository that the token may not see. */
async function checkVisible(api: GitHubApi): Promise<void> {
  const { octokit, owner, repo, call } = api
  try {
    await call({
      what: `repository ${owner}/${repo}`,
      permission: PERMISSION,
      isRepeatable: true,
      send: () => octokit.rest.repos.get({ owner, repo })
    })
  } catch (error) {
    throw explain(error, api)
  }
}

function explain(error: unknown, { owner, repo }: GitHubApi): unknown {
  if (!(error instanceof SealError) || error.code !== 'GITHUB_DENIED') return error
  return new SealError(
    'GITHUB_DENIED',
    `this token may not read the attestations of ${owner}/${repo}: the job needs "permissions: ${PERMISSION}", and for another private repository the input github-token`,
    { cause: error, remedy: `Add to the job:\npermissions:\n  ${PERMISSION}` }
  )
}

function unexpected({ owner, repo }: GitHubApi, what: string): SealError {
  return new SealError('GITHUB_UNAVAILABLE', `attestations of ${owner}/${repo}: ${what}`)
}

function endless(api: GitHubApi): SealError {
  return unexpected(api, 'GitHub lists the same page again')
}

/** Bytes that are left for the bundles of a digest. */
class Room {
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  take(bytes: number): boolean {
    this.#left -= bytes
    return this.#left >= 0
  }
}

/** What the bundles of a digest share. */
interface Reading {
  readonly api: GitHubApi
  readonly limits: StoreLimits
  readonly room: Room
  readonly fetch: Fetch
}

type Found = { readonly bytes: Uint8Array } | { readonly problem: string }

/** Older responses have the bundle itself, newer ones only its address. */
async function readEntry(reading: Reading, { bundle, bundle_url: address }: Fields): Promise<Found> {
  const { limits, room } = reading
  const found = isRecord(bundle)
    ? { bytes: new TextEncoder().encode(JSON.stringify(bundle)) }
    : await download(reading, textOf(address))
  if ('problem' in found) return found
  const { byteLength } = found.bytes
  if (byteLength > limits.bundleBytes) return tooLarge(limits.bundleBytes)
  return room.take(byteLength)
    ? found
    : {
        problem: `its bundles have more than ${formatBytes(limits.totalBytes)}; Seal reads at most so many bytes`
      }
}

function tooLarge(maxBytes: number): Found {
  return { problem: `a bundle has more than ${formatBytes(maxBytes)}; Seal reads at most so many bytes` }
}

/** From the storage behind GitHub: the address itself is the permission, so Seal does not send the token there. */
async function download(
  { api, fetch, limits: { bundleBytes: maxBytes } }: Reading,
  address: string | undefined
): Promise<Found> {
  const url = address === undefined ? undefined : URL.parse(address)
  if (!url) return { problem: 'it lists an attestation without its bundle' }
  // Tests have an API without TLS.
  const isSafe = url.protocol === 'https:' || api.apiUrl.startsWith('http:')
  if (!isSafe) return { problem: 'it lists a bundle at an address without TLS' }
  const what = `bundle of ${api.owner}/${api.repo} at ${url.host}`
  const response = await api.call({
    what,
    permission: PERMISSION,
    isRepeatable: true,
    send: async () => {
      const headers = { 'user-agent': 'oci-seal', accept: '*/*' }
      const answer = await fetch(url.href, { headers, signal: timeLimit(maxBytes) })
      if (answer.status === 200) return readBody(answer, maxBytes)
      const error = new Error(`HTTP ${answer.status}`)
      if (answer.status >= 500 || answer.status === 429) throw Object.assign(error, { status: answer.status })
      throw new SealError('GITHUB_UNAVAILABLE', `${what}: ${error.message}`, { remedy: 'Run the job again.' })
    }
  })
  if (response === undefined) return tooLarge(maxBytes)
  const { bytes, type } = response
  if (!/snappy/.test(type) && !url.pathname.endsWith('.sn')) return { bytes }
  return unpack(bytes, maxBytes)
}

function unpack(block: Uint8Array, maxBytes: number): Found {
  try {
    const bytes = decodeSnappy(block, maxBytes)
    return bytes === undefined ? { problem: 'a bundle is a damaged Snappy block' } : { bytes }
  } catch (error) {
    if (error instanceof RangeError) return tooLarge(maxBytes)
    throw error
  }
}

/** Undefined if it has more bytes. */
async function readBody(
  response: Response,
  maxBytes: number
): Promise<{ readonly bytes: Uint8Array; readonly type: string } | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    // Leaving the loop ends the transfer.
    if (size > maxBytes) return undefined
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), type: response.headers.get('content-type') ?? '' }
}
