import { expect, test } from '@jest/globals'
import { parsePs, withDescendants } from '../../../../src/action/runner/process-tree.ts'

const text = ` 4 2
  1     0
 12 4
 13 12
 20 1
PID PPID
`

test('lines of ps lead from each process to the one that started it', () => {
  expect([...parsePs(text)]).toEqual([
    [4, 2],
    [1, 0],
    [12, 4],
    [13, 12],
    [20, 1]
  ])
})

test('a program is found with all that it started, in whatever order they are listed', () => {
  expect([...withDescendants([4], parsePs(text))].sort((a, b) => a - b)).toEqual([4, 12, 13])
  expect([...withDescendants([4], new Map([...parsePs(text)].reverse()))].sort((a, b) => a - b)).toEqual([
    4, 12, 13
  ])
})

test('a system that says nothing leaves the program itself, and a circle ends', () => {
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
