// What Seal knows of an SBOM, whatever format it came in. Readers make it, catalogers make it, writers write it.

export type SbomFormat =
  | 'cyclonedx-json'
  | 'cyclonedx-xml'
  | 'spdx-json'
  | 'spdx-tag-value'
  | 'spdx3-json'
  | 'syft-json'

/** An SBOM as it is pushed: its bytes, what they are, and what was read from them. */
export interface SbomDocument {
  /** Exactly as ingested or written; never serialized again. Envelopes and compression are taken off before. */
  readonly bytes: Uint8Array
  readonly format: SbomFormat
  /** The version of the format's specification: `1.6`, `2.3`, `3.0.1`. */
  readonly version: string
  /** False for a version that Seal does not know: it can be pushed, but not validated. */
  readonly isKnownVersion: boolean
  /** Media type of the layer, and artifact type of the manifest unless the user chooses another. */
  readonly mediaType: string
  /** For an in-toto attestation; undefined if no consumer matches one (XML, tag-value). */
  readonly predicateType: string | undefined
  /**
   * What was taken off, outermost first: `gzip`, `zstd`, `sigstore-bundle`, `dsse`, `in-toto`, `cosign-predicate`,
   * `github-export`, `utf-16`, `utf-8-bom`.
   */
  readonly wrappings: readonly string[]
  /** Digests that an in-toto statement around the document gave as its subjects: `sha256:…`. Empty without one. */
  readonly statedSubjects?: readonly string[]
  readonly content: Sbom
}

export interface Sbom {
  /** CycloneDX `serialNumber`, SPDX `documentNamespace` or `spdxId`. */
  readonly id: string | undefined
  /** Identifiers of the documents that several were merged from. */
  readonly mergedIds?: readonly string[]
  readonly name: string | undefined
  /** The document's own revision (CycloneDX `version`). */
  readonly revision: string | undefined
  /** RFC 3339, as written in the document. */
  readonly created: string | undefined
  readonly authors: readonly Party[]
  readonly tools: readonly Tool[]
  /** CycloneDX lifecycle phases: `build`, `post-build`, … */
  readonly lifecycles: readonly string[]
  /** CISA's type of SBOM that the creator comment of SPDX 2 names. */
  readonly sbomType?: string
  /** Licenses of the SBOM itself, as SPDX expressions or names. */
  readonly dataLicenses: readonly string[]
  /** The names that the document gives to its own `LicenseRef-…`, by the reference in lower case. */
  readonly licenseNames?: ReadonlyMap<string, string>
  /** The texts that the document gives to them. */
  readonly licenseTexts?: ReadonlyMap<string, string>
  /** What the document is about: `metadata.component`, or the one package that SPDX describes. */
  readonly subject: Component | undefined
  /** Everything else, flat, in document order; of several described packages each. */
  readonly components: readonly Component[]
  /** From a component's `ref` to the refs that it depends on. A leaf has an entry with an empty list. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /**
   * What dependencies may name beside components: services, elements of other kinds and of imports; of SPDX 2, the names
   * of other documents.
   */
  readonly elsewhere?: ReadonlySet<string>
  /** CycloneDX `compositions[].aggregate` over the whole document, if present: `complete`, `incomplete`, `unknown`, … */
  readonly completeness: string | undefined
  /** The scope of the completeness, if not both: the parts of the subject, or its dependencies. */
  readonly completenessOf?: 'assemblies' | 'dependencies' | undefined
  readonly vulnerabilities: number
  /** What CycloneDX says of each. A comparison reads it; a conversion leaves it out. */
  readonly vulnerabilityStatements?: readonly Vulnerability[]
  /** Content that the model has no place for, by path (`services`, `components[].pedigree`), so that a conversion can report it. */
  readonly unmodeled: readonly string[]
  /** Places that rules check and whose value has a type that the format does not allow, by path: their content is not known. */
  readonly misread?: readonly string[]
}

export interface Component {
  /** Unique in its document: `bom-ref` or `SPDXID`. */
  readonly ref: string
  /** The `ref` of the component that this one was nested in, or that contains it by a relationship. */
  readonly parent?: string
  /** CycloneDX component type: `library`, `application`, `operating-system`, `container`, `file`, … */
  readonly type: string
  readonly group?: string
  readonly name: string
  readonly version?: string
  readonly purl?: string
  readonly cpe?: string
  readonly description?: string
  readonly copyright?: string
  readonly scope?: 'required' | 'optional' | 'excluded'
  readonly hashes?: readonly Hash[]
  readonly licenses?: readonly License[]
  /** Licenses found in its files, as expressions: a rule judges them, a conversion leaves them out. */
  readonly licensesInFiles?: readonly string[]
  /** Further package URLs that an analysis took it for: a rule judges them, a conversion leaves them out. */
  readonly identities?: readonly string[]
  /** Who made it, who supplies it: distribution, vendor, maintainer. */
  readonly manufacturer?: Party
  readonly supplier?: Party
  readonly authors?: readonly Party[]
  readonly externalReferences?: readonly ExternalReference[]
  /** SPDX 3: the files that it is distributed as. A rule judges them; a conversion leaves this out. */
  readonly distributedAs?: readonly DistributedFile[]
  /** The places in an image or a tree where it was found. */
  readonly occurrences?: readonly Occurrence[]
  /** Names and values as CycloneDX properties; a name may occur more than once. */
  readonly properties?: readonly Property[]
  /** Fields that the document declares as unknown (SPDX `NOASSERTION`), if the field itself cannot show it. */
  readonly declaredUnknown?: readonly UnknownField[]
}

export const UNKNOWN_FIELDS = [
  'licenses',
  // One of the two statements on the license, beside one that is known or missing.
  'declared-license',
  'concluded-license',
  'copyright',
  'dependencies',
  'hashes',
  'version'
] as const

export type UnknownField = (typeof UNKNOWN_FIELDS)[number]

/** Algorithm names as CycloneDX writes them: `SHA-256`, `SHA-512`, `SHA-1`, `MD5`. Content is lower-case hexadecimal. */
export interface Hash {
  readonly algorithm: string
  readonly content: string
}

/** One license statement. An expression is valid SPDX; a name is what could not be mapped to one. */
export interface License {
  readonly kind: 'expression' | 'name'
  readonly value: string
  /** The source of the statement: the component's author (`declared`) or an analysis (`concluded`). */
  readonly acknowledgement?: 'declared' | 'concluded'
  readonly url?: string
  readonly text?: LicenseText
}

/** As CycloneDX has it: plain text, or Base64 with `encoding`. */
export interface LicenseText {
  readonly content: string
  readonly contentType?: string
  readonly encoding?: 'base64'
}

export interface Party {
  readonly name?: string
  readonly email?: string
  readonly url?: string
  /** A person, or an organization; undefined if the document does not show it. */
  readonly isPerson?: boolean
  /** A party that is declared as unknown (SPDX `NOASSERTION`). */
  readonly isDeclaredUnknown?: boolean
}

export interface Tool {
  readonly vendor?: string
  readonly name: string
  readonly version?: string
  readonly isService?: boolean
}

export interface ExternalReference {
  /** CycloneDX external reference type: `website`, `vcs`, `distribution`, … */
  readonly type: string
  readonly url: string
  readonly comment?: string
  readonly hashes?: readonly Hash[]
}

export interface Occurrence {
  readonly path: string
  /** The layer's digest (diffID), for images. */
  readonly layer?: string
  readonly line?: number
}

export interface Vulnerability {
  readonly id: string
  /** Of its analysis. */
  readonly state: string | undefined
  readonly justification: string | undefined
  readonly responses: readonly string[]
  /** Method, severity, score and vector of each, in one text. */
  readonly ratings: readonly string[]
  readonly affects: readonly Affected[]
}

export interface Affected {
  /** Of a component. */
  readonly ref: string
  /** Version or range, and status of each, in one text. */
  readonly versions: readonly string[]
}

/** The target of `hasDistributionArtifact`. */
export interface DistributedFile {
  readonly name?: string
  readonly hashes?: readonly Hash[]
  /** `software_additionalPurpose` */
  readonly purposes?: readonly string[]
  readonly comment?: string
}

export interface Property {
  readonly name: string
  readonly value: string
}
