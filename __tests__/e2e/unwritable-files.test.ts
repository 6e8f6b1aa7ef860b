// Files of the runner, and files that inputs name, which cannot be read or written: red, and the result is still shown.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionRun, runAction } from '../../demo/run-action.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { tool } from '../support/tools.ts'

let registry: RunningRegistry
let image: PushedImage
let keys: KeyPair
const missing = join(makeTemporaryFolder(), 'missing', 'file')

beforeAll(async () => {
  registry = await startRegistry()
  image = await pushSampleImage(registry.host, 'acme/app', '1.0.0')
  keys = makeKeyPair()
  writeFileSync(join(keys.folder, 'app.cdx.json'), sampleSbom('amd64'))
  mkdirSync(join(keys.folder, 'folder'))
})

afterAll(() => registry?.close())

const seal = (more: Partial<ActionRun>, inputs: Record<string, string> = {}) =>
  start({ ...more, inputs: { image: reference(), sbom: 'none', sign: 'false', tags: 'next', ...inputs } })

const verify = (more: Partial<ActionRun>, inputs: Record<string, string> = {}) =>
  start({ ...more, action: 'verify', inputs: { image: reference(), key: 'cosign.pub', ...inputs } })

const reference = () => `${registry.host}/acme/app@${image.digest}`
const sbomFile = () => join(keys.folder, 'app.cdx.json')
const publicKey = () => join(keys.folder, 'cosign.pub')
const absent = () => `${registry.host}/acme/none:1`

async function start({ inputs = {}, ...run }: Partial<ActionRun>) {
  const all = { ...inputs, 'cosign-path': tool('cosign') }
  const result = await runAction({ ...run, inputs: all, workspace: keys.folder })
  await result.dispose()
  const codes = [...result.stdout.matchAll(/^::error title=(\w+)::/gm)].map(([, code]) => code)
  return { ...result, codes }
}

describe.each([
  ['seal', seal],
  ['verify', verify]
])('%s does not start', (_, run) => {
  test.each([
    ['without the file of its event', 'GITHUB_EVENT_PATH'],
    ['without the folder for its files', 'RUNNER_TEMP']
  ])('%s', async (__, name) => {
    const { exitCode, codes, stdout } = await run({ env: { [name]: missing } })
    expect([exitCode, ...codes]).toEqual([1, 'RUNNER_FILE_UNUSABLE'])
    expect(stdout).toContain(`${name} (${missing}) cannot be used`)
  })
})

test.each([
  ['seal', () => seal({ env: { GITHUB_WORKSPACE: missing } }, { 'subject-path': 'app.tar.gz' })],
  ['seal', () => seal({ env: { GITHUB_WORKSPACE: missing } }, { sbom: 'auto', 'sbom-path': sbomFile() })],
  ['verify', () => verify({ env: { GITHUB_WORKSPACE: missing } }, { discover: 'all', key: publicKey() })]
])('%s names the missing folder of the checkout where it needs one', async (_, run) => {
  const { exitCode, codes, stdout } = await run()
  expect([exitCode, ...codes]).toEqual([1, 'RUNNER_FILE_UNUSABLE'])
  expect(stdout).toContain(`GITHUB_WORKSPACE (${missing}) cannot be used`)
})

test('seal refuses an output-file outside the workspace before it writes to the registry', async () => {
  const { codes, outputs } = await seal({}, { 'output-file': '/nowhere/sbom.json', tags: 'outside' })
  expect(codes).toEqual(['OUTPUT_FILE_OUTSIDE'])
  expect(outputs).toEqual({})
  expect((await fetch(`http://${registry.host}/v2/acme/app/manifests/outside`)).status).toBe(404)
})

describe('what cannot be written at the end', () => {
  test.each([
    ['the outputs', { env: { GITHUB_OUTPUT: missing } }, {}, 'RUNNER_FILE_UNUSABLE'],
    ['the summary', { env: { GITHUB_STEP_SUMMARY: missing } }, {}, 'RUNNER_FILE_UNUSABLE'],
    [
      'a copy of the SBOM',
      {},
      { sbom: 'auto', 'sbom-path': 'app.cdx.json', 'output-file': 'folder' },
      'OUTPUT_FILE_NOT_WRITTEN'
    ]
  ])('%s: the step of a sealed image fails, with a code', async (_, more, inputs, code) => {
    const { exitCode, codes, stdout } = await seal(more, inputs)
    expect([exitCode, ...codes]).toEqual([1, code])
    expect(stdout).toContain(`attached  ${reference()}`)
  })

  test.each([
    ['the outputs', { env: { GITHUB_OUTPUT: missing } }, {}, 'RUNNER_FILE_UNUSABLE'],
    ['the summary', { env: { GITHUB_STEP_SUMMARY: missing } }, {}, 'RUNNER_FILE_UNUSABLE'],
    ['the SARIF file', {}, { 'sarif-file': 'folder' }, 'OUTPUT_FILE_NOT_WRITTEN']
  ])('%s: the verdict is still the reason of the failure', async (_, more, inputs, code) => {
    const { exitCode, codes, stdout } = await verify(more, inputs)
    expect(exitCode).toBe(1)
    expect(codes).toEqual(expect.arrayContaining(['POLICY_VIOLATED', code]))
    expect(stdout).toContain(`failed    ${reference()}`)
  })

  test('also in a mode that only warns, the step fails', async () => {
    const { exitCode, codes } = await verify({}, { 'sarif-file': 'folder', mode: 'warn' })
    expect([exitCode, ...codes]).toEqual([1, 'OUTPUT_FILE_NOT_WRITTEN'])
  })

  test('it does not hide the failure of an image', async () => {
    const { codes, stdout } = await seal({ env: { GITHUB_OUTPUT: missing } }, { image: absent() })
    expect(codes).toEqual(expect.arrayContaining(['REGISTRY_NOT_FOUND', 'RUNNER_FILE_UNUSABLE']))
    expect(stdout).toContain(`failed    ${absent()}`)
  })
})
