// What several documents say of their own licenses, where they say the same.
import { present } from '../../support/fields.ts'
import { licenseKey } from '../licenses/license-expression.ts'
import { type OwnLicenses, ownReferencesIn } from '../licenses/own-license.ts'
import type { Component, Sbom } from '../model.ts'

interface JoinedOwnLicenses {
  readonly joined: OwnLicenses
  /** References that are not known to be one license in all documents. */
  readonly ambiguous: ReadonlySet<string>
  /** Do documents say different things of one of them? */
  readonly differ: boolean
}

/**
 * Each document numbers its own licenses: `LicenseRef-1` may be another one in the next. What is said of a reference is
 * kept if all documents that have it say the same.
 */
export function joinOwnLicenses(contents: readonly Sbom[]): JoinedOwnLicenses {
  const said = new Map<string, Set<string>>()
  for (const { licenseNames, licenseTexts, subject, components } of contents) {
    const licenses = [...(subject ? [subject] : []), ...components].flatMap(each => each.licenses ?? [])
    const used = licenses.flatMap(({ value }) => ownReferencesIn(value).map(licenseKey))
    for (const key of new Set([...used, ...(licenseNames?.keys() ?? []), ...(licenseTexts?.keys() ?? [])])) {
      const license = [licenseNames?.get(key), licenseTexts?.get(key)].map(text => text?.trim() ?? '')
      const meanings = said.get(key) ?? new Set()
      said.set(key, meanings.add(license.some(text => text !== '') ? JSON.stringify(license) : ''))
    }
  }
  const ambiguous = new Set([...said].flatMap(([key, licenses]) => (licenses.size > 1 ? [key] : [])))
  const join = (mapsOf: (own: OwnLicenses) => OwnLicenses['licenseNames']): Map<string, string> =>
    new Map(contents.flatMap(own => [...(mapsOf(own) ?? [])].filter(([key]) => !ambiguous.has(key))))
  return {
    joined: {
      licenseNames: join(({ licenseNames }) => licenseNames),
      licenseTexts: join(({ licenseTexts }) => licenseTexts)
    },
    ambiguous,
    differ: [...said.values()].some(licenses => licenses.size > (licenses.has('') ? 2 : 1))
  }
}

/** A text beside an ambiguous reference would be taken for that of all. */
export function withoutTexts(content: Sbom, ambiguous: ReadonlySet<string>): Sbom {
  if (ambiguous.size === 0) return content
  const strip = ({ licenses, ...component }: Component): Component => ({
    ...component,
    ...present<Partial<Component>>({
      licenses: licenses?.map(({ text, ...license }) =>
        text === undefined || ambiguous.has(licenseKey(license.value)) ? license : { ...license, text }
      )
    })
  })
  return {
    ...content,
    subject: content.subject && strip(content.subject),
    components: content.components.map(strip)
  }
}
