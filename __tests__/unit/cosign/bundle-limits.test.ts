// A bundle comes from anyone who can push: what it may make of memory is bounded before it is parsed.
import { expect, test } from '@jest/globals'
import { parseBundle } from '../../../src/cosign/bundle.ts'

test('a bundle of values without end is refused', () => {
  const bundle = (values: number) =>
    Buffer.from(
      `{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","a":[${'{},'.repeat(values)}{}]}`
    )
  expect(parseBundle(bundle(100))).toHaveProperty('a')
  expect(() => parseBundle(bundle(100_001))).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ message: 'more than 100000 values' }) })
  )
})
