// Starts other programs with @actions/exec, without a shell and with a given environment.
import { getExecOutput } from '@actions/exec'
import { SealError } from '../../support/errors.ts'
import type { Run } from '../../support/run.ts'

/**
 * @throws SealError `COMMAND_TIMED_OUT` (the program may still run; it is ended with the process, see cancellation.ts),
 * `COMMAND_NOT_STARTED`
 */
export const run: Run = async (program, args, { env, timeoutMs }) => {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = Math.round(timeoutMs / 1000)
      reject(
        new SealError('COMMAND_TIMED_OUT', `${program} ${args[0] ?? ''} did not end within ${seconds} s`)
      )
    }, timeoutMs)
  })
  // The path is quoted because @actions/exec splits it at blanks. The program gets no input: writing to one that has
  // ended already would end this process too (EPIPE).
  const ended = getExecOutput(`"${program}"`, [...args], {
    env: { ...env },
    silent: true,
    ignoreReturnCode: true
  }).catch((cause: unknown) => {
    throw new SealError('COMMAND_NOT_STARTED', `${program} could not be run`, { cause })
  })
  try {
    const { exitCode, stdout, stderr } = await Promise.race([ended, timeout])
    // A program that a signal ended has no exit code, in contrast to the type.
    return { exitCode: Number.isInteger(exitCode) ? exitCode : -1, stdout, stderr }
  } finally {
    clearTimeout(timer)
  }
}
