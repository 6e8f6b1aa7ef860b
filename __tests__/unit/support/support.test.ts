import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { messages, SealError } from '../../../src/support/errors.ts'
import { parseJson } from '../../../src/support/json.ts'
import { all, limit } from '../../../src/support/semaphore.ts'
import { formatBytes, printable } from '../../../src/support/text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('parseJson', () => {
  test('reads everything that JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), value =>
        expect(parseJson(bytes(JSON.stringify(value)))).toEqual(JSON.parse(JSON.stringify(value)))
      )
    )
  })

  test('consecutive escapes neither end a text early nor run past its end', () => {
    const escapes = fc.string({ unit: fc.constantFrom('"', '\\', '[', 'a'), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(escapes), texts =>
        expect(parseJson(bytes(JSON.stringify(texts)), { maxDepth: 1, uniqueKeys: true })).toEqual(texts)
      ),
      { numRuns: 500 }
    )
  })

  test.each(['', '{', '{"a":1,}', 'nul', '"\n"'])('%j is not JSON', text => {
    expect(() => parseJson(bytes(text))).toThrow(expect.objectContaining({ code: 'JSON_INVALID' }))
  })

  test('invalid UTF-8 is refused, not replaced', () => {
    expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow('not UTF-8')
  })

  test('nesting is limited, without a stack overflow', () => {
    expect(() => parseJson(bytes(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`))).toThrow(
      'nested deeper'
    )
    expect(() => parseJson(bytes('[[1]]'), { maxDepth: 1 })).toThrow('nested deeper')
    expect(parseJson(bytes('[["[[[["]]'), { maxDepth: 2 })).toEqual([['[[[[']])
  })

  test.each(['{"a":1,"a":2}', '{"x":[{"b":1,"\\u0062":2}]}', '{"a":{"a":1},"a":1}'])(
    'the duplicate key in %s is found',
    text => {
      expect(() => parseJson(bytes(text), { uniqueKeys: true })).toThrow('is repeated in one object')
    }
  )

  test('equal keys of different objects, and colons inside texts, are not duplicates', () => {
    expect(() =>
      parseJson(bytes('{"a":{"a":":\\"a\\":"},"b":[{"a":1},{"a":1}]}'), { uniqueKeys: true })
    ).not.toThrow()
  })
})

describe('printable', () => {
  test('any text becomes one line without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
        const shown = printable(text, 100)
        expect(shown.length).toBeLessThanOrEqual(100)
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202e\u2028]/)
      })
    )
  })

  test.each([
    ['a\nb', 'a\\x0ab'],
    ['\u001b[31m', '\\x1b[31m'],
    ['\u202eevil', '\\u202eevil'],
    ['naïve 😀', 'naïve 😀']
  ])('%j is shown as %s', (text, shown) => expect(printable(text)).toBe(shown))
})

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 KiB'],
  [3 * 1024 ** 3, '3.0 GiB']
])('%d bytes are %s', (size, text) => expect(formatBytes(size)).toBe(text))

test('an error is shown with its causes, each text once, and a refused connection with its code', () => {
  const refused = new AggregateError(
    [Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })],
    ''
  )
  const error = new SealError('INTERNAL', 'push failed', {
    cause: new Error('fetch failed', { cause: refused })
  })
  expect(messages(error)).toEqual(['push failed', 'fetch failed', 'connect ECONNREFUSED 127.0.0.1:1'])
  expect(messages(new Error('a: b', { cause: new Error('b') }))).toEqual(['a: b'])
})

describe('limit', () => {
  test('never runs more at once, and runs all in order', async () => {
    const atOnce = limit(3)
    const started: number[] = []
    let running = 0
    let most = 0
    await Promise.all(
      [...Array(20).keys()].map(number =>
        atOnce(async () => {
          started.push(number)
          most = Math.max(most, ++running)
          await new Promise(resolve => setImmediate(resolve))
          running--
        })
      )
    )
    expect(most).toBe(3)
    expect(started).toEqual([...Array(20).keys()])
  })

  test('a failure frees its slot', async () => {
    const atOnce = limit(1)
    await expect(atOnce(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(atOnce(async () => 1)).resolves.toBe(1)
  })
})

test('all waits for all work before it throws the first failure', async () => {
  let isDone = false
  const slow = new Promise<void>(resolve => setTimeout(resolve, 20)).then(() => {
    isDone = true
  })
  await expect(all([Promise.reject(new Error('first')), slow])).rejects.toThrow('first')
  expect(isDone).toBe(true)
})

test('an error without its own remedy has that of the catalog', () => {
  expect(new SealError('POLICY_INVALID', 'x').remedy).toBe('docs/policy.md describes the file.')
  expect(new SealError('POLICY_INVALID', 'x', { remedy: 'Do this.' }).remedy).toBe('Do this.')
  expect(new SealError('INTERNAL', 'x').remedy).toBeUndefined()
})
