// The SBOMs of a family: whose they are, in the formats that were asked for, fit to be signed.
import { digestOf, encodedOf } from '../oci/digest.ts'
import type { SbomDocument } from '../sbom/model.ts'
import type { WRITABLE, Written } from '../sbom/write/write.ts'
import { type PlannedArtifact, planSbom } from './artifacts.ts'
import { type Draft, gather, imageTime } from './gather.ts'
import { inspect } from './inspect.ts'
import type { SealRequest, SealTools } from './request.ts'
import type { Family } from './resolve.ts'

export interface PlannedSboms {
  readonly artifacts: readonly PlannedArtifact[]
  readonly warnings: readonly string[]
}

/**
 * Ingests or generates the SBOMs of an image, checks each, and wraps it into an artifact.
 *
 * @throws SealError `SBOM_…`, `SCAN_…`, `SOURCE_…`, `IMAGE_PLATFORM_MISSING`
 */
export async function planSboms(
  family: Family,
  request: SealRequest,
  tools: SealTools
): Promise<PlannedSboms> {
  if (request.sbom === 'none') return { artifacts: [], warnings: [] }
  const warnings: string[] = []
  const artifacts: PlannedArtifact[] = []
  for (const draft of await gather(family, request, tools)) {
    for (const shaped of await shape(draft, family, request, tools, warnings)) {
      const inspection = await inspect(shaped, family, request)
      warnings.push(...inspection.warnings)
      artifacts.push(planSbom(shaped.document, shaped.origin, shaped.subject, request, inspection.findings))
    }
  }
  return { artifacts, warnings: [...new Set(warnings)] }
}

/**
 * In the formats of the request. What was ingested stays as it is, unless other formats were asked for; what is
 * generated is CycloneDX unless told.
 */
async function shape(
  draft: Draft,
  family: Family,
  request: SealRequest,
  tools: SealTools,
  warnings: string[]
): Promise<(Draft & { document: SbomDocument })[]> {
  const { document } = draft
  const formats = formatsOf(document, request)
  if (document !== undefined && formats.length === 0)
    return [{ ...(await withPath(draft, document, tools)), document }]
  return Promise.all(
    formats.map(async format => {
      if (document?.format === format && document.version === versionOf(format, request, document.version))
        return { ...(await withPath(draft, document, tools)), document }
      const { bytes, lost } = await write(draft, format, family, request, tools)
      if (lost.length > 0) {
        const text = `${draft.origin.source} as ${format} leaves out: ${lost.join('; ')}`
        // What was generated loses nothing that a user had.
        if (draft.isGenerated) tools.log.info(text)
        else warnings.push(text)
      }
      const { readSbom } = await import('../sbom/document.ts')
      const written = await readSbom(bytes, `${draft.origin.source} as ${format}`)
      const path = await tools.keep(
        `sbom-${written.content.id ?? 'document'}.${format}`.replace(/[^\w.-]/g, '_'),
        bytes
      )
      return { ...draft, origin: { ...draft.origin, path }, document: written }
    })
  )
}

/** Of CycloneDX, where the request names none. */
const DEFAULT_VERSION = '1.6'

/** Empty for a document that stays as it is. A version that was asked for converts CycloneDX without a format, too. */
function formatsOf(
  document: SbomDocument | undefined,
  { formats, specVersion }: SealRequest
): SealRequest['formats'] {
  if (formats.length > 0) return formats
  if (document === undefined) return ['cyclonedx-json']
  const { format } = document
  const isCycloneDx = format === 'cyclonedx-json' || format === 'cyclonedx-xml'
  return specVersion !== undefined && isCycloneDx ? [format] : []
}

function versionOf(format: keyof typeof WRITABLE, { specVersion }: SealRequest, otherwise: string): string {
  return format === 'spdx-json' ? '2.3' : (specVersion ?? otherwise)
}

/** Every SBOM lies on the runner as a file too, so that later steps have it. */
async function withPath(draft: Draft, { bytes, format }: SbomDocument, { keep }: SealTools): Promise<Draft> {
  if (draft.origin.path !== undefined) return draft
  const name = encodedOf(digestOf(bytes)).slice(0, 16)
  return { ...draft, origin: { ...draft.origin, path: await keep(`sbom-${name}.${format}`, bytes) } }
}

async function write(
  draft: Draft,
  format: keyof typeof WRITABLE,
  family: Family,
  request: SealRequest,
  tools: SealTools
): Promise<Written> {
  const version = versionOf(format, request, DEFAULT_VERSION)
  const created =
    draft.content.created ??
    request.created ??
    draft.created ??
    (await imageTime(draft.subject, family, tools))
  const { convert, convertContent } = await import('../sbom/write/convert.ts')
  const target = { format, version, created }
  return draft.document === undefined
    ? convertContent(draft.content, target)
    : convert(draft.document, target)
}
