// Several SBOMs of an image as one, about one of its digests.
import { formatPinned, formatRepository } from '../../oci/reference.ts'
import { parseDocumentTime } from '../../sbom/document-time.ts'
import type { ImageWithPlatforms } from '../resolve.ts'
import type { SbomSource, UnwrittenSbom } from './types.ts'

/** One document about `image`, made of those that were collected about it or its platforms. */
export function mergeSources(
  sources: readonly SbomSource[],
  { repository, manifest }: Pick<ImageWithPlatforms, 'repository' | 'manifest'>,
  { merge, inMergeOrder }: typeof import('../../sbom/write/merge.ts'),
  subject = manifest.descriptor
): UnwrittenSbom {
  const contents = sources.map(source => ('document' in source ? source.document.content : source.content))
  const created = latestOf(contents.flatMap(content => content.created ?? []))
  const documents = inMergeOrder(sources.flatMap(source => ('document' in source ? [source.document] : [])))
  const content = merge(
    documents.length === sources.length ? documents : contents.map(each => ({ content: each })),
    {
      subject: {
        ref: formatPinned(repository, subject.digest),
        type: 'container',
        name: formatRepository(repository),
        version: subject.digest
      },
      ...(created === undefined ? {} : { created })
    }
  )
  const origins = new Set(sources.map(({ origin }) => origin.source))
  return {
    content,
    sources: documents,
    warnings: sources.flatMap(({ warnings }) => warnings),
    origin: { source: [...origins].join(' + '), path: undefined },
    isGenerated: false,
    subject,
    created
  }
}

/** Times have zones and forms that their order as texts would not follow. */
function latestOf(times: readonly string[]): string | undefined {
  return times
    .filter(time => !Number.isNaN(parseDocumentTime(time)))
    .sort((one, other) => parseDocumentTime(one) - parseDocumentTime(other))
    .at(-1)
}
