// Values of tag-value that have several parts, as objects of SPDX 2 JSON.
import { present } from '../../support/fields.ts'

type Section = Record<string, unknown>

/** `SHA256: 11b6…` */
export function checksumOf(value: string): Section {
  const colon = value.indexOf(':')
  return {
    algorithm: value.slice(0, Math.max(colon, 0)).trim(),
    checksumValue: value.slice(colon + 1).trim()
  }
}

/** `PACKAGE-MANAGER purl pkg:npm/left-pad@1.3.0` */
export function referenceOf(value: string): Section {
  const [category, type, ...locator] = value.split(/\s+/)
  return present<Section>({
    referenceCategory: category,
    referenceType: type,
    referenceLocator: locator.join(' ')
  })
}

/** `SPDXRef-A DEPENDS_ON SPDXRef-B` */
export function relationshipOf(value: string): Section {
  const [from, type, to, ...more] = value.split(/\s+/)
  return present<Section>({
    spdxElementId: from,
    relationshipType: type,
    relatedSpdxElement: to,
    more: more.length === 0 ? undefined : more.join(' ')
  })
}

/** `DocumentRef-tool https://example.com/tool SHA1: d6a7…` */
export function externalDocumentOf(value: string): Section {
  const [id, document, ...checksum] = value.split(/\s+/)
  return present<Section>({
    externalDocumentId: id,
    spdxDocument: document,
    checksum: checksumOf(checksum.join(' '))
  })
}

/** `d6a770ba38583ed4bb4525bd96e50461655d2758 (excludes: ./package.spdx, ./other)` */
export function verificationCodeOf(value: string): Section {
  const [, code = value, excluded] = /^([^(]*?)\s*\(\s*(?:excludes:)?\s*([^)]*)\)\s*$/.exec(value) ?? []
  const files = excluded?.split(',').map(file => file.trim())
  return present<Section>({
    packageVerificationCodeValue: code,
    packageVerificationCodeExcludedFiles: files?.filter(file => file !== '')
  })
}

/** `310:420`, of the file that the snippet is from. Any other text stays a text. */
export function rangeOf(value: string, unit: 'offset' | 'lineNumber', { snippetFromFile }: Section): unknown {
  const [, start, end] = /^(\d{1,15}):(\d{1,15})$/.exec(value) ?? []
  if (start === undefined) return value
  const pointer = (at: string | undefined): Section =>
    present<Section>({ reference: snippetFromFile, [unit]: Number(at) })
  return { startPointer: pointer(start), endPointer: pointer(end) }
}
