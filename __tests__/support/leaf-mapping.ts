// What another format has in another place or form: how the audit of conversions looks for a value.
import type { SbomDocument } from '../../src/sbom/model.ts'
import { createOwners } from '../../src/sbom/write/audit-owners.ts'
import { completenessOf, phaseOf, placeOf } from '../../src/sbom/write/audit-places.ts'
import { treeOf } from '../../src/sbom/write/convert.ts'
import type { Fields } from '../../src/support/fields.ts'
import { compareConnections, connectionsOf } from './connections.ts'
import { type Audit, auditLeaves, findMoved, isBelow, type Leaf, leavesOf } from './leaf-audit.ts'

/**
 * References, enumerations and what the document says of its own form; white space and escapes of URLs are not content.
 * In SPDX 3 the data license is a reference: the license that it leads to is looked for as all others.
 */
const RENAMED =
  /(?:^|\.)(?:\$schema|bomFormat|specVersion|spdxVersion|SPDXID|serialNumber|documentNamespace|timestamp|created|bom-ref|ref|dependsOn\[\]|assemblies\[\]|alg|algorithm|type|acknowledgement|documentDescribes\[\]|hasFiles\[\]|primaryPackagePurpose|relationshipType|relatedSpdxElement|spdxElementId|referenceCategory|referenceType|contentType|encoding|licenseId|spdxId|@id|externalIdentifierType|externalRefType|from|to\[\]|creationInfo|createdBy\[\]|createdUsing\[\]|suppliedBy|originatedBy\[\]|rootElement\[\]|element\[\]|profileConformance\[\])$|^@graph\[\]\.dataLicense$|^compositions\[\]\.dependencies\[\]$|^@context/

const words = (text: string): string[] =>
  (/%[\dA-F]{2}/i.test(text) ? text.replace(/%([\dA-F]{2})/gi, ' ') : text)
    .replace(/^(?:Person|Organization|Tool):/, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** SPDX has other terms for how complete a list is, and for the phase in which software was described. */
const translated = ([path, value]: Leaf): string => {
  if (/aggregate$|completeness$/.test(path)) return completenessOf(value)
  return /phase$|sbomType\[\]$|^creationInfo\.comment$/.test(path) ? phaseOf(value) : value
}

/**
 * Independent of the product's tables of kinds: is each word of a value in the same component of the document that was
 * written, or outside of all components, as agents and licenses are in SPDX? A component that was written under
 * another name may have it anywhere.
 */
export function mapsTo(output: readonly Leaf[]): (leaf: Leaf) => boolean {
  const [anywhere, shared] = [new Set<string>(), new Set<string>()]
  const components = new Map<string, Set<string>>()
  for (const leaf of output) {
    const owner = leaf[2]
    const own = owner === undefined ? shared : (components.get(owner) ?? new Set())
    if (owner !== undefined) components.set(owner, own)
    for (const word of words(translated(leaf))) for (const set of [own, anywhere]) set.add(word)
  }
  return leaf => {
    const [path, value, owner] = leaf
    const own = owner === undefined ? undefined : components.get(owner)
    const isThere = (word: string): boolean =>
      own === undefined ? anywhere.has(word) : own.has(word) || shared.has(word)
    return (
      RENAMED.test(path) ||
      ['', 'null', 'false', 'NOASSERTION'].includes(value) ||
      (path === 'version' && value === '1') ||
      words(translated(leaf)).every(isThere)
    )
  }
}

/** Names of the model in place of those of the document. */
const MODEL_PLACES: Readonly<Record<string, readonly string[]>> = {
  lifecycles: ['metadata.lifecycles', '@graph[].software_sbomType', 'creationInfo.comment'],
  completeness: ['compositions', '@graph[].completeness'],
  revision: ['version'],
  licenseNames: ['hasExtractedLicensingInfos[].name'],
  licenseTexts: ['hasExtractedLicensingInfos[].extractedText', '@graph[].simplelicensing_licenseText'],
  dataLicenses: ['metadata.licenses', 'dataLicense', '@graph[].dataLicense']
}

/** `a.b, c: reason` speaks of `a.b` and `a.c`; `a (THIS): reason` of one value of `a`. */
export function lineForEach(line: string): string[] {
  const [first = '', ...others] = line
    .slice(0, line.indexOf(': '))
    .replace(/ \(.*$/, '')
    .split(', ')
  const above = first.slice(0, first.lastIndexOf('.') + 1)
  return [first, ...others.map(other => above + other)]
    .flatMap(place => [place, placeOf(place), ...(MODEL_PLACES[place] ?? [])])
    .map(place => `${place}: `)
}

type Document = Pick<SbomDocument, 'format' | 'bytes'>

function placedLeaves(format: SbomDocument['format'], tree: Fields): Leaf[] {
  return [...leavesOf(tree, createOwners(format))].map(
    ([path, value, owner]): Leaf => [placeOf(path), value, owner]
  )
}

export interface ConnectedAudit extends Audit {
  /** Values that belong together and do so in the output, too. */
  readonly connected: number
}

/** Each value of the sources in what was written of them, component by component, and with what it belongs to. */
export async function auditWritten(
  sources: readonly Document[],
  written: Document,
  unsupported: readonly string[]
): Promise<ConnectedAudit> {
  const trees = await Promise.all(
    [written, ...sources].map(async document => ({ format: document.format, tree: await treeOf(document) }))
  )
  const [output = [], ...inputs] = trees.map(({ format, tree }) => placedLeaves(format, tree))
  const [writtenTogether = [], ...together] = trees.map(({ format, tree }, at) =>
    connectionsOf(format, tree, at === 0)
  )
  const lines = unsupported.flatMap(lineForEach)
  const audit = auditLeaves(inputs.flat(), output, lines, mapsTo(output))
  const isListed = (place: string): boolean => lines.some(line => isBelow(place, line.slice(0, -2)))
  const { kept, lost } = compareConnections(together.flat(), writtenTogether, isListed, sources.length > 1)
  const isRewritten = [written, ...sources].every(({ format }) => format.startsWith('cyclonedx'))
  const moved = isRewritten && inputs.length === 1 ? findMoved(inputs.flat(), output, lines) : []
  return { ...audit, connected: kept, lost: [...audit.lost, ...lost, ...moved] }
}
