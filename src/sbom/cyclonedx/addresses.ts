// Where CycloneDX has addresses: the places of its schema's format `iri-reference`.
import type { Fields } from '../../support/fields.ts'

/** A text, and the key and index that lead to it. */
export type FoundAddress = readonly [text: string, key: string, at?: number]

/** Members with one `url`. */
const WITH_URL: ReadonlySet<string> = new Set([
  ...['swid', 'license', 'expressionDetails', 'commits', 'diff', 'externalReferences', 'advisories'],
  'contents'
])

/** Keys of lists, and the member that has them. */
const LISTS: Readonly<Record<string, string>> = {
  references: 'resolves',
  endpoints: 'services',
  source: 'data',
  destination: 'data'
}

/** @param names keys from the document to the object, without places in lists; only called if they matter */
export function* addressesIn(fields: Fields, names: () => readonly string[]): Generator<FoundAddress> {
  const { url } = fields
  if (Array.isArray(url)) yield* eachOf('url', url)
  else if (typeof url === 'string' && hasAddress(names())) yield [url, 'url']
  for (const key of ['featuredImage', 'socialImage']) {
    const text = fields[key]
    if (typeof text === 'string') yield [text, key]
  }
  for (const key in LISTS) {
    const list = fields[key]
    if (Array.isArray(list) && names().at(-1) === LISTS[key]) yield* eachOf(key, list)
  }
}

/** The source of an issue has an address; that of a vulnerability has any text. */
function hasAddress(names: readonly string[]): boolean {
  const [name = '', above] = [names.at(-1), names.at(-2)]
  return WITH_URL.has(name) || (name === 'source' && above === 'resolves')
}

function* eachOf(key: string, list: readonly unknown[]): Generator<FoundAddress> {
  for (const [at, text] of list.entries()) if (typeof text === 'string') yield [text, key, at]
}
