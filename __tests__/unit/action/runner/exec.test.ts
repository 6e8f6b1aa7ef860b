// Programs that do not end as they should: by a signal, too late, or never ending what they print.
import { expect, test } from '@jest/globals'
import { run } from '../../../../src/action/runner/exec.ts'
import { endOf } from '../../../../src/support/run.ts'

const node = (code: string, timeoutMs = 60_000) => run(process.execPath, ['-e', code], { env: {}, timeoutMs })

test('what a program prints is whole, also where a piece ends inside a character', async () => {
  const code = "for (const byte of Buffer.from('a é 中 🙂')) require('node:fs').writeSync(1, Buffer.of(byte))"
  expect(await node(`${code}; console.error('said'); process.exitCode = 4`)).toEqual({
    exitCode: 4,
    stdout: 'a é 中 🙂',
    stderr: 'said\n'
  })
})

test.each([
  ['process.exit(7)', 'exited with code 7'],
  ["process.kill(process.pid, 'SIGKILL')", 'was ended by a signal']
])('the end of %s is named', async (code, expected) => {
  expect(endOf(await node(code))).toBe(expected)
})

test('a program that does not end is an error', async () => {
  const attempt = node('setTimeout(() => {}, 3000)', 200)
  await expect(attempt).rejects.toMatchObject({ code: 'COMMAND_TIMED_OUT' })
})

test('a program that prints without end is an error', async () => {
  const code =
    "const piece = Buffer.alloc(4 * 2 ** 20, 'a'.repeat(1023) + '\\n'); for (let at = 0; at < 140; at++) require('node:fs').writeSync(1, piece)"
  await expect(node(code)).rejects.toMatchObject({
    code: 'COMMAND_OUTPUT_TOO_LARGE',
    message: expect.stringContaining('printed more than 500')
  })
})

test('a program that does not exist is an error', async () => {
  const attempt = run('/nowhere/program', [], { env: {}, timeoutMs: 1000 })
  await expect(attempt).rejects.toMatchObject({ code: 'COMMAND_NOT_STARTED' })
})
