// Where a review is shown: the pull request, the commit, the range of changes.
import { expect, test } from '@jest/globals'
import { readReviewContext } from '../../../../src/action/verify/review-context.ts'

const HEAD = 'c'.repeat(40)
const BASE = 'b'.repeat(40)
const SHA = 'd'.repeat(40)
const NONE = '0'.repeat(40)
const GATE = { key: 'k', text: 'gate' }

test.each([
  [{ pull_request: { number: 7, head: { sha: HEAD }, base: { sha: BASE } } }, 7, HEAD, { pull: 7 }, BASE],
  [{ issue: { number: 7, pull_request: { url: 'x' } } }, 7, SHA, { pull: 7 }, undefined],
  [{ issue: { number: 7 } }, undefined, SHA, undefined, undefined],
  [{ merge_group: { head_sha: HEAD, base_sha: BASE } }, undefined, HEAD, { base: BASE, head: HEAD }, BASE],
  [{ before: BASE, after: HEAD }, undefined, SHA, { base: BASE, head: HEAD }, BASE],
  [{ before: NONE, after: HEAD }, undefined, SHA, undefined, undefined],
  [{ workflow_run: { head_sha: HEAD } }, undefined, HEAD, undefined, undefined],
  [undefined, undefined, SHA, undefined, undefined]
])('%j', (payload, pull, headSha, range, baseCommit) => {
  expect(readReviewContext(payload, { GITHUB_SHA: SHA }, GATE)).toMatchObject({
    pull,
    headSha,
    range,
    baseCommit
  })
})
