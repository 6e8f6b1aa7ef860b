// One signing event: an existing bundle is reused or a new one is made; Cosign verifies it before anything is published.

import type { Bundle } from '../../cosign/bundle.ts'
import type { Cosign } from '../../cosign/cosign.ts'
import type { ExpectedSigner } from '../../cosign/signer.ts'
import { SLSA_PROVENANCE } from '../../cosign/statement.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { digestOf } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { bundleArtifact, bundleBlob } from '../artifacts.ts'
import type { RequestedSigner } from '../request.ts'
import { findBundle, isAttached } from './find-bundle.ts'
import type { SignedSubject, SigningEvent } from './statements.ts'

/** A bundle that covers a group, and what is still to be attached of it. */
export interface Signature {
  readonly by: RequestedSigner
  readonly event: SigningEvent
  readonly bundle: Bundle
  /** Made by this run. */
  readonly isNew: boolean
  /** Per member: the bundle's manifest, and whether it is attached already. */
  readonly attachments: readonly {
    readonly member: SignedSubject
    readonly artifact: Artifact
    readonly isPresent: boolean
  }[]
}

export interface SigningTools {
  readonly cosign: Cosign
  readonly by: RequestedSigner
  /** For a key, resolves when Cosign has derived the public key. */
  readonly expectedSigner: Promise<ExpectedSigner>
  readonly registries: Registries
  /** See `SealTools`. */
  readonly storedBundles: () => Promise<readonly Uint8Array[]>
  readonly log: Log
}

export async function sign(event: SigningEvent, tools: SigningTools): Promise<Signature> {
  const existing = await findBundle(event, tools, bundle => problemOf(bundle, event, tools))
  if (existing) return describeSignature(event, existing, false, tools)
  const { registries } = tools
  const repositories = repositoriesOf(event)
  for (const repository of repositories) registries.prepareUpload(repository)
  const bundle = await orTypeOfKey(tools.cosign.sign(event.payload, tools.by.signer), tools)
  // A blob is invisible until a manifest names it, which happens only if the bundle verifies. One that cannot be
  // uploaded is tried again when it is attached, and fails only the image that it is for.
  const uploads = repositories.map(repository =>
    registries.upload(repository, [bundleBlob(bundle.bytes)], { usesPrepared: true }).catch(() => undefined)
  )
  await verifySignature(bundle, event, tools)
  await Promise.all(uploads)
  return describeSignature(event, bundle, true, tools)
}

/**
 * The result of a signing. Some services refuse to sign with a key of another type, and their words do not name it:
 * the type of the key, which is read meanwhile, is then the reason.
 *
 * @throws SealError `KEY_TYPE_UNVERIFIABLE`, or that of the signing
 */
export async function orTypeOfKey<T>(
  signing: Promise<T>,
  { expectedSigner }: Pick<SigningTools, 'expectedSigner'>
): Promise<T> {
  try {
    return await signing
  } catch (error) {
    const refusal = await expectedSigner.then(
      () => undefined,
      (reason: unknown) => reason
    )
    throw refusal instanceof SealError && refusal.code === 'KEY_TYPE_UNVERIFIABLE' ? refusal : error
  }
}

/** @throws SealError `SIGNATURE_NOT_VERIFIED` */
async function verifySignature(bundle: Bundle, event: SigningEvent, tools: SigningTools): Promise<void> {
  const problem = await problemOf(bundle, event, tools)
  if (problem === undefined) return
  throw new SealError(
    'SIGNATURE_NOT_VERIFIED',
    `the signature that Seal just created does not verify: ${problem}`,
    {
      remedy:
        'Nothing was published. Check that signing-config and trusted-root belong together, and that key is the intended key.'
    }
  )
}

/**
 * Why a bundle is not the wanted one; undefined if it is. Cosign verifies signature, signer, predicate type and the
 * first digest; the other subjects are in the same signed bytes and are compared here.
 */
async function problemOf(
  bundle: Bundle,
  { kind, statement: wanted, payload }: SigningEvent,
  { cosign, expectedSigner }: SigningTools
): Promise<string | undefined> {
  const { statement } = bundle
  if (statement.predicateType !== wanted.predicateType) return `it is of type ${statement.predicateType}`
  if (kind === 'attestation' && !isSameAttestation(bundle.payload, payload, wanted.predicateType))
    return 'its predicate differs'
  const signed = new Map(statement.subjects.map(({ digest, annotations }) => [digest, annotations ?? {}]))
  for (const { digest, annotations } of wanted.subjects) {
    const claims = signed.get(digest)
    if (claims === undefined) return `it does not name ${digest}`
    const isClaimed = Object.entries(annotations ?? {}).every(([key, value]) => claims[key] === value)
    if (!isClaimed) return `it does not contain the expected claims for ${digest}`
  }
  const [first] = wanted.subjects
  if (first === undefined) return 'its statement has no subject'
  const { predicateType } = wanted
  const verification = await cosign.verify(bundle.bytes, await expectedSigner, first.digest, predicateType)
  return verification.verified ? undefined : verification.reason
}

const ATTEMPT = /("invocationId":"[^"]*\/attempts\/)\d+"/

/** Provenance of another attempt of the same run, over the same digests, is as true as a new one. */
function isSameAttestation(payload: Uint8Array, wanted: Uint8Array, predicateType: string): boolean {
  if (Buffer.compare(payload, wanted) === 0) return true
  if (predicateType !== SLSA_PROVENANCE) return false
  const [own, other] = [wanted, payload].map(it => new TextDecoder().decode(it).replace(ATTEMPT, '$1"'))
  return own === other
}

async function describeSignature(
  event: SigningEvent,
  bundle: Bundle,
  isNew: boolean,
  tools: SigningTools
): Promise<Signature> {
  const { predicateType } = event.statement
  const attachments = await Promise.all(
    event.group.map(async member => {
      const subject = withoutAnnotations(member.descriptor)
      const artifact = bundleArtifact(bundle.bytes, predicateType, subject, digestOf(bundle.payload))
      const isPresent = !isNew && (await isAttached(member, artifact, bundle, tools))
      return { member, artifact, isPresent }
    })
  )
  return { by: tools.by, event, bundle, isNew, attachments }
}

function withoutAnnotations({ mediaType, digest, size }: Descriptor): Descriptor {
  return { mediaType, digest, size }
}

/** The repositories that the bundle goes to, each once. */
function repositoriesOf({ group }: SigningEvent): Repository[] {
  const all = group.map(({ image }) => image.resolved.repository)
  return [...new Map(all.map(repository => [formatRepository(repository), repository])).values()]
}
