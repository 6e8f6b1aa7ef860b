// Reads an SBOM from bytes of any origin: its format, its exact bytes, and its content.
import { SealError } from '../../support/errors.ts'
import { type Fields, fieldsOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import { FORMATS } from '../formats.ts'
import type { Sbom, SbomDocument } from '../model.ts'
import {
  type DetectedFormat,
  describeBinary,
  describeJson,
  describeText,
  detectJson,
  detectTagValue
} from './detect-format.ts'
import {
  checkSize,
  compressionOf,
  type DecodedText,
  decodeJson,
  decodeText,
  inflate,
  LARGEST_SBOM
} from './encoding.ts'
import { parseSbomJson } from './json-text.ts'
import { openEnvelope } from './unwrap.ts'

/** More layers of compression and envelopes than this are an attack. */
const MOST_WRAPPINGS = 8

/** What is known about the document while its envelopes are opened. */
interface Unwrapping {
  readonly bytes: Uint8Array
  readonly wrappings: readonly string[]
  readonly subjects: readonly string[]
  /** The file as the user named it, made printable. */
  readonly source: string
  /** The envelopes that were opened, outermost first, for messages. */
  readonly envelopes: readonly string[]
  readonly maxBytes: number
}

/** A document with its parsed tree, which takes several times its size: only for validation, not kept afterwards. */
export interface ParsedSbom {
  readonly document: SbomDocument
  /** Of the formats in JSON; undefined of others. */
  readonly tree: Fields | undefined
}

export interface ReadLimits {
  /** Of the document, and of each of its wrappings: 256 MiB by default. */
  readonly maxBytes?: number
}

/**
 * Reads any SBOM format, recognized by content. Compression, byte order marks and envelopes are taken off; what
 * is left is not touched. Odd or unknown fields do not fail: validation is another step.
 *
 * @param name how messages call the document, mostly its path
 * @throws SealError `SBOM_EMPTY`, `SBOM_FORMAT_UNKNOWN`, `SBOM_NOT_JSON`, `SBOM_NOT_XML`, `SBOM_TOO_LARGE`,
 *   `SBOM_TOO_DEEP`, `SBOM_AMBIGUOUS`, `SBOM_ENVELOPE_INVALID`, `SBOM_ENCODING_INVALID`, `SBOM_DAMAGED`
 */
export async function readSbom(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = {}
): Promise<SbomDocument> {
  return (await parseSbom(bytes, name, limits)).document
}

/** Like `readSbom`. */
export async function parseSbom(
  bytes: Uint8Array,
  name: string,
  { maxBytes = LARGEST_SBOM }: ReadLimits = {}
): Promise<ParsedSbom> {
  const source = printable(name, 300)
  let state: Unwrapping = { bytes, wrappings: [], subjects: [], source, envelopes: [], maxBytes }
  for (let round = 0; round <= MOST_WRAPPINGS; round++) {
    const next = await readLayer(state)
    if ('document' in next) return next
    state = next
  }
  throw new SealError(
    'SBOM_ENVELOPE_INVALID',
    `${state.source} is wrapped more than ${MOST_WRAPPINGS} times`,
    {
      remedy: 'Use the SBOM itself.'
    }
  )
}

/** How messages call it: `app.json (inside a DSSE envelope, an in-toto statement (https://…))`. */
function nameOf({ source, envelopes }: Unwrapping): string {
  return envelopes.length === 0 ? source : `${source} (inside ${envelopes.join(', ')})`
}

/** Takes one wrapping off, or reads what has none. */
async function readLayer(state: Unwrapping): Promise<Unwrapping | ParsedSbom> {
  const { bytes, wrappings } = state
  const name = nameOf(state)
  checkSize(bytes, name, state.maxBytes)
  const compression = compressionOf(bytes)
  if (compression !== undefined) {
    return {
      ...state,
      bytes: await inflate(bytes, compression, name, state.maxBytes),
      wrappings: [...wrappings, compression]
    }
  }
  const binary = describeBinary(bytes)
  if (binary !== undefined) throw unrecognized(name, binary)
  const json = decodeJson(bytes, name)
  if (json !== undefined) return readJson(withoutEncoding(state, json))
  const decoded = decodeText(bytes, name)
  const decodedState = withoutEncoding(state, decoded)
  switch (/\S/.exec(decoded.text)?.[0]) {
    case undefined:
      throw new SealError('SBOM_EMPTY', `${name} is empty (${bytes.length} bytes)`)
    case '{':
    case '[':
      return readJson(decodedState)
    case '<':
      return readXml(decodedState, decoded.text)
    default:
      return readText(decodedState, decoded.text)
  }
}

function withoutEncoding(
  state: Unwrapping,
  { bytes, wrapping }: Pick<DecodedText, 'bytes' | 'wrapping'>
): Unwrapping {
  const wrappings = wrapping === undefined ? state.wrappings : [...state.wrappings, wrapping]
  return { ...state, bytes, wrappings }
}

async function readJson(state: Unwrapping): Promise<Unwrapping | ParsedSbom> {
  const name = nameOf(state)
  const json = parseSbomJson(state.bytes, name)
  const found = detectJson(json.value)
  if (found) {
    const tree = fieldsOf(json.value)
    return { document: documentOf(state, found, await readRecognized(found, tree)), tree }
  }
  const opened = openEnvelope(json, name)
  if (!opened) throw unrecognized(name, describeJson(json.value))
  return {
    ...state,
    envelopes: [...state.envelopes, opened.label],
    bytes: opened.bytes,
    wrappings: [...state.wrappings, opened.wrapping],
    subjects: [...state.subjects, ...opened.subjects]
  }
}

/** Each reader is loaded when its format comes up. */
async function readRecognized({ format }: DetectedFormat, value: Fields): Promise<Sbom> {
  switch (format) {
    case 'spdx-json':
      return (await import('./spdx-json.ts')).readSpdxJson(value)
    case 'spdx3-json':
      return (await import('./spdx3-json.ts')).readSpdx3Json(value)
    case 'syft-json':
      return (await import('./syft-json.ts')).readSyftJson(value)
    default:
      return (await import('./cyclonedx-json.ts')).readCycloneDxJson(value)
  }
}

async function readXml(state: Unwrapping, text: string): Promise<ParsedSbom> {
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) throw unrecognized(nameOf(state), describeText(text))
  const { readCycloneDxXml } = await import('./cyclonedx-xml.ts')
  const { recognized, content } = await readCycloneDxXml(text, nameOf(state))
  return { document: documentOf(state, recognized, content), tree: undefined }
}

async function readText(state: Unwrapping, text: string): Promise<ParsedSbom> {
  const found = detectTagValue(text)
  if (!found) throw unrecognized(nameOf(state), describeText(text))
  const { readSpdxTagValue } = await import('./spdx-tag-value.ts')
  return { document: documentOf(state, found, readSpdxTagValue(text)), tree: undefined }
}

function documentOf(state: Unwrapping, found: DetectedFormat, content: Sbom): SbomDocument {
  const { mediaType, predicateType } = FORMATS[found.format]
  return {
    ...found,
    bytes: state.bytes,
    mediaType,
    predicateType,
    wrappings: state.wrappings,
    statedSubjects: state.subjects,
    content
  }
}

function unrecognized(name: string, seen: string): SealError {
  return new SealError('SBOM_FORMAT_UNKNOWN', `${name} is not an SBOM that Seal can read: it is ${seen}`, {
    remedy:
      'Use CycloneDX (JSON or XML), SPDX (JSON, tag-value or JSON-LD) or Syft JSON. To attach another file, use the input files.'
  })
}
