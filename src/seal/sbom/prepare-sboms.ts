// The SBOMs of a family: whose they are, in the formats that were asked for, fit to be signed.
import { digestOf, encodedOf } from '../../oci/digest.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import type { WRITABLE } from '../../sbom/write/write.ts'
import type { WrittenSbom } from '../../sbom/write/written-sbom.ts'
import { type PlannedArtifact, planSbom } from '../artifacts.ts'
import type { SealRequest, SealTools } from '../request.ts'
import type { ImageWithPlatforms } from '../resolve.ts'
import { checkSbom, type DocumentToCheck } from './check-sbom.ts'
import { type CollectedSbom, collectSboms, imageTime } from './collect-sboms.ts'
import { checkCoverage } from './coverage.ts'
import { validateAgainstSchema } from './validate-sbom.ts'

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
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<PlannedSboms> {
  if (request.sbom === 'none') return { artifacts: [], warnings: [] }
  const warnings: string[] = []
  const artifacts: PlannedArtifact[] = []
  for (const draft of await collectSboms(family, request, tools)) {
    warnings.push(...draft.warnings)
    for (const candidate of await convertToFormats(draft, family, request, tools, warnings)) {
      const { given, origin, subject } = candidate
      const inspection = await checkSbom(candidate, family, request)
      warnings.push(...inspection.warnings)
      artifacts.push(planSbom(given.document, origin, subject, request, inspection.findings))
    }
  }
  warnings.push(...checkCoverage(artifacts, family, request, tools.log))
  return { artifacts, warnings: [...new Set(warnings)] }
}

/**
 * In the formats of the request. What was ingested stays as it is, unless other formats were asked for; what is
 * generated is CycloneDX unless told.
 */
async function convertToFormats(
  draft: CollectedSbom,
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools,
  warnings: string[]
): Promise<DocumentToCheck[]> {
  const { given, origin, isGenerated } = draft
  const formats = formatsOf(given?.document, request)
  if (given !== undefined && formats.length === 0) return [await withPath({ ...draft, given }, tools)]
  return Promise.all(
    formats.map(async format => {
      if (given !== undefined && isAsked(given.document, format, request))
        return withPath({ ...draft, given }, tools)
      const { bytes, unsupported } = await write(draft, format, family, request, tools)
      const source = `${origin.source} as ${format}`
      if (unsupported.length > 0) {
        const text = `${source} leaves out: ${unsupported.join('; ')}`
        // What was generated loses nothing that a user had.
        if (isGenerated) tools.log.info(text)
        else warnings.push(text)
      }
      const written = await readWritten(bytes, source, given?.document)
      const vetted = await validateAgainstSchema(written, source, request, tools)
      warnings.push(...vetted.warnings)
      const name = `sbom-${written.content.id ?? 'document'}.${format}`.replace(/[^\w.-]/g, '_')
      const path = await tools.keep(name, bytes)
      return { ...draft, origin: { ...origin, path }, given: vetted.given }
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

function versionOf(format: string, { specVersion }: SealRequest, otherwise: string): string {
  return format === 'spdx-json' ? '2.3' : (specVersion ?? otherwise)
}

function isAsked({ format, version }: SbomDocument, asked: string, request: SealRequest): boolean {
  return format === asked && version === versionOf(format, request, version)
}

/** Every SBOM lies on the runner as a file too, so that later steps have it. */
async function withPath(candidate: DocumentToCheck, { keep }: SealTools): Promise<DocumentToCheck> {
  const { origin, given } = candidate
  if (origin.path !== undefined) return candidate
  const { bytes, format } = given.document
  const name = encodedOf(digestOf(bytes)).slice(0, 16)
  return { ...candidate, origin: { ...origin, path: await keep(`sbom-${name}.${format}`, bytes) } }
}

/** What an envelope said that the given document is about, the written one is about too. */
async function readWritten(
  bytes: Uint8Array,
  source: string,
  given: SbomDocument | undefined
): Promise<SbomDocument> {
  const { readSbom } = await import('../../sbom/read/read-sbom.ts')
  const document = await readSbom(bytes, source)
  const { statedSubjects } = given ?? {}
  return statedSubjects === undefined ? document : { ...document, statedSubjects }
}

async function write(
  draft: CollectedSbom,
  format: keyof typeof WRITABLE,
  family: ImageWithPlatforms,
  request: SealRequest,
  tools: SealTools
): Promise<WrittenSbom> {
  const version = versionOf(format, request, DEFAULT_VERSION)
  const created =
    draft.content.created ??
    request.created ??
    draft.created ??
    (await imageTime(draft.subject, family, tools))
  const { convert, convertContent } = await import('../../sbom/write/convert.ts')
  const target = { format, version, created }
  return draft.given === undefined
    ? convertContent(draft.content, target)
    : convert(draft.given.document, target)
}
