// A folder as an image: an OCI layout with one layer, which every scanner reads.
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../../scripts/child.mjs'
import { type Descriptor, describeBytes } from '../../../src/oci/descriptor.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { IMAGE_MANIFEST } from '../../../src/oci/media-types.ts'
import type { ScanInput } from '../../../src/scan/image/scan-image.ts'
import { SILENT } from '../../../src/support/log.ts'

const CONFIG = 'application/vnd.oci.image.config.v1+json'
const LAYER = 'application/vnd.oci.image.layer.v1.tar'

/** Writes the layout of an image with the files of `root`. */
export async function writeFolderLayout(root: string, layout: string): Promise<void> {
  const blobs = join(layout, 'blobs', 'sha256')
  mkdirSync(blobs, { recursive: true })
  const put = (mediaType: string, value: object): Descriptor => {
    const bytes = Buffer.from(JSON.stringify(value))
    const descriptor = describeBytes(mediaType, bytes)
    writeFileSync(pathOf(layout, descriptor), bytes)
    return descriptor
  }
  const layer = await putLayer(root, layout)
  const platform = { os: 'linux', architecture: 'amd64' }
  const config = put(CONFIG, { ...platform, rootfs: { type: 'layers', diff_ids: [layer.digest] } })
  const manifest = put(IMAGE_MANIFEST, {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    config,
    layers: [layer]
  })
  writeFileSync(join(layout, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  const index = { schemaVersion: 2, manifests: [{ ...manifest, platform }] }
  writeFileSync(join(layout, 'index.json'), JSON.stringify(index))
}

async function putLayer(root: string, layout: string): Promise<Descriptor> {
  const draft = join(layout, 'layer.tar')
  const owner = ['--owner=0', '--group=0', '--numeric-owner']
  await run('tar', ['--sort=name', '--mtime=@0', ...owner, '-C', root, '-cf', draft, '.'])
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(draft)) hash.update(chunk as Buffer)
  const digest: Digest = `sha256:${hash.digest('hex')}`
  const descriptor = { mediaType: LAYER, digest, size: statSync(draft).size }
  renameSync(draft, pathOf(layout, descriptor))
  return descriptor
}

function pathOf(layout: string, { digest }: Pick<Descriptor, 'digest'>): string {
  return join(layout, 'blobs', ...digest.split(':'))
}

/** The image of a layout, as Seal's scan takes it. */
export function scanInputOf(layout: string): ScanInput {
  const read = (descriptor: Descriptor) => readFileSync(pathOf(layout, descriptor))
  const index = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')) as { manifests: [Descriptor] }
  const [subject] = index.manifests
  const manifest = JSON.parse(read(subject).toString()) as { config: Descriptor; layers: Descriptor[] }
  return {
    config: read(manifest.config),
    layers: manifest.layers.map(descriptor => ({
      descriptor,
      open: () => createReadStream(pathOf(layout, descriptor), { highWaterMark: 1 << 20 })
    })),
    subject: {
      digest: subject.digest,
      repository: { registry: 'registry.test', repository: 'acme/app' },
      platform: { os: 'linux', architecture: 'amd64', variant: undefined }
    },
    log: SILENT
  }
}
