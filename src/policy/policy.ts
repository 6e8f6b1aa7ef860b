// The policy: its images, its trusted signers, the required facts, and the rules on SBOMs.
import type { ExpectedSigner } from '../cosign/signer.ts'
import type { Platform } from '../oci/platform.ts'
import type { FactKind, Rule, SourceLine } from '../results/verdict.ts'
import type { StoreName } from './attestation-stores.ts'
import type { ContentRules } from './content-rules.ts'
import type { Leniency } from './leniency.ts'
import type { PackagePattern } from './package-pattern.ts'

export interface Policy {
  /** Undefined where the file leaves it to the input. */
  readonly mode: 'enforce' | 'warn' | undefined
  /** The effect of references in files that Seal cannot resolve; `fail` if the policy does not set it. */
  readonly unresolved: Leniency | undefined
  readonly policies: readonly ImagePolicy[]
  /** Rules for every image to which a policy applies. By themselves they apply to no image. */
  readonly added: readonly ImagePolicy[]
  readonly exceptions: readonly Exception[]
}

export interface ImagePolicy {
  readonly name: string
  /** Its place in the file; undefined for the action's inputs. */
  readonly location: SourceLine | undefined
  readonly globs: readonly string[]
  readonly signers: readonly SignerGroup[]
  /** Must one of the groups have signed, or all of them? */
  readonly match: 'any' | 'all'
  readonly require: readonly Requirement[]
  readonly platforms: PlatformSelection
  readonly content: ContentRules
  /** Stores that Seal asks where the registry has no attestation; absent where the file leaves it to the input. */
  readonly stores?: readonly StoreName[]
}

export type PlatformSelection = 'all' | 'index' | readonly Platform[]

/** One authority of the policy: a signature by any of its keys or identities counts. */
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

/** Lets a violation pass if all given fields match it. */
export interface Exception {
  readonly location: SourceLine
  readonly reason: string
  /** `2027-01-31`: its last day, in UTC. */
  readonly expires: string
  readonly images: readonly string[]
  readonly rule: Rule | undefined
  readonly fact: FactKind | undefined
  readonly package: PackagePattern | undefined
}

/** Facts that need a trusted signer. */
const SIGNED: ReadonlySet<FactKind> = new Set(['signature', 'sbom-signature', 'attestation'])

export function needsSigner(require: readonly Requirement[]): boolean {
  return require.some(({ kind }) => SIGNED.has(kind))
}

/** Short names for predicate types, and their URIs, with or without a version. */
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
