// The memory of a process, for tests that limit it. No TypeScript: the process that is measured loads it.
import { readFileSync } from 'node:fs'

/**
 * The highest memory of this process so far, in MiB. `maxRSS` also counts, on Linux, what the process that started
 * this one had in memory.
 *
 * @returns {number}
 */
export function peakMebibytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024
}
