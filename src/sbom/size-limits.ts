// The limits on size that a chosen way of publishing an SBOM would hit, named before anything is signed.
import { formatBytes } from '../support/text.ts'

/**
 * `artifact`: attached as it is, its manifest's digest signed. `attestation`: the whole SBOM inside a signed
 * in-toto statement, attached to the image. `github-attestation`: the same in GitHub's attestation store.
 */
export type PublishingWay = 'artifact' | 'attestation' | 'github-attestation'

export interface PublishingChoice {
  readonly ways: readonly PublishingWay[]
  /** False with a private Sigstore or a key without a transparency log. */
  readonly usesPublicRekor: boolean
}

export interface SizeLimit {
  readonly id: 'github-attestation' | 'public-rekor' | 'kyverno' | 'cosign'
  /** Who sets the limit. */
  readonly label: string
  readonly limitBytes: number
  /** What was compared with it: the document, or the document inside an envelope. */
  readonly actualBytes: number
  /** True where publishing or verifying fails; false where no figure is published and reports differ. */
  readonly isCertain: boolean
  readonly remedy: string
}

interface Rule {
  readonly id: SizeLimit['id']
  readonly label: string
  readonly limitBytes: number
  readonly way: 'attestation' | 'github-attestation'
  readonly needsPublicRekor: boolean
  /** Is the limit on the bundle, which contains the document in base64? */
  readonly isOnBundle: boolean
  readonly isCertain: boolean
  readonly remedy: string
}

const MIB = 1024 * 1024

const RAW_REMEDY =
  'Attach the SBOM as an artifact and sign its digest (attest: false): then the size does not matter.'

/** Figures from actions/attest (README), reports of Rekor's users, and the code of Kyverno and Cosign. */
const RULES: readonly Rule[] = [
  {
    id: 'github-attestation',
    label: "GitHub's attestation store",
    limitBytes: 16 * MIB,
    way: 'github-attestation',
    needsPublicRekor: false,
    isOnBundle: false,
    isCertain: true,
    remedy: RAW_REMEDY
  },
  {
    // No figure is published; uploads of a few MiB were refused.
    id: 'public-rekor',
    label: 'the public transparency log (Rekor)',
    limitBytes: 3 * MIB,
    way: 'attestation',
    needsPublicRekor: true,
    isOnBundle: true,
    isCertain: false,
    remedy: RAW_REMEDY
  },
  {
    id: 'kyverno',
    label: 'Kyverno, which then refuses the image regardless of other signatures',
    limitBytes: 10_000_000,
    way: 'attestation',
    needsPublicRekor: false,
    isOnBundle: true,
    isCertain: true,
    remedy: RAW_REMEDY
  },
  {
    id: 'cosign',
    label: 'Cosign, when it verifies',
    limitBytes: 128 * MIB,
    way: 'attestation',
    needsPublicRekor: false,
    isOnBundle: true,
    isCertain: true,
    remedy: `${RAW_REMEDY} Verifiers may also raise COSIGN_MAX_ATTACHMENT_SIZE.`
  }
]

/** Certificate, signature, log entry and statement around the predicate. */
const BUNDLE_OVERHEAD = 16 * 1024

/** The limits that a document of `documentBytes` bytes is over, the smallest limit first. */
export function findSizeLimits(
  documentBytes: number,
  { ways, usesPublicRekor }: PublishingChoice
): SizeLimit[] {
  const bundleBytes = Math.ceil(documentBytes / 3) * 4 + BUNDLE_OVERHEAD
  return RULES.filter(rule => ways.includes(rule.way) && (usesPublicRekor || !rule.needsPublicRekor))
    .map(({ id, label, limitBytes, isOnBundle, isCertain, remedy }) => {
      const actualBytes = isOnBundle ? bundleBytes : documentBytes
      return { id, label, limitBytes, actualBytes, isCertain, remedy }
    })
    .filter(({ actualBytes, limitBytes }) => actualBytes > limitBytes)
    .sort((one, other) => one.limitBytes - other.limitBytes)
}

/** `31.2 MiB is more than 9.5 MiB, the limit of Kyverno …` */
export function formatSizeLimit({ label, limitBytes, actualBytes, isCertain }: SizeLimit): string {
  const verb = isCertain ? 'is more than' : 'may be more than'
  return `${formatBytes(actualBytes)} ${verb} ${isCertain ? '' : 'about '}${formatBytes(limitBytes)}, the limit of ${label}`
}
