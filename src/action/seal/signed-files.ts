// The files of a step that are signed by their digests: of subject-path, of subject-checksums, and of the runner's list.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Algorithm, algorithmOf, type Digest } from '../../oci/digest.ts'
import { LINES_NAME } from '../../results/seal-report.ts'
import type { SignedFile } from '../../seal/request.ts'
import { SealError } from '../../support/errors.ts'
import { count, printable } from '../../support/text.ts'
import { type Checksum, MAX_CHECKSUMS_BYTES, parseChecksums } from '../runner/checksums.ts'
import { type FileRoots, findFiles, onlyOne } from '../runner/files.ts'
import { actionLog as log } from '../runner/log.ts'
import { realWorkspace } from '../runner/runner-files.ts'
import type { SealInputs } from './inputs.ts'

/** A file before it has its name in the step. */
interface FoundFile extends Omit<SignedFile, 'name'> {
  /** With its folders, as far as they are known: the name if another file has the same base name. */
  readonly place: string
}

/**
 * Each file once, with a name that no other has.
 *
 * @throws SealError `INPUT_FILE_…`, `CHECKSUMS_INVALID`, `CHECKSUM_DIFFERS`
 */
export async function findSignedFiles(
  { subjectPaths, subjectChecksums, declaredFiles }: SealInputs,
  roots: FileRoots
): Promise<readonly SignedFile[]> {
  const workspace = await realWorkspace(roots.workspace)
  const found = [
    ...(await filesByPath(subjectPaths, roots, workspace)),
    ...(subjectChecksums === undefined ? [] : await filesByChecksum(subjectChecksums, roots, workspace)),
    ...(await checkAll(declaredFiles, workspace, roots, workspace))
  ]
  return named(distinct(found))
}

async function filesByPath(
  patterns: readonly string[],
  roots: FileRoots,
  workspace: string
): Promise<FoundFile[]> {
  const matched = await Promise.all(
    patterns.map(pattern => findFiles(pattern, 'subject-path', roots, Number.POSITIVE_INFINITY))
  )
  const paths = withoutOwn([...new Set(matched.flat())])
  const files: FoundFile[] = []
  for (const path of paths) files.push(await hashed(path, workspace))
  return files
}

/** A glob also matches what an earlier run wrote beside the files. */
function withoutOwn(paths: readonly string[]): readonly string[] {
  const all = new Set(paths)
  const own = paths.filter(path => {
    const of = path.replace(/(?:\.keyless)?\.sigstore\.json$/, '')
    return basename(path) === LINES_NAME || (of !== path && all.has(of))
  })
  if (own.length > 0)
    log.info(`Left out of subject-path: ${count(own.length, 'file')} with signatures of an earlier run`)
  return own.length === paths.length ? paths : paths.filter(path => !own.includes(path))
}

/** The input is a file, or the text of one. Its files are beside it; the list is signed too. */
async function filesByChecksum(input: string, roots: FileRoots, workspace: string): Promise<FoundFile[]> {
  const isText = /^\\?[0-9A-Fa-f]{64,128} |^SHA\d+ \(/.test(input)
  if (isText) return checkAll(parseChecksums(input, 'its text'), workspace, roots, workspace)
  const path = onlyOne(await findFiles(input, 'subject-checksums', roots, MAX_CHECKSUMS_BYTES), input)
  const checksums = parseChecksums(await readFile(path, 'utf8'), basename(path))
  const files = await checkAll(checksums, dirname(path), roots, workspace)
  return [...files, await hashed(path, workspace)]
}

async function checkAll(
  checksums: readonly Checksum[],
  folder: string,
  roots: FileRoots,
  workspace: string
): Promise<FoundFile[]> {
  const files: FoundFile[] = []
  for (const checksum of checksums) files.push(await check(checksum, folder, roots, workspace))
  const absent = files.filter(({ path }) => path === undefined).length
  if (absent > 0)
    log.info(
      `${count(absent, 'file')} of the list of checksums are not on the runner: Seal signs their digests`
    )
  return files
}

/**
 * A file that is there must have its checksum. Cosign compares SHA-256 and SHA-512; the statement has the digest of the
 * list.
 */
async function check(
  { name, digest }: Checksum,
  folder: string,
  roots: FileRoots,
  workspace: string
): Promise<FoundFile> {
  const path = resolve(folder, name)
  const [real] = await findFiles(path, 'subject-checksums', roots, Number.POSITIVE_INFINITY).catch(
    (error: unknown) => {
      if (error instanceof SealError && error.code === 'INPUT_FILE_MISSING') return []
      throw error
    }
  )
  if (real === undefined) return { digest, path: undefined, size: undefined, place: name }
  const file = await hashed(real, workspace, algorithmOf(digest))
  if (file.digest === digest) return file
  throw new SealError(
    'CHECKSUM_DIFFERS',
    `${printable(name, 300)} has ${file.digest}, and its list of checksums says ${digest}`
  )
}

/** A file of any size: it is not read into memory. */
async function hashed(path: string, workspace: string, algorithm: Algorithm = 'sha256'): Promise<FoundFile> {
  const hash = createHash(algorithm)
  let size = 0
  await pipeline(createReadStream(path), async chunks => {
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      hash.update(chunk)
      size += chunk.byteLength
    }
  })
  const digest: Digest = `${algorithm}:${hash.digest('hex')}`
  return { digest, path, size, place: relative(workspace, path).split(sep).join('/') }
}

/** A file of several inputs is one. */
function distinct(files: readonly FoundFile[]): FoundFile[] {
  return [...new Map(files.map(file => [file.path ?? `${file.place}@${file.digest}`, file])).values()]
}

/** The name alone, as in actions/attest; with its folders if two files have the same. */
function named(files: readonly FoundFile[]): SignedFile[] {
  const bases = Map.groupBy(files, ({ place }) => basename(place))
  const all = files.map(({ place, ...file }) => ({
    ...file,
    name: bases.get(basename(place))?.length === 1 ? basename(place) : place
  }))
  const twice = all.find(({ name }, at) => all.findIndex(other => other.name === name) !== at)
  if (twice === undefined) return all
  throw new SealError('CHECKSUMS_INVALID', `two files of the step are called ${printable(twice.name, 300)}`, {
    remedy: 'Name each file once, in subject-path or in subject-checksums.'
  })
}
