// The registry of the tests itself: it starts, and it guards what it should.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Distribution, PASSWORD, READER, startDistribution, USER } from '../support/distribution.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

const basic = (user: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
})

describe('distribution without authentication', () => {
  let registry: Distribution
  beforeAll(async () => {
    registry = await startDistribution()
  })
  afterAll(() => registry.close())

  test('it answers the base request', async () => {
    expect((await fetch(`http://${registry.host}/v2/`)).status).toBe(200)
  })

  test('it accepts a push by oras and serves it to crane', async () => {
    const image = `${registry.host}/acme/app:1`
    await runWell(tool('oras'), ['push', '--plain-http', image, '--artifact-type', 'application/x.test'])
    const manifest = await runWell(tool('crane'), ['manifest', '--insecure', image])
    expect(JSON.parse(manifest)).toMatchObject({ artifactType: 'application/x.test' })
  })
})

test('deletion can be switched off', async () => {
  const registry = await startDistribution({ delete: false })
  const image = `${registry.host}/acme/app:1`
  await runWell(tool('oras'), ['push', '--plain-http', image, '--artifact-type', 'application/x.test'])
  const digest = (await runWell(tool('crane'), ['digest', '--insecure', image])).trim()
  const url = `http://${registry.host}/v2/acme/app/manifests/${digest}`
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(405)
  await registry.close()
})

test('basic authentication accepts only the right password', async () => {
  const registry = await startDistribution({ auth: 'basic' })
  const url = `http://${registry.host}/v2/`
  expect((await fetch(url)).headers.get('www-authenticate')).toBe('Basic realm="seal-tests"')
  expect((await fetch(url, { headers: basic(USER, 'wrong') })).status).toBe(401)
  expect((await fetch(url, { headers: basic(USER, PASSWORD) })).status).toBe(200)
  await registry.close()
})

test('token authentication grants push to the builder and pull to the reader', async () => {
  const registry = await startDistribution({ auth: 'token' })
  const image = `${registry.host}/acme/app:1`
  const push = (user: string) => {
    const cwd = makeTemporaryFolder()
    const login = ['--plain-http', '-u', user, '--password-stdin', image]
    return runWell(tool('oras'), ['push', ...login, '--artifact-type', 'application/x.test'], {
      input: PASSWORD,
      cwd
    })
  }
  await expect(push(READER)).rejects.toThrow(/denied|unauthorized/i)
  await push(USER)
  const pull = ['manifest', 'fetch', '--plain-http', '-u', READER, '--password-stdin', image]
  const manifest = await runWell(tool('oras'), pull, { input: PASSWORD })
  expect(JSON.parse(manifest)).toMatchObject({ artifactType: 'application/x.test' })
  expect(registry.tokens?.requests.length).toBeGreaterThan(0)
  await registry.close()
})
