// Starts other programs with @actions/exec, without a shell and with a given environment.
import { exec } from '@actions/exec'
import { SealError } from '../../support/errors.ts'
import { ENDED_BY_SIGNAL, type Run } from '../../support/run.ts'
import { formatBytes } from '../../support/text.ts'

/** Of each output: larger than any known SBOM, and less than the limit of a string in Node. */
const MAX_OUTPUT_BYTES = 500 * 1024 * 1024

/**
 * @throws SealError `COMMAND_TIMED_OUT` and `COMMAND_OUTPUT_TOO_LARGE` (the program may still run; it is ended with the
 * process, see cancellation.ts), `COMMAND_NOT_STARTED`
 */
export const run: Run = async (program, args, { env, timeoutMs }) => {
  const stopped = Promise.withResolvers<never>()
  const stop = (code: 'COMMAND_TIMED_OUT' | 'COMMAND_OUTPUT_TOO_LARGE', what: string): void =>
    stopped.reject(new SealError(code, `${program} ${args[0] ?? ''} ${what}`))
  const timer = setTimeout(
    () => stop('COMMAND_TIMED_OUT', `did not end within ${Math.round(timeoutMs / 1000)} s`),
    timeoutMs
  )
  const tooMuch = () => stop('COMMAND_OUTPUT_TOO_LARGE', `printed more than ${formatBytes(MAX_OUTPUT_BYTES)}`)
  const [stdout, stderr] = [new Output(tooMuch), new Output(tooMuch)]
  // The path is quoted because @actions/exec splits it at blanks. The program gets no input: writing to one that has
  // ended already would end this process too (EPIPE).
  const ended = exec(`"${program}"`, [...args], {
    env: { ...env },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdout: piece => stdout.add(piece), stderr: piece => stderr.add(piece) }
  }).catch((cause: unknown) => {
    throw new SealError('COMMAND_NOT_STARTED', `${program} could not be run`, { cause })
  })
  try {
    const exitCode = await Promise.race([ended, stopped.promise])
    // A program that a signal ended has no exit code, in contrast to the type.
    return {
      exitCode: Number.isInteger(exitCode) ? exitCode : ENDED_BY_SIGNAL,
      stdout: stdout.text(),
      stderr: stderr.text()
    }
  } finally {
    clearTimeout(timer)
  }
}

/** What a program prints; an error in a listener of @actions/exec would end this process. */
class Output {
  readonly #onTooMuch: () => void
  #pieces: Buffer[] = []
  #bytes = 0

  constructor(onTooMuch: () => void) {
    this.#onTooMuch = onTooMuch
  }

  add(piece: Buffer): void {
    this.#bytes += piece.byteLength
    if (this.#bytes <= MAX_OUTPUT_BYTES) this.#pieces.push(piece)
    else {
      this.#pieces = []
      this.#onTooMuch()
    }
  }

  text(): string {
    return Buffer.concat(this.#pieces).toString()
  }
}
