// Makes the Referrers API list what was pushed, also on registries that lose one of two writes at the same time.
import type { Digest } from '../../oci/digest.ts'
import type { Artifact } from '../../oci/manifest.ts'
import type { Clock } from '../../support/clock.ts'
import type { Log } from '../../support/log.ts'
import { all } from '../../support/semaphore.ts'
import { RegistryError } from '../errors/registry-error.ts'
import { CALM_LOOKS, DEADLINE_MS, LOOK_MS, pauseBeforeLook, YIELD_MS } from './looks.ts'

/** Waits after looks in a row that showed the same, in milliseconds. The list may be late, and is then complete. */
const WAITS_MS = [200, 500, 1000, 2000, 4000]

export interface ApiUpdateContext {
  readonly clock: Clock
  readonly log: Log
  /** What the API lists for a subject; undefined if the registry does not have the API. */
  readonly list: (subject: Digest) => Promise<ReadonlySet<Digest> | undefined>
  /** What it listed when this run last asked; undefined for a subject without a request. */
  readonly listedBefore: (subject: Digest) => ReadonlySet<Digest> | undefined
  /** Did this run push it? */
  readonly isOwn: (digest: Digest) => boolean
  /** Pushes a manifest that was pushed before. */
  readonly pushAgain: (artifact: Artifact) => Promise<unknown>
}

/**
 * One update of the lists of a family: an image, its platforms, and their artifacts. A registry can answer 201 with
 * OCI-Subject and still lose the entry: olareg on a folder reads, changes and writes its list without a lock. So:
 *
 * - one read of all subjects, after the last write, must list everything: the whole tree existed at one moment;
 * - Seal pushes manifests again, one at a time, if they are missing at a second look;
 * - an update that pushed again, or that sees other writers, looks again later: a write of another that began before
 *   ours may have ended after the look.
 *
 * Without other writers, on a registry that keeps what it accepts, this is one read.
 */
export class ApiUpdate {
  readonly #context: ApiUpdateContext
  readonly #artifacts: readonly Artifact[]
  readonly #subjects: readonly Digest[]
  readonly #seen = new Map<Digest, ReadonlySet<Digest>>()
  #hasPushedAgain = false
  #hasMetOthers = false
  #slowestMs = 0

  constructor(context: ApiUpdateContext, artifacts: readonly Artifact[]) {
    this.#context = context
    this.#artifacts = artifacts
    this.#subjects = [...new Set(artifacts.map(({ subject }) => subject.digest))]
    for (const subject of this.#subjects) {
      const before = context.listedBefore(subject)
      if (before !== undefined) this.#seen.set(subject, before)
    }
  }

  /** Returns the artifacts that are still not listed, or undefined if the registry does not have the API. */
  async run(): Promise<readonly Artifact[] | undefined> {
    const { clock } = this.#context
    const end = clock.now() + DEADLINE_MS
    let calm = 0
    let same = 0
    let before: readonly Artifact[] = []
    for (;;) {
      const missing = await this.#look()
      if (missing === undefined) return undefined
      calm = missing.length === 0 ? calm + 1 : 0
      if (calm >= this.#calmLooks()) return []
      same = missing.length > 0 && isEqual(missing, before) ? same + 1 : 0
      const wait = calm > 0 ? LOOK_MS : WAITS_MS[same]
      if (wait === undefined || clock.now() > end) return missing
      if (before.length > 0) await this.#pushAgain(missing)
      const isAfterWrite = calm > 0 || this.#hasPushedAgain
      await clock.sleep(
        isAfterWrite ? Math.max(wait, pauseBeforeLook(this.#slowestMs, clock.random())) : wait
      )
      before = missing
    }
  }

  #calmLooks(): number {
    if (this.#hasPushedAgain) return CALM_LOOKS
    return this.#hasMetOthers ? 2 : 1
  }

  /** Reads the lists of all subjects at once. */
  async #look(): Promise<readonly Artifact[] | undefined> {
    const start = this.#context.clock.now()
    const lists = await all(
      this.#subjects.map(async subject => [subject, await this.#context.list(subject)] as const)
    )
    this.#slowestMs = Math.max(this.#slowestMs, this.#context.clock.now() - start)
    const listed = new Map<Digest, ReadonlySet<Digest>>()
    for (const [subject, digests] of lists) {
      if (digests === undefined) return undefined
      this.#compare(this.#seen.get(subject), digests)
      listed.set(subject, digests)
      this.#seen.set(subject, digests)
    }
    return this.#artifacts.filter(
      ({ subject, descriptor }) => !listed.get(subject.digest)?.has(descriptor.digest)
    )
  }

  /** Were entries of others added, or any entries removed? */
  #compare(before: ReadonlySet<Digest> | undefined, now: ReadonlySet<Digest>): void {
    if (before === undefined) return
    const isNews = [...now].some(digest => !before.has(digest) && !this.#context.isOwn(digest))
    const isLoss = [...before].some(digest => !now.has(digest))
    if (isNews || isLoss) this.#hasMetOthers = true
  }

  /** One at a time, so that they do not undo each other, and at random times relative to other processes. */
  async #pushAgain(missing: readonly Artifact[]): Promise<void> {
    const { clock, log, pushAgain } = this.#context
    for (const artifact of missing) {
      this.#hasPushedAgain = true
      if (this.#hasMetOthers) await clock.sleep(clock.random() * YIELD_MS)
      const { digest } = artifact.descriptor
      log.debug(`${digest} is not listed although Seal pushed it; Seal pushes it again`)
      try {
        await pushAgain(artifact)
      } catch (error) {
        // It was accepted before: a registry that refuses the second push may still list it later.
        if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_REFUSED') throw error
        log.debug(error.message)
      }
    }
  }
}

function isEqual(one: readonly Artifact[], other: readonly Artifact[]): boolean {
  return one.length === other.length && one.every(artifact => other.includes(artifact))
}
