import { expect, test } from '@jest/globals'
import { anchorPattern } from '../../../src/gate/policy/identity-pattern.ts'

test.each([
  ['^https://github\\.com/acme/.*$', '^(?:https://github\\.com/acme/.*)$'],
  ['^.*@acme\\.example$', '^(?:.*@acme\\.example)$'],
  ['^a|b$', '^(?:a|b)$']
])('%s is anchored as a whole', (pattern, anchored) => {
  expect(anchorPattern(pattern, 'identity')).toBe(anchored)
})

test.each(['^.*$', '^.+$', '^(.*)$', '^(?:.*)$', '^.*.*$', '^.{1,}$', '^[^ ]+$', '^acme|.*$', '^$'])(
  '%s, which tells nobody apart, is refused',
  pattern => {
    expect(() => anchorPattern(pattern, 'identity')).toThrow(
      expect.objectContaining({ code: 'POLICY_REGEXP_INVALID' })
    )
  }
)

test.each([
  ['https://github.com/acme', 'POLICY_REGEXP_UNANCHORED'],
  ['^https://github.com/acme', 'POLICY_REGEXP_UNANCHORED'],
  ['^acme\\$', 'POLICY_REGEXP_UNANCHORED'],
  ['^acme($', 'POLICY_REGEXP_INVALID']
])('%s is refused', (pattern, code) => {
  expect(() => anchorPattern(pattern, 'identity')).toThrow(expect.objectContaining({ code }))
})
