// The field of each format that has the value of a check: a producer of the document fills it.
import type { SbomFormat } from '../model.ts'
import type { ComponentCheckId, DocumentCheckId } from './checks.ts'

/** In CycloneDX, in SPDX 2, in SPDX 3; undefined if the format has no field for it. */
type Fields = readonly [cyclonedx: string | undefined, spdx2: string | undefined, spdx3: string | undefined]

const FIELDS: Readonly<Record<DocumentCheckId | ComponentCheckId, Fields>> = {
  'machine-readable': ['specVersion', 'spdxVersion', 'specVersion'],
  'bsi-format': ['specVersion', undefined, 'specVersion'],
  'spdx2-format': [undefined, 'spdxVersion', undefined],
  'author-organization': ['metadata.manufacturer', 'creationInfo.creators', 'createdBy'],
  author: ['metadata.manufacturer', 'creationInfo.creators', 'createdBy'],
  'author-address': ['metadata.manufacturer.url', 'creationInfo.creators', 'createdBy'],
  'author-signature': [undefined, undefined, undefined],
  timestamp: ['metadata.timestamp', 'creationInfo.created', 'created'],
  'tool-name': ['metadata.tools', 'creationInfo.creators', 'createdUsing'],
  'tool-version': ['metadata.tools', 'creationInfo.creators', 'createdUsing'],
  'tool-with-version': ['metadata.tools', 'creationInfo.creators', 'createdUsing'],
  'sbom-type': ['metadata.lifecycles', 'creationInfo.comment', 'software_sbomType'],
  'generation-context': ['metadata.lifecycles', 'creationInfo.comment', 'software_sbomType'],
  'document-id': ['serialNumber', 'documentNamespace', 'spdxId'],
  'primary-component': ['metadata.component', 'relationships (DESCRIBES)', 'rootElement'],
  'top-level-dependencies': ['dependencies', 'relationships (DEPENDS_ON)', 'Relationship (dependsOn)'],
  completeness: ['compositions', undefined, 'Relationship.completeness'],
  'completeness-indicated': ['compositions', undefined, 'Relationship.completeness'],
  'no-vulnerabilities': ['vulnerabilities', undefined, undefined],
  name: ['name', 'name', 'name'],
  version: ['version', 'versionInfo', 'software_packageVersion'],
  producer: ['supplier or manufacturer', 'supplier', 'suppliedBy'],
  supplier: ['supplier', 'supplier', 'suppliedBy'],
  'producer-address': ['manufacturer.url', 'originator', 'originatedBy'],
  identifier: ['purl', 'externalRefs (purl)', 'software_packageUrl'],
  relationships: ['dependencies', 'relationships (DEPENDS_ON)', 'Relationship (dependsOn)'],
  'own-relationships': ['dependencies', 'relationships (DEPENDS_ON)', 'Relationship (dependsOn)'],
  hash: ['hashes', 'checksums', 'verifiedUsing'],
  'deployable-hash': [
    'externalReferences (distribution).hashes',
    'checksums',
    'verifiedUsing (of hasDistributionArtifact)'
  ],
  'deployable-uri': ['externalReferences (distribution)', 'downloadLocation', 'software_downloadLocation'],
  'source-uri': ['externalReferences (source-distribution)', 'sourceInfo', 'externalRef'],
  license: ['licenses', 'licenseDeclared', 'Relationship (hasDeclaredLicense)'],
  copyright: ['copyright', 'copyrightText', 'software_copyrightText'],
  'distribution-license': ['licenses (concluded)', 'licenseConcluded', 'Relationship (hasConcludedLicense)'],
  'distribution-license-id': [
    'licenses (concluded, an expression)',
    'licenseConcluded',
    'Relationship (hasConcludedLicense)'
  ],
  'original-license': ['licenses (declared)', 'licenseDeclared', 'Relationship (hasDeclaredLicense)'],
  'effective-license': ['properties (bsi:component:effectiveLicense)', undefined, undefined],
  filename: ['properties (bsi:component:filename)', undefined, 'name (of hasDistributionArtifact)'],
  'file-properties': [
    'properties (bsi:component:executable, archive, structured)',
    undefined,
    'software_additionalPurpose and comment (of hasDistributionArtifact)'
  ]
}

/** The field of a component, or of the document, as its format names it; undefined if that format has none. */
export function fieldToFill(id: DocumentCheckId | ComponentCheckId, format: SbomFormat): string | undefined {
  const [cyclonedx, spdx2, spdx3] = FIELDS[id]
  if (format.startsWith('cyclonedx')) return cyclonedx
  return format === 'spdx3-json' ? spdx3 : spdx2
}
