// Programs without a package manager: each row of the tables on pieces of real binaries.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { WINDOW } from '../../../../src/scan/ecosystems/binary/runtimes/runtime.ts'
import { RUNTIME, RUNTIMES } from '../../../../src/scan/ecosystems/binary/runtimes.ts'
import { baseName, type Found } from '../../../../src/scan/installed/cataloger.ts'
import { isRecord, parseJson } from '../../../../src/support/json.ts'
import { buildElf } from '../../../support/binary-builder.ts'
import { purls, scan } from '../../../support/image-builder.ts'
import { file } from '../../../support/tar-builder.ts'

interface Snippet {
  readonly path: string
  readonly bytes: Buffer
  readonly purls: readonly string[]
  /** Names and versions that Syft's own test expects. */
  readonly syft: readonly string[]
}

const FIXTURE = join(import.meta.dirname, '../../../fixtures/binaries/snippets.json')
const SNIPPETS = readSnippets()

function readSnippets(): Snippet[] {
  const list = parseJson(readFileSync(FIXTURE))
  return (Array.isArray(list) ? list : []).filter(isRecord).map(entry => ({
    path: String(entry['path']),
    bytes: Buffer.from(String(entry['bytes']), 'base64'),
    purls: textsOf(entry['purls']),
    syft: textsOf(entry['syft'])
  }))
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function probe(path: string, bytes: Buffer, chunk = bytes.length): readonly Found['component'][] {
  const started = RUNTIME.start(path, true)
  for (let at = 0; at < bytes.length; at += chunk) started?.write(bytes.subarray(at, at + chunk))
  return (started?.end(undefined) ?? []).map(({ component }) => component)
}

describe('pieces of real binaries', () => {
  test('are of at least 80 products', () => {
    expect(new Set(RUNTIMES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(80)
    expect(SNIPPETS.length).toBeGreaterThanOrEqual(280)
  })

  test('are recognized, in chunks of any size', () => {
    for (const chunk of [1, 7, 4096]) {
      const found = SNIPPETS.map(({ path, bytes }) => [path, probe(path, bytes, chunk).map(one => one.purl)])
      expect(found).toEqual(SNIPPETS.map(snippet => [snippet.path, snippet.purls]))
    }
  })

  test("have the versions that Syft's own tests expect", () => {
    const versionOf = (text: string) => text.slice(text.lastIndexOf('@') + 1)
    for (const { path, bytes, syft } of SNIPPETS.filter(snippet => snippet.syft.length > 0)) {
      const versions = probe(path, bytes).map(({ version }) => version)
      expect([path, versions]).toEqual([path, expect.arrayContaining(syft.map(versionOf))])
    }
  })

  test('cover the table, but for rows of which no binary could be had', () => {
    const isCovered = (row: (typeof RUNTIMES)[number]): boolean =>
      SNIPPETS.some(
        ({ path, purls: found }) =>
          row.file.test(baseName(path)) &&
          (row.path?.test(path) ?? true) &&
          found.some(purl => purl.includes(`/${row.name}@`))
      )
    const namesOf = (rows: typeof RUNTIMES) => [...new Set(rows.map(({ name }) => name))]
    const uncovered = namesOf(RUNTIMES.filter(row => !isCovered(row)))
    expect(uncovered).toEqual(namesOf(RUNTIMES.filter(row => row.isUntried)))
    expect(uncovered).toEqual(['composer', 'graalvm', 'zulu', 'java', 'java_sdk'])
  })
})

test.each([
  [
    'opt/zulu21/bin/java',
    '\0openjdk\0java\x000.0\x0021.0.5+11-LTS\0',
    'pkg:generic/azul/zulu@21.0.5%2B11-LTS'
  ],
  [
    'opt/ibm/java/jre/bin/java',
    '\0java\x001.8\0\x001.8.0-foreman_2022-b00\0',
    'pkg:generic/ibm/java@1.8.0-foreman_2022-b00'
  ],
  [
    'opt/ibm/java/bin/jdb',
    '\0java\0./lib/tools.jar\x001.8.0-foreman-b00\0',
    'pkg:generic/ibm/java_sdk@1.8.0-foreman-b00'
  ],
  [
    'opt/graal/bin/jdb',
    '\x0017.0.3+7-jvmci-22.1-b06\0',
    'pkg:generic/oracle/graalvm@17.0.3%2B7-jvmci-22.1-b06'
  ],
  ['usr/bin/composer.phar', "'pretty_version' => '2.8.1',", 'pkg:generic/composer@2.8.1']
])('%s is recognized by its text', (path, text, expected) => {
  expect(probe(path, Buffer.from(text, 'latin1')).map(({ purl }) => purl)).toEqual([expected])
})

test.each([
  [
    "AWS-LC's openssl",
    'usr/bin/openssl',
    '\0OpenSSL 1.1.1 (compatible; AWS-LC 1.69.0)\0',
    'cpe:2.3:a:amazon:aws_libcrypto:1.69.0:*:*:*:*:*:*:*'
  ],
  [
    "Oracle's launcher",
    'opt/jdk/bin/java',
    '\0java\x001.8\x001.8.0_451-b10\0',
    'cpe:2.3:a:oracle:jre:1.8.0:update451:*:*:*:*:*:*'
  ],
  [
    "OpenJDK's launcher",
    'opt/jdk/bin/java',
    '\0openjdk\0java\x000.0\x0021.0.5+11-LTS\0',
    'cpe:2.3:a:oracle:openjdk:21.0.5:*:*:*:*:*:*:*'
  ]
])('%s has the CPE of its own product', (_, path, text, cpe) => {
  expect(probe(path, Buffer.from(text, 'latin1')).map(one => one.cpe)).toEqual([cpe])
})

test('a gzip that is another program of that name has no version', () => {
  expect(probe('bin/gzip', Buffer.from('\x001.36\0', 'latin1'))).toEqual([])
})

test('a version that goes on in the next chunk is read to its end', () => {
  const text = Buffer.from('node.js/v22.11.10/node', 'latin1')
  for (let cut = 1; cut < text.length; cut++)
    expect(probe('bin/node', text, cut).map(({ version }) => version)).toEqual(['22.11.10'])
})

test('no pattern takes long on a file that is made to be slow', () => {
  const evil = ['\0', '1.', '1.1.1\0', 'HEAD\0', '9.9.9\0.', 'a\0'].map(part => part.repeat(WINDOW * 8))
  for (const { file: name, path } of RUNTIMES) {
    if (path !== undefined) continue
    const match = SNIPPETS.find(snippet => name.test(baseName(snippet.path)))
    for (const text of match ? evil : []) probe(match?.path ?? '', Buffer.from(text, 'latin1'), 65_536)
  }
  expect(RUNTIMES.length).toBeGreaterThan(80)
})

test.each([
  [
    'a script',
    'usr/local/bin/elixir',
    '#!/bin/sh\nset -e\nELIXIR_VERSION=1.19.1\n# the rest of the script follows',
    ['pkg:generic/elixir@1.19.1']
  ],
  [
    'a static library',
    'usr/lib/erlang/liberts_internal.a',
    '!<arch>\n/usr/src/otp_src_26.2.4/erts/ and the rest of the archive',
    ['pkg:generic/erlang@26.2.4']
  ],
  [
    'a text',
    'usr/share/doc/elixir',
    'ELIXIR_VERSION=1.19.1 is set by the script, and this is a text about it',
    []
  ]
])('%s is searched only if it is one', async (_, path, text, expected) => {
  expect(purls((await scan([[file(path, text)]])).sbom)).toEqual(expected)
})

test.each([
  ['usr/local/go/VERSION', 'go1.25.3\ntime 2025-10-13T16:08:43Z\n', 'pkg:generic/go@1.25.3'],
  ['usr/local/go/VERSION.cache', 'devel go1.25-d524e1e Mon', 'pkg:generic/go@1.25-d524e1e'],
  [
    'opt/firefox/application.ini',
    '[App]\nVendor=Mozilla\nName=Firefox\nRemotingName=firefox\nVersion=151.0\n',
    'pkg:generic/firefox@151.0'
  ]
])('%s is the version of the program beside it', async (path, text, expected) => {
  expect(purls((await scan([[file(path, text)]])).sbom)).toEqual([expected])
})

const release = (fields: object) =>
  Object.entries(fields)
    .map(([key, value]) => `${key}="${value}"`)
    .join('\n')

test.each([
  [
    'Temurin',
    { IMPLEMENTOR: 'Eclipse Adoptium', JAVA_RUNTIME_VERSION: '21.0.4+7-LTS', JAVA_VERSION: '21.0.4' },
    'pkg:generic/oracle/openjdk@21.0.4%2B7-LTS',
    ['oracle:openjdk:21.0.4:*']
  ],
  [
    'OpenJDK 8',
    { JAVA_VERSION: '1.8.0_302', FULL_VERSION: '1.8.0_302-b08' },
    'pkg:generic/oracle/openjdk@1.8.0_302-b08',
    ['oracle:openjdk:1.8.0:update302']
  ],
  [
    'a FULL_VERSION of another major version',
    { JAVA_VERSION: '17.0.1', FULL_VERSION: '8.1' },
    'pkg:generic/oracle/openjdk@17.0.1',
    ['oracle:openjdk:17.0.1:*']
  ],
  [
    'Oracle JDK 8',
    { JAVA_VERSION: '1.8.0_451', BUILD_TYPE: 'commercial' },
    'pkg:generic/oracle/jdk@1.8.0_451',
    ['oracle:java_se:1.8.0:update451', 'oracle:jre:1.8.0:update451', 'oracle:jdk:1.8.0:update451']
  ],
  [
    'Oracle JRE',
    { IMPLEMENTOR: 'Oracle Corporation', IMAGE_TYPE: 'JRE', JAVA_VERSION: '22.0.2' },
    'pkg:generic/oracle/jre@22.0.2',
    ['oracle:java_se:22.0.2:*', 'oracle:jre:22.0.2:*']
  ],
  [
    'Zulu',
    { IMPLEMENTOR: 'Azul Systems, Inc.', JAVA_VERSION: '21.0.5' },
    'pkg:generic/azul/zulu@21.0.5',
    ['azul:zulu:21.0.5:*', 'oracle:openjdk:21.0.5:*']
  ],
  [
    'Sun',
    { IMPLEMENTOR: 'Sun Microsystems', JAVA_VERSION: '1.6.0_45' },
    'pkg:generic/sun/jdk@1.6.0_45',
    ['sun:jdk:1.6.0:update45', 'sun:jre:1.6.0:update45']
  ],
  [
    'IBM',
    { IMPLEMENTOR: 'IBM Corporation', IMAGE_TYPE: 'JRE', JAVA_VERSION: '11.0.2' },
    'pkg:generic/ibm/java@11.0.2',
    ['ibm:java:11.0.2:*']
  ],
  [
    'GraalVM',
    {
      IMPLEMENTOR: 'GraalVM Community',
      JAVA_RUNTIME_VERSION: '17.0.8+7-jvmci-23.0-b15',
      JAVA_VERSION: '17.0.8',
      GRAALVM_VERSION: '23.0.1'
    },
    'pkg:generic/oracle/graalvm@17.0.8%2B7-jvmci-23.0-b15',
    ['oracle:graalvm:23.0.1:*', 'oracle:graalvm_for_jdk:17.0.8:*', 'oracle:openjdk:17.0.8:*']
  ]
])("the release file of %s has its vendor's product and all its CPEs", async (_, fields, purl, cpes) => {
  const { sbom } = await scan([[file('opt/java/release', release(fields))]])
  const [component] = sbom.components
  expect(component?.purl).toBe(purl)
  const found = [component?.cpe, ...(component?.properties ?? []).map(({ value }) => value)]
  expect(found).toEqual(cpes.map(one => `cpe:2.3:a:${one}:*:*:*:*:*:*`))
})

test('what a release file and a launcher say of one Java is put together', async () => {
  const launcher = Buffer.from(`\0openjdk\0java\x000.0\x0021.0.5+11-LTS\0${' '.repeat(100)}`, 'latin1')
  const { sbom } = await scan([
    [
      file('opt/java/bin/java', buildElf([{ name: '.rodata', content: launcher }])),
      file(
        'opt/java/release',
        release({ IMPLEMENTOR: 'Eclipse Adoptium', JAVA_RUNTIME_VERSION: '21.0.5+11-LTS' })
      )
    ]
  ])
  expect(sbom.components).toMatchObject([
    { cpe: 'cpe:2.3:a:oracle:openjdk:21.0.5:*:*:*:*:*:*:*', supplier: { name: 'Eclipse Adoptium' } }
  ])
  expect(sbom.components[0]?.occurrences?.map(({ path }) => path)).toEqual([
    '/opt/java/bin/java',
    '/opt/java/release'
  ])
})
