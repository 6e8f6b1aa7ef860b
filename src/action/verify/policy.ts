// The policy of a run: the file with what the inputs add, or the inputs alone.

import { type ExpectedSigner, GITHUB_ROOT, isKeyFile, keyVariable } from '../../cosign/signer.ts'
import { DEFAULT_REQUIRE, NO_CONTENT_RULES } from '../../policy/defaults.ts'
import { type ImagePolicy, needsSigner, type Policy } from '../../policy/policy.ts'
import { readPolicy } from '../../policy/read-policy.ts'
import type { PolicyOrigin } from '../../results/verdict.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { shownPath } from '../../support/secrets.ts'
import type { Checkout } from './checkout.ts'
import type { VerifyInputs } from './inputs.ts'
import { VERIFY_DEFAULTS } from './inputs.ts'
import { refusePrivateKey, type TrustedFiles } from './trusted-files.ts'

export interface LoadedPolicy {
  readonly policy: Policy
  readonly origin: PolicyOrigin | undefined
  readonly notices: readonly string[]
}

/** Where Seal looks for policy files. */
export interface PolicyPlace {
  readonly files: TrustedFiles
  /** Undefined: the checkout. */
  readonly commit: string | undefined
  readonly checkout: Checkout
  /** Does the checkout have the file? In a pull request it does not count there. */
  readonly isInCheckout: boolean
}

/**
 * An image must satisfy every policy of the file that applies to it, and what the inputs add. Without a file the inputs are
 * the policy for all images.
 *
 * @throws SealError `POLICY_…`, `INPUT_SIGNER_MISSING`, `KEY_MISSING`
 */
export async function loadPolicy(
  inputs: VerifyInputs,
  place: PolicyPlace,
  environment: Environment
): Promise<LoadedPolicy> {
  const { files, commit } = place
  const path = inputs.configFile
  const bytes = await files.read(path)
  if (bytes === undefined && path !== VERIFY_DEFAULTS['config-file']) throw fileMissing(path, place)
  const unseen = bytes === undefined ? unseenDefault(inputs, place) : []
  const file = bytes && readPolicy(decode(bytes, path), path, source => files.place(source))
  const own = policyOfInputs(inputs, file, place, environment)
  await files.write()
  const unresolved = inputs.unresolved ?? file?.unresolved
  if (file === undefined) {
    const policies = own ? [own] : []
    const policy: Policy = { mode: undefined, unresolved, policies, added: [], exceptions: [] }
    return { policy, origin: undefined, notices: unseen }
  }
  return {
    policy: {
      ...file,
      unresolved,
      policies: file.policies.map(policy => ({ ...storesOf(inputs), ...policy })),
      added: own ? [own] : []
    },
    origin: { path, commit },
    notices: isUnused(inputs)
      ? [`The input require has no effect without a signer; ${path} sets the required facts.`]
      : []
  }
}

/** The pull request that adds the policy is not checked by it. */
function placeOf({ commit, isInCheckout }: Pick<PolicyPlace, 'commit' | 'isInCheckout'>): string {
  if (commit === undefined) return 'in the workspace'
  const added = isInCheckout ? '; the pull request adds it, and a policy applies after its merge' : ''
  return `in the commit ${commit}${added}`
}

const MERGE_FIRST =
  'Merge the policy file first, without this step, then add the step: Seal reads the policy of a pull request from the default branch, which its author cannot change.'

function fileMissing(path: string, place: PolicyPlace): SealError {
  const where = placeOf(place)
  return new SealError('POLICY_MISSING', `config-file: ${shownPath(path)} does not exist ${where}`, {
    remedy: place.isInCheckout
      ? MERGE_FIRST
      : 'Check the path. For a pull request the file must be on the default branch, or on a base branch that policy-branches names.'
  })
}

/** @throws SealError `POLICY_NOT_CHECKED_OUT` where the files that name images are missing as well */
function unseenDefault({ configFile, discover }: VerifyInputs, { commit, checkout }: PolicyPlace): string[] {
  if (commit !== undefined || checkout === 'whole') return []
  const why = checkout === 'none' ? 'the workspace has no checkout' : 'the checkout is sparse'
  const message = `${configFile} was not found, and ${why}`
  if (discover === 'none') return [`${message}: if the repository has that file, Seal did not apply it.`]
  throw new SealError('POLICY_NOT_CHECKED_OUT', message)
}

/** Without a signer, signed facts cannot be required; the facts of the file have its signers. */
function isUnused({ require, identity, key }: VerifyInputs): boolean {
  if (identity !== undefined || key !== undefined) return false
  const kinds = require.map(({ kind }) => kind)
  return kinds.length !== DEFAULT_REQUIRE.length || !DEFAULT_REQUIRE.every(kind => kinds.includes(kind))
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SealError('POLICY_INVALID', `${shownPath(path)} is not UTF-8 text`, {
      cause,
      remedy: 'Save the file as UTF-8.'
    })
  }
}

function policyOfInputs(
  inputs: VerifyInputs,
  file: Policy | undefined,
  place: PolicyPlace,
  environment: Environment
): ImagePolicy | undefined {
  const hasFile = file !== undefined
  const { allowLicenses, denyLicenses, denyPackages } = inputs
  const hasRules = allowLicenses !== undefined || denyLicenses.length + denyPackages.length > 0
  const authority = authorityOf(inputs, place.files, environment)
  if (hasFile && !hasRules && authority === undefined) return undefined
  // Beside a file, rules on content alone add to it and do not need their own signer.
  const require = hasFile && authority === undefined ? [] : inputs.require
  if (authority === undefined && (needsSigner(require) || (hasRules && !hasFile))) {
    throw signerMissing(inputs.configFile, place)
  }
  return {
    name: 'inputs',
    location: undefined,
    globs: ['**'],
    signers: authority ? [{ name: 'inputs', authorities: [authority] }] : [],
    match: 'any',
    require,
    platforms: inputs.platforms,
    ...storesOf(inputs),
    content: {
      ...NO_CONTENT_RULES,
      licenses:
        allowLicenses === undefined && denyLicenses.length === 0
          ? undefined
          : {
              allow: allowLicenses,
              deny: denyLicenses,
              unknown: allowLicenses === undefined ? 'allow' : 'deny',
              unparsed: inputs.unparsedLicenses,
              map: new Map(),
              location: undefined
            },
      deniedPackages: denyPackages.map(pattern => ({ pattern, location: undefined })),
      unparsedPackages: inputs.unparsedPackages
    }
  }
}

/** Absent without any, so that no policy differs for it. */
function storesOf({ stores }: Pick<VerifyInputs, 'stores'>): Pick<ImagePolicy, 'stores'> {
  return stores.length === 0 ? {} : { stores }
}

function signerMissing(path: string, place: PolicyPlace): SealError {
  const where = placeOf(place)
  const message = `the inputs have no trusted signer, and ${path} does not exist ${where}`
  return new SealError('INPUT_SIGNER_MISSING', message, {
    remedy: `${place.isInCheckout ? `${MERGE_FIRST}\nUntil then, add to the step` : 'Add to the step'}:\n  with:\n    certificate-identity-regexp: ^https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/.*$\n    certificate-oidc-issuer: https://token.actions.githubusercontent.com\nor set key, or add a policy file, which applies to pull requests once it is on the default branch; or remove the facts that need a signature from require.`
  })
}

function authorityOf(
  { identity, key, trustedRoot }: VerifyInputs,
  files: TrustedFiles,
  environment: Environment
): ExpectedSigner | undefined {
  const root = (): string | undefined =>
    trustedRoot === undefined || trustedRoot === GITHUB_ROOT
      ? trustedRoot
      : files.place({ kind: 'file', path: trustedRoot })
  if (identity !== undefined) return { kind: 'identity', ...identity, trustedRoot: root() }
  if (key === undefined) return undefined
  const variable = keyVariable(key)
  if (variable !== undefined && !environment[variable]) {
    throw new SealError('KEY_MISSING', `key is ${key}, but ${variable} is empty or not set on this step`, {
      remedy: `Add to the step:\n  env:\n    ${variable}: \${{ vars.${variable} }}`
    })
  }
  if (variable !== undefined) refusePrivateKey(environment[variable] ?? '', key)
  const path = isKeyFile(key) ? files.place({ kind: 'file', path: key }) : key
  return { kind: 'key', key: path, trustedRoot: root() }
}
