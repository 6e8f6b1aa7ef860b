// What is documented is what there is: action files, README tables, typed inputs and outputs, error codes.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { POLICY, withPolicyKeys, withTables } from '../../scripts/input-tables.ts'
import type { GetInput } from '../../src/action/runner/input-values.ts'
import { readSealInputs } from '../../src/action/seal/inputs.ts'
import { sealOutputs } from '../../src/action/seal/outputs.ts'
import { readVerifyInputs } from '../../src/action/verify/inputs.ts'
import { verifyOutputs } from '../../src/action/verify/outputs.ts'
import { ERROR_CODES, REMEDIES } from '../../src/support/error-codes.ts'
import { VERSION } from '../../src/support/version.ts'
import { defaultInputs, readActionFile } from '../support/action-file.ts'
import { passedReview } from '../support/sample-review.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The rows of all tables in a chapter of a document, as their cells without code marks. */
function tablesBelow(path: string, heading: string): string[][] {
  const document = readFileSync(join(ROOT, path), 'utf8')
  const section = document.slice(document.indexOf(`\n${heading}\n`)).split(/\n## /)[1] ?? ''
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
    document: 'README.md',
    given: { image: 'ghcr.io/acme/app:1' },
    read: readSealInputs as (get: GetInput) => unknown,
    set: () => sealOutputs(report, '', [])
  },
  {
    file: 'verify/action.yml',
    document: 'docs/verify.md',
    given: {},
    read: readVerifyInputs,
    set: () => verifyOutputs(passedReview.verdict, '')
  }
] as const

describe.each(ACTIONS.map(action => [action.file, action] as const))('of %s', (file, action) => {
  const { inputs, outputs, runs } = readActionFile(file)

  test(`${action.document} lists the inputs in their order, with default and description`, () => {
    const expected = Object.entries(inputs).map(([name, input]) => [
      name,
      input.default ?? '',
      input.description
    ])
    expect(tablesBelow(action.document, '## Inputs')).toEqual(
      expected.map(row => row.map(cell => cell.trim()))
    )
  })

  test(`${action.document} lists the outputs in their order`, () => {
    expect(tablesBelow(action.document, '## Outputs')).toEqual(
      Object.entries(outputs).map(([name, { description }]) => [name, description])
    )
  })

  test(`npm run inputs has written the tables of ${action.document}`, () => {
    const document = readFileSync(join(ROOT, action.document), 'utf8')
    expect(document).toContain(`<!-- inputs of ${file}, by npm run inputs -->`)
    expect(withTables(document, readFileSync(join(ROOT, file), 'utf8'))).toBe(document)
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

test('README has under 300 lines', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n').length).toBeLessThan(300)
})

test('the placeholder OWNER is in one constant of the source', () => {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  const named = paths.filter(
    path => path.endsWith('.ts') && /\bOWNER\/oci-seal/.test(readFileSync(join(ROOT, 'src', path), 'utf8'))
  )
  expect(named.map(path => path.replaceAll('\\', '/'))).toEqual(['support/version.ts'])
})

test('the version in the code is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version)
})

/** Every quoted word in capitals of the source, without the catalog of error codes itself. */
function wordsInSource(): Set<string> {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.ts') && !path.endsWith('error-codes.ts')
  )
  const texts = paths.map(path => readFileSync(join(ROOT, 'src', path), 'utf8'))
  return new Set(
    texts.flatMap(text => [...text.matchAll(/'([A-Z][A-Z0-9_]+)'/g)].map(([, word = '']) => word))
  )
}

test('docs/troubleshooting.md has a heading for each error code, with its title, in the order of the catalog', () => {
  const text = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8')
  const headings = [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading)
  expect(headings).toEqual(Object.entries(ERROR_CODES).map(([code, title]) => `\`${code}\`: ${title}`))
})

test('each error code has a cause and what to do in docs/troubleshooting.md', () => {
  const text = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8')
  const sections = text.split(/^### /m).slice(1)
  const incomplete = sections.filter(
    section => !/^.+\n\n[\w`][\s\S]*\n\n\*\*What to do:\*\* \S/.test(section)
  )
  expect(incomplete.map(section => section.split('\n')[0])).toEqual([])
})

test('each error code of the catalog is used', () => {
  const words = wordsInSource()
  expect(Object.keys(ERROR_CODES).filter(code => !words.has(code))).toEqual([])
})

test('a remedy of the catalog is a sentence, which no other file repeats', () => {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    path => path.endsWith('.ts') && !path.endsWith('error-codes.ts')
  )
  const source = paths.map(path => readFileSync(join(ROOT, 'src', path), 'utf8')).join('\n')
  const remedies = Object.values(REMEDIES)
  // It ends as a sentence, or with the YAML or the command to copy.
  const isSentence = (remedy: string): boolean => /^\S.*(?:\.|:\n {2}\S.*|: \S.*)$/s.test(remedy)
  expect(remedies.filter(remedy => !isSentence(remedy) || source.includes(`'${remedy}'`))).toEqual([])
  expect(remedies.length).toBeGreaterThan(0)
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

test('docs/hostile-registries.md names the file of each labeled test, and each row has a test', () => {
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

test('decisions have consecutive numbers and a line with date, status and what would overturn them', () => {
  const folder = join(ROOT, 'docs/decisions')
  const files = readdirSync(folder).sort()
  expect(files.map(name => Number(name.slice(0, 4)))).toEqual(files.map((_, at) => at + 1))
  const strange = files.filter(name => {
    const form =
      /^# (\d+)\. .+\n\n\d{4}-\d\d-\d\d · Status: (?:accepted|superseded by \d+) · Overturned by: .+\.\n/
    return Number(form.exec(readFileSync(join(folder, name), 'utf8'))?.[1]) !== Number(name.slice(0, 4))
  })
  expect(strange).toEqual([])
})

/** As GitHub makes the anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

/** The links of a document that lead nowhere in the project. */
function brokenLinks(path: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].map(([, link]) => link as string)
  return links.filter(link => {
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? join(ROOT, path) : join(ROOT, dirname(path), file)
    if (!existsSync(target)) return true
    if (anchor === undefined) return false
    const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm)
    return ![...headings].some(([, heading = '']) => anchorOf(heading) === anchor)
  })
}

test.each(
  ['*.md', 'docs/**/*.md'].flatMap(pattern => globSync(pattern, { cwd: ROOT })).map(path => [path] as const)
)('the links of %s lead to files and headings', path => {
  expect(brokenLinks(path)).toEqual([])
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

test('every named document exists', () => {
  const missing = namedDocuments().filter(line => !existsSync(join(ROOT, line.split(': ')[1] as string)))
  expect(missing).toEqual([])
})

test('npm run inputs has written the keys of a policy', () => {
  const document = readFileSync(join(ROOT, POLICY.document), 'utf8')
  expect(document).toContain('| `coverage` |')
  expect(withPolicyKeys(document, readFileSync(join(ROOT, POLICY.schema), 'utf8'))).toBe(document)
})
