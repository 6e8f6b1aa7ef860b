// The examples and the workflow of README as act runs them on this machine.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { AUDITED, OPTIONS } from '../../scripts/zizmor.ts'
import { startGitHubApi } from '../support/github-api.ts'
import { makeTemporaryFolder, run, runWell } from '../support/processes.ts'
import { tool } from '../support/tools.ts'
import { type WorkflowResult, WorkflowRunner } from '../support/workflow-runner.ts'

const ROOT = join(import.meta.dirname, '../..')

/** They need images that another workflow pushed or sealed, or GitHub's API. Each has its own test. */
const SPECIAL = [
  'base-image.yml',
  'gate-deployment.yml',
  'gate-pull-request.yml',
  'github-release.yml',
  'many-images-matrix.yml',
  'release-files.yml'
]

const examples = readdirSync(join(ROOT, 'examples')).filter(
  name => name.endsWith('.yml') && !SPECIAL.includes(name)
)

const GATE_STEP = `
      - uses: OWNER/oci-seal/verify@v0
        with:
          image: ghcr.io/\${{ github.repository }}@\${{ steps.build.outputs.digest }}
          certificate-identity: https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0
          certificate-oidc-issuer: https://token.actions.githubusercontent.com
`

const POLICY = `version: 1
policies:
  - images:
      - glob: HOST/**
    authorities:
      - keyless:
          identities:
            - subjectRegExp: ^https://github\\.com/acme/[^/]+/\\.github/workflows/release\\.yml@refs/tags/v.*$
              issuer: ISSUER
        trusted-root: trusted-root.json
`

let runner: WorkflowRunner

beforeAll(async () => {
  runner = await WorkflowRunner.start()
})

afterAll(() => runner?.close())

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** As it is printed. */
function readSmallestWorkflow(): string {
  const [, text = ''] =
    /^## Smallest workflow$[\s\S]*?^```yaml\n([\s\S]*?)^```$/m.exec(read('README.md')) ?? []
  return text
}

function expectGreen({ code, log }: WorkflowResult): void {
  if (code !== 0) throw new Error(log)
  expect(log).toContain('Job succeeded')
  expect(log).not.toContain('Job failed')
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

/** Digests of the bundles that oras lists as referrers. */
async function listedSignatures(reference: string): Promise<string[]> {
  const args = ['discover', '--plain-http', '--format', 'json', '--depth', '1', reference]
  const text = await runWell(tool('oras'), args, { cwd: makeTemporaryFolder() })
  const { referrers } = JSON.parse(text) as {
    readonly referrers: readonly { readonly artifactType: string; readonly digest: string }[]
  }
  return referrers.filter(({ artifactType }) => artifactType.includes('sigstore.bundle')).map(it => it.digest)
}

async function release(): Promise<string> {
  const result = await runner.run({ workflows: { 'release.yml': readSmallestWorkflow() } })
  expectGreen(result)
  const [reference = ''] = result.pushed
  return reference
}

const digestOf = (reference: string): string => reference.split('@')[1] ?? ''

describe('README', () => {
  test('the smallest workflow passes as it is printed', async () => {
    await expectSigned(await release())
  })

  test('what it seals passes verify with the defaults of both actions', async () => {
    const workflow = readSmallestWorkflow().trimEnd() + GATE_STEP
    const result = await runner.run({ workflows: { 'release.yml': workflow } })
    expectGreen(result)
    expect(result.log).toContain('verify with default policy: would pass')
  })

  test('four parallel jobs seal one image, and each signature stays listed', async () => {
    const matrix = '    runs-on: ubuntu-latest\n    strategy:\n      matrix:\n        part: [1, 2, 3, 4]\n'
    const workflow = readSmallestWorkflow().replace('    runs-on: ubuntu-latest\n', matrix)
    const result = await runner.run({ workflows: { 'release.yml': workflow } })
    expectGreen(result)
    expect(result.log.match(/Job succeeded/g)).toHaveLength(4)
    expect(result.pushed).toHaveLength(4)
    expect(new Set(result.pushed).size).toBe(1)
    const image = result.pushed[0] ?? ''
    await expectSigned(image)
    const made = [...result.log.matchAll(/signature-digest=(sha256:[0-9a-f]{64})/g)].map(match => match[1])
    expect(made).toHaveLength(4)
    expect((await listedSignatures(image)).sort()).toEqual([...new Set(made)].sort())
  })
})

describe('examples', () => {
  test.each(examples)('%s passes, and Cosign verifies what it signed in bundles by identity', async name => {
    const files = { 'chart/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n' }
    const result = await runner.run({ workflows: { 'release.yml': read(`examples/${name}`) }, files })
    expectGreen(result)
    expect(result.pushed).not.toEqual([])
    // The first signs in the older format, the second with a key.
    if (name === 'gitlab.yml' || name === 'air-gapped-key.yml') return
    for (const reference of result.pushed) await expectSigned(reference)
  })

  test('base-image.yml builds on a sealed base image, and not on another', async () => {
    const base = await release()
    const build = (image: string) => {
      const text = read('examples/base-image.yml').replace(/ghcr\.io\/acme\/base@sha256:\w+/, image)
      return runner.run({ workflows: { 'build.yml': text.replaceAll('/acme/base/', '/acme/app/') } })
    }
    expectGreen(await build(base))
    const other = await build(await runner.pushImage('acme/base', 1))
    expect([other.code, other.pushed]).toEqual([1, []])
  })

  test('gate-deployment.yml deploys a sealed image, and no other', async () => {
    const deploy = (reference: string) =>
      runner.run({
        workflows: { 'deploy.yml': read('examples/gate-deployment.yml') },
        event: 'workflow_dispatch',
        inputs: { digest: digestOf(reference) },
        files: { 'deploy.sh': '#!/bin/sh\necho "deployed $1"\n' }
      })
    const sealed = await deploy(await release())
    expectGreen(sealed)
    expect(sealed.log).toContain('deployed ')
    const other = await deploy(await runner.pushImage('acme/app', 2))
    expect(other.code).toBe(1)
    expect(other.log).not.toContain('deployed ')
  })

  test('many-images-matrix.yml seals 51 images in two jobs', async () => {
    const images: string[] = []
    for (let seed = 0; seed < 51; seed++) images.push(await runner.pushImage('acme/many', seed))
    const result = await runner.run({
      workflows: { 'many.yml': read('examples/many-images-matrix.yml') },
      event: 'workflow_dispatch',
      files: { 'images.txt': `${images.join('\n')}\n` }
    })
    expectGreen(result)
    for (const at of [0, 49, 50]) await expectSigned(images[at] ?? '')
  })

  test.each([
    ['github-release.yml', '.sigstore.json'],
    ['release-files.yml', 'multiple.intoto.jsonl']
  ])('%s uploads to the release, %s among others', async (name, asset) => {
    const api = await startGitHubApi()
    // The tag must not exist yet.
    const own = await WorkflowRunner.start()
    try {
      const workflows = { 'release.yml': read(`examples/${name}`) }
      expectGreen(await own.run({ workflows, apiUrl: api.apiUrl }))
      expect(api.assets.filter(stored => stored.name.endsWith(asset))).not.toEqual([])
      expect(api.problems).toEqual([])
    } finally {
      await own.close()
      await api.close()
    }
  })

  test('gate-pull-request.yml passes a sealed image and fails another', async () => {
    const sealed = await release()
    const gate = await gateOf(sealed)
    expectGreen(gate.result)
    const other = await gateOf(await runner.pushImage('acme/app', 3))
    expect(other.result.code).toBe(1)
    expect(other.comments).toBe(1)
    expect(other.conclusions).toEqual(['failure'])
  })
})

function policyFiles(): Readonly<Record<string, string>> {
  return {
    '.github/oci-seal.yml': POLICY.replace('ISSUER', runner.sigstore.issuer).replace(
      'HOST',
      runner.registry.host
    ),
    'trusted-root.json': readFileSync(runner.sigstore.inputs['trusted-root'], 'utf8')
  }
}

/** A pull request that names `image` in a file. */
async function gateOf(image: string) {
  const [base, head] = ['b'.repeat(40), 'c'.repeat(40)] as const
  const api = await startGitHubApi({
    files: [{ filename: 'pod.yaml', status: 'added' }],
    contents: Object.fromEntries(
      Object.entries(policyFiles()).map(([path, text]) => [`${base}:${path}`, text])
    )
  })
  const repository = { full_name: 'acme/app', name: 'app', owner: { login: 'acme' }, default_branch: 'main' }
  const side = { repo: { full_name: 'acme/app' } }
  const pullRequest = {
    number: 7,
    head: { ref: 'topic', sha: head, ...side },
    base: { ref: 'main', sha: base, ...side }
  }
  try {
    const result = await runner.run({
      workflows: { 'gate.yml': read('examples/gate-pull-request.yml') },
      event: 'pull_request',
      payload: { repository, pull_request: pullRequest },
      apiUrl: api.apiUrl,
      files: {
        'pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: ${image}\n`
      }
    })
    const conclusions = api.checks.map(({ conclusion }) => conclusion)
    return { result, comments: api.comments.length, conclusions }
  } finally {
    await api.close()
  }
}

describe('reusable workflows', () => {
  const seal = () => ({ 'seal.yml': read('.github/workflows/seal.yml') })
  const gate = () => ({ 'gate.yml': read('.github/workflows/gate.yml') })
  const call = (name: string, image: string) => `
on: push
permissions: {}
jobs:
  call:
    permissions: { contents: read, packages: write, id-token: write }
    uses: OWNER/oci-seal/.github/workflows/${name}.yml@v0
    with:
      image: ${image}
`

  test('seal.yml and gate.yml pass with no other input than the image', async () => {
    const image = await runner.pushImage('acme/app', 4)
    expectGreen(await runner.run({ workflows: { 'release.yml': call('seal', image), ...seal() } }))
    await expectSigned(image)
    const files = policyFiles()
    const called = () => ({ 'deploy.yml': call('gate', image), ...gate() })
    expectGreen(await runner.run({ workflows: called(), files }))
    const unsigned = await runner.pushImage('acme/app', 5)
    const failed = await runner.run({ workflows: { 'deploy.yml': call('gate', unsigned), ...gate() }, files })
    expect(failed.code).toBe(1)
  })
})

describe('zizmor', () => {
  const audit = (...paths: readonly string[]) => run(tool('zizmor'), [...OPTIONS, ...paths], { cwd: ROOT })

  test('finds nothing in the workflows, the examples, the actions and README', async () => {
    const smallest = join(makeTemporaryFolder(), 'release.yml')
    writeFileSync(smallest, readSmallestWorkflow())
    const { code, stdout } = await audit(...AUDITED, smallest)
    expect([code, stdout]).toEqual([0, expect.any(String)])
  })

  test('finds a mistake', async () => {
    const bad = join(makeTemporaryFolder(), 'bad.yml')
    writeFileSync(bad, read('examples/ko.yml').replace(/@[0-9a-f]{40} # v/, '@v'))
    expect((await audit(bad)).code).toBeGreaterThan(0)
  })
})
