// What a verify run checks, and the tools for it.
import type { Cosign } from '../cosign/cosign.ts'
import type { Reference } from '../oci/reference.ts'
import type { Policy } from '../policy/policy.ts'
import type { Registries } from '../registry/registry.ts'
import type { PolicyOrigin, SourceLine, UnresolvedImage, Verdict } from '../results/verdict.ts'
import type { SbomDocument } from '../sbom/model.ts'
import type { Clock } from '../support/clock.ts'
import type { Log } from '../support/log.ts'
import type { AttestationStore } from './referrers/attestation-store.ts'

/** What the inputs of the action decide, without anything in between. */
export interface VerifyOptions {
  /** Images worked on at a time. */
  readonly concurrency: number
}

export interface VerifyRequest extends VerifyOptions {
  readonly images: readonly ImageRequest[]
  readonly unresolved: readonly UnresolvedImage[]
  readonly policy: Policy
  readonly origin: PolicyOrigin | undefined
  readonly mode: Verdict['mode']
  /** What was noticed when the policy was loaded. */
  readonly notices: readonly string[]
}

export interface ImageRequest {
  /** As the user or the file wrote it. */
  readonly requested: string
  readonly reference: Reference
  /** The places that name it. */
  readonly locations: readonly SourceLine[]
  /** What its SBOMs are compared with. */
  readonly comparedWith: readonly ComparedWith[]
}

export type ComparedWith =
  | { readonly kind: 'image'; readonly requested: string; readonly reference: Reference }
  | { readonly kind: 'document'; readonly path: string; readonly document: SbomDocument }

export interface VerifyTools {
  readonly registries: Registries
  /** Opened when the first signature is verified. */
  readonly cosign: () => Promise<Cosign>
  /** GitHub's attestation store, for policies that name it. */
  readonly store?: AttestationStore
  readonly clock: Clock
  readonly log: Log
}
