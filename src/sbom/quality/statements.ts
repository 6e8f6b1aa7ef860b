// Does a field say something? Blank texts, NOASSERTION, placeholders and malformed values do not fill it.
import type { Component, Hash, License, Party, SbomFormat } from '../model.ts'
import { parsePurl } from '../purl/parse-purl.ts'
import { isDigest, isDigestAlgorithm } from '../spdx/digests.ts'
import { isLocator } from '../spdx/locators.ts'
import type { CheckOutcome, QualityContext } from './outcome.ts'

/** SPDX's value; converters also write it into other formats. */
const UNKNOWN = /^\s*noassertion\s*$/i
/** Left by a build that did not fill it in: no name, version or license has this in it. */
const TEMPLATE = /\$\{[^{}]*\}|\$\(\w+\)|#\{[^{}]*\}|\{\{[^{}]*\}\}/

export function isStated(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '' && !UNKNOWN.test(text) && !TEMPLATE.test(text)
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
  '<[^<>]*>|\\$[a-z_]\\w*|\\{\\w+\\}',
  '%\\w+%|@[\\w.]+@|__\\w+__'
)

/** Matches a text that has one of these and blanks around it, in any case. */
function alone(...patterns: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${patterns.join('|')})\\s*$`, 'i')
}

/** A version, a phase, or the name of a party or a tool. Not that of a component: packages have these words as names. */
export function isNamed(text: string | undefined): text is string {
  return isStated(text) && !UNKNOWN_WORDS.test(text) && !PLACEHOLDER.test(text)
}

/** Says that it is not known, in the words of a producer. */
export function isNotKnown(text: string | undefined): boolean {
  return UNKNOWN_WORDS.test(text ?? '')
}

/** SPDX's value for a package without a license, or without a copyright notice; it is a statement. */
const NONE = 'NONE'

/** A license or a copyright text. */
export function isTextStated(text: string | undefined): boolean {
  return text === NONE || isNamed(withoutPrefix(text))
}

export function isTextUnknown(text: string | undefined): boolean {
  return isNotKnown(withoutPrefix(text))
}

/** Converters make `LicenseRef-UNKNOWN` of the word. */
function withoutPrefix(text: string | undefined): string | undefined {
  return text?.replace(/^\s*LicenseRef-/i, '')
}

/** BSI TR-03183-2 v2.1.0, section 6.1: identifiers of SPDX, or `LicenseRef-` with the one who keeps the list. */
export function isBsiLicense({ kind, value }: License): boolean {
  if (kind !== 'expression' || value === NONE || !isTextStated(value)) return false
  const references = value.match(/LicenseRef-[A-Za-z\d.-]*/g) ?? []
  return references.every(reference => /^LicenseRef-[A-Za-z\d.]+-./.test(reference))
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
  return isAddress(email, EMAIL) || isAddress(url, URL_WITH_HOST)
}

/** `https://unknown` and `none@none` are none. */
function isAddress(text: string | undefined, form: RegExp): boolean {
  const host = text?.replace(/^[^@]*@|^[^/]*:\/\//, '').replace(/[/?#:].*$/s, '')
  return isNamed(text) && form.test(text) && isNamed(host)
}

/** A hash of an algorithm that is not known here must only look like one. */
export function isHash({ algorithm, content }: Hash): boolean {
  return isDigestAlgorithm(algorithm) ? isDigest(algorithm, content) : /^[\da-f]{32,}$/i.test(content)
}

export function hasIdentifier({ purl, cpe = '' }: Component): boolean {
  const isNew = cpe.toLowerCase().startsWith('cpe:2.3:')
  const product = cpe.split(/(?<!\\):/)[isNew ? 4 : 3] ?? ''
  const namesProduct = !/^[*-]?$/.test(product)
  return parsePurl(purl) !== undefined || (namesProduct && isLocator(isNew ? 'cpe23Type' : 'cpe22Type', cpe))
}

const UUID = /^urn:uuid:(?!0{8}(?:-0{4}){3}-0{12}$)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const URI = /^[a-z][a-z\d+.-]*:[^\s]+$/i

/** A serial number of CycloneDX, or an address of SPDX. */
export function isDocumentId(id: string | undefined, format: SbomFormat): boolean {
  return isStated(id) && (format.startsWith('cyclonedx') ? UUID : URI).test(id.trim())
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
