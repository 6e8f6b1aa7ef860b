// Whose files a run may trust, by what the event says.
import { describe, expect, test } from '@jest/globals'
import { type Proposal, readProposal } from '../../../src/action/proposal.ts'

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
