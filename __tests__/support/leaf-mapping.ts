// What another format has in another place or form: how the audit of conversions looks for a value.
import type { Leaf } from './leaf-audit.ts'

/** References, enumerations and what the document says of itself; white space and escapes of URLs are not content. */
const RENAMED =
  /(?:^|\.)(?:\$schema|bomFormat|specVersion|spdxVersion|SPDXID|serialNumber|documentNamespace|timestamp|created|bom-ref|ref|dependsOn\[\]|assemblies\[\]|alg|algorithm|type|acknowledgement|aggregate|documentDescribes\[\]|hasFiles\[\]|primaryPackagePurpose|relationshipType|relatedSpdxElement|spdxElementId|referenceCategory|referenceType|contentType|encoding|licenseId|spdxId|@id|externalIdentifierType|externalRefType|from|to\[\]|creationInfo|dataLicense|createdBy\[\]|createdUsing\[\]|suppliedBy|originatedBy\[\]|rootElement\[\]|element\[\]|profileConformance\[\])$|^compositions\[\]\.dependencies\[\]$|^version$|^@context/

const words = (text: string): string[] =>
  (/%[\dA-F]{2}/i.test(text) ? text.replace(/%([\dA-F]{2})/gi, ' ') : text)
    .replace(/^(?:Person|Organization|Tool):/, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Independent of the product's audit: is each word of a value anywhere in the document that was written? */
export function mapsTo(texts: readonly string[]): (leaf: Leaf) => boolean {
  const known = new Set(texts.flatMap(words))
  return ([path, value]) =>
    RENAMED.test(path) ||
    ['', 'null', 'false', 'NOASSERTION'].includes(value) ||
    words(value).every(word => known.has(word))
}

/** Places of the model in place of those of the document. */
export const MODEL_PLACES = ['metadata.lifecycles: ', 'compositions: ', 'metadata.licenses: ']

/** `a.b, c: reason` speaks of `a.b` and `a.c`; `a (THIS): reason` of one value of `a`. */
export function lineForEach(line: string): string[] {
  const [first = '', ...others] = line
    .slice(0, line.indexOf(': '))
    .replace(/ \(.*$/, '')
    .split(', ')
  const above = first.slice(0, first.lastIndexOf('.') + 1)
  return [first, ...others.map(other => above + other)].map(place => `${place}: `)
}
