// Adds entries to a fallback tag that others can rewrite at the same time, without losing an entry of any writer.
import { type Digest, referrersTag } from '../../oci/digest.ts'
import { IMAGE_INDEX } from '../../oci/media-types.ts'
import type { Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import { messages } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { type RetryPolicy, waitBefore } from '../../support/retry.ts'
import type { Manifests } from '../content/manifests.ts'
import { RegistryError } from '../errors/registry-error.ts'
import { transientFailure } from '../http/retry.ts'
import { MAX_INDEX_BYTES, nameOfTag, type TagState, tooLarge } from './fallback-tag.ts'
import { CALM_LOOKS, DEADLINE_MS, HIDDEN_MS, LOOK_MS, pauseBeforeLook, YIELD_MS } from './looks.ts'
import { completeEntry, type Entry, formatReferrerIndex, isVague } from './referrer-index.ts'

const MAX_REFUSALS = 5

export interface UpdateContext {
  readonly manifests: Pick<Manifests, 'put' | 'exists' | 'givesEtags'>
  readonly clock: Clock
  readonly log: Log
  readonly retry: RetryPolicy
  readonly read: (repository: Repository, subject: Digest) => Promise<TagState>
  /** The entry from an artifact's manifest; `undefined` if it has none. */
  readonly describe: (repository: Repository, entry: Entry, subject: Digest) => Promise<Entry | undefined>
}

/**
 * One update of one tag. Open registries honor neither locks nor compare-and-swap, so the update relies on these rules:
 *
 * - what was seen once is kept: the set of known entries only grows, and whatever of it is missing is written again;
 * - only what is missing is written, and each write follows at once on a reading: one that failed for the moment is
 *   not repeated as it was, because others may have written, and left, in the meantime;
 * - after the last write comes a look, {@link LOOK_MS} later. A writer that had read before this write and wrote
 *   after it is then seen; without that look, its write would have removed these entries for good;
 * - an update that met another writer continues until nothing changed for {@link CALM_LOOKS} looks.
 *
 * Alone, that is one reading, one write, and the look, which is the proof that everything is listed.
 */
export class FallbackUpdate {
  readonly #context: UpdateContext
  readonly #repository: Repository
  readonly #subject: Digest
  /** Everything that must be in the index: ours, and what was seen there. */
  readonly #known = new Map<Digest, Entry>()
  readonly #ours = new Set<Digest>()
  /** Of the known, those that were seen in the index or written by us. */
  readonly #settled = new Set<Digest>()
  readonly #gone = new Set<Digest>()
  readonly #completed = new Set<Digest>()
  #isContended = false
  #hasWritten = false
  /** When our first write was accepted; undefined as soon as a read shows any list. */
  #hiddenSince: number | undefined
  #isOver = false
  #refusals = 0
  /** Consecutive writes that failed temporarily, and when the first of them began. */
  #failures = 0
  #failingSince = 0
  /** The state on which a conditional write was refused; `''` is a tag that does not exist. */
  #refusedOn: string | undefined
  #slowestMs = 0

  constructor(context: UpdateContext, repository: Repository, subject: Digest) {
    this.#context = context
    this.#repository = repository
    this.#subject = subject
  }

  /** Adds entries, also while the update runs. `false` if it has ended, so they need another update. */
  offer(entries: readonly Entry[]): boolean {
    if (this.#isOver) return false
    for (const entry of entries) {
      this.#known.set(entry.descriptor.digest, entry)
      this.#ours.add(entry.descriptor.digest)
    }
    return true
  }

  /** Resolves when every known entry is in the index. `first` is a read that began before this call. */
  async run(first: Promise<TagState>): Promise<void> {
    try {
      await this.#settle(await first)
    } finally {
      this.#isOver = true
    }
  }

  async #settle(first: TagState): Promise<void> {
    const { clock } = this.#context
    const start = clock.now()
    let state = first
    for (let calm = 0; ; ) {
      this.#merge(state)
      await this.#completeVague(state)
      if (this.#missing(state).length > 0) {
        calm = 0
        await this.#repair(state)
      } else {
        calm++
        if (calm >= (this.#isContended ? CALM_LOOKS : 1)) {
          this.#isOver = true
          return
        }
      }
      if (clock.now() - start > DEADLINE_MS) throw this.#contended()
      if (this.#hiddenSince !== undefined && clock.now() - this.#hiddenSince > HIDDEN_MS) throw this.#hidden()
      await clock.sleep(pauseBeforeLook(this.#slowestMs, this.#isContended ? clock.random() : 0))
      state = await this.#read()
    }
  }

  /** Records what a read shows, and whether another writer changed the index since the last read. */
  #merge({ index }: TagState): void {
    const listed = new Map((index?.entries ?? []).map(entry => [entry.descriptor.digest, entry]))
    if (index !== undefined) this.#hiddenSince = undefined
    const isFirst = !this.#hasWritten && this.#settled.size === 0
    const isNews = [...listed.keys()].some(digest => !this.#known.has(digest))
    const isLoss = [...this.#settled].some(digest => !listed.has(digest))
    if (!isFirst && (isNews || isLoss)) this.#isContended = true
    for (const [digest, entry] of listed) {
      if (this.#gone.has(digest)) continue
      this.#settled.add(digest)
      const known = this.#known.get(digest)
      this.#known.set(digest, known === undefined ? entry : completeEntry(entry, known.descriptor))
    }
  }

  /** Adds the artifact type of the manifest to entries that others wrote without one. Tries each once. */
  async #completeVague({ index }: TagState): Promise<void> {
    const vague = (index?.entries ?? []).filter(({ descriptor: { digest } }) => {
      const known = this.#known.get(digest)
      return known !== undefined && isVague(known) && !this.#completed.has(digest)
    })
    await Promise.all(
      vague.map(async entry => {
        this.#completed.add(entry.descriptor.digest)
        const completed = await this.#context.describe(this.#repository, entry, this.#subject)
        if (completed !== undefined) this.#known.set(entry.descriptor.digest, completed)
      })
    )
  }

  /** Known entries that the index does not have, or has with less information. */
  #missing({ index }: TagState): Entry[] {
    const listed = new Map((index?.entries ?? []).map(entry => [entry.descriptor.digest, entry]))
    return [...this.#known.values()].filter(known => {
      const entry = listed.get(known.descriptor.digest)
      return entry === undefined || (isVague(entry) && !isVague(known))
    })
  }

  async #repair(state: TagState): Promise<void> {
    let current = state
    if (this.#isContended) {
      await this.#context.clock.sleep(this.#context.clock.random() * YIELD_MS)
      current = await this.#read()
      this.#merge(current)
    }
    const missing = this.#missing(current)
    if (missing.length > 0) await this.#write(current, missing)
  }

  async #write(state: TagState, missing: readonly Entry[]): Promise<void> {
    const { manifests, log } = this.#context
    const bytes = formatReferrerIndex(state.index, missing, this.#gone)
    const where = nameOfTag(this.#repository, this.#subject)
    if (bytes.byteLength > MAX_INDEX_BYTES) throw tooLarge(where)
    const condition = this.#condition(state)
    const start = this.#context.clock.now()
    try {
      await manifests.put(this.#repository, referrersTag(this.#subject), IMAGE_INDEX, bytes, {
        condition,
        attempts: 'once'
      })
    } catch (error) {
      if (isConflict(error)) {
        log.debug(`another client wrote ${where} at the same time`)
        this.#isContended = true
        this.#refusedOn = state.etag ?? ''
        return
      }
      // The next round writes again.
      if (isMissingChild(error) && (await this.#mayPass(state))) return
      if (await this.#waitAfter(error, start)) return
      throw error
    }
    this.#failures = 0
    this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start)
    if (!this.#hasWritten) this.#hiddenSince = this.#context.clock.now()
    this.#hasWritten = true
    for (const { descriptor } of missing) this.#settled.add(descriptor.digest)
  }

  /** Headers for registries with conditional writes; none if the registry refused although nothing had changed. */
  #condition({ index, etag }: TagState): Record<string, string> {
    if ((etag ?? '') === this.#refusedOn) return {}
    // If-Match compares strongly (RFC 9110, section 13.1.1): a weak tag would match nothing.
    if (etag !== undefined) return etag.startsWith('W/') ? {} : { 'if-match': etag }
    const isNew = index === undefined && this.#context.manifests.givesEtags(this.#repository)
    return isNew ? { 'if-none-match': '*' } : {}
  }

  /**
   * A registry that checks an index refuses one with entries whose manifests were deleted. Such entries list nothing
   * and would keep all others from adding to the index: they are left out. Were there any?
   */
  async #prune({ index }: TagState): Promise<boolean> {
    const { log } = this.#context
    const before = this.#gone.size
    const entries = [...(index?.entries ?? []), ...this.#known.values()]
    for (const digest of new Set(entries.map(({ descriptor }) => descriptor.digest))) {
      if (this.#ours.has(digest) || this.#gone.has(digest)) continue
      if (await this.#exists(digest)) continue
      this.#gone.add(digest)
      this.#known.delete(digest)
      this.#settled.delete(digest)
      log.notice(`${nameOfTag(this.#repository, this.#subject)} listed ${digest}, which no longer exists`)
    }
    return this.#gone.size > before
  }

  /**
   * A refusal for a child that is unknown passes where others push the same manifest at this moment, or when the
   * entries that are really gone are left out.
   */
  async #mayPass(state: TagState): Promise<boolean> {
    this.#refusals++
    return this.#refusals === 1 || (await this.#prune(state)) || this.#refusals < MAX_REFUSALS
  }

  /** Waits as before any other retry; `false` if there must be no retry. */
  async #waitAfter(error: unknown, began: number): Promise<boolean> {
    const { clock, log, retry } = this.#context
    if (this.#failures === 0) this.#failingSince = began
    const elapsed = clock.now() - this.#failingSince
    const wait = waitBefore(transientFailure(error), this.#failures++, elapsed, retry, clock.random())
    if (wait === undefined) return false
    log.debug(`${messages(error)[0]}; trying again in ${wait} ms`)
    await clock.sleep(wait)
    return true
  }

  async #exists(digest: Digest): Promise<boolean> {
    const { manifests, clock } = this.#context
    if (await manifests.exists(this.#repository, digest)) return true
    await clock.sleep(LOOK_MS)
    return manifests.exists(this.#repository, digest)
  }

  async #read(): Promise<TagState> {
    const start = this.#context.clock.now()
    const state = await this.#context.read(this.#repository, this.#subject)
    this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start)
    return state
  }

  /** Other writers would show their list; no list at all means that the registry does not serve the tag. */
  #hidden(): RegistryError {
    return new RegistryError(
      'REGISTRY_NOT_LISTED',
      `the registry accepted ${nameOfTag(this.#repository, this.#subject)}, but has not returned it for ${HIDDEN_MS / 1000} s`,
      {
        remedy:
          'A proxy or a rule of the registry may hide tags that start with sha256-. If the registry has the Referrers API, add to the step:\n  with:\n    referrers: api'
      }
    )
  }

  #contended(): RegistryError {
    return new RegistryError(
      'REGISTRY_FALLBACK_CONTENDED',
      `${nameOfTag(this.#repository, this.#subject)} was rewritten by other clients for ${DEADLINE_MS / 1000} s, and entries were missing each time`
    )
  }
}

function isConflict(error: unknown): boolean {
  return (
    error instanceof RegistryError &&
    error.code === 'REGISTRY_REFUSED' &&
    [409, 412].includes(error.status ?? 0)
  )
}

function isMissingChild(error: unknown): boolean {
  return (
    error instanceof RegistryError &&
    ['MANIFEST_BLOB_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN'].some(code => error.says(code))
  )
}
