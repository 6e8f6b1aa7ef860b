// Packages of operating systems: what dpkg, apk and rpm databases become.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readTable } from '../../../../../src/scan/archive/sqlite.ts'
import { readRpmDatabase } from '../../../../../src/scan/ecosystems/os/rpm-database.ts'
import { parseRpmHeader } from '../../../../../src/scan/ecosystems/os/rpm-header.ts'
import { purls, scan } from '../../../../support/image-builder.ts'
import {
  buildBerkeley,
  buildNdb,
  buildRpmHeader,
  buildSqlite,
  type RpmPackage
} from '../../../../support/rpm-builder.ts'
import { file, symlink, type TarItem } from '../../../../support/tar-builder.ts'

const DEBIAN = file(
  'etc/os-release',
  'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nHOME_URL="https://www.debian.org/"\n'
)
const ALPINE = file('etc/os-release', 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.20.3\n')
const RHEL = file(
  'etc/os-release',
  'ID="rhel"\nVERSION_ID="9.4"\nCPE_NAME="cpe:/o:redhat:enterprise_linux:9::baseos"\n'
)

async function components(...items: readonly TarItem[]) {
  return (await scan([items])).sbom.components
}

test.each<[string, readonly TarItem[], object]>([
  [
    'etc/os-release',
    [DEBIAN],
    { name: 'debian', version: '12', description: 'Debian GNU/Linux 12 (bookworm)' }
  ],
  [
    'a symlink to usr/lib/os-release',
    [
      symlink('etc/os-release', '../usr/lib/os-release'),
      file('usr/lib/os-release', "ID='arch'\nBUILD_ID=rolling\n")
    ],
    { name: 'arch', version: 'rolling' }
  ],
  [
    'a file with comments and escapes',
    [file('etc/os-release', '# x\nID=x\nPRETTY_NAME="a \\"b\\" \\$c"\n')],
    { name: 'x', description: 'a "b" $c' }
  ],
  ['a name that is not an identifier', [file('etc/os-release', 'NAME="My OS!"\n')], { name: 'my-os-' }],
  [
    'the point release of Debian',
    [DEBIAN, file('etc/debian_version', '12.8\n')],
    { name: 'debian', version: '12.8' }
  ],
  [
    'Debian before its release',
    [DEBIAN, file('etc/debian_version', 'trixie/sid\n')],
    { name: 'debian', version: '12' }
  ],
  [
    'a derivative, which keeps the file of Debian',
    [file('etc/os-release', 'ID=ubuntu\nVERSION_ID="24.04"\n'), file('etc/debian_version', '13.1\n')],
    { name: 'ubuntu', version: '24.04' }
  ],
  ['a CPE', [RHEL], { name: 'rhel', cpe: 'cpe:/o:redhat:enterprise_linux:9::baseos' }],
  [
    'etc/system-release-cpe',
    [file('etc/system-release-cpe', 'cpe:/o:centos:linux:6:GA\n')],
    { name: 'centos', version: '6' }
  ],
  [
    'etc/redhat-release',
    [file('etc/redhat-release', 'CentOS release 6.10 (Final)\n')],
    { name: 'centos', version: '6.10' }
  ]
])('the distribution is known from %s', async (_, items, expected) => {
  expect(await components(...items)).toEqual([
    expect.objectContaining({ type: 'operating-system', ...expected })
  ])
})

test.each([[file('etc/os-release', '\n')], [file('etc/os-release', Buffer.alloc(900, 0xff))]])(
  'a file without a distribution is skipped',
  async item => {
    expect(await components(item)).toEqual([])
  }
)

const STATUS = `Package: libstdc++6
Status: install ok installed
Maintainer: Debian GCC Maintainers <debian-gcc@lists.debian.org>
Architecture: amd64
Source: gcc-12 (12.2.0-14)
Version: 12.2.0-14+b1
Depends: gcc-12-base (= 12.2.0-14), libc6 (>= 2.34) | libc6-udeb
Description: GNU Standard C++ Library v3
 with more
  lines
Homepage: http://gcc.gnu.org/

Package: gcc-12-base
Status: install ok installed
Architecture: amd64
Source: gcc-12
Version: 12.2.0-14
Description: base

Package: removed
Status: deinstall ok config-files
Architecture: all
Version: 1:2.0

Package: libc6
Status: hold ok installed
Architecture: amd64
Multi-Arch: same
Version: 2.36-9
Provides: libc6-2.36 (= 1)

Package: libc6
Status: install ok installed
Architecture: i386
Version: 2.36-9
Pre-Depends: gcc-12-base:any

Package: mawk
Status: install ok installed
Architecture: amd64
Version: 1.3
Provides: awk
Depends: libc6-2.36, awk, nowhere
`

test("dpkg: the source's version of a rebuilt package is where Grype reads it", async () => {
  const status = (source: string) =>
    `Package: bash\nStatus: install ok installed\nArchitecture: amd64\nVersion: 5.2.37-2+b10\n${source}`
  const propertiesOf = async (source: string) => {
    const { sbom } = await scan([[DEBIAN, file('var/lib/dpkg/status', status(source))]])
    const { properties = [] } = sbom.components.find(({ name }) => name === 'bash') ?? {}
    return properties.filter(({ name }) => name !== 'syft:cpe23')
  }
  expect(await propertiesOf('Source: bash (5.2.37-2)\n')).toEqual([
    { name: 'syft:package:type', value: 'deb' },
    { name: 'syft:package:metadataType', value: 'dpkg-db-entry' },
    { name: 'syft:metadata:source', value: 'bash' },
    { name: 'syft:metadata:sourceVersion', value: '5.2.37-2' }
  ])
  expect(await propertiesOf('Source: other (5.2.37-2)\n')).toEqual([])
  expect(await propertiesOf('')).toEqual([])
})

test('dpkg: installed packages with their source and dependencies', async () => {
  const { sbom } = await scan([[DEBIAN, file('var/lib/dpkg/status', STATUS)]])
  const q = 'arch=amd64&distro=debian-12'
  expect(purls(sbom)).toEqual([
    `pkg:deb/debian/gcc-12-base@12.2.0-14?${q}&upstream=gcc-12`,
    `pkg:deb/debian/libc6@2.36-9?${q}`,
    'pkg:deb/debian/libc6@2.36-9?arch=i386&distro=debian-12',
    `pkg:deb/debian/libstdc%2B%2B6@12.2.0-14%2Bb1?${q}&upstream=gcc-12%4012.2.0-14`,
    `pkg:deb/debian/mawk@1.3?${q}`
  ])
  expect(sbom.components.find(component => component.name === 'libstdc++6')).toEqual({
    ref: `pkg:deb/debian/libstdc%2B%2B6@12.2.0-14%2Bb1?${q}&upstream=gcc-12%4012.2.0-14`,
    type: 'library',
    name: 'libstdc++6',
    version: '12.2.0-14+b1',
    purl: `pkg:deb/debian/libstdc%2B%2B6@12.2.0-14%2Bb1?${q}&upstream=gcc-12%4012.2.0-14`,
    description: 'GNU Standard C++ Library v3',
    supplier: { name: 'Debian GCC Maintainers', email: 'debian-gcc@lists.debian.org' },
    externalReferences: [{ type: 'website', url: 'http://gcc.gnu.org/' }],
    occurrences: [{ path: '/var/lib/dpkg/status', layer: expect.stringMatching(/^sha256:/) }],
    properties: [{ name: 'syft:cpe23', value: 'cpe:2.3:a:gnu:gcc:12.2.0:*:*:*:*:*:*:*' }],
    declaredUnknown: ['licenses']
  })
  const short = (ref: string) =>
    ref.replace(/^pkg:deb\/debian\/|@[^?]*|\?.*?arch=|&.*$/g, '').replace('libstdc%2B%2B6', 'libstdc++6')
  expect([...sbom.dependencies].slice(1).map(([ref, needs]) => [short(ref), needs.map(short)])).toEqual([
    ['gcc-12-baseamd64', []],
    ['libc6amd64', []],
    ['libc6i386', ['gcc-12-baseamd64']],
    ['libstdc++6amd64', ['gcc-12-baseamd64', 'libc6amd64']],
    ['mawkamd64', ['libc6amd64']]
  ])
})

const DEP5 = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: Jane Doe
License: GPL-2+
 The text.
 .
 More text.

Files: debian/*
License: Expat

License: GPL-2+
`

test.each<[string, readonly TarItem[], readonly string[]]>([
  ['by its fields', [file('usr/share/doc/mawk/copyright', DEP5)], ['GPL-2.0-or-later AND MIT']],
  [
    'by a link to the folder of another package',
    [symlink('usr/share/doc/mawk', 'base'), file('usr/share/doc/base/copyright', DEP5)],
    ['GPL-2.0-or-later AND MIT']
  ],
  [
    'by what free text refers to, where that is certain',
    [file('usr/share/doc/mawk/copyright', 'See /usr/share/common-licenses/Apache-2.0.\n')],
    ['Apache-2.0']
  ],
  [
    'by a name where free text refers to a GNU license',
    [file('usr/share/doc/mawk/copyright', 'See /usr/share/common-licenses/GPL-2, or\nlater.\n')],
    ['GPL-2']
  ],
  [
    'not from text that refers to none',
    [file('usr/share/doc/mawk/copyright', 'License: you may do what you like')],
    []
  ]
])('dpkg: the license is known %s', async (_, items, expected) => {
  const status = 'Package: mawk\nVersion: 1\nStatus: install ok installed\n'
  const found = await components(DEBIAN, file('var/lib/dpkg/status', status), ...items)
  expect(
    (found.find(component => component.name === 'mawk')?.licenses ?? []).map(license => license.value)
  ).toEqual(expected)
})

test('packages of a file system in a folder have its distribution, if a file there names one', async () => {
  const { sbom } = await scan([
    [
      file('etc/os-release', 'ID=debian\nVERSION_ID="12"\n'),
      file('var/lib/dpkg/status', 'Package: a\nStatus: install ok installed\nVersion: 1\n'),
      file('opt/chroot/usr/lib/os-release', 'ID=ubuntu\nVERSION_ID="22.04"\n'),
      file('opt/chroot/var/lib/dpkg/status', 'Package: b\nStatus: install ok installed\nVersion: 1\n'),
      file('srv/alpine/etc/os-release', 'ID=alpine\nVERSION_ID=3.20.3\n'),
      file('srv/alpine/lib/apk/db/installed', 'P:c\nV:1-r0\n'),
      file('srv/unnamed/var/lib/dpkg/status', 'Package: d\nStatus: install ok installed\nVersion: 1\n')
    ]
  ])
  expect(sbom.components.map(({ name, purl }) => purl ?? name)).toEqual([
    'debian',
    'pkg:apk/alpine/c@1-r0?distro=alpine-3.20.3',
    'pkg:deb/debian/a@1?distro=debian-12',
    'pkg:deb/debian/d@1?distro=debian-12',
    'pkg:deb/ubuntu/b@1?distro=ubuntu-22.04'
  ])
})

test('dpkg: a distroless image has a file for each package', async () => {
  const { sbom } = await scan([
    [
      DEBIAN,
      file('var/lib/dpkg/status.d/base', 'Package: base-files\nVersion: 12.4\nArchitecture: amd64\n'),
      file('var/lib/dpkg/status.d/base.md5sums', `${'0'.repeat(32)}  app/node_modules/a/package.json\n`),
      file('app/node_modules/a/package.json', '{"name":"owned","version":"12.4"}')
    ]
  ])
  expect(purls(sbom)).toEqual(['pkg:deb/debian/base-files@12.4?arch=amd64&distro=debian-12'])
})

test.each([
  [
    'dpkg',
    file(
      'var/lib/dpkg/status',
      'Package: a\nVersion: 1\nArchitecture: amd64\nSource: b\nStatus: install ok installed\n'
    ),
    'pkg:deb/a@1?arch=amd64&upstream=b'
  ],
  ['apk', file('lib/apk/db/installed', 'P:a\nV:1\nA:x86_64\no:b\n'), 'pkg:apk/a@1?arch=x86_64&upstream=b']
])('%s: without a distribution, the purl has the fields of the database', async (_, item, purl) => {
  expect(await components(item)).toEqual([
    expect.objectContaining({ ref: purl, purl, name: 'a', version: '1' })
  ])
})

test('a package database that a later layer replaces is not read', async () => {
  const { sbom, warnings } = await scan([
    [RHEL, file('var/lib/rpm/rpmdb.sqlite', 'would be a warning')],
    [
      file(
        'var/lib/rpm/rpmdb.sqlite',
        buildSqlite([buildRpmHeader({ name: 'new', version: '1', release: '1' })])
      )
    ]
  ])
  expect(purls(sbom)).toEqual(['pkg:rpm/redhat/new@1-1?distro=rhel-9.4'])
  expect(warnings).toEqual([])
})

test.each([
  ['install ok unpacked', true],
  ['install ok half-configured', true],
  ['install ok triggers-pending', true],
  ['deinstall ok installed', true],
  ['purge ok not-installed', false],
  ['deinstall ok config-files', false]
])('dpkg: a package with the status "%s" is installed: %s', async (status, isThere) => {
  const found = await components(
    DEBIAN,
    file('var/lib/dpkg/status', `Package: a\nVersion: 1\nStatus: ${status}\n`)
  )
  expect(found.some(({ name }) => name === 'a')).toBe(isThere)
})

test('dpkg: a list of files without its package in the database hides nothing', async () => {
  const npm = file('usr/share/nodejs/npm/package.json', '{"name":"npm","version":"9.2.0"}')
  const list = (path: string) => file(path, '/usr/share/nodejs/npm/package.json\n')
  const sums = file(
    'var/lib/dpkg/status.d/npm.md5sums',
    `${'0'.repeat(32)}  usr/share/nodejs/npm/package.json\n`
  )
  const removed = file('var/lib/dpkg/status', 'Package: npm\nVersion: 1\nStatus: deinstall ok config-files\n')
  for (const items of [
    [list('var/lib/dpkg/info/npm.list')],
    [removed, list('var/lib/dpkg/info/npm:all.list')],
    [sums]
  ])
    expect((await components(npm, ...items)).map(({ purl }) => purl)).toEqual(['pkg:npm/npm@9.2.0'])
})

test('a file of an operating system package is not listed twice, even if its database has another path to it', async () => {
  const json = (name: string) => JSON.stringify({ name, version: '1' })
  const { sbom } = await scan([
    [
      DEBIAN,
      symlink('lib', 'usr/lib'),
      file('var/lib/dpkg/status', 'Package: npm\nVersion: 1\nStatus: install ok installed\n'),
      file(
        'var/lib/dpkg/info/npm.list',
        '/.\n/usr\n/lib/nodejs/owned/package.json\n/usr/share/nodejs/also/package.json\n'
      ),
      file('usr/lib/nodejs/owned/package.json', json('owned')),
      file('usr/share/nodejs/also/package.json', json('also')),
      file('usr/share/nodejs/other/package.json', json('other'))
    ]
  ])
  expect(purls(sbom)).toEqual(['pkg:deb/debian/npm@1?distro=debian-12', 'pkg:npm/other@1'])
})

/** A package of Debian, with a file of npm's package. */
const withNpm = (version: string, ofNpm: string, release = DEBIAN) =>
  scan([
    [
      release,
      file('var/lib/dpkg/status', `Package: node-a\nVersion: ${version}\nStatus: install ok installed\n`),
      file('var/lib/dpkg/info/node-a.list', '/usr/share/nodejs/a/package.json\n'),
      file('usr/share/nodejs/a/package.json', JSON.stringify({ name: 'a', version: ofNpm }))
    ]
  ])

test.each([
  ['7.7.1-1', '7.7.1'],
  ['1:7.7.1+ds-1', '7.7.1'],
  ['7.7.1+~cs5.2-2', '7.7.1'],
  ['7.7.1+really7.6.0-1', '7.6.0']
])("a package of Debian, version %s, is not listed again as npm's %s", async (version, ofNpm) => {
  const { sbom } = await withNpm(version, ofNpm)
  expect(purls(sbom).filter(purl => purl.startsWith('pkg:npm'))).toEqual([])
})

test.each([
  ['7.7.1-1', '5.2.0'],
  ['7.10.1-1', '7.1'],
  ['7.7.1-1', '7.7'],
  ['1:7.7.1-1', '7'],
  ['7.7.1+~cs5.2-2', '5.2']
])(
  'what a package of Debian, version %s, brings in version %s is listed, and it needs that',
  async (version, ofNpm) => {
    const { sbom } = await withNpm(version, ofNpm)
    const npm = `pkg:npm/a@${ofNpm}`
    const [owner = ''] = purls(sbom)
    expect(purls(sbom)).toEqual([expect.stringContaining('pkg:deb/debian/node-a@'), npm])
    expect(sbom.dependencies.get(owner)).toEqual([npm])
  }
)

test.each([
  ['ID=ubuntu', false],
  ['ID=linuxmint\nID_LIKE="ubuntu debian"', false],
  ['ID=amzn\nID_LIKE="fedora rhel"', true],
  ['ID=devuan', true]
])(
  'a package is listed again where the advisories of its distribution are not all: %s, %s',
  async (release, isListed) => {
    const { sbom } = await withNpm('7.7.1-1', '7.7.1', file('etc/os-release', `${release}\nVERSION_ID=1\n`))
    expect(purls(sbom).includes('pkg:npm/a@7.7.1')).toBe(isListed)
  }
)

const INSTALLED = `C:Q1abcdefghijklmnopqrstuvwxyz0=
P:musl
V:1.2.5-r0
A:x86_64
T:the musl c library (libc) implementation
U:https://musl.libc.org/
L:MIT
o:musl
m:Alpine Maintainer <team@alpine.test>
p:so:libc.musl-x86_64.so.1=1
F:lib
R:ld-musl-x86_64.so.1
a:0:0:755

P:busybox-binsh
V:1.36.1-r29
A:x86_64
L:GPL-2.0-only AND BSD
o:busybox
D:so:libc.musl-x86_64.so.1 !conflict busybox>=1 cmd:nothing
F:usr/lib/node_modules/owned
R:package.json

P:old
V:1
L:BSD MIT
D:musl~1.2
`

test('apk: packages, the providers of their dependencies, and their files', async () => {
  const { sbom } = await scan([
    [
      ALPINE,
      file('lib/apk/db/installed', INSTALLED),
      file('usr/lib/node_modules/owned/package.json', '{"name":"owned","version":"1"}')
    ]
  ])
  const owned = 'pkg:npm/owned@1'
  const musl = 'pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.3'
  const shell = 'pkg:apk/alpine/busybox-binsh@1.36.1-r29?arch=x86_64&distro=alpine-3.20.3&upstream=busybox'
  const old = 'pkg:apk/alpine/old@1?distro=alpine-3.20.3'
  expect(purls(sbom)).toEqual([shell, musl, old, owned])
  expect([...sbom.dependencies].slice(1)).toEqual([
    [shell, [musl, owned]],
    [musl, []],
    [old, [musl]],
    [owned, []]
  ])
  expect(sbom.components.map(component => component.licenses?.map(license => license.value))).toEqual([
    undefined,
    ['GPL-2.0-only AND BSD'],
    ['MIT'],
    ['BSD', 'MIT'],
    undefined
  ])
  expect(sbom.components.find(component => component.name === 'musl')).toMatchObject({
    supplier: { name: 'Alpine Maintainer', email: 'team@alpine.test' },
    externalReferences: [{ type: 'website', url: 'https://musl.libc.org/' }]
  })
})

const BASH: RpmPackage = {
  name: 'bash',
  version: '5.1.8',
  release: '9.el9',
  arch: 'x86_64',
  sourceRpm: 'bash-5.1.8-9.el9.src.rpm',
  license: 'GPLv3+',
  vendor: 'Red Hat, Inc.',
  summary: 'The GNU Bourne Again shell',
  url: 'https://www.gnu.org/software/bash',
  provides: ['bash', 'config(bash)'],
  requires: ['libc.so.6()(64bit)', 'rpmlib(CompressedFileNames)', 'not there'],
  files: ['/usr/bin/bash', '/usr/lib/python3/site-packages/x.dist-info/METADATA']
}
const GLIBC: RpmPackage = {
  name: 'glibc',
  version: '2.34',
  release: '100.el9',
  epoch: 1,
  arch: 'x86_64',
  license: 'LGPLv2+ and BSD',
  provides: ['libc.so.6()(64bit)'],
  requires: ['/usr/bin/bash'],
  // Larger than a page, so that every kind of database has to chain.
  files: Array.from({ length: 400 }, (_, index) => `/usr/share/locale/${index}/LC_MESSAGES/libc.mo`)
}
const KEY: RpmPackage = { name: 'gpg-pubkey', version: 'fd431d51', release: '4ae0493b', license: 'pubkey' }
const HEADERS = [BASH, GLIBC, KEY].map(buildRpmHeader)

test.each<[string, string, Buffer]>([
  ['SQLite', 'var/lib/rpm/rpmdb.sqlite', buildSqlite(HEADERS)],
  ['SQLite without a log', 'usr/share/rpm/rpmdb.sqlite', buildSqlite(HEADERS, { wal: false })],
  ['SQLite with small pages', 'var/lib/rpm/rpmdb.sqlite', buildSqlite(HEADERS, { pageSize: 512 })],
  ['SQLite with the largest pages', 'var/lib/rpm/rpmdb.sqlite', buildSqlite(HEADERS, { pageSize: 65_536 })],
  ['ndb', 'usr/lib/sysimage/rpm/Packages.db', buildNdb(HEADERS)],
  ['Berkeley DB', 'var/lib/rpm/Packages', buildBerkeley(HEADERS)],
  ['Berkeley DB of the other byte order', 'var/lib/rpm/Packages', buildBerkeley(HEADERS, { isBig: true })]
])('rpm: packages of a database of the kind %s', async (_, path, database) => {
  const { sbom, warnings } = await scan([
    [
      RHEL,
      file(path, database),
      file('usr/lib/python3/site-packages/x.dist-info/METADATA', 'Name: x\nVersion: 5.1.8\n')
    ]
  ])
  const bash = 'pkg:rpm/redhat/bash@5.1.8-9.el9?arch=x86_64&distro=rhel-9.4&upstream=bash-5.1.8-9.el9.src.rpm'
  const glibc = 'pkg:rpm/redhat/glibc@2.34-100.el9?arch=x86_64&distro=rhel-9.4&epoch=1'
  expect(warnings).toEqual([])
  expect(purls(sbom)).toEqual([bash, glibc])
  expect([...sbom.dependencies].slice(1)).toEqual([
    [bash, [glibc]],
    [glibc, [bash]]
  ])
  expect(sbom.components.slice(1)).toEqual([
    expect.objectContaining({
      version: '5.1.8-9.el9',
      description: 'The GNU Bourne Again shell',
      licenses: [{ kind: 'expression', value: 'GPL-3.0-or-later', acknowledgement: 'declared' }],
      supplier: { name: 'Red Hat, Inc.' },
      externalReferences: [{ type: 'website', url: 'https://www.gnu.org/software/bash' }]
    }),
    expect.objectContaining({
      version: '1:2.34-100.el9',
      licenses: [{ kind: 'name', value: 'LGPLv2+ and BSD', acknowledgement: 'declared' }],
      supplier: { isDeclaredUnknown: true }
    })
  ])
})

test.each([
  ['a circle needs a way in: one of it is a direct dependency', [BASH, GLIBC], ['bash']],
  ['a package that others require is not a direct dependency', [BASH, { ...GLIBC, requires: [] }], ['bash']]
])('%s', async (_, packages, expected) => {
  const { sbom } = await scan([[file('var/lib/rpm/Packages.db', buildNdb(packages.map(buildRpmHeader)))]])
  const direct = [...sbom.dependencies.values()][0]
  expect(direct?.map(ref => /rpm\/(\w+)/.exec(ref)?.[1])).toEqual(expected)
})

test('rpm: a database of hundreds of packages is read completely and in order', () => {
  const headers = Array.from({ length: 700 }, (_, index) =>
    buildRpmHeader({ ...BASH, name: `p${index}`, files: [`/x/${'y'.repeat(index * 7)}`] })
  )
  for (const database of [buildSqlite(headers, { pageSize: 1024 }), buildBerkeley(headers)]) {
    const names = [...readRpmDatabase(database)]
      .filter(Buffer.isBuffer)
      .map(blob => parseRpmHeader(blob).name)
    expect(names).toEqual(Array.from({ length: 700 }, (_, index) => `p${index}`))
  }
})

test.each<[string, Buffer]>([
  ['of no kind', Buffer.from('garbage'.repeat(100))],
  ['that ends early', buildSqlite(HEADERS).subarray(0, 6000)],
  ['whose blobs are not there', buildNdb(HEADERS).subarray(0, 4096)],
  ['whose chains are broken', buildBerkeley(HEADERS).subarray(0, 1200)],
  ['with an invalid header', buildNdb([Buffer.from('header?')])]
])('rpm: a database %s is a warning with its path', async (_, database) => {
  const { warnings, sbom } = await scan([[RHEL, file('var/lib/rpm/Packages', database)]])
  expect(warnings).toEqual([expect.stringContaining('var/lib/rpm/Packages: ')])
  expect(sbom.completeness).toBe('incomplete')
})

const [BASH_HEADER, GLIBC_HEADER] = HEADERS as [Buffer, Buffer, Buffer]
const AROUND = (header: Buffer) => [BASH_HEADER, header, GLIBC_HEADER]
const NO_NAME = buildRpmHeader({ ...BASH, name: '' })

/** A page inside the chain of a header that fills several pages gets another type. */
function withBrokenChain(database: Buffer): Buffer {
  const marker = database.indexOf('y'.repeat(64))
  const bytes = Buffer.from(database)
  bytes[Math.floor(marker / 512) * 512 + 25] = 0
  return bytes
}

/** The page with the last package's key gets another type, or the value on it another kind, or nothing is left of it. */
function withBadPage(database: Buffer, change: 'type' | 'value' | 'cut'): Buffer {
  const bytes = Buffer.from(database)
  const pages = Array.from({ length: bytes.length / 512 }, (_, at) => at * 512)
  const last = pages.findLast(at => bytes[at + 25] === 13) ?? 0
  if (change === 'cut') return bytes.subarray(0, last)
  bytes[change === 'type' ? last + 25 : last + 440] = 99
  return bytes
}

/** The last blob gets another signature. */
function withBadBlob(database: Buffer): Buffer {
  const bytes = Buffer.from(database)
  bytes.write('????', bytes.lastIndexOf('BlbS'))
  return bytes
}

test.each<[string, Buffer]>([
  ['a SQLite database', buildSqlite(AROUND(Buffer.from('header?')))],
  ['an ndb database', buildNdb(AROUND(Buffer.from('header?')))],
  ['a Berkeley database', buildBerkeley(AROUND(Buffer.from('header?')))],
  ['a database, without a name', buildNdb(AROUND(NO_NAME))],
  ['an ndb database, without its blob', withBadBlob(buildNdb([BASH_HEADER, GLIBC_HEADER, NO_NAME]))],
  ['an SQLite database, which is a text', buildSqlite([BASH_HEADER, GLIBC_HEADER, 'x' as unknown as Buffer])],
  ...(['type', 'value', 'cut'] as const).map((change): [string, Buffer] => [
    `a Berkeley database, by the ${change} of its page`,
    withBadPage(buildBerkeley([BASH_HEADER, GLIBC_HEADER, buildRpmHeader({ ...BASH, name: 'zlib' })]), change)
  ]),
  [
    'a Berkeley database, with a broken chain of pages',
    withBrokenChain(buildBerkeley(AROUND(buildRpmHeader({ ...BASH, files: [`/${'y'.repeat(9000)}`] }))))
  ]
])('rpm: a damaged header of %s affects only its own package', async (_, database) => {
  const { warnings, sbom } = await scan([[RHEL, file('var/lib/rpm/Packages', database)]])
  expect(purls(sbom)).toEqual([expect.stringContaining('/bash@'), expect.stringContaining('/glibc@')])
  expect(warnings).toEqual([
    expect.stringContaining('var/lib/rpm/Packages: 1 package header cannot be read: ')
  ])
  expect(sbom.completeness).toBe('incomplete')
})

test('rpm: a log with changes that are not in the database is a warning', async () => {
  const { warnings } = await scan([
    [
      file('var/lib/rpm/rpmdb.sqlite', buildSqlite(HEADERS)),
      file('var/lib/rpm/rpmdb.sqlite-wal', Buffer.alloc(4096))
    ]
  ])
  expect(warnings).toEqual([expect.stringContaining('rpmdb.sqlite-wal')])
})

test('a damaged database results in packages or in its own error code', () => {
  const databases = [buildSqlite(HEADERS, { pageSize: 512 }), buildNdb(HEADERS), buildBerkeley(HEADERS)]
  const change = fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.constantFrom(...databases), change, (database, changes) => {
      const bytes = Buffer.from(database)
      for (const [at, value] of changes) bytes[at % bytes.length] = value
      try {
        for (const blob of readRpmDatabase(bytes)) if (Buffer.isBuffer(blob)) parseRpmHeader(blob)
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^SCAN_(?:RPM|SQLITE)_INVALID$/) })
      }
    }),
    { numRuns: 300 }
  )
})

test('SQLite: an offset outside its page has its own error code', () => {
  const bytes = Buffer.from(buildSqlite(HEADERS, { pageSize: 512 }))
  bytes[1490] = 133
  bytes[15] = 0
  expect(() => [...readRpmDatabase(bytes)]).toThrow('an offset outside its page')
})

test('SQLite: values of every type are read', async () => {
  const { DatabaseSync } = await import('node:sqlite')
  const { mkdtempSync, readFileSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  const folder = mkdtempSync(join(tmpdir(), 'seal-sqlite-'))
  const path = join(folder, 'x.db')
  const values = [
    null,
    0,
    1,
    -1,
    127,
    -128,
    40_000,
    -9_000_000,
    2 ** 31,
    2 ** 40,
    -(2 ** 52),
    1.5,
    'text ü',
    Buffer.from([0, 255])
  ]
  const database = new DatabaseSync(path)
  database.exec('CREATE TABLE t (v)')
  for (const value of values) database.prepare('INSERT INTO t VALUES (?)').run(value)
  database.close()
  expect([...readTable(readFileSync(path), 't')].map(([value]) => value)).toEqual(values)
  expect(() => [...readTable(readFileSync(path), 'other')]).toThrow(
    expect.objectContaining({ code: 'SCAN_SQLITE_INVALID' })
  )
  rmSync(folder, { recursive: true })
})
