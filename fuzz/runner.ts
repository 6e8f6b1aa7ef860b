// Runs one target on mutated inputs until its time is over. The input that runs is in a file before it runs, so that it
// is known when it takes the process with it.
import { openSync, writeSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { SealError } from '../src/support/errors.ts'
import { readCorpus, writeInput } from './corpus.ts'
import { Coverage } from './coverage.ts'
import { chanceOf, mutate } from './mutate.ts'
import { HEAD_BYTES, MAX_CPU_SECONDS, MAX_MEBIBYTES, type Order } from './order.ts'
import { seedsOf } from './seeds.ts'
import { TARGETS } from './targets.ts'

/** Looking at the counters takes longer than most inputs. */
const BATCH = 25
const MIB_IN_KIB = 1024

const order = JSON.parse(process.argv[2] ?? '') as Order
const target = TARGETS[order.target]
if (target === undefined) throw new Error(`no target ${order.target}`)
const { run, words } = target
const chance = chanceOf(order.seed)
const coverage = new Coverage()
const corpus: Buffer[] = []
const crashes = new Set<string>()
const file = openSync(order.current, 'r+')
/** The number of the run: the watch sees whether it goes on. */
const runs = new Int32Array(new SharedArrayBuffer(4))

function announce(input: Buffer): void {
  const head = Buffer.alloc(HEAD_BYTES)
  head.writeUInt32LE(input.length)
  head.writeUInt32LE(Atomics.add(runs, 0, 1) + 1, 4)
  writeSync(file, Buffer.concat([head, input]), 0, undefined, 0)
}

async function execute(input: Buffer): Promise<void> {
  announce(input)
  try {
    // A copy: what a parser does to its input must not change what is reported.
    await run(Buffer.from(input))
  } catch (error) {
    if (!(error instanceof SealError)) reportCrash(input, error)
  }
  if (process.resourceUsage().maxRSS > MAX_MEBIBYTES * MIB_IN_KIB) {
    console.error(`Error: it takes more than ${MAX_MEBIBYTES} MiB`)
    process.exit(2)
  }
}

function reportCrash(input: Buffer, error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const place = message.split('\n').slice(0, 3).join('\n')
  if (crashes.has(place)) return
  crashes.add(place)
  const path = writeInput('crashes', order.target, input)
  console.error(`${order.target}: ${path}\n${message.split('\n').slice(0, 6).join('\n')}`)
}

async function executeBatch(inputs: readonly Buffer[]): Promise<void> {
  for (const input of inputs) await execute(input)
  if (!coverage.seesNew()) return
  for (const input of inputs) {
    await execute(input)
    if (!coverage.takeNew()) continue
    corpus.push(input)
    if (order.isKept) writeInput('corpus', order.target, input)
  }
}

const watch = new Worker(new URL('./watch.ts', import.meta.url), {
  workerData: { runs, maxCpuSeconds: MAX_CPU_SECONDS }
})
watch.unref()

const end = Date.now() + order.milliseconds
for (const input of [...seedsOf(order.target), ...readCorpus(order.target)]) {
  await execute(input)
  if (coverage.takeNew()) corpus.push(input)
}
while (Date.now() < end) {
  await executeBatch(Array.from({ length: BATCH }, () => mutate({ corpus, words }, chance)))
}
console.log(
  `${order.target}: ${Atomics.load(runs, 0)} runs, ${coverage.size} blocks, ${corpus.length} inputs, ` +
    `${crashes.size} failures`
)
process.exit(crashes.size > 0 ? 1 : 0)
