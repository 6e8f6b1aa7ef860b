import { describe, expect, test } from '@jest/globals'
import { decodeSnappy } from '../../../src/support/snappy.ts'

const MOST = 1000

/** Literals and copies by hand, as the format describes them. */
const block = (...bytes: readonly (number | string)[]): Uint8Array =>
  Buffer.concat(bytes.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1')

describe('a Snappy block', () => {
  test.each([
    ['nothing', block(0), ''],
    ['a literal', block(3, 2 << 2, 'abc'), 'abc'],
    ['a literal with its length in one byte', block(70, 60 << 2, 69, 'x'.repeat(70)), 'x'.repeat(70)],
    [
      'a literal with its length in two bytes',
      block(0xac, 2, 61 << 2, 43, 1, 'x'.repeat(300)),
      'x'.repeat(300)
    ],
    ['a copy of one byte, which repeats what it copies', block(9, 0, 'a', 1 | (4 << 2), 1), 'aaaaaaaaa'],
    ['a copy with an offset of two bytes', block(6, 2 << 2, 'abc', 2 | (2 << 2), 3, 0), 'abcabc'],
    ['a copy with an offset of four bytes', block(5, 2 << 2, 'abc', 3 | (1 << 2), 3, 0, 0, 0), 'abcab'],
    [
      'a copy with the high bits of its offset in the tag',
      block(0x88, 2, 61 << 2, 3, 1, 'y'.repeat(259), 'z', 1 | (0 << 2) | (1 << 5), 4),
      `${'y'.repeat(259)}zyyyy`
    ]
  ])('has %s', (_, bytes, expected) => {
    expect(text(decodeSnappy(bytes, MOST))).toBe(expected)
  })

  test.each([
    ['is empty', block()],
    ['has a length without end', block(0x80, 0x80, 0x80, 0x80, 0x80, 0)],
    ['has less than its length', block(4, 2 << 2, 'abc')],
    ['has more than its length', block(2, 2 << 2, 'abc')],
    ['ends in a literal', block(3, 2 << 2, 'ab')],
    ['ends in a copy', block(6, 2 << 2, 'abc', 2 | (2 << 2), 3)],
    ['copies from before its start', block(6, 2 << 2, 'abc', 2 | (2 << 2), 4, 0)],
    ['copies from where it writes', block(6, 2 << 2, 'abc', 2 | (2 << 2), 0, 0)],
    ['copies beyond its length', block(4, 2 << 2, 'abc', 2 | (2 << 2), 3, 0)]
  ])('that %s is damaged', (_, bytes) => {
    expect(decodeSnappy(bytes, MOST)).toBeUndefined()
  })

  test('with more bytes than are allowed is refused before memory is taken', () => {
    expect(() => decodeSnappy(block(0xff, 0xff, 0xff, 0xff, 15), MOST)).toThrow(RangeError)
    expect(() => decodeSnappy(block(0xe9, 7, 0), MOST)).toThrow(RangeError)
  })
})
