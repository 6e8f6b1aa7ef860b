// An answer that never ends is not a pass: the cases of `verify-false-green.test.ts` that take a minute each.
import { chmodSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { GateLab, type LabImage } from '../support/gate-lab.ts'
import { listen } from '../support/listen.ts'
import { makeTemporaryFolder } from '../support/processes.ts'

let lab: GateLab
let image: LabImage

beforeAll(async () => {
  lab = await GateLab.start()
  image = await lab.image(['linux/amd64'])
  await lab.hang(image.repository, image, await lab.sign([image.digest]))
}, 60_000)

afterAll(() => lab.close())

test('a Cosign that never ends is stopped, and the image fails', async () => {
  const program = join(makeTemporaryFolder(), 'cosign')
  const version = 'if [ "$1" = version ]; then echo \'{"gitVersion":"v3.1.1"}\'; exit 0; fi'
  writeFileSync(program, `#!/bin/sh\n${version}\nexec sleep 600\n`)
  chmodSync(program, 0o755)
  const result = await lab.verify({ image: image.pinned, require: 'signature', 'cosign-path': program })
  expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'failed'])
  expect(result.stdout).toContain('COMMAND_TIMED_OUT')
  await result.dispose()
}, 300_000)

test('a registry that never responds to the request for referrers is an error', async () => {
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path.includes('/referrers/')) return
    void fetch(`http://${lab.host}${path}`, { headers: { accept: request.headers.accept ?? '*/*' } }).then(
      async upstream => {
        response.writeHead(upstream.status, { 'content-type': upstream.headers.get('content-type') ?? '' })
        response.end(Buffer.from(await upstream.arrayBuffer()))
      }
    )
  })
  const { origin, close } = await listen(server)
  const named = `${new URL(origin).host}/${image.repository}@${image.digest}`
  const result = await lab.verify({ image: named, require: 'signature' })
  expect([result.exitCode, result.outputs['verdict']]).toEqual([1, 'failed'])
  expect(result.stdout).toContain('REGISTRY_TIMEOUT')
  await result.dispose()
  await close()
}, 600_000)
