// Validates a document by the schema of its format and by what readers refuse, before it is converted, merged or attached.
import { formatLabel } from '../../sbom/formats.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import type { ParsedSbom } from '../../sbom/read/read-sbom.ts'
import type { ValidationError } from '../../sbom/validate/validation-error.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { count } from '../../support/text.ts'
import type { SbomRequest } from '../request.ts'
import type { ValidatedSbom } from './types.ts'

export type ValidationResult = Pick<ValidatedSbom, 'document' | 'validation' | 'warnings'>

/** In a warning, which the summary shows too; the log lists all errors that a validation returns. */
const SHOWN_ERRORS = 5

/** Encodings of the same bytes; they carry no signature. */
const PLAIN = new Set(['utf-8-bom', 'utf-16', 'gzip', 'zstd'])

export interface ValidationRequest extends Pick<SbomRequest, 'validation'> {
  /** Does enrichment write the licenses of an SPDX 2 document, which is then validated again? */
  readonly normalizesLicenses?: boolean
}

/** @throws SealError `SBOM_INVALID` under strict validation */
export async function validateAgainstSchema(
  parsed: ParsedSbom,
  source: string,
  request: ValidationRequest,
  { log }: { readonly log: Log }
): Promise<ValidationResult> {
  const { document } = parsed
  const { wrappings } = document
  if (wrappings.length > 0) log.info(`${source}: removed ${wrappings.join(', ')}`)
  const result = await validate(parsed, source, request, log)
  return {
    document,
    validation: result.validation,
    warnings: [...describeReading(document, source), ...result.warnings]
  }
}

/** What reading the document left unchecked. */
function describeReading(
  { wrappings, isKnownVersion, format, version }: SbomDocument,
  source: string
): string[] {
  const warnings: string[] = []
  const envelopes = wrappings.filter(wrapping => !PLAIN.has(wrapping))
  if (envelopes.length > 0) {
    warnings.push(
      `${source}: extracted from ${envelopes.join(', ')}; Seal does not attach that envelope and does not check its signature`
    )
  }
  if (!isKnownVersion) {
    warnings.push(
      `${source}: Seal does not know the version ${formatLabel(format, version)}; Seal attaches it without validation`
    )
  }
  return warnings
}

async function validate(
  { document, tree }: ParsedSbom,
  source: string,
  request: ValidationRequest,
  log: Log
): Promise<Omit<ValidationResult, 'document'>> {
  const { validation } = request
  if (validation === 'off') return { validation: 'off', warnings: [] }
  const { validateDocument } = await import('../../sbom/validate/validate.ts')
  const { verdict, errors, total, schema } = await validateDocument(document, tree)
  const meaning = (): Promise<readonly string[]> => describeMeaning({ document, tree }, source, request, log)
  if (total === 0) return { validation: verdict, warnings: await meaning() }
  const lines = errors.map(formatError)
  const label = formatLabel(document.format, document.version)
  const found = `${source} has ${count(total, 'error')} by the ${schema ?? `outline of ${label}`}`
  log.info(
    [`${found}:`, ...lines.map(line => `  ${line}`), ...andMore(total - lines.length, '  ')].join('\n')
  )
  const text = `${found}: ${[...lines.slice(0, SHOWN_ERRORS), ...andMore(total - SHOWN_ERRORS)].join('; ')}`
  if (validation === 'strict') {
    throw new SealError('SBOM_INVALID', text)
  }
  return { validation: verdict, warnings: [text, ...(await meaning())] }
}

/**
 * What the schema allows and other readers do not, one line for each kind.
 *
 * @throws SealError `SBOM_INVALID` under strict validation, if a reader refuses the document
 */
async function describeMeaning(
  { document, tree }: ParsedSbom,
  source: string,
  { validation, normalizesLicenses }: ValidationRequest,
  log: Log
): Promise<readonly string[]> {
  const { checkMeaning } = await import('../../sbom/validate/check-meaning.ts')
  const groups = await checkMeaning(document, tree, normalizesLicenses)
  const lines = groups.map(({ first, total, effect, isError }) => {
    const [shown = '', ...others] = first.map(formatError)
    if (others.length > 0) log.info([`${source}, the same:`, ...others.map(line => `  ${line}`)].join('\n'))
    return { text: `${source}: ${[shown, ...andMore(total - 1)].join(' ')}: ${effect}`, isError }
  })
  const errors = lines.filter(({ isError }) => isError).map(({ text }) => text)
  if (validation === 'strict' && errors.length > 0) throw new SealError('SBOM_INVALID', errors.join('; '))
  return lines.map(({ text }) => text)
}

function formatError({ where, message }: ValidationError): string {
  return `${where === '' ? 'the document' : where}: ${message}`
}

function andMore(number: number, indent = ''): string[] {
  return number > 0 ? [`${indent}… and ${number} more`] : []
}
