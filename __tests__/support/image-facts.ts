// Invented facts about an image, for tests of the verdict.

import { type Digest, digestOf } from '../../src/oci/digest.ts'
import type { FactStatus } from '../../src/results/verdict.ts'
import type { SbomDocument } from '../../src/sbom/model.ts'
import type { CheckedSbom } from '../../src/verify/facts/fact-finder.ts'
import type { FoundFacts, ImageFacts } from '../../src/verify/facts/share-sboms.ts'

const digest = (name: string): Digest => digestOf(new TextEncoder().encode(name))

interface SbomParts {
  readonly isSigned: boolean
  readonly reference: string
  readonly signedAt: string | undefined
  readonly document: SbomDocument | undefined
  /** Of the digest that it is attached to. */
  readonly on: string
}

/** By default signed, and unreadable. */
export function sbom(parts: Partial<SbomParts> = {}): CheckedSbom {
  const { isSigned = true, reference = 'ghcr.io/acme/app@sha256:1', signedAt, document, on = 'root' } = parts
  return {
    found: {
      form: 'sbom-artifact',
      reference,
      subject: digest(on),
      artifact: digest(reference),
      foundSignature: undefined,
      isNamedByTag: false,
      layers: [],
      document,
      problem: document === undefined ? 'it is damaged' : undefined,
      isOverLimit: false
    },
    signature: { status: isSigned ? 'verified' : 'missing', reason: undefined, evidence: [] },
    binding: { status: 'verified', reason: undefined, evidence: [] },
    signedAt
  }
}

/** A digest with one fact about its SBOM. `name` is its platform, or `root`. */
export function factsOf(
  name: string,
  sboms: readonly CheckedSbom[],
  status: FactStatus = 'verified'
): FoundFacts {
  const subject = {
    digest: digest(name),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    platform: name === 'root' ? undefined : name,
    architecture: name.split('/')[1],
    index: undefined
  }
  const fact = {
    kind: 'sbom' as const,
    predicateType: undefined,
    digest: subject.digest,
    status,
    isRequired: true,
    reason: undefined,
    evidence: []
  }
  return { subject, facts: [fact], sboms, unread: [], signedAt: undefined }
}

export function imageFacts(root: FoundFacts, platforms: readonly FoundFacts[]): ImageFacts {
  return { root, platforms, beneath: [], nested: [], isSingle: platforms.length === 1 }
}
