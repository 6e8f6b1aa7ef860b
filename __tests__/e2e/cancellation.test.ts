// A job that is canceled while Cosign signs: both actions end their programs, remove their files, and are red.
import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

let registry: RunningRegistry
let keys: KeyPair
let image: string

beforeAll(async () => {
  registry = await startRegistry()
  keys = makeKeyPair()
  image = `${registry.host}/acme/app@${(await pushSampleImage(registry.host, 'acme/app', '1')).digest}`
})

afterAll(() => registry.close())

/** A Cosign that does what it should until it gets the command; then it and what it started hang, deaf to SIGTERM. */
function hangingCosign(command: string): { readonly program: string; readonly pids: () => number[] } {
  const folder = makeTemporaryFolder()
  const [program, list] = [join(folder, 'cosign'), join(folder, 'pids')]
  writeFileSync(
    program,
    `#!/bin/sh
if [ "$1" != ${command} ]; then exec '${tool('cosign')}' "$@"; fi
trap '' TERM INT
sleep 600 &
echo "$$ $! ." > '${list}'
wait
wait
`,
    { mode: 0o755 }
  )
  const pids = (): number[] => {
    const text = existsSync(list) ? readFileSync(list, 'utf8') : ''
    return text.includes('.') ? text.split(' ').slice(0, 2).map(Number) : []
  }
  return { program, pids }
}

function isRunning(pid: number): boolean {
  // What ended and was not waited for by its new parent yet is a zombie.
  const path = `/proc/${pid}/stat`
  if (existsSync('/proc/self/stat')) return existsSync(path) && !/\) Z /.test(readFileSync(path, 'utf8'))
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function cancel(
  signal: NodeJS.Signals,
  command: string,
  action: string,
  inputs: Record<string, string>
): Promise<{ readonly exitCode: number; readonly left: readonly string[]; readonly running: number[] }> {
  const { program, pids } = hangingCosign(command)
  let child: ChildProcess | undefined
  const running = runAction({
    action,
    inputs: { image, 'cosign-path': program, ...inputs },
    env: { COSIGN_PASSWORD: keys.password },
    workspace: makeTemporaryFolder(),
    onStart: started => (child = started)
  })
  while (pids().length === 0 && (child?.exitCode ?? null) === null) await sleep(20)
  expect(pids().map(isRunning)).toEqual([true, true])
  child?.kill(signal)
  const { exitCode, temporary, dispose } = await running
  const left = readdirSync(join(temporary, 'temp'))
  await dispose()
  return { exitCode, left, running: pids().filter(isRunning) }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)(
  '%s ends Cosign and its child processes while it signs, and nothing is published',
  async (signal, code) => {
    const before = registry.requests.length
    const inputs = { key: keys.privateKey, sbom: 'none', tags: 'released' }
    expect(await cancel(signal, 'attest-blob', '.', inputs)).toEqual({
      exitCode: code,
      left: [],
      running: []
    })
    const writes = registry.requests.slice(before).filter(({ method }) => method === 'PUT')
    expect(writes).toEqual([])
  }
)

test('SIGTERM ends Cosign while it verifies', async () => {
  const signing = {
    image,
    'cosign-path': tool('cosign'),
    key: keys.privateKey,
    sbom: 'none',
    platforms: 'index'
  }
  const env = { COSIGN_PASSWORD: keys.password }
  const sealed = await runAction({ inputs: signing, env, workspace: makeTemporaryFolder() })
  expect(sealed.exitCode).toBe(0)
  await sealed.dispose()
  const inputs = { key: keys.publicKey, platforms: 'index' }
  const ended = { exitCode: 143, left: [], running: [] }
  expect(await cancel('SIGTERM', 'verify-blob-attestation', 'verify', inputs)).toEqual(ended)
})
