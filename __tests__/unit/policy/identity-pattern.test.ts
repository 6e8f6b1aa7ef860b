// Which expressions over identities are taken, as RE2 reads them.
import { describe, expect, test } from '@jest/globals'
import { compileExpression } from '../../../src/policy/expression.ts'
import { anchorPattern, placeTakenWhole } from '../../../src/policy/identity-pattern.ts'

const ACME = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'

test.each([
  ['^https://github\\.com/acme/.*$', '^(?:https://github\\.com/acme/.*)$'],
  ['^.*@acme\\.example$', '^(?:.*@acme\\.example)$'],
  ['^a|b$', '^(?:a|b)$']
])('%s is anchored as a whole', (pattern, anchored) => {
  expect(anchorPattern(pattern, 'identity')).toBe(anchored)
})

test.each([
  '^https://github\\.com/acme/app/[[:graph:]]+$',
  '^https://github\\.com/acme/\\Qapp/.github\\E/.*$',
  '^https://github\\.com/acme/\\PZ+$',
  '^https://github\\.com/acme/.*\\x{6e}$',
  '\\Ahttps://github\\.com/acme/.*\\z',
  '(?i)^HTTPS://GITHUB\\.COM/ACME/.*$',
  '(?i:^https://github\\.com/Acme/.*$)',
  '^(?P<host>https://github\\.com)/acme/.*$',
  '(^https://github\\.com/acme/.*$)',
  '^(?:https://github\\.com/acme/.*$|mailto:b$)',
  '^https://github\\.com/(?:acme|umbrella)/.*$'
])('%s is read as RE2 reads it', pattern => {
  expect(compileExpression(anchorPattern(pattern, 'identity')).test(ACME)).toBe(true)
})

describe('an expression that matches almost every identity is refused', () => {
  test.each([
    '^.*$',
    '^.+$',
    '^(.*)$',
    '^(?:.*)$',
    '^.*.*$',
    '^.{1,}$',
    '^[^ ]+$',
    '^acme|.*$',
    '^$',
    '^a*$',
    '^https://.*$',
    '^(?i)HTTPS://.*$',
    '^.*@.*$',
    '^.{2,}$',
    '^.{60,}$',
    '^.{1,40}$',
    '^[^x]*$',
    '^[^/]*$',
    '^[^0-9]*$',
    '^[a-z:/.@-]+$',
    '^h.*$',
    '^\\S+$',
    '^(?s:.)+$',
    '^https?://[^/]+/.*$',
    '^https://[^/]+/[^/]+/[^/]+/\\.github/workflows/release\\.yml@refs/tags/.*$',
    '^.*/\\.github/workflows/.*$',
    '^.*refs/heads/main$',
    '^.*\\.ya?ml@.*$',
    '^[\\w.]+@\\w+\\.\\w+$',
    '^.*@[a-z]+\\.(?:com|org)$',
    '^https://(?:github|gitlab)\\.com/.*$',
    '^spiffe://.*$',
    '^.*!.*$',
    '^https://idp\\..*$'
  ])('%s', pattern => {
    expect(() => anchorPattern(pattern, 'identity')).toThrow(
      expect.objectContaining({ code: 'POLICY_REGEXP_INVALID' })
    )
  })
})

test.each([
  ['^https://github\\.com/.*$', 'github.com'],
  ['^https://github\\.com/[^/]+/[^/]+/\\.github/workflows/release\\.yml@.*$', 'github.com'],
  ['^.*@gmail\\.com$', 'gmail.com'],
  ['^https://github\\.com/acme/.*$', undefined],
  ['^https://github\\.acme\\.com/.*$', undefined],
  ['^.*@acme\\.com$', undefined],
  ['^https://token\\.actions\\.githubusercontent\\.com(?:/acme)?$', undefined],
  ['^https://(?:token\\.actions\\.githubusercontent\\.com|accounts\\.google\\.com)$', undefined],
  ['^https://container\\.googleapis\\.com/v1/projects/acme/.*$', undefined]
])('%s matches every owner at %s', (pattern, place) => {
  expect(placeTakenWhole(anchorPattern(pattern, 'identity'))).toBe(place)
})

test.each([
  ['https://github.com/acme', 'POLICY_REGEXP_UNANCHORED'],
  ['^https://github.com/acme', 'POLICY_REGEXP_UNANCHORED'],
  ['https://github.com/acme$', 'POLICY_REGEXP_UNANCHORED'],
  ['^acme\\$', 'POLICY_REGEXP_UNANCHORED'],
  ['^\\Qacme$', 'POLICY_REGEXP_UNANCHORED'],
  ['\\Q^\\Eacme$', 'POLICY_REGEXP_UNANCHORED'],
  ['^acme$|umbrella', 'POLICY_REGEXP_UNANCHORED'],
  ['(?m)^acme$', 'POLICY_REGEXP_UNANCHORED'],
  ['^acme[$]', 'POLICY_REGEXP_UNANCHORED'],
  ['^acme($', 'POLICY_REGEXP_INVALID'],
  ['^acme)|(?:umbrella$', 'POLICY_REGEXP_INVALID'],
  ['^(?=acme).*$', 'POLICY_REGEXP_INVALID'],
  ['^(?<!acme).*$', 'POLICY_REGEXP_INVALID'],
  ['^(a)\\1$', 'POLICY_REGEXP_INVALID'],
  ['^a{1001}$', 'POLICY_REGEXP_INVALID'],
  [`^${'a'.repeat(5000)}$`, 'POLICY_REGEXP_INVALID']
])('%s is refused', (pattern, code) => {
  expect(() => anchorPattern(pattern, 'identity')).toThrow(expect.objectContaining({ code }))
})
