// Brings a tree of SPDX 2 JSON into the forms of version 2.3, before the rest is projected.
import { type Fields, fieldsIn, textOf, textsIn } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { OnLoss } from '../cyclonedx/shape.ts'
import { isLocator } from '../spdx/locators.ts'

const DOCUMENT = 'SPDXRef-DOCUMENT'

/** Values that tools spell in several ways, by their spelling in 2.3. */
export function toSpdxForms(document: Fields, onLoss: OnLoss): Fields {
  const described = describe(document)
  return mapLists(
    { ...document, ...described },
    {
      packages: fields => toPackage(fields, onLoss),
      snippets: fields => ({ ...fields, name: fields['name'] ?? fields['SPDXID'] }),
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

function toPackage(fields: Fields, onLoss: OnLoss): Fields {
  const complete = { ...fields, downloadLocation: fields['downloadLocation'] ?? 'NOASSERTION' }
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
