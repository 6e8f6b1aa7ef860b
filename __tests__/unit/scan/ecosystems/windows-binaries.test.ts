// Versions in the resources of .NET assemblies and Windows programs.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildPe } from '../../../support/binary-builder.ts'
import { purls, scan } from '../../../support/image-builder.ts'
import { file, type TarItem } from '../../../support/tar-builder.ts'

const FIXTURES: readonly { path: string; deflated: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/binaries/windows.json'), 'utf8')
)
const fixture = (name: string): Buffer => {
  const row = FIXTURES.find(({ path }) => path === name)
  return inflateSync(Buffer.from(row?.deflated ?? '', 'base64'))
}
const ASSEMBLY = fixture('ClrLoader.dll')
const LIBRARY = fixture('libusb-1.0.dll')

/** The same file with one text of its resource changed, which must not be longer. */
function withText(bytes: Buffer, from: string, to: string): Buffer {
  const changed = Buffer.from(bytes)
  const wide = (text: string) => Buffer.from(`${text}\0`, 'utf16le')
  const at = changed.indexOf(wide(from))
  if (at < 0) throw new RangeError(`no text ${from}`)
  changed.fill(0, at, at + wide(from).length)
  wide(to).copy(changed, at)
  return changed
}

async function found(...items: readonly TarItem[]) {
  const { sbom, warnings } = await scan([items])
  expect(warnings).toEqual([])
  return { sbom, purls: purls(sbom) }
}

test('an assembly is a package of NuGet with its own name', async () => {
  expect((await found(file('app/ClrLoader.dll', ASSEMBLY))).purls).toEqual(['pkg:nuget/ClrLoader@1.0.0'])
})

test('a library of Windows is a product, with its maker', async () => {
  const { sbom, purls: all } = await found(file('app/usb.dll', LIBRARY))
  expect(all).toEqual(['pkg:generic/libusb-1.0@1.0.30.12037'])
  expect(sbom.components).toMatchObject([
    {
      type: 'library',
      name: 'libusb-1.0',
      supplier: { name: 'libusb.info' }
    }
  ])
  // Two names alike would be a guess: the database has `libusb:libusb`.
  expect(sbom.components.map(({ cpe }) => cpe)).toEqual([undefined])
})

test.each([
  ['without its extension', 'app/ClrLoader', ASSEMBLY],
  ['without resources', 'app/a.dll', buildPe([{ name: '.text', content: Buffer.alloc(600) }])],
  ['without a version', 'app/a.dll', withText(withText(LIBRARY, '1.0.30.12037', ''), '1.0.30.12037', '')]
])('a file %s is not listed', async (_, path, bytes) => {
  expect((await found(file(path, bytes))).purls).toEqual([])
})

describe('the version', () => {
  test.each([
    ['1.0.0.0', '1.0.0', '1.0.0'],
    ['1.0.0.0', '1.0.0+', '1.0.0'],
    ['1.2.0.0', '1.0.0', '1.2.0.0'],
    ['1.0.0.0', '2.0', '2.0'],
    ['1.0.0.0', '', '1.0.0.0'],
    ['', '1.0.0', '1.0.0'],
    ['1, 2, 3', '', '1.2.3']
  ])('of a file %s and product %s is %s', async (ofFile, ofProduct, expected) => {
    const bytes = withText(withText(ASSEMBLY, '1.0.0', ofProduct.slice(0, 6)), '1.0.0.0', ofFile)
    expect((await found(file('a/ClrLoader.dll', bytes))).purls).toEqual([`pkg:nuget/ClrLoader@${expected}`])
  })
})

test('an assembly that a deps.json lists is its package, in every layout', async () => {
  const list = (assets: object) =>
    file(
      'app/a.deps.json',
      JSON.stringify({
        targets: { net8: { 'P/1.0.3': assets } },
        libraries: { 'P/1.0.3': { type: 'package' } }
      })
    )
  const places = [
    'app/ClrLoader.dll',
    'app/lib/net8/ClrLoader.dll',
    'app/de/ClrLoader.dll',
    'other/ClrLoader.dll'
  ]
  const items = places.map(path => file(path, ASSEMBLY))
  const listed = {
    runtime: { 'lib/net8/ClrLoader.dll': {} },
    resources: { 'x/ClrLoader.dll': { locale: 'de' } }
  }
  const { sbom, purls: all } = await found(list(listed), ...items)
  expect(all).toEqual(['pkg:nuget/ClrLoader@1.0.0', 'pkg:nuget/P@1.0.3'])
  expect(sbom.components[0]?.occurrences?.map(({ path }) => path)).toEqual(['/other/ClrLoader.dll'])
  const native = { runtimeTargets: { 'ClrLoader.dll': { assetType: 'native' } } }
  expect((await found(list(native), file('app/ClrLoader.dll', ASSEMBLY))).purls).toHaveLength(2)
})

test.each([
  ['8.0.4', 'microsoft:.net:8.0.4'],
  ['3.1.32', 'microsoft:.net_core:3.1.32']
])('the assemblies of the shared framework %s are one package', async (version, cpe) => {
  const folder = `usr/share/dotnet/shared/Microsoft.NETCore.App/${version}`
  const { sbom, purls: all } = await found(
    file(`${folder}/System.Linq.dll`, ASSEMBLY),
    file(`${folder}/System.Text.Json.dll`, ASSEMBLY)
  )
  expect(all).toEqual([`pkg:nuget/Microsoft.NETCore.App@${version}`])
  expect(sbom.components[0]?.cpe).toContain(cpe)
  expect(sbom.components[0]?.occurrences).toHaveLength(2)
})

test('a file that is too large to be buffered is a warning', async () => {
  const bytes = Buffer.concat([ASSEMBLY, Buffer.alloc(65 * 2 ** 20)])
  const { sbom, warnings } = await scan([[file('app/single.exe', bytes)]])
  expect(warnings).toEqual([
    expect.stringContaining('app/single.exe: not read as executable: it is too large')
  ])
  expect(sbom.completeness).toBe('incomplete')
})

test.each<[string, string, object, string[]]>([
  [
    'beside the program, of a package that is not shipped, is listed',
    'app/ClrLoader.dll',
    { compileOnly: true },
    ['pkg:nuget/ClrLoader@1.0.0']
  ],
  ['that has only declarations is not listed', 'app/refs/ClrLoader.dll', { compileOnly: true }, []],
  [
    'that has only declarations, of a shipped package, is not listed',
    'app/refs/ClrLoader.dll',
    {},
    ['pkg:nuget/P@1.0.3']
  ]
])('an assembly %s', async (_, path, entry, expected) => {
  const list = JSON.stringify({
    targets: {
      net8: {
        'P/1.0.3': { compile: { 'ref/ClrLoader.dll': {} }, ...entry },
        'A/1': { runtime: { 'A.dll': {} } }
      }
    },
    libraries: { 'P/1.0.3': { type: 'package' }, 'A/1': { type: 'project' } }
  })
  expect((await found(file('app/a.deps.json', list), file(path, ASSEMBLY))).purls).toEqual(expected)
})

test('texts of a language are not a package', async () => {
  expect((await found(file('app/de/ClrLoader.resources.dll', ASSEMBLY))).purls).toEqual([])
})

test('a damaged version resource is a warning', async () => {
  const bytes = Buffer.from(LIBRARY)
  const offset = bytes.lastIndexOf(Buffer.from('.rsrc'))
  // The first folder's entry points behind the file.
  bytes.writeUInt32LE(0xffffff00, bytes.readUInt32LE(offset + 20) + 20)
  const { sbom, warnings } = await scan([[file('a.dll', bytes)]])
  expect(warnings).toEqual([expect.stringContaining('a.dll: not read as executable: its version resource')])
  expect(sbom.completeness).toBe('incomplete')
})

test('a damaged file results in a package, a warning or nothing', async () => {
  const change = fc.array(fc.tuple(fc.nat(LIBRARY.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
  const start = LIBRARY.indexOf(Buffer.from('VS_VERSION', 'utf16le'))
  const near = fc.array(fc.tuple(fc.integer({ min: start - 100, max: LIBRARY.length - 1 }), fc.nat(255)), {
    minLength: 1,
    maxLength: 5
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(change, near), async changes => {
      const bytes = Buffer.from(LIBRARY)
      for (const [at, value] of changes) bytes[at] = value
      const { sbom, warnings } = await scan([[file('a.dll', bytes)]])
      expect(sbom.components.length + warnings.length).toBeLessThanOrEqual(1)
      for (const one of warnings) expect(one).toContain('a.dll: not read as executable: its version resource')
    }),
    { numRuns: 200 }
  )
})
