// Files of a release through dist/: one signature with the images, bundles beside the files, and the release's assets.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { type FakeGitHub, startGitHubApi } from '../support/github-api.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { reportErrors } from '../support/report-schema.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { verifyAsGitHub } from '../support/sigstore-js.ts'
import { tool } from '../support/tools.ts'

const TAG = { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0.0' }
const CONTEXT = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
  GITHUB_SERVER_URL: 'https://github.com',
  RUNNER_ENVIRONMENT: 'github-hosted'
}
const ARCHIVES = ['app-linux.tgz', 'app darwin.tgz', 'old.tgz']

let registry: RunningRegistry
let sigstore: TestSigstore
let github: FakeGitHub
let keys: KeyPair
let image: string

const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex')

/** A workspace as a build leaves it; the third archive is in the list of checksums only. */
function workspace(): string {
  const folder = makeTemporaryFolder()
  const dist = join(folder, 'dist')
  mkdirSync(dist)
  for (const name of ARCHIVES.slice(0, 2)) writeFileSync(join(dist, name), name)
  const lines = ARCHIVES.slice(1).map(name => `${hash('sha512', name)}  ${name}\n`)
  writeFileSync(join(dist, 'checksums.txt'), lines.join(''))
  writeFileSync(join(folder, 'app.cdx.json'), sampleSbom('amd64'))
  return folder
}

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').filter(line => line !== '')

/** Runs each command as a user does, in a folder with the files and what the run wrote. */
async function codes(commands: readonly string[], folder: string): Promise<unknown[]> {
  if (!existsSync(join(folder, 'cosign'))) symlinkSync(tool('cosign'), join(folder, 'cosign'))
  const results: unknown[] = []
  for (const command of commands) {
    const { code, stderr } = await run('/bin/sh', ['-c', command], {
      cwd: folder,
      env: { PATH: `${folder}:/bin:/usr/bin` }
    })
    results.push(code === 0 ? 0 : [command, stderr])
  }
  return results
}

const isOfFiles = (command: string): boolean => /^(?:sed|cosign verify-blob-attestation) /.test(command)

beforeAll(async () => {
  registry = await startRegistry()
  sigstore = await startTestSigstore({ rekorVersion: 1 })
  github = await startGitHubApi()
  keys = makeKeyPair()
  const { digest } = await pushSampleImage(registry.host, 'acme/app', '1')
  image = `${registry.host}/acme/app@${digest}`
}, 60_000)

afterAll(() => Promise.all([registry.close(), github.close()]))

describe('with an image and signatures: all', () => {
  let result: ActionResult
  let folder: string

  beforeAll(async () => {
    folder = workspace()
    result = await runAction({
      inputs: {
        image,
        sbom: 'none',
        'subject-path': 'dist/*.tgz',
        'subject-checksums': 'dist/checksums.txt',
        signatures: 'all',
        provenance: 'true',
        'upload-release-assets': 'true',
        'github-attestations': 'true',
        'github-token': 'a-token',
        'cosign-path': tool('cosign'),
        ...sigstore.inputs
      },
      env: { ...CONTEXT, ...TAG, ...sigstore.environment, GITHUB_API_URL: github.apiUrl },
      workspace: folder
    })
  }, 60_000)

  afterAll(() => result.dispose())

  test('the image, its platforms and the files are one signing event, and provenance is another', () => {
    expect([result.exitCode, result.stderr, result.outputs['signed']]).toEqual([0, '', 'true'])
    expect(result.stdout).toContain('2 signing events: 1 for signatures, 1 for attestations')
    expect(sigstore.requests).toMatchObject({ fulcio: 2, rekor: 2 })
    const report = JSON.parse(result.outputs['json'] ?? '')
    expect(reportErrors(report)).toEqual([])
    expect(report.files.files.map(({ name }: { name: string }) => name).sort()).toEqual(
      [...ARCHIVES, 'checksums.txt'].sort()
    )
    const statement = JSON.parse(
      Buffer.from(
        JSON.parse(readFileSync(report.files.bundles[0].path, 'utf8')).dsseEnvelope.payload,
        'base64'
      ).toString()
    )
    expect(statement.subject).toHaveLength(3 + 4)
  })

  test('each printed command passes in the folder of the files', async () => {
    const commands = lines(result.outputs['verify-commands']).filter(isOfFiles)
    const named = commands.filter(command => /'?old\.tgz'?$/.test(command))
    expect([commands.length, named.length]).toEqual([4 + 1 + 4, 2])
    // The third archive is at another place; its digest was signed.
    writeFileSync(join(folder, 'dist', 'old.tgz'), 'old.tgz')
    expect(await codes(commands, join(folder, 'dist'))).toEqual(commands.map(() => 0))
    writeFileSync(join(folder, 'dist', 'old.tgz'), 'changed')
    expect(await codes(named, join(folder, 'dist'))).not.toContain(0)
  })

  test('the release has the files, a bundle of each and one file with all bundles, first', () => {
    expect(github.problems).toEqual([])
    expect(github.assets.map(({ name }) => name)).toEqual([
      'multiple.intoto.jsonl',
      'app-darwin.tgz',
      'app-linux.tgz',
      'checksums.txt',
      'app.sigstore.json',
      'app-darwin.tgz.sigstore.json',
      'app-linux.tgz.sigstore.json',
      'old.tgz.sigstore.json',
      'checksums.txt.sigstore.json'
    ])
    expect(lines(result.outputs['file-bundle-path']).at(-1)).toBe(join(folder, 'dist/multiple.intoto.jsonl'))
    expect(lines(result.outputs['attestation-id'])).toHaveLength(2)
    const stored = github.requests.filter(({ operation }) => operation.endsWith('/attestations'))
    expect(stored.map(({ body }) => verifyAsGitHub(body['bundle'], sigstore).repository)).toEqual(
      Array(2).fill('https://github.com/acme/app')
    )
  })
})

describe('without an image', () => {
  const sign = (
    folder: string,
    inputs: Record<string, string> = {},
    env: Record<string, string> = {},
    event?: Parameters<typeof runAction>[0]['event']
  ): Promise<ActionResult> =>
    runAction({
      inputs: {
        'subject-path': 'dist/*.tgz',
        key: keys.privateKey,
        'cosign-path': tool('cosign'),
        'github-token': 'a-token',
        ...inputs
      },
      env: { COSIGN_PASSWORD: keys.password, ...CONTEXT, GITHUB_API_URL: github.apiUrl, ...env },
      workspace: folder,
      ...(event === undefined ? {} : { event })
    })

  const fork = {
    name: 'pull_request',
    payload: {
      pull_request: {
        head: { repo: { full_name: 'other/app' } },
        base: { repo: { full_name: 'acme/app' }, sha: 'a'.repeat(40), ref: 'main' }
      },
      repository: { private: false }
    }
  }

  test('files get their own signature and the SBOM of one of them, and the commands pass', async () => {
    const folder = workspace()
    const inputs = { 'sbom-path': 'dist/app-linux.tgz=app.cdx.json', 'bundle-folder': 'out' }
    const { exitCode, stderr, outputs, summary, dispose } = await sign(folder, inputs)
    expect([exitCode, stderr, outputs['signed']]).toEqual([0, '', 'true'])
    const report = JSON.parse(outputs['json'] ?? '')
    expect([reportErrors(report), report.requests]).toEqual([[], 0])
    const out = join(folder, 'out')
    for (const name of ['app-linux.tgz', 'app darwin.tgz'])
      writeFileSync(join(out, name), readFileSync(join(folder, 'dist', name)))
    writeFileSync(join(out, 'app.cdx.json'), readFileSync(join(folder, 'app.cdx.json')))
    writeFileSync(join(out, 'cosign.pub'), readFileSync(keys.publicKey))
    const commands = lines(outputs['verify-commands'])
    expect(commands).toHaveLength(3 + 1 + 1)
    expect(await codes(commands, out)).toEqual([0, 0, 0, 0, 0])
    expect(summary).toContain('## ✅ 2 files sealed')
    await dispose()
  })

  test.each([
    ['a fork', {}, 'attached', 0],
    ['sign: false', { sign: 'false' }, undefined, 1],
    ['a job with neither a key nor a token', {}, undefined, 1]
  ])('%s signs nothing and writes nothing', async (name, more, outcome, exitCode) => {
    const folder = workspace()
    const result = await sign(folder, { key: '', ...more }, {}, name === 'a fork' ? fork : undefined)
    expect([result.exitCode, result.outputs['signed'] ?? 'false']).toEqual([exitCode, 'false'])
    const report = result.outputs['json']
    expect(report && JSON.parse(report).files.outcome).toBe(outcome)
    expect(existsSync(join(folder, 'dist/multiple.intoto.jsonl'))).toBe(false)
    await result.dispose()
  })

  test('a step without subjects signs what the runner lists of the job', async () => {
    const folder = workspace()
    const list = join(makeTemporaryFolder(), 'artifacts_list')
    const subject = { name: 'app.tgz', digest: `sha256:${hash('sha256', 'app')}`, kind: 'file' }
    writeFileSync(list, JSON.stringify({ version: 1, subjects: [subject] }))
    const result = await sign(folder, { 'subject-path': '' }, { GITHUB_ARTIFACTS_LIST: list })
    expect([result.exitCode, result.stderr, result.outputs['signed']]).toEqual([0, '', 'true'])
    expect(JSON.parse(result.outputs['json'] ?? '').files.files).toMatchObject([
      { name: 'app.tgz', digest: subject.digest }
    ])
    await result.dispose()
  })

  test('a dry run names the events and writes nothing', async () => {
    const folder = workspace()
    const { exitCode, outputs, stdout, dispose } = await sign(folder, {
      'dry-run': 'true',
      'sbom-path': 'app.cdx.json'
    })
    const report = JSON.parse(outputs['json'] ?? '')
    expect([exitCode, report.files.outcome, reportErrors(report)]).toEqual([0, 'planned', []])
    expect(stdout).toContain('2 signing events: 1 for signatures, 1 for attestations')
    expect(existsSync(join(folder, 'dist/multiple.intoto.jsonl'))).toBe(false)
    await dispose()
  })

  test.each([
    [
      'the attestation store',
      'POST /repos/{owner}/{repo}/attestations',
      'GITHUB_ATTESTATIONS_DENIED',
      'attestations'
    ],
    ['the release', 'GET /repos/{owner}/{repo}/releases/{release_id}/assets', 'RELEASE_DENIED', 'release'],
    [
      'the dependency graph',
      'POST /repos/{owner}/{repo}/dependency-graph/snapshots',
      'SNAPSHOT_DENIED',
      undefined
    ]
  ])('%s refuses: the rest is published, and the report has it', async (_, operation, code, missing) => {
    const github = await startGitHubApi()
    // The run first reads the assets once, for signatures of an earlier run.
    github.failNext(operation, { status: 403, body: { message: 'no' } }, missing === 'release' ? 1 : 0)
    const { exitCode, stdout, outputs, dispose } = await sign(
      workspace(),
      {
        image,
        'upload-release-assets': 'true',
        'github-attestations': 'true',
        'dependency-snapshot': 'true',
        'sbom-path': 'app.cdx.json'
      },
      { ...TAG, GITHUB_API_URL: github.apiUrl }
    )
    expect(exitCode).toBe(1)
    expect([...stdout.matchAll(/^::error title=(\w+)::/gm)].map(([, title]) => title)).toEqual([code])
    const report = JSON.parse(outputs['json'] ?? '')
    expect(reportErrors(report)).toEqual([])
    expect([report.attestations === undefined, report.release === undefined]).toEqual([
      missing === 'attestations',
      missing === 'release'
    ])
    expect(github.assets.length > 0).toBe(missing !== 'release')
    const snapshots = github.requests.filter(request => request.operation.endsWith('/snapshots'))
    expect(snapshots).toHaveLength(1)
    await Promise.all([dispose(), github.close()])
  })

  test('a second run completes a release from the signatures that the first one left there', async () => {
    const release = await startGitHubApi()
    const upload = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets'
    const env = { ...TAG, GITHUB_API_URL: release.apiUrl }
    const inputs = { 'upload-release-assets': 'true', provenance: 'true', 'sbom-path': 'app.cdx.json' }
    const attempt = (number: string) => ({ ...env, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: number })
    // What GitHub stored of the fourth asset is not what was sent.
    release.failNext(upload, { status: 201, body: {} }, 3)
    const first = await sign(workspace(), inputs, attempt('1'))
    expect([first.exitCode, first.stdout]).toEqual([1, expect.stringContaining('title=RELEASE_FAILED')])
    const kept = release.assets.map(({ name, digest }) => [name, digest])
    expect(kept).toHaveLength(3)
    const second = await sign(workspace(), inputs, attempt('2'))
    expect([second.exitCode, release.problems]).toEqual([0, []])
    expect(release.assets.map(({ name, digest }) => [name, digest])).toEqual(expect.arrayContaining(kept))
    expect(release.assets.map(({ name }) => name)).toEqual([
      'multiple.intoto.jsonl',
      'app-darwin.tgz',
      'app-linux.tgz',
      'app.cdx.json',
      'app-darwin.tgz.sigstore.json',
      'app-linux.tgz.sigstore.json',
      'app.cdx.json.sigstore.json'
    ])
    const { files } = JSON.parse(second.outputs['json'] ?? '')
    expect([files.outcome, files.bundles.length]).toEqual(['unchanged', 3])
    await Promise.all([first.dispose(), second.dispose(), release.close()])
  })
})
