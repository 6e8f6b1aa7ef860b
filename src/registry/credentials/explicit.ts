// The user name and password of the inputs: which registry they are for.
import { SealError } from '../../support/errors.ts'

/** A login that the user gave for one registry. */
export interface ExplicitLogin {
  /** As `Repository.registry` has it. */
  readonly registry: string
  readonly username: string
  readonly password: string
}

/**
 * The login of `registry-username` and `registry-password`; undefined when neither is given. `registries` are those
 * that it may be for: of the input registry, of the images that the step names, of the policy. A password goes to
 * the one that it was meant for, so with several of them there must be a login for each, elsewhere.
 *
 * @throws SealError `CREDENTIALS_INCOMPLETE`, `CREDENTIALS_AMBIGUOUS`
 */
export function explicitLogin(
  username: string,
  password: string,
  registries: readonly string[]
): ExplicitLogin | undefined {
  if (username === '' && password === '') return undefined
  if (username === '' || password === '') {
    const missing = username === '' ? 'registry-username' : 'registry-password'
    throw new SealError('CREDENTIALS_INCOMPLETE', `the input ${missing} is empty, but the other one is not`)
  }
  const registry = soleRegistry('registry-username and registry-password', registries)
  return { registry, username, password }
}

/**
 * The one registry that a secret of the inputs is for.
 *
 * @throws SealError `CREDENTIALS_AMBIGUOUS`
 */
export function soleRegistry(inputs: string, registries: readonly string[]): string {
  const [registry, ...others] = [...new Set(registries)]
  if (registry !== undefined && others.length === 0) return registry
  throw new SealError(
    'CREDENTIALS_AMBIGUOUS',
    `${inputs} are for one registry, and ${registry === undefined ? 'neither the step nor a glob of the policy names one' : `there are several: ${[registry, ...others].join(', ')}`}`
  )
}
