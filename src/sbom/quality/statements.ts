// Does a field say something? Blank texts, NOASSERTION and malformed values do not fill it.
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

export function isPartyStated({ name, email, url }: Party): boolean {
  return isStated(name) || isStated(email) || isStated(url)
}

export function isPartyUnknown({ name, isDeclaredUnknown }: Party): boolean {
  return isDeclaredUnknown === true || isUnknown(name)
}

export function hasAddress(party: Party | undefined): boolean {
  return isStated(party?.email) || isStated(party?.url)
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
