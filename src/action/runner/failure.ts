// How a step ends red: the code and what to do, where people look first.
import * as core from '@actions/core'
import { messages, SealError } from '../../support/errors.ts'
import { withoutSecrets } from '../../support/secrets.ts'
import { actionLog } from './log.ts'

/** Shows a failure beside others, of which one is reported. */
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
  // Without a code it is a defect of Seal: the stack is what its maintainers need.
  if (error instanceof SealError) actionLog.debug(stack)
  else actionLog.info(`${stack}\nThis is a defect of Seal; please report it with the lines above.`)
}
