// Reads large SBOMs in a separate process, so that one that overflows the heap costs only its own verdict. A thread
// does not contain that: V8 ends its whole process if the overflow happens inside its own code
// (docs/decisions/0016-files-of-dist.md).
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { ErrorCode } from '../../support/error-codes.ts'
import { messages, SealError } from '../../support/errors.ts'
import { limit } from '../../support/semaphore.ts'
import { formatBytes, printable } from '../../support/text.ts'
import type { Component, SbomDocument } from '../model.ts'
import { type ReadLimits, readSbom } from './read-sbom.ts'

/** A document of at most this size, unpacked, is read at once: a process takes longer to start. */
const MOST_AT_ONCE = 4 * 2 ** 20

const HEAP_MIB = 448

/** One process at a time, because each has its own limit of memory. */
const alone = limit(1)

const TASK = 'read-an-sbom'

interface Order {
  readonly name: string
  readonly limits: ReadLimits
  readonly length: number
}

interface Failure {
  readonly kind: 'error'
  readonly code: ErrorCode
  readonly message: string
  readonly remedy: string | undefined
}

/** In parts, so that neither process has a second copy of all of it. */
type Part =
  /** Without the parts that follow it. If `ownBytes` is missing, the bytes are the file's. */
  | { readonly kind: 'document'; readonly document: SbomDocument; readonly ownBytes: number | undefined }
  | { readonly kind: 'bytes'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'components'; readonly components: readonly Component[] }
  | {
      readonly kind: 'dependencies'
      readonly dependencies: readonly (readonly [string, readonly string[]])[]
    }
  | Failure
  | { readonly kind: 'end' }

const ENTRIES_AT_ONCE = 2000
const BYTES_AT_ONCE = 4 * 2 ** 20
const HEAD_BYTES = 4

/**
 * Like `readSbom`; the bytes stay the caller's.
 *
 * @param heapMiB the heap of the process for what is larger than 4 MiB
 * @throws SealError as `readSbom` does; `SBOM_TOO_LARGE` also where the process's heap is not enough
 */
export async function readSbomApart(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = {},
  heapMiB: number = HEAP_MIB
): Promise<SbomDocument> {
  const { maxBytes = Number.POSITIVE_INFINITY } = limits
  try {
    return await readSbom(bytes, name, { maxBytes: Math.min(maxBytes, MOST_AT_ONCE) })
  } catch (error) {
    const isSmall = !(error instanceof SealError) || error.code !== 'SBOM_TOO_LARGE'
    if (isSmall || maxBytes <= MOST_AT_ONCE) throw error
  }
  return alone(() => readInProcess(bytes, { name, limits, length: bytes.byteLength }, heapMiB))
}

async function readInProcess(bytes: Uint8Array, order: Order, heapMiB: number): Promise<SbomDocument> {
  // The process runs this same file, in src/ and in dist/. It needs no environment variable, and gets no secret.
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMiB}`,
      '--max-semi-space-size=16',
      fileURLToPath(import.meta.url),
      TASK,
      JSON.stringify(order)
    ],
    { env: {}, stdio: 'pipe', windowsHide: true }
  )
  const ended = endOf(child)
  // A process that does not start ends before its answer is awaited.
  ended.catch(() => undefined)
  // A process that ends early does not read all.
  child.stdin.on('error', () => undefined).end(bytes)
  const received = await receive(child.stdout, bytes)
  const { how, words } = await ended
  if (received instanceof SealError) throw received
  if (received !== undefined) return received
  const name = printable(order.name, 300)
  if (/out of memory|heap limit/i.test(words) || how === 'SIGKILL') {
    const most = formatBytes(heapMiB * 2 ** 20)
    throw new SealError('SBOM_TOO_LARGE', `${name} needs more than ${most} of memory to be read`)
  }
  throw new Error(
    `the process that reads ${name} ended without an answer (${how}): ${printable(words, 1000)}`
  )
}

/** How it ended, and the last of what it wrote. */
function endOf(
  child: ChildProcessWithoutNullStreams
): Promise<{ readonly how: string; readonly words: string }> {
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-20_000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ how: signal ?? String(code), words }))
  })
}

/** Undefined if the answer has no end. */
async function receive(
  source: AsyncIterable<Buffer>,
  file: Uint8Array
): Promise<SbomDocument | SealError | undefined> {
  let document: SbomDocument | undefined
  let bytes = file
  const components: Component[] = []
  const dependencies = new Map<string, readonly string[]>()
  for await (const part of partsFrom(source)) {
    if (part.kind === 'error') return failureFrom(part)
    if (part.kind === 'document') {
      document = part.document
      if (part.ownBytes !== undefined) bytes = new Uint8Array(part.ownBytes)
    } else if (part.kind === 'bytes') bytes.set(part.bytes, part.at)
    else if (part.kind === 'components') components.push(...part.components)
    else if (part.kind === 'dependencies')
      for (const [ref, to] of part.dependencies) dependencies.set(ref, to)
    else if (document)
      return { ...document, bytes, content: { ...document.content, components, dependencies } }
  }
  return undefined
}

function failureFrom({ code, message, remedy }: Failure): SealError {
  return new SealError(code, message, remedy === undefined ? {} : { remedy })
}

/** The parts of the answer: each has its length before it. */
async function* partsFrom(source: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  let pieces: Buffer[] = []
  let missing = HEAD_BYTES
  let isHead = true
  for await (const piece of source) {
    let rest = piece
    while (rest.length >= missing) {
      const whole = Buffer.concat([...pieces, rest.subarray(0, missing)])
      rest = rest.subarray(missing)
      pieces = []
      missing = isHead ? whole.readUInt32LE() : HEAD_BYTES
      if (!isHead) yield deserialize(whole)
      isHead = !isHead
    }
    if (rest.length > 0) pieces.push(rest)
    missing -= rest.length
  }
}

/** In the process: the file comes by standard input, and the answer goes by standard output. */
async function answer({ name, limits, length }: Order): Promise<void> {
  const bytes = new Uint8Array(length)
  let filled = 0
  for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
    bytes.set(piece, filled)
    filled += piece.length
  }
  try {
    for (const part of partsOf(await readSbom(bytes, name, limits), bytes)) await send(part)
  } catch (error) {
    await send(failureOf(error, name))
  }
}

function* partsOf(document: SbomDocument, file: Uint8Array): Generator<Part> {
  const { content, bytes } = document
  const ownBytes = bytes.buffer === file.buffer && bytes.length === file.length ? undefined : bytes.length
  const { components } = content
  const dependencies = [...content.dependencies]
  const without = { ...content, components: [], dependencies: new Map() }
  yield { kind: 'document', document: { ...document, bytes: new Uint8Array(0), content: without }, ownBytes }
  if (ownBytes !== undefined) {
    for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE)
      yield { kind: 'bytes', at, bytes: bytes.slice(at, at + BYTES_AT_ONCE) }
  }
  for (let at = 0; at < components.length; at += ENTRIES_AT_ONCE)
    yield { kind: 'components', components: components.slice(at, at + ENTRIES_AT_ONCE) }
  for (let at = 0; at < dependencies.length; at += ENTRIES_AT_ONCE)
    yield { kind: 'dependencies', dependencies: dependencies.slice(at, at + ENTRIES_AT_ONCE) }
  yield { kind: 'end' }
}

function failureOf(error: unknown, name: string): Failure {
  if (error instanceof SealError) {
    return { kind: 'error', code: error.code, message: messages(error).join(': '), remedy: error.remedy }
  }
  // A text, list or map that is longer than V8 allows.
  if (!(error instanceof RangeError)) throw error
  const message = `${printable(name, 300)} cannot be read: ${error.message}`
  return { kind: 'error', code: 'SBOM_TOO_LARGE', message, remedy: undefined }
}

function send(part: Part): Promise<void> {
  const body = serialize(part)
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt32LE(body.length)
  return new Promise((resolve, reject) => {
    process.stdout.write(head)
    process.stdout.write(body, error => (error ? reject(error) : resolve()))
  })
}

const [, , task, order] = process.argv
if (task === TASK && order !== undefined) void answer(JSON.parse(order))
