// Lists and adds the referrers of a subject, with the Referrers API or the fallback tag.
import type { Digest } from '../../oci/digest.ts'
import { type Artifact, isVagueArtifactType } from '../../oci/manifest.ts'
import { formatPinned, formatRepository, type Repository } from '../../oci/reference.ts'
import type { Clock } from '../../support/clock.ts'
import { all } from '../../support/semaphore.ts'
import type { Client } from '../content/client.ts'
import type { Manifests } from '../content/manifests.ts'
import { ifFound, RegistryError } from '../errors/registry-error.ts'
import type { Listing, ListOptions, Referrer } from '../registry.ts'
import { checkLooks, completeFrom, type Fallback } from './fallback.ts'
import { type Entry, entryOf, isVague } from './referrer-index.ts'
import { listByApi } from './referrers-api.ts'

export type ReferrersMode = 'auto' | 'api' | 'tag'

export interface ReferrersOptions {
  readonly client: Client
  readonly manifests: Manifests
  readonly fallback: Fallback
  readonly clock: Clock
  readonly mode: ReferrersMode
}

/** Waits between looks at an API that does not list yet what was pushed, in milliseconds. */
const LOOKS_MS = [200, 500, 1000, 2000, 4000]

export class Referrers {
  readonly #options: ReferrersOptions
  /** By repository: how its referrers are kept, as far as this run has seen. */
  readonly #ways = new Map<string, 'api' | 'tag'>()
  /** Repositories without the API although the registry says OCI-Subject, as ECR did in 2024. */
  readonly #withoutApi = new Set<string>()
  /** The first question for each repository: the others wait for what it shows. */
  readonly #probes = new Map<string, Promise<unknown>>()

  constructor(options: ReferrersOptions) {
    this.#options = options
  }

  async list(repository: Repository, subject: Digest, options: ListOptions = {}): Promise<Listing> {
    const byApi = await this.#listByApi(repository, subject, options)
    checkLooks(byApi?.filter(isVague) ?? [], formatPinned(repository, subject))
    const listed =
      byApi === undefined
        ? await this.#options.fallback.list(repository, subject, options.signal)
        : await all(byApi.map(entry => this.#complete(repository, entry, options)))
    const referrers = listed
      .map(referrerOf)
      .filter(
        ({ artifactType }) => options.artifactType === undefined || artifactType === options.artifactType
      )
    return { source: byApi === undefined ? 'tag' : 'api', referrers }
  }

  /**
   * Returns when the artifacts, all about `subject`, are listed. `push` pushes their manifests and returns whether the
   * registry said that it serves them as referrers.
   */
  async add(
    repository: Repository,
    subject: Digest,
    artifacts: readonly Artifact[],
    push: () => Promise<readonly (string | undefined)[]>
  ): Promise<void> {
    const entries = artifacts.map(({ descriptor }) => entryOf(descriptor))
    const key = formatRepository(repository)
    let isConfirmed = false
    const pushed = push().then(subjects => {
      isConfirmed = subjects.includes(subject)
      return entries
    })
    if (this.#way(repository) === 'tag') {
      // A registry that says OCI-Subject may have the API after all: it is then asked once more.
      await this.#options.fallback.add(repository, subject, pushed)
      if (!isConfirmed || this.#options.mode === 'tag' || this.#withoutApi.has(key)) return
      this.#withoutApi.add(key)
      this.#ways.delete(key)
    }
    await pushed
    await this.#awaitListed(repository, subject, entries, isConfirmed)
  }

  async #awaitListed(
    repository: Repository,
    subject: Digest,
    entries: readonly Entry[],
    isConfirmed: boolean
  ): Promise<void> {
    for (let look = 0; ; look++) {
      const listed = await this.#listByApi(repository, subject, {})
      if (listed === undefined)
        return this.#options.fallback.add(repository, subject, Promise.resolve(entries))
      const digests = new Set(listed.map(({ descriptor }) => descriptor.digest))
      const missing = entries.filter(({ descriptor }) => !digests.has(descriptor.digest))
      if (missing.length === 0) return
      const wait = LOOKS_MS[look]
      if (wait === undefined) throw notListed(repository, subject, missing, isConfirmed)
      await this.#options.clock.sleep(wait)
    }
  }

  #way(repository: Repository): 'api' | 'tag' | undefined {
    const { mode } = this.#options
    return mode === 'auto' ? this.#ways.get(formatRepository(repository)) : mode
  }

  /** `undefined` where the API is not there, or is not to be used. */
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
    if (entries === undefined && this.#options.mode === 'api') throw noApi(repository)
    // Where the API has been seen, its absence for one subject means an empty list: some say 404 for an unknown one.
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

function referrerOf({ descriptor }: Entry): Referrer {
  const { artifactType } = descriptor
  return { descriptor, artifactType: isVagueArtifactType(artifactType) ? '' : (artifactType as string) }
}

function noApi(repository: Repository): RegistryError {
  return new RegistryError(
    'REGISTRY_NO_REFERRERS_API',
    `${formatRepository(repository)}: the registry does not serve the Referrers API`,
    { remedy: 'Set referrers to auto or tag.' }
  )
}

function notListed(
  repository: Repository,
  subject: Digest,
  missing: readonly Entry[],
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
