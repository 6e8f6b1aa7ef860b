// Finds the facts of one image, policy by policy. What one policy made it fetch or verify, the next one reuses.
import { SIGNATURE_PREDICATE } from '../../cosign/statement.ts'
import type { Digest } from '../../oci/digest.ts'
import { MAX_CONFIG_BYTES } from '../../oci/image-config.ts'
import { familyOf, findImages, type IndexedImage } from '../../oci/image-tree.ts'
import type { StoredManifest } from '../../oci/manifest.ts'
import { formatPinned, type Reference } from '../../oci/reference.ts'
import type { ContentRules } from '../../policy/content-rules.ts'
import { NO_CONTENT_RULES } from '../../policy/defaults.ts'
import { matchesPredicate } from '../../policy/policy.ts'
import type { ProvenanceRules } from '../../policy/provenance-rules.ts'
import type { Evidence, FactStatus } from '../../results/verdict.ts'
import { type BindingEvidence, checkBinding } from '../../sbom/binding.ts'
import { all } from '../../support/semaphore.ts'
import { findBuildKitStatement } from '../referrers/buildkit-statement.ts'
import type { ImageDocuments } from '../referrers/document-memory.ts'
import { type FoundSignature, type Place, SIMPLE_SIGNING_PREDICATE } from '../referrers/found-signature.ts'
import {
  type Batch,
  type FetchedReferrers,
  merge,
  NOTHING,
  type ReferrerFetcher,
  rejection,
  type WantsPredicate
} from '../referrers/referrer-fetcher.ts'
import { type FoundSbom, SbomFinder, type SbomSource, type SbomSources } from '../referrers/sbom-finder.ts'
import { signedStatements } from '../referrers/statement-artifacts.ts'
import type { Subject } from '../subjects.ts'
import { bindingStatus } from './binding-status.ts'
import {
  checkSigners,
  missingSigners,
  type SignerCheck,
  type Signers,
  sortEvidence
} from './check-signers.ts'
import { findProvenance } from './find-provenance.ts'

/** The answer to one question about a digest. */
export interface Finding {
  readonly status: FactStatus
  readonly reason: string | undefined
  readonly evidence: readonly Evidence[]
}

interface SignatureFinding extends Finding {
  /** RFC 3339: when the log recorded the last of the verified signatures. */
  readonly signedAt: string | undefined
  /** Why there may be a trusted signature that Seal did not see, as text. */
  readonly doubts: readonly string[]
}

/** An SBOM with the status of its signature and of its binding. */
export interface CheckedSbom {
  readonly found: FoundSbom
  readonly signature: Finding
  readonly binding: Finding
  /** RFC 3339, if its signature is in a log. */
  readonly signedAt: string | undefined
}

/** The SBOMs of a digest. */
export interface SubjectSboms {
  /**
   * Those with a trusted signature, the one that proves most first; without any, one that is not signed by a trusted
   * signer.
   */
  readonly sboms: readonly CheckedSbom[]
  readonly rejected: readonly Evidence[]
  /** Why there may be more with a trusted signature, as text. */
  readonly unread: readonly string[]
}

/** A source with the status of its signature, before Seal reads it. */
interface SignedSource {
  readonly source: SbomSource
  readonly signature: SignatureFinding
}

const isSignature = (predicateType: string): boolean =>
  predicateType === SIGNATURE_PREDICATE || predicateType === SIMPLE_SIGNING_PREDICATE

interface SignatureSearch {
  /** `enough`: until the policy is satisfied; `every`: all, for the time of the last one. */
  readonly extent: Extent
  /** `every`: also bundles that the list gives another type. */
  readonly scope: 'listed' | 'every'
}

const QUICK_SEARCH: SignatureSearch = { extent: 'enough', scope: 'listed' }

/** SBOMs per digest without a trusted signature that Seal reads, to show them: they decide no rule. */
const MAX_UNSIGNED = 16

/** Which SBOMs of a digest count, and what binds them to it. */
export type SbomRules = Pick<ContentRules, 'sboms' | 'binding'>

/** How to search for SBOMs. `readsUnsigned`: also those without a trusted signature; by default true. */
export type SbomSearch = SbomRules & { readonly readsUnsigned?: boolean }

/** Seal read such a manifest, and compared its subject, before it read the SBOM. */
const BY_MANIFEST = 'the signed manifest of the SBOM names the image as its subject'

/** `enough`: until one SBOM has all that a policy can ask; `every`: all with a trusted signature. */
export type Extent = 'enough' | 'every'

export class FactFinder {
  readonly images: readonly IndexedImage[]
  readonly #fetcher: ReferrerFetcher
  readonly #reference: Reference
  readonly #image: StoredManifest
  readonly #finder: SbomFinder
  /** All signatures found on the image and its artifacts: one may cover many digests. */
  readonly #pool = new Set<FoundSignature>()
  /** Why signatures may be missing there, as text. */
  readonly #unpooled = new Set<string>()
  readonly #unsigned = new Map<Digest, Promise<readonly FoundSbom[]>>()

  private constructor(
    fetcher: ReferrerFetcher,
    reference: Reference,
    image: StoredManifest,
    images: readonly IndexedImage[],
    documents: ImageDocuments
  ) {
    this.#fetcher = fetcher
    this.#reference = reference
    this.#image = image
    this.images = images
    this.#finder = new SbomFinder(fetcher, reference, documents)
  }

  /** @throws SealError `IMAGE_INDEX_EMPTY`, `IMAGE_INDEX_TOO_DEEP`, `IMAGE_TOO_MANY_PLATFORMS` */
  static async open(
    fetcher: ReferrerFetcher,
    reference: Reference,
    image: StoredManifest,
    documents: ImageDocuments
  ): Promise<FactFinder> {
    const images = await findImages(image, {
      manifest: digest => fetcher.manifest(reference, digest),
      config: config => fetcher.blob(reference, config, MAX_CONFIG_BYTES)
    })
    return new FactFinder(fetcher, reference, image, images, documents)
  }

  /** Is there a signature of the image type over this digest, by a trusted signer? */
  async signature(
    digest: Digest,
    signers: Signers,
    { extent, scope }: SignatureSearch = QUICK_SEARCH
  ): Promise<SignatureFinding> {
    const counts = ({ form }: FoundSignature): boolean =>
      form !== 'github-attestation' || signers.stores !== undefined
    const known = [...this.#pool].filter(one => one.subjects.has(digest) && counts(one))
    const foundSignatures = new Set(known)
    const rejected: Evidence[] = []
    let check = await checkSigners([...foundSignatures], digest, signers, extent)
    const isDone = (): boolean => extent === 'enough' && check.isSatisfied
    const take = async (collection: FetchedReferrers): Promise<void> => {
      for (const foundSignature of collection.foundSignatures) {
        this.#pool.add(foundSignature)
        foundSignatures.add(foundSignature)
      }
      rejected.push(...collection.rejected)
      check = await checkSigners([...foundSignatures], digest, signers, extent)
    }
    for (const source of this.#signatureSources(digest, scope)) {
      for (const batch of isDone() ? [] : await source()) {
        if (isDone()) break
        const collection = await batch()
        for (const reason of collection.unread) this.#unpooled.add(reason)
        await take(collection)
      }
    }
    const stored = check.isSatisfied ? NOTHING : await this.#stored(digest, signers, isSignature)
    await take(stored)
    if (!check.isSatisfied) rejected.push(...(await this.#notation(digest)))
    const doubts = check.isSatisfied ? [] : [...check.doubts, ...this.#unpooled, ...stored.unread]
    const finding = findingOf(check, rejected, signers, `no signature found${beside(signers)}`)
    return { ...withDoubts(finding, doubts), signedAt: latest(check.verified), doubts }
  }

  /** A bundle of one digest may sign the SBOM of another: Seal collects all before it checks the first SBOM. */
  async collectSignatures(digests: readonly Digest[]): Promise<void> {
    const batches = await all(
      digests.map(digest => this.#fetcher.allBundles(this.#reference, digest, isSignature))
    )
    for (const batch of batches.flat()) {
      const { foundSignatures, unread } = await batch()
      for (const foundSignature of foundSignatures) this.#pool.add(foundSignature)
      for (const reason of unread) this.#unpooled.add(reason)
    }
  }

  #signatureSources(
    digest: Digest,
    scope: SignatureSearch['scope']
  ): readonly (() => Promise<readonly Batch[]>)[] {
    return [
      () =>
        scope === 'every'
          ? this.#fetcher.allBundles(this.#reference, digest, isSignature)
          : this.#fetcher.bundles(this.#reference, digest, isSignature),
      async () => [() => this.#fetcher.simpleSignatures(this.#reference, digest)]
    ]
  }

  /** Bare in-toto statements. */
  #statements(digest: Digest, wants: WantsPredicate): Batch {
    return () => signedStatements(this.#fetcher, this.#reference, digest, wants)
  }

  /** Docker Hardened Images have statements about their platforms alone: the index has what each of its images has. */
  async #ofPlatforms(digest: Digest, judge: (platform: Digest) => Promise<Finding>): Promise<Finding> {
    const isIndex = digest === this.#image.descriptor.digest && this.#image.content.kind === 'index'
    const findings = isIndex ? await all(this.images.map(({ descriptor }) => judge(descriptor.digest))) : []
    const isVerified = findings.length > 0 && findings.every(({ status }) => status === 'verified')
    return {
      status: isVerified ? 'verified' : 'missing',
      reason: isVerified ? 'each of its platforms has it' : undefined,
      evidence: findings.flatMap(({ evidence }) => evidence)
    }
  }

  /** Bundles of the stores that the policy names. */
  #stored(digest: Digest, { stores = [] }: Signers, wants: WantsPredicate): Promise<FetchedReferrers> {
    return this.#fetcher.stored(digest, stores, wants)
  }

  /** Is there an attestation of this predicate type over the digest, by a trusted signer? */
  async attestation(digest: Digest, predicate: string, signers: Signers): Promise<Finding> {
    const wants = (actual: string): boolean => matchesPredicate(predicate, actual)
    const batches = await this.#fetcher.bundles(this.#reference, digest, wants)
    const older: Batch = () => this.#fetcher.envelopes(this.#reference, digest, wants)
    const bare = this.#statements(digest, wants)
    const collections: FetchedReferrers[] = []
    let check = await checkSigners([], digest, signers)
    for (const batch of [...batches, older, bare]) {
      if (check.isSatisfied) break
      collections.push(await batch())
      check = await checkSigners(merge(collections).foundSignatures, digest, signers)
    }
    const nothing = `no ${predicate} attestation found${beside(signers)}`
    if (check.isSatisfied) return findingOf(check, merge(collections).rejected, signers, nothing)
    const buildkit = await this.#buildkitAttestation(digest, wants, signers)
    const platforms = await this.#ofPlatforms(digest, async platform => {
      const found = await this.#statements(platform, wants)()
      return findingOf(await checkSigners(found.foundSignatures, platform, signers), [], signers, nothing)
    })
    const elsewhere = [buildkit, platforms].find(({ status }) => status === 'verified')
    if (elsewhere !== undefined) {
      const evidence = [...elsewhere.evidence, ...check.evidence, ...merge(collections).rejected]
      return { ...elsewhere, evidence: sortEvidence(evidence) }
    }
    collections.push(await this.#stored(digest, signers, wants))
    const { foundSignatures, rejected, unread } = merge(collections)
    check = await checkSigners(foundSignatures, digest, signers)
    const finding = findingOf(check, [...rejected, ...buildkit.evidence], signers, nothing)
    return withDoubts(finding, [...check.doubts, ...unread])
  }

  /** Is there provenance by a trusted signer that satisfies the rules? Another one beside it does no harm. */
  async provenance(digest: Digest, rules: ProvenanceRules, signers: Signers): Promise<Finding> {
    const wants = (actual: string): boolean => matchesPredicate('provenance', actual)
    const bundles = await this.#fetcher.bundles(this.#reference, digest, wants)
    const older: Batch = () => this.#fetcher.envelopes(this.#reference, digest, wants)
    const collections: FetchedReferrers[] = []
    const bare = this.#statements(digest, wants)
    for (const batch of [...bundles, older, bare]) collections.push(await batch())
    const judgeAll = (about: Digest, found: readonly FetchedReferrers[]): Promise<Finding> => {
      const { foundSignatures, rejected, unread } = merge(found)
      return findProvenance(foundSignatures, { digest: about, rules, signers, rejected, unread })
    }
    const judge = (): Promise<Finding> => judgeAll(digest, collections)
    const finding = await judge()
    if (finding.status === 'verified') return finding
    const platforms = await this.#ofPlatforms(digest, async platform =>
      judgeAll(platform, [await this.#statements(platform, wants)()])
    )
    if (platforms.status === 'verified' || signers.stores === undefined)
      return platforms.status === 'verified' ? platforms : finding
    collections.push(await this.#stored(digest, signers, wants))
    return judge()
  }

  /**
   * Signatures come first: Seal reads SBOMs with a trusted signature, and others only if there are none and a fact
   * requires one (`readsUnsigned`).
   */
  async sboms(
    subject: Subject,
    signers: Signers,
    extent: Extent,
    { readsUnsigned = true, ...rules }: SbomSearch = NO_CONTENT_RULES
  ): Promise<SubjectSboms> {
    const scope = extent === 'every' ? 'every' : 'listed'
    // The time of an SBOM is that of the last of its signatures.
    const search: SignatureSearch = { scope, extent: rules.sboms === 'newest' ? 'every' : 'enough' }
    const recent = await this.#finder.find(subject, scope)
    const signed = await this.#signatures(recent.sources, signers, search)
    const checked = await this.#readSigned(signed, subject, extent, rules)
    if (extent === 'enough' && checked.some(isSufficient)) {
      return { sboms: rank(checked), rejected: recent.rejected, unread: [] }
    }
    const read = [recent]
    for (const find of [() => this.#finder.findOlder(subject), () => this.#storedSboms(subject, signers)]) {
      // A store is asked where the registry has none.
      if (read.length > 1 && checked.some(isSufficient)) break
      const found = await find()
      const theirs = await this.#signatures(found.sources, signers, search)
      read.push(found)
      signed.push(...theirs)
      checked.push(...(await this.#readSigned(theirs, subject, extent, rules)))
    }
    const hasDocument = checked.some(({ found }) => found.document !== undefined)
    const others =
      hasDocument || !readsUnsigned ? [] : await this.#readUnsigned(signed.filter(isUnsigned), subject)
    const doubts = signed.flatMap(({ signature }) => signature.doubts)
    return {
      sboms: rank([...checked, ...others]),
      rejected: read.flatMap(({ rejected }) => rejected),
      unread: [...read.flatMap(({ unread }) => unread), ...doubts]
    }
  }

  #storedSboms({ digest }: Subject, { stores = [] }: Signers): Promise<SbomSources> {
    return this.#finder.findStored(digest, stores)
  }

  #signatures(
    sources: readonly SbomSource[],
    signers: Signers,
    search: SignatureSearch
  ): Promise<SignedSource[]> {
    return all(
      sources.map(async source => ({
        source,
        signature: await this.#sbomSignature(source, signers, search)
      }))
    )
  }

  /** One after the other, since each takes several times its size of memory. */
  async #readSigned(
    sources: readonly SignedSource[],
    subject: Subject,
    extent: Extent,
    { binding }: SbomRules
  ): Promise<CheckedSbom[]> {
    const checked: CheckedSbom[] = []
    for (const { source, signature } of sources) {
      if (isUnsigned({ source, signature })) continue
      if (extent === 'enough' && checked.some(isSufficient)) break
      for (const found of await this.#finder.read(source, true)) {
        checked.push(this.#checked(found, subject, signature, binding))
      }
    }
    return checked
  }

  /** Until one is about the digest; keeps only that one, or the first. */
  async #readUnsigned(sources: readonly SignedSource[], subject: Subject): Promise<CheckedSbom[]> {
    const known = this.#unsigned.get(subject.digest)
    const reading = known ?? this.#firstAbout(sources, subject)
    this.#unsigned.set(subject.digest, reading)
    const kept = await reading
    return kept.flatMap(found => {
      const signature = sources.find(({ source }) => source.reference === found.reference)?.signature
      return signature === undefined ? [] : [this.#checked(found, subject, signature, 'document')]
    })
  }

  async #firstAbout(sources: readonly SignedSource[], subject: Subject): Promise<readonly FoundSbom[]> {
    let first: readonly FoundSbom[] = []
    for (const { source, signature } of sources.slice(0, MAX_UNSIGNED)) {
      const found = await this.#finder.read(source, false)
      if (found.some(one => this.#binding(one, subject, signature, 'document').status === 'present'))
        return found
      const isFirst = first.every(({ document }) => document === undefined)
      if (isFirst && (first.length === 0 || found.some(({ document }) => document !== undefined)))
        first = found
    }
    return first
  }

  #checked(
    found: FoundSbom,
    subject: Subject,
    { signedAt, doubts: _, ...signature }: SignatureFinding,
    rule: SbomRules['binding']
  ): CheckedSbom {
    const binding = this.#binding(found, subject, signature, rule)
    const isTied = !found.isNamedByTag || binding.status === 'verified'
    return { found, signature: isTied ? signature : untied(signature), binding, signedAt }
  }

  /** Whether the SBOM of an index is also about one of its platforms. */
  bindingTo({ found, signature }: CheckedSbom, platform: Subject, { binding }: SbomRules): Finding {
    return this.#binding(found, platform, signature, binding)
  }

  async #sbomSignature(
    { artifact, foundSignature, subject, form, reference }: SbomSource,
    signers: Signers,
    search: SignatureSearch
  ): Promise<SignatureFinding> {
    if (artifact !== undefined) {
      const finding = await this.signature(artifact, signers, search)
      const isUnsignedBuild = form === 'buildkit' && finding.evidence.length === 0
      return isUnsignedBuild ? { ...finding, ...unsignedBuild({ form, reference }, 'missing') } : finding
    }
    if (foundSignature === undefined) throw new TypeError('an attestation contains its own signature')
    const check = await checkSigners([foundSignature], subject, signers)
    const finding = findingOf(check, [], signers, 'it is not signed')
    return { ...finding, signedAt: foundSignature.signedAt, doubts: check.doubts }
  }

  #binding(
    { document, form, reference, isOverLimit, isNamedByTag }: FoundSbom,
    subject: Subject,
    signature: Finding,
    rule: SbomRules['binding']
  ): Finding {
    if (document === undefined) {
      const status = isOverLimit ? 'undecided' : 'missing'
      return { status, reason: 'the SBOM cannot be read', evidence: [] }
    }
    const { status, namesDigest, evidence, contradiction } = checkBinding(document, {
      digest: subject.digest,
      repository: this.#reference,
      family: familyOf(this.#image, this.images),
      tag: this.#reference.tag,
      architecture: subject.architecture
    })
    const seen = evidence.map(describeClaim).slice(0, 3).join(', ')
    const place = { form, reference }
    const isSigned = signature.status === 'verified'
    const hasSubject = form === 'sbom-artifact' && !isNamedByTag
    const known = bindingStatus({ status, namesDigest, isSigned, hasSubject }, rule)
    if (status === 'bound') {
      const reason = isSigned ? undefined : 'it names the digest, but has no signature by a trusted signer'
      return { status: known, reason, evidence: [{ ...rejection(place, seen, known), reason: seen }] }
    }
    if (status === 'other') {
      const reason = contradiction
        ? `the SBOM contradicts itself: ${describeClaim(contradiction.own)} names this image, ${describeClaim(contradiction.other)} another`
        : `the SBOM describes another image: ${seen}`
      return { status: 'invalid', reason, evidence: [rejection(place, reason)] }
    }
    if (known === 'verified') {
      return { status: 'verified', reason: undefined, evidence: [rejection(place, BY_MANIFEST, 'verified')] }
    }
    const reason = namesDigest
      ? `the digest in the SBOM cannot be compared: ${seen}`
      : 'the SBOM does not name a digest'
    return { status: 'missing', reason, evidence: [rejection(place, reason, 'missing')] }
  }

  async #notation(digest: Digest): Promise<Evidence[]> {
    const referrers = await this.#fetcher.referrers(this.#reference, digest, 'notation')
    return referrers
      .slice(0, 3)
      .map(({ descriptor }) =>
        rejection(
          { form: 'notation', reference: formatPinned(this.#reference, descriptor.digest) },
          'Seal does not verify Notation signatures',
          'present'
        )
      )
  }

  /** The index has what BuildKit attached to each of its images, if it attached it to all of them. */
  async #buildkitAttestation(digest: Digest, wants: WantsPredicate, signers: Signers): Promise<Finding> {
    const isIndex = digest === this.#image.descriptor.digest
    const images = this.images.filter(({ descriptor }) => isIndex || descriptor.digest === digest)
    const findings = await all(images.map(image => this.#buildkitFinding(image, wants, signers)))
    const isVerified = findings.length > 0 && findings.every(({ status }) => status === 'verified')
    return {
      status: isVerified ? 'verified' : 'missing',
      reason: isVerified ? BY_BUILDKIT : undefined,
      evidence: findings.flatMap(({ evidence }) => evidence)
    }
  }

  /** The statement, and a trusted signature over the manifest that contains it. */
  async #buildkitFinding(image: IndexedImage, wants: WantsPredicate, signers: Signers): Promise<Finding> {
    const found = await findBuildKitStatement(this.#fetcher, this.#reference, image, wants)
    if (found === undefined) return { status: 'missing', reason: undefined, evidence: [] }
    const place = { form: 'buildkit', reference: found.reference } as const
    if (found.problem !== undefined) {
      const { status, reason } = found.problem
      return { status, reason, evidence: [rejection(place, reason, status)] }
    }
    const signature = await this.signature(found.manifest, signers)
    if (signature.status === 'verified') {
      const evidence = signature.evidence.filter(({ status }) => status === 'verified')
      return { ...signature, evidence: evidence.map(it => ({ ...it, ...place })) }
    }
    if (signature.evidence.length === 0) return unsignedBuild(place, 'present')
    const status = signature.doubts.length > 0 ? 'undecided' : 'present'
    const reason = signature.reason ?? UNSIGNED_BUILD
    return { status, reason, evidence: [rejection(place, reason, status)] }
  }
}

const UNSIGNED_BUILD = 'BuildKit does not sign its attestations'
const BY_BUILDKIT = "a trusted signer signed the manifest of BuildKit's attestations"

function unsignedBuild(place: Place, status: 'missing' | 'present'): Finding {
  return { status, reason: UNSIGNED_BUILD, evidence: [rejection(place, UNSIGNED_BUILD, 'present')] }
}

function describeClaim({ place, value }: BindingEvidence): string {
  return `${place} ${value}`
}

/** Anyone who can push can tag any signed SBOM: nothing in it that is signed names this image. */
function untied(signature: Finding): Finding {
  if (signature.status !== 'verified') return signature
  const reason = 'it is signed, but neither its manifest nor its content names the image of its tag'
  return { ...signature, status: 'present', reason }
}

/** Where Seal looked, if not in the registry alone. */
function beside({ stores = [] }: Signers): string {
  return stores.length === 0 ? '' : ` in the registry or in GitHub's attestation store (${stores.join(', ')})`
}

/** From a check and what else was seen to one status with one reason. */
function findingOf(
  check: SignerCheck,
  rejected: readonly Evidence[],
  signers: Signers,
  nothing: string
): Finding {
  const evidence = sortEvidence([...check.evidence, ...rejected])
  if (check.isSatisfied) return { status: 'verified', reason: undefined, evidence }
  const best = evidence.find(({ status }) => status !== 'verified')
  const missing = missingSigners(signers, check)
  if (missing !== '') return { status: 'present', reason: missing, evidence }
  return { status: best?.status ?? 'missing', reason: best?.reason ?? nothing, evidence }
}

/** A fact is undecided if something that Seal did not read, or could not verify, may prove it. */
export function withDoubts<T extends Finding>(finding: T, [doubt]: readonly string[]): T {
  if (finding.status === 'verified' || doubt === undefined) return finding
  return { ...finding, status: 'undecided', reason: doubt }
}

/** All times have one form, in UTC. */
function latest(foundSignatures: readonly FoundSignature[]): string | undefined {
  return foundSignatures
    .flatMap(({ signedAt }) => signedAt ?? [])
    .sort()
    .at(-1)
}

function isUnsigned({ signature }: SignedSource): boolean {
  return !hasTrustedSigner(signature)
}

/** By at least one of the policy's authorities, even if the policy asks for all of them. */
export function hasTrustedSigner({ status, evidence }: Finding): boolean {
  return status === 'verified' || evidence.some(it => it.status === 'verified')
}

function isSufficient({ found, signature, binding }: CheckedSbom): boolean {
  return found.document !== undefined && signature.status === 'verified' && binding.status === 'verified'
}

/** All three facts come from one SBOM, so that a signed one and a bound one do not count as a signed, bound one. */
function rank(sboms: readonly CheckedSbom[]): CheckedSbom[] {
  const bindings: readonly FactStatus[] = ['invalid', 'missing', 'undecided', 'present', 'verified']
  const weight = ({ found, signature, binding }: CheckedSbom): number =>
    (found.document === undefined ? 0 : 16) +
    (signature.status === 'verified' ? 8 : 0) +
    bindings.indexOf(binding.status)
  return [...sboms].sort((one, other) => weight(other) - weight(one))
}
