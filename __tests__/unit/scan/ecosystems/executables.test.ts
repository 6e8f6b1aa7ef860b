// What executables say about themselves.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { EXECUTABLE_CATALOGERS } from '../../../../src/scan/ecosystems/catalogers.ts'
import { ContentBuffers } from '../../../../src/scan/image/content.ts'
import { ExecutableSink } from '../../../../src/scan/image/executable.ts'
import { scanImage } from '../../../../src/scan/image/scan-image.ts'
import {
  auditable,
  buildElf,
  buildMachO,
  buildPe,
  buildUniversal,
  goInline,
  goPointers
} from '../../../support/binary-builder.ts'
import { buildLayer, inChunks, inputFor, purls, scan } from '../../../support/image-builder.ts'
import { buildTar, file, hardLink } from '../../../support/tar-builder.ts'

const MODULES = `path\texample.com/acme/tool/cmd
mod\texample.com/acme/tool\tv1.4.0\th1:abc=
dep\tgithub.com/Acme/Lib/v2\tv2.0.1\th1:def=
dep\texample.com/old\tv1.0.0
=>\texample.com/fork\tv1.0.1\th1:ghi=
dep\tgopkg.in/yaml.v3\tv3.0.1\th1:jkl=
build\tGOOS=linux
`
const GO_PURLS = [
  'pkg:golang/example.com/acme/tool@v1.4.0',
  'pkg:golang/example.com/fork@v1.0.1',
  'pkg:golang/github.com/Acme/Lib/v2@v2.0.1',
  'pkg:golang/gopkg.in/yaml.v3@v3.0.1',
  'pkg:golang/stdlib@1.23.4'
]
const inline = goInline('go1.23.4', MODULES)
const BASE = 0x400000
const text = (content: Uint8Array, address = BASE) => ({ name: '.text', content, address })

test.each<[string, Buffer]>([
  ['ELF', buildElf([text(Buffer.alloc(3000)), { name: '.go.buildinfo', content: inline }])],
  ['ELF, 32 bits, big-endian', buildElf([text(inline)], { is64: false, isBig: true })],
  ['PE', buildPe([text(inline)])],
  ['Mach-O', buildMachO([text(inline)])],
  ['Mach-O for two architectures', buildUniversal([buildMachO([text(inline)]), buildMachO([text(inline)])])],
  [
    'a program that contains the same bytes to search for them',
    buildElf([
      text(Buffer.from('\xff Go buildinf: is what I look for, not what I am', 'latin1')),
      text(inline)
    ])
  ],
  ['the form before Go 1.18 in ELF', buildElf([text(goPointers('go1.23.4', MODULES, BASE))])],
  [
    'the form before Go 1.18, 32 bits, big-endian',
    buildElf([text(goPointers('go1.23.4', MODULES, BASE, { size: 4, isBig: true }))], {
      is64: false,
      isBig: true
    })
  ],
  ['the form before Go 1.18 in PE', buildPe([text(goPointers('go1.23.4', MODULES, 0x140001000), 0x1000)])],
  ['the form before Go 1.18 in Mach-O', buildMachO([text(goPointers('go1.23.4', MODULES, BASE))])],
  [
    'the form before Go 1.18 in Mach-O for two architectures',
    buildUniversal([buildMachO([]), buildMachO([text(goPointers('go1.23.4', MODULES, BASE))])])
  ]
])('Go: the modules of a program are read from %s', async (_, bytes) => {
  const { sbom, warnings } = await scan([[file('usr/bin/tool', bytes)]])
  expect(purls(sbom)).toEqual(GO_PURLS)
  expect(warnings).toEqual([])
  // The main module needs all others; what those need of each other is not written down.
  expect([...sbom.dependencies].slice(1)).toEqual([
    ['pkg:golang/example.com/acme/tool@v1.4.0', GO_PURLS.slice(1)],
    ['pkg:golang/stdlib@1.23.4', []]
  ])
})

test('Go: the modules are found for any chunks of the stream', async () => {
  const tar = buildTar([file('tool', buildElf([text(Buffer.alloc(500)), text(inline)]))])
  for (const size of [1, 13, 100, 511, 4096]) {
    const layer = buildLayer(tar, 'none')
    const source = { ...layer.source, open: () => inChunks(tar, size) }
    expect(purls(await scanImage({ ...inputFor([layer]), layers: [source] }))).toEqual(GO_PURLS)
  }
})

test.each([
  ['the tag that Go stamped', 'v1.0.0', '', 'pkg:golang/a.test/b@v1.0.0'],
  [
    "the linker's flags",
    '(devel)',
    'build\t-ldflags="-s -X a.test/b/version.Version=v2.3.4 -w"\n',
    'pkg:golang/a.test/b@v2.3.4'
  ],
  [
    'the commit',
    '(devel)',
    `build\tvcs.revision=${'0123456789ab'.repeat(3)}\nbuild\tvcs.time=2024-05-06T07:08:09Z\n`,
    'pkg:golang/a.test/b@v0.0.0-20240506070809-0123456789ab'
  ],
  ['nothing', '(devel)', '', 'pkg:golang/a.test/b']
])("Go: the main module's version comes from %s", async (_, version, settings, expected) => {
  const bytes = goInline('go1.23.4', `mod\ta.test/b\t${version}\t\n${settings}`)
  expect(purls((await scan([[file('b', buildElf([text(bytes)]))]])).sbom)).toEqual([
    expected,
    'pkg:golang/stdlib@1.23.4'
  ])
})

test('Go: a program without a main module has the name of its package', async () => {
  const bytes = goInline('go1.23.4', 'path\ta.test/b/cmd/c\ndep\ta.test/d\tv1.0.0\n')
  expect(purls((await scan([[file('b', buildElf([text(bytes)]))]])).sbom)).toEqual([
    'pkg:golang/a.test/b/cmd/c',
    'pkg:golang/a.test/d@v1.0.0',
    'pkg:golang/stdlib@1.23.4'
  ])
})

test.each([
  ['go1.23.4', 'cpe:2.3:a:golang:go:1.23.4:-:*:*:*:*:*:*'],
  ['go1.23rc1', 'cpe:2.3:a:golang:go:1.23:rc1:*:*:*:*:*:*'],
  ['go1.20.4-bigcorp', 'cpe:2.3:a:golang:go:1.20.4:-:*:*:*:*:*:*']
])("Go: the standard library of %s has the CPE of Go's release, and its license", async (version, cpe) => {
  const { sbom } = await scan([[file('b', buildElf([text(goInline(version, ''))]))]])
  expect(sbom.components).toMatchObject([{ name: 'stdlib', cpe, licenses: [{ value: 'BSD-3-Clause' }] }])
})

test('Go: a program without modules has the standard library', async () => {
  expect(
    purls((await scan([[file('b', buildElf([text(goInline('go1.23.4 X:loopvar', ''))]))]])).sbom)
  ).toEqual(['pkg:golang/stdlib@1.23.4'])
})

test('a file that is not an executable is not searched', async () => {
  const { sbom } = await scan([
    [file('doc.txt', Buffer.concat([Buffer.alloc(600), inline])), file('short', inline.subarray(0, 100))]
  ])
  expect(sbom.components).toEqual([])
})

test('a hard link to an executable adds an occurrence', async () => {
  const { sbom } = await scan([[file('bin/a', buildElf([text(inline)])), hardLink('bin/b', 'bin/a')]])
  expect(sbom.components[0]?.occurrences?.map(({ path }) => path)).toEqual(['/bin/a', '/bin/b'])
})

const CRATES = [
  { name: 'app', version: '0.1.0', source: 'local', root: true, dependencies: [1, 2] },
  { name: 'serde', version: '1.0.200', source: 'crates.io', dependencies: [2] },
  { name: 'itoa', version: '1.0.11', source: 'crates.io' },
  { name: 'cc', version: '1.0.0', source: 'crates.io', kind: 'build' }
]

test.each([
  ['ELF', buildElf([text(Buffer.alloc(2000)), { name: '.dep-v0', content: auditable(CRATES) }])],
  ['PE', buildPe([text(Buffer.alloc(600)), { name: '.dep-v0', content: auditable(CRATES) }])],
  ['Mach-O', buildMachO([text(Buffer.alloc(600)), { name: 'rust-deps-v0', content: auditable(CRATES) }])],
  [
    'Mach-O for two architectures',
    buildUniversal([
      buildMachO([{ name: 'rust-deps-v0', content: auditable(CRATES) }]),
      buildMachO([{ name: 'rust-deps-v0', content: auditable(CRATES) }])
    ])
  ]
])('Rust: the crates of a program are read from %s, without build dependencies', async (_, bytes) => {
  const { sbom } = await scan([[file('usr/bin/app', bytes)]])
  expect(purls(sbom)).toEqual(['pkg:cargo/app@0.1.0', 'pkg:cargo/itoa@1.0.11', 'pkg:cargo/serde@1.0.200'])
  expect([...sbom.dependencies].slice(1)).toEqual([
    ['pkg:cargo/app@0.1.0', ['pkg:cargo/itoa@1.0.11', 'pkg:cargo/serde@1.0.200']],
    ['pkg:cargo/itoa@1.0.11', []],
    ['pkg:cargo/serde@1.0.200', ['pkg:cargo/itoa@1.0.11']]
  ])
})

test('Rust: a program too large to be buffered gives a warning, if it lists crates at all', async () => {
  const large = (name: string): Buffer =>
    buildElf([text(Buffer.alloc(65 * 2 ** 20)), { name, content: auditable(CRATES) }])
  const { sbom, warnings } = await scan([
    [file('usr/bin/app', large('.dep-v0')), file('usr/bin/other', large('.other'))]
  ])
  expect(sbom.components).toEqual([])
  expect(warnings).toEqual([expect.stringContaining('usr/bin/app: not read as executable: it lists crates')])
})

/** Feeds an executable as if it had this size. */
function probeAs(size: number, bytes: Buffer): { readonly purls: unknown[]; readonly failure: unknown } {
  const found: unknown[] = []
  const sink = new ExecutableSink('usr/bin/syft', size, EXECUTABLE_CATALOGERS, new ContentBuffers(), all =>
    found.push(...all.map(({ component }) => component.purl))
  )
  sink.write(bytes)
  try {
    sink.end()
    return { purls: found.sort(), failure: undefined }
  } catch (failure) {
    return { purls: found.sort(), failure }
  }
}

const TOO_LARGE = 65 * 2 ** 20

test('Go: a large program that has the name of the section of crates in its texts, as Syft, lists no crates', () => {
  const texts = Buffer.from('unwraplinuxarm.dep-v0http://GODEBUG')
  expect(probeAs(TOO_LARGE, buildElf([text(Buffer.concat([texts, inline]))]))).toEqual({
    purls: GO_PURLS,
    failure: undefined
  })
})

test('what one cataloger finds stays if another one fails on the same file', () => {
  const program = buildElf([text(inline), { name: '.dep-v0', content: Buffer.from('not compressed') }])
  const { purls: found, failure } = probeAs(TOO_LARGE, program)
  expect(found).toEqual(GO_PURLS)
  expect(failure).toBeInstanceOf(RangeError)
})

test('Rust: a section that cannot be decompressed is a warning with the path', async () => {
  const { warnings } = await scan([
    [file('usr/bin/app', buildElf([text(Buffer.alloc(600)), { name: '.dep-v0', content: Buffer.from('x') }]))]
  ])
  expect(warnings).toEqual([expect.stringContaining('usr/bin/app: not read as executable')])
})

test.each([
  [
    'usr/local/bin/node',
    'https://nodejs.org/download/release/node.js/v22.9.0/node',
    'pkg:generic/node@22.9.0'
  ],
  ['usr/local/bin/python3.12', '\x003.12.4\0', 'pkg:generic/python@3.12.4'],
  ['usr/local/lib/libpython3.12.so.1.0', '\x003.12.4\0', 'pkg:generic/python@3.12.4'],
  ['bin/busybox', 'BusyBox v1.36.1 (2024-06-10)', 'pkg:generic/busybox@1.36.1'],
  [
    'opt/java/bin/java',
    '\0openjdk\0java\x000.0\x0021.0.5+11-LTS\0',
    'pkg:generic/oracle/openjdk@21.0.5%2B11-LTS'
  ],
  ['usr/sbin/nginx', '\0nginx version: nginx/1.27.2\0', 'pkg:generic/nginx@1.27.2'],
  ['usr/local/bin/redis-server', '\x007.4.1buildkitsandbox-1728000000\0', 'pkg:generic/redis@7.4.1'],
  ['usr/bin/openssl', '\0OpenSSL 3.5.1 1 Jul 2025\0', 'pkg:generic/openssl@3.5.1'],
  ['usr/local/bin/ruby', '\0ruby 3.3.5 (2024-09-03 revision 0) [x86_64-linux]\0', 'pkg:generic/ruby@3.3.5'],
  ['usr/local/bin/perl', '\0/usr/local/lib/perl5/5.40.0/x86_64-linux-gnu\0', 'pkg:generic/perl@5.40.0'],
  ['usr/local/bin/php', '\0X-Powered-By: PHP/8.3.12\0', 'pkg:generic/php-cli@8.3.12'],
  ['usr/local/bin/postgres', '\0PostgreSQL 17.0 on x86_64\0', 'pkg:generic/postgresql@17.0'],
  ['usr/sbin/mariadbd', '\x0011.5.2-MariaDB\0', 'pkg:generic/mariadb@11.5.2'],
  ['usr/local/apache2/bin/httpd', '\0Apache/2.4.62 (Unix)\0', 'pkg:generic/httpd@2.4.62'],
  ['usr/local/sbin/haproxy', 'version 3.0.5-8e879a5, released 2024/09/19', 'pkg:generic/haproxy@3.0.5'],
  ['usr/local/bin/memcached', 'memcached 1.6.31', 'pkg:generic/memcached@1.6.31'],
  ['bin/bash', '@(#)Bash version 5.2.37(1) release GNU', 'pkg:generic/bash@5.2.37'],
  ['usr/bin/curl', '\0curl 8.10.1 (x86_64) %s\0', 'pkg:generic/curl@8.10.1'],
  ['usr/bin/xz', '\0xz (XZ Utils) 5.6.2\0', 'pkg:generic/xz@5.6.2']
])('the runtime %s is known by its version', async (path, evidence, expected) => {
  const around = Buffer.alloc(5000, 'x')
  const bytes = buildElf([text(Buffer.concat([around, Buffer.from(evidence, 'latin1'), around]))])
  for (const content of [bytes, buildElf([text(around)])]) {
    const { sbom } = await scan([[file(path, content)]])
    expect(purls(sbom)).toEqual(content === bytes ? [expected] : [])
  }
})

test('a runtime that a package manager installed is listed once', async () => {
  const { sbom } = await scan([
    [
      file('etc/os-release', 'ID=debian\nVERSION_ID=12\n'),
      file('var/lib/dpkg/status', 'Package: nginx\nVersion: 1.22.1-9\nStatus: install ok installed\n'),
      file('var/lib/dpkg/info/nginx.list', '/usr/sbin/nginx\n'),
      file(
        'usr/sbin/nginx',
        buildElf([text(Buffer.from(`\0nginx version: nginx/1.22.1\0${' '.repeat(900)}`))])
      )
    ]
  ])
  expect(purls(sbom)).toEqual(['pkg:deb/debian/nginx@1.22.1-9?distro=debian-12'])
})

/** Without a limit, 10 GB of names, or 100 million sections. */
test.each([
  ['ELF sections that all have one name of a megabyte', hostileElf(2000)],
  ['Mach-O segments that overlap', hostileMachO(300)]
])('%s take neither time nor memory', async (_, bytes) => {
  const started = performance.now()
  const { sbom } = await scan([[file('usr/bin/hostile', bytes)]])
  expect(sbom.components).toEqual([])
  expect(performance.now() - started).toBeLessThan(2000)
})

function hostileElf(count: number): Buffer {
  const table = 64 + count * 64
  const bytes = Buffer.alloc(table + 2 ** 20, 'A').fill(0, 0, table)
  bytes.write('\x7fELF\x02\x01', 0, 'latin1')
  bytes.writeBigUInt64LE(64n, 40)
  for (const [at, value] of [64, count, 1].entries()) bytes.writeUInt16LE(value, 58 + at * 2)
  for (let at = 64; at < table; at += 64) {
    bytes.writeUInt32LE(1, at + 4)
    bytes.writeBigUInt64LE(BigInt(table), at + 24)
    bytes.writeBigUInt64LE(2n ** 20n, at + 32)
  }
  return bytes
}

function hostileMachO(count: number): Buffer {
  const bytes = Buffer.alloc(32 + 2 ** 20)
  bytes.writeUInt32LE(0xfeedfacf, 0)
  bytes.writeUInt32LE(count, 16)
  bytes.writeUInt32LE(2 ** 20, 20)
  // Each command's count of sections is in the command two further on.
  for (let at = 32; at + 24 <= bytes.length; at += 24)
    for (const [place, value] of [
      [0, 0x19],
      [4, 24],
      [16, 10_000]
    ] as const)
      bytes.writeUInt32LE(value, at + place)
  return bytes
}

test('a damaged executable results in packages or in a warning', async () => {
  const whole = buildElf([
    text(goPointers('go1.23.4', MODULES, BASE)),
    { name: '.dep-v0', content: auditable(CRATES) }
  ])
  const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(change, async changes => {
      const bytes = Buffer.from(whole)
      for (const [at, value] of changes) bytes[at] = value
      const { sbom } = await scan([[file('usr/bin/python3.12', bytes)]])
      expect(sbom.subject).toBeDefined()
    }),
    { numRuns: 200 }
  )
})
