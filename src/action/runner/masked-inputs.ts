// Reads inputs; what is a secret by its form is masked before anything else is done with it.

import * as core from '@actions/core'
import type { Environment } from '../../support/environment.ts'
import { secretsIn } from '../../support/secrets.ts'

export function maskedInput(name: string): string {
  const text = core.getInput(name)
  maskAll(secretsIn(text))
  return text
}

/** The secrets of inputs and variables whose names say that they are some. */
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
