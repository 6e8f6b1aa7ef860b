// Seal's scan of source trees, compared with Syft's, Trivy's and what the client that wrote the lock file lists.
import { afterAll, expect, test } from '@jest/globals'
import { Comparison } from '../support/comparison/compare.ts'
import { IN_SOURCE } from '../support/comparison/explanations.ts'
import { packagesOf, scanTree } from '../support/comparison/scanners.ts'
import { TREE_SAMPLES, treeOf } from '../support/comparison/trees.ts'

const HOUR_MS = 3_600_000

const comparison = new Comparison(IN_SOURCE)

test.each(TREE_SAMPLES.map(sample => [sample.name, sample] as const))(
  'each difference from the lists of others in a tree with %s has an explanation',
  async (name, sample) => {
    const tree = await treeOf(sample)
    const { seal, syft, trivy } = await scanTree(tree)
    const { unexplained } = comparison.compare(name, {
      seal: packagesOf(seal),
      syft: packagesOf(syft),
      trivy: trivy === undefined ? undefined : packagesOf(trivy),
      truth: sample.truth && new Set(await sample.truth(tree))
    })
    expect(unexplained).toEqual([])
  },
  HOUR_MS
)

test('each explanation explains a difference', () => {
  expect(comparison.unused()).toEqual([])
})

afterAll(() => console.table(comparison.rows))
