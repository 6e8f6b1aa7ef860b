// The facts of the digests of an image that one policy asks for.
import type { Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import type { Fact, FactKind, FactStatus } from '../report/verdict.ts'
import { all } from '../support/semaphore.ts'
import type { Examiner, Finding, JudgedSbom } from './examiner.ts'
import { hasContentRules, type ImagePolicy, type Requirement } from './policy/policy.ts'
import { platformImages, type Subject } from './subjects.ts'

/** A digest, its facts, and its SBOMs, the best first. */
export interface Examined {
  readonly subject: Subject
  readonly facts: readonly Fact[]
  readonly sboms: readonly JudgedSbom[]
  /** RFC 3339, where the signature of the image was logged. */
  readonly signedAt: string | undefined
}

const SBOM_KINDS: ReadonlySet<FactKind> = new Set(['sbom', 'sbom-signature', 'sbom-binding'])

/** What a policy asks for; a rule on an SBOM's content needs an SBOM. */
export function requirementsOf({ require, content }: ImagePolicy): readonly Requirement[] {
  if (!hasContentRules(content) || require.some(({ kind }) => kind === 'sbom')) return require
  const needsSbom = content.maxAge.length === 0 || content.maxAge.some(({ of }) => of === 'sbom')
  return needsSbom || content.licenses || content.quality || content.deniedPackages.length > 0
    ? [...require, { kind: 'sbom', predicate: undefined, location: undefined }]
    : require
}

/** The image itself comes first, alone: a signature that covers its platforms too is then known. */
export async function examine(
  subjects: readonly Subject[],
  policy: ImagePolicy,
  examiner: Examiner,
  image: StoredManifest
): Promise<Examined[]> {
  const requirements = requirementsOf(policy)
  const [root, ...platforms] = subjects
  if (root === undefined) return []
  const first = await examineOne(root, requirements, policy, examiner)
  const rest = await all(platforms.map(it => examineOne(it, requirements, policy, examiner)))
  return shareSboms([first, ...rest], image)
}

async function examineOne(
  subject: Subject,
  requirements: readonly Requirement[],
  policy: ImagePolicy,
  examiner: Examiner
): Promise<Examined> {
  const { digest } = subject
  const facts: Fact[] = []
  let signedAt: string | undefined
  for (const { kind, predicate } of requirements) {
    if (kind === 'signature') {
      const { signedAt: at, ...finding } = await examiner.signature(digest, policy)
      signedAt = at
      facts.push(factOf(kind, digest, finding))
    } else if (kind === 'attestation' && predicate !== undefined) {
      facts.push(factOf(kind, digest, await examiner.attestation(digest, predicate, policy), predicate))
    }
  }
  const wanted = requirements.filter(({ kind }) => SBOM_KINDS.has(kind))
  if (wanted.length === 0) return { subject, facts, sboms: [], signedAt }
  const { sboms, rejected } = await examiner.sboms(subject, policy)
  const best = sboms[0]
  for (const { kind } of wanted) {
    const finding: Finding = best
      ? sbomFinding(kind, best)
      : {
          status: rejected[0]?.status ?? 'missing',
          reason: rejected[0]?.reason ?? 'there is no SBOM',
          evidence: rejected
        }
    facts.push(factOf(kind, digest, finding))
  }
  return { subject, facts, sboms, signedAt }
}

function sbomFinding(kind: FactKind, { found, signature, binding }: JudgedSbom): Finding {
  if (kind === 'sbom-signature') return signature
  if (kind === 'sbom-binding') return binding
  if (found.document === undefined) {
    return {
      status: 'invalid',
      reason: `the SBOM cannot be read: ${found.problem}`,
      evidence: signature.evidence
    }
  }
  const isSigned = signature.status === 'verified'
  const reason = isSigned ? undefined : 'nobody whom the policy trusts signed it'
  return { status: isSigned ? 'verified' : 'present', reason, evidence: signature.evidence }
}

function factOf(kind: FactKind, digest: Digest, finding: Finding, predicateType?: string): Fact {
  return { kind, predicateType, digest, isRequired: true, ...finding }
}

/**
 * SBOMs stand where it makes sense: on the platforms of an index, or on an index of one platform. An index without
 * its own has those of its platforms; where only some of these have one, the others say that theirs is missing, and the
 * index repeats nothing. The only platform of an index without its own has the index's. An SBOM on an index of several
 * platforms does not say which of them it is of, and stands for none.
 */
function shareSboms(examined: readonly Examined[], { content }: StoredManifest): Examined[] {
  const [root, ...platforms] = examined
  if (root === undefined || platforms.length === 0) return [...examined]
  const having = platforms.filter(({ sboms }) => sboms.length > 0).length
  if (root.sboms.length === 0 && having === platforms.length) {
    return [{ ...root, facts: root.facts.map(fact => fromPlatforms(fact, platforms)) }, ...platforms]
  }
  if (root.sboms.length === 0 && having > 0) {
    return [{ ...root, facts: root.facts.filter(({ kind }) => !SBOM_KINDS.has(kind)) }, ...platforms]
  }
  if (root.sboms.length > 0 && platformImages(content).length === 1) {
    return [
      root,
      ...platforms.map(platform => (platform.sboms.length > 0 ? platform : fromIndex(platform, root)))
    ]
  }
  return [...examined]
}

const WORST: readonly FactStatus[] = ['missing', 'invalid', 'undecided', 'present', 'verified']

function fromPlatforms(fact: Fact, platforms: readonly Examined[]): Fact {
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

function fromIndex(platform: Examined, root: Examined): Examined {
  const facts = platform.facts.map(fact => {
    const own = SBOM_KINDS.has(fact.kind) ? root.facts.find(({ kind }) => kind === fact.kind) : undefined
    return own ? { ...own, digest: fact.digest } : fact
  })
  return { ...platform, facts }
}
