// Coverage-guided fuzzing of every parser that meets foreign bytes: npm run fuzz -- [--seconds N] [--seed N] [TARGET …]
// New inputs are kept in fuzz/corpus/TARGET with --keep; what a parser fails on is in fuzz/crashes, and fails the run.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { seedsOf } from './seeds.ts'
import { TARGETS } from './targets.ts'
import type { Order, Report } from './worker.ts'

const FOLDER = import.meta.dirname
const MAX_INPUT_BYTES = 64 * 1024
/** One input of at most 64 KiB. */
const MAX_MILLISECONDS = 10_000
const HEAP_MIB = 512

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    keep: { type: 'boolean', default: false }
  }
})

function readCorpus(target: string): Uint8Array[] {
  const folder = join(FOLDER, 'corpus', target)
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return files.map(name => readFileSync(join(folder, name)))
}

function write(kind: 'corpus' | 'crashes', target: string, input: Uint8Array): string {
  const folder = join(FOLDER, kind, target)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 16))
  writeFileSync(path, input)
  return path
}

/** Whether the target kept its contract on every input. */
async function fuzz(target: string): Promise<boolean> {
  const current = new SharedArrayBuffer(16 + MAX_INPUT_BYTES)
  const head = new Float64Array(current, 0, 2)
  const order: Order = {
    target,
    seed: Number(values.seed),
    milliseconds: Number(values.seconds) * 1000,
    seeds: [...seedsOf(target), ...readCorpus(target)],
    current
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB }
  })
  let failures = 0
  const fail = (input: Uint8Array, message: string): void => {
    failures++
    console.error(
      `${target}: ${write('crashes', target, input)}\n${message.split('\n').slice(0, 6).join('\n')}`
    )
  }
  const running = () => new Uint8Array(current, 16, Math.min(head[0] ?? 0, MAX_INPUT_BYTES)).slice()
  const watch = setInterval(() => {
    if (!head[1] || Date.now() - head[1] < MAX_MILLISECONDS) return
    clearInterval(watch)
    fail(running(), `it takes more than ${MAX_MILLISECONDS} ms`)
    void worker.terminate()
  }, 1000)
  worker.on('message', (message: Report) => {
    if (message.kind === 'crash') fail(message.input, message.message)
    else if (message.kind === 'found' && values.keep) write('corpus', target, message.input)
    else if (message.kind === 'end') {
      const { runs, blocks, corpus } = message
      console.log(`${target}: ${runs} runs, ${blocks} blocks, ${corpus} inputs, ${failures} failures`)
    }
  })
  worker.on('error', error => fail(running(), error.message))
  await new Promise(resolve => worker.on('exit', resolve))
  clearInterval(watch)
  return failures === 0
}

console.log(`seed ${values.seed}`)
let isSound = true
for (const target of positionals.length > 0 ? positionals : Object.keys(TARGETS)) {
  if (!(await fuzz(target))) isSound = false
}
process.exitCode = isSound ? 0 : 1
