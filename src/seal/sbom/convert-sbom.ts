// Converts an SBOM to the formats of the request; each document is validated and kept as a file of the run.
import type { Descriptor } from '../../oci/descriptor.ts'
import { digestOf, encodedOf } from '../../oci/digest.ts'
import type { SbomDocument, SbomFormat } from '../../sbom/model.ts'
import type { WrittenSbom } from '../../sbom/write/written-sbom.ts'
import type { Origin, SbomRequest, SealTools } from '../request.ts'
import type { SbomSource, ValidatedSbom } from './types.ts'
import { validateAgainstSchema } from './validate-sbom.ts'

export interface ConvertedSboms {
  readonly sboms: readonly ValidatedSbom[]
  /** Of the source and of all its conversions. */
  readonly warnings: readonly string[]
}

type ConvertRequest = Pick<SbomRequest, 'formats' | 'specVersion' | 'validation' | 'created' | 'enrich'>
/** `timeOf`: RFC 3339, the time of a subject whose SBOM names none. */
type ConvertTools = Pick<SealTools, 'log' | 'keep'> & { timeOf(subject: Descriptor): Promise<string> }
type Format = SbomRequest['formats'][number]

/** CycloneDX version of written documents, unless the request names another. */
const DEFAULT_VERSION = '1.6'

/** What was written, by a conversion or an enrichment, and is not read back yet. */
interface Conversion {
  readonly format: SbomFormat
  readonly written: WrittenSbom
  readonly enriched?: ValidatedSbom['enriched']
  readonly warnings?: readonly string[]
}

/** What Seal keeps of a source after it frees the source's large content. */
interface Conversions {
  readonly origin: Origin
  readonly subject: SbomSource['subject']
  readonly warnings: readonly string[]
  readonly isGenerated: boolean
  /** The subjects that an envelope stated for the ingested document are those of the written ones, too. */
  readonly statedSubjects: SbomDocument['statedSubjects']
  readonly results: readonly (ValidatedSbom | Conversion)[]
}

/**
 * Takes the first of the sources and converts it. An ingested document stays as it is unless the request names other
 * formats. Reads back what it wrote after the memory of the source is free.
 */
export async function convertSbom(
  sources: SbomSource[],
  request: ConvertRequest,
  tools: ConvertTools
): Promise<ConvertedSboms> {
  const conversions = await writeFormats(sources, request, tools)
  const sboms: ValidatedSbom[] = []
  for (const result of conversions.results) {
    const enriched = await enrichResult(result, conversions, request)
    sboms.push('document' in enriched ? enriched : await readBack(enriched, conversions, request, tools))
  }
  return { sboms, warnings: [...conversions.warnings, ...sboms.flatMap(({ warnings }) => warnings)] }
}

async function writeFormats(
  sources: SbomSource[],
  request: ConvertRequest,
  tools: ConvertTools
): Promise<Conversions> {
  const source = sources.shift()
  if (source === undefined) throw new RangeError('no source is left to convert')
  const ingested = 'document' in source ? source : undefined
  const formats = formatsOf(ingested?.document, request)
  const results: (ValidatedSbom | Conversion)[] = []
  if (ingested !== undefined && formats.length === 0) results.push(await keepSbom(ingested, tools))
  for (const format of formats) {
    results.push(
      ingested !== undefined && hasFormat(ingested.document, format, request)
        ? await keepSbom(ingested, tools)
        : { format, written: await write(format, source, request, tools) }
    )
  }
  const { origin, subject, warnings } = source
  const isGenerated = 'content' in source && source.isGenerated
  return {
    origin,
    subject,
    warnings,
    isGenerated,
    statedSubjects: ingested?.document.statedSubjects,
    results
  }
}

/** Empty for a document that stays as it is. A requested version converts CycloneDX, also without a format. */
function formatsOf(
  document: SbomDocument | undefined,
  { formats, specVersion }: ConvertRequest
): readonly Format[] {
  if (formats.length > 0) return formats
  if (document === undefined) return ['cyclonedx-json']
  const { format } = document
  const isCycloneDx = format === 'cyclonedx-json' || format === 'cyclonedx-xml'
  return specVersion !== undefined && isCycloneDx ? [format] : []
}

function versionOf(
  format: SbomFormat,
  { specVersion }: Pick<ConvertRequest, 'specVersion'>,
  otherwise: string
): string {
  if (format === 'spdx-json') return '2.3'
  return format === 'spdx3-json' ? '3.0.1' : (specVersion ?? otherwise)
}

function hasFormat({ format, version }: SbomDocument, wanted: Format, request: ConvertRequest): boolean {
  return format === wanted && version === versionOf(wanted, request, version)
}

/** Later steps find every SBOM as a file on the runner. */
async function keepSbom(sbom: ValidatedSbom, { keep }: Pick<SealTools, 'keep'>): Promise<ValidatedSbom> {
  const { origin, document } = sbom
  if (origin.path !== undefined) return sbom
  const name = encodedOf(digestOf(document.bytes)).slice(0, 16)
  const path = await keep(`sbom-${name}.${document.format}`, document.bytes)
  return { ...sbom, origin: { ...origin, path } }
}

/** The result itself if nothing was requested, or nothing was added. */
async function enrichResult(
  result: ValidatedSbom | Conversion,
  { origin: { source }, subject: { digest } }: Conversions,
  { enrich: fill, specVersion }: ConvertRequest
): Promise<ValidatedSbom | Conversion> {
  if (fill.fields.length === 0) return result
  const { enrich } = await import('../../sbom/enrich/enrich.ts')
  const document =
    'document' in result
      ? result.document
      : {
          format: result.format,
          version: versionOf(result.format, { specVersion }, DEFAULT_VERSION),
          bytes: result.written.bytes
        }
  const { bytes, added, refused } = await enrich(document, { ...fill, digest })
  const warnings = refused === undefined ? [] : [`${source}: nothing is added to the SBOM: ${refused}`]
  if ('document' in result) {
    if (bytes === undefined)
      return { ...result, enriched: added, warnings: [...result.warnings, ...warnings] }
    return { format: document.format, written: { bytes, unsupported: [] }, enriched: added }
  }
  const { written } = result
  return {
    ...result,
    written: { bytes: bytes ?? written.bytes, unsupported: written.unsupported },
    enriched: added,
    warnings
  }
}

async function readBack(
  { format, written: { bytes, unsupported }, enriched, warnings: before = [] }: Conversion,
  { origin, subject, isGenerated, statedSubjects }: Conversions,
  request: ConvertRequest,
  { log, keep }: ConvertTools
): Promise<ValidatedSbom> {
  const name = `${origin.source} as ${format}`
  const losses = unsupported.length > 0 ? [`${name} leaves out: ${unsupported.join('; ')}`] : []
  // A generated SBOM loses nothing that the user had.
  if (isGenerated) for (const loss of losses) log.info(loss)
  const { parseSbom } = await import('../../sbom/read/read-sbom.ts')
  const result = await validateAgainstSchema(await parseSbom(bytes, name), name, request, { log })
  const { document, validation, warnings } = result
  const path = await keep(
    `sbom-${document.content.id ?? 'document'}.${format}`.replace(/[^\w.-]/g, '_'),
    bytes
  )
  return {
    document: statedSubjects === undefined ? document : { ...document, statedSubjects },
    validation,
    origin: { source: origin.source, path },
    subject,
    warnings: [...(isGenerated ? [] : losses), ...before, ...warnings],
    ...(enriched === undefined ? {} : { enriched })
  }
}

async function write(
  format: Format,
  source: SbomSource,
  request: ConvertRequest,
  tools: Pick<ConvertTools, 'timeOf'>
): Promise<WrittenSbom> {
  const { convert, convertContent } = await import('../../sbom/write/convert.ts')
  const target = {
    format,
    version: versionOf(format, request, DEFAULT_VERSION),
    created: await createdOf(source, request, tools)
  }
  return 'document' in source
    ? convert(source.document, target)
    : convertContent(source.content, target, source.sources)
}

/** RFC 3339. */
async function createdOf(
  source: SbomSource,
  { created }: ConvertRequest,
  { timeOf }: Pick<ConvertTools, 'timeOf'>
): Promise<string> {
  const [content, own] =
    'document' in source ? [source.document.content, undefined] : [source.content, source.created]
  return content.created ?? created ?? own ?? timeOf(source.subject)
}
