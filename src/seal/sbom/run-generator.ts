// SBOMs by generators of others: Syft and Trivy read the image, cdxgen the source tree.
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Descriptor } from '../../oci/descriptor.ts'
import { formatPinned, formatRepository } from '../../oci/reference.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import { SealError } from '../../support/errors.ts'
import { fieldsIn, fieldsOf, listOf, textOf } from '../../support/fields.ts'
import type { GeneratorName, ImageGenerator, SbomRequest, SealTools } from '../request.ts'
import type { ImageWithPlatforms, Subject } from '../resolve.ts'
import { ingestSbom } from './ingest-sbom.ts'
import { writeLayout } from './oci-layout.ts'
import type { ValidatedSbom } from './types.ts'

/** @throws SealError `GENERATOR_…`, `SCAN_NOT_AN_IMAGE`, `SBOM_…` */
export async function generateFromImage(
  name: ImageGenerator,
  subject: Subject,
  image: ImageWithPlatforms,
  request: SbomRequest,
  tools: Pick<SealTools, 'registries' | 'generateWith' | 'folder' | 'log'>
): Promise<ValidatedSbom> {
  const folder = await tools.folder('layout')
  try {
    await writeLayout(folder, subject, image, tools)
    const bytes = await tools.generateWith(name, folder, subject.platform)
    const source = `${name} for ${formatPinned(image.repository, subject.descriptor.digest)}`
    const sbom = await ingest(name, bytes, { source, subject }, request, tools)
    const named = await withSubject(sbom.document, folder, image, subject.descriptor)
    return named === undefined ? sbom : await ingest(name, named, { source, subject }, request, tools)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The document's bytes about the image, if the generator named the folder that it read: that is a path of this run, and
 * Trivy states no digest beside it. Undefined for any other document.
 */
async function withSubject(
  { format, bytes, content }: SbomDocument,
  folder: string,
  { repository }: ImageWithPlatforms,
  { digest }: Subject['descriptor']
): Promise<Uint8Array | undefined> {
  if (format !== 'cyclonedx-json' || !content.subject?.name.includes(basename(folder))) return undefined
  const [{ treeOf }, { formatTree }] = await Promise.all([
    import('../../sbom/write/convert.ts'),
    import('../../sbom/write/json-tree.ts')
  ])
  const tree = await treeOf({ format, bytes })
  const metadata = fieldsOf(tree['metadata'])
  const component = {
    ...fieldsOf(metadata['component']),
    name: formatRepository(repository),
    version: digest
  }
  return formatTree({ ...tree, metadata: { ...metadata, component } })
}

/** @throws SealError `GENERATOR_…`, `SBOM_…` */
export async function generateFromTree(
  descriptor: Descriptor,
  request: SbomRequest,
  tools: Pick<SealTools, 'generateWith' | 'log'>
): Promise<ValidatedSbom> {
  const bytes = await tools.generateWith('cdxgen', request.sourceTree.path, undefined)
  const source = 'cdxgen for the source tree'
  const distinct = (await withDistinctAnnotators(bytes, source)) ?? bytes
  return await ingest('cdxgen', distinct, { source, subject: { descriptor } }, request, tools)
}

/**
 * cdxgen annotates each document, and the annotator has the `bom-ref` that it has among the tools. Readers refuse a
 * document with two of one, and nothing refers to the annotator.
 */
async function withDistinctAnnotators(bytes: Uint8Array, source: string): Promise<Uint8Array | undefined> {
  const { parseSbom } = await import('../../sbom/read/read-sbom.ts')
  const { tree, document } = await parseSbom(bytes, source)
  if (document.format !== 'cyclonedx-json' || tree === undefined) return undefined
  const { components } = fieldsOf(fieldsOf(tree['metadata'])['tools'])
  const tools = new Set(fieldsIn(components).flatMap(tool => textOf(tool['bom-ref']) ?? []))
  const before = listOf(tree['annotations'])
  const annotations = before.map(annotation => withoutRepeated(annotation, tools))
  if (annotations.every((annotation, at) => annotation === before[at])) return undefined
  const { formatTree } = await import('../../sbom/write/json-tree.ts')
  return formatTree({ ...tree, annotations })
}

function withoutRepeated(annotation: unknown, tools: ReadonlySet<string>): unknown {
  const { annotator, ...others } = fieldsOf(annotation)
  const { 'bom-ref': ref, ...component } = fieldsOf(fieldsOf(annotator)['component'])
  if (typeof ref !== 'string' || !tools.has(ref)) return annotation
  return { ...others, annotator: { ...fieldsOf(annotator), component } }
}

/** The document is validated and bound as any other. One without components is what a generator that failed leaves. */
async function ingest(
  name: GeneratorName,
  bytes: Uint8Array,
  { source, subject }: { readonly source: string; readonly subject: Pick<Subject, 'descriptor'> },
  request: SbomRequest,
  { log }: Pick<SealTools, 'log'>
): Promise<ValidatedSbom> {
  const origin = { source, path: undefined }
  const sbom = await ingestSbom(bytes, origin, request, { log })
  if (sbom.document.content.components.length > 0) return { ...sbom, subject: subject.descriptor }
  throw new SealError(
    'GENERATOR_FAILED',
    `${source}: ${name} exited with code 0, but its SBOM has no component`,
    {
      remedy: `Run ${name} on your own machine with --verbose, or let Seal read the image:\n  with:\n    sbom: image`
    }
  )
}
