// Bare in-toto statements as referrers, each signed by its manifest: the shape of Docker Hardened Images.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/results/verdict.ts'
import { GateLab, IMAGE_MANIFEST, type LabImage, type Target } from '../support/gate-lab.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import { putBlob, putManifest } from '../support/push.ts'
import { tool } from '../support/tools.ts'

const IN_TOTO = 'application/vnd.in-toto+json'
const EMPTY = 'application/vnd.oci.empty.v1+json'
const SLSA = 'https://slsa.dev/provenance/v1'
const CYCLONEDX = 'https://cyclonedx.org/bom/v1.6'
const VEX = 'https://openvex.dev/ns/v0.2.0'

let lab: GateLab

beforeAll(async () => {
  lab = await GateLab.start()
}, 60_000)

afterAll(() => lab.close())

interface Attached {
  readonly type: string
  readonly predicate: unknown
  /** The digest in the statement; the referrer's own subject if it is not given. */
  readonly about?: string
  /** `manifest`: the annotation of the referrer, as Docker has it; `none`: the statement alone. */
  readonly annotation?: 'manifest' | 'none'
}

/** A referrer of a platform with one statement. */
async function attach(
  { repository }: LabImage,
  subject: Target,
  { type, predicate, about = subject.digest, annotation = 'manifest' }: Attached
): Promise<Target> {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'image', digest: { sha256: about.slice('sha256:'.length) } }],
    predicateType: type,
    predicate
  }
  const layer = { mediaType: IN_TOTO, ...(await putBlob(lab.host, repository, JSON.stringify(statement))) }
  const config = { mediaType: EMPTY, ...(await putBlob(lab.host, repository, '{}')) }
  const { mediaType, digest, size } = subject
  const manifest = await putManifest(lab.host, repository, IMAGE_MANIFEST, {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    artifactType: IN_TOTO,
    config,
    layers: [layer],
    subject: { mediaType, digest, size },
    ...(annotation === 'manifest' ? { annotations: { 'in-toto.io/predicate-type': type } } : {})
  })
  return { ...manifest, mediaType: IMAGE_MANIFEST }
}

/** With Cosign: a bundle, the tag `.sig`, or a referrer with simple signing, as Docker has it (`--experimental-oci11`). */
async function sign(
  { name }: LabImage,
  { digest }: Target,
  form: 'bundle' | 'tag' | 'referrer',
  keys: KeyPair = lab.keys
): Promise<void> {
  const env = { COSIGN_PASSWORD: keys.password }
  const arguments_ = ['sign', '--yes', '--key', keys.privateKey]
  if (form !== 'bundle') {
    const mode = form === 'referrer' ? ['--registry-referrers-mode=oci-1-1'] : []
    await runWell(tool('cosign2'), [...arguments_, ...mode, '--tlog-upload=false', `${name}@${digest}`], {
      env: { ...env, COSIGN_EXPERIMENTAL: '1' }
    })
    return
  }
  const folder = makeTemporaryFolder()
  const services = {
    'signing-config':
      '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}',
    'trusted-root': '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'
  }
  for (const [file, text] of Object.entries(services)) {
    await writeFile(join(folder, file), text)
    arguments_.push(`--${file}`, join(folder, file))
  }
  await runWell(tool('cosign'), [...arguments_, `${name}@${digest}`], { env })
}

const provenance: Attached = {
  type: SLSA,
  predicate: {
    buildDefinition: { buildType: 'https://acme.example/build', externalParameters: {} },
    runDetails: { builder: { id: 'https://acme.example/builder' } }
  }
}
const vex: Attached = { type: VEX, predicate: { '@context': VEX, statements: [] } }
const sbomOf = (digest: string): Attached => ({ type: CYCLONEDX, predicate: JSON.parse(lab.sbom(digest)) })

async function judge(image: LabImage, require: string, inputs: Record<string, string> = {}) {
  const result = await lab.verify({ image: image.pinned, require, ...inputs })
  await result.dispose()
  expect(result.stderr).toBe('')
  const verdict = JSON.parse(result.outputs['json'] as string) as Verdict
  return { verdict, facts: verdict.images.flatMap(({ digests }) => digests.flatMap(({ facts }) => facts)) }
}

test('SBOM, provenance and VEX about platforms are facts of the platforms and of the index', async () => {
  const image = await lab.image()
  for (const [at, platform] of image.platforms.entries()) {
    for (const statement of [sbomOf(platform.digest), provenance, vex]) {
      const manifest = await attach(image, { mediaType: IMAGE_MANIFEST, ...platform }, statement)
      await sign(image, manifest, at === 0 ? 'bundle' : 'referrer')
    }
  }
  const require = 'sbom, sbom-signature, sbom-binding, provenance, vex'
  const { facts, verdict } = await judge(image, require)
  expect(verdict.outcome).toBe('passed')
  expect(facts).toHaveLength(15)
  expect(new Set(facts.map(({ status }) => status))).toEqual(new Set(['verified']))
  const ofStatements = facts.filter(({ kind }) => kind === 'attestation')
  for (const { evidence } of ofStatements) {
    expect(evidence[0]).toMatchObject({
      form: 'in-toto',
      reference: expect.stringContaining(`${image.name}@sha256:`)
    })
  }
  expect(verdict.images[0]?.sboms.map(({ form }) => form)).toEqual(['in-toto', 'in-toto'])
  // Rules on content read the same SBOMs.
  const denied = await judge(image, 'sbom', { 'deny-licenses': 'MIT' })
  expect(denied.verdict.images[0]?.violations.map(({ rule }) => rule)).toEqual(['license', 'license'])
})

test('a statement is read as what it is also if no annotation states its type', async () => {
  const image = await lab.image(['linux/amd64'])
  const target = { mediaType: image.mediaType, digest: image.digest, size: image.size }
  for (const statement of [sbomOf(image.digest), provenance]) {
    const manifest = await attach(image, target, { ...statement, annotation: 'none' })
    await sign(image, manifest, 'tag')
  }
  const { facts } = await judge(image, 'sbom, sbom-signature, sbom-binding, provenance')
  expect(facts.map(({ status }) => status)).toEqual(['verified', 'verified', 'verified', 'verified'])
})

test('without a signature, by another key, or about another image, a statement proves nothing', async () => {
  const image = await lab.image(['linux/amd64'])
  const target = { mediaType: image.mediaType, digest: image.digest, size: image.size }
  const require = 'provenance, sbom, sbom-signature'
  await attach(image, target, sbomOf(image.digest))
  const manifest = await attach(image, target, provenance)
  const unsigned = await judge(image, require)
  expect(unsigned.facts.map(({ kind, status, reason }) => [kind, status, reason])).toEqual([
    ['attestation', 'present', 'the artifact of the statement has no signature'],
    ['sbom', 'present', 'no signature by a trusted signer'],
    ['sbom-signature', 'missing', 'no signature found']
  ])
  await sign(image, manifest, 'bundle', makeKeyPair())
  expect((await judge(image, 'provenance')).facts[0]?.status).toBe('present')
  // By the trusted key, listed on the manifest, and over something else.
  await lab.hang(image.repository, manifest, await lab.sign([image.digest]))
  expect((await judge(image, 'provenance')).facts[0]?.status).toBe('present')
  const other = await attach(image, target, { ...provenance, about: `sha256:${'b'.repeat(64)}` })
  await sign(image, other, 'bundle')
  expect((await judge(image, 'provenance')).facts[0]?.status).toBe('present')
})
