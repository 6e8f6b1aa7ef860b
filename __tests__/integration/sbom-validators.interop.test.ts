// Documents that Seal writes, as the validators of others judge them: tools-java, spdx-tools, cyclonedx-python-lib and
// cyclonedx-core-java.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { readSbom } from '../../src/sbom/read/read-sbom.ts'
import { convert } from '../../src/sbom/write/convert.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'

const TARGETS = [
  ['spdx-json', '2.3', 'spdx.json'],
  ['spdx3-json', '3.0.1', 'spdx3.json'],
  ...(['1.4', '1.5', '1.6', '1.7'] as const).flatMap(version => [
    ['cyclonedx-json', version, `cdx-${version}.json`] as const,
    ['cyclonedx-xml', version, `cdx-${version}.xml`] as const
  ])
] as const

const OWN = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'container', name: 'app', 'bom-ref': 'app', supplier: { name: 'Acme' } } },
  components: [
    {
      ...{ type: 'library', name: 'a', 'bom-ref': 'a', version: '1', purl: 'pkg:npm/a@1' },
      hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
      licenses: [{ license: { name: 'Own', text: { content: 'Do as you like.' } } }]
    },
    {
      type: 'file',
      name: 'b',
      'bom-ref': 'b',
      cpe: 'cpe:2.3:a:b:b:1:*:*:*:*:*:*:*',
      licenses: [{ expression: 'MIT OR ISC' }]
    }
  ],
  dependencies: [{ ref: 'app', dependsOn: ['a'] }, { ref: 'a' }]
}
const ONLY_VULNERABILITIES = {
  ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
  vulnerabilities: [{ id: 'CVE-2026-1' }]
}

const corpus = join(import.meta.dirname, '../../../shared/corpus')
/** One of its references is that of two elements, which XML refuses. */
const AMBIGUOUS = 'valid-formulation-1.5.json'

let folder: string
const written: string[] = []

beforeAll(async () => {
  folder = makeTemporaryFolder()
  const sources = [OWN, ONLY_VULNERABILITIES].map(
    (document, at) => [`own-${at}`, Buffer.from(JSON.stringify(document))] as const
  )
  const files = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter(file => /^(?:cyclonedx.*\/valid-|spdx)/.test(file) && /\.(?:json|xml|spdx)$/.test(file))
        .filter(file => basename(file) !== AMBIGUOUS)
    : []
  const documents = [...sources, ...files.map(file => [file, readFileSync(join(corpus, file))] as const)]
  for (const [name, bytes] of documents) {
    const source = await readSbom(bytes, name)
    for (const [format, version, extension] of TARGETS) {
      const target = { format, version, created: '2026-01-02T03:04:05Z' }
      const path = join(folder, `${name.replace(/[^\w-]/g, '_')}.${extension}`)
      writeFileSync(path, (await convert(source, target)).bytes)
      written.push(path)
    }
  }
}, 120_000)

function listOf(name: string, paths: readonly string[]): string {
  const list = join(folder, name)
  writeFileSync(list, `${paths.join('\n')}\n`)
  return list
}

/** The lines of refused files; fails if not each file was judged. */
function refusedIn(output: string, paths: readonly string[]): string[] {
  const lines = output.split('\n').filter(line => line.includes('\t'))
  expect(lines).toHaveLength(paths.length)
  return lines.filter(line => !line.endsWith('\t')).map(line => line.slice(folder.length + 1))
}

const support = join(import.meta.dirname, '../support/validators')

test('spdx-tools and cyclonedx-python-lib accept each document', async () => {
  const paths = written.filter(path => !path.endsWith('.spdx3.json'))
  const stdout = await runWell('python3', [join(support, 'validate.py'), listOf('python', paths)], {
    env: { PYTHONPATH: process.env['SEAL_SBOM_PYTHON'] },
    timeoutMs: 600_000
  })
  // spdx-tools 0.8.5 expects 256 digits where BLAKE3 has 256 bits.
  const refused = refusedIn(stdout, paths).filter(line => !/BLAKE3 must consist of at least 256/.test(line))
  expect(refused).toEqual([])
}, 600_000)

/** Dependency-Track reads and validates with it. Its release 12.2 does not know CycloneDX 1.7. */
test('cyclonedx-core-java accepts and reads CycloneDX 1.4 to 1.6', async () => {
  const paths = written.filter(path => /\.cdx-1\.[456]\.(?:json|xml)$/.test(path))
  const classPath = join(process.env['SEAL_CYCLONEDX_JAVA'] ?? '', '*')
  const stdout = await runWell(
    'java',
    ['-cp', classPath, join(support, 'ParseAll.java'), listOf('core-java', paths)],
    { timeoutMs: 600_000 }
  )
  expect(refusedIn(stdout, paths)).toEqual([])
}, 600_000)

/** It takes seconds for each document of SPDX 3: Seal's own documents and a sample of the others. */
test('tools-java accepts SPDX 2.3 and 3.0.1', async () => {
  const spdx = written.filter(path => /\.spdx3?\.json$/.test(path))
  const paths = spdx.filter((path, at) => /own-/.test(path) || at % 80 < 2)
  const classPath = join(process.env['SEAL_SPDX_JAVA'] ?? '', '*')
  const stdout = await runWell(
    'java',
    [
      ...['-Dorg.spdx.useJARLicenseInfoOnly=true', '-cp', classPath],
      ...[join(support, 'VerifyAll.java'), listOf('java', paths)]
    ],
    { timeoutMs: 900_000 }
  )
  // A deprecated license of the source is only a warning.
  const refused = refusedIn(stdout, paths).filter(line => !/warning: \S+ is deprecated/.test(line))
  expect(refused).toEqual([])
}, 900_000)
