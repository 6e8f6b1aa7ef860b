// A signing event: which existing bundle counts as its signature, and that no bundle is published unverified.
import { describe, expect, test } from '@jest/globals'
import { readBundle } from '../../../../src/cosign/bundle.ts'
import type { Cosign, Verification } from '../../../../src/cosign/cosign.ts'
import { formatStatement, SIGNATURE_PREDICATE, type Statement } from '../../../../src/cosign/statement.ts'
import { type Descriptor, describeBytes } from '../../../../src/oci/descriptor.ts'
import { type Digest, digestOf } from '../../../../src/oci/digest.ts'
import { readManifest } from '../../../../src/oci/manifest.ts'
import { IMAGE_MANIFEST, SIGSTORE_BUNDLE } from '../../../../src/oci/media-types.ts'
import type { Registries } from '../../../../src/registry/registry.ts'
import { bundleArtifact } from '../../../../src/seal/artifacts.ts'
import { orTypeOfKey, type SigningTools, sign } from '../../../../src/seal/sign/sign.ts'
import type { SignedSubject, SigningEvent } from '../../../../src/seal/sign/statements.ts'
import { SealError } from '../../../../src/support/errors.ts'
import { SILENT } from '../../../../src/support/log.ts'

const repository = { registry: 'registry.example', repository: 'acme/app' }
const described = (name: string): Descriptor => describeBytes(IMAGE_MANIFEST, Buffer.from(name))
const [first, second, stranger] = ['first', 'second', 'stranger'].map(described) as [
  Descriptor,
  Descriptor,
  Descriptor
]
const CLAIMS = { ref: 'v1' }

const subjectOf = ({ digest }: Descriptor, annotations = CLAIMS) => ({
  name: 'registry.example/acme/app',
  digest,
  annotations
})
const wanted: Statement = {
  predicateType: SIGNATURE_PREDICATE,
  subjects: [subjectOf(first), subjectOf(second)]
}

function bundleOf(payload: Uint8Array, note = ''): Uint8Array {
  return Buffer.from(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: note } },
      dsseEnvelope: {
        payload: Buffer.from(payload).toString('base64'),
        payloadType: 'application/vnd.in-toto+json',
        signatures: [{ sig: 'AA==' }]
      }
    })
  )
}

interface Lab {
  readonly tools: SigningTools
  readonly event: SigningEvent
  readonly made: () => number
  readonly asked: readonly Uint8Array[]
  readonly steps: readonly string[]
  readonly warnings: readonly string[]
}

/** A bundle and, if Seal attached it, the digest of its statement. */
const annotated = (payload: Uint8Array, note = ''): [Uint8Array, Digest] => [
  bundleOf(payload, note),
  digestOf(payload)
]

/** An image with these bundles on its first digest, and a Cosign whose word is `says`. */
function lab(
  inPlace: readonly (Uint8Array | readonly [Uint8Array, Digest])[],
  {
    says = () => ({ verified: true }),
    kind = 'signature',
    statement = wanted,
    predicate = '{}'
  }: {
    readonly says?: (bundle: Uint8Array) => Verification
    readonly kind?: SigningEvent['kind']
    readonly statement?: Statement
    readonly predicate?: string
  } = {}
): Lab {
  const artifacts = inPlace.map(bundle => {
    const [bytes, named] = bundle instanceof Uint8Array ? [bundle, undefined] : bundle
    return bundleArtifact(bytes, statement.predicateType, first, named)
  })
  const byDigest = new Map(artifacts.map(artifact => [artifact.descriptor.digest, artifact]))
  const find = (digest: Digest | undefined) => {
    const found = digest && byDigest.get(digest)
    if (found === undefined) throw new Error(`${digest} is not there`)
    return found
  }
  const steps: string[] = []
  const registries: Pick<Registries, 'manifest' | 'blob' | 'prepareUpload' | 'upload'> = {
    prepareUpload: () => void steps.push('upload opened'),
    upload: async () => {
      steps.push('blob uploaded')
      throw new Error('the registry is away')
    },
    manifest: async ({ digest }) => {
      const { bytes, descriptor } = find(digest)
      return { bytes, descriptor, content: readManifest(bytes, IMAGE_MANIFEST, 'test') }
    },
    blob: async (_, { digest }) => {
      const blobs = artifacts.flatMap(artifact => artifact.blobs)
      return blobs.find(({ descriptor }) => descriptor.digest === digest)?.bytes ?? new Uint8Array()
    }
  }
  let made = 0
  const asked: Uint8Array[] = []
  const warnings: string[] = []
  const cosign: Pick<Cosign, 'sign' | 'verify'> = {
    sign: async payload => {
      steps.push('signed')
      return readBundle(bundleOf(payload, `new ${++made}`))
    },
    verify: async bundle => {
      steps.push('verified')
      asked.push(bundle)
      return says(bundle)
    }
  }
  const image = {
    resolved: { repository },
    artifacts: [],
    present: new Set<Digest>(),
    listing: async (digest: Digest) => ({
      source: 'api',
      referrers: (digest === first.digest ? artifacts : []).map(({ descriptor }) => ({
        descriptor,
        artifactType: SIGSTORE_BUNDLE
      }))
    })
  } as unknown as SignedSubject['image']
  const payload = formatStatement(statement, predicate)
  const group = [
    { image, descriptor: first },
    { image, descriptor: second }
  ] as const
  return {
    tools: {
      cosign: cosign as Cosign,
      registries: registries as Registries,
      storedBundles: async () => [],
      log: { ...SILENT, warning: message => warnings.push(message) },
      by: {
        signer: { kind: 'key', key: 'cosign.key', signingConfig: undefined, trustedRoot: undefined },
        name: 'cosign.key',
        expected: undefined,
        format: 'bundle',
        coversBuildKit: true
      },
      expectedSigner: Promise.resolve({ kind: 'key', key: 'cosign.pub', trustedRoot: undefined })
    },
    event: { kind, group, files: [], statement, payload },
    made: () => made,
    asked,
    steps,
    warnings
  }
}

const statementWith = (changed: Partial<Statement>) => formatStatement({ ...wanted, ...changed })

describe('an existing bundle', () => {
  test('with the same statement by the same signer is reused, and not attached again', async () => {
    const { tools, event, made } = lab([bundleOf(formatStatement(wanted))])
    const signature = await sign(event, tools)
    expect([made(), signature.isNew]).toEqual([0, false])
    expect(signature.attachments.map(({ isPresent }) => isPresent)).toEqual([true, false])
  })

  test('with further subjects is reused', async () => {
    const subjects = [...wanted.subjects, subjectOf(stranger)]
    const { tools, event, made } = lab([bundleOf(statementWith({ subjects }))])
    await sign(event, tools)
    expect(made()).toBe(0)
  })

  test.each<[string, Uint8Array]>([
    ['covers the first digest alone', statementWith({ subjects: [subjectOf(first)] })],
    ['covers the second digest alone', statementWith({ subjects: [subjectOf(second)] })],
    ['covers another digest', statementWith({ subjects: [subjectOf(first), subjectOf(stranger)] })],
    ['makes other claims', statementWith({ subjects: [subjectOf(first), subjectOf(second, { ref: 'v2' })] })],
    [
      'makes no claims',
      statementWith({ subjects: wanted.subjects.map(({ name, digest }) => ({ name, digest })) })
    ],
    ['is of another predicate type', statementWith({ predicateType: 'https://slsa.dev/provenance/v1' })]
  ])('that %s is not reused: a new one is created', async (_, payload) => {
    const { tools, event, made } = lab([bundleOf(payload)])
    expect((await sign(event, tools)).isNew).toBe(true)
    expect(made()).toBe(1)
  })

  test('that Cosign does not verify is skipped in favor of one that it verifies', async () => {
    const good = bundleOf(formatStatement(wanted), 'good')
    const says = (bundle: Uint8Array): Verification =>
      Buffer.compare(bundle, good) === 0 ? { verified: true } : { verified: false, reason: 'another key' }
    const { tools, event, made } = lab([good, bundleOf(formatStatement(wanted), 'bad')], { says })
    expect(Buffer.compare((await sign(event, tools)).bundle.bytes, good)).toBe(0)
    expect(made()).toBe(0)
  })

  test('that cannot be read is skipped', async () => {
    const { tools, event, made } = lab([Buffer.from('{}'), Buffer.from('no JSON')])
    await sign(event, tools)
    expect(made()).toBe(1)
  })

  test('with another predicate is not the attestation', async () => {
    const statement = { ...wanted, predicateType: 'https://cyclonedx.org/bom' }
    const options = { kind: 'attestation', statement, predicate: '{"new":true}' } as const
    const { tools, event, made } = lab([bundleOf(formatStatement(statement, '{"old":true}'))], options)
    await sign(event, tools)
    expect(made()).toBe(1)
  })
})

describe('many existing bundles', () => {
  const otherStatement = (at: number) =>
    statementWith({ subjects: [...wanted.subjects.slice(0, 1), subjectOf(described(`other ${at}`))] })

  test('of other statements are not read if the list names the wanted one, wherever it is in the list', async () => {
    const others = Array.from({ length: 300 }, (_, at) => annotated(otherStatement(at)))
    for (const place of [0, 150, 300]) {
      const { tools, event, made, asked, warnings } = lab(
        others.toSpliced(place, 0, annotated(formatStatement(wanted)))
      )
      await sign(event, tools)
      expect([made(), asked.length, warnings]).toEqual([0, 1, []])
    }
  })

  test('that name no statement are read up to a limit, and what it left out is said', async () => {
    const others = (length: number) =>
      Array.from({ length }, (_, at) => bundleOf(otherStatement(at), String(at)))
    const few = lab([bundleOf(formatStatement(wanted)), ...others(60)])
    await sign(few.event, few.tools)
    expect([few.made(), few.warnings]).toEqual([0, []])
    const many = lab([bundleOf(formatStatement(wanted)), ...others(70)])
    await sign(many.event, many.tools)
    expect([many.made(), many.warnings]).toEqual([
      1,
      [expect.stringMatching(/7 more signatures .* not read/)]
    ])
  })

  test('that name the wanted statement falsely do not hide it', async () => {
    const false40 = Array.from({ length: 40 }, (_, at): [Uint8Array, Digest] => [
      bundleOf(otherStatement(at), String(at)),
      digestOf(formatStatement(wanted))
    ])
    const { tools, event, made } = lab([annotated(formatStatement(wanted)), ...false40])
    await sign(event, tools)
    expect(made()).toBe(0)
  })
})

test('a new signature that Cosign does not verify is an error', async () => {
  const { tools, event } = lab([], { says: () => ({ verified: false, reason: 'another root' }) })
  await expect(sign(event, tools)).rejects.toMatchObject({
    code: 'SIGNATURE_NOT_VERIFIED',
    message: expect.stringContaining('another root')
  })
})

test('each new signature is verified', async () => {
  const { tools, event, asked } = lab([])
  const { bundle } = await sign(event, tools)
  expect(asked).toEqual([bundle.bytes])
  expect(digestOf(bundle.bytes)).toMatch(/^sha256:/)
})

test('the blob of a new bundle travels while it is verified, in an upload that was opened before', async () => {
  const { tools, event, steps } = lab([])
  const signature = await sign(event, tools)
  expect(steps).toEqual(['upload opened', 'signed', 'blob uploaded', 'verified'])
  // An upload that fails is tried again when the bundle is attached.
  expect(signature.isNew).toBe(true)
})

test.each([
  ['KEY_TYPE_UNVERIFIABLE', 'KEY_TYPE_UNVERIFIABLE'],
  ['COSIGN_PASSWORD_WRONG', 'COSIGN_FAILED']
] as const)('a signing that fails while the public key has %s fails with %s', async (ofKey, code) => {
  const expectedSigner = Promise.reject(new SealError(ofKey, 'of the key'))
  const signing = Promise.reject(new SealError('COSIGN_FAILED', 'of the signing'))
  await expect(orTypeOfKey(signing, { expectedSigner })).rejects.toMatchObject({ code })
})

test('a signing that fails with a key that can be read fails with its own reason', async () => {
  const expectedSigner = Promise.resolve({ kind: 'key', key: 'a.pub', trustedRoot: undefined } as const)
  const signing = Promise.reject(new SealError('COSIGN_FAILED', 'of the signing'))
  await expect(orTypeOfKey(signing, { expectedSigner })).rejects.toMatchObject({ code: 'COSIGN_FAILED' })
})
