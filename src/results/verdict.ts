// The Verdict: all facts of all images against a policy. Summary, comment, check run, outputs and JSON are views of it.
import type { Digest } from '../oci/digest.ts'
import type { CosignReport, ErrorReport } from './seal-report.ts'

export interface Verdict {
  /** Of this format; it changes when a field changes its meaning. */
  readonly schemaVersion: 1
  /** `failed`: a rule is broken or undecided, or a reference is unresolved. `warned`: the same in mode `warn`. */
  readonly outcome: 'passed' | 'failed' | 'warned'
  readonly mode: 'enforce' | 'warn'
  readonly images: readonly ImageVerdict[]
  /** What files name and what could not be resolved or read. */
  readonly unresolved: readonly UnresolvedImage[]
  /** Notices that change no verdict: expired exceptions, a read-only token. */
  readonly notices: readonly string[]
  /** Where the policy was read; undefined when it is the action's inputs alone. */
  readonly policy: PolicyOrigin | undefined
  readonly cosign: CosignReport | undefined
  /** HTTP requests sent to registries. */
  readonly requests: number
  readonly milliseconds: number
}

export interface PolicyOrigin {
  readonly path: string
  /** The commit it was read from; undefined for the file of the checkout. */
  readonly commit: string | undefined
}

/** Where an image is named: a line of a file of the repository. Lines count from 1. */
export interface SourceLine {
  readonly file: string
  readonly line: number
}

/** A place that names an image, or may name one, and that could not be read or resolved. */
export interface UnresolvedImage extends SourceLine {
  /** As the file writes it; empty for a whole file. */
  readonly text: string
  readonly reason: string
  /** `fail`: the verdict depends on it; `warn`: it is shown only. */
  readonly effect: 'fail' | 'warn'
}

export interface ImageVerdict {
  /** As the user or the file wrote it. */
  readonly requested: string
  /** All places that name it; empty for the input image. */
  readonly locations: readonly SourceLine[]
  /** With its digest, once it was resolved: `ghcr.io/acme/app@sha256:…`. */
  readonly reference: string | undefined
  readonly digest: Digest | undefined
  /** True if a tag named it: Seal then suggests the reference with the digest. */
  readonly isByTag: boolean
  /**
   * `failed`: a rule is broken; `undecided`: no rule is broken, and one could not be decided; `error`: nothing could
   * be found out. Only `passed` passes.
   */
  readonly outcome: 'passed' | 'failed' | 'undecided' | 'error'
  /** Names of the policies that apply. */
  readonly policies: readonly string[]
  /** The image itself first, then the verified platforms. */
  readonly digests: readonly DigestVerdict[]
  /** The rules that are broken or undecided; those with an exception too. */
  readonly violations: readonly Violation[]
  readonly sboms: readonly SbomVerdict[]
  readonly error: ErrorReport | undefined
}

export interface DigestVerdict {
  readonly digest: Digest
  readonly mediaType: string
  /** `linux/amd64`; undefined for an index, for a single image and for artifacts. */
  readonly platform: string | undefined
  readonly facts: readonly Fact[]
}

export type FactKind = 'signature' | 'sbom' | 'sbom-signature' | 'sbom-binding' | 'attestation'

/**
 * `verified`: Cosign and Seal checked it against who must have signed. `present`: there is something of that kind,
 * and no trusted signer signed it. `invalid`: what is there contradicts itself or the image.
 * `undecided`: what is there could not be read, parsed or compared, or a limit was reached before all was read.
 */
export type FactStatus = 'verified' | 'present' | 'missing' | 'invalid' | 'undecided'

export interface Fact {
  readonly kind: FactKind
  /** For `attestation`: the predicate type that the policy asks for. */
  readonly predicateType: string | undefined
  /** What the fact is about. */
  readonly digest: Digest
  readonly status: FactStatus
  /** Does a policy require it? */
  readonly isRequired: boolean
  /** Why it is not verified, in one line; of a verified fact, what it rests on where that is not the digest's own. */
  readonly reason: string | undefined
  /** What was found for it, the best first. */
  readonly evidence: readonly Evidence[]
}

/** How something is attached to an image. */
export type EvidenceForm =
  | 'bundle'
  | 'cosign-tag'
  | 'cosign-referrer'
  | 'buildkit'
  | 'in-toto'
  | 'notation'
  | 'sbom-artifact'
  | 'github-attestation'

export interface Evidence {
  readonly form: EvidenceForm
  /** Its place: `ghcr.io/acme/app@sha256:…` of its manifest, the tag, or the address in GitHub's attestation store. */
  readonly reference: string
  readonly status: FactStatus
  readonly predicateType: string | undefined
  /** Names of the policy's authorities that it satisfies. */
  readonly authorities: readonly string[]
  /** As the certificate says; trusted only where the status is `verified`. */
  readonly signer: SignerEvidence | undefined
  /** RFC 3339: when the transparency log took it. */
  readonly signedAt: string | undefined
  readonly reason: string | undefined
}

export interface SignerEvidence {
  /** The certificate's identity (a workflow's address, an e-mail address), or the key's name. */
  readonly identity: string
  readonly issuer: string | undefined
  /** Address of the workflow that was started, which may have called the one that signed. */
  readonly workflow: string | undefined
  /** Address of the workflow run. */
  readonly run: string | undefined
}

/** The broken rule of the policy. */
export const RULES = ['fact', 'license', 'package', 'quality', 'age', 'platform', 'no-policy'] as const

export type Rule = (typeof RULES)[number]

/** For code scanning: what a broken rule means, and its severity from 0 to 10. */
export const RULE_TEXTS: Readonly<Record<Rule, { readonly text: string; readonly severity: string }>> = {
  fact: { text: 'An image lacks a fact that the policy requires', severity: '8.0' },
  license: { text: 'A package has a license that the policy does not allow', severity: '4.0' },
  package: { text: 'An image contains a package that the policy denies', severity: '8.0' },
  quality: { text: 'An SBOM has a lower quality than the policy requires', severity: '4.0' },
  age: { text: 'An image, SBOM or signature is older than the policy allows', severity: '4.0' },
  platform: { text: 'An image lacks a platform that the policy requires', severity: '6.0' },
  'no-policy': { text: 'No policy applies to an image', severity: '8.0' }
}

/** A rule that does not pass. */
export interface Violation {
  readonly rule: Rule
  /** `undecided`: what the rule is about could not be read, parsed, resolved or compared. */
  readonly outcome: 'broken' | 'undecided'
  /** Name of the policy. */
  readonly policy: string
  /** The rule's place in the policy file. */
  readonly location: SourceLine | undefined
  readonly digest: Digest | undefined
  /** One line: what failed, on what, and what Seal saw. */
  readonly message: string
  /** For facts: which. */
  readonly fact: FactKind | undefined
  /** For facts: what Seal found instead. */
  readonly finding?: Pick<Fact, 'status' | 'predicateType' | 'reason'> | undefined
  /** For packages and licenses: the component's purl, or its name and version. */
  readonly component: string | undefined
  /** The exception of the policy that lets it pass, if there is one. */
  readonly exception: { readonly reason: string; readonly expires: string } | undefined
}

export interface SbomVerdict {
  /** Of the image or platform that it is attached to. */
  readonly subject: Digest
  /** `ghcr.io/acme/app@sha256:…` of its manifest. */
  readonly reference: string
  readonly form: EvidenceForm
  readonly format: string
  readonly version: string
  readonly components: number
  readonly signature: FactStatus
  readonly binding: FactStatus
  /** RFC 3339, as the document says. */
  readonly created: string | undefined
  readonly quality: { readonly profile: string; readonly score: number } | undefined
}
