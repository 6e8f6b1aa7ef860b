// The source tree on disk: what is looked at, and what is not.
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { directoryTree, isIgnored } from '../../../../src/scan/source/tree.ts'
import { scan } from './memory-tree.ts'

let base: string
let root: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'source-tree-'))
  root = join(base, 'tree')
  await mkdir(root)
})

afterEach(async () => {
  await rm(base, { recursive: true, force: true })
})

async function write(path: string, text = ''): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}

async function paths(): Promise<string[]> {
  const found: string[] = []
  for await (const { path } of directoryTree(root).list()) found.push(path)
  return found
}

test('files have one order, and generated folders are left out', async () => {
  for (const path of ['b/z', 'b/a', 'a.txt', 'B', '.github/workflows/ci.yml', 'Z/y/x']) await write(path)
  for (const path of [
    '.git/config',
    'node_modules/a/package-lock.json',
    'x/vendor/go.mod',
    'target/Cargo.lock',
    '.venv/uv.lock'
  ])
    await write(path)
  expect(await paths()).toEqual(['B', 'a.txt', '.github/workflows/ci.yml', 'Z/y/x', 'b/a', 'b/z'])
})

test.each([
  ['node_modules/x', true],
  ['a/vendor/b/go.mod', true],
  ['vendor', false],
  ['my-vendor/go.mod', false]
])('%s is ignored: %s', (path, expected) => expect(isIgnored(path)).toBe(expected))

describe('symbolic links', () => {
  test('are not followed, neither to files nor to folders nor in circles', async () => {
    await write('real/go.mod', 'module x\n')
    await symlink('/etc', join(root, 'outside'))
    await symlink('/etc/hostname', join(root, 'requirements.txt'))
    await symlink('real', join(root, 'inside'))
    await symlink('.', join(root, 'real/circle'))
    expect(await paths()).toEqual(['real/go.mod'])
  })

  test.each(['requirements.txt', 'folder/hostname', '../escape.txt', 'real/../../escape.txt'])(
    'are not followed to %s, and no path leads out of the root',
    async path => {
      await write('real/go.mod')
      await symlink('/etc/hostname', join(root, 'requirements.txt'))
      await symlink('/etc', join(root, 'folder'))
      await writeFile(join(base, 'escape.txt'), 'secret')
      await expect(directoryTree(root).read(path)).rejects.toMatchObject({ code: 'SOURCE_FILE_OUTSIDE' })
    }
  )

  test('are followed for the root itself', async () => {
    await write('real/go.mod', 'module x\n')
    await symlink('real', join(root, 'link'))
    const tree = directoryTree(join(root, 'link'))
    expect(new TextDecoder().decode(await tree.read('go.mod'))).toBe('module x\n')
  })
})

test('a missing root is an error', async () => {
  const { list } = directoryTree(join(root, 'gone'))
  await expect(list()[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'SOURCE_TREE_UNREADABLE'
  })
})

test('limits apply to entries and to the bytes of a file', async () => {
  await write('a', 'x'.repeat(20))
  await write('b')
  const tree = directoryTree(root, { entries: 1, fileBytes: 10 })
  await expect(tree.list()[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: 'SOURCE_TREE_TOO_LARGE'
  })
  await expect(tree.read('a')).rejects.toMatchObject({ code: 'SOURCE_FILE_TOO_LARGE' })
})

test('a folder that may not be listed is a warning, and the rest is read', async () => {
  await write('go.mod', 'module x\n\nrequire y v1.0.0\n')
  const closed = {
    async *list() {
      yield { path: 'data', unreadable: 'the folder cannot be listed (EACCES)' }
      yield* directoryTree(root).list()
    },
    read: (path: string) => directoryTree(root).read(path)
  }
  const { sbom, warnings } = await scan({}, { files: closed })
  expect(warnings).toEqual(['data: the folder cannot be listed (EACCES)'])
  expect(sbom.completeness).toBe('incomplete')
  expect(sbom.components).toHaveLength(2)
})

test('a file that vanishes between listing and reading is a warning', async () => {
  const files = {
    async *list() {
      yield { path: 'go.mod' }
    },
    read: (path: string) => directoryTree(root).read(path)
  }
  const { warnings } = await scan({}, { files })
  expect(warnings).toEqual([expect.stringMatching(/^go\.mod: it cannot be read \(ENOENT\)/)])
})

test('two scans of one folder are equal', async () => {
  await write('a/go.mod', 'module a\n\nrequire y v1.0.0\n')
  await write('b/requirements.txt', 'x==1\n')
  await chmod(join(root, 'a/go.mod'), 0o600)
  const first = await scan({}, { files: directoryTree(root) })
  const second = await scan({}, { files: directoryTree(root) })
  expect(first.sbom.components).toHaveLength(4)
  expect(second).toEqual(first)
})
