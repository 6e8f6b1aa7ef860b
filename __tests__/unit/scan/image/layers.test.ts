// How layers make one file system, shown by the npm packages that are left of it.
import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { LayerCache } from '../../../../src/scan/image/layer-cache.ts'
import { DEFAULT_LIMITS } from '../../../../src/scan/image/limits.ts'
import { type LayerSource, scanImage } from '../../../../src/scan/image/scan-image.ts'
import { buildLayer, inputFor, type LayerContent, purls, scan } from '../../../support/image-builder.ts'
import {
  buildTar,
  directory,
  file,
  hardLink,
  pax,
  symlink,
  type TarItem
} from '../../../support/tar-builder.ts'
import { buildZip } from '../../../support/zip-builder.ts'

function npm(path: string, name: string, version = '1.0.0'): TarItem {
  return file(`${path}/package.json`, JSON.stringify({ name, version }))
}

const whiteout = (path: string) => file(path.replace(/([^/]*)$/, '.wh.$1'))
const opaque = (path: string) => file(`${path}/.wh..wh..opq`)

async function names(layers: readonly LayerContent[]): Promise<string[]> {
  const { sbom } = await scan(layers)
  return purls(sbom).map(purl => purl.replace(/^pkg:npm\/(.*)@1\.0\.0$/, '$1'))
}

test.each<[string, readonly (readonly TarItem[])[], readonly string[]]>([
  ['the last layer wins', [[npm('a', 'old')], [npm('a', 'new')]], ['new']],
  ['the last entry of a layer wins', [[npm('a', 'old'), npm('a', 'new')]], ['new']],
  ['leading ./ and / mean the same', [[npm('./a', 'old')], [npm('/a', 'new')]], ['new']],
  ['a whiteout hides a file', [[npm('a', 'x'), npm('b', 'y')], [whiteout('a/package.json')]], ['y']],
  ['a whiteout hides a folder', [[npm('a/b', 'x'), npm('ab', 'y')], [whiteout('a')]], ['y']],
  ['a whiteout hides nothing of its own layer', [[npm('a', 'x')], [npm('a', 'new'), whiteout('a')]], ['new']],
  ['a whiteout of nothing hides nothing', [[npm('a', 'x')], [whiteout('nothing/at/all')]], ['x']],
  [
    'an opaque folder hides what was in it',
    [
      [npm('a/b', 'x'), npm('c', 'y')],
      [directory('a'), opaque('a')]
    ],
    ['y']
  ],
  [
    'an opaque folder keeps its own layer, whatever comes first',
    [[npm('a/b', 'x')], [npm('a/c', 'new'), opaque('a')]],
    ['new']
  ],
  ['an opaque root hides everything', [[npm('a', 'x')], [npm('b', 'y'), file('.wh..wh..opq')]], ['y']],
  [
    "aufs's own files are not whiteouts",
    [[npm('a', 'x'), npm('plnk', 'y')], [file('.wh..wh.plnk/1.2')]],
    ['x', 'y']
  ],
  ['a file replaces a folder', [[npm('a/b', 'x'), npm('c', 'y')], [file('a/b', 'now a file')]], ['y']],
  ['a kept file replaces a folder', [[npm('a/package.json', 'x')], [npm('a', 'y')]], ['y']],
  ['a folder replaces a file', [[npm('a', 'x')], [directory('a/package.json')]], []],
  ['a folder does not replace a folder', [[npm('a', 'x')], [directory('a')]], ['x']],
  ['a symlink replaces a folder', [[npm('a/b', 'x'), npm('c', 'y')], [symlink('a', 'c')]], ['y']],
  [
    'an entry below a symlink lands at its target',
    [[npm('usr/lib/x', 'old'), symlink('lib', 'usr/lib')], [npm('lib/x', 'new')]],
    ['new']
  ],
  [
    'a whiteout below a symlink hides at its target',
    [[npm('usr/lib/x', 'old'), symlink('lib', '/usr/lib')], [whiteout('lib/x')]],
    []
  ],
  [
    'a folder replaces a symlink',
    [
      [npm('b/x', 'old'), symlink('a', 'b')],
      [directory('a'), npm('a/x', 'new')]
    ],
    ['new', 'old']
  ],
  [
    'a hard link has the content of its layer',
    [[npm('a', 'x'), hardLink('b/package.json', 'a/package.json')]],
    ['x']
  ],
  [
    'a hard link has the content of a lower layer, also if its own layer removes the other name',
    [[npm('a', 'x')], [hardLink('b/package.json', './a/package.json'), whiteout('a')]],
    ['x']
  ],
  [
    'a symlink into a circle is nowhere',
    [
      [symlink('a', 'b'), symlink('b', 'a')],
      [npm('a/x', 'lost'), npm('c', 'y')]
    ],
    ['y']
  ],
  [
    '..-parts of a symlink stay inside the root',
    [[symlink('a', '../../../b'), npm('b/x', 'old')], [npm('a/x', 'new')]],
    ['new']
  ]
])('%s', async (_, layers, expected) => {
  expect(await names(layers)).toEqual(expected)
})

test('a hard link to a lower layer adds a place', async () => {
  const { sbom } = await scan([[npm('a', 'x')], [hardLink('b/package.json', 'a/package.json')]])
  expect(sbom.components.map(component => component.occurrences?.map(({ path }) => path))).toEqual([
    ['/a/package.json', '/b/package.json']
  ])
})

test('a hard link to a file that is in no layer gives a warning', async () => {
  const { sbom, warnings } = await scan([[hardLink('b/package.json', 'store/0a1b')]])
  expect(warnings).toEqual([expect.stringMatching(/b\/package\.json is a hard link.*store\/0a1b/)])
  expect(sbom.completeness).toBe('incomplete')
})

const STORED = file('store/0a1b', JSON.stringify({ name: 'x', version: '1.0.0' }))

test.each<[string, readonly (readonly TarItem[])[], readonly string[]]>([
  ['a hard link', [[STORED, hardLink('app/package.json', 'store/0a1b')]], ['x']],
  ['a hard link in a higher layer', [[STORED], [hardLink('app/package.json', './store/0a1b')]], ['x']],
  ['a symlink before its target', [[symlink('app/package.json', '../store/0a1b'), STORED]], ['x']],
  ['an absolute symlink to a lower layer', [[STORED], [symlink('app/package.json', '/store/0a1b')]], ['x']],
  ['a symlink to a higher layer', [[symlink('app/package.json', '/store/0a1b')], [STORED]], ['x']],
  [
    'a symlink through a folder and another symlink',
    [[STORED, symlink('data', 'store'), symlink('y', 'data/0a1b'), symlink('app/package.json', '../y')]],
    ['x']
  ],
  [
    'a symlink that a later layer removes',
    [[STORED, symlink('a/package.json', '/store/0a1b')], [whiteout('a/package.json')]],
    []
  ],
  [
    'a target that a later layer removes',
    [[STORED, symlink('a/package.json', '/store/0a1b')], [whiteout('store')]],
    []
  ],
  ['a symlink to nothing', [[npm('b', 'y'), symlink('a/package.json', '/store/0a1b')]], ['y']],
  ['a symlink to itself', [[npm('b', 'y'), symlink('a/package.json', 'package.json')]], ['y']],
  ['a symlink to a folder', [[npm('b', 'y'), directory('store'), symlink('a/package.json', '/store')]], ['y']]
])('a package file under another name: %s', async (_, layers, expected) => {
  const { sbom, warnings } = await scan(layers)
  expect(purls(sbom)).toEqual(expected.map(name => `pkg:npm/${name}@1.0.0`))
  expect(warnings).toEqual([])
})

test('a package file under another name is named after the link', async () => {
  const jar = buildZip([{ name: 'x', content: '' }])
  const { sbom } = await scan([[file('store/0a1b', jar), hardLink('app/tool-1.2.jar', 'store/0a1b')]])
  expect(purls(sbom)).toEqual(['pkg:maven/tool/tool@1.2'])
})

test('a package database under another name', async () => {
  const status = 'Package: a\nVersion: 1\nStatus: install ok installed\n'
  const { sbom } = await scan([
    [
      file('opt/release', 'ID=debian\nVERSION_ID=12\n'),
      symlink('etc/os-release', '../opt/release'),
      file('data/dpkg', status),
      symlink('var/lib/dpkg/status', '/data/dpkg')
    ]
  ])
  expect(purls(sbom)).toEqual(['pkg:deb/debian/a@1?distro=debian-12'])
})

const STATUS = 'Package: a\nVersion: 1\nStatus: install ok installed\n'

test.each<[string, readonly (readonly TarItem[])[]]>([
  ['in the same layer', [[file('data/dpkg/status', STATUS), symlink('var/lib/dpkg', '/data/dpkg')]]],
  ['of a lower layer', [[file('data/dpkg/status', STATUS)], [symlink('var/lib/dpkg', '../../data/dpkg')]]],
  ['two folders up', [[file('state/lib/dpkg2/status', STATUS), symlink('var/lib/dpkg', '/state/lib/dpkg2')]]],
  [
    'that has something else too',
    [[npm('data/dpkg', 'x'), file('data/dpkg/status', STATUS), symlink('var/lib/dpkg', '/data/dpkg')]]
  ],
  [
    'through another symlink',
    [[file('d/dpkg/status', STATUS), symlink('e', 'd'), symlink('lib/dpkg', '/e/dpkg')]]
  ]
])('a package database whose folder has another name: %s', async (_, layers) => {
  const { sbom, warnings } = await scan(layers)
  expect(purls(sbom).filter(purl => purl.startsWith('pkg:deb'))).toEqual(['pkg:deb/a@1'])
  expect(warnings).toEqual([])
})

test('a hard link to a file without a package gives no warning', async () => {
  const { warnings } = await scan([
    [file('a/package.json', '{}'), hardLink('b/package.json', 'a/package.json')]
  ])
  expect(warnings).toEqual([])
})

test('a path outside the root is skipped with a warning', async () => {
  const { sbom, warnings } = await scan([
    [npm('../../etc', 'evil'), npm('a/../../b', 'evil2'), npm('c', 'good')]
  ])
  expect(purls(sbom)).toEqual(['pkg:npm/good@1.0.0'])
  expect(warnings).toEqual([
    expect.stringContaining('../../etc/package.json'),
    expect.stringContaining('a/../../b/package.json')
  ])
})

test('an occurrence names the layer that added the package', async () => {
  const layers = [buildLayer([npm('a', 'x')]), buildLayer([npm('b', 'x')])]
  const { components } = await scanImage(inputFor(layers))
  expect(components).toHaveLength(1)
  expect(components[0]?.occurrences).toEqual([
    { path: '/a/package.json', layer: layers[0]?.diffId },
    { path: '/b/package.json', layer: layers[1]?.diffId }
  ])
})

test.each(['gzip', 'zstd', 'none'] as const)(
  'a layer with the compression %s is read, regardless of its media type',
  async compression => {
    const layer = buildLayer([npm('a', 'x')], compression)
    const input = inputFor([layer])
    const descriptor = {
      ...layer.source.descriptor,
      mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip'
    }
    const source: LayerSource = { ...layer.source, descriptor }
    expect(purls(await scanImage({ ...input, layers: [source] }))).toEqual(['pkg:npm/x@1.0.0'])
  }
)

test('a zstd blob of several frames, as zstd:chunked and pzstd write it, is one layer', async () => {
  const { zstdCompressSync } = await import('node:zlib')
  const tar = buildTar([npm('a', 'x'), npm('b', 'y')])
  const layer = buildLayer(tar)
  const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 7])
  const frames = [tar.subarray(0, 600), tar.subarray(600)].map(part => zstdCompressSync(part))
  const bytes = Buffer.concat(frames.flatMap(frame => [skippable, frame]))
  for (const size of [bytes.length, 5]) {
    const open = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    const sbom = await scanImage({ ...inputFor([layer]), layers: [{ ...layer.source, open }] })
    expect(purls(sbom)).toEqual(['pkg:npm/x@1.0.0', 'pkg:npm/y@1.0.0'])
  }
})

test('a gzip blob of several members is one layer', async () => {
  const { gzipSync } = await import('node:zlib')
  const tar = buildTar([npm('a', 'x'), npm('b', 'y')])
  const layer = buildLayer(tar)
  const bytes = Buffer.concat([gzipSync(tar.subarray(0, 600)), gzipSync(tar.subarray(600))])
  const open = async function* () {
    yield bytes
  }
  const sbom = await scanImage({ ...inputFor([layer]), layers: [{ ...layer.source, open }] })
  expect(purls(sbom)).toEqual(['pkg:npm/x@1.0.0', 'pkg:npm/y@1.0.0'])
})

test('a non-distributable layer is named and not read', async () => {
  const layers = [buildLayer([npm('a', 'x')]), buildLayer([npm('b', 'y')])]
  const input = inputFor(layers)
  const foreign = layers[0] as (typeof layers)[0]
  const descriptor = {
    ...foreign.source.descriptor,
    mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip'
  }
  const warnings: string[] = []
  const sbom = await scanImage({
    ...input,
    layers: [{ ...foreign.source, descriptor }, ...input.layers.slice(1)],
    log: { ...input.log, warning: message => warnings.push(message) }
  })
  expect(foreign.opened).toBe(0)
  expect(purls(sbom)).toEqual(['pkg:npm/y@1.0.0'])
  expect(sbom.subject?.properties).toEqual([{ name: 'oci-seal:layer-not-read', value: descriptor.digest }])
  expect(sbom.completeness).toBe('incomplete')
  expect(warnings).toEqual([expect.stringContaining(descriptor.digest)])
})

test('a layer is read once for all images that share a cache, also in concurrent scans', async () => {
  const base = buildLayer([npm('a', 'x')])
  const images = [[base], [base, buildLayer([npm('b', 'y')])], [base, buildLayer([whiteout('a')])]]
  const cache = new LayerCache()
  const sboms = await Promise.all(images.map(layers => scanImage({ ...inputFor(layers), cache })))
  expect(sboms.map(purls)).toEqual([['pkg:npm/x@1.0.0'], ['pkg:npm/x@1.0.0', 'pkg:npm/y@1.0.0'], []])
  expect(base.opened).toBe(1)
})

test('a failed layer is read again for the next image that shares the cache', async () => {
  const base = buildLayer([npm('a', 'x')])
  const cache = new LayerCache()
  const input = { ...inputFor([base]), cache }
  await expect(scanImage({ ...input, limits: { maxInflatedBytes: 10 } })).rejects.toThrow()
  expect(purls(await scanImage(input))).toEqual(['pkg:npm/x@1.0.0'])
})

test('a cached layer counts toward the limits', async () => {
  const base = buildLayer([npm('a', 'x')])
  const cache = new LayerCache()
  await scanImage({ ...inputFor([base]), cache })
  await expect(
    scanImage({ ...inputFor([base]), cache, limits: { maxInflatedBytes: 10 } })
  ).rejects.toMatchObject({
    code: 'SCAN_LIMIT_EXCEEDED'
  })
})

test('the same image results in the same document, and another image in another id', async () => {
  const layers = [[npm('b', 'y'), npm('a', 'x')]]
  const [first, second, other] = await Promise.all([scan(layers), scan(layers), scan([[npm('a', 'x')]])])
  expect(JSON.stringify(first?.sbom)).toBe(JSON.stringify(second?.sbom))
  expect(first?.sbom.id).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  )
  expect(other?.sbom.id).not.toBe(first?.sbom.id)
})

const xz = Buffer.from('fd377a585a000004', 'hex')

test.each<[string, Buffer, string, RegExp]>([
  [
    'a tar that ends early',
    buildTar([file('a', 'x'.repeat(9000))]).subarray(0, 4000),
    'SCAN_TAR_INVALID',
    /ends early, after a$/
  ],
  ['no tar at all', Buffer.alloc(2000, 'no tar '), 'SCAN_TAR_INVALID', /checksum/]
])('%s is an error that names the layer', async (_, tar, code, message) => {
  const layer = buildLayer(tar)
  await expect(scanImage(inputFor([layer]))).rejects.toMatchObject({
    code,
    message: expect.stringMatching(
      new RegExp(`^layer ${layer.source.descriptor.digest}: .*${message.source}`)
    )
  })
})

test.each<[string, (blob: Buffer) => Buffer, string, RegExp]>([
  ['a blob that ends early', blob => blob.subarray(0, blob.length - 12), 'SCAN_DECOMPRESSION_FAILED', /gzip/],
  [
    'a damaged blob',
    blob => Buffer.concat([blob.subarray(0, 20), Buffer.alloc(200)]),
    'SCAN_DECOMPRESSION_FAILED',
    /gzip/
  ],
  ['a compression that OCI does not have', () => xz, 'SCAN_COMPRESSION_UNSUPPORTED', /xz/],
  [
    'another content than the config says',
    () => buildTar([npm('b', 'y')]),
    'SCAN_DIFF_ID_MISMATCH',
    /decompressed digest is sha256:/
  ],
  ['an empty blob', () => Buffer.alloc(0), 'SCAN_DIFF_ID_MISMATCH', /decompressed digest is/]
])('%s is an error', async (_, change, code, message) => {
  const layer = buildLayer([file('a', 'x'.repeat(3000)), npm('b', 'x')])
  const { gzipSync } = await import('node:zlib')
  const blob = change(gzipSync(buildTar([file('a', 'x'.repeat(3000)), npm('b', 'x')])))
  const open = async function* () {
    yield blob
  }
  await expect(
    scanImage({ ...inputFor([layer]), layers: [{ ...layer.source, open }] })
  ).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message)
  })
})

test.each([
  [{ maxInflatedBytes: 100_000 }, /decompress to more than 97\.7 KiB/],
  [{ maxEntries: 3 }, /contain more than 3 entries/],
  [{ maxKeptBytes: 50 }, /package data/],
  [{ maxPathBytes: 20 }, /contain more than 20 \S+ of paths$/]
])('an image beyond the limit %j is refused', async (limits, message) => {
  const tar = buildTar([npm('a', 'x'), npm('b', 'y'), file('zeros', Buffer.alloc(200_000)), file('last')])
  await expect(scan([tar], { limits })).rejects.toMatchObject({
    code: 'SCAN_LIMIT_EXCEEDED',
    message: expect.stringMatching(message)
  })
})

test('a file beyond the limit for files is skipped with a warning', async () => {
  const { sbom, warnings } = await scan([[npm('a', 'x'), npm('b', 'y'.repeat(500))]], {
    limits: { maxFileBytes: 200 }
  })
  expect(purls(sbom)).toEqual(['pkg:npm/x@1.0.0'])
  expect(warnings).toEqual([expect.stringContaining('b/package.json')])
})

test('a sparse file is a warning if it is a program or a cataloger selects it', async () => {
  const sparse = pax({ 'GNU.sparse.major': '1' })
  const { warnings, sbom } = await scan([
    [
      ...[sparse, file('var/lib/dpkg/status', 'map')],
      ...[sparse, file('usr/bin/program', 'map', 0o755)],
      ...[sparse, file('disk.img', 'map')]
    ]
  ])
  expect(warnings).toEqual([
    expect.stringContaining('skipped var/lib/dpkg/status: Seal does not read a sparse dpkg file'),
    expect.stringContaining('skipped usr/bin/program: Seal does not read a sparse program')
  ])
  expect(sbom.completeness).toBe('incomplete')
})

test('an unreadable file causes a warning with its path, not an error', async () => {
  const { sbom, warnings } = await scan([[npm('a', 'x'), file('b/package.json', '{"name":')]])
  expect(purls(sbom)).toEqual(['pkg:npm/x@1.0.0'])
  expect(warnings).toEqual([expect.stringMatching(/b\/package\.json: not read as npm file: not JSON/)])
})

test('an error of the registry is passed on, and the other layers stop', async () => {
  const failure = new Error('connection lost')
  let chunks = 0
  const endless = buildLayer([npm('a', 'x')])
  const broken = buildLayer([npm('b', 'y')])
  const input = inputFor([endless, broken])
  const layers: LayerSource[] = [
    {
      ...endless.source,
      async *open() {
        for (const block = buildTar([file('f', Buffer.alloc(65_024))]).subarray(0, 65_536); ; chunks++) {
          yield block
          await new Promise(resolve => setImmediate(resolve))
        }
      }
    },
    {
      ...broken.source,
      async *open() {
        yield Buffer.alloc(0)
        throw failure
      }
    }
  ]
  await expect(scanImage({ ...input, layers })).rejects.toBe(failure)
  expect(chunks).toBeLessThan(10_000)
})

test.each(['gzip', 'zstd', 'none'] as const)(
  'a broken connection within a layer with the compression %s is reported as such',
  async compression => {
    const failure = new Error('connection lost')
    const layer = buildLayer([file('f', randomBytes(200_000)), npm('a', 'x')], compression)
    const open = async function* () {
      let chunks = 0
      for await (const chunk of layer.source.open()) {
        if (++chunks > 50) throw failure
        yield chunk
      }
    }
    const input = { ...inputFor([layer]), layers: [{ ...layer.source, open }] }
    await expect(scanImage(input)).rejects.toBe(failure)
  }
)

test('the caller can abort a scan', async () => {
  const stop = new AbortController()
  const layer = buildLayer([npm('a', 'x')])
  const open = async function* () {
    yield buildTar([file('f', 'x')]).subarray(0, 1024)
    stop.abort(new Error('enough'))
    yield Buffer.alloc(1024)
  }
  const input = { ...inputFor([layer]), layers: [{ ...layer.source, open }], signal: stop.signal }
  await expect(scanImage(input)).rejects.toThrow('enough')
})

test.each([
  ['no JSON', 'x'],
  ['no rootfs', '{}'],
  ['something else than digests', '{"rootfs":{"diff_ids":["sha256:1"]}}'],
  ['another number of layers', '{"rootfs":{"diff_ids":[]}}']
])('a config with %s is an error', async (_, config) => {
  const input = inputFor([buildLayer([npm('a', 'x')])])
  await expect(scanImage({ ...input, config: Buffer.from(config) })).rejects.toMatchObject({
    code: 'SCAN_CONFIG_INVALID'
  })
})

test('every limit has a default', () => {
  expect(Object.values(DEFAULT_LIMITS).every(value => value > 0 && Number.isSafeInteger(value))).toBe(true)
})
