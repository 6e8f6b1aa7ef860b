// The update of a fallback tag against a model of a registry, in simulated time: every order of reads and writes
// that the delays allow, without waiting for any of them.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Digest, digestOf } from '../../../../src/oci/digest.ts'
import { RegistryError } from '../../../../src/registry/errors/registry-error.ts'
import { RETRY_POLICY } from '../../../../src/registry/http/retry.ts'
import type { TagState } from '../../../../src/registry/referrers/fallback-tag.ts'
import { FallbackUpdate } from '../../../../src/registry/referrers/fallback-update.ts'
import {
  entryOf,
  formatReferrerIndex,
  readReferrerIndex
} from '../../../../src/registry/referrers/referrer-index.ts'
import { SILENT } from '../../../../src/support/log.ts'
import { ModelTime, sequence } from '../../../support/model-time.ts'

const repository = { registry: 'registry.example', repository: 'acme/app' }
const subject = digestOf(Buffer.from('subject'))

const entry = (name: string) =>
  entryOf({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf(Buffer.from(name)),
    size: 1,
    artifactType: 'a/b'
  })

interface ModelOptions {
  readonly random: () => number
  /** The longest way of a message, in milliseconds; there and back are two. */
  readonly latencyMs: number
  readonly honorsConditions?: boolean
  /** Refuses every write with a condition, as a cache in front of a registry may. */
  readonly refusesConditions?: boolean
  readonly etag?: (version: number) => string
  /** Reads find no tag, whatever was written. */
  readonly hidesTag?: () => boolean
}

/** A registry with one tag, which takes whatever is written last. */
class ModelRegistry {
  bytes: Uint8Array | undefined
  version = 0
  writes = 0
  reads = 0
  conflicts = 0
  conditional = 0
  readonly time = new ModelTime()
  readonly #options: ModelOptions

  constructor(options: ModelOptions) {
    this.#options = options
  }

  get listed(): Digest[] {
    if (this.bytes === undefined) return []
    return readReferrerIndex(this.bytes, 'model').entries.map(({ descriptor }) => descriptor.digest)
  }

  travel(): Promise<void> {
    return this.time.sleep(this.#options.random() * this.#options.latencyMs)
  }

  async read(): Promise<TagState> {
    await this.travel()
    this.reads++
    const { bytes, version } = this
    await this.travel()
    if (bytes === undefined || this.#options.hidesTag?.()) return { index: undefined, etag: undefined }
    const { honorsConditions, etag = String } = this.#options
    return {
      index: readReferrerIndex(bytes, 'model'),
      etag: honorsConditions ? etag(version) : undefined
    }
  }

  async write(bytes: Uint8Array, condition: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.travel()
    const wanted = condition['if-match']
    const isConditional = Object.keys(condition).length > 0
    if (isConditional) this.conditional++
    if (
      (isConditional && this.#options.refusesConditions) ||
      (wanted ?? String(this.version)) !== String(this.version) ||
      (condition['if-none-match'] && this.bytes)
    ) {
      this.conflicts++
      throw new RegistryError('REGISTRY_REFUSED', 'changed', { status: 412 })
    }
    this.writes++
    this.version++
    this.bytes = bytes
    await this.travel()
  }

  open(): FallbackUpdate {
    return new FallbackUpdate(
      {
        clock: { now: this.time.now, random: this.#options.random, sleep: this.time.sleep },
        log: SILENT,
        retry: RETRY_POLICY,
        read: () => this.read(),
        describe: async () => undefined,
        manifests: {
          exists: async () => true,
          givesEtags: () => this.#options.honorsConditions ?? false,
          put: async (_repository, _name, _mediaType, bytes, options) => {
            await this.write(bytes, options?.condition)
            return undefined
          }
        }
      },
      repository,
      subject
    )
  }

  async attach(name: string, startMs: number): Promise<void> {
    await this.time.sleep(startMs)
    const update = this.open()
    update.offer([entry(name)])
    await update.run(this.read())
  }
}

test('without other writers, an update is one read, one write and one read of the result', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  await model.time.runUntil(model.attach('one', 0))
  expect([model.reads, model.writes, model.listed]).toEqual([2, 1, [entry('one').descriptor.digest]])
})

test('existing entries are not written again', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  model.bytes = formatReferrerIndex(undefined, [entry('one')])
  await model.time.runUntil(model.attach('one', 0))
  expect([model.reads, model.writes]).toEqual([1, 0])
})

test('a writer that reads before the first write and writes after it loses nothing', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 10 })
  const slow = async () => {
    const state = await model.read()
    await model.time.sleep(200)
    await model.write(formatReferrerIndex(state.index, [entry('slow')]))
  }
  await model.time.runUntil(Promise.all([slow(), model.attach('fast', 0)]))
  expect(new Set(model.listed)).toEqual(new Set(['slow', 'fast'].map(name => entry(name).descriptor.digest)))
})

describe.each([
  ['ignores conditions', false],
  ['honors conditions', true]
])('a registry that %s', (_, honorsConditions) => {
  test('loses no entry, in any order of writers', async () => {
    const race = fc.record({
      seed: fc.integer(),
      latencyMs: fc.integer({ min: 0, max: 80 }),
      starts: fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 2, maxLength: 12 })
    })
    await fc.assert(
      fc.asyncProperty(race, async ({ seed, latencyMs, starts }) => {
        const model = new ModelRegistry({ random: sequence(seed), latencyMs, honorsConditions })
        await model.time.runUntil(Promise.all(starts.map((start, at) => model.attach(`writer ${at}`, start))))
        const wanted = starts.map((_start, at) => entry(`writer ${at}`).descriptor.digest)
        expect(new Set(model.listed)).toEqual(new Set(wanted))
      }),
      { numRuns: 100 }
    )
  })
})

test('a conflict that the registry reports is not a failure', async () => {
  const model = new ModelRegistry({ random: sequence(7), latencyMs: 50, honorsConditions: true })
  await model.time.runUntil(
    Promise.all(Array.from({ length: 8 }, (_, at) => model.attach(`writer ${at}`, 0)))
  )
  expect(model.conflicts).toBeGreaterThan(0)
  expect(model.listed).toHaveLength(8)
})

test.each([
  ['there', formatReferrerIndex(undefined, [entry('before')])],
  ['not there', undefined]
])(
  'a condition that is refused although nothing changed is not sent again: a tag that is %s',
  async (_, before) => {
    const options = { random: () => 0.5, latencyMs: 20, honorsConditions: true, refusesConditions: true }
    const model = new ModelRegistry(options)
    model.bytes = before
    await model.time.runUntil(model.attach('one', 0))
    expect(model.listed).toContain(entry('one').descriptor.digest)
    expect(model.conditional).toBe(1)
  }
)

test('a weak entity tag is not used as a condition', async () => {
  const model = new ModelRegistry({
    random: () => 0.5,
    latencyMs: 20,
    honorsConditions: true,
    etag: version => `W/"${version}"`
  })
  model.bytes = formatReferrerIndex(undefined, [entry('before')])
  await model.time.runUntil(model.attach('one', 0))
  expect([model.conditional, model.conflicts, model.writes]).toEqual([0, 0, 1])
})

test('a finished update accepts no more entries', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  const update = model.open()
  expect(update.offer([entry('one')])).toBe(true)
  await model.time.runUntil(update.run(model.read()))
  expect(update.offer([entry('two')])).toBe(false)
})

test('an update whose first read failed accepts no more entries', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  const update = model.open()
  await expect(update.run(Promise.reject(new Error('no answer')))).rejects.toThrow('no answer')
  expect(update.offer([entry('two')])).toBe(false)
})

test('writers that undo every write cause an error', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  const vandal = (async () => {
    for (let time = 0; time < 3000; time++) {
      await model.time.sleep(50)
      model.bytes = formatReferrerIndex(undefined, [entry('vandal')])
    }
  })()
  const attaching = model.attach('one', 0)
  attaching.catch(() => undefined)
  await model.time.runUntil(vandal)
  await expect(attaching).rejects.toMatchObject({ code: 'REGISTRY_FALLBACK_CONTENDED' })
})

test('a tag that the registry accepts and never returns causes an error after 15 seconds', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20, hidesTag: () => true })
  const attaching = model.attach('one', 0)
  await expect(model.time.runUntil(attaching)).rejects.toMatchObject({ code: 'REGISTRY_NOT_LISTED' })
  expect(model.time.now()).toBeGreaterThan(15_000)
  expect(model.time.now()).toBeLessThan(20_000)
})

test('a tag that appears late is enough', async () => {
  const model = new ModelRegistry({
    random: () => 0.5,
    latencyMs: 20,
    hidesTag: () => model.time.now() < 10_000
  })
  await model.time.runUntil(model.attach('one', 0))
  expect(new Set(model.listed)).toEqual(digestsOf('one'))
})

/** One attaches while another puts its own content under the tag, between our write and our look. */
async function meet(model: ModelRegistry, others: () => Uint8Array): Promise<void> {
  const other = async (): Promise<void> => {
    await model.time.sleep(100)
    model.bytes = others()
    model.version++
  }
  await model.time.runUntil(Promise.all([model.attach('one', 0), other()]))
}

const digestsOf = (...names: readonly string[]) => new Set(names.map(name => entry(name).descriptor.digest))

test('an update that met another writer continues for four reads without change', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  await meet(model, () => formatReferrerIndex(undefined, [entry('one'), entry('other')]))
  expect(new Set(model.listed)).toEqual(digestsOf('one', 'other'))
  expect([model.writes, model.reads]).toEqual([1, 5])
})

test('an entry that another writer removed is restored, and the update continues', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  await meet(model, () => formatReferrerIndex(undefined, []))
  expect(new Set(model.listed)).toEqual(digestsOf('one'))
  expect([model.writes, model.reads]).toEqual([2, 7])
})

test('an entry of others that was seen once is restored as well', async () => {
  const model = new ModelRegistry({ random: () => 0.5, latencyMs: 20 })
  model.bytes = formatReferrerIndex(undefined, [entry('before')])
  await meet(model, () => formatReferrerIndex(undefined, [entry('one')]))
  expect(new Set(model.listed)).toEqual(digestsOf('before', 'one'))
})
