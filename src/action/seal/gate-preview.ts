// Whether the verify action with its default policy would pass what this run made: the rules of the gate, applied to the report.
import { DEFAULT_REQUIRE, NO_CONTENT_RULES } from '../../policy/defaults.ts'
import { causesOf, describeCause } from '../../results/causes.ts'
import {
  type ArtifactReport,
  type GatePreview,
  type ImageReport,
  isInPlace,
  type Report,
  type SubjectReport
} from '../../results/seal-report.ts'
import type { Fact, FactKind, FactStatus } from '../../results/verdict.ts'
import { factViolations } from '../../verify/fact-violations.ts'
import { bindingStatus } from '../../verify/facts/binding-status.ts'
import type { CheckedSbom, Finding } from '../../verify/facts/fact-finder.ts'
import { type FoundFacts, type ImageFacts, shareSboms } from '../../verify/facts/share-sboms.ts'

/** If an image failed, the report gets no preview. What earlier runs attached is not in the report, and does not count. */
export function withGatePreview(report: Report): Report {
  if (report.images.length === 0) return report
  const isWhole = report.images.every(({ outcome }) => outcome !== 'failed')
  return isWhole ? { ...report, gate: previewGate(report.images) } : report
}

function previewGate(images: readonly ImageReport[]): GatePreview {
  const reasons = images.flatMap(image => {
    const name = images.length > 1 ? `${image.requested}: ` : ''
    return reasonsOf(image).map(reason => `${name}${reason}`)
  })
  return { outcome: reasons.length === 0 ? 'passed' : 'failed', reasons: [...new Set(reasons)] }
}

const DEFAULT_POLICY = { name: '', location: undefined, require: [] }

/** The problems as the verify action would report them: one line per cause. */
function reasonsOf(image: ImageReport): string[] {
  const { root, platforms } = factsOfImage(image)
  const found = [root, ...platforms]
  const violations = found
    .flatMap(it => factViolations(it, DEFAULT_POLICY))
    .map(violation => ({ ...violation, exception: undefined }))
  const digests = found.map(({ subject, facts }) => ({ ...subject, facts }))
  return causesOf({ digest: root.subject.digest, digests }, violations).map(describeCause)
}

function factsOfImage(image: ImageReport): ImageFacts {
  const { subjects, unsealed = [] } = image
  const [root, ...platforms] = [...subjects, ...unsealed].map(subject => factsOf(subject, image))
  if (root === undefined) throw new TypeError('an image that did not fail must have a digest')
  const imageFacts = {
    root,
    platforms,
    beneath: [],
    nested: [],
    isSingle: new Set(platforms.map(({ subject }) => subject.digest)).size === 1
  }
  const contradicted = new Set(
    sbomsOf(root.subject.digest, image).flatMap(({ sbom }) => sbom?.contradicts ?? [])
  )
  return shareSboms(imageFacts, ({ digest }) =>
    contradicted.has(digest) ? finding('invalid', BINDINGS.other) : bindingOf(root.sboms[0])
  )
}

function bindingOf(sbom: CheckedSbom | undefined): Finding {
  return sbom?.binding ?? finding('missing', 'no SBOM found')
}

function factsOf(subject: SubjectReport, image: ImageReport): FoundFacts {
  const { digest } = subject
  const sboms = sbomsOf(digest, image).map(artifact => checkedSbom(artifact, image))
  const facts = DEFAULT_REQUIRE.map(kind => factOf(kind, digest, findingOf(kind, digest, sboms, image)))
  return {
    subject: { ...subject, architecture: undefined, index: undefined },
    facts,
    sboms,
    unread: [],
    signedAt: undefined
  }
}

function findingOf(
  kind: FactKind,
  digest: string,
  [best]: readonly CheckedSbom[],
  image: ImageReport
): Finding {
  if (kind === 'signature') {
    return isSigned(digest, image) ? finding('verified') : finding('missing', 'no signature found')
  }
  if (best === undefined) return finding('missing', 'no SBOM found')
  if (kind === 'sbom-binding') return best.binding
  if (kind === 'sbom-signature') return best.signature
  return finding(best.signature.status === 'verified' ? 'verified' : 'present')
}

function checkedSbom(artifact: ArtifactReport, image: ImageReport): CheckedSbom {
  const { digest, subject, reference, sbom } = artifact
  const hasSignature = isSigned(digest, image)
  const binding = bindingStatus(
    { status: sbom?.binding ?? 'unbound', namesDigest: false, isSigned: hasSignature, hasSubject: true },
    NO_CONTENT_RULES.binding
  )
  return {
    found: {
      form: 'sbom-artifact',
      reference,
      subject,
      artifact: digest,
      foundSignature: undefined,
      isNamedByTag: false,
      layers: [],
      document: undefined,
      problem: undefined,
      isOverLimit: false
    },
    signature: hasSignature ? finding('verified') : finding('missing', 'no signature found'),
    binding: finding(binding, BINDINGS[sbom?.binding ?? 'unbound']),
    signedAt: undefined
  }
}

const BINDINGS = {
  bound: undefined,
  unbound: 'the SBOM does not name a digest',
  other: 'the SBOM describes another image'
} as const

function sbomsOf(digest: string, { artifacts }: ImageReport): ArtifactReport[] {
  return artifacts.filter(it => it.kind === 'sbom' && it.subject === digest && isThere(it))
}

function isSigned(digest: string, { signatures }: ImageReport): boolean {
  return signatures.some(
    it => it.format !== 'attestation' && isThere(it) && it.subjects.some(subject => subject === digest)
  )
}

function isThere(part: Parameters<typeof isInPlace>[0]): boolean {
  return isInPlace(part) || part.state === 'planned'
}

function finding(status: FactStatus, reason?: string): Finding {
  return { status, reason: status === 'verified' ? undefined : reason, evidence: [] }
}

function factOf(kind: FactKind, digest: Fact['digest'], found: Finding): Fact {
  return { kind, predicateType: undefined, digest, isRequired: true, ...found }
}
