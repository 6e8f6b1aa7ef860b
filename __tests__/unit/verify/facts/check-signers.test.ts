// Is a digest signed by whom the policy names? With witnesses that say what they would say of Cosign.
import { describe, expect, test } from '@jest/globals'
import type { Verification } from '../../../../src/cosign/cosign.ts'
import type { Digest } from '../../../../src/oci/digest.ts'
import { checkSigners, type Signers } from '../../../../src/verify/facts/check-signers.ts'
import type { FoundSignature } from '../../../../src/verify/referrers/found-signature.ts'

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`
const THIS = digest('a')
const OTHER = digest('b')

/** Signed by these keys; `said` is what it says to all others. */
function foundSignature(
  subjects: readonly Digest[],
  keys: readonly string[],
  said: Verification = { verified: false, reason: 'invalid signature' }
): FoundSignature & { asked: number } {
  const made = {
    form: 'bundle' as const,
    reference: 'ghcr.io/acme/app@sha256:1',
    predicateType: 'p',
    subjects: new Set(subjects),
    signer: undefined,
    signedAt: undefined,
    bytes: new Uint8Array(),
    asked: 0,
    async verify(authority: Parameters<FoundSignature['verify']>[0]): Promise<Verification> {
      made.asked++
      return authority.kind === 'key' && keys.includes(authority.key) ? { verified: true } : said
    }
  }
  return made
}

function signers(match: 'any' | 'all', ...names: readonly string[]): Signers {
  return {
    match,
    signers: names.map(key => ({ name: key, authorities: [{ kind: 'key', key, trustedRoot: undefined }] }))
  }
}

describe('one signer', () => {
  test('by the right key over the digest', async () => {
    const check = await checkSigners([foundSignature([OTHER, THIS], ['ours'])], THIS, signers('any', 'ours'))
    expect(check).toMatchObject({ isSatisfied: true, authorities: ['ours'], doubts: [] })
    expect(check.evidence).toMatchObject([{ status: 'verified', authorities: ['ours'] }])
  })

  test('a signature of another digest is invalid, and Cosign does not verify it', async () => {
    const foreign = foundSignature([OTHER], ['ours'])
    const check = await checkSigners([foreign], THIS, signers('any', 'ours'))
    expect(check).toMatchObject({ isSatisfied: false, authorities: [], verified: [] })
    expect(check.evidence).toMatchObject([
      { status: 'invalid', reason: `the signed statement does not name ${THIS}` }
    ])
    expect(foreign.asked).toBe(0)
  })

  test('a signature by another signer is present', async () => {
    const check = await checkSigners([foundSignature([THIS], ['evil'])], THIS, signers('any', 'ours'))
    expect(check).toMatchObject({ isSatisfied: false, doubts: [] })
    expect(check.evidence).toMatchObject([{ status: 'present', reason: 'invalid signature' }])
  })

  test('without expected signers no signature counts', async () => {
    const check = await checkSigners([foundSignature([THIS], ['ours'])], THIS, signers('all'))
    expect(check).toMatchObject({ isSatisfied: false, verified: [] })
  })
})

describe('several signers', () => {
  const both = [foundSignature([THIS], ['a']), foundSignature([THIS], ['b'])]

  test.each([
    ['any', ['a', 'b'], true],
    ['any', ['c', 'b'], true],
    ['any', ['c'], false],
    ['all', ['a', 'b'], true],
    ['all', ['a', 'c'], false]
  ] as const)('%s of %j: %s', async (match, names, isSatisfied) => {
    expect(await checkSigners(both, THIS, signers(match, ...names))).toMatchObject({ isSatisfied })
  })
})

describe('the number of checked signatures', () => {
  test('enough checks until the policy is satisfied, every checks all', async () => {
    const [first, second] = [foundSignature([THIS], ['ours']), foundSignature([THIS], ['ours'])]
    const enough = await checkSigners([first, second], THIS, signers('any', 'ours'))
    expect([enough.verified, second.asked]).toEqual([[first], 0])
    const every = await checkSigners([first, second], THIS, signers('any', 'ours'), 'every')
    expect(every.verified).toEqual([first, second])
  })
})

test('an unfinished verification is undecided', async () => {
  const broken = foundSignature([THIS], [], { verified: false, reason: 'exit code -1', isInconclusive: true })
  const { isSatisfied, doubts } = await checkSigners([broken], THIS, signers('any', 'ours'))
  expect(isSatisfied).toBe(false)
  expect(doubts).toEqual([`${broken.reference} could not be verified: exit code -1`])
})
