// Compares an image's SBOMs with those of another image, or with a document. It changes no verdict.
import type { StoredManifest } from '../oci/manifest.ts'
import { formatReference, type Reference } from '../oci/reference.ts'
import type { ImagePolicy, Policy } from '../policy/policy.ts'
import { escapeText } from '../render/markdown.ts'
import type { SbomDifference } from '../results/review.ts'
import type { SbomDocument } from '../sbom/model.ts'
import { messages, SealError } from '../support/errors.ts'
import { all } from '../support/semaphore.ts'
import { printable } from '../support/text.ts'
import { FactFinder } from './facts/fact-finder.ts'
import { policiesFor } from './image-names.ts'
import type { ImageDocuments } from './referrers/document-memory.ts'
import type { ReferrerFetcher } from './referrers/referrer-fetcher.ts'
import type { ComparedWith, ImageRequest, VerifyTools } from './request.ts'
import { selectSubjects } from './subjects.ts'

/** Rows per kind of change in a view; the report has more. */
const MAX_ROWS = 50

/** Documents of other images that are kept for later images. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024

/** The SBOM of one digest that proves most. */
interface Side {
  /** Undefined without a known platform. */
  readonly platform: string | undefined
  readonly document: SbomDocument
  /** Does it have a signature by a trusted signer? Undefined for a file, which has no signature. */
  readonly isTrusted: boolean | undefined
}

export interface ComparedImage {
  readonly image: StoredManifest
  readonly factFinder: FactFinder
  readonly policies: readonly ImagePolicy[]
  readonly documents: ImageDocuments
}

type Outcome = Omit<SbomDifference, 'image' | 'before' | 'platforms'>

export class Comparer {
  readonly #fetcher: ReferrerFetcher
  readonly #policy: Policy
  readonly #tools: VerifyTools
  #kept = 0
  readonly #before = new Map<string, Promise<{ readonly digest: string; readonly sides: readonly Side[] }>>()

  constructor(fetcher: ReferrerFetcher, policy: Policy, tools: VerifyTools) {
    this.#fetcher = fetcher
    this.#policy = policy
    this.#tools = tools
  }

  /** One difference per compared image or document, more if platforms differ. Never throws. */
  async compare({ requested, comparedWith }: ImageRequest, now: ComparedImage): Promise<SbomDifference[]> {
    const differences: SbomDifference[] = []
    for (const before of comparedWith) {
      const named = { image: printable(requested), before: printable(nameOf(before)) }
      for (const difference of await this.#differences(before, now))
        differences.push({ ...named, ...difference })
    }
    return differences
  }

  async #differences(
    before: ComparedWith,
    { image, factFinder, policies: [policy], documents }: ComparedImage
  ): Promise<Omit<SbomDifference, 'image' | 'before'>[]> {
    if (policy === undefined) return []
    try {
      const old = await this.#sidesBefore(before, policy, documents)
      if (old.digest === image.descriptor.digest) return [nothing('it is the same image')]
      if (old.sides.length === 0) return [nothing(`${nameOf(before)} has no SBOM that Seal can read`)]
      const sides = await sidesOf(image, factFinder, policy)
      if (sides.length === 0) return [nothing('the image has no SBOM that Seal can read')]
      return await compareSides(old.sides, sides)
    } catch (error) {
      if (!(error instanceof SealError) && error instanceof Error) {
        this.#tools.log.debug(error.stack ?? error.message)
      }
      const code = error instanceof SealError ? `${error.code}: ` : ''
      return [nothing(`the comparison failed: ${code}${messages(error)[0] ?? ''}`)]
    }
  }

  /** Reads an image once, also if many are compared with it. */
  #sidesBefore(before: ComparedWith, policy: ImagePolicy, documents: ImageDocuments) {
    if (before.kind === 'document') {
      const { document } = before
      return { digest: '', sides: [{ platform: undefined, document, isTrusted: undefined }] }
    }
    const { reference } = before
    const own = policiesFor(this.#policy, { known: [reference], claimed: undefined })[0] ?? policy
    const key = `${formatReference(reference)} ${own.name}`
    let found = this.#before.get(key)
    if (found === undefined) {
      found = this.#readBefore(reference, own, documents)
      this.#before.set(key, found)
      void found.then(({ sides }) => this.#account(sides)).catch(() => undefined)
    }
    return found
  }

  async #readBefore(reference: Reference, policy: ImagePolicy, documents: ImageDocuments) {
    const image = await this.#tools.registries.manifest(reference)
    const factFinder = await FactFinder.open(this.#fetcher, reference, image, documents)
    return { digest: image.descriptor.digest, sides: await sidesOf(image, factFinder, policy) }
  }

  /** Large documents are read again for the next image instead of being kept for all of the run. */
  #account(sides: readonly Side[]): void {
    for (const { document } of sides) this.#kept += document.bytes.byteLength
    if (this.#kept <= MAX_KEPT_BYTES) return
    this.#before.clear()
    this.#kept = 0
  }
}

function nameOf(before: ComparedWith): string {
  return before.kind === 'image' ? before.requested : before.path
}

function nothing(reason: string): Outcome & Pick<SbomDifference, 'platforms'> {
  return { platforms: [], summary: printable(reason, 500), markdown: '', changes: [] }
}

async function sidesOf(image: StoredManifest, factFinder: FactFinder, policy: ImagePolicy): Promise<Side[]> {
  const { root, platforms } = selectSubjects(image, factFinder.images, policy.platforms)
  const sides = await all(
    [root, ...platforms].map(async subject => {
      const { sboms } = await factFinder.sboms(subject, policy, 'enough')
      for (const { found, signature } of sboms) {
        const { document } = found
        if (document === undefined) continue
        return [{ platform: subject.platform, document, isTrusted: signature.status === 'verified' }]
      }
      return []
    })
  )
  return sides.flat()
}

/** Platforms with the same difference share an entry. */
async function compareSides(old: readonly Side[], now: readonly Side[]) {
  const outcomes = new Map<string, { platforms: string[]; outcome: Outcome }>()
  for (const side of now) {
    const outcome = await compareDocuments(counterpart(side, old), side)
    const entry = outcomes.get(outcome.markdown + outcome.summary) ?? { platforms: [], outcome }
    outcomes.set(outcome.markdown + outcome.summary, entry)
    if (side.platform !== undefined) entry.platforms.push(side.platform)
  }
  return [...outcomes.values()].map(({ platforms, outcome }) => ({ platforms, ...outcome }))
}

/** The side of the same platform; a single side is the counterpart of all. */
function counterpart({ platform }: Side, sides: readonly Side[]): Side | undefined {
  return sides.find(side => side.platform === platform) ?? (sides.length === 1 ? sides[0] : undefined)
}

async function compareDocuments(before: Side | undefined, after: Side): Promise<Outcome> {
  if (before === undefined) return nothing('the other image has no SBOM for this platform')
  const [{ compareSboms, findUncompared }, { formatComparison, listChanges, summarizeComparison }] =
    await Promise.all([import('../sbom/compare/compare.ts'), import('../render/sbom-difference.ts')])
  const comparison = compareSboms(before.document.content, after.document.content)
  const doubts = [
    before.isTrusted === false ? 'the other SBOM has no signature by a trusted signer' : '',
    after.isTrusted === false ? "the image's SBOM has no signature by a trusted signer" : '',
    ...findUncompared(before.document.content, after.document.content)
  ].filter(doubt => doubt !== '')
  const summary = [summarizeComparison(comparison), ...doubts].join('; ')
  const notes = doubts.map(doubt => `⚠️ ${escapeText(`${doubt[0]?.toUpperCase()}${doubt.slice(1)}.`)}`)
  return {
    summary,
    markdown: [formatComparison(comparison, { maxRows: MAX_ROWS }), ...notes].join('\n\n'),
    changes: listChanges(comparison),
    counts: comparison.counts,
    unchanged: comparison.unchanged
  }
}
