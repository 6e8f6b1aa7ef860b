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
import type { PlannedImage } from '../plan/plan-image.ts'
import type { RequestedSigner, SigningRequest } from '../request.ts'

/** A digest that is signed, and the image that it belongs to. */
export interface SignedSubject {
  readonly image: PlannedImage
  readonly descriptor: Descriptor
}

/** The digests of one statement. */
export type SigningGroup = readonly [SignedSubject, ...SignedSubject[]]

/** One signing event: one certificate, one entry in the log. */
export interface SigningEvent {
  readonly kind: 'signature' | 'attestation'
  readonly group: SigningGroup
  readonly statement: Statement
  /** The statement's bytes. */
  readonly payload: Uint8Array
}

/**
 * `family`: one statement per image, with its platforms and artifacts, and with BuildKit's attestation manifests, which
 * BuildKit's source policies look up on their own; `each`: one per digest; `all`: one for all
 * images of the step. Cosign does not verify more than 1,024 subjects, so larger groups are split.
 */
export function groupForSigning(
  images: readonly PlannedImage[],
  grouping: SigningRequest['grouping'],
  { coversBuildKit }: Pick<RequestedSigner, 'coversBuildKit'>
): SigningGroup[] {
  const members = images.map(image =>
    [...image.signed, ...(coversBuildKit ? image.resolved.attestationManifests : [])].map(descriptor => ({
      image,
      descriptor
    }))
  )
  if (grouping === 'each') return members.flat().map(member => [member])
  const groups = grouping === 'all' ? [members.flat()] : members
  return groups.flatMap(split)
}

function split(members: readonly SignedSubject[]): SigningGroup[] {
  const parts: SigningGroup[] = []
  for (let at = 0; at < members.length; at += MAX_SUBJECTS) {
    const [first, ...rest] = members.slice(at, at + MAX_SUBJECTS)
    if (first) parts.push([first, ...rest])
  }
  return parts
}

/** Statements with the predicate of a plain signature: the digests, with the claims, are signed. */
export function signatureEvents(
  images: readonly PlannedImage[],
  { grouping, annotations }: Pick<SigningRequest, 'grouping' | 'annotations'>,
  by: Pick<RequestedSigner, 'format' | 'coversBuildKit'>
): SigningEvent[] {
  if (by.format === 'legacy') return []
  return groupForSigning(images, grouping, by).map(group => {
    const statement = statementOf(group, SIGNATURE_PREDICATE, annotations)
    return { kind: 'signature', group, statement, payload: formatStatement(statement) }
  })
}

/** One statement per SBOM and per file that is published as an attestation. */
export function attestationEvents(images: readonly PlannedImage[]): SigningEvent[] {
  return images.flatMap(image =>
    image.attestations.map(({ subject, predicateType, predicate }): SigningEvent => {
      const group: SigningGroup = [{ image, descriptor: subject }]
      const statement = statementOf(group, predicateType, {})
      return { kind: 'attestation', group, statement, payload: formatStatement(statement, predicate) }
    })
  )
}

/** One statement over the images of the step and their platforms: a run built all of them. */
export function provenanceEvents(
  images: readonly PlannedImage[],
  { provenance }: Pick<SigningRequest, 'provenance'>
): SigningEvent[] {
  if (provenance === undefined) return []
  const members = images.flatMap(image =>
    image.resolved.subjects.map(({ descriptor }) => ({ image, descriptor }))
  )
  return split(members).map(group => {
    const statement = statementOf(group, SLSA_PROVENANCE, {})
    return { kind: 'attestation', group, statement, payload: formatStatement(statement, provenance) }
  })
}

/** All signing events that make bundles. */
export function bundleEvents(
  images: readonly PlannedImage[],
  request: SigningRequest,
  by: Pick<RequestedSigner, 'format' | 'coversBuildKit'>
): SigningEvent[] {
  return [
    ...signatureEvents(images, request, by),
    ...attestationEvents(images),
    ...provenanceEvents(images, request)
  ]
}

function statementOf(group: SigningGroup, predicateType: string, annotations: Annotations): Statement {
  return {
    predicateType,
    subjects: group.map(({ image, descriptor }) => ({
      name: formatRepository(image.resolved.repository),
      digest: descriptor.digest,
      annotations
    }))
  }
}
