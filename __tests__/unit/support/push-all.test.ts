// Long lists.
import { expect, test } from '@jest/globals'
import { pushAll } from '../../../src/support/push-all.ts'

test('a list of any length is appended', () => {
  const list = [0]
  pushAll(
    list,
    Array.from({ length: 300_000 }, (_, at) => at + 1)
  )
  expect([list.length, list.at(-1)]).toEqual([300_001, 300_000])
})
