// SBOMs, bundles and the report kept with the workflow run, against GitHub's results service on loopback.
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { readZip } from '../../src/scan/archive/zip.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { reportErrors } from '../support/report-schema.ts'
import { type FakeResults, startResultsService } from '../support/results-service.ts'
import { tool } from '../support/tools.ts'

let service: FakeResults
let keys: KeyPair
let registry: RunningRegistry
let image: PushedImage

beforeAll(async () => {
  keys = makeKeyPair()
  registry = await startRegistry()
  image = await pushSampleImage(registry.host, 'acme/app', '1')
  service = await startResultsService()
})

afterEach(() => service.reset())

afterAll(async () => {
  await service?.close()
  await registry?.close()
})

async function seal(
  inputs: Record<string, string> = {},
  env: Record<string, string> = {}
): Promise<Omit<ActionResult, 'dispose'>> {
  const { dispose, ...result } = await runAction({
    inputs: {
      image: `${registry.host}/acme/app@${image.digest}`,
      sbom: 'image',
      key: 'cosign.key',
      'cosign-path': tool('cosign'),
      'upload-artifact': 'true',
      ...inputs
    },
    env: { COSIGN_PASSWORD: keys.password, ...service.env, ...env },
    workspace: keys.folder
  })
  await dispose()
  return result
}

/** The files in the zip file of an artifact, by name. */
function contentOf(at: number): Record<string, string> {
  const entries = readZip(service.artifacts[at]?.bytes ?? Buffer.alloc(0))
  return Object.fromEntries(entries.map(entry => [entry.name, entry.read(2 ** 26).toString('utf8')]))
}

const ownName = (): string => `oci-seal-app-${image.digest.slice(7, 19)}`

describe('upload-artifact', () => {
  test('true uploads SBOMs, bundle and report under a name derived from the image', async () => {
    const { exitCode, stderr, stdout, outputs, summary } = await seal()
    expect([exitCode, stderr, service.problems]).toEqual([0, '', []])
    expect(service.artifacts.map(({ name }) => name)).toEqual([ownName()])
    const content = contentOf(0)
    expect(Object.keys(content).sort()).toEqual([
      'app-linux-amd64.cdx.json',
      'app-linux-arm64.cdx.json',
      'app.sigstore.json',
      'oci-seal-report.json'
    ])
    expect(JSON.parse(content['app-linux-amd64.cdx.json'] as string).bomFormat).toBe('CycloneDX')
    expect(JSON.parse(content['app.sigstore.json'] as string).mediaType).toContain('sigstore.bundle')
    expect(reportErrors(JSON.parse(content['oci-seal-report.json'] as string))).toEqual([])
    const report = JSON.parse(outputs['json'] as string)
    const bytes = service.artifacts[0]?.bytes ?? Buffer.alloc(0)
    expect(report.artifact).toEqual({
      name: ownName(),
      id: '1',
      url: 'https://github.com/acme/app/actions/runs/1/artifacts/1',
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      size: bytes.byteLength
    })
    expect(reportErrors(report)).toEqual([])
    expect([outputs['artifact-name'], outputs['artifact-id']]).toEqual([ownName(), '1'])
    expect(summary).toContain('actions/runs/1/artifacts/1')
    // The address contains its signature, which allows writing: it is masked before anything can show it.
    expect(stdout).toContain('::add-mask::secret+signature')
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/secret(?:\+|%2B)signature/)
  })

  test('a second step or job for the same image takes the next free name', async () => {
    await seal()
    const { exitCode, outputs } = await seal()
    expect([exitCode, outputs['artifact-name']]).toEqual([0, `${ownName()}-2`])
  })

  test('a given name is used unchanged, and a name that the run already has is an error', async () => {
    const first = await seal({ 'upload-artifact': 'sboms of app' })
    expect([first.exitCode, first.outputs['artifact-name']]).toEqual([0, 'sboms of app'])
    const { exitCode, stdout, outputs } = await seal({ 'upload-artifact': 'sboms of app' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=ARTIFACT_EXISTS::')
    expect(stdout).toContain('upload-artifact: sboms-${{ matrix.image }}')
    expect(service.artifacts).toHaveLength(1)
    // The image is sealed all the same, and outputs and summary report it.
    expect(outputs['signed']).toBe('true')
  })

  test('a failed run uploads the existing files, including the report', async () => {
    const missing = `${registry.host}/acme/app@sha256:${'0'.repeat(64)}`
    const { exitCode, stdout, outputs } = await seal({
      image: `${registry.host}/acme/app@${image.digest}\n${missing}`
    })
    expect(exitCode).toBe(1)
    expect(stdout).not.toContain('ARTIFACT_')
    expect(outputs['artifact-name']).toMatch(/^oci-seal-2-images-[0-9a-f]{12}$/)
    const report = JSON.parse(contentOf(0)['oci-seal-report.json'] as string)
    expect(report.images.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['unchanged', 'failed'])
  })

  test('temporary failures of the service and the storage are retried', async () => {
    service.fail('CreateArtifact', [503, 'busy'])
    service.fail('block', [500, ''])
    service.fail('blocklist', [503, '<Error><Code>ServerBusy</Code></Error>'])
    service.fail('FinalizeArtifact', [429, '{}'])
    const { exitCode } = await seal()
    expect([exitCode, service.problems]).toEqual([0, []])
    expect(service.artifacts).toHaveLength(1)
  })

  test.each([
    [500, ''] as const,
    [500, 'Error decode request body'] as const,
    [400, 'unknown field'] as const
  ])(
    'a server that refuses the media type (%i "%s") gets the request again without it',
    async (status, body) => {
      service.fail('CreateArtifact', [status, body])
      const { exitCode } = await seal()
      expect([exitCode, service.problems]).toEqual([0, ['CreateArtifact without a media type']])
      expect(service.artifacts).toHaveLength(1)
    }
  )

  test("Gitea's server, which knows fewer fields and answers in camel case, keeps the artifact too", async () => {
    const gitea = await startResultsService('gitea')
    try {
      const { exitCode, stdout, outputs } = await seal({}, gitea.env)
      expect([exitCode, stdout.match(/^::error.*/gm) ?? [], gitea.problems]).toEqual([0, [], []])
      expect([gitea.artifacts.map(({ name }) => name), outputs['artifact-id']]).toEqual([[ownName()], '1'])
    } finally {
      await gitea.close()
    }
  })

  test('an artifact of many blocks arrives complete', async () => {
    // Text that a zip file cannot make smaller.
    const noise = Array.from({ length: 4000 }, (_, at) => {
      const words = Array.from({ length: 100 }, (_, turn) =>
        createHash('sha256').update(`${at} ${turn}`).digest('base64url')
      )
      return { type: 'library', name: `package-${at}`, version: '1', description: words.join('') }
    })
    const text = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: noise })
    await writeFile(`${keys.folder}/large.cdx.json`, text)
    const { exitCode, stdout } = await seal({
      sbom: 'auto',
      'sbom-path': 'large.cdx.json',
      validation: 'off'
    })
    expect([exitCode, service.problems]).toEqual([0, []])
    expect(service.steps.filter(step => step === 'block')).toHaveLength(2)
    expect(contentOf(0)['app.cdx.json']).toBe(text)
    expect(stdout).toContain('Artifact: 8.0 MiB of ')
  })
})

describe('a failed upload is an error after all other steps', () => {
  test.each([
    [
      'ARTIFACT_REFUSED',
      'CreateArtifact',
      [403, { code: 'permission_denied', msg: 'quota has been hit' }],
      1
    ],
    ['ARTIFACT_REFUSED', 'block', [403, '<Error><Code>AuthenticationFailed</Code></Error>'], 1],
    ['ARTIFACT_FAILED', 'CreateArtifact', [200, { ok: false }], 1],
    ['ARTIFACT_FAILED', 'CreateArtifact', [200, 'not JSON'], 1],
    ['ARTIFACT_FAILED', 'CreateArtifact', [200, { ok: true, signed_upload_url: 'ftp://x/' }], 1],
    ['ARTIFACT_REFUSED', 'FinalizeArtifact', [400, { code: 'malformed', msg: 'hash' }], 1],
    ['ARTIFACT_FAILED', 'FinalizeArtifact', [200, { ok: true }], 1]
  ] as const)('%s: %s answers %j', async (code, step, answer, times) => {
    service.fail(step, answer, times)
    const { exitCode, stdout, stderr, outputs, summary } = await seal()
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(stdout).toContain(`::error title=${code}::`)
    expect([outputs['signed'], outputs['artifact-name']]).toEqual(['true', ''])
    expect(summary).toContain('✅ 1 image')
    expect(service.artifacts).toEqual([])
  })

  test('permanent failures', async () => {
    service.fail('FinalizeArtifact', [500, ''], 5)
    const { exitCode, stdout } = await seal()
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=ARTIFACT_FAILED::')
    expect(stdout).toContain('FinalizeArtifact: HTTP 500')
    expect(service.steps.filter(step => step === 'FinalizeArtifact')).toHaveLength(5)
  })

  test.each([
    ['an Enterprise Server', { GITHUB_SERVER_URL: 'https://github.acme.example' }],
    ['no service', { ACTIONS_RESULTS_URL: '' }],
    [
      'a token for something else',
      { ACTIONS_RUNTIME_TOKEN: `x.${Buffer.from('{}').toString('base64url')}.x` }
    ],
    ['a token that is none', { ACTIONS_RUNTIME_TOKEN: 'opaque' }]
  ])('%s is known before anything is pushed', async (_, env) => {
    const before = registry.requests.length
    const { exitCode, stdout } = await seal({}, env)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=ARTIFACT_UNAVAILABLE::')
    expect(registry.requests).toHaveLength(before)
  })

  test('a name with characters that GitHub does not take', async () => {
    const { exitCode, stdout } = await seal({ 'upload-artifact': 'app: sboms' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('::error title=INPUT_INVALID::')
  })

  test('a dry run uploads nothing', async () => {
    expect((await seal({ 'dry-run': 'true' })).exitCode).toBe(0)
    expect(service.steps).toEqual([])
  })
})
