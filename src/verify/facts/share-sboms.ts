// What was found about the digests of an image, and which SBOMs count for an index and its platforms besides their own. A
// run of seal predicts the verdict with it.
import type { Fact, FactKind, FactStatus } from '../../results/verdict.ts'
import type { Subject } from '../subjects.ts'
import type { CheckedSbom, Finding } from './fact-finder.ts'

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

/** The facts about an image's SBOM. */
export const SBOM_KINDS: ReadonlySet<FactKind> = new Set(['sbom', 'sbom-signature', 'sbom-binding'])

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
