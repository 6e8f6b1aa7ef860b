// Coverage-guided fuzzing of every parser that meets foreign bytes: npm run fuzz -- [--seconds N] [--seed N] [TARGET …]
// New inputs are kept in fuzz/corpus/TARGET with --keep; what a parser fails on is in fuzz/crashes, and fails the run.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeInput } from './corpus.ts'
import { HEAD_BYTES, type Order } from './order.ts'
import { TARGETS } from './targets.ts'

const HEAP_MIB = 512
/** After this many lost processes of a target, the next one would be lost too. */
const MAX_LOST = 5

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    keep: { type: 'boolean', default: false }
  }
})

interface Outcome {
  readonly isLost: boolean
  readonly hasFailures: boolean
}

/** Runs in a separate process: an overflow of the heap ends it, and its last input is in a file. */
async function runOnce(order: Order): Promise<Outcome> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MIB}`, join(import.meta.dirname, 'runner.ts'), JSON.stringify(order)],
    { stdio: ['ignore', 'inherit', 'pipe'] }
  )
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-20_000)
  })
  const [code, signal] = await new Promise<[number | null, string | null]>(resolve =>
    child.on('close', (...ended) => resolve(ended))
  )
  if (code === 0 || code === 1) {
    if (words !== '') console.error(words.trimEnd())
    return { isLost: false, hasFailures: code === 1 }
  }
  const written = readFileSync(order.current)
  const input = written.subarray(
    HEAD_BYTES,
    HEAD_BYTES + (written.length < HEAD_BYTES ? 0 : written.readUInt32LE(0))
  )
  const runs = written.length < HEAD_BYTES ? 0 : written.readUInt32LE(4)
  const lines = words.split('\n').filter(line => /FATAL|more than|Error/.test(line))
  console.error(`${order.target}: ${writeInput('crashes', order.target, input)}`)
  console.error(
    `  the process ended (${signal ?? code}) after ${runs} runs\n  ${lines.slice(0, 5).join('\n  ')}`
  )
  return { isLost: true, hasFailures: true }
}

/** Whether the target kept its contract on every input. */
async function fuzz(target: string, folder: string): Promise<boolean> {
  const current = join(folder, target)
  const end = Date.now() + Number(values.seconds) * 1000
  let isSound = true
  for (let lost = 0; lost < MAX_LOST; ) {
    writeFileSync(current, '')
    const milliseconds = end - Date.now()
    if (milliseconds <= 0) break
    const seed = Number(values.seed) + lost
    const outcome = await runOnce({ target, seed, milliseconds, isKept: values.keep, current })
    if (outcome.hasFailures) isSound = false
    if (!outcome.isLost) break
    lost++
  }
  return isSound
}

console.log(`seed ${values.seed}`)
const folder = mkdtempSync(join(tmpdir(), 'seal-fuzz-'))
let isSound = true
for (const target of positionals.length > 0 ? positionals : Object.keys(TARGETS)) {
  if (!(await fuzz(target, folder))) isSound = false
}
rmSync(folder, { recursive: true })
process.exitCode = isSound ? 0 : 1
