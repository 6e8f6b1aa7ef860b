import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseChallenges } from '../../../../src/registry/auth/challenge.ts'

const read = (header: string | undefined) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

test.each([
  [undefined, []],
  ['', []],
  ['Basic realm="r"', [['basic', { realm: 'r' }]]],
  ['BASIC', [['basic', {}]]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/app:pull,push"',
    [
      [
        'bearer',
        {
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:library/app:pull,push'
        }
      ]
    ]
  ],
  [
    'bearer Realm=https://a.example/t , SERVICE = b',
    [['bearer', { realm: 'https://a.example/t', service: 'b' }]]
  ],
  ['Bearer realm="a \\"quoted\\" \\\\ one"', [['bearer', { realm: 'a "quoted" \\ one' }]]],
  ['Bearer realm="r",scope="a b",scope="c"', [['bearer', { realm: 'r', scope: 'a b c' }]]],
  ['Bearer realm="r",realm="evil"', [['bearer', { realm: 'r' }]]],
  [
    'Negotiate, Basic realm="x"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'x' }]
    ]
  ],
  [
    'Negotiate YIIabc+/==, Bearer realm="x"',
    [
      ['negotiate', {}],
      ['bearer', { realm: 'x' }]
    ]
  ],
  [
    'Basic realm="x", Bearer realm="y",service="z"',
    [
      ['basic', { realm: 'x' }],
      ['bearer', { realm: 'y', service: 'z' }]
    ]
  ],
  ['"broken", Bearer realm="y"', [['bearer', { realm: 'y' }]]],
  ['realm="no scheme"', []]
])('%s', (header, challenges) => {
  expect(read(header)).toEqual(challenges)
})

test('every generated challenge is read', () => {
  const name = fc.constantFrom('realm', 'service', 'error')
  const parameters = fc.dictionary(name, fc.string(), { minKeys: 1 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('basic', 'bearer'), parameters), { minLength: 1 }), all => {
      const header = all
        .map(([scheme, values]) => {
          const pairs = Object.entries(values).map(
            ([key, text]) => `${key}="${text.replace(/["\\]/g, '\\$&')}"`
          )
          return `${scheme} ${pairs.join(', ')}`
        })
        .join(', ')
      expect(read(header)).toEqual(all.map(([scheme, values]) => [scheme, { ...values }]))
    })
  )
})

test('any text is read to its end', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), text => void parseChallenges(text)))
})
