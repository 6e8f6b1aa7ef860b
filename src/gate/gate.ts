// The gate: every image against every policy that applies to it. What cannot be found out does not pass.
import type { Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import { formatPinned } from '../oci/reference.ts'
import type { ErrorReport } from '../report/report.ts'
import type { SbomDifference } from '../report/review.ts'
import type {
  DigestVerdict,
  Fact,
  ImageVerdict,
  SbomVerdict,
  SourceLine,
  Verdict,
  Violation
} from '../report/verdict.ts'
import { messages, SealError } from '../support/errors.ts'
import { all, limit } from '../support/semaphore.ts'
import { printable } from '../support/text.ts'
import { Collector } from './collector.ts'
import { Comparer } from './compare-images.ts'
import { type Breach, checkAge, checkContent } from './content-rules.ts'
import { Examiner, type JudgedSbom } from './examiner.ts'
import { applyExceptions, isInForce } from './exceptions.ts'
import { type Examined, examine } from './facts.ts'
import { imageCreated } from './image-age.ts'
import { type ImagePolicy, policiesFor } from './policy/policy.ts'
import type { GateRequest, GateTools, ImageRequest, Judgement } from './request.ts'
import { selectSubjects } from './subjects.ts'
import { holds, judge, outcomeOf } from './verdict.ts'
import { Witnesses } from './witness.ts'

/** Processes of Cosign at a time: each takes a core for some 40 ms. */
const COSIGN_PROCESSES = 4

/** Never throws for what one image brings with it; that is the image's `error`. */
export async function verifyImages(request: GateRequest, tools: GateTools): Promise<Judgement> {
  const started = tools.clock.now()
  let isCosignUsed = false
  const openCosign: GateTools['cosign'] = () => {
    isCosignUsed = true
    return tools.cosign()
  }
  const witnesses = new Witnesses(openCosign, limit(COSIGN_PROCESSES))
  const collector = new Collector(tools.registries, witnesses)
  const comparer = new Comparer(collector, request.policy, tools)
  const atATime = limit(request.concurrency)
  const examined = await all(
    request.images.map(image => atATime(() => verifyImage(image, request, { collector, comparer, tools })))
  )
  const images = examined.map(({ image }) => image)
  const verdict: Verdict = {
    schemaVersion: 1,
    outcome: judge({ ...request, images }),
    mode: request.mode,
    images,
    unresolved: request.unresolved,
    notices: expired(request, started),
    policy: request.origin,
    cosign: isCosignUsed ? await cosignReport(tools) : undefined,
    requests: tools.registries.requests,
    milliseconds: tools.clock.now() - started
  }
  return { verdict, differences: examined.flatMap(({ differences }) => differences) }
}

/** What all images of a run share. */
interface Shared {
  readonly collector: Collector
  readonly comparer: Comparer
  readonly tools: GateTools
}

async function verifyImage(
  image: ImageRequest,
  request: GateRequest,
  shared: Shared
): Promise<{ readonly image: ImageVerdict; readonly differences: readonly SbomDifference[] }> {
  const { tools } = shared
  const policies = policiesFor(request.policy, image.reference)
  const base = {
    requested: printable(image.requested),
    locations: image.locations,
    reference: undefined,
    digest: image.reference.digest,
    isByTag: image.reference.digest === undefined,
    policies: policies.map(({ name }) => name),
    digests: [],
    violations: [],
    sboms: [],
    error: undefined
  }
  if (policies.length === 0) {
    const violations = finish([noPolicy()], image, request, tools)
    const outcome = outcomeOf({ violations, error: undefined })
    return { image: { ...base, violations, outcome }, differences: [] }
  }
  try {
    const { differences, ...found } = await inspect(image, policies, shared)
    const violations = finish(found.violations, image, request, tools)
    const outcome = outcomeOf({ violations, error: undefined })
    return { image: { ...base, ...found, violations, outcome }, differences }
  } catch (error) {
    if (!(error instanceof SealError) && error instanceof Error) tools.log.debug(error.stack ?? error.message)
    return { image: { ...base, outcome: 'error', error: errorReport(error) }, differences: [] }
  }
}

function noPolicy(): Draft {
  const message = 'no policy says who must have signed this image'
  return {
    policy: '',
    rule: 'no-policy',
    outcome: 'broken',
    location: undefined,
    digest: undefined,
    message,
    component: undefined,
    fact: undefined
  }
}

type Draft = Omit<Violation, 'exception'>

type Inspection = Pick<ImageVerdict, 'reference' | 'digest' | 'digests' | 'sboms'> & {
  readonly violations: readonly Draft[]
  readonly differences: readonly SbomDifference[]
}

async function inspect(
  request: ImageRequest,
  policies: readonly ImagePolicy[],
  { collector, comparer, tools }: Shared
): Promise<Inspection> {
  const { reference } = request
  const image = await tools.registries.manifest(reference)
  const { digest } = image.descriptor
  const examiner = new Examiner(collector, reference, image)
  const digests = new Map<Digest, DigestVerdict>()
  const sboms = new Map<string, SbomVerdict>()
  const violations: Draft[] = []
  for (const policy of policies) {
    const { subjects, absent } = selectSubjects(image, policy.platforms)
    const examined = await examine(subjects, policy, examiner, image)
    for (const one of examined) {
      digests.set(one.subject.digest, mergeFacts(digests.get(one.subject.digest), one))
      for (const sbom of one.sboms) sboms.set(sbom.found.reference, await describeSbom(sbom, policy))
    }
    violations.push(
      ...absent.map(platform => ofPolicy(policy, absentBreach(platform, digest, policy.location))),
      ...examined.flatMap(one => factDrafts(one, policy)),
      ...(await contentDrafts(examined, policy, image, { reference, collector, tools }))
    )
  }
  return {
    reference: formatPinned(reference, digest),
    digest,
    digests: [...digests.values()],
    sboms: [...sboms.values()],
    violations,
    differences: await comparer.compare(request, { image, examiner, policies })
  }
}

/** With several policies, the worst status of a fact is shown. */
function mergeFacts(known: DigestVerdict | undefined, { subject, facts }: Examined): DigestVerdict {
  const { digest, mediaType, platform } = subject
  const merged = [...(known?.facts ?? [])]
  for (const fact of facts) {
    const at = merged.findIndex(it => it.kind === fact.kind && it.predicateType === fact.predicateType)
    if (at < 0) merged.push(fact)
    else if (holds(merged[at] as Fact) && !holds(fact)) merged[at] = fact
  }
  return { digest, mediaType, platform, facts: merged }
}

function ofPolicy({ name }: ImagePolicy, breach: Breach): Draft {
  return { ...breach, policy: name, fact: undefined }
}

function absentBreach(platform: string, digest: Digest, location: SourceLine | undefined): Breach {
  return {
    rule: 'platform',
    outcome: 'broken',
    location,
    digest,
    component: undefined,
    message: `the image has no manifest for ${platform}`
  }
}

function factDrafts({ subject, facts }: Examined, policy: ImagePolicy): Draft[] {
  return facts
    .filter(fact => !holds(fact))
    .map(({ kind, predicateType, digest, status, reason }) => {
      const requirement = policy.require.find(it => it.kind === kind && it.predicate === predicateType)
      const what = predicateType === undefined ? kind : `${kind} ${predicateType}`
      const where = subject.platform === undefined ? '' : ` (${subject.platform})`
      return {
        rule: 'fact',
        outcome: status === 'undecided' ? 'undecided' : 'broken',
        policy: policy.name,
        location: requirement?.location ?? policy.location,
        digest,
        message: printable(`${what}${where} is ${status}: ${reason ?? 'no reason is known'}`, 600),
        fact: kind,
        component: undefined
      }
    })
}

interface ContentTools {
  readonly reference: ImageRequest['reference']
  readonly collector: Collector
  readonly tools: GateTools
}

/** The SBOMs that a trusted signer vouches for; where there are none, those that are there. */
async function contentDrafts(
  examined: readonly Examined[],
  policy: ImagePolicy,
  image: StoredManifest,
  { reference, collector, tools }: ContentTools
): Promise<Draft[]> {
  const { content } = policy
  const now = tools.clock.now()
  const breaches: Breach[] = []
  for (const { subject, sboms, signedAt } of examined) {
    const signed = sboms.filter(({ signature }) => signature.status === 'verified')
    const judged = (signed.length > 0 ? signed : sboms).filter(({ found }) => found.document !== undefined)
    for (const { found, signature } of judged) {
      if (found.document === undefined) continue
      breaches.push(...checkContent(found.document, subject.digest, content, signature.status === 'verified'))
    }
    for (const rule of content.maxAge) {
      if (rule.of === 'signature') breaches.push(...checkAge(rule, signedAt, subject.digest, now))
      if (rule.of === 'sbom' && judged.length > 0) {
        const newest = judged
          .map(({ found }) => found.document?.content.created ?? '')
          .sort()
          .at(-1)
        breaches.push(...checkAge(rule, newest, subject.digest, now))
      }
      if (rule.of === 'image') {
        const created = await imageCreated(reference, subject, image, collector)
        if (created !== 'index') breaches.push(...checkAge(rule, created, subject.digest, now))
      }
    }
  }
  return breaches.map(breach => ofPolicy(policy, breach))
}

async function describeSbom(
  { found, signature, binding }: JudgedSbom,
  { content }: ImagePolicy
): Promise<SbomVerdict> {
  const { document, subject, reference, form } = found
  const base = { subject, reference, form, signature: signature.status, binding: binding.status }
  if (document === undefined) {
    return { ...base, format: '', version: '', components: 0, created: undefined, quality: undefined }
  }
  const { countComponents } = await import('../sbom/judge.ts')
  const { measureQuality } = await import('../sbom/quality.ts')
  const { packages, total } = countComponents(document.content)
  const profile = content.quality?.profile
  const isSigned = signature.status === 'verified'
  return {
    ...base,
    format: document.format,
    version: document.version,
    components: packages === 0 ? total : packages,
    created: document.content.created === undefined ? undefined : printable(document.content.created, 40),
    quality: profile && { profile, score: measureQuality(document, profile, { isSigned }).score }
  }
}

function finish(
  drafts: readonly Draft[],
  { reference }: ImageRequest,
  { policy }: GateRequest,
  { clock }: GateTools
): Violation[] {
  return drafts.map(draft =>
    applyExceptions({ ...draft, exception: undefined }, reference, policy.exceptions, clock.now())
  )
}

function expired({ policy }: GateRequest, now: number): string[] {
  return policy.exceptions
    .filter(exception => !isInForce(exception, now))
    .map(({ location, expires, reason }) =>
      printable(
        `${location.file}, line ${location.line}: the exception "${reason}" expired on ${expires}`,
        400
      )
    )
}

/** Errors of this run alone; a defect of Seal is one too, and keeps the image from passing. */
function errorReport(error: unknown): ErrorReport {
  const message = printable(messages(error).join(': '), 1000)
  return error instanceof SealError
    ? { code: error.code, message, remedy: error.remedy }
    : { code: 'INTERNAL', message, remedy: undefined }
}

/** Cosign was needed by then, or could not be had, which the images tell. */
async function cosignReport({ cosign }: GateTools): Promise<Verdict['cosign']> {
  try {
    const { version, invocations } = await cosign()
    const { formatVersion } = await import('../cosign/version.ts')
    return { version: version && formatVersion(version), invocations }
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}
