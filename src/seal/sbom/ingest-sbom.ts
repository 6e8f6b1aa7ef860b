// Reads and validates an SBOM document, whatever its source.

import type { ParsedSbom } from '../../sbom/read/read-sbom.ts'
import type { Log } from '../../support/log.ts'
import { nextTurn } from '../../support/next-turn.ts'
import type { Origin, SbomRequest } from '../request.ts'
import type { ValidatedSbom } from './types.ts'
import { validateAgainstSchema } from './validate-sbom.ts'

/** A validated document, before it is known which digest it belongs to. */
export type IngestedSbom = Omit<ValidatedSbom, 'subject'>

export type IngestRequest = Pick<SbomRequest, 'validation' | 'enrich' | 'formats'>

/** @throws SealError `SBOM_…` */
export async function ingestSbom(
  bytes: Uint8Array,
  origin: Origin,
  request: IngestRequest,
  tools: { readonly log: Log }
): Promise<IngestedSbom> {
  const { parseSbom } = await import('../../sbom/read/read-sbom.ts')
  await nextTurn()
  const parsed = await parseSbom(bytes, origin.source)
  await nextTurn()
  const { validation } = request
  const asked = { validation, normalizesLicenses: normalizesLicenses(parsed, request) }
  return { ...(await validateAgainstSchema(parsed, origin.source, asked, tools)), origin }
}

/** A document that is enriched, or converted and enriched, is validated again as it is written. */
function normalizesLicenses(
  { document: { format } }: ParsedSbom,
  { enrich, formats }: IngestRequest
): boolean {
  const isWritten = formats.length > 0 ? !formats.includes('spdx3-json') : format === 'spdx-json'
  return isWritten && enrich.fields.includes('licenses')
}
