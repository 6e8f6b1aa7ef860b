// How the two commands find the programs that they need.
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { readLines, readStanzas } from '../../scripts/apt-source.ts'
import { withLock } from '../../scripts/cache.mjs'
import { isInstalled } from '../../scripts/packages.ts'
import { isBetween, type Program } from '../../scripts/programs.ts'
import { prepareTools } from '../../scripts/tools.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A program that no source offers: the tests need no network. */
const FAKE: Program = {
  name: 'fake',
  variable: 'SEAL_FAKE',
  wants: 'fake 2 or newer',
  names: ['fake'],
  versionArguments: ['--version'],
  versionPattern: /fake (\d+\.\d+)/,
  accepts: version => isBetween(version, '2', '3'),
  mustReportVersion: true,
  debian: [],
  advice: 'https://fake.invalid'
}

function writeProgram(version: string): string {
  const path = join(makeTemporaryFolder(), 'fake')
  writeFileSync(path, `#!/bin/sh\necho fake ${version}\n`)
  chmodSync(path, 0o755)
  return path
}

describe('a program is found', () => {
  test('by its variable, with priority over PATH', async () => {
    const named = writeProgram('2.1')
    const environment = { SEAL_FAKE: named, PATH: dirname(writeProgram('2.2')) }
    const [found] = await prepareTools(environment, makeTemporaryFolder(), [FAKE])
    expect(found).toMatchObject({ path: named, version: '2.1', from: 'SEAL_FAKE' })
  })

  test('on PATH, and the next time from the cache without asking it', async () => {
    const path = writeProgram('2.2')
    const cache = makeTemporaryFolder()
    const [first] = await prepareTools({ PATH: dirname(path) }, cache, [FAKE])
    expect(first).toMatchObject({ path, version: '2.2', from: path })
    const [second] = await prepareTools({ PATH: '' }, cache, [FAKE])
    expect(second).toMatchObject({ path, version: '2.2', from: `${path}, cached` })
  })

  test('not in the cache after the file was replaced', async () => {
    const path = writeProgram('2.2')
    const cache = makeTemporaryFolder()
    await prepareTools({ PATH: dirname(path) }, cache, [FAKE])
    writeFileSync(path, '#!/bin/sh\necho fake 1.0, an old one\n')
    await expect(prepareTools({ PATH: dirname(path) }, cache, [FAKE])).rejects.toThrow(`${path} is 1.0`)
  })
})

describe('an unusable program is refused', () => {
  test('if a variable names an old one', async () => {
    const path = writeProgram('1.9')
    await expect(prepareTools({ SEAL_FAKE: path }, makeTemporaryFolder(), [FAKE])).rejects.toThrow(
      `SEAL_FAKE names ${path}, version 1.9; needed is fake 2 or newer`
    )
  })

  test('if a variable names something else', async () => {
    await expect(prepareTools({ SEAL_FAKE: '/nowhere/fake' }, makeTemporaryFolder(), [FAKE])).rejects.toThrow(
      'SEAL_FAKE names /nowhere/fake, which is not a program'
    )
  })

  test('and the message lists the attempts and how to get it', async () => {
    const environment = { PATH: dirname(writeProgram('3.0')) }
    const attempt = prepareTools(environment, makeTemporaryFolder(), [FAKE])
    await expect(attempt).rejects.toThrow(
      /fake: fake 2 or newer\n {4}tried PATH: .* is 3\.0\n {4}tried release: no checksum .*\n {4}to get it: https:\/\/fake\.invalid, then put it on PATH or set SEAL_FAKE/
    )
  })
})

test.each([
  ['3.0.6', true],
  ['3.0.10', true],
  ['3.1', true],
  ['3.0.5', false],
  ['2.6.3', false],
  ['4.0.0', false]
])('version %s is from 3.0.6 and below 4: %s', (version, expected) => {
  expect(isBetween(version, '3.0.6', '4')).toBe(expected)
})

test('work under one lock runs sequentially, and a dead owner does not block', async () => {
  const lock = join(makeTemporaryFolder(), 'lock')
  const events: string[] = []
  const work = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise(resolve => setTimeout(resolve, 20))
    events.push(`${name} ends`)
  }
  const first = withLock(lock, work('a'))
  await Promise.all([first, withLock(lock, work('b'))])
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  const { stdout } = await run(tool('node'), ['-p', 'process.pid'])
  writeFileSync(lock, stdout.trim())
  await expect(withLock(lock, async () => 'done')).resolves.toBe('done')
})

test('a lock shows that its owner still works', async () => {
  const lock = join(makeTemporaryFolder(), 'lock')
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'setTimeout', 'nextTick', 'queueMicrotask'] })
  try {
    await withLock(lock, async () => {
      utimesSync(lock, 1, 1)
      jest.advanceTimersByTime(60_000)
      expect(statSync(lock).mtimeMs).toBeGreaterThan(1_000)
    })
  } finally {
    jest.useRealTimers()
  }
})

describe("the machine's own Debian mirror", () => {
  test('is read from deb822 stanzas that are enabled', () => {
    const text = [
      'Types: deb-src\nURIs: https://source.example/debian\nSuites: x\nComponents: main',
      'Enabled: no\nTypes: deb\nURIs: https://off.example/debian\nSuites: x\nComponents: main',
      '# a comment\nTypes: deb\nURIs: https://mirror.example/debian\nSuites: x x-updates\nComponents: main contrib'
    ].join('\n\n')
    expect(readStanzas(text)).toEqual(['https://mirror.example/debian'])
  })

  test('is read from one-line entries', () => {
    const text =
      '# deb https://old.example/debian x main\ndeb-src https://s.example x main\n' +
      'deb [arch=amd64 signed-by=/k.gpg] https://mirror.example/debian x main contrib\ndeb https://o.example x stable\n'
    expect(readLines(text)).toEqual(['https://mirror.example/debian'])
  })
})

describe('packages are installed', () => {
  const write = (wanted: object, present: object) => {
    const root = makeTemporaryFolder()
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }))
    return root
  }
  const a = { version: '1.0.0', integrity: 'sha512-a' }

  test.each([
    ['all are there', { '': {}, 'node_modules/a': a }, { 'node_modules/a': a }, true],
    ['only one for another platform lacks', { 'node_modules/a': { ...a, optional: true } }, {}, true],
    ['one lacks', { 'node_modules/a': a }, {}, false],
    [
      'one has another version',
      { 'node_modules/a': a },
      { 'node_modules/a': { ...a, version: '2.0.0' } },
      false
    ],
    ['one is too many', {}, { 'node_modules/a': a }, false]
  ])('when %s', (_, wanted, present, expected) => {
    expect(isInstalled(write(wanted, present))).toBe(expected)
  })

  test('never without node_modules', () => {
    expect(isInstalled(makeTemporaryFolder())).toBe(false)
  })
})

test('the lock file names the packages of every platform, or npm ci would refuse it', () => {
  type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>> }
  const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  const packages = (JSON.parse(text) as { packages: Readonly<Record<string, Entry>> }).packages
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      name => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages)
    )
  )
  expect(absent).toEqual([])
})

test('an unknown command is an error that lists the known ones', async () => {
  const { code, stderr } = await run(tool('node'), [join(ROOT, 'scripts', 'run.mjs'), 'tset'])
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('test|test:long|interop') })
})

test('a missing program ends the command before anything starts', async () => {
  const path = makeTemporaryFolder()
  symlinkSync(tool('node'), join(path, 'node'))
  const env = { ...process.env, SEAL_COSIGN: join(path, 'none'), SEAL_CACHE: makeTemporaryFolder() }
  const { code, stderr, stdout } = await run(tool('node'), [join(ROOT, 'scripts', 'run.mjs'), 'node', '-v'], {
    env
  })
  expect({ code, stderr, stdout }).toEqual({
    code: 1,
    stderr: `SEAL_COSIGN names ${join(path, 'none')}, which is not a program\n`,
    stdout: ''
  })
})
