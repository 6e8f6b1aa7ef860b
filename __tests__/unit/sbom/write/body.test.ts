import { describe, expect, test } from '@jest/globals'
import { createBody } from '../../../../src/sbom/write/body.ts'

describe('what is written has the limit of what is read', () => {
  test('at the limit it is written', () => {
    const body = createBody('', 200_000)
    for (let times = 0; times < 2; times++) body.add('x'.repeat(100_000))
    expect(body.bytes('')).toHaveLength(200_000)
  })

  test('above it nothing more is taken', () => {
    const body = createBody('', 200_000)
    body.add('ü'.repeat(100_000))
    expect(() => body.add('x'.repeat(1 << 16))).toThrow(/too large: more than the limit/)
  })

  test('a rest that is small counts', () => {
    const body = createBody('', 200_000)
    body.add('x'.repeat(200_000))
    body.add('x')
    expect(() => body.bytes('')).toThrow(/too large/)
  })
})
