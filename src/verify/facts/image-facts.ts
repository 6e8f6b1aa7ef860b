// The facts of the digests of an image that one policy asks for.
import type { Digest } from '../../oci/digest.ts'
import { hasSbomRules } from '../../policy/content-rules.ts'
import type { ImagePolicy, Requirement } from '../../policy/policy.ts'
import type { Fact, FactKind } from '../../results/verdict.ts'
import { all } from '../../support/semaphore.ts'
import { isSatisfied } from '../outcome.ts'
import type { Selection, Subject } from '../subjects.ts'
import { type Extent, type FactFinder, type Finding, type SubjectSboms, withDoubts } from './fact-finder.ts'
import { type FoundFacts, type ImageFacts, SBOM_KINDS, shareSboms } from './share-sboms.ts'

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
  const search = { ...policy.content, readsUnsigned: wanted.length > 0 }
  const found = await factFinder.sboms(subject, policy, extent, search)
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
