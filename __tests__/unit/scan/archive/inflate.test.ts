import { randomFillSync } from 'node:crypto'
import { constants, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inflate } from '../../../../src/scan/archive/inflate.ts'

const PACK = {
  gzip: (bytes: Buffer) => gzipSync(bytes, { level: 1 }),
  zstd: (bytes: Buffer) =>
    zstdCompressSync(bytes, {
      params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_windowLog]: 18 }
    }),
  none: (bytes: Buffer) => bytes
} as const

/** Copies: the memory of each is given back. */
async function* cut(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size))
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = []
  await inflate(source, piece => void pieces.push(Buffer.from(piece)))
  return Buffer.concat(pieces)
}

/** Of both kinds: what packs to nothing, and what does not pack. */
function content(runs: readonly (readonly [boolean, number])[]): Buffer {
  return Buffer.concat(
    runs.map(([isRandom, size]) => (isRandom ? randomFillSync(Buffer.alloc(size)) : Buffer.alloc(size, 'a')))
  )
}

test.each(['gzip', 'zstd', 'none'] as const)(
  '%s: every byte arrives once and in order',
  async compression => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 700_000 })), {
          minLength: 1,
          maxLength: 4
        }),
        fc.integer({ min: 500, max: 200_000 }),
        async (runs, size) => {
          const bytes = content(runs)
          expect((await collect(cut(PACK[compression](bytes), size))).equals(bytes)).toBe(true)
        }
      ),
      { numRuns: 25 }
    )
  }
)

test.each(['gzip', 'zstd', 'none'] as const)('%s: what the taker throws comes through', async compression => {
  const failure = new Error('the disk is full')
  const source = cut(PACK[compression](content([[true, 900_000]])), 64 * 1024)
  let taken = 0
  const work = inflate(source, piece => {
    taken += piece.length
    if (taken > 400_000) throw failure
  })
  await expect(work).rejects.toBe(failure)
})

test('one piece that becomes 32 MiB is taken in small pieces, and its end is not inflated after a failure', async () => {
  const bomb = gzipSync(Buffer.alloc(32 * 2 ** 20))
  let largest = 0
  let taken = 0
  const work = inflate(cut(bomb, bomb.length), piece => {
    largest = Math.max(largest, piece.length)
    taken += piece.length
    if (taken > 4 * 2 ** 20) throw new RangeError('enough')
  })
  await expect(work).rejects.toThrow('enough')
  expect(largest).toBeLessThanOrEqual(2 ** 20)
  expect(taken).toBeLessThan(8 * 2 ** 20)
})

test.each(['gzip'] as const)(
  '%s: the memory of a piece is given back before the next one is asked for, unless another may use it',
  async compression => {
    const bytes = PACK[compression](content([[true, 700_000]]))
    const shared = new Uint8Array(bytes.length + 1)
    shared.set(bytes)
    const whole: Uint8Array[] = []
    const source = async function* () {
      for (let at = 0; at < 400_000; at += 100_000) {
        const piece = Uint8Array.from(bytes.subarray(at, at + 100_000))
        // The first pieces are read before the compression is known.
        if (at > 0) whole.push(piece)
        yield piece
        expect(whole.every(({ buffer }) => buffer.byteLength === 0)).toBe(true)
      }
      yield shared.subarray(400_000, bytes.length)
    }
    expect((await collect(source())).length).toBe(700_000)
    expect(whole).toHaveLength(3)
    expect(shared.length).toBe(bytes.length + 1)
  }
)

test.each(['gzip', 'zstd'] as const)(
  '%s: a source that no longer answers can be given up',
  async compression => {
    const stop = new AbortController()
    const source = async function* () {
      yield PACK[compression](content([[true, 90_000]])).subarray(0, 50_000)
      setImmediate(() => stop.abort(new Error('given up')))
      await new Promise(() => undefined)
    }
    await expect(inflate(source(), () => undefined, { signal: stop.signal })).rejects.toThrow('given up')
  }
)
