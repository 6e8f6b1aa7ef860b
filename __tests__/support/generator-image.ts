// One image in memory, and what a generator gets to read of it.
import { IMAGE_MANIFEST } from '../../src/oci/media-types.ts'
import type { SbomRequest, SealTools } from '../../src/seal/request.ts'
import type { ImageWithPlatforms } from '../../src/seal/resolve.ts'
import { SILENT } from '../../src/support/log.ts'
import { buildConfig, buildLayer } from './image-builder.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { makeTemporaryFolder } from './processes.ts'
import { buildTar, type TarItem } from './tar-builder.ts'

const REPOSITORY = { registry: 'registry.test', repository: 'acme/app' }
const PLATFORM = { os: 'linux', architecture: 'arm64', variant: undefined }

/** An image for linux/arm64 of one layer. */
export async function generatorImage(items: readonly TarItem[]) {
  const registries = new MemoryRegistry()
  const layer = buildLayer(items, 'none')
  const rootfs: unknown = JSON.parse(Buffer.from(buildConfig([layer])).toString())
  const config = JSON.stringify({ ...PLATFORM, ...Object(rootfs) })
  const descriptor = registries.put(IMAGE_MANIFEST, {
    config: registries.putBlob(config, 'application/vnd.oci.image.config.v1+json'),
    layers: [registries.putBlob(buildTar(items), 'application/vnd.oci.image.layer.v1.tar')]
  })
  const reference = { ...REPOSITORY, tag: undefined, digest: descriptor.digest }
  const manifest = await registries.manifest(reference)
  const subject = { descriptor, platform: PLATFORM }
  const image: ImageWithPlatforms = {
    reference,
    repository: REPOSITORY,
    manifest,
    images: [],
    attestationManifests: [],
    subjects: [subject]
  }
  return { registries, subject, image }
}

export const GENERATOR_REQUEST: SbomRequest = {
  source: 'syft',
  files: [],
  merge: false,
  formats: [],
  specVersion: undefined,
  validation: 'strict',
  minimumComponents: 1,
  profile: 'cisa-2026',
  enrich: { fields: [], supplier: undefined, author: undefined },
  created: undefined,
  sourceTree: { path: '.', subject: { name: 'app' } },
  producer: { authors: [], tools: [] }
}

export function generatorTools(
  registries: SealTools['registries'],
  generateWith: SealTools['generateWith']
): Pick<SealTools, 'registries' | 'generateWith' | 'folder' | 'log'> {
  return { registries, generateWith, log: SILENT, folder: async () => makeTemporaryFolder() }
}
