// When the commit of a run was made, by its event or by Git.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { run } from '../../../../src/action/runner/exec.ts'
import { readCommitTime } from '../../../../src/action/seal/commit-time.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const MADE = '2026-03-04T05:06:07Z'

function checkout() {
  const workspace = makeTemporaryFolder()
  const env = {
    ...process.env,
    GIT_COMMITTER_DATE: '2026-03-04T06:06:07+0100',
    GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z'
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', workspace, ...args], { env, encoding: 'utf8' })
  git('init', '-q')
  const who = ['-c', 'user.name=a> 7 +0000', '-c', 'user.email=a@b.test', '-c', 'commit.gpgsign=false']
  git(...who, 'commit', '-q', '--allow-empty', '-m', 'one\n\ncommitter x <x> 1 +0000')
  return { workspace, sha: git('rev-parse', 'HEAD').trim() }
}

const read = (workspace: string, environment: Record<string, string>) =>
  readCommitTime({ environment: { PATH: process.env['PATH'], ...environment }, workspace, run })

test('it is the time of the committer in the checkout', async () => {
  const { workspace, sha } = checkout()
  expect(await read(workspace, { GITHUB_SHA: sha })).toBe(MADE)
  expect(await read(workspace, { GITHUB_SHA: sha, PATH: '' })).toBeUndefined()
})

test.each([
  ['of the commit', { head_commit: { id: 'a'.repeat(40), timestamp: '2026-03-04T06:06:07+01:00' } }, MADE],
  [
    'of another commit',
    { head_commit: { id: 'b'.repeat(40), timestamp: '2026-03-04T06:06:07+01:00' } },
    undefined
  ],
  ['without a time', { head_commit: { id: 'a'.repeat(40) } }, undefined],
  ['without a commit', {}, undefined]
])('an event %s', async (_, payload, expected) => {
  const folder = makeTemporaryFolder()
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  expect(await read(folder, { GITHUB_SHA: 'a'.repeat(40), GITHUB_EVENT_PATH: event })).toBe(expected)
})

test.each(['', '--help', 'HEAD', 'A'.repeat(40)])('a commit %p is not looked up', async sha => {
  expect(await read(checkout().workspace, { GITHUB_SHA: sha })).toBeUndefined()
})
