// The statements to sign: one signing event can cover many digests.
import {
  formatStatement,
  MAX_SUBJECTS,
  SIGNATURE_PREDICATE,
  SLSA_PROVENANCE,
  type Statement
} from '../../cosign/statement.ts'
import type { Annotations, Descriptor } from '../../oci/descriptor.ts'
import { formatRepository } from '../../oci/reference.ts'
import type { PlannedFiles } from '../plan/plan-files.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { NamedDigest, RequestedSigner, SigningRequest } from '../request.ts'

/** A digest that is signed, and the image that it belongs to. */
export interface SignedSubject {
  readonly image: PlannedImage
  readonly descriptor: Descriptor
}

/** The digests in registries of one statement. */
export type SigningGroup = readonly SignedSubject[]

/** One signing event: one certificate, one entry in the log. */
export interface SigningEvent {
  readonly kind: 'signature' | 'attestation'
  /** The bundle is attached to each of them. */
  readonly group: SigningGroup
  /** Files that the statement names too; their bundles are files beside them. */
  readonly files: readonly NamedDigest[]
  readonly statement: Statement
  /** The statement's bytes. */
  readonly payload: Uint8Array
}

/** What a step signs together. */
export interface SignedTogether {
  readonly images: readonly PlannedImage[]
  readonly files?: PlannedFiles | undefined
}

type Member = SignedSubject | NamedDigest

type SignatureRequest = Pick<SigningRequest, 'grouping' | 'annotations' | 'coversDocuments'>

/**
 * `family`: one statement per image, with its platforms and artifacts, and with BuildKit's attestation manifests, which
 * BuildKit's source policies look up on their own, and one for the files; `each`: one per digest; `all`: one for all
 * images and files of the step. Cosign does not verify more than 1,024 subjects, so larger groups are split.
 */
function groupForSigning(
  { images, files }: SignedTogether,
  { grouping, coversDocuments }: SignatureRequest,
  by: Pick<RequestedSigner, 'format' | 'coversBuildKit'>
): Member[][] {
  const signed = by.format === 'legacy' ? [] : images
  const ofImages = signed.map(image =>
    [...image.signed, ...(by.coversBuildKit ? image.resolved.attestationManifests : [])].map(
      (descriptor): Member[] => [
        { image, descriptor },
        ...(coversDocuments ? documentOf(descriptor, image) : [])
      ]
    )
  )
  const groups = [...ofImages, (files?.signed ?? []).map((file): Member[] => [file])]
  if (grouping === 'each') return groups.flat()
  return (grouping === 'all' ? [groups.flat(2)] : groups.map(group => group.flat())).flatMap(split)
}

/** An SBOM as a file: in a release, a reader has the document and not its manifest. */
function documentOf({ digest }: Descriptor, { artifacts }: PlannedImage): NamedDigest[] {
  const found = artifacts.find(({ artifact }) => artifact.descriptor.digest === digest)
  const layer = found?.artifact.blobs.at(-1)
  if (found?.kind !== 'sbom' || layer === undefined) return []
  return [{ name: found.title, digest: layer.descriptor.digest }]
}

function split(members: readonly Member[]): Member[][] {
  const parts: Member[][] = []
  for (let at = 0; at < members.length; at += MAX_SUBJECTS) parts.push(members.slice(at, at + MAX_SUBJECTS))
  return parts
}

/** Statements with the predicate of a plain signature: the digests, with the claims, are signed. */
export function signatureEvents(
  together: SignedTogether,
  request: SignatureRequest,
  by: Pick<RequestedSigner, 'format' | 'coversBuildKit'>
): SigningEvent[] {
  return groupForSigning(together, request, by).map(members =>
    eventOf('signature', members, SIGNATURE_PREDICATE, { annotations: request.annotations })
  )
}

/**
 * One statement per SBOM and per file that is published as an attestation; with `all`, one per predicate, over everything
 * that it is about.
 */
export function attestationEvents(
  { images, files }: SignedTogether,
  { grouping }: Pick<SigningRequest, 'grouping'>
): SigningEvent[] {
  const predicates = [
    ...images.flatMap(image =>
      image.attestations.map(({ subject, ...predicate }) => ({
        ...predicate,
        members: [{ image, descriptor: subject }] as Member[]
      }))
    ),
    ...(files?.attestations ?? []).map(({ subjects, ...predicate }) => ({
      ...predicate,
      members: [...subjects] as Member[]
    }))
  ]
  const joined =
    grouping === 'all'
      ? [...Map.groupBy(predicates, it => `${it.predicateType}\n${it.predicate}`).values()]
      : predicates.map(it => [it])
  return joined.flatMap(same => {
    const [first] = same
    if (first === undefined) return []
    const { predicateType, predicate } = first
    return split(same.flatMap(({ members }) => members)).map(members =>
      eventOf('attestation', members, predicateType, { predicate })
    )
  })
}

/** One statement over the images of the step, their platforms and the files: a run built all of them. */
export function provenanceEvents(
  { images, files }: SignedTogether,
  { provenance }: Pick<SigningRequest, 'provenance'>
): SigningEvent[] {
  if (provenance === undefined) return []
  const members: Member[] = [
    ...images.flatMap(image => image.resolved.subjects.map(({ descriptor }) => ({ image, descriptor }))),
    ...(files?.files ?? [])
  ]
  return split(members).map(part => eventOf('attestation', part, SLSA_PROVENANCE, { predicate: provenance }))
}

/** All signing events that make bundles. */
export function bundleEvents(
  together: SignedTogether,
  request: SigningRequest,
  by: Pick<RequestedSigner, 'format' | 'coversBuildKit'>
): SigningEvent[] {
  return [
    ...signatureEvents(together, request, by),
    ...attestationEvents(together, request),
    ...provenanceEvents(together, request)
  ]
}

function eventOf(
  kind: SigningEvent['kind'],
  members: readonly Member[],
  predicateType: string,
  { annotations = {}, predicate }: { readonly annotations?: Annotations; readonly predicate?: string }
): SigningEvent {
  const statement = {
    predicateType,
    subjects: members.map(member => ({ ...nameOf(member), annotations }))
  }
  return {
    kind,
    group: members.filter(isInRegistry),
    files: members.flatMap(member => (isInRegistry(member) ? [] : [member])),
    statement,
    payload: formatStatement(statement, predicate)
  }
}

function isInRegistry(member: Member): member is SignedSubject {
  return 'image' in member
}

function nameOf(member: Member): NamedDigest {
  if (!isInRegistry(member)) return { name: member.name, digest: member.digest }
  return { name: formatRepository(member.image.resolved.repository), digest: member.descriptor.digest }
}
