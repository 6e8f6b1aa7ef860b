// The bundles of signed files, as files beside them: one per file and signer, and all of them in one file.
import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { bundlePaths, joinBundles, splitBundles } from '../../github/bundle-lines.ts'
import {
  bundleNameOf,
  type FileReport,
  type FilesReport,
  LINES_NAME,
  type Report
} from '../../results/seal-report.ts'
import type { SignedFile } from '../../seal/request.ts'
import { codeOf, isMissing, SealError } from '../../support/errors.ts'
import { isInside } from '../../support/paths.ts'
import type { FileRoots } from '../runner/files.ts'

/** More than any step's bundles; larger files are not Seal's. */
const MAX_STORED_BYTES = 256 * 1024 * 1024

/**
 * Writes the bundles of a run whose files were signed. What was there under the same name is replaced.
 *
 * @throws SealError `OUTPUT_FILE_OUTSIDE`, `BUNDLE_NOT_WRITTEN`
 */
export async function writeFileBundles(
  report: Report,
  bundleFolder: string | undefined,
  roots: FileRoots
): Promise<Report> {
  const { files } = report
  if (files === undefined || !['sealed', 'unchanged'].includes(files.outcome)) return report
  const shared = sharedFolder(files.files, bundleFolder, roots)
  try {
    await mkdir(shared, { recursive: true })
    const folder = await realpath(shared)
    await refuseOutside(folder, roots)
    const write = (file: FileReport): Promise<FileReport> =>
      writeBundlesOf(file, files, { bundleFolder, folder })
    const sboms = await Promise.all(
      files.sboms.map(async sbom => ({ ...sbom, path: await placeSbom(sbom, folder, roots) }))
    )
    const linesPath = join(folder, LINES_NAME)
    await replaceFile(linesPath, await joinBundles(bundlePaths(report)))
    return {
      ...report,
      files: {
        ...files,
        files: await Promise.all(files.files.map(write)),
        sboms: await Promise.all(
          sboms.map(async sbom => ({ ...sbom, ...(await write(sbom)), path: sbom.path }))
        ),
        linesPath
      }
    }
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    throw new SealError(
      'BUNDLE_NOT_WRITTEN',
      `a bundle could not be written below ${shared} (${codeOf(cause)})`,
      {
        cause
      }
    )
  }
}

interface Places {
  readonly bundleFolder: string | undefined
  /** Of what is beside no file. */
  readonly folder: string
}

async function writeBundlesOf(
  file: FileReport,
  files: FilesReport,
  { bundleFolder, folder }: Places
): Promise<FileReport> {
  const own = files.bundles.filter(
    ({ kind, subjects }) => kind === 'signature' && subjects.includes(file.name)
  )
  const base = bundleFolder === undefined && file.path !== undefined ? file.path : join(folder, file.name)
  const written: string[] = []
  for (const bundle of own) {
    if (bundle.path === undefined) continue
    const target = bundleNameOf(base, bundle, files)
    await mkdir(dirname(target), { recursive: true })
    await replaceFile(target, await readFile(bundle.path))
    written.push(target)
  }
  return { ...file, bundlePaths: written }
}

/** An SBOM that the run made gets a place beside the files; one of the user stays where it is. */
async function placeSbom(
  { name, path }: { readonly name: string; readonly path: string },
  folder: string,
  roots: FileRoots
): Promise<string> {
  if (isInside(path, await realpath(roots.workspace))) return path
  const target = join(folder, name)
  await rm(target, { force: true })
  await copyFile(path, target)
  return target
}

/** The folder of the first file that is on the runner. */
function sharedFolder(
  files: readonly Pick<SignedFile, 'path'>[],
  bundleFolder: string | undefined,
  { workspace }: FileRoots
): string {
  if (bundleFolder !== undefined) return resolve(workspace, bundleFolder)
  const first = files.find(({ path }) => path !== undefined)?.path
  return first === undefined ? workspace : dirname(first)
}

async function refuseOutside(folder: string, { workspace, temporary }: FileRoots): Promise<void> {
  const roots = await Promise.all([workspace, temporary].flatMap(root => (root ? [realpath(root)] : [])))
  if (roots.some(root => isInside(folder, root))) return
  throw new SealError('OUTPUT_FILE_OUTSIDE', `bundle-folder ${folder} is outside the workspace`)
}

/** A link of that name is replaced, not followed. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  await writeFile(temporary, bytes, { flag: 'wx' })
  await rename(temporary, path)
}

/** What an earlier run wrote for these files: each may be used again, if Cosign accepts it. */
export async function readFileBundles(
  files: readonly SignedFile[],
  bundleFolder: string | undefined,
  roots: FileRoots
): Promise<Uint8Array[]> {
  const folder = sharedFolder(files, bundleFolder, roots)
  const lines = await readIf(join(folder, LINES_NAME))
  const names = files.map(({ path, name }) =>
    bundleFolder === undefined && path !== undefined ? path : join(folder, name)
  )
  const single: Uint8Array[] = []
  for (const name of names)
    for (const extension of ['.sigstore.json', '.keyless.sigstore.json']) {
      const bytes = await readIf(`${name}${extension}`)
      if (bytes !== undefined) single.push(bytes)
    }
  return [...(lines === undefined ? [] : splitBundles(lines)), ...single]
}

async function readIf(path: string): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(path)
    return size > MAX_STORED_BYTES ? undefined : await readFile(path)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
