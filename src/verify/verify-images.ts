// The gate: every image against every policy that applies to it. What cannot be found out does not pass.
import type { Digest } from '../oci/digest.ts'
import type { StoredManifest } from '../oci/manifest.ts'
import { formatPinned, type Reference } from '../oci/reference.ts'
import type { AgeRule, Exception, ImagePolicy, Policy } from '../policy/policy.ts'
import type { SbomDifference } from '../results/review.ts'
import type { ErrorReport } from '../results/seal-report.ts'
import type {
  DigestVerdict,
  Fact,
  ImageVerdict,
  SbomVerdict,
  SourceLine,
  Verdict,
  Violation
} from '../results/verdict.ts'
import { messages, SealError } from '../support/errors.ts'
import { all, limit } from '../support/semaphore.ts'
import { printable } from '../support/text.ts'
import { withSigners } from './added-signers.ts'
import { Comparer } from './compare-images.ts'
import { findException } from './exceptions.ts'
import { type ContentBreach, judgeContent } from './facts/check-content.ts'
import { type CheckedSbom, FactFinder } from './facts/fact-finder.ts'
import { imageTimes } from './facts/image-age.ts'
import { type Examination, type FoundFacts, findFacts } from './facts/image-facts.ts'
import { type ImageNames, namesOf, policiesFor } from './image-names.ts'
import { isSatisfied, outcomeOfImage, outcomeOfRun } from './outcome.ts'
import { expiredNotices, idleNotices } from './policy-notices.ts'
import { SignatureReader } from './referrers/found-signature.ts'
import { ReferrerFetcher } from './referrers/referrer-fetcher.ts'
import type { FoundSbom } from './referrers/sbom-finder.ts'
import type { ImageRequest, Judgment, VerifyRequest, VerifyTools } from './request.ts'
import { checkAge } from './rules/age-rules.ts'
import type { Breach } from './rules/sbom-rules.ts'
import { selectSubjects } from './subjects.ts'

/** Processes of Cosign at a time: each takes a core for some 40 ms. */
const COSIGN_PROCESSES = 4

/** Never throws for what one image brings with it; that is the image's `error`. */
export async function verifyImages(request: VerifyRequest, tools: VerifyTools): Promise<Judgment> {
  const started = tools.clock.now()
  let isCosignUsed = false
  const openCosign: VerifyTools['cosign'] = () => {
    isCosignUsed = true
    return tools.cosign()
  }
  const foundSignatures = new SignatureReader(openCosign, limit(COSIGN_PROCESSES))
  const fetcher = new ReferrerFetcher(tools.registries, foundSignatures)
  const comparer = new Comparer(fetcher, request.policy, tools)
  const atATime = limit(request.concurrency)
  const examined = await all(
    request.images.map(image => atATime(() => verifyImage(image, request, { fetcher, comparer, tools })))
  )
  const images = examined.map(({ image }) => image)
  const active = new Set(examined.flatMap(it => it.active))
  const verdict: Verdict = {
    schemaVersion: 1,
    outcome: outcomeOfRun({ ...request, images }),
    mode: request.mode,
    images,
    unresolved: request.unresolved,
    notices: [
      ...request.notices,
      ...expiredNotices(request.policy, started),
      ...(images.length === 0 ? [] : idleNotices(request.policy, active, started)),
      ...distinct(examined.flatMap(({ notices }) => notices))
    ],
    policy: request.origin,
    cosign: isCosignUsed ? await cosignReport(tools) : undefined,
    requests: tools.registries.requests,
    milliseconds: tools.clock.now() - started
  }
  return { verdict, differences: examined.flatMap(({ differences }) => differences) }
}

/** What all images of a run share. */
interface Shared {
  readonly fetcher: ReferrerFetcher
  readonly comparer: Comparer
  readonly tools: VerifyTools
}

interface Verified {
  readonly image: ImageVerdict
  readonly differences: readonly SbomDifference[]
  /** The policies that took the image, and the exceptions that let something pass. */
  readonly active: readonly (ImagePolicy | Exception)[]
  readonly notices: readonly string[]
}

async function verifyImage(image: ImageRequest, request: VerifyRequest, shared: Shared): Promise<Verified> {
  const base: ImageVerdict = {
    requested: printable(image.requested),
    locations: image.locations,
    reference: undefined,
    digest: image.reference.digest,
    isByTag: image.reference.digest === undefined,
    outcome: 'error',
    policies: [],
    digests: [],
    violations: [],
    sboms: [],
    error: undefined
  }
  let judges: readonly ImagePolicy[] = []
  try {
    const selected = await selectJudges(image, request, shared.tools)
    judges = selected.judges
    return await judgeImage(base, image, selected, shared)
  } catch (error) {
    const { log } = shared.tools
    if (!(error instanceof SealError) && error instanceof Error) log.debug(error.stack ?? error.message)
    const policies = judges.map(({ name }) => name)
    return {
      image: { ...base, policies, error: errorReport(error) },
      differences: [],
      active: judges,
      notices: []
    }
  }
}

interface Selected {
  readonly names: ImageNames
  readonly judges: readonly ImagePolicy[]
  /** That no policy takes the image, where none does. */
  readonly untaken: Finished
  readonly finish: ReturnType<typeof finisher>
}

/** Where no policy takes the image and no exception lets that pass, nothing is asked of its registry. */
async function selectJudges(
  image: ImageRequest,
  request: VerifyRequest,
  tools: VerifyTools
): Promise<Selected> {
  const { policy } = request
  const names = await namesOf(image.reference, globsOf(policy), tools.registries)
  const takers = policiesFor(policy, names)
  const finish = finisher(request, tools)
  const untaken = finish(takers.length === 0 ? [noPolicy(names)] : [], names.known)
  return {
    names,
    judges: untaken.isOpen ? [] : [...takers, ...withSigners(policy.added, takers)],
    untaken,
    finish
  }
}

async function judgeImage(
  base: ImageVerdict,
  image: ImageRequest,
  { names, judges, untaken, finish }: Selected,
  shared: Shared
): Promise<Verified> {
  if (judges.length === 0) {
    const { violations, exceptions } = untaken
    const outcome = outcomeOfImage({ violations, error: undefined })
    return { image: { ...base, violations, outcome }, differences: [], active: exceptions, notices: [] }
  }
  const { differences, notices, violations: drafts, ...found } = await checkPolicies(image, judges, shared)
  const pinned: Reference = { ...image.reference, tag: undefined, digest: found.digest }
  const judged = finish(drafts, [...names.known, pinned])
  const violations = [...untaken.violations, ...judged.violations]
  const policies = judges.map(({ name }) => name)
  return {
    image: {
      ...base,
      ...found,
      policies,
      violations,
      outcome: outcomeOfImage({ violations, error: undefined })
    },
    differences,
    active: [...judges, ...untaken.exceptions, ...judged.exceptions],
    notices: notices.map(notice => `${base.requested}: ${notice}`)
  }
}

function globsOf({ policies, exceptions }: Policy): string[] {
  return [...policies.flatMap(({ globs }) => globs), ...exceptions.flatMap(({ images }) => images)]
}

function noPolicy({ claimed }: ImageNames): PossibleViolation {
  const why =
    claimed === undefined ? '' : `; the tag ${claimed.tag} beside the digest is not known to be of it`
  return {
    policy: '',
    rule: 'no-policy',
    outcome: 'broken',
    location: undefined,
    digest: undefined,
    message: printable(`no policy says who must have signed this image${why}`, 400),
    component: undefined,
    fact: undefined
  }
}

type PossibleViolation = Omit<Violation, 'exception'>

type CheckedImage = Pick<ImageVerdict, 'reference' | 'digest' | 'digests' | 'sboms'> & {
  readonly violations: readonly PossibleViolation[]
  readonly differences: readonly SbomDifference[]
  /** What is undecided, and what the policy wants to be shown only. */
  readonly notices: readonly string[]
}

async function checkPolicies(
  request: ImageRequest,
  policies: readonly ImagePolicy[],
  { fetcher, comparer, tools }: Shared
): Promise<CheckedImage> {
  const { reference } = request
  const image = await tools.registries.manifest(reference)
  const { digest } = image.descriptor
  const factFinder = await FactFinder.open(fetcher, reference, image)
  const digests = new Map<Digest, DigestVerdict>()
  const sboms = new Map<FoundSbom, SbomVerdict>()
  const violations: PossibleViolation[] = []
  const notices: string[] = []
  for (const policy of policies) {
    const selection = selectSubjects(image, factFinder.images, policy.platforms)
    const examination = await findFacts(selection, policy, factFinder)
    const { root, platforms, beneath, nested } = examination
    for (const one of [root, ...platforms]) {
      digests.set(one.subject.digest, mergeFacts(digests.get(one.subject.digest), one))
    }
    for (const sbom of [root, ...platforms, ...beneath, ...nested].flatMap(one => one.sboms)) {
      sboms.set(sbom.found, await describeSbom(sbom, policy))
    }
    const content = judgeContent(examination, policy.content, tools.clock.now())
    notices.push(...content.notices)
    violations.push(
      ...selection.absent.map(platform => ofPolicy(policy, absentBreach(platform, digest, policy.location))),
      ...[root, ...platforms].flatMap(one => factDrafts(one, policy)),
      ...content.breaches.map(it => ofPolicy(policy, it)),
      ...(await ageDrafts(examination, policy, image, { reference, fetcher, tools }))
    )
  }
  return {
    reference: formatPinned(reference, digest),
    digest,
    digests: [...digests.values()],
    sboms: [...sboms.values()],
    violations,
    notices,
    differences: await comparer.compare(request, { image, factFinder, policies })
  }
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

/** With several policies, the worst status of a fact is shown. */
function mergeFacts(known: DigestVerdict | undefined, { subject, facts }: FoundFacts): DigestVerdict {
  const { digest, mediaType, platform } = subject
  const merged = [...(known?.facts ?? [])]
  for (const fact of facts) {
    const at = merged.findIndex(it => it.kind === fact.kind && it.predicateType === fact.predicateType)
    if (at < 0) merged.push(fact)
    else if (isSatisfied(merged[at] as Fact) && !isSatisfied(fact)) merged[at] = fact
  }
  return { digest, mediaType, platform, facts: merged }
}

function ofPolicy({ name }: ImagePolicy, breach: Breach | ContentBreach): PossibleViolation {
  return { fact: undefined, ...breach, policy: name }
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

function factDrafts({ subject, facts }: FoundFacts, policy: ImagePolicy): PossibleViolation[] {
  return facts
    .filter(fact => !isSatisfied(fact))
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

interface AgeTools {
  readonly reference: ImageRequest['reference']
  readonly fetcher: ReferrerFetcher
  readonly tools: VerifyTools
}

/** How old images and their signatures may be; the age of SBOMs is judged with their content. */
async function ageDrafts(
  { root, platforms, beneath }: Examination,
  policy: ImagePolicy,
  image: StoredManifest,
  { reference, fetcher, tools }: AgeTools
): Promise<PossibleViolation[]> {
  const now = tools.clock.now()
  const breaches: Breach[] = []
  const rulesOf = (of: AgeRule['of']): AgeRule[] => policy.content.maxAge.filter(rule => rule.of === of)
  for (const { subject, signedAt } of [root, ...platforms]) {
    breaches.push(...rulesOf('signature').flatMap(rule => checkAge(rule, signedAt, subject.digest, now)))
  }
  const imageRules = rulesOf('image')
  if (imageRules.length > 0) {
    const images = [...platforms, ...beneath].map(({ subject }) => subject)
    for (const { digest, created } of await imageTimes(reference, image, images, fetcher)) {
      breaches.push(...imageRules.flatMap(rule => checkAge(rule, created, digest, now)))
    }
  }
  return breaches.map(breach => ofPolicy(policy, breach))
}

async function describeSbom(
  { found, signature, binding }: CheckedSbom,
  { content }: ImagePolicy
): Promise<SbomVerdict> {
  const { document, subject, reference, form } = found
  const base = { subject, reference, form, signature: signature.status, binding: binding.status }
  if (document === undefined) {
    return { ...base, format: '', version: '', components: 0, created: undefined, quality: undefined }
  }
  const { countComponents } = await import('../sbom/component-counts.ts')
  const { scoreQuality } = await import('../sbom/quality/measure-quality.ts')
  const { packages, total } = countComponents(document)
  const profile = content.quality?.profile
  const isSigned = signature.status === 'verified'
  return {
    ...base,
    format: document.format,
    version: document.version,
    components: packages === 0 ? total : packages,
    created: document.content.created === undefined ? undefined : printable(document.content.created, 40),
    quality: profile && { profile, score: scoreQuality(document, profile, { isSigned }).score }
  }
}

interface Finished {
  readonly violations: readonly Violation[]
  /** Those that let a violation pass. */
  readonly exceptions: readonly Exception[]
  /** Is there a violation without an exception? */
  readonly isOpen: boolean
}

function finisher({ policy }: VerifyRequest, { clock }: VerifyTools) {
  return (drafts: readonly PossibleViolation[], names: readonly Reference[]): Finished => {
    const found = drafts.map(draft => findException(draft, names, policy.exceptions, clock.now()))
    return {
      violations: drafts.map((draft, at) => ({
        ...draft,
        exception: found[at] && describeException(found[at])
      })),
      exceptions: found.filter(exception => exception !== undefined),
      isOpen: found.includes(undefined)
    }
  }
}

function describeException({ reason, expires }: Exception): Violation['exception'] {
  return { reason: printable(reason, 300), expires }
}

/** Errors of this run alone; a defect of Seal is one too, and keeps the image from passing. */
function errorReport(error: unknown): ErrorReport {
  const message = printable(messages(error).join(': '), 1000)
  return error instanceof SealError
    ? { code: error.code, message, remedy: error.remedy }
    : { code: 'INTERNAL', message, remedy: undefined }
}

/** Cosign was needed by then, or could not be had, which the images tell. */
async function cosignReport({ cosign }: VerifyTools): Promise<Verdict['cosign']> {
  try {
    const { version, invocations } = await cosign()
    const { formatVersion } = await import('../cosign/version.ts')
    return { version: version && formatVersion(version), invocations }
  } catch (error) {
    if (error instanceof SealError) return undefined
    throw error
  }
}
