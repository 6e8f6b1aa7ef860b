// Referrers by fallback tag: what is listed, and additions merged into one update for each tag.
import type { Digest } from '../../oci/digest.ts'
import { artifactTypeOf, isVagueArtifactType, type StoredManifest } from '../../oci/manifest.ts'
import type { Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import type { RetryPolicy } from '../../support/retry.ts'
import { all } from '../../support/semaphore.ts'
import type { Manifests } from '../content/manifests.ts'
import { RegistryError } from '../errors/registry-error.ts'
import { nameOfTag, readTag, type TagState } from './fallback-tag.ts'
import { FallbackUpdate } from './fallback-update.ts'
import { completeEntry, type Entry } from './referrer-index.ts'

/** Each listed artifact costs a request; real images have fewer. */
const MAX_REFERRERS = 1000

/** How often, and after which wait (milliseconds), Seal reads a known tag again that seems to be missing. */
const DOUBTS = 3
const DOUBT_MS = 100

export class Fallback {
  readonly #manifests: Manifests
  readonly #clock: Clock
  readonly #log: Log
  readonly #retry: RetryPolicy
  readonly #updates = new Map<string, { update: FallbackUpdate; done: Promise<void> }>()
  readonly #seen = new Set<string>()

  constructor(manifests: Manifests, clock: Clock, log: Log, retry: RetryPolicy) {
    this.#manifests = manifests
    this.#clock = clock
    this.#log = log
    this.#retry = retry
  }

  /**
   * The referrers under a subject's tag, each confirmed by its own manifest. The image itself under the tag (GitLab) is
   * not a list: the error is then the obstacle to a write.
   */
  async list(
    repository: Repository,
    subject: Digest,
    signal?: AbortSignal
  ): Promise<{ readonly entries: readonly Entry[]; readonly obstacle?: RegistryError }> {
    let state: TagState
    try {
      state = await this.#read(repository, subject, signal)
    } catch (error) {
      if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_FALLBACK_IS_SUBJECT') throw error
      return { entries: [], obstacle: error }
    }
    const entries = state.index?.entries ?? []
    checkLooks(entries, nameOfTag(repository, subject))
    const confirmed = await all(entries.map(entry => this.#describe(repository, entry, subject, signal)))
    return { entries: confirmed.filter(entry => entry !== undefined) }
  }

  /**
   * Returns when the entries are in the index under the subject's tag. The tag is read while their manifests are
   * being pushed, so that the write follows at once.
   */
  async add(repository: Repository, subject: Digest, pushed: Promise<readonly Entry[]>): Promise<void> {
    const key = nameOfTag(repository, subject)
    for (let running = this.#updates.get(key); running !== undefined; running = this.#updates.get(key)) {
      if (running.update.offer(await quiet(pushed))) {
        await both(pushed, running.done)
        return
      }
      if (this.#updates.get(key) === running) this.#updates.delete(key)
    }
    const update = new FallbackUpdate(
      {
        manifests: this.#manifests,
        clock: this.#clock,
        log: this.#log,
        retry: this.#retry,
        read: (...where) => this.#read(...where),
        describe: (...what) => this.#describe(...what)
      },
      repository,
      subject
    )
    const first = this.#read(repository, subject)
    // Other callers may join this update: a failed push of ours must not fail theirs.
    const start = both(first, quiet(pushed)).then(([state, entries]) => {
      update.offer(entries)
      return state
    })
    const done = update.run(start)
    const current = { update, done }
    this.#updates.set(key, current)
    try {
      await both(pushed, done)
    } finally {
      if (this.#updates.get(key) === current) this.#updates.delete(key)
    }
  }

  /**
   * While a tag is written, distribution responds 404 or "500 UNKNOWN": so Seal reads a
   * known tag again. With fifty writers, all the usual retries may meet such a moment.
   */
  async #read(repository: Repository, subject: Digest, signal?: AbortSignal): Promise<TagState> {
    const key = nameOfTag(repository, subject)
    for (let doubt = 0; ; doubt++) {
      try {
        const state = await readTag(this.#manifests, repository, subject, signal)
        if (state.index !== undefined) this.#seen.add(key)
        if (state.index !== undefined || !this.#seen.has(key) || doubt === DOUBTS) return state
      } catch (error) {
        if (!isBeingRewritten(error) || doubt === DOUBTS) throw error
      }
      await this.#clock.sleep(DOUBT_MS, signal)
    }
  }

  /** The entry with what its manifest says; `undefined` if the manifest is missing, unreadable, or about another subject. */
  async #describe(
    repository: Repository,
    entry: Entry,
    subject: Digest,
    signal?: AbortSignal
  ): Promise<Entry | undefined> {
    const { digest } = entry.descriptor
    let stored: StoredManifest
    try {
      stored = await this.#manifests.get(repository, digest, signal === undefined ? {} : { signal })
    } catch (error) {
      if (!isUnusable(error)) throw error
      this.#log.debug(`${nameOfTag(repository, subject)} lists ${digest}: ${error.message}`)
      return undefined
    }
    if (stored.content.subject?.digest !== subject) {
      this.#log.warning(
        `${nameOfTag(repository, subject)} lists ${digest}, which has another subject: ignored`
      )
      return undefined
    }
    return completeFrom(entry, stored)
  }
}

/** Checks the number of entries, each of which costs a request. @throws RegistryError `REGISTRY_TOO_LARGE` */
export function checkLooks(entries: readonly Entry[], where: string): void {
  if (entries.length <= MAX_REFERRERS) return
  throw new RegistryError(
    'REGISTRY_TOO_LARGE',
    `${where} lists ${entries.length} referrers to read; Seal reads at most ${MAX_REFERRERS}`
  )
}

/** Completes an entry from its manifest: type, annotations, and the size that some tools get wrong. */
export function completeFrom(entry: Entry, { descriptor, content }: StoredManifest): Entry {
  const artifactType = artifactTypeOf(content)
  const annotations = Object.keys(content.annotations).length > 0 ? { annotations: content.annotations } : {}
  const isUseful = artifactType !== undefined && !isVagueArtifactType(artifactType)
  const known = { ...descriptor, ...(isUseful ? { artifactType } : {}), ...annotations }
  const completed = completeEntry(entry, known)
  return { ...completed, descriptor: { ...completed.descriptor, size: descriptor.size } }
}

function isBeingRewritten(error: unknown): boolean {
  return error instanceof RegistryError && error.status === 500 && error.says('UNKNOWN')
}

function isUnusable(error: unknown): error is SealError {
  const codes = ['REGISTRY_NOT_FOUND', 'MANIFEST_INVALID', 'MANIFEST_UNSUPPORTED', 'DESCRIPTOR_INVALID']
  return error instanceof SealError && codes.includes(error.code)
}

/** The entries, or none if their push failed: the caller that pushed them gets that error. */
async function quiet(pushed: Promise<readonly Entry[]>): Promise<readonly Entry[]> {
  try {
    return await pushed
  } catch {
    return []
  }
}

/** Waits for both, then throws the first failure, if any. */
async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second])
  return [await first, await second]
}
