// Where Cosign comes from: the user's path or release, PATH, or a pinned release of which this file knows the digests.
import { createHash } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Cosign } from '../../cosign/cosign.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { leadsInto } from '../../support/paths.ts'
import { findProgram, isProgram, type ProgramSearch } from '../../support/programs.ts'
import { printable } from '../../support/text.ts'

export const PINNED_RELEASE = 'v3.0.6'

export const DOWNLOADS = 'https://github.com/sigstore/cosign/releases/download'

/** The host of `DOWNLOADS`, and the one that it redirects to. */
export const DOWNLOAD_HOSTS = ['github.com', 'release-assets.githubusercontent.com']

/** SHA-256 of each asset of the pinned release, from its cosign_checksums.txt. */
export const CHECKSUMS: Readonly<Record<string, string>> = {
  'cosign-darwin-amd64': '4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280',
  'cosign-darwin-arm64': '5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084',
  'cosign-linux-amd64': 'c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74',
  'cosign-linux-arm64': 'bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8',
  'cosign-linux-arm': '67bd25d32daff5664caf51208c95defcb2ad7ac1296f394fa677bb8bacee62f5',
  'cosign-linux-ppc64le': '08c3e5e0a09c440f49e9a69d8639d37fbec522ec8c5c0ac805243b098e6ea512',
  'cosign-linux-riscv64': 'e25952e798958b0f9168d044153ccc353f5469ca4b71a1707dffad0534d27017',
  'cosign-linux-s390x': '3cf4b769258ed9cc3c2a93268c0d5c1cc3fbd094af8df21035cbac8fb0d7c088',
  'cosign-windows-amd64.exe': '9b85a88ebff2d9dd30ff4984a6f61f2cedc232dd87d81fa7f2ff3c0ed96c241c'
}

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', ppc64: 'ppc64le' }
const SYSTEMS: Readonly<Record<string, string>> = { win32: 'windows' }

/** The release's file for a system, in Node's names of both. Windows on ARM runs what is built for x64. @throws SealError `COSIGN_UNSUPPORTED_PLATFORM` */
export function assetName(platform: string, architecture: string): string {
  const extension = platform === 'win32' ? '.exe' : ''
  const machine = platform === 'win32' && architecture === 'arm64' ? 'x64' : architecture
  const name = `cosign-${SYSTEMS[platform] ?? platform}-${ARCHITECTURES[machine] ?? machine}${extension}`
  if (name in CHECKSUMS) return name
  throw new SealError(
    'COSIGN_UNSUPPORTED_PLATFORM',
    `Cosign ${PINNED_RELEASE} has no build for ${platform} ${architecture}`
  )
}

/** Errors of a program that is not the Cosign we need; the pinned release is then installed. */
const UNFIT = ['COSIGN_TOO_OLD', 'COSIGN_OUTPUT_INVALID']

/** A release that the user wants, with the SHA-256 of its file for this runner where it is not the pinned one. */
export interface CosignRelease {
  /** `v3.1.2` */
  readonly version: string
  readonly sha256: string | undefined
}

export interface CosignSearch extends Omit<ProgramSearch, 'checkout'> {
  /** The input cosign-path. */
  readonly chosen: string | undefined
  /** The input cosign-release. */
  readonly release?: CosignRelease | undefined
  readonly workspace: string
  /** The workspace is that of a pull request: no program of it is run. */
  readonly isPullRequest: boolean
  readonly architecture: string
}

/** A Cosign that is on the runner, or why Seal does not use the one on PATH; without a reason, PATH has none. */
export type FoundCosign =
  | { readonly program: string; readonly cosign: Cosign }
  | { readonly program: undefined; readonly refused: string | undefined }

/**
 * Opens the Cosign that the user chose, or a good enough one on PATH. Downloads nothing.
 *
 * @throws SealError `COSIGN_NOT_FOUND`, `COSIGN_TOO_OLD`, `PROGRAM_FROM_PULL_REQUEST`
 */
export async function findCosign(
  search: CosignSearch,
  open: (program: string) => Promise<Cosign>
): Promise<FoundCosign> {
  const { chosen, release, workspace } = search
  if (chosen !== undefined) {
    const program = await chosenProgram(chosen, search)
    return { program, cosign: await open(program) }
  }
  const program =
    release === undefined ? await findProgram('cosign', { ...search, checkout: workspace }) : undefined
  if (program === undefined) return { program, refused: undefined }
  try {
    return { program, cosign: await open(program) }
  } catch (error) {
    if (!(error instanceof SealError && UNFIT.includes(error.code))) throw error
    return { program: undefined, refused: error.message }
  }
}

/**
 * Opens the first Cosign that is good enough: the one or the release that the user chose, one on PATH, the pinned release.
 *
 * @throws SealError `COSIGN_NOT_FOUND`, `COSIGN_TOO_OLD`, `COSIGN_DOWNLOAD_FAILED`, `COSIGN_CHECKSUM_MISMATCH`
 */
export async function provideCosign(
  search: CosignSearch,
  open: (program: string) => Promise<Cosign>,
  log: Log
): Promise<Cosign> {
  const found = await findCosign(search, open)
  if (found.program !== undefined) return found.cosign
  const { refused } = found
  if (refused === undefined) return open(await installCosign(search))
  log.info(`${refused}; installing ${PINNED_RELEASE}.`)
  return open(await installCosign({ ...search, refused }))
}

/**
 * The program that the input cosign-path names: a path, or a name that is on PATH.
 *
 * @throws SealError `COSIGN_NOT_FOUND`, `PROGRAM_FROM_PULL_REQUEST`
 */
async function chosenProgram(path: string, search: CosignSearch): Promise<string> {
  const { workspace, isPullRequest } = search
  const found = await findProgram(path, { ...search, checkout: workspace })
  if (found !== undefined) return found
  const absolute = resolve(workspace, path)
  if (!(await isProgram(absolute))) {
    throw new SealError('COSIGN_NOT_FOUND', `cosign-path: ${absolute} is not an executable file`)
  }
  if (isPullRequest && (await leadsInto(absolute, workspace))) throw programRefused('cosign-path', absolute)
  return absolute
}

/** A program of a pull request would decide what is signed and what passes. */
export function programRefused(input: string, path: string): SealError {
  return new SealError(
    'PROGRAM_FROM_PULL_REQUEST',
    `${input}: ${printable(path, 300)} is in the checkout of a pull request, so the pull request's author may have written it; Seal did not run it`
  )
}

export interface InstallOptions {
  readonly platform: string
  readonly architecture: string
  /** Undefined: the pinned one. */
  readonly release?: CosignRelease | undefined
  /** Why the Cosign on PATH is not used, where there is one. */
  readonly refused?: string
  /** Base address of the releases, and the digests to compare them with. */
  readonly downloads?: string
  readonly checksums?: Readonly<Record<string, string>>
}

/**
 * A release, from the runner's tool cache or downloaded; its digest is checked each time, before it is
 * ever run.
 *
 * @throws SealError `COSIGN_DOWNLOAD_FAILED`, `COSIGN_CHECKSUM_MISMATCH`, `COSIGN_UNSUPPORTED_PLATFORM`
 */
export async function installCosign(options: InstallOptions): Promise<string> {
  const { platform, architecture, downloads = DOWNLOADS, checksums = CHECKSUMS } = options
  const { version: release, sha256 } = options.release ?? { version: PINNED_RELEASE }
  const asset = assetName(platform, architecture)
  const expected = sha256 ?? (release === PINNED_RELEASE ? checksums[asset] : undefined)
  const file = platform === 'win32' ? 'cosign.exe' : 'cosign'
  const { cacheFile, downloadTool, find } = await import('@actions/tool-cache')
  const version = release.slice(1)
  const cached = find('cosign', version, architecture)
  if (cached !== '' && (await isGenuine(join(cached, file), expected))) return join(cached, file)
  const url = `${downloads}/${release}/${asset}`
  let downloaded: string
  try {
    downloaded = await downloadTool(url)
  } catch (cause) {
    const why = options.refused === undefined ? '' : `, and ${options.refused}`
    throw new SealError('COSIGN_DOWNLOAD_FAILED', `${url} could not be downloaded${why}`, {
      cause
    })
  }
  if (!(await isGenuine(downloaded, expected))) {
    throw new SealError(
      'COSIGN_CHECKSUM_MISMATCH',
      `${url} is not the file of its release; Seal did not run it`
    )
  }
  await chmod(downloaded, 0o755)
  const folder = await cacheFile(downloaded, file, 'cosign', version, architecture)
  await chmod(join(folder, file), 0o755)
  return join(folder, file)
}

async function isGenuine(path: string, checksum: string | undefined): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined)
  return (
    bytes !== undefined &&
    checksum !== undefined &&
    createHash('sha256').update(bytes).digest('hex') === checksum
  )
}
