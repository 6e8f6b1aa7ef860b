// Which images a glob takes, and which globs take none.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseReference } from '../../../src/oci/reference.ts'
import { globProblem, matchesGlob, matchesImage } from '../../../src/policy/image-glob.ts'
import { readPolicy } from '../../../src/policy/read-policy.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const OTHER = `sha256:${'b'.repeat(64)}`

test.each([
  ['ghcr.io/acme/**', 'ghcr.io:443/acme/app:1', true],
  ['ghcr.io/acme/**', 'GHCR.IO/acme/app:1', true],
  ['ghcr.io/acme/**', 'ghcr.io./acme/app:1', true],
  ['GHCR.io/acme/**', 'ghcr.io/acme/app:1', true],
  ['ghcr.io:443/acme/*', 'ghcr.io/acme/app:1', true],
  ['ghcr.io/acme/**', 'ghcr.io:8443/acme/app:1', false],
  ['index.docker.io/**', 'node:1', true],
  ['docker.io/**', 'registry-1.docker.io:443/x/y:1', true],
  ['docker.io/**', 'registry.hub.docker.com/library/node:1', true],
  ['docker.io/node', 'node:1', true],
  ['docker.io/node*', 'nodered:1', true],
  ['node', 'docker.io/library/node:1', true],
  ['node', 'acme/node:1', false],
  ['*', 'node:1', true],
  ['*', 'ghcr.io/node:1', false],
  ['library/node', 'node:1', true],
  ['acme/**', 'acme/x:1', true],
  ['localhost:5000/**', 'localhost:5000/a:1', true],
  ['[::1]:5000/**', '[::1]:5000/a:1', true],
  ['*.acme.com/**', 'evil.com/x.acme.com/y:1', false],
  ['*.acme.com/**', 'eu.acme.com/y:1', true],
  ['**', 'ghcr.io/a/b:1', true],
  ['**/base', 'ghcr.io/a/b/base:1', true],
  ['**/base', 'ghcr.io/a/b/database:1', false],
  ['ghcr.io/*', 'ghcr.io/acme/app:1', false],
  ['ghcr.io/acme/app-?', 'ghcr.io/acme/app-1:1', true],
  ['ghcr.io/acme*', 'ghcr.io/acme-evil/x:1', false]
])('%s and %s: %s', (glob, reference, expected) => {
  expect(globProblem(glob)).toBeUndefined()
  expect(matchesImage(glob, parseReference(reference))).toBe(expected)
})

test.each([
  ['ghcr.io/acme/app:1.0', 'ghcr.io/acme/app:1.0', true],
  ['ghcr.io/acme/app:1.*', 'ghcr.io/acme/app:1.2', true],
  ['ghcr.io/acme/**:1.*', 'ghcr.io/acme/a/b:1.2', true],
  ['ghcr.io/acme/app:1.0', `ghcr.io/acme/app:1.0@${DIGEST}`, false],
  ['ghcr.io/acme/app:*', `ghcr.io/acme/app:1.0@${DIGEST}`, false],
  ['ghcr.io/acme/app:*', `ghcr.io/acme/app@${DIGEST}`, false],
  ['ghcr.io/acme/app', `ghcr.io/acme/app:1.0@${DIGEST}`, true],
  [`ghcr.io/acme/app@${DIGEST}`, `ghcr.io/acme/app:9@${DIGEST}`, true],
  [`ghcr.io/acme/app:1.0@${DIGEST}`, `ghcr.io/acme/app@${DIGEST}`, true],
  [`ghcr.io/acme/app:1.0@${DIGEST}`, `ghcr.io/acme/app:1.0@${OTHER}`, false],
  [`ghcr.io/acme/app:1.0@${DIGEST}`, 'ghcr.io/acme/app:1.0', false],
  ['ghcr.io/acme/app@*', 'ghcr.io/acme/app:1', false],
  ['ghcr.io/acme/app@sha256:aa*', `ghcr.io/acme/app@${DIGEST}`, true]
])('by tag and digest: %s and %s: %s', (glob, reference, expected) => {
  expect(globProblem(glob)).toBeUndefined()
  expect(matchesImage(glob, parseReference(reference))).toBe(expected)
})

describe('a glob that matches nothing is refused', () => {
  test.each([
    ['https://ghcr.io/acme/**', 'without the scheme: ghcr.io/acme/**'],
    ['oci://ghcr.io/acme/app', 'without the scheme: ghcr.io/acme/app'],
    ['ghcr.io/{acme,x}/*', 'one glob for each'],
    ['ghcr.io/acme/', 'write ghcr.io/acme/**'],
    ['ghcr.io/Acme/*', 'upper-case'],
    ['Acme/app', 'upper-case'],
    ['docker.io/*', 'docker.io/library/*'],
    ['index.docker.io/*', 'docker.io/library/*'],
    ['ghcr.io', 'ghcr.io/**'],
    ['localhost:5000', 'localhost:5000/**'],
    ['*.acme.com:443/**', 'without :443'],
    ['ghcr.io//app', 'no image has a name of this form'],
    ['/acme/app', 'no image has a name of this form'],
    ['ghcr.io/acme/app:', 'no image has a name of this form'],
    ['ghcr.io/acme/app@sha256:abc', 'no image has a name of this form'],
    ['ghcr.io/acme/app@sha256:*Z', 'no image has a name of this form'],
    ['ghcr.io/[ab]/app', 'no image has a name of this form'],
    ['!ghcr.io/acme/**', 'no image has a name of this form'],
    ['ghcr.io/acme/app ghcr.io/acme/web', 'no image has a name of this form'],
    ['^ghcr.io/.*$', 'no image has a name of this form']
  ])('%s: %s', (glob, expected) => {
    expect(globProblem(glob)).toContain(expected)
  })

  test('in policies and in exceptions, with the line', () => {
    const read = (text: string) => () => readPolicy(text, 'p.yml', () => '')
    const policy = (glob: string) => `policies:\n  - images: [{ glob: '${glob}' }]\n    require: [sbom]\n`
    const rest =
      "exceptions:\n  - reason: r\n    expires: 2030-01-01\n    rule: age\n    images: [{ glob: 'a/' }]\n"
    expect(read(policy('a/'))).toThrow('p.yml, line 2: glob of an image: "a/" matches no image: write a/**')
    expect(read(policy('a/**') + rest)).toThrow('p.yml, line 8')
  })
})

test('a glob matches the same as its regular expression', () => {
  const pieces = { '**': '.*', '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]', a: 'a', b: 'b', '/': '/' }
  const glob = fc.array(fc.constantFrom(...(Object.keys(pieces) as (keyof typeof pieces)[])), {
    maxLength: 7
  })
  const text = fc.stringMatching(/^[ab/]{0,9}$/)
  fc.assert(
    fc.property(glob, text, (parts, candidate) => {
      // Side by side, two pieces may read as another one.
      const joined = parts.join('')
      const read = joined.match(/\*\*\/?|\*|\?|[^*?]/g) ?? []
      const expected = new RegExp(`^${read.map(it => pieces[it as keyof typeof pieces]).join('')}$`)
      expect(matchesGlob(joined, candidate)).toBe(expected.test(candidate))
    }),
    { numRuns: 2000 }
  )
})

test('many wildcards over a long text end', () => {
  expect(matchesGlob('**a'.repeat(20), 'a'.repeat(5000))).toBe(true)
  expect(matchesGlob(`${'**a'.repeat(20)}z`, 'a'.repeat(5000))).toBe(false)
})
