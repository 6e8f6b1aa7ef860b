// Every form of referrer, through dist/verify.js: what Cosign can verify is verified, the rest is called present.
import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../demo/run-action.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import { type Digest, digestOf } from '../../src/oci/digest.ts'
import type { Report } from '../../src/results/seal-report.ts'
import type { Evidence, Fact, Verdict } from '../../src/results/verdict.ts'
import { attestBlob, GateLab, IMAGE_MANIFEST, type LabImage } from '../support/gate-lab.ts'
import { runWell } from '../support/processes.ts'
import { putBlob, putManifest } from '../support/push.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'

const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json'
const DSSE = 'application/vnd.dsse.envelope.v1+json'
const CONFIG = 'application/vnd.oci.image.config.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const SLSA = 'https://slsa.dev/provenance/v1'

interface Layer {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
}

let lab: GateLab
let sigstore: TestSigstore

beforeAll(async () => {
  lab = await GateLab.start()
  sigstore = await startTestSigstore()
}, 60_000)

afterAll(() => lab.close())

/** Who must have signed: the identity of the local Sigstore's workflow. */
const identity = (): Record<string, string> => ({
  key: '',
  'certificate-identity': sigstore.identity,
  'certificate-oidc-issuer': sigstore.issuer,
  'trusted-root': sigstore.inputs['trusted-root']
})

async function judge(image: string, require: string, more: Record<string, string> = {}) {
  const result = await lab.verify({ image, require, ...more })
  await result.dispose()
  expect(result.stderr).toBe('')
  const verdict = JSON.parse(result.outputs['json'] as string) as Verdict
  const facts = verdict.images.flatMap(({ digests }) => digests.flatMap(it => it.facts))
  expect(result.exitCode).toBe(verdict.outcome === 'passed' ? 0 : 1)
  return { result, verdict, facts, fact: facts[0] as Fact, evidence: facts[0]?.evidence[0] as Evidence }
}

/** Signs with the workflow's identity: a statement over digests, as a bundle. */
async function attest(digests: readonly string[], predicateType: string, at = sigstore): Promise<Uint8Array> {
  const subjects = digests.map(digest => ({ name: 'image', digest: digest as Digest }))
  const services = Object.entries(at.inputs).flatMap(([name, value]) => [`--${name}`, value])
  return attestBlob(
    formatStatement({ subjects, predicateType }, '{"a":1}'),
    ['--oidc-provider', 'github-actions', ...services],
    at.environment
  )
}

async function sealLegacy(image: LabImage): Promise<void> {
  const result = await runAction({
    inputs: {
      image: image.pinned,
      sbom: 'none',
      'signature-format': 'legacy',
      'cosign-path': tool('cosign'),
      ...sigstore.inputs
    },
    env: sigstore.environment,
    workspace: sigstore.folder
  })
  await result.dispose()
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
}

const tagOf = (image: LabImage, suffix: string): string => `${image.digest.replace(':', '-')}.${suffix}`

async function manifestOf(image: LabImage, reference: string): Promise<{ layers: Layer[] }> {
  const url = `http://${lab.host}/v2/${image.repository}/manifests/${reference}`
  return (await fetch(url, { headers: { accept: `${IMAGE_MANIFEST}, ${INDEX}` } })).json() as Promise<{
    layers: Layer[]
  }>
}

/** An image of such layers, under a tag or as a referrer. */
async function putImage(
  image: LabImage,
  layers: readonly Layer[],
  { tag, artifactType }: { readonly tag?: string; readonly artifactType?: string }
): Promise<void> {
  const config = { mediaType: CONFIG, ...(await putBlob(lab.host, image.repository, '{}')) }
  const { mediaType, digest, size } = image
  await putManifest(
    lab.host,
    image.repository,
    IMAGE_MANIFEST,
    {
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      ...(artifactType === undefined ? {} : { artifactType, subject: { mediaType, digest, size } }),
      config,
      layers
    },
    tag
  )
}

describe('bundles', () => {
  test('by an identity have signer, issuer, time and log entry', async () => {
    const image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await attest([image.digest], SIGNATURE_PREDICATE))
    const { fact, evidence, result } = await judge(image.pinned, 'signature', identity())
    expect(fact.status).toBe('verified')
    expect(evidence).toMatchObject({
      form: 'bundle',
      reference: expect.stringContaining(`${image.name}@sha256:`),
      signer: { identity: sigstore.identity, issuer: sigstore.issuer },
      signedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    })
    expect(result.summary).toContain('release.yml')
  })

  test('of actions/attest contain provenance, which is verified if the policy requires it', async () => {
    const image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await attest([image.digest], SLSA), SLSA)
    const { fact } = await judge(image.pinned, 'provenance', identity())
    expect(fact).toMatchObject({ kind: 'attestation', predicateType: 'provenance', status: 'verified' })
    // It is not a signature of the image type.
    expect((await judge(image.pinned, 'signature', identity())).fact.status).toBe('missing')
  })

  test('with certificates of another Sigstore verify with its log and timestamps', async () => {
    const other = await startTestSigstore({ rekorVersion: 2 })
    const image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await attest([image.digest], SIGNATURE_PREDICATE, other))
    const named = {
      ...identity(),
      'certificate-oidc-issuer': other.issuer,
      'certificate-identity': other.identity
    }
    const right = { ...named, 'trusted-root': other.inputs['trusted-root'] }
    expect((await judge(image.pinned, 'signature', right)).fact.status).toBe('verified')
    // The same name, from a Sigstore that is not trusted.
    expect((await judge(image.pinned, 'signature', named)).fact.status).toBe('present')
  })
})

describe('what actions/attest pushes from a private repository', () => {
  const EMPTY = 'application/vnd.oci.empty.v1+json'
  const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

  /** As @sigstore/oci builds the manifest. */
  async function push(image: LabImage, bundle: Uint8Array): Promise<void> {
    const config = { mediaType: EMPTY, ...(await putBlob(lab.host, image.repository, '{}')) }
    const layer = { mediaType: BUNDLE, ...(await putBlob(lab.host, image.repository, Buffer.from(bundle))) }
    const { mediaType, digest, size } = image
    await putManifest(lab.host, image.repository, IMAGE_MANIFEST, {
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: BUNDLE,
      config,
      layers: [layer],
      subject: { mediaType, digest, size },
      annotations: {
        'org.opencontainers.image.created': '2026-11-01T00:00:00.000Z',
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': SLSA
      }
    })
  }

  test('is verified by a timestamp, with the trusted root in a file, and by no other root', async () => {
    const github = await startTestSigstore({ timestamps: true })
    const services = { ...JSON.parse(github.signingConfig), rekorTlogUrls: [], rekorTlogConfig: {} }
    const trusted = { ...JSON.parse(github.trustedRoot), tlogs: [], ctlogs: [] }
    writeFileSync(github.inputs['signing-config'], JSON.stringify(services))
    writeFileSync(github.inputs['trusted-root'], JSON.stringify(trusted))
    const image = await lab.image(['linux/amd64'])
    await push(image, await attest([image.digest], SLSA, github))
    const named = { 'certificate-oidc-issuer': github.issuer, 'certificate-identity': github.identity }
    const right = { ...identity(), ...named, 'trusted-root': github.inputs['trusted-root'] }
    const { fact, evidence } = await judge(image.pinned, 'provenance', right)
    expect([fact.status, fact.reason]).toEqual(['verified', undefined])
    expect(evidence).toMatchObject({ form: 'bundle', signer: { identity: github.identity } })
    expect((await judge(image.pinned, 'provenance', { ...identity(), ...named })).fact.status).toBe('present')
    // Of a root with a log, a log entry is required.
    writeFileSync(github.inputs['trusted-root'], github.trustedRoot)
    expect((await judge(image.pinned, 'provenance', right)).fact.status).toBe('present')
  })

  test("is undecided if GitHub's trusted root cannot be fetched", async () => {
    const image = await lab.image(['linux/amd64'])
    await push(image, await attest([image.digest], SLSA))
    const result = await lab.verify(
      { image: image.pinned, require: 'provenance', ...identity(), 'trusted-root': 'github' },
      { env: { HTTPS_PROXY: 'http://127.0.0.1:9' } }
    )
    await result.dispose()
    const { images } = JSON.parse(result.outputs['json'] as string) as Verdict
    expect(images[0]?.outcome).toBe('undecided')
    expect(images[0]?.digests[0]?.facts[0]).toMatchObject({
      status: 'undecided',
      reason: expect.stringContaining(
        "GitHub's trusted root cannot be fetched from https://tuf-repo.github.com"
      )
    })
  })
})

describe('signatures by an identity in the older formats', () => {
  test('the tag .sig, as Cosign 2 reads it, is verified by the inclusion promise', async () => {
    const image = await lab.image(['linux/amd64'])
    await sealLegacy(image)
    const { layers } = await manifestOf(image, tagOf(image, 'sig'))
    const { fact, evidence } = await judge(image.pinned, 'signature', identity())
    expect([fact.status, fact.reason]).toEqual(['verified', undefined])
    expect(evidence).toMatchObject({ form: 'cosign-tag', signer: { identity: sigstore.identity } })
    const other = { ...identity(), 'certificate-identity': `${sigstore.identity}x` }
    expect((await judge(image.pinned, 'signature', other)).fact).toMatchObject({
      status: 'present',
      reason: expect.stringContaining('it is signed by')
    })
    // Without the promise nothing says when the certificate was used.
    const unproved = layers.map(({ annotations, ...layer }) => {
      const { 'dev.sigstore.cosign/bundle': _, ...rest } = annotations as Record<string, string>
      return { ...layer, annotations: rest }
    })
    await putImage(image, unproved, { tag: tagOf(image, 'sig') })
    expect((await judge(image.pinned, 'signature', identity())).fact.status).toBe('present')
  })

  test('a signature that is copied to another image’s payload fails, even after it was verified for its own', async () => {
    const [image, victim] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
    await sealLegacy(image)
    const { layers } = await manifestOf(image, tagOf(image, 'sig'))
    const payload = JSON.stringify({
      critical: {
        identity: { 'docker-reference': victim.name },
        image: { 'docker-manifest-digest': victim.digest },
        type: 'cosign container image signature'
      },
      optional: null
    })
    const blob = await putBlob(lab.host, victim.repository, payload)
    const copied = { mediaType: SIMPLE_SIGNING, ...blob, annotations: layers[0]?.annotations ?? {} }
    await putImage(victim, [copied], { tag: tagOf(victim, 'sig') })
    const { verdict } = await judge(`${image.pinned}\n${victim.pinned}`, 'signature', identity())
    expect(verdict.images.map(({ outcome }) => outcome)).toEqual(['passed', 'failed'])
  })

  test('the tag .att contains an envelope with certificate and inclusion promise', async () => {
    const image = await lab.image(['linux/amd64'])
    const bundle = JSON.parse(Buffer.from(await attest([image.digest], SLSA)).toString('utf8'))
    const { certificate, tlogEntries } = bundle.verificationMaterial
    const [{ inclusionPromise, canonicalizedBody, integratedTime, logIndex = '0', logId }] = tlogEntries
    const pem = `-----BEGIN CERTIFICATE-----\n${certificate.rawBytes.match(/.{1,64}/g).join('\n')}\n-----END CERTIFICATE-----\n`
    const blob = await putBlob(lab.host, image.repository, JSON.stringify(bundle.dsseEnvelope))
    const log = {
      SignedEntryTimestamp: inclusionPromise.signedEntryTimestamp,
      Payload: {
        body: canonicalizedBody,
        integratedTime: Number(integratedTime),
        logIndex: Number(logIndex),
        logID: Buffer.from(logId.keyId, 'base64').toString('hex')
      }
    }
    const annotations = {
      'dev.cosignproject.cosign/signature': '',
      'dev.sigstore.cosign/certificate': pem,
      'dev.sigstore.cosign/bundle': JSON.stringify(log),
      predicateType: SLSA
    }
    await putImage(image, [{ mediaType: DSSE, ...blob, annotations }], { tag: tagOf(image, 'att') })
    const { fact, evidence } = await judge(image.pinned, 'provenance', identity())
    expect([fact.status, fact.reason, evidence.form]).toEqual(['verified', undefined, 'cosign-tag'])
  })
})

describe('older referrers, and those of other tools', () => {
  test("Cosign's experimental referrers, as Cosign 2 creates them", async () => {
    const image = await lab.image(['linux/amd64'])
    const key = [
      '--yes',
      '--key',
      lab.keys.privateKey,
      '--tlog-upload=false',
      '--registry-referrers-mode=oci-1-1'
    ]
    await runWell(tool('cosign2'), ['sign', ...key, image.pinned], {
      env: { COSIGN_PASSWORD: lab.keys.password, COSIGN_EXPERIMENTAL: '1' }
    })
    const { fact, evidence } = await judge(image.pinned, 'signature')
    expect([fact.status, evidence.form]).toEqual(['verified', 'cosign-referrer'])
  })

  test('a Notation signature is present, not verified, and the step fails', async () => {
    const image = await lab.image(['linux/amd64'])
    const blob = await putBlob(lab.host, image.repository, '{"payload":"e30","signature":"AA"}')
    await putImage(image, [{ mediaType: 'application/jose+json', ...blob }], {
      artifactType: 'application/vnd.cncf.notary.signature'
    })
    const { fact, evidence } = await judge(image.pinned, 'signature')
    expect([fact.status, fact.reason, evidence.form]).toEqual([
      'present',
      'Seal does not verify Notation signatures',
      'notation'
    ])
  })

  test("BuildKit's SBOM and provenance are present and unsigned, and verified once Seal has signed the image", async () => {
    const image = await lab.image(['linux/amd64'])
    const [platform] = image.platforms
    const name = 'linux/amd64'
    const subject = [{ name: 'pkg', digest: { sha256: platform?.digest.slice('sha256:'.length) } }]
    const statement = (predicateType: string, predicate: unknown): string =>
      JSON.stringify({ _type: 'https://in-toto.io/Statement/v0.1', subject, predicateType, predicate })
    const spdx = {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      dataLicense: 'CC0-1.0',
      name: 'sbom',
      documentNamespace: 'https://acme.example/spdx/1',
      creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: buildkit'] },
      packages: [{ SPDXID: 'SPDXRef-a', name: 'musl', versionInfo: '1.2.5', downloadLocation: 'NOASSERTION' }]
    }
    const types = ['https://spdx.dev/Document', 'https://slsa.dev/provenance/v0.2']
    const layers = await Promise.all(
      types.map(async (type, at) => ({
        mediaType: 'application/vnd.in-toto+json',
        ...(await putBlob(lab.host, image.repository, statement(type, at === 0 ? spdx : {}))),
        annotations: { 'in-toto.io/predicate-type': type }
      }))
    )
    const config = { mediaType: CONFIG, ...(await putBlob(lab.host, image.repository, '{}')) }
    const manifest = { schemaVersion: 2, mediaType: IMAGE_MANIFEST, config, layers }
    const bytes = JSON.stringify(manifest)
    await putManifest(lab.host, image.repository, IMAGE_MANIFEST, manifest)
    const index = await putManifest(lab.host, image.repository, INDEX, {
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: [
        {
          mediaType: IMAGE_MANIFEST,
          digest: platform?.digest,
          size: platform?.size,
          platform: { os: 'linux', architecture: 'amd64' }
        },
        {
          mediaType: IMAGE_MANIFEST,
          digest: digestOf(new TextEncoder().encode(bytes)),
          size: bytes.length,
          platform: { os: 'unknown', architecture: 'unknown' },
          annotations: {
            'vnd.docker.reference.type': 'attestation-manifest',
            'vnd.docker.reference.digest': platform?.digest
          }
        }
      ]
    })
    const pinned = `${image.name}@${index.digest}`
    const { verdict } = await judge(pinned, 'sbom sbom-signature provenance')
    const found = verdict.images[0]?.digests.find(it => it.platform === name)?.facts
    expect(found?.map(({ kind, status, reason }) => [kind, status, reason])).toEqual([
      ['attestation', 'present', 'BuildKit does not sign its attestations'],
      ['sbom', 'present', 'no signature by a trusted signer'],
      ['sbom-signature', 'missing', 'BuildKit does not sign its attestations']
    ])
    expect(verdict.outcome).toBe('failed')
    // The attestation manifest is not an image that must be signed.
    expect(verdict.images[0]?.digests.map(({ platform }) => platform)).toEqual([undefined, name])

    const sealed = await lab.seal({ ...image, pinned }, { 'sbom-path': '', sbom: 'none' })
    const attested = digestOf(new TextEncoder().encode(bytes))
    const { images } = JSON.parse(sealed.outputs['json'] as string) as Report
    expect(images[0]?.signatures.map(({ subjects }) => subjects)).toEqual([
      [index.digest, platform?.digest, attested]
    ])
    const again = await judge(pinned, 'sbom sbom-signature sbom-binding provenance')
    expect(again.facts.map(({ kind, status }) => `${kind} ${status}`)).toEqual(
      [1, 2].flatMap(() =>
        ['attestation', 'sbom', 'sbom-signature', 'sbom-binding'].map(it => `${it} verified`)
      )
    )
    expect(again.evidence).toMatchObject({ form: 'buildkit', reference: `${image.name}@${attested}` })
    expect(again.verdict.outcome).toBe('passed')
  })
})
