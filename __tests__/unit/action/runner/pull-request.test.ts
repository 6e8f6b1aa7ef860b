// Pull requests: the rights of a run, the base commit, and the commit of the policy.
import { describe, expect, test } from '@jest/globals'
import {
  type PullRequest,
  pullRequestRights,
  readPullRequest
} from '../../../../src/action/runner/pull-request.ts'
import { type Branches, policyCommit } from '../../../../src/action/verify/policy-commit.ts'

const BASE = 'b'.repeat(40)
const SHA = 'd'.repeat(40)
const MAIN = 'e'.repeat(40)

const own = { head_repository: { full_name: 'a/b' }, repository: { full_name: 'a/b' } }
const fork = { ...own, head_repository: { full_name: 'c/b' } }

describe('the rights of a run about a pull request', () => {
  test.each<[string, Record<string, unknown>, 'author' | 'base' | undefined]>([
    ['push', {}, undefined],
    ['release', { release: {} }, undefined],
    ['schedule', {}, undefined],
    ['workflow_dispatch', {}, undefined],
    ['issue_comment', { issue: {} }, undefined],
    ['issue_comment', { issue: { pull_request: null } }, undefined],
    ['workflow_run', { workflow_run: { event: 'push', ...own } }, undefined],
    ['workflow_run', { workflow_run: { event: 'schedule', ...own } }, undefined],
    ['pull_request', {}, 'author'],
    ['pull_request_review', {}, 'author'],
    ['pull_request_review_comment', {}, 'author'],
    ['merge_group', {}, 'author'],
    ['pull_request_target', {}, 'base'],
    ['pull_request_something_new', {}, 'base'],
    ['something_new', { pull_request: {} }, 'base'],
    ['issue_comment', { action: 'created', issue: { pull_request: {} } }, 'base'],
    ['issue_comment', { action: 'edited', issue: { pull_request: { url: 'x' } } }, 'base'],
    ['issues', { issue: { pull_request: {} } }, 'base'],
    ['workflow_run', { workflow_run: { event: 'pull_request', ...own } }, 'base'],
    ['workflow_run', { workflow_run: { event: 'pull_request_target', ...own } }, 'base'],
    ['workflow_run', { workflow_run: { event: 'workflow_run', ...own } }, 'base'],
    ['workflow_run', { workflow_run: { event: 'issue_comment', ...own } }, 'base'],
    ['workflow_run', { workflow_run: { event: 'merge_group', ...own } }, 'base'],
    ['workflow_run', { workflow_run: { event: 'push', ...fork } }, 'base'],
    ['workflow_run', {}, 'base'],
    ['check_suite', { check_suite: {} }, 'base'],
    ['check_run', { check_run: {} }, 'base'],
    ['status', {}, 'base']
  ])('%s %j: %s', (event, payload, expected) => {
    expect(pullRequestRights(event, payload)).toBe(expected)
  })
})

const repository = { default_branch: 'main' }
const pull = (ref: string, sha: unknown = BASE) => ({
  repository,
  pull_request: {
    head: { repo: { full_name: 'c/b' } },
    base: { ref, sha, repo: { full_name: 'a/b' } }
  }
})

describe('the base of a pull request', () => {
  test.each<[string, unknown, Partial<PullRequest>]>([
    ['pull_request', pull('old'), { baseCommit: BASE, baseBranch: 'old', isPrivileged: false, isFork: true }],
    ['pull_request_review', pull('old'), { baseCommit: BASE, baseBranch: 'old', isPrivileged: false }],
    ['pull_request_target', pull('old'), { baseCommit: BASE, baseBranch: 'old', isPrivileged: true }],
    [
      'merge_group',
      { repository, merge_group: { base_sha: BASE, base_ref: 'refs/heads/release/1' } },
      { baseCommit: BASE, baseBranch: 'release/1', isPrivileged: false, isFork: false }
    ],
    [
      'issue_comment',
      { repository, issue: { pull_request: {} } },
      { baseCommit: SHA, baseBranch: undefined, isPrivileged: true, isFork: true }
    ],
    [
      'workflow_run',
      { repository, workflow_run: { event: 'pull_request', ...own } },
      { baseCommit: SHA, baseBranch: undefined, isPrivileged: true, isFork: false }
    ],
    [
      'check_suite',
      { repository },
      { baseCommit: SHA, baseBranch: undefined, isPrivileged: true, isFork: true }
    ]
  ])('%s %#', (event, payload, expected) => {
    expect(readPullRequest(event, payload, SHA)).toMatchObject({ defaultBranch: 'main', ...expected })
  })

  test.each([
    ['pull_request', {}],
    ['pull_request_target', { repository }],
    ['pull_request', pull('main', 'abc')],
    ['pull_request', pull('main', 'abcdef1')],
    ['pull_request', pull('main', `heads/${BASE}`)],
    ['merge_group', { merge_group: {} }],
    ['something_new', pull('main', null)]
  ])('is an error for %s %j, which does not name it', (event, payload) => {
    expect(() => readPullRequest(event, payload, SHA)).toThrow(
      expect.objectContaining({ code: 'PULL_REQUEST_UNKNOWN' })
    )
  })

  test('is undefined for an event about the repository itself', () => {
    expect(readPullRequest('push', { repository, before: BASE, after: SHA }, SHA)).toBeUndefined()
  })
})

describe('the commit of the policy', () => {
  const pullRequest = (fields: Partial<PullRequest>): PullRequest => ({
    baseCommit: BASE,
    baseBranch: 'main',
    defaultBranch: 'main',
    isPrivileged: false,
    isFork: false,
    ...fields
  })
  const asked: string[] = []
  const branches = (name?: string): Branches => ({
    defaultBranch: async () => name,
    headOf: async branch => {
      asked.push(branch)
      return MAIN
    }
  })

  test.each<[string, Partial<PullRequest>, readonly string[], string | undefined, string]>([
    ['of the default branch, as the event says', {}, [], undefined, BASE],
    ['of the default branch, not of another base', { baseBranch: 'old' }, [], undefined, MAIN],
    ['of another base that is trusted', { baseBranch: 'old' }, ['old'], undefined, BASE],
    ['of a base that a glob trusts', { baseBranch: 'release/1' }, ['release/*'], undefined, BASE],
    ['not of one that the glob does not take', { baseBranch: 'release/1/x' }, ['release/*'], undefined, MAIN],
    [
      'not of a branch whose name contains that of a trusted one',
      { baseBranch: 'my-old' },
      ['old'],
      undefined,
      MAIN
    ],
    ['of the branch that GitHub names', { defaultBranch: undefined, baseBranch: 'main' }, [], 'main', BASE],
    [
      'not of a base that GitHub does not name',
      { defaultBranch: undefined, baseBranch: 'x' },
      [],
      'main',
      MAIN
    ],
    ['not of a base without a name', { defaultBranch: undefined, baseBranch: '' }, [], 'main', MAIN],
    ['of the event, where it runs on the default branch', { baseBranch: undefined }, [], undefined, BASE]
  ])('is %s', async (_, fields, trusted, name, expected) => {
    expect((await policyCommit(pullRequest(fields), trusted, branches(name))).commit).toBe(expected)
  })

  test('causes a notice with the branch if it is not that of the base', async () => {
    const { notices } = await policyCommit(pullRequest({ baseBranch: 'old' }), [], branches())
    expect(asked.at(-1)).toBe('main')
    expect(notices).toEqual([expect.stringMatching(/default branch main.*old is not one of policy-branches/)])
  })

  test('causes a notice if it is that of the base because the server has no default branch', async () => {
    const { commit, notices } = await policyCommit(pullRequest({ defaultBranch: undefined }), [], branches())
    expect([commit, notices]).toEqual([BASE, [expect.stringContaining('has no default branch')]])
  })

  test('is the checkout without a pull request', async () => {
    expect(await policyCommit(undefined, [], branches())).toEqual({ commit: undefined, notices: [] })
  })
})
