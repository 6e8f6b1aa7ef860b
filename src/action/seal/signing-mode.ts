// Decides whether a run signs, and with what, before any work: a missing permission costs nothing.
import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { isKeyFile, keyVariable, type Signer } from '../../cosign/signer.ts'
import type { Unsigned } from '../../results/seal-report.ts'
import type { Environment } from '../../support/environment.ts'
import { codeOf, SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { leadsInto } from '../../support/paths.ts'
import { shownPath } from '../../support/secrets.ts'
import type { SealInputs } from './inputs.ts'

export interface SigningFacts {
  /** The job may request an OIDC token: `permissions: id-token: write`. */
  readonly hasIdToken: boolean
  /** A key is given, and its variable, if it has one, is not empty. */
  readonly hasKey: boolean
  /** See `RunContext`. */
  readonly isWithoutRights: boolean
  readonly isPrivateRepository: boolean
}

export type SigningDecision =
  | { readonly signers: readonly [Signer, ...Signer[]]; readonly warning: string | undefined }
  /** Nothing is signed, for this reason. */
  | { readonly signers: readonly []; readonly unsigned: Unsigned }

type SigningInputs = Pick<SealInputs, 'sign' | 'key' | 'alsoKeyless' | 'signingConfig' | 'trustedRoot'>

const PERMISSION =
  'permissions:\n  id-token: write   # to sign with the identity of this workflow\n  packages: write\n  contents: read'

const OWN_KEY =
  'with:\n    key: env://COSIGN_PRIVATE_KEY\n  env:\n    COSIGN_PRIVATE_KEY: ${{ secrets.COSIGN_PRIVATE_KEY }}\n    COSIGN_PASSWORD: ${{ secrets.COSIGN_PASSWORD }}'

/** Of a key beside a keyless signature: only the key. */
const NO_SERVICES = { signingConfig: undefined, trustedRoot: undefined }

/**
 * `auto` and `true` sign with a given key, otherwise keyless. They differ in a pull request without token and secrets,
 * where `auto` signs nothing, and in a private repository, whose name `auto` does not publish in the transparency log.
 * With `also-keyless` the step signs with the key and keyless; the services are then those of the keyless signature.
 *
 * @throws SealError `SIGNING_IMPOSSIBLE`, `SIGNING_NEEDS_CHOICE`
 */
export function decideSigning(
  { sign, key, alsoKeyless, signingConfig, trustedRoot }: SigningInputs,
  { hasIdToken, hasKey, isWithoutRights, isPrivateRepository }: SigningFacts
): SigningDecision {
  if (sign === 'false') return { signers: [], unsigned: 'sign-false' }
  if (sign === 'auto' && isWithoutRights && !hasKey && !hasIdToken)
    return { signers: [], unsigned: 'no-rights' }
  if (key !== undefined && !alsoKeyless)
    return { signers: [{ kind: 'key', key, signingConfig, trustedRoot }], warning: undefined }
  const wouldPublishName = isPrivateRepository && signingConfig === undefined
  if (wouldPublishName && sign === 'auto') throw needsChoice()
  if (!hasIdToken) throw impossible()
  const keyless: Signer = { kind: 'keyless', signingConfig, trustedRoot }
  return {
    signers: key === undefined ? [keyless] : [{ kind: 'key', key, ...NO_SERVICES }, keyless],
    warning: wouldPublishName
      ? 'Signing publishes the name of this private repository and of its workflow in the public transparency log, permanently.'
      : undefined
  }
}

function impossible(): SealError {
  return new SealError('SIGNING_IMPOSSIBLE', 'the job cannot sign: it has neither a key nor an OIDC token', {
    remedy: `Add to the job:\n${PERMISSION}\nor to the step (a key from an unset secret is empty):\n  ${OWN_KEY}\nor, to publish without a signature:\n  with:\n    sign: false`
  })
}

function needsChoice(): SealError {
  return new SealError(
    'SIGNING_NEEDS_CHOICE',
    'the repository is private, and keyless signing would publish its name in the public transparency log permanently',
    {
      remedy: `Choose one and add it to the step. The name may be public (the job needs "permissions: id-token: write"):\n  with:\n    sign: true\nYour own key, without an entry in a log:\n  ${OWN_KEY}\nA private Sigstore:\n  with:\n    signing-config: signing-config.json\n    trusted-root: trusted-root.json\nNo signature:\n  with:\n    sign: false`
    }
  )
}

/** Is a key given that can be used, as far as its name shows? */
export function hasUsableKey(key: string | undefined, environment: Environment): boolean {
  const variable = key === undefined ? undefined : keyVariable(key)
  return key !== undefined && (variable === undefined || Boolean(environment[variable]))
}

/**
 * Resolves a key's path. Refuses a key file of a pull request, because its author would choose the signer.
 *
 * @throws SealError `KEY_MISSING`, `KEY_FROM_PULL_REQUEST`
 */
export async function checkKey(
  key: string,
  workspace: string,
  isPullRequest: boolean,
  environment: Environment
): Promise<string> {
  const variable = keyVariable(key)
  if (variable !== undefined && !hasUsableKey(key, environment)) {
    throw new SealError('KEY_MISSING', `key is ${key}, but ${variable} is empty or not set on this step`, {
      remedy: `Add to the step:\n  env:\n    ${variable}: \${{ secrets.${variable} }}\nPull requests from forks get no secrets.`
    })
  }
  if (!isKeyFile(key)) return key
  const path = isAbsolute(key) ? key : resolve(workspace, key)
  const real = await realpath(path).catch((cause: unknown) => {
    // The error itself quotes the path.
    throw new SealError('KEY_MISSING', `the key file ${shownPath(path)} was not found (${codeOf(cause)})`, {
      remedy: 'Name a file that exists on the runner, or use env://NAME with the key in a secret.'
    })
  })
  if (isPullRequest && (await leadsInto(path, workspace))) {
    throw new SealError(
      'KEY_FROM_PULL_REQUEST',
      `the key ${shownPath(path)} is in the checkout of a pull request`
    )
  }
  return real
}

/**
 * Resolves the path of a signing config or trusted root. The services in it get the job's identity token, so a file of a
 * pull request is refused if the run has more rights than its author.
 *
 * @throws SealError `INPUT_FILE_MISSING`, `INPUT_FILE_UNUSABLE`, `SIGNING_FROM_PULL_REQUEST`
 */
export async function checkServices(
  input: 'signing-config' | 'trusted-root',
  path: string | undefined,
  workspace: string,
  isPrivilegedPullRequest: boolean
): Promise<string | undefined> {
  if (path === undefined) return undefined
  const absolute = resolve(workspace, path)
  const bytes = await readFile(absolute).catch((cause: unknown) => {
    throw new SealError(
      'INPUT_FILE_MISSING',
      `${input}: ${shownPath(absolute)} cannot be read (${codeOf(cause)})`,
      {
        remedy:
          'Check that the step that creates the file runs before this one, and that the path is relative to the workspace.'
      }
    )
  })
  if (!isJsonObject(bytes)) {
    throw new SealError('INPUT_FILE_UNUSABLE', `${input}: ${shownPath(absolute)} is not a JSON object`, {
      remedy: `Create it with "cosign ${input} create".`
    })
  }
  if (isPrivilegedPullRequest && (await leadsInto(absolute, workspace))) {
    throw new SealError(
      'SIGNING_FROM_PULL_REQUEST',
      `${input}: ${shownPath(path)} is in the checkout of a pull request`
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
