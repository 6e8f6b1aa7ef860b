// What images are compared with: the input compare-with, or the reference that a changed file named before.
import { discoverImages, MAX_FILE_LENGTH } from '../../discover/discover.ts'
import type { FoundImage } from '../../discover/findings.ts'
import { findReplaced, type Replacement } from '../../discover/replaced.ts'
import { parseReference, type Reference } from '../../oci/reference.ts'
import { messages, SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import type { ComparedWith } from '../../verify/request.ts'
import { type FileRoots, findFiles, onlyOne, readBytes } from '../runner/files.ts'
import { lowerCaseName } from '../runner/image-inputs.ts'
import { invalid } from '../runner/input-values.ts'
import type { ReadAtCommit } from './trusted-files.ts'

/** Files of the base that are read; each is a request. */
const MAX_FILES = 100

/**
 * A file that is there is an SBOM; anything else is an image.
 *
 * @throws SealError `INPUT_INVALID`, `INPUT_FILE_…`, `SBOM_…`
 */
export async function readComparedWith(text: string, roots: FileRoots): Promise<ComparedWith> {
  const path = await findSbom(text, roots)
  if (path !== undefined) {
    const { readSbomApart } = await import('../../sbom/read/read-apart.ts')
    return { kind: 'document', path: text, document: await readSbomApart(await readBytes(path), text) }
  }
  const reference = referenceOf(lowerCaseName(text))
  if (reference !== undefined) return { kind: 'image', requested: text, reference }
  throw invalid(
    'compare-with',
    text,
    `${roots.workspace} has no such file, and an image needs a tag or a digest: ghcr.io/acme/app:1.2.3`
  )
}

async function findSbom(text: string, roots: FileRoots): Promise<string | undefined> {
  try {
    return onlyOne(await findFiles(text, 'compare-with', roots), text)
  } catch (error) {
    if (error instanceof SealError && error.code === 'INPUT_FILE_MISSING') return undefined
    throw error
  }
}

export function referenceOf(text: string): Reference | undefined {
  try {
    const reference = parseReference(text)
    return reference.tag === undefined && reference.digest === undefined ? undefined : reference
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}

/** The files of the base commit. */
export interface BaseFiles {
  readonly readAtBase: (path: string) => ReturnType<ReadAtCommit>
  readonly log: Log
}

/**
 * The images that changed files named before. A file that cannot be read is a notice: it only
 * means that less is shown.
 *
 * @param previous from a file's path to its path at the base commit
 */
export async function readReplaced(
  places: readonly FoundImage[],
  previous: ReadonlyMap<string, string>,
  base: BaseFiles
): Promise<Map<string, ComparedWith[]>> {
  const replaced = new Map<string, ComparedWith[]>()
  const files = [...Map.groupBy(places, ({ file }) => file)].filter(([file]) => previous.has(file))
  if (files.length > MAX_FILES)
    base.log.notice(
      `Only the first ${MAX_FILES} of ${files.length} changed files are compared with the base.`
    )
  for (const [file, images] of files.slice(0, MAX_FILES)) {
    const path = previous.get(file) ?? file
    for (const { image, before } of await replacedIn({ file, path, images }, base)) {
      const known = replaced.get(image) ?? []
      replaced.set(image, known)
      if (!known.some(it => it.kind === 'image' && it.requested === before))
        known.push({ kind: 'image', requested: before, reference: withTag(parseReference(before)) })
    }
  }
  return replaced
}

interface ChangedFile {
  readonly file: string
  /** At the base commit. */
  readonly path: string
  readonly images: readonly FoundImage[]
}

async function replacedIn(
  { file, path, images }: ChangedFile,
  { readAtBase, log }: BaseFiles
): Promise<Replacement[]> {
  try {
    const bytes = await readAtBase(path)
    if (bytes === undefined || bytes.byteLength > MAX_FILE_LENGTH) return []
    return findReplaced(discoverImages(path, new TextDecoder().decode(bytes)).images, images)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    log.notice(`${file} is not compared with the base: ${messages(error)[0]}`)
    return []
  }
}

/** What a file names without tag and digest is pulled as `latest`. */
export function withTag(reference: Reference): Reference {
  const isBare = reference.tag === undefined && reference.digest === undefined
  return isBare ? { ...reference, tag: 'latest' } : reference
}
