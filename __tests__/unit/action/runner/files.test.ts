// Files that are published: found by path or glob, inside the workspace or the temporary folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type FileRoots, findFiles } from '../../../../src/action/runner/files.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

/** Windows has no pipes in its file system. */
const hasPipes = process.platform !== 'win32'

let workspace = ''
let temporary = ''
let outside = ''
let roots: FileRoots

beforeAll(() => {
  workspace = realpathSync(makeTemporaryFolder())
  temporary = realpathSync(makeTemporaryFolder())
  outside = realpathSync(makeTemporaryFolder())
  roots = { workspace, temporary }
  for (const folder of ['sub/deep', '.git', '..data', 'many'])
    mkdirSync(join(workspace, folder), { recursive: true })
  for (const file of [
    'a.json',
    'b.json',
    'sub/c.json',
    'sub/deep/d.json',
    '.git/config',
    '..data/e.json',
    '[x].json'
  ])
    writeFileSync(join(workspace, file), '{}')
  writeFileSync(join(temporary, 'made.json'), '{}')
  writeFileSync(join(outside, 'secret.json'), '{}')
  symlinkSync(join(outside, 'secret.json'), join(workspace, 'link.json'))
  symlinkSync(join(workspace, '.git'), join(workspace, 'sub/git'))
  symlinkSync(outside, join(workspace, 'folder-link'))
  symlinkSync(join(workspace, 'a.json'), join(workspace, 'inner-link.json'))
  if (hasPipes) execFileSync('mkfifo', [join(workspace, 'pipe')])
  for (let at = 0; at < 1001; at++) writeFileSync(join(workspace, `many/${at}.txt`), '')
})

const find = (pattern: string) => findFiles(pattern, 'sbom-path', roots)

describe('a pattern', () => {
  test.each([
    ['a.json', ['a.json']],
    ['./sub/../a.json', ['a.json']],
    ['[ab].json', ['a.json', 'b.json']],
    ['[x].json', ['[x].json']],
    ['sub/**/*.json', ['sub/c.json', 'sub/deep/d.json']],
    ['sub/*', ['sub/c.json']],
    ['..data/e.json', ['..data/e.json']],
    ['inner-link.json', ['a.json']]
  ])('%s finds %j', async (pattern, files) => {
    expect(await find(pattern)).toEqual(files.map(file => join(workspace, file)))
  })

  test('can name a file in the temporary folder of the runner', async () => {
    expect(await find(join(temporary, 'made.json'))).toEqual([join(temporary, 'made.json')])
  })
})

describe('is refused', () => {
  test.each([
    ['absent.json', 'INPUT_FILE_MISSING'],
    ['link.json', 'INPUT_FILE_OUTSIDE'],
    ['*nk.json', 'INPUT_FILE_OUTSIDE'],
    ['folder-link/secret.json', 'INPUT_FILE_OUTSIDE'],
    ['.git/config', 'INPUT_FILE_OUTSIDE'],
    ['sub/git/config', 'INPUT_FILE_OUTSIDE'],
    ['/etc/hostname', 'INPUT_FILE_OUTSIDE'],
    ...(hasPipes ? ([['pipe', 'INPUT_FILE_UNUSABLE']] as const) : []),
    ['sub', 'INPUT_FILE_UNUSABLE'],
    ['many/*', 'INPUT_FILE_UNUSABLE']
  ])('%s: %s', async (pattern, code) => {
    await expect(find(pattern)).rejects.toMatchObject({ code })
  })

  test('a path above the workspace', async () => {
    await expect(find(join('..', outside.split('/').at(-1) as string, 'secret.json'))).rejects.toMatchObject({
      code: 'INPUT_FILE_OUTSIDE'
    })
  })
})
