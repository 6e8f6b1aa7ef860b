// Fills fields of a CycloneDX tree, JSON or XML in the shape of JSON, and marks each with a property.

import { type Fields, fieldsIn, fieldsOf, listOf, present, textOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { normalizedLicense } from '../licenses/map-license.ts'
import type { Hash, Party } from '../model.ts'
import { hashesOfPurl } from '../purl/purl-hashes.ts'
import { type Additions, type EnrichContext, hashesOfImage, MARK } from './additions.ts'

/** @param version of CycloneDX, 1.4 or newer: earlier ones have no place for the values or the marks */
export function enrichCycloneDx(
  tree: Fields,
  version: string,
  context: EnrichContext,
  additions: Additions
): Fields {
  const metadata = enrichMetadata(fieldsOf(tree['metadata']), version, context, additions)
  const components = tree['components']
  return {
    ...tree,
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
    ...(Array.isArray(components)
      ? { components: components.map(each => enrichComponent(each, context, additions)) }
      : {})
  }
}

function enrichMetadata(
  metadata: Fields,
  version: string,
  context: EnrichContext,
  additions: Additions
): Fields {
  const { fields, author } = context
  const subject = metadata['component']
  const enriched = isRecord(subject)
    ? { ...metadata, component: enrichSubject(subject, metadata, context, additions) }
    : metadata
  const hasAuthor = listOf(metadata['authors']).length > 0 || isRecord(metadata['manufacturer'])
  if (!fields.includes('author') || author === undefined || hasAuthor) return enriched
  // Since 1.6 an organization that makes documents is their manufacturer; before, there are only authors.
  const isEntity = version !== '1.4' && version !== '1.5' && author.isPerson !== true
  const added = isEntity
    ? { manufacturer: entityOf(author) }
    : { authors: [present<Fields>({ name: author.name, email: author.email })] }
  return withMark({ ...enriched, ...added }, additions.mark('author'))
}

function enrichSubject(
  subject: Fields,
  metadata: Fields,
  context: EnrichContext,
  additions: Additions
): unknown {
  const { fields, supplier, digest } = context
  let enriched = fieldsOf(enrichComponent(subject, context, additions))
  const hasSupplier = isRecord(subject['supplier']) || isRecord(metadata['supplier'])
  if (fields.includes('supplier') && supplier !== undefined && !hasSupplier)
    enriched = withMark({ ...enriched, supplier: entityOf(supplier) }, additions.mark('supplier'))
  const isImage = subject['type'] === 'container'
  if (fields.includes('hashes') && isImage && listOf(enriched['hashes']).length === 0) {
    const texts = ['name', 'version', 'purl', 'bom-ref'].map(key => textOf(subject[key]))
    const hashes = hashesOfImage(digest, texts)
    if (hashes.length > 0)
      enriched = withMark({ ...enriched, hashes: hashes.map(formatHash) }, additions.mark('hashes'))
  }
  return enriched
}

/** Without recursion deeper than the document, which its reader has bounded. */
function enrichComponent(component: unknown, context: EnrichContext, additions: Additions): unknown {
  if (!isRecord(component)) return component
  const { fields } = context
  let enriched: Fields = component
  const nested = component['components']
  if (Array.isArray(nested))
    enriched = { ...enriched, components: nested.map(each => enrichComponent(each, context, additions)) }
  if (fields.includes('licenses')) enriched = normalizeLicenses(enriched, additions)
  if (fields.includes('hashes') && listOf(component['hashes']).length === 0) {
    const hashes = hashesOfPurl(textOf(component['purl']))
    if (hashes.length > 0)
      enriched = withMark({ ...enriched, hashes: hashes.map(formatHash) }, additions.mark('hashes'))
  }
  return enriched
}

/** Names become ids; a name that is an expression of several licenses only if it is the one statement. */
function normalizeLicenses(component: Fields, additions: Additions): Fields {
  const choices = fieldsIn(component['licenses'])
  const marks: string[] = []
  const licenses = choices.map(choice => {
    const { name, ...license } = fieldsOf(choice['license'])
    const was = license['id'] === undefined ? textOf(name) : undefined
    const expression = was === undefined ? undefined : normalizedLicense(was)
    if (expression === undefined) return choice
    const isOne = /^[A-Za-z0-9.-]+$/.test(expression)
    if (!isOne && (choices.length > 1 || Object.keys(license).length > 0)) return choice
    marks.push(additions.mark('licenses', was))
    return isOne ? { ...choice, license: { id: expression, ...license } } : { expression }
  })
  return marks.reduce<Fields>(withMark, marks.length > 0 ? { ...component, licenses } : component)
}

function withMark(fields: Fields, value: string): Fields {
  return { ...fields, properties: [...listOf(fields['properties']), { name: MARK, value }] }
}

function entityOf({ name, email, url }: Party): Fields {
  return present<Fields>({
    name,
    url: url === undefined ? undefined : [url],
    contact: email === undefined ? undefined : [present<Fields>({ name, email })]
  })
}

function formatHash({ algorithm, content }: Hash): Fields {
  return { alg: algorithm, content }
}
