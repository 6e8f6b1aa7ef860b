// Less common package managers, as their files lie in images.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { checkMeaning } from '../../../../src/sbom/validate/check-meaning.ts'
import { writeSbom } from '../../../../src/sbom/write/write.ts'
import { purls, scan } from '../../../support/image-builder.ts'
import { file, type TarItem } from '../../../support/tar-builder.ts'

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/ecosystems', name), 'utf8')
const release = (id: string, version = '1') => file('etc/os-release', `ID=${id}\nVERSION_ID=${version}\n`)

async function packages(...items: readonly TarItem[]) {
  const { sbom, warnings } = await scan([items])
  expect(warnings).toEqual([])
  return { purls: purls(sbom), sbom }
}

describe('Azure Linux without a database', () => {
  const path = 'var/lib/rpmmanifest/container-manifest-2'

  test('has the packages of its manifest', async () => {
    const { purls: found } = await packages(
      release('azurelinux', '3.0'),
      file(path, fixture('container-manifest-2'))
    )
    expect(found).toContain(
      'pkg:rpm/azurelinux/filesystem@1.1-9.cm2?arch=x86_64&distro=azurelinux-3.0&upstream=filesystem-1.1-9.cm2.src.rpm'
    )
    expect(found).toHaveLength(fixture('container-manifest-2').trim().split('\n').length)
  })

  test('a line that is not a package is a warning', async () => {
    const { sbom, warnings } = await scan([[file(path, 'what\n')]])
    expect([warnings, sbom.completeness]).toEqual([
      [expect.stringContaining(`${path}: 1 line cannot be read`)],
      'incomplete'
    ])
  })
})

describe("Ubuntu's chiselled images", () => {
  const path = 'var/lib/chisel/manifest.wall'
  const hash = 'a'.repeat(64)
  const manifest = (...entries: readonly object[]) => {
    const header = { jsonwall: '1.0', schema: '1.0', count: entries.length + 1 }
    return [header, ...entries].map(entry => `${JSON.stringify(entry)}\n`).join('')
  }
  const openssl = {
    kind: 'package',
    name: 'libssl3t64',
    version: '3.0.13-0ubuntu3.5',
    sha256: hash,
    arch: 'amd64'
  }
  const base = { kind: 'package', name: 'base-files', version: '13ubuntu10', sha256: hash, arch: 'amd64' }
  const slice = { kind: 'slice', name: 'libssl3t64_libs' }
  const purl = (name: string) => `pkg:deb/ubuntu/${name}?arch=amd64&distro=ubuntu-24.04`

  test('have the packages of their manifest', async () => {
    const { purls: found, sbom } = await packages(
      release('ubuntu', '24.04'),
      file(path, zstdCompressSync(manifest(base, openssl, slice)))
    )
    expect(found).toEqual([purl('base-files@13ubuntu10'), purl('libssl3t64@3.0.13-0ubuntu3.5')])
    expect(sbom.components.find(({ name }) => name === 'base-files')?.hashes).toEqual([
      { algorithm: 'SHA-256', content: hash }
    ])
  })

  test('have each package once if there is a database of dpkg too', async () => {
    const status =
      'Package: base-files\nVersion: 13ubuntu10\nArchitecture: amd64\nSource: base-files (13)\nStatus: install ok installed\n'
    const { purls: found } = await packages(
      release('ubuntu', '24.04'),
      file('var/lib/dpkg/status', status),
      file(path, zstdCompressSync(manifest(base, openssl)))
    )
    expect(found.map(one => one?.split('?')[0])).toEqual([
      'pkg:deb/ubuntu/base-files@13ubuntu10',
      'pkg:deb/ubuntu/libssl3t64@3.0.13-0ubuntu3.5'
    ])
  })

  test.each([
    ['damaged', zstdCompressSync(manifest(base)).subarray(0, -4), 'not read to its end'],
    ['not compressed', Buffer.from(manifest(base)), 'not read to its end'],
    [
      'without a version',
      zstdCompressSync(manifest({ kind: 'package', name: 'a' })),
      '1 package without a name or a version'
    ],
    [
      'cut between two lines',
      zstdCompressSync(`{"jsonwall":"1.0","count":3}\n${JSON.stringify(slice)}\n`),
      '1 line of 3 missing'
    ],
    ['cut inside a line', zstdCompressSync(manifest(base).slice(0, -20)), 'not read to its end'],
    ['empty', Buffer.alloc(0), 'not read to its end'],
    ['too long', zstdCompressSync('{}\n'.repeat(300_001)), 'more than 300000 lines']
  ])('a manifest that is %s makes the document incomplete', async (_, bytes, reason) => {
    const { sbom, warnings } = await scan([[release('ubuntu', '24.04'), file(path, bytes)]])
    expect([warnings.join('\n'), sbom.completeness]).toEqual([expect.stringContaining(reason), 'incomplete'])
  })
})

test('a snap that was unpacked', async () => {
  const text =
    'name: core22\nversion: "20240904"\nsummary: Runtime environment based on Ubuntu\nlicense: GPL-3.0\n'
  const { sbom } = await packages(file('snap/core22/1621/meta/snap.yaml', text))
  expect(sbom.components).toEqual([
    expect.objectContaining({
      type: 'application',
      purl: 'pkg:generic/snap/core22@20240904',
      description: 'Runtime environment based on Ubuntu',
      licenses: [expect.objectContaining({ value: 'GPL-3.0-only' })],
      declaredUnknown: ['dependencies']
    })
  ])
})

test('opkg: packages of OpenWrt, and what is in their files', async () => {
  const status =
    'Package: libubox\nVersion: 2023-1\nDepends: libc\nStatus: install user installed\nArchitecture: x86_64\nLicense: ISC\n\nPackage: libc\nVersion: 1.2.5\nStatus: install ok installed\nArchitecture: x86_64\n\nPackage: gone\nVersion: 1\nStatus: deinstall ok not-installed\n'
  const { purls: found, sbom } = await packages(
    release('openwrt', '23.05'),
    file('usr/lib/opkg/status', status),
    file('usr/lib/opkg/info/libubox.list', '/usr/lib/node_modules/a/package.json\n'),
    file('usr/lib/node_modules/a/package.json', '{"name":"a","version":"1"}')
  )
  const of = (name: string) => `pkg:generic/openwrt/${name}?arch=x86_64&distro=openwrt-23.05`
  expect(found).toEqual([of('libc@1.2.5'), of('libubox@2023-1'), 'pkg:npm/a@1'])
  expect(sbom.dependencies.get(of('libubox@2023-1'))).toEqual([of('libc@1.2.5'), 'pkg:npm/a@1'])
})

test('pacman: packages of Arch Linux', async () => {
  const folder = 'var/lib/pacman/local/gmp-6.2.1-2'
  const { purls: found, sbom } = await packages(
    release('arch', ''),
    file(`${folder}/desc`, fixture('pacman-desc')),
    file(`${folder}/files`, fixture('pacman-files'))
  )
  expect(found).toEqual(['pkg:alpm/arch/gmp@6.2.1-2?arch=x86_64&distro=arch'])
  expect(sbom.components.find(({ name }) => name === 'gmp')).toMatchObject({
    supplier: { name: 'Antonio Rojas', email: 'arojas@archlinux.org' },
    externalReferences: [{ url: 'https://gmplib.org/' }]
  })
})

test.each<[string, string, string, string, object]>([
  [
    'Conda',
    'opt/conda/conda-meta/zlib-1.2.11-h90dfc92_1014.json',
    fixture('conda-zlib.json'),
    'pkg:conda/zlib@1.2.11?build=h90dfc92_1014&channel=conda-forge&subdir=osx-arm64&type=tar.bz2',
    {
      licenses: [{ value: 'Zlib' }],
      hashes: [{ content: 'a70c028fd3b9af1d7ea3d7099d810f3d2588096237bb472db331a51a36f931c0' }]
    }
  ],
  [
    'R',
    'usr/lib/R/library/stringr/DESCRIPTION',
    fixture('DESCRIPTION'),
    'pkg:cran/stringr@1.5.0.9000',
    { licenses: [{ value: 'MIT' }], externalReferences: [{ url: 'https://stringr.tidyverse.org' }] }
  ],
  [
    'Erlang',
    'opt/rabbitmq/plugins/rabbit-3.12.10/ebin/rabbit.app',
    fixture('rabbitmq.app'),
    'pkg:otp/rabbit@3.12.10',
    {}
  ],
  [
    'An Elixir application of Debian',
    'usr/lib/elixir/lib/logger/ebin/logger.app',
    fixture('logger.app'),
    'pkg:otp/logger@1.18.3',
    { declaredUnknown: ['licenses', 'dependencies'] }
  ],
  [
    'Elixir',
    'usr/local/lib/elixir/lib/elixir/ebin/elixir.app',
    '%% comment\n{application,elixir,[{description,"elixir"},{vsn,"1.19.1"},{applications,[kernel,stdlib]}]}.',
    'pkg:otp/elixir@1.19.1',
    { cpe: 'cpe:2.3:a:elixir-lang:elixir:1.19.1:*:*:*:*:*:*:*' }
  ],
  [
    'WordPress',
    'var/www/html/wp-content/plugins/akismet/akismet.php',
    fixture('akismet.php'),
    'pkg:generic/wordpress-plugin/akismet@5.3',
    {
      cpe: 'cpe:2.3:a:automattic:akismet:5.3:*:*:*:*:wordpress:*:*',
      authors: [{ name: 'Automattic - Anti-spam Team' }]
    }
  ],
  [
    '.NET Framework',
    'app/packages.config',
    '<packages><!-- <package id="No" version="1" /> -->\n<package id="Newtonsoft.Json" version="13.0.3" targetFramework="net48" /><package id="Build" version="1" developmentDependency="true" /></packages>',
    'pkg:nuget/Newtonsoft.Json@13.0.3',
    {}
  ],
  [
    '.NET Framework, of a real project',
    'app/Packages.Config',
    fixture('packages.config'),
    'pkg:nuget/Newtonsoft.Json@13.0.3',
    {}
  ]
])('%s: a package has the fields of its file', async (_, path, text, purl, fields) => {
  const { purls: found, sbom } = await packages(file(path, text))
  expect(found).toEqual([purl])
  expect(sbom.components).toMatchObject([fields])
})

test('the opkg database of Yocto', async () => {
  const { purls: found, sbom } = await packages(
    release('poky', '5.0'),
    file('var/lib/opkg/status', fixture('opkg-status'))
  )
  const of = (name: string) => `pkg:generic/poky/${name}?arch=x86_64&distro=poky-5.0`
  expect(found).toEqual([of('busybox@1.36.1-r3'), of('dropbear@2024.85-r0'), of('kernel-modules@6.6.0-r0')])
  expect(sbom.components.find(({ name }) => name === 'dropbear')?.licenses).toMatchObject([{ value: 'MIT' }])
})

test('Cargo.lock of a real program in an image', async () => {
  const { purls: found, sbom } = await packages(file('app/Cargo.lock', fixture('Cargo.lock')))
  expect(found).toHaveLength(14)
  expect(sbom.dependencies.get('pkg:cargo/nom@4.2.3')).toEqual([
    'pkg:cargo/memchr@2.3.3',
    'pkg:cargo/version_check@0.1.5'
  ])
})

test('Cargo.lock in an image: its crates, and its members without a purl', async () => {
  const lock = `version = 4
[[package]]
name = "shop"
version = "0.1.0"
dependencies = ["itoa"]
[[package]]
name = "itoa"
version = "1.0.9"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${'a'.repeat(64)}"
`
  const { purls: found, sbom } = await packages(file('app/Cargo.lock', lock))
  expect(found).toEqual(['pkg:cargo/itoa@1.0.9'])
  expect(sbom.dependencies.get('application:shop@0.1.0')).toEqual(['pkg:cargo/itoa@1.0.9'])
  expect(sbom.components[1]).toMatchObject({ hashes: [{ content: 'a'.repeat(64) }] })
})

test('Cargo.lock in an image: crates of Git and of another registry are not those of crates.io', async () => {
  const lock = `version = 4
[[package]]
name = "a"
version = "0.1.0"
source = "git+https://github.com/acme/a.git?branch=main#0123abc"
[[package]]
name = "b"
version = "0.2.0"
source = "sparse+https://crates.acme.example/index/"
`
  const { purls: found } = await packages(file('app/Cargo.lock', lock))
  expect(found).toEqual([
    'pkg:cargo/a@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fa.git%400123abc',
    'pkg:cargo/b@0.2.0?repository_url=https:%2F%2Fcrates.acme.example%2Findex%2F'
  ])
})

describe('an SBOM in the image', () => {
  test("Bitnami's is read, with its edges and where it came from", async () => {
    const path = 'opt/bitnami/postgresql/.spdx-postgresql.spdx'
    const { purls: found, sbom } = await packages(file(path, fixture('bitnami-postgresql.spdx')))
    const of = (name: string) => `pkg:bitnami/${name}?arch=arm64&distro=debian-12`
    expect(found).toEqual([of('geos@3.13.0'), of('postgresql@17.2.0-8'), of('proj@6.3.2')])
    expect(sbom.components[1]).toMatchObject({
      cpe: expect.stringContaining('postgresql:postgresql:17.2.0'),
      licenses: [{ value: 'PostgreSQL' }, { value: 'PostgreSQL' }],
      occurrences: [{ path: `/${path}` }],
      properties: expect.arrayContaining([{ name: 'oci-seal:from-sbom', value: `/${path}` }])
    })
  })

  test('is merged with what Seal finds itself', async () => {
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        {
          'bom-ref': 'a',
          type: 'library',
          name: 'a',
          version: '1',
          purl: 'pkg:npm/a@1',
          cpe: 'cpe:2.3:a:a:a:1:*:*:*:*:*:*:*'
        }
      ]
    }
    const { purls: found, sbom } = await packages(
      file('usr/share/sbom/app.cdx.json', JSON.stringify(document)),
      file('app/node_modules/a/package.json', '{"name":"a","version":"1","license":"MIT"}')
    )
    expect(found).toEqual(['pkg:npm/a@1'])
    expect(sbom.components[0]).toMatchObject({
      cpe: document.components[0]?.cpe,
      licenses: [{ value: 'MIT' }],
      occurrences: [{ path: '/app/node_modules/a/package.json' }, { path: '/usr/share/sbom/app.cdx.json' }]
    })
  })

  test('gives no link for which readers refuse the document of the image', async () => {
    const urls = ['git@github.com:acme/a.git', 'https://acme.example/a|b', 'https://acme.example/a b']
    const component = {
      type: 'library',
      name: 'a',
      purl: 'pkg:npm/a@1',
      licenses: [{ license: { name: 'Acme', url: 'C:\\LICENSE.txt' } }],
      externalReferences: urls.map(url => ({ type: 'vcs', url }))
    }
    const document = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [component] }
    const { sbom } = await packages(file('sbom/a.cdx.json', JSON.stringify(document)))
    const target = { format: 'cyclonedx-json', version: '1.6', created: '2026-01-01T00:00:00Z' } as const
    const { bytes, unsupported } = await writeSbom(sbom, target)
    expect(unsupported).toEqual([
      'components[].externalReferences: a value that is not a URL (2 times)',
      'components[].licenses[].url: is not a URL'
    ])
    expect(await checkMeaning(await readSbom(bytes, 'written'))).toEqual([])
  })

  test.each([
    ['of another kind', '{"a":1}', 'not an SBOM that Seal reads'],
    ['that is damaged', '{', 'not read as embedded-sbom file'],
    [
      'with a component without a purl',
      '{"bomFormat":"CycloneDX","components":[{"type":"library","name":"x"}]}',
      'without a package URL'
    ]
  ])('%s makes the document incomplete', async (_, text, warning) => {
    const { sbom, warnings } = await scan([[file('sbom/a.cdx.json', text)]])
    expect([warnings, sbom.completeness]).toEqual([[expect.stringContaining(warning)], 'incomplete'])
  })
})

test.each([
  ['without a version', '{application,a,[{description,"A"}]}.'],
  ['whose version is not a text', '{application,a,[{vsn,git}]}.'],
  ['of another kind', '{release,a,[]}.']
])('an application %s makes the document incomplete', async (_, text) => {
  const { sbom, warnings } = await scan([[file('usr/lib/erlang/lib/a/ebin/a.app', text)]])
  expect(warnings).toEqual([expect.stringContaining('a.app: it names no application with a version')])
  expect(sbom.completeness).toBe('incomplete')
})

test('what is seen and not read makes the document incomplete, and the log names who reads it', async () => {
  const { sbom, warnings } = await scan([
    [file('opt/a/conaninfo.txt', 'x'), file('opt/b/conan.lock', '{}'), file('usr/share/a.rockspec', 'x')],
    [file('usr/local/lib/perl5/site_perl/5.40.0/x86_64-linux/.meta/URI-5.35/install.json', '{}')]
  ])
  expect(warnings).toEqual([
    expect.stringContaining('incomplete: Conan (2 files); sbom: syft reads them'),
    expect.stringMatching(/incomplete: CPAN \(1 file\)$/),
    expect.stringContaining('incomplete: LuaRocks (1 file); sbom: syft reads them')
  ])
  expect(sbom.subject?.properties).toEqual([
    {
      name: 'oci-seal:incomplete',
      value: expect.stringMatching(/^incomplete: Conan \(2 files\); sbom: syft reads them$/)
    },
    { name: 'oci-seal:incomplete', value: 'incomplete: CPAN (1 file)' },
    { name: 'oci-seal:incomplete', value: expect.stringContaining('LuaRocks') }
  ])
  expect(sbom.completeness).toBe('incomplete')
})

test.each([
  ['otp', 'a/ebin/a.app', `${'%   \n'.repeat(100_000)}x`],
  ['packages.config', 'packages.config', `<packages>${'<!--'.repeat(200_000)}`],
  [
    'DESCRIPTION',
    'r/DESCRIPTION',
    `Package: a\nVersion: 1\nLicense: a${' '.repeat(500_000)}b\nDepends: ${'('.repeat(500_000)}`
  ],
  ['WordPress', 'wp-content/plugins/a/a.php', `Plugin Name:${' '.repeat(500_000)}`],
  ['pacman', 'var/lib/pacman/local/a/desc', '%NAME%\n'.repeat(200_000)]
])('%s: a file that is made to be slow is read at once', async (_, path, text) => {
  const { sbom } = await scan([[file(path, text)]])
  expect(sbom.subject).toBeDefined()
})

describe("Wolfi's SBOMs of its packages", () => {
  const path = 'var/lib/db/sbom/zlib-1.3.1-r4.spdx.json'
  const purl = 'pkg:apk/wolfi/zlib@1.3.1-r4?arch=x86_64&distro=wolfi'
  const document = JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'apk-zlib-1.3.1-r4',
    creationInfo: { created: '2025-01-01T00:00:00Z', creators: ['Organization: Chainguard, Inc'] },
    packages: [
      {
        SPDXID: 'SPDXRef-Package-zlib-1.3.1-r4',
        name: 'zlib',
        versionInfo: '1.3.1-r4',
        licenseDeclared: 'MPL-2.0 AND MIT',
        externalRefs: [
          { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }
        ]
      }
    ],
    relationships: [
      {
        spdxElementId: 'SPDXRef-DOCUMENT',
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: 'SPDXRef-Package-zlib-1.3.1-r4'
      }
    ]
  })

  test('list a package whose database is gone, with where it came from', async () => {
    const { sbom } = await packages(release('wolfi', '20230201'), file(path, document))
    expect(sbom.components.find(({ purl: found }) => found === purl)).toMatchObject({
      licenses: [{ value: 'MPL-2.0 AND MIT' }],
      occurrences: [{ path: `/${path}` }],
      properties: expect.arrayContaining([{ name: 'oci-seal:from-sbom', value: `/${path}` }])
    })
  })

  test('do not list a second time what the database has', async () => {
    const installed = `P:zlib\nV:1.3.1-r4\nA:x86_64\nL:MPL-2.0 AND MIT\nF:var/lib/db/sbom\nR:zlib-1.3.1-r4.spdx.json\n\n`
    const { purls: found, sbom } = await packages(
      release('wolfi', '20230201'),
      file('lib/apk/db/installed', installed),
      file(path, document)
    )
    expect(found.filter(one => one.includes('zlib'))).toHaveLength(1)
    expect(JSON.stringify(sbom)).not.toContain('oci-seal:from-sbom')
  })
})
