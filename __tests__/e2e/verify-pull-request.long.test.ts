// dist/verify.js on a pull request, as the runner starts it: what it reads from GitHub and what it shows there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { ActionResult } from '../../demo/run-action.ts'
import type { SbomDifference } from '../../src/results/review.ts'
import type { Verdict } from '../../src/results/verdict.ts'
import { COMPONENTS, GateLab, type LabImage } from '../support/gate-lab.ts'
import { type FakeGitHub, type GitHubApiOptions, startGitHubApi } from '../support/github-api.ts'
import { listen } from '../support/listen.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { differenceErrors } from '../support/report-schema.ts'

const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)
const MERGE = 'd'.repeat(40)
const MAIN = 'e'.repeat(40)
const CHECK_RUNS = 'POST /repos/{owner}/{repo}/check-runs'
const ADD_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPLOAD_SARIF = 'POST /repos/{owner}/{repo}/code-scanning/sarifs'
const DENIED = { status: 403, body: { message: 'Resource not accessible by integration' } }

let lab: GateLab
let old: LabImage
let now: LabImage
let bare: LabImage
/** Of two platforms, without signature and SBOM. */
let empty: LabImage
/** With unsigned SBOMs. */
let half: LabImage

const LEFT_PAD = {
  type: 'library',
  'bom-ref': 'c',
  name: 'left-pad',
  version: '1.3.0',
  purl: 'pkg:npm/left-pad@1.3.0',
  licenses: [{ license: { id: 'WTFPL' } }]
}
const NEW_MUSL = { ...COMPONENTS[0], version: '1.2.6-r0', purl: 'pkg:apk/alpine/musl@1.2.6-r0' }

beforeAll(async () => {
  lab = await GateLab.start()
  old = await lab.image(undefined, { repository: 'acme/app', tag: '1.0.0' })
  now = await lab.image(undefined, { repository: 'acme/app', tag: '1.1.0' })
  bare = await lab.image(['linux/amd64'], { repository: 'acme/bare' })
  half = await lab.image(['linux/amd64'], { repository: 'acme/half' })
  empty = await lab.image(undefined, { repository: 'acme/empty' })
  await lab.seal(half, { sign: 'false', key: '' })
  await lab.seal(old)
  await lab.seal(now, {}, { components: [NEW_MUSL, ...COMPONENTS.slice(1), LEFT_PAD] })
}, 60_000)

const started: FakeGitHub[] = []

afterEach(async () => {
  const done = started.splice(0)
  await Promise.all(done.map(({ close }) => close()))
  // Whatever a test is about, nothing was sent that GitHub's description does not allow.
  expect(done.flatMap(({ problems }) => problems)).toEqual([])
})

afterAll(() => lab.close())

function policy(): string {
  const key = readFileSync(lab.keys.publicKey, 'utf8').trimEnd().replaceAll('\n', '\n            ')
  return `version: 1
policies:
  - name: ours
    images:
      - glob: ${lab.host}/acme/**
    authorities:
      - name: the release key
        key:
          data: |
            ${key}
`
}

interface Change {
  /** Used as it is, without the files. */
  readonly workspace?: string
  readonly files?: Readonly<Record<string, string | Buffer>>
  readonly before?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: Record<string, unknown> }
  readonly env?: Readonly<Record<string, string>>
  readonly head?: string
  readonly github?: GitHubApiOptions
  readonly fail?: (github: FakeGitHub) => void
}

interface Gated {
  readonly result: ActionResult
  readonly github: FakeGitHub
  readonly verdict: (Verdict & { differences: SbomDifference[]; unresolved: object[] }) | undefined
}

const repository = { full_name: 'acme/app', default_branch: 'main' }

const pullRequest = (name = 'pull_request', fork = 'acme/app', base = 'main') => ({
  name,
  payload: {
    repository,
    pull_request: {
      number: 7,
      head: { sha: HEAD, repo: { full_name: fork } },
      base: { ref: base, sha: BASE, repo: { full_name: 'acme/app' } }
    }
  }
})

function checkOut(head: string, files: NonNullable<Change['files']>): string {
  const workspace = makeTemporaryFolder()
  for (const [path, text] of Object.entries({ '.git/HEAD': `${head}\n`, ...files })) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return workspace
}

/** A checkout with these files, of which the base commit had some in another state, and a run of the gate on it. */
async function gate({
  files = {},
  before = {},
  inputs = {},
  event,
  env,
  head = MERGE,
  workspace = checkOut(head, files),
  github,
  fail
}: Change = {}) {
  const base = { '.github/oci-seal.yml': policy(), ...before }
  const api = await startGitHubApi({
    files: Object.keys(files).map(filename => ({
      filename,
      status: filename in base ? 'modified' : 'added'
    })),
    contents: Object.fromEntries(Object.entries(base).map(([path, text]) => [`${BASE}:${path}`, text])),
    ...github
  })
  started.push(api)
  fail?.(api)
  const result = await lab.verify(
    { key: '', 'github-token': 'a-token', discover: 'changed', ...inputs },
    {
      workspace,
      event: event ?? pullRequest(),
      env: {
        GITHUB_API_URL: api.apiUrl,
        GITHUB_SHA: MERGE,
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/gate.yml@refs/pull/7/merge',
        ...env
      }
    }
  )
  await result.dispose()
  expect(result.stderr).toBe('')
  const json = result.outputs['json']
  return { result, github: api, verdict: json ? JSON.parse(json) : undefined } as Gated
}

const operations = ({ requests }: FakeGitHub): string[] => requests.map(({ operation }) => operation)

describe('the review', () => {
  test('of a changed reference has a check run, a comment, SARIF and the difference from the image of the base branch', async () => {
    const { result, github, verdict } = await gate({
      files: {
        Dockerfile: `FROM scratch\n# the base\nFROM ${now.name}:1.1.0\nCOPY --from=${bare.name}:1.0.0 / /\n`
      },
      before: { Dockerfile: `FROM scratch\nFROM ${now.name}:1.0.0\n` },
      inputs: { 'check-run': 'true', 'comment-summary-in-pr': 'always', 'upload-sarif': 'true' }
    })
    expect(result.exitCode).toBe(1)
    expect(verdict?.images.map(({ requested, outcome }) => [requested, outcome])).toEqual([
      [`${now.name}:1.1.0`, 'passed'],
      [`${bare.name}:1.0.0`, 'failed']
    ])
    expect(verdict?.policy).toEqual({ path: '.github/oci-seal.yml', commit: BASE })
    // The difference, in the report, the summary and the log.
    expect(differenceErrors(verdict?.differences)).toEqual([])
    expect(verdict?.differences).toMatchObject([
      {
        image: `${now.name}:1.1.0`,
        before: `${now.name}:1.0.0`,
        platforms: ['linux/amd64', 'linux/arm64'],
        summary: '1 added, 1 upgraded; 1 unchanged',
        changes: [
          { kind: 'added', name: 'left-pad', after: { version: '1.3.0', licenses: ['WTFPL'] } },
          {
            kind: 'upgraded',
            name: 'alpine/musl',
            before: { version: '1.2.5-r0' },
            after: { version: '1.2.6-r0' }
          }
        ]
      }
    ])
    expect(result.summary).toContain('**1 added, 1 upgraded; 1 unchanged**')
    expect(result.stdout).toMatch(
      /SBOM of .*:1\.1\.0 \(linux\/amd64, linux\/arm64\) against .*:1\.0\.0: 1 added/
    )
    // The tag is resolved; the digest is proposed.
    expect(result.summary).toContain(`+ ${now.name}:1.1.0@${now.digest}`)
    const sent = (operation: string) => github.requests.find(request => request.operation === operation)?.body
    expect(sent(CHECK_RUNS)).toMatchObject({ head_sha: HEAD, conclusion: 'failure' })
    expect(sent(CHECK_RUNS)?.['output']).toMatchObject({
      annotations: [
        { path: 'Dockerfile', start_line: 4, annotation_level: 'failure' },
        {
          path: 'Dockerfile',
          start_line: 3,
          annotation_level: 'notice',
          message: 'linux/amd64, linux/arm64: 1 added, 1 upgraded; 1 unchanged'
        },
        { path: 'Dockerfile', start_line: 3, annotation_level: 'notice', title: 'An image referenced by tag' }
      ]
    })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('**1 added, 1 upgraded; 1 unchanged**')
    const { sarif, commit_sha, ref } = sent(UPLOAD_SARIF) ?? {}
    expect([commit_sha, ref]).toEqual([MERGE, 'refs/pull/7/merge'])
    const { runs } = JSON.parse(gunzipSync(Buffer.from(String(sarif), 'base64')).toString('utf8'))
    expect(runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'Dockerfile' },
      region: { startLine: 4 }
    })
    expect(result.stdout).toContain('::error file=Dockerfile,line=4')
  })

  test('a renamed file is compared with its earlier content', async () => {
    const { verdict } = await gate({
      files: { 'build/app.Dockerfile': `FROM ${now.pinned}\n` },
      before: { Dockerfile: `FROM ${old.pinned}\n` },
      github: {
        files: [{ filename: 'build/app.Dockerfile', status: 'renamed', previous_filename: 'Dockerfile' }]
      }
    })
    expect(verdict?.differences).toMatchObject([
      { before: old.pinned, summary: '1 added, 1 upgraded; 1 unchanged' }
    ])
  })

  test('an image without an SBOM to compare is reported, and the verdict stays the same', async () => {
    const { result, verdict } = await gate({
      files: { Dockerfile: `FROM ${now.pinned}\n` },
      before: { Dockerfile: `FROM ${bare.pinned}\n` }
    })
    expect(result.exitCode).toBe(0)
    expect(verdict?.differences).toMatchObject([
      { before: bare.pinned, summary: `${bare.pinned} has no SBOM that Seal can read`, changes: [] }
    ])
    expect(result.summary).toMatch(/### SBOM of .* against .*\n\n.*has no SBOM that Seal can read/)
  })

  test('names from the pull request stay text', async () => {
    const { result, github, verdict } = await gate({
      files: {
        'Dockerfile.<img src=x onerror=alert(1)>': 'FROM ${BASE}|<b>@everyone\n',
        Dockerfile: `FROM ${now.pinned}\n`
      },
      inputs: { 'comment-summary-in-pr': 'always' }
    })
    expect(verdict?.unresolved).toHaveLength(1)
    for (const text of [result.summary, github.comments[0]?.body]) {
      expect(text).toContain('1 reference that could not be resolved')
      expect(text).not.toMatch(/<img|<b>|@everyone/)
    }
  })

  test('new references that cannot be resolved or read fail, alone and beside images that pass', async () => {
    const files = {
      'a/compose.yaml': 'services: {a: {image: "acme/a:${TAG}"}}\n',
      'b.yaml': 'apiVersion: v1\nkind: Pod\nspec: {image: a:1\n',
      'c.yaml': Buffer.from(`\ufeffapiVersion: v1\nkind: Pod\nspec: {image: "${now.pinned}"}\n`, 'utf16le')
    }
    const { result, github, verdict } = await gate({ files, inputs: { 'check-run': 'true' } })
    expect([result.exitCode, verdict?.outcome]).toEqual([1, 'failed'])
    expect(verdict?.images.map(({ requested, outcome }) => [requested, outcome])).toEqual([
      [now.pinned, 'passed']
    ])
    expect(verdict?.unresolved).toMatchObject([
      { file: 'a/compose.yaml', text: 'acme/a:${TAG}', effect: 'fail' },
      { file: 'b.yaml', text: '', effect: 'fail' }
    ])
    expect(result.stdout).toContain('POLICY_VIOLATED')
    const sent = github.requests.find(({ operation }) => operation === CHECK_RUNS)?.body
    expect(sent).toMatchObject({ conclusion: 'failure' })
  })

  test('an unchanged line that could not be resolved before is a warning', async () => {
    const dockerfile = (image: string): string => `FROM a:\${X}\nFROM ${image}\n`
    const patch = `@@ -1,2 +1,2 @@\n FROM a:\${X}\n-FROM ${old.pinned}\n+FROM ${now.pinned}`
    const { result, verdict } = await gate({
      files: { Dockerfile: dockerfile(now.pinned) },
      before: { Dockerfile: dockerfile(old.pinned) },
      github: { files: [{ filename: 'Dockerfile', status: 'modified', patch }] }
    })
    expect([result.exitCode, verdict?.outcome]).toEqual([0, 'passed'])
    expect(verdict?.unresolved).toMatchObject([{ text: 'a:${X}', effect: 'warn' }])
  })

  test('the same comment is updated, also after the failure is fixed', async () => {
    const inputs = { 'comment-summary-in-pr': 'on-failure' }
    const first = await gate({ files: { Dockerfile: `FROM ${bare.pinned}\n` }, inputs })
    expect(first.github.comments[0]?.body).toContain('## ❌')
    const second = await gate({
      files: { Dockerfile: `FROM ${now.pinned}\n` },
      inputs,
      github: { comments: [...first.github.comments] }
    })
    expect(second.github.comments).toHaveLength(1)
    expect(second.github.comments[0]?.body).toContain('## ✅ 1 image verified')
  })
})

test('each matrix job has its own comment, check run and SARIF category', async () => {
  const leg = (image: LabImage, comments: GitHubApiOptions['comments'] = []) =>
    gate({
      inputs: {
        discover: 'none',
        image: image.pinned,
        matrix: JSON.stringify({ image: image.repository }),
        'comment-summary-in-pr': 'on-failure',
        'check-run': 'true',
        'upload-sarif': 'true'
      },
      env: { GITHUB_JOB: 'gate' },
      github: { comments }
    })
  const red = await leg(bare)
  const green = await leg(now, red.github.comments)
  expect([red.result.exitCode, green.result.exitCode]).toEqual([1, 0])
  expect(green.github.comments.map(({ body }) => body.split('\n')[1])).toEqual([
    '## ❌ 1 of 1 image does not pass'
  ])
  const checks = [...red.github.checks, ...green.github.checks]
  expect(checks.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['oci-seal / gate (acme/bare)', 'failure'],
    ['oci-seal / gate (acme/app)', 'success']
  ])
  const categories = [red, green].map(({ github }) => {
    const { sarif } = github.requests.find(({ operation }) => operation === UPLOAD_SARIF)?.body ?? {}
    const { runs } = JSON.parse(gunzipSync(Buffer.from(String(sarif), 'base64')).toString('utf8'))
    return runs[0].automationDetails.id
  })
  expect(categories).toEqual([
    expect.stringMatching(/^oci-seal\/\.github\/workflows\/gate\.yml\/gate \(acme\/bare\)-[0-9a-f]{8}\/$/),
    expect.stringMatching(/\/gate \(acme\/app\)-[0-9a-f]{8}\/$/)
  ])
})

describe('compare-with', () => {
  const input = (compare: string) => ({
    discover: 'none',
    image: now.pinned,
    'compare-with': compare,
    'comment-summary-in-pr': 'always'
  })

  test('an image appears as a difference in summary, comment and report', async () => {
    const { result, github, verdict } = await gate({ inputs: input(`${old.name}:1.0.0`) })
    expect(result.exitCode).toBe(0)
    expect(verdict?.differences).toMatchObject([
      { before: `${old.name}:1.0.0`, summary: '1 added, 1 upgraded; 1 unchanged' }
    ])
    for (const text of [result.summary, github.comments[0]?.body]) expect(text).toContain('left&#45;pad')
  })

  test('an SBOM file', async () => {
    const { verdict } = await gate({
      files: { 'last.cdx.json': lab.sbom(old.digest) },
      inputs: input('last.cdx.json')
    })
    expect(verdict?.differences).toMatchObject([
      { before: 'last.cdx.json', summary: '1 added, 1 upgraded; 1 unchanged' }
    ])
  })

  test('an image by another signer is compared, and the untrusted signature is reported', async () => {
    const { verdict, result } = await gate({
      before: {
        '.github/oci-seal.yml': policy().replace('    authorities:', `    require: [sbom]\n    authorities:`)
      },
      inputs: input(await unsigned())
    })
    expect(result.exitCode).toBe(0)
    expect(verdict?.differences).toMatchObject([
      {
        summary: '1 added, 1 upgraded; 1 unchanged; the other SBOM has no signature by a trusted signer'
      }
    ])
  })

  test('a missing image is reported, and the verdict stays the same', async () => {
    const { result, verdict } = await gate({ inputs: input(`${old.name}:0.0.1`) })
    expect(result.exitCode).toBe(0)
    expect(verdict?.differences[0]?.summary).toMatch(/^the comparison failed: REGISTRY_NOT_FOUND/)
  })

  test.each([
    ['a file that is not there', 'nowhere.json', /INPUT_INVALID: .*compare-with/],
    ['a file that is not an SBOM', 'README.md', /SBOM_FORMAT_UNKNOWN/]
  ])('%s is an error of the workflow', async (_, compare, reason) => {
    const { result } = await gate({ files: { 'README.md': 'hello\n' }, inputs: input(compare) })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(reason)
  })

  /** An image with unsigned SBOMs. */
  async function unsigned(): Promise<string> {
    const image = await lab.image()
    await lab.seal(image, { sign: 'false', key: '' })
    return image.pinned
  }
})

describe('forks and permissions', () => {
  const all = { 'check-run': 'true', 'comment-summary-in-pr': 'always', 'upload-sarif': 'true' }
  const deny = (github: FakeGitHub): void => {
    for (const operation of [CHECK_RUNS, ADD_COMMENT, UPLOAD_SARIF]) github.failNext(operation, DENIED)
  }

  test.each([
    ['an image that passes still passes', () => now, 0, 'passed'],
    ['one that does not still fails', () => bare, 1, 'failed']
  ])('a read-only token: %s, and each part is a notice', async (_, image, code, outcome) => {
    const { result } = await gate({
      files: { Dockerfile: `FROM ${image().pinned}\n` },
      inputs: all,
      event: pullRequest('pull_request', 'stranger/app'),
      fail: deny
    })
    expect([result.exitCode, result.outputs['verdict']]).toEqual([code, outcome])
    const notices = result.stdout.split('\n').filter(line => line.startsWith('::notice'))
    expect(notices.filter(line => line.includes('GITHUB_DENIED'))).toHaveLength(3)
    expect(notices.join('\n')).toContain('pull-requests: write')
  })

  test('the policy of the pull request itself is ignored', async () => {
    const { result, verdict } = await gate({
      files: {
        Dockerfile: `FROM ${bare.pinned}\n`,
        '.github/oci-seal.yml': policy().replace(
          '    authorities:',
          '    require: [sbom-binding]\n    authorities:'
        )
      }
    })
    expect(result.exitCode).toBe(1)
    expect(verdict?.policy?.commit).toBe(BASE)
    expect(result.stdout).toContain('not signed, no SBOM')
  })

  test('the policy of another base branch counts only if policy-branches names it', async () => {
    const lax = policy().replace('    authorities:', '    require: [sbom-binding]\n    authorities:')
    const change = {
      event: pullRequest('pull_request', 'acme/app', 'release/1'),
      inputs: { discover: 'none', image: half.pinned },
      github: {
        defaultBranch: { name: 'main', head: MAIN },
        contents: { [`${BASE}:.github/oci-seal.yml`]: lax, [`${MAIN}:.github/oci-seal.yml`]: policy() }
      }
    }
    const retargeted = await gate(change)
    expect([retargeted.result.exitCode, retargeted.verdict?.policy?.commit]).toEqual([1, MAIN])
    expect(retargeted.result.stdout).toMatch(
      /default branch main, because release\/1 is not one of policy-branches/
    )
    const trusted = await gate({ ...change, inputs: { ...change.inputs, 'policy-branches': 'release/*' } })
    expect([trusted.result.exitCode, trusted.verdict?.policy?.commit]).toEqual([0, BASE])
  })

  test('a policy file that only the pull request has does not count', async () => {
    const { result } = await gate({
      files: { Dockerfile: `FROM ${bare.pinned}\n`, '.github/oci-seal.yml': policy() },
      github: {
        files: [{ filename: 'Dockerfile', status: 'modified' }],
        contents: { [`${BASE}:README.md`]: '' }
      }
    })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(
      /INPUT_SIGNER_MISSING.*the pull request adds it.*Merge the policy file first/
    )
    expect(result.summary).toMatch(/^## ❌ INPUT&#95;SIGNER&#95;MISSING\n[\s\S]*Merge the policy file first/)
  })

  test('an unsigned image without an SBOM is one line in each view, and every image has its own annotation first', async () => {
    const { result, github, verdict } = await gate({
      files: {
        'a/Dockerfile': `FROM ${empty.pinned}\n`,
        'b/Dockerfile': `FROM ${bare.pinned}\nFROM ${half.pinned}\n`
      },
      inputs: { 'check-run': 'true', 'comment-summary-in-pr': 'always' }
    })
    expect(result.exitCode).toBe(1)
    expect(verdict?.images[0]?.violations).toHaveLength(12)
    const line = 'not signed, no SBOM: index, linux/amd64, linux/arm64'
    const errors = result.stdout.split('\n').filter(text => text.startsWith('::error'))
    expect(errors[0]).toContain(`::error file=a/Dockerfile,line=1::${empty.pinned}: ${line}%0A`)
    expect(errors[0]).toContain('%0A- uses: OWNER/oci-seal@v0%0A  with:%0A    image: ')
    expect(errors.slice(1, 3).map(text => /file=[^:]*/.exec(text)?.[0])).toEqual([
      'file=b/Dockerfile,line=1',
      'file=b/Dockerfile,line=2'
    ])
    expect(result.stdout.split('\n').filter(text => text === `  ${line}`)).toHaveLength(1)
    const check = github.requests.find(({ operation }) => operation === CHECK_RUNS)?.body
    const shown = line.replace(':', '&#58;')
    for (const text of [result.summary, github.comments[0]?.body]) {
      expect(text?.split(shown)).toHaveLength(2)
      expect(text).not.toContain(
        `<code>${empty.pinned.replaceAll(':', '&#58;').replace('@', '&#64;')}</code><br/>`
      )
    }
    expect(check?.['output']).toMatchObject({
      annotations: [
        { path: 'a/Dockerfile', message: expect.stringContaining(`${line} (.github/oci-seal.yml line`) },
        { path: 'b/Dockerfile', start_line: 1 },
        { path: 'b/Dockerfile', start_line: 2 }
      ]
    })
  })

  test('a token that cannot read the base commit is an error, not a missing policy', async () => {
    const { result } = await gate({
      files: { Dockerfile: `FROM ${now.pinned}\n` },
      inputs: { key: lab.keys.publicKey },
      github: { contents: {} }
    })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('POLICY_FILE_UNREADABLE')
  })

  test('pull_request_target with the head checked out is refused without opt-in', async () => {
    const change = {
      event: pullRequest('pull_request_target', 'stranger/app'),
      env: { GITHUB_SHA: BASE },
      head: HEAD,
      inputs: { discover: 'none', image: now.pinned }
    }
    const refused = await gate(change)
    expect(refused.result.exitCode).toBe(1)
    expect(refused.result.stdout).toContain('PULL_REQUEST_HEAD_CHECKED_OUT')
    const base = await gate({ ...change, head: BASE })
    expect(base.result.exitCode).toBe(0)
    const asked = await gate({ ...change, inputs: { ...change.inputs, 'allow-head-checkout': 'true' } })
    expect(asked.result.exitCode).toBe(0)
  })

  test('an Enterprise Server is contacted at its own address', async () => {
    const { result, github } = await gate({
      files: { Dockerfile: `FROM ${now.pinned}\n` },
      before: { Dockerfile: `FROM ${old.pinned}\n` },
      inputs: all,
      github: { prefix: '/api/v3' }
    })
    expect(result.exitCode).toBe(0)
    expect(operations(github)).toEqual(expect.arrayContaining([CHECK_RUNS, ADD_COMMENT, UPLOAD_SARIF]))
    expect(github.requests.filter(({ url }) => !url.pathname.startsWith('/api/v3/'))).toEqual([])
  })
})

describe('other events', () => {
  const named = { discover: 'none', 'check-run': 'true' }

  test('merge_group uses the policy of its base, the files that the queue changes, and a check run on its head', async () => {
    const { result, github, verdict } = await gate({
      files: { Dockerfile: `FROM ${now.pinned}\n` },
      before: { Dockerfile: `FROM ${old.pinned}\n` },
      event: {
        name: 'merge_group',
        payload: { repository, merge_group: { base_ref: 'refs/heads/main', base_sha: BASE, head_sha: HEAD } }
      },
      inputs: { 'check-run': 'true' },
      github: { files: [{ filename: 'Dockerfile', status: 'modified' }] }
    })
    expect(result.exitCode).toBe(0)
    expect(verdict?.policy?.commit).toBe(BASE)
    expect(verdict?.differences).toHaveLength(1)
    expect(github.requests.find(({ operation }) => operation === CHECK_RUNS)?.body).toMatchObject({
      head_sha: HEAD
    })
  })

  test.each([
    ['deployment', { deployment: { id: 1 } }],
    ['schedule', { schedule: '0 4 * * *' }],
    ['workflow_dispatch', { inputs: {} }],
    ['workflow_run', { workflow_run: { event: 'push', head_sha: HEAD } }]
  ])('%s uses the policy of the checkout, and the exit code shows the result', async (name, payload) => {
    for (const [image, code] of [
      [now, 0],
      [bare, 1]
    ] as const) {
      const { result, verdict } = await gate({
        files: { '.github/oci-seal.yml': policy() },
        event: { name, payload },
        inputs: { ...named, image: image.pinned, 'comment-summary-in-pr': 'always' }
      })
      expect([name, result.exitCode]).toEqual([name, code])
      expect(verdict?.policy).toEqual({ path: '.github/oci-seal.yml' })
    }
  })

  test("workflow_run after a pull request's run uses the policy of the base, and no files of the head", async () => {
    const event = {
      name: 'workflow_run',
      payload: {
        workflow_run: {
          event: 'pull_request',
          head_sha: HEAD,
          head_repository: { full_name: 'stranger/app' },
          repository: { full_name: 'acme/app' }
        }
      }
    }
    const env = { GITHUB_SHA: BASE }
    const fine = await gate({ event, env, head: BASE, inputs: { ...named, image: now.pinned } })
    expect([fine.result.exitCode, fine.verdict?.policy?.commit]).toEqual([0, BASE])
    const head = await gate({ event, env, head: HEAD, inputs: { ...named, image: now.pinned } })
    expect(head.result.stdout).toContain('PULL_REQUEST_HEAD_CHECKED_OUT')
    const files = await gate({ event, env, head: BASE, inputs: { discover: 'changed' } })
    expect([files.result.exitCode, files.result.stdout]).toEqual([
      1,
      expect.stringContaining('DISCOVER_BASE_CHECKED_OUT')
    ])
  })

  test('discover: all without a checkout is an error, although the policy is there', async () => {
    const workspace = makeTemporaryFolder()
    const { result } = await gate({ workspace, inputs: { discover: 'all' } })
    expect([result.exitCode, result.stdout]).toEqual([1, expect.stringContaining('DISCOVER_NO_IMAGES')])
  })

  test('schedule with discover: all reads every file', async () => {
    const { result, verdict } = await gate({
      files: {
        '.github/oci-seal.yml': policy(),
        'compose.yaml': `services:\n  app:\n    image: ${now.pinned}\n`,
        'deploy/bare.yaml': `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${bare.pinned}\n`
      },
      event: { name: 'schedule', payload: { schedule: '0 4 * * *' } },
      inputs: { discover: 'all' }
    })
    expect(result.exitCode).toBe(1)
    expect(verdict?.images.map(({ locations, outcome }) => [locations, outcome])).toEqual([
      [[{ file: 'compose.yaml', line: 3 }], 'passed'],
      [[{ file: 'deploy/bare.yaml', line: 5 }], 'failed']
    ])
  })
})

test('the login goes to the registry of the policy, and no request goes to a private address that only a file names', async () => {
  const asked: string[] = []
  const inside = await listen(
    createServer((request, response) => {
      asked.push(`${request.method} ${request.headers.authorization ?? ''}`)
      response.writeHead(404).end('{}')
    })
  )
  const host = new URL(inside.origin).host
  const files = {
    Dockerfile: `FROM ${now.name}:1.1.0\nFROM ${host}/latest/meta-data:1\nFROM localhost:${host.split(':')[1]}/a/b:1\n`
  }
  const login = { 'registry-username': 'me', 'registry-password': 'of-the-registry' }
  const all = "  - name: all\n    images: [{ glob: '**' }]\n    require: [sbom]\n"
  const before = { '.github/oci-seal.yml': policy() + all }
  const refused = await gate({ files, before, inputs: login })
  expect(asked).toEqual([])
  expect(refused.verdict?.images.map(({ requested, error }) => [requested, error?.code])).toEqual([
    [`${now.name}:1.1.0`, undefined],
    [`${host}/latest/meta-data:1`, 'REGISTRY_NOT_PUBLIC'],
    [`localhost:${host.split(':')[1]}/a/b:1`, 'REGISTRY_NOT_PUBLIC']
  ])
  expect(refused.verdict?.images[0]?.outcome).toBe('passed')
  const allowed = await gate({ files, before, inputs: { ...login, 'allow-private-registries': host } })
  expect(allowed.result.exitCode).toBe(1)
  expect(new Set(asked)).toEqual(new Set(['GET ']))
  await inside.close()
})
