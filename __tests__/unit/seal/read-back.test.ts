// Reading back by the readers' rules: what is not found, or is not of this run, is not accepted.
import { expect, test } from '@jest/globals'
import { LEGACY_SIGNATURE } from '../../../src/cosign/legacy.ts'
import { formatSimpleSigning } from '../../../src/cosign/simple-signing.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../../src/cosign/statement.ts'
import { type Blob, type Descriptor, describeBytes } from '../../../src/oci/descriptor.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { readManifest, type StoredManifest } from '../../../src/oci/manifest.ts'
import {
  DSSE_ENVELOPE,
  IMAGE_MANIFEST,
  SIGSTORE_BUNDLE,
  SIMPLE_SIGNING
} from '../../../src/oci/media-types.ts'
import type { ReaderName } from '../../../src/results/seal-report.ts'
import { bundleArtifact } from '../../../src/seal/artifacts.ts'
import { type ReadBackRegistries, readBack } from '../../../src/seal/readers/read-back.ts'
import type { ImageView } from '../../../src/seal/readers/view.ts'

const repository = { registry: 'ghcr.io', repository: 'acme/app' }
const NAME = 'ghcr.io/acme/app'
const CYCLONEDX = 'https://cyclonedx.org/bom'
const image = describeBytes(IMAGE_MANIFEST, Buffer.from('image'))
const stranger = describeBytes(IMAGE_MANIFEST, Buffer.from('stranger'))

const bundleOf = (about: readonly Descriptor[], predicateType = SIGNATURE_PREDICATE): Uint8Array =>
  Buffer.from(
    JSON.stringify({
      mediaType: SIGSTORE_BUNDLE,
      verificationMaterial: { publicKey: { hint: '' } },
      dsseEnvelope: JSON.parse(envelopeOf(about, predicateType))
    })
  )

function envelopeOf(about: readonly Descriptor[], predicateType = CYCLONEDX): string {
  const subjects = about.map(({ digest }) => ({ name: NAME, digest }))
  const statement = formatStatement({ subjects, predicateType })
  const payload = Buffer.from(statement).toString('base64')
  return JSON.stringify({
    payload,
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'AA==' }]
  })
}

function blobOf(mediaType: string, bytes: Uint8Array, annotations = {}): Blob {
  return { bytes, descriptor: { ...describeBytes(mediaType, bytes), annotations } }
}

const signatureOf = (about: Descriptor, identity: string): Blob =>
  blobOf(SIMPLE_SIGNING, formatSimpleSigning(identity, about.digest, {}), { [LEGACY_SIGNATURE]: 'AA==' })

interface Content {
  /** Bundles that are listed on the image. */
  readonly bundles?: readonly Uint8Array[]
  readonly sig?: readonly Blob[]
  readonly att?: readonly Blob[]
}

interface Options {
  readonly readers?: readonly ReaderName[]
  readonly view?: Partial<ImageView>
}

function stored(bytes: Uint8Array): StoredManifest {
  return {
    bytes,
    descriptor: describeBytes(IMAGE_MANIFEST, bytes),
    content: readManifest(bytes, IMAGE_MANIFEST, 'test')
  }
}

function tagImage(layers: readonly Blob[]): StoredManifest {
  const config = describeBytes('application/vnd.oci.image.config.v1+json', Buffer.from('{}'))
  const manifest = {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    config,
    layers: layers.map(it => it.descriptor)
  }
  return stored(Buffer.from(JSON.stringify(manifest)))
}

/** A registry with this on the image, in which this run published the blobs of `published`. */
function read(
  content: Content,
  published: Content,
  { readers = ['cosign3', 'podman'], view = {} }: Options = {}
) {
  const artifacts = (content.bundles ?? []).map(it => bundleArtifact(it, SIGNATURE_PREDICATE, image))
  const blobs = new Map<Digest, Uint8Array>()
  for (const { descriptor, bytes } of [
    ...artifacts.flatMap(artifact => artifact.blobs),
    ...(content.sig ?? []),
    ...(content.att ?? [])
  ])
    blobs.set(descriptor.digest, bytes)
  const registries: ReadBackRegistries = {
    referrers: async () => ({
      source: 'api',
      referrers: artifacts.map(({ descriptor }) => ({ artifactType: descriptor.artifactType, descriptor }))
    }),
    manifest: async ({ digest }) => {
      const found = artifacts.find(({ descriptor }) => descriptor.digest === digest)
      if (found === undefined) throw new Error(`${digest} is not there`)
      return stored(found.bytes)
    },
    findManifest: async ({ tag }) => {
      const layers = tag?.endsWith('.sig') ? content.sig : content.att
      return layers && tagImage(layers)
    },
    blob: async (_repository, { digest }) => {
      const found = blobs.get(digest)
      if (found === undefined) throw new Error(`${digest} is not there`)
      return found
    }
  }
  const own = [
    ...(published.bundles ?? []).map(bytes => describeBytes(SIGSTORE_BUNDLE, bytes).digest),
    ...[...(published.sig ?? []), ...(published.att ?? [])].map(({ descriptor }) => descriptor.digest)
  ]
  const predicted: ImageView = {
    signer: 'key',
    isPrivateSigstore: false,
    log: 'none',
    name: NAME,
    isIndex: false,
    image: {
      digest: image.digest,
      bundles: published.bundles ? [SIGNATURE_PREDICATE] : [],
      isFirst: published.bundles !== undefined,
      signatures: published.sig ? [`${NAME}:1`] : [],
      envelopes: published.att ? [CYCLONEDX] : []
    },
    platforms: [],
    sboms: [],
    sbomsForTrivy: [],
    attestationManifests: [],
    attestations: [],
    ...view
  }
  return readBack(readers, repository, [{ predicted, own: new Set(own) }], registries)
}

const all: Content = { bundles: [bundleOf([image])], sig: [signatureOf(image, `${NAME}:1`)] }

test('what was published is accepted, beside signatures of others', async () => {
  const others = { bundles: [bundleOf([stranger])], sig: [signatureOf(image, 'quay.io/other/app:1')] }
  const both = {
    bundles: [...others.bundles, ...(all.bundles ?? [])],
    sig: [...others.sig, ...(all.sig ?? [])]
  }
  const [cosign, podman] = await read(both, all)
  expect([cosign?.image.status, podman?.image.status]).toEqual(['accepted', 'accepted'])
})

test.each<[string, Content]>([
  ['the tag is missing', { bundles: all.bundles ?? [] }],
  ['the tag has only a signature of another', { ...all, sig: [signatureOf(image, `${NAME}:2`)] }]
])('if %s, the image is not accepted', async (_what, content) => {
  await expect(read(content, all)).rejects.toMatchObject({ code: 'READER_NOT_SATISFIED' })
})

test('if the bundle is not listed, a reader of bundles alone does not accept it', async () => {
  const options: Options = { readers: ['sigstore'] }
  await expect(read({ ...all, bundles: [] }, all, options)).rejects.toMatchObject({
    code: 'READER_NOT_SATISFIED'
  })
})

test('an envelope counts for the digest that its statement names', async () => {
  const attestations = [{ digest: image.digest, predicateType: CYCLONEDX }]
  const options: Options = { readers: ['cosign2'], view: { attestations } }
  const att = (about: Descriptor): Content => ({
    ...all,
    att: [blobOf(DSSE_ENVELOPE, Buffer.from(envelopeOf([about])))]
  })
  const [cosign2] = await read(att(image), att(image), options)
  expect(cosign2?.attestations.status).toBe('accepted')
  await expect(read(att(stranger), att(stranger), options)).rejects.toMatchObject({
    code: 'READER_NOT_SATISFIED'
  })
})

test('a bundle that names the digest first is distinguished from one that names it later', async () => {
  const options: Options = { readers: ['kubewarden'], view: { signer: 'keyless', log: 'promise' } }
  const first = { bundles: [bundleOf([image, stranger])] }
  const [kubewarden] = await read(first, first, options)
  expect(kubewarden?.image.status).toBe('accepted')
  const later = { bundles: [bundleOf([stranger, image])] }
  await expect(read(later, later, options)).rejects.toThrow('first subject')
})

/** The SBOM is listed with this artifact type, and its layer has that type. */
function readSbom(artifactType: string, layerType: string): ReturnType<typeof read> {
  const layers = [blobOf(layerType, Buffer.from('{}'))]
  const sbom = tagImage(layers)
  const { digest } = sbom.descriptor
  const sboms = [{ digest, bundles: [], isFirst: false, signatures: [], envelopes: [] }]
  const predicted: ImageView = { ...unsigned, sboms, sbomsForTrivy: [digest] }
  const registries: ReadBackRegistries = {
    referrers: async () => ({ source: 'api', referrers: [{ artifactType, descriptor: sbom.descriptor }] }),
    manifest: async () => sbom,
    findManifest: async () => undefined,
    blob: async () => new Uint8Array()
  }
  return readBack(['trivy'], repository, [{ predicted, own: new Set() }], registries)
}

const unsigned: ImageView = {
  signer: 'key',
  isPrivateSigstore: false,
  log: 'none',
  name: NAME,
  isIndex: false,
  image: { digest: image.digest, bundles: [], isFirst: false, signatures: [], envelopes: [] },
  platforms: [],
  sboms: [],
  sbomsForTrivy: [],
  attestationManifests: [],
  attestations: []
}

test('Trivy finds an SBOM by the artifact type in the list, and reads a layer of the same type', async () => {
  const type = 'application/vnd.cyclonedx+json'
  const [trivy] = await readSbom(type, type)
  expect(trivy?.sbom.status).toBe('accepted')
  for (const [listed, layer] of [
    ['application/vnd.oci.empty.v1+json', type],
    [type, 'application/json']
  ] as const)
    await expect(readSbom(listed, layer)).rejects.toMatchObject({ code: 'READER_NOT_SATISFIED' })
})
