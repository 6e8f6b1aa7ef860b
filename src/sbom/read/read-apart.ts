// Reads large SBOMs in a thread with its own heap, so that one that overflows it mostly costs only its own verdict:
// V8 still ends the whole process if the overflow happens inside its own code (docs/decisions/0016-files-of-dist.md).
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
  workerData
} from 'node:worker_threads'
import type { ErrorCode } from '../../support/error-codes.ts'
import { codeOf, messages, SealError } from '../../support/errors.ts'
import { limit } from '../../support/semaphore.ts'
import { formatBytes, printable } from '../../support/text.ts'
import type { SbomDocument } from '../model.ts'
import { type ReadLimits, readSbom } from './read-sbom.ts'

/** A document of at most this size, unpacked, is read at once: a thread takes longer to start. */
const MOST_AT_ONCE = 4 * 2 ** 20

const HEAP_MIB = 448

/** Threads do not share their heaps' limit: one at a time. */
const alone = limit(1)

interface Order {
  readonly task: 'read an SBOM'
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: ReadLimits
  readonly port: MessagePort
}

type Answer =
  | { readonly document: SbomDocument }
  | { readonly code: ErrorCode; readonly message: string; readonly remedy: string | undefined }

/**
 * Like `readSbom`; the bytes stay the caller's.
 *
 * @param heapMiB the heap of the thread for what is larger than 4 MiB
 * @throws SealError as `readSbom` does; `SBOM_TOO_LARGE` also where the thread's heap is not enough
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
  const answer = await alone(() => readInThread(bytes, name, limits, heapMiB))
  if ('document' in answer) return answer.document
  const { code, message, remedy } = answer
  throw new SealError(code, message, remedy === undefined ? {} : { remedy })
}

/** The answer is unpacked when the thread and its heap are gone: memory never has both. */
async function readInThread(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits,
  heapMiB: number
): Promise<Answer> {
  const { port1, port2 } = new MessageChannel()
  const copy = new Uint8Array(bytes)
  const order: Order = { task: 'read an SBOM', bytes: copy, name, limits, port: port2 }
  // This file is the thread's, too, in src/ and in dist/.
  const worker = new Worker(new URL(import.meta.url), {
    workerData: order,
    transferList: [copy.buffer, port2],
    resourceLimits: { maxOldGenerationSizeMb: heapMiB, maxYoungGenerationSizeMb: 32 }
  })
  let failure: unknown
  worker.on('error', error => {
    failure = error
  })
  await new Promise(resolve => worker.on('exit', resolve))
  const received: { readonly message: Answer } | undefined = receiveMessageOnPort(port1)
  port1.close()
  if (received) return received.message
  if (codeOf(failure) !== 'ERR_WORKER_OUT_OF_MEMORY') {
    throw failure ?? new Error(`the thread that reads ${printable(name, 300)} ended without an answer`)
  }
  const text = `${printable(name, 300)} needs more than ${formatBytes(heapMiB * 2 ** 20)} of memory to be read`
  return { code: 'SBOM_TOO_LARGE', message: text, remedy: undefined }
}

function isOrder(data: unknown): data is Order {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === 'read an SBOM'
}

async function answer({ bytes, name, limits, port }: Order): Promise<void> {
  try {
    const document = await readSbom(bytes, name, limits)
    const { buffer, byteLength } = document.bytes
    // Small buffers share one, which cannot be handed over.
    const handed = buffer.byteLength === byteLength && buffer instanceof ArrayBuffer ? [buffer] : []
    port.postMessage({ document } satisfies Answer, handed)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    const { code, remedy } = error
    port.postMessage({ code, message: messages(error).join(': '), remedy } satisfies Answer)
  }
  port.close()
}

const given: unknown = workerData
if (isOrder(given)) void answer(given)
