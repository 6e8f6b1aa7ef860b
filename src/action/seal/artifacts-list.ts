// The artifacts that earlier steps of the job declared in $GITHUB_ARTIFACTS, as the runner lists them.
// https://github.com/actions/runner/pull/4527
import { readFile, stat } from 'node:fs/promises'
import { isDigest } from '../../oci/digest.ts'
import { parseReference } from '../../oci/reference.ts'
import type { Environment } from '../../support/environment.ts'
import { codeOf, SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { Checksum } from '../runner/checksums.ts'

export interface DeclaredArtifacts {
  /** References with their digests. */
  readonly images: readonly string[]
  readonly files: readonly Checksum[]
}

const NONE: DeclaredArtifacts = { images: [], files: [] }

/** The runner keeps at most 500 artifacts of a job. */
const MAX_BYTES = 4 * 1024 * 1024

/** Nothing if the runner gives no list, or an empty one. @throws SealError `ARTIFACTS_LIST_INVALID` */
export async function readArtifactsList({
  GITHUB_ARTIFACTS_LIST: path
}: Environment): Promise<DeclaredArtifacts> {
  if (!path?.trim()) return NONE
  const bytes = await read(path)
  if (new TextDecoder().decode(bytes).trim() === '') return NONE
  let document: unknown
  try {
    document = parseJson(bytes, { uniqueKeys: true })
  } catch (cause) {
    throw invalid('is not unambiguous JSON', cause)
  }
  const { version, subjects } = isRecord(document) ? document : {}
  if (version !== 1 || !Array.isArray(subjects)) throw invalid('is not a list of version 1')
  const entries = new Map<string, Entry>()
  for (const entry of subjects.map(readEntry)) {
    const other = entries.get(entry.name)
    if (other !== undefined && (other.kind !== entry.kind || other.digest !== entry.digest))
      throw invalid(`names ${printable(entry.name, 200)} twice, with another digest or kind`)
    entries.set(entry.name, entry)
  }
  const all = [...entries.values()]
  return {
    images: all.flatMap(({ kind, name, digest }) => (kind === 'oci' ? [pin(name, digest)] : [])),
    files: all.flatMap(({ kind, name, digest }) => (kind === 'file' ? [{ name, digest }] : []))
  }
}

type Entry = Checksum & { readonly kind: 'file' | 'oci' }

async function read(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > MAX_BYTES) throw invalid(`has more than ${MAX_BYTES} bytes`)
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof SealError) throw cause
    throw invalid(`cannot be read (${codeOf(cause)})`, cause)
  }
}

function readEntry(value: unknown): Entry {
  const { name, digest, kind } = isRecord(value) ? value : {}
  const isKnown = kind === 'file' || kind === 'oci'
  if (isKnown && typeof name === 'string' && name !== '' && isDigest(digest)) return { name, digest, kind }
  throw invalid(`has an entry that Seal does not know: ${printable(JSON.stringify(value) ?? '', 200)}`)
}

/** The tag of a name is not needed beside its digest. */
function pin(name: string, digest: string): string {
  const { registry, repository } = parseReference(name.toLowerCase())
  return `${registry}/${repository}@${digest}`
}

function invalid(what: string, cause?: unknown): SealError {
  return new SealError('ARTIFACTS_LIST_INVALID', `the file that GITHUB_ARTIFACTS_LIST names ${what}`, {
    cause
  })
}
