// The quality profiles as tables: which elements each standard demands of the document and of its components.
import type { ComponentCheckId, DocumentCheckId } from './checks.ts'

export const PROFILE_IDS = [
  'ntia-2021',
  'cisa-2026',
  'bsi-tr-03183-2.1',
  'cra',
  'openchain-telco-1.1'
] as const

export type ProfileId = (typeof PROFILE_IDS)[number]

/** `must`; `if-exists`: required if there is such a thing, which a document alone does not show. */
export type Level = 'must' | 'if-exists' | 'recommended'

export type ProfileRow =
  | { readonly scope: 'document'; readonly id: DocumentCheckId; readonly level: Level }
  | { readonly scope: 'component'; readonly id: ComponentCheckId; readonly level: Level }

export interface Profile {
  readonly title: string
  /** May an element be declared as unknown in place of a value? */
  readonly acceptsDeclaredUnknown: boolean
  readonly rows: readonly ProfileRow[]
}

function ofDocument(level: Level, ...ids: DocumentCheckId[]): ProfileRow[] {
  return ids.map(id => ({ scope: 'document', id, level }))
}

function ofComponents(level: Level, ...ids: ComponentCheckId[]): ProfileRow[] {
  return ids.map(id => ({ scope: 'component', id, level }))
}

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  // https://www.ntia.gov/report/2021/minimum-elements-software-bill-materials-sbom
  'ntia-2021': {
    title: 'NTIA Minimum Elements (2021)',
    acceptsDeclaredUnknown: true,
    rows: [
      ...ofDocument('must', 'machine-readable', 'author', 'timestamp'),
      ...ofComponents('must', 'name', 'version', 'producer', 'identifier', 'relationships'),
      ...ofComponents('recommended', 'hash')
    ]
  },
  // CISA, "2026 Minimum Elements for a Software Bill of Materials", 2026-07-29; replaces NTIA 2021.
  'cisa-2026': {
    title: 'CISA 2026 Minimum Elements',
    acceptsDeclaredUnknown: true,
    rows: [
      ...ofDocument('must', 'machine-readable', 'author', 'author-signature', 'timestamp', 'tool-name'),
      ...ofDocument('must', 'tool-version', 'generation-context', 'document-id', 'completeness'),
      ...ofComponents(
        'must',
        'name',
        'version',
        'producer',
        'identifier',
        'hash',
        'license',
        'relationships'
      ),
      ...ofDocument('recommended', 'primary-component')
    ]
  },
  // BSI TR-03183-2 version 2.1.0, 2025-08-20, sections 4 and 5.
  'bsi-tr-03183-2.1': {
    title: 'BSI TR-03183-2 v2.1.0',
    acceptsDeclaredUnknown: false,
    rows: [
      ...ofDocument('must', 'bsi-format', 'author-address', 'timestamp', 'primary-component'),
      ...ofDocument('must', 'completeness-indicated', 'no-vulnerabilities'),
      ...ofDocument('if-exists', 'document-id'),
      ...ofDocument('recommended', 'author-signature'),
      ...ofComponents(
        'must',
        'name',
        'version',
        'producer-address',
        'own-relationships',
        'distribution-license-id'
      ),
      ...ofComponents('must', 'deployable-hash', 'filename', 'file-properties'),
      ...ofComponents('if-exists', 'identifier', 'deployable-uri', 'source-uri', 'original-license'),
      ...ofComponents('recommended', 'effective-license')
    ]
  },
  // Regulation (EU) 2024/2847, Annex I, Part II, point 1: "a commonly used and machine-readable format covering at the
  // very least the top-level dependencies". Article 13(24) lets the Commission specify more; nothing is known of it.
  cra: {
    title: 'EU Cyber Resilience Act, Annex I, Part II (1)',
    acceptsDeclaredUnknown: false,
    rows: [
      ...ofDocument('must', 'machine-readable', 'primary-component', 'top-level-dependencies'),
      ...ofComponents('must', 'name'),
      ...ofDocument('recommended', 'author', 'timestamp', 'completeness'),
      ...ofComponents('recommended', 'version', 'producer', 'identifier')
    ]
  },
  // https://github.com/OpenChain-Project/Telco-WG, "OpenChain Telco SBOM Guide" version 1.1, section 3. The guide knows
  // SPDX 2 only. Both licenses and the copyright text are mandatory and may be NOASSERTION; a supplier may not.
  'openchain-telco-1.1': {
    title: 'OpenChain Telco SBOM Guide 1.1',
    acceptsDeclaredUnknown: true,
    rows: [
      ...ofDocument('must', 'spdx2-format', 'author-organization', 'tool-with-version', 'timestamp'),
      ...ofDocument('must', 'sbom-type', 'document-id'),
      ...ofComponents(
        'must',
        'name',
        'version',
        'supplier',
        'distribution-license',
        'original-license',
        'copyright'
      ),
      ...ofComponents('recommended', 'identifier', 'hash', 'relationships')
    ]
  }
}
