// Starts the Cosign program: a record of each start, and private files that are removed afterwards.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../support/clock.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import type { Run, RunResult } from '../support/run.ts'
import { limit } from '../support/semaphore.ts'

/** One start of Cosign, for the report. */
export interface Invocation {
  readonly command: string
  readonly milliseconds: number
  readonly exitCode: number
}

export interface ProcessOptions {
  /** Absolute path of the program. */
  readonly program: string
  readonly run: Run
  /** A private directory for statements and bundles. */
  readonly directory: string
  readonly clock: Clock
  readonly log: Log
}

const QUICK_MS = 60_000

/** Its token is a device: processes that open it at the same time fail, sometimes. */
const isOfToken = (arg: string): boolean => arg.startsWith('pkcs11:')

export class CosignProcess {
  readonly invocations: Invocation[] = []
  readonly #options: ProcessOptions
  readonly #oneByOne = limit(1)
  #folders = 0

  constructor(options: ProcessOptions) {
    this.#options = options
  }

  start(args: readonly string[], env: Record<string, string>, timeoutMs = QUICK_MS): Promise<RunResult> {
    const work = (): Promise<RunResult> => this.#start(args, env, timeoutMs)
    return args.some(isOfToken) ? this.#oneByOne(work) : work()
  }

  async #start(args: readonly string[], env: Record<string, string>, timeoutMs: number): Promise<RunResult> {
    const { program, run, clock, log } = this.#options
    const started = clock.now()
    const result = await run(program, args, { env, timeoutMs })
    const command = ['cosign', ...args].join(' ')
    const milliseconds = clock.now() - started
    this.invocations.push({ command, milliseconds, exitCode: result.exitCode })
    log.info(`$ ${command} (exit code ${result.exitCode}, ${milliseconds} ms)`)
    return result
  }

  /** Runs the work with paths in a new folder that is removed afterwards; files with content exist already. */
  async withFiles<T>(
    contents: Readonly<Record<string, Uint8Array>>,
    work: (path: (name: string) => string) => Promise<T>
  ): Promise<T> {
    const folder = join(this.#options.directory, `cosign-${++this.#folders}`)
    await mkdir(folder, { mode: 0o700 })
    try {
      for (const [name, bytes] of Object.entries(contents))
        await writeFile(join(folder, name), bytes, { mode: 0o600, flag: 'wx' })
      return await work(name => join(folder, name))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** A file that Cosign was started to write; exit code 0 does not prove that it exists. */
export async function readOutput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new SealError('COSIGN_OUTPUT_INVALID', 'cosign exited with code 0 but wrote no file', { cause })
  }
}
