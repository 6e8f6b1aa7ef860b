// The violations of an image by cause: one line per cause, with the digests that it concerns.
import { printable } from '../support/text.ts'
import { FACT_NAMES } from './review.ts'
import type { Fact, FactKind, ImageVerdict, Violation } from './verdict.ts'

export interface Cause {
  readonly outcome: Violation['outcome']
  /** `not signed, no SBOM` */
  readonly text: string
  /** `index`, `linux/amd64`, …; empty for an image without platforms. */
  readonly where: readonly string[]
  /** All have the same exception, or none. */
  readonly violations: readonly [Violation, ...Violation[]]
}

type ImageDigests = Pick<ImageVerdict, 'digest' | 'digests'>

/** Broken rules first, then undecided ones; each in the order of the violations. */
export function causesOf(image: ImageDigests, violations: readonly Violation[]): Cause[] {
  const phrases = Map.groupBy(withoutImplied(violations).map(toPhrase(image)), phrase => keyOf(phrase))
  const groups = Map.groupBy([...phrases.values()], group => groupKey(group))
  const causes = [...groups.values()].flatMap(group => causeOf(group, image) ?? [])
  return [
    ...causes.filter(({ outcome }) => outcome === 'broken'),
    ...causes.filter(({ outcome }) => outcome === 'undecided')
  ]
}

/** `not signed, no SBOM: index, linux/amd64` */
export function describeCause({ text, where }: Pick<Cause, 'text' | 'where'>): string {
  const shown = where.slice(0, MAX_PLACES)
  const rest = where.length > MAX_PLACES ? ` and ${where.length - MAX_PLACES} more` : ''
  return `${text}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}${rest}`
}

/** Enough to recognize a digest; reports and links have all of it. */
export function shortenDigests(text: string): string {
  return text.replaceAll(/\b(sha(?:256|512):[0-9a-f]{12})[0-9a-f]+/g, '$1…')
}

const MAX_PLACES = 8

interface Phrase {
  readonly text: string
  /** Why, if the text does not contain it. */
  readonly reason: string
  readonly violation: Violation
}

const OF_SBOM: ReadonlySet<FactKind | undefined> = new Set(['sbom-signature', 'sbom-binding'])

/** Without an SBOM, its signature and its binding are missing for the same reason, and add nothing. */
function withoutImplied(violations: readonly Violation[]): readonly Violation[] {
  const ofSboms = violations.filter(({ fact, finding }) => fact === 'sbom' && finding !== undefined)
  return violations.filter(
    ({ fact, digest, finding, exception }) =>
      !OF_SBOM.has(fact) ||
      !ofSboms.some(
        sbom =>
          sbom.digest === digest &&
          sbom.finding?.status === finding?.status &&
          sbom.finding?.reason === finding?.reason &&
          (sbom.exception === undefined) === (exception === undefined)
      )
  )
}

function toPhrase({ digests }: ImageDigests) {
  return (violation: Violation): Phrase => {
    const { fact, finding, message, component, digest } = violation
    if (fact !== undefined && finding !== undefined) {
      return { ...factPhrase(fact, finding), violation }
    }
    const platform = digests.find(it => it.digest === digest)?.platform
    const general =
      platform === undefined ? message : message.replace(` of ${platform}`, '').replace(` (${platform})`, '')
    const which = component === undefined || message.includes(component) ? '' : ` (${component})`
    return { text: printable(`${general}${which}`, 600), reason: '', violation }
  }
}

const LACKING: Readonly<Record<FactKind, { readonly missing: string; readonly present: string }>> = {
  signature: { missing: 'not signed', present: 'no signature by a trusted signer' },
  sbom: { missing: 'no SBOM', present: 'no SBOM by a trusted signer' },
  'sbom-signature': { missing: 'SBOM not signed', present: 'no SBOM signature by a trusted signer' },
  'sbom-binding': { missing: 'SBOM without the digest', present: 'SBOM binding not signed' },
  attestation: { missing: 'no attestation', present: 'no attestation by a trusted signer' }
}

/** A reason that only states again that a fact is missing. */
const EMPTY_REASON = /^no .* found$|^no signature by a trusted signer$/

function factPhrase(
  kind: FactKind,
  { status, predicateType, reason }: Pick<Fact, 'status' | 'predicateType' | 'reason'>
): Pick<Phrase, 'text' | 'reason'> {
  const name = FACT_NAMES[kind]
  const lacking = status === 'missing' || status === 'present' ? LACKING[kind][status] : `${name} ${status}`
  const type = predicateType === undefined ? '' : ` ${printable(predicateType, 100)}`
  return {
    text: `${lacking}${type}`,
    reason: reason === undefined || EMPTY_REASON.test(reason) ? '' : printable(reason, 500)
  }
}

/** The same on every digest that has it. */
function keyOf({ text, reason, violation: { outcome, exception } }: Phrase): string {
  const general = [text, reason].map(it => it.replaceAll(/\b[a-z0-9]+:[0-9a-f]{32,}/g, ''))
  return JSON.stringify([outcome, exception, general])
}

/** Facts that the same digests lack are one cause. */
function groupKey(phrases: readonly Phrase[]): string {
  const [first] = phrases
  const { outcome, exception, finding } = first?.violation ?? {}
  const digests = phrases.map(({ violation: { digest } }) => digest ?? '').sort()
  return JSON.stringify([outcome, exception, finding === undefined ? first?.text : '', digests])
}

function causeOf(group: readonly (readonly Phrase[])[], image: ImageDigests): Cause | undefined {
  const [first, ...others] = group.flat().map(({ violation }) => violation)
  if (first === undefined) return undefined
  const reasons = Map.groupBy(
    group.flatMap(phrases => phrases.slice(0, 1)),
    ({ reason }) => reason
  )
  const texts = [...reasons].map(([reason, phrases]) => {
    const text = phrases.map(phrase => phrase.text).join(', ')
    return reason === '' ? text : `${text} (${reason})`
  })
  return {
    outcome: first.outcome,
    text: shortenDigests(texts.join(', ')),
    where: placesOf([first, ...others], image),
    violations: [first, ...others]
  }
}

/** In the order of the image's digests. */
function placesOf(violations: readonly Violation[], { digest: root, digests }: ImageDigests): string[] {
  if (digests.length < 2) return []
  const wanted = new Set(violations.map(({ digest }) => digest))
  return digests
    .filter(({ digest }) => wanted.has(digest))
    .map(({ digest, platform }) =>
      digest === root ? 'index' : printable(platform ?? shortenDigests(digest), 60)
    )
}
