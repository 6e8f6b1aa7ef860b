// One component as an SPDX 3 package: https://spdx.github.io/spdx-spec/v3.0.1/model/Software/Classes/Package/
import { type Fields, present } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import type { Component, ExternalReference, Hash } from '../model.ts'
import { isDigest } from '../spdx/digests.ts'
import { isLocator } from '../spdx/locators.ts'
import { CREATION, type Spdx3Agents } from './spdx3-agents.ts'
import type { Unsupported } from './unsupported.ts'

interface PackageContext {
  readonly id: string
  readonly agents: Spdx3Agents
  readonly unsupported: Unsupported
}

const TARGET = 'SPDX 3.0.1'

/** CycloneDX component types that are a `software_primaryPurpose`. */
const PURPOSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    application: 'application',
    framework: 'framework',
    library: 'library',
    container: 'container',
    'operating-system': 'operatingSystem',
    device: 'device',
    'device-driver': 'deviceDriver',
    firmware: 'firmware',
    platform: 'platform',
    'machine-learning-model': 'model',
    data: 'data',
    file: 'file'
  })
)

/** CycloneDX reference types that are an `externalRefType`. */
const REFERENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    website: 'altWebPage',
    distribution: 'altDownloadLocation',
    vcs: 'vcs',
    'issue-tracker': 'issueTracker',
    documentation: 'documentation',
    'mailing-list': 'mailingList',
    support: 'support',
    'release-notes': 'releaseNotes',
    license: 'license',
    'build-system': 'buildSystem',
    'build-meta': 'buildMeta',
    advisories: 'securityAdvisory',
    chat: 'chat',
    social: 'socialMedia',
    'certification-report': 'certificationReport',
    'threat-model': 'securityThreatModel',
    'pentest-report': 'securityPenTestReport',
    'exploitability-statement': 'vulnerabilityExploitabilityAssessment'
  })
)

const ALGORITHMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MD5: 'md5',
    'SHA-1': 'sha1',
    'SHA-224': 'sha224',
    'SHA-256': 'sha256',
    'SHA-384': 'sha384',
    'SHA-512': 'sha512',
    'SHA3-224': 'sha3_224',
    'SHA3-256': 'sha3_256',
    'SHA3-384': 'sha3_384',
    'SHA3-512': 'sha3_512',
    'BLAKE2b-256': 'blake2b256',
    'BLAKE2b-384': 'blake2b384',
    'BLAKE2b-512': 'blake2b512',
    BLAKE3: 'blake3'
  })
)

export function makeSpdx3Package(component: Component, { id, agents, unsupported }: PackageContext): Fields {
  const { group, name, version, description, copyright, occurrences = [], declaredUnknown = [] } = component
  addUnsupported(component, unsupported)
  const references = component.externalReferences ?? []
  const homepage = references.find(({ type }) => type === 'website')
  const download = references.find(({ type }) => type === 'distribution')
  const others = references.filter(
    reference => !isPlain(reference) || (reference !== homepage && reference !== download)
  )
  const supplier = component.supplier && agents.idOf(component.supplier)
  const makers = [component.manufacturer ?? [], component.authors ?? []].flat()
  const source = occurrences.map(({ path }) => path)
  return present<Fields>({
    type: isFile(component) ? 'software_File' : 'software_Package',
    spdxId: id,
    creationInfo: CREATION,
    name: group === undefined || group === '' ? name : `${group}/${name}`,
    software_packageVersion: version,
    software_packageUrl: wellFormed('purl', component.purl, 'components[].purl', unsupported),
    software_primaryPurpose: isFile(component) ? undefined : (PURPOSES.get(component.type) ?? 'other'),
    description,
    software_copyrightText: copyright ?? (declaredUnknown.includes('copyright') ? 'NOASSERTION' : undefined),
    software_homePage: homepage?.url,
    software_downloadLocation: download?.url,
    software_sourceInfo: source.length === 0 ? undefined : `found in: ${source.join(', ')}`,
    suppliedBy: supplier,
    originatedBy: makers.flatMap(
      maker => agents.idOf({ isPerson: maker !== component.manufacturer, ...maker }) ?? []
    ),
    verifiedUsing: hashesOf(component.hashes, unsupported),
    externalIdentifier: cpeOf(component, unsupported),
    externalRef: others.map(reference => referenceOf(reference, unsupported))
  })
}

/** A file in SPDX 3 has no version, package URL and addresses: one that has them is a package of a file. */
function isFile({ type, version, purl, occurrences = [], externalReferences = [] }: Component): boolean {
  const isPlaced = occurrences.length > 0 || externalReferences.some(({ type: kind }) => FIELDS.has(kind))
  return type === 'file' && version === undefined && purl === undefined && !isPlaced
}

/** References that are fields of a package. */
const FIELDS: ReadonlySet<string> = new Set(['website', 'distribution'])

function addUnsupported(component: Component, unsupported: Unsupported): void {
  const none = `${TARGET} has no place for it`
  const { type, scope, properties = [], occurrences = [], externalReferences = [] } = component
  if (PURPOSES.get(type) === undefined)
    unsupported.add('components[].type', `${TARGET} has no "${printable(type, 40)}"; written as other`)
  if (scope !== undefined) unsupported.add('components[].scope', none)
  if (properties.length > 0) unsupported.add('components[].properties', none)
  for (const party of ['supplier', 'manufacturer'] as const)
    if (component[party]?.isDeclaredUnknown)
      unsupported.add(`components[].${party}`, `${TARGET} cannot state that it is unknown on purpose`)
  if (component.declaredUnknown?.some(field => field === 'hashes' || field === 'version'))
    unsupported.add('components[].hashes, version', `${TARGET} cannot state that they are unknown on purpose`)
  if (occurrences.some(({ line, layer }) => line !== undefined || layer !== undefined))
    unsupported.add('components[].occurrences[].layer, line', none)
  if (externalReferences.some(({ hashes = [] }) => hashes.length > 0))
    unsupported.add('components[].externalReferences[].hashes', none)
}

/** A reference that is only an address. */
function isPlain({ comment }: ExternalReference): boolean {
  return comment === undefined
}

function wellFormed(
  type: string,
  locator: string | undefined,
  path: string,
  unsupported: Unsupported
): string | undefined {
  if (locator === undefined || isLocator(type, locator)) return locator
  unsupported.add(path, `"${printable(locator, 60)}" is not well formed`)
  return undefined
}

function cpeOf({ cpe }: Component, unsupported: Unsupported): readonly Fields[] {
  const kind = cpe?.startsWith('cpe:2.3:') ? 'cpe23' : 'cpe22'
  const identifier = wellFormed(`${kind}Type`, cpe, 'components[].cpe', unsupported)
  if (identifier === undefined) return []
  return [{ type: 'ExternalIdentifier', externalIdentifierType: kind, identifier }]
}

function hashesOf(hashes: readonly Hash[] = [], unsupported: Unsupported): readonly Fields[] {
  return hashes.flatMap(({ algorithm, content }) => {
    const known = ALGORITHMS.get(algorithm)
    if (known !== undefined && isDigest(algorithm, content))
      return [{ type: 'Hash', algorithm: known, hashValue: content.toLowerCase() }]
    const reason = known === undefined ? `${TARGET} has no` : 'this is not a digest of'
    unsupported.add('components[].hashes', `${reason} "${printable(algorithm, 40)}"`)
    return []
  })
}

export function referenceOf({ type, url, comment }: ExternalReference, unsupported: Unsupported): Fields {
  const known = REFERENCES.get(type)
  if (known === undefined && type !== 'other') {
    const reason = `${TARGET} has no "${printable(type, 40)}"; written as other`
    unsupported.add('components[].externalReferences[].type', reason)
  }
  return present<Fields>({ type: 'ExternalRef', externalRefType: known ?? 'other', locator: [url], comment })
}
