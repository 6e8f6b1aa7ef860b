// Checks the rules on content against the SBOMs of an image that have a trusted signature: all of them, and no others.

import { type ContentRules, hasSbomRules, sbomRulesOf } from '../../policy/content-rules.ts'
import type { FactKind } from '../../results/verdict.ts'
import { countListed } from '../../sbom/component-counts.ts'
import { printable } from '../../support/text.ts'
import { checkAge } from '../rules/age-rules.ts'
import { checkSbom, type RuleFindings, type RuleViolation } from '../rules/sbom-rules.ts'
import { type CheckedSbom, hasTrustedSigner } from './fact-finder.ts'
import { type FoundFacts, hasSigned, type ImageFacts } from './share-sboms.ts'

/** A violation with the missing fact: an exception for that fact lets it pass too. */
export interface ContentViolation extends RuleViolation {
  readonly fact: FactKind | undefined
}

export interface SubjectContext {
  readonly now: number
  /** It is an image, which has packages; a chart or another artifact may have none. */
  readonly hasPackages: boolean
}

const LISTS_NOTHING = 'no SBOM with a signature by a trusted signer lists a package'
const BARE_IMAGE = 'if the image contains no packages, write an exception with'

export interface ContentFindings {
  readonly violations: readonly ContentViolation[]
  /** What is undecided and what the policy only reports. */
  readonly notices: readonly string[]
}

export function checkContent(
  imageFacts: ImageFacts,
  content: ContentRules,
  { now, hasPackages }: SubjectContext
): ContentFindings {
  if (!hasSbomRules(content)) return { violations: [], notices: [] }
  const { root, platforms, beneath, nested } = imageFacts
  const checked = [root, ...platforms, ...beneath, ...nested].map(one => checkSubject(one, content, now))
  const bare = uncovered(imageFacts)
  const silent = hasPackages
    ? uncovered(imageFacts, one => listsComponents(one, content)).filter(one => !bare.includes(one))
    : []
  return {
    violations: [
      ...checked.flatMap(({ violations }) => violations),
      ...bare.flatMap(one => undecided(one, uncoveredReason(one), content, 'sbom')),
      ...silent.flatMap(one => undecided(one, LISTS_NOTHING, content, undefined)).flatMap(ofComponents)
    ],
    notices: checked.flatMap(({ notices }) => notices)
  }
}

function checkSubject(facts: FoundFacts, content: ContentRules, now: number): ContentFindings {
  const { sboms, doubts } = selectSboms(facts, content.sboms)
  const checked = sboms.map(sbom => checkSignedSbom(sbom, content, now))
  const violations = sboms.flatMap((sbom, at) =>
    (checked[at]?.violations ?? []).map(nameSbom(sbom, at, sboms))
  )
  return {
    violations: [
      ...violations.map(violation => ({ ...violation, fact: undefined })),
      ...doubts.flatMap(doubt => undecided(facts, doubt, content, undefined))
    ],
    notices: checked.flatMap(({ notices }) => notices)
  }
}

function checkSignedSbom({ found }: CheckedSbom, content: ContentRules, now: number): RuleFindings {
  const { document, subject } = found
  if (document === undefined) return { violations: [], notices: [] }
  const { violations, notices } = checkSbom(document, subject, content, true)
  const ages = content.maxAge
    .filter(({ of }) => of === 'sbom')
    .flatMap(rule => checkAge(rule, document.content.created, subject, now))
  return { violations: [...violations, ...ages], notices }
}

/** Of several SBOMs, each violation names its own. */
function nameSbom({ found }: CheckedSbom, at: number, sboms: readonly CheckedSbom[]) {
  return (violation: RuleViolation): RuleViolation =>
    sboms.length < 2
      ? violation
      : {
          ...violation,
          message: `${violation.message} (SBOM ${at + 1} of ${sboms.length}: ${found.reference})`
        }
}

interface Choice {
  readonly sboms: readonly CheckedSbom[]
  /** Why there may be more to check than these SBOMs, as text. */
  readonly doubts: readonly string[]
}

/** The SBOMs that the rules apply to: all signed ones, or those signed last. */
export function selectSboms(
  { sboms, unread }: Pick<FoundFacts, 'sboms' | 'unread'>,
  which: ContentRules['sboms']
): Choice {
  const signed = sboms.filter(({ signature }) => hasTrustedSigner(signature))
  const undated = signed.find(({ signedAt }) => signedAt === undefined)
  const isOrdered = new Set(signed.map(({ found }) => found.reference)).size < 2 || undated === undefined
  const last = signed
    .flatMap(({ signedAt }) => signedAt ?? [])
    .sort()
    .at(-1)
  const chosen = which === 'newest' && isOrdered ? signed.filter(({ signedAt }) => signedAt === last) : signed
  const unordered =
    which === 'newest' && !isOrdered
      ? [
          `the policy requires the newest SBOM, but the time of the signature of ${undated?.found.reference} is not known`
        ]
      : []
  return { sboms: chosen, doubts: [...unread, ...unordered, ...chosen.flatMap(unreadable)] }
}

function unreadable({ found: { document, reference, problem } }: CheckedSbom): string[] {
  return document === undefined ? [`the signed SBOM ${reference} cannot be read: ${problem}`] : []
}

/**
 * The digests without an SBOM that has a trusted signature. The index's own SBOM covers its only image, and all of its
 * images if the policy is about the index alone.
 */
export function uncovered(
  { root, platforms, beneath, isSingle }: ImageFacts,
  covers: (facts: FoundFacts) => boolean = isCovered
): readonly FoundFacts[] {
  const images = [...platforms, ...beneath]
  if (images.length === 0) return covers(root) ? [] : [root]
  if (covers(root) && (isSingle || platforms.length === 0)) return []
  return images.filter(image => !covers(image))
}

/** A generator that did not find the packages lists nothing, or the distribution alone; that satisfies every rule. */
function listsComponents(facts: FoundFacts, { sboms: which }: ContentRules): boolean {
  const { sboms } = selectSboms(facts, which)
  return sboms.some(({ found: { document } }) => document !== undefined && countListed(document) > 0)
}

/** Those of the rules that judge components, with the way out for an image that has none. */
function ofComponents(violation: ContentViolation): ContentViolation[] {
  const { rule, message } = violation
  if (rule !== 'license' && rule !== 'package') return []
  return [{ ...violation, message: `${message}; ${BARE_IMAGE} rule: ${rule}` }]
}

function isCovered({ sboms }: FoundFacts): boolean {
  return hasSigned({ sboms: sboms.filter(({ found }) => found.document !== undefined) })
}

function uncoveredReason({ sboms }: FoundFacts): string {
  const [unsigned] = sboms.filter(({ signature }) => signature.status !== 'verified')
  return unsigned === undefined
    ? 'no SBOM has a signature by a trusted signer'
    : `the SBOM ${unsigned.found.reference} has no signature by a trusted signer`
}

/** One violation for each rule of the policy. */
function undecided(
  { subject }: FoundFacts,
  reason: string,
  content: ContentRules,
  fact: FactKind | undefined
): ContentViolation[] {
  const name = subject.platform === undefined ? '' : ` of ${subject.platform}`
  return sbomRulesOf(content).map(({ rule, what, location }) => ({
    rule,
    outcome: 'undecided',
    location,
    digest: subject.digest,
    component: undefined,
    fact,
    message: printable(`the ${what}${name} cannot be checked: ${reason}`, 600)
  }))
}
