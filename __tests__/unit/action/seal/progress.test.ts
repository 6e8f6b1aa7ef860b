import { expect, test } from '@jest/globals'
import { progress } from '../../../../src/action/seal/progress.ts'

test('the progress line shows the time, the bytes and the requests', () => {
  expect(progress(70_400, { traffic: { received: 3 * 2 ** 30, sent: 1536 }, requests: 1 })).toBe(
    'Still running after 70 s: 3.0 GiB read from registries and 1.5 KiB sent in 1 request'
  )
})
