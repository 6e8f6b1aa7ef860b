// A canceled job: what was started is ended, the run's files are removed, and the step is red, all at once.
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { count } from '../../support/text.ts'
import { actionLog as log } from './log.ts'
import { endPrograms, watchPrograms } from './process-tree.ts'

/**
 * A runner sends the first and, some seconds later, the second; on Windows Ctrl+C and Ctrl+Break.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGBREAK: 149 } as const

const directories = new Set<string>()

/** Call it before anything is started. What still runs at a regular end, after its time was up, is ended as well. */
export function endWhenCanceled(): void {
  watchPrograms()
  process.once('exit', endPrograms)
  for (const [signal, exitCode] of Object.entries(EXIT_CODES))
    process.once(signal, () => cancel(signal, exitCode))
}

/** A private folder for the files of a run, which a canceled run does not leave behind. */
export async function makeRunDirectory(parent: string): Promise<string> {
  const directory = await mkdtemp(join(parent, 'oci-seal-'))
  directories.add(directory)
  return directory
}

/** Nothing of it waits: in the meantime the run would go on, and publish what it must not any more. */
function cancel(signal: string, exitCode: number): void {
  log.info(`Canceled (${signal}).`)
  const ended = endPrograms()
  for (const directory of directories) remove(directory)
  log.info(`${count(ended, 'program')} ended, the files of the run removed.`)
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
