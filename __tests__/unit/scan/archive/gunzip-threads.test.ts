import { execFile } from 'node:child_process'
import { createHash, randomFillSync } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from '@jest/globals'
import { GunzipThreads } from '../../../../src/scan/archive/gunzip-threads.ts'
import { inflate } from '../../../../src/scan/archive/inflate.ts'
import {
  type FromThread,
  startGunzipThread,
  type ToThread
} from '../../../../src/scan/gunzip/gunzip-thread.ts'

const workers: Worker[] = []
const threads = new GunzipThreads(2, () => {
  workers.push(startGunzipThread())
  return workers.at(-1) as Worker
})

afterAll(async () => {
  await Promise.all(workers.map(worker => worker.terminate()))
})

/** Copies: the memory of each is given back. */
async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size))
}

function content(size: number): Buffer {
  return Buffer.concat([randomFillSync(Buffer.alloc(size / 2)), Buffer.alloc(size / 2, 'abc')])
}

test('files that are decompressed at the same time come out whole, with their digests', async () => {
  const contents = [content(3_000_000), content(10), content(900_000), content(2_000_000), Buffer.alloc(0)]
  const works = contents.map(async (bytes, at) => {
    const pieces: Buffer[] = []
    const file = gzipSync(bytes, { level: 1 })
    const sha256 = await inflate(
      cut(file, 1000 + at * 70_000),
      piece => void pieces.push(Buffer.from(piece)),
      {
        threads
      }
    )
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
  })
  await Promise.all(works)
})

test('one processor has no threads', () => {
  expect(new GunzipThreads(1).areUseful).toBe(false)
  expect(new GunzipThreads(2).areUseful).toBe(true)
})

test('what the taker throws comes through, and nothing more is taken', async () => {
  const failure = new RangeError('enough')
  let taken = 0
  const work = inflate(
    cut(gzipSync(Buffer.alloc(64 * 2 ** 20)), 4096),
    piece => {
      taken += piece.length
      if (taken > 2 ** 20) throw failure
    },
    { threads }
  )
  await expect(work).rejects.toBe(failure)
  const before = taken
  await setTimeout(50)
  expect(taken).toBe(before)
})

test('a thread decompresses two pieces ahead of their taker, and goes on when it gets one back', async () => {
  const worker = startGunzipThread()
  const pieces: ArrayBuffer[] = []
  worker.on('message', (message: FromThread) => {
    if ('piece' in message) pieces.push(message.piece)
  })
  const bomb = Uint8Array.from(gzipSync(Buffer.alloc(32 * 2 ** 20)))
  const input: ToThread = { file: 0, input: bomb.buffer, length: bomb.length, isLast: true }
  worker.postMessage(input, [bomb.buffer])
  const settle = async (count: number) => {
    while (pieces.length < count) await setTimeout(10)
    await setTimeout(100)
  }
  await settle(2)
  expect(pieces).toHaveLength(2)
  const taken = pieces[0] as ArrayBuffer
  worker.postMessage({ file: 0, taken } satisfies ToThread, [taken])
  await settle(3)
  expect(pieces).toHaveLength(3)
  await worker.terminate()
})

test('what the source throws comes through', async () => {
  const failure = new Error('the connection is lost')
  const source = async function* () {
    yield* cut(gzipSync(content(700_000)).subarray(0, 500_000), 60_000)
    throw failure
  }
  await expect(inflate(source(), () => undefined, { threads })).rejects.toBe(failure)
})

test('a source that no longer answers can be given up', async () => {
  const stop = new AbortController()
  const source = async function* () {
    yield gzipSync(content(90_000)).subarray(0, 50_000)
    setImmediate(() => stop.abort(new Error('given up')))
    await new Promise(() => undefined)
  }
  const work = inflate(source(), () => undefined, { threads, signal: stop.signal })
  await expect(work).rejects.toThrow('given up')
})

test.each([
  ['cut off', (file: Buffer) => file.subarray(0, -100)],
  ['damaged', (file: Buffer) => Buffer.concat([file.subarray(0, 10), Buffer.alloc(500_000, 7)])]
])('a file that is %s is refused, and another one is not', async (_, damage) => {
  const bytes = content(800_000)
  const whole = inflate(cut(gzipSync(bytes), 50_000), () => undefined, { threads })
  const work = inflate(cut(damage(gzipSync(bytes)), 50_000), () => undefined, { threads })
  await expect(work).rejects.toMatchObject({ code: 'SCAN_DECOMPRESSION_FAILED' })
  expect(await whole).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('a thread goes on with other files when one is damaged, whatever follows the damage', async () => {
  // The lengths of the codes are not a code: with what follows, the tables are empty.
  const damaged = Buffer.concat([gzipSync('').subarray(0, 10), Buffer.of(4), Buffer.alloc(2 ** 20)])
  const bytes = content(800_000)
  const unpack = (file: Buffer) => inflate(cut(file, 65_536), () => undefined, { threads })
  const refused = [unpack(damaged), unpack(damaged)]
  const whole = [unpack(gzipSync(bytes)), unpack(gzipSync(bytes))]
  // Looked at together: either thread may be the first to refuse.
  const refusals = refused.map(work =>
    expect(work).rejects.toMatchObject({ code: 'SCAN_DECOMPRESSION_FAILED' })
  )
  await Promise.all(refusals)
  for (const work of whole) expect(await work).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('what follows the last member is read to its end, so that its digest is checked', async () => {
  let last = false
  const source = async function* () {
    yield Uint8Array.from(gzipSync(content(1000)))
    // More than all memory for inputs: the thread must read it, too.
    yield* cut(Buffer.alloc(5_000_000), 100_000)
    last = true
  }
  await inflate(source(), () => undefined, { threads })
  expect(last).toBe(true)
})

test('a thread that ends fails its files, and another one takes the next', async () => {
  let ended: Promise<unknown> = Promise.resolve()
  const source = async function* () {
    yield* cut(gzipSync(content(700_000)).subarray(0, 500_000), 60_000)
    ended = Promise.all(workers.map(worker => worker.terminate()))
    await new Promise(() => undefined)
  }
  await expect(inflate(source(), () => undefined, { threads })).rejects.toMatchObject({
    code: 'SCAN_DECODER_FAILED',
    cause: { message: 'the thread that decompresses it ended with exit code 1' }
  })
  await ended
  const later = await inflate(cut(gzipSync('later'), 10), () => undefined, { threads })
  expect(later).toBe(createHash('sha256').update('later').digest('hex'))
})

test('five files at a time have two threads, and a process does not wait for threads without a file', async () => {
  const script = `
    import { gzipSync } from 'node:zlib'
    import { GunzipThreads } from '${new URL('../../../../src/scan/archive/gunzip-threads.ts', import.meta.url)}'
    import { startGunzipThread } from '${new URL('../../../../src/scan/gunzip/gunzip-thread.ts', import.meta.url)}'
    let started = 0
    const threads = new GunzipThreads(2, () => (started++, startGunzipThread()))
    const source = async function* () { yield gzipSync('content') }
    await Promise.all([1, 2, 3, 4, 5].map(() => threads.gunzip(source(), () => undefined)))
    console.log(started)`
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    script
  ])
  expect([stdout, stderr]).toEqual(['2\n', ''])
})

test.each([
  ['threads', 'new GunzipThreads(2)'],
  ['the main thread', 'undefined']
])('memory that the decoder does not get in %s is not a damaged layer', async (_, threads) => {
  const script = `
    import { setFlagsFromString } from 'node:v8'
    import { gzipSync } from 'node:zlib'
    import { GunzipThreads } from '${new URL('../../../../src/scan/archive/gunzip-threads.ts', import.meta.url)}'
    import { inflate } from '${new URL('../../../../src/scan/archive/inflate.ts', import.meta.url)}'
    const threads = ${threads}
    const unpack = async function () {
      const source = async function* () { yield gzipSync('content') }
      await inflate(source(), () => undefined, { threads })
    }
    await unpack()
    // The decoder of each file needs seven pages.
    setFlagsFromString('--wasm-max-mem-pages=4')
    await unpack().catch(({ code, message, remedy, cause }) => {
      console.log(JSON.stringify({ code, message, remedy, reason: cause.message }))
    })`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
  expect(JSON.parse(stdout)).toEqual({
    code: 'SCAN_DECODER_FAILED',
    message: 'the decoder of its gzip data failed',
    remedy: 'Run the job again. If it fails again, use a runner with more memory.',
    reason: expect.stringContaining('Out of memory')
  })
})
