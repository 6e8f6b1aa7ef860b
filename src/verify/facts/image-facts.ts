// The facts of the digests of an image that one policy asks for.
import type { Digest } from '../../oci/digest.ts'
import { hasSbomRules } from '../../policy/content-rules.ts'
import type { ImagePolicy, Requirement } from '../../policy/policy.ts'
import type { Fact, FactKind, FactStatus } from '../../results/verdict.ts'
import { all } from '../../support/semaphore.ts'
import { isSatisfied } from '../outcome.ts'
import type { Selection, Subject } from '../subjects.ts'
import {
  type CheckedSbom,
  type Extent,
  type FactFinder,
  type Finding,
  type SubjectSboms,
  withDoubts
} from './fact-finder.ts'

/** A digest, its facts, and its SBOMs, the best first. */
export interface FoundFacts {
  readonly subject: Subject
  readonly facts: readonly Fact[]
  readonly sboms: readonly CheckedSbom[]
  /** Why there may be more SBOMs with a trusted signature, as text. */
  readonly unread: readonly string[]
  /** RFC 3339, if the signature of the image is in a log. */
  readonly signedAt: string | undefined
}

/** All that Seal found about an image for one policy. */
export interface ImageFacts {
  readonly root: FoundFacts
  readonly platforms: readonly FoundFacts[]
  /** Without facts: the policy requires none of them. */
  readonly beneath: readonly FoundFacts[]
  /** Indexes in the index, without facts too. */
  readonly nested: readonly FoundFacts[]
  readonly isSingle: boolean
}

const SBOM_KINDS: ReadonlySet<FactKind> = new Set(['sbom', 'sbom-signature', 'sbom-binding'])

/** The image itself comes first, alone: a signature that covers its platforms too is then known. */
export async function findFacts(
  { root, platforms, beneath, nested, isSingle }: Selection,
  policy: ImagePolicy,
  factFinder: FactFinder
): Promise<ImageFacts> {
  const sbomsOnly = policy.require.filter(({ kind }) => SBOM_KINDS.has(kind))
  if (hasSbomRules(policy.content)) {
    const subjects = [root, ...platforms, ...beneath, ...nested]
    await factFinder.collectSignatures(subjects.map(({ digest }) => digest))
  }
  const first = await findFactsOfSubject(root, policy.require, policy, factFinder)
  const imageFacts = {
    root: first,
    platforms: await all(platforms.map(it => findFactsOfSubject(it, policy.require, policy, factFinder))),
    beneath: await all(beneath.map(it => findFactsOfSubject(it, sbomsOnly, policy, factFinder))),
    nested: await all(nested.map(it => findFactsOfSubject(it, [], policy, factFinder))),
    isSingle
  }
  const [best] = first.sboms
  const isShared = policy.content.coverage === 'index' && best !== undefined
  return shareSboms(
    imageFacts,
    isShared ? platform => factFinder.bindingTo(best, platform, policy.content) : undefined
  )
}

async function findFactsOfSubject(
  subject: Subject,
  requirements: readonly Requirement[],
  policy: ImagePolicy,
  factFinder: FactFinder
): Promise<FoundFacts> {
  const { digest } = subject
  const facts: Fact[] = []
  let signedAt: string | undefined
  for (const { kind, predicate } of requirements) {
    if (kind === 'signature') {
      const { signedAt: at, doubts: _, ...finding } = await factFinder.signature(digest, policy)
      signedAt = at
      facts.push(factOf(kind, digest, finding))
    } else if (kind === 'attestation' && predicate !== undefined) {
      const rules = predicate === 'provenance' ? policy.content.provenance : undefined
      const finding =
        rules === undefined
          ? await factFinder.attestation(digest, predicate, policy)
          : await factFinder.provenance(digest, rules, policy)
      facts.push(factOf(kind, digest, finding, predicate))
    }
  }
  const wanted = requirements.filter(({ kind }) => SBOM_KINDS.has(kind))
  const extent: Extent = hasSbomRules(policy.content) ? 'every' : 'enough'
  if (wanted.length === 0 && extent === 'enough') return { subject, facts, sboms: [], unread: [], signedAt }
  const found = await factFinder.sboms(subject, policy, extent, policy.content)
  const { sboms, unread } = found
  for (const { kind } of wanted) {
    const finding = sbomFinding(kind, found)
    facts.push(
      factOf(kind, digest, isSatisfied({ kind, ...finding }) ? finding : withDoubts(finding, unread))
    )
  }
  return { subject, facts, sboms, unread, signedAt }
}

function sbomFinding(kind: FactKind, { sboms: [best], rejected }: SubjectSboms): Finding {
  if (best === undefined) return nothingFound(rejected)
  if (kind === 'sbom-signature') return best.signature
  if (kind === 'sbom-binding') return best.binding
  const { found, signature } = best
  if (found.document === undefined) {
    return {
      status: found.isOverLimit ? 'undecided' : 'invalid',
      reason: `the SBOM cannot be read: ${found.problem}`,
      evidence: signature.evidence
    }
  }
  const isSigned = signature.status === 'verified'
  const reason = isSigned ? undefined : 'no signature by a trusted signer'
  return { status: isSigned ? 'verified' : 'present', reason, evidence: signature.evidence }
}

function nothingFound(evidence: SubjectSboms['rejected']): Finding {
  const [first] = evidence
  return { status: first?.status ?? 'missing', reason: first?.reason ?? 'no SBOM found', evidence }
}

function factOf(kind: FactKind, digest: Digest, finding: Finding, predicateType?: string): Fact {
  return { kind, predicateType, digest, isRequired: true, ...finding }
}

/** Does it have an SBOM with a trusted signature? */
export function hasSigned({ sboms }: Pick<FoundFacts, 'sboms'>): boolean {
  return sboms.some(({ signature }) => signature.status === 'verified')
}

/** Whether the SBOM of an index is about one of its platforms. */
export type Coverage = (platform: Subject) => Finding

/**
 * SBOMs are attached where it makes sense: to the platforms of an index, or to an index of one platform. An index
 * without its own signed one has those of its platforms. If only some of these have one, the others report theirs
 * as missing, and the index does not repeat it. The only platform of an index has the index's SBOM if it has none
 * itself. With `coverage`, any platform without its own signed SBOM has the signed one of the index, unless that is
 * about another platform. Without it, the policy asks for an SBOM for each platform.
 */
export function shareSboms(imageFacts: ImageFacts, coverage?: Coverage): ImageFacts {
  const { root, platforms, beneath, isSingle } = imageFacts
  const bare = beneath.map(it => ({ ...it, facts: [] }))
  const images = [...platforms, ...beneath]
  const having = images.filter(({ sboms }) => sboms.length > 0).length
  const needsOthers = images.length > 0 && !hasSigned(root)
  if (needsOthers && having === images.length) {
    const facts = root.facts.map(fact => fromPlatforms(fact, images))
    return { ...imageFacts, root: { ...root, facts }, beneath: bare }
  }
  if (needsOthers && root.sboms.length === 0 && having > 0 && platforms.length > 0) {
    const facts = root.facts.filter(({ kind }) => !SBOM_KINDS.has(kind))
    return { ...imageFacts, root: { ...root, facts }, beneath: bare }
  }
  if (root.sboms.length > 0 && isSingle) {
    return { ...imageFacts, platforms: platforms.map(it => fromIndex(it, root)), beneath: bare }
  }
  if (coverage !== undefined && hasSigned(root)) {
    return { ...imageFacts, platforms: platforms.map(it => covered(it, root, coverage)), beneath: bare }
  }
  return { ...imageFacts, beneath: bare }
}

const WORST: readonly FactStatus[] = ['missing', 'invalid', 'undecided', 'present', 'verified']

function fromPlatforms(fact: Fact, platforms: readonly FoundFacts[]): Fact {
  if (!SBOM_KINDS.has(fact.kind)) return fact
  const theirs = platforms.flatMap(({ facts }) => facts.filter(({ kind }) => kind === fact.kind))
  const [worst] = theirs.sort((one, other) => WORST.indexOf(one.status) - WORST.indexOf(other.status))
  if (worst === undefined) return fact
  return {
    ...fact,
    status: worst.status,
    reason: worst.reason,
    evidence: theirs.flatMap(({ evidence }) => evidence)
  }
}

/** The facts of the index, if the platform has none that proves as much. */
function fromIndex(platform: FoundFacts, root: FoundFacts): FoundFacts {
  if (hasSigned(platform) || (platform.sboms.length > 0 && !hasSigned(root))) return platform
  const facts = platform.facts.map(fact => {
    const own = SBOM_KINDS.has(fact.kind) ? root.facts.find(({ kind }) => kind === fact.kind) : undefined
    return own ? { ...own, digest: fact.digest } : fact
  })
  return { ...platform, facts }
}

const COVERED = 'the signed SBOM of the index covers it'

/** The facts of the index, for a platform that does not have its own signed SBOM. */
function covered(platform: FoundFacts, root: FoundFacts, coverage: Coverage): FoundFacts {
  if (hasSigned(platform)) return platform
  const facts = platform.facts.map(fact => {
    const own = SBOM_KINDS.has(fact.kind) ? root.facts.find(({ kind }) => kind === fact.kind) : undefined
    if (own === undefined) return fact
    const found = fact.kind === 'sbom-binding' ? { ...own, ...coverage(platform.subject) } : own
    return { ...found, digest: fact.digest, reason: found.reason ?? COVERED }
  })
  return { ...platform, facts }
}
