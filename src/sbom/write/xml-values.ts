// Takes out of a tree of CycloneDX what the XML schema has a grammar for and JSON does not: addresses, purls and CPEs.
import { type Fields, fieldsOf, listOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { addressesIn, type FoundAddress } from '../cyclonedx/addresses.ts'
import type { OnLoss } from '../cyclonedx/shape.ts'
import { isLocator } from '../spdx/locators.ts'
import { mapMembers, mapUnchanged } from './older-forms.ts'
import { escapeUri, isAnyUri } from './xml-uri.ts'

const NOT_A_URI = 'XML takes only URIs there'

/** The same tree if all of it fits. An address that only needs escapes is written with them, and listed. */
export function toXmlValues(tree: Fields, onLoss: OnLoss): Fields {
  const rewrite = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      const mapped = mapUnchanged(value, item => rewrite(item, `${path}[]`))
      return mapped === value ? value : mapped.filter(item => item !== undefined)
    }
    if (!isRecord(value)) return value
    const members = mapMembers(value, (member, key) => rewrite(member, path === '' ? key : `${path}.${key}`))
    return checkFields(members, path, onLoss)
  }
  return fieldsOf(rewrite(tree, ''))
}

/** Undefined if the object cannot be without the address that it has. */
function checkFields(fields: Fields, path: string, onLoss: OnLoss): Fields | undefined {
  const changed = new Map<string, unknown>()
  const lists = new Map<string, unknown[]>()
  const { cpe, purl } = fields
  if (typeof cpe === 'string' && !isCpe(cpe)) {
    changed.set('cpe', undefined)
    onLoss(`${path}.cpe`, 'is not well formed')
  }
  if (typeof purl === 'string' && !isAnyUri(purl)) {
    changed.set('purl', undefined)
    onLoss(`${path}.purl`, NOT_A_URI)
  }
  for (const [text, key, at] of xmlAddressesIn(fields, path)) {
    if (isAnyUri(text)) continue
    const escaped = escapeUri(text)
    const written = isAnyUri(escaped) ? escaped : undefined
    if (written === undefined && at === undefined && /\b(?:externalReferences|advisories)\[\]$/.test(path)) {
      onLoss(path, NOT_A_URI)
      return undefined
    }
    onLoss(
      `${path}.${key}${at === undefined ? '' : '[]'}`,
      written === undefined ? NOT_A_URI : 'written with escapes'
    )
    if (at === undefined) changed.set(key, written)
    else {
      const list = lists.get(key) ?? [...listOf(fields[key])]
      list[at] = written
      lists.set(key, list)
    }
  }
  if (changed.size + lists.size === 0) return fields
  return withoutGaps({ ...fields, ...Object.fromEntries(changed), ...Object.fromEntries(lists) })
}

/** XML alone takes only an address for the source of a vulnerability, of a rating and of a reference. */
function* xmlAddressesIn(fields: Fields, path: string): Generator<FoundAddress> {
  yield* addressesIn(fields, () => path.replaceAll('[]', '').split('.'))
  const { url } = fields
  if (typeof url === 'string' && /^vulnerabilities\[\]\.(?:.+\.)?source$/.test(path)) yield [url, 'url']
}

function withoutGaps(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      if (value === undefined) return []
      return [[key, Array.isArray(value) ? value.filter(item => item !== undefined) : value]]
    })
  )
}

/** By the pattern of the XML schema, which is that of SPDX but for a capital C. */
function isCpe(text: string): boolean {
  return text.startsWith('c') && (isLocator('cpe23Type', text) || isLocator('cpe22Type', text))
}
