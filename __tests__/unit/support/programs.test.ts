// The one search for programs: never one of the checkout, never a folder, on Windows with PATHEXT.
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findProgram, searchProgram } from '../../../src/support/programs.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'

const root = realpathSync(makeTemporaryFolder())
const checkout = join(root, 'runner/checkout')
for (const folder of ['disk/checkout/bin', 'links', 'folders/tool', 'good', 'plain'])
  mkdirSync(join(root, folder), { recursive: true })
symlinkSync(join(root, 'disk'), join(root, 'runner'))
symlinkSync(join(root, 'disk/checkout/bin'), join(root, 'folder-link'))
for (const path of ['disk/checkout/bin/tool', 'good/tool'])
  writeFileSync(join(root, path), '', { mode: 0o755 })
writeFileSync(join(root, 'plain/tool'), '', { mode: 0o644 })
symlinkSync(join(root, 'disk/checkout/bin/tool'), join(root, 'links/tool'))
const good = join(root, 'good')

const find = (name: string, folders: readonly string[], platform = 'linux', more = {}) =>
  findProgram(name, { environment: { PATH: folders.join(delimiter), ...more }, checkout, platform })

test.each([
  ['in the checkout', join(root, 'disk/checkout/bin')],
  ['in the checkout by its other name', join(root, 'runner/checkout/bin')],
  ['in a folder that is a link into the checkout', join(root, 'folder-link')],
  ['that is a link into the checkout', join(root, 'links')],
  ['that is a folder', join(root, 'folders')],
  ['that may not be run', join(root, 'plain')],
  ['in a relative folder', 'good'],
  ['in the current folder, by an empty entry', ''],
  ['in the current folder, by a dot', '.']
])('a program %s is passed over', async (_, folder) => {
  expect(await find('tool', [folder])).toBeUndefined()
  expect(await find('tool', [folder, good])).toBe(join(good, 'tool'))
})

test('a program that was passed over for its place is named', async () => {
  const found = await searchProgram('tool', {
    environment: { PATH: join(root, 'links') },
    checkout,
    platform: 'linux'
  })
  expect(found).toEqual({ path: undefined, inCheckout: join(root, 'links/tool') })
})

test.each(['', '../good/tool', join(good, 'tool'), '..\\tool'])('%j is not a name', async name => {
  expect(await find(name, [good])).toBeUndefined()
})

test('on Windows the endings of PATHEXT that need no shell count, in its order', async () => {
  const folder = join(root, 'windows')
  mkdirSync(folder)
  const make = (name: string): string => {
    const path = join(folder, name)
    writeFileSync(path, '', { mode: 0o755 })
    return path
  }
  const windows = (name: string, pathext?: string) =>
    findProgram(name, { environment: { Path: `"${folder}"`, Pathext: pathext }, checkout, platform: 'win32' })
  for (const name of ['tool', 'tool.bat', 'tool.cmd', 'tool.ps1']) make(name)
  expect(await windows('tool', '.BAT;.CMD;.EXE')).toBeUndefined()
  const exe = make('tool.exe')
  expect(await windows('tool', '.BAT;.CMD;.EXE')).toBe(exe)
  expect(await windows('tool.EXE'.toLowerCase())).toBe(exe)
  const com = make('tool.com')
  expect(await windows('tool')).toBe(com)
  expect(await windows('tool', '.EXE;.COM')).toBe(exe)
  expect(await windows('tool', '.PY')).toBe(com)
})
