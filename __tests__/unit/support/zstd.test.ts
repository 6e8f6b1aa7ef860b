// Zstandard data of many frames: nothing is lost, and small frames do not cost a decompressor each.
import { randomFillSync } from 'node:crypto'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inOnePiece, zstdFrames } from '../../../src/support/zstd.ts'

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The content, and how many frames came compressed. */
async function read(source: AsyncIterable<Uint8Array>, most?: number): Promise<readonly [Buffer, number]> {
  const contents: Buffer[] = []
  let compressed = 0
  for await (const frame of zstdFrames(source, most)) {
    if ('content' in frame) {
      contents.push(frame.content)
      continue
    }
    compressed++
    contents.push(zstdDecompressSync(await inOnePiece(frame.packed)))
  }
  return [Buffer.concat(contents), compressed]
}

function skippable(length: number): Buffer {
  const frame = Buffer.alloc(8 + length, 7)
  frame.writeUInt32LE(0x184d2a53)
  frame.writeUInt32LE(length, 4)
  return frame
}

const frame = fc.oneof(
  fc.record({
    kind: fc.constantFrom('random', 'same'),
    size: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 60_000, max: 900_000 })
    ),
    hasChecksum: fc.boolean()
  }),
  fc.record({
    kind: fc.constant('skippable'),
    size: fc.integer({ min: 0, max: 300 }),
    hasChecksum: fc.constant(false)
  })
)

test('every byte of all frames arrives once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(frame, { maxLength: 8 }),
      fc.integer({ min: 200, max: 200_000 }),
      async (frames, size) => {
        const parts = frames.map(({ kind, size: length, hasChecksum }) => {
          if (kind === 'skippable') return { packed: skippable(length), content: Buffer.alloc(0) }
          const content = kind === 'random' ? randomFillSync(Buffer.alloc(length)) : Buffer.alloc(length, 'x')
          const params = { [constants.ZSTD_c_checksumFlag]: Number(hasChecksum) }
          return { packed: zstdCompressSync(content, { params }), content }
        })
        const [content] = await read(cut(Buffer.concat(parts.map(({ packed }) => packed)), size))
        expect(content.equals(Buffer.concat(parts.map(part => part.content)))).toBe(true)
      }
    ),
    { numRuns: 60 }
  )
})

test.each([
  [0, 0],
  [1, 0],
  [4 * 128 * 1024, 0],
  [4 * 128 * 1024 + 1, 10]
])('of ten frames of %d bytes, %d come compressed', async (size, count) => {
  const one = zstdCompressSync(Buffer.alloc(size, 'x'))
  const [content, frames] = await read(cut(Buffer.concat(Array(10).fill(one)), 1000))
  expect([content.length, frames]).toEqual([10 * size, count])
})

test.each([
  ['frames', zstdCompressSync('')],
  ['skippable frames', skippable(0)]
])('more %s than may be read are an error', async (_, one) => {
  const few = Buffer.concat(Array(100).fill(one))
  expect((await read(cut(few, 1000), 100))[0]).toHaveLength(0)
  await expect(read(cut(few, 1000), 99)).rejects.toThrow('it has more than 99 frames')
})

test('a small frame with a wrong checksum is an error', async () => {
  const params = { [constants.ZSTD_c_checksumFlag]: 1 }
  const damaged = zstdCompressSync(Buffer.from('content'), { params })
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 1) ^ 1, damaged.length - 1)
  await expect(read(cut(damaged, 1000))).rejects.toThrow()
})
