// Reads back what was published, each layout as its readers find it, and judges it by their rules.
import { MAX_BUNDLE_BYTES, readBundle } from '../../cosign/bundle.ts'
import { readSimpleSigning } from '../../cosign/legacy.ts'
import { signatureOf } from '../../cosign/simple-signing.ts'
import { readStatement, type Statement } from '../../cosign/statement.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { DSSE_ENVELOPE, SIGSTORE_BUNDLE, SIMPLE_SIGNING } from '../../oci/media-types.ts'
import { formatPinned, type Repository } from '../../oci/reference.ts'
import { CachedReads } from '../../registry/cached-reads.ts'
import type { Registries } from '../../registry/registry.ts'
import {
  READER_CELLS,
  type ReaderAnswer,
  type ReaderName,
  type ReaderReport
} from '../../results/seal-report.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { all } from '../../support/semaphore.ts'
import { layersOf, readTag } from '../sign/signature-tag.ts'
import { isFirstIn, isReadByTrivy } from './predict.ts'
import { READERS } from './rules.ts'
import type { DigestView, ImageView } from './view.ts'

export type ReadBackRegistries = Pick<Registries, 'referrers' | 'manifest' | 'findManifest' | 'blob'>

/** What one signer published: the expected view, and the blobs of this run. What others published decides nothing. */
export interface Published {
  readonly predicted: ImageView
  readonly own: ReadonlySet<Digest>
}

/** Where a digest is read. */
interface Source {
  readonly repository: Repository
  readonly own: ReadonlySet<Digest>
  readonly reads: CachedReads
  readonly registries: ReadBackRegistries
}

/** @throws SealError `READER_NOT_SATISFIED` if a reader would not accept what it should */
export async function readBack(
  readers: readonly ReaderName[],
  repository: Repository,
  published: readonly Published[],
  registries: ReadBackRegistries
): Promise<ReaderReport[]> {
  // Several signers share what is listed.
  const reads = new CachedReads(registries)
  const actual = await all(
    published.map(({ predicted, own }) => readView(predicted, { repository, own, reads, registries }))
  )
  const reports = judge(readers, actual)
  const expected = judge(
    readers,
    published.map(({ predicted }) => predicted)
  )
  for (const [at, report] of expected.entries()) compare(report, reports[at])
  return reports
}

async function readView(predicted: ImageView, source: Source): Promise<ImageView> {
  const read = (views: readonly DigestView[]): Promise<DigestView[]> =>
    all(views.map(view => readDigest(view, source)))
  const [image] = await read([predicted.image])
  return {
    ...predicted,
    image: image ?? predicted.image,
    platforms: await read(predicted.platforms),
    sboms: await read(predicted.sboms),
    sbomsForTrivy: await listedSboms(predicted, source),
    attestationManifests: await read(predicted.attestationManifests)
  }
}

/** By one view per signer: a reader accepts what it accepts of any of them. */
export function judge(readers: readonly ReaderName[], views: readonly ImageView[]): ReaderReport[] {
  return readers.map(name => {
    const { label, image, platforms, sbom, attestations } = READERS[name]
    return {
      name,
      label,
      image: best(views, image),
      platforms: best(views, platforms),
      sbom: best(views, sbom),
      attestations: best(views, attestations)
    }
  })
}

function best(views: readonly ImageView[], answer: (view: ImageView) => ReaderAnswer): ReaderAnswer {
  const answers = views.map(view => ({ signer: view.signer, answer: answer(view) }))
  const accepted = answers.filter(each => each.answer.status === 'accepted')
  const [only, other] = accepted
  if (only?.signer !== undefined && other === undefined && views.length > 1)
    return { status: 'accepted', by: only.signer }
  const reasons = answers.flatMap(each => (each.answer.status === 'impossible' ? [each.answer.reason] : []))
  if (accepted.length > 0) return { status: 'accepted' }
  if (reasons.length === 0) return { status: 'nothing' }
  return { status: 'impossible', reason: [...new Set(reasons)].join('; ') }
}

function compare(expected: ReaderReport, actual: ReaderReport | undefined): void {
  for (const cell of READER_CELLS) {
    const answer = actual?.[cell]
    if (expected[cell].status !== 'accepted' || answer?.status === 'accepted') continue
    const reason = answer?.status === 'impossible' ? answer.reason : 'nothing of it was found'
    throw new SealError(
      'READER_NOT_SATISFIED',
      `read back as ${expected.label} reads it, the ${cell} would be refused: ${reason}`,
      {
        remedy:
          'Run the step again: another job may have removed it. No tag was moved. If it stays, remove the reader from the input readers.'
      }
    )
  }
}

async function readDigest(predicted: DigestView, source: Source): Promise<DigestView> {
  const { digest } = predicted
  // A layout that was not written is not asked for.
  const [bundles, signatures, envelopes] = await Promise.all([
    predicted.bundles.length === 0 ? [] : readBundles(digest, source),
    predicted.signatures.length === 0 ? [] : readSignatures(digest, source),
    predicted.envelopes.length === 0 ? [] : readEnvelopes(digest, source)
  ])
  return {
    digest,
    bundles: bundles.map(({ predicateType }) => predicateType),
    isFirst: bundles.some(statement => isFirstIn(statement, digest)),
    signatures,
    envelopes
  }
}

/** As Trivy finds it: by the artifact type in the list of the image's referrers, and the type of the layer. */
async function listedSboms(
  { image, sbomsForTrivy }: ImageView,
  { repository, reads }: Source
): Promise<Digest[]> {
  if (sbomsForTrivy.length === 0) return []
  const own = new Set(sbomsForTrivy)
  const { referrers } = await reads.referrers(repository, image.digest)
  const found = await all(
    referrers
      .filter(({ descriptor }) => own.has(descriptor.digest))
      .map(async ({ artifactType, descriptor }) => {
        const { content } = await reads.manifest(repository, descriptor.digest)
        const layers = content.kind === 'image' ? content.layers : []
        const isRead = layers.some(({ mediaType }) => isReadByTrivy(artifactType, mediaType))
        return isRead ? [descriptor.digest] : []
      })
  )
  return found.flat()
}

/** By the artifact type in the list, one layer, and a subject of the statement: what Cosign, gh and BuildKit look at. */
async function readBundles(
  digest: Digest,
  { repository, own, reads, registries }: Source
): Promise<Statement[]> {
  const { referrers } = await reads.referrers(repository, digest)
  const listed = referrers.filter(({ artifactType }) => artifactType === SIGSTORE_BUNDLE)
  const found = await all(
    listed.map(async ({ descriptor }) => {
      const { content } = await reads.manifest(repository, descriptor.digest)
      const layers = content.kind === 'image' ? content.layers : []
      const [layer] = layers
      if (layers.length !== 1 || layer === undefined || !own.has(layer.digest)) return []
      if (layer.mediaType !== SIGSTORE_BUNDLE || content.subject?.digest !== digest) return []
      const { statement } = readBundle(await registries.blob(repository, layer, { maxBytes: layer.size }))
      return statement.subjects.some(subject => subject.digest === digest) ? [statement] : []
    })
  )
  return found.flat()
}

/** The layers of the tag `.sig`, as containers/image and Cosign 2 read them. */
async function readSignatures(digest: Digest, source: Source): Promise<string[]> {
  const layers = await ownLayers('sig', digest, source)
  const found = await all(
    layers
      .filter(layer => layer.mediaType === SIMPLE_SIGNING && signatureOf(layer.annotations ?? {}) !== '')
      .map(async layer => {
        const payload = await source.registries.blob(source.repository, layer, { maxBytes: layer.size })
        if (readSimpleSigning(payload) !== digest) return []
        return identityIn(payload)
      })
  )
  return found.flat()
}

function identityIn(payload: Uint8Array): string[] {
  const document = parseJson(payload, { uniqueKeys: true })
  const critical = isRecord(document) && isRecord(document['critical']) ? document['critical'] : {}
  const identity = isRecord(critical['identity']) ? critical['identity']['docker-reference'] : undefined
  return typeof identity === 'string' ? [identity] : []
}

/** The layers of the tag `.att`, as Cosign 2 and policy-controller read them. */
async function readEnvelopes(digest: Digest, source: Source): Promise<string[]> {
  const layers = await ownLayers('att', digest, source)
  const found = await all(
    layers
      .filter(({ mediaType }) => mediaType === DSSE_ENVELOPE)
      .map(async layer => {
        const bytes = await source.registries.blob(source.repository, layer, {
          maxBytes: Math.max(layer.size, MAX_BUNDLE_BYTES)
        })
        const envelope = parseJson(bytes, { uniqueKeys: true })
        const payload = isRecord(envelope) ? envelope['payload'] : undefined
        const statement = readStatement(Buffer.from(String(payload), 'base64'))
        return statement.subjects.some(subject => subject.digest === digest) ? [statement.predicateType] : []
      })
  )
  return found.flat()
}

async function ownLayers(
  suffix: 'sig' | 'att',
  digest: Digest,
  { repository, own, registries }: Source
): Promise<Descriptor[]> {
  const stored = await readTag({ repository, digest, suffix }, registries)
  if (stored === undefined) {
    throw new SealError(
      'READER_NOT_SATISFIED',
      `the tag .${suffix} of ${formatPinned(repository, digest)} is not in the registry after it was written`,
      { remedy: 'Check that no retention rule of the registry removes such tags, and run the step again.' }
    )
  }
  return layersOf(stored).filter(layer => own.has(layer.digest))
}
