// dist/verify.js on what Cosign 2 left keyless: certificate, log entry and signature in the annotations of a tag.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { formatSimpleSigning } from '../../src/cosign/simple-signing.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import { type Blob, describeBytes } from '../../src/oci/descriptor.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { EMPTY, SIMPLE_SIGNING } from '../../src/oci/media-types.ts'
import type { Verdict } from '../../src/results/verdict.ts'
import { attestBlob, GateLab, IMAGE_MANIFEST, type LabImage } from '../support/gate-lab.ts'
import { runWell } from '../support/processes.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'

const SIGNATURE = 'dev.cosignproject.cosign/signature'
const LOG = 'dev.sigstore.cosign/bundle'
const CERTIFICATE = 'dev.sigstore.cosign/certificate'

let lab: GateLab
let sigstore: TestSigstore
let signed: LabImage
/** Cosign 2 knows no trusted root. */
let older: Record<string, string>

beforeAll(async () => {
  ;[lab, sigstore] = await Promise.all([GateLab.start(), startTestSigstore()])
  const { certificateAuthorities, tlogs, ctlogs } = JSON.parse(sigstore.trustedRoot)
  older = {
    ...sigstore.environment,
    SIGSTORE_ROOT_FILE: pem('CERTIFICATE', certificateAuthorities[0].certChain.certificates[0].rawBytes),
    SIGSTORE_REKOR_PUBLIC_KEY: pem('PUBLIC KEY', tlogs[0].publicKey.rawBytes),
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: pem('PUBLIC KEY', ctlogs[0].publicKey.rawBytes)
  }
  signed = await image()
}, 60_000)

afterAll(() => lab.close())

let files = 0

function file(content: string): string {
  const path = join(sigstore.folder, `file-${++files}`)
  writeFileSync(path, content)
  return path
}

function pem(label: string, base64: string): string {
  return file(`-----BEGIN ${label}-----\n${base64.match(/.{1,64}/g)?.join('\n')}\n-----END ${label}-----\n`)
}

/** An image that Cosign 2 signed, with an SBOM that it attested. */
async function image(): Promise<LabImage> {
  const made = await lab.image(['linux/amd64'])
  const services = ['--yes', '--fulcio-url', sigstore.url, '--rekor-url', sigstore.url]
  await runWell(tool('cosign2'), ['sign', ...services, made.pinned], { env: older })
  const sbom = ['--type', 'cyclonedx', '--predicate', file(lab.sbom(made.digest))]
  await runWell(tool('cosign2'), ['attest', ...services, ...sbom, made.pinned], { env: older })
  return made
}

interface Manifest {
  readonly config: object
  readonly layers: { readonly annotations: Record<string, string> }[]
}

const tagOf = ({ digest }: LabImage, suffix: string): string => `${digest.replace(':', '-')}.${suffix}`

async function readTag(of: LabImage, suffix: string): Promise<Manifest> {
  return JSON.parse(await runWell(tool('crane'), ['manifest', `${of.name}:${tagOf(of, suffix)}`]))
}

async function writeTag(of: LabImage, suffix: string, manifest: Manifest): Promise<void> {
  const url = `http://${lab.host}/v2/${of.repository}/manifests/${tagOf(of, suffix)}`
  const { status } = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
    body: JSON.stringify(manifest)
  })
  expect(status).toBe(201)
}

async function verify(
  images: readonly LabImage[],
  inputs: Readonly<Record<string, string>> = {}
): Promise<{ readonly exitCode: number; readonly verdict: Verdict }> {
  const result = await lab.verify({
    image: images.map(({ pinned }) => pinned).join('\n'),
    key: '',
    'certificate-identity': sigstore.identity,
    'certificate-oidc-issuer': sigstore.issuer,
    'trusted-root': sigstore.inputs['trusted-root'],
    ...inputs
  })
  expect(result.stderr).toBe('')
  const verdict = JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8')) as Verdict
  await result.dispose()
  return { exitCode: result.exitCode, verdict }
}

const factsOf = (verdict: Verdict, at = 0) => verdict.images[at]?.digests[0]?.facts ?? []

test('signature and attestation are verified, with signer and time', async () => {
  const { exitCode, verdict } = await verify([signed])
  const signer = {
    identity: sigstore.identity,
    issuer: sigstore.issuer,
    workflow: sigstore.identity,
    run: 'https://github.com/acme/app/actions/runs/1/attempts/1'
  }
  const signedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT/)
  expect(factsOf(verdict)).toMatchObject([
    { kind: 'signature', status: 'verified', evidence: [{ form: 'cosign-tag', signer, signedAt }] },
    { kind: 'sbom', status: 'verified', evidence: [{ form: 'cosign-tag', signer, signedAt }] },
    { kind: 'sbom-signature', status: 'verified' },
    { kind: 'sbom-binding', status: 'verified' }
  ])
  expect(exitCode).toBe(0)
})

test.each([
  ['another identity', { 'certificate-identity': 'https://github.com/acme-evil/app' }, 'it is signed by'],
  [
    'another issuer',
    { 'certificate-oidc-issuer': 'https://accounts.acme.example' },
    'the OIDC issuer in its certificate is'
  ]
])('with %s expected, it is only present', async (_, inputs, reason) => {
  const { exitCode, verdict } = await verify([signed], inputs)
  expect(factsOf(verdict)[0]).toMatchObject({
    kind: 'signature',
    status: 'present',
    reason: expect.stringContaining(reason)
  })
  expect(exitCode).toBe(1)
})

test('signatures of another Sigstore do not count', async () => {
  const other = await startTestSigstore()
  const { exitCode, verdict } = await verify([signed], { 'trusted-root': other.inputs['trusted-root'] })
  expect(factsOf(verdict).map(({ status }) => status)).not.toContain('verified')
  expect(exitCode).toBe(1)
})

test.each<[string, (annotations: Record<string, string>) => void]>([
  ['without its log entry', annotations => delete annotations[LOG]],
  [
    'with a log entry of another time',
    annotations => {
      const entry = JSON.parse(annotations[LOG] as string)
      entry.Payload.integratedTime += 1
      annotations[LOG] = JSON.stringify(entry)
    }
  ],
  ['with a log entry that is not JSON', annotations => (annotations[LOG] = '{')],
  ['with a certificate that is none', annotations => (annotations[CERTIFICATE] = 'me')],
  ['without its certificate', annotations => delete annotations[CERTIFICATE]]
])('a signature %s is not verified', async (_, change) => {
  const tampered = await image()
  for (const suffix of ['sig', 'att']) {
    const manifest = await readTag(tampered, suffix)
    for (const layer of manifest.layers) change(layer.annotations)
    await writeTag(tampered, suffix, manifest)
  }
  const { exitCode, verdict } = await verify([tampered])
  const statuses = factsOf(verdict).map(({ status }) => status)
  expect(statuses).toHaveLength(4)
  expect(statuses).not.toContain('verified')
  expect(exitCode).toBe(1)
})

test('a signature with its bundle, moved to another image, does not count there and does not reuse the first result', async () => {
  const [first, second] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
  await lab.seal(
    first,
    { key: '', 'signature-format': 'legacy', ...sigstore.inputs },
    { env: sigstore.environment }
  )
  const { layers } = await readTag(first, 'sig')
  const annotations = layers[0]?.annotations
  expect(Object.keys(annotations ?? {})).toEqual(expect.arrayContaining([SIGNATURE, LOG]))
  // A forger can write any payload under another's signature.
  const payload = formatSimpleSigning(second.name, second.digest as Digest, {})
  const [config, layer] = [[EMPTY, Buffer.from('{}')] as const, [SIMPLE_SIGNING, payload] as const].map(
    ([mediaType, bytes]) => ({ bytes, descriptor: describeBytes(mediaType, bytes) })
  ) as [Blob, Blob]
  await lab.registries.upload({ registry: lab.host, repository: second.repository }, [config, layer])
  await writeTag(second, 'sig', {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    config: config.descriptor,
    layers: [{ ...layer.descriptor, annotations }]
  } as Manifest)
  const { exitCode, verdict } = await verify([first, second], { require: 'signature' })
  expect(factsOf(verdict, 0)[0]?.status).toBe('verified')
  expect(factsOf(verdict, 1)[0]?.status).toBe('present')
  expect(exitCode).toBe(1)
})

test('a log entry before the genuine one does not determine the time', async () => {
  const target = await lab.image(['linux/amd64'])
  const statement = formatStatement({
    predicateType: SIGNATURE_PREDICATE,
    subjects: [{ name: target.name, digest: target.digest as Digest }]
  })
  const services = Object.entries(sigstore.inputs).flatMap(([name, value]) => [`--${name}`, value])
  const bundle = JSON.parse(
    new TextDecoder().decode(await attestBlob(statement, services, sigstore.environment))
  )
  const [genuine] = bundle.verificationMaterial.tlogEntries
  const forged = { ...genuine, logId: { keyId: 'AAAA' }, integratedTime: '4102444800' }
  bundle.verificationMaterial.tlogEntries = [forged, genuine]
  await lab.hang(
    target.repository,
    { mediaType: IMAGE_MANIFEST, digest: target.digest, size: target.platforms[0]?.size ?? 0 },
    Buffer.from(JSON.stringify(bundle))
  )
  const { verdict } = await verify([target], { require: 'signature' })
  const [evidence] = factsOf(verdict)[0]?.evidence ?? []
  expect([evidence?.status, evidence?.signedAt]).toEqual(['verified', undefined])
})
