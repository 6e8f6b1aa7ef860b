import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Discovered, refuseNothing } from '../../../../src/action/verify/review.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const NOTHING: Discovered = { images: [], unresolved: [] }
const UNRESOLVED: Discovered = {
  images: [],
  unresolved: [{ file: 'Dockerfile', line: 1, text: '$X', reason: 'a variable', effect: 'warn' }]
}

function checkout(): string {
  const workspace = makeTemporaryFolder()
  mkdirSync(join(workspace, '.git'))
  return workspace
}

describe('a step that judged no image', () => {
  test.each([
    ['fails if all files name none', 'all', checkout, NOTHING, /discover: all found no image/],
    ['fails in an empty workspace', 'all', makeTemporaryFolder, NOTHING, /the workspace is empty/],
    ['fails in an empty workspace for a change', 'changed', makeTemporaryFolder, NOTHING, /is empty/],
    ['passes if the change names none', 'changed', checkout, NOTHING, undefined],
    ['has its effect from what could not be resolved', 'all', checkout, UNRESOLVED, undefined]
  ] as const)('%s', async (_, discover, makeWorkspace, found, message) => {
    const refused = refuseNothing(found, { discover }, { workspace: makeWorkspace() })
    if (message === undefined) await refused
    else
      await expect(refused).rejects.toMatchObject({
        code: 'DISCOVER_NO_IMAGES',
        message: expect.stringMatching(message),
        remedy: expect.stringContaining('uses: actions/checkout')
      })
  })
})

test('the workspace matters only to discover', () =>
  refuseNothing(NOTHING, { discover: 'none' }, { workspace: makeTemporaryFolder() }))
