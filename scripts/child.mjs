// Runs another program to its end, for the scripts.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const exec = promisify(execFile)
const TIMEOUT_MS = 300_000

/** Runs a program that must end well; its own words are in the error. */
export async function run(program, args, options = {}) {
  try {
    const { stdout, stderr } = await exec(program, args, { timeout: TIMEOUT_MS, ...options })
    return { stdout, stderr }
  } catch (error) {
    const said = String(error.stderr ?? '').trim()
    const words = said.split('\n').filter(Boolean).slice(-2)
    if (error.killed) words.push(`no end within ${(options.timeout ?? TIMEOUT_MS) / 1000} s`)
    const last = words.join('; ')
    throw new Error(`${program} ${args[0] ?? ''}: ${last || error.message}`, { cause: error })
  }
}
