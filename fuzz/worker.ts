// Runs one target on mutated inputs until its time is over. The input that runs is in shared memory, so that the main
// thread has it if this thread hangs or runs out of memory.
import { parentPort, workerData } from 'node:worker_threads'
import { SealError } from '../src/support/errors.ts'
import { Coverage } from './coverage.ts'
import { chanceOf, mutate } from './mutate.ts'
import { TARGETS } from './targets.ts'

export interface Order {
  readonly target: string
  readonly seed: number
  readonly milliseconds: number
  readonly seeds: readonly Uint8Array[]
  /** Length, and the milliseconds at which it began; then the bytes. */
  readonly current: SharedArrayBuffer
}

export type Report =
  | { readonly kind: 'found'; readonly input: Uint8Array }
  | { readonly kind: 'crash'; readonly input: Uint8Array; readonly message: string }
  | { readonly kind: 'end'; readonly runs: number; readonly blocks: number; readonly corpus: number }

/** Looking at the counters takes longer than most inputs. */
const BATCH = 25

const order = workerData as Order
const target = TARGETS[order.target]
if (target === undefined) throw new Error(`no target ${order.target}`)
const { run, words } = target
const chance = chanceOf(order.seed)
const coverage = new Coverage()
const corpus: Buffer[] = []
const crashes = new Set<string>()
const [head, body] = [new Float64Array(order.current, 0, 2), new Uint8Array(order.current, 16)]
let runs = 0

function report(message: Report): void {
  parentPort?.postMessage(message)
}

async function execute(input: Buffer): Promise<void> {
  runs++
  body.set(input.subarray(0, body.length))
  head[0] = input.length
  head[1] = Date.now()
  try {
    // A copy: what a parser does to its input must not change what is reported.
    await run(Buffer.from(input))
  } catch (error) {
    if (error instanceof SealError) return
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const place = message.split('\n').slice(0, 3).join('\n')
    if (crashes.has(place)) return
    crashes.add(place)
    report({ kind: 'crash', input, message })
  }
}

async function executeBatch(inputs: readonly Buffer[]): Promise<void> {
  for (const input of inputs) await execute(input)
  if (!coverage.seesNew()) return
  for (const input of inputs) {
    await execute(input)
    if (!coverage.takeNew()) continue
    corpus.push(input)
    report({ kind: 'found', input })
  }
}

const end = Date.now() + order.milliseconds
for (const seed of order.seeds) {
  const input = Buffer.from(seed)
  await execute(input)
  if (coverage.takeNew()) corpus.push(input)
}
while (Date.now() < end) {
  await executeBatch(Array.from({ length: BATCH }, () => mutate({ corpus, words }, chance)))
}
report({ kind: 'end', runs, blocks: coverage.size, corpus: corpus.length })
