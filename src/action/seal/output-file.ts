// The input output-file: a copy of each SBOM in the workspace.
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import type { ArtifactReport, ImageReport, Report } from '../../results/seal-report.ts'
import { SealError } from '../../support/errors.ts'
import { isInside } from '../../support/paths.ts'
import type { FileRoots } from '../runner/files.ts'

/**
 * Copies the SBOMs of the run to `file`. With several of them, `sbom.json` becomes `sbom.linux-amd64.json`; with several
 * images or formats, the names contain those too.
 *
 * @throws SealError `OUTPUT_FILE_OUTSIDE`, `OUTPUT_FILE_NOT_WRITTEN`
 */
export async function writeOutputFiles(
  file: string,
  report: Pick<Report, 'images' | 'files'>,
  roots: FileRoots
): Promise<void> {
  const path = outputPath(file, roots)
  try {
    await copySboms(path, report)
  } catch (cause) {
    throw new SealError('OUTPUT_FILE_NOT_WRITTEN', `output-file ${path}`, { cause })
  }
}

/** @throws SealError `OUTPUT_FILE_OUTSIDE` */
export function outputPath(file: string, { workspace, temporary }: FileRoots): string {
  const path = resolve(workspace, file)
  if ([workspace, temporary].some(root => root !== undefined && isInside(path, root))) return path
  throw new SealError('OUTPUT_FILE_OUTSIDE', `output-file ${path} is outside the workspace`)
}

async function copySboms(path: string, { images, files }: Pick<Report, 'images' | 'files'>): Promise<void> {
  const sboms = [
    ...images.flatMap(image =>
      image.artifacts
        .filter(({ kind }) => kind === 'sbom')
        .map(artifact => ({ path: artifact.path, parts: partsOf(image, artifact) }))
    ),
    ...(files?.sboms ?? []).map(({ path: source, name, sbom, digest }) => ({
      path: source,
      parts: [name.replace(/[^\w.-]+/g, '-'), '', sbom.format, digest.slice(7, 19)]
    }))
  ]
  const names = distinguish(sboms.map(({ parts }) => parts))
  await mkdir(dirname(path), { recursive: true })
  const extension = extname(path)
  for (const [at, { path: source }] of sboms.entries()) {
    if (source === undefined) continue
    const target =
      names[at] === '' ? path : `${path.slice(0, path.length - extension.length)}.${names[at]}${extension}`
    if (source !== target) await copyFile(source, target)
  }
}

function partsOf(image: ImageReport, artifact: ArtifactReport): readonly string[] {
  const platform = image.subjects.find(({ digest }) => digest === artifact.subject)?.platform ?? ''
  const name = image.requested.split(/[@:/]/).filter(part => part !== '')
  return [
    name.slice(0, 4).join('-'),
    platform,
    artifact.sbom?.format ?? '',
    artifact.digest.slice(7, 19)
  ].map(part => part.replace(/[^\w.-]+/g, '-'))
}

/** Joins the parts in which the names differ; the digest only if nothing else differs. */
function distinguish(all: readonly (readonly string[])[]): string[] {
  const differing = [0, 1, 2].filter(column => new Set(all.map(parts => parts[column])).size > 1)
  const join = (columns: readonly number[]): string[] =>
    all.map(parts =>
      columns
        .map(column => parts[column] ?? '')
        .filter(part => part !== '')
        .join('.')
    )
  const names = join(differing)
  return new Set(names).size === all.length ? names : join([...differing, 3])
}
