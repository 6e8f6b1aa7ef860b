// Distinguishes license expressions from mere names, and names the licenses of a document's own.
import { isExpression, leavesOf, licenseKey, readLicense } from '../licenses/license-expression.ts'
import type { OwnLicenses } from '../licenses/own-license.ts'
import type { License } from '../model.ts'

/** Makes the license statements of one document; parses equal texts once. */
export type LicenseReader = (
  text: string,
  acknowledgement?: License['acknowledgement'],
  url?: string
) => License

export function createLicenseReader(): LicenseReader {
  const kinds = new Map<string, License['kind']>()
  return (text, acknowledgement, url) => {
    let kind = kinds.get(text)
    if (kind === undefined) {
      kind = isExpression(text) ? 'expression' : 'name'
      kinds.set(text, kind)
    }
    return {
      kind,
      value: text,
      ...(acknowledgement === undefined ? {} : { acknowledgement }),
      ...(url === undefined ? {} : { url })
    }
  }
}

/** Longer is a license's text, not its name. */
const LONGEST_NAME = 200

export interface OwnLicenseCollector {
  add(reference: string, name: string | undefined, text: string | undefined): void
  result(): OwnLicenses
}

/** The licenses behind each `LicenseRef-…`: of one that the document gives to several licenses, all of them. */
export function collectOwnLicenses(): OwnLicenseCollector {
  const known = new Map<string, { readonly names: Set<string | undefined>; readonly texts: Set<string> }>()
  return {
    add(reference, name, text) {
      const key = licenseKey(reference)
      const { names, texts } = known.get(key) ?? { names: new Set(), texts: new Set() }
      known.set(key, { names, texts })
      // Its own reference is not a name.
      names.add(nameOfOwnLicense(name === reference ? undefined : name, text))
      if (text !== undefined) texts.add(text)
    },
    result: () => ({
      licenseNames: new Map([...known].flatMap(([key, { names }]) => joinNames(key, [...names]))),
      licenseTexts: new Map(
        [...known].map(([key, { texts }]) => [key, [...texts].sort().join('\n')] as const)
      )
    })
  }
}

/** A license without a name beside others is known by its reference alone. */
function joinNames(key: string, names: readonly (string | undefined)[]): (readonly [string, string])[] {
  const [name, ...others] = names.map(each => (each === undefined && names.length > 1 ? key : each)).sort()
  if (name === undefined) return []
  return [[key, others.length === 0 ? name : [name, ...others].map(each => `(${each})`).join(' AND ')]]
}

/** The license behind a `LicenseRef-…`: a name that can be read, or the few words that a generator found. */
function nameOfOwnLicense(name: string | undefined, text: string | undefined): string | undefined {
  const isRead = (said: string): boolean =>
    leavesOf(readLicense(said)).every(({ kind }) => kind === 'license')
  if (name !== undefined && isRead(name)) return name
  const isShort = text !== undefined && text.length <= LONGEST_NAME && !/\n/.test(text.trim())
  const words = isShort && text !== 'NOASSERTION' ? text : undefined
  if (words !== undefined && isRead(words)) return words
  return name === undefined || name === 'NOASSERTION' ? words : name
}
