// What BuildKit states about a platform, beside it in the index. Who signed the manifest of it is another question.
// https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md
import { MAX_BUNDLE_BYTES } from '../../cosign/bundle.ts'
import { readStatement } from '../../cosign/statement.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import type { IndexedImage } from '../../oci/image-tree.ts'
import { bareMediaType, IN_TOTO } from '../../oci/media-types.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import { messages, SealError } from '../../support/errors.ts'
import { formatBytes, printable } from '../../support/text.ts'
import type { ReferrerFetcher, WantsPredicate } from './referrer-fetcher.ts'

/** Statements of one type; real manifests have one, and SBOMs one per stage of the build. */
const MAX_STATEMENTS = 16

type StatementFetcher = Pick<ReferrerFetcher, 'manifest' | 'document'>

/** A statement of a wanted type, or why there is none that counts. */
export interface BuildKitStatement {
  /** The manifest that contains it. */
  readonly manifest: Digest
  /** `ghcr.io/acme/app@sha256:…` of the manifest. */
  readonly reference: string
  /** Undefined for a statement of the wanted type that names the platform. */
  readonly problem: { readonly status: 'invalid' | 'undecided'; readonly reason: string } | undefined
}

/** The first statement of a wanted type that names the platform, else one that does not count; undefined without any. */
export async function findBuildKitStatement(
  fetcher: StatementFetcher,
  repository: Repository,
  { descriptor, index }: Pick<IndexedImage, 'descriptor' | 'index'>,
  wants: WantsPredicate
): Promise<BuildKitStatement | undefined> {
  const { attestationOf, PREDICATE_TYPE } = await import('../../sbom/read/buildkit-attestation.ts')
  const entry = attestationOf(index, descriptor.digest)
  if (entry === undefined) return undefined
  const { content } = await fetcher.manifest(repository, entry.digest)
  const layers = content.kind === 'image' ? content.layers : []
  const wanted = layers.filter(
    ({ mediaType, annotations = {} }) =>
      bareMediaType(mediaType) === IN_TOTO && wants(annotations[PREDICATE_TYPE] ?? '')
  )
  const place = { manifest: entry.digest, reference: formatPinned(repository, entry.digest) }
  let first: BuildKitStatement | undefined
  for (const layer of wanted.slice(0, MAX_STATEMENTS)) {
    const problem = await problemOf(layer, descriptor.digest, { fetcher, repository, wants })
    if (problem === undefined) return { ...place, problem }
    first ??= { ...place, problem }
  }
  if (wanted.length <= MAX_STATEMENTS) return first
  const reason = `it has ${wanted.length} statements of that type; Seal reads at most ${MAX_STATEMENTS}`
  return { ...place, problem: { status: 'undecided', reason } }
}

interface Reading {
  readonly fetcher: StatementFetcher
  readonly repository: Repository
  readonly wants: WantsPredicate
}

/** The annotation of a layer only says where to look: type and subject of the statement itself count. */
async function problemOf(
  layer: Descriptor,
  platform: Digest,
  { fetcher, repository, wants }: Reading
): Promise<BuildKitStatement['problem']> {
  if (layer.size > MAX_BUNDLE_BYTES) {
    const reason = `it has ${formatBytes(layer.size)}; Seal reads at most ${formatBytes(MAX_BUNDLE_BYTES)}`
    return { status: 'undecided', reason }
  }
  const bytes = await fetcher.document(repository, layer, MAX_BUNDLE_BYTES)
  try {
    const { predicateType, subjects } = readStatement(bytes)
    if (!wants(predicateType)) {
      return { status: 'invalid', reason: `its statement is of type ${printable(predicateType, 200)}` }
    }
    if (subjects.some(({ digest }) => digest === platform)) return undefined
    return { status: 'invalid', reason: `its statement does not name ${platform}` }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return { status: 'invalid', reason: printable(messages(error).join(': '), 300) }
  }
}
