// Images made to harm their reader: each ends in a warning that names the path, or in a clear error.
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { scanImage } from '../../../../src/scan/image/scan-image.ts'
import { buildElf, goInline } from '../../../support/binary-builder.ts'
import { buildLayer, inputFor, purls, scan } from '../../../support/image-builder.ts'
import {
  buildEntry,
  buildTar,
  directory,
  file,
  gnuLong,
  hardLink,
  pax,
  symlink,
  type TarItem
} from '../../../support/tar-builder.ts'
import { buildZip } from '../../../support/zip-builder.ts'

const PACKAGE = file('app/package.json', '{"name":"app","version":"1.0.0"}')

test.each<[string, readonly TarItem[]]>([
  ['symlinks that lead to each other', [symlink('etc/os-release', 'b'), symlink('etc/b', 'os-release')]],
  ['a symlink to itself', [symlink('etc/os-release', 'os-release'), symlink('etc', 'etc')]],
  ['a symlink that grows as it is followed', [symlink('etc', 'etc/x/y/z')]],
  ['a symlink out of the root', [symlink('etc/os-release', '../../../../../../etc/shadow')]],
  [
    'hard links that lead to each other',
    [hardLink('a/package.json', 'b/package.json'), hardLink('b/package.json', 'a/package.json')]
  ],
  ['a hard link to itself', [hardLink('a/package.json', 'a/package.json')]],
  ['a hard link out of the root', [hardLink('a/package.json', '../../etc/shadow')]],
  [
    'names of JavaScript objects',
    [file('__proto__/package.json', '{"__proto__":{"version":"1"},"name":"x"}'), file('constructor', 'x')]
  ],
  [
    'a symlink to a path of a megabyte',
    [gnuLong('K', 'x/'.repeat(500_000)), symlink('etc', 'x'), file('etc/os-release', 'ID=x')]
  ],
  ['whiteouts of everything', [file('.wh.'), file('.wh..'), file('.wh..wh.'), file('.wh.../x')]],
  [
    'folders a thousand deep',
    [directory('a/'.repeat(1000)), pax({ path: `${'d/'.repeat(20_000)}package.json` }), file('x', '{}')]
  ],
  ['a name of a megabyte', [gnuLong('L', 'x'.repeat(1_000_000)), file('x', 'y')]],
  ['JSON nested without end', [file('a/package.json', '['.repeat(500_000))]],
  [
    'JSON that is not a package',
    [file('a/package.json', 'null'), file('x/installed.json', '7'), file('b.deps.json', '[]')]
  ],
  ['a status file of noise', [file('var/lib/dpkg/status', Buffer.alloc(100_000, 0xe4))]],
  ['a status file of one endless line', [file('var/lib/dpkg/status', `Package: ${'x, '.repeat(300_000)}`)]],
  [
    'metadata of one endless line',
    [
      file(
        'a.dist-info/METADATA',
        `Name: ${' '.repeat(300_000)}x\nVersion: 1\nLicense: ${'('.repeat(300_000)}\n`
      )
    ]
  ],
  ['a gemspec of spaces', [file('specifications/a.gemspec', `s.name = ${' '.repeat(300_000)}`)]],
  [
    'a license of operators',
    [file('a/package.json', `{"name":"a","version":"1","license":"${'MIT AND '.repeat(50_000)}"}`)]
  ],
  [
    'an author of brackets',
    [file('a/package.json', JSON.stringify({ name: 'a', version: '1', author: '<('.repeat(100_000) }))]
  ],
  ['a gemspec of empty lines', [file('specifications/a.gemspec', '\n'.repeat(900_000))]],
  [
    'a maintainer of spaces',
    [file('a.dist-info/METADATA', `Name: x\nVersion: 1\nAuthor-email: a${' '.repeat(300_000)}b<\n`)]
  ],
  [
    'a classifier without end',
    [file('a.dist-info/METADATA', `Name: x\nVersion: 1\nClassifier: License :: ${'a'.repeat(500_000)}:\n`)]
  ],
  [
    'properties of empty lines',
    [
      file(
        'a.jar',
        buildZip([{ name: 'META-INF/maven/g/a/pom.properties', content: '\n'.repeat(1_000_000) }])
      )
    ]
  ],
  ['an os-release of spaces', [file('etc/os-release', `ID=${' '.repeat(1_000_000)}x\n`)]],
  [
    'programs of digits',
    ['java', 'mariadb', 'redis-server', 'node', 'python3.12', 'openssl', 'ruby'].map(name =>
      file(`bin/${name}`, `\x7fELF\x00${'1'.repeat(500_000)}`)
    )
  ],
  [
    'programs of zeros',
    ['java', 'postgres', 'perl'].map(name => file(`bin/${name}`, `\x7fELF\x001.1${'\0'.repeat(500_000)}`))
  ],
  [
    "a linker's flags without end",
    [
      file(
        'bin/x',
        buildElf([
          {
            name: '.text',
            content: goInline(
              'go1.23.4',
              `mod\ta.test/b\t(devel)\nbuild\t-ldflags=${'-Xa'.repeat(300_000)}\n`
            )
          }
        ])
      )
    ]
  ],
  ['an executable that is only a beginning', [file('bin/x', '\x7fELF'.padEnd(100, '\x02'))]],
  [
    'an archive of archives of nothing',
    [file('a.jar', buildZip(Array.from({ length: 500 }, (_, at) => ({ name: `${at}.jar`, content: 'PK' }))))]
  ]
])('%s', async (_, items) => {
  const { sbom } = await scan([[...items, PACKAGE], [symlink('late', 'app')]])
  expect(purls(sbom)).toContain('pkg:npm/app@1.0.0')
  // Searches that grow with the square of the text would take minutes here, and the test's time would run out.
})

test('a decompression bomb is stopped at the limit', async () => {
  const head = buildEntry({ path: 'zeros', size: 8 * 2 ** 30 - 1 })
  const zeros = gzipSync(Buffer.alloc(8 * 2 ** 20))
  const layer = buildLayer([PACKAGE])
  let sent = 0
  const open = async function* () {
    yield gzipSync(head)
    for (; ; sent++) yield zeros
  }
  const input = {
    ...inputFor([layer]),
    layers: [{ ...layer.source, open }],
    limits: { maxInflatedBytes: 64 * 2 ** 20 }
  }
  await expect(scanImage(input)).rejects.toMatchObject({
    code: 'SCAN_LIMIT_EXCEEDED',
    message: expect.stringMatching(/^layer sha256:.*64\.0 MiB/)
  })
  // Two buffers of input, of 1 MiB each, may be full before the first one is inflated.
  expect(sent * zeros.length).toBeLessThan(2.1 * 2 ** 20)
})

test('the number of warnings of a layer is limited', async () => {
  const items = Array.from({ length: 500 }, (_, at) => file(`../${at}`))
  const { warnings } = await scan([[...items, PACKAGE]])
  expect(warnings).toHaveLength(51)
})

test('a path does not reach the log unescaped', async () => {
  const { warnings } = await scan([[file('../\u001b[31m::error::x\n'), PACKAGE]])
  expect(warnings[0]).toMatch(/\\x1b\[31m::error::x\\x0a/)
})

test('an image can have no layers', async () => {
  const sbom = await scanImage(inputFor([]))
  expect([sbom.components, sbom.completeness, [...sbom.dependencies.values()]]).toEqual([[], 'unknown', [[]]])
})

test('a layer can be empty', async () => {
  expect((await scan([buildTar([]), Buffer.alloc(0)])).sbom.components).toEqual([])
})

test('a limit that is reached inside the last file ends the scan, although other faults are warnings', async () => {
  const layer = buildLayer([file('a.dist-info/METADATA', 'Name: a\nVersion: 1\n')])
  const input = { ...inputFor([layer]), limits: { maxKeptBytes: 100 } }
  await expect(scanImage(input)).rejects.toMatchObject({ code: 'SCAN_LIMIT_EXCEEDED' })
})

test('an entry with a path that is too long is skipped with a warning', async () => {
  const path = `${'d/'.repeat(2100)}package.json`
  const { sbom, warnings } = await scan([
    [pax({ path }), file('x', '{"name":"deep","version":"1"}'), PACKAGE]
  ])
  expect(purls(sbom)).toEqual(['pkg:npm/app@1.0.0'])
  expect(warnings).toEqual([expect.stringContaining('too long')])
})

test('an absolute link starts at the root of the image', async () => {
  const release = file('usr/lib/os-release', 'ID=alpine\nVERSION_ID=3.20.1\n')
  const { sbom } = await scan([[release, symlink('etc/os-release', '/usr/lib/os-release')]])
  expect(sbom.components).toContainEqual(
    expect.objectContaining({ type: 'operating-system', name: 'alpine' })
  )
})
