// Runs other programs for the scripts.
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const exec = promisify(execFile)
const TIMEOUT_MS = 300_000
const SIGNALS = /** @type {const} */ ({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })

/** @typedef {Error & { stdout?: string, stderr?: string, killed?: boolean }} ExecError */

/**
 * Runs a program; throws with the last lines of its stderr if it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Pick<import('node:child_process').ExecFileOptions, 'cwd' | 'env' | 'timeout' | 'maxBuffer'>} [options]
 */
export async function run(program, args, options = {}) {
  try {
    const { stdout, stderr } = await exec(program, args, {
      timeout: TIMEOUT_MS,
      ...options,
      encoding: 'utf8'
    })
    return { stdout, stderr }
  } catch (cause) {
    const error = /** @type {ExecError} */ (cause)
    const said = String(error.stderr ?? '').trim()
    const words = said.split('\n').filter(Boolean).slice(-2)
    if (error.killed) words.push(`no end within ${(options.timeout ?? TIMEOUT_MS) / 1000} s`)
    const last = words.join('; ')
    throw new Error(`${program} ${args[0] ?? ''}: ${last || error.message}`, { cause })
  }
}

/**
 * Runs a program on this process's terminal and passes signals on to it. Returns its exit code; 128 and the signal's
 * number if a signal ended it, as a shell does.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly cwd: string, readonly env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function runInForeground(program, args, options) {
  const child = spawn(program, args, { ...options, stdio: 'inherit' })
  for (const signal of Object.keys(SIGNALS)) {
    process.on(signal, () => child.kill(/** @type {keyof typeof SIGNALS} */ (signal)))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + numberOf(signal)))
  })
}

/** @param {NodeJS.Signals | null} signal */
function numberOf(signal) {
  return signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP' ? SIGNALS[signal] : 9
}
