// Seal's own release: the steps of .github/workflows/release.yml that push the archive and seal it, on a real registry.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { runAction } from '../../demo/run-action.ts'
import { type Distribution, startDistribution } from '../support/distribution.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

const ROOT = join(import.meta.dirname, '../..')
const FIRST_LAYER = ['package.json', 'package-lock.json', 'action.yml', 'src/entry/seal.ts']

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | boolean>>
}

const workflow = load(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
  readonly jobs: { readonly publish: { readonly steps: readonly Step[] } }
}
const { steps } = workflow.jobs.publish
const push = steps.find(({ id }) => id === 'push')
const seal = steps.find(({ uses }) => uses === './')

let registry: Distribution
let keys: KeyPair
const temporary = makeTemporaryFolder()

beforeAll(async () => {
  registry = await startDistribution()
  keys = makeKeyPair()
  for (const path of FIRST_LAYER) {
    mkdirSync(dirname(join(keys.folder, path)), { recursive: true })
    copyFileSync(join(ROOT, path), join(keys.folder, path))
  }
  mkdirSync(join(temporary, 'release'))
  writeFileSync(join(temporary, 'release/oci-seal-1.2.3.tar.gz'), 'as git archive makes it')
})

afterAll(() => registry?.close())

/** The script of the step, in which `oras` speaks plain HTTP to the registry of the test. */
async function pushArchive(): Promise<string> {
  const output = join(temporary, 'output')
  const oras = `oras() { '${tool('oras')}' "$1" --plain-http "\${@:2}"; }\n`
  const { code, stderr } = await run('bash', ['--norc', '-euo', 'pipefail', '-c', `${oras}${push?.run}`], {
    env: {
      RUNNER_TEMP: temporary,
      CREATED: '2026-11-25T12:00:00+00:00',
      GITHUB_OUTPUT: output,
      GITHUB_REF_NAME: 'v1.2.3',
      GITHUB_REPOSITORY: 'Acme/oci-seal',
      REGISTRY: registry.host
    }
  })
  expect([code, stderr]).toEqual([0, ''])
  return /^image=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? ''
}

test('the archive gets an SBOM of the source, a signature, and then the tag', async () => {
  const image = await pushArchive()
  expect(await pushArchive()).toBe(image)
  expect(image).toMatch(new RegExp(`^${registry.host}/acme/oci-seal@sha256:[0-9a-f]{64}$`))
  const { image: _, tags, 'upload-release-assets': __, 'upload-artifact': ___, ...inputs } = seal?.with ?? {}
  expect(tags).toBe('${' + '{ github.ref_name }}')
  const result = await runAction({
    inputs: {
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
      image,
      tags: 'v1.2.3',
      key: 'cosign.key',
      'cosign-path': tool('cosign')
    },
    env: { COSIGN_PASSWORD: keys.password, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.2.3' },
    workspace: keys.folder
  })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  const sbom = JSON.parse(readFileSync(result.outputs['sbom-path'] as string, 'utf8'))
  expect(sbom.metadata.component).toMatchObject({ name: 'acme/app', version: 'v1.2.3' })
  const packages = sbom.components.map(({ name, group }: Record<string, string>) =>
    group ? `${group}/${name}` : name
  )
  expect(packages).toEqual(expect.arrayContaining(['@actions/core', 'yazl', 'semver']))
  const verified = await run(tool('cosign'), [
    'verify',
    ...['--key', join(keys.folder, 'cosign.pub'), '--insecure-ignore-tlog=true', image]
  ])
  expect(verified.code).toBe(0)
  const digest = await run(tool('crane'), ['digest', `${registry.host}/acme/oci-seal:v1.2.3`])
  expect(digest.stdout.trim()).toBe(image.split('@')[1])
  const again = await runAction({
    inputs: { image, sbom: 'none', sign: 'false', tags: 'v1.2.3', 'immutable-tags': 'v*' },
    workspace: keys.folder
  })
  expect(again.exitCode).toBe(0)
  await Promise.all([result.dispose(), again.dispose()])
})
