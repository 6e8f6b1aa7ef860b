import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDescriptor } from '../../../../src/oci/descriptor.ts'
import { type Digest, digestOf } from '../../../../src/oci/digest.ts'
import {
  completeEntry,
  type Entry,
  entryOf,
  formatReferrerIndex,
  isVague,
  readReferrerIndex
} from '../../../../src/registry/referrers/referrer-index.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const digest = (name: string): Digest => digestOf(Buffer.from(name))
const raw = (name: string, more: object = {}) => ({
  mediaType: MANIFEST,
  digest: digest(name),
  size: 5,
  ...more
})
const read = (document: unknown) => readReferrerIndex(Buffer.from(JSON.stringify(document)), 'here')
const parse = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>
const index = (...manifests: object[]) => ({ schemaVersion: 2, mediaType: INDEX, manifests })

describe('reading', () => {
  test('a null list is an empty list', () => {
    expect(read({ ...index(), manifests: null }).entries).toEqual([])
  })

  test.each([
    ['no object', []],
    ['an image manifest', { schemaVersion: 2, config: raw('c'), layers: [] }],
    ['an index and an image at once', { ...index(), layers: [] }],
    ['an index without a list', { schemaVersion: 2, mediaType: INDEX, manifests: {} }],
    ['another media type inside', { ...index(), mediaType: MANIFEST }]
  ])('%s is refused', (_, document) => {
    expect(() => read(document)).toThrow(expect.objectContaining({ code: 'MANIFEST_INVALID' }))
  })

  test.each([
    ['a size larger than safe integers', raw('a', { size: 2 ** 53 })],
    ['a negative size', raw('a', { size: -1 })],
    ['an upper-case digest', raw('a', { digest: digest('a').toUpperCase() })],
    ['no media type', raw('a', { mediaType: undefined })]
  ])('an entry with %s is refused', (_, entry) => {
    expect(() => read(index(entry))).toThrow(expect.objectContaining({ code: 'DESCRIPTOR_INVALID' }))
  })
})

describe('writing', () => {
  test('a new index contains the entries, with artifact type and annotations', () => {
    const descriptor = {
      mediaType: MANIFEST,
      digest: digest('a'),
      size: 5,
      artifactType: 't/t',
      annotations: { k: 'v' }
    }
    expect(parse(formatReferrerIndex(undefined, [entryOf(descriptor)]))).toEqual(index(descriptor))
  })

  test('entries of others stay unchanged, in order, with unknown fields', () => {
    const foreign = raw('foreign', {
      platform: { os: 'linux', 'os.features': ['x'] },
      data: 'e30=',
      'x-own': [1, { a: null }]
    })
    const before = read({ ...index(foreign), annotations: { kept: 'yes' }, 'x-more': 1 })
    const after = parse(
      formatReferrerIndex(before, [entryOf({ mediaType: MANIFEST, digest: digest('ours'), size: 1 })])
    )
    expect(after['annotations']).toEqual({ kept: 'yes' })
    expect(after['x-more']).toBe(1)
    expect(JSON.stringify((after['manifests'] as object[])[0])).toBe(JSON.stringify(foreign))
  })

  test('entries of others are kept byte for byte: numbers, escapes, order, white space', () => {
    const foreign = [
      `{ "size" : 5.0e0,"2":"two","1":"one", "digest":"${digest('a')}",\n"mediaType":"application\\/json"}`,
      `{"mediaType":"${MANIFEST}","digest":"${digest('b')}","size":5,"x":[12345678901234567890,"\\"]},{","\\u00e9"]}`
    ]
    const head = `"x-more" : 1.50,"schemaVersion":2`
    const before = readReferrerIndex(
      Buffer.from(`{${head},"manifests" : [ ${foreign.join(' ,\n')} ], "annotations":{"manifests":"[]"}}\n`),
      'here'
    )
    const ours = entryOf({ mediaType: MANIFEST, digest: digest('ours'), size: 1 })
    expect(Buffer.from(formatReferrerIndex(before, [ours])).toString()).toBe(
      `{${head},"manifests":[${[...foreign, ours.text].join(',')}],"annotations":{"manifests":"[]"},"mediaType":"${INDEX}"}`
    )
  })

  test('all entries are kept once after any additions', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 10 })
    fc.assert(
      fc.property(names, names, fc.dictionary(fc.string(), fc.jsonValue()), (before, added, extra) => {
        const { digest: _d, size: _s, mediaType: _m, annotations: _a, artifactType: _t, ...free } = extra
        const entries = before.map(name => ({ ...free, ...raw(name) }))
        const additions = added.map(name => entryOf({ mediaType: MANIFEST, digest: digest(name), size: 5 }))
        const kept = additions.filter(
          ({ descriptor }) => !entries.some(entry => entry.digest === descriptor.digest)
        )
        const after = parse(formatReferrerIndex(read(index(...entries)), kept))['manifests'] as object[]
        expect(JSON.stringify(after.slice(0, entries.length))).toBe(JSON.stringify(entries))
        expect(new Set(after.map(entry => (entry as { digest: string }).digest))).toEqual(
          new Set([...before, ...added].map(digest))
        )
        expect(after).toHaveLength(new Set([...before, ...added]).size)
      })
    )
  })

  test('removed entries are omitted', () => {
    const before = read(index(raw('a'), raw('b')))
    const after = readReferrerIndex(formatReferrerIndex(before, [], new Set([digest('a')])), 'here')
    expect(after.entries.map(({ descriptor }) => descriptor.digest)).toEqual([digest('b')])
  })
})

describe('completing', () => {
  const known = {
    mediaType: MANIFEST,
    digest: digest('a'),
    size: 5,
    artifactType: 't/t',
    annotations: { k: 'v' }
  }
  const complete = (more: object) => {
    const [entry] = read(index(raw('a', more))).entries as [Entry]
    const completed = completeEntry(entry, known)
    expect(completed.descriptor).toEqual(readDescriptor(JSON.parse(completed.text), 'here'))
    return JSON.parse(completed.text) as object
  }

  test.each([
    ['no type', {}],
    ['an empty type', { artifactType: '' }],
    ["the empty config's type", { artifactType: 'application/vnd.oci.empty.v1+json' }],
    ['null annotations', { annotations: null }]
  ])('an entry with %s is completed', (_, more) => {
    expect(complete(more)).toMatchObject({ artifactType: 't/t', annotations: { k: 'v' } })
  })

  test('existing fields of an entry are not changed', () => {
    const more = { artifactType: 'other/type', annotations: {}, platform: { os: 'x' } }
    expect(complete(more)).toEqual(raw('a', more))
  })

  test('an entry with an artifact type is complete', () => {
    expect(read(index(raw('a', { artifactType: 't/t' }), raw('b'))).entries.map(isVague)).toEqual([
      false,
      true
    ])
  })
})

test('a list that occurs twice is refused', () => {
  const text = JSON.stringify(index(raw('one'))).replace('"manifests"', '"manifests":[],"manifests"')
  expect(() => readReferrerIndex(Buffer.from(text), 'here')).toThrow(
    expect.objectContaining({ code: 'JSON_INVALID' })
  )
})

test('an existing entry is changed in place', () => {
  const before = read(index(raw('one'), raw('two')))
  const one = entryOf({ mediaType: MANIFEST, digest: digest('one'), size: 5, artifactType: 'a/b' })
  expect(parse(formatReferrerIndex(before, [one]))['manifests']).toEqual([
    raw('one', { artifactType: 'a/b' }),
    raw('two')
  ])
})
