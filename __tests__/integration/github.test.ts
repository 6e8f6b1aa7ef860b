import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/action/runner/clock.ts'
import { githubBranches } from '../../src/action/verify/policy-commit.ts'
import { githubReader } from '../../src/action/verify/trusted-files.ts'
import { type GitHubApi, openGitHubApi, openJobApi } from '../../src/github/api.ts'
import { checkStore, storeAttestations } from '../../src/github/attestations.ts'
import { listChangedFiles } from '../../src/github/changed-files.ts'
import { publishCheckRun } from '../../src/github/check-runs.ts'
import { publishComment } from '../../src/github/comments.ts'
import { submitSnapshot } from '../../src/github/dependency-snapshot.ts'
import { type PublishSettings, publishReview } from '../../src/github/publish-review.ts'
import { uploadReleaseAssets } from '../../src/github/releases.ts'
import { sendStorageRecords, storageRecords } from '../../src/github/storage-records.ts'
import { formatCheckRun } from '../../src/render/check-run.ts'
import { commentMarker } from '../../src/render/comment.ts'
import { SILENT } from '../../src/support/log.ts'
import {
  type ApiAnswer,
  type ApiComment,
  type FakeGitHub,
  type GitHubApiOptions,
  startGitHubApi
} from '../support/github-api.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { passedReview, sampleReview } from '../support/sample-review.ts'

const CHECK_RUNS = 'POST /repos/{owner}/{repo}/check-runs'
const UPDATE_CHECK_RUN = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
const LIST_COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const ADD_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const UPDATE_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
const UPLOAD_SARIF = 'POST /repos/{owner}/{repo}/code-scanning/sarifs'
const PULL_FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
const FIND_RELEASE = 'GET /repos/{owner}/{repo}/releases/tags/{tag}'
const LIST_ASSETS = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets'
const UPLOAD_ASSET = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets'
const SUBMIT_SNAPSHOT = 'POST /repos/{owner}/{repo}/dependency-graph/snapshots'
const STORE_ATTESTATION = 'POST /repos/{owner}/{repo}/attestations'
const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

const HEAD = 'c'.repeat(40)
const NOW = Date.parse('2026-11-24T00:00:00Z')

const started: FakeGitHub[] = []
afterEach(async () => {
  const done = started.splice(0)
  await Promise.all(done.map(({ close }) => close()))
  // Whatever a test is about, nothing was sent that GitHub's description does not allow.
  expect(done.flatMap(({ problems }) => problems)).toEqual([])
})

interface Setting {
  readonly github: FakeGitHub
  readonly api: GitHubApi
  /** Milliseconds waited, each time. */
  readonly waits: readonly number[]
}

async function start(options: GitHubApiOptions = {}): Promise<Setting> {
  const github = await startGitHubApi(options)
  started.push(github)
  const waits: number[] = []
  const clock = {
    now: () => NOW,
    random: () => 0.5,
    sleep: (ms: number) => {
      waits.push(ms)
      return Promise.resolve()
    }
  }
  const settings = { token: 'a-token', apiUrl: github.apiUrl, repository: 'acme/app', clock, log: SILENT }
  return { github, api: await openGitHubApi(settings), waits }
}

const names = ({ requests }: FakeGitHub): string[] => requests.map(({ operation }) => operation)

const CHECK = { name: 'oci-seal', headSha: HEAD, detailsUrl: 'https://github.example/run/1', leg: undefined }

describe('the check run', () => {
  test('has the conclusion, the summary and the annotations on their lines', async () => {
    const { github, api } = await start()
    const url = await publishCheckRun(api, formatCheckRun(sampleReview), CHECK)
    expect(url).toBe('https://github.example/check/42')
    expect(github.requests[0]?.body).toMatchObject({
      name: 'oci-seal',
      head_sha: HEAD,
      status: 'completed',
      conclusion: 'failure',
      output: { title: '2 of 3 images do not pass' }
    })
    expect(github.requests[0]?.body['output']).toHaveProperty('annotations.0', {
      path: 'deploy/worker.yaml',
      start_line: 18,
      end_line: 18,
      annotation_level: 'failure',
      title: 'ghcr.io/acme/worker:1.4.0 is not verified',
      message: expect.stringContaining('not signed')
    })
  })

  test.each([
    [0, [0]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]]
  ])('sends %d annotations, at most 50 a request', async (number, sizes) => {
    const { github, api } = await start()
    const place = { file: 'Dockerfile', line: 1, level: 'failure', title: 't', message: 'm' } as const
    const annotations = Array.from({ length: number }, (_, at) => ({ ...place, line: at + 1 }))
    await publishCheckRun(api, { ...formatCheckRun(passedReview), annotations }, CHECK)
    expect(names(github)).toEqual([CHECK_RUNS, ...sizes.slice(1).map(() => UPDATE_CHECK_RUN)])
    const sent = github.requests.map(({ body }) => (body['output'] as { annotations: object[] }).annotations)
    expect(sent.map(batch => batch.length)).toEqual(sizes)
    expect(sent.flat()).toHaveLength(number)
  })
})

describe('several gates with the same check run name', () => {
  const green = formatCheckRun(passedReview)
  const red = formatCheckRun(sampleReview)
  const leg = (key: string, run = '1') => ({ ...CHECK, leg: { run, key } })
  const conclusions = ({ checks }: FakeGitHub) => checks.map(({ conclusion }) => conclusion)

  test.each([
    [
      'red, then green',
      [
        ['a', red],
        ['b', green]
      ],
      ['failure', 'failure']
    ],
    [
      'green, then red',
      [
        ['a', green],
        ['b', red]
      ],
      ['success', 'failure']
    ],
    [
      'all green',
      [
        ['a', green],
        ['b', green]
      ],
      ['success', 'success']
    ],
    [
      'one gate again',
      [
        ['a', red],
        ['a', green]
      ],
      ['failure', 'success']
    ],
    [
      'red, green, and the red one again',
      [
        ['a', red],
        ['b', green],
        ['a', green]
      ],
      ['failure', 'failure', 'success']
    ],
    [
      'two red ones, of which one is right now',
      [
        ['a', red],
        ['b', red],
        ['a', green]
      ],
      ['failure', 'failure', 'failure']
    ]
  ] as const)('%s: the newest passes only if all pass', async (_, runs, expected) => {
    const { github, api } = await start()
    for (const [key, check] of runs) await publishCheckRun(api, check, leg(key))
    expect(conclusions(github)).toEqual(expected)
  })

  test('an earlier run of the workflow, or a check by another app, does not count', async () => {
    const { github, api } = await start()
    await publishCheckRun(api, red, leg('a', '1'))
    await publishCheckRun(api, red, CHECK)
    await publishCheckRun(api, green, leg('b', '2'))
    expect(conclusions(github)).toEqual(['failure', 'failure', 'success'])
  })
})

describe('the comment', () => {
  const marker = commentMarker('gate')
  const bot = { login: 'github-actions[bot]', type: 'Bot' }
  const person = { login: 'someone', type: 'User' }
  const comment = { pull: 7, marker, body: `${marker}\nnew`, onlyUpdate: false }

  test('is created once and then updated', async () => {
    const { github, api } = await start()
    await publishComment(api, comment, SILENT)
    await publishComment(api, { ...comment, body: `${marker}\nnewer` }, SILENT)
    await publishComment(api, { ...comment, body: `${marker}\nnewer` }, SILENT)
    expect(github.comments.map(({ body }) => body)).toEqual([`${marker}\nnewer`])
    expect(names(github).filter(name => name === UPDATE_COMMENT)).toHaveLength(1)
  })

  test('is found on a later page, among other comments', async () => {
    const others: ApiComment[] = Array.from({ length: 150 }, (_, id) => ({ id, body: 'x', user: person }))
    const { github, api } = await start({
      comments: [...others, { id: 150, body: `${marker}\nold`, user: bot }]
    })
    await publishComment(api, comment, SILENT)
    expect(github.comments).toHaveLength(151)
    expect(github.comments[150]?.body).toBe(comment.body)
  })

  test.each<[string, GitHubApiOptions]>([
    ['of a person, with the marker', { comments: [{ id: 1, body: `${marker}\nfake`, user: person }] }],
    ['of another gate', { comments: [{ id: 1, body: `${commentMarker('other')}\nx`, user: bot }] }],
    ['that quotes the marker', { comments: [{ id: 1, body: `> ${marker}\nx`, user: bot }] }],
    [
      'of another author than the token’s',
      { login: 'seal-user', comments: [{ id: 1, body: `${marker}\nx`, user: person }] }
    ]
  ])('does not change a comment %s', async (_, options) => {
    const { github, api } = await start(options)
    const before = github.comments[0]?.body
    await publishComment(api, comment, SILENT)
    expect(github.comments).toHaveLength(2)
    expect(github.comments[0]?.body).toBe(before)
  })

  test('of a personal token is found by its name', async () => {
    const { github, api } = await start({
      login: 'seal-user',
      comments: [{ id: 1, body: `${marker}\nx`, user: { login: 'seal-user', type: 'User' } }]
    })
    await publishComment(api, comment, SILENT)
    expect(github.comments.map(({ body }) => body)).toEqual([comment.body])
  })

  test('is not created if only an earlier one is to be updated', async () => {
    const { github, api } = await start()
    expect(await publishComment(api, { ...comment, onlyUpdate: true }, SILENT)).toBeUndefined()
    expect(names(github)).toEqual([LIST_COMMENTS])
  })
})

describe('changed files', () => {
  const files = (number: number) =>
    Array.from({ length: number }, (_, at) => ({
      filename: `f${at}`,
      status: at % 10 === 0 ? 'removed' : 'modified'
    }))

  test.each([
    [0, 0, 1, true],
    [99, 89, 1, true],
    [100, 90, 2, true],
    [250, 225, 3, true],
    [3500, 2700, 30, false]
  ])('of a pull request with %d: %d remain, in %d requests', async (number, remain, requests, isComplete) => {
    const { github, api } = await start({ files: files(number) })
    const changed = await listChangedFiles(api, { pull: 7, commits: undefined, size: undefined })
    expect([changed.paths.length, github.requests.length, changed.isComplete]).toEqual([
      remain,
      requests,
      isComplete
    ])
  })

  test('pages can be shorter than requested', async () => {
    const { api } = await start({ files: files(250), pageSize: 30 })
    const changed = await listChangedFiles(api, { pull: 7, commits: undefined, size: undefined })
    expect([changed.paths.length, changed.isComplete]).toEqual([225, true])
  })

  test.each([
    [20, true],
    [21, false]
  ])('a list of 20 files although the event states %d', async (size, isComplete) => {
    const { api } = await start({ files: files(20) })
    expect(await listChangedFiles(api, { pull: 7, commits: undefined, size })).toMatchObject({ isComplete })
  })

  const commits = { base: 'a'.repeat(40), head: HEAD }
  const ofCommit = (ref: string) => [
    { filename: 'a', status: 'modified', contents_url: `https://github.example/contents/a?ref=${ref}` }
  ]

  test.each([
    ['of the event’s commit is taken', ofCommit(HEAD), [PULL_FILES]],
    [
      'of a later commit is replaced by a comparison of the event’s commits',
      ofCommit('f'.repeat(40)),
      [PULL_FILES, COMPARE]
    ],
    [
      'that does not name its commit is replaced, too',
      [{ filename: 'a', status: 'modified' }],
      [PULL_FILES, COMPARE]
    ],
    [
      'of removed files alone does not show its commit',
      [{ filename: 'a', status: 'removed' }],
      [PULL_FILES, COMPARE]
    ]
  ])('a list %s', async (_, listed, requests) => {
    const { github, api } = await start({ files: listed })
    expect(await listChangedFiles(api, { pull: 7, commits, size: 1 })).toMatchObject({ isComplete: true })
    expect(names(github)).toEqual(requests)
  })

  test('added lines are identified by their text', async () => {
    const patch = '@@ -1,2 +1,3 @@\n a\n-b\n+FROM c:1\n+  d\n\\ No newline at end of file'
    const { api } = await start({
      files: [
        { filename: 'a', status: 'modified', patch },
        { filename: 'b', status: 'added', patch },
        { filename: 'c', status: 'renamed', previous_filename: 'd', patch },
        { filename: 'e', status: 'modified' }
      ]
    })
    const { added, gone } = await listChangedFiles(api, { pull: 7, commits: undefined, size: undefined })
    expect(gone).toEqual(['d'])
    expect([...added].map(([path, lines]) => [path, [...lines]])).toEqual([['a', ['FROM c:1', 'd']]])
  })

  test.each(['behind', 'diverged'] as const)(
    'a comparison that is %s is not the change',
    async comparison => {
      const { api } = await start({ files: files(2), comparison })
      expect(await listChangedFiles(api, commits)).toMatchObject({ isComplete: false })
    }
  )

  test.each([
    [20, true],
    [400, false]
  ])('of a range of commits with %d', async (number, isComplete) => {
    const { api } = await start({ files: files(number) })
    expect(await listChangedFiles(api, { base: 'a'.repeat(40), head: HEAD })).toMatchObject({ isComplete })
  })

  test('a comparison without a list does not say that nothing has changed', async () => {
    const { github, api } = await start()
    github.failNext(COMPARE, { status: 200, body: { status: 'ahead' } })
    expect(await listChangedFiles(api, commits)).toMatchObject({ paths: [], isComplete: false })
  })

  test('a comparison that lists fewer files than the event states is not complete', async () => {
    const { api } = await start({
      files: [{ filename: 'a', status: 'added', contents_url: 'https://x/?ref=other' }]
    })
    expect(await listChangedFiles(api, { pull: 7, commits, size: 2 })).toMatchObject({ isComplete: false })
    expect(await listChangedFiles(api, { pull: 7, commits, size: 1 })).toMatchObject({ isComplete: true })
  })
})

describe('a file at the base commit', () => {
  const base = 'a'.repeat(40)
  const contents = { [`${base}:.github/oci seal#1.yml`]: 'images: []\n' }

  test('is read unchanged', async () => {
    const { github } = await start({ contents })
    const read = githubReader('a-token', 'acme/app', github.apiUrl)
    expect(Buffer.from((await read('.github/oci seal#1.yml', base)) ?? []).toString()).toBe('images: []\n')
    expect(await read('missing.yml', base)).toBeUndefined()
  })

  test('does not count as missing if the token cannot read the commit', async () => {
    const { github } = await start({ contents })
    const read = githubReader('a-token', 'acme/app', github.apiUrl)
    await expect(read('a.yml', 'b'.repeat(40))).rejects.toMatchObject({ code: 'POLICY_FILE_UNREADABLE' })
  })
})

describe('when GitHub refuses', () => {
  const list = (api: GitHubApi): Promise<unknown> =>
    listChangedFiles(api, { pull: 7, commits: undefined, size: undefined })

  test.each([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' } }, 7000],
    [
      '403 at the end of the primary limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 30) },
        body: { message: 'API rate limit exceeded' }
      },
      31_000
    ],
    [
      '403 of a secondary limit without a time',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
      60_000
    ],
    ['502', { status: 502 }, 1000]
  ])('%s: Seal waits that long and retries', async (_, answer, wait) => {
    const { github, api, waits } = await start()
    github.failNext(PULL_FILES, answer)
    await list(api)
    expect([waits, github.requests.length]).toEqual([[wait], 2])
  })

  test.each([
    [
      'GITHUB_RATE_LIMITED',
      'a reset in an hour',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 3600) }
      }
    ],
    [
      'GITHUB_DENIED',
      '403 for want of a permission',
      { status: 403, body: { message: 'Resource not accessible by integration' } }
    ],
    ['GITHUB_DENIED', '404', { status: 404 }],
    ['GITHUB_DENIED', '401', { status: 401 }],
    ['GITHUB_REFUSED', '422', { status: 422, body: { message: 'Validation Failed' } }]
  ])('%s for %s, at once', async (code, _, answer) => {
    const { github, api, waits } = await start()
    github.failNext(PULL_FILES, answer)
    await expect(list(api)).rejects.toMatchObject({ code, remedy: expect.any(String) })
    expect([waits, github.requests.length]).toEqual([[], 1])
  })

  test('Seal gives up after four attempts', async () => {
    const { github, api, waits } = await start()
    for (let at = 0; at < 5; at++) github.failNext(PULL_FILES, { status: 503 })
    await expect(list(api)).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' })
    expect(waits).toEqual([1000, 2000, 4000])
  })

  test('Seal does not repeat a write that may have succeeded', async () => {
    const { github, api } = await start()
    github.failNext(CHECK_RUNS, { status: 502 })
    await expect(publishCheckRun(api, formatCheckRun(passedReview), CHECK)).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE'
    })
    expect(github.requests).toHaveLength(1)
  })
})

describe('a release', () => {
  const files = ['app.cdx.json', 'app.sigstore.json'].map(name => ({
    name,
    mediaType: 'application/json',
    read: () => Promise.resolve(Buffer.from(name))
  }))
  const upload = (api: GitHubApi, replace = false) =>
    uploadReleaseAssets(api, 'v1.0.0', files, { replace, isComplete: false, log: SILENT })
  const LIMITED = { status: 403, body: { message: 'You have exceeded a secondary rate limit' } }

  test.each<[string, string, ApiAnswer, number]>([
    ['a 502 for the release', FIND_RELEASE, { status: 502 }, 1000],
    ['a 502 for its assets', LIST_ASSETS, { status: 502 }, 1000],
    ['a 502 for an upload that GitHub did not store', UPLOAD_ASSET, { status: 502 }, 1000],
    ['a 502 for an upload that GitHub stored', UPLOAD_ASSET, { status: 502, leaves: 'all' }, 1000],
    ['a 502 for an upload that broke off', UPLOAD_ASSET, { status: 502, leaves: 'a part' }, 1000],
    ['a secondary rate limit', UPLOAD_ASSET, LIMITED, 60_000],
    ['503 with Retry-After', UPLOAD_ASSET, { status: 503, headers: { 'retry-after': '7' } }, 7000]
  ])('gets all assets after %s', async (_, operation, answer, wait) => {
    const { github, api, waits } = await start()
    github.failNext(operation, answer)
    expect(await upload(api)).toMatchObject({ uploaded: files.map(({ name }) => name) })
    expect(github.assets.map(({ name, state }) => [name, state])).toEqual(
      files.map(({ name }) => [name, 'uploaded'])
    )
    expect(waits).toEqual([wait])
  })

  test.each([
    [false, 'of another job'],
    [true, 'app.cdx.json']
  ])('another job uploads a file of the same name meanwhile; replace: %s', async (replace, content) => {
    const { github, api } = await start()
    github.failNext(UPLOAD_ASSET, { status: 502, leaves: 'other content' })
    const outcome = upload(api, replace)
    if (replace) await outcome
    else await expect(outcome).rejects.toMatchObject({ code: 'RELEASE_ASSET_DIFFERS' })
    expect(Buffer.from(github.assets[0]?.bytes ?? []).toString()).toBe(content)
  })

  test('names the assets that a step with files does not sign', async () => {
    const { github, api } = await start()
    const warnings: string[] = []
    const log = { ...SILENT, warning: (message: string) => void warnings.push(message) }
    const asset = (name: string) => ({ name, mediaType: 'a/b', read: async () => Buffer.from(name) })
    const send = (names: readonly string[], isComplete: boolean) =>
      uploadReleaseAssets(api, 'v1.0.0', names.map(asset), { replace: false, isComplete, log })
    await send(['old.zip', 'old.zip.asc', 'other.intoto.jsonl', 'other.sigstore.json'], true)
    await send(['app.zip'], false)
    expect([warnings, github.assets.length]).toEqual([[], 5])
    await send(['app.zip'], true)
    expect(warnings).toEqual([expect.stringMatching(/^The release v1\.0\.0 also has old\.zip, which/)])
  })

  test.each([
    ['RELEASE_DENIED', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['RELEASE_FAILED', { status: 422, body: { message: 'Validation Failed' } }]
  ])("%s at once, with GitHub's message as its cause", async (code, answer) => {
    const { github, api, waits } = await start()
    github.failNext(UPLOAD_ASSET, answer)
    const cause = expect.objectContaining({ message: expect.stringContaining(answer.body.message) })
    await expect(upload(api)).rejects.toMatchObject({ code, remedy: expect.any(String), cause })
    expect(waits).toEqual([])
  })
})

describe('a dependency snapshot', () => {
  const snapshot = {
    version: 0,
    sha: HEAD,
    ref: 'refs/heads/main',
    job: { id: '1', correlator: 'build' },
    detector: { name: 'oci-seal', version: '1.0.0', url: 'https://github.example' },
    scanned: '2026-11-24T00:00:00Z',
    manifests: {}
  } as const

  test.each<[string, ApiAnswer, number]>([
    ['a 502', { status: 502 }, 1000],
    ['a secondary rate limit', { status: 429, headers: { 'retry-after': '9' } }, 9000]
  ])('is submitted after %s', async (_, answer, wait) => {
    const { github, api, waits } = await start()
    github.failNext(SUBMIT_SNAPSHOT, answer)
    await submitSnapshot(api, snapshot, SILENT)
    expect([waits, github.requests.length]).toEqual([[wait], 2])
  })

  test.each([
    ['SNAPSHOT_DENIED', 403],
    ['SNAPSHOT_FAILED', 422]
  ])('%s for %d', async (code, status) => {
    const { github, api } = await start()
    github.failNext(SUBMIT_SNAPSHOT, { status, body: { message: 'no' } })
    await expect(submitSnapshot(api, snapshot, SILENT)).rejects.toMatchObject({ code })
  })
})

test('an input that needs a token and a repository is refused before any request if the job lacks one', async () => {
  const job = { token: 'a-token', environment: {}, clock: systemClock, log: SILENT }
  const open = (change: object) => openJobApi({ ...job, ...change }, 'dependency-snapshot', 'Add it')
  await expect(open({})).rejects.toMatchObject({ code: 'GITHUB_TOKEN_MISSING' })
  await expect(open({ token: undefined })).rejects.toMatchObject({ code: 'GITHUB_TOKEN_MISSING' })
})

describe('the default branch', () => {
  const branches = (api: GitHubApi) => githubBranches(() => Promise.resolve(api))

  test('is read with its name and its head', async () => {
    const { api } = await start({ defaultBranch: { name: 'trunk/v2', head: HEAD } })
    expect(await branches(api).defaultBranch()).toBe('trunk/v2')
    expect(await branches(api).headOf('trunk/v2')).toBe(HEAD)
  })

  test('that the token cannot read is an error', async () => {
    const { api } = await start({ defaultBranch: { name: 'main', head: HEAD } })
    await expect(branches(api).headOf('other')).rejects.toMatchObject({ code: 'GITHUB_DENIED' })
  })
})

describe('a review', () => {
  const settings: PublishSettings = {
    checkName: 'oci-seal',
    headSha: HEAD,
    comment: 'always',
    pull: 7,
    gate: { key: 'gate', text: 'gate' },
    run: undefined,
    runUrl: undefined,
    codeScanning: { commit: HEAD, ref: 'refs/pull/7/merge' },
    workflow: '.github/workflows/ci.yml'
  }
  const logs = () => {
    const lines: string[] = []
    const add = (level: string) => (message: string) => void lines.push(`${level} ${message}`)
    return { lines, log: { debug() {}, info() {}, notice: add('notice'), warning: add('warning') } }
  }

  test('is a check run, a comment and SARIF', async () => {
    const { github, api } = await start()
    const { lines, log } = logs()
    await publishReview(api, sampleReview, settings, log)
    expect(names(github)).toEqual([CHECK_RUNS, LIST_COMMENTS, ADD_COMMENT, UPLOAD_SARIF])
    const { sarif } = github.requests[3]?.body ?? {}
    const log_ = JSON.parse(gunzipSync(Buffer.from(String(sarif), 'base64')).toString('utf8')) as object
    expect(log_).toMatchObject({ version: '2.1.0' })
    expect(lines).toEqual([])
  })

  test('with a read-only token is a notice for each part, with the missing permission', async () => {
    const { github, api } = await start()
    const denied = { status: 403, body: { message: 'Resource not accessible by integration' } }
    for (const operation of [CHECK_RUNS, ADD_COMMENT, UPLOAD_SARIF]) github.failNext(operation, denied)
    const { lines, log } = logs()
    await publishReview(api, sampleReview, settings, log)
    expect(
      lines.map(line => /^(\w+) GITHUB_DENIED: .*\n {2}([a-z-]+: write)\n/s.exec(line)?.slice(1))
    ).toEqual([
      ['notice', 'checks: write'],
      ['notice', 'pull-requests: write'],
      ['notice', 'security-events: write']
    ])
  })

  test('has its other parts if GitHub refuses one', async () => {
    const { github, api } = await start()
    github.failNext(CHECK_RUNS, { status: 422, body: { message: 'No commit found for SHA' } })
    const { lines, log } = logs()
    await publishReview(api, sampleReview, settings, log)
    expect(names(github)).toContain(ADD_COMMENT)
    expect(lines).toEqual([expect.stringMatching(/^warning GITHUB_REFUSED: check run: .*No commit found/s)])
  })

  test('on-failure: no comment if everything passes, but an old failure is updated', async () => {
    const { github, api } = await start()
    const quiet = {
      ...settings,
      comment: 'on-failure',
      checkName: undefined,
      codeScanning: undefined
    } as const
    await publishReview(api, passedReview, quiet, SILENT)
    expect(github.comments).toHaveLength(0)
    await publishReview(api, sampleReview, quiet, SILENT)
    await publishReview(api, passedReview, quiet, SILENT)
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('## ✅ 1 image verified')
    ])
  })

  test('goes to an Enterprise Server at its own address', async () => {
    const { github, api } = await start({ prefix: '/api/v3' })
    await publishReview(api, sampleReview, settings, SILENT)
    expect(github.requests.map(({ url }) => url.pathname.startsWith('/api/v3/repos/acme/app/'))).toEqual([
      true,
      true,
      true,
      true
    ])
  })
})

test('the fake reports requests that GitHub’s API description does not allow', async () => {
  const github = await startGitHubApi()
  const send = (path: string, body?: object): Promise<Response> =>
    fetch(`${github.apiUrl}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: 'token x',
        accept: 'application/vnd.github+json',
        'content-type': 'application/json'
      },
      ...(body && { body: JSON.stringify(body) })
    })
  await send('/nowhere')
  await send('/repos/a/b/pulls/seven/files?per_page=x&color=red')
  await send('/repos/a/b/check-runs', {
    name: 'x',
    head_sha: 1,
    output: { title: 'x', summary: 'y', annotations: Array(51).fill({}) },
    extra: true
  })
  await github.close()
  const text = github.problems.join('\n')
  for (const part of [
    'no such operation',
    'pull_number',
    'per_page',
    'color',
    'head_sha must be string',
    'must NOT have more than 50 items',
    "required property 'path'",
    'additional properties'
  ])
    expect(text).toContain(part)
})

describe("GitHub's attestation store", () => {
  const place = { serverUrl: 'https://github.com', log: SILENT }

  function bundleFiles(...texts: string[]): string[] {
    const folder = makeTemporaryFolder()
    return texts.map((text, at) => {
      const path = join(folder, `${at}.sigstore.json`)
      writeFileSync(path, text)
      return path
    })
  }

  test('gets each bundle as it is, and the report has its id and URL', async () => {
    const { github, api } = await start()
    const bundles = [
      { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial: { a: 1 } },
      { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: { payload: 'e30=' } }
    ]
    const stored = await storeAttestations(
      api,
      bundleFiles(...bundles.map(bundle => JSON.stringify(bundle))),
      place
    )
    expect(github.requests.map(({ body }) => body['bundle'])).toEqual(bundles)
    expect(stored).toEqual([
      { id: '1', url: 'https://github.com/acme/app/attestations/1' },
      { id: '2', url: 'https://github.com/acme/app/attestations/2' }
    ])
  })

  test.each([
    [403, 'Resource not accessible by integration', 'GITHUB_ATTESTATIONS_DENIED', /attestations: write/],
    [
      422,
      'Feature not available for user-owned private repositories',
      'GITHUB_ATTESTATIONS_REFUSED',
      /Enterprise Cloud/
    ]
  ])('that answers %i %s is the error %s', async (status, message, code, remedy) => {
    const { github, api } = await start()
    github.failNext(STORE_ATTESTATION, { status, body: { message } })
    await expect(storeAttestations(api, bundleFiles('{}'), place)).rejects.toMatchObject({
      code,
      remedy: expect.stringMatching(remedy)
    })
  })

  test('gets nothing if one of the bundles is larger than 16 MiB', async () => {
    const { github, api } = await start()
    const large = JSON.stringify({ a: 'x'.repeat(16 * 1024 * 1024) })
    await expect(storeAttestations(api, bundleFiles('{}', large), place)).rejects.toMatchObject({
      code: 'GITHUB_ATTESTATION_TOO_LARGE'
    })
    expect(github.requests).toEqual([])
  })

  test('does not exist on an Enterprise Server', () => {
    for (const server of ['https://github.com', 'https://acme.ghe.com'])
      expect(() => checkStore({ GITHUB_SERVER_URL: server })).not.toThrow()
    for (const server of [
      'https://github.acme.example',
      'https://notgithub.com',
      'https://ghe.com.evil.example'
    ])
      expect(() => checkStore({ GITHUB_SERVER_URL: server })).toThrow(
        expect.objectContaining({ code: 'GITHUB_ATTESTATIONS_UNAVAILABLE' })
      )
  })
})

describe('a storage record', () => {
  const digest = `sha256:${'a'.repeat(64)}` as const
  const image = {
    requested: `ghcr.io/acme/app@${digest}`,
    reference: `ghcr.io/acme/app@${digest}`,
    digest,
    outcome: 'sealed',
    subjects: [],
    artifacts: [],
    signatures: [],
    tags: ['1.2.3', 'latest'],
    warnings: [],
    error: undefined
  } as const

  test('names the image, its digest, its registry and its version', async () => {
    const { github, api } = await start()
    await sendStorageRecords(api, storageRecords({ images: [image] }), SILENT)
    expect(github.requests).toMatchObject([
      {
        parameters: { org: 'acme' },
        body: {
          name: 'ghcr.io/acme/app',
          digest,
          registry_url: 'https://ghcr.io',
          repository: 'acme/app',
          version: '1.2.3',
          github_repository: 'app'
        }
      }
    ])
  })

  test('that the token may not write is an error with the permission', async () => {
    const { github, api } = await start()
    const operation = 'POST /orgs/{org}/artifacts/metadata/storage-record'
    github.failNext(operation, { status: 403, body: { message: 'Resource not accessible by integration' } })
    await expect(sendStorageRecords(api, storageRecords({ images: [image] }), SILENT)).rejects.toMatchObject({
      code: 'STORAGE_RECORDS_DENIED',
      remedy: expect.stringContaining('artifact-metadata: write')
    })
  })
})
