// The same as hostile-sbom.test.ts at length: very large documents in bounded memory, and tens of thousands broken ones.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createDice, mutateBytes, mutateJson, TARGETS, takeThrough } from './hostile-mutations.ts'

const MIB = 1024 * 1024
const peakMemory = pathToFileURL(join(import.meta.dirname, '../../../support/peak-memory.mjs')).href
const reader = pathToFileURL(join(import.meta.dirname, '../../../../src/sbom/read/read-sbom.ts')).href
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-hostile-sbom-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Outcome {
  readonly said: string | number
  readonly peakMebibytes: number
}

/** Reads a file in a separate process, and returns the number of components or the error's code, and the memory used. */
function readApart(path: string): Outcome {
  const program = `
    import { readFileSync } from 'node:fs'
    import { readSbom } from ${JSON.stringify(reader)}
    import { peakMebibytes } from ${JSON.stringify(peakMemory)}
    const said = await readSbom(readFileSync(${JSON.stringify(path)}), 'x').then(
      document => document.content.components.length,
      error => error.code ?? error.stack
    )
    console.log(JSON.stringify({ said, peakMebibytes: peakMebibytes() }))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8'
  })
  if (stdout === '') throw new Error(`the reader ended without a word: ${stderr.slice(-2000)}`)
  return JSON.parse(stdout) as Outcome
}

function write(name: string, data: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, data)
  return path
}

/** About 1.4 KB a component, as npm components are with SHA-512, license, references and dependencies. */
function component(at: number): object {
  const purl = `pkg:npm/%40scope/package-${at}@1.${at % 50}.${at % 7}`
  return {
    type: 'library',
    'bom-ref': purl,
    group: '@scope',
    name: `package-${at}`,
    version: `1.${at % 50}.${at % 7}`,
    description: 'Does one thing for one user somewhere, and sometimes another one',
    hashes: [{ alg: 'SHA-512', content: at.toString(16).padStart(8, '0').repeat(16) }],
    licenses: [{ license: { id: 'MIT' } }],
    purl,
    externalReferences: [
      { type: 'website', url: `https://example.com/package-${at}` },
      { type: 'vcs', url: `git+https://example.com/package-${at}.git` }
    ],
    properties: [{ name: 'cdx:npm:package:path', value: `node_modules/@scope/package-${at}` }]
  }
}

describe('documents of 100,000 components are read within 1.5 GB', () => {
  test('as JSON of 145 MB', () => {
    const components = Array.from({ length: 100_000 }, (_, at) => component(at))
    const refs = components.map(entry => (entry as { 'bom-ref': string })['bom-ref'])
    const dependencies = refs.map((ref, at) => ({
      ref,
      dependsOn: [1, 2, 3, 4, 5, 6].map(step => refs[(at * 7 + step * 13) % refs.length])
    }))
    const data = JSON.stringify(
      { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components, dependencies },
      null,
      2
    )
    expect(data.length).toBeGreaterThan(140e6)
    const { said, peakMebibytes } = readApart(write('large.json', data))
    expect(said).toBe(100_000)
    expect(peakMebibytes).toBeLessThan(1500)
  })

  test('as XML', () => {
    const data = Array.from(
      { length: 100_000 },
      (_, at) =>
        `<component type="library" bom-ref="r${at}"><name>package-${at}</name><version>1.${at % 50}.0</version><hashes><hash alg="SHA-512">${at.toString(16).padStart(8, '0').repeat(16)}</hash></hashes><licenses><license><id>MIT</id></license></licenses><purl>pkg:npm/package-${at}@1.${at % 50}.0</purl><properties><property name="a">node_modules/package-${at}</property></properties></component>`
    ).join('\n')
    const { said, peakMebibytes } = readApart(
      write(
        'large.xml',
        `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>${data}</components></bom>`
      )
    )
    expect(said).toBe(100_000)
    expect(peakMebibytes).toBeLessThan(1500)
  })
})

describe('a small file that would need much memory is refused early', () => {
  const list = (piece: string, times: number): string =>
    `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${`${piece},`.repeat(times)}{}]}`
  test.each([
    ['gzip of zeros', (): Uint8Array => gzipSync(Buffer.alloc(300 * MIB)), 'SBOM_TOO_LARGE'],
    ['gzip of a long list', (): Uint8Array => gzipSync(list('{}', 20_000_000)), 'SBOM_TOO_LARGE'],
    ['more components than the limit', (): string => list('{}', 1_500_000), 'SBOM_TOO_LARGE'],
    ['more values than the limit', (): string => list('0', 20_000_000), 'SBOM_TOO_LARGE'],
    [
      'more XML elements than the limit',
      (): string => `<bom xmlns="http://cyclonedx.org/schema/bom/1.6">${'<a/>'.repeat(9_000_000)}</bom>`,
      'SBOM_TOO_LARGE'
    ],
    ['a list of lists without end', (): string => '['.repeat(100 * MIB), 'SBOM_TOO_DEEP'],
    [
      'a string of 200 MB',
      (): string => `{"bomFormat":"CycloneDX","specVersion":"1.6","a":"${'x'.repeat(200 * MIB)}"}`,
      0
    ]
  ])('%s', (name, make, expected) => {
    const { said, peakMebibytes } = readApart(write(`${name.replaceAll(' ', '-')}`, make()))
    expect(said).toBe(expected)
    expect(peakMebibytes).toBeLessThan(1500)
  })
})

test('40,000 randomly damaged documents are read or refused', async () => {
  const fixtures = join(import.meta.dirname, '../../../fixtures/sbom')
  const corpus = join(import.meta.dirname, '../../../../../shared/corpus')
  const paths = [
    fixtures,
    ...(existsSync(corpus) ? [join(corpus, 'cyclonedx'), join(corpus, 'spdx')] : [])
  ].flatMap(root =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(path => /\.(?:json|xml|spdx)$/.test(path))
      .map(path => join(root, path))
  )
  const dice = createDice(7)
  const outcomes = new Map<string, number>()
  let tried = 0
  while (tried < 40_000) {
    for (const path of paths) {
      const document = readFileSync(path)
      const asValue = path.endsWith('.json') && tried % 2 === 0
      const broken = asValue ? mutateJson(JSON.parse(document.toString()), dice) : mutateBytes(document, dice)
      // Conversion takes longer than all the rest.
      const target = dice(3) === 0 ? TARGETS[dice(TARGETS.length)] : undefined
      const outcome = await takeThrough(broken, target)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      tried++
    }
  }
  expect(tried).toBeGreaterThanOrEqual(40_000)
  expect(outcomes.get('read')).toBeGreaterThan(5_000)
  expect([...outcomes.keys()].filter(outcome => outcome !== 'read' && !outcome.startsWith('SBOM_'))).toEqual(
    []
  )
})
