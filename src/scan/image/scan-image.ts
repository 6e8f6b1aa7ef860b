// The SBOM of one image, from its layers as they stream by. Nothing is written to disk.
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import type { Sbom } from '../../sbom/model.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { all, limit } from '../../support/semaphore.ts'
import { printable } from '../../support/text.ts'
import { inflate } from '../archive/inflate.ts'
import { loadKnownNames } from '../cpe/known-names.ts'
import { EXECUTABLE_CATALOGER_NAME, FILE_CATALOGERS } from '../ecosystems/catalogers.ts'
import type { AttachedSbom } from '../ecosystems/embedded-sbom.ts'
import { findDistribution } from '../ecosystems/os/os-release.ts'
import { assembleSbom, type ScannedSubject } from './assemble.ts'
import { ContentBuffers } from './content.ts'
import { readDiffIds } from './image-config.ts'
import { type LayerChanges, LayerCollector, type LinkedFiles } from './layer.ts'
import { LayerCache } from './layer-cache.ts'
import { Budget, DEFAULT_LIMITS, PACKAGE_BYTES, type ScanLimits } from './limits.ts'
import { MergedFilesystem } from './merged-filesystem.ts'
import { Ownership } from './ownership.ts'
import type { ScanMode } from './scan-memory.ts'

/** Of a layer; a smaller one is decompressed sooner than a thread starts. */
const MIN_THREAD_BYTES = 4 * 2 ** 20

export interface LayerSource {
  readonly descriptor: Descriptor
  /** The blob's bytes; checks size and digest itself. The chunks are the caller's: it gives back their memory. */
  open(): AsyncIterable<Uint8Array>
}

export interface ScanInput {
  /** The bytes of the image's config. */
  readonly config: Uint8Array
  /** As the manifest lists them: lowest first. */
  readonly layers: readonly LayerSource[]
  readonly subject: ScannedSubject
  /** SBOMs that are attached to the image: their packages are merged with those of the layers. */
  readonly attached?: readonly AttachedSbom[]
  readonly signal?: AbortSignal
  readonly log: Log
  readonly limits?: Partial<ScanLimits>
  /** Give the same one to all scans of a run. */
  readonly cache?: LayerCache
}

/** Layers that registries need not have: https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md#non-distributable-layers */
const FOREIGN = /nondistributable|\.foreign\./

/**
 * Reads the layers, a few at a time, and names their packages. What cannot be read inside of them is a warning
 * with its path, and marks the SBOM as incomplete.
 *
 * @throws SealError `SCAN_CONFIG_INVALID`, `SCAN_DIFF_ID_MISMATCH`, `SCAN_TAR_INVALID`, `SCAN_COMPRESSION_UNSUPPORTED`,
 *   `SCAN_DECOMPRESSION_FAILED`, `SCAN_DECODER_FAILED`, `SCAN_LIMIT_EXCEEDED`, and what `open()` throws
 */
export async function scanImage(input: ScanInput): Promise<Sbom> {
  const diffIds = readDiffIds(input.config, input.layers.length)
  const cache = input.cache ?? new LayerCache()
  const { memory } = cache
  let isCrowded = false
  const scan = async (mode: ScanMode) => {
    // What the cache keeps is memory too.
    if (mode === 'alone') cache.clear()
    const limits = { ...DEFAULT_LIMITS, ...input.limits, ...(mode === 'alone' ? { concurrency: 1 } : {}) }
    const budget = new Budget(limits, memory)
    try {
      return await readImage(input, diffIds, { limits, budget, cache })
    } finally {
      ;({ isCrowded } = budget)
      budget.end()
    }
  }
  return await memory.run(scan, () => !isCrowded)
}

/** What a scan reads with. */
interface Means {
  readonly limits: ScanLimits
  readonly budget: Budget
  readonly cache: LayerCache
}

async function readImage(input: ScanInput, diffIds: readonly Digest[], means: Means): Promise<Sbom> {
  const { layers, subject, log, signal } = input
  const reader = new LayerReader(means, signal)
  const firstChanges = await reader.readAll(layers, diffIds)
  const first = mergeLayers(firstChanges, means.budget)
  const linked = first.root.linkedFiles()
  const changes = await reader.readLinked(layers, diffIds, firstChanges, linked)
  reader.end()
  signal?.throwIfAborted()

  const skipped = layers.filter(isForeign).map(layer => layer.descriptor.digest)
  const isUnchanged = changes.every((layer, at) => layer === firstChanges[at])
  const root = isUnchanged ? first.root : mergeAgain(changes, first, means.budget)
  const distribution = findDistribution(root)
  const keepPackage = (bytes: number) => means.budget.spend({ kept: PACKAGE_BYTES + bytes })
  const paths = () => pathsOf(changes)
  const catalogs = FILE_CATALOGERS.flatMap(
    cataloger => cataloger.readRoot?.(root, { distribution, keepPackage, paths }) ?? []
  )
  const linkings = FILE_CATALOGERS.flatMap(cataloger => cataloger.link?.(root) ?? [])
  const ownership = new Ownership(root, distribution, catalogs, pathsWithPackages(root))
  const unread = [
    ...changes.flatMap(layer => layer.warnings),
    ...describeMissing(linked, changes),
    ...catalogs.flatMap(catalog => catalog.warnings ?? []),
    ...linkings.flatMap(linking => linking.warnings)
  ]
  const warnings = [
    ...skipped.map(digest => `layer ${digest} is not distributable and was not read`),
    ...unread
  ]
  for (const warning of warnings) log.warning(`Scan of ${subject.digest.slice(0, 19)}: ${warning}`)
  const findings = {
    root,
    subject,
    distribution,
    catalogs,
    links: new Map(linkings.flatMap(({ links }) => [...links])),
    amended: new Map(linkings.flatMap(({ components = new Map() }) => [...components])),
    ownership,
    attached: input.attached ?? [],
    skipped,
    isIncomplete: warnings.length > 0,
    unread
  }
  return assembleSbom(findings, await loadKnownNames())
}

function* pathsOf(changes: readonly LayerChanges[]): Generator<string> {
  for (const { nodes } of changes) yield* nodes.keys()
}

function* pathsWithPackages(root: MergedFilesystem): Generator<string> {
  for (const name of [...FILE_CATALOGERS.map(cataloger => cataloger.name), EXECUTABLE_CATALOGER_NAME]) {
    for (const { path, summary } of root.kept(name)) if (summary?.packages) yield path
  }
}

interface Merged {
  readonly root: MergedFilesystem
  /** Bytes that it takes. */
  readonly kept: number
}

function mergeLayers(changes: readonly LayerChanges[], budget: Budget): Merged {
  let kept = 0
  const root = new MergedFilesystem(bytes => {
    kept += bytes
    budget.spend({ kept: bytes })
  })
  for (const layer of changes) root.apply(layer)
  return { root, kept }
}

/** The first file system is garbage when the second is made. */
function mergeAgain(changes: readonly LayerChanges[], first: Merged, budget: Budget): MergedFilesystem {
  budget.spend({ kept: -first.kept })
  return mergeLayers(changes, budget).root
}

/** A symlink may point to a missing file; a hard link cannot. */
function describeMissing(linked: LinkedFiles, changes: readonly LayerChanges[]): string[] {
  return [...linked]
    .filter(([file, { kind }]) => kind === 'link' && !changes.some(({ nodes }) => nodes.has(file)))
    .map(
      ([file, { link }]) =>
        `${printable(link)} is a hard link to a file that was not read: ${printable(file, 200)}`
    )
}

function isForeign({ descriptor }: LayerSource): boolean {
  return FOREIGN.test(descriptor.mediaType)
}

/** Reads the layers of one image, those that the cache has not. */
class LayerReader {
  readonly #limits: ScanLimits
  readonly #budget: Budget
  readonly #cache: LayerCache
  /** Layers share one, as few have programs at the same time. */
  readonly #buffers = new ContentBuffers()
  readonly #stop = new AbortController()
  readonly #signal: AbortSignal

  constructor({ limits, budget, cache }: Means, signal: AbortSignal | undefined) {
    this.#limits = limits
    this.#budget = budget
    this.#cache = cache
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal
  }

  /** The first failure stops the others and is what the caller sees. */
  async readAll(layers: readonly LayerSource[], diffIds: readonly Digest[]): Promise<LayerChanges[]> {
    const gate = limit(this.#limits.concurrency)
    let failure: { readonly error: unknown } | undefined
    const works = layers.map((layer, at) => {
      if (isForeign(layer)) return undefined
      return gate(async () => {
        this.#signal.throwIfAborted()
        // The config has one for each layer: `readDiffIds` compared their numbers.
        return await this.#read(layer, diffIds[at] as Digest)
      }).catch((error: unknown) => {
        failure ??= { error }
        this.#stop.abort()
        throw error
      })
    })
    try {
      return await all(works.filter(work => work !== undefined))
    } catch (error) {
      throw failure?.error ?? error
    }
  }

  /** Reads the layers with files that only links select a second time. The cache keeps them as they were read at first. */
  async readLinked(
    layers: readonly LayerSource[],
    diffIds: readonly Digest[],
    changes: readonly LayerChanges[],
    linked: LinkedFiles
  ): Promise<LayerChanges[]> {
    const again = new Map<Digest, LayerChanges>()
    for (const { diffId, nodes } of changes) {
      const layer = layers[diffIds.indexOf(diffId)]
      if (layer === undefined || again.has(diffId)) continue
      const isAffected = [...linked.keys()].some(file => nodes.get(file) === 'other')
      if (isAffected) again.set(diffId, await this.#stream(layer, diffId, linked))
    }
    return changes.map(layer => again.get(layer.diffId) ?? layer)
  }

  /** No layer is read afterwards. */
  end(): void {
    this.#buffers.release()
  }

  async #read(layer: LayerSource, diffId: Digest): Promise<LayerChanges> {
    const { changes, isShared } = await this.#cache.read(diffId, () => this.#load(layer, diffId))
    if (isShared) this.#budget.spend(changes.used)
    return changes
  }

  /** From an earlier run, or from the registry. */
  async #load(layer: LayerSource, diffId: Digest): Promise<LayerChanges> {
    const { store } = this.#cache
    const stored = await store?.read(layer.descriptor, diffId)
    if (stored !== undefined) {
      this.#budget.spend(stored.used)
      return stored
    }
    const changes = await this.#stream(layer, diffId)
    store?.write(layer.descriptor, changes)
    return changes
  }

  async #stream(layer: LayerSource, diffId: Digest, linked?: LinkedFiles): Promise<LayerChanges> {
    const collector = new LayerCollector(this.#limits, this.#budget, linked, this.#buffers)
    try {
      const { threads } = this.#cache
      const hasThread = threads.areUseful && layer.descriptor.size >= MIN_THREAD_BYTES
      const options = { signal: this.#signal, threads: hasThread ? threads : undefined }
      const sha256 = await inflate(layer.open(), piece => collector.push(piece), options)
      const changes = collector.end(`sha256:${sha256}`)
      if (changes.diffId === diffId) return changes
      throw new SealError(
        'SCAN_DIFF_ID_MISMATCH',
        `its decompressed digest is ${changes.diffId}, the config has ${diffId}`
      )
    } catch (error) {
      if (!(error instanceof SealError) || !error.code.startsWith('SCAN_')) throw error
      const { remedy } = error
      throw new SealError(error.code, `layer ${layer.descriptor.digest}: ${error.message}`, {
        cause: error.cause,
        ...(remedy === undefined ? {} : { remedy })
      })
    }
  }
}
