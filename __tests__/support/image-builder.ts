// Images in memory, as the scan takes them: layers from lists of files, and the config that names them.
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describeBytes } from '../../src/oci/descriptor.ts'
import { type Digest, digestOf } from '../../src/oci/digest.ts'
import type { Sbom } from '../../src/sbom/model.ts'
import { type LayerSource, type ScanInput, scanImage } from '../../src/scan/image/scan-image.ts'
import { SILENT } from '../../src/support/log.ts'
import { buildTar, type TarItem } from './tar-builder.ts'

export interface BuiltLayer {
  readonly source: LayerSource
  readonly diffId: Digest
  /** How often the layer was opened. */
  opened: number
}

export type LayerContent = readonly TarItem[] | Buffer

const SUFFIX = { gzip: '+gzip', zstd: '+zstd', none: '' }

/** Chunks of odd sizes, so that nothing depends on where one ends. */
export async function* inChunks(bytes: Uint8Array, size = 1021): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export function buildLayer(
  content: LayerContent,
  compression: 'gzip' | 'zstd' | 'none' = 'gzip'
): BuiltLayer {
  const tar = Buffer.isBuffer(content) ? content : buildTar(content)
  const bytes = compression === 'gzip' ? gzipSync(tar) : compression === 'zstd' ? zstdCompressSync(tar) : tar
  const layer: BuiltLayer = {
    diffId: digestOf(tar),
    opened: 0,
    source: {
      descriptor: describeBytes(`application/vnd.oci.image.layer.v1.tar${SUFFIX[compression]}`, bytes),
      open() {
        layer.opened++
        return inChunks(bytes)
      }
    }
  }
  return layer
}

export function buildConfig(layers: readonly BuiltLayer[]): Uint8Array {
  return Buffer.from(
    JSON.stringify({ rootfs: { type: 'layers', diff_ids: layers.map(layer => layer.diffId) } })
  )
}

export const SUBJECT = {
  digest: `sha256:${'a'.repeat(64)}`,
  repository: { registry: 'registry.test', repository: 'acme/app' },
  platform: { os: 'linux', architecture: 'amd64', variant: undefined }
} as const

export function inputFor(layers: readonly BuiltLayer[]): ScanInput {
  return {
    config: buildConfig(layers),
    layers: layers.map(layer => layer.source),
    subject: SUBJECT,
    log: SILENT
  }
}

export interface Scanned {
  readonly sbom: Sbom
  readonly warnings: readonly string[]
}

/** Scans an image of these layers, lowest first. */
export async function scan(
  contents: readonly LayerContent[],
  options: Partial<ScanInput> = {}
): Promise<Scanned> {
  const warnings: string[] = []
  const layers = contents.map(content => buildLayer(content))
  const log = { ...SILENT, warning: (message: string) => warnings.push(message) }
  return { sbom: await scanImage({ ...inputFor(layers), log, ...options }), warnings }
}

/** The purls of an SBOM's components, without the operating system's. */
export function purls(sbom: Sbom): string[] {
  return sbom.components.flatMap(({ purl, type }) =>
    type === 'operating-system' || purl === undefined ? [] : [purl]
  )
}
