// The parts of the machine that the search for credentials uses: small files, and programs without a shell.

import { execFile } from 'node:child_process'
import { open, stat } from 'node:fs/promises'
import type { Environment } from '../../support/environment.ts'
import { isMissing } from '../../support/errors.ts'
import { leadsInto } from '../../support/paths.ts'
import { searchProgram } from '../../support/programs.ts'
import type { CredentialOptions } from './credential-source.ts'
import type { HelperResult } from './helper.ts'

const HELPER_TIMEOUT_MS = 30_000
const MAX_HELPER_OUTPUT_BYTES = 64 * 1024

export interface MachineOptions {
  readonly env: Environment
  readonly workspace: string | undefined
  /** As `process.platform`. */
  readonly platform: string
  /** 30 seconds by default. */
  readonly helperTimeoutMs?: number
}

/** The real files and programs of the machine that Seal runs on. */
export function machine({
  env,
  workspace,
  platform,
  helperTimeoutMs = HELPER_TIMEOUT_MS
}: MachineOptions): Pick<
  CredentialOptions,
  'readFile' | 'isInCheckout' | 'findProgram' | 'runHelper' | 'env'
> {
  return {
    env,
    readFile,
    isInCheckout: async path => workspace !== undefined && leadsInto(path, workspace),
    findProgram: name => searchProgram(name, { environment: env, checkout: workspace, platform }),
    runHelper: (program, args, input) => runHelper(program, args, input, env, helperTimeoutMs)
  }
}

/** At most `maxBytes + 1` bytes, so that the caller sees that there are more; undefined when the file does not exist. */
async function readFile(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
  // A FIFO or a device would block or never end.
  const about = await stat(path).catch(absent)
  if (!about?.isFile()) return undefined
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(about.size, maxBytes + 1)))
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function absent(error: unknown): undefined {
  if (isMissing(error)) return undefined
  throw error
}

/** The exit code is -1 for a program that was killed, for time or for its output. */
function runHelper(
  program: string,
  args: readonly string[],
  input: string,
  env: MachineOptions['env'],
  timeout: number
): Promise<HelperResult> {
  return new Promise((resolve, reject) => {
    const options = { env, timeout, maxBuffer: MAX_HELPER_OUTPUT_BYTES, shell: false, windowsHide: true }
    const child = execFile(program, args, options, (error, stdout) => {
      if (!error) resolve({ exitCode: 0, stdout })
      else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout })
      // The message omits Node's own text, which quotes what the helper printed.
      else reject(new Error(error.code ? String(error.code) : `no response after ${timeout} ms`))
    })
    // A helper that ends without reading closes the pipe: its exit code decides, not the pipe's error.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
