// Does a field say something? Blank texts, NOASSERTION, placeholders and malformed values do not fill it.
import { leavesOf, readLicense } from '../licenses/license-expression.ts'
import type { Component, Hash, License, Party, SbomFormat } from '../model.ts'
import { parsePurl } from '../purl/parse-purl.ts'
import { isDigest, isDigestAlgorithm } from '../spdx/digests.ts'
import { isLocator } from '../spdx/locators.ts'
import type { CheckOutcome, QualityContext } from './outcome.ts'

/** SPDX's value; converters also write it into other formats. */
const UNKNOWN = /^\s*noassertion\s*$/i
/** Left by a build that did not fill it in: no name, version or license has this in it. */
const TEMPLATE = /\$\{[^{}]*\}|\$\(\w+\)|[#%]\{[^{}]*\}|\{\{[^{}]*\}\}|<%[^%]*%>|\$env:\w+/i
/** The same as a whole; Docker has `<none>`, RPM `(none)`, C `(null)`. No package has such a name. */
const UNFILLED = alone(
  '<[^<>]*>|\\$[a-z_]\\w*\\$?',
  '[([](?:none|null|undefined|unknown|noassertion)[)\\]]',
  '(?<mark>[%@#~]{1,2})[\\w.]+\\k<mark>'
)
/** White space and characters without a shape are none. */
const VISIBLE = /[^\s\p{C}\p{Z}]/u

/** Matches a text that has one of these and blanks around it, in any case. */
function alone(...patterns: readonly string[]): RegExp {
  return new RegExp(`^\\s*(?:${patterns.join('|')})\\s*$`, 'i')
}

export function isStated(text: string | undefined): text is string {
  return (
    text !== undefined &&
    VISIBLE.test(text) &&
    ![UNKNOWN, TEMPLATE, UNFILLED].some(pattern => pattern.test(text))
  )
}

/** Longer texts are not placeholders. */
const LONGEST_PLACEHOLDER = 200
const NOUN =
  'name|version|vendor|supplier|publisher|maintainer|manufacturer|author|person|organi[sz]ation|company|licen[cs]e|copyright|reference|email|url'
const NOUNS = new RegExp(`^(?:${NOUN})$`)
/** `not known`, `no license specified`, `no version`. */
const NEGATED = new RegExp(
  `\\b(?:not|no)(?: (?:${NOUN}))? (?:known|available|specified|provided|set|given|found|determined|defined|applicable|assertion)\\b|\\bno version\\b`,
  'g'
)
/** Words that producers write in place of a name or a version that they do not know. */
const NOT_KNOWN = /^(?:noassertion|unknown|unspecified|undetermined|unset|na|n\/a|n\.a\.?)$/
/** `(devel)` of Go, and `0.0.0-UNKNOWN`. */
const VERSION_NOT_KNOWN = alone('\\(devel\\)', '[vV]?[\\d.]+[-+._]unknown')

/** What a template or a program leaves where no one filled in a value. */
const PLACEHOLDER = alone(
  '\\{\\w+\\}|\\[\\[\\w+\\]\\]|_\\w+_|object object',
  'x{2,}|[xyz](?:\\.[xyz])+',
  'version|placeholder|(?:change|replace)[ _-]?me|to be (?:determined|defined|announced|done)'
)
const NOTHING = /^(?:none|null|undefined|todo|tbd|tba|fixme)$/
/** `v$VERSION`, but not `$Revision: 5 $`, nor a name with a dollar. */
const VARIABLE = /(?:^|[\s.+_:/-])v?\$[a-z_]\w*(?![\w:])/i

/** A version, a phase, or the name of a party or a tool. Not that of a component: packages have these words as names. */
export function isNamed(text: string | undefined): text is string {
  return isStated(text) && !isNotKnown(text) && !isPlaceholder(text)
}

function isPlaceholder(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (text.length > LONGEST_PLACEHOLDER || !MAY_BE_PLACEHOLDER.test(text)) return false
  const words = wordsOf(text)
  return (
    PLACEHOLDER.test(text) ||
    PLACEHOLDER.test(words.join(' ')) ||
    VARIABLE.test(text) ||
    words.every(word => NOTHING.test(word))
  )
}

/** Most texts have no part of any of these words, and need not be split into words. */
const MAY_BE_UNKNOWN =
  /noassertion|unknown|unspecified|undetermined|unset|\(devel\)|(?<![a-z])(?:n[/.]?a|not?)(?![a-z])/i
const MAY_BE_PLACEHOLDER =
  /none|null|undefined|todo|tbd|tba|fixme|version|placeholder|change|replace|to be |object|xx|[xyz]\.[xyz]|[{[_$]/i

/** Says that it is not known, in the words of a producer: `Unknown Vendor`, `[not provided]`, `unknown <unknown>`. */
export function isNotKnown(text = ''): boolean {
  if (text.length > LONGEST_PLACEHOLDER || !MAY_BE_UNKNOWN.test(text)) return false
  if (VERSION_NOT_KNOWN.test(text)) return true
  const words = wordsOf(wordsOf(text).join(' ').replace(NEGATED, 'unknown'))
  return (
    words.some(word => NOT_KNOWN.test(word)) && words.every(word => NOT_KNOWN.test(word) || NOUNS.test(word))
  )
}

/** In lower case, without brackets and quotes around them. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;:|_()[\]<>{}"'`-]+/)
    .filter(word => word !== '')
}

/** SPDX's value for a package without a license, or without a copyright notice; it is a statement. */
const NONE = 'NONE'

export function isCopyrightStated(text: string | undefined): boolean {
  return text === NONE || isNamed(text)
}

/** Each license that an expression names: `MIT OR NOASSERTION` leaves open which license it is. */
export function isLicenseStated(text: string): boolean {
  return text === NONE || (isStated(text) && licensesIn(text).every(isNamed))
}

export function isLicenseNotKnown(text: string): boolean {
  return licensesIn(text).some(isNotKnown)
}

/** A document names the same few licenses for most of its components, and each check reads them. */
const read = new Map<string, readonly string[]>()
const MOST_READ = 2000

/** Converters make `LicenseRef-UNKNOWN` of the word; ScanCode has `LicenseRef-scancode-unknown-license-reference`. */
function licensesIn(text: string): readonly string[] {
  const before = read.get(text)
  if (before !== undefined) return before
  const names = leavesOf(readLicense(text, { isExact: true })).map(leaf =>
    (leaf.kind === 'license' ? leaf.id : leaf.text).replace(
      /^\s*(?:DocumentRef-[^:]*:)?LicenseRef-(?:scancode-)?/i,
      ''
    )
  )
  if (read.size < MOST_READ && text.length <= LONGEST_PLACEHOLDER) read.set(text, names)
  return names
}

/** BSI TR-03183-2 v2.1.0, section 6.1: identifiers of SPDX, or `LicenseRef-` with the one who keeps the list. */
export function isBsiLicense({ kind, value }: License): boolean {
  if (kind !== 'expression' || value === NONE || !isLicenseStated(value)) return false
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

/** A hash of an algorithm that is not known here must only look like one. Nothing has a hash of zeros. */
export function isHash({ algorithm, content }: Hash): boolean {
  if (/^0*$/.test(content)) return false
  return isDigestAlgorithm(algorithm) ? isDigest(algorithm, content) : /^[\da-f]{32,}$/i.test(content)
}

export function hasIdentifier({ purl, cpe = '' }: Component): boolean {
  const isNew = cpe.toLowerCase().startsWith('cpe:2.3:')
  const product = cpe.split(/(?<!\\):/)[isNew ? 4 : 3] ?? ''
  const namesProduct = !/^[*-]?$/.test(product) && isStated(product.replaceAll('\\', ''))
  return isPurl(purl) || (namesProduct && isLocator(isNew ? 'cpe23Type' : 'cpe22Type', cpe))
}

/** A package URL without a template in it: no one finds `pkg:npm/a@${version}`. */
function isPurl(text: string | undefined): boolean {
  const purl = parsePurl(text)
  return (
    purl !== undefined && [purl.namespace, purl.name, purl.version].every(part => !part || isStated(part))
  )
}

const UUID = /^urn:uuid:(?!0{8}(?:-0{4}){3}-0{12}$)[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const URI = /^[a-z][a-z\d+.-]*:[^\s]+$/i

/** A serial number of CycloneDX, or an address of SPDX. */
export function isDocumentId(id: string | undefined, format: SbomFormat): boolean {
  return isStated(id) && (format.startsWith('cyclonedx') ? UUID : URI).test(id.trim())
}

/** Dependencies that are listed: none, or some that the document knows. One on itself says nothing. */
export function listsDependencies(ref: string, { document, knownRefs }: QualityContext): boolean {
  const { dependencies, elsewhere } = document.content
  const targets = dependencies.get(ref)
  if (targets === undefined) return false
  const isElsewhere = (target: string): boolean =>
    elsewhere?.has(target) === true || elsewhere?.has(target.replace(/:.*$/s, '')) === true
  return (
    targets.length === 0 ||
    targets.some(target => target !== ref && (knownRefs.has(target) || isElsewhere(target)))
  )
}

export function outcome(isPresent: boolean, isDeclared = false): CheckOutcome {
  if (isPresent) return 'present'
  return isDeclared ? 'declared-unknown' : 'missing'
}
