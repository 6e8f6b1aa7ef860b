// Reads inputs and masks secrets in them before anything else.
import * as core from '@actions/core'
import type { Environment } from '../../support/environment.ts'
import { secretsIn } from '../../support/secrets.ts'

export function maskedInput(name: string): string {
  const text = core.getInput(name)
  maskAll(secretsIn(text))
  return text
}

/** Masks the inputs and variables that are secrets by their names. */
export function maskKnown(
  {
    registryPassword,
    githubToken
  }: { readonly registryPassword: string | undefined; readonly githubToken: string | undefined },
  { COSIGN_PASSWORD: password, COSIGN_PKCS11_PIN: pin }: Environment
): void {
  maskAll([registryPassword, githubToken, password, pin])
}

function maskAll(secrets: readonly (string | undefined)[]): void {
  for (const secret of secrets) if (secret) core.setSecret(secret)
}
