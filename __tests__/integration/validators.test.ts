// How the tests ask validators of SBOMs: a stand-in for one, which Node runs.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { makeTemporaryFolder } from '../support/processes.ts'
import { judge } from '../support/validators/judge.ts'

/** It accepts what it can, ends at `crash`, and waits at `hang`. */
const STAND_IN = `
const paths = require('node:fs').readFileSync(0, 'utf8').trim().split('\\n')
console.log('started\\taccepted\\t')
for (const path of paths) {
  if (path.startsWith('crash')) process.exit(1)
  if (path.startsWith('hang')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  console.log(path + (path.startsWith('bad') ? '\\trefused\\tno name' : '\\taccepted\\t'))
}
`

function standIn(silenceMs: number) {
  const path = join(makeTemporaryFolder(), 'validator.cjs')
  writeFileSync(path, STAND_IN)
  return { program: process.execPath, args: [path], silenceMs }
}

async function judgmentsOf(paths: readonly string[], silenceMs = 20_000): Promise<string[]> {
  return [...(await judge(standIn(silenceMs), paths))]
    .map(([path, { judgment }]) => `${path} ${judgment}`)
    .sort()
}

test('each document has its own verdict', async () => {
  expect(await judgmentsOf(['a', 'bad', 'c'])).toEqual(['a accepted', 'bad refused', 'c accepted'])
})

test('a document at which a validator ends is unjudged, and the rest are judged', async () => {
  expect(await judgmentsOf(['a', 'crash', 'bad'])).toEqual(['a accepted', 'bad refused', 'crash unjudged'])
})

test('a document that takes too long is unjudged', async () => {
  expect(await judgmentsOf(['a', 'hang', 'c'], 3_000)).toEqual(['a accepted', 'c accepted', 'hang unjudged'])
})

test('a validator that ends again and again judges nothing more', async () => {
  const crashes = [1, 2, 3, 4].map(at => `crash${at}`)
  const unjudged = [...crashes, 'z'].map(path => `${path} unjudged`)
  expect(await judgmentsOf(['a', ...crashes, 'z'])).toEqual(['a accepted', ...unjudged])
})

test('a validator that cannot start is an error', async () => {
  await expect(judge({ program: 'no-such-validator', args: [] }, ['a'])).rejects.toThrow('ENOENT')
})
