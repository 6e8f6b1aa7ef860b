import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseNextLink } from '../../../../src/registry/http/link.ts'
import { parseWarnings } from '../../../../src/registry/http/warning.ts'
import { parseRetryAfter } from '../../../../src/support/retry-after.ts'

describe('Link', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['</v2/a/referrers/d?n=2>; rel="next"', '/v2/a/referrers/d?n=2'],
    ['</next>; rel=next', '/next'],
    ['</next>;REL="Next"', '/next'],
    ['</prev>; rel="prev", </next>; rel="next"', '/next'],
    ['</a,b;c>; title="x, y; rel=next"; rel="prev", </next>; rel="next"', '/next'],
    ['</next>; rel="last next"', '/next'],
    ['</other>; rel="nextone"', undefined],
    ['</other>; rel="prev"', undefined],
    ['<https://r.example/next>; rel="next"', 'https://r.example/next'],
    ['/next; rel="next"', undefined],
    ['</next', undefined],
    ['</next>; rel="next', undefined]
  ])('%s', (header, next) => {
    expect(parseNextLink(header)).toBe(next)
  })

  test('any text is read to its end', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), text => void parseNextLink(text)))
  })
})

describe('Warning', () => {
  test.each([
    [undefined, []],
    ['299 - "will be deleted"', ['will be deleted']],
    ['299 - "one", 299 - "two"', ['one', 'two']],
    ['299 - "a \\"quoted\\" word, and \\\\"', ['a "quoted" word, and \\']],
    ['199 - "other code", 299 - "ours"', ['ours']],
    ['299 proxy.example "an agent"', []],
    ['299 - "with a date" "Sat, 01 Jan 2022 00:00:00 GMT"', []],
    ['299 - unquoted', []],
    ['299 - "open', []]
  ])('%s', (header, texts) => {
    expect(parseWarnings(header)).toEqual(texts)
  })

  test('only the first 4096 bytes are read', () => {
    expect(parseWarnings(`299 - "${'a'.repeat(5000)}"`)).toEqual([])
  })

  test('any text is read to its end', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), text => void parseWarnings(text)))
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 23, 12, 0, 0)

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['0', 0],
    ['120', 120_000],
    [' 1.5 ', 1500],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['Monday, 23-Nov-26 12:00:10 GMT', 10_000],
    ['-5', undefined],
    ['2026', 2_026_000],
    ['2026-11-24', undefined],
    ['soon', undefined]
  ])('%s', (header, wait) => {
    expect(parseRetryAfter(header, now)).toBe(wait)
  })
})
