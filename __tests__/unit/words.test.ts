// docs/words.md names types that exist, and no exported name or file name of src/ contains a refused word.
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
