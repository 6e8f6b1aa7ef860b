// Does a field say something? Blank texts, NOASSERTION, placeholders and malformed values do not fill it.
import type { Component, Hash, Party } from '../model.ts'
import { parsePurl } from '../purl/parse-purl.ts'
import { isDigest, isDigestAlgorithm } from '../spdx/digests.ts'
import { isLocator } from '../spdx/locators.ts'
import type { CheckOutcome, QualityContext } from './outcome.ts'

/** SPDX's value; converters also write it into other formats. */
const UNKNOWN = /^\s*noassertion\s*$/i

export function isStated(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '' && !UNKNOWN.test(text)
}

export function isUnknown(text: string | undefined): boolean {
  return UNKNOWN.test(text ?? '')
}

/** Words that producers write in place of a name or a version that they do not know. */
const UNKNOWN_WORDS = alone(
  '[([<"\']?(?:noassertion|unknown|unspecified|undetermined|unset|not (?:known|available|specified|provided|set))[)\\]>"\']?',
  '[([<"\']?(?:na|n\\/a|n\\.a\\.?)[)\\]>"\']?',
  '\\(devel\\)',
  // As `0.0.0-UNKNOWN`.
  '[vV]?[\\d.]+[-+._]unknown',
  '(?:unknown|no)[ _-]version|version[ _-]unknown'
)
/** What a template or a program leaves where no one filled in a value. */
const PLACEHOLDER = alone(
  'none|null|undefined|todo|tbd|tba|fixme',
  '[-–—.?*_]+|\\u200b',
  'x{2,}|[xyz](?:\\.[xyz])+',
  '<[^<>]*>|\\$\\{[^{}]*\\}|\\$\\(\\w+\\)|\\$[a-z_]\\w*|#\\{[^{}]*\\}|\\{\\{[^{}]*\\}\\}|\\{\\w+\\}',
  '%\\w+%|@[\\w.]+@|__\\w+__'
)

/** Matches a text that has one of these and blanks around it, in any case. */
function alone(...patterns: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${patterns.join('|')})\\s*$`, 'i')
}

/** A name of a party or a tool, or a version: there are components whose name is one of these words. */
export function isNamed(text: string | undefined): text is string {
  return isStated(text) && !UNKNOWN_WORDS.test(text) && !PLACEHOLDER.test(text)
}

/** Says that it is not known, in the words of a producer. */
export function isNotKnown(text: string | undefined): boolean {
  return UNKNOWN_WORDS.test(text ?? '')
}

export function isPartyStated(party: Party): boolean {
  return isNamed(party.name) || hasAddress(party)
}

export function isPartyUnknown({ name, isDeclaredUnknown }: Party): boolean {
  return isDeclaredUnknown === true || isNotKnown(name)
}

const EMAIL = /^\s*[^\s@]+@[^\s@]+\s*$/
const URL_WITH_HOST = /^\s*(?:[a-z][a-z\d+.-]*:\/\/[^\s/]|[^\s/.]+\.[^\s/.])\S*\s*$/i

export function hasAddress(party: Party | undefined): boolean {
  const { email, url } = party ?? {}
  return (isNamed(email) && EMAIL.test(email)) || (isNamed(url) && URL_WITH_HOST.test(url))
}

/** A hash of an algorithm that is not known here must only look like one. */
export function isHash({ algorithm, content }: Hash): boolean {
  return isDigestAlgorithm(algorithm) ? isDigest(algorithm, content) : /^[\da-f]{32,}$/i.test(content)
}

export function hasIdentifier({ purl, cpe = '' }: Component): boolean {
  const type = cpe.toLowerCase().startsWith('cpe:2.3:') ? 'cpe23Type' : 'cpe22Type'
  return parsePurl(purl) !== undefined || isLocator(type, cpe)
}

/** Dependencies that are listed: none, or some that the document knows. */
export function listsDependencies(ref: string, { document, knownRefs }: QualityContext): boolean {
  const { format, content } = document
  const targets = content.dependencies.get(ref)
  if (targets === undefined) return false
  // Services, and elements of other documents, are not in the model.
  const isElsewhere = format === 'spdx3-json' || content.unmodeled.includes('services')
  return (
    targets.length === 0 ||
    isElsewhere ||
    targets.some(target => knownRefs.has(target) || target.startsWith('DocumentRef-'))
  )
}

export function outcome(isPresent: boolean, isDeclared = false): CheckOutcome {
  if (isPresent) return 'present'
  return isDeclared ? 'declared-unknown' : 'missing'
}
