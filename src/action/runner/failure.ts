// Fails a step, with an annotation of the error code and the remedy.
import * as core from '@actions/core'
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
export function reportFailure(error: unknown): void {
  annotateFailure(error)
  process.exitCode = core.ExitCode.Failure
  const stack = error instanceof Error && error.stack ? error.stack : String(error)
  // An error without a code is a defect of Seal, whose maintainers need the stack.
  if (error instanceof SealError) actionLog.debug(stack)
  else actionLog.info(`${stack}\nThis is a defect of Seal; please report it with the lines above.`)
}
