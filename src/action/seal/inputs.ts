// The inputs of the root action, read once into one value.
import { isMediaType } from '../../oci/media-types.ts'
import { parsePlatform } from '../../oci/platform.ts'
import { isTag, parseReference, type Reference, sameRepository } from '../../oci/reference.ts'
import { READER_NAMES, type ReaderName } from '../../results/seal-report.ts'
import type { Party } from '../../sbom/model.ts'
import { WRITABLE } from '../../sbom/write/write.ts'
import type {
  ArtifactRequest,
  RequestedSigner,
  RunRequest,
  SbomRequest,
  SbomTarget,
  SigningRequest,
  TagRequest
} from '../../seal/request.ts'
import { SealError } from '../../support/errors.ts'
import { beforeFirst } from '../../support/text.ts'
import type { Checksum } from '../runner/checksums.ts'
import {
  lowerCaseName,
  lowerCaseNames,
  parseImage,
  readAnnotations,
  readImageTexts,
  readTags,
  tryReference
} from '../runner/image-inputs.ts'
import {
  booleanOf,
  type Defaults,
  type GetInput,
  invalid,
  readBoolean,
  readChoice,
  readDuration,
  readEntries,
  readNumber,
  readText,
  readWords,
  withDefaults
} from '../runner/input-values.ts'
import { type JobInputs, readJobInputs } from '../runner/job-inputs.ts'
import type { DeclaredArtifacts } from './artifacts-list.ts'

/** The defaults of action.yml, for inputs that are given and empty. */
export const SEAL_DEFAULTS = {
  platforms: 'all',
  sbom: 'auto',
  path: '.',
  merge: 'false',
  validation: 'warn',
  'minimum-components': '1',
  'quality-profile': 'cisa-2026',
  referrers: 'auto',
  sign: 'auto',
  'also-keyless': 'false',
  attest: 'false',
  provenance: 'false',
  signatures: 'family',
  'upload-release-assets': 'false',
  'dependency-snapshot': 'false',
  'github-attestations': 'false',
  'storage-records': 'false',
  'upload-artifact': 'false',
  'scan-cache': 'false',
  concurrency: '8',
  timeout: '10m',
  'dry-run': 'false',
  'show-summary': 'true'
} as const satisfies Defaults

export interface SealInputs extends JobInputs {
  /** One line for each value that Seal changed. */
  readonly notices: readonly string[]
  readonly images: readonly Reference[]
  /** Paths and globs of files to sign. */
  readonly subjectPaths: readonly string[]
  /** A path, or the text of a list of checksums. */
  readonly subjectChecksums: string | undefined
  /** Files of the runner's list. */
  readonly declaredFiles: readonly Checksum[]
  /** Where the bundles of files are written; undefined: beside them. */
  readonly bundleFolder: string | undefined
  /** Their files, of which the caller reads the references first. */
  readonly imagesFile: string | undefined
  readonly run: RunRequest
  readonly sbom: Omit<SbomRequest, 'files' | 'created' | 'sourceTree' | 'producer'>
  readonly artifact: Omit<ArtifactRequest, 'files'>
  readonly signing: Pick<SigningRequest, 'attest' | 'grouping' | 'annotations'>
  readonly provenance: boolean
  readonly sbomCommand: string | undefined
  readonly generatorPath: string | undefined
  /** Keeps what a scan found in layers in the Actions cache. */
  readonly scanCache: boolean
  readonly sbomPaths: readonly SbomPath[]
  readonly path: string
  readonly outputFile: string | undefined
  readonly files: readonly FilePath[]
  /** Paths of predicates whose type Seal recognizes. */
  readonly predicatePaths: readonly string[]
  readonly referrers: 'auto' | 'api' | 'tag'
  readonly sign: 'auto' | 'true' | 'false'
  /** Signs keyless too, beside the key. */
  readonly alsoKeyless: boolean
  readonly signingConfig: string | undefined
  readonly trustedRoot: string | undefined
  /** Undefined: what the readers need. */
  readonly signatureFormat: RequestedSigner['format'] | undefined
  readonly readers: readonly ReaderName[]
  /** The `docker-reference` inside simple signing; empty: the name, or what the readers need. */
  readonly containerIdentities: readonly string[]
  readonly tags: TagRequest
  readonly uploadReleaseAssets: 'false' | 'true' | 'replace'
  readonly dependencySnapshot: boolean
  readonly githubAttestations: boolean
  readonly storageRecords: boolean
  /** Undefined: no artifact. Without a name Seal finds one. */
  readonly uploadArtifact: { readonly name: string | undefined } | undefined
  readonly timeoutMs: number
  readonly showSummary: boolean
}

/** A path or glob with an SBOM, and whose it is. */
export interface SbomPath {
  readonly pattern: string
  readonly target: SbomTarget
}

export interface FilePath {
  readonly pattern: string
  readonly mediaType: string
  /** Instead of a media type the user gave the address of a predicate type. */
  readonly predicateType: string | undefined
}

/**
 * `listed`: the references in images-file. `declared`: what the runner lists, if the step names nothing itself.
 *
 * @throws SealError `INPUT_…`, `REFERENCE_INVALID`, `DIGEST_INVALID`, `PLATFORM_INVALID`
 */
export function readSealInputs(
  getInput: GetInput,
  listed: readonly string[] = [],
  declared: DeclaredArtifacts = { images: [], files: [] }
): SealInputs {
  const get = withDefaults(getInput, SEAL_DEFAULTS)
  const files = readFileInputs(get, declared)
  const hasFiles =
    files.subjectPaths.length + files.declaredFiles.length > 0 || files.subjectChecksums !== undefined
  const { names, notices } = lowerCaseNames(readImages(get, [...listed, ...declared.images], hasFiles))
  const images = names.map(parseImage)
  return {
    ...readJobInputs(get),
    notices,
    images,
    ...files,
    imagesFile: readImagesFile(get),
    run: {
      platforms: readPlatforms(get),
      concurrency: readNumber(get, 'concurrency', 1, 64),
      dryRun: readBoolean(get, 'dry-run')
    },
    sbom: readSbomInputs(get),
    artifact: readArtifactInputs(get),
    signing: readSigningInputs(get),
    provenance: readBoolean(get, 'provenance'),
    sbomCommand: readText(get, 'sbom-command'),
    generatorPath: readText(get, 'generator-path'),
    scanCache: readBoolean(get, 'scan-cache'),
    sbomPaths: readEntries(get, 'sbom-path').map(line => parseSbomPath(line, images)),
    path: get('path').trim(),
    outputFile: readText(get, 'output-file'),
    files: readEntries(get, 'files').map(parseFilePath),
    predicatePaths: readEntries(get, 'predicate-path'),
    referrers: readChoice(get, 'referrers', ['auto', 'api', 'tag']),
    sign: readChoice(get, 'sign', ['auto', 'true', 'false']),
    alsoKeyless: readAlsoKeyless(get),
    signingConfig: readText(get, 'signing-config'),
    trustedRoot: readText(get, 'trusted-root'),
    signatureFormat: readSignatureFormat(get),
    readers: readReaders(get),
    containerIdentities: readEntries(get, 'sign-container-identity').map(checkIdentity),
    tags: readTagInputs(get, images),
    uploadReleaseAssets: readChoice(get, 'upload-release-assets', ['false', 'true', 'replace']),
    dependencySnapshot: readBoolean(get, 'dependency-snapshot'),
    githubAttestations: readBoolean(get, 'github-attestations'),
    storageRecords: readBoolean(get, 'storage-records'),
    uploadArtifact: readArtifact(get),
    timeoutMs: readDuration(get, 'timeout'),
    showSummary: readBoolean(get, 'show-summary')
  }
}

function readTagInputs(get: GetInput, images: readonly Reference[]): TagRequest {
  return {
    names: readTags(get, 'tags', images),
    immutable: readWords(get, 'immutable-tags').map(checkTagPattern)
  }
}

function readSbomInputs(get: GetInput): SealInputs['sbom'] {
  return {
    source: readSbomSource(get),
    merge: readBoolean(get, 'merge'),
    formats: readFormats(get),
    specVersion: readText(get, 'spec-version') && readChoice(get, 'spec-version', WRITABLE['cyclonedx-json']),
    validation: readChoice(get, 'validation', ['strict', 'warn', 'off']),
    minimumComponents: readNumber(get, 'minimum-components', 0, 10_000_000),
    profile: readChoice(get, 'quality-profile', PROFILES),
    enrich: readEnrichments(get)
  }
}

function readArtifactInputs(get: GetInput): SealInputs['artifact'] {
  return {
    artifactType: readMediaType(get, 'artifact-type'),
    layerMediaType: readMediaType(get, 'layer-media-type'),
    configMediaType: readMediaType(get, 'config-media-type'),
    annotations: readAnnotations(get, 'annotations')
  }
}

function readSigningInputs(get: GetInput): SealInputs['signing'] {
  return {
    attest: readBoolean(get, 'attest'),
    grouping: readChoice(get, 'signatures', ['family', 'each', 'all']),
    annotations: readAnnotations(get, 'signature-annotations')
  }
}

function readFileInputs(
  get: GetInput,
  declared: DeclaredArtifacts
): Pick<SealInputs, 'subjectPaths' | 'subjectChecksums' | 'declaredFiles' | 'bundleFolder'> {
  return {
    subjectPaths: readEntries(get, 'subject-path'),
    subjectChecksums: readText(get, 'subject-checksums'),
    declaredFiles: declared.files,
    bundleFolder: readText(get, 'bundle-folder')
  }
}

const SUBJECTS = [
  'image',
  'images-file',
  'subject-name',
  'subject-digest',
  'subject-path',
  'subject-checksums'
] as const

/** Does the step name what to sign? Then the runner's list of artifacts is not read. */
export function namesSubjects(get: GetInput): boolean {
  return SUBJECTS.some(name => readText(get, name) !== undefined)
}

/** A path or glob. */
export function readImagesFile(get: GetInput): string | undefined {
  return readText(get, 'images-file')
}

/** `image`, the pair that other attest actions have, and what is listed. */
function readImages(get: GetInput, listed: readonly string[], hasFiles: boolean): string[] {
  const lines = [...readImageTexts(get, 'image'), ...listed]
  const name = readText(get, 'subject-name')
  const digest = readText(get, 'subject-digest')
  if (name !== undefined && digest !== undefined) lines.push(`${name}@${digest}`)
  else if (name !== undefined || digest !== undefined) {
    const missing = name === undefined ? 'subject-name' : 'subject-digest'
    throw new SealError('INPUT_IMAGE_MISSING', `the input ${missing} is empty`, {
      remedy: 'Set subject-name and subject-digest together, or image alone.'
    })
  }
  if (lines.length === 0 && !hasFiles) {
    throw new SealError('INPUT_IMAGE_MISSING', 'neither an image nor a file is given', {
      remedy:
        'Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}@${{ steps.build.outputs.digest }}\nor, to sign files:\n  with:\n    subject-path: dist/*'
    })
  }
  return lines
}

function readSbomSource(get: GetInput): SbomRequest['source'] {
  const generators = ['syft', 'trivy', 'cdxgen'] as const
  const source = readChoice(get, 'sbom', [
    ...(['auto', 'image', 'source', 'buildkit', 'command', 'none'] as const),
    ...generators
  ])
  if (source === 'command' && readText(get, 'sbom-command') === undefined) {
    throw invalid(
      'sbom-command',
      '',
      'With sbom: command, set sbom-command, for example to: syft -o cyclonedx-json registry:{image}'
    )
  }
  return source
}

/** `cyclonedx` and `spdx` alone mean the first of theirs, JSON. */
const FORMATS = [
  'cyclonedx-json',
  'cyclonedx-xml',
  'spdx-json',
  'spdx3-json'
] as const satisfies SbomRequest['formats']

function readFormats(get: GetInput): SbomRequest['formats'] {
  return [...new Set(readWords(get, 'format'))].map(word => {
    const known = FORMATS.find(format => `${format}-`.startsWith(`${word.toLowerCase()}-`))
    if (known !== undefined) return known
    throw invalid('format', word, `Write one or more of: ${FORMATS.join(', ')}.`)
  })
}

/** Those of the policy too; named here so that a start does not read their tables. */
const PROFILES = [
  'ntia-2021',
  'cisa-2026',
  'bsi-tr-03183-2.1',
  'cra',
  'openchain-telco-1.1'
] as const satisfies readonly SbomRequest['profile'][]

const ENRICHMENTS = [
  'supplier',
  'author',
  'licenses',
  'hashes'
] as const satisfies SbomRequest['enrich']['fields']

/** `all` or `true`, words, or a line for each: `supplier=Acme <sbom@acme.example>`. */
function readEnrichments(get: GetInput): SbomRequest['enrich'] {
  const entries = readEntries(get, 'enrich').flatMap(entry =>
    entry.includes('=') ? entry : entry.split(/\s+/)
  )
  const fields = new Set<(typeof ENRICHMENTS)[number]>()
  const parties: { supplier?: Party; author?: Party } = {}
  for (const entry of entries) {
    const [, word = '', value] = /^([A-Za-z]+)\s*(?:=\s*(.+))?$/.exec(entry) ?? []
    const name = word.toLowerCase()
    const known = ENRICHMENTS.find(enrichment => enrichment === name)
    const isAll = value === undefined && (name === 'all' || booleanOf(name) === true)
    if (isAll) for (const enrichment of ENRICHMENTS) fields.add(enrichment)
    else if (known === undefined && booleanOf(entry) !== false)
      throw invalid('enrich', entry, `Write one or more of: ${ENRICHMENTS.join(', ')}, or all.`)
    if (known !== undefined) fields.add(known)
    if (value === undefined) continue
    if (name !== 'supplier' && name !== 'author')
      throw invalid('enrich', entry, 'Only supplier and author have a value.')
    parties[name] = readParty(value)
  }
  return { fields: [...fields], supplier: parties.supplier, author: parties.author }
}

/** `Acme GmbH <sbom@acme.example>`, with a URL in place of the address, or a name alone. */
function readParty(text: string): Party {
  const [, name = '', address] = /^([^<>]{1,200}?)\s*(?:<([^<>\s]{3,500})>)?$/.exec(text.trim()) ?? []
  const isUrl = address !== undefined && URL.canParse(address) && /^https?:/i.test(address)
  const isEmail = address !== undefined && /^[^@\s]+@[^@\s]+$/.test(address)
  if (name === '' || (address !== undefined && !isUrl && !isEmail))
    throw invalid('enrich', text, 'Write a name, and an address in <>: supplier=Acme <sbom@acme.example>.')
  return {
    name,
    isPerson: false,
    ...(isUrl ? { url: address } : {}),
    ...(isEmail ? { email: address } : {})
  }
}

function readSignatureFormat(get: GetInput): SealInputs['signatureFormat'] {
  if (readText(get, 'signature-format') === undefined) return undefined
  return readChoice<RequestedSigner['format']>(get, 'signature-format', ['bundle', 'legacy', 'both'])
}

/** A bundle beside a tag hides the tag from Cosign 3, Flux and Kyverno, so the key then needs a bundle too. */
function readAlsoKeyless(get: GetInput): boolean {
  const isAlso = readBoolean(get, 'also-keyless')
  if (isAlso && readText(get, 'key') === undefined)
    throw invalid(
      'also-keyless',
      'true',
      'Add key, or remove also-keyless: without a key, the step signs keyless.'
    )
  if (isAlso && readSignatureFormat(get) === 'legacy')
    throw invalid('signature-format', 'legacy', 'With also-keyless, write signature-format: both.')
  return isAlso
}

function readReaders(get: GetInput): readonly ReaderName[] {
  const names = readWords(get, 'readers').map(word => {
    const known = READER_NAMES.find(name => name === word.toLowerCase())
    if (known !== undefined) return known
    throw invalid('readers', word, `Write one or more of: ${READER_NAMES.join(', ')}.`)
  })
  return [...new Set(names)]
}

/** containers/image refuses a reference that it cannot parse. */
function checkIdentity(text: string): string {
  parseReference(text)
  return text
}

function readPlatforms(get: GetInput): RunRequest['platforms'] {
  const words = readWords(get, 'platforms').map(word => word.toLowerCase())
  const [first] = words
  if (words.length === 1 && (first === 'all' || first === 'index')) return first
  if (words.length === 0)
    throw invalid('platforms', '', 'Write all, index, or a list such as linux/amd64, linux/arm64.')
  return words.map(parsePlatform)
}

const SYSTEMS = new Set([
  'linux',
  'windows',
  'darwin',
  'freebsd',
  'netbsd',
  'openbsd',
  'wasip1',
  'js',
  'aix',
  'solaris',
  'android'
])

/**
 * `path`, `linux/amd64=path`, or the name of an image before the path: `ghcr.io/acme/app=path`, with a tag or digest if
 * the step has several images of a repository. A text before "=" that is neither is part of the path.
 */
export function parseSbomPath(line: string, images: readonly Reference[]): SbomPath {
  const at = line.indexOf('=')
  const before = line.slice(0, Math.max(at, 0)).trim().toLowerCase()
  const pattern = line.slice(at + 1).trim()
  if (at > 0 && pattern !== '') {
    if (SYSTEMS.has(beforeFirst(before, '/')) && before.includes('/')) {
      return { pattern, target: { kind: 'platform', platform: parsePlatform(before) } }
    }
    const image = tryReference(lowerCaseName(line.slice(0, at).trim()))
    const isNamed = image !== undefined && images.some(it => sameRepository(it, image))
    if (image !== undefined && (isNamed || /^[^/]*[.:][^/]*\//.test(before))) {
      return { pattern, target: { kind: 'reference', image } }
    }
  }
  return { pattern: line, target: { kind: 'image' } }
}

function parseFilePath(line: string): FilePath {
  const attested = /^(?<pattern>.+?)\s*=\s*(?<predicateType>https?:\/\/\S+)$/.exec(line)?.groups
  if (attested) return { pattern: '', mediaType: 'application/json', predicateType: '', ...attested }
  const at = line.lastIndexOf('=')
  const mediaType = line.slice(at + 1).trim()
  const pattern = line.slice(0, Math.max(at, 0)).trim()
  if (pattern === '' || !isMediaType(mediaType)) {
    throw invalid(
      'files',
      line,
      'Write path=media/type, for example vex.json=application/vnd.openvex+json, or path=https://predicate/type.'
    )
  }
  return { pattern, mediaType, predicateType: undefined }
}

function readMediaType(get: GetInput, name: string): string | undefined {
  const text = readText(get, name)
  if (text === undefined || isMediaType(text)) return text
  throw invalid(
    name,
    text,
    'Write a media type without parameters, for example application/vnd.cyclonedx+json.'
  )
}

function checkTagPattern(pattern: string): string {
  if (isTag(pattern.replaceAll('*', '_'))) return pattern
  throw invalid('immutable-tags', pattern, 'Write tags, with * for any characters, for example v*.*.*')
}

/** https://github.com/actions/toolkit/blob/main/packages/artifact/docs/additional-information.md#non-supported-characters */
const NOT_IN_ARTIFACT_NAME = /["*/:<>?\\|\r\n]/

/** `false`, `true`, or a name. */
function readArtifact(get: GetInput): SealInputs['uploadArtifact'] {
  const text = get('upload-artifact').trim()
  const value = booleanOf(text)
  if (value !== undefined) return value ? { name: undefined } : undefined
  if (text !== '' && text.length <= 200 && !NOT_IN_ARTIFACT_NAME.test(text)) return { name: text }
  throw invalid(
    'upload-artifact',
    text,
    'Write true, false, or an artifact name of at most 200 characters without " * / : < > ? \\ |'
  )
}
