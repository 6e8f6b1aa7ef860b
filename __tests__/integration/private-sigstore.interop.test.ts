// Keyless against a private Sigstore of the real programs: what Seal signs there is what each reader accepts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { toPem } from '../../demo/sigstore/certificate.ts'
import type { ReaderReport } from '../../src/results/seal-report.ts'
import { startOpenBao } from '../support/key-services.ts'
import { type PrivateSigstore, startPrivateSigstore } from '../support/private-sigstore.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { startTestSigstore } from '../support/sigstore.ts'
import { packages, type ToolName, tool } from '../support/tools.ts'

const SCRIPTS = join(import.meta.dirname, '../support/readers')

let registry: RunningRegistry
let sigstore: PrivateSigstore
let sealed: ActionResult
let image: string
let bundles: readonly string[]
let readers: readonly ReaderReport[]
let digests: Readonly<Record<'image' | 'platforms' | 'sbom', string>>

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
    readers: 'cosign3, cosign2, sigstore'
  })
  const [report] = JSON.parse(sealed.outputs['json'] as string).images
  readers = report.readers
  bundles = (sealed.outputs['bundle-path'] ?? '').split('\n')
  digests = {
    image: image.replace(/.*@/, ''),
    platforms: report.subjects[1].digest,
    sbom: (sealed.outputs['sbom-digest'] as string).split('\n')[0] as string
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

/** What a reader is asked about: a digest of an image's repository, or a bundle. */
interface Question {
  readonly digest: string
  readonly reference: string
  readonly bundles: readonly string[]
}

type Ask = (question: Question) => Promise<boolean>

async function says(program: ToolName, args: readonly string[], env = {}): Promise<boolean> {
  return (await run(tool(program), args, { env })).code === 0
}

const askCosign =
  (program: ToolName): Ask =>
  ({ reference }) =>
    says(program, ['verify', ...sigstore.authority, reference])

const askSigstoreGo: Ask = async ({ digest, bundles }) => {
  const who = [sigstore.inputs['trusted-root'], sigstore.identity, sigstore.issuer]
  for (const bundle of bundles)
    if (await says('reader-sigstore-go', ['keyless', ...who, digest, bundle])) return true
  return false
}

/** Cosign 2 knows no trusted root: the parts of it as files. */
function partsOfRoot(): { readonly env: Record<string, string>; readonly timestamps: string } {
  const { certificateAuthorities, ctlogs, timestampAuthorities } = JSON.parse(
    readFileSync(sigstore.inputs['trusted-root'], 'utf8')
  )
  const write = (name: string, label: string, parts: readonly { readonly rawBytes: string }[]): string => {
    const path = join(sigstore.folder, name)
    writeFileSync(path, parts.map(it => toPem(Buffer.from(it.rawBytes, 'base64'), label)).join(''))
    return path
  }
  return {
    env: {
      SIGSTORE_ROOT_FILE: write('root.pem', 'CERTIFICATE', certificateAuthorities[0].certChain.certificates),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: write('ctlog.pem', 'PUBLIC KEY', [ctlogs[0].publicKey])
    },
    timestamps: write('timestamps.pem', 'CERTIFICATE', timestampAuthorities[0].certChain.certificates)
  }
}

const askCosign2 =
  (...flags: readonly string[]): Ask =>
  ({ reference }) => {
    const { env, timestamps } = partsOfRoot()
    const chain = flags.length > 0 ? ['--timestamp-certificate-chain', timestamps] : []
    return says('cosign2', ['verify', ...flags, ...chain, ...sigstore.authority.slice(0, 4), reference], env)
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
    const statuses = readers.map(({ name, ...cells }) => [
      name,
      ...Object.keys(digests).map(cell => cells[cell as keyof typeof digests].status)
    ])
    expect(statuses).toEqual([
      ['cosign3', 'accepted', 'accepted', 'accepted'],
      ['cosign2', 'impossible', 'impossible', 'impossible'],
      ['sigstore', 'accepted', 'accepted', 'accepted']
    ])
  })

  test.each([
    ['cosign3', 'Cosign of the other tests', askCosign('cosign')],
    ['cosign3', 'the newest Cosign', askCosign('cosign-newest')],
    ['sigstore', 'sigstore-go', askSigstoreGo],
    ['cosign2', 'Cosign 2', askCosign2()]
  ] as const)('is to %s what the table of readers says: %s', async (reader, _, ask) => {
    const found = readers.find(({ name }) => name === reader)
    for (const [cell, digest] of Object.entries(digests)) {
      const actual = await ask({ digest, reference: `${image.replace(/@.*/, '')}@${digest}`, bundles })
      expect([cell, actual]).toEqual([cell, found?.[cell as keyof typeof digests]?.status === 'accepted'])
    }
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

  test('passes Cosign 2 with the flags that the table names', async () => {
    const ask = askCosign2('--insecure-ignore-tlog', '--use-signed-timestamps')
    const { digest, ...question } = { digest: digests.image, reference: image, bundles }
    expect(await ask({ digest, ...question })).toBe(true)
  })

  test('is accepted by the libraries for JavaScript and Python', async () => {
    const root = sigstore.inputs['trusted-root']
    for (const bundle of bundles) {
      const js = await run(process.execPath, [
        join(SCRIPTS, 'sigstore-js.ts'),
        packages('SEAL_SIGSTORE_JS'),
        root,
        bundle
      ])
      const python = await run(
        'python3',
        [join(SCRIPTS, 'sigstore-python.py'), root, bundle, sigstore.identity, sigstore.issuer],
        { env: { PYTHONPATH: packages('SEAL_SIGSTORE_PYTHON'), PATH: process.env['PATH'] ?? '' } }
      )
      expect([js.stdout.trim(), python.stdout.trim()]).toEqual(['OK', 'OK'])
    }
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
