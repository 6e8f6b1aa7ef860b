// What is documented is what there is: action files, README tables, typed inputs and outputs, error codes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readSealInputs } from '../../src/action/seal-inputs.ts'
import { sealOutputs } from '../../src/action/seal-outputs.ts'
import { defaultInputs, readActionFile } from '../support/action-file.ts'

const ROOT = join(import.meta.dirname, '../..')
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The rows of the table below a heading, as their cells without code marks. */
function tableBelow(heading: string): string[][] {
  const section = readme.slice(readme.indexOf(`\n${heading}\n`)).split(/\n#+ /)[1] ?? ''
  return [...section.matchAll(/^\| (`.*)\|$/gm)].map(row =>
    (row[1] as string).split('|').map(cell => cell.trim().replaceAll('`', ''))
  )
}

const action = readActionFile('action.yml')

test('README lists the inputs of action.yml in its order, with default and description', () => {
  const expected = Object.entries(action.inputs).map(([name, input]) => [
    name,
    input.default ?? '',
    input.description
  ])
  expect(tableBelow('## Inputs')).toEqual(expected.map(row => row.map(cell => cell.trim())))
})

test('README lists the outputs of action.yml in its order', () => {
  expect(tableBelow('## Outputs')).toEqual(
    Object.entries(action.outputs).map(([name, { description }]) => [name, description])
  )
})

test('the code reads exactly the inputs of action.yml', () => {
  const values: Record<string, string> = { ...defaultInputs('action.yml'), image: 'ghcr.io/acme/app:1' }
  const read = new Set<string>()
  readSealInputs(name => {
    read.add(name)
    return values[name] ?? ''
  })
  expect([...read].sort()).toEqual(Object.keys(action.inputs).sort())
})

test('the code sets exactly the outputs of action.yml', () => {
  const report = {
    schemaVersion: 1,
    outcome: 'sealed',
    images: [],
    cosign: undefined,
    requests: 0,
    milliseconds: 0
  } as const
  expect(Object.keys(sealOutputs(report, '', []))).toEqual(Object.keys(action.outputs))
})

test('the action runs on the Node that its code is built for, from a file that is there', () => {
  expect(action.runs.using).toBe('node24')
  expect(existsSync(join(ROOT, action.runs.main))).toBe(true)
})

const CODE =
  /(?:new (?:SealError|\w+Error)\(\s*|code: |code = |\? |: |\(|= |^\s*)'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/gm

/** Codes that stand in the source where an error is made. */
function codesInSource(): Set<string> {
  const codes = new Set<string>()
  for (const path of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.includes('generated')) continue
    const text = readFileSync(join(ROOT, 'src', path), 'utf8')
    const prefixed = [...text.matchAll(CODE)].map(match => match[1] as string)
    for (const code of prefixed) if (PREFIXES.some(prefix => code.startsWith(prefix))) codes.add(code)
  }
  return codes
}

/** The first word of every error code; other constants in capitals (SPDX, registries' own codes) are no codes of ours. */
const PREFIXES = [
  'BUNDLE_',
  'COMMAND_',
  'COSIGN_',
  'CREDENTIALS_',
  'DESCRIPTOR_',
  'DIGEST_',
  'IDENTITY_',
  'IMAGE_',
  'INPUT_',
  'JSON_',
  'KEY_',
  'MANIFEST_INVALID',
  'MANIFEST_UNSUPPORTED',
  'PLATFORM_',
  'REFERENCE_',
  'REGISTRY_',
  'SBOM_',
  'SCAN_',
  'SIGNATURE_',
  'SIGNING_',
  'SOURCE_',
  'STATEMENT_'
]

test('every error code is explained in docs/troubleshooting.md, and no other', () => {
  const text = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8')
  const documented = [...text.matchAll(/^### `([A-Z0-9_]+)`$/gm)].map(match => match[1] as string)
  expect(new Set(documented).size).toBe(documented.length)
  expect([...documented].sort()).toEqual([...codesInSource(), 'INTERNAL'].sort())
})
