// The file that the runner writes for the steps of a job.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readArtifactsList } from '../../../../src/action/seal/artifacts-list.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const D = `sha256:${'a'.repeat(64)}` as const
const OTHER = `sha256:${'b'.repeat(64)}` as const

function listed(text: string): ReturnType<typeof readArtifactsList> {
  const path = join(makeTemporaryFolder(), 'artifacts_list')
  writeFileSync(path, text)
  return readArtifactsList({ GITHUB_ARTIFACTS_LIST: path })
}

const list = (...subjects: readonly unknown[]): string => JSON.stringify({ version: 1, subjects })
const file = { name: 'dist/app.tgz', digest: D, kind: 'file' }

test.each([
  ['', {}],
  [' \n', {}],
  [list(), {}],
  [list(file, file), { files: [{ name: 'dist/app.tgz', digest: D }] }],
  [list({ name: 'ghcr.io/Acme/app:1.2.3', digest: D, kind: 'oci' }), { images: [`ghcr.io/acme/app@${D}`] }]
])('the list %s is read', async (text, expected) => {
  expect(await listed(text)).toEqual({ images: [], files: [], ...expected })
})

test('a runner without the list has none', async () => {
  expect(await readArtifactsList({})).toEqual({ images: [], files: [] })
})

test.each([
  ['no JSON', 'x'],
  ['a byte order mark and no JSON', '\uFEFFx'],
  ['another version', JSON.stringify({ version: 2, subjects: [] })],
  ['no subjects', JSON.stringify({ version: 1 })],
  ['an unknown kind', list({ ...file, kind: 'wheel' })],
  ['no name', list({ ...file, name: '' })],
  ['a bare digest', list({ ...file, digest: 'a'.repeat(64) })],
  ['SHA-384', list({ ...file, digest: `sha384:${'a'.repeat(96)}` })],
  ['a name with two digests', list(file, { ...file, digest: OTHER })]
])('a list with %s is an error', async (_, text) => {
  await expect(listed(text)).rejects.toMatchObject({ code: 'ARTIFACTS_LIST_INVALID' })
})

test('a list that is not there is an error', async () => {
  await expect(readArtifactsList({ GITHUB_ARTIFACTS_LIST: '/none/list' })).rejects.toMatchObject({
    code: 'ARTIFACTS_LIST_INVALID'
  })
})
