// Ends the process if one input takes too long. The thread of the parser cannot do it, because it is busy with the input.
import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

const { runs, maxCpuSeconds } = workerData as { readonly runs: Int32Array; readonly maxCpuSeconds: number }

let seen = -1
let start = 0

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

setInterval(() => {
  const now = Atomics.load(runs, 0)
  if (now !== seen) {
    seen = now
    start = cpuSeconds()
  } else if (cpuSeconds() - start > maxCpuSeconds) {
    writeSync(2, `Error: it takes more than ${maxCpuSeconds} s of processor time\n`)
    process.kill(process.pid, 'SIGKILL')
  }
}, 250)
