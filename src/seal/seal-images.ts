// What the root action does, a line a stage.
import type { ExpectedSigner } from '../cosign/signer.ts'
import { formatVersion } from '../cosign/version.ts'
import type { Digest } from '../oci/digest.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { ImageReport, Report } from '../results/seal-report.ts'
import { all, type Limit, limit } from '../support/semaphore.ts'
import { type PlannedImage, planImage } from './plan/plan-image.ts'
import { keepBundles, publish, publishLegacySignatures, upload } from './publish/publish.ts'
import { moveTags, refuseImmutable } from './publish/tags.ts'
import { toFailedImageReport, toImageReport } from './report.ts'
import type { SealRequest, SealTools } from './request.ts'
import { checkTargets } from './sbom/collect-sboms.ts'
import { type LegacySignature, legacyMembers, signLegacy } from './sign/legacy-signature.ts'
import { type Signature, type SigningTools, sign } from './sign/sign.ts'
import { attestationEvents, type SignedSubject, signatureEvents } from './sign/statements.ts'

/** One image on its way through the stages. */
interface ImageJob {
  readonly reference: Reference
  image: PlannedImage | undefined
  /** Digests of artifacts that this run pushed and read back. */
  readonly attached: Set<Digest>
  /** Those that point to it now. */
  readonly tags: string[]
  /** What stopped it; the later stages leave it out. */
  error: unknown
}

interface ImageGroup {
  readonly request: SealRequest
  readonly tools: SealTools
  /** Undefined when nothing is signed. */
  readonly signing: Promise<SigningTools> | undefined
  readonly atOnce: Limit
  readonly signingAtOnce: Limit
  readonly publishingAtOnce: Limit
}

/** Everything that was signed for a batch. */
interface Signed {
  readonly bundles: readonly Signature[]
  readonly legacy: readonly LegacySignature[]
}

/** Each signing event is a process of Cosign's, and a keyless one a request to each of Sigstore's services. */
const SIGNING_AT_ONCE = 4

const NO_LOG_PROMISE =
  'The log (Rekor version 2) makes no promise that a legacy signature could carry: readers that do not know bundles need --insecure-ignore-tlog, --use-signed-timestamps and the timestamp authority’s certificates. A signing-config with Rekor version 1 gives one that they take as it is.'

/** Publishing is mostly waiting, for answers and for the later look at fallback tags. */
const PUBLISHING_AT_ONCE = 64

/**
 * Does what the request says. A failure of one image stands in its report and does not stop the others.
 *
 * @throws SealError for a request that contradicts itself, before anything was done
 */
export async function seal(request: SealRequest, tools: SealTools): Promise<Report> {
  const started = tools.clock.now()
  checkTargets(request.sbomFiles, request.images)
  const signing = openSigning(request, tools)
  const batch: ImageGroup = {
    request,
    tools,
    signing,
    atOnce: limit(request.concurrency),
    signingAtOnce: limit(SIGNING_AT_ONCE),
    publishingAtOnce: limit(PUBLISHING_AT_ONCE)
  }
  // Images that share a signing event go through the stages together, the others each at its own pace.
  const shares = request.signatures === 'all' ? [request.images] : request.images.map(image => [image])
  const images = (await all(shares.map(references => sealBatch(references, batch)))).flat()
  const cosign = (await signing?.catch(() => undefined))?.cosign
  return {
    schemaVersion: 1,
    outcome: outcomeOf(images, request),
    ...(request.unsigned === undefined ? {} : { unsigned: request.unsigned }),
    images,
    cosign: cosign && {
      version: cosign.version && formatVersion(cosign.version),
      invocations: cosign.invocations
    },
    requests: tools.registries.requests,
    milliseconds: tools.clock.now() - started
  }
}

function outcomeOf(images: readonly ImageReport[], { dryRun, signer }: SealRequest): Report['outcome'] {
  if (images.some(({ outcome }) => outcome === 'failed')) return 'failed'
  if (dryRun) return 'planned'
  return signer === undefined ? 'attached' : 'sealed'
}

async function sealBatch(references: readonly Reference[], batch: ImageGroup): Promise<ImageReport[]> {
  const { request, tools, signing } = batch
  const runs: ImageJob[] = references.map(reference => ({
    reference,
    image: undefined,
    attached: new Set(),
    tags: [],
    error: undefined
  }))
  await stage('resolved, with its SBOMs', runs, batch, batch.atOnce, async run => {
    const image = await planImage(run.reference, request, tools)
    await refuseImmutable(image, request, tools)
    run.image = image
  })
  if (request.dryRun) return recordPlan(runs, request)

  // Blobs travel while Cosign signs; nobody sees them before the manifests follow. A wrong key stops both.
  const signatures = signAll(runs, batch)
  await stage('blobs uploaded', runs, batch, batch.atOnce, async (_, image) => {
    await (await signing)?.authority
    await upload(image, tools)
  })
  const made = await signatures
  if (made.legacy.some(({ lacksLog }) => lacksLog)) tools.log.warning(NO_LOG_PROMISE)
  const bundlePaths = await keepBundles(made.bundles, tools)
  const legacyImages = new Map<LegacySignature, Digest>()
  await stage('attached and read back', runs, batch, batch.publishingAtOnce, async (run, image) => {
    await publish(image, made.bundles, run.attached, tools)
    await publishLegacySignatures(image, made.legacy, legacyImages, tools)
    await moveTags(image, request, tools, tag => run.tags.push(tag))
  })
  return runs.map(({ reference, image, attached, tags, error }) =>
    image === undefined
      ? toFailedImageReport(reference, error)
      : toImageReport(image, {
          signatures: made.bundles,
          bundlePaths,
          legacy: made.legacy,
          legacyImages,
          attached,
          tags,
          signer: request,
          error
        })
  )
}

/** Runs a step for each image that nothing has stopped yet, and tells what was done to it in which time. */
async function stage(
  done: string,
  runs: readonly ImageJob[],
  { tools: { clock, log } }: ImageGroup,
  atOnce: Limit,
  step: (run: ImageJob, image: PlannedImage) => Promise<void>
): Promise<void> {
  await Promise.all(
    runs.map(async run => {
      if (run.error !== undefined) return
      // Only the first stage meets a run without an image, and does not use it.
      await atOnce(async () => {
        const started = clock.now()
        await step(run, run.image as PlannedImage)
        log.info(`${formatReference(run.reference)}: ${done} (${clock.now() - started} ms)`)
      }).catch((error: unknown) => {
        run.error = error ?? new Error('stopped without a reason')
      })
    })
  )
}

/** Every signing event of the batch. One that fails stops all images that it is about, so that none is half published. */
async function signAll(
  runs: readonly ImageJob[],
  { request, signing, signingAtOnce }: ImageGroup
): Promise<Signed> {
  if (signing === undefined) return { bundles: [], legacy: [] }
  const images = runs.flatMap(({ image }) => image ?? [])
  const attempt = <T>(
    members: readonly SignedSubject[],
    work: (tools: SigningTools) => Promise<T>
  ): Promise<T[]> =>
    signingAtOnce(async () => {
      try {
        return [await work(await signing)]
      } catch (error) {
        for (const run of runs) if (members.some(({ image }) => image === run.image)) run.error ??= error
        return []
      }
    })
  const [bundles, legacy] = await Promise.all([
    Promise.all(
      [...signatureEvents(images, request), ...attestationEvents(images)].map(event =>
        attempt(event.group, tools => sign(event, tools))
      )
    ),
    Promise.all(
      legacyMembers(images, request).map(member =>
        attempt([member], tools => signLegacy(member, request, tools))
      )
    )
  ])
  return { bundles: bundles.flat(), legacy: legacy.flat() }
}

function recordPlan(runs: readonly ImageJob[], request: SealRequest): ImageReport[] {
  return runs.map(({ reference, image, error }) => {
    if (image === undefined) return toFailedImageReport(reference, error)
    const planned =
      request.signer === undefined
        ? []
        : [
            ...signatureEvents([image], request).map(({ group }) => ({ format: 'bundle' as const, group })),
            ...legacyMembers([image], request).map(member => ({
              format: 'legacy' as const,
              group: [member]
            })),
            ...attestationEvents([image]).map(({ group }) => ({ format: 'attestation' as const, group }))
          ]
    return toImageReport(image, { planned, attached: new Set(), tags: [], signer: request, error })
  })
}

/** Cosign is found and the key tried while the images are resolved, so that a wrong password is known before the first write. */
function openSigning(request: SealRequest, tools: SealTools): Promise<SigningTools> | undefined {
  const { signer, authority, dryRun } = request
  const { cosign: open, registries } = tools
  if (signer === undefined || open === undefined || dryRun) return undefined
  const opening = open().then(cosign => {
    const known = authority === undefined ? ownAuthority(cosign, signer, tools) : Promise.resolve(authority)
    known.catch(() => undefined)
    return { cosign, signer, registries, authority: known }
  })
  // Whoever awaits them gets the errors; until then they must not end the process.
  opening.catch(() => undefined)
  return opening
}

/** What a key signs is verified with its public half. */
async function ownAuthority(
  cosign: SigningTools['cosign'],
  signer: SigningTools['signer'],
  tools: SealTools
): Promise<ExpectedSigner> {
  if (signer.kind === 'keyless') throw new TypeError('keyless signing needs an expected identity')
  const key = await tools.keep('cosign.pub', new TextEncoder().encode(await cosign.publicKey(signer)))
  return {
    kind: 'key',
    key,
    trustedRoot: signer.signingConfig === undefined ? undefined : signer.trustedRoot
  }
}
