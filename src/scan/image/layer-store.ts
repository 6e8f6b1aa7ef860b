// What scans found in layers, kept between runs. An entry that is damaged, of another layer or of another version of
// the scanner counts as none: the layer is read. Decision 21 states whom an entry is trusted from.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { zstdCompress, zstdDecompress } from 'node:zlib'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { EXECUTABLE_CATALOGER_NAME, selectingCataloger } from '../ecosystems/catalogers.ts'
import type { FileSummary } from '../installed/cataloger.ts'
import { bytesOf, type LayerChanges, type LayerNode, MAX_PATH_LENGTH, NODE_BYTES } from './layer.ts'
import { PACKAGE_BYTES, type Usage } from './limits.ts'
import { cleanPath } from './path.ts'
import { isSummary } from './stored-summary.ts'

/** Where entries are kept. A failure to read or write is not an error of the scan: it may answer undefined, or ignore. */
export interface EntryStore {
  read(key: string): Promise<Uint8Array | undefined>
  /** Whether the entry is kept. Absent: nothing is. */
  readonly write?: ((key: string, entry: Uint8Array) => Promise<boolean>) | undefined
}

export interface LayerStoreOptions {
  readonly entries: EntryStore
  /** Changes with everything that decides what a scan finds. */
  readonly scanner: string
  /** Smaller layers are read from the registry: that takes as long as the question. */
  readonly leastBytes: number
}

const FORMAT = 1
/** Of one entry, before compression: a layer of 300,000 files has less. */
const MAX_JSON_BYTES = 32 * 2 ** 20
const MAX_VALUES = 4_000_000
const HASH_BYTES = 32

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)

/** The layers of one run. */
export class LayerStore {
  readonly #options: LayerStoreOptions
  /** By key: an image that is read again counts once. */
  readonly #found = new Set<string>()
  readonly #written = new Set<string>()
  readonly #writes: Promise<void>[] = []

  constructor(options: LayerStoreOptions) {
    this.#options = options
  }

  /** Layers that an earlier run kept. */
  get found(): number {
    return this.#found.size
  }

  get written(): number {
    return this.#written.size
  }

  async read(layer: Descriptor, diffId: Digest): Promise<LayerChanges | undefined> {
    const { entries, leastBytes } = this.#options
    if (layer.size < leastBytes) return undefined
    const key = this.#keyOf(layer, diffId)
    const entry = await entries.read(key)
    const changes = entry && (await this.#decode(entry, layer, diffId).catch(() => undefined))
    if (changes !== undefined && !this.#written.has(key)) this.#found.add(key)
    return changes
  }

  /** Begins to keep a layer; `settle` waits for it. */
  write(layer: Descriptor, changes: LayerChanges): void {
    const { leastBytes, entries } = this.#options
    if (layer.size < leastBytes || entries.write === undefined) return
    this.#writes.push(this.#write(layer, changes))
  }

  /** Ends when all entries are written. */
  async settle(): Promise<void> {
    await Promise.all(this.#writes)
  }

  async #write(layer: Descriptor, changes: LayerChanges): Promise<void> {
    // The text of a database of 256 MiB would take twice its memory only to be dropped.
    if (bytesIn(changes) > MAX_JSON_BYTES) return
    const content = this.#identityOf(layer, changes.diffId)
    const text = Buffer.from(JSON.stringify({ ...content, ...encode(changes) }))
    if (text.length > MAX_JSON_BYTES) return
    const body = await compress(text)
    const entry = Buffer.concat([createHash('sha256').update(body).digest(), body])
    const key = this.#keyOf(layer, changes.diffId)
    if (await this.#options.entries.write?.(key, entry)) this.#written.add(key)
  }

  async #decode(entry: Uint8Array, layer: Descriptor, diffId: Digest): Promise<LayerChanges | undefined> {
    const body = entry.subarray(HASH_BYTES)
    const hash = createHash('sha256').update(body).digest()
    if (!hash.equals(entry.subarray(0, HASH_BYTES))) return undefined
    const text = await decompress(body, { maxOutputLength: MAX_JSON_BYTES })
    const value = parseJson(text, { maxValues: MAX_VALUES })
    if (!isRecord(value)) return undefined
    const isOurs = Object.entries(this.#identityOf(layer, diffId)).every(([name, is]) => value[name] === is)
    return isOurs ? decode(value, diffId, text.length) : undefined
  }

  /** The blob too: that it decompresses to the diffID was checked when it was read. */
  #identityOf(layer: Descriptor, diffId: Digest) {
    return { format: FORMAT, scanner: this.#options.scanner, diffId, blob: layer.digest }
  }

  #keyOf(layer: Descriptor, diffId: Digest): string {
    const identity = JSON.stringify(this.#identityOf(layer, diffId))
    return `oci-seal-layer-${createHash('sha256').update(identity).digest('hex')}`
  }
}

/** What is kept of files, without what JSON adds. */
function bytesIn({ nodes }: LayerChanges): number {
  let bytes = 0
  for (const node of nodes.values())
    if (typeof node !== 'string' && node.kind === 'file') bytes += node.bytes?.length ?? 0
  return bytes
}

/** A folder `d` or another file `o` before its path, or a link or kept file. */
type StoredNode = string | { readonly path: string; readonly [field: string]: unknown }

function encode({ nodes, whiteouts, opaque, warnings, used }: LayerChanges) {
  const stored = [...nodes].map(([path, node]): StoredNode => {
    if (node === 'directory') return `d${path}`
    if (node === 'other') return `o${path}`
    if (node.kind !== 'file') return { path, kind: node.kind, target: node.target }
    const { catalogerName, bytes, summary } = node
    const content = bytes === undefined ? {} : { bytes: Buffer.from(bytes).toString('base64') }
    return { path, kind: 'file', catalogerName, ...content, ...(summary === undefined ? {} : { summary }) }
  })
  return { nodes: stored, whiteouts, opaque, warnings, used }
}

/** Undefined if anything has another form than `encode` writes. `size` is that of the JSON. */
function decode(value: Record<string, unknown>, diffId: Digest, size: number): LayerChanges | undefined {
  const { nodes, whiteouts, opaque, warnings, used } = value
  if (!Array.isArray(nodes) || !areTexts(whiteouts) || !areTexts(opaque) || !areTexts(warnings))
    return undefined
  if (![...whiteouts, ...opaque].every(isPath) || !isRecord(used)) return undefined
  const read = new Map<string, LayerNode>()
  for (const stored of nodes) {
    const entry = decodeNode(stored)
    if (entry === undefined) return undefined
    read.set(...entry)
  }
  const [inflated, entries, kept, paths] = ['inflated', 'entries', 'kept', 'paths'].map(name => used[name])
  if (!isCount(inflated) || !isCount(entries) || !isCount(kept) || !isCount(paths)) return undefined
  const changes = { diffId, nodes: read, whiteouts, opaque, warnings }
  return { ...changes, used: atLeast({ inflated, entries, kept, paths }, changes, size) }
}

/** No less than it takes in memory, whatever the entry says. A scan of the layer counts each of these too. */
function atLeast(
  used: Usage,
  { nodes, whiteouts, opaque }: Pick<LayerChanges, 'nodes' | 'whiteouts' | 'opaque'>,
  size: number
): Usage {
  const entries = nodes.size + whiteouts.length + opaque.length
  let paths = 0
  let packages = 0
  for (const [path, node] of nodes) {
    paths += bytesOf(path)
    if (typeof node === 'string') continue
    if (node.kind === 'file') packages += node.summary?.packages?.length ?? 0
    else paths += bytesOf(node.target)
  }
  // Half: Base64 is longer than its bytes.
  const kept = Math.max(entries * NODE_BYTES + paths + packages * PACKAGE_BYTES, Math.floor(size / 2))
  return {
    inflated: used.inflated,
    entries: Math.max(used.entries, entries),
    kept: Math.max(used.kept, kept),
    paths: Math.max(used.paths, paths)
  }
}

function decodeNode(stored: unknown): [path: string, node: LayerNode] | undefined {
  if (typeof stored === 'string') {
    const path = stored.slice(1)
    if (!isPath(path)) return undefined
    return stored[0] === 'd' ? [path, 'directory'] : stored[0] === 'o' ? [path, 'other'] : undefined
  }
  if (!isRecord(stored)) return undefined
  const { path, kind, target, catalogerName, bytes, summary } = stored
  if (typeof path !== 'string' || !isPath(path)) return undefined
  if ((kind === 'symlink' || kind === 'link') && typeof target === 'string')
    return target.length > MAX_PATH_LENGTH ? undefined : [path, { kind, target }]
  const cataloger = selectingCataloger(path)
  if (kind !== 'file' || catalogerName !== (cataloger?.name ?? EXECUTABLE_CATALOGER_NAME)) return undefined
  if ((cataloger !== undefined && cataloger.readFile === undefined) !== (bytes !== undefined))
    return undefined
  if (typeof bytes === 'string' && summary === undefined)
    return [path, { kind, catalogerName, bytes: Buffer.from(bytes, 'base64'), summary: undefined }]
  const isRead = bytes === undefined && isSummary(summary)
  return isRead
    ? [path, { kind, catalogerName, bytes: undefined, summary: summary as FileSummary }]
    : undefined
}

function isPath(path: string): boolean {
  return path.length <= MAX_PATH_LENGTH && cleanPath(path) === path
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string')
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
