// What Seal adds to a document on request, and how it is counted and marked.
import type { Digest } from '../../oci/digest.ts'
import { isExpression } from '../licenses/license-expression.ts'
import { mapLicense } from '../licenses/map-license.ts'
import type { Hash, Party } from '../model.ts'
import { hashOf } from '../purl/purl-hashes.ts'

export const ENRICHMENTS = ['supplier', 'author', 'licenses', 'hashes'] as const

export type Enrichment = (typeof ENRICHMENTS)[number]

export interface EnrichRequest {
  /** Empty: the document stays as it is. */
  readonly fields: readonly Enrichment[]
  /** Of the software that the document describes. */
  readonly supplier: Party | undefined
  /** Of the document. */
  readonly author: Party | undefined
}

export interface EnrichContext extends EnrichRequest {
  /** The image that the document is attached to. */
  readonly digest: Digest
}

/** Components, or the document, that got a value. */
export interface Addition {
  readonly field: Enrichment
  readonly count: number
}

/** The property of a component in CycloneDX, and the text of an annotation in SPDX, for each value that Seal added. */
export const MARK = 'oci-seal:enriched'

export interface Additions {
  /** Counts it. Returns the value of the mark: `licenses: was "Apache 2.0"`. */
  mark(field: Enrichment, was?: string): string
  list(): readonly Addition[]
}

export function collectAdditions(): Additions {
  const counts = new Map<Enrichment, number>()
  return {
    mark(field, was) {
      counts.set(field, (counts.get(field) ?? 0) + 1)
      return was === undefined ? field : `${field}: was ${JSON.stringify(was)}`
    },
    list: () =>
      ENRICHMENTS.flatMap(field => {
        const count = counts.get(field)
        return count === undefined ? [] : [{ field, count }]
      })
  }
}

/** The SPDX expression for a text that is none, if it is certain. */
export function normalizedLicense(text: string): string | undefined {
  if (text === 'NONE' || text === 'NOASSERTION' || isExpression(text)) return undefined
  const license = mapLicense(text)
  return license?.kind === 'expression' ? license.value : undefined
}

/**
 * Of the image, for the component that the document describes. None if the document names another image's digest.
 *
 * @param texts what the component says of itself: name, version, purl
 */
export function hashesOfImage(digest: Digest, texts: readonly (string | undefined)[]): readonly Hash[] {
  const named = texts.flatMap(
    text =>
      text
        ?.toLowerCase()
        .replaceAll('%3a', ':')
        .match(/sha(?:256|512):[0-9a-f]{64,128}/g) ?? []
  )
  const hash = hashOf(digest)
  return hash === undefined || named.some(other => other !== digest) ? [] : [hash]
}
