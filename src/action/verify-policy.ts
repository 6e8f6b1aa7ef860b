// The policy of a run: the file, and the inputs as one more policy for all images.
import type { Authority } from '../cosign/signer.ts'
import { isKeyFile, keyVariable } from '../cosign/signer.ts'
import { type ImagePolicy, NO_CONTENT_RULES, needsSigner, type Policy } from '../gate/policy/policy.ts'
import { readPolicy } from '../gate/policy/read-policy.ts'
import type { PolicyOrigin } from '../report/verdict.ts'
import { SealError } from '../support/errors.ts'
import type { TrustedFiles } from './policy-file.ts'
import { DEFAULT_CONFIG_FILE, type VerifyInputs } from './verify-inputs.ts'

export interface LoadedPolicy {
  readonly policy: Policy
  readonly origin: PolicyOrigin | undefined
}

/**
 * An image must satisfy every policy that takes it: those of the file, and that of the inputs where they name a
 * signer or a rule, or where there is no file.
 *
 * @throws SealError `POLICY_…`, `INPUT_SIGNER_MISSING`, `KEY_MISSING`
 */
export async function loadPolicy(
  inputs: VerifyInputs,
  files: TrustedFiles,
  baseCommit: string | undefined,
  environment: Readonly<Record<string, string | undefined>>
): Promise<LoadedPolicy> {
  const bytes = await files.read(inputs.configFile)
  if (bytes === undefined && inputs.configFile !== DEFAULT_CONFIG_FILE) {
    const where = baseCommit === undefined ? 'in the workspace' : `in the commit ${baseCommit}`
    throw new SealError('POLICY_MISSING', `config-file: there is no ${inputs.configFile} ${where}`, {
      remedy: 'Check the path; in a pull request the file must be on the base branch already.'
    })
  }
  const file =
    bytes && readPolicy(decode(bytes, inputs.configFile), inputs.configFile, source => files.place(source))
  const own = policyOfInputs(inputs, file !== undefined, files, environment)
  await files.write()
  return {
    policy: {
      mode: file?.mode,
      unresolved: inputs.unresolved ?? file?.unresolved,
      policies: [...(file?.policies ?? []), ...(own ? [own] : [])],
      exceptions: file?.exceptions ?? []
    },
    origin: file && { path: inputs.configFile, commit: baseCommit }
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new SealError('POLICY_INVALID', `${path} is no UTF-8 text`, {
      cause,
      remedy: 'Save the file as UTF-8.'
    })
  }
}

function policyOfInputs(
  inputs: VerifyInputs,
  hasFile: boolean,
  files: TrustedFiles,
  environment: Readonly<Record<string, string | undefined>>
): ImagePolicy | undefined {
  const { allowLicenses, denyLicenses, denyPackages } = inputs
  const hasRules = allowLicenses !== undefined || denyLicenses.length + denyPackages.length > 0
  const authority = authorityOf(inputs, files, environment)
  if (hasFile && !hasRules && authority === undefined) return undefined
  // Beside a file, rules on content alone add to it and ask for no signer of their own.
  const require = hasFile && authority === undefined ? [] : inputs.require
  if (authority === undefined && needsSigner(require)) throw signerMissing(inputs.configFile)
  return {
    name: 'inputs',
    location: undefined,
    globs: ['**'],
    signers: authority ? [{ name: 'inputs', authorities: [authority] }] : [],
    match: 'any',
    require,
    platforms: inputs.platforms,
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

function signerMissing(path: string): SealError {
  return new SealError('INPUT_SIGNER_MISSING', `neither the inputs nor ${path} say who must have signed`, {
    remedy:
      'Add to the step:\n  with:\n    certificate-identity-regexp: ^https://github\\.com/acme/.*$\n    certificate-oidc-issuer: https://token.actions.githubusercontent.com\nor key, or a policy file; or leave what must be signed out of require.'
  })
}

function authorityOf(
  { identity, key, trustedRoot }: VerifyInputs,
  files: TrustedFiles,
  environment: Readonly<Record<string, string | undefined>>
): Authority | undefined {
  const root = (): string | undefined =>
    trustedRoot === undefined ? undefined : files.place({ kind: 'file', path: trustedRoot })
  if (identity !== undefined) return { kind: 'identity', ...identity, trustedRoot: root() }
  if (key === undefined) return undefined
  const variable = keyVariable(key)
  if (variable !== undefined && !environment[variable]) {
    throw new SealError('KEY_MISSING', `key is ${key}, but ${variable} is empty or not set on this step`, {
      remedy: `Add to the step:\n  env:\n    ${variable}: \${{ vars.${variable} }}`
    })
  }
  const path = isKeyFile(key) ? files.place({ kind: 'file', path: key }) : key
  return { kind: 'key', key: path, trustedRoot: root() }
}
