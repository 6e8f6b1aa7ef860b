// Puts files into the GitHub release of a tag: nothing twice, nothing replaced without being told, all read back.
import { digestOf } from '../oci/digest.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import { count } from '../support/text.ts'
import { type GitHub, githubFailure, repositoryOf } from './client.ts'
import type { RunFile } from './run-files.ts'

type Environment = Readonly<Record<string, string | undefined>>

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

export const RELEASE_PERMISSION =
  'Add to the job:\npermissions:\n  contents: write   # to upload release assets'

/** Drafts are only found by looking through the list, newest first. */
const MAX_PAGES = 10
const PAGE = 100

/**
 * Makes sure that the tag's release, draft or published, holds these assets.
 *
 * @throws SealError `RELEASE_NOT_FOUND`, `RELEASE_IMMUTABLE`, `RELEASE_ASSET_DIFFERS`, `RELEASE_DENIED`, `RELEASE_FAILED`
 */
export async function uploadReleaseAssets(
  github: GitHub,
  tag: string,
  assets: readonly RunFile[],
  { replace, environment, log }: { replace: boolean; environment: Environment; log: Log }
): Promise<ReleaseOutcome> {
  const where = repositoryOf(environment)
  try {
    const release = await findRelease(github, where, tag)
    const stored = await listAssets(github, where, release)
    const plan: {
      readonly asset: RunFile
      readonly before: StoredAsset | undefined
      readonly isKept: boolean
    }[] = []
    for (const asset of assets) {
      const before = stored.find(({ name }) => name === asset.name)
      const isKept = before !== undefined && (await isEqual(github, where, before, asset))
      plan.push({ asset, before, isKept })
    }
    const missing = plan.filter(({ isKept }) => !isKept)
    refuse(release, tag, missing, replace)
    for (const { asset, before } of missing) {
      if (before !== undefined)
        await github.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
          ...where,
          asset_id: before.id
        })
      await upload(github, release, asset, environment)
    }
    const isReplaced = ({ before }: { before: StoredAsset | undefined }): boolean =>
      before !== undefined && before.state === 'uploaded'
    const outcome = {
      url: release.html_url,
      uploaded: missing.filter(entry => !isReplaced(entry)).map(({ asset }) => asset.name),
      replaced: missing.filter(isReplaced).map(({ asset }) => asset.name),
      kept: plan.filter(({ isKept }) => isKept).map(({ asset }) => asset.name)
    }
    log.info(
      `The ${release.draft ? 'draft ' : ''}release ${tag} holds ${count(assets.length, 'asset')} of this step: ${outcome.uploaded.length} uploaded, ${outcome.replaced.length} replaced, ${outcome.kept.length} kept.`
    )
    return outcome
  } catch (error) {
    throw explain(error, tag)
  }
}

type Place = ReturnType<typeof repositoryOf>

async function findRelease(github: GitHub, where: Place, tag: string): Promise<Release> {
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...where, tag })
    return data
  } catch (error) {
    if (githubFailure(error).status !== 404) throw error
  }
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.request('GET /repos/{owner}/{repo}/releases', {
      ...where,
      per_page: PAGE,
      page
    })
    const found = data.find(release => release.draft && release.tag_name === tag)
    if (found !== undefined) return found
    if (data.length < PAGE) break
  }
  throw new SealError('RELEASE_NOT_FOUND', `there is no release of the tag ${tag}, nor a draft of one`, {
    remedy: `Create it in a step before this one, best as a draft: gh release create ${tag} --draft --verify-tag\nDrafts are only visible with "permissions: contents: write".`
  })
}

async function listAssets(github: GitHub, where: Place, { id }: Release): Promise<StoredAsset[]> {
  const assets: StoredAsset[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
      ...where,
      release_id: id,
      per_page: PAGE,
      page
    })
    assets.push(...data)
    if (data.length < PAGE) break
  }
  return assets
}

async function isEqual(
  github: GitHub,
  where: Place,
  stored: StoredAsset,
  { read }: RunFile
): Promise<boolean> {
  // An upload that broke off leaves an asset that is not `uploaded`: it is none.
  if (stored.state !== 'uploaded') return false
  const bytes = await read()
  if (stored.size !== bytes.byteLength) return false
  if (stored.digest) return stored.digest === digestOf(bytes)
  const { data } = await github.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
    ...where,
    asset_id: stored.id,
    headers: { accept: 'application/octet-stream' }
  })
  const content: unknown = data
  return content instanceof ArrayBuffer && digestOf(new Uint8Array(content)) === digestOf(bytes)
}

function refuse(
  release: Release,
  tag: string,
  missing: readonly { readonly asset: RunFile; readonly before: StoredAsset | undefined }[],
  replace: boolean
): void {
  if (missing.length === 0) return
  const names = missing.map(({ asset }) => asset.name).join(', ')
  if (release.immutable === true && !release.draft) {
    throw new SealError(
      'RELEASE_IMMUTABLE',
      `the release ${tag} is immutable and does not hold ${names} as this run made it`,
      {
        remedy:
          'Create the release as a draft, let Seal upload to the draft, and publish it in the last step: gh release edit TAG --draft=false'
      }
    )
  }
  const different = missing.filter(({ before }) => before?.state === 'uploaded')
  if (different.length === 0 || replace) return
  throw new SealError(
    'RELEASE_ASSET_DIFFERS',
    `the release ${tag} holds ${different.map(({ asset }) => asset.name).join(', ')} with other content`,
    {
      remedy:
        'Nothing was uploaded. Set upload-release-assets: replace if the new files shall take their place.'
    }
  )
}

/** The address comes from the release; the token goes nowhere but to GitHub. */
async function upload(
  github: GitHub,
  { upload_url: template }: Release,
  { name, mediaType, read }: RunFile,
  environment: Environment
): Promise<void> {
  const url = new URL(template.replace(/\{[^}]*\}$/, ''))
  const api = new URL(environment['GITHUB_API_URL'] || 'https://api.github.com')
  const isGitHub = url.host === api.host || url.host === api.host.replace(/^api\./, 'uploads.')
  if (!isGitHub || url.protocol !== api.protocol) {
    throw new SealError(
      'RELEASE_FAILED',
      `the release wants its assets at ${url.origin}, which is not GitHub`
    )
  }
  url.searchParams.set('name', name)
  const bytes = await read()
  const { data } = await github.request({
    method: 'POST',
    url: url.href,
    headers: { 'content-type': mediaType, 'content-length': String(bytes.byteLength) },
    data: bytes
  })
  const stored = data as StoredAsset
  const isWhole = stored.state === 'uploaded' && stored.size === bytes.byteLength && stored.name === name
  if (isWhole && (!stored.digest || stored.digest === digestOf(bytes))) return
  throw new SealError('RELEASE_FAILED', `${name} did not arrive as it was sent`, {
    remedy: 'Run the job again; what arrived whole is kept.'
  })
}

function explain(error: unknown, tag: string): unknown {
  if (error instanceof SealError) return error
  const { status, said } = githubFailure(error)
  if (status === 401 || status === 403 || status === 404) {
    return new SealError('RELEASE_DENIED', `the release ${tag} takes no assets from this job: ${said}`, {
      cause: error,
      remedy: RELEASE_PERMISSION
    })
  }
  return new SealError('RELEASE_FAILED', `the release ${tag}: ${said}`, {
    cause: error,
    remedy: 'The images are sealed. Run the job again; assets that are in place are kept.'
  })
}
