// docs/words.md names types that exist; types of seal/ and verify/ use its words; no name of src/ contains a refused one.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@jest/globals'

const SRC = join(import.meta.dirname, '../../src')
const page = readFileSync(join(SRC, '../docs/words.md'), 'utf8')

/** Private words for things that the field names in another way, as parts of names. */
const REFUSED = new Set([
  ...['witness', 'witnesses', 'authority', 'promise', 'promises', 'proposal', 'proposals'],
  ...['home', 'journey', 'arrival', 'travel', 'travels', 'reach', 'beyond'],
  ...['tell', 'tells', 'told', 'vet', 'vets', 'vetted', 'gather', 'gathers', 'gathered'],
  ...['draft', 'drafts', 'given', 'keeper', 'wish', 'wishes', 'candidate', 'candidates'],
  ...['examine', 'examined', 'inspect', 'inspected', 'vouch', 'vouches', 'stranger', 'strangers']
])

/** Rekor's own word, see docs/words.md. */
const ALLOWED = new Set(['InclusionPromise'])

const EXPORT =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (?<name>\w+)/gm

/** `readHTTPReply2` has the words read, http and reply. */
function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map(word => word.toLowerCase())
}

function exportsOf(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8')
  return [...text.matchAll(EXPORT)].flatMap(({ groups }) => groups?.['name'] ?? [])
}

const rows = [
  ...page.matchAll(/^\| (?<word>[^|]+) \|[^|]+\|[^|]+\| `(?<type>\w+)` in `(?<path>[^`]+)` \|$/gm)
].map(({ groups }) => [groups?.['word'], groups?.['type'], groups?.['path'] as string] as const)
const files = globSync('**/*.ts', { cwd: SRC })

test('docs/words.md defines each word once', () => {
  const words = rows.map(([word]) => word)
  expect(words.length).toBeGreaterThanOrEqual(30)
  expect(new Set(words).size).toBe(words.length)
})

test.each(rows)('the type of %s is %s in src/%s', (_, type, path) => {
  expect(exportsOf(path)).toContain(type)
})

/** Words of the page, in the singular; a reader is enough for `ReaderRule`, signing for `SigningTools`. */
const KNOWN = new Set([...rows.flatMap(([words]) => words?.toLowerCase().split(/[ (,)]+/) ?? []), 'signing'])
const TYPE = /^export (?:abstract )?(?:class|interface|type|enum) (?<name>\w+)/gm

function isKnown(name: string): boolean {
  const isRow = rows.some(([, type]) => type === name)
  return (
    isRow ||
    wordsOf(name).some(word => KNOWN.has(word) || KNOWN.has(word.replace(/s$/, '').replace(/ie$/, 'y')))
  )
}

test('a type without a word of docs/words.md is found', () => {
  expect(['SbomCheck', 'SigningGroup', 'Signers'].every(isKnown)).toBe(true)
  expect(['Keeper', 'Journey', 'AuthorityHome'].some(isKnown)).toBe(false)
})

test.each(files.filter(path => /^(?:seal|verify)\b/.test(path)))(
  'the types of src/%s are named by docs/words.md',
  path => {
    const text = readFileSync(join(SRC, path), 'utf8')
    const names = [...text.matchAll(TYPE)].map(({ groups }) => groups?.['name'] ?? '')
    expect(names.filter(name => !isKnown(name))).toEqual([])
  }
)

test.each([
  ['tellSeal', ['tell']],
  ['SIGNED_PROMISE', ['promise']],
  ['VettedSbom', ['vetted']],
  ['FoundSignature', []]
])('of the name %s, %j is refused', (name, refused) => {
  expect(wordsOf(name).filter(word => REFUSED.has(word))).toEqual(refused)
})

test.each(files)('neither src/%s nor its exported names contain a refused word', path => {
  const names = [basename(path), ...exportsOf(path)].filter(
    name => !ALLOWED.has(name) && wordsOf(name).some(word => REFUSED.has(word))
  )
  expect(names).toEqual([])
})
