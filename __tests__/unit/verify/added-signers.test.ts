// Rules that inputs add to a policy file are about what the file's signers vouch for.
import { expect, test } from '@jest/globals'
import { NO_CONTENT_RULES } from '../../../src/policy/defaults.ts'
import type { ImagePolicy } from '../../../src/policy/policy.ts'
import { withSigners } from '../../../src/verify/added-signers.ts'

function policy(match: 'any' | 'all', ...names: readonly string[]): ImagePolicy {
  return {
    name: names.join(' '),
    location: undefined,
    globs: ['**'],
    signers: names.map(name => ({ name, authorities: [] })),
    match,
    require: [],
    platforms: 'all',
    content: NO_CONTENT_RULES
  }
}

test.each<[string, ImagePolicy, readonly ImagePolicy[], readonly string[]]>([
  ['its own', policy('any', 'own'), [policy('any', 'a')], ['any own']],
  ['any of those of the takers', policy('any'), [policy('any', 'a'), policy('any', 'b', 'c')], ['any a b c']],
  ['all of a taker that asks for all', policy('any'), [policy('all', 'a', 'b')], ['all a b']],
  ['both', policy('any'), [policy('all', 'a', 'b'), policy('any', 'c')], ['any c', 'all a b']],
  ['none, if no policy that applies names one', policy('any'), [policy('any')], ['any ']]
])('%s', (_, added, takers, expected) => {
  const found = withSigners([added], takers)
  expect(found.map(it => `${it.match} ${it.signers.map(({ name }) => name).join(' ')}`)).toEqual(expected)
})
