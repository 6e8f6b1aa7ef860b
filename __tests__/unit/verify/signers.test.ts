// Is a digest signed by whom the policy names: any of them, or all.
import { describe, expect, test } from '@jest/globals'
import type { KeyAuthority } from '../../../src/cosign/signer.ts'
import { type Digest, digestOf } from '../../../src/oci/digest.ts'
import { judgeSigners, missingSigners, type Signers } from '../../../src/verify/facts/check-signers.ts'
import type { Witness } from '../../../src/verify/referrers/found-signature.ts'

const [image, other] = ['image', 'other'].map(text => digestOf(Buffer.from(text))) as [Digest, Digest]
const key = (name: string): KeyAuthority => ({ kind: 'key', key: name, trustedRoot: undefined })

const policy = (match: 'any' | 'all', ...names: readonly string[]): Signers => ({
  match,
  signers: names.map(name => ({ name, authorities: [key(name)] }))
})

/** A signature over these digests that verifies with these keys. */
function witness(subjects: readonly Digest[], ...keys: readonly string[]): Witness {
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
  test.each<[string, readonly Witness[], Signers, boolean]>([
    ['nothing, any of a', [], policy('any', 'a'), false],
    ['a, any of a', [witness([image], 'a')], policy('any', 'a'), true],
    ['a over several digests, any of a', [witness([other, image], 'a')], policy('any', 'a'), true],
    ['a over another digest, any of a', [witness([other], 'a')], policy('any', 'a'), false],
    [
      'a over another digest and b, any of a',
      [witness([other], 'a'), witness([image], 'b')],
      policy('any', 'a'),
      false
    ],
    ['a stranger, any of a', [witness([image], 'x')], policy('any', 'a'), false],
    ['a stranger and a, any of a', [witness([image], 'x'), witness([image], 'a')], policy('any', 'a'), true],
    ['b, any of a and b', [witness([image], 'b')], policy('any', 'a', 'b'), true],
    ['a, all of a and b', [witness([image], 'a')], policy('all', 'a', 'b'), false],
    [
      'a twice, all of a and b',
      [witness([image], 'a'), witness([image], 'a')],
      policy('all', 'a', 'b'),
      false
    ],
    [
      'a and b, all of a and b',
      [witness([image], 'a'), witness([image], 'b')],
      policy('all', 'a', 'b'),
      true
    ],
    ['one that is both, all of a and b', [witness([image], 'a', 'b')], policy('all', 'a', 'b'), true],
    [
      'a and b over another, all of a and b',
      [witness([image], 'a'), witness([other], 'b')],
      policy('all', 'a', 'b'),
      false
    ],
    ['a, any of none', [witness([image], 'a')], policy('any'), false],
    ['a, all of none', [witness([image], 'a')], policy('all'), false],
    ['nothing, all of none', [], policy('all'), false]
  ])('by %s: %#', async (_, witnesses, signers, expected) => {
    expect((await judgeSigners(witnesses, image, signers)).isSatisfied).toBe(expected)
  })
})

test('of one signer any authority is enough', async () => {
  const signers: Signers = {
    match: 'all',
    signers: [{ name: 'team', authorities: [key('old'), key('new')] }]
  }
  const judgement = await judgeSigners([witness([image], 'new')], image, signers)
  expect([judgement.isSatisfied, judgement.authorities]).toEqual([true, ['team']])
})

test('a signature of another digest is invalid, a stranger’s is only present, and who vouches is named', async () => {
  const stranger = witness([image], 'x')
  const trusted = witness([image], 'a')
  const { evidence, verified } = await judgeSigners(
    [witness([other], 'a'), stranger, trusted],
    image,
    policy('any', 'a')
  )
  expect(evidence.map(({ status }) => status)).toEqual(['verified', 'present', 'invalid'])
  expect(verified).toEqual([trusted])
})

test('who is still missing is named', async () => {
  const signers = policy('all', 'a', 'b', 'c')
  const judgement = await judgeSigners([witness([image], 'b')], image, signers)
  expect(missingSigners(signers, judgement)).toBe('not signed by a, c')
})
