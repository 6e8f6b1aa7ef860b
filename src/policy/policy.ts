// What a policy is: for which images, who must have signed, which facts must hold, what an SBOM may say.
import type { ExpectedSigner } from '../cosign/signer.ts'
import type { Platform } from '../oci/platform.ts'
import type { FactKind, Rule, SourceLine } from '../results/verdict.ts'
import type { ProfileId } from '../sbom/quality/profiles.ts'
import type { PackagePattern } from './package-pattern.ts'

export interface Policy {
  /** Undefined where the file leaves it to the input. */
  readonly mode: 'enforce' | 'warn' | undefined
  /** What of references in files that cannot be resolved? `fail` where nothing is given. */
  readonly unresolved: Leniency | undefined
  readonly policies: readonly ImagePolicy[]
  /** Rules for every image that a policy takes. They take no image themselves. */
  readonly added: readonly ImagePolicy[]
  readonly exceptions: readonly Exception[]
}

export interface ImagePolicy {
  readonly name: string
  /** Where it stands; undefined for the action's inputs. */
  readonly location: SourceLine | undefined
  readonly globs: readonly string[]
  readonly signers: readonly SignerGroup[]
  /** Must one of the groups have signed, or each? */
  readonly match: 'any' | 'all'
  readonly require: readonly Requirement[]
  readonly platforms: PlatformSelection
  readonly content: ContentRules
}

/** What becomes of something undecided: it fails, or it is a notice. */
export type Leniency = 'fail' | 'warn'

export type PlatformSelection = 'all' | 'index' | readonly Platform[]

/** One authority of the policy: signed by any of the keys or identities under one name. */
export interface SignerGroup {
  readonly name: string
  readonly authorities: readonly ExpectedSigner[]
}

export interface Requirement {
  readonly kind: FactKind
  /** For `attestation`: as the user wrote it, `provenance` or a URI. */
  readonly predicate: string | undefined
  readonly location: SourceLine | undefined
}

export interface ContentRules {
  /** Which of the SBOMs that a trusted signer vouches for are judged. */
  readonly sboms: 'all' | 'newest'
  /** What binds an SBOM to its image: the subject of its signed manifest too, or a digest in the document alone. */
  readonly binding: 'manifest' | 'document'
  /** Does a signed SBOM of an index cover its platforms, or must each have its own? */
  readonly coverage: 'index' | 'platforms'
  readonly licenses: LicenseRules | undefined
  readonly deniedPackages: readonly {
    readonly pattern: PackagePattern
    readonly location: SourceLine | undefined
  }[]
  /** What of package URLs that cannot be parsed? */
  readonly unparsedPackages: Leniency
  readonly quality:
    | { readonly profile: ProfileId; readonly minimum: number; readonly location: SourceLine | undefined }
    | undefined
  readonly maxAge: readonly AgeRule[]
}

export interface LicenseRules {
  /** Undefined: whatever is not denied. */
  readonly allow: readonly string[] | undefined
  readonly deny: readonly string[]
  /** What of components that say no license? */
  readonly unknown: 'allow' | 'deny'
  /** What of statements that name no license that can be recognized? */
  readonly unparsed: Leniency
  /** SPDX expressions for statements, by their exact text. */
  readonly map: ReadonlyMap<string, string>
  readonly location: SourceLine | undefined
}

export interface AgeRule {
  /** By the image's config, the log's time of the signature, the SBOM's own time. */
  readonly of: 'image' | 'signature' | 'sbom'
  readonly ms: number
  readonly location: SourceLine | undefined
}

/** Lets pass what all its given fields fit. */
export interface Exception {
  readonly location: SourceLine
  readonly reason: string
  /** `2027-01-31`: the last day, in UTC, on which it holds. */
  readonly expires: string
  readonly images: readonly string[]
  readonly rule: Rule | undefined
  readonly fact: FactKind | undefined
  readonly package: PackagePattern | undefined
}

export const NO_CONTENT_RULES: ContentRules = {
  sboms: 'all',
  binding: 'manifest',
  coverage: 'index',
  licenses: undefined,
  deniedPackages: [],
  unparsedPackages: 'fail',
  quality: undefined,
  maxAge: []
}

/** Facts that somebody must have signed for. */
const SIGNED: ReadonlySet<FactKind> = new Set(['signature', 'sbom-signature', 'attestation'])

export function needsSigner(require: readonly Requirement[]): boolean {
  return require.some(({ kind }) => SIGNED.has(kind))
}

/** Are there rules on what SBOMs say? */
export function judgesSboms({ licenses, deniedPackages, quality, maxAge }: ContentRules): boolean {
  const hasAge = maxAge.some(({ of }) => of === 'sbom')
  return licenses !== undefined || deniedPackages.length > 0 || quality !== undefined || hasAge
}

/** Rules on SBOMs and on the age of a signature are about what a trusted signer vouches for. */
export function contentNeedsSigner(content: ContentRules): boolean {
  return judgesSboms(content) || content.maxAge.some(({ of }) => of === 'signature')
}

/** Short names for predicate types, and the URIs that they stand for, with or without a version. */
export const PREDICATES: Readonly<Record<string, RegExp>> = {
  provenance: /^https:\/\/slsa\.dev\/provenance\/v(?:0\.[12]|1(?:\.\d+)?)$/,
  vex: /^https:\/\/openvex\.dev\/ns(?:\/v[\d.]+)?$/,
  'test-result': /^https:\/\/in-toto\.io\/attestation\/test-result\/v[\d.]+$/,
  vulnerabilities:
    /^https:\/\/(?:cosign\.sigstore\.dev\/attestation\/vuln\/v1|in-toto\.io\/attestation\/vulns\/v[\d.]+)$/
}

export function matchesPredicate(wanted: string, actual: string): boolean {
  return PREDICATES[wanted]?.test(actual) ?? wanted === actual
}
