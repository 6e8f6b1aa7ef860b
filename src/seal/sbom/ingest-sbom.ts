// Reads and validates an SBOM document, whatever its source.

import type { Log } from '../../support/log.ts'
import type { SbomRequest } from '../request.ts'
import type { ValidatedSbom } from './types.ts'
import { validateAgainstSchema } from './validate-sbom.ts'

/** @throws SealError `SBOM_…` */
export async function ingestSbom(
  bytes: Uint8Array,
  { origin, subject }: Pick<ValidatedSbom, 'origin' | 'subject'>,
  request: Pick<SbomRequest, 'validation'>,
  tools: { readonly log: Log }
): Promise<ValidatedSbom> {
  const { parseSbom } = await import('../../sbom/read/read-sbom.ts')
  const parsed = await parseSbom(bytes, origin.source)
  return { ...(await validateAgainstSchema(parsed, origin.source, request, tools)), origin, subject }
}
