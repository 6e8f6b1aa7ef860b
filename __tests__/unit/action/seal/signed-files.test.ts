// Which files a step signs, by which names, and which it refuses.
import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readSealInputs } from '../../../../src/action/seal/inputs.ts'
import { findSignedFiles } from '../../../../src/action/seal/signed-files.ts'
import type { SignedFile } from '../../../../src/seal/request.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const FILES = ['a.tgz', 'dist/a.tgz', 'dist/b.tgz', 'dist/b.tgz.sigstore.json', 'dist/multiple.intoto.jsonl']

function workspaceWith(files: Readonly<Record<string, string>> = {}): string {
  const workspace = makeTemporaryFolder()
  for (const [name, text] of Object.entries({ ...Object.fromEntries(FILES.map(it => [it, it])), ...files })) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true })
    writeFileSync(join(workspace, name), text)
  }
  return workspace
}

function find(
  inputs: Readonly<Record<string, string>>,
  workspace = workspaceWith()
): Promise<readonly SignedFile[]> {
  const read = readSealInputs(name => inputs[name] ?? '')
  return findSignedFiles(read, { workspace, temporary: undefined })
}

const sum = (text: string, algorithm = 'sha256'): string => createHash(algorithm).update(text).digest('hex')

test.each([
  ['dist/*', ['a.tgz', 'b.tgz']],
  ['dist/b.tgz, dist/*.tgz', ['a.tgz', 'b.tgz']],
  ['a.tgz\ndist/a.tgz', ['a.tgz', 'dist/a.tgz']],
  ['dist/b.tgz.sigstore.json', ['b.tgz.sigstore.json']]
])('subject-path %j names each file once, without what an earlier run wrote', async (pattern, names) => {
  const files = await find({ 'subject-path': pattern })
  expect(files.map(({ name }) => name).sort()).toEqual(names)
  const b = files.find(({ name }) => name === 'b.tgz')
  expect(b === undefined || b.digest === `sha256:${sum('dist/b.tgz')}`).toBe(true)
})

test('subject-checksums names the files of the list by their digests there, and the list', async () => {
  const list = `${sum('dist/b.tgz', 'sha512')}  b.tgz\n${sum('c')}  c.tgz\n`
  const workspace = workspaceWith({ 'dist/checksums.txt': list })
  const files = await find(
    { 'subject-checksums': 'dist/checksums.txt', 'subject-path': 'dist/a.tgz' },
    workspace
  )
  expect(files.map(({ name, digest, path }) => [name, digest.slice(0, 6), path !== undefined])).toEqual([
    ['a.tgz', 'sha256', true],
    ['b.tgz', 'sha512', true],
    ['c.tgz', 'sha256', false],
    ['checksums.txt', 'sha256', true]
  ])
})

test('subject-checksums can be the text of a list, with files below the workspace', async () => {
  const files = await find({ 'subject-checksums': `${sum('dist/b.tgz')}  dist/b.tgz` })
  expect(files).toMatchObject([{ name: 'b.tgz', digest: `sha256:${sum('dist/b.tgz')}` }])
})

test.each([
  ['no file', { 'subject-path': 'none/*' }, 'INPUT_FILE_MISSING'],
  ['a link that leads out', { 'subject-path': 'out' }, 'INPUT_FILE_OUTSIDE'],
  [
    'a link that leads out, by its checksum',
    { 'subject-checksums': `${sum('x')}  out` },
    'INPUT_FILE_OUTSIDE'
  ],
  ['a folder', { 'subject-path': 'dist' }, 'INPUT_FILE_UNUSABLE'],
  ['another content', { 'subject-checksums': `${sum('x')}  a.tgz` }, 'CHECKSUM_DIFFERS'],
  [
    'the name of another file',
    { 'subject-path': 'a.tgz', 'subject-checksums': `${sum('x')}  other/a.tgz\n${sum('y')}  none/a.tgz` },
    undefined
  ]
])('%s is refused, or keeps its folders in its name', async (_, inputs, code) => {
  const workspace = workspaceWith()
  const outside = join(makeTemporaryFolder(), 'x')
  writeFileSync(outside, 'x')
  symlinkSync(outside, join(workspace, 'out'))
  const found = find(inputs, workspace)
  if (code !== undefined) await expect(found).rejects.toMatchObject({ code })
  else expect((await found).map(({ name }) => name)).toEqual(['a.tgz', 'other/a.tgz', 'none/a.tgz'])
})
