// Is a document that was read what it claims to be? Held against its schema before it is converted, merged or attached.
import type { SbomFindings } from '../../results/seal-report.ts'
import { formatLabel } from '../../sbom/formats.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import { SealError } from '../../support/errors.ts'
import { count } from '../../support/text.ts'
import type { SealRequest, SealTools } from '../request.ts'

/** A document, and what its schema says of it. */
export interface ValidatedSbom {
  readonly document: SbomDocument
  readonly validation: SbomFindings['validation']
}

/** In a warning, which the summary shows too; the log lists all that a validation gives. */
const SHOWN_ERRORS = 5

/** Ways of writing the same bytes down, that carry no signature. */
const PLAIN = new Set(['utf-8-bom', 'utf-16', 'gzip', 'zstd'])

/**
 * Validates a document, and collects what a user should know of it.
 *
 * @throws SealError `SBOM_INVALID`
 */
export async function validateAgainstSchema(
  document: SbomDocument,
  source: string,
  request: Pick<SealRequest, 'validation'>,
  { log }: Pick<SealTools, 'log'>
): Promise<{ given: ValidatedSbom; warnings: readonly string[] }> {
  const { wrappings, isKnownVersion, format, version } = document
  const warnings: string[] = []
  if (wrappings.length > 0) log.info(`${source}: unwrapped from ${wrappings.join(', ')}`)
  const envelopes = wrappings.filter(wrapping => !PLAIN.has(wrapping))
  if (envelopes.length > 0) {
    warnings.push(
      `${source}: taken out of ${envelopes.join(', ')}; that envelope is not attached and its signature not checked`
    )
  }
  if (!isKnownVersion) {
    warnings.push(
      `${source}: Seal does not know the version ${formatLabel(format, version)}; it is attached unchecked`
    )
  }
  const validation = await validate(document, source, request, log, warnings)
  return { given: { document, validation }, warnings }
}

async function validate(
  document: SbomDocument,
  source: string,
  { validation }: Pick<SealRequest, 'validation'>,
  log: SealTools['log'],
  warnings: string[]
): Promise<ValidatedSbom['validation']> {
  if (validation === 'off') return 'off'
  const { validateDocument } = await import('../../sbom/validate/validate.ts')
  const { verdict, errors, total, schema } = await validateDocument(document)
  if (total === 0) return verdict
  const lines = errors.map(({ where, message }) => `${where === '' ? 'the document' : where}: ${message}`)
  const label = formatLabel(document.format, document.version)
  const found = `${source} has ${count(total, 'error')} by the ${schema ?? `outline of ${label}`}`
  log.info(
    [`${found}:`, ...lines.map(line => `  ${line}`), ...andMore(total - lines.length, '  ')].join('\n')
  )
  const text = `${found}: ${[...lines.slice(0, SHOWN_ERRORS), ...andMore(total - SHOWN_ERRORS)].join('; ')}`
  if (validation === 'strict') {
    throw new SealError('SBOM_INVALID', text, {
      remedy: 'Correct the generator, or set validation: warn to attach the document as it is.'
    })
  }
  warnings.push(text)
  return verdict
}

function andMore(number: number, indent = ''): string[] {
  return number > 0 ? [`${indent}… and ${number} more`] : []
}
