// The named checks of the quality profiles, each with what it checks and how to fix a failure.
import type {
  Component,
  DistributedFile,
  ExternalReference,
  Hash,
  License,
  Party,
  SbomFormat
} from '../model.ts'
import { isLicenseUnknown } from '../unknown-fields.ts'
import type { CheckOutcome, QualityContext } from './outcome.ts'
import {
  hasAddress,
  hasIdentifier,
  isBsiLicense,
  isCopyrightStated,
  isDocumentId,
  isHash,
  isLicenseNotKnown,
  isLicenseStated,
  isNamed,
  isNotKnown,
  isPartyStated,
  isPartyUnknown,
  isStated,
  listsDependencies,
  outcome
} from './statements.ts'

interface DocumentCheck {
  readonly title: string
  readonly remedy: string
  /** Undefined if the check cannot be made. */
  check(context: QualityContext): CheckOutcome | undefined
}

interface ComponentCheck {
  readonly title: string
  readonly remedy: string
  /** Undefined if the check does not apply to the component. */
  check(component: Component, context: QualityContext): CheckOutcome | undefined
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/** The engine takes 30 February for 2 March. */
function isDay(time: string): boolean {
  const day = time.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** Versions of CycloneDX from 1.6 and of SPDX from 3.0.1 on (BSI TR-03183-2 section 4). */
function isBsiFormat({ document: { format, version } }: QualityContext): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (format.startsWith('cyclonedx')) return major > 1 || minor >= 6
  return format === 'spdx3-json' && (major > 3 || minor > 0 || patch >= 1)
}

function isSpdx2(format: string): boolean {
  return format === 'spdx-json' || format === 'spdx-tag-value'
}

/** In CycloneDX, `not_specified` says nothing, and neither does a word that is not an aggregate. */
const COMPLETENESS =
  /^(?:complete|incomplete(?:_(?:first|third)_party(?:_(?:proprietary|opensource))?_only)?)$/

export const DOCUMENT_CHECKS = {
  'machine-readable': {
    title: 'Machine-readable format',
    remedy: 'Use a released version of CycloneDX or SPDX.',
    check: ({ document }) => outcome(document.isKnownVersion && document.format !== 'syft-json')
  },
  'bsi-format': {
    title: 'CycloneDX 1.6 or SPDX 3.0.1, or newer',
    remedy: 'Let the generator write CycloneDX 1.6 or SPDX 3.0.1.',
    check: context => outcome(isBsiFormat(context))
  },
  'spdx2-format': {
    title: 'SPDX 2.2 or 2.3',
    remedy: 'Convert the SBOM (format: spdx-json).',
    check: ({ document: { format, version } }) => outcome(isSpdx2(format) && /^2\.[23](?:\.|$)/.test(version))
  },
  'author-organization': {
    title: 'Organization that created the SBOM',
    remedy: 'Add a creator of kind Organization (CycloneDX: metadata.manufacturer).',
    check: ({ document: { content } }) =>
      outcome(content.authors.some(({ name, isPerson }) => isNamed(name) && isPerson === false))
  },
  author: {
    title: 'SBOM author',
    remedy: 'Fill metadata.manufacturer or metadata.authors (SPDX: creators).',
    check: ({ document: { content } }) =>
      outcome(content.authors.some(isPartyStated), content.authors.some(isPartyUnknown))
  },
  'author-address': {
    title: 'SBOM creator with e-mail address or URL',
    remedy: 'Fill metadata.manufacturer with an e-mail address or a URL; a name alone does not count.',
    check: ({ document: { content } }) => outcome(content.authors.some(hasAddress))
  },
  'author-signature': {
    title: 'Signature of the SBOM author',
    remedy: 'Let Seal sign the SBOM (sign: true).',
    check: ({ isSigned }) => (isSigned === undefined ? undefined : outcome(isSigned))
  },
  timestamp: {
    title: 'Timestamp',
    remedy: 'Fill metadata.timestamp (SPDX: created) with an RFC 3339 time.',
    check: ({ document: { content } }) => {
      const { created = '' } = content
      return outcome(RFC3339.test(created) && Date.parse(created) > 0 && isDay(created))
    }
  },
  'tool-name': {
    title: 'Name of the generating tool',
    remedy: 'Fill metadata.tools (SPDX: a creator of kind Tool).',
    check: ({ document: { content } }) => outcome(content.tools.some(({ name }) => isNamed(name)))
  },
  'tool-version': {
    title: 'Version of the generating tool',
    remedy: 'Fill the version of each entry in metadata.tools (SPDX: Tool: name-version).',
    check: ({ document: { content } }) =>
      outcome(content.tools.length > 0 && content.tools.every(({ version }) => isNamed(version)))
  },
  'tool-with-version': {
    title: 'Name and version of the generating tool',
    remedy: 'Add a creator of kind Tool with name and version (SPDX: Tool: name-version).',
    // The guide of OpenChain Telco prescribes no separator between name and version.
    check: ({ document: { content } }) =>
      outcome(
        content.tools.some(
          ({ name, version }) => isNamed(name) && (isNamed(version) || /\S[\s:/@_-]+v?\d/i.test(name))
        )
      )
  },
  'sbom-type': {
    title: "CISA's type of the SBOM",
    remedy: 'Write the creator comment "SBOM Type: build" (or design, source, analyzed, deployed, runtime).',
    check: ({ document: { content } }) =>
      outcome(content.sbomType !== undefined || content.lifecycles.some(isNamed))
  },
  'generation-context': {
    title: 'Generation context (lifecycle phase)',
    remedy:
      'Fill metadata.lifecycles: pre-build for a source tree, build for a build, post-build for an image (SPDX 2: creator comment "SBOM Type: source", "build" or "analyzed").',
    check: ({ document: { content } }) => outcome(content.lifecycles.some(isNamed))
  },
  'document-id': {
    title: 'Identity and version of the SBOM',
    remedy: 'Fill serialNumber and version (SPDX: documentNamespace).',
    check: ({ document: { content, format } }) => outcome(isDocumentId(content.id, format))
  },
  'primary-component': {
    title: 'Primary component with name and version',
    remedy: 'Fill metadata.component with name and version (SPDX: what the document describes).',
    check: ({ document: { content } }) =>
      outcome(isStated(content.subject?.name) && isNamed(content.subject?.version))
  },
  'top-level-dependencies': {
    title: 'Top-level dependencies of the product',
    remedy:
      'List the dependencies of the primary component in dependencies (SPDX: DEPENDS_ON); use an empty list if it has none.',
    check: context => {
      const { subject } = context.document.content
      return outcome(
        subject !== undefined && listsDependencies(subject.ref, context),
        subject?.declaredUnknown?.includes('dependencies') === true
      )
    }
  },
  completeness: {
    title: 'Statement on completeness',
    remedy: 'Add compositions with an aggregate: complete, incomplete or unknown.',
    check: ({ document: { content } }) =>
      outcome(COMPLETENESS.test(content.completeness ?? ''), content.completeness === 'unknown')
  },
  'completeness-indicated': {
    title: 'Statement on completeness',
    remedy: 'Add compositions with an aggregate: complete, incomplete or unknown.',
    // BSI TR-03183-2 v2.1.0, table 9: unknown is one of the three statements.
    check: ({ document: { content } }) =>
      outcome(content.completeness === 'unknown' || COMPLETENESS.test(content.completeness ?? ''))
  },
  'no-vulnerabilities': {
    title: 'No vulnerability data',
    remedy: 'Move vulnerabilities into a VEX document or a separate report.',
    check: ({ document: { content } }) => outcome(content.vulnerabilities === 0)
  }
} satisfies Record<string, DocumentCheck>

export type DocumentCheckId = keyof typeof DOCUMENT_CHECKS

function distributions({ externalReferences = [] }: Component): readonly ExternalReference[] {
  return externalReferences.filter(({ type }) => type === 'distribution')
}

function hasProperty(
  { properties = [] }: Component,
  name: string,
  isValue: (value: string) => boolean = isStated
): boolean {
  return properties.some(property => property.name === name && isValue(property.value))
}

/** A name, not a path (BSI TR-03183-2 v2.1.0, section 5.2.2). */
function isFileName(text: string | undefined): boolean {
  return isStated(text) && !/[/\\]/.test(text)
}

/** Hashes of what is deployed, where BSI TR-03183-2 v2.1.0, section 8.2, has them. */
function deployedHashes(component: Component, format: SbomFormat): readonly (readonly Hash[])[] {
  const { distributedAs = [], hashes = [] } = component
  if (format === 'spdx3-json') return distributedAs.map(file => file.hashes ?? [])
  return format.startsWith('cyclonedx')
    ? [distributions(component).flatMap(reference => reference.hashes ?? [])]
    : [hashes]
}

/**
 * Section 8.2 for SPDX 3: a file that is not executable, or not an archive, only lacks a purpose, so that the comment must
 * say that they are meant; `container` is a structured file, `firmware` one that is not.
 */
function statesFileProperties({ purposes = [], comment = '' }: DistributedFile): boolean {
  const names = new Set(purposes.map(purpose => purpose.split('/').at(-1)))
  return /TR-03183-2/.test(comment) && names.has('container') !== names.has('firmware')
}

/** BSI TR-03183-2 v2.1.0: a property `bsi:component:…` and its two values. */
const FILE_PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['executable', ['executable', 'non-executable']],
  ['archive', ['archive', 'no archive']],
  ['structured', ['structured', 'unstructured']]
])

/** Logical components have no file. A component with a hash, an occurrence or a file that it is distributed as has one. */
function isFile(component: Component): boolean {
  const { hashes = [], occurrences = [], distributedAs = [] } = component
  const inReferences = distributions(component).flatMap(reference => reference.hashes ?? [])
  return [hashes, inReferences, occurrences, distributedAs].some(({ length }) => length > 0)
}

/** In SPDX 3, of each file that the component is distributed as; else of the component. */
function ofFile(
  component: Component,
  format: SbomFormat,
  isOfFile: (file: DistributedFile) => boolean,
  isOfComponent: (component: Component) => boolean
): CheckOutcome | undefined {
  if (!isFile(component)) return undefined
  const { distributedAs = [] } = component
  if (format !== 'spdx3-json') return outcome(isOfComponent(component))
  return outcome(distributedAs.length > 0 && distributedAs.every(isOfFile))
}

function isProducerUnknown(component: Component): boolean {
  return partiesOf(component).some(isPartyUnknown)
}

function partiesOf({ supplier, manufacturer, authors = [] }: Component): Party[] {
  return [supplier, manufacturer, ...authors].filter(party => party !== undefined)
}

/** Who made it: BSI TR-03183-2 v2.1.0, section 3.2.9, keeps them apart from who supplies it. */
function creatorsOf({ manufacturer, authors = [] }: Component): Party[] {
  return manufacturer === undefined ? [...authors] : [manufacturer, ...authors]
}

function licensesOf(
  { licenses = [] }: Component,
  acknowledgement: 'declared' | 'concluded'
): readonly License[] {
  // A statement without an acknowledgement may be either.
  return licenses.filter(license => (license.acknowledgement ?? acknowledgement) === acknowledgement)
}

function isLicensePresent(component: Component, acknowledgement: 'declared' | 'concluded'): boolean {
  return licensesOf(component, acknowledgement).some(({ value }) => isLicenseStated(value))
}

/** A license whose text is `NOASSERTION` or the like counts as either statement. */
function isLicenseDeclaredUnknown(
  component: Component,
  ...acknowledgements: readonly ('declared' | 'concluded')[]
): boolean {
  return (
    (component.licenses ?? []).some(({ value }) => isLicenseNotKnown(value)) ||
    acknowledgements.some(acknowledgement => isLicenseUnknown(component, acknowledgement))
  )
}

export const COMPONENT_CHECKS = {
  name: {
    title: 'Component name',
    remedy: 'Fill the name of every component.',
    check: ({ name }) => outcome(isStated(name))
  },
  version: {
    title: 'Component version',
    remedy: 'Fill the version of every component, or state that it is unknown.',
    check: ({ version, declaredUnknown = [] }) => {
      const isDeclared = declaredUnknown.includes('version')
      return outcome(isNamed(version) && !isDeclared, isDeclared || isNotKnown(version))
    }
  },
  producer: {
    title: 'Component producer (supplier)',
    remedy:
      'Fill supplier or manufacturer of every component, or state that it is unknown (SPDX: NOASSERTION).',
    check: component => outcome(partiesOf(component).some(isPartyStated), isProducerUnknown(component))
  },
  supplier: {
    title: 'Component supplier',
    remedy: 'Fill the supplier of every component; NOASSERTION does not count.',
    check: ({ supplier }) => outcome(supplier !== undefined && isPartyStated(supplier))
  },
  'producer-address': {
    title: 'Component creator with e-mail address or URL',
    remedy:
      'Fill manufacturer of every component with an e-mail address or a URL; a name alone, or the supplier, does not count.',
    check: component =>
      outcome(creatorsOf(component).some(hasAddress), creatorsOf(component).some(isPartyUnknown))
  },
  identifier: {
    title: 'Software identifier (purl or CPE)',
    remedy: 'Give every component a purl.',
    check: component => outcome(hasIdentifier(component))
  },
  relationships: {
    title: 'Dependency relationship',
    remedy: 'List the dependencies; use an empty list for components that have none.',
    check: ({ ref, declaredUnknown = [] }, context) => {
      const { completeness, completenessOf } = context.document.content
      return outcome(
        listsDependencies(ref, context) || context.neededRefs.has(ref),
        declaredUnknown.includes('dependencies') ||
          (completeness === 'unknown' && completenessOf !== 'assemblies')
      )
    }
  },
  'own-relationships': {
    title: 'Dependencies of the component',
    remedy: 'List the dependencies of every component; use an empty list for those that have none.',
    check: ({ ref, declaredUnknown = [] }, context) =>
      outcome(listsDependencies(ref, context), declaredUnknown.includes('dependencies'))
  },
  hash: {
    title: 'Component hash',
    remedy: 'Give every component a hash, SHA-256 or stronger.',
    check: component =>
      outcome(
        [...(component.hashes ?? []), ...distributions(component).flatMap(({ hashes = [] }) => hashes)].some(
          isHash
        ),
        (component.declaredUnknown ?? []).includes('hashes')
      )
  },
  'deployable-hash': {
    title: 'SHA-512 of the deployable component',
    remedy:
      'Give externalReferences of type distribution a SHA-512 hash (SPDX 3: verifiedUsing of the software_File that hasDistributionArtifact names).',
    check: (component, { document }) => {
      const deployed = deployedHashes(component, document.format)
      const isDeployed = (hash: Hash) => hash.algorithm === 'SHA-512' && isHash(hash)
      return outcome(deployed.length > 0 && deployed.every(hashes => hashes.some(isDeployed)))
    }
  },
  'deployable-uri': {
    title: 'URI of the deployable component',
    remedy: 'Add externalReferences of type distribution.',
    check: component => outcome(distributions(component).length > 0)
  },
  'source-uri': {
    title: 'URI of the source code',
    remedy: 'Add externalReferences of type source-distribution.',
    check: ({ externalReferences = [] }) =>
      outcome(externalReferences.some(({ type }) => type === 'source-distribution' || type === 'vcs'))
  },
  license: {
    title: 'Component license',
    remedy: 'Give every component a license, or state that it is unknown (SPDX: NOASSERTION).',
    check: component =>
      outcome(
        (component.licenses ?? []).some(({ value }) => isLicenseStated(value)),
        isLicenseDeclaredUnknown(component, 'declared', 'concluded')
      )
  },
  copyright: {
    title: 'Copyright text',
    remedy: 'Give every component its copyright text, or say that it is unknown (SPDX: NOASSERTION).',
    check: ({ copyright, declaredUnknown = [] }) =>
      outcome(isCopyrightStated(copyright), declaredUnknown.includes('copyright') || isNotKnown(copyright))
  },
  'distribution-license': {
    title: 'Distribution license (concluded)',
    remedy: 'Give every component its license with acknowledgement concluded (SPDX: licenseConcluded).',
    check: component =>
      outcome(isLicensePresent(component, 'concluded'), isLicenseDeclaredUnknown(component, 'concluded'))
  },
  'distribution-license-id': {
    title: 'Distribution license as an SPDX identifier',
    remedy:
      'Give every component its license with acknowledgement concluded, as an SPDX expression; a name does not count, and a license that SPDX does not list is LicenseRef-<who lists it>-<name>.',
    check: component => {
      const licenses = licensesOf(component, 'concluded')
      return outcome(
        licenses.length > 0 && licenses.every(isBsiLicense),
        isLicenseDeclaredUnknown(component, 'concluded')
      )
    }
  },
  'original-license': {
    title: 'Original license (declared)',
    remedy: 'Give every component its license with acknowledgement declared (SPDX: licenseDeclared).',
    check: component =>
      outcome(isLicensePresent(component, 'declared'), isLicenseDeclaredUnknown(component, 'declared'))
  },
  'effective-license': {
    title: 'Effective license',
    remedy: 'Add the property bsi:component:effectiveLicense.',
    check: component => outcome(hasProperty(component, 'bsi:component:effectiveLicense'))
  },
  filename: {
    title: 'File name of the component',
    remedy:
      'Add the property bsi:component:filename, without a path, to components that are files (SPDX 3: name of the software_File that hasDistributionArtifact names).',
    check: (component, { document: { format } }) =>
      ofFile(
        component,
        format,
        ({ name }) => isFileName(name),
        it => hasProperty(it, 'bsi:component:filename', isFileName)
      )
  },
  'file-properties': {
    title: 'Executable, archive and structured property',
    remedy:
      'Add bsi:component:executable (executable or non-executable), bsi:component:archive (archive or no archive) and bsi:component:structured (structured or unstructured) to components that are files (SPDX 3: software_additionalPurpose of the software_File, with executable and archive where they apply, container or firmware, and the comment of TR-03183-2, section 8.2).',
    check: (component, { document: { format } }) =>
      ofFile(component, format, statesFileProperties, it =>
        [...FILE_PROPERTIES].every(([name, values]) =>
          hasProperty(it, `bsi:component:${name}`, value => values.includes(value))
        )
      )
  }
} satisfies Record<string, ComponentCheck>

export type ComponentCheckId = keyof typeof COMPONENT_CHECKS
