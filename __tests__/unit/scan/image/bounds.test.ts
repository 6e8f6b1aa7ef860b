// What a scan keeps is bounded: by lines, by stanzas, by values, and by memory that all scans of a run share.
import { describe, expect, test } from '@jest/globals'
import { LayerCache } from '../../../../src/scan/image/layer-cache.ts'
import { scanImage } from '../../../../src/scan/image/scan-image.ts'
import { ScanMemory } from '../../../../src/scan/image/scan-memory.ts'
import { linesOf } from '../../../../src/scan/installed/lines.ts'
import { parseStanzas } from '../../../../src/scan/installed/stanza.ts'
import { parseJson } from '../../../../src/support/json.ts'
import { buildLayer, inputFor, purls, scan } from '../../../support/image-builder.ts'
import { file, pax, symlink } from '../../../support/tar-builder.ts'

const MIB = 2 ** 20
const PACKAGE = file('app/package.json', '{"name":"app","version":"1.0.0"}')
const status = (name: string, more = '') =>
  `Package: ${name}\nVersion: 1\nStatus: install ok installed\n${more}\n`

describe('lines', () => {
  test('are those that a list of them would have', () => {
    const text = 'a\r\n\nb\r\r\n\u00e9\n'
    expect([...linesOf(Buffer.from(text))]).toEqual(text.split(/\r?\n/))
    expect([...linesOf(Buffer.from('a'))]).toEqual(['a'])
    expect([...linesOf(Buffer.from(''))]).toEqual([''])
  })

  test('without end are refused, wherever they are', () => {
    const lines = linesOf(Buffer.from(`first\n${'x'.repeat(MIB + 1)}\n`))
    expect(lines.next().value).toBe('first')
    expect(() => lines.next()).toThrow('a line of more than 1.0 MiB')
  })
})

test.each([
  ['of continuation lines', ['Package: a', ...Array<string>(1_500_000).fill(' x')]],
  ['of fields', ['Package: a', ...Array<string>(10_001).fill('A:')]],
  ['of names', ['Package: a', ...Array.from({ length: 10_001 }, (_, at) => `f${at}: 1`)]]
])('a stanza %s without end is refused', (_, lines) => {
  expect(() => [...parseStanzas(lines)]).toThrow(/^a stanza of more than/)
})

test.each(['[],', '{},', '1,'])('JSON of %s by the million is refused before it is parsed', unit => {
  expect(() => parseJson(Buffer.from(`[${unit.repeat(2_100_000)}0]`))).toThrow('more than 2000000 values')
})

test('a damaged stanza costs what comes after it, with a warning; not what was before', async () => {
  const database = status('a') + status('b', `Description: x\n${' y\n'.repeat(1_500_000)}`) + status('c')
  const { sbom, warnings } = await scan([[file('var/lib/dpkg/status', database), PACKAGE]])
  expect(purls(sbom)).toEqual(['pkg:deb/a@1', 'pkg:npm/app@1.0.0'])
  expect(sbom.completeness).toBe('incomplete')
  expect(warnings.join()).toContain('var/lib/dpkg/status: not read to its end: a stanza of more than')
})

test('names of one folder that are written a million times over do not pile up', async () => {
  const paths = Array.from({ length: 30 }, (_, at) =>
    pax({ [`k${at}`]: 'v'.repeat(900_000) }, at % 2 === 0 ? 'g' : 'x')
  )
  expect(purls((await scan([[...paths, PACKAGE]])).sbom)).toEqual(['pkg:npm/app@1.0.0'])
})

test('packages are more than an image has', async () => {
  const database = Array.from({ length: 3000 }, (_, at) => status(`p${at}`)).join('')
  const input = {
    ...inputFor([buildLayer([file('var/lib/dpkg/status', database)])]),
    limits: { maxKeptBytes: MIB }
  }
  await expect(scanImage(input)).rejects.toMatchObject({ code: 'SCAN_LIMIT_EXCEEDED' })
})

test.each([
  ['characters beyond Latin-1 take two bytes', [file('€'.repeat(10))], 19],
  ['a link has two paths', [symlink('aaaaaaaaaa', 'bbbbbbbbbb')], 19],
  ['a whiteout has one', [file('aaaaaaaaaa/.wh.bbbbbb')], 19]
])('paths: %s', async (_, items, maxPathBytes) => {
  const input = inputFor([buildLayer(items)])
  await expect(scanImage({ ...input, limits: { maxPathBytes: maxPathBytes + 1 } })).resolves.toBeDefined()
  await expect(scanImage({ ...input, limits: { maxPathBytes } })).rejects.toMatchObject({
    code: 'SCAN_LIMIT_EXCEEDED',
    message: expect.stringContaining('of paths')
  })
})

test.each([
  ['links', [pax({ path: `a${'/b'.repeat(1000)}` }), symlink('x', 'y')]],
  ['files', [pax({ path: `a${'/b'.repeat(1000)}/package.json` }), file('x', '{"name":"a","version":"1"}')]]
])('the folders of %s are counted', async (_, items) => {
  const limits = { maxKeptBytes: 300_000 }
  await expect(scanImage({ ...inputFor([buildLayer(items)]), limits })).rejects.toMatchObject({
    code: 'SCAN_LIMIT_EXCEEDED'
  })
})

test.each([
  [
    'pacman',
    Array.from({ length: 500 }, (_, at) =>
      file(`var/lib/pacman/local/a${at}/desc`, `%NAME%\na${at}\n\n%VERSION%\n1\n`)
    )
  ],
  [
    'rpm-manifest',
    [file('var/lib/rpmmanifest/container-manifest-2', 'a\t1-1\t0\t0\tv\t0\t1\tx\t0\ts\n'.repeat(500))]
  ]
])('packages of %s are counted', async (_, items) => {
  const limits = { maxKeptBytes: MIB }
  await expect(scanImage({ ...inputFor([buildLayer(items)]), limits })).rejects.toMatchObject({
    code: 'SCAN_LIMIT_EXCEEDED'
  })
})

test('a description of pacman with values without end is read up to a limit', async () => {
  const long = `%NAME%\na\n\n%VERSION%\n1\n\n%DEPENDS%\n${'b\n'.repeat(20_000)}`
  const { sbom } = await scan([[file('var/lib/pacman/local/a/desc', long)]])
  expect(purls(sbom)).toEqual(['pkg:alpm/arch/a@1'])
})

test.each([
  [
    'of any kind, by its bytes',
    'b/package.json',
    Buffer.alloc(32 * MIB + 1, 0x20),
    /too large for a npm file/
  ],
  ['an SBOM, by its values', 'sbom/a.cdx.json', `[${'{},'.repeat(250_001)}0]`, /more than 250000 values/]
])('a file that is read at once has a limit: %s', async (_, path, content, warning) => {
  const { sbom, warnings } = await scan([[file(path, content), PACKAGE]])
  expect(purls(sbom)).toEqual(['pkg:npm/app@1.0.0'])
  expect(warnings).toEqual([expect.stringMatching(warning)])
})

describe('scans of a run', () => {
  const layerOf = (name: string) =>
    buildLayer([file('var/lib/dpkg/status', status(name, `Description: ${'x'.repeat(400_000)}\n`))])

  test('that do not fit beside each other are read one after the other', async () => {
    const cache = new LayerCache()
    const sboms = await Promise.all(
      ['a', 'b', 'c', 'd'].map(name =>
        scanImage({ ...inputFor([layerOf(name)]), cache, limits: { maxKeptBytes: 900_000 } })
      )
    )
    expect(sboms.flatMap(purls)).toEqual(['pkg:deb/a@1', 'pkg:deb/b@1', 'pkg:deb/c@1', 'pkg:deb/d@1'])
    expect(cache.memory.used).toBe(0)
  })

  test('one that fits in no way fails, and is not read a second time', async () => {
    const cache = new LayerCache()
    const layer = layerOf('a')
    const outcomes = await Promise.allSettled([
      scanImage({ ...inputFor([layer]), cache, limits: { maxKeptBytes: 300_000 } }),
      scanImage({ ...inputFor([buildLayer([PACKAGE])]), cache })
    ])
    expect(outcomes.map(({ status: outcome }) => outcome)).toEqual(['rejected', 'fulfilled'])
    expect(outcomes[0]).toMatchObject({ reason: { code: 'SCAN_LIMIT_EXCEEDED' } })
    expect(layer.opened).toBe(1)
    expect(cache.memory.used).toBe(0)
  })

  test('wait for one that runs alone', async () => {
    const memory = new ScanMemory()
    const order: string[] = []
    const crowded = memory.run(
      async mode => {
        order.push(`big ${mode}`)
        if (mode === 'together') throw new Error('crowded')
        await new Promise(resolve => setImmediate(resolve))
        order.push('big ends')
      },
      () => false
    )
    await new Promise(resolve => setImmediate(resolve))
    await memory.run(
      async mode => void order.push(`small ${mode}`),
      () => true
    )
    await crowded
    expect(order).toEqual(['big together', 'big alone', 'big ends', 'small together'])
  })
})
