// The real files and programs behind the search for credentials.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { machine } from '../../../../src/registry/credentials/system.ts'

let root = ''
let workspace = ''

function program(path: string, script: string): string {
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return path
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seal-credentials-'))
  workspace = join(root, 'work')
  mkdirSync(join(root, 'bin'))
  mkdirSync(join(workspace, 'bin'), { recursive: true })
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function here(env: Record<string, string> = {}, helperTimeoutMs = 10_000) {
  return machine({ env: { PATH: '/usr/bin:/bin', ...env }, workspace, platform: 'linux', helperTimeoutMs })
}

test('a program gets the server on stdin, its arguments and the environment, and no shell', async () => {
  const path = program(join(root, 'bin/echo-all'), 'printf "%s|%s|%s|" "$1" "$AWS_REGION" "$#"; cat')
  const result = await here({ AWS_REGION: 'eu-1' }).runHelper(path, ['get;date'], 'ghcr.io')
  expect(result).toEqual({ exitCode: 0, stdout: 'get;date|eu-1|1|ghcr.io' })
})

test('an exit code is a result, and a program may ignore its input', async () => {
  const path = program(join(root, 'bin/fails'), 'echo no; exit 3')
  expect(await here().runHelper(path, [], 'x'.repeat(1_000_000))).toEqual({ exitCode: 3, stdout: 'no\n' })
})

test.each([
  ['that hangs', 'exec sleep 60', 300, 'no response after 300 ms'],
  // With time enough, so that its output is the first limit on a slow machine too.
  ['that never stops talking', 'exec yes hunter2', 30_000, 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER']
])('a program %s is ended, and its output is not quoted', async (_, script, timeoutMs, message) => {
  const path = program(join(root, 'bin/bad'), script)
  await expect(here({}, timeoutMs).runHelper(path, [], '')).rejects.toThrow(message)
})

test('S13: a program is not looked for in the checkout, in relative folders or in the current one', async () => {
  const name = 'docker-credential-planted'
  program(join(workspace, name), 'exit 0')
  program(join(workspace, 'bin', name), 'exit 0')
  const path = [workspace, join(workspace, 'bin'), '.', '', 'bin', join(root, 'bin')].join(delimiter)
  expect((await here({ PATH: path }).findProgram(name)).path).toBeUndefined()
  const good = program(join(root, 'bin', name), 'exit 0')
  expect((await here({ PATH: path }).findProgram(name)).path).toBe(good)
})

test('a file that is not executable, and a folder, are not programs', async () => {
  writeFileSync(join(root, 'bin/plain'), '', { mode: 0o644 })
  mkdirSync(join(root, 'bin/folder'))
  const { findProgram } = here({ PATH: join(root, 'bin') })
  expect((await findProgram('plain')).path).toBeUndefined()
  expect((await findProgram('folder')).path).toBeUndefined()
})

test('S13: on Windows only an .exe is a helper', async () => {
  for (const name of ['h.bat', 'h.cmd', 'h']) program(join(root, 'bin', name), '')
  const windows = machine({ env: { Path: join(root, 'bin') }, workspace, platform: 'win32' })
  expect((await windows.findProgram('h')).path).toBeUndefined()
  program(join(root, 'bin/h.exe'), '')
  expect((await windows.findProgram('h')).path).toBe(join(root, 'bin/h.exe'))
})

test('a missing file is undefined; a large one is read up to one byte beyond the limit', async () => {
  const path = join(root, 'large')
  writeFileSync(path, 'x'.repeat(1000))
  const { readFile } = here()
  expect(await readFile(join(root, 'missing/config.json'), 10)).toBeUndefined()
  expect(await readFile(join(path, 'below-a-file'), 10)).toBeUndefined()
  expect((await readFile(path, 100))?.byteLength).toBe(101)
  expect((await readFile(path, 5000))?.byteLength).toBe(1000)
})

test.each([['/dev/zero'], ['/']])('%s is not a credential file', async path => {
  expect(await here().readFile(path, 100)).toBeUndefined()
})
