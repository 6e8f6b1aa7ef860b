// Which attributes, children and text each element of CycloneDX XML has, in the order of the schema.

export interface XmlType {
  readonly attributes?: readonly string[]
  /** In order: the name, its type or the name of its type, and whether it may repeat. */
  readonly elements?: readonly (readonly [name: string, type: string | XmlType, isMany: boolean])[]
  readonly text?: true
}

export interface XmlGrammar {
  readonly root: XmlType
  readonly types: Readonly<Record<string, XmlType>>
}

const LOAD: Readonly<Record<string, () => Promise<{ readonly grammar: XmlGrammar }>>> = {
  '1.4': () => import('../../../generated/cyclonedx-xml-1.4.js'),
  '1.5': () => import('../../../generated/cyclonedx-xml-1.5.js'),
  '1.6': () => import('../../../generated/cyclonedx-xml-1.6.js'),
  '1.7': () => import('../../../generated/cyclonedx-xml-1.7.js')
}

/** @param version of CycloneDX: 1.4 to 1.7 */
export async function loadGrammar(version: string): Promise<XmlGrammar> {
  const load = LOAD[version]
  if (load === undefined) throw new RangeError(`CycloneDX ${version} is not written`)
  return (await load()).grammar
}

export function resolveType(type: string | XmlType, { types }: XmlGrammar): XmlType {
  return typeof type === 'string' ? (types[type] ?? { text: true }) : type
}
