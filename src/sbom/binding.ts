// Checks whether a document is about an image: which digests and repositories it names, and where.
import { algorithmOf, type Digest, isDigest } from '../oci/digest.ts'
import type { FamilyMember } from '../oci/image-tree.ts'
import { formatRepository, parseReference, type Repository } from '../oci/reference.ts'
import { SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'
import type { Component, SbomDocument } from './model.ts'
import { parsePurl } from './purl/parse-purl.ts'

export interface BindingTarget {
  readonly digest: Digest
  readonly repository: Repository
  readonly tag?: string | undefined
  /** The architecture of the platform that `digest` is, if it is one: `amd64`. */
  readonly architecture?: string | undefined
  readonly family?: readonly FamilyMember[]
}

/**
 * `bound`: the document names this digest, or the index it belongs to. `other`: it names image digests, and not
 * this one, or not this one alone. `unbound`: it names none.
 */
export type BindingStatus = 'bound' | 'unbound' | 'other'

export interface BindingEvidence {
  /** The place in the document: `metadata.component.version`, `subject purl`. */
  readonly place: string
  /** As written, made printable. */
  readonly value: string
  /** `this`, `index`, a platform such as `linux/arm64`, `repository`, `tag`, or `none` of the image. */
  readonly names: string
}

export interface Binding {
  readonly status: BindingStatus
  /** What of the image is named: `linux/arm64` under status `other` is a platform of the same image. */
  readonly names: string
  /** Does it name a digest at all, also one that cannot be compared? */
  readonly namesDigest: boolean
  readonly evidence: readonly BindingEvidence[]
  /** Of a document that names this image and another: one claim of each. */
  readonly contradiction: { readonly own: BindingEvidence; readonly other: BindingEvidence } | undefined
}

const MOST_EVIDENCE = 20

export function checkBinding(document: SbomDocument, target: BindingTarget): Binding {
  const claims = collectClaims(document)
  const digests = claims.flatMap(claim =>
    claim.digest === undefined ? [] : [{ ...claim, digest: claim.digest }]
  )
  const evidence = [
    ...digests.map(claim => evidenceOf(claim, roleOf(claim, target))),
    ...claims.flatMap(claim => nameEvidence(claim, target))
  ]
  // Digests of different algorithms cannot be compared.
  const comparable = digests
    .filter(({ digest }) => algorithmOf(digest) === algorithmOf(target.digest))
    .map(claim => ({ claim, source: claim.source, role: roleOf(claim, target) }))
  const { status, names: best, other } = weigh(comparable)
  const own = comparable.find(isOwn)
  const weaker = evidence.find(({ names }) => names === 'tag' || names === 'repository')?.names
  return {
    status,
    names: best ?? weaker ?? 'none',
    namesDigest: digests.length > 0,
    evidence: evidence.slice(0, MOST_EVIDENCE),
    contradiction:
      own && other
        ? { own: evidenceOf(own.claim, own.role), other: evidenceOf(other.claim, other.role) }
        : undefined
  }
}

/**
 * The source of a claim. `identity`: name, version and purl, each of which names the document's subject. The others
 * list digests of the image, of which one is enough; a hash may be of something else.
 */
type ClaimSource = 'identity' | 'statement' | 'properties' | 'references' | 'hashes'

interface Role {
  readonly claim: Claim
  readonly source: ClaimSource
  readonly role: string
}

const isOwn = ({ role }: Role): boolean => role === 'this' || role === 'index'

interface Weighed {
  readonly status: BindingStatus
  readonly names: string | undefined
  /** The claim that the document is about something else. */
  readonly other?: Role
}

/** A document that contradicts itself is about something else: the worst of its claims counts, not the best. */
function weigh(roles: readonly Role[]): Weighed {
  const certain = roles.filter(({ source }) => source !== 'hashes')
  const weighed = certain.length > 0 ? certain : roles
  if (weighed.length === 0) return { status: 'unbound', names: undefined }
  const contradictions = [...Map.groupBy(weighed, ({ source }) => source)].flatMap(([source, claims]) =>
    contradictionsIn(source, claims)
  )
  // A platform of the image is a more exact answer than an unrelated digest.
  const other = contradictions.find(({ role }) => role !== 'none') ?? contradictions[0]
  if (other !== undefined) return { status: 'other', names: other.role, other }
  return { status: 'bound', names: weighed.some(({ role }) => role === 'this') ? 'this' : 'index' }
}

/**
 * One digest of a list is enough, since an image has others in other registries. But a list with the index and another
 * platform is about that platform.
 */
function contradictionsIn(source: ClaimSource, claims: readonly Role[]): readonly Role[] {
  const others = claims.filter(claim => !isOwn(claim))
  if (source === 'identity' || others.length === claims.length) return others
  return claims.some(({ role }) => role === 'this') ? [] : others.filter(({ role }) => role !== 'none')
}

interface Claim {
  readonly place: string
  readonly source: ClaimSource
  readonly value: string
  readonly digest?: Digest
  /** The image's name beside the digest. */
  readonly repository?: string
  readonly tag?: string
  /** The architecture that a purl names beside the digest. */
  readonly architecture?: string
}

function evidenceOf({ place, value }: Claim, names: string): BindingEvidence {
  return { place, value: printable(value, 200), names }
}

function roleOf(claim: Claim & { digest: Digest }, target: BindingTarget): string {
  const isThis = claim.digest === target.digest
  const role = isThis ? 'this' : target.family?.find(({ digest }) => digest === claim.digest)?.role
  if (role === undefined) return 'none'
  // Trivy names the index, and beside it the platform that it scanned.
  const { architecture } = claim
  const isOfAnotherPlatform =
    architecture !== undefined &&
    target.architecture !== undefined &&
    nameOfArchitecture(architecture) !== nameOfArchitecture(target.architecture)
  return (isThis || role === 'index') && isOfAnotherPlatform ? `linux/${printable(architecture, 40)}` : role
}

/** Go's names, which images have, for the kernel's names. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64', i386: '386' }

function nameOfArchitecture(architecture: string): string {
  const name = architecture.toLowerCase()
  return ARCHITECTURES[name] ?? name
}

/** A name without a digest binds nothing, but the report shows it. */
function nameEvidence(claim: Claim, target: BindingTarget): BindingEvidence[] {
  if (claim.digest !== undefined || claim.repository === undefined) return []
  if (claim.repository !== formatRepository(target.repository)) return [evidenceOf(claim, 'none')]
  const isTag = claim.tag !== undefined && claim.tag === target.tag
  return [evidenceOf(claim, isTag ? 'tag' : 'repository')]
}

/** Everything in the document that may name an image. */
function collectClaims(document: SbomDocument): Claim[] {
  const { subject, components } = document.content
  const stated = (document.statedSubjects ?? [])
    .filter(isDigest)
    .map(digest => ({ place: 'in-toto subject', source: 'statement' as const, value: digest, digest }))
  // A document without a subject may still list the image as its only container.
  const containers = subject === undefined ? components.filter(({ type }) => type === 'container') : []
  const about = subject ?? (containers.length === 1 ? containers[0] : undefined)
  const place = document.format.startsWith('cyclonedx') ? 'metadata.component' : 'subject'
  return about === undefined ? stated : [...stated, ...componentClaims(about, place)]
}

function componentClaims(component: Component, place: string): Claim[] {
  const purls = [component.purl, ...propertyValues(component, /^spdx:purl$/)].filter(
    text => text !== undefined
  )
  const isImage = component.type === 'container' || purls.some(purl => /^pkg:(?:oci|docker)\//.test(purl))
  return [
    // Any name could be read as that of an image; that of another component counts only with a digest.
    ...textClaims(component.name, `${place}.name`, 'identity').filter(
      ({ digest }) => isImage || digest !== undefined
    ),
    ...(component.version === undefined ? [] : versionClaims(component.version, `${place}.version`)),
    ...purls.flatMap(purl => purlClaims(purl, `${place}.purl`)),
    ...(isImage ? hashClaims(component, `${place}.hashes`) : []),
    ...(component.properties ?? [])
      .filter(({ name }) => /(?:repo|manifest|image)_?digest(?::\d+)?$/i.test(name))
      .flatMap(({ name, value }) =>
        textClaims(value, `${place} property ${printable(name, 100)}`, 'properties')
      ),
    ...(component.externalReferences ?? [])
      .filter(({ type }) => type === 'distribution')
      .flatMap(({ url }) =>
        textClaims(url.replace(/^oci:\/\//, ''), `${place}.externalReferences`, 'references')
      )
  ]
}

function propertyValues(component: Component, name: RegExp): string[] {
  return (component.properties ?? []).filter(property => name.test(property.name)).map(({ value }) => value)
}

function versionClaims(version: string, place: string): Claim[] {
  return isDigest(version) ? [{ place, source: 'identity', value: version, digest: version }] : []
}

/** A digest alone, or an image reference with or without one. */
function textClaims(text: string, place: string, source: ClaimSource): Claim[] {
  if (isDigest(text)) return [{ place, source, value: text, digest: text }]
  const reference = tryReference(text)
  if (!reference) return []
  const { tag, digest } = reference
  return [
    {
      place,
      source,
      value: text,
      repository: formatRepository(reference),
      ...(tag === undefined ? {} : { tag }),
      ...(digest === undefined ? {} : { digest })
    }
  ]
}

function tryReference(text: string): ReturnType<typeof parseReference> | undefined {
  if (text.length > 500) return undefined
  try {
    return parseReference(text)
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md: the version is the digest. */
function purlClaims(purl: string, place: string): Claim[] {
  const parts = parsePurl(purl)
  if (parts?.type !== 'oci' && parts?.type !== 'docker') return []
  const url = parts.qualifiers.get('repository_url')
  const tag = parts.qualifiers.get('tag')
  const architecture = parts.qualifiers.get('arch')
  const named = parts.type === 'oci' ? url : [parts.namespace, parts.name].filter(Boolean).join('/')
  const repository = named === undefined ? undefined : tryReference(named)
  return [
    {
      place,
      source: 'identity',
      value: purl,
      ...(isDigest(parts.version) ? { digest: parts.version } : {}),
      ...(repository === undefined ? {} : { repository: formatRepository(repository) }),
      ...(tag === undefined ? {} : { tag }),
      ...(architecture === undefined ? {} : { architecture })
    }
  ]
}

function hashClaims({ hashes = [] }: Component, place: string): Claim[] {
  return hashes.flatMap(({ algorithm, content }) => {
    const digest = `${algorithm.replace('-', '').toLowerCase()}:${content}`
    return isDigest(digest) ? [{ place, source: 'hashes' as const, value: digest, digest }] : []
  })
}
