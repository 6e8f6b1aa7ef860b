import { expect, test } from '@jest/globals'
import { parsePs, withDescendants } from '../../../../src/action/runner/process-tree.ts'

const text = ` 4 2
  1     0
 12 4
 13 12
 20 1
PID PPID
`

test('lines of ps map each process to its parent', () => {
  expect([...parsePs(text)]).toEqual([
    [4, 2],
    [1, 0],
    [12, 4],
    [13, 12],
    [20, 1]
  ])
})

test('a program is found with its descendants, in any order of the list', () => {
  expect([...withDescendants([4], parsePs(text))].sort((a, b) => a - b)).toEqual([4, 12, 13])
  expect([...withDescendants([4], new Map([...parsePs(text)].reverse()))].sort((a, b) => a - b)).toEqual([
    4, 12, 13
  ])
})

test('without a list only the program itself is found, and a cycle ends', () => {
  expect([...withDescendants([7], new Map())]).toEqual([7])
  expect([
    ...withDescendants(
      [7],
      new Map([
        [7, 8],
        [8, 7]
      ])
    )
  ]).toEqual([7, 8])
})
