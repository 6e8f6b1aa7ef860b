// Is a digest signed by whom the policy names: any of them, or all.
import { describe, expect, test } from '@jest/globals'
import type { ExpectedKey } from '../../../src/cosign/signer.ts'
import { type Digest, digestOf } from '../../../src/oci/digest.ts'
import { checkSigners, missingSigners, type Signers } from '../../../src/verify/facts/check-signers.ts'
import type { FoundSignature } from '../../../src/verify/referrers/found-signature.ts'

const [image, other] = ['image', 'other'].map(text => digestOf(Buffer.from(text))) as [Digest, Digest]
const key = (name: string): ExpectedKey => ({ kind: 'key', key: name, trustedRoot: undefined })

const policy = (match: 'any' | 'all', ...names: readonly string[]): Signers => ({
  match,
  signers: names.map(name => ({ name, authorities: [key(name)] }))
})

/** A signature over these digests that verifies with these keys. */
function foundSignature(subjects: readonly Digest[], ...keys: readonly string[]): FoundSignature {
  return {
    form: 'bundle',
    reference: 'ghcr.io/acme/app@sha256:…',
    predicateType: 'p',
    subjects: new Set(subjects),
    signer: undefined,
    signedAt: undefined,
    bytes: new Uint8Array(),
    verify: async authority =>
      authority.kind === 'key' && keys.includes(authority.key)
        ? { verified: true }
        : { verified: false, reason: `not by ${authority.kind === 'key' ? authority.key : ''}` }
  }
}

describe('is satisfied', () => {
  test.each<[string, readonly FoundSignature[], Signers, boolean]>([
    ['nothing, any of a', [], policy('any', 'a'), false],
    ['a, any of a', [foundSignature([image], 'a')], policy('any', 'a'), true],
    ['a over several digests, any of a', [foundSignature([other, image], 'a')], policy('any', 'a'), true],
    ['a over another digest, any of a', [foundSignature([other], 'a')], policy('any', 'a'), false],
    [
      'a over another digest and b, any of a',
      [foundSignature([other], 'a'), foundSignature([image], 'b')],
      policy('any', 'a'),
      false
    ],
    ['another signer, any of a', [foundSignature([image], 'x')], policy('any', 'a'), false],
    [
      'another signer and a, any of a',
      [foundSignature([image], 'x'), foundSignature([image], 'a')],
      policy('any', 'a'),
      true
    ],
    ['b, any of a and b', [foundSignature([image], 'b')], policy('any', 'a', 'b'), true],
    ['a, all of a and b', [foundSignature([image], 'a')], policy('all', 'a', 'b'), false],
    [
      'a twice, all of a and b',
      [foundSignature([image], 'a'), foundSignature([image], 'a')],
      policy('all', 'a', 'b'),
      false
    ],
    [
      'a and b, all of a and b',
      [foundSignature([image], 'a'), foundSignature([image], 'b')],
      policy('all', 'a', 'b'),
      true
    ],
    ['one that is both, all of a and b', [foundSignature([image], 'a', 'b')], policy('all', 'a', 'b'), true],
    [
      'a and b over another, all of a and b',
      [foundSignature([image], 'a'), foundSignature([other], 'b')],
      policy('all', 'a', 'b'),
      false
    ],
    ['a, any of none', [foundSignature([image], 'a')], policy('any'), false],
    ['a, all of none', [foundSignature([image], 'a')], policy('all'), false],
    ['nothing, all of none', [], policy('all'), false]
  ])('by %s: %#', async (_, foundSignatures, signers, expected) => {
    expect((await checkSigners(foundSignatures, image, signers)).isSatisfied).toBe(expected)
  })
})

test('one authority of several is enough', async () => {
  const signers: Signers = {
    match: 'all',
    signers: [{ name: 'team', authorities: [key('old'), key('new')] }]
  }
  const check = await checkSigners([foundSignature([image], 'new')], image, signers)
  expect([check.isSatisfied, check.authorities]).toEqual([true, ['team']])
})

test('a signature of another digest is invalid, one of an unknown signer is present, and the signer is named', async () => {
  const stranger = foundSignature([image], 'x')
  const trusted = foundSignature([image], 'a')
  const { evidence, verified } = await checkSigners(
    [foundSignature([other], 'a'), stranger, trusted],
    image,
    policy('any', 'a')
  )
  expect(evidence.map(({ status }) => status)).toEqual(['verified', 'present', 'invalid'])
  expect(verified).toEqual([trusted])
})

test('the missing signers are named', async () => {
  const signers = policy('all', 'a', 'b', 'c')
  const check = await checkSigners([foundSignature([image], 'b')], image, signers)
  expect(missingSigners(signers, check)).toBe('not signed by a, c')
})
