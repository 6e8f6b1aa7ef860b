// Which statements are signed: one signing event can cover many digests.
import { MAX_SUBJECTS, SIGNATURE_PREDICATE, type Statement } from '../cosign/statement.ts'
import type { Annotations, Descriptor } from '../oci/descriptor.ts'
import { formatRepository } from '../oci/reference.ts'
import type { Prepared } from './prepare.ts'
import type { SealRequest } from './request.ts'

/** A digest that is signed, and the image that it belongs to. */
export interface Member {
  readonly image: Prepared
  readonly descriptor: Descriptor
}

/** One signing event. */
export type SigningGroup = readonly [Member, ...Member[]]

/**
 * `family`: an image with its platforms and artifacts; `each`: every digest by itself; `all`: all images of the
 * step. Cosign does not verify more than 1,024 subjects, so what is larger is split.
 */
export function groupForSigning(
  images: readonly Prepared[],
  mode: SealRequest['signatures']
): SigningGroup[] {
  const members = images.map(image => image.signed.map(descriptor => ({ image, descriptor })))
  if (mode === 'each') return members.flat().map(member => [member])
  const groups = mode === 'all' ? [members.flat()] : members
  return groups.flatMap(split)
}

function split(members: readonly Member[]): SigningGroup[] {
  const parts: SigningGroup[] = []
  for (let at = 0; at < members.length; at += MAX_SUBJECTS) {
    const [first, ...rest] = members.slice(at, at + MAX_SUBJECTS)
    if (first) parts.push([first, ...rest])
  }
  return parts
}

export function signatureStatement(group: SigningGroup, annotations: Annotations): Statement {
  return {
    predicateType: SIGNATURE_PREDICATE,
    subjects: group.map(({ image, descriptor }) => ({
      name: formatRepository(image.family.repository),
      digest: descriptor.digest,
      annotations
    }))
  }
}
