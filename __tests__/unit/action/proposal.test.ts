// Whose files a run may trust: what the event says of the proposal, and what is checked out.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Proposal, readProposal, refuseHeadCheckout } from '../../../src/action/proposal.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'

const BASE = 'b'.repeat(40)
const HEAD = 'a'.repeat(40)
const SHA = 'c'.repeat(40)

const pull = (from: string) => ({
  pull_request: {
    base: { sha: BASE, repo: { full_name: 'acme/app' } },
    head: { sha: HEAD, repo: { full_name: from } }
  }
})
const workflowRun = (event: string, from = 'acme/app') => ({
  workflow_run: { event, head_repository: { full_name: from }, repository: { full_name: 'acme/app' } }
})

describe('the event', () => {
  test.each<[string, object]>([
    ['push', {}],
    ['schedule', {}],
    ['release', { release: {} }],
    ['workflow_dispatch', {}],
    ['workflow_run', workflowRun('push')],
    ['workflow_run', {}],
    ['issue_comment', { issue: { number: 1 } }],
    ['issues', { issue: { pull_request: {} } }]
  ])('%s with %j proposes nothing', (event, payload) => {
    expect(readProposal(event, payload, SHA)).toBeUndefined()
  })

  test.each<[string, object, Proposal]>([
    ['pull_request', pull('acme/app'), { baseCommit: BASE, isPrivileged: false, isFork: false }],
    ['pull_request', pull('eve/app'), { baseCommit: BASE, isPrivileged: false, isFork: true }],
    ['pull_request_target', pull('eve/app'), { baseCommit: BASE, isPrivileged: true, isFork: true }],
    ['pull_request_review', pull('acme/app'), { baseCommit: BASE, isPrivileged: false, isFork: false }],
    [
      'merge_group',
      { merge_group: { base_sha: BASE } },
      { baseCommit: BASE, isPrivileged: false, isFork: false }
    ],
    ['workflow_run', workflowRun('pull_request'), { baseCommit: SHA, isPrivileged: true, isFork: false }],
    [
      'workflow_run',
      workflowRun('pull_request', 'eve/app'),
      { baseCommit: SHA, isPrivileged: true, isFork: true }
    ],
    [
      'workflow_run',
      workflowRun('pull_request_target'),
      { baseCommit: SHA, isPrivileged: true, isFork: false }
    ],
    ['issue_comment', { issue: { pull_request: {} } }, { baseCommit: SHA, isPrivileged: true, isFork: true }]
  ])('%s with %j is a proposal', (event, payload, expected) => {
    expect(readProposal(event, payload, SHA)).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['pull_request', {}],
    ['pull_request', { pull_request: { base: {} } }],
    ['pull_request', { pull_request: { base: { sha: 'main' } } }],
    ['pull_request', { pull_request: { base: { sha: `${BASE}0` } } }],
    ['pull_request_target', null],
    ['merge_group', {}],
    ['merge_group', { merge_group: { base_sha: '' } }]
  ])('%s with %j, which does not say its base, is an error', (event, payload) => {
    expect(() => readProposal(event, payload, SHA)).toThrow(
      expect.objectContaining({ code: 'PROPOSAL_UNKNOWN' })
    )
  })

  test.each(['workflow_run', 'issue_comment'])('%s without GITHUB_SHA is an error', event => {
    const payload = { ...workflowRun('pull_request'), issue: { pull_request: {} } }
    expect(() => readProposal(event, payload, '')).toThrow(
      expect.objectContaining({ code: 'PROPOSAL_UNKNOWN' })
    )
  })
})

describe('a run with the rights of the base', () => {
  const proposal: Proposal = { baseCommit: BASE, isPrivileged: true, isFork: true }
  const PACKED = `# pack-refs with: peeled fully-peeled sorted \n${SHA} refs/heads/other\n${HEAD} refs/heads/main\n`

  function workspace(files: Readonly<Record<string, string>>): string {
    const folder = makeTemporaryFolder()
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return folder
  }

  test.each<[string, Readonly<Record<string, string>>]>([
    ['of no checkout', {}],
    ['of the commit of the event', { '.git/HEAD': `${SHA}\n` }],
    ['of the base', { '.git/HEAD': `${BASE}\n` }],
    [
      'of a branch at the base',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${BASE}\n` }
    ],
    [
      'of a packed branch at the base',
      { '.git/HEAD': 'ref: refs/heads/other\n', '.git/packed-refs': PACKED }
    ],
    [
      'of a branch whose own file is newer than the packed one',
      {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/refs/heads/main': `${SHA}\n`,
        '.git/packed-refs': PACKED
      }
    ]
  ])('goes on in a workspace %s', async (_, files) => {
    await expect(refuseHeadCheckout(proposal, workspace(files), SHA, false)).resolves.toBeUndefined()
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['of the head', { '.git/HEAD': `${HEAD}\n` }, HEAD],
    [
      'of a branch at the head',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${HEAD}\n` },
      HEAD
    ],
    [
      'of a packed branch at the head',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': PACKED },
      HEAD
    ],
    ['of a branch that is nowhere', { '.git/HEAD': 'ref: refs/heads/gone\n' }, 'refs/heads/gone'],
    [
      'whose HEAD leads out of .git',
      { '.git/HEAD': 'ref: refs/../../x\n', x: `${BASE}\n` },
      'ref: refs/../../x'
    ],
    ['whose HEAD makes no sense', { '.git/HEAD': '\n' }, '']
  ])('stops in a workspace %s', async (_, files, named) => {
    const checking = refuseHeadCheckout(proposal, workspace(files), SHA, false)
    await expect(checking).rejects.toMatchObject({
      code: 'CHECKOUT_OF_HEAD',
      message: expect.stringContaining(`holds ${named}`)
    })
  })

  test('goes on where the user allows it, or where it has no such rights', async () => {
    const folder = workspace({ '.git/HEAD': HEAD })
    await refuseHeadCheckout(proposal, folder, SHA, true)
    await refuseHeadCheckout({ ...proposal, isPrivileged: false }, folder, SHA, false)
    await refuseHeadCheckout(undefined, folder, SHA, false)
  })
})
