// Reads inputs and masks secrets in them before anything else.
import * as core from '@actions/core'
import type { Environment } from '../../support/environment.ts'
import { secretsIn } from '../../support/secrets.ts'
import type { JobInputs } from './job-inputs.ts'

export function maskedInput(name: string): string {
  const text = core.getInput(name)
  maskAll(secretsIn(text))
  return text
}

/** Masks the inputs and variables that are secrets by their names. */
export function maskKnown(
  {
    registryPassword,
    registryClientKey,
    githubToken
  }: Pick<JobInputs, 'registryPassword' | 'registryClientKey' | 'githubToken'>,
  { COSIGN_PASSWORD: password, COSIGN_PKCS11_PIN: pin }: Environment
): void {
  maskAll([registryPassword, registryClientKey, githubToken, password, pin])
}

function maskAll(secrets: readonly (string | undefined)[]): void {
  for (const secret of secrets) if (secret) core.setSecret(secret)
}
