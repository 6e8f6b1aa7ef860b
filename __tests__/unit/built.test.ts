// dist/ is built again before the tests whenever it is not what src/ builds.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import jestConfig from '../../jest.config.ts'
import { digestSources, isBuilt, recordBuild } from '../../scripts/dist.ts'
import { makeTemporaryFolder } from '../support/processes.ts'

function makeProject(): string {
  const root = makeTemporaryFolder()
  for (const folder of ['src/deep', 'scripts', 'dist']) mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['src/deep/a.ts', 'scripts/build.ts', 'package-lock.json', 'dist/seal.js']) {
    writeFileSync(join(root, file), '1')
  }
  recordBuild(root, digestSources(root))
  return root
}

test('dist/ as a build left it is current', () => {
  expect(isBuilt(makeProject())).toBe(true)
})

test.each(['src/deep/a.ts', 'src/deep/new.ts', 'scripts/build.ts', 'package-lock.json', 'dist/seal.js'])(
  'dist/ is not current after a change of %s',
  path => {
    const root = makeProject()
    writeFileSync(join(root, path), '2')
    expect(isBuilt(root)).toBe(false)
  }
)

test('a file moved within src/ or gone from dist/, and a missing record, are seen', () => {
  for (const path of ['src/deep/a.ts', 'dist/seal.js', '.dist-built']) {
    const root = makeProject()
    rmSync(join(root, path))
    expect(isBuilt(root)).toBe(false)
  }
})

test('a change during the build is seen after it', () => {
  const root = makeProject()
  const before = digestSources(root)
  writeFileSync(join(root, 'src/deep/a.ts'), '2')
  recordBuild(root, before)
  expect(isBuilt(root)).toBe(false)
})

test('jest builds before the first test, however it was started', () => {
  expect(jestConfig.globalSetup).toBe('<rootDir>/scripts/jest-setup.ts')
})
