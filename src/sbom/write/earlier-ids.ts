// The identifiers of the documents that a document is written from: its identifier is new, and it names theirs.
import type { ExternalReference, Sbom } from '../model.ts'

const SAID = 'this SBOM was made from it'

function earlierIds({ id, mergedIds = [] }: Sbom): readonly string[] {
  return [...new Set([...(id === undefined ? [] : [id]), ...mergedIds])].filter(known => known !== '')
}

/** CycloneDX has references of the whole document, and a type for those to SBOMs. */
export function earlierReferences(sbom: Sbom): readonly ExternalReference[] {
  return earlierIds(sbom).map(url => ({ type: 'bom', url, comment: SAID }))
}

/** SPDX 2.3 has a comment; its references to other documents need the hash of a file that is not at hand. */
export function commentOnEarlier(sbom: Sbom): string | undefined {
  const ids = earlierIds(sbom)
  return ids.length === 0 ? undefined : `This SBOM was made from ${ids.join(' and ')}`
}
