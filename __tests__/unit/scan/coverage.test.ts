// docs/coverage.md, which users read to learn what an SBOM can have in it.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { COVERAGE, formatCoverage } from '../../../scripts/coverage.ts'
import { FORMATS } from '../../../src/scan/ecosystems/lockfiles.ts'

test('is what npm run coverage writes from the tables', () => {
  expect(readFileSync(COVERAGE, 'utf8')).toBe(formatCoverage())
})

test('names files that the parser of their row reads', () => {
  for (const {
    files: [, ...names],
    matches
  } of FORMATS) {
    for (const name of names) expect([name, matches(name.replaceAll('*', 'x'))]).toEqual([name, true])
  }
})
