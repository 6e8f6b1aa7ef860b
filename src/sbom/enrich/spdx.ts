// Fills fields of an SPDX 2 tree, and marks each with an annotation.
import { type Fields, fieldsIn, fieldsOf, listOf, present, textOf, textsIn } from '../../support/fields.ts'
import { formatSpdxTime, parseDocumentTime } from '../document-time.ts'
import { normalizedLicense } from '../licenses/map-license.ts'
import type { Party } from '../model.ts'
import { hashesOfPurl } from '../purl/purl-hashes.ts'
import { formatSpdxParty } from '../spdx/parties.ts'
import { type Additions, type EnrichContext, hashesOfImage, MARK } from './additions.ts'

const UNKNOWN = 'NOASSERTION'

export function enrichSpdx(tree: Fields, context: EnrichContext, additions: Additions): Fields {
  const { fields, author } = context
  const creation = fieldsOf(tree['creationInfo'])
  const date = formatSpdxTime(new Date(parseDocumentTime(textOf(creation['created']) ?? '')))
  const mark = (target: Fields, value: string): Fields => withMark(target, value, date)
  const described = describedIn(tree)
  const packages = tree['packages']
  let enriched: Fields = Array.isArray(packages)
    ? {
        ...tree,
        packages: packages.map(each => {
          const isSubject = described.has(textOf(fieldsOf(each)['SPDXID']) ?? '')
          return enrichPackage(fieldsOf(each), { context, additions, isSubject, mark })
        })
      }
    : tree
  const creators = textsIn(creation['creators'])
  const hasAuthor = creators.some(creator => /^\s*(?:Person|Organization)\s*:/i.test(creator))
  const creator = author && partyOf(author)
  if (fields.includes('author') && creator !== undefined && !hasAuthor) {
    const creationInfo = { ...creation, creators: [...creators, creator] }
    enriched = mark({ ...enriched, creationInfo }, additions.mark('author'))
  }
  return enriched
}

function describedIn(tree: Fields): ReadonlySet<string> {
  const id = textOf(tree['SPDXID']) ?? 'SPDXRef-DOCUMENT'
  const related = fieldsIn(tree['relationships']).flatMap(relationship => {
    const { spdxElementId: from, relationshipType: type, relatedSpdxElement: to } = relationship
    if (type === 'DESCRIBES' && from === id) return textOf(to) ?? []
    return type === 'DESCRIBED_BY' && to === id ? (textOf(from) ?? []) : []
  })
  return new Set([...textsIn(tree['documentDescribes']), ...related])
}

interface Enriching {
  readonly context: EnrichContext
  readonly additions: Additions
  readonly isSubject: boolean
  mark(target: Fields, value: string): Fields
}

function enrichPackage(fields: Fields, enriching: Enriching): Fields {
  const { context, additions, isSubject, mark } = enriching
  const supplier = context.supplier && partyOf(context.supplier)
  let enriched = fields
  if (context.fields.includes('licenses')) enriched = normalizeLicenses(enriched, enriching)
  if (context.fields.includes('hashes')) enriched = addHashes(enriched, enriching)
  const said = textOf(fields['supplier'])
  const hasSupplier = said !== undefined && said !== UNKNOWN
  if (context.fields.includes('supplier') && isSubject && supplier !== undefined && !hasSupplier)
    enriched = mark({ ...enriched, supplier }, additions.mark('supplier'))
  return enriched
}

function normalizeLicenses(fields: Fields, { additions, mark }: Enriching): Fields {
  let enriched = fields
  for (const key of ['licenseDeclared', 'licenseConcluded']) {
    const was = textOf(fields[key])
    const expression = was === undefined ? undefined : normalizedLicense(was)
    if (expression !== undefined)
      enriched = mark({ ...enriched, [key]: expression }, additions.mark('licenses', was))
  }
  return enriched
}

function addHashes(fields: Fields, { context, additions, isSubject, mark }: Enriching): Fields {
  if (listOf(fields['checksums']).length > 0) return fields
  const purls = fieldsIn(fields['externalRefs'])
    .filter(reference => reference['referenceType'] === 'purl')
    .map(reference => textOf(reference['referenceLocator']))
  const stated = purls.flatMap(hashesOfPurl)
  const isImage = isSubject && fields['primaryPackagePurpose'] === 'CONTAINER'
  const texts = [textOf(fields['name']), textOf(fields['versionInfo']), ...purls]
  const hashes = stated.length > 0 || !isImage ? stated : hashesOfImage(context.digest, texts)
  if (hashes.length === 0) return fields
  const checksums = hashes.map(({ algorithm, content }) => ({
    algorithm: algorithm.replace('-', ''),
    checksumValue: content
  }))
  return mark({ ...fields, checksums }, additions.mark('hashes'))
}

/** The date is the document's own, so that the same document gives the same bytes. */
function withMark(fields: Fields, value: string, date = '1970-01-01T00:00:00Z'): Fields {
  const annotation = {
    annotationDate: date,
    annotationType: 'OTHER',
    annotator: 'Tool: oci-seal',
    comment: `${MARK} ${value}`
  }
  return { ...fields, annotations: [...listOf(fields['annotations']), annotation] }
}

/** SPDX 2 has no place for the URL of a party, which becomes its name if it has none. */
function partyOf({ name, email, url, ...party }: Party): string | undefined {
  return formatSpdxParty(present<Party>({ ...party, name: name ?? email ?? url, email }))
}
