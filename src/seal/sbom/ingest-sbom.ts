// Reads and validates an SBOM document, whatever its source.

import type { Log } from '../../support/log.ts'
import { nextTurn } from '../../support/next-turn.ts'
import type { Origin, SbomRequest } from '../request.ts'
import type { ValidatedSbom } from './types.ts'
import { validateAgainstSchema } from './validate-sbom.ts'

/** A validated document, before it is known which digest it belongs to. */
export type IngestedSbom = Omit<ValidatedSbom, 'subject'>

/** @throws SealError `SBOM_…` */
export async function ingestSbom(
  bytes: Uint8Array,
  origin: Origin,
  request: Pick<SbomRequest, 'validation'>,
  tools: { readonly log: Log }
): Promise<IngestedSbom> {
  const { parseSbom } = await import('../../sbom/read/read-sbom.ts')
  await nextTurn()
  const parsed = await parseSbom(bytes, origin.source)
  await nextTurn()
  return { ...(await validateAgainstSchema(parsed, origin.source, request, tools)), origin }
}
