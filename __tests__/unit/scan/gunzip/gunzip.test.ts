import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Gunzip, GzipError } from '../../../../src/scan/gunzip/gunzip.ts'

/** Adds `file` in pieces of `sizes`, again and again from the first. */
function unpack(file: Uint8Array, sizes: readonly number[] = [file.length + 1]): Buffer {
  const gunzip = new Gunzip()
  const pieces: Buffer[] = []
  const add = (bytes: Uint8Array, isLast: boolean) => {
    let at = 0
    do {
      at += gunzip.add(bytes.subarray(at), isLast)
      for (let piece = gunzip.read(); piece !== undefined; piece = gunzip.read())
        pieces.push(Buffer.from(piece))
    } while (at < bytes.length)
  }
  for (let at = 0, turn = 0; at < file.length; turn++) {
    const size = sizes[turn % sizes.length] as number
    add(file.subarray(at, at + size), false)
    at += size
  }
  add(new Uint8Array(), true)
  expect(gunzip.hasEnded).toBe(true)
  return Buffer.concat(pieces)
}

const run = fc.oneof(
  fc.uint8Array({ minLength: 0, maxLength: 3000 }),
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.nat(90_000)).map(([pattern, size]) => {
    const bytes = new Uint8Array(size)
    return bytes.map((_, at) => pattern[at % pattern.length] as number)
  }),
  // Few values, unevenly: long codes and short ones.
  fc
    .array(fc.nat(999), { maxLength: 5000 })
    .map(values => Uint8Array.from(values, value => (value / 1000) ** 6 * 256))
)

const member = fc
  .record({
    runs: fc.array(run, { maxLength: 6 }),
    level: fc.integer({ min: 0, max: 9 }),
    memLevel: fc.integer({ min: 1, max: 9 }),
    windowBits: fc.integer({ min: 9, max: 15 }),
    strategy: fc.constantFrom(
      constants.Z_DEFAULT_STRATEGY,
      constants.Z_FILTERED,
      constants.Z_HUFFMAN_ONLY,
      constants.Z_RLE,
      constants.Z_FIXED
    )
  })
  .map(({ runs, ...options }) => {
    const content = Buffer.concat(runs)
    return { content, file: gzipSync(content, options) }
  })

const files = fc.array(member, { minLength: 1, maxLength: 3 }).map(members => ({
  content: Buffer.concat(members.map(one => one.content)),
  file: Buffer.concat(members.map(one => one.file))
}))

const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 300_000 })), {
  minLength: 1,
  maxLength: 4
})

test('what zlib compresses, in any way, comes out as it was, in pieces of any size', () => {
  fc.assert(
    fc.property(files, sizes, ({ content, file }, cuts) => {
      expect(unpack(file, cuts).equals(content)).toBe(true)
    }),
    { numRuns: 150 }
  )
})

test('a damaged file is refused, or becomes what zlib makes of it without its checksum', () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(files, sizes, damage, fc.boolean(), ({ file }, cuts, bits, isAtStart) => {
      const damaged = Buffer.from(file)
      const reach = isAtStart ? Math.min(damaged.length, 200) : damaged.length
      for (const [place, bit] of bits)
        damaged.writeUInt8((damaged[place % reach] ?? 0) ^ (1 << bit), place % reach)
      const expected = attempt(() => gunzipSync(damaged, { maxOutputLength: 2 ** 24 }))
      const found = attempt(() => unpack(damaged, cuts))
      if (found instanceof Error) expect(found).toBeInstanceOf(GzipError)
      if (expected instanceof Buffer) expect(found instanceof Buffer && found.equals(expected)).toBe(true)
    }),
    { numRuns: 100 }
  )
})

function attempt(work: () => Buffer): Buffer | Error {
  try {
    return work()
  } catch (error) {
    return error as Error
  }
}

test('a file that is cut off anywhere is refused', () => {
  const file = Buffer.concat([
    gzipSync('first '.repeat(40)),
    gzipSync(Buffer.alloc(70_000, 'second'), { level: 1 })
  ])
  const whole = new Set([gzipSync('first '.repeat(40)).length, file.length])
  for (let length = 1; length < file.length; length++) {
    if (whole.has(length)) expect(unpack(file.subarray(0, length)).toString()).toBe('first '.repeat(40))
    else expect(() => unpack(file.subarray(0, length), [7])).toThrow(GzipError)
  }
})

/** RFC 1952: with the fields of `flags`, in its order. */
function withHeader(flags: number, fields: string): Buffer {
  const plain = gzipSync('content')
  const header = Buffer.from(plain.subarray(0, 10))
  header.writeUInt8(flags, 3)
  return Buffer.concat([header, Buffer.from(fields, 'latin1'), plain.subarray(10)])
}

test.each([
  ['a name', 0x08, 'layer.tar\0'],
  ['a comment', 0x10, 'made by hand\0'],
  ['extra fields', 0x04, '\x04\0abcd'],
  ['a checksum of the header', 0x02, '\x12\x34'],
  ['text', 0x01, ''],
  ['all of them', 0x1f, '\x02\0\0\0name\0comment\0\x12\x34'],
  ['a name of 100,000 bytes', 0x08, `${'n'.repeat(100_000)}\0`]
])('a header with %s is passed over', (_, flags, fields) => {
  for (const size of [1, 9, 1000])
    expect(unpack(withHeader(flags, fields), [size]).toString()).toBe('content')
})

test.each([
  ['unknown flags', withHeader(0x20, '')],
  ['a name without an end', withHeader(0x08, 'n'.repeat(400_000))],
  ['another method', Buffer.from(gzipSync('content')).fill(7, 2, 3)],
  ['another size', Buffer.concat([gzipSync('content').subarray(0, -4), Buffer.from([8, 0, 0, 0])])],
  ['something else behind it', Buffer.concat([gzipSync('content'), Buffer.from('more than ten bytes')])],
  ['a block of an unknown type', Buffer.concat([gzipSync('content').subarray(0, 10), Buffer.alloc(30, 7)])],
  ['nothing', Buffer.alloc(0)]
])('a file with %s is refused', (_, file) => {
  expect(() => unpack(file, [1000])).toThrow(GzipError)
})

test('zeros behind the last member are ignored', () => {
  const file = Buffer.concat([gzipSync('one'), gzipSync(''), gzipSync('two'), Buffer.alloc(2000)])
  for (const size of [1, 33, 5000]) expect(unpack(file, [size]).toString()).toBe('onetwo')
})

test('the content of many small members comes in few pieces', () => {
  const members = Array.from({ length: 3000 }, (_, at) => Buffer.from(`${at}`.repeat(at % 100)))
  const file = Buffer.concat(members.map(content => gzipSync(content)))
  const gunzip = new Gunzip()
  expect(gunzip.add(file, true)).toBe(file.length)
  const pieces: Buffer[] = []
  for (let piece = gunzip.read(); piece !== undefined; piece = gunzip.read()) pieces.push(Buffer.from(piece))
  expect(Buffer.concat(pieces).equals(Buffer.concat(members))).toBe(true)
  expect(pieces.length).toBeLessThan(5)
})

test('what a member contains cannot be copied from the member before it', () => {
  // A match of three bytes, one back, as the first thing of a block with fixed codes.
  const back = Buffer.from([0x03, 0x02, 0x00])
  const header = gzipSync('').subarray(0, 10)
  expect(() => unpack(Buffer.concat([gzipSync('aaaa'), header, back, Buffer.alloc(8)]))).toThrow(GzipError)
})

test('generated/inflate.js is what its source compiles to', async () => {
  const script = join(import.meta.dirname, '../../../../scripts/inflate.ts')
  await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toMatchObject({
    stderr: ''
  })
})
