// Finds the bundle that an earlier run, or another client, made of the same statement. The list says which may be it.
import { type Bundle, MAX_BUNDLE_BYTES, readBundle } from '../../cosign/bundle.ts'
import { SLSA_PROVENANCE } from '../../cosign/statement.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import { type Digest, digestOf } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import {
  ANNOTATION_BUNDLE_PREDICATE,
  ANNOTATION_BUNDLE_STATEMENT,
  SIGSTORE_BUNDLE
} from '../../oci/media-types.ts'
import { atDigest, formatPinned } from '../../oci/reference.ts'
import type { Referrer, Registries } from '../../registry/registry.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { formatBytes } from '../../support/text.ts'
import type { SignedSubject, SigningEvent } from './statements.ts'

/** The number of existing signatures of a digest that are read or verified before a new one is made. */
export const MAX_TRIED = 64

interface Tools {
  readonly registries: Pick<Registries, 'manifest' | 'blob'>
  readonly storedBundles: () => Promise<readonly Uint8Array[]>
  readonly log: Log
}

/** Which bundles of a list are read: by what the list says of their statements. */
interface Candidates {
  /** They name the wanted statement. */
  readonly same: readonly Referrer[]
  /** They name another statement, which may cover the same digests. */
  readonly other: readonly Referrer[]
  /** They name none: bundles of other clients. */
  readonly unnamed: readonly Referrer[]
}

type ProblemOf = (bundle: Bundle) => Promise<string | undefined>

/** A valid bundle of the same signer over all digests of the event. `problemOf` says why a bundle is not it. */
export async function findBundle(
  event: SigningEvent,
  tools: Tools,
  problemOf: ProblemOf
): Promise<Bundle | undefined> {
  const [member] = event.group
  const attached = member && (await findAttached(event, member, tools, problemOf))
  return attached ?? (event.files.length > 0 ? findStored(tools, problemOf) : undefined)
}

/** Among the bundles that an earlier run wrote into files: an event without images has no others. */
async function findStored({ storedBundles, log }: Tools, problemOf: ProblemOf): Promise<Bundle | undefined> {
  const stored = await storedBundles()
  if (stored.length > MAX_TRIED)
    log.warning(
      `Of ${stored.length} stored bundles, Seal reads ${MAX_TRIED} to find its own of an earlier run`
    )
  for (const bytes of stored.slice(0, MAX_TRIED)) {
    const bundle = readable(bytes)
    if (bundle !== undefined && (await problemOf(bundle)) === undefined) return bundle
  }
  return undefined
}

/** Among the bundles of the first digest. No bundle with another statement can cover an artifact that is new. */
async function findAttached(
  event: SigningEvent,
  member: SignedSubject,
  { registries, log }: Tools,
  problemOf: ProblemOf
): Promise<Bundle | undefined> {
  const { digest } = member.descriptor
  const { referrers } = await member.image.listing(digest)
  const { same, other, unnamed } = candidatesFor(referrers, event)
  // Provenance of another attempt has another statement.
  const readsOther = event.kind === 'signature' || event.statement.predicateType === SLSA_PROVENANCE
  const further = hasNewArtifact(event) ? [] : [...unnamed, ...(readsOther ? other : [])]
  const maxBytes = MAX_BUNDLE_BYTES + 2 * event.payload.byteLength
  const budget = new Budget(MAX_TRIED, 8 * maxBytes)
  const bundles = [...same, ...further]
  for (const [at, { descriptor }] of bundles.entries()) {
    if (budget.isUsedUp) {
      log.warning(
        `${formatPinned(member.image.resolved.repository, digest)} has ${bundles.length - at} more signatures that Seal did not read, because it reads at most ${budget.text}. One of them may cover this statement; Seal creates a new one`
      )
      return undefined
    }
    const layer = await bundleLayer(descriptor, member, registries)
    budget.take(layer?.size ?? 0)
    if (layer === undefined || layer.size > maxBytes) continue
    const bundle = readable(await registries.blob(member.image.resolved.repository, layer, { maxBytes }))
    if (bundle !== undefined && (await problemOf(bundle)) === undefined) return bundle
  }
  return undefined
}

/** Is the bundle attached to the digest, by a manifest of Seal or of another client? */
export async function isAttached(
  member: SignedSubject,
  artifact: Artifact,
  { payload, statement: { predicateType } }: Bundle,
  { registries }: Tools
): Promise<boolean> {
  const { referrers } = await member.image.listing(member.descriptor.digest)
  if (referrers.some(({ descriptor }) => descriptor.digest === artifact.descriptor.digest)) return true
  const { same, unnamed } = candidatesFor(referrers, { statement: { predicateType }, payload })
  const ours = artifact.blobs.at(-1)?.descriptor.digest
  // With more than these, the same bundle may be attached again, by a manifest that the next run recognizes.
  const layers = await Promise.all(
    [...same, ...unnamed]
      .slice(0, MAX_TRIED)
      .map(({ descriptor }) => bundleLayer(descriptor, member, registries))
  )
  return layers.some(layer => layer?.digest === ours)
}

/** The newest first, since most registries list in the order of arrival. */
function candidatesFor(
  referrers: readonly Referrer[],
  { statement, payload }: { statement: Pick<SigningEvent['statement'], 'predicateType'>; payload: Uint8Array }
): Candidates {
  const wanted = digestOf(payload)
  const same: Referrer[] = []
  const other: Referrer[] = []
  const unnamed: Referrer[] = []
  for (const referrer of [...referrers].reverse()) {
    const { [ANNOTATION_BUNDLE_PREDICATE]: predicate, [ANNOTATION_BUNDLE_STATEMENT]: named } =
      referrer.descriptor.annotations ?? {}
    const isOfType = predicate === undefined || predicate === statement.predicateType
    if (referrer.artifactType !== SIGSTORE_BUNDLE || !isOfType) continue
    const list = named === undefined ? unnamed : named === wanted ? same : other
    list.push(referrer)
  }
  return { same, other, unnamed }
}

function hasNewArtifact({ group }: SigningEvent): boolean {
  return group.some(({ image, descriptor }) =>
    image.artifacts.some(
      ({ artifact }) =>
        artifact.descriptor.digest === descriptor.digest && !image.present.has(descriptor.digest)
    )
  )
}

/** Of a manifest with the one layer of a bundle. */
async function bundleLayer(
  { digest }: { readonly digest: Digest },
  { image }: SignedSubject,
  registries: Tools['registries']
): Promise<Descriptor | undefined> {
  const { content } = await registries.manifest(atDigest(image.resolved.repository, digest))
  const layer = content.kind === 'image' && content.layers.length === 1 ? content.layers[0] : undefined
  return layer?.mediaType === SIGSTORE_BUNDLE ? layer : undefined
}

/** Undefined if it cannot be read, because it is then not a signature of this signer. */
function readable(bytes: Uint8Array): Bundle | undefined {
  try {
    return readBundle(bytes)
  } catch (error) {
    if (error instanceof SealError && error.code === 'BUNDLE_INVALID') return undefined
    throw error
  }
}

/** What may be read of bundles that others may have attached. */
class Budget {
  readonly text: string
  #count: number
  #bytes: number

  constructor(count: number, bytes: number) {
    this.text = `${count} and ${formatBytes(bytes)}`
    this.#count = count
    this.#bytes = bytes
  }

  get isUsedUp(): boolean {
    return this.#count <= 0 || this.#bytes <= 0
  }

  take(bytes: number): void {
    this.#count--
    this.#bytes -= bytes
  }
}
