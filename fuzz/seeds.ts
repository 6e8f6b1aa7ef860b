// The first inputs of each target: small files of its format, made by the builders of the tests.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, inflateSync, zstdCompressSync } from 'node:zlib'
import {
  auditable,
  buildElf,
  buildMachO,
  buildPe,
  buildUniversal,
  goInline
} from '../__tests__/support/binary-builder.ts'
import { buildBerkeley, buildNdb, buildRpmHeader, buildSqlite } from '../__tests__/support/rpm-builder.ts'
import { packSnappy } from '../__tests__/support/snappy.ts'
import {
  buildTar,
  directory,
  file,
  gnuLong,
  hardLink,
  pax,
  symlink
} from '../__tests__/support/tar-builder.ts'
import { buildZip } from '../__tests__/support/zip-builder.ts'

const PROJECT = join(import.meta.dirname, '..')
const FIXTURES = join(PROJECT, '__tests__/fixtures')

function fixtures(folder: string, pattern: RegExp): Buffer[] {
  const names = readdirSync(join(FIXTURES, folder)).filter(name => pattern.test(name))
  return names.sort().map(name => readFileSync(join(FIXTURES, folder, name)))
}

/** Files as their targets take them: the path, and a line break, before the content. */
function filesIn(folder: string, rename: (name: string) => string): Buffer[] {
  return readdirSync(join(FIXTURES, folder), { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'README.md')
    .map(({ name }) => named(rename(name), readFileSync(join(FIXTURES, folder, name))))
}

function named(path: string, content: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${path}\n`), Buffer.from(content as string)])
}

/** `package-lock-v1.json` is a `package-lock.json`. */
function lockFiles(): Buffer[] {
  const plain = (name: string) =>
    name.replace(/-(?:v?\d+|berry)(?=\.)/, '').replace(/^conan\b.*/, 'conan.lock')
  return [
    ...['source/javascript', 'source/python', 'source/rust', 'ecosystems'].flatMap(folder =>
      filesIn(folder, plain)
    ),
    named(
      'go.mod',
      'module a.test/b\n\ngo 1.23\n\nrequire (\n\tc.test/d v1.2.3 // indirect\n)\nreplace c.test/d => ../d\n'
    ),
    named(
      'pom.xml',
      '<project><groupId>g</groupId><artifactId>a</artifactId><version>${v}</version><properties><v>1</v></properties><dependencies><dependency><groupId>h</groupId><artifactId>b</artifactId><version>[1,2)</version></dependency></dependencies></project>'
    ),
    named('gradle.lockfile', '# x\ng:a:1.0=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n'),
    named(
      'Gemfile.lock',
      'GEM\n  remote: https://rubygems.org/\n  specs:\n    a (1.0)\n      b (>= 1)\n    b (1.1-x86_64-linux)\n\nDEPENDENCIES\n  a!\n\nCHECKSUMS\n  a (1.0) sha256=00\n'
    ),
    named(
      'composer.lock',
      '{"packages":[{"name":"a/b","version":"1.0","license":["MIT"],"dist":{"shasum":""},"require":{"c/d":"^1"}}],"packages-dev":[]}'
    ),
    named(
      'packages.lock.json',
      '{"version":2,"dependencies":{"net8.0":{"A":{"type":"Direct","resolved":"1.0.0","contentHash":"eA==","dependencies":{"B":"1"}}}}}'
    ),
    named(
      'a.deps.json',
      '{"libraries":{"A/1.0":{"type":"package","sha512":"sha512-eA=="}},"targets":{"net8":{"A/1.0":{"dependencies":{}}}}}'
    ),
    named('packages.config', '<packages><package id="A" version="1.0" targetFramework="net48" /></packages>'),
    named(
      'poetry.lock',
      '[[package]]\nname = "a"\nversion = "1"\noptional = false\nfiles = [{file = "a.whl", hash = "sha256:00"}]\n[package.dependencies]\nb = {version = "*", markers = "x"}\n[metadata]\nlock-version = "2.1"\n'
    ),
    named('pdm.lock', '[[package]]\nname = "a"\nversion = "1"\ndependencies = ["b>=1; x"]\nfiles = []\n'),
    named(
      'renv.lock',
      '{"R":{"Version":"4"},"Packages":{"a":{"Package":"a","Version":"1","Source":"Repository","Requirements":["R"]}}}'
    ),
    named('.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n')
  ]
}

const PLACES: Readonly<Record<string, string>> = {
  DESCRIPTION: 'usr/lib/R/library/a/DESCRIPTION',
  'akismet.php': 'wp-content/plugins/akismet/akismet.php',
  'bitnami-postgresql.spdx': 'opt/bitnami/postgresql/.spdx-postgresql.spdx',
  'conda-zlib.json': 'opt/conda/conda-meta/zlib.json',
  'container-manifest-2': 'var/lib/rpmmanifest/container-manifest-2',
  'pacman-desc': 'var/lib/pacman/local/a-1-1/desc',
  'pacman-files': 'var/lib/pacman/local/a-1-1/files',
  'logger.app': 'usr/lib/elixir/lib/logger/ebin/logger.app',
  'opkg-status': 'usr/lib/opkg/status',
  'rabbitmq.app': 'usr/lib/erlang/lib/a/ebin/rabbitmq.app'
}

function imageFiles(): Buffer[] {
  return [
    ...filesIn('ecosystems', name => PLACES[name] ?? name),
    named('etc/os-release', 'ID=alpine\nVERSION_ID="3.20"\nNAME=\'Alpine\'\n'),
    named(
      'lib/apk/db/installed',
      'C:Q1eA==\nP:busybox\nV:1.36-r1\nA:x86_64\nL:GPL-2.0 AND MIT\no:busybox\nm:A <a@b.test>\nD:so:libc.musl-x86_64.so.1 !c\np:cmd:sh=1 /bin/sh\nF:bin\nR:sh\nZ:Q1eA==\n\n'
    ),
    named(
      'var/lib/dpkg/status',
      'Package: a\nStatus: install ok installed\nArchitecture: amd64\nSource: b (1.0)\nVersion: 1:1.0-1+b2\nDepends: c (>= 1) | d, e:any\nMaintainer: A <a@b.test>\nDescription: x\n y\n .\n\n'
    ),
    named('var/lib/dpkg/info/a.list', '/.\n/usr\n/usr/bin/a\n'),
    named(
      'usr/share/doc/a/copyright',
      'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: GPL-2+\n x\n'
    ),
    named('usr/lib/opkg/status', 'Package: a\nVersion: 1\nStatus: install user installed\n\n'),
    named(
      'a.dist-info/METADATA',
      'Metadata-Version: 2.1\nName: a\nVersion: 1\nLicense-Expression: MIT\nRequires-Dist: b (>=1); extra == "x"\n'
    ),
    named(
      'node_modules/a/package.json',
      '{"name":"@s/a","version":"1.0.0","license":"(MIT OR Apache-2.0)","author":"A <a@b.test>","dependencies":{"b":"^1"}}'
    ),
    named(
      'usr/lib/ruby/gems/specifications/a-1.gemspec',
      'Gem::Specification.new do |s|\n  s.name = "a".freeze\n  s.version = "1"\n  s.licenses = ["MIT".freeze]\nend\n'
    ),
    named(
      'vendor/composer/installed.json',
      '{"packages":[{"name":"a/b","version":"1.0","license":["MIT"]}]}'
    ),
    named('a.deps.json', '{"libraries":{"A/1.0":{"type":"package","sha512":"sha512-eA=="}}}'),
    named('packages.config', '<packages><package id="A" version="1.0" /></packages>'),
    named('opt/java/release', 'JAVA_VERSION="21.0.1"\nIMPLEMENTOR="A"\n'),
    named(
      'a.dist-info/direct_url.json',
      '{"url":"https://a.test/b.git","vcs_info":{"vcs":"git","commit_id":"c"},"archive_info":{"hash":"sha256=0"}}'
    ),
    named('php/.registry/a.reg', 'a:2:{s:4:"name";s:1:"a";s:7:"version";a:1:{s:7:"release";s:5:"1.0.0";}}'),
    named('a.egg', buildZip([{ name: 'EGG-INFO/PKG-INFO', content: 'Name: a\nVersion: 1\n' }])),
    named('a.jar', JAR),
    named('boot/vmlinuz-6.1', kernel()),
    named('lib/modules/6.1.0-a/modules.builtin', 'kernel/a.ko\n'),
    named('var/lib/rpm/rpmdb.sqlite', buildSqlite([HEADER, HEADER], { pageSize: 512 })),
    ...fixtures('sbom', /app\.(?:cdx|spdx)\.json$/).map(bytes => named('opt/bitnami/a/.spdx-a.spdx', bytes))
  ]
}

function yamlOf(document: string): string[] {
  const text = readFileSync(join(PROJECT, document), 'utf8')
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '')
}

function examples(): Buffer[] {
  const folder = join(PROJECT, 'examples')
  return readdirSync(folder)
    .filter(name => name.endsWith('.yml'))
    .map(name => readFileSync(join(folder, name)))
}

/** Headers and resources of real libraries. */
function windowsLibraries(): Buffer[] {
  const rows: readonly { readonly deflated: string }[] = JSON.parse(
    readFileSync(join(FIXTURES, 'binaries', 'windows.json'), 'utf8')
  )
  return rows.map(({ deflated }) => inflateSync(Buffer.from(deflated, 'base64')))
}

interface Pieces {
  readonly path: string
  readonly pieces: readonly (readonly [offset: number, deflated: string])[]
}

/** Parts of a real program, one behind the other. */
function pieces(name: string): Buffer[] {
  const rows: readonly Pieces[] = JSON.parse(readFileSync(join(FIXTURES, 'binaries', 'pieces.json'), 'utf8'))
  const found = rows.find(({ path }) => path.includes(name))
  return (found?.pieces ?? []).map(([, deflated]) => inflateSync(Buffer.from(deflated, 'base64')))
}

/** A .NET program of a single file: the host, the list of packages, and the header of the bundle. */
function singleFile(): Buffer {
  const [head, signature, list, header] = pieces('azmcp') as [Buffer, Buffer, Buffer, Buffer]
  const host = Buffer.alloc(1024)
  head.copy(host)
  signature.copy(host, 512)
  host.writeBigUInt64LE(BigInt(host.length + list.length), 512)
  header.writeBigInt64LE(BigInt(host.length), 13 + header.readUInt8(12))
  return Buffer.concat([host, list, header])
}

/** The image of a kernel, up to the text with its version. */
function kernel(): Buffer {
  const [head = Buffer.alloc(0), text = Buffer.alloc(0)] = pieces('vmlinuz')
  const image = Buffer.concat([head, Buffer.alloc(Math.max(0, 0x2000 - head.length)), text])
  image.writeUInt16LE(0x2000 - 512, 0x20e)
  return image
}

/** The note of a distribution: its header, and the text. */
const NOTE = Buffer.concat([
  Buffer.from('04000000600000007e1afeca46444f00', 'hex'),
  Buffer.from(
    '{"type":"deb","os":"debian","name":"a","version":"1-1","architecture":"amd64","osCpe":"cpe:/o:debian:debian:12"}\0'
  )
])
const MODULE = 'vermagic=6.1.0 SMP\0name=a\0version=1\0license=GPL v2\0description=x\0'
const NATIVE_IMAGE = Buffer.concat([
  Buffer.from('com.oracle.svm.core.VM=Oracle GraalVM 25\0'),
  gzipSync(
    '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"library","bom-ref":"a","group":"g","name":"a","version":"1","purl":"pkg:maven/g/a@1"}],"dependencies":[{"ref":"a","dependsOn":[]}]}'
  )
])

/** The identity is that of the target. */
const STORED_LAYER = JSON.stringify({
  format: 1,
  scanner: 'fuzz',
  diffId: `sha256:${'5f'.repeat(32)}`,
  blob: `sha256:${'5f'.repeat(32)}`,
  nodes: [
    'detc',
    'oetc/x',
    { path: 'b', kind: 'symlink', target: 'c' },
    { path: 'var/lib/dpkg/status', kind: 'file', catalogerName: 'dpkg', bytes: 'eA==' },
    {
      path: 'a/package.json',
      kind: 'file',
      catalogerName: 'npm',
      summary: {
        packages: [{ component: { type: 'library', name: 'a', licenses: [{ kind: 'name', value: 'x' }] } }]
      }
    }
  ],
  whiteouts: ['y'],
  opaque: [],
  warnings: ['z'],
  used: { inflated: 1, entries: 1, kept: 1, paths: 1 }
})

/** The certificate of a bundle. */
function certificates(): Buffer[] {
  return fixtures('signing', /sigstore\.json$/).flatMap(bytes => {
    const raw = /"rawBytes": *"([^"]+)"/.exec(bytes.toString())?.[1]
    return raw === undefined ? [] : [Buffer.from(raw, 'base64')]
  })
}

function purls(): string[] {
  const tests: readonly { readonly input: unknown }[] = JSON.parse(
    readFileSync(join(FIXTURES, 'purl-spec', 'tests.json'), 'utf8')
  )
  return tests.flatMap(({ input }) => (typeof input === 'string' ? [input] : []))
}

const HEADER = buildRpmHeader({
  name: 'a',
  version: '1',
  release: '2',
  license: 'MIT',
  requires: ['b'],
  files: ['/bin/a', '/etc/a']
})

const JAR = buildZip([
  { name: 'META-INF/maven/g/a/pom.properties', content: 'groupId=g\nartifactId=a\nversion=1\n' }
])

function layer(): Buffer {
  return buildTar([
    directory('etc'),
    file('etc/os-release', 'ID=alpine\nVERSION_ID=3.20\n'),
    file('lib/apk/db/installed', 'P:busybox\nV:1.36\nL:GPL-2.0\nF:bin\nR:sh\n\n'),
    file('var/lib/dpkg/status', 'Package: a\nVersion: 1\nStatus: install ok installed\nDepends: b | c\n\n'),
    pax({ path: 'app/node_modules/a/package.json' }),
    file('x', '{"name":"a","version":"1.0.0","license":"MIT"}'),
    gnuLong('L', 'app/a.dist-info/METADATA'),
    file('y', 'Name: a\nVersion: 1\nLicense: MIT\n'),
    file('app/a.jar', JAR),
    symlink('bin', 'usr/bin'),
    hardLink('b', 'x'),
    file('app/.wh.b')
  ])
}

const SEEDS: Readonly<Record<string, () => readonly (Buffer | string)[]>> = {
  tar: () => [layer()],
  layer: () => [layer()],
  zip: () => [JAR],
  sqlite: () => [buildSqlite([HEADER, HEADER], { pageSize: 512 })],
  rpm: () => [buildSqlite([HEADER], { pageSize: 512 }), buildNdb([HEADER]), buildBerkeley([HEADER])],
  'rpm-header': () => [HEADER],
  'stored-layer': () => [STORED_LAYER],
  executable: () => [
    ...windowsLibraries(),
    buildElf([
      {
        name: '.text',
        content: goInline('go1.23.4', 'mod\ta.test/b\tv1.0.0\ndep\tc.test/d\tv1.2.3\th1:x=\n')
      }
    ]),
    buildElf(
      [{ name: '.dep-v0', content: auditable([{ name: 'a', version: '1.0.0', source: 'crates.io' }]) }],
      {
        is64: false,
        isBig: true
      }
    ),
    buildPe([{ name: '.dep-v0', content: auditable([{ name: 'a', version: '1.0.0', source: 'local' }]) }]),
    buildUniversal([buildMachO([{ name: '__go_buildinfo', content: goInline('go1.22', 'mod\ta\tv1\n') }])]),
    buildElf([{ name: '.note.package', content: NOTE }]),
    buildElf([{ name: '.modinfo', content: Buffer.from(MODULE) }]),
    buildElf([{ name: '.data', content: NATIVE_IMAGE }]),
    ...pieces('uio_pci_generic'),
    singleFile()
  ],
  der: certificates,
  'image-file': imageFiles,
  'lock-file': lockFiles,
  compression: () => {
    const frame = zstdCompressSync(Buffer.from('a'.repeat(5000)))
    const skippable = Buffer.from('502a4d180300000061626300'.slice(0, 22), 'hex')
    return [frame, Buffer.concat([skippable, frame, frame]), gzipSync('b'.repeat(5000)), layer()]
  },
  snappy: () => [
    Buffer.from(packSnappy(Buffer.from('{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'))),
    // A literal, and copies with an offset in one, two and four bytes.
    Buffer.from('0e0861626301030a030007030000 00'.replaceAll(' ', ''), 'hex')
  ],
  'tag-value': () => fixtures('sbom', /\.spdx$/),
  purl: purls,
  versions: () => [
    'deb\n1:1.0~rc1-1\n1.0-1+b1',
    'rpm\n1.0^git1-2\n1.0~1',
    'apk\n1.2_rc1-r3\n1.2',
    'pypi\n1!2.0.post1.dev2+a\n2rc1',
    'npm\n1.2.3-a.1\n1.2.3+b',
    'maven\n1-alpha-2\n1.0-SNAPSHOT',
    'gem\n1.a\n1',
    'golang\nv1.2.3-0.20200101000000-abcdef\nv1'
  ],
  license: () => [
    '(MIT OR Apache-2.0) AND GPL-2.0-only WITH Classpath-exception-2.0',
    'LicenseRef-a+',
    'GPLv2+ and MIT'
  ],
  'cpe-and-checksums': () => [
    'libcurl\ncurl\n8.1_p2',
    'sha512-eA== sha1-eQ==?x',
    'sha256:00',
    '0'.repeat(64)
  ],
  reference: () => ['ghcr.io/a/b:1', `localhost:5000/a@sha256:${'5f'.repeat(32)}`, 'alpine'],
  config: () => [
    '{"created":"2026-01-01T00:00:00Z","os":"linux","architecture":"arm","variant":"v7","rootfs":{"type":"layers","diff_ids":[]}}'
  ],
  'registry-error': () => ['{"errors":[{"code":"DENIED","message":"x","detail":{"a":[1]}}]}'],
  statement: () => [
    '{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"00"}}],"predicateType":"https://x.test/","predicate":{}}'
  ],
  'simple-signing': () => [
    '{"critical":{"identity":{"docker-reference":"a"},"image":{"docker-manifest-digest":"sha256:00"},"type":"cosign container image signature"},"optional":null}'
  ],
  dockerfile: () => [
    '# syntax=docker/dockerfile:1\nARG A=alpine\nFROM ${A}:3 AS b\nCOPY --from=nginx:1 /a /b\nFROM b\n'
  ],
  workflow: () => [
    'on: push\njobs:\n  a:\n    container: node:24\n    services: {db: {image: postgres:17}}\n    steps:\n      - uses: docker://alpine:3\n',
    ...examples()
  ],
  kubernetes: () => [
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: nginx:1\n      name: a\n'
  ],
  compose: () => [
    'x-a: &a\n  image: ${REG:-ghcr.io}/a/b:1\nservices:\n  c: {<<: *a, build: {context: ., dockerfile_inline: "FROM alpine"}}\n'
  ],
  policy: () => yamlOf('docs/policy.md').filter(text => text.includes('version: 1')),
  'sbom-json': () => fixtures('sbom', /\.json$/),
  'sbom-text': () => [
    ...fixtures('sbom', /\.(?:xml|spdx)$/),
    ...fixtures('sbom', /\.xml$/).map(bytes => gzipSync(bytes))
  ],
  manifest: () => [
    '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}'
  ],
  'referrer-index': () => [
    '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}'
  ],
  challenge: () => [
    'Bearer realm="https://auth.test/token",service="a",scope="repository:a/b:pull", Basic realm="x"'
  ],
  bundle: () => [
    ...fixtures('signing', /sigstore\.json$/),
    '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{},"dsseEnvelope":{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"eA=="}]}}'
  ]
}

export function seedsOf(target: string): Buffer[] {
  return (SEEDS[target]?.() ?? ['']).map(seed => Buffer.from(seed))
}
