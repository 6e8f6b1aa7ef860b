import { expect, test } from '@jest/globals'
import { type Change, decideEffects } from '../../../../src/action/verify/unresolved-effects.ts'
import { discoverImages } from '../../../../src/discover/discover.ts'
import { SealError } from '../../../../src/support/errors.ts'

const BEFORE = 'ARG TAG=1\nFROM a:${TAG}\nFROM b:${X}\n'

interface Case {
  readonly text?: string
  /** The lines that the change adds; undefined for a file that is new as a whole. */
  readonly added?: readonly string[]
  readonly before?: string | undefined | Error
  readonly paths?: readonly string[]
}

/** `text: effect` of what is not resolved in a Dockerfile. */
async function effects({
  text = BEFORE,
  added,
  before = BEFORE,
  paths = ['Dockerfile']
}: Case): Promise<string[]> {
  const change: Change = {
    changed: {
      paths,
      gone: [],
      previous: new Map([['Dockerfile', 'old/Dockerfile']]),
      added: new Map(added && [['Dockerfile', new Set(added)]]),
      isComplete: true
    },
    files: { read: path => (path === 'Dockerfile' ? text : undefined), list: () => [] },
    readAtBase: async path => {
      expect(path).toBe('old/Dockerfile')
      if (before instanceof Error) throw before
      return before === undefined ? undefined : new TextEncoder().encode(before)
    }
  }
  const { unresolved } = discoverImages('Dockerfile', text)
  return (await decideEffects(unresolved, change)).map(({ text: written, effect }) => `${written}: ${effect}`)
}

test.each<[string, Case, readonly string[]]>([
  ['a line that the change adds', { added: ['FROM b:${X}'] }, ['b:${X}: fail']],
  ['another line', { added: ['FROM c'] }, ['b:${X}: warn']],
  ['a file whose lines are not known', {}, ['b:${X}: fail']],
  [
    'a line whose value the change takes away',
    { text: BEFORE.slice(10), added: [] },
    ['a:${TAG}: fail', 'b:${X}: warn']
  ],
  ['a line that is in another place now', { text: `# new\n${BEFORE}`, added: ['# new'] }, ['b:${X}: warn']],
  ['a line with other white space around', { added: ['  FROM b:${X}'.trim()] }, ['b:${X}: fail']],
  [
    'a base that cannot be read',
    { added: [], before: new SealError('GITHUB_DENIED', 'no') },
    ['b:${X}: fail']
  ],
  ['a base that GitHub does not have', { added: [], before: undefined }, ['b:${X}: warn']]
])('%s', async (_, change, expected) => expect(await effects(change)).toEqual(expected))

test('without a list of changes, all references count', async () => {
  const { unresolved } = discoverImages('Dockerfile', BEFORE)
  expect(await decideEffects(unresolved, undefined)).toEqual([
    { file: 'Dockerfile', line: 3, text: 'b:${X}', reason: expect.any(String), effect: 'fail' }
  ])
})

test('a file that cannot be read is in the change if the file is', async () => {
  const read = (): undefined => undefined
  const unread = {
    file: 'a.yaml',
    line: 1,
    column: 1,
    kind: 'kubernetes',
    text: '',
    reason: 'a link',
    isOfFile: true
  } as const
  const change = (paths: readonly string[]): Change => ({
    changed: {
      paths,
      gone: [],
      previous: new Map(),
      added: new Map([['a.yaml', new Set<string>()]]),
      isComplete: true
    },
    files: { read, list: () => [] },
    readAtBase: async () => undefined
  })
  expect(await decideEffects([unread], change(['a.yaml']))).toMatchObject([{ effect: 'fail' }])
})

test('in an unchanged Compose file, a variable that .env no longer sets counts', async () => {
  const compose = 'services: {a: {image: "a:${TAG}"}, b: {image: "b:${X}"}}\n'
  const texts: Readonly<Record<string, string>> = { 'x/compose.yaml': compose, 'x/.env': '' }
  const files = { read: (path: string) => texts[path], list: () => ['.env', 'compose.yaml'] }
  const change: Change = {
    changed: { paths: [], gone: ['x/.env'], previous: new Map(), added: new Map(), isComplete: true },
    files,
    readAtBase: async () => new TextEncoder().encode('TAG=1\n')
  }
  const { unresolved } = discoverImages('x/compose.yaml', compose, files)
  const decided = await decideEffects(unresolved, change)
  expect(decided.map(({ text, effect }) => `${text}: ${effect}`)).toEqual(['a:${TAG}: fail', 'b:${X}: warn'])
})
