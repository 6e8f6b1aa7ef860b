// A log that is read late: what a step says at its end must not be lost when the process ends.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { makeTemporaryFolder } from '../support/processes.ts'

/** More lines than a pipe buffers. */
const IMAGES = 1000

let registry: RunningRegistry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.close())

test.each([
  ['.', { 'dry-run': 'true', sbom: 'none', key: 'env://KEY' }],
  [
    'verify',
    { 'certificate-identity': 'a@acme.example', 'certificate-oidc-issuer': 'https://accounts.acme.example' }
  ]
])('the error of %s arrives', async (action, inputs) => {
  const image = Array.from({ length: IMAGES }, (_, at) => `${registry.host}/acme/none-${at}@${DIGEST}`)
  const result = await runAction({
    action,
    inputs: { ...inputs, image: image.join('\n') },
    env: { KEY: 'unused' },
    workspace: makeTemporaryFolder(),
    unreadForMs: 3000
  })
  expect([result.exitCode, result.stderr]).toEqual([1, ''])
  const errors = result.stdout.split('\n').filter(line => line.startsWith('::error title='))
  expect(errors).toEqual([expect.stringContaining('/acme/none-')])
  await result.dispose()
})

const DIGEST = `sha256:${'0'.repeat(64)}`
