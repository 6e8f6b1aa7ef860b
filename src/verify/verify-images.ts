// Every image against every policy that applies to it. An image of which something cannot be decided does not pass.
import type { Review, SbomDifference } from '../results/review.ts'
import type { Verdict } from '../results/verdict.ts'
import { SealError } from '../support/errors.ts'
import { all, limit } from '../support/semaphore.ts'
import { Comparer } from './compare-images.ts'
import { outcomeOfRun } from './outcome.ts'
import { expiredNotices, idleNotices } from './policy-notices.ts'
import { DocumentMemory } from './referrers/document-memory.ts'
import { SignatureReader } from './referrers/found-signature.ts'
import { ReferrerFetcher } from './referrers/referrer-fetcher.ts'
import type { VerifyRequest, VerifyTools } from './request.ts'
import { type VerifiedImage, verifyImage } from './verify-image.ts'

/** Processes of Cosign at a time: each takes a core for some 40 ms. */
const COSIGN_PROCESSES = 4

/** Never throws for a fault of one image; that is the image's `error`. */
export async function verifyImages(request: VerifyRequest, tools: VerifyTools): Promise<Review> {
  const started = tools.clock.now()
  const cosign = new CosignUse(tools.cosign)
  const signatures = new SignatureReader(() => cosign.open(), limit(COSIGN_PROCESSES))
  const fetcher = new ReferrerFetcher(tools.registries, signatures, tools.store)
  const documents = new DocumentMemory(request.concurrency)
  const comparer = new Comparer(fetcher, request.policy, tools)
  const atATime = limit(request.concurrency)
  const verified = await all(
    request.images.map(image =>
      atATime(() => verifyImage(image, request, { fetcher, comparer, documents, tools }))
    )
  )
  const images = verified.map(({ image }) => image)
  const verdict: Verdict = {
    schemaVersion: 1,
    outcome: outcomeOfRun({ ...request, images }),
    mode: request.mode,
    images,
    unresolved: request.unresolved,
    notices: noticesOf(request, verified, started),
    policy: request.origin,
    cosign: await cosign.report(),
    requests: tools.registries.requests,
    milliseconds: tools.clock.now() - started
  }
  const differences: SbomDifference[] = verified.flatMap(it => it.differences)
  return { verdict, differences }
}

function noticesOf(
  request: VerifyRequest,
  verified: readonly VerifiedImage[],
  started: number
): readonly string[] {
  const active = new Set(verified.flatMap(it => it.active))
  return [
    ...request.notices,
    ...expiredNotices(request.policy, started),
    ...(verified.length === 0 ? [] : idleNotices(request.policy, active, started)),
    ...new Set(verified.flatMap(({ notices }) => notices))
  ]
}

/** Cosign for the report: undefined unless the run started it. */
class CosignUse {
  readonly #open: VerifyTools['cosign']
  #isUsed = false

  constructor(open: VerifyTools['cosign']) {
    this.#open = open
  }

  open(): ReturnType<VerifyTools['cosign']> {
    this.#isUsed = true
    return this.#open()
  }

  /** Undefined too if Cosign could not be opened, which is an error of the images. */
  async report(): Promise<Verdict['cosign']> {
    if (!this.#isUsed) return undefined
    try {
      const { version, invocations } = await this.#open()
      const { formatVersion } = await import('../cosign/version.ts')
      return { version: version && formatVersion(version), invocations }
    } catch (error) {
      if (error instanceof SealError) return undefined
      throw error
    }
  }
}
