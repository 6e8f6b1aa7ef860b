// The inputs of the verify action, read once into one value.
import { goUrl } from '../../cosign/go-url.ts'
import type { ExpectedIdentity, Match } from '../../cosign/signer.ts'
import { parsePlatform } from '../../oci/platform.ts'
import type { Reference } from '../../oci/reference.ts'
import { readStores, type StoreName } from '../../policy/attestation-stores.ts'
import { anchorPattern } from '../../policy/identity-pattern.ts'
import type { Leniency } from '../../policy/leniency.ts'
import { explainEntry } from '../../policy/license-rules.ts'
import { explainPattern, type PackagePattern, parsePackagePattern } from '../../policy/package-pattern.ts'
import type { PlatformSelection, Requirement } from '../../policy/policy.ts'
import { parseRequirement, requirementNames } from '../../policy/read-policy.ts'
import { SealError } from '../../support/errors.ts'
import type { VerifyOptions } from '../../verify/request.ts'
import { lowerCaseNames, parseImage, readImageTexts } from '../runner/image-inputs.ts'
import {
  booleanOf,
  type Defaults,
  type GetInput,
  invalid,
  readBoolean,
  readChoice,
  readEntries,
  readLines,
  readNumber,
  readRegistries,
  readText,
  readWords,
  withDefaults
} from '../runner/input-values.ts'
import { type JobInputs, readJobInputs } from '../runner/job-inputs.ts'

/** The defaults of verify/action.yml, for inputs that are given and empty. */
export const VERIFY_DEFAULTS = {
  discover: 'none',
  'config-file': '.github/oci-seal.yml',
  require: 'signature, sbom, sbom-signature, sbom-binding',
  platforms: 'all',
  attestations: 'registry',
  'unparsed-licenses': 'fail',
  'unparsed-packages': 'fail',
  'allow-head-checkout': 'false',
  concurrency: '8',
  'show-summary': 'true',
  'comment-summary-in-pr': 'never',
  'check-run': 'false',
  'upload-sarif': 'false'
} as const satisfies Defaults

export interface VerifyInputs extends JobInputs {
  /** One line for each value that Seal changed. */
  readonly notices: readonly string[]
  readonly images: readonly { readonly requested: string; readonly reference: Reference }[]
  /** Which files' image references are verified too. */
  readonly discover: 'none' | 'changed' | 'all'
  readonly configFile: string
  /** Globs over base branches whose own policy judges pull requests to them. */
  readonly policyBranches: readonly string[]
  /** Without its trusted root. */
  readonly identity: Pick<ExpectedIdentity, 'identity' | 'issuer'> | undefined
  readonly trustedRoot: string | undefined
  readonly require: readonly Requirement[]
  readonly platforms: PlatformSelection
  /** Stores to ask where the registry has no attestation, for policies that do not say. */
  readonly stores: readonly StoreName[]
  /** Undefined: all that are not denied. */
  readonly allowLicenses: readonly string[] | undefined
  readonly denyLicenses: readonly string[]
  readonly denyPackages: readonly PackagePattern[]
  /** Undefined: as the policy file says, else `fail`. */
  readonly unresolved: Leniency | undefined
  readonly unparsedLicenses: Leniency
  readonly unparsedPackages: Leniency
  /** An image or the path of an SBOM. */
  readonly compareWith: string | undefined
  readonly mode: 'enforce' | 'warn' | undefined
  readonly allowHeadCheckout: boolean
  /** Seal may contact them although only a file names them. */
  readonly allowPrivateRegistries: readonly string[]
  readonly options: VerifyOptions
  readonly showSummary: boolean
  readonly comment: 'always' | 'on-failure' | 'never'
  readonly checkRun: boolean
  /** Undefined: made of the gate's own name. */
  readonly checkRunName: string | undefined
  /** The values of the leg of a matrix, as JSON. */
  readonly matrix: string | undefined
  /** In the workspace. */
  readonly sarifFile: string | undefined
  readonly uploadSarif: boolean
}

const LENIENCIES: readonly Leniency[] = ['fail', 'warn']

/** @throws SealError `INPUT_…`, `POLICY_REGEXP_…`, `REFERENCE_INVALID`, `DIGEST_INVALID`, `PLATFORM_INVALID` */
export function readVerifyInputs(getInput: GetInput): VerifyInputs {
  const get = withDefaults(getInput, VERIFY_DEFAULTS)
  const identity = readIdentity(get)
  const job = readJobInputs(get)
  if (identity !== undefined && job.key !== undefined) {
    throw new SealError('INPUT_INVALID', 'the inputs key and certificate-identity are both set', {
      remedy: 'Set a key or an identity, not both; a policy file can list several authorities.'
    })
  }
  const allowLicenses = readLicenses(get, 'allow-licenses')
  const { names, notices } = lowerCaseNames(readImageTexts(get, 'image'))
  return {
    ...job,
    notices,
    images: names.map(name => ({ requested: name, reference: parseImage(name) })),
    discover: readChoice<'none' | 'changed' | 'all'>(get, 'discover', ['none', 'changed', 'all']),
    configFile: get('config-file').trim(),
    policyBranches: readWords(get, 'policy-branches').map(branch => branch.replace(/^refs\/heads\//, '')),
    identity,
    trustedRoot: readText(get, 'trusted-root'),
    require: readRequire(get),
    platforms: readPlatforms(get),
    stores: readStoreNames(get),
    allowLicenses: allowLicenses.length > 0 ? allowLicenses : undefined,
    denyLicenses: readLicenses(get, 'deny-licenses'),
    denyPackages: readPatterns(get),
    unresolved: readLeniency(get, 'unresolved'),
    unparsedLicenses: readChoice(get, 'unparsed-licenses', LENIENCIES),
    unparsedPackages: readChoice(get, 'unparsed-packages', LENIENCIES),
    compareWith: readText(get, 'compare-with'),
    mode:
      readText(get, 'mode') === undefined
        ? undefined
        : readChoice<'enforce' | 'warn'>(get, 'mode', ['enforce', 'warn']),
    allowHeadCheckout: readBoolean(get, 'allow-head-checkout'),
    allowPrivateRegistries: readRegistries(get, 'allow-private-registries'),
    options: { concurrency: readNumber(get, 'concurrency', 1, 64) },
    showSummary: readBoolean(get, 'show-summary'),
    comment: readComment(get),
    checkRun: readBoolean(get, 'check-run'),
    checkRunName: readText(get, 'check-run-name'),
    matrix: readText(get, 'matrix'),
    sarifFile: readText(get, 'sarif-file'),
    uploadSarif: readBoolean(get, 'upload-sarif')
  }
}

function readLeniency(get: GetInput, name: string): Leniency | undefined {
  return readText(get, name) === undefined ? undefined : readChoice(get, name, LENIENCIES)
}

/** Identity and issuer, each exactly or as an expression; an identity without an issuer identifies no one. */
function readIdentity(get: GetInput): VerifyInputs['identity'] {
  const identity = escaped(readMatch(get, 'certificate-identity'))
  const issuer = readMatch(get, 'certificate-oidc-issuer')
  if (identity === undefined && issuer === undefined) return undefined
  if (identity !== undefined && issuer !== undefined) return { identity, issuer }
  const missing = identity === undefined ? 'certificate-identity' : 'certificate-oidc-issuer'
  throw invalid(
    missing,
    '',
    'Set certificate-identity and certificate-oidc-issuer, or their -regexp forms, together.'
  )
}

/** Certificates have addresses as Go escapes them, whatever the user writes. */
function escaped(match: Match | undefined): Match | undefined {
  return match !== undefined && 'exact' in match ? { exact: goUrl(match.exact) } : match
}

function readMatch(get: GetInput, name: string): Match | undefined {
  const exact = readText(get, name)
  const regexp = readText(get, `${name}-regexp`)
  if (exact !== undefined && regexp !== undefined)
    throw invalid(`${name}-regexp`, regexp, `Set ${name} or ${name}-regexp, not both.`)
  if (exact !== undefined) return { exact }
  return regexp === undefined ? undefined : { regexp: anchorPattern(regexp, `the input ${name}-regexp`) }
}

/** `true` and `false` mean what they mean in actions/dependency-review-action. */
function readComment(get: GetInput): VerifyInputs['comment'] {
  const name = 'comment-summary-in-pr'
  const value = booleanOf(get(name))
  if (value !== undefined) return value ? 'always' : 'never'
  return readChoice(get, name, ['always', 'on-failure', 'never'])
}

function readRequire(get: GetInput): Requirement[] {
  const words = [...new Set(readWords(get, 'require'))]
  if (words.length === 0) throw invalid('require', '', `Write one or more of ${requirementNames()}.`)
  return words.map(word => {
    const requirement = parseRequirement(word) ?? parseRequirement(word.toLowerCase())
    if (requirement === undefined)
      throw invalid('require', word, `Write one or more of ${requirementNames()}.`)
    return { ...requirement, location: undefined }
  })
}

function readPlatforms(get: GetInput): PlatformSelection {
  const words = readWords(get, 'platforms').map(word => word.toLowerCase())
  const [first] = words
  if (words.length === 1 && (first === 'all' || first === 'index')) return first
  if (words.length > 0) return words.map(parsePlatform)
  throw invalid('platforms', '', 'Write all, index, or a list such as linux/amd64, linux/arm64.')
}

function readStoreNames(get: GetInput): readonly StoreName[] {
  const words = readWords(get, 'attestations')
  const found = readStores(words)
  if ('stores' in found) return found.stores
  throw invalid('attestations', words.join(', '), `Write registry, or registry, github: ${found.problem}.`)
}

/** Names of licenses may contain blanks; commas and lines separate them. */
function readLicenses(get: GetInput, name: string): string[] {
  const entries = readEntries(get, name)
  for (const entry of entries) {
    const problem = explainEntry(entry)
    if (problem !== undefined) throw invalid(name, entry, `${problem}.`)
  }
  return entries
}

/** Versions may be separated by commas; a comma before another purl separates entries. */
function readPatterns(get: GetInput): PackagePattern[] {
  return readLines(get, 'deny-packages')
    .flatMap(line => line.split(/,(?=\s*pkg:)|,\s*$/))
    .filter(entry => entry.trim() !== '')
    .map(entry => readPattern(entry.trim()))
}

function readPattern(line: string): PackagePattern {
  const pattern = parsePackagePattern(line)
  const problem = explainPattern(line)
  if (pattern !== undefined && problem === undefined) return pattern
  throw invalid(
    'deny-packages',
    line,
    `${problem ?? ''}. Write a purl, if necessary with * and versions: pkg:npm/event-stream@>=3.3.6 <4`
  )
}
