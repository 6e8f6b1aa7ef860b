// How an index and its platforms share SBOMs: the worst counts, and no platform escapes.
import { describe, expect, test } from '@jest/globals'
import type { FactStatus } from '../../../../src/results/verdict.ts'
import { type ImageFacts, shareSboms } from '../../../../src/verify/facts/image-facts.ts'
import { factsOf, imageFacts, sbom } from '../../../support/image-facts.ts'

const STATUSES: readonly FactStatus[] = ['missing', 'invalid', 'undecided', 'present', 'verified']

function statuses({ root, platforms }: ImageFacts, kind = 'sbom'): (FactStatus | undefined)[] {
  return [root, ...platforms].map(({ facts }) => facts.find(fact => fact.kind === kind)?.status)
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

  test('repeats nothing where only some platforms have one', () => {
    const shared = shareSboms(
      imageFacts(factsOf('root', [], 'missing'), [
        factsOf('linux/amd64', [sbom()], 'verified'),
        factsOf('linux/arm64', [], 'missing')
      ])
    )
    expect(statuses(shared)).toEqual([undefined, 'verified', 'missing'])
  })

  test('says that it is missing where none has one', () => {
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

  test('counts for none of several platforms', () => {
    const shared = shareSboms(
      imageFacts(factsOf('root', [sbom()], 'verified'), [
        factsOf('linux/amd64', [], 'missing'),
        factsOf('linux/arm64', [], 'missing')
      ])
    )
    expect(statuses(shared)).toEqual(['verified', 'missing', 'missing'])
  })

  test('counts for the only platform, also beside an unsigned one', () => {
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
