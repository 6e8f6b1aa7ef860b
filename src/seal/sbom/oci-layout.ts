// One image as an OCI layout in a folder, for generators that read images from there.
// https://github.com/opencontainers/image-spec/blob/v1.1.1/image-layout.md
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Descriptor } from '../../oci/descriptor.ts'
import { algorithmOf, encodedOf } from '../../oci/digest.ts'
import { isReadable } from '../../oci/manifest.ts'
import { formatPlatform } from '../../oci/platform.ts'
import { atDigest } from '../../oci/reference.ts'
import type { SealTools } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { notScannable } from './scan-layers.ts'

/**
 * Writes the subject with its config and layers, from the registry with Seal's own login: the generator needs none.
 * The layout's index names this one manifest, as some generators ignore the platform that they are given.
 *
 * @throws SealError `SCAN_NOT_AN_IMAGE`, `REGISTRY_…`
 */
export async function writeLayout(
  folder: string,
  subject: Subject,
  image: ImageWithPlatforms,
  { registries }: Pick<SealTools, 'registries'>
): Promise<void> {
  const { descriptor, platform } = subject
  if (!isReadable(descriptor)) throw notScannable(subject, image)
  const { repository, manifest } = image
  const isRoot = descriptor.digest === manifest.descriptor.digest
  const stored = isRoot ? manifest : await registries.manifest(atDigest(repository, descriptor.digest))
  const { content } = stored
  if (content.kind !== 'image' || content.config === undefined) throw notScannable(subject, image)
  for (const blob of [content.config, ...content.layers])
    await pipeline(
      Readable.from(registries.blobStream(repository, blob)),
      createWriteStream(await blobPath(folder, blob), { mode: 0o600 })
    )
  const { mediaType, digest, size } = stored.descriptor
  await writeFile(await blobPath(folder, stored.descriptor), stored.bytes, { mode: 0o600 })
  const named = {
    mediaType,
    digest,
    size,
    ...(platform === undefined ? {} : { platform: written(platform) })
  }
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }))
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [named] }))
}

function written(platform: NonNullable<Subject['platform']>): object {
  const [os, architecture, variant] = formatPlatform(platform).split('/')
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}

async function blobPath(folder: string, { digest }: Pick<Descriptor, 'digest'>): Promise<string> {
  const directory = join(folder, 'blobs', algorithmOf(digest))
  await mkdir(directory, { recursive: true })
  return join(directory, encodedOf(digest))
}
