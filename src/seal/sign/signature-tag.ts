// The tags `sha256-….sig` and `sha256-….att`: each names an image whose layers are signatures or envelopes, one each.
// https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md
import { signatureOf } from '../../cosign/simple-signing.ts'
import { type Blob, type Descriptor, describeBytes } from '../../oci/descriptor.ts'
import { algorithmOf, type Digest, encodedOf } from '../../oci/digest.ts'
import { readManifest, type StoredManifest } from '../../oci/manifest.ts'
import { IMAGE_CONFIG, IMAGE_MANIFEST } from '../../oci/media-types.ts'
import { atTag, formatRepository, type Repository } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import type { Clock } from '../../support/clock.ts'
import { SealError } from '../../support/errors.ts'
import { type Backoff, backoffMs } from '../../support/retry.ts'

/** The tag of a digest: `sig` for simple signing, `att` for envelopes. */
export interface SignatureTag {
  readonly repository: Repository
  readonly digest: Digest
  readonly suffix: 'sig' | 'att'
}

/** The tag is read this many times; each read that finds a layer missing is followed by a write. */
const MAX_LOOKS = 12
const LOOK_MS = 250
/** On top of it, so that writers that met do not meet again. */
const CONTENTION: Backoff = { baseMs: 250, maxWaitMs: 2000 }

/**
 * Adds layers to the tag's image and returns the image's digest. Every layer that was seen there stays: a later read
 * finds what a concurrent writer removed, and the next write puts it back.
 *
 * @throws SealError `SIGNATURE_TAG_CONTENDED`, `SIGNATURE_TAG_NOT_IMAGE`
 */
export async function appendLayers(
  tag: SignatureTag,
  layers: readonly Blob[],
  registries: Registries,
  clock: Clock
): Promise<Digest> {
  const seen = new Map<string, Descriptor>()
  for (let look = 0; look < MAX_LOOKS; look++) {
    const stored = await readTag(tag, registries)
    const current = layersOf(stored)
    for (const found of current) seen.set(keyOf(found), found)
    // The new ones are last, for readers that check only the first signature.
    if (look === 0) for (const { descriptor } of layers) seen.set(keyOf(descriptor), descriptor)
    const present = new Set(current.map(keyOf))
    if (stored && [...seen.keys()].every(key => present.has(key))) return stored.descriptor.digest
    await writeTag(tag, [...seen.values()], layers, registries)
    await clock.sleep(LOOK_MS + backoffMs(look, CONTENTION, clock.random()))
  }
  throw new SealError(
    'SIGNATURE_TAG_CONTENDED',
    `other writers replaced ${formatRepository(tag.repository)}:${nameOf(tag)} ${MAX_LOOKS} times`
  )
}

/** `sha256-….sig` */
export function nameOf({ digest, suffix }: Pick<SignatureTag, 'digest' | 'suffix'>): string {
  return `${algorithmOf(digest)}-${encodedOf(digest)}.${suffix}`
}

/** Several signers may sign one payload: the signature distinguishes them. */
function keyOf({ digest, annotations }: Descriptor): string {
  return `${digest} ${signatureOf(annotations ?? {})}`
}

export function layersOf(stored: StoredManifest | undefined): readonly Descriptor[] {
  return stored?.content.kind === 'image' ? stored.content.layers : []
}

/** @throws SealError `SIGNATURE_TAG_NOT_IMAGE`: a write would remove what others keep there */
export async function readTag(
  tag: SignatureTag,
  registries: Pick<Registries, 'findManifest'>
): Promise<StoredManifest | undefined> {
  const stored = await registries.findManifest(atTag(tag.repository, nameOf(tag)))
  if (stored === undefined || stored.content.kind === 'image') return stored
  throw new SealError(
    'SIGNATURE_TAG_NOT_IMAGE',
    `${formatRepository(tag.repository)}:${nameOf(tag)} is an index, not an image of signatures`
  )
}

async function writeTag(
  tag: SignatureTag,
  layers: readonly Descriptor[],
  own: readonly Blob[],
  registries: Registries
): Promise<void> {
  const config = configFor(layers)
  await registries.upload(tag.repository, [...own, config])
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config: config.descriptor, layers })
  )
  const name = nameOf(tag)
  const content = readManifest(bytes, IMAGE_MANIFEST, name)
  try {
    await registries.tag(tag.repository, name, {
      bytes,
      descriptor: describeBytes(IMAGE_MANIFEST, bytes),
      content
    })
  } catch (error) {
    // Another writer moved the tag right afterwards: the next read finds what is missing.
    if (!(error instanceof SealError && error.code === 'REGISTRY_TAG_MOVED')) throw error
  }
}

/** An image's config as Cosign writes it: without a platform or a creation time. */
function configFor(layers: readonly Descriptor[]): Blob {
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      architecture: '',
      created: '0001-01-01T00:00:00Z',
      history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })),
      os: '',
      rootfs: { type: 'layers', diff_ids: layers.map(layer => layer.digest) },
      config: {}
    })
  )
  return { bytes, descriptor: describeBytes(IMAGE_CONFIG, bytes) }
}
