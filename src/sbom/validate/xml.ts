// Validates CycloneDX XML against its XML Schema with libxml2, which gets neither network nor files.
import {
  type ErrorDetail,
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider
} from 'libxml2-wasm'
import { printable } from '../../support/text.ts'
import type { ValidationError } from './validation-error.ts'
import { cutXml, type XmlPiece } from './xml-pieces.ts'

/** By version of CycloneDX. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ readonly xsd: string }>>> = {
  '1.0': () => import('../../../generated/bom-1.0.xsd.js'),
  '1.1': () => import('../../../generated/bom-1.1.xsd.js'),
  '1.2': () => import('../../../generated/bom-1.2.xsd.js'),
  '1.3': () => import('../../../generated/bom-1.3.xsd.js'),
  '1.4': () => import('../../../generated/bom-1.4.xsd.js'),
  '1.5': () => import('../../../generated/bom-1.5.xsd.js'),
  '1.6': () => import('../../../generated/bom-1.6.xsd.js'),
  '1.7': () => import('../../../generated/bom-1.7.xsd.js')
}

const SAFE =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_BIG_LINES |
  ParseOption.XML_PARSE_COMPACT

/** How the schemas name the one of the license list: a name that the host could not resolve even if it were asked. */
const LICENSES = 'seal:spdx.xsd'
const schemaFiles = new XmlBufferInputProvider({})

/**
 * A large document is validated piece by piece.
 *
 * @param version of CycloneDX, one that Seal knows
 * @param pieceBytes what is large; 8 MiB by default
 */
export async function validateXml(
  bytes: Uint8Array,
  version: string,
  pieceBytes?: number
): Promise<readonly ValidationError[]> {
  const load = SCHEMAS[version]
  if (load === undefined) throw new TypeError(`no XML schema for CycloneDX ${version}`)
  const { xsd } = await load()
  const { xsd: licenses } = await import('../../../generated/spdx.xsd.js')
  const cut = cutXml(bytes, pieceBytes)
  return withSchema(xsd, licenses, validator => {
    if (cut === undefined) return validatePiece(bytes, validator)
    const found = validatePieces(cut.pieces, validator)
    return [...found, ...(xsd.includes('<xs:unique') ? cut.errors : [])].sort(byLine)
  })
}

/** An error in what each piece repeats counts once. */
function validatePieces(pieces: Iterable<XmlPiece>, validator: XsdValidator): readonly ValidationError[] {
  const errors: ValidationError[] = []
  const known = new Set<string>()
  for (const { bytes, lineOf, isRepeated } of pieces) {
    for (const { where, message } of validatePiece(bytes, validator)) {
      const line = lineIn(where)
      const error = { where: `line ${lineOf(line)}`, message }
      const key = JSON.stringify(error)
      if (!isRepeated(line) || !known.has(key)) errors.push(error)
      known.add(key)
    }
  }
  return errors
}

function byLine(a: ValidationError, b: ValidationError): number {
  return lineIn(a.where) - lineIn(b.where)
}

function lineIn(where: string): number {
  return Number(where.slice('line '.length))
}

function validatePiece(bytes: Uint8Array, validator: XsdValidator): readonly ValidationError[] {
  let document: XmlDocument
  try {
    document = XmlDocument.fromBuffer(bytes, { option: SAFE })
  } catch (error) {
    return explainXml(error)
  }
  try {
    if (document.dtd !== null)
      return [{ where: 'line 1', message: 'no document type declaration is allowed' }]
    return validate(validator, document)
  } finally {
    document.dispose()
  }
}

/** Registers the license list for the time of one compilation, and frees the schema after use. */
function withSchema<T>(xsd: string, licenses: string, use: (validator: XsdValidator) => T): T {
  schemaFiles.addBuffer(LICENSES, new TextEncoder().encode(licenses))
  xmlRegisterInputProvider(schemaFiles)
  const schema = XmlDocument.fromString(xsd, { option: SAFE & ~ParseOption.XML_PARSE_NO_XXE })
  try {
    const validator = XsdValidator.fromDoc(schema)
    try {
      return use(validator)
    } finally {
      validator.dispose()
    }
  } finally {
    schema.dispose()
    schemaFiles.removeBuffer(LICENSES)
  }
}

function validate(validator: XsdValidator, document: XmlDocument): readonly ValidationError[] {
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return explainXml(error)
  }
}

/** What libxml2 found, by line. Anything else that was thrown is a defect and goes on. */
function explainXml(error: unknown): readonly ValidationError[] {
  if (!(error instanceof XmlLibError)) throw error
  const errors: ValidationError[] = []
  for (const detail of error.details) {
    const where = `line ${detail.line}`
    if (isEcho(detail, where, errors.at(-1))) continue
    errors.push({ where, message: readable(detail.message) })
  }
  return errors.length > 0 ? errors : [{ where: '', message: readable(error.message) }]
}

/** A value that breaks a rule is reported again as not valid for its type, and again as not usable as a key. */
function isEcho(detail: ErrorDetail, where: string, before: ValidationError | undefined): boolean {
  if (before === undefined || before.where !== where) return false
  return /is not a valid value of the (?:atomic|local atomic|list|union) type|Warning: No precomputed value/.test(
    detail.message
  )
}

/** Element names without their namespace, and the long list of what was allowed cut short. */
function readable(message: string): string {
  const text = message
    .slice(0, 20_000)
    .replace(/\{(?:https?:\/\/|urn:)[^}\s]*\}/g, '')
    .replace(/(The value '[^']*' is not an element of the set )\{([^}]{120})[^}]*\}?/, '$1{$2…}')
    .trim()
  return printable(text, 500)
}
