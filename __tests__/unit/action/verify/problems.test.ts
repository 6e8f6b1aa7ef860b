// Which problems get the few annotations of a step: every image that fails first.
import { describe, expect, test } from '@jest/globals'
import { problemsOf, sharedProblems } from '../../../../src/action/verify/problems.ts'
import type { ImageVerdict, Violation } from '../../../../src/results/verdict.ts'
import { sampleImage } from '../../../support/sample-review.ts'

const violation = (message: string): Violation => ({
  rule: 'package',
  outcome: 'broken',
  policy: 'ours',
  location: { file: '.github/oci-seal.yml', line: 9 },
  digest: undefined,
  message,
  fact: undefined,
  component: 'pkg:npm/event-stream@3.3.6?x=1',
  exception: undefined
})

const failing = (name: string, ...messages: readonly string[]): ImageVerdict =>
  sampleImage({
    requested: `ghcr.io/acme/${name}:1`,
    outcome: 'failed',
    locations: [{ file: `${name}.yaml`, line: 1 }],
    violations: messages.map(violation)
  })

test('the first cause of each image comes first, then references, then second causes', () => {
  const images = [failing('a', 'one', 'two', 'three'), sampleImage(), failing('b', 'four', 'five')]
  const unresolved = [
    { file: 'c.yaml', line: 3, text: 'x:${Y}', reason: 'a variable', effect: 'fail' as const },
    { file: 'd.yaml', line: 3, text: '', reason: 'shown only', effect: 'warn' as const }
  ]
  expect(problemsOf({ images, unresolved }).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'a.yaml ghcr.io/acme/a:1: one (pkg:npm/event-stream@3.3.6?x=1)',
    'b.yaml ghcr.io/acme/b:1: four (pkg:npm/event-stream@3.3.6?x=1)',
    'c.yaml undecided: x:${Y}: a variable',
    'a.yaml ghcr.io/acme/a:1: two (pkg:npm/event-stream@3.3.6?x=1)',
    'b.yaml ghcr.io/acme/b:1: five (pkg:npm/event-stream@3.3.6?x=1)',
    'a.yaml ghcr.io/acme/a:1: three (pkg:npm/event-stream@3.3.6?x=1)'
  ])
})

test('the problem of an image that no file names is located at the rule', () => {
  const image = { ...failing('a', 'one'), locations: [] }
  expect(problemsOf({ images: [image], unresolved: [] })).toMatchObject([
    { file: '.github/oci-seal.yml', line: 9 }
  ])
})

describe('twelve images over three files', () => {
  const images = Array.from({ length: 12 }, (_, at) => ({
    ...failing(`app${at}`, 'not signed', 'another cause'),
    locations: [{ file: `${'abc'[Math.min(2, Math.floor(at / 2))]}.yaml`, line: 20 - at }]
  }))
  const mentioned = (most: number): boolean[] => {
    const text = sharedProblems({ images, unresolved: [] }, most)
      .map(({ message }) => message)
      .join('\n')
    return images.map(({ requested }) => text.includes(`${requested}: not signed`))
  }

  test('are all in nine annotations: only the last of the file with the most share one', () => {
    const shared = sharedProblems({ images, unresolved: [] }, 9)
    expect(shared.map(({ file, line }) => [file, line])).toEqual([
      ['a.yaml', 20],
      ['a.yaml', 19],
      ['b.yaml', 18],
      ['b.yaml', 17],
      ['c.yaml', 16],
      ['c.yaml', 15],
      ['c.yaml', 14],
      ['c.yaml', 13],
      ['c.yaml', 9]
    ])
    expect(shared[8]?.message.split('\n')).toHaveLength(4)
    expect(shared[8]?.message).toMatch(/^line 9: ghcr\.io\/acme\/app11:1: not signed.*\nline 10: /)
    expect(mentioned(9)).not.toContain(false)
  })

  test.each([3, 4, 12, 24])('are all in %i annotations', most => {
    expect(sharedProblems({ images, unresolved: [] }, most)).toHaveLength(most)
    expect(mentioned(most)).not.toContain(false)
  })
})
