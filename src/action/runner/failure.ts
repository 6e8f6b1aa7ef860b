// Fails a step, with the error code and the remedy in an annotation and in the job summary.
import { statSync } from 'node:fs'
import * as core from '@actions/core'
import { formatFailure } from '../../render/failure-summary.ts'
import type { Environment } from '../../support/environment.ts'
import { messages, SealError } from '../../support/errors.ts'
import { withoutSecrets } from '../../support/secrets.ts'
import { actionLog } from './log.ts'

/** Annotates a failure without failing the step. */
export function annotateFailure(error: unknown): void {
  const isKnown = error instanceof SealError
  const title = isKnown ? error.code : 'INTERNAL'
  const remedy = isKnown && error.remedy !== undefined ? `\n${error.remedy}` : ''
  core.error(withoutSecrets(`${title}: ${messages(error).join(': ')}${remedy}`), { title })
}

/** The only place that fails the step. */
export async function reportFailure(error: unknown, environment: Environment): Promise<void> {
  annotateFailure(error)
  process.exitCode = core.ExitCode.Failure
  await summarizeFailure(error, environment)
  const stack = error instanceof Error && error.stack ? error.stack : String(error)
  // An error without a code is a defect of Seal, whose maintainers need the stack.
  if (error instanceof SealError) actionLog.debug(stack)
  else actionLog.info(`${stack}\nThis is a defect of Seal; please report it with the lines above.`)
}

/** Only if the step has no summary yet: that of a run that came further contains the error. */
async function summarizeFailure(error: unknown, environment: Environment): Promise<void> {
  const path = environment['GITHUB_STEP_SUMMARY']
  if (!path || core.getInput('show-summary').toLowerCase() === 'false' || hasContent(path)) return
  const { code, remedy } =
    error instanceof SealError ? error : ({ code: 'INTERNAL', remedy: undefined } as const)
  const message = withoutSecrets(messages(error).join(': '))
  const text = formatFailure({ code, message, remedy: remedy && withoutSecrets(remedy) })
  try {
    await core.summary.addRaw(text).write()
  } catch (cause) {
    actionLog.debug(`the job summary cannot be written: ${messages(cause).join(': ')}`)
  }
}

function hasContent(path: string): boolean {
  try {
    return statSync(path).size > 0
  } catch {
    return false
  }
}
