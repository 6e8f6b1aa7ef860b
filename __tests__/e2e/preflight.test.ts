// A dry run says what a run needs and contacts, and contacts nothing else itself: a proxy sees every host.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runAction } from '../../demo/run-action.ts'
import type { Report } from '../../src/results/seal-report.ts'
import { GateLab, type LabImage } from '../support/gate-lab.ts'
import { listen } from '../support/listen.ts'
import { reportErrors } from '../support/report-schema.ts'
import { tool } from '../support/tools.ts'

let lab: GateLab
let image: LabImage
let proxy: Server
let origin: string
let close: () => Promise<void>
const contacted: string[] = []

beforeAll(async () => {
  lab = await GateLab.start()
  image = await lab.image()
  proxy = createServer((request, response) => {
    contacted.push(URL.parse(request.url ?? '')?.host ?? '')
    response.writeHead(403).end()
  })
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    contacted.push(String(request.url).replace(/:443$/, ''))
    client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
  })
  const listening = await listen(proxy)
  origin = listening.origin
  close = listening.close
}, 60_000)

afterAll(async () => {
  await lab.close()
  await close()
})

async function dryRun(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  contacted.length = 0
  const result = await runAction({
    inputs: { image: image.pinned, sbom: 'image', 'dry-run': 'true', ...inputs },
    env: { COSIGN_PASSWORD: lab.keys.password, HTTPS_PROXY: origin, HTTP_PROXY: origin, ...env },
    event: { name: 'push', payload: { repository: { private: true } } },
    workspace: lab.keys.folder
  })
  await result.dispose()
  return result
}

test('with a key, only the registry is contacted, and every check is in log, summary and report', async () => {
  const result = await dryRun({ key: 'cosign.key', 'cosign-path': tool('cosign') })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  const report = JSON.parse(result.outputs['json'] as string) as Report
  expect(reportErrors(report)).toEqual([])
  expect(report.preflight).toEqual({
    checks: [
      { name: 'event', result: 'push' },
      { name: 'repository', result: 'private' },
      { name: 'signer', result: 'a key' },
      {
        name: `login to ${lab.host}`,
        result: 'by a credential file or helper of Docker or Podman, else anonymous'
      },
      { name: 'Cosign', result: `${tool('cosign')} (cosign-path)` },
      { name: `referrers of ${image.pinned}`, result: 'listed by the Referrers API' }
    ],
    hosts: [lab.host]
  })
  expect(contacted.filter(host => host !== lab.host)).toEqual([])
  for (const text of [result.stdout, result.summary]) expect(text).toContain('signer: a key\n')
})

test('without a signer, the plan names what to add, and only the registry is contacted', async () => {
  const result = await dryRun({ image: `registry.example/acme/app@${image.digest}`, sign: 'true' })
  const report = JSON.parse(result.outputs['json'] as string) as Report
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('id-token: write')
  expect(report.preflight?.checks).toContainEqual({
    name: 'signer',
    result: 'none: the job cannot sign: it has neither a key nor an OIDC token'
  })
  expect(report.preflight?.hosts).toEqual(expect.arrayContaining(['registry.example', 'fulcio.sigstore.dev']))
  expect(new Set(contacted)).toEqual(new Set(['registry.example']))
})
