// Keyless against a private Sigstore of the real programs: what Seal signs there is what each reader accepts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { toPem } from '../../demo/sigstore/certificate.ts'
import type { Digest } from '../../src/oci/digest.ts'
import type { ReaderReport } from '../../src/results/seal-report.ts'
import { startOpenBao } from '../support/key-services.ts'
import { startPrivateSigstore } from '../support/private-sigstore.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import {
  askCosign2,
  askCosign3,
  askCosign3Newest,
  askFlux,
  askKyverno,
  askSigstoreGo,
  askSigstoreJs,
  askSigstorePython,
  type PublishedImage
} from '../support/reader-programs.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { type ToolName, tool } from '../support/tools.ts'

const CELLS = ['image', 'platforms', 'sbom', 'attestations'] as const
const IMAGES = ['image', 'platforms'] as const
const CYCLONEDX = 'https://cyclonedx.org/bom'

let registry: RunningRegistry
let sigstore: TestSigstore
let sealed: ActionResult
let image: string
let bundles: readonly string[]
let readers: readonly ReaderReport[]
let published: PublishedImage
let digests: Readonly<Record<'image' | 'platforms' | 'sbom' | 'attestations', Digest>>

beforeAll(async () => {
  ;[registry, sigstore] = await Promise.all([startRegistry(), startPrivateSigstore()])
  for (const architecture of ['amd64', 'arm64'])
    writeFileSync(join(sigstore.folder, `${architecture}.cdx.json`), sampleSbom(architecture))
  // Rekor's JSON leaves out the index of a log's first entry, which sigstore-python requires.
  const first = await seal(await pushImage('first'), { 'sbom-path': '', sbom: 'none' })
  await first.dispose()
  image = await pushImage('app')
  sealed = await seal(image, {
    'signature-format': 'both',
    attest: 'true',
    readers: 'cosign3, cosign2, flux, kyverno, sigstore'
  })
  const [report] = JSON.parse(sealed.outputs['json'] as string).images
  readers = report.readers
  bundles = (sealed.outputs['bundle-path'] ?? '').split('\n')
  const [index, platform] = report.subjects.map(({ digest }: { digest: Digest }) => digest)
  const sbom = sealed.outputs['sbom-digest']?.split('\n')[0] as Digest
  digests = { image: index, platforms: platform, sbom, attestations: platform }
  published = {
    registry: registry.host,
    name: image.replace(/@.*/, ''),
    index,
    platform,
    sbom,
    attestations: [],
    bundles,
    // Of no signer: the readers that ask for a key too must not accept it.
    publicKey: join(sigstore.folder, 'ct.pub'),
    trustedRoot: sigstore.inputs['trusted-root'] ?? '',
    sigstore
  }
})

afterAll(async () => {
  await Promise.all([registry.close(), sealed.dispose()])
})

async function pushImage(repository: string): Promise<string> {
  const { digest } = await pushSampleImage(registry.host, `acme/${repository}`, '1', { seed: repository })
  return `${registry.host}/acme/${repository}@${digest}`
}

async function seal(
  reference: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): Promise<ActionResult> {
  const result = await runAction({
    inputs: {
      image: reference,
      'sbom-path': 'linux/amd64=amd64.cdx.json, linux/arm64=arm64.cdx.json',
      'cosign-path': tool('cosign-newest'),
      ...sigstore.inputs,
      ...inputs
    },
    env: { ...sigstore.environment, ...env },
    workspace: sigstore.folder
  })
  if (result.exitCode !== 0) throw new Error(result.stdout + result.stderr)
  return result
}

function verify(inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  return runAction({
    action: 'verify',
    workspace: makeTemporaryFolder(),
    inputs: {
      image,
      require: 'signature, sbom, sbom-signature',
      'certificate-identity': sigstore.identity,
      'certificate-oidc-issuer': sigstore.issuer,
      'trusted-root': sigstore.inputs['trusted-root'],
      'cosign-path': tool('cosign-newest'),
      ...inputs
    }
  })
}

/** Cosign 2 with the flags that the table names, for a log that returns no promise. */
function askCosign2WithTimestamps(reference: string): Promise<boolean> {
  const { timestampAuthorities, certificateAuthorities, ctlogs } = JSON.parse(sigstore.trustedRoot)
  const write = (name: string, label: string, parts: readonly { readonly rawBytes: string }[]): string => {
    const path = join(sigstore.folder, name)
    writeFileSync(path, parts.map(it => toPem(Buffer.from(it.rawBytes, 'base64'), label)).join(''))
    return path
  }
  const [{ certChain: root }] = certificateAuthorities
  const [{ certChain: timestamps }] = timestampAuthorities
  const chain = write('timestamps.pem', 'CERTIFICATE', timestamps.certificates)
  const flags = ['--insecure-ignore-tlog', '--use-signed-timestamps', '--timestamp-certificate-chain', chain]
  const env = {
    SIGSTORE_ROOT_FILE: write('root.pem', 'CERTIFICATE', root.certificates),
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: write('ctlog.pem', 'PUBLIC KEY', [ctlogs[0].publicKey])
  }
  return says('cosign2', ['verify', ...flags, ...sigstore.authority.slice(0, 4), reference], env)
}

async function says(program: ToolName, args: readonly string[], env = {}): Promise<boolean> {
  return (await run(tool(program), args, { env })).code === 0
}

describe('a keyless signature of a private Sigstore', () => {
  test('comes with a certificate, an entry of Rekor 2 and a timestamp', () => {
    const [path = ''] = bundles
    const { verificationMaterial } = JSON.parse(readFileSync(path, 'utf8'))
    expect(verificationMaterial).toEqual({
      certificate: { rawBytes: expect.any(String) },
      tlogEntries: [
        expect.objectContaining({
          kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
          inclusionProof: expect.objectContaining({ checkpoint: { envelope: expect.any(String) } })
        })
      ],
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: expect.any(String) }] }
    })
  })

  test('is accepted by the verify action, with this identity and this root only', async () => {
    const other = await startTestSigstore({ rekorVersion: 2 })
    const changes: readonly Readonly<Record<string, string>>[] = [
      {},
      { 'certificate-identity': `${sigstore.identity}x` },
      { 'certificate-oidc-issuer': other.issuer },
      { 'trusted-root': other.inputs['trusted-root'] }
    ]
    const verdicts = []
    for (const inputs of changes) {
      const result = await verify(inputs)
      verdicts.push([result.exitCode, result.outputs['verdict'] ?? result.stdout])
      await result.dispose()
    }
    expect(verdicts).toEqual([[0, 'passed'], ...Array(3).fill([1, 'failed'])])
  })

  test('is to each reader as the log allows', () => {
    const statuses = readers.map(({ name, image: cell, platforms }) => [name, cell.status, platforms.status])
    expect(statuses).toEqual([
      ['cosign3', 'accepted', 'accepted'],
      ['cosign2', 'impossible', 'impossible'],
      ['flux', 'accepted', 'accepted'],
      ['kyverno', 'impossible', 'impossible'],
      ['sigstore', 'accepted', 'accepted']
    ])
  })

  test.each([
    ['cosign3', 'Cosign 3', askCosign3, CELLS],
    ['cosign3', 'Cosign 3.1.3', askCosign3Newest, CELLS],
    ['cosign3', 'Kyverno, ImageValidatingPolicy', askKyverno('policy'), IMAGES],
    ['cosign2', 'Cosign 2.5.0', askCosign2, CELLS],
    ['flux', 'Flux', askFlux, IMAGES],
    ['kyverno', 'Kyverno, type Cosign', askKyverno('cosign'), IMAGES],
    ['sigstore', 'Kyverno, type SigstoreBundle', askKyverno('bundle'), [...IMAGES, 'attestations']],
    ['sigstore', 'sigstore-go', askSigstoreGo, [...IMAGES, 'sbom']],
    ['sigstore', 'sigstore-js', askSigstoreJs, [...IMAGES, 'sbom']],
    ['sigstore', 'sigstore-python', askSigstorePython, [...IMAGES, 'sbom']]
  ] as const)('is to %s what the table of readers contains: %s', async (reader, _, ask, cells) => {
    const row = readers.find(({ name }) => name === reader)
    const answers: [string, boolean][] = []
    const expected: [string, boolean][] = []
    for (const cell of CELLS) {
      const status = row?.[cell].status
      if (!(cells as readonly string[]).includes(cell)) continue
      const type = cell === 'attestations' ? CYCLONEDX : undefined
      answers.push([cell, await ask(published, digests[cell], type)])
      expected.push([cell, status === 'accepted'])
    }
    expect(answers).toEqual(expected)
  })

  test('has attestations that Cosign accepts, with this root only', async () => {
    const type = ['verify-attestation', '--type', 'cyclonedx']
    const platform = `${image.replace(/@.*/, '')}@${digests.platforms}`
    const other = await startTestSigstore({ rekorVersion: 2 })
    const elsewhere = [...sigstore.authority.slice(0, -1), other.inputs['trusted-root']]
    for (const program of ['cosign', 'cosign-newest'] as const) {
      expect(await says(program, [...type, ...sigstore.authority, platform])).toBe(true)
      expect(await says(program, [...type, ...elsewhere, platform])).toBe(false)
    }
  })

  test('passes Cosign 2.5 with the flags that the table names', async () => {
    expect(await askCosign2WithTimestamps(image)).toBe(true)
  })

  test('passes Cosign 2.6 only with the flag for signed timestamps', async () => {
    const command = ['verify', ...sigstore.authority, image]
    expect(await says('cosign2-newest', command)).toBe(false)
    expect(await says('cosign2-newest', [...command, '--use-signed-timestamps'])).toBe(true)
  })
})

test('a key of OpenBao and the identity of the workflow sign in one step, and each verifies', async () => {
  const openBao = await startOpenBao()
  const key = await openBao.makeKey('ecdsa-p256')
  const reference = await pushImage('both')
  const result = await seal(reference, { key: key.uri, 'also-keyless': 'true' }, openBao.environment)
  const [{ signatures }] = JSON.parse(result.outputs['json'] as string).images
  const made = signatures.map((it: Record<string, unknown>) => `${it['format']} ${it['signedWith']}`)
  expect(new Set(made)).toEqual(new Set(['bundle key', 'bundle keyless']))
  const byKey = ['--key', key.publicKey, '--insecure-ignore-tlog=true']
  for (const program of ['cosign', 'cosign-newest'] as const) {
    expect(await says(program, ['verify', ...byKey, reference])).toBe(true)
    expect(await says(program, ['verify', ...sigstore.authority, reference])).toBe(true)
  }
  const gates = [
    await verify({ image: reference }),
    await runAction({
      action: 'verify',
      workspace: sigstore.folder,
      inputs: {
        image: reference,
        require: 'signature, sbom, sbom-signature',
        key: key.uri,
        'cosign-path': tool('cosign-newest')
      },
      env: openBao.environment
    })
  ]
  expect(gates.map(({ outputs }) => outputs['verdict'])).toEqual(['passed', 'passed'])
  await Promise.all([result, ...gates].map(it => it.dispose()))
})
