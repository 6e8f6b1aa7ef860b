// Puts files into the GitHub release of a tag: nothing twice, nothing replaced unless the user asks, all read back.
import { digestOf } from '../oci/digest.ts'
import { SealError } from '../support/errors.ts'
import { fieldsOf } from '../support/fields.ts'
import type { Log } from '../support/log.ts'
import { count, printable } from '../support/text.ts'
import { type GitHubApi, isAbsent, timeLimit } from './api.ts'
import type { RunFile } from './run-files.ts'

export interface ReleaseOutcome {
  readonly url: string
  readonly uploaded: readonly string[]
  readonly replaced: readonly string[]
  readonly kept: readonly string[]
}

interface Release {
  readonly id: number
  readonly html_url: string
  readonly upload_url: string
  readonly draft: boolean
  readonly immutable?: boolean
}

interface StoredAsset {
  readonly id: number
  readonly name: string
  readonly state: string
  readonly size: number
  /** `sha256:…`; assets from before 2025 have none. */
  readonly digest?: string | null
}

interface PlannedAsset {
  readonly asset: RunFile
  readonly before: StoredAsset | undefined
  readonly isKept: boolean
}

export const RELEASE_PERMISSION =
  'Add to the job:\npermissions:\n  contents: write   # to upload release assets'

const PERMISSION = 'contents: write'

/** Drafts are only found by looking through the list, newest first. */
const MAX_PAGES = 10
const PAGE = 100

interface UploadOptions {
  readonly replace: boolean
  /** The step signs all files of the release: a warning names assets that it does not sign. */
  readonly isComplete: boolean
  readonly log: Log
}

/**
 * Makes sure that the tag's release, draft or published, has these assets.
 *
 * @throws SealError `RELEASE_NOT_FOUND`, `RELEASE_IMMUTABLE`, `RELEASE_ASSET_DIFFERS`, `RELEASE_DENIED`,
 *   `RELEASE_FAILED`, `GITHUB_RATE_LIMITED`
 */
export async function uploadReleaseAssets(
  api: GitHubApi,
  tag: string,
  assets: readonly RunFile[],
  { replace, isComplete, log }: UploadOptions
): Promise<ReleaseOutcome> {
  try {
    const release = await findRelease(api, tag)
    const stored = await listAssets(api, release)
    const plan = await planAssets(api, stored, assets)
    const missing = plan.filter(({ isKept }) => !isKept)
    refuse(release, tag, missing, replace)
    for (const { asset, before } of missing) {
      if (before !== undefined) await remove(api, before)
      await upload(api, release, asset, replace)
    }
    const outcome = toOutcome(release, plan)
    const { uploaded, replaced, kept } = outcome
    log.info(
      `The ${release.draft ? 'draft ' : ''}release ${tag} has ${count(assets.length, 'asset')} of this step: ${uploaded.length} uploaded, ${replaced.length} replaced, ${kept.length} kept.`
    )
    if (isComplete) warnOfOthers(stored, assets, tag, log)
    return outcome
  } catch (error) {
    throw explain(error, tag)
  }
}

/** Names of signatures, as OpenSSF Scorecard knows them. */
const SIGNATURE_NAME = /\.(?:asc|minisig|sig|sign|sigstore|sigstore\.json|intoto\.jsonl)$/

function warnOfOthers(
  stored: readonly StoredAsset[],
  assets: readonly RunFile[],
  tag: string,
  log: Log
): void {
  const own = new Set(assets.map(({ name }) => name))
  const others = stored.filter(({ name }) => !own.has(name) && !SIGNATURE_NAME.test(name))
  if (others.length === 0) return
  const names = others.map(({ name }) => printable(name, 200)).join(', ')
  log.warning(
    `The release ${tag} also has ${names}, which this step does not sign. Add the files to subject-path`
  )
}

/** Larger assets of that name are not Seal's. */
const MAX_READ_BYTES = 256 * 1024 * 1024

/** The content of a complete asset; undefined if the release has none. @throws SealError `RELEASE_…` */
export async function readReleaseAsset(
  api: GitHubApi,
  tag: string,
  name: string
): Promise<Uint8Array | undefined> {
  try {
    const assets = await listAssets(api, await findRelease(api, tag))
    const found = assets.find(asset => asset.name === name)
    if (found === undefined || found.state !== 'uploaded' || found.size > MAX_READ_BYTES) return undefined
    const content = await download(api, found)
    return content instanceof ArrayBuffer ? new Uint8Array(content) : undefined
  } catch (error) {
    throw explain(error, tag)
  }
}

async function planAssets(
  api: GitHubApi,
  stored: readonly StoredAsset[],
  assets: readonly RunFile[]
): Promise<readonly PlannedAsset[]> {
  const plan: PlannedAsset[] = []
  for (const asset of assets) {
    const before = stored.find(({ name }) => name === asset.name)
    const isKept = before !== undefined && (await isEqual(api, before, await asset.read()))
    plan.push({ asset, before, isKept })
  }
  return plan
}

function toOutcome({ html_url: url }: Release, plan: readonly PlannedAsset[]): ReleaseOutcome {
  const namesOf = (fits: (entry: PlannedAsset) => boolean): string[] =>
    plan.filter(fits).map(({ asset }) => asset.name)
  const isReplaced = ({ before, isKept }: PlannedAsset): boolean => !isKept && before?.state === 'uploaded'
  return {
    url,
    uploaded: namesOf(entry => !entry.isKept && !isReplaced(entry)),
    replaced: namesOf(isReplaced),
    kept: namesOf(({ isKept }) => isKept)
  }
}

async function findRelease({ octokit, owner, repo, call }: GitHubApi, tag: string): Promise<Release> {
  const what = `release ${tag}`
  try {
    const { data } = await call({
      what,
      permission: PERMISSION,
      isRepeatable: true,
      send: () => octokit.rest.repos.getReleaseByTag({ owner, repo, tag })
    })
    return data
  } catch (error) {
    if (!isAbsent(error)) throw error
  }
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await call({
      what,
      permission: PERMISSION,
      isRepeatable: true,
      send: () => octokit.rest.repos.listReleases({ owner, repo, per_page: PAGE, page })
    })
    const found = data.find(release => release.draft && release.tag_name === tag)
    if (found !== undefined) return found
    if (data.length < PAGE) break
  }
  throw new SealError('RELEASE_NOT_FOUND', `the tag ${tag} has neither a release nor a draft of one`, {
    remedy: `Create it in a step before this one, preferably as a draft: gh release create ${tag} --draft --verify-tag\nDrafts are only visible with "permissions: contents: write".`
  })
}

async function listAssets(
  { octokit, owner, repo, call }: GitHubApi,
  { id }: Release
): Promise<StoredAsset[]> {
  const assets: StoredAsset[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await call({
      what: 'assets of the release',
      permission: PERMISSION,
      isRepeatable: true,
      send: () => octokit.rest.repos.listReleaseAssets({ owner, repo, release_id: id, per_page: PAGE, page })
    })
    assets.push(...data)
    if (data.length < PAGE) break
  }
  return assets
}

async function isEqual(api: GitHubApi, stored: StoredAsset, bytes: Uint8Array): Promise<boolean> {
  // An upload that broke off leaves an asset that is not `uploaded`: its content does not count.
  if (stored.state !== 'uploaded' || stored.size !== bytes.byteLength) return false
  if (stored.digest) return stored.digest === digestOf(bytes)
  const content = await download(api, stored)
  return content instanceof ArrayBuffer && digestOf(new Uint8Array(content)) === digestOf(bytes)
}

async function download(
  { octokit, owner, repo, call }: GitHubApi,
  { id, name, size }: StoredAsset
): Promise<unknown> {
  const { data } = await call({
    what: `asset ${name}`,
    permission: PERMISSION,
    isRepeatable: true,
    send: () =>
      octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        owner,
        repo,
        asset_id: id,
        headers: { accept: 'application/octet-stream' },
        request: { signal: timeLimit(size) }
      })
  })
  return data
}

/** Repeating it does no harm, but the second answer to it is that the asset is not there. */
async function remove({ octokit, owner, repo, call }: GitHubApi, { id, name }: StoredAsset): Promise<void> {
  try {
    await call({
      what: `removal of the asset ${name}`,
      permission: PERMISSION,
      isRepeatable: true,
      send: () => octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id })
    })
  } catch (error) {
    if (!isAbsent(error)) throw error
  }
}

function refuse(release: Release, tag: string, missing: readonly PlannedAsset[], replace: boolean): void {
  if (missing.length === 0) return
  const names = missing.map(({ asset }) => asset.name).join(', ')
  if (release.immutable === true && !release.draft) {
    throw new SealError(
      'RELEASE_IMMUTABLE',
      `the release ${tag} is immutable and does not contain ${names} as this run made it`
    )
  }
  const different = missing.filter(({ before }) => before?.state === 'uploaded')
  if (different.length === 0 || replace) return
  throw new SealError(
    'RELEASE_ASSET_DIFFERS',
    `the release ${tag} contains ${different.map(({ asset }) => asset.name).join(', ')} with other content`
  )
}

/**
 * Uploads a file, and after a failure looks first: GitHub may have stored the file, or left an asset without content
 * that blocks its name. https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
async function upload(
  api: GitHubApi,
  release: Release,
  { name, mediaType, read }: RunFile,
  replace: boolean
): Promise<void> {
  const url = uploadAddress(api, release)
  url.searchParams.set('name', name)
  const bytes = await read()
  let hasFailed = false
  const { data } = await api.call({
    what: `upload of the asset ${name}`,
    permission: PERMISSION,
    isRepeatable: true,
    send: async () => {
      const stored = hasFailed ? await clearName(api, release, { name, bytes, replace }) : undefined
      hasFailed = true
      return stored === undefined ? post(api, url, mediaType, bytes) : { data: stored }
    }
  })
  if (isStored(data, name, bytes)) return
  throw new SealError(
    'RELEASE_FAILED',
    `GitHub stored different content for the asset ${name} than Seal sent`,
    {
      remedy: 'Run the job again: complete assets are kept.'
    }
  )
}

/** The token goes to GitHub only, whatever address the release names. */
function uploadAddress({ apiUrl }: GitHubApi, { upload_url: template }: Release): URL {
  const url = new URL(template.replace(/\{[^}]*\}$/, ''))
  const api = new URL(apiUrl)
  const isGitHub = url.host === api.host || url.host === api.host.replace(/^api\./, 'uploads.')
  if (isGitHub && url.protocol === api.protocol) return url
  throw new SealError(
    'RELEASE_FAILED',
    `the upload address of the release is at ${url.origin}, which is not GitHub`
  )
}

interface WantedAsset {
  readonly name: string
  readonly bytes: Uint8Array
  readonly replace: boolean
}

/**
 * The asset of that name if it has the content already. One that is not complete is removed. A complete one with other
 * content is of another job: the name was free before the upload.
 *
 * @throws SealError `RELEASE_ASSET_DIFFERS`
 */
async function clearName(
  api: GitHubApi,
  release: Release,
  { name, bytes, replace }: WantedAsset
): Promise<StoredAsset | undefined> {
  const left = (await listAssets(api, release)).find(asset => asset.name === name)
  if (left === undefined) return undefined
  if (await isEqual(api, left, bytes)) return left
  if (left.state === 'uploaded' && !replace) {
    throw new SealError(
      'RELEASE_ASSET_DIFFERS',
      `another job uploaded ${printable(name, 200)} with other content to ${release.html_url} during this step`,
      { remedy: 'Let only one job upload files of this name. Seal did not replace it.' }
    )
  }
  await remove(api, left)
  return undefined
}

function post(
  { octokit }: GitHubApi,
  url: URL,
  mediaType: string,
  data: Uint8Array
): Promise<{ readonly data: unknown }> {
  return octokit.request({
    method: 'POST',
    url: url.href,
    headers: { 'content-type': mediaType, 'content-length': String(data.byteLength) },
    data,
    request: { signal: timeLimit(data.byteLength) }
  })
}

function isStored(answer: unknown, name: string, bytes: Uint8Array): boolean {
  const { state, size, name: storedName, digest } = fieldsOf(answer)
  const isWhole = state === 'uploaded' && size === bytes.byteLength && storedName === name
  return isWhole && (!digest || digest === digestOf(bytes))
}

function explain(error: unknown, tag: string): unknown {
  if (!(error instanceof SealError)) return error
  if (error.code === 'GITHUB_DENIED') {
    return new SealError('RELEASE_DENIED', `this job may not upload assets to the release ${tag}`, {
      cause: error,
      remedy: RELEASE_PERMISSION
    })
  }
  if (error.code !== 'GITHUB_REFUSED' && error.code !== 'GITHUB_UNAVAILABLE') return error
  return new SealError('RELEASE_FAILED', `the release ${tag} did not get all assets`, {
    cause: error,
    remedy: 'The images are sealed. Run the job again: complete assets are kept.'
  })
}
