// Whom a signature seems to be from, and what Cosign is asked about it.
import { describe, expect, test } from '@jest/globals'
import { readBundle } from '../../../../src/cosign/bundle.ts'
import type { Cosign } from '../../../../src/cosign/cosign.ts'
import type { ExpectedIdentity, ExpectedSigner, Match } from '../../../../src/cosign/signer.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../../../src/cosign/statement.ts'
import { type Digest, digestOf } from '../../../../src/oci/digest.ts'
import { limit } from '../../../../src/support/semaphore.ts'
import { identityProblem, SignatureReader } from '../../../../src/verify/referrers/found-signature.ts'

const [one, two] = ['one', 'two'].map(text => digestOf(Buffer.from(text))) as [Digest, Digest]

describe('an identity', () => {
  const issuer = 'https://token.actions.githubusercontent.com'
  const authority = (identity: Match, by: Match = { exact: issuer }): ExpectedIdentity => ({
    kind: 'identity',
    identity,
    issuer: by,
    trustedRoot: undefined
  })
  const workflow = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

  test.each<[ExpectedIdentity, string, string | undefined, boolean]>([
    [authority({ exact: workflow }), workflow, issuer, true],
    [authority({ exact: workflow }), `${workflow}-evil`, issuer, false],
    [authority({ exact: workflow }), workflow.slice(1), issuer, false],
    [authority({ exact: workflow }), workflow.toUpperCase(), issuer, false],
    [authority({ exact: workflow }), workflow, undefined, false],
    [authority({ exact: workflow }), workflow, `${issuer}.evil`, false],
    [authority({ exact: workflow }), workflow, 'https://accounts.example', false],
    [authority({ regexp: '^(?:https://github\\.com/acme/.*)$' }), workflow, issuer, true],
    [
      authority({ regexp: '^(?:https://github\\.com/acme/.*)$' }),
      `https://evil.example/?${workflow}`,
      issuer,
      false
    ],
    [authority({ regexp: '^(?:https://github\\.com/acme)$' }), workflow, issuer, false],
    [authority({ regexp: '^(?:a|https://github\\.com/acme/.*)$' }), `https://evil.example/a`, issuer, false],
    [authority({ exact: workflow }, { regexp: 'https://token\\..*' }), workflow, issuer, true],
    [authority({ exact: workflow }, { regexp: '^(?:token)$' }), workflow, issuer, false]
  ])('%j, %s of %s: %s', (expected, subject, by, fits) => {
    expect(identityProblem(expected, { subject, issuer: by }) === undefined).toBe(fits)
  })
})

/** A bundle with a key over these digests. */
function bundleOver(...digests: readonly Digest[]) {
  const subjects = digests.map(digest => ({ name: 'ghcr.io/acme/app', digest }))
  const payload = Buffer.from(formatStatement({ predicateType: SIGNATURE_PREDICATE, subjects })).toString(
    'base64'
  )
  return readBundle(
    Buffer.from(
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { publicKey: { hint: '' } },
        dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AA==' }] }
      })
    )
  )
}

/** Witnesses whose Cosign verifies with the key `good` alone, and keeps what it was asked. */
function lab() {
  const asked: string[] = []
  const cosign: Pick<Cosign, 'verify' | 'verifyBlob'> = {
    verify: async (_, authority, digest, predicateType) => {
      asked.push([authority.kind === 'key' ? authority.key : '', digest, predicateType].join(' '))
      const verified = authority.kind === 'key' && authority.key === 'good'
      return verified ? { verified } : { verified: false, reason: 'another key' }
    },
    verifyBlob: async () => ({ verified: false, reason: 'not asked here' })
  }
  return { asked, foundSignatures: new SignatureReader(async () => cosign as Cosign, limit(1)) }
}

const place = { form: 'bundle', reference: 'ghcr.io/acme/app@sha256:…' } as const
const key = (name: string): ExpectedSigner => ({ kind: 'key', key: name, trustedRoot: undefined })

describe('a bundle', () => {
  test('names all signed digests, and is verified by its first', async () => {
    const { asked, foundSignatures } = lab()
    const foundSignature = foundSignatures.ofBundle(bundleOver(one, two), place)
    expect([...foundSignature.subjects]).toEqual([one, two])
    expect(await foundSignature.verify(key('good'))).toEqual({ verified: true })
    expect(asked).toEqual([`good ${one} ${SIGNATURE_PREDICATE}`])
  })

  test('is verified once for each authority', async () => {
    const { asked, foundSignatures } = lab()
    const foundSignature = foundSignatures.ofBundle(bundleOver(one), place)
    const again = foundSignatures.ofBundle(bundleOver(one), place)
    const answers = await Promise.all(
      [foundSignature, again, foundSignature].map(it => it.verify(key('good')))
    )
    expect(answers.every(({ verified }) => verified)).toBe(true)
    expect((await foundSignature.verify(key('bad'))).verified).toBe(false)
    const other = await foundSignatures.ofBundle(bundleOver(two), place).verify(key('bad'))
    expect([other.verified, asked.length]).toEqual([false, 3])
  })

  test('without digests is not verified, and Cosign is not started', async () => {
    const { asked, foundSignatures } = lab()
    expect((await foundSignatures.ofBundle(bundleOver(), place).verify(key('good'))).verified).toBe(false)
    expect(asked).toEqual([])
  })

  test('with a key is not compared with an identity', async () => {
    const { asked, foundSignatures } = lab()
    const identity: ExpectedSigner = {
      kind: 'identity',
      identity: { regexp: '.*' },
      issuer: { regexp: '.*' },
      trustedRoot: undefined
    }
    const answer = await foundSignatures.ofBundle(bundleOver(one), place).verify(identity)
    expect(answer).toEqual({ verified: false, reason: expect.stringContaining('with a key') })
    expect(asked).toEqual([])
  })
})
