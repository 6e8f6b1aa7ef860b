// The examples as act runs them on this machine.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import { tool } from '../support/tools.ts'
import { type WorkflowResult, WorkflowRunner } from '../support/workflow-runner.ts'

const ROOT = join(import.meta.dirname, '../..')

/** About GitHub's API; they have no part that a registry alone can answer. */
const ABOUT_GITHUB = ['github-release.yml', 'gate-pull-request.yml']
/** They need images that another workflow pushed or sealed. */
const OF_SEALED = ['base-image.yml', 'gate-deployment.yml', 'many-images-matrix.yml']

const examples = readdirSync(join(ROOT, 'examples')).filter(
  name => name.endsWith('.yml') && ![...ABOUT_GITHUB, ...OF_SEALED].includes(name)
)

/** An SBOM of the source tree must list a package. */
const LOCK_FILE = JSON.stringify({
  name: 'app',
  lockfileVersion: 3,
  packages: { 'node_modules/semver': { version: '7.8.6' } }
})

let runner: WorkflowRunner

beforeAll(async () => {
  runner = await WorkflowRunner.start()
})

afterAll(() => runner?.close())

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function expectGreen({ code, log }: WorkflowResult): void {
  if (code !== 0) throw new Error(log)
  expect(log).toContain('Job succeeded')
}

/** Cosign itself verifies the image; the registry lets everybody read. */
async function expectSigned(reference: string): Promise<void> {
  const cwd = makeTemporaryFolder()
  await runWell(
    tool('cosign'),
    ['verify', ...runner.sigstore.authority, '--insecure-ignore-sct', reference],
    { cwd }
  )
}

describe('examples', () => {
  test.each(examples)('%s passes, and Cosign verifies what it signed in bundles by identity', async name => {
    const files = { 'chart/Chart.yaml': 'name: app\nversion: 1.0.0\n', 'chart/package-lock.json': LOCK_FILE }
    const result = await runner.run({ workflows: { 'release.yml': read(`examples/${name}`) }, files })
    expectGreen(result)
    expect(result.pushed).not.toEqual([])
    // The first signs in the older format, the second with a key.
    if (name === 'gitlab.yml' || name === 'air-gapped-key.yml') return
    for (const reference of result.pushed) await expectSigned(reference)
  })
})
