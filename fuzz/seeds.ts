// The first inputs of each target: small files of its format, made by the builders of the tests.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildElf, goInline } from '../__tests__/support/binary-builder.ts'
import { buildBerkeley, buildNdb, buildRpmHeader, buildSqlite } from '../__tests__/support/rpm-builder.ts'
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

const FIXTURES = join(import.meta.dirname, '../__tests__/fixtures')

function fixtures(folder: string, pattern: RegExp): Buffer[] {
  const names = readdirSync(join(FIXTURES, folder)).filter(name => pattern.test(name))
  return names.sort().map(name => readFileSync(join(FIXTURES, folder, name)))
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
  executable: () => [
    buildElf([
      {
        name: '.text',
        content: goInline('go1.23.4', 'mod\ta.test/b\tv1.0.0\ndep\tc.test/d\tv1.2.3\th1:x=\n')
      }
    ])
  ],
  dockerfile: () => [
    '# syntax=docker/dockerfile:1\nARG A=alpine\nFROM ${A}:3 AS b\nCOPY --from=nginx:1 /a /b\nFROM b\n'
  ],
  workflow: () => [
    'on: push\njobs:\n  a:\n    container: node:24\n    services: {db: {image: postgres:17}}\n    steps:\n      - uses: docker://alpine:3\n'
  ],
  kubernetes: () => [
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: nginx:1\n      name: a\n'
  ],
  policy: () => [
    'version: 1\npolicies:\n  - name: a\n    images: [ghcr.io/acme/**]\n    require: [signature]\n    signers:\n      - name: b\n        key: key.pub\n'
  ],
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
    '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{},"dsseEnvelope":{"payload":"e30=","payloadType":"application/vnd.in-toto+json","signatures":[{"sig":"eA=="}]}}'
  ]
}

export function seedsOf(target: string): Buffer[] {
  return (SEEDS[target]?.() ?? ['']).map(seed => Buffer.from(seed))
}
