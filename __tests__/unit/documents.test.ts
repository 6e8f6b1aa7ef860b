// What is documented is what there is: action files, README tables, typed inputs and outputs, error codes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { GetInput } from '../../src/action/runner/input-values.ts'
import { readSealInputs } from '../../src/action/seal/inputs.ts'
import { sealOutputs } from '../../src/action/seal/outputs.ts'
import { readVerifyInputs } from '../../src/action/verify/inputs.ts'
import { verifyOutputs } from '../../src/action/verify/outputs.ts'
import { VERSION } from '../../src/support/version.ts'
import { defaultInputs, readActionFile } from '../support/action-file.ts'
import { passedReview } from '../support/sample-review.ts'

const ROOT = join(import.meta.dirname, '../..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The rows of the table below a heading, as their cells without code marks. */
function tableBelow(heading: string): string[][] {
  const section = readme.slice(readme.indexOf(`\n${heading}\n`)).split(/\n#+ /)[1] ?? ''
  return [...section.matchAll(/^\| (`.*)\|$/gm)].map(row =>
    (row[1] as string).split('|').map(cell => cell.trim().replaceAll('`', ''))
  )
}

const report = {
  schemaVersion: 1,
  outcome: 'sealed',
  images: [],
  cosign: undefined,
  requests: 0,
  milliseconds: 0
} as const

const ACTIONS = [
  {
    file: 'action.yml',
    inputs: '## Inputs',
    outputs: '## Outputs',
    given: { image: 'ghcr.io/acme/app:1' },
    read: readSealInputs as (get: GetInput) => unknown,
    set: () => sealOutputs(report, '', [])
  },
  {
    file: 'verify/action.yml',
    inputs: '### Inputs of verify',
    outputs: '### Outputs of verify',
    given: {},
    read: readVerifyInputs,
    set: () => verifyOutputs(passedReview.verdict, '')
  }
] as const

describe.each(ACTIONS.map(action => [action.file, action] as const))('of %s', (file, action) => {
  const { inputs, outputs, runs } = readActionFile(file)

  test('README lists the inputs in their order, with default and description', () => {
    const expected = Object.entries(inputs).map(([name, input]) => [
      name,
      input.default ?? '',
      input.description
    ])
    expect(tableBelow(action.inputs)).toEqual(expected.map(row => row.map(cell => cell.trim())))
  })

  test('README lists the outputs in their order', () => {
    expect(tableBelow(action.outputs)).toEqual(
      Object.entries(outputs).map(([name, { description }]) => [name, description])
    )
  })

  test('the code reads exactly the inputs', () => {
    const values: Record<string, string> = { ...defaultInputs(file), ...action.given }
    const read = new Set<string>()
    action.read(name => {
      read.add(name)
      return values[name] ?? ''
    })
    expect([...read].sort()).toEqual(Object.keys(inputs).sort())
  })

  test('the code sets exactly the outputs', () => {
    expect(Object.keys(action.set())).toEqual(Object.keys(outputs))
  })

  test('it runs on the Node that its code is built for, from a file that is there', () => {
    expect(runs.using).toBe('node24')
    expect(existsSync(join(ROOT, dirname(file), runs.main))).toBe(true)
  })
})

test('the version in the code is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version)
})

/** The first words of our error codes. */
const PREFIX =
  /^(?:ARTIFACT|BUNDLE|COMMAND|COSIGN|CREDENTIALS|DESCRIPTOR|DIGEST|GATE|IDENTITY|IMAGE|INPUT|JSON|KEY|MANIFEST|OUTPUT|PLATFORM|PROPOSAL|POLICY|REFERENCE|REGISTRY|RELEASE|SBOM|SCAN|SIGNATURE|SIGNING|SNAPSHOT|SOURCE|STATEMENT|TAG|VERIFY)_|^GITHUB_(?:DENIED|RATE_LIMITED|REFUSED|TOKEN_MISSING|UNAVAILABLE)$/

/** Texts that begin like a code and are something else: variables, fields of other formats, registries' own codes. */
const NOT_OURS = new Set([
  'ARTIFACT_KEYS',
  'COSIGN_PASSWORD',
  'COSIGN_PKCS11_PIN',
  'IMAGE_TYPE',
  'MANIFEST_BLOB_UNKNOWN',
  'MANIFEST_UNKNOWN',
  'REGISTRY_AUTH_FILE',
  'SOURCE_DATE_EPOCH',
  'SOURCE_REPO',
  'TAG_INVALID'
])

/** Every text of the source that is an error code. */
function codesInSource(): Set<string> {
  const codes = new Set<string>()
  for (const path of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.includes('generated')) continue
    const text = readFileSync(join(ROOT, 'src', path), 'utf8')
    for (const [, word = ''] of text.matchAll(/'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g)) {
      if (PREFIX.test(word) && !NOT_OURS.has(word)) codes.add(word)
    }
    // Whatever its first word, what an error is made with is a code.
    for (const [, code = ''] of text.matchAll(/new SealError\(\s*'([A-Z0-9_]+)'/g)) codes.add(code)
  }
  return codes
}

test('every error code is explained in docs/troubleshooting.md, and no other', () => {
  const text = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8')
  const documented = [...text.matchAll(/^### `([A-Z0-9_]+)`$/gm)].map(match => match[1] as string)
  expect(new Set(documented).size).toBe(documented.length)
  expect([...documented].sort()).toEqual([...codesInSource(), 'INTERNAL'].sort())
})

/** The files whose test titles begin with a label such as `S1 and S9:`, by label. */
function labeledTests(): Map<string, string[]> {
  const files = new Map<string, string[]>()
  const folder = join(ROOT, '__tests__')
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.test.ts')) continue
    const text = readFileSync(join(folder, path), 'utf8')
    for (const [title] of text.matchAll(/['"](?:[SI]\d+(?:, | and )?)+:/g)) {
      for (const [label] of title.matchAll(/[SI]\d+/g)) files.set(label, [...(files.get(label) ?? []), path])
    }
  }
  return files
}

test('docs/hostile-registries.md tells for each label of a test where it is, and has no row without a test', () => {
  const text = readFileSync(join(ROOT, 'docs/hostile-registries.md'), 'utf8')
  const rows = [...text.matchAll(/^\| ([SI]\d+) \|.*\|([^|]+)\|$/gm)]
  const labeled = labeledTests()
  expect(rows.map(([, label]) => label).sort()).toEqual([...labeled.keys()].sort())
  for (const [, label = '', where = ''] of rows) {
    const named = [...where.matchAll(/`([^`]+)`/g)].map(([, path]) => path as string)
    expect(labeled.get(label)?.every(file => named.some(path => file.startsWith(path)))).toBe(true)
    for (const path of named) {
      const whole = join(ROOT, '__tests__', path)
      expect([path, existsSync(whole) || existsSync(`${whole}.test.ts`)]).toEqual([path, true])
    }
  }
})

/** Everything in the project that is named as a document, with the file that names it. */
function namedDocuments(): string[] {
  const files = ['.', 'docs', 'examples']
    .flatMap(folder =>
      readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map(name =>
        join(folder, name)
      )
    )
    .filter(path => /\.(?:md|yml)$/.test(path))
  return files.flatMap(path => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return [...text.matchAll(/(?<![\w/.:-])docs\/[\w/-]+(?:\.[a-z]+)*/g)].map(([name]) => `${path}: ${name}`)
  })
}

test('every document that is named is there', () => {
  const missing = namedDocuments().filter(line => !existsSync(join(ROOT, line.split(': ')[1] as string)))
  expect(missing).toEqual([])
})
