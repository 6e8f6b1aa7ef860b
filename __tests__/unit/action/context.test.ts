// What the event's file tells of the run.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type RunContext, readContext } from '../../../src/action/context.ts'
import { SILENT } from '../../../src/support/log.ts'
import { makeTemporaryFolder } from '../../support/processes.ts'

async function read(eventName: string, payload: unknown): Promise<RunContext> {
  const path = join(makeTemporaryFolder(), 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return readContext(SILENT, { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path, GITHUB_ACTOR: 'me' })
}

test.each([
  ['push', {}, false],
  ['release', { release: {} }, false],
  ['workflow_run', { workflow_run: { event: 'push' } }, false],
  ['issue_comment', { issue: {} }, false],
  ['pull_request', { pull_request: {} }, true],
  ['pull_request_target', {}, true],
  ['merge_group', { merge_group: {} }, true],
  ['workflow_run', { workflow_run: { event: 'pull_request' } }, true],
  ['issue_comment', { issue: { pull_request: {} } }, true]
])('%s with %j: somebody proposes what is checked out: %s', async (eventName, payload, expected) => {
  expect((await read(eventName, payload)).isPullRequest).toBe(expected)
})

test.each([
  ['pull_request', false],
  ['merge_group', false],
  ['pull_request_target', true],
  ['pull_request_review', false]
])('%s has the rights of the base: %s', async (eventName, expected) => {
  expect((await read(eventName, { pull_request: {} })).isPrivileged).toBe(expected)
})

test.each([
  [{ repository: { private: true } }, true],
  [{ repository: { private: false } }, false],
  [{ repository: {} }, undefined],
  [{ schedule: '0 0 * * *' }, undefined]
])('%j: the repository is private: %s', async (payload, expected) => {
  expect((await read('schedule', payload)).isPrivateRepository).toBe(expected)
})
