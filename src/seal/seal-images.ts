// The stages of the root action, one line per stage.

import type { Signer } from '../cosign/signer.ts'
import { formatVersion } from '../cosign/version.ts'
import type { Digest } from '../oci/digest.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { FilesReport, ImageReport, ReaderReport, Report } from '../results/seal-report.ts'
import { all, type Limit, limit } from '../support/semaphore.ts'
import { count } from '../support/text.ts'
import { toFailedFiles, toFilesReport, toPlannedFiles } from './files-report.ts'
import { type PlannedFiles, planFiles } from './plan/plan-files.ts'
import { type PlannedImage, planImage } from './plan/plan-image.ts'
import { keepBundles, publish, publishTagged, upload } from './publish/publish.ts'
import { moveTags, type ReachedTags, refuseImmutable } from './publish/tags.ts'
import { attestationProblem } from './readers/buildkit.ts'
import { refuseUnreadSboms } from './readers/choose-layout.ts'
import { predictView, publishedBlobs, type SignedBy } from './readers/predict.ts'
import { readBack } from './readers/read-back.ts'
import { READERS } from './readers/rules.ts'
import { type PlannedSignature, toFailedImageReport, toImageReport } from './report.ts'
import type { RequestedSigner, SealRequest, SealTools } from './request.ts'
import { checkTargets } from './sbom/sbom-files.ts'
import { type LegacyAttestation, toLegacyAttestations } from './sign/legacy-attestation.ts'
import { type LegacySignature, legacyMembers, signLegacy } from './sign/legacy-signature.ts'
import { openSigning } from './sign/open-signing.ts'
import { type Signature, type SigningTools, sign } from './sign/sign.ts'
import {
  attestationEvents,
  bundleEvents,
  provenanceEvents,
  type SignedTogether,
  type SigningEvent,
  signatureEvents
} from './sign/statements.ts'

/** A planned image, as the later stages use it. */
interface ImageJob {
  readonly image: PlannedImage
  /** Digests of artifacts that this run pushed and read back. */
  readonly attached: Digest[]
  /** What this run did with the tags of the image. */
  readonly tags: ReachedTags
  /** What stopped the image; the later stages skip it. */
  error: unknown
}

/** The signed files in the stages. */
interface FilesJob {
  /** Undefined if they could not be planned. */
  readonly planned: PlannedFiles | undefined
  error: unknown
}

/** What goes through the stages together. */
interface GroupJobs {
  readonly jobs: readonly ImageJob[]
  readonly files: FilesJob | undefined
}

/** An image that could not be planned. */
interface FailedPlan {
  readonly reference: Reference
  readonly error: unknown
}

/** What all images of a run share. */
interface SealRun {
  readonly request: SealRequest
  readonly tools: SealTools
  /** Per signer; undefined when nothing is signed. */
  readonly signing: Promise<readonly SigningTools[]> | undefined
  /** Called for each image whose registry can list what is attached to it. */
  readonly onListable: () => void
  readonly atOnce: Limit
  readonly signingAtOnce: Limit
  readonly publishingAtOnce: Limit
}

/** Each signing event is a Cosign process, and a keyless one sends a request to each service of Sigstore. */
const SIGNING_AT_ONCE = 4

const NO_INCLUSION_PROMISE =
  'Rekor v2 returns no inclusion promise (SET), which legacy signatures need: readers that do not support bundles need --insecure-ignore-tlog, --use-signed-timestamps and the timestamp authority’s certificates. With a signing-config for Rekor v1, they need none of these.'

/** In a run that signs nothing. */
const UNSIGNED: SignedBy = { signer: undefined, bundles: [], envelopes: [], legacy: [] }

/** Publishing is mostly waiting: for answers, and for the second read of fallback tags. */
const PUBLISHING_AT_ONCE = 64

/**
 * Seals the images and signs the files of the request. The failure of an image is in its report and does not stop the
 * others.
 *
 * @throws SealError for a request that contradicts itself, before the first request to a registry
 */
export async function seal(request: SealRequest, tools: SealTools): Promise<Report> {
  const started = tools.clock.now()
  checkTargets(request.sbom.files, request.images)
  const isListable = Promise.withResolvers<void>()
  const signing = openSigning(request, tools, isListable.promise)
  const run: SealRun = {
    request,
    tools,
    signing,
    onListable: isListable.resolve,
    atOnce: limit(request.run.concurrency),
    signingAtOnce: limit(SIGNING_AT_ONCE),
    publishingAtOnce: limit(PUBLISHING_AT_ONCE)
  }
  const sealed = await all(groupsOf(request).map(group => sealGroup(group, run)))
  const images = sealed.flatMap(group => group.images)
  const files = sealed.find(group => group.files !== undefined)?.files
  const cosign = (await signing?.catch(() => undefined))?.[0]?.cosign
  const { unsigned } = request.signing
  return {
    schemaVersion: 1,
    outcome: outcomeOf([...images, ...(files === undefined ? [] : [files])], request),
    ...(unsigned === undefined ? {} : { unsigned }),
    images,
    ...(files === undefined ? {} : { files }),
    signingEvents: sealed.reduce((sum, { signingEvents }) => sum + signingEvents, 0),
    cosign: cosign && {
      version: cosign.version && formatVersion(cosign.version),
      invocations: cosign.invocations
    },
    requests: tools.registries.requests,
    milliseconds: tools.clock.now() - started
  }
}

interface Group {
  readonly images: readonly Reference[]
  readonly hasFiles: boolean
}

/** What shares a signing event goes through the stages together; each of the others has its own pace. */
function groupsOf({ images, signedFiles, signing }: SealRequest): readonly Group[] {
  const hasFiles = signedFiles.length > 0
  if (signing.grouping === 'all' || signing.provenance !== undefined) return [{ images, hasFiles }]
  const ofImages = images.map(image => ({ images: [image], hasFiles: false }))
  return hasFiles ? [...ofImages, { images: [], hasFiles }] : ofImages
}

function outcomeOf(
  parts: readonly Pick<ImageReport, 'outcome'>[],
  { run, signing: { signers } }: Pick<SealRequest, 'run' | 'signing'>
): Report['outcome'] {
  if (parts.some(({ outcome }) => outcome === 'failed')) return 'failed'
  if (run.dryRun) return 'planned'
  return signers.length === 0 ? 'attached' : 'sealed'
}

interface SealedGroup {
  readonly images: readonly ImageReport[]
  readonly files: FilesReport | undefined
  readonly signingEvents: number
}

interface GroupReports {
  readonly image: (job: ImageJob) => ImageReport
  readonly files: (planned: PlannedFiles) => FilesReport
}

async function sealGroup({ images: references, hasFiles }: Group, run: SealRun): Promise<SealedGroup> {
  const [plans, files] = await Promise.all([
    Promise.all(references.map(reference => plan(reference, run))),
    hasFiles ? prepareFiles(run) : undefined
  ])
  // The files need Cosign, whatever the registries can do.
  if (files?.planned !== undefined) run.onListable()
  const group = { jobs: plans.filter(isJob), files }
  const signingEvents = countEvents(group, run)
  const reports = run.request.run.dryRun ? reportPlan(group, run.request) : await publishJobs(group, run)
  const images = plans.map(each =>
    isJob(each) ? reports.image(each) : toFailedImageReport(each.reference, each.error)
  )
  return { images, files: files && reportFiles(files, reports, run), signingEvents }
}

/** The first stage of the files. */
async function prepareFiles({ request, tools }: SealRun): Promise<FilesJob> {
  try {
    return { planned: await planFiles(request, tools), error: undefined }
  } catch (error) {
    return { planned: undefined, error: reasonOf(error) }
  }
}

function reportFiles({ planned, error }: FilesJob, reports: GroupReports, { request }: SealRun): FilesReport {
  return planned === undefined ? toFailedFiles(request.signedFiles, error) : reports.files(planned)
}

function togetherOf({ jobs, files }: GroupJobs): SignedTogether {
  return { images: jobs.map(({ image }) => image), files: files?.planned }
}

/** Logs, before the first one, how many signing events there will be if no existing signature can be used again. */
function countEvents(
  group: GroupJobs,
  { request: { signing }, tools: { log } }: Pick<SealRun, 'request' | 'tools'>
): number {
  const together = togetherOf(group)
  if (signing.signers.length === 0 || (together.images.length === 0 && together.files === undefined)) return 0
  const bundles = signing.signers.flatMap(by => bundleEvents(together, signing, by))
  const attestations = bundles.filter(({ kind }) => kind === 'attestation').length
  const tagged = signing.signers.flatMap(by => legacyMembers(together.images, signing, by))
  const signatures = bundles.length - attestations + tagged.length
  const total = signatures + attestations
  log.info(`${count(total, 'signing event')}: ${signatures} for signatures, ${attestations} for attestations`)
  return total
}

function isJob(plan: ImageJob | FailedPlan): plan is ImageJob {
  return 'image' in plan
}

/** The first stage of an image. */
async function plan(reference: Reference, run: SealRun): Promise<ImageJob | FailedPlan> {
  const { request, tools, atOnce, onListable } = run
  try {
    const image = await timed('resolved, with its SBOMs', reference, run, atOnce, async () => {
      const planned = await planImage(reference, request, tools, onListable)
      refuseUnreadSboms(request.signing.readers, planned)
      await refuseImmutable(planned, request.tags, tools)
      return planned
    })
    return { image, attached: [], tags: { moved: [], unconfirmed: [] }, error: undefined }
  } catch (error) {
    return { reference, error: reasonOf(error) }
  }
}

/** The stages that write to the registry. */
async function publishJobs(group: GroupJobs, run: SealRun): Promise<GroupReports> {
  const { tools } = run
  const { jobs } = group
  // Blobs are uploaded while Cosign reads the key and signs; they are invisible until a manifest names them.
  const signed = signAll(group, run)
  await stage('blobs uploaded', jobs, run, run.atOnce, ({ image }) => upload(image, tools))
  const made = await signed
  const bundles = made.flatMap(each => each.bundles)
  const tagged = made.flatMap(each => [...each.legacy, ...each.envelopes])
  if (tagged.some(({ lacksInclusionPromise }) => lacksInclusionPromise))
    tools.log.warning(NO_INCLUSION_PROMISE)
  const bundlePaths = await keepBundles(bundles, tools)
  return {
    image: await publishImages(jobs, made, bundlePaths, run),
    files: planned => toFilesReport(planned, { signatures: bundles, bundlePaths, error: group.files?.error })
  }
}

/** Returns what makes the report of an image. */
async function publishImages(
  jobs: readonly ImageJob[],
  made: readonly SignedBy[],
  bundlePaths: ReadonlyMap<Signature, string>,
  run: SealRun
): Promise<(job: ImageJob) => ImageReport> {
  const { request, tools } = run
  const bundles = made.flatMap(each => each.bundles)
  const envelopes = made.flatMap(each => each.envelopes)
  const legacy = made.flatMap(each => each.legacy)
  const legacyImages = new Map<LegacySignature, Digest>()
  const envelopeImages = new Map<LegacyAttestation, Digest>()
  const readerReports = new Map<PlannedImage, readonly ReaderReport[]>()
  await stage(
    'attached and read back',
    jobs,
    run,
    run.publishingAtOnce,
    async ({ image, attached, tags }) => {
      await publish(image, bundles, tools, digests => attached.push(...digests))
      await publishTagged(image, legacy, tools, (signature, digest) => legacyImages.set(signature, digest))
      await publishTagged(image, envelopes, tools, (envelope, digest) => envelopeImages.set(envelope, digest))
      const accepted = await readBackImage(image, made, run)
      if (accepted !== undefined) readerReports.set(image, accepted)
      await moveTags(image, request.tags, tools, tags)
    }
  )
  return ({ image, attached, tags, error }) =>
    toImageReport(image, {
      signatures: bundles,
      bundlePaths,
      legacy,
      legacyImages,
      envelopeImages,
      readers: readerReports.get(image),
      attached: new Set(attached),
      tags,
      signing: request.signing,
      error
    })
}

/** Undefined if no reader was named. Without signatures, those remain that verify none. */
async function readBackImage(
  image: PlannedImage,
  made: readonly SignedBy[],
  { request, tools: { registries } }: SealRun
): Promise<readonly ReaderReport[] | undefined> {
  const isSigned = made.length > 0
  const readers = request.signing.readers.filter(name => isSigned || READERS[name].needs === 'none')
  if (readers.length === 0) return undefined
  const { resolved } = image
  const own = new Set(made.flatMap(each => [...publishedBlobs(each)]))
  const problem = readers.includes('buildkit')
    ? await attestationProblem(resolved, registries, own)
    : undefined
  const published = (isSigned ? made : [UNSIGNED]).map(each => ({
    predicted: predictView(image, each, problem),
    own: publishedBlobs(each)
  }))
  return readBack(readers, resolved.repository, published, registries)
}

/** Runs a step for each image that has not failed yet. */
async function stage(
  done: string,
  jobs: readonly ImageJob[],
  run: SealRun,
  atOnce: Limit,
  step: (job: ImageJob) => Promise<void>
): Promise<void> {
  await Promise.all(
    jobs.map(async job => {
      if (job.error !== undefined) return
      await timed(done, job.image.resolved.reference, run, atOnce, () => step(job)).catch(
        (error: unknown) => {
          job.error = reasonOf(error)
        }
      )
    })
  )
}

/** Logs what Seal did to an image, and how long it took. */
function timed<T>(
  done: string,
  reference: Reference,
  { tools: { clock, log } }: SealRun,
  atOnce: Limit,
  work: () => Promise<T>
): Promise<T> {
  return atOnce(async () => {
    const started = clock.now()
    const result = await work()
    log.info(`${formatReference(reference)}: ${done} (${clock.now() - started} ms)`)
    return result
  })
}

/** Something that was thrown; never undefined, which means that nothing failed. */
function reasonOf(error: unknown): unknown {
  return error ?? new Error('stopped without a reason')
}

/** All signing events. An event that fails stops all its images, so that none is published in part. */
async function signAll(group: GroupJobs, run: SealRun): Promise<SignedBy[]> {
  const { signing, request } = run
  if (signing === undefined) return []
  return Promise.all(
    request.signing.signers.map((by, at) => {
      // One set of tools for each signer, in their order.
      const own = signing.then(tools => tools[at] as SigningTools)
      own.catch(() => undefined)
      return signBy(by, own, group, run)
    })
  )
}

async function signBy(
  by: RequestedSigner,
  signing: Promise<SigningTools>,
  group: GroupJobs,
  { request, signingAtOnce }: SealRun
): Promise<SignedBy> {
  const together = togetherOf(group)
  const attempt = <T>(
    event: Pick<SigningEvent, 'group' | 'files'>,
    work: (tools: SigningTools) => Promise<T>
  ): Promise<T[]> =>
    signingAtOnce(async () => {
      try {
        const tools = await signing
        // A key that Cosign cannot verify must not get an entry in a log. Without one, Cosign signs while it derives the
        // public key, which takes as long again; the signature is verified with it before anything is published.
        if (usesLog(by.signer)) await tools.expectedSigner
        return [await work(tools)]
      } catch (error) {
        stop(event, group, error)
        return []
      }
    })
  const [bundles, legacy] = await Promise.all([
    Promise.all(
      bundleEvents(together, request.signing, by).map(event =>
        attempt(event, async tools => {
          const signature = await sign(event, tools)
          return { signature, envelopes: await toLegacyAttestations(signature, tools) }
        })
      )
    ),
    Promise.all(
      legacyMembers(together.images, request.signing, by).map(member =>
        attempt({ group: [member], files: [] }, tools => signLegacy(member, request.signing, tools))
      )
    )
  ])
  const made = bundles.flat()
  return {
    signer: by.signer,
    bundles: made.map(({ signature }) => signature),
    envelopes: made.flatMap(({ envelopes }) => envelopes),
    legacy: legacy.flat()
  }
}

/** All images and files of an event that failed. */
function stop(
  event: Pick<SigningEvent, 'group' | 'files'>,
  { jobs, files }: GroupJobs,
  error: unknown
): void {
  for (const job of jobs) if (event.group.some(({ image }) => image === job.image)) job.error ??= error
  const isOfFiles = event.files.some(({ name, digest }) =>
    files?.planned?.signed.some(signed => signed.name === name && signed.digest === digest)
  )
  if (files !== undefined && isOfFiles) files.error ??= error
}

/** Of a dry run. */
function reportPlan(group: GroupJobs, { signing }: Pick<SealRequest, 'signing'>): GroupReports {
  return {
    image: ({ image, error }) =>
      toImageReport(image, {
        planned: planSignatures(image, signing),
        attached: new Set(),
        tags: { moved: [], unconfirmed: [] },
        signing,
        error
      }),
    files: planned => toPlannedFiles(planned, { signing }, togetherOf(group))
  }
}

function planSignatures(image: PlannedImage, signing: SealRequest['signing']): PlannedSignature[] {
  return signing.signers.flatMap(by => [
    ...signatureEvents({ images: [image] }, signing, by).map(({ group }) => ({
      by,
      format: 'bundle' as const,
      group
    })),
    ...legacyMembers([image], signing, by).map(member => ({
      by,
      format: 'legacy' as const,
      group: [member]
    })),
    ...[
      ...attestationEvents({ images: [image] }, signing),
      ...provenanceEvents({ images: [image] }, signing)
    ].map(({ group }) => ({ by, format: 'attestation' as const, group }))
  ])
}

/** A key without a signing configuration uses no service. */
function usesLog(signer: Signer): boolean {
  return signer.kind === 'keyless' || signer.signingConfig !== undefined
}
