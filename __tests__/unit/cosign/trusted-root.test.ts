// The proof that is required follows the trusted root that the user gave.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { systemClock } from '../../../src/action/runner/clock.ts'
import { run } from '../../../src/action/runner/exec.ts'
import { expectedSignerArguments } from '../../../src/cosign/arguments.ts'
import { openCosign } from '../../../src/cosign/cosign.ts'
import type { ExpectedIdentity } from '../../../src/cosign/signer.ts'
import { SIGNATURE_PREDICATE } from '../../../src/cosign/statement.ts'
import { followRoot } from '../../../src/cosign/trusted-root.ts'
import { SILENT } from '../../../src/support/log.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'
import { tool } from '../../support/tools.ts'

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

test('a key, and an identity at the public Sigstore, need what they needed', async () => {
  const key = { kind: 'key', key: 'cosign.pub', trustedRoot: undefined } as const
  expect(await followRoot(key)).toBe(key)
  const { trustedRoot: _, ...rest } = identityWith({})
  expect(await followRoot({ ...rest, trustedRoot: undefined })).toEqual({ ...rest, trustedRoot: undefined })
})

/** Made by a real Fulcio and a real timestamp authority, without a log of signatures; about the digest of "x". */
const fixtures = join(import.meta.dirname, '../../fixtures/signing')
const BUNDLE = readFileSync(join(fixtures, 'tsa-only-no-log.sigstore.json'))
const SUBJECT = 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'

test.each([
  ['the identity that signed', 'release.yml', true],
  ['another identity', 'other.yml', false]
])('Cosign verifies a bundle with a timestamp and no log, by %s: %s', async (_, workflow, verified) => {
  const cosign = await openCosign({
    program: tool('cosign'),
    environment: process.env,
    directory: folder,
    log: SILENT,
    timeoutMs: 60_000,
    clock: systemClock,
    run
  })
  const expected: ExpectedIdentity = {
    kind: 'identity',
    identity: { exact: `https://github.com/lab/app/.github/workflows/${workflow}@refs/heads/main` },
    issuer: { exact: 'http://127.0.0.1:15020' },
    trustedRoot: join(fixtures, 'lab-no-log.trusted-root.json')
  }
  const verification = await cosign.verify(BUNDLE, expected, SUBJECT, SIGNATURE_PREDICATE)
  expect(verification).toMatchObject({ verified })
})
