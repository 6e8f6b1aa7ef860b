// What a run with the rights of the base may have checked out.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type PullRequest, refuseHeadCheckout } from '../../../../src/action/runner/pull-request.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const BASE = 'b'.repeat(40)
const HEAD = 'a'.repeat(40)
const SHA = 'c'.repeat(40)

describe('a run with the rights of the base', () => {
  const pullRequest = { baseCommit: BASE, isPrivileged: true, isFork: true } as PullRequest
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
  ])('continues in a workspace %s', async (_, files) => {
    await expect(refuseHeadCheckout(pullRequest, workspace(files), SHA, false)).resolves.toBeUndefined()
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
    const checking = refuseHeadCheckout(pullRequest, workspace(files), SHA, false)
    await expect(checking).rejects.toMatchObject({
      code: 'PULL_REQUEST_HEAD_CHECKED_OUT',
      message: expect.stringContaining(`is at ${named}`)
    })
  })

  test('continues if the user allows it or the run has no such rights', async () => {
    const folder = workspace({ '.git/HEAD': HEAD })
    await refuseHeadCheckout(pullRequest, folder, SHA, true)
    await refuseHeadCheckout({ ...pullRequest, isPrivileged: false }, folder, SHA, false)
    await refuseHeadCheckout(undefined, folder, SHA, false)
  })
})
