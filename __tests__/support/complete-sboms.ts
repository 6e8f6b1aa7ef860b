// SBOMs of one application and one library, in each format, with all that a quality profile can demand in it.
import type { SbomFormat } from '../../src/sbom/model.ts'
import { readSbom } from '../../src/sbom/read/read-sbom.ts'
import { convert } from '../../src/sbom/write/convert.ts'

const CREATED = '2026-01-01T00:00:00Z'
const SHA512 = 'cd'.repeat(64)

type Fields = Record<string, unknown>

function cyclonedxComponent(name: string): Fields {
  return {
    ...{ 'bom-ref': name, name, version: '1.0.0', purl: `pkg:generic/${name}@1.0.0` },
    supplier: { name: 'Acme' },
    manufacturer: { name: 'Acme', url: ['https://acme.example'] },
    hashes: [{ alg: 'SHA-512', content: SHA512 }],
    licenses: [{ expression: 'MIT', acknowledgement: 'concluded' }],
    externalReferences: [
      {
        type: 'distribution',
        url: `https://acme.example/${name}.tgz`,
        hashes: [{ alg: 'SHA-512', content: SHA512 }]
      }
    ],
    properties: [
      { name: 'bsi:component:filename', value: `${name}.tgz` },
      { name: 'bsi:component:executable', value: 'non-executable' },
      { name: 'bsi:component:archive', value: 'archive' },
      { name: 'bsi:component:structured', value: 'structured' }
    ]
  }
}

/** CycloneDX 1.6. */
export function completeCycloneDx(): Fields {
  return {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    metadata: {
      timestamp: CREATED,
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name: 'scan', version: '1.0' }] },
      authors: [{ name: 'Team', email: 'team@acme.example' }],
      component: { type: 'application', ...cyclonedxComponent('app') }
    },
    components: [{ type: 'library', ...cyclonedxComponent('lib') }],
    dependencies: [{ ref: 'app', dependsOn: ['lib'] }, { ref: 'lib' }],
    compositions: [{ aggregate: 'complete' }]
  }
}

function spdxPackage(name: string): Fields {
  return {
    ...{ SPDXID: `SPDXRef-${name}`, name, versionInfo: '1.0.0', supplier: 'Organization: Acme' },
    ...{ downloadLocation: 'NOASSERTION', filesAnalyzed: false, copyrightText: 'NOASSERTION' },
    ...{ licenseConcluded: 'MIT', licenseDeclared: 'MIT' },
    checksums: [{ algorithm: 'SHA512', checksumValue: SHA512 }],
    externalRefs: [
      {
        referenceCategory: 'PACKAGE-MANAGER',
        referenceType: 'purl',
        referenceLocator: `pkg:generic/${name}@1.0.0`
      }
    ]
  }
}

function related(spdxElementId: string, relationshipType: string, relatedSpdxElement: string): Fields {
  return { spdxElementId, relationshipType, relatedSpdxElement }
}

/** SPDX 2.3. */
export function completeSpdx(): Fields {
  return {
    ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'app' },
    documentNamespace: 'https://acme.example/sbom/app-1',
    creationInfo: {
      created: CREATED,
      creators: ['Organization: Acme', 'Tool: scan-1.0'],
      comment: 'SBOM Type: build'
    },
    packages: [spdxPackage('app'), spdxPackage('lib')],
    relationships: [
      related('SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-app'),
      related('SPDXRef-app', 'DEPENDS_ON', 'SPDXRef-lib'),
      related('SPDXRef-lib', 'DEPENDS_ON', 'NONE')
    ]
  }
}

/** SPDX 2.2, which has other words for one category. */
export function completeSpdx22(): string {
  return JSON.stringify({ ...completeSpdx(), spdxVersion: 'SPDX-2.2' }).replaceAll(
    'PACKAGE-MANAGER',
    'PACKAGE_MANAGER'
  )
}

function packageTags(name: string): string {
  return `PackageName: ${name}
SPDXID: SPDXRef-${name}
PackageVersion: 1.0.0
PackageSupplier: Organization: Acme
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageChecksum: SHA512: ${SHA512}
PackageLicenseConcluded: MIT
PackageLicenseDeclared: MIT
PackageCopyrightText: NOASSERTION
ExternalRef: PACKAGE-MANAGER purl pkg:generic/${name}@1.0.0
`
}

/** SPDX 2.3 in tag-value. */
export function completeTagValue(): string {
  return `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: app
DocumentNamespace: https://acme.example/sbom/app-1
Creator: Organization: Acme
Creator: Tool: scan-1.0
Created: ${CREATED}
CreatorComment: <text>SBOM Type: build</text>

${packageTags('app')}
${packageTags('lib')}
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app
Relationship: SPDXRef-app DEPENDS_ON SPDXRef-lib
Relationship: SPDXRef-lib DEPENDS_ON NONE
`
}

const creationInfo = '_:creation'

function element(type: string, id: string, fields: Fields): Fields {
  return { type, spdxId: `https://acme.example/${id}`, creationInfo, ...fields }
}

function relationship(from: string, relationshipType: string, to: readonly string[]): Fields {
  return element('Relationship', `${from}-${relationshipType}`, {
    ...{ from: `https://acme.example/${from}`, relationshipType, completeness: 'complete' },
    to: to.map(id => (id.startsWith('https:') ? id : `https://acme.example/${id}`))
  })
}

function spdx3Package(name: string, needs: readonly string[]): Fields[] {
  const nothing = ['https://spdx.org/rdf/3.0.1/terms/Core/NoneElement']
  return [
    element('software_Package', name, {
      ...{ name, software_packageVersion: '1.0.0', software_packageUrl: `pkg:generic/${name}@1.0.0` },
      originatedBy: ['https://acme.example/acme'],
      verifiedUsing: [{ type: 'Hash', algorithm: 'sha512', hashValue: SHA512 }]
    }),
    element('software_File', `${name}.tgz`, {
      name: `${name}.tgz`,
      comment: 'software_additionalPurpose field is used to indicate the properties of BSI TR-03183-2',
      software_additionalPurpose: ['archive', 'container'],
      verifiedUsing: [{ type: 'Hash', algorithm: 'sha512', hashValue: SHA512 }]
    }),
    relationship(name, 'hasDistributionArtifact', [`${name}.tgz`]),
    relationship(name, 'hasConcludedLicense', ['mit']),
    relationship(name, 'hasDeclaredLicense', ['mit']),
    relationship(name, 'dependsOn', needs.length > 0 ? needs : nothing),
    relationship(name, 'contains', nothing)
  ]
}

/** SPDX 3.0.1. */
export function completeSpdx3(): Fields {
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        ...{ type: 'CreationInfo', '@id': creationInfo, specVersion: '3.0.1', created: CREATED },
        ...{
          createdBy: ['https://acme.example/acme'],
          createdUsing: ['https://acme.example/scan']
        }
      },
      element('Organization', 'acme', {
        name: 'Acme',
        externalIdentifier: [
          {
            ...{ type: 'ExternalIdentifier', externalIdentifierType: 'email' },
            identifier: 'sbom@acme.example'
          }
        ]
      }),
      element('Tool', 'scan', { name: 'scan-1.0' }),
      element('simplelicensing_LicenseExpression', 'mit', { simplelicensing_licenseExpression: 'MIT' }),
      element('SpdxDocument', 'document', {
        rootElement: ['https://acme.example/sbom'],
        profileConformance: ['core', 'software', 'simpleLicensing']
      }),
      element('software_Sbom', 'sbom', {
        rootElement: ['https://acme.example/app'],
        software_sbomType: ['build']
      }),
      ...spdx3Package('app', ['lib']),
      ...spdx3Package('lib', [])
    ]
  }
}

/** The complete CycloneDX document in another version, or as XML. */
export async function convertComplete(format: SbomFormat, version: string): Promise<string> {
  const document = await readSbom(Buffer.from(JSON.stringify(completeCycloneDx())), 'complete')
  if (format !== 'cyclonedx-json' && format !== 'cyclonedx-xml') throw new Error(format)
  const { bytes } = await convert(document, { format, version, created: CREATED })
  return Buffer.from(bytes).toString()
}
