// One component as an SPDX 2.3 package.
import { printable } from '../../support/text.ts'
import type { Component, ExternalReference, Hash, Party } from '../model.ts'
import { isDigest } from '../spdx/digests.ts'
import { isLocator } from '../spdx/locators.ts'
import { formatSpdxParty } from '../spdx/parties.ts'
import { isLicenseUnknown } from '../unknown-fields.ts'
import type { SpdxLicenses } from './spdx-licenses.ts'
import type { Unsupported } from './unsupported.ts'

interface PackageContext {
  readonly id: string
  readonly licenses: SpdxLicenses
  readonly unsupported: Unsupported
}

const UNKNOWN = 'NOASSERTION'

/** CycloneDX component types that are a `primaryPackagePurpose`. */
const PURPOSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    application: 'APPLICATION',
    framework: 'FRAMEWORK',
    library: 'LIBRARY',
    container: 'CONTAINER',
    'operating-system': 'OPERATING_SYSTEM',
    device: 'DEVICE',
    firmware: 'FIRMWARE',
    file: 'FILE'
  })
)

/** CycloneDX hash algorithms by their SPDX names. */
const ALGORITHMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MD5: 'MD5',
    'SHA-1': 'SHA1',
    'SHA-256': 'SHA256',
    'SHA-384': 'SHA384',
    'SHA-512': 'SHA512',
    'SHA3-256': 'SHA3-256',
    'SHA3-384': 'SHA3-384',
    'SHA3-512': 'SHA3-512',
    'BLAKE2b-256': 'BLAKE2b-256',
    'BLAKE2b-384': 'BLAKE2b-384',
    'BLAKE2b-512': 'BLAKE2b-512',
    BLAKE3: 'BLAKE3'
  })
)

/** https://spdx.github.io/spdx-spec/v2.3/package-information/ */
export function makePackage(component: Component, context: PackageContext): object {
  const { id, licenses } = context
  const { group, name, version, description, copyright, declaredUnknown = [] } = component
  addUnsupported(component, context.unsupported)
  const [homepage, ...websites] = referencesOf(component, 'website')
  const [download, ...distributions] = referencesOf(component, 'distribution')
  const others = (component.externalReferences ?? []).filter(
    ({ type }) => type !== 'website' && type !== 'distribution'
  )
  const checksums = checksumsOf(component.hashes, context.unsupported)
  const externalRefs = externalRefsOf(
    component,
    [...websites, ...distributions, ...others],
    context.unsupported
  )
  const source = (component.occurrences ?? []).map(({ path }) => path)
  return {
    SPDXID: id,
    name: group === undefined || group === '' ? name : `${group}/${name}`,
    ...(version !== undefined
      ? { versionInfo: version }
      : declaredUnknown.includes('version')
        ? { versionInfo: UNKNOWN }
        : {}),
    primaryPackagePurpose: PURPOSES.get(component.type) ?? 'OTHER',
    ...optional('supplier', formatParty(component.supplier)),
    ...optional('originator', formatParty(component.manufacturer ?? firstAuthor(component))),
    downloadLocation: download?.url ?? UNKNOWN,
    filesAnalyzed: false,
    ...(homepage ? { homepage: homepage.url } : {}),
    ...(source.length > 0 ? { sourceInfo: `found in: ${source.join(', ')}` } : {}),
    ...(checksums.length > 0 ? { checksums } : {}),
    ...licenseFields(component, licenses),
    ...optional('copyrightText', copyright ?? (declaredUnknown.includes('copyright') ? UNKNOWN : undefined)),
    ...optional('description', description),
    ...(externalRefs.length > 0 ? { externalRefs } : {})
  }
}

/**
 * In SPDX 2.3 a missing field means the same as `NOASSERTION`, which is written only for a field that was declared as
 * unknown.
 */
function licenseFields(component: Component, { join }: SpdxLicenses): Readonly<Record<string, string>> {
  const { licenses = [] } = component
  const concluded = licenses.filter(license => license.acknowledgement === 'concluded')
  const declared = licenses.filter(license => license.acknowledgement !== 'concluded')
  const noneOf = (statement: 'declared' | 'concluded'): string | undefined =>
    isLicenseUnknown(component, statement) ? UNKNOWN : undefined
  return {
    ...optional('licenseConcluded', concluded.length > 0 ? join(concluded) : noneOf('concluded')),
    ...optional('licenseDeclared', declared.length > 0 ? join(declared) : noneOf('declared'))
  }
}

function optional(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value }
}

function addUnsupported(component: Component, unsupported: Unsupported): void {
  const none = 'SPDX 2.3 has no place for it'
  const { type, authors = [], manufacturer, occurrences = [], externalReferences = [] } = component
  if (!PURPOSES.has(type)) {
    unsupported.add('components[].type', `SPDX 2.3 has no "${printable(type, 40)}"; written as OTHER`)
  }
  if (component.scope !== undefined) unsupported.add('components[].scope', none)
  if ((component.properties ?? []).length > 0) unsupported.add('components[].properties', none)
  if (component.declaredUnknown?.includes('hashes')) {
    unsupported.add('components[].hashes', 'SPDX 2.3 cannot say that they are unknown on purpose')
  }
  if (authors.length > (manufacturer ? 0 : 1))
    unsupported.add('components[].authors', 'an SPDX package has one originator')
  if (component.supplier?.url !== undefined) unsupported.add('components[].supplier.url', none)
  if ((manufacturer ?? authors[0])?.url !== undefined) unsupported.add('components[].originator.url', none)
  if (occurrences.some(({ line, layer }) => line !== undefined || layer !== undefined)) {
    unsupported.add('components[].occurrences[].layer, line', none)
  }
  for (const { type: kind, hashes = [], comment } of externalReferences) {
    if (hashes.length > 0) unsupported.add('components[].externalReferences[].hashes', none)
    const isField = kind === 'website' || kind === 'distribution'
    if (isField && comment !== undefined) unsupported.add('components[].externalReferences[].comment', none)
  }
}

function referencesOf(component: Component, type: string): readonly ExternalReference[] {
  return (component.externalReferences ?? []).filter(reference => reference.type === type)
}

function checksumsOf(hashes: readonly Hash[] = [], unsupported: Unsupported): readonly object[] {
  return hashes.flatMap(({ algorithm, content }) => {
    const known = ALGORITHMS.get(algorithm)
    if (known !== undefined && isDigest(algorithm, content))
      return [{ algorithm: known, checksumValue: content.toLowerCase() }]
    const reason = known === undefined ? 'SPDX 2.3 has no' : 'this is not a digest of'
    unsupported.add('components[].hashes', `${reason} "${printable(algorithm, 40)}"`)
    return []
  })
}

/** Identifiers, and references that do not have their own field. What other readers would refuse is left out. */
function externalRefsOf(
  { purl, cpe }: Component,
  others: readonly ExternalReference[],
  unsupported: Unsupported
): readonly object[] {
  const identifier = (category: string, type: string, locator: string, path: string): object[] => {
    if (isLocator(type, locator)) return [referenceOf(category, type, locator)]
    unsupported.add(path, `"${printable(locator, 60)}" is not well formed`)
    return []
  }
  const cpeType = cpe?.startsWith('cpe:2.3:') ? 'cpe23Type' : 'cpe22Type'
  return [
    ...(purl === undefined ? [] : identifier('PACKAGE-MANAGER', 'purl', purl, 'components[].purl')),
    ...(cpe === undefined ? [] : identifier('SECURITY', cpeType, cpe, 'components[].cpe')),
    ...others.map(({ type, url, comment }) => ({
      ...referenceOf('OTHER', type.replace(/\s+/g, '-'), url),
      ...(comment === undefined ? {} : { comment })
    }))
  ]
}

/** Locators have no spaces. */
function referenceOf(referenceCategory: string, referenceType: string, locator: string): object {
  const referenceLocator = locator.replace(/\s/g, character => encodeURIComponent(character))
  return { referenceCategory, referenceType, referenceLocator }
}

function firstAuthor({ authors: [author] = [] }: Component): Party | undefined {
  return author && { isPerson: true, ...author }
}

function formatParty(party: Party | undefined): string | undefined {
  if (party === undefined) return undefined
  return party.isDeclaredUnknown ? UNKNOWN : formatSpdxParty(party)
}
