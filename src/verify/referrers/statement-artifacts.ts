// Bare in-toto statements: each is the layer of a referrer, and who signed that referrer's manifest signed the statement.
// Docker Hardened Images have theirs so: https://docs.docker.com/dhi/how-to/verify/
import { MAX_BUNDLE_BYTES } from '../../cosign/bundle.ts'
import { readStatement, SIGNATURE_PREDICATE, type Statement } from '../../cosign/statement.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { bareMediaType, IN_TOTO } from '../../oci/media-types.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import type { Referrer } from '../../registry/registry.ts'
import type { Evidence } from '../../results/verdict.ts'
import { messages, SealError } from '../../support/errors.ts'
import { all } from '../../support/semaphore.ts'
import { formatBytes, printable } from '../../support/text.ts'
import { type FoundSignature, type Place, SIMPLE_SIGNING_PREDICATE } from './found-signature.ts'
import {
  type FetchedReferrers,
  MAX_BYTES_OF_BUNDLES,
  merge,
  NOTHING,
  newest,
  type ReferrerFetcher,
  rejection,
  type WantsPredicate
} from './referrer-fetcher.ts'

/** What this part needs of a registry. */
export type StatementFetcher = Pick<
  ReferrerFetcher,
  'referrers' | 'artifacts' | 'about' | 'document' | 'bundles' | 'simpleSignatures'
>

const PREDICATE_TYPE = 'in-toto.io/predicate-type'
const UNSIGNED = 'the artifact of the statement has no signature'

/** A referrer with statements of wanted types. */
export interface StatementArtifact {
  readonly manifest: Digest
  readonly reference: string
  /** Each is a statement, of a wanted type as far as annotations define it. */
  readonly layers: readonly Descriptor[]
}

export interface StatementArtifacts {
  readonly artifacts: readonly StatementArtifact[]
  readonly rejected: readonly Evidence[]
  /** What Seal did not read because of a limit, as text. */
  readonly unread: readonly string[]
}

/** Those of an image or platform. `every`: also those that the list gives another type. */
export async function statementArtifacts(
  fetcher: StatementFetcher,
  repository: Repository,
  subject: Digest,
  wants: WantsPredicate,
  scope: 'listed' | 'every' = 'listed'
): Promise<StatementArtifacts> {
  const listed = await (scope === 'every'
    ? fetcher.artifacts(repository, subject, 'in-toto')
    : fetcher.referrers(repository, subject, 'in-toto'))
  const wanted = listed.filter(({ descriptor: { annotations = {} } }) => {
    const said = annotations[PREDICATE_TYPE]
    return said === undefined || wants(said)
  })
  const { taken, unread } = newest(wanted, 'in-toto statements', formatPinned(repository, subject))
  const found = await all(
    taken.map(referrer => readArtifact({ fetcher, repository, subject, wants }, referrer))
  )
  return {
    artifacts: found.flatMap(({ artifacts }) => artifacts),
    rejected: found.flatMap(({ rejected }) => rejected),
    unread: [...unread, ...found.flatMap(one => one.unread)]
  }
}

interface Search {
  readonly fetcher: StatementFetcher
  readonly repository: Repository
  readonly subject: Digest
  readonly wants: WantsPredicate
}

async function readArtifact(search: Search, { descriptor }: Referrer): Promise<StatementArtifacts> {
  const { fetcher, repository, subject, wants } = search
  const place = placeOf(repository, descriptor.digest)
  const manifest = await fetcher.about(repository, subject, descriptor.digest)
  if (manifest === undefined) {
    const reason = `the registry lists it, but its subject is not ${subject}`
    return { artifacts: [], rejected: [rejection(place, reason)], unread: [] }
  }
  const { content } = manifest
  const own = content.kind === 'image' ? content.layers : []
  const statements = own.filter(({ mediaType }) => bareMediaType(mediaType) === IN_TOTO)
  const { taken, unread } = newest(statements, 'statements', place.reference)
  const ofAll = statements.length === 1 ? content.annotations?.[PREDICATE_TYPE] : undefined
  const layers: Descriptor[] = []
  const outcomes: FetchedReferrers[] = []
  for (const layer of taken) {
    const said = layer.annotations?.[PREDICATE_TYPE] ?? ofAll
    const read = said === undefined ? await readLayer(search, layer, place) : undefined
    if (read !== undefined && 'problem' in read) outcomes.push(read.problem)
    const type = read !== undefined && 'statement' in read ? read.statement.predicateType : said
    if (type !== undefined && wants(type)) layers.push(layer)
  }
  const { rejected, unread: large } = merge(outcomes)
  const { reference } = place
  const artifacts = layers.length === 0 ? [] : [{ manifest: descriptor.digest, reference, layers }]
  return { artifacts, rejected, unread: [...unread, ...large] }
}

function placeOf(repository: Repository, digest: Digest): Place {
  return { form: 'in-toto', reference: formatPinned(repository, digest) }
}

type Read =
  | { readonly bytes: Uint8Array; readonly statement: Statement }
  | { readonly problem: FetchedReferrers }

async function readLayer(
  { fetcher, repository }: Pick<Search, 'fetcher' | 'repository'>,
  layer: Descriptor,
  place: Place
): Promise<Read> {
  if (layer.size > MAX_BUNDLE_BYTES) {
    const most = formatBytes(MAX_BUNDLE_BYTES)
    const reason = `a statement has ${formatBytes(layer.size)}; Seal reads at most ${most}`
    return { problem: limited(place, reason) }
  }
  const bytes = await fetcher.document(repository, layer, MAX_BUNDLE_BYTES)
  try {
    return { bytes, statement: readStatement(bytes) }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    const reason = printable(messages(error).join(': '), 300)
    return { problem: { ...NOTHING, rejected: [rejection(place, reason)] } }
  }
}

function limited(place: Place, reason: string): FetchedReferrers {
  return {
    ...NOTHING,
    rejected: [rejection(place, reason, 'undecided')],
    unread: [`${place.reference}: ${reason}`]
  }
}

/** The statements of wanted types, once for each signature over the manifest that contains them. */
export async function signedStatements(
  fetcher: StatementFetcher,
  repository: Repository,
  subject: Digest,
  wants: WantsPredicate
): Promise<FetchedReferrers> {
  const { artifacts, rejected, unread } = await statementArtifacts(fetcher, repository, subject, wants)
  const found: FetchedReferrers[] = [{ ...NOTHING, rejected, unread }]
  let bytesLeft = MAX_BYTES_OF_BUNDLES
  for (const { manifest, reference, layers } of artifacts) {
    const place: Place = { form: 'in-toto', reference }
    const signatures = await signaturesOver(fetcher, repository, manifest)
    found.push({ ...NOTHING, rejected: signatures.rejected, unread: signatures.unread })
    for (const layer of layers) {
      bytesLeft -= layer.size
      if (bytesLeft < 0) {
        const most = formatBytes(MAX_BYTES_OF_BUNDLES)
        found.push(
          limited(place, `with those before it, more than ${most}; Seal reads at most so many bytes`)
        )
        continue
      }
      const read = await readLayer({ fetcher, repository }, layer, place)
      found.push('problem' in read ? read.problem : signed(read, signatures.foundSignatures, place, wants))
    }
  }
  return merge(found)
}

const isSignature = (type: string): boolean =>
  type === SIGNATURE_PREDICATE || type === SIMPLE_SIGNING_PREDICATE

async function signaturesOver(
  fetcher: StatementFetcher,
  repository: Repository,
  manifest: Digest
): Promise<FetchedReferrers> {
  const batches = await fetcher.bundles(repository, manifest, isSignature)
  const older = () => fetcher.simpleSignatures(repository, manifest)
  const collections: FetchedReferrers[] = []
  for (const batch of [...batches, older]) collections.push(await batch())
  const { foundSignatures, ...rest } = merge(collections)
  return { ...rest, foundSignatures: foundSignatures.filter(({ subjects }) => subjects.has(manifest)) }
}

function signed(
  { bytes, statement }: Extract<Read, { readonly bytes: Uint8Array }>,
  signatures: readonly FoundSignature[],
  place: Place,
  wants: WantsPredicate
): FetchedReferrers {
  const { predicateType, subjects } = statement
  if (!wants(predicateType)) {
    const reason = `its statement is of type ${printable(predicateType, 200)}`
    return { ...NOTHING, rejected: [rejection(place, reason)] }
  }
  const base = { ...place, predicateType, subjects: new Set(subjects.map(({ digest }) => digest)), bytes }
  const unsigned: FoundSignature = {
    ...base,
    signer: undefined,
    signedAt: undefined,
    verify: async () => ({ verified: false, reason: UNSIGNED })
  }
  const found = signatures.map(signature => ({
    ...base,
    signer: signature.signer,
    signedAt: signature.signedAt,
    verify: (...expected: Parameters<FoundSignature['verify']>) => signature.verify(...expected)
  }))
  return { ...NOTHING, foundSignatures: found.length === 0 ? [unsigned] : found }
}
