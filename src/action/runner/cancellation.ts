// Ends a canceled job at once: ends all programs, removes the run's files, and fails the step.
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../../support/environment.ts'
import { count } from '../../support/text.ts'
import { actionLog as log } from './log.ts'
import { endPrograms, watchPrograms } from './process-tree.ts'
import { unusable } from './runner-files.ts'

/**
 * A runner sends SIGINT and, some seconds later, SIGTERM; on Windows Ctrl+C and Ctrl+Break.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGBREAK: 149 } as const

const directories = new Set<string>()

/** Call this before any program starts. At a regular end, it ends programs that still run after their timeout. */
export function endWhenCanceled(environment: Environment): void {
  watchPrograms()
  process.once('exit', () => endPrograms(environment))
  for (const [signal, exitCode] of Object.entries(EXIT_CODES))
    process.once(signal, () => cancel(signal, exitCode, environment))
}

/** A private folder for the files of a run; a canceled run removes it. @throws SealError `RUNNER_FILE_UNUSABLE` */
export async function makeRunDirectory(parent: string): Promise<string> {
  const directory = await mkdtemp(join(parent, 'oci-seal-')).catch((cause: unknown) => {
    throw unusable('RUNNER_TEMP', parent, cause)
  })
  directories.add(directory)
  return directory
}

/** Synchronous: the run must not continue and publish anything in the meantime. */
function cancel(signal: string, exitCode: number, environment: Environment): void {
  log.info(`Canceled (${signal}).`)
  const ended = endPrograms(environment)
  for (const directory of directories) remove(directory)
  log.info(`${count(ended, 'program')} ended, files of the run removed.`)
  process.exit(exitCode)
}

function remove(directory: string): void {
  try {
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
  } catch (error) {
    log.warning(
      `${directory} could not be removed: ${error instanceof Error ? error.message : String(error)}`
    )
  }
}
