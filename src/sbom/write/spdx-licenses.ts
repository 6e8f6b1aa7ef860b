// License statements as SPDX expressions, with the texts behind names that are not identifiers.

import { compareText } from '../../support/text.ts'
import { isExpression, licenseKey, licenseRefOf } from '../licenses/license-expression.ts'
import { spellExceptions } from '../licenses/license-names.ts'
import { isOwnReference, type OwnLicenses, ownReferencesIn, plainTextOf } from '../licenses/own-license.ts'
import type { License } from '../model.ts'
import { joinExpressions } from './cyclonedx-licenses.ts'
import type { Unsupported } from './unsupported.ts'

export interface SpdxLicenses {
  /** One expression of the statements, of which there is at least one. */
  join(licenses: readonly License[]): string
  /** `hasExtractedLicensingInfos`: each `LicenseRef-` that was used, in order. */
  extracted(): readonly ExtractedLicense[]
}

export interface ExtractedLicense {
  readonly licenseId: string
  readonly name?: string
  readonly extractedText: string
  readonly seeAlsos?: readonly string[]
}

/** States that a component does not have a license; not an expression. */
const NONE = 'NONE'
/** States nothing. Converters write it into other formats. */
const UNKNOWN = 'NOASSERTION'
/** An addition to a license that only SPDX 3 has. */
const ADDITION = /\bAdditionRef-/
/** A license of another document, which would have to be among `externalDocumentRefs` with its checksum. */
const ELSEWHERE = /DocumentRef-[A-Za-z0-9.-]+:LicenseRef-[A-Za-z0-9.-]+/g

/** @param own what the document says of its own licenses */
export function createSpdxLicenses(
  version: '2.3' | '3.0.1',
  unsupported: Unsupported,
  own: OwnLicenses
): SpdxLicenses {
  const infos = new Map<string, ExtractedLicense>()
  const ids = new Map<string, string>()
  const toExpression = ({ kind, value, url, text }: License): string => {
    if (value === NONE) return NONE
    const isKnown = version !== '2.3' || !ADDITION.test(value)
    const isOwn = isOwnReference(value)
    const ownText = isOwn && text !== undefined ? plainTextOf(text) : undefined
    if (ownText !== undefined && (infos.get(value) ?? ownLicense(value, own)).extractedText === ownText) {
      if (!infos.has(value)) infos.set(value, ownLicense(value, own))
      return value
    }
    if (ownText === undefined && kind === 'expression' && isKnown && isExpression(value)) {
      if (url !== undefined)
        unsupported.add('components[].licenses[].url', 'a listed license has no URL in SPDX 2.3')
      for (const licenseId of ownReferencesIn(value)) {
        if (!infos.has(licenseId)) infos.set(licenseId, ownLicense(licenseId, own))
      }
      // spdx-tools takes the deprecated ids for exceptions.
      return spellOperators(spellExceptions(value)).replace(ELSEWHERE, reference => {
        unsupported.add('components[].licenses[].expression', 'of another document; written as its own')
        const licenseId = licenseRefOf(reference)
        infos.set(licenseId, { licenseId, name: reference, extractedText: reference })
        return licenseId
      })
    }
    const key = JSON.stringify([value, url, text])
    const known = ids.get(key)
    if (known !== undefined) return known
    const licenseId = unused(isOwn ? value : licenseRefOf(value), infos)
    ids.set(key, licenseId)
    infos.set(licenseId, {
      licenseId,
      ...(isOwn ? {} : { name: value }),
      extractedText: text === undefined ? value : plainTextOf(text),
      ...(url === undefined ? {} : { seeAlsos: [url] })
    })
    return licenseId
  }
  return {
    join: licenses =>
      licenses.every(({ value, url, text }) => value === UNKNOWN && (url ?? text) === undefined)
        ? UNKNOWN
        : joinExpressions(withoutNone([...new Set(licenses.map(toExpression))])),
    extracted: () => [...infos.values()].sort((a, b) => compareText(a.licenseId, b.licenseId))
  }
}

function ownLicense(licenseId: string, { licenseNames, licenseTexts }: OwnLicenses): ExtractedLicense {
  const key = licenseKey(licenseId)
  const [name, text = ''] = [licenseNames?.get(key), licenseTexts?.get(key)]
  return {
    licenseId,
    // A license without a name is known by a short text.
    ...(name === undefined || name === text ? {} : { name }),
    extractedText: text === '' ? 'NOASSERTION' : text
  }
}

/** SPDX 2 has operators in upper case alone. */
function spellOperators(expression: string): string {
  return expression.replace(/(?<=[\s)])(?:and|or|with)(?=[\s(])/gi, word => word.toUpperCase())
}

/** `NONE` is never one of several. */
function withoutNone(expressions: readonly string[]): readonly string[] {
  const stated = expressions.filter(expression => expression !== NONE)
  return stated.length === 0 ? expressions : stated
}

function unused(id: string, infos: ReadonlyMap<string, unknown>): string {
  if (!infos.has(id)) return id
  let times = 2
  while (infos.has(`${id}-${times}`)) times++
  return `${id}-${times}`
}
