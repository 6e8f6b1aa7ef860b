// Adds what the user or the document itself states to fields that are empty, on request, and lists what it added.
import { type Fields, fieldsIn, fieldsOf } from '../../support/fields.ts'
import { pushAll } from '../../support/push-all.ts'
import type { SbomDocument } from '../model.ts'
import { formatTree } from '../write/json-tree.ts'
import { type Addition, type Additions, collectAdditions, type EnrichContext } from './additions.ts'
import { enrichCycloneDx } from './cyclonedx.ts'
import { enrichSpdx } from './spdx.ts'

export interface Enriched {
  /** Undefined: nothing was added, and the document stays as it is. */
  readonly bytes: Uint8Array | undefined
  readonly added: readonly Addition[]
  /** Why the document cannot be enriched. */
  readonly refused: string | undefined
}

/** Replaces nothing that the document states, except a license that is not in SPDX's form. */
export async function enrich(
  document: Pick<SbomDocument, 'format' | 'version' | 'bytes'>,
  context: EnrichContext
): Promise<Enriched> {
  if (context.fields.length === 0) return { bytes: undefined, added: [], refused: undefined }
  const additions = collectAdditions()
  const result = await enrichTree(document, context, additions)
  if (typeof result === 'string') return { bytes: undefined, added: [], refused: result }
  const added = additions.list()
  if (added.length === 0) return { bytes: undefined, added, refused: undefined }
  const bytes = await result()
  return typeof bytes === 'string'
    ? { bytes: undefined, added: [], refused: bytes }
    : { bytes, added, refused: undefined }
}

/** Writes the enriched tree, or says why there is none. */
async function enrichTree(
  { format, version, bytes }: Pick<SbomDocument, 'format' | 'version' | 'bytes'>,
  context: EnrichContext,
  additions: Additions
): Promise<string | (() => Promise<Uint8Array | string>)> {
  const isCycloneDx = format === 'cyclonedx-json' || format === 'cyclonedx-xml'
  if (!isCycloneDx && format !== 'spdx-json')
    return 'only CycloneDX and SPDX 2 in JSON are enriched; add format: cyclonedx-json or spdx-json'
  if (isCycloneDx && !/^1\.[4-7]$/.test(version))
    return `CycloneDX ${version} has no place for it; add spec-version: '1.6'`
  const { readTree } = await import('../write/convert.ts')
  const { tree, dropped } = await readTree({ format, bytes })
  if (isSigned(tree)) return 'the document has a signature inside, which would no longer be valid'
  if (format === 'spdx-json') {
    const enriched = enrichSpdx(tree, context, additions)
    return async () => formatTree(enriched)
  }
  const enriched = enrichCycloneDx(tree, version, context, additions)
  return async () =>
    format === 'cyclonedx-json' ? formatTree(enriched) : formatXml(enriched, version, dropped)
}

/** In JSON the member of the document, or of a component; in XML an element of another namespace. */
function isSigned(tree: Fields): boolean {
  const metadata = fieldsOf(tree['metadata'])
  const pending = [tree, metadata, fieldsOf(metadata['component'])]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Object.keys(next).some(key => /^(?:signature|.*[:}]Signature)$/s.test(key))) return true
    pushAll(pending, fieldsIn(next['components']))
  }
  return false
}

const SHOWN_LOSSES = 3

/** Or why it is not written: the XML has content that CycloneDX has no place for. */
async function formatXml(
  tree: Fields,
  version: string,
  dropped: readonly string[]
): Promise<Uint8Array | string> {
  const { rewriteAsXml } = await import('../write/rewrite.ts')
  const { bytes, unsupported } = await rewriteAsXml(tree, version)
  const lost = [...unsupported, ...dropped]
  if (lost.length === 0) return bytes
  const shown = [...lost.slice(0, SHOWN_LOSSES), ...(lost.length > SHOWN_LOSSES ? ['…'] : [])]
  return `the document has content that would be lost: ${shown.join('; ')}`
}
