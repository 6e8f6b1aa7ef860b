// Brings a tree of SPDX 2 JSON into the forms of version 2.3, before the rest is projected.
import { type Fields, fieldsIn, textOf, textsIn } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { OnLoss } from '../cyclonedx/shape.ts'
import { formatSpdxTime, isSpdxTime, parseDocumentTime } from '../document-time.ts'
import { isLocator } from '../spdx/locators.ts'
import { formatSpdxParty, isSpdxParty, parseParty, splitKind } from '../spdx/parties.ts'
import { writableTime } from './write.ts'

const DOCUMENT = 'SPDXRef-DOCUMENT'

/** Values that tools spell in several ways, by their spelling in 2.3. */
export function toSpdxForms(document: Fields, onLoss: OnLoss): Fields {
  const described = describe(document)
  const creationInfo = isRecord(document['creationInfo'])
    ? { creationInfo: toCreation(document['creationInfo'], onLoss) }
    : {}
  const annotated = (path: string) => ({
    annotations: (fields: Fields) => toAnnotation(fields, `${path}annotations[].`, onLoss)
  })
  return mapLists(
    { ...document, ...described, ...creationInfo },
    {
      ...annotated(''),
      packages: fields => mapLists(toPackage(fields, onLoss), annotated('packages[].')),
      files: fields => mapLists(fields, annotated('files[].')),
      snippets: fields =>
        mapLists({ ...fields, name: fields['name'] ?? fields['SPDXID'] }, annotated('snippets[].')),
      relationships: fields => upperCase(fields, 'relationshipType')
    }
  )
}

function mapLists(fields: Fields, maps: Readonly<Record<string, (entry: Fields) => Fields>>): Fields {
  const mapped: Record<string, unknown> = { ...fields }
  for (const [key, map] of Object.entries(maps)) {
    const list = fields[key]
    if (Array.isArray(list))
      mapped[key] = list.map((entry: unknown) => (isRecord(entry) ? map(entry) : entry))
  }
  return mapped
}

/** The time that a document must state decides that it can be written; others are left out if they are none. */
function toCreation(fields: Fields, onLoss: OnLoss): Fields {
  const { created, creators } = fields
  if (textOf(created) !== undefined) writableTime(String(created))
  if (!Array.isArray(creators)) return withTimes(fields, ['created'], 'creationInfo.', onLoss)
  const known = creators.flatMap((creator: unknown) =>
    typeof creator === 'string' ? (toParty(creator, 'creationInfo.creators', onLoss) ?? []) : [creator]
  )
  const complete = { ...fields, creators: known.length === 0 ? ['Tool: oci-seal'] : known }
  return withTimes(complete, ['created'], 'creationInfo.', onLoss)
}

function toAnnotation(fields: Fields, path: string, onLoss: OnLoss): Fields {
  return withTimes(withParties(fields, ['annotator'], path, onLoss), ['annotationDate'], path, onLoss)
}

function withParties(fields: Fields, keys: readonly string[], path: string, onLoss: OnLoss): Fields {
  const changed = keys.flatMap(key => {
    const text = fields[key]
    return typeof text === 'string' && text !== 'NOASSERTION'
      ? [[key, toParty(text, path + key, onLoss)] as const]
      : []
  })
  return { ...fields, ...Object.fromEntries(changed) }
}

/** A party without its kind is an organization, as in all conversions; undefined for one without a name. */
function toParty(text: string, path: string, onLoss: OnLoss): string | undefined {
  if (isSpdxParty(text)) return text
  const { kind, value } = splitKind(text)
  const party = kind === 'tool' ? undefined : parseParty(text)
  const tool = kind === 'tool' && value !== '' ? `Tool: ${value.replace(/\s+/g, ' ')}` : undefined
  const written = party && !party.isDeclaredUnknown ? formatSpdxParty(party) : tool
  const how = written === undefined ? 'names no party' : `is written as "${printable(written, 60)}"`
  onLoss(path, `"${printable(text, 60)}" ${how}`)
  return written
}

function withTimes(fields: Fields, keys: readonly string[], path: string, onLoss: OnLoss): Fields {
  const changed = keys.flatMap(key => {
    const text = fields[key]
    if (typeof text !== 'string' || isSpdxTime(text)) return []
    const written = formatSpdxTime(new Date(parseDocumentTime(text)))
    const how = written === undefined ? 'is not a time' : `is written as ${written}`
    onLoss(path + key, `"${printable(text, 60)}" ${how}`)
    return [[key, written] as const]
  })
  return { ...fields, ...Object.fromEntries(changed) }
}

function toPackage(fields: Fields, onLoss: OnLoss): Fields {
  const dated = withTimes(fields, ['releaseDate', 'builtDate', 'validUntilDate'], 'packages[].', onLoss)
  const complete = {
    ...withParties(dated, ['supplier', 'originator'], 'packages[].', onLoss),
    downloadLocation: fields['downloadLocation'] ?? 'NOASSERTION'
  }
  return mapLists(upperCase(complete, 'primaryPackagePurpose'), {
    externalRefs: reference => toReference(reference, onLoss)
  })
}

/** Version 2.2 and generators write `PACKAGE_MANAGER`. A locator that its type does not allow is of no type. */
function toReference(fields: Fields, onLoss: OnLoss): Fields {
  const category = textOf(fields['referenceCategory'])?.toUpperCase().replace('_', '-')
  const [type, locator] = [textOf(fields['referenceType']), textOf(fields['referenceLocator'])]
  if (type === undefined || locator === undefined || isLocator(type, locator))
    return { ...fields, referenceCategory: category }
  const written = locator.replace(/\s/g, character => encodeURIComponent(character))
  const how = `"${printable(locator, 60)}" is not a locator of type ${printable(type, 40)}`
  onLoss('packages[].externalRefs[].referenceCategory', `${how}; written as OTHER`)
  if (written !== locator) onLoss('packages[].externalRefs[].referenceLocator', 'spaces are written as %20')
  return {
    ...fields,
    referenceCategory: 'OTHER',
    // Readers check the locator of a type that they know in any category.
    referenceType: isLocator(type, written) ? type : `malformed-${type}`,
    referenceLocator: written
  }
}

/** `OPERATING-SYSTEM` and `operating_system` are `OPERATING_SYSTEM`. */
function upperCase(fields: Fields, key: string): Fields {
  const text = textOf(fields[key])
  if (text === undefined) return fields
  const value = text.toUpperCase().replaceAll('-', '_')
  return value === text ? fields : { ...fields, [key]: value }
}

/**
 * Every document describes something (section 11.1 of the specification): if it states nothing, all packages that no
 * other one contains or needs, or what is not known.
 */
function describe(document: Fields): Fields {
  const relationships = fieldsIn(document['relationships'])
  const id = textOf(document['SPDXID']) ?? DOCUMENT
  const isDescribed = relationships.some(
    ({ relationshipType: type }) => type === 'DESCRIBES' || type === 'DESCRIBED_BY'
  )
  if (isDescribed || textsIn(document['documentDescribes']).length > 0) return {}
  const lower = new Set(
    relationships.flatMap(({ relationshipType: type, spdxElementId: from, relatedSpdxElement: to }) => {
      if (type === 'CONTAINS' || type === 'DEPENDS_ON') return [to]
      return type === 'CONTAINED_BY' || /DEPENDENCY_OF$/.test(textOf(type) ?? '') ? [from] : []
    })
  )
  const [packages, files] = ['packages', 'files'].map(key =>
    fieldsIn(document[key]).flatMap(({ SPDXID }) => textOf(SPDXID) ?? [])
  )
  const elements = packages?.length ? packages : (files ?? [])
  const roots = elements.filter(element => !lower.has(element))
  const targets = [roots, elements, ['NOASSERTION']].find(list => list.length > 0) ?? []
  return {
    relationships: [
      ...targets.map(to => ({ spdxElementId: id, relationshipType: 'DESCRIBES', relatedSpdxElement: to })),
      ...relationships
    ]
  }
}
