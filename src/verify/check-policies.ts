// What the policies that apply to one image find: facts, SBOMs, violations, before exceptions.
import type { Digest } from '../oci/digest.ts'
import { isContainerImage, type StoredManifest } from '../oci/manifest.ts'
import { formatPinned } from '../oci/reference.ts'
import type { AgeRule } from '../policy/content-rules.ts'
import type { ImagePolicy } from '../policy/policy.ts'
import type { SbomDifference } from '../results/review.ts'
import type { DigestVerdict, ImageVerdict, SbomVerdict, Violation } from '../results/verdict.ts'
import { countListed } from '../sbom/component-counts.ts'
import { printable } from '../support/text.ts'
import type { Comparer } from './compare-images.ts'
import { factViolations } from './fact-violations.ts'
import { type ContentViolation, checkContent } from './facts/check-content.ts'
import { type CheckedSbom, FactFinder } from './facts/fact-finder.ts'
import { imageTimes } from './facts/image-age.ts'
import { findFacts } from './facts/image-facts.ts'
import type { FoundFacts, ImageFacts } from './facts/share-sboms.ts'
import { isSatisfied } from './outcome.ts'
import type { DocumentMemory, ImageDocuments } from './referrers/document-memory.ts'
import type { ReferrerFetcher } from './referrers/referrer-fetcher.ts'
import type { FoundSbom } from './referrers/sbom-finder.ts'
import type { ImageRequest, VerifyTools } from './request.ts'
import { checkAge } from './rules/age-rules.ts'
import type { RuleViolation } from './rules/sbom-rules.ts'
import { type Selection, selectSubjects } from './subjects.ts'

/** What all images of a run share. */
export interface PolicyTools {
  readonly fetcher: ReferrerFetcher
  readonly comparer: Comparer
  readonly documents: DocumentMemory
  readonly tools: VerifyTools
}

/** A violation that an exception may still let pass. */
export type PossibleViolation = Omit<Violation, 'exception'>

export type CheckedImage = Pick<ImageVerdict, 'reference' | 'digest' | 'digests' | 'sboms'> & {
  readonly violations: readonly PossibleViolation[]
  readonly differences: readonly SbomDifference[]
  /** What is undecided, and what the policy only reports. */
  readonly notices: readonly string[]
}

/** An image while its policies are checked, one after the other. */
interface OpenImage {
  readonly reference: ImageRequest['reference']
  readonly manifest: StoredManifest
  readonly factFinder: FactFinder
}

interface PolicyFindings {
  readonly facts: readonly FoundFacts[]
  readonly sboms: readonly CheckedSbom[]
  readonly violations: readonly PossibleViolation[]
  readonly notices: readonly string[]
}

export async function checkPolicies(
  request: ImageRequest,
  policies: readonly ImagePolicy[],
  shared: PolicyTools
): Promise<CheckedImage> {
  const documents = shared.documents.open()
  try {
    return await checkDocuments(request, policies, shared, documents)
  } finally {
    documents.end()
  }
}

async function checkDocuments(
  request: ImageRequest,
  policies: readonly ImagePolicy[],
  shared: PolicyTools,
  documents: ImageDocuments
): Promise<CheckedImage> {
  const { reference } = request
  const { fetcher, comparer, tools } = shared
  const manifest = await tools.registries.manifest(reference)
  const { digest } = manifest.descriptor
  const factFinder = await FactFinder.open(fetcher, reference, manifest, documents)
  const digests = new Map<Digest, DigestVerdict>()
  const sboms = new Map<FoundSbom, SbomVerdict>()
  const found: PolicyFindings[] = []
  for (const policy of policies) {
    const findings = await checkPolicy({ reference, manifest, factFinder }, policy, shared)
    found.push(findings)
    for (const one of findings.facts) {
      digests.set(one.subject.digest, mergeFacts(digests.get(one.subject.digest), one))
    }
    for (const sbom of findings.sboms) sboms.set(sbom.found, await describeSbom(sbom, policy))
  }
  return {
    reference: formatPinned(reference, digest),
    digest,
    digests: [...digests.values()],
    sboms: [...sboms.values()],
    violations: found.flatMap(({ violations }) => violations),
    notices: found.flatMap(({ notices }) => notices),
    differences: await comparer.compare(request, { image: manifest, factFinder, policies, documents })
  }
}

async function checkPolicy(
  image: OpenImage,
  policy: ImagePolicy,
  shared: PolicyTools
): Promise<PolicyFindings> {
  const { manifest, factFinder } = image
  const selection = selectSubjects(manifest, factFinder.images, policy.platforms)
  const imageFacts = await findFacts(selection, policy, factFinder)
  const { root, platforms, beneath, nested } = imageFacts
  const content = checkContent(imageFacts, policy.content, {
    now: shared.tools.clock.now(),
    hasPackages: isContainerImage(manifest.content)
  })
  const ages = await ageViolations(imageFacts, policy, image, shared)
  return {
    facts: [root, ...platforms],
    sboms: [root, ...platforms, ...beneath, ...nested].flatMap(({ sboms }) => sboms),
    violations: [
      ...absentPlatforms(selection, policy).map(it => ofPolicy(policy, it)),
      ...[root, ...platforms].flatMap(one => factViolations(one, policy)),
      ...[...content.violations, ...ages].map(it => ofPolicy(policy, it))
    ],
    notices: content.notices
  }
}

/** Of several policies, the worst status of a fact counts. */
function mergeFacts(known: DigestVerdict | undefined, { subject, facts }: FoundFacts): DigestVerdict {
  const { digest, mediaType, platform } = subject
  const merged = [...(known?.facts ?? [])]
  for (const fact of facts) {
    const at = merged.findIndex(it => it.kind === fact.kind && it.predicateType === fact.predicateType)
    const same = merged[at]
    if (same === undefined) merged.push(fact)
    else if (isSatisfied(same) && !isSatisfied(fact)) merged[at] = fact
  }
  return { digest, mediaType, platform, facts: merged }
}

function ofPolicy({ name }: ImagePolicy, violation: RuleViolation | ContentViolation): PossibleViolation {
  return { fact: undefined, ...violation, policy: name }
}

function absentPlatforms({ absent, root }: Selection, { location }: ImagePolicy): RuleViolation[] {
  return absent.map(platform => ({
    rule: 'platform',
    outcome: 'broken',
    location,
    digest: root.digest,
    component: undefined,
    message: `the image has no manifest for ${platform}`
  }))
}

/** The age of the image and of its signatures. The content rules check the age of SBOMs. */
async function ageViolations(
  { root, platforms, beneath }: ImageFacts,
  { content: { maxAge } }: ImagePolicy,
  { reference, manifest }: OpenImage,
  { fetcher, tools }: PolicyTools
): Promise<RuleViolation[]> {
  const now = tools.clock.now()
  const rulesOf = (of: AgeRule['of']): AgeRule[] => maxAge.filter(rule => rule.of === of)
  const ofSignatures = [root, ...platforms].flatMap(({ subject, signedAt }) =>
    rulesOf('signature').flatMap(rule => checkAge(rule, signedAt, subject.digest, now))
  )
  const imageRules = rulesOf('image')
  if (imageRules.length === 0) return ofSignatures
  const images = [...platforms, ...beneath].map(({ subject }) => subject)
  const times = await imageTimes(reference, manifest, images, fetcher)
  const ofImages = times.flatMap(({ digest, created }) =>
    imageRules.flatMap(rule => checkAge(rule, created, digest, now))
  )
  return [...ofSignatures, ...ofImages]
}

async function describeSbom(
  { found, signature, binding }: CheckedSbom,
  { content }: ImagePolicy
): Promise<SbomVerdict> {
  const { document, subject, reference, form } = found
  const base = { subject, reference, form, signature: signature.status, binding: binding.status }
  if (document === undefined) {
    return { ...base, format: '', version: '', components: 0, created: undefined, quality: undefined }
  }
  const { scoreQuality } = await import('../sbom/quality/measure-quality.ts')
  const profile = content.quality?.profile
  const isSigned = signature.status === 'verified'
  return {
    ...base,
    format: document.format,
    version: document.version,
    components: countListed(document),
    created: document.content.created === undefined ? undefined : printable(document.content.created, 40),
    quality: profile && { profile, score: scoreQuality(document, profile, { isSigned }).score }
  }
}
