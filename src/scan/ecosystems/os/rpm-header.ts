// One package's header as rpm's databases store it.
// https://rpm-software-management.github.io/rpm/manual/format_header.html
import { SealError } from '../../../support/errors.ts'
import { printable } from '../../../support/text.ts'

const TAG = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  summary: 1004,
  vendor: 1011,
  license: 1014,
  packager: 1015,
  url: 1020,
  arch: 1022,
  oldFileNames: 1027,
  sourceRpm: 1044,
  provideName: 1047,
  requireName: 1049,
  dirIndexes: 1116,
  baseNames: 1117,
  dirNames: 1118
} as const

const MAX_ENTRIES = 100_000
/** Of one list of a header: the largest packages have some 100,000 files. */
const MAX_VALUES = 1_000_000
/** Linux does not accept a longer path. */
const MAX_PATH_LENGTH = 4096

export interface RpmHeader {
  readonly name: string
  readonly version: string
  readonly release: string
  readonly epoch: number | undefined
  readonly arch: string | undefined
  readonly sourceRpm: string | undefined
  readonly summary: string | undefined
  readonly license: string | undefined
  readonly vendor: string | undefined
  readonly packager: string | undefined
  readonly url: string | undefined
  readonly provides: readonly string[]
  readonly requires: readonly string[]
  /** With a leading slash. Made again at each call, because the list may take many times the memory of the header. */
  files(): Iterable<string>
}

/** @throws SealError `SCAN_RPM_INVALID` */
export function parseRpmHeader(blob: Buffer): RpmHeader {
  const values = new HeaderValues(blob)
  const name = values.text(TAG.name)
  if (name === undefined) throw new SealError('SCAN_RPM_INVALID', 'a package header without a name')
  const [version, release] = [values.text(TAG.version), values.text(TAG.release)]
  if (version === undefined || release === undefined)
    throw new SealError('SCAN_RPM_INVALID', `the package header of ${printable(name, 100)} without a version`)
  return {
    name,
    version,
    release,
    epoch: values.numbers(TAG.epoch)[0],
    arch: values.text(TAG.arch),
    sourceRpm: values.text(TAG.sourceRpm),
    summary: values.text(TAG.summary),
    license: values.text(TAG.license),
    vendor: values.text(TAG.vendor),
    packager: values.text(TAG.packager),
    url: values.text(TAG.url),
    provides: [...values.texts(TAG.provideName)],
    requires: [...values.texts(TAG.requireName)],
    files: () => files(values)
  }
}

function* files(values: HeaderValues): Generator<string> {
  const folders = [...values.texts(TAG.dirNames)]
  const indexes = values.numbers(TAG.dirIndexes)
  let at = 0
  for (const name of values.texts(TAG.baseNames)) {
    const path = `${folders[indexes[at++] ?? -1] ?? ''}${name}`
    if (path.length <= MAX_PATH_LENGTH) yield path
  }
  if (at === 0) yield* values.texts(TAG.oldFileNames)
}

/** Index entries of tag, type, offset and count, then the data that they point into; all big-endian. */
class HeaderValues {
  readonly #data: Buffer
  readonly #index = new Map<number, { type: number; offset: number; count: number }>()

  constructor(blob: Buffer) {
    const entries = blob.length < 8 ? 0 : blob.readUInt32BE(0)
    const start = 8 + entries * 16
    if (entries === 0 || entries > MAX_ENTRIES || start > blob.length) {
      throw new SealError('SCAN_RPM_INVALID', 'a package header with an invalid index')
    }
    this.#data = blob.subarray(start)
    for (let at = 8; at < start; at += 16) {
      const entry = {
        type: blob.readUInt32BE(at + 4),
        offset: blob.readInt32BE(at + 8),
        count: blob.readUInt32BE(at + 12)
      }
      if (entry.offset >= 0 && entry.offset < this.#data.length) this.#index.set(blob.readUInt32BE(at), entry)
    }
  }

  text(tag: number): string | undefined {
    const [text] = this.texts(tag)
    return text === '' || text === '(none)' ? undefined : text
  }

  /** Types 6 (text), 8 (list of texts) and 9 (text in several languages). */
  *texts(tag: number): Generator<string> {
    const entry = this.#index.get(tag)
    if (entry === undefined || ![6, 8, 9].includes(entry.type)) return
    let at = entry.offset
    for (let read = 0; read < Math.min(entry.count, MAX_VALUES); read++) {
      const end = this.#data.indexOf(0, at)
      if (end < 0) return
      yield this.#data.toString('utf8', at, end)
      at = end + 1
    }
  }

  /** Type 4: 32 bits each. */
  numbers(tag: number): number[] {
    const entry = this.#index.get(tag)
    if (entry?.type !== 4) return []
    const count = Math.min(entry.count, MAX_VALUES, Math.floor((this.#data.length - entry.offset) / 4))
    return Array.from({ length: count }, (_, at) => this.#data.readUInt32BE(entry.offset + at * 4))
  }
}
