// The program that the input sbom-command starts.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runSbomCommand, splitCommand } from '../../../../src/action/seal/sbom-command.ts'
import type { Run } from '../../../../src/support/run.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const workspace = makeTemporaryFolder()
const outside = makeTemporaryFolder()
const links = makeTemporaryFolder()
mkdirSync(join(workspace, 'bin'))
for (const folder of [join(workspace, 'bin'), outside])
  writeFileSync(join(folder, 'gen'), '', { mode: 0o755 })
symlinkSync(join(workspace, 'bin/gen'), join(links, 'gen'))

async function start(command: string, isPullRequest: boolean, path: string): Promise<string[]> {
  const started: string[] = []
  const run: Run = async program => {
    started.push(program)
    return { exitCode: 0, stdout: '{}', stderr: '' }
  }
  const directory = makeTemporaryFolder()
  const options = { command, run, workspace, isPullRequest, directory, timeoutMs: 1000 }
  await runSbomCommand('ghcr.io/a/b:1', undefined, { ...options, environment: { PATH: path } })
  return started
}

describe('the program of sbom-command', () => {
  test('is found on PATH', async () => {
    expect(await start('gen {image}', true, outside)).toEqual([join(outside, 'gen')])
  })

  test.each([
    ['a folder of the checkout', join(workspace, 'bin')],
    ['a link into the checkout', links],
    ['a relative entry', 'bin']
  ])('is not found on PATH through %s', async (_, path) => {
    await expect(start('gen', false, path)).rejects.toMatchObject({ code: 'SBOM_COMMAND_FAILED' })
  })

  test('can be a path of the checkout, but not in a pull request', async () => {
    expect(await start('./bin/gen', false, '')).toEqual([join(workspace, 'bin/gen')])
    for (const command of ['./bin/gen', 'bin/gen', join(links, 'gen'), `"${join(workspace, 'bin/gen')}" x`]) {
      await expect(start(command, true, '')).rejects.toMatchObject({ code: 'PROGRAM_FROM_PULL_REQUEST' })
    }
    expect(await start(join(outside, 'gen'), true, '')).toEqual([join(outside, 'gen')])
  })
})

test('a command is split at blanks outside quotes', () => {
  expect(splitCommand(`gen -o 'a b' "c d" {image}`)).toEqual(['gen', '-o', 'a b', 'c d', '{image}'])
  expect(() => splitCommand('gen "a')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }))
})
