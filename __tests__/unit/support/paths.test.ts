// Inside a folder by name, and by where links lead.
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { isInside, leadsInto } from '../../../src/support/paths.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'

describe('a path is inside a folder according to its name', () => {
  test.each([
    ['/build/app', '/build', true],
    ['/build', '/build', true],
    ['/build/', '/build', true],
    ['/build/..data', '/build', true],
    ['/build/../etc', '/build', false],
    ['/build-tools/app', '/build', false],
    ['/', '/build', false],
    ['/build/a', '/', true]
  ])('%s in %s: %s', (path, folder, expected) => expect(isInside(path, folder)).toBe(expected))
})

describe('a path leads into a folder', () => {
  const root = realpathSync(makeTemporaryFolder())
  const at = (...names: string[]): string => join(root, ...names)
  for (const folder of ['disk/build/bin', 'outside', 'other']) mkdirSync(at(folder), { recursive: true })
  for (const file of ['disk/build/bin/tool', 'outside/tool', 'disk/build-tools'])
    writeFileSync(at(file), '', { mode: 0o755 })
  symlinkSync(at('disk'), at('runner'))
  symlinkSync(at('disk/build/bin'), at('folder-link'))
  symlinkSync(at('disk/build/bin/tool'), at('other/file-link'))
  symlinkSync('../other/file-link', at('outside/second-link'))
  symlinkSync(at('outside/tool'), at('disk/build/bin/out-again'))
  symlinkSync(at('disk/build/bin/out-again'), at('outside/there-and-back'))
  symlinkSync(at('other/loop'), at('other/loop'))
  symlinkSync('/', at('other/root'))

  test.each([
    ['disk/build/bin/tool', true],
    ['runner/build/bin/tool', true],
    ['folder-link/tool', true],
    ['other/file-link', true],
    ['outside/second-link', true],
    ['outside/there-and-back', true],
    ['other/loop', true],
    ['disk/build/not/there', true],
    ['outside/tool', false],
    ['disk/build-tools', false],
    ['outside/not-there', false],
    [`other/root${at('outside/tool')}`, false],
    [`other/root${at('disk/build/bin/tool')}`, true]
  ])('%s: %s, whatever name the folder has', async (path, expected) => {
    expect(await leadsInto(at(path), at('disk/build'))).toBe(expected)
    expect(await leadsInto(at(path), at('runner/build'))).toBe(expected)
  })

  test('is compared by name if it does not exist', async () => {
    expect(await leadsInto(at('gone/a'), at('gone'))).toBe(true)
    expect(await leadsInto(at('outside/tool'), at('gone'))).toBe(false)
  })
})
