// Addresses as Go's net/url writes them. The expected values were printed by url.Parse(…).String().
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { goUrl } from '../../../src/cosign/go-url.ts'

const W = 'https://github.com/lab/app/.github/workflows'

test.each([
  [`${W}/My Release.yml@refs/heads/main`, `${W}/My%20Release.yml@refs/heads/main`],
  [`${W}/r.yml@refs/heads/füx`, `${W}/r.yml@refs/heads/f%C3%BCx`],
  [`${W}/r.yml@refs/heads/a"b`, `${W}/r.yml@refs/heads/a%22b`],
  [`${W}/r.yml@refs/heads/a{b}|c`, `${W}/r.yml@refs/heads/a%7Bb%7D%7Cc`],
  [`${W}/r.yml@refs/heads/a,b`, `${W}/r.yml@refs/heads/a,b`],
  [`${W}/r.yml@refs/heads/a'b`, `${W}/r.yml@refs/heads/a'b`],
  [`${W}/r.yml@refs/heads/a'b c`, `${W}/r.yml@refs/heads/a%27b%20c`],
  [`${W}/r.yml@refs/heads/a;b=c&d+e!(f)`, `${W}/r.yml@refs/heads/a;b=c&d+e!(f)`],
  [`${W}/r.yml@refs/heads/a;b=c&d+e!(f) g`, `${W}/r.yml@refs/heads/a;b=c&d+e%21%28f%29%20g`],
  [`${W}/r.yml@refs/heads/fix#12`, `${W}/r.yml@refs/heads/fix#12`],
  [`${W}/r.yml@refs/heads/fix#ü (1)!`, `${W}/r.yml@refs/heads/fix#%C3%BC%20(1)!`],
  [`${W}/r.yml@refs/heads/a%20b`, `${W}/r.yml@refs/heads/a%20b`],
  [`${W}/r.yml@refs/heads/a%2fb%41 c`, `${W}/r.yml@refs/heads/a/bA%20c`],
  [`${W}/r.yml@refs/heads/50%off`, `${W}/r.yml@refs/heads/50%off`],
  ['HTTPS://GitHub.com/a?b=ü c', 'https://GitHub.com/a?b=ü c'],
  ['https://github.com', 'https://github.com'],
  ['me@acme.example', 'me@acme.example'],
  ["o'brien and sons", "o'brien and sons"]
])('%s', (text, expected) => expect(goUrl(text)).toBe(expected))

test('existing escapes stay unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), text => {
      const once = goUrl(`https://a.example/${text}`)
      expect(goUrl(once)).toBe(once)
    }),
    { numRuns: 300 }
  )
})
