// Lists and adds the referrers of a subject, with the Referrers API or the fallback tag.
import type { Digest } from '../../oci/digest.ts'
import { type Artifact, isVagueArtifactType } from '../../oci/manifest.ts'
import { formatPinned, formatRepository, type Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import type { Log } from '../../support/log.ts'
import { all } from '../../support/semaphore.ts'
import type { Client } from '../content/client.ts'
import type { Manifests } from '../content/manifests.ts'
import { ifFound, RegistryError } from '../errors/registry-error.ts'
import type { Listing, ListOptions, Referrer } from '../registry.ts'
import { ApiUpdate } from './api-update.ts'
import { checkLooks, completeFrom, type Fallback } from './fallback.ts'
import { type Entry, entryOf, isVague } from './referrer-index.ts'
import { listByApi } from './referrers-api.ts'

export type ReferrersMode = 'auto' | 'api' | 'tag'

export interface ReferrersOptions {
  readonly client: Client
  readonly manifests: Manifests
  readonly fallback: Fallback
  readonly clock: Clock
  readonly log: Log
  readonly mode: ReferrersMode
}

/** Artifacts about one subject, and the push of their manifests. */
export interface ReferrerGroup {
  readonly subject: Digest
  readonly artifacts: readonly Artifact[]
  /** Resolves when all are pushed, with the subjects that the registry confirmed with OCI-Subject. */
  readonly pushed: Promise<readonly (string | undefined)[]>
}

export class Referrers {
  readonly #options: ReferrersOptions
  /** By repository: how it lists referrers, if this run knows it already. */
  readonly #ways = new Map<string, 'api' | 'tag'>()
  /** Repositories without the API although the registry sends OCI-Subject, as ECR did in 2024. */
  readonly #withoutApi = new Set<string>()
  /** The first request for each repository: the others wait for its result. */
  readonly #probes = new Map<string, Promise<unknown>>()

  /** By subject: what the API listed when it was last asked. */
  readonly #listed = new Map<string, ReadonlySet<Digest>>()
  /** What this run pushed. */
  readonly #own = new Set<Digest>()

  constructor(options: ReferrersOptions) {
    this.#options = options
  }

  async list(repository: Repository, subject: Digest, options: ListOptions = {}): Promise<Listing> {
    const byApi = await this.#listByApi(repository, subject, options)
    checkLooks(byApi?.filter(isVague) ?? [], formatPinned(repository, subject))
    const { entries: listed, ...obstacle } =
      byApi === undefined
        ? await this.#options.fallback.list(repository, subject, options.signal)
        : { entries: await all(byApi.map(entry => this.#complete(repository, entry, options))) }
    const referrers = listed
      .map(referrerOf)
      .filter(
        ({ artifactType }) => options.artifactType === undefined || artifactType === options.artifactType
      )
    return { source: byApi === undefined ? 'tag' : 'api', referrers, ...obstacle }
  }

  /** Is it known that the registry does not list referrers by itself? */
  isListedByTag(repository: Repository): boolean {
    return this.#way(repository) === 'tag'
  }

  /** Resolves when each group is listed or has failed. `pushAgain` pushes a manifest that was pushed before. */
  async add(
    repository: Repository,
    groups: readonly ReferrerGroup[],
    pushAgain: (artifact: Artifact) => Promise<unknown>
  ): Promise<PromiseSettledResult<void>[]> {
    if (this.#way(repository) !== 'tag') return this.#addByApi(repository, groups, pushAgain)
    const outcomes = await this.#addByTags(repository, groups)
    const key = formatRepository(repository)
    // A registry that sends OCI-Subject may have the API after all: ask it again.
    if (this.#options.mode === 'tag' || this.#withoutApi.has(key)) return outcomes
    const pushed = await Promise.allSettled(groups.map(isConfirmed))
    if (!pushed.some(outcome => outcome.status === 'fulfilled' && outcome.value)) return outcomes
    this.#withoutApi.add(key)
    this.#ways.delete(key)
    const listed = groups.filter((_, at) => outcomes[at]?.status === 'fulfilled')
    const byApi = (await this.#addByApi(repository, listed, pushAgain)).values()
    return outcomes.map(outcome =>
      outcome.status === 'fulfilled' ? (byApi.next().value ?? outcome) : outcome
    )
  }

  #addByTags(
    repository: Repository,
    groups: readonly ReferrerGroup[]
  ): Promise<PromiseSettledResult<void>[]> {
    return Promise.allSettled(
      groups.map(({ subject, artifacts, pushed }) => {
        const entries = pushed.then(() => artifacts.map(({ descriptor }) => entryOf(descriptor)))
        return this.#options.fallback.add(repository, subject, entries)
      })
    )
  }

  async #addByApi(
    repository: Repository,
    groups: readonly ReferrerGroup[],
    pushAgain: (artifact: Artifact) => Promise<unknown>
  ): Promise<PromiseSettledResult<void>[]> {
    const pushes = await Promise.allSettled(groups.map(isConfirmed))
    const arrived = groups.filter((_, at) => pushes[at]?.status === 'fulfilled')
    const { clock, log } = this.#options
    for (const { descriptor } of arrived.flatMap(({ artifacts }) => artifacts))
      this.#own.add(descriptor.digest)
    const update = new ApiUpdate(
      {
        clock,
        log,
        list: async subject => {
          const entries = await this.#listByApi(repository, subject, {})
          return entries && new Set(entries.map(({ descriptor }) => descriptor.digest))
        },
        listedBefore: subject => this.#listed.get(formatPinned(repository, subject)),
        isOwn: digest => this.#own.has(digest),
        pushAgain
      },
      arrived.flatMap(({ artifacts }) => artifacts)
    )
    const missing = update.run()
    const isAbsent = (await Promise.allSettled([missing])).some(
      outcome => outcome.status === 'fulfilled' && outcome.value === undefined
    )
    if (isAbsent) return this.#addByTags(repository, groups)
    return Promise.allSettled(
      groups.map(async ({ subject, artifacts, pushed }) => {
        const served = await pushed
        const absent = (await missing)?.filter(artifact => artifacts.includes(artifact)) ?? []
        if (absent.length > 0) throw notListed(repository, subject, absent, served.includes(subject))
      })
    )
  }

  #way(repository: Repository): 'api' | 'tag' | undefined {
    const { mode } = this.#options
    return mode === 'auto' ? this.#ways.get(formatRepository(repository)) : mode
  }

  /** `undefined` if the API does not exist or must not be used. */
  async #listByApi(
    repository: Repository,
    subject: Digest,
    options: ListOptions
  ): Promise<Entry[] | undefined> {
    const key = formatRepository(repository)
    if (this.#way(repository) === undefined) {
      const probe = this.#probes.get(key)
      if (probe !== undefined) await Promise.allSettled([probe])
    }
    const way = this.#way(repository)
    if (way === 'tag') return undefined
    const hasSubject = async () =>
      (await ifFound(this.#options.manifests.get(repository, subject))) !== undefined
    const asked = listByApi(this.#options.client, repository, subject, options, hasSubject)
    if (way === undefined) this.#probes.set(key, asked)
    const entries = await asked
    if (entries !== undefined && options.artifactType === undefined) {
      this.#listed.set(
        formatPinned(repository, subject),
        new Set(entries.map(({ descriptor }) => descriptor.digest))
      )
    }
    if (entries === undefined && this.#options.mode === 'api') throw noApi(repository)
    // In a repository with the API, its absence for one subject means an empty list: some respond 404.
    if (entries === undefined && way === 'api') return []
    this.#ways.set(key, entries === undefined ? 'tag' : 'api')
    return entries
  }

  /** Some registries list artifacts without their type. */
  async #complete(repository: Repository, entry: Entry, { signal }: ListOptions): Promise<Entry> {
    if (!isVague(entry)) return entry
    const limit = signal === undefined ? {} : { signal }
    return completeFrom(entry, await this.#options.manifests.get(repository, entry.descriptor.digest, limit))
  }
}

/** Did the registry confirm with OCI-Subject that it lists them as referrers? */
async function isConfirmed({ subject, pushed }: ReferrerGroup): Promise<boolean> {
  return (await pushed).includes(subject)
}

function referrerOf({ descriptor }: Entry): Referrer {
  const { artifactType } = descriptor
  return { descriptor, artifactType: isVagueArtifactType(artifactType) ? '' : (artifactType ?? '') }
}

function noApi(repository: Repository): RegistryError {
  return new RegistryError(
    'REGISTRY_NO_REFERRERS_API',
    `${formatRepository(repository)}: the registry does not serve the Referrers API`
  )
}

function notListed(
  repository: Repository,
  subject: Digest,
  missing: readonly Artifact[],
  isConfirmed: boolean
): RegistryError {
  const digests = missing.map(({ descriptor }) => descriptor.digest).join(', ')
  return new RegistryError(
    'REGISTRY_NOT_LISTED',
    `${digests} was pushed, but the Referrers API does not list it for ${formatPinned(repository, subject)}`,
    {
      remedy: isConfirmed
        ? 'The registry confirmed the subject. Run the step again later; Seal pushes nothing twice.'
        : 'The Referrers API of this registry does not work. Set referrers to tag.'
    }
  )
}
