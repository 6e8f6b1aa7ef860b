// Layers that an earlier run read.
import { createHash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LayerCache } from '../../../../src/scan/image/layer-cache.ts'
import { type EntryStore, LayerStore } from '../../../../src/scan/image/layer-store.ts'
import { scanImage } from '../../../../src/scan/image/scan-image.ts'
import { auditable, buildElf, goInline } from '../../../support/binary-builder.ts'
import { type BuiltLayer, buildLayer, inputFor } from '../../../support/image-builder.ts'
import { buildRpmHeader, buildSqlite } from '../../../support/rpm-builder.ts'
import { directory, file, hardLink, symlink } from '../../../support/tar-builder.ts'
import { buildMavenJar } from '../../../support/zip-builder.ts'

const SITE = 'usr/lib/python3.11/site-packages'
const CRATES = [{ name: 'app', version: '0.1.0', source: 'local', root: true }]
const text = (content: Uint8Array) => ({ name: '.text', content })

/** Something of each kind that a layer keeps: bytes, summaries, links, folders, markers, warnings. */
const layers = () => [
  buildLayer([
    file('usr/lib/os-release', 'ID=debian\nVERSION_ID="12"\n'),
    symlink('etc/os-release', '../usr/lib/os-release'),
    file(
      'var/lib/dpkg/status',
      'Package: a\nVersion: 1\nStatus: install ok installed\nDepends: b\nMaintainer: Größe <a@b.test>\n'
    ),
    file('usr/share/doc/a/copyright', 'Format: x\n\nFiles: *\nLicense: MIT\n'),
    file(
      'var/lib/rpm/rpmdb.sqlite',
      buildSqlite([buildRpmHeader({ name: 'r', version: '1', release: '1' })])
    ),
    directory('app'),
    file(
      'app/node_modules/a/package.json',
      '{"name":"a","version":"1","dependencies":{"b":"1"},"author":"A <a@b.test>"}'
    ),
    file('app/node_modules/c/package.json', '{')
  ]),
  buildLayer([
    file(
      `${SITE}/p-1.dist-info/METADATA`,
      'Name: p\nVersion: 1\nRequires-Dist: q\nHome-page: https://p.test\n'
    ),
    file(
      `${SITE}/p-1.dist-info/direct_url.json`,
      '{"url":"https://github.com/p/p.git","vcs_info":{"vcs":"git","commit_id":"abc"}}'
    ),
    file('lib/b-1.jar', buildMavenJar('g', 'b', '1', [])),
    file(
      'app/A.deps.json',
      '{"targets":{"n":{"P/1":{"runtime":{"P.dll":{}}}}},"libraries":{"P/1":{"type":"package"}}}'
    ),
    file('bin/go', buildElf([text(goInline('go1.23.4', 'mod\ta.test/b\tv1.0.0\t\n'))])),
    hardLink('bin/go2', 'bin/go'),
    file('bin/rust', buildElf([text(Buffer.alloc(600)), { name: '.dep-v0', content: auditable(CRATES) }]))
  ]),
  buildLayer([file('app/node_modules/a/.wh..wh..opq', ''), file('bin/.wh.go2', ''), file('etc/x', 'y')])
]

class Memory implements EntryStore {
  readonly entries = new Map<string, Uint8Array>()

  async read(key: string) {
    return this.entries.get(key)
  }

  async write(key: string, entry: Uint8Array) {
    this.entries.set(key, entry)
    return true
  }
}

async function scan(built: readonly BuiltLayer[], entries: EntryStore, scanner = 'a') {
  const store = new LayerStore({ entries, scanner, leastBytes: 0 })
  const warnings: string[] = []
  const input = inputFor(built)
  const log = { ...input.log, warning: (message: string) => warnings.push(message) }
  for (const layer of built) layer.opened = 0
  const sbom = await scanImage({ ...input, log, cache: new LayerCache(store) })
  await store.settle()
  return {
    sbom,
    warnings,
    opened: built.map(({ opened }) => opened),
    found: store.found,
    written: store.written
  }
}

test('a second run reads no layer, and its SBOM and warnings are the same', async () => {
  const built = layers()
  const entries = new Memory()
  const first = await scan(built, entries)
  expect(first).toMatchObject({ opened: [1, 1, 1], found: 0, written: 3 })
  expect(first.sbom.components.length).toBeGreaterThan(8)
  const second = await scan(built, entries)
  expect(second).toMatchObject({ opened: [0, 0, 0], found: 3, written: 0 })
  expect([second.sbom, second.warnings]).toEqual([first.sbom, first.warnings])
  expect(JSON.stringify(second.sbom)).toBe(JSON.stringify(first.sbom))
  expect(first.warnings).toHaveLength(1)
})

test('an image with one new layer costs that layer', async () => {
  const built = layers()
  const entries = new Memory()
  await scan(built, entries)
  const more = [
    ...built,
    buildLayer([file('app/node_modules/new/package.json', '{"name":"new","version":"1"}')])
  ]
  expect(await scan(more, entries)).toMatchObject({ opened: [0, 0, 0, 1], found: 3, written: 1 })
})

test('another version of the scanner reads the layers again', async () => {
  const built = layers()
  const entries = new Memory()
  await scan(built, entries)
  expect(await scan(built, entries, 'b')).toMatchObject({ opened: [1, 1, 1], found: 0, written: 3 })
  expect(entries.entries.size).toBe(6)
})

test('a small layer is neither looked up nor kept', async () => {
  const [built] = layers()
  const entries = new Memory()
  const store = new LayerStore({ entries, scanner: 'a', leastBytes: 1024 * 1024 })
  await scanImage({ ...inputFor([built as BuiltLayer]), cache: new LayerCache(store) })
  await store.settle()
  expect(entries.entries.size).toBe(0)
})

test('a layer that cannot be read is not kept', async () => {
  const entries = new Memory()
  const [first] = layers()
  const broken = buildLayer(Buffer.alloc(2000, 'x'))
  await expect(scan([first as BuiltLayer, broken], entries)).rejects.toMatchObject({
    code: 'SCAN_TAR_INVALID'
  })
  expect(entries.entries.size).toBeLessThan(2)
})

/** What is in an entry, and an entry of other content whose hash is right. */
const unpack = (entry: Uint8Array) => JSON.parse(zstdDecompressSync(entry.subarray(32)).toString())
const pack = (value: unknown) => {
  const body = zstdCompressSync(JSON.stringify(value))
  return Buffer.concat([createHash('sha256').update(body).digest(), body])
}

/** A component of a package that a forged entry has. */
const withComponent = (fields: Record<string, unknown>) => (entry: Uint8Array) =>
  pack({
    ...unpack(entry),
    nodes: [{ ...PACKAGE, summary: { packages: [{ component: { type: 'library', name: 'a', ...fields } }] } }]
  })

test('an image that is read again counts each of its layers once', async () => {
  const built = layers()
  const entries = new Memory()
  await scan(built, entries)
  const store = new LayerStore({ entries, scanner: 'a', leastBytes: 0 })
  for (let again = 0; again < 2; again++) {
    for (const { source, diffId } of built) await store.read(source.descriptor, diffId)
  }
  expect(store.found).toBe(3)
})

test('a layer that this run kept does not count as found', async () => {
  const [built] = layers() as [BuiltLayer]
  const entries = new Memory()
  const store = new LayerStore({ entries, scanner: 'a', leastBytes: 0 })
  await scanImage({ ...inputFor([built]), cache: new LayerCache(store) })
  await store.settle()
  await store.read(built.source.descriptor, built.diffId)
  expect([store.found, store.written]).toEqual([0, 1])
})

const PACKAGE = { path: 'node_modules/a/package.json', kind: 'file', catalogerName: 'npm' }

describe('an entry', () => {
  async function changed(change: (entry: Uint8Array, all: readonly Uint8Array[]) => Uint8Array) {
    const built = layers().slice(0, 2)
    const entries = new Memory()
    const { sbom } = await scan(built, entries)
    const [[key, entry] = ['', new Uint8Array()]] = entries.entries
    entries.entries.set(key, change(entry, [...entries.entries.values()]))
    const again = await scan(built, entries)
    expect(again.sbom).toEqual(sbom)
    return again
  }

  test.each<[string, (entry: Uint8Array, all: readonly Uint8Array[]) => Uint8Array]>([
    ['that is empty', () => new Uint8Array()],
    ['that is cut off', entry => entry.subarray(0, -1)],
    ['of another layer', (_, [, other]) => other as Uint8Array],
    ['that is not compressed', () => Buffer.alloc(100)],
    ['of 64 MiB of spaces', () => pack(' '.repeat(64 * 2 ** 20))],
    ['of another format', entry => pack({ ...unpack(entry), format: 2 })],
    ['of another scanner', entry => pack({ ...unpack(entry), scanner: 'b' })],
    ['of another blob', entry => pack({ ...unpack(entry), blob: `sha256:${'0'.repeat(64)}` })],
    ['of another diffID', entry => pack({ ...unpack(entry), diffId: `sha256:${'0'.repeat(64)}` })],
    ['without nodes', entry => pack({ ...unpack(entry), nodes: undefined })],
    ['with a path outside', entry => pack({ ...unpack(entry), nodes: ['o../etc'] })],
    ['with a marker outside', entry => pack({ ...unpack(entry), whiteouts: ['/etc/../x'] })],
    ['with an unknown kind of node', entry => pack({ ...unpack(entry), nodes: ['xetc'] })],
    ['with a negative size', entry => pack({ ...unpack(entry), used: { inflated: -1 } })],
    [
      'with a package without a name',
      entry =>
        pack({
          ...unpack(entry),
          nodes: [
            {
              path: 'node_modules/a/package.json',
              kind: 'file',
              catalogerName: 'npm',
              summary: { packages: [{ component: { type: 'library' } }] }
            }
          ]
        })
    ],
    [
      'with a name that is not a text',
      entry =>
        pack({
          ...unpack(entry),
          nodes: [
            {
              path: 'node_modules/a/package.json',
              kind: 'file',
              catalogerName: 'npm',
              summary: { packages: [{ component: { type: 'library', name: {} } }] }
            }
          ]
        })
    ],
    ['with an unknown type of component', withComponent({ type: 'malware' })],
    ['with an unknown scope', withComponent({ scope: 'hidden' })],
    ['with a purl that is none', withComponent({ purl: 'pkg:npm' })],
    ['with a CPE that is none', withComponent({ cpe: 'x' })],
    ['with an unknown kind of license', withComponent({ licenses: [{ kind: 'x', value: 'MIT' }] })],
    ['with an expression that is none', withComponent({ licenses: [{ kind: 'expression', value: 'a b' }] })],
    ['with an unknown hash algorithm', withComponent({ hashes: [{ algorithm: 'CRC', content: 'ab' }] })],
    ['with a hash that is too short', withComponent({ hashes: [{ algorithm: 'SHA-256', content: 'ab' }] })],
    [
      'with an unknown type of reference',
      withComponent({ externalReferences: [{ type: 'A B', url: 'https://a.test' }] })
    ],
    ['with an unknown field that is unknown', withComponent({ declaredUnknown: ['x'] })],
    [
      'with a field that no cataloger writes',
      entry =>
        pack({
          ...unpack(entry),
          nodes: [{ ...PACKAGE, summary: { more: [] } }]
        })
    ],
    [
      'with a link of more folders than a path has',
      entry =>
        pack({
          ...unpack(entry),
          nodes: [{ path: 'usr', kind: 'symlink', target: '/a'.repeat(1_000_000) }]
        })
    ],
    ['with a path that is too long', entry => pack({ ...unpack(entry), nodes: [`d${'a/'.repeat(5000)}b`] })],
    [
      'with a file of another cataloger than selects it',
      entry => pack({ ...unpack(entry), nodes: [{ ...PACKAGE, catalogerName: 'dpkg', bytes: '' }] })
    ],
    [
      'with the bytes of a file that is read at once',
      entry => pack({ ...unpack(entry), nodes: [{ ...PACKAGE, bytes: '' }] })
    ],
    [
      'with packages in place of a database',
      entry =>
        pack({
          ...unpack(entry),
          nodes: [{ path: 'var/lib/dpkg/status', kind: 'file', catalogerName: 'dpkg', summary: {} }]
        })
    ]
  ])('%s is ignored, and the layer is read', async (_, change) => {
    const { opened } = await changed(change)
    expect(opened.reduce((sum, one) => sum + one, 0)).toBe(1)
  })

  test('of other bytes than were written is ignored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, bit) => {
        const { opened } = await changed(entry => {
          const copy = Buffer.from(entry)
          copy[at % copy.length] = (copy[at % copy.length] as number) ^ bit
          return copy
        })
        expect(opened.reduce((sum, one) => sum + one, 0)).toBe(1)
      }),
      { numRuns: 20 }
    )
  })

  test('takes the memory that a scan takes, and no less if it states so', async () => {
    const [built] = layers() as [BuiltLayer]
    const entries = new Memory()
    await scan([built], entries)
    const read = async () => {
      const store = new LayerStore({ entries, scanner: 'a', leastBytes: 0 })
      return (await store.read(built.source.descriptor, built.diffId))?.used
    }
    const [[key, entry] = ['', new Uint8Array()]] = entries.entries
    expect(await read()).toEqual(unpack(entry).used)
    const used = { inflated: 0, entries: 0, kept: 0, paths: 0 }
    entries.entries.set(key, pack({ ...unpack(entry), used }))
    expect(await read()).toMatchObject({ entries: 8, paths: expect.any(Number), kept: expect.any(Number) })
    const { kept = 0, paths = 0 } = (await read()) ?? {}
    expect(kept).toBeGreaterThan(8 * 100 + paths)
    expect(paths).toBeGreaterThan(150)
  })

  test('that would be too large to be read is not written', async () => {
    const entries = new Memory()
    const store = new LayerStore({ entries, scanner: 'a', leastBytes: 0 })
    const [built] = layers() as [BuiltLayer]
    const nodes = new Map(
      Array.from({ length: 4300 }, (_, at) => [`${'ü'.repeat(4000)}${at}`, 'other'] as const)
    )
    const used = { inflated: 0, entries: 0, kept: 0, paths: 0 }
    store.write(built.source.descriptor, {
      diffId: built.diffId,
      nodes,
      whiteouts: [],
      opaque: [],
      warnings: [],
      used
    })
    await store.settle()
    expect(entries.entries.size).toBe(0)
  })

  test('is written again if its place had another one', async () => {
    const { written } = await changed(() => new Uint8Array())
    expect(written).toBe(1)
  })
})
