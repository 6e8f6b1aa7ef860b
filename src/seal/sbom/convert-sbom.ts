// Converts an SBOM to the formats of the request; each document is validated and kept as a file of the run.
import type { Descriptor } from '../../oci/descriptor.ts'
import { digestOf, encodedOf } from '../../oci/digest.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import type { WrittenSbom } from '../../sbom/write/written-sbom.ts'
import type { SbomRequest, SealTools } from '../request.ts'
import type { SbomSource, ValidatedSbom } from './types.ts'
import { validateAgainstSchema } from './validate-sbom.ts'

export interface ConvertedSboms {
  readonly sboms: readonly ValidatedSbom[]
  /** Of the source and of all its conversions. */
  readonly warnings: readonly string[]
}

type ConvertRequest = Pick<SbomRequest, 'formats' | 'specVersion' | 'validation' | 'created'>
/** `timeOf`: RFC 3339, the time of a subject whose SBOM names none. */
type ConvertTools = Pick<SealTools, 'log' | 'keep'> & { timeOf(subject: Descriptor): Promise<string> }
type Format = SbomRequest['formats'][number]

/** CycloneDX version of written documents, unless the request names another. */
const DEFAULT_VERSION = '1.6'

/** An ingested document stays as it is unless the request names other formats. */
export async function convertSbom(
  source: SbomSource,
  request: ConvertRequest,
  tools: ConvertTools
): Promise<ConvertedSboms> {
  const ingested = 'document' in source ? source : undefined
  const formats = formatsOf(ingested?.document, request)
  const sboms = await (ingested !== undefined && formats.length === 0
    ? [await keepSbom(ingested, tools)]
    : Promise.all(
        formats.map(format =>
          ingested !== undefined && hasFormat(ingested.document, format, request)
            ? keepSbom(ingested, tools)
            : convertTo(format, source, request, tools)
        )
      ))
  return { sboms, warnings: [...source.warnings, ...sboms.flatMap(({ warnings }) => warnings)] }
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

function versionOf(format: Format, { specVersion }: ConvertRequest, otherwise: string): string {
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

async function convertTo(
  format: Format,
  source: SbomSource,
  request: ConvertRequest,
  { timeOf, log, keep }: ConvertTools
): Promise<ValidatedSbom> {
  const { bytes, unsupported } = await write(format, source, request, { timeOf })
  const name = `${source.origin.source} as ${format}`
  const losses = unsupported.length > 0 ? [`${name} leaves out: ${unsupported.join('; ')}`] : []
  // A generated SBOM loses nothing that the user had.
  const isGenerated = 'content' in source && source.isGenerated
  if (isGenerated) for (const loss of losses) log.info(loss)
  const document = await readWritten(bytes, name, source)
  const { validation, warnings } = await validateAgainstSchema(document, name, request, { log })
  const path = await keep(
    `sbom-${document.content.id ?? 'document'}.${format}`.replace(/[^\w.-]/g, '_'),
    bytes
  )
  return {
    document,
    validation,
    origin: { source: source.origin.source, path },
    subject: source.subject,
    warnings: [...(isGenerated ? [] : losses), ...warnings]
  }
}

/** The subjects that an envelope stated for the ingested document are those of the written one, too. */
async function readWritten(bytes: Uint8Array, name: string, source: SbomSource): Promise<SbomDocument> {
  const { readSbom } = await import('../../sbom/read/read-sbom.ts')
  const document = await readSbom(bytes, name)
  const statedSubjects = 'document' in source ? source.document.statedSubjects : undefined
  return statedSubjects === undefined ? document : { ...document, statedSubjects }
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
