// Inputs that the step sets under a name that is almost one of the action's.
import { editDistance } from '../../support/edit-distance.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'

const PREFIX = 'INPUT_'

/**
 * GitHub's runner only warns about an unknown input, and the step would run without the rule that is in it. Names
 * that resemble no input are not refused, because programs other than the runner set variables of this form too.
 *
 * @throws SealError `INPUT_UNKNOWN`
 */
export function refuseMisspelled(environment: Environment, names: readonly string[]): void {
  for (const [variable, value] of Object.entries(environment)) {
    const name = variable.slice(PREFIX.length).toLowerCase()
    if (!variable.startsWith(PREFIX) || !value?.trim() || names.includes(name)) continue
    const meant = names.find(known => isAlmost(lettersOf(name), lettersOf(known)))
    if (meant === undefined) continue
    throw new SealError('INPUT_UNKNOWN', `the action has no input ${printable(name, 60)}`, {
      remedy: `Write the name of the input as\n  with:\n    ${meant}: …\nIf it is a variable that env: of the job or the workflow sets for other steps, rename ${printable(variable, 60)}.`
    })
  }
}

/** Of a short name, words of other meanings are two letters away: `stage` of `image`, `latest` of `attest`. */
function isAlmost(name: string, known: string): boolean {
  const most = known.length < 7 ? 1 : 2
  return Math.abs(name.length - known.length) <= most && editDistance(name, known) <= most
}

function lettersOf(name: string): string {
  return name.replaceAll(/[-_ ]/g, '')
}
