// dist/ can be reviewed: its files are named by what they contain, and a change of the source stays where it was made.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'seal-dist-'))

function build(): ReadonlyMap<string, string> {
  execFileSync(process.execPath, [join(copy, 'scripts/build.ts')], { cwd: copy, stdio: 'pipe' })
  const dist = join(copy, 'dist')
  return new Map(readdirSync(dist).map(name => [name, readFileSync(join(dist, name), 'latin1')]))
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter(name => before.get(name) !== after.get(name)).sort()
}

let built: ReadonlyMap<string, string>

beforeAll(() => {
  const isBuiltFrom = (name: string): boolean =>
    !/^(?:\.git|\.dist-built|dist|node_modules|__tests__)$/.test(name)
  for (const name of readdirSync(root).filter(isBuiltFrom))
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  built = build()
})

afterAll(() => rmSync(copy, { recursive: true }))

test('no file of dist/ is named by a hash, and README.md lists each', () => {
  const names = [...built.keys()].filter(name => /\.c?js$/.test(name))
  expect(names).toEqual(
    expect.arrayContaining(['seal.js', 'verify.js', 'registry-client.js', 'cyclonedx-library.js'])
  )
  expect(names.filter(name => /-[A-Z0-9]{8}\.js$|\d\d+\.js$/.test(name))).toEqual([])
  const listed = [...(built.get('README.md') ?? '').matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1])
  expect(listed.sort()).toEqual(names.sort())
})

test('one changed character in src/support/text.ts changes at most three files, and no other byte', () => {
  const path = join(copy, 'src/support/text.ts')
  const text = readFileSync(path, 'utf8')
  expect(text).toContain('bytes < 1024')
  writeFileSync(path, text.replace('bytes < 1024', 'bytes < 1025'))
  const files = changed(built, build())
  writeFileSync(path, text)
  expect(files).toContain('support.js')
  expect(files.length).toBeLessThanOrEqual(3)
})

test('dist/ does not contain xmlbuilder2, which Seal does not use', () => {
  expect(built.get('licenses.txt')).not.toMatch(/xmlbuilder2|@oozcitak/)
  expect(built.get('without-xmlbuilder2.js')).toContain('xmlbuilder2 is not part of Seal')
})

/** A file of dist/ and all files that Node reads before it runs. */
function readBefore(name: string, found = new Set<string>()): ReadonlySet<string> {
  const code = built.get(name)
  if (code === undefined) throw new Error(`dist/ has no ${name}`)
  found.add(name)
  for (const [, next = ''] of code.matchAll(/^import (?:[^"]* from )?"\.\/([^"]+)"/gm))
    if (!found.has(next)) readBefore(next, found)
  return found
}

test.each([
  ['seal.js', ['js-yaml.js', 'actions-github.js', 'saxes.js', 'libxml2-wasm.js', 'verify-images.js']],
  ['verify.js', ['actions-github.js', 'saxes.js', 'libxml2-wasm.js', 'semver-later.js']],
  ['sbom-read.js', ['saxes.js']],
  ['sbom-validate.js', ['libxml2-wasm.js']],
  // The preview of the gate.
  ['action-seal-later.js', ['js-yaml.js', 'policy.js', 'verify-images.js', 'github-later.js']]
])('reading %s does not read %j, which it does not need', (name, others) => {
  const read = readBefore(name)
  expect(read.size).toBeGreaterThan(1)
  expect(others.filter(other => !built.has(other))).toEqual([])
  expect(others.filter(other => read.has(other))).toEqual([])
})
