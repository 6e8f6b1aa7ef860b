// The benchmark loads it before dist/seal.js: it reports at the end how much memory, processor time and code it took.
// Not TypeScript: Node would load its compiler into the measured process, and the figures would include it.
import { statSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const output = process.env['SEAL_BENCH_OBSERVED']
let loadedBytes = 0

registerHooks({
  load(url, context, next) {
    if (url.includes('/dist/')) loadedBytes += statSync(fileURLToPath(url)).size
    return next(url, context)
  }
})

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const seen = { peakBytes: maxRSS * 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000, loadedBytes }
  if (output !== undefined) writeFileSync(output, JSON.stringify(seen))
})
