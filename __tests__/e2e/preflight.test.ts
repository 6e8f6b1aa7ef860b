// A dry run says what a run needs and contacts, and contacts nothing else itself: a proxy sees every host.
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import type { Report } from '../../src/results/seal-report.ts'
import { GateLab, type LabImage } from '../support/gate-lab.ts'
import { listen } from '../support/listen.ts'
import { type NamedHosts, startNamedHosts } from '../support/named-hosts.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import { reportErrors } from '../support/report-schema.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'
import { startUpdateRepository, type UpdateRepository } from '../support/update-repository.ts'

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
      { name: 'Cosign', result: `${tool('cosign')} (cosign-path)` },
      {
        name: `login to ${lab.host}`,
        result: 'by a credential file or helper of Docker or Podman, else anonymous: accepted'
      },
      { name: `push to ${image.name}`, result: 'allowed' },
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
  expect(reportErrors(report)).toEqual([])
  expect(report.preflight?.checks).toContainEqual({
    name: 'signer',
    result: 'none: the job cannot sign: it has neither a key nor an OIDC token',
    fix: expect.stringContaining('id-token: write')
  })
  expect(report.preflight?.checks).toContainEqual({
    name: 'permission id-token: write',
    result: 'missing',
    fix: 'Add to the job:\npermissions:\n  id-token: write'
  })
  expect(report.preflight?.hosts).toEqual(expect.arrayContaining(['registry.example', 'fulcio.sigstore.dev']))
  expect(new Set(contacted)).toEqual(new Set(['registry.example']))
})

/** The public Sigstore's own root cannot be signed here: Cosign is initialized for another update repository. */
describe('a keyless run with services that an update repository names', () => {
  const TOKEN = 'Bearer only-for-this-registry'
  let sigstore: TestSigstore
  let network: NamedHosts
  let updates: UpdateRepository
  let home: string
  let app: PushedImage
  let registry: RunningRegistry

  beforeAll(async () => {
    registry = await startRegistry()
    sigstore = await startTestSigstore({ timestamps: true })
    app = await pushSampleImage(registry.host, 'acme/app', '1')
    const signingConfig = JSON.parse(sigstore.signingConfig) as Record<string, { url: string }[]>
    for (const [service, name] of [
      ['caUrls', 'fulcio'],
      ['rekorTlogUrls', 'rekor'],
      ['tsaUrls', 'timestamp']
    ] as const)
      for (const at of signingConfig[service] ?? [])
        at.url = at.url.replace(sigstore.url, `https://${name}.acme.example`)
    updates = await startUpdateRepository({
      'trusted_root.json': sigstore.trustedRoot,
      'signing_config.v0.2.json': JSON.stringify(signingConfig)
    })
    const behind = sigstore.url
    network = await startNamedHosts({
      'registry.example': { behind: registry.url, answer: challengeOrRedirect },
      'auth.registry.example': {
        behind: registry.url,
        answer: (_, response) => {
          response.end(JSON.stringify({ token: TOKEN.replace('Bearer ', '') }))
          return true
        }
      },
      'storage.example': { behind: registry.url },
      'token.actions.example': { behind },
      'fulcio.acme.example': { behind },
      'rekor.acme.example': { behind },
      'timestamp.acme.example': { behind },
      'updates.acme.example': { behind: updates.origin }
    })
    home = makeTemporaryFolder()
    writeFileSync(join(home, 'root.json'), updates.root)
    const mirror = ['--mirror', 'https://updates.acme.example', '--root', join(home, 'root.json')]
    await runWell(tool('cosign'), ['initialize', ...mirror], { env: { HOME: home, ...network.environment } })
  }, 60_000)

  afterAll(async () => {
    await network.close()
    await Promise.all([registry.close(), updates.close()])
  })

  /** As registries with a token service and a content network do. */
  function challengeOrRedirect(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.headers.authorization !== TOKEN) {
      const challenge = 'Bearer realm="https://auth.registry.example/token",service="registry.example"'
      response.writeHead(401, { 'www-authenticate': challenge }).end()
      return true
    }
    if (request.method !== 'GET' || !/\/blobs\/sha256:/.test(request.url ?? '')) return false
    response.writeHead(307, { location: `https://storage.example${request.url}` }).end()
    return true
  }

  async function keyless(inputs: Readonly<Record<string, string>>): Promise<Report> {
    network.contacted.length = 0
    const result = await runAction({
      inputs: {
        image: `registry.example/acme/app@${app.digest}`,
        sbom: 'image',
        'cosign-path': tool('cosign'),
        ...inputs
      },
      env: {
        ...network.environment,
        ...sigstore.environment,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.example/token?api-version=2.0',
        HOME: home
      },
      event: { name: 'push', payload: { repository: { private: false } } },
      workspace: sigstore.folder
    })
    await result.dispose()
    expect([result.exitCode, result.stdout.match(/^::error.*/gm) ?? []]).toEqual([0, []])
    return JSON.parse(result.outputs['json'] as string) as Report
  }

  test('contacts the hosts that the dry run names, and no other', async () => {
    const { preflight } = await keyless({ 'dry-run': 'true' })
    expect(new Set(network.contacted)).toEqual(
      new Set(['registry.example', 'auth.registry.example', 'storage.example'])
    )
    const report = await keyless({})
    expect(report.outcome).toBe('sealed')
    expect(new Set(network.contacted)).toEqual(new Set(preflight?.hosts))
  }, 60_000)
})
