import { expect, test } from '@jest/globals'
import { progress } from '../../../../src/action/seal/progress.ts'

test('a long run tells its time, and by the bytes how far it is', () => {
  expect(progress(70_400, { traffic: { received: 3 * 2 ** 30, sent: 1536 }, requests: 1 })).toBe(
    'Still at work after 70 s: 3.0 GiB read from registries and 1.5 KiB sent in 1 request'
  )
})
