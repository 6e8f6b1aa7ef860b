// The texts that people read follow docs/style.md: American spelling, plain verbs, the field's words.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../..')

const DOCUMENTS = [
  '*.md',
  'docs/**/*.md',
  'docs/*.json',
  'action.yml',
  'verify/action.yml',
  'examples/*.yml',
  '.github/**/*.{yml,md}'
]
/** Comments, messages and summaries. */
const SOURCES = [
  'src/**/*.ts',
  '{scripts,bench,demo,fuzz}/**/*.{ts,mjs,js}',
  '__tests__/{support,mutants}/**/*.ts'
]
/** Of these, only the tests' names. */
const TESTS = ['__tests__/**/*.test.ts']

/** They list the words. */
const EXCLUDED = ['docs/style.md', '__tests__/unit/style.test.ts']

/** Each with what to write instead. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tell|tells|told|telling)\b/i, 'shows, reports, names'],
  [/\b(?:stand|stands|stood)\b(?!-)/i, 'is in, is at'],
  [/\b(?:hold|holds|held)\b/i, 'contains, passes, keeps'],
  [/\b(?:heed|heeds|heeded)\b/i, 'respects, honors'],
  [/\b(?:hang|hangs|hung) on\b/i, 'is attached to'],
  [/\b(?:whoever|nobody|somebody|everybody|anybody|soever)\b/i, 'no one, everyone, the person who'],
  [/\b(?:is|are|was|were) no (?!longer\b|more\b|one\b)/i, 'is not a'],
  [/\bsays? (?:who|so|what)\b/i, 'defines, states'],
  [/\b(?:outside|inside) of (?:a|an|the|its|this|images?|pull)\b/i, 'outside the, inside the'],
  [/\bif need be\b/i, 'if necessary'],
  [
    /\bof (?:its|their) own(?=[.,;:)]|$| (?:an?|and|any|each|for|has|if|in|is|so|that|with)\b)/i,
    'its own, separate'
  ],
  [/\b(?:once more|anew)\b/i, 'again'],
  [/\ball the same\b/i, 'anyway, still'],
  [/\bnothing but\b/i, 'only'],
  [/\bin words\b/i, 'as text'],
  [/\b(?:lies?|lay) (?:at|behind|below|beside|elsewhere|in|on|outside|there)\b/i, 'is in, is at'],
  [/\btakes? no\b/i, 'does not accept, does not take'],
  [/\bon (?:its|their) way\b/i, 'in transit'],
  [/\bgo(?:es|ing)? on without\b/i, 'continues without'],
  [/\b(?:leads?|points?) (?:to )?nowhere\b/i, 'does not point to'],
  [/\b(?:is|are|was|were) (?:not )?(?:looked|spoken) (?:at|to)\b/i, 'reads, checks, contacts'],
  [/\b(?:is|are|has|have) none of\b/i, 'is not one of'],
  [
    /\b(?:one|two|entry|each|bundle|signature|request|start) an? (?:line|image|digest|run|version|writer|day)\b/i,
    'per line'
  ],
  [/\b(?:turns?|ends?|stays?|is|are) (?:red|green)\b/i, 'fails, passes'],
  [/\blicen[c]e(?:s|d)?\b/i, 'license'],
  [
    /\b\w*(?:recogni|normali|organi|initiali|seriali|canonicali|capitali|summari|authori|minimi|maximi|optimi|prioriti|synchroni|utili|speciali|generali|categori)s(?:e|es|ed|er|ers|ing|ation|ations)\b/i,
    '-ize'
  ],
  [/\b(?:behaviour|colour|favour|honour|neighbour)\w*/i, '-or'],
  [/\bcatalogu(?:e|er|es|ers|ed)\b/i, 'catalog'],
  [/\b(?:tunnell|cancell|labell|travell)(?:ed|ing)\b/i, 'one l'],
  [/\b(?:fulfil|enrol|centre|grey|artefact|whilst|amongst)s?\b/i, 'the American spelling']
]

/** A line that must quote others as they write it says so. */
const QUOTED = /style-quote/

function findIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      RULES.filter(([rule]) => !QUOTED.test(line) && rule.test(line)).map(
        ([rule, better]) => `${at + 1}: "${rule.exec(line)?.[0]}" (write: ${better}): ${line.trim()}`
      )
    )
}

/** The first argument of test(), it(), describe() and of the call after each(...). */
const NAME =
  /(?:\b(?:test|it|describe)|\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`),/g

/** Tables of each(...), and the first text of each row: with three words or more, it is a label and not data. */
const TABLE = /\.each(?:<[\s\S]{0,400}?>)?\(\[\n([\s\S]*?)\n\s*\](?: as const)?\)\(/g
const LABEL =
  /^ *\[?\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|\{ (?:name|label|what): '((?:[^'\\\n]|\\.)*)')(?=,|\]|$)/gm

function testNames(text: string): string[] {
  const names = [...text.matchAll(NAME)].map(
    ([, single, double, template]) => single ?? double ?? template ?? ''
  )
  const labels = [...text.matchAll(TABLE)]
    .flatMap(([, rows = '']) => [...rows.matchAll(LABEL)])
    .map(([, single, double, named]) => single ?? double ?? named ?? '')
  return [...names, ...labels.filter(label => /\w \S+ \w/.test(label))]
}

function list(patterns: readonly string[]): string[] {
  return patterns
    .flatMap(pattern => globSync(pattern, { cwd: ROOT }))
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !EXCLUDED.includes(path))
}

const files = list([...DOCUMENTS, ...SOURCES])
const tests = list(TESTS)

test.each([
  'The step tells what it did.',
  'The list stands in a tag.',
  'A text is no digest.',
  'References, one a line.',
  'Licences are recognised.',
  'A check turns red.',
  'Nobody signed it.',
  'A file of its own.',
  'The key lies in the checkout.',
  'Seal asks once more.'
])('the rules find: %s', text => expect(findIn(text)).not.toEqual([]))

test.each([
  'It is no longer listed.',
  'One per line; a cancelable job.',
  'Seal recognizes licenses and their authors.',
  'The proxy lists no one.'
])('the rules accept: %s', text => expect(findIn(text)).toEqual([]))

test('the documents, action files and examples are there', () => expect(files.length).toBeGreaterThan(60))

test.each(files)('%s follows docs/style.md', path => {
  expect(findIn(readFileSync(join(ROOT, path), 'utf8'))).toEqual([])
})

test('names are found in tests, groups and tables', () => {
  const text = `test('one', () => {})\ndescribe("two", () => {})\ntest.each([1])('three %i', n => {})\nit(\n  \`four\`,\n  f)`
  expect(testNames(text)).toEqual(['one', 'two', 'three %i', 'four'])
  const table =
    "test.each([\n  ['a row of it', 1],\n  [\n    'another long row',\n    2\n  ],\n  ['data', 3]\n])('%s', f)"
  expect(testNames(table)).toEqual(['%s', 'a row of it', 'another long row'])
  const typed = "test.each<[string, () => void]>([\n  ['a row with a type', f]\n])('%s', f)"
  expect(testNames(typed)).toEqual(['%s', 'a row with a type'])
})

test('the test files are there', () => expect(tests.length).toBeGreaterThan(150))

test.each(tests)('the names in %s follow docs/style.md', path => {
  const names = testNames(readFileSync(join(ROOT, path), 'utf8'))
  expect(findIn(names.join('\n'))).toEqual([])
})
