// The context of a run, read from the event's file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type RunContext, readContext } from '../../../../src/action/runner/context.ts'
import { SILENT } from '../../../../src/support/log.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

async function read(eventName: string, payload: unknown, actor = 'me'): Promise<RunContext> {
  const path = join(makeTemporaryFolder(), 'event.json')
  writeFileSync(path, JSON.stringify(payload))
  return readContext(SILENT, { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor })
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
])('%s with %j is about a pull request: %s', async (eventName, payload, expected) => {
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

describe('an event that the runner names and Seal cannot read is an error, not an empty event', () => {
  const folder = makeTemporaryFolder()
  const write = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  test.each([
    ['no such file', join(folder, 'missing.json')],
    ['a folder', folder],
    ['an empty file', write('empty.json', '')],
    ['a file that was cut off', write('cut.json', '{"pull_request":')],
    ['a list', write('list.json', '[]')]
  ])('%s', async (_, path) => {
    await expect(
      readContext(SILENT, { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path })
    ).rejects.toMatchObject({
      code: 'RUNNER_FILE_UNUSABLE',
      message: `GITHUB_EVENT_PATH (${path}) cannot be used`,
      remedy: expect.stringContaining('do not set the variable')
    })
  })

  test.each([{}, { GITHUB_EVENT_PATH: '' }])('no file is named: %j', async environment => {
    const context = await readContext(SILENT, { GITHUB_EVENT_NAME: 'push', ...environment })
    expect(context.isPullRequest).toBe(false)
  })
})

describe('a run has neither a token nor secrets', () => {
  const between = (head: unknown, base: unknown = 'acme/app') => ({
    pull_request: { head: { repo: head && { full_name: head } }, base: { repo: base && { full_name: base } } }
  })
  const FORK = between('eve/app')
  const OWN = between('acme/app')
  const BOT = 'dependabot[bot]'

  test.each([
    ['pull_request', FORK, 'me', true],
    ['pull_request_review', FORK, 'me', true],
    ['pull_request_review_comment', FORK, 'me', true],
    ['pull_request', OWN, BOT, true],
    ['pull_request', OWN, 'me', false],
    ['pull_request', between('Acme/App'), 'me', false],
    ['pull_request', OWN, 'dependabot', false],
    // The rights of the base, for any author.
    ['pull_request_target', FORK, 'me', false],
    ['pull_request_target', OWN, BOT, false],
    [
      'workflow_run',
      { ...FORK, workflow_run: { event: 'pull_request', ...between('eve/app').pull_request } },
      BOT,
      false
    ],
    ['merge_group', { merge_group: {} }, BOT, false],
    ['issue_comment', { issue: { pull_request: {} } }, BOT, false],
    ['push', {}, BOT, false],
    ['push', FORK, 'me', false],
    ['schedule', {}, 'me', false],
    ['workflow_dispatch', {}, 'me', false],
    // Not known.
    ['pull_request', between(null), 'me', false],
    ['pull_request', between('eve/app', null), 'me', false],
    ['pull_request', between(''), 'me', false],
    ['pull_request', between(7), 'me', false],
    ['pull_request', { pull_request: {} }, 'me', false],
    ['pull_request', {}, BOT, false],
    ['', FORK, BOT, false]
  ])('%s with %j by %s: %s', async (eventName, payload, actor, expected) => {
    expect((await read(eventName, payload, actor)).isWithoutRights).toBe(expected)
  })
})
