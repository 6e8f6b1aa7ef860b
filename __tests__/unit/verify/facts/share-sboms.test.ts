// How an index and its platforms share SBOMs: the worst counts, and no platform escapes.
import { describe, expect, test } from '@jest/globals'
import type { FactStatus } from '../../../../src/results/verdict.ts'
import { type FoundFacts, type ImageFacts, shareSboms } from '../../../../src/verify/facts/share-sboms.ts'
import { factsOf, imageFacts, sbom } from '../../../support/image-facts.ts'

const STATUSES: readonly FactStatus[] = ['missing', 'invalid', 'undecided', 'present', 'verified']

function statuses({ root, platforms }: ImageFacts, kind = 'sbom'): (FactStatus | undefined)[] {
  return [root, ...platforms].map(({ facts }) => facts.find(fact => fact.kind === kind)?.status)
}

function withBinding(found: FoundFacts): FoundFacts {
  return { ...found, facts: found.facts.flatMap(fact => [fact, { ...fact, kind: 'sbom-binding' as const }]) }
}

describe('an index without its own SBOM', () => {
  test.each(STATUSES.flatMap((worse, at) => STATUSES.slice(at).map(better => [worse, better] as const)))(
    'shows the worse of %s and %s',
    (worse, better) => {
      for (const [one, other] of [
        [worse, better],
        [better, worse]
      ] as const) {
        const shared = shareSboms(
          imageFacts(factsOf('root', [], 'missing'), [
            factsOf('linux/amd64', [sbom()], one),
            factsOf('linux/arm64', [sbom()], other)
          ])
        )
        expect(statuses(shared)).toEqual([worse, one, other])
      }
    }
  )

  test('does not repeat missing SBOMs if only some platforms have one', () => {
    const shared = shareSboms(
      imageFacts(factsOf('root', [], 'missing'), [
        factsOf('linux/amd64', [sbom()], 'verified'),
        factsOf('linux/arm64', [], 'missing')
      ])
    )
    expect(statuses(shared)).toEqual([undefined, 'verified', 'missing'])
  })

  test('is reported as missing if no platform has one', () => {
    const shared = shareSboms(
      imageFacts(factsOf('root', [], 'missing'), [factsOf('linux/amd64', [], 'missing')])
    )
    expect(statuses(shared)).toEqual(['missing', 'missing'])
  })
})

describe("an index's SBOM", () => {
  test('by an untrusted signer does not count against platforms with signed ones', () => {
    const shared = shareSboms(
      imageFacts(factsOf('root', [sbom({ isSigned: false })], 'present'), [
        factsOf('linux/amd64', [sbom()], 'verified'),
        factsOf('linux/arm64', [sbom()], 'verified')
      ])
    )
    expect(statuses(shared)).toEqual(['verified', 'verified', 'verified'])
  })

  test.each<FactStatus>(['verified', 'invalid'])(
    'covers platforms without a signed one, with a reason (about them: %s)',
    status => {
      const shared = shareSboms(
        imageFacts(withBinding(factsOf('root', [sbom()])), [
          withBinding(factsOf('linux/amd64', [], 'missing')),
          withBinding(factsOf('linux/arm64', [sbom({ isSigned: false })], 'present')),
          withBinding(factsOf('linux/s390x', [sbom()]))
        ]),
        () => ({ status, reason: status === 'verified' ? undefined : 'of another', evidence: [] })
      )
      expect(statuses(shared)).toEqual(['verified', 'verified', 'verified', 'verified'])
      expect(statuses(shared, 'sbom-binding')).toEqual(['verified', status, status, 'verified'])
      const [amd64, , s390x] = shared.platforms
      expect(amd64?.facts.map(({ reason }) => reason)).toEqual([
        'the signed SBOM of the index covers it',
        status === 'verified' ? 'the signed SBOM of the index covers it' : 'of another'
      ])
      expect(amd64?.facts[0]?.digest).toBe(amd64?.subject.digest)
      expect(s390x?.facts[0]?.reason).toBeUndefined()
    }
  )

  test('without a signature covers none', () => {
    const shared = shareSboms(
      imageFacts(factsOf('root', [sbom({ isSigned: false })], 'present'), [
        factsOf('linux/amd64', [], 'missing'),
        factsOf('linux/arm64', [], 'missing')
      ]),
      () => ({ status: 'verified', reason: undefined, evidence: [] })
    )
    expect(statuses(shared)).toEqual(['present', 'missing', 'missing'])
  })

  test('covers none of several platforms if the policy requires one for each', () => {
    const shared = shareSboms(
      imageFacts(factsOf('root', [sbom()], 'verified'), [
        factsOf('linux/amd64', [], 'missing'),
        factsOf('linux/arm64', [], 'missing')
      ])
    )
    expect(statuses(shared)).toEqual(['verified', 'missing', 'missing'])
  })

  test('counts for the only platform, even beside an unsigned one', () => {
    for (const own of [[], [sbom({ isSigned: false })]]) {
      const shared = shareSboms(
        imageFacts(factsOf('root', [sbom()], 'verified'), [factsOf('linux/amd64', own, 'present')])
      )
      expect(statuses(shared)).toEqual(['verified', 'verified'])
      expect(shared.platforms[0]?.facts[0]?.digest).toBe(shared.platforms[0]?.subject.digest)
    }
  })
})

test('with platforms: index, the index has the SBOMs of its images, and they have no facts', () => {
  const shared = shareSboms({
    ...imageFacts(factsOf('root', [], 'missing'), []),
    isSingle: false,
    beneath: [factsOf('linux/amd64', [sbom()], 'verified'), factsOf('linux/arm64', [sbom()], 'present')]
  })
  expect(statuses(shared)).toEqual(['present'])
  expect(shared.beneath.map(({ facts }) => facts)).toEqual([[], []])
})
