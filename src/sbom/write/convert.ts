// Converts an SBOM from any format that can be read to one that can be written.
import { type Fields, fieldsOf } from '../../support/fields.ts'
import { hasNoZone, parseDocumentTime } from '../document-time.ts'
import type { Sbom, SbomDocument } from '../model.ts'
import { type WriteOptions, writeSbom } from './write.ts'
import { ofInputs, type WrittenSbom } from './written-sbom.ts'

/** `created` is the document's own time by default. */
export type ConvertTarget = Omit<WriteOptions, 'created'> & { readonly created?: string }

/**
 * Writes what was read from a document in another format. A document that is in that format and version already stays
 * as it is. What the model or the format has no place for is listed.
 *
 * @throws SealError `SBOM_CANNOT_WRITE`
 */
export async function convert(document: SbomDocument, target: ConvertTarget): Promise<WrittenSbom> {
  const { content, format, version, bytes } = document
  if (format === target.format && version === target.version) return { bytes, unsupported: [] }
  if (isCycloneDx(format) && isCycloneDx(target.format)) {
    const { rewriteAsJson, rewriteAsXml } = await import('./rewrite.ts')
    const rewrite = target.format === 'cyclonedx-xml' ? rewriteAsXml : rewriteAsJson
    const { tree, dropped } = await readTree(document)
    const written = await rewrite(tree, target.version)
    return { ...written, unsupported: [...written.unsupported, ...dropped] }
  }
  if (isSpdx2(format) && target.format === 'spdx-json')
    return (await import('./rewrite-spdx.ts')).rewriteAsSpdx(await treeOf(document))
  return convertContent(content, target, [document])
}

function isSpdx2(format: string): boolean {
  return format === 'spdx-json' || format === 'spdx-tag-value'
}

function isCycloneDx(format: string): boolean {
  return format === 'cyclonedx-json' || format === 'cyclonedx-xml'
}

/** Where each format has the time of a document. */
const TIMES: Readonly<Partial<Record<SbomDocument['format'], string>>> = {
  'cyclonedx-json': 'metadata.timestamp',
  'cyclonedx-xml': 'metadata.timestamp',
  'spdx-json': 'creationInfo.created',
  'spdx-tag-value': 'creationInfo.created',
  'spdx3-json': '@graph[].created'
}

/** A document has one time: of several merged ones, one is written. SPDX has whole seconds. */
function lostTimes(
  sources: readonly SbomDocument[],
  { format, created }: ConvertTarget,
  own: string | undefined
): readonly string[] {
  const written = parseDocumentTime(created ?? own ?? '')
  return sources.flatMap(({ format: from, content }) => {
    const said = content.created
    const place = TIMES[from]
    if (said === undefined || place === undefined) return []
    const isExact = !format.startsWith('spdx') && !/\.\d{3}\d*[1-9]/.test(said)
    if (!isExact && /\.0*[1-9]/.test(said))
      return [`${place}: is written in whole ${isCycloneDx(format) ? 'milliseconds' : 'seconds'}`]
    if (hasNoZone(said)) return [`${place}: has no time zone, and is written in UTC`]
    return parseDocumentTime(said) === written ? [] : [`${place}: another time is written`]
  })
}

/** Its tree in pieces if it is large; XML and tag-value in the shape of JSON, whole. */
async function treePieces(document: Pick<SbomDocument, 'format' | 'bytes'>): Promise<Iterable<Fields>> {
  const { format, bytes } = document
  return isJson(format)
    ? (await import('../read/json-text.ts')).piecesOf(bytes, 'the SBOM')
    : [await treeOf(document)]
}

function isJson(format: string): boolean {
  return format !== 'cyclonedx-xml' && format !== 'spdx-tag-value'
}

export async function treeOf(document: Pick<SbomDocument, 'format' | 'bytes'>): Promise<Fields> {
  return (await readTree(document)).tree
}

/** With a line for each place of XML whose text or attribute no tree has. */
export async function readTree({
  format,
  bytes
}: Pick<SbomDocument, 'format' | 'bytes'>): Promise<{ tree: Fields; dropped: readonly string[] }> {
  if (isJson(format)) {
    const { parseSbomJson } = await import('../read/json-text.ts')
    return { tree: fieldsOf(parseSbomJson(bytes, 'the SBOM').value), dropped: [] }
  }
  const { decodeText } = await import('../read/encoding.ts')
  const { text } = decodeText(bytes, 'the SBOM')
  if (format === 'spdx-tag-value')
    return { tree: (await import('../spdx/from-tag-value.ts')).parseTagValue(text).tree, dropped: [] }
  const { parseCycloneDxXml } = await import('../read/cyclonedx-xml.ts')
  const { tree, dropped } = await parseCycloneDxXml(text, 'the SBOM')
  return { tree, dropped: dropped.map(path => `${path}: only XML has a place for it`) }
}

/**
 * The same for content that is not a document yet, as several merged ones.
 *
 * @param sources the documents that the content was read from: each of their values is written, or listed
 * @throws SealError `SBOM_CANNOT_WRITE`
 */
export async function convertContent(
  content: Sbom,
  target: ConvertTarget,
  sources: readonly SbomDocument[] = []
): Promise<WrittenSbom> {
  const { unmodeled, created } = content
  const { bytes, unsupported } = await writeSbom(content, {
    ...target,
    created: target.created ?? created ?? ''
  })
  const unread = unmodeled.map(path => {
    const inputs = sources.filter(source => source.content.unmodeled.includes(path)).length
    return `${path}: is not converted${ofInputs(inputs, sources.length)}`
  })
  const times = Map.groupBy(lostTimes(sources, target, created), line => line)
  const lost = [...times].map(([line, { length }]) => `${line}${ofInputs(length, sources.length)}`)
  const listed = [...unread, ...unsupported, ...lost]
  if (sources.length === 0) return { bytes, unsupported: listed }
  const { auditAgainst } = await import('./audit-losses.ts')
  const { audit, losses } = auditAgainst(
    { ...target, pieces: await treePieces({ ...target, bytes }) },
    listed
  )
  // One after the other, and in pieces: a tree takes several times the memory of its document.
  for (const source of sources) audit({ ...source, pieces: await treePieces(source) })
  return { bytes, unsupported: [...listed, ...losses()] }
}
