// Seal's scan of images, compared with Syft's, Trivy's and what the installing client itself lists.
import { afterAll, expect, test } from '@jest/globals'
import { Comparison } from '../support/comparison/compare.ts'
import { IN_IMAGES } from '../support/comparison/explanations.ts'
import { IMAGE_SAMPLES, imageLayout, imageRoot } from '../support/comparison/images.ts'
import { packagesOf, scanLayout } from '../support/comparison/scanners.ts'

const HOUR_MS = 3_600_000

const comparison = new Comparison(IN_IMAGES)

test.each(IMAGE_SAMPLES.map(sample => [sample.name, sample] as const))(
  'each difference from the lists of others in the image %s has an explanation',
  async (name, sample) => {
    const { seal, syft, trivy } = await scanLayout(await imageLayout(sample), sample.hasJars)
    const truth = sample.truth && (await sample.truth(await imageRoot(sample)))
    const { unexplained } = comparison.compare(name, {
      seal: packagesOf(seal),
      syft: packagesOf(syft),
      trivy: trivy === undefined ? undefined : packagesOf(trivy),
      truth: truth && new Set(truth)
    })
    expect(unexplained).toEqual([])
  },
  HOUR_MS
)

test('each explanation explains a difference', () => {
  expect(comparison.unused()).toEqual([])
})

afterAll(() => console.table(comparison.rows))
