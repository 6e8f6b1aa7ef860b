// Reads back what was published, each layout as its readers find it, and judges it by their rules.
import { MAX_BUNDLE_BYTES, readBundle } from '../../cosign/bundle.ts'
import { readSimpleSigning } from '../../cosign/legacy.ts'
import { signatureOf } from '../../cosign/simple-signing.ts'
import { readStatement } from '../../cosign/statement.ts'
import type { Descriptor } from '../../oci/descriptor.ts'
import type { Digest } from '../../oci/digest.ts'
import { DSSE_ENVELOPE, SIGSTORE_BUNDLE, SIMPLE_SIGNING } from '../../oci/media-types.ts'
import { atDigest, formatPinned, type Repository } from '../../oci/reference.ts'
import type { Registries } from '../../registry/registry.ts'
import type { ReaderName, ReaderReport } from '../../results/seal-report.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { all } from '../../support/semaphore.ts'
import { layersOf, readTag } from '../sign/signature-tag.ts'
import { READERS } from './rules.ts'
import type { DigestView, ImageView } from './view.ts'

export type ReadBackRegistries = Pick<Registries, 'referrers' | 'manifest' | 'findManifest' | 'blob'>

/** Where to read, and the blobs of this run: what others published decides nothing. */
export interface Published {
  readonly repository: Repository
  readonly own: ReadonlySet<Digest>
}

/** @throws SealError `READER_NOT_SATISFIED` if a reader would not accept what it should */
export async function readBack(
  readers: readonly ReaderName[],
  predicted: ImageView,
  published: Published,
  registries: ReadBackRegistries
): Promise<ReaderReport[]> {
  const read = (views: readonly DigestView[]): Promise<DigestView[]> =>
    all(views.map(view => readDigest(view, published, registries)))
  const [image] = await read([predicted.image])
  const actual: ImageView = {
    ...predicted,
    image: image ?? predicted.image,
    platforms: await read(predicted.platforms),
    sboms: await read(predicted.sboms),
    attestationManifests: await read(predicted.attestationManifests)
  }
  const reports = judge(readers, actual)
  for (const [at, expected] of judge(readers, predicted).entries()) compare(expected, reports[at])
  return reports
}

export function judge(readers: readonly ReaderName[], view: ImageView): ReaderReport[] {
  return readers.map(name => {
    const { label, image, platforms, sbom, attestations } = READERS[name]
    return {
      name,
      label,
      image: image(view),
      platforms: platforms(view),
      sbom: sbom(view),
      attestations: attestations(view)
    }
  })
}

const CELLS = ['image', 'platforms', 'sbom', 'attestations'] as const

function compare(expected: ReaderReport, actual: ReaderReport | undefined): void {
  for (const cell of CELLS) {
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

async function readDigest(
  predicted: DigestView,
  published: Published,
  registries: ReadBackRegistries
): Promise<DigestView> {
  const { digest } = predicted
  // A layout that was not written is not asked for.
  const [bundles, signatures, envelopes] = await Promise.all([
    predicted.bundles.length === 0 ? [] : readBundles(digest, published, registries),
    predicted.signatures.length === 0 ? [] : readSignatures(digest, published, registries),
    predicted.envelopes.length === 0 ? [] : readEnvelopes(digest, published, registries)
  ])
  return { digest, bundles, signatures, envelopes }
}

/** By the artifact type in the list, one layer, and a subject of the statement: what Cosign, gh and BuildKit look at. */
async function readBundles(
  digest: Digest,
  { repository, own }: Published,
  registries: ReadBackRegistries
): Promise<string[]> {
  const { referrers } = await registries.referrers(repository, digest)
  const listed = referrers.filter(({ artifactType }) => artifactType === SIGSTORE_BUNDLE)
  const found = await all(
    listed.map(async ({ descriptor }) => {
      const { content } = await registries.manifest(atDigest(repository, descriptor.digest))
      const layers = content.kind === 'image' ? content.layers : []
      const [layer] = layers
      if (layers.length !== 1 || layer === undefined || !own.has(layer.digest)) return []
      if (layer.mediaType !== SIGSTORE_BUNDLE || content.subject?.digest !== digest) return []
      const { statement } = readBundle(await registries.blob(repository, layer, { maxBytes: layer.size }))
      return statement.subjects.some(subject => subject.digest === digest) ? [statement.predicateType] : []
    })
  )
  return found.flat()
}

/** The layers of the tag `.sig`, as containers/image and Cosign 2 read them. */
async function readSignatures(
  digest: Digest,
  published: Published,
  registries: ReadBackRegistries
): Promise<string[]> {
  const layers = await ownLayers('sig', digest, published, registries)
  const found = await all(
    layers
      .filter(layer => layer.mediaType === SIMPLE_SIGNING && signatureOf(layer.annotations ?? {}) !== '')
      .map(async layer => {
        const payload = await registries.blob(published.repository, layer, { maxBytes: layer.size })
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
async function readEnvelopes(
  digest: Digest,
  published: Published,
  registries: ReadBackRegistries
): Promise<string[]> {
  const layers = await ownLayers('att', digest, published, registries)
  const found = await all(
    layers
      .filter(({ mediaType }) => mediaType === DSSE_ENVELOPE)
      .map(async layer => {
        const bytes = await registries.blob(published.repository, layer, {
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
  { repository, own }: Published,
  registries: ReadBackRegistries
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
