// The proof that is required follows the trusted root that the user gave.
import { createHash, verify } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SHA256 } from '../../../demo/sigstore/certificate.ts'
import { element, integer, octets, sequence } from '../../../demo/sigstore/der.ts'
import { systemClock } from '../../../src/action/runner/clock.ts'
import { run } from '../../../src/action/runner/exec.ts'
import { expectedSignerArguments } from '../../../src/cosign/arguments.ts'
import { type Cosign, type CosignOptions, openCosign } from '../../../src/cosign/cosign.ts'
import { GITHUB_TUF_ROOT } from '../../../src/cosign/github-tuf-root.ts'
import { type ExpectedIdentity, GITHUB_ROOT } from '../../../src/cosign/signer.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../../src/cosign/statement.ts'
import { followRoot } from '../../../src/cosign/trusted-root.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { SILENT } from '../../../src/support/log.ts'
import { attestBlob } from '../../support/gate-lab.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'
import { startTestSigstore, type TestSigstore } from '../../support/sigstore.ts'
import { tool } from '../../support/tools.ts'
import { canonical, startUpdateRepository, type UpdateRepository } from '../../support/update-repository.ts'

const folder = makeTemporaryFolder()

function identityWith(root: unknown): ExpectedIdentity {
  const trustedRoot = join(folder, 'root.json')
  writeFileSync(trustedRoot, typeof root === 'string' ? root : JSON.stringify(root))
  return { kind: 'identity', identity: { exact: 'me' }, issuer: { exact: 'https://issuer' }, trustedRoot }
}

const some = [{}]
const LOG_FLAGS = ['--insecure-ignore-tlog=true', '--use-signed-timestamps']
const SCT_FLAG = '--insecure-ignore-sct=true'

test.each<[string, unknown, readonly string[]]>([
  ['logs', { certificateAuthorities: some, tlogs: some, ctlogs: some, timestampAuthorities: some }, []],
  ['logs alone', { certificateAuthorities: some, tlogs: some, ctlogs: some }, []],
  [
    'timestamp authorities alone',
    { certificateAuthorities: some, timestampAuthorities: some },
    [...LOG_FLAGS, SCT_FLAG]
  ],
  [
    'a log of certificates and timestamps',
    { certificateAuthorities: some, ctlogs: some, timestampAuthorities: some },
    LOG_FLAGS
  ],
  ['no proof at all: the log stays required', { certificateAuthorities: some, ctlogs: some }, []],
  ['nothing', {}, []],
  ['no JSON', 'root', []]
])('a trusted root with %s', async (_, root, flags) => {
  const args = expectedSignerArguments(await followRoot(identityWith(root)))
  expect(args.filter(arg => [...LOG_FLAGS, SCT_FLAG].includes(arg))).toEqual(flags)
})

test('a key with a trusted root that has timestamp authorities alone', async () => {
  const withRoot = async (root: unknown): Promise<string[]> => {
    const { trustedRoot } = identityWith(root)
    return expectedSignerArguments(await followRoot({ kind: 'key', key: 'cosign.pub', trustedRoot }))
  }
  expect(await withRoot({ timestampAuthorities: some })).toEqual(expect.arrayContaining(LOG_FLAGS))
  const both = await withRoot({ timestampAuthorities: some, tlogs: some })
  expect(both.filter(arg => LOG_FLAGS.includes(arg))).toEqual([])
})

test('a key, and an identity at the public Sigstore, need what they needed', async () => {
  const key = { kind: 'key', key: 'cosign.pub', trustedRoot: undefined } as const
  expect(await followRoot(key)).toBe(key)
  const { trustedRoot: _, ...rest } = identityWith({})
  expect(await followRoot({ ...rest, trustedRoot: undefined })).toEqual({ ...rest, trustedRoot: undefined })
})

function open(options: Partial<CosignOptions> = {}): Promise<Cosign> {
  return openCosign({
    program: tool('cosign'),
    environment: { HOME: makeTemporaryFolder() },
    directory: makeTemporaryFolder(),
    log: SILENT,
    timeoutMs: 60_000,
    clock: systemClock,
    run,
    ...options
  })
}

/** Made by a real Fulcio and a real timestamp authority, without a log of signatures; about the digest of "x". */
const fixtures = join(import.meta.dirname, '../../fixtures/signing')
const BUNDLE = readFileSync(join(fixtures, 'tsa-only-no-log.sigstore.json'))
const SUBJECT = 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'

test.each([
  ['the identity that signed', 'release.yml', true],
  ['another identity', 'other.yml', false]
])('Cosign verifies a bundle with a timestamp and no log, by %s: %s', async (_, workflow, verified) => {
  const cosign = await open()
  const expected: ExpectedIdentity = {
    kind: 'identity',
    identity: { exact: `https://github.com/lab/app/.github/workflows/${workflow}@refs/heads/main` },
    issuer: { exact: 'http://127.0.0.1:15020' },
    trustedRoot: join(fixtures, 'lab-no-log.trusted-root.json')
  }
  const verification = await cosign.verify(BUNDLE, expected, SUBJECT, SIGNATURE_PREDICATE)
  expect(verification).toMatchObject({ verified })
})

const DIGEST: Digest = `sha256:${'a'.repeat(64)}`

/** A bundle by the workflow of a local Sigstore, with the given services only. */
async function attest(sigstore: TestSigstore, without: readonly string[] = []): Promise<Uint8Array> {
  const config = JSON.parse(sigstore.signingConfig) as Record<string, unknown>
  const empty = Object.fromEntries(without.map(name => [name, name.endsWith('Config') ? {} : []]))
  const path = join(makeTemporaryFolder(), 'signing-config.json')
  writeFileSync(path, JSON.stringify({ ...config, ...empty }))
  return attestBlob(
    formatStatement({ subjects: [{ name: 'image', digest: DIGEST }], predicateType: SIGNATURE_PREDICATE }),
    [
      '--oidc-provider',
      'github-actions',
      '--signing-config',
      path,
      '--trusted-root',
      sigstore.inputs['trusted-root']
    ],
    sigstore.environment
  )
}

function signerOf({ identity, issuer }: TestSigstore, trustedRoot: string): ExpectedIdentity {
  return { kind: 'identity', identity: { exact: identity }, issuer: { exact: issuer }, trustedRoot }
}

/** The trusted root of a local Sigstore, changed. */
function rootOf({ trustedRoot }: TestSigstore, changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(trustedRoot) as object), ...changes })
}

function place(root: string): string {
  const path = join(makeTemporaryFolder(), 'root.json')
  writeFileSync(path, root)
  return path
}

/** A bundle with an inclusion promise and a timestamp, and the same with a timestamp of an hour later. */
async function makeBundles() {
  let aheadMs = 0
  const sigstore = await startTestSigstore({ timestamps: true, timestampAheadMs: () => aheadMs })
  const bundle = await attest(sigstore)
  aheadMs = 3_600_000
  const document = JSON.parse(Buffer.from(bundle).toString('utf8'))
  const { sig } = document.dsseEnvelope.signatures[0]
  const imprint = createHash('sha256').update(Buffer.from(sig, 'base64')).digest()
  const query = sequence(integer(1), sequence(SHA256, octets(imprint)), element(0x01, Buffer.of(0xff)))
  const response = await fetch(`${sigstore.url}/api/v1/timestamp`, { method: 'POST', body: query })
  const signedTimestamp = Buffer.from(await response.arrayBuffer()).toString('base64')
  document.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp }]
  return { sigstore, bundle, late: Buffer.from(JSON.stringify(document)) }
}

describe('of a signature with a promise of the log and a timestamp', () => {
  test('both times must be within the validity of the certificate', async () => {
    const { sigstore, bundle, late } = await makeBundles()
    const cosign = await open()
    const signer = signerOf(sigstore, sigstore.inputs['trusted-root'])
    const judge = (bytes: Uint8Array) => cosign.verify(bytes, signer, DIGEST, SIGNATURE_PREDICATE)
    expect(await judge(bundle)).toEqual({ verified: true })
    expect(await judge(late)).toMatchObject({
      verified: false,
      reason: expect.stringMatching(/^its signed timestamp: .*certificate/)
    })
  })

  test('a timestamp by an authority that the root does not have counts for nothing', async () => {
    const { sigstore, late } = await makeBundles()
    const cosign = await open()
    const signer = signerOf(sigstore, place(rootOf(sigstore, { timestampAuthorities: [] })))
    expect(await cosign.verify(late, signer, DIGEST, SIGNATURE_PREDICATE)).toEqual({ verified: true })
  })
})

describe("the trusted root of GitHub's own Sigstore", () => {
  let sigstore: TestSigstore
  let updates: UpdateRepository
  let bundle: Uint8Array

  beforeAll(async () => {
    sigstore = await startTestSigstore({ timestamps: true })
    updates = await startUpdateRepository({
      'trusted_root.json': rootOf(sigstore, { tlogs: [], ctlogs: [] })
    })
    bundle = await attest(sigstore, ['rekorTlogUrls', 'rekorTlogConfig'])
  })

  afterAll(() => updates.close())

  const judge = async (githubUpdates: CosignOptions['githubUpdates']) => {
    const cosign = await open(githubUpdates ? { githubUpdates } : {})
    const signer = signerOf(sigstore, GITHUB_ROOT)
    return { cosign, verification: await cosign.verify(bundle, signer, DIGEST, SIGNATURE_PREDICATE) }
  }

  test('is fetched with TUF once per run, and a signed timestamp is required instead of a log entry', async () => {
    const { cosign, verification } = await judge({ mirror: updates.origin, root: updates.root })
    expect(verification).toEqual({ verified: true })
    const other = { ...signerOf(sigstore, GITHUB_ROOT), identity: { exact: 'https://github.com/other' } }
    expect(await cosign.verify(bundle, other, DIGEST, SIGNATURE_PREDICATE)).toMatchObject({ verified: false })
    const fetched = cosign.invocations.filter(({ command }) => command.includes('trusted-root create'))
    expect(fetched).toHaveLength(1)
    const logged = await attest(await startTestSigstore({ timestamps: true }))
    expect(
      await cosign.verify(logged, signerOf(sigstore, GITHUB_ROOT), DIGEST, SIGNATURE_PREDICATE)
    ).toMatchObject({ verified: false })
  })

  test.each([
    ['does not respond', () => ({ mirror: 'http://127.0.0.1:9', root: updates.root })],
    ['is signed by other keys', () => ({ mirror: updates.origin, root: GITHUB_TUF_ROOT })]
  ])('leaves everything undecided if its update repository %s', async (_, repository) => {
    const { verification } = await judge(repository())
    expect(verification).toMatchObject({
      verified: false,
      isInconclusive: true,
      reason: expect.stringMatching(
        /GitHub's trusted root cannot be fetched from .*gh attestation trusted-root/
      )
    })
  })

  test('begins with a root that enough of its own keys signed', () => {
    const { signed, signatures } = JSON.parse(GITHUB_TUF_ROOT)
    const { keyids, threshold } = signed.roles.root
    const valid = new Set(
      signatures.flatMap(({ keyid, sig }: { keyid: string; sig: string }) => {
        const key = signed.keys[keyid]
        const isValid =
          keyids.includes(keyid) &&
          verify(
            'sha256', // In TUF's canonical form, only quotes and backslashes are escaped.
            Buffer.from(canonical(signed).replaceAll('\\n', '\n')),
            key.keyval.public,
            Buffer.from(sig, 'hex')
          )
        return isValid ? [keyid] : []
      })
    )
    expect(valid.size).toBeGreaterThanOrEqual(threshold)
    expect(threshold).toBe(3)
  })
})
