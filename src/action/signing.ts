// Shall this run sign, and as whom? Decided before any work, so that a missing permission costs nothing.
import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { isKeyFile, keyVariable, type Signer } from '../cosign/signer.ts'
import { isRecord } from '../oci/descriptor.ts'
import { SealError } from '../support/errors.ts'
import { parseJson } from '../support/json.ts'
import { leadsInto } from '../support/paths.ts'
import { shownPath } from '../support/secrets.ts'
import type { SealInputs } from './seal-inputs.ts'

export interface SigningFacts {
  /** The job may ask for an OIDC token: `permissions: id-token: write`, and no fork. */
  readonly hasIdToken: boolean
  readonly isPrivateRepository: boolean
}

export type SigningDecision =
  | { readonly signer: Signer; readonly warning: string | undefined }
  /** Nothing is signed, and why. */
  | { readonly signer: undefined; readonly reason: string }

type SigningInputs = Pick<SealInputs, 'sign' | 'key' | 'signingConfig' | 'trustedRoot'>

const PERMISSION =
  'permissions:\n  id-token: write   # to sign with the identity of this workflow\n  packages: write\n  contents: read'

/**
 * `auto` signs with a key where one is given, else keyless where the job has an OIDC token; but it does not tell
 * the public transparency log about a private repository.
 *
 * @throws SealError `SIGNING_IMPOSSIBLE` when `sign: true` cannot be done
 */
export function decideSigning(
  { sign, key, signingConfig, trustedRoot }: SigningInputs,
  facts: SigningFacts
): SigningDecision {
  if (sign === 'false') return { signer: undefined, reason: 'the input sign is false' }
  if (key !== undefined)
    return { signer: { kind: 'key', key, signingConfig, trustedRoot }, warning: undefined }
  if (!facts.hasIdToken) {
    if (sign === 'auto') {
      return {
        signer: undefined,
        reason: 'there is neither a key nor an OIDC token (permissions: id-token: write; forks never have it)'
      }
    }
    throw new SealError('SIGNING_IMPOSSIBLE', 'sign is true, but there is neither a key nor an OIDC token', {
      remedy: `Add to the job:\n${PERMISSION}\nor give the input key. Pull requests from forks never get a token.`
    })
  }
  const signer: Signer = { kind: 'keyless', signingConfig, trustedRoot }
  if (signingConfig !== undefined || !facts.isPrivateRepository) return { signer, warning: undefined }
  if (sign === 'auto') {
    return {
      signer: undefined,
      reason:
        'the repository is private, and keyless signing would write its name to the public transparency log for good; set sign: true if it may, or give a key or a signing-config'
    }
  }
  return {
    signer,
    warning:
      'The name of this private repository and of its workflow go to the public transparency log for good.'
  }
}

/**
 * A key's path made absolute. A key that a pull request brings along is refused: whoever opens it would choose who
 * signs.
 *
 * @throws SealError `KEY_MISSING`, `KEY_FROM_PULL_REQUEST`
 */
export async function checkKey(
  key: string,
  workspace: string,
  isPullRequest: boolean,
  environment: Readonly<Record<string, string | undefined>>
): Promise<string> {
  const variable = keyVariable(key)
  if (variable !== undefined && !environment[variable]) {
    throw new SealError('KEY_MISSING', `key is ${key}, but ${variable} is empty or not set on this step`, {
      remedy: `Add to the step:\n  env:\n    ${variable}: \${{ secrets.${variable} }}\nPull requests from forks get no secrets.`
    })
  }
  if (!isKeyFile(key)) return key
  const path = isAbsolute(key) ? key : resolve(workspace, key)
  const real = await realpath(path).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException
    // The error itself quotes the path.
    throw new SealError('KEY_MISSING', `the key ${shownPath(path)} is not there (${code})`, {
      remedy: 'Give a file that exists on the runner, or env://NAME with the key in a secret.'
    })
  })
  if (isPullRequest && (await leadsInto(path, workspace))) {
    throw new SealError(
      'KEY_FROM_PULL_REQUEST',
      `the key ${shownPath(path)} lies in the checkout of a pull request`,
      {
        remedy: 'Keep the key in a secret and give it as env://NAME.'
      }
    )
  }
  return real
}

/**
 * The path of a signing config or trusted root made absolute. Who chooses the services gets the job's identity token,
 * so that a file of somebody's proposal is refused where the run has more rights than its author.
 *
 * @throws SealError `INPUT_FILE_MISSING`, `INPUT_FILE_UNUSABLE`, `SIGNING_FROM_PULL_REQUEST`
 */
export async function checkServices(
  input: 'signing-config' | 'trusted-root',
  path: string | undefined,
  workspace: string,
  isPrivilegedProposal: boolean
): Promise<string | undefined> {
  if (path === undefined) return undefined
  const absolute = resolve(workspace, path)
  const bytes = await readFile(absolute).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException
    throw new SealError('INPUT_FILE_MISSING', `${input}: ${shownPath(absolute)} cannot be read (${code})`, {
      remedy:
        'Check that the step that makes the file runs before this one, and that the path starts at the workspace.'
    })
  })
  if (!isJsonObject(bytes)) {
    throw new SealError('INPUT_FILE_UNUSABLE', `${input}: ${shownPath(absolute)} is no JSON object`, {
      remedy: `Make it with "cosign ${input} create".`
    })
  }
  if (isPrivilegedProposal && (await leadsInto(absolute, workspace))) {
    throw new SealError(
      'SIGNING_FROM_PULL_REQUEST',
      `${input}: ${shownPath(path)} lies in the checkout of a pull request`,
      {
        remedy: 'Write the file to $RUNNER_TEMP from a variable or secret of the repository.'
      }
    )
  }
  return realpath(absolute)
}

function isJsonObject(bytes: Uint8Array): boolean {
  try {
    return isRecord(parseJson(bytes))
  } catch {
    return false
  }
}
