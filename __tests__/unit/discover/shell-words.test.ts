// What BuildKit 0.34.2 makes of each word; X is set, E is set and empty, U is not set.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { expandWord } from '../../../src/discover/shell-words.ts'

const VALUES: Readonly<Record<string, string>> = { X: 'aga/img-1.2:3', E: '' }
const expand = (word: string) => expandWord(word, name => VALUES[name], '\\')

test.each([
  ['$X', 'aga/img-1.2:3'],
  ['${X:-d}', 'aga/img-1.2:3'],
  ['${X:+d}', 'd'],
  ['${X:?m}', 'aga/img-1.2:3'],
  ['${X#a}', 'ga/img-1.2:3'],
  ['${X#*a}', 'ga/img-1.2:3'],
  ['${X##*a}', '/img-1.2:3'],
  ['${X%3}', 'aga/img-1.2:'],
  ['${X%:*}', 'aga/img-1.2'],
  ['${X%%/*}', 'aga'],
  ['${X%?}', 'aga/img-1.2:'],
  ['${X/a/b}', 'bga/img-1.2:3'],
  ['${X//a/b}', 'bgb/img-1.2:3'],
  ['${X/?ga/b}', 'b/img-1.2:3'],
  ['${X/\\//_}', 'aga_img-1.2:3'],
  ['${X#"aga"}', '/img-1.2:3'],
  ["${X#'aga'}", '/img-1.2:3'],
  ['${X/img-*:/z:}', 'aga/z:3'],
  ['ev"il":1', 'evil:1'],
  ["e'v'il:2", 'evil:2'],
  ['e\\vil:3', 'evil:3'],
  ['"a$X"', 'aaga/img-1.2:3'],
  ["'$X'", '$X'],
  ['${E:-d}', 'd'],
  ['${E-d}', ''],
  ['${E:+d}', ''],
  ['${E+d}', 'd'],
  ['${U:-${X}}', 'aga/img-1.2:3'],
  ['${U:-${E:-x}}', 'x'],
  ['a$', 'a$']
])('%s is %s', (word, text) => expect(expand(word)).toEqual({ text }))

test.each([
  '$U',
  '${U#a}',
  '${U/a/b}',
  '${U:?m}',
  '${X:+$U}',
  '${X:#a}',
  '${X^}',
  '${X',
  '${}',
  '"a',
  "'a",
  '$1',
  '${X/a}'
])('%s has no value', word => expect(expand(word)).toEqual({ reason: expect.any(String) }))

test('endless nesting and endless matches are not expanded', () => {
  expect(expand(`${'${U:-'.repeat(50)}x${'}'.repeat(50)}`)).toEqual({
    reason: expect.stringMatching(/deeper/)
  })
  expect(expand(`\${X#${'*'.repeat(50)}}`)).toEqual({ reason: expect.stringMatching(/stars/) })
})

test('any text is read to its end', () => {
  const piece = fc.constantFrom(
    '$',
    '{',
    '}',
    'X',
    'U',
    ':',
    '-',
    '#',
    '%',
    '/',
    '"',
    "'",
    '\\',
    '<',
    ' ',
    '*',
    '['
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const { text, reason } = expand(pieces.join(''))
      expect([text, reason].filter(it => it !== undefined)).toHaveLength(1)
    })
  )
})
