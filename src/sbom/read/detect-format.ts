// Finds by its content what a document is, or what it is instead of an SBOM. File names do not count.

import { type Fields, listOf, textOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { beforeFirst, printable } from '../../support/text.ts'
import { FORMATS } from '../formats.ts'
import type { SbomFormat } from '../model.ts'
import { startsWith } from './encoding.ts'

export interface DetectedFormat {
  readonly format: SbomFormat
  /** As the document writes it, at most 40 characters. */
  readonly version: string
  /** False for a version that Seal does not know. */
  readonly isKnownVersion: boolean
}

export function detected(format: SbomFormat, version: string): DetectedFormat {
  const shown = printable(version, 40)
  return { format, version: shown, isKnownVersion: FORMATS[format].knownVersions.test(shown) }
}

const SPDX2 = /^SPDX-(\d+(?:\.\d+)*)$/
const SPDX3_CONTEXT = /^https?:\/\/spdx\.(?:org|github\.io\/spdx-spec)\/(?:rdf\/)?v?(3(?:\.\d+)*)(?:\/|$)/

/** The SBOM that a JSON value is, or undefined. */
export function detectJson(value: unknown): DetectedFormat | undefined {
  if (!isRecord(value)) return undefined
  return recognizeCycloneDx(value) ?? recognizeSpdx2(value) ?? recognizeSpdx3(value) ?? recognizeSyft(value)
}

/** CycloneDX 2 will have `specFormat` in place of the `bomFormat` of 1.x. */
function recognizeCycloneDx(value: Fields): DetectedFormat | undefined {
  const version = textOf(value['specVersion'])
  const isBom = value['bomFormat'] === 'CycloneDX' || value['specFormat'] === 'CycloneDX'
  return isBom && version !== undefined ? detected('cyclonedx-json', version) : undefined
}

function recognizeSpdx2(value: Fields): DetectedFormat | undefined {
  const version = SPDX2.exec(textOf(value['spdxVersion']) ?? '')?.[1]
  return version === undefined ? undefined : detected('spdx-json', version)
}

/** A graph, or the single element that JSON-LD allows in its place. */
function recognizeSpdx3(value: Fields): DetectedFormat | undefined {
  const context = value['@context']
  const version = (Array.isArray(context) ? listOf(context) : [context])
    .map(entry => SPDX3_CONTEXT.exec(textOf(entry) ?? '')?.[1])
    .find(found => found !== undefined)
  const isGraph = Array.isArray(value['@graph']) || 'spdxId' in value || 'type' in value
  return version !== undefined && isGraph ? detected('spdx3-json', version) : undefined
}

function recognizeSyft(value: Fields): DetectedFormat | undefined {
  const schema = value['schema']
  if (!isRecord(schema) || !Array.isArray(value['artifacts'])) return undefined
  const version = textOf(schema['version'])
  const isSyft = textOf(schema['url'])?.includes('anchore/syft') ?? false
  return isSyft && version !== undefined ? detected('syft-json', version) : undefined
}

/** Tag-value text has its version in its first lines, after comments at most. */
const TAG_VALUE = /^[ \t]*SPDXVersion:[ \t]*SPDX-(\d+(?:\.\d+)*)[ \t]*$/m
const TAG_VALUE_START = 64 * 1024

export function detectTagValue(text: string): DetectedFormat | undefined {
  const version = TAG_VALUE.exec(text.slice(0, TAG_VALUE_START).replace(/\r\n?/g, '\n'))?.[1]
  return version === undefined ? undefined : detected('spdx-tag-value', version)
}

/** What a JSON value is that is not an SBOM, for a message. */
export function describeJson(value: unknown): string {
  if (Array.isArray(value)) return `a JSON list of ${value.length} entries`
  if (!isRecord(value)) return value === null ? 'the JSON value null' : `a JSON ${typeof value}`
  const known = OTHER_JSON.find(([, matches]) => matches(value))
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty JSON object'
  const shown = keys.slice(0, 8).map(key => printable(key, 40))
  const list = `with the keys ${shown.join(', ')}${keys.length > shown.length ? ', …' : ''}`
  return known ? `${known[0]} (a JSON object ${list})` : `a JSON object ${list}`
}

/** JSON documents that people give in place of an SBOM. */
const OTHER_JSON: readonly (readonly [string, (value: Fields) => boolean])[] = [
  ['a CycloneDX document without specVersion', value => value['bomFormat'] === 'CycloneDX'],
  ['a document whose bomFormat is not CycloneDX', value => 'bomFormat' in value],
  ['a Trivy report', value => 'SchemaVersion' in value && 'ArtifactName' in value],
  ['a Grype report', value => 'matches' in value && 'descriptor' in value],
  ['an OpenVEX document', value => textOf(value['@context'])?.includes('openvex') ?? false],
  ['a CSAF document', value => isRecord(value['document']) && 'csaf_version' in value['document']],
  ['SARIF results', value => Array.isArray(value['runs']) && 'version' in value],
  ['a GitHub dependency snapshot', value => 'manifests' in value && 'detector' in value],
  ['an OCI manifest or index', value => value['schemaVersion'] === 2],
  ['an npm lockfile', value => 'lockfileVersion' in value],
  ['a response of the GitHub API', value => 'message' in value && 'documentation_url' in value]
]

/** Magic numbers of what people give in place of an SBOM, at their offset. */
const BINARIES: readonly (readonly [string, readonly number[], number])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47], 0],
  ['a JPEG image', [0xff, 0xd8, 0xff], 0],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38], 0],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d], 0],
  ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04], 0],
  ['an ELF program', [0x7f, 0x45, 0x4c, 0x46], 0],
  ['a bzip2 archive', [0x42, 0x5a, 0x68], 0],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a], 0],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf], 0],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], 0],
  ['UTF-32 text', [0xff, 0xfe, 0, 0], 0],
  ['UTF-32 text', [0, 0, 0xfe, 0xff], 0],
  ['a tar archive', [0x75, 0x73, 0x74, 0x61, 0x72], 257]
]

/** What the bytes are if they are not text, for a message; undefined if they may be. */
export function describeBinary(bytes: Uint8Array): string | undefined {
  const known = BINARIES.find(([, magic, offset]) => startsWith(bytes.subarray(offset), magic))
  if (known) return known[0]
  // No encoding that is read here has two zero bytes in a row in its text.
  const start = bytes.subarray(0, 512)
  return start.some((byte, index) => byte === 0 && start[index + 1] === 0) ? 'binary data' : undefined
}

/** What a text is that is neither JSON nor an SBOM, for a message. */
export function describeText(text: string): string {
  const start = text.slice(0, 2000).trimStart()
  if (/^<(?:!doctype\s+html|html)\b/i.test(start)) return 'an HTML page'
  if (start.startsWith('-----BEGIN ')) return 'a PEM file'
  if (/^(?:---\s*\n)?\s*["']?(?:spdxVersion|SPDXID)["']?\s*:/m.test(start)) return 'SPDX written as YAML'
  const line = beforeFirst(start, '\n')
  return `text that begins with "${printable(line.trimEnd(), 60)}"`
}
