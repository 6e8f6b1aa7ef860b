// The list of mutants fits the sources: each can be applied, and names tests that exist. "npm run mutants" runs them.
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ALL_MUTANTS, applyMutant } from '../mutants/all-mutants.ts'

const ROOT = join(import.meta.dirname, '../..')

const testFiles = readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
  .map(path => `__tests__/${path.replaceAll('\\', '/')}`)
  .filter(path => path.endsWith('.test.ts') && !/\.(?:long|interop)\.test\.ts$/.test(path))

/** Start files and types alone. */
const WITHOUT_RULES = ['entry', 'results']

test('every folder has mutants', () => {
  const folders = new Set(ALL_MUTANTS.map(({ file }) => file.split('/')[1]))
  expect(ALL_MUTANTS.length).toBeGreaterThanOrEqual(60)
  expect([...folders]).toEqual(
    expect.arrayContaining(readdirSync(join(ROOT, 'src')).filter(name => !WITHOUT_RULES.includes(name)))
  )
})

test('no two mutants are the same', () => {
  const changes = ALL_MUTANTS.map(({ file, find, replace }) => [file, find, replace].join('\n'))
  expect(changes.filter((change, at) => changes.indexOf(change) !== at)).toEqual([])
})

test.each(ALL_MUTANTS.map(mutant => [mutant.file, mutant.breaks, mutant] as const))(
  '%s: %s',
  (_file, _breaks, mutant) => {
    const source = readFileSync(join(ROOT, mutant.file), 'utf8')
    const mutated = applyMutant(source, mutant)
    expect(mutated).not.toBe(source)
    expect(mutant.find).not.toContain('\n')
    expect(() => stripTypeScriptTypes(mutated)).not.toThrow()
    const named = testFiles.filter(path => new RegExp(mutant.tests).test(path))
    expect(named).not.toEqual([])
    // dist/ is what tests in e2e/ start.
    expect(named.some(path => path.startsWith('__tests__/e2e/'))).toBe(mutant.build ?? false)
  }
)
