// Validates an SBOM against the official schema of its format and version. Schemas are loaded when needed.

import type { Fields } from '../../support/fields.ts'
import type { Validate } from '../../support/schema-keywords.ts'
import type { SbomDocument } from '../model.ts'
import { explainErrors } from './explain.ts'
import { parseBytes } from './parse-bytes.ts'
import { checkGraph, checkStructure } from './structure.ts'
import type { ValidationError } from './validation-error.ts'

export interface Validation {
  /**
   * `unknown-version`: not one that Seal knows, so nothing was checked. `no-schema`: the format has no official schema,
   * and `errors` lists what a check of the document's outline found.
   */
  readonly verdict: 'valid' | 'invalid' | 'unknown-version' | 'no-schema'
  /** The first of them, at most 20. */
  readonly errors: readonly ValidationError[]
  /** How many there are in all. */
  readonly total: number
  /** The schema that it was checked against: `CycloneDX 1.6 JSON schema`; undefined if there is none. */
  readonly schema: string | undefined
}

/** Most errors that a validation lists. */
const MOST_ERRORS = 20

interface JsonSchema {
  readonly label: string
  readonly load: () => Promise<{ readonly validate: Validate }>
}

/** By format and version. The strict variants of CycloneDX 1.2 and 1.3 refuse unknown properties, as later ones do. */
const JSON_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  'cyclonedx-json 1.2': cyclonedx('1.2', () => import('../../../generated/cyclonedx-1.2.js')),
  'cyclonedx-json 1.3': cyclonedx('1.3', () => import('../../../generated/cyclonedx-1.3.js')),
  'cyclonedx-json 1.4': cyclonedx('1.4', () => import('../../../generated/cyclonedx-1.4.js')),
  'cyclonedx-json 1.5': cyclonedx('1.5', () => import('../../../generated/cyclonedx-1.5.js')),
  'cyclonedx-json 1.6': cyclonedx('1.6', () => import('../../../generated/cyclonedx-1.6.js')),
  'cyclonedx-json 1.7': cyclonedx('1.7', () => import('../../../generated/cyclonedx-1.7.js')),
  'spdx-json 2.2': { label: 'SPDX 2.2 JSON schema', load: () => import('../../../generated/spdx-2.2.js') },
  'spdx-json 2.3': { label: 'SPDX 2.3 JSON schema', load: () => import('../../../generated/spdx-2.3.js') },
  'spdx3-json 3.0.1': {
    label: 'SPDX 3.0.1 JSON schema',
    load: () => import('../../../generated/spdx-3.0.1.js')
  }
}

function cyclonedx(version: string, load: JsonSchema['load']): JsonSchema {
  return { label: `CycloneDX ${version} JSON schema`, load }
}

/**
 * Validates the document's exact bytes. Never rejects because of a document's content: the result lists the errors.
 *
 * @param tree what these bytes were parsed into, if the caller still has it: a second one takes as much memory again
 */
export async function validateDocument(document: SbomDocument, tree?: Fields): Promise<Validation> {
  const { format, version, isKnownVersion, bytes } = document
  if (!isKnownVersion) return { verdict: 'unknown-version', errors: [], total: 0, schema: undefined }
  if (format === 'cyclonedx-xml') {
    const { validateXml } = await import('./xml.ts')
    return verdictOf(`CycloneDX ${version} XML schema`, await validateXml(bytes, version))
  }
  const schema = JSON_SCHEMAS[`${format} ${format === 'spdx-json' ? version.slice(0, 3) : version}`]
  if (schema === undefined) {
    const found = checkStructure(document)
    return { verdict: 'no-schema', ...limited(found), schema: undefined }
  }
  const { validate } = await schema.load()
  const value = tree ?? parseBytes(bytes)
  return verdictOf(schema.label, [...validateJson(value, validate), ...checkGraph(format, value)])
}

function validateJson(value: unknown, validate: Validate): readonly ValidationError[] {
  if (value === undefined) return [{ where: '', message: 'expected JSON' }]
  if (validate(value)) return []
  const errors = validate.errors ?? []
  // The function keeps its last errors, and with them the document.
  validate.errors = null
  return explainErrors(errors, value)
}

function verdictOf(schema: string, errors: readonly ValidationError[]): Validation {
  return { verdict: errors.length === 0 ? 'valid' : 'invalid', ...limited(errors), schema }
}

function limited(errors: readonly ValidationError[]): Pick<Validation, 'errors' | 'total'> {
  return { errors: errors.slice(0, MOST_ERRORS), total: errors.length }
}
