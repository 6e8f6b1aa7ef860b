// Documents that Seal writes, as the validators of others judge them. Every document that Seal can read of the corpus and
// of the cases is written in each format; docs/sbom-checks.md has the figures.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { digestOf } from '../../src/oci/digest.ts'
import type { SbomDocument } from '../../src/sbom/model.ts'
import { readSbom } from '../../src/sbom/read/read-sbom.ts'
import { checkMeaning } from '../../src/sbom/validate/check-meaning.ts'
import type { FindingKind } from '../../src/sbom/validate/findings.ts'
import { convert } from '../../src/sbom/write/convert.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { type Judgment, judge, type Validator, type Verdict } from '../support/validators/judge.ts'
import { shapeOf } from '../support/validators/shape.ts'

const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const
const TARGETS = [
  ['spdx-json', '2.3', 'spdx.json'],
  ['spdx3-json', '3.0.1', 'spdx3.json'],
  ...CYCLONEDX_VERSIONS.flatMap(version => [
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

const shared = join(import.meta.dirname, '../../../shared')

/** The specifications' own test suites, and the cases of documents. */
const FOLDERS = [
  ['corpus', /^(?:cyclonedx.*[\\/]valid-.*|spdx.*)\.(?:json|xml|spdx)$/],
  ['cases/documents', /\.(?:json|xml|spdx)$/]
] as const

interface Known {
  readonly validator: string
  readonly file: RegExp
  readonly reason: RegExp
  /** The document itself says what the validator refuses, and Seal warns of it by this kind; undefined: why it is wrong. */
  readonly source?: FindingKind
}

/** What is refused although Seal wrote what it should. Each row must still be true. */
const KNOWN: readonly Known[] = [
  // It expects 256 digits where BLAKE3 has 256 bits.
  { validator: 'spdx-tools', file: /component-hashes/, reason: /BLAKE3 must consist of at least 256/ },
  // Its copies of the XML schemas allow one user, one use case and one limitation, and refuse the specification's own
  // document; the published schemas allow several.
  {
    validator: 'cyclonedx-core-java',
    file: /valid-machine-learning.*\.cdx-1\.[56]\.xml/,
    reason: /Invalid content was found starting with element 'user'/
  },
  {
    validator: 'cyclonedx-core-java',
    file: /(?:valid-formulation-1_5_json|duplicate-bom-ref).*\.xml/,
    reason: /Duplicate unique value/,
    source: 'bom-ref-twice'
  },
  {
    validator: 'cyclonedx-python-lib',
    file: /(?:valid-formulation-1_5_json|duplicate-bom-ref).*\.xml/,
    reason: /Duplicate key-sequence/,
    source: 'bom-ref-twice'
  },
  { validator: 'sbom-utility', file: /iri-reference/, reason: /'iri-reference'/, source: 'iri' },
  { validator: 'cyclonedx-core-java', file: /iri-reference/, reason: /RFC 3987/, source: 'iri' },
  { validator: 'cyclonedx-python-lib', file: /iri-reference/, reason: /'iri-reference'|anyOf/, source: 'iri' }
]

/** What Seal wrote, the same bytes once. */
interface Output {
  readonly path: string
  readonly target: string
  /** How many documents became these bytes. */
  readonly documents: number
  readonly source: SbomDocument
}

const outputs: Output[] = []
const table: Record<string, string | number>[] = []

beforeAll(async () => {
  const folder = makeTemporaryFolder()
  const found = new Map<string, Output>()
  for (const [name, bytes] of sources()) {
    const source = await readSbom(bytes, name)
    for (const [format, version, extension] of TARGETS) {
      const { bytes } = await convert(source, { format, version, created: '2026-01-02T03:04:05Z' })
      const key = `${extension} ${digestOf(bytes)}`
      const path = join(folder, `${name.replace(/[^\w-]/g, '_')}.${extension}`)
      const { documents = 0, ...first } = found.get(key) ?? { path, target: extension, source }
      if (documents === 0) writeFileSync(path, bytes)
      found.set(key, { ...first, documents: documents + 1 })
    }
  }
  outputs.push(...found.values())
}, 600_000)

afterAll(() => {
  console.table(table)
})

function* sources(): Generator<readonly [name: string, bytes: Uint8Array]> {
  yield ['own', Buffer.from(JSON.stringify(OWN))]
  yield ['only-vulnerabilities', Buffer.from(JSON.stringify(ONLY_VULNERABILITIES))]
  for (const [folder, pattern] of FOLDERS) {
    const path = join(shared, folder)
    if (!existsSync(path)) continue
    // Seal refuses to read a document that has a key twice.
    for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }))
      if (pattern.test(file) && !file.includes('nested-duplicate-key'))
        yield [file, readFileSync(join(path, file))]
  }
}

interface Question extends Validator {
  readonly name: string
  readonly target: RegExp
}

/** Fails unless each document is judged, and each refusal is a known one. */
async function expectVerdicts({ name, target, ...validator }: Question, asked = outputs): Promise<void> {
  const judged = asked.filter(output => target.test(output.target))
  const verdicts = await judge(
    validator,
    judged.map(({ path }) => path)
  )
  tabulate(name, judged, verdicts)
  const unexpected: string[] = []
  for (const output of judged) {
    const verdict = verdicts.get(output.path)
    if (verdict?.judgment === 'accepted') continue
    const known = verdict && KNOWN.find(row => isKnown(row, name, output, verdict))
    if (known === undefined)
      unexpected.push([basename(output.path), ...Object.values(verdict ?? {})].join(': '))
    else if (known.source !== undefined) await expectWarning(output.source, known.source, name)
  }
  expect(unexpected).toEqual([])
  expect(KNOWN.filter(row => row.validator === name && !isSeen(row, name, judged, verdicts))).toEqual([])
}

function isKnown(row: Known, name: string, { path }: Output, { judgment, reason }: Verdict): boolean {
  const isOf = row.validator === name && row.file.test(basename(path))
  return judgment === 'refused' && isOf && row.reason.test(reason)
}

/** Of documents that are not there, because the folder of the corpus is not, nothing can be seen. */
function isSeen(
  row: Known,
  name: string,
  judged: readonly Output[],
  verdicts: ReadonlyMap<string, Verdict>
): boolean {
  const ofRow = judged.filter(({ path }) => row.file.test(basename(path)))
  return (
    ofRow.length === 0 ||
    ofRow.some(output => {
      const verdict = verdicts.get(output.path)
      return verdict !== undefined && isKnown(row, name, output, verdict)
    })
  )
}

/** Dependency-Track validates with cyclonedx-core-java; sbom-utility refuses what both of the others refuse. */
const NAMED: Readonly<Record<string, string>> = {
  'cyclonedx-core-java': 'Dependency-Track',
  'sbom-utility': 'Dependency-Track and cyclonedx-python-lib'
}

/** Seal's check of the source says who refuses it. */
async function expectWarning(source: SbomDocument, kind: FindingKind, name: string): Promise<void> {
  const group = (await checkMeaning(source)).find(finding => finding.kind === kind)
  expect(group?.effect).toContain(NAMED[name] ?? name)
}

function tabulate(name: string, judged: readonly Output[], verdicts: ReadonlyMap<string, Verdict>): void {
  for (const target of new Set(judged.map(output => output.target))) {
    const ofTarget = judged.filter(output => output.target === target)
    const count = (judgment: Judgment): number =>
      ofTarget
        .filter(({ path }) => verdicts.get(path)?.judgment === judgment)
        .reduce((sum, { documents }) => sum + documents, 0)
    table.push({
      ...{ validator: name, output: target, distinct: ofTarget.length },
      ...{ accepted: count('accepted'), refused: count('refused'), unjudged: count('unjudged') }
    })
  }
}

/** One document of each shape: these validators take seconds for a document of SPDX 3. */
function ofEachShape(): Output[] {
  const shapes = new Map<string, Output>()
  for (const output of outputs.filter(({ target }) => target === 'spdx3.json')) {
    const shape = shapeOf(readFileSync(output.path, 'utf8'))
    if (!shapes.has(shape)) shapes.set(shape, output)
  }
  return [...shapes.values()]
}

const support = join(import.meta.dirname, '../support/validators')
const env = { PYTHONPATH: process.env['SEAL_SBOM_PYTHON'] }
const toolsJava = process.env['SEAL_SPDX_JAVA'] ?? ''
const PYPI = { program: 'python3', args: [join(support, 'pypi.py')], env }
const TOOLS_JAVA = {
  program: 'java',
  args: [
    ...['-Dorg.spdx.useJARLicenseInfoOnly=true', '-cp', join(toolsJava, '*')],
    join(support, 'SpdxToolsJava.java')
  ]
}

/** The start of a JVM, and the judgment of hundreds of documents on a busy machine. */
const TIMEOUT_MS = 1_800_000

test(
  'cyclonedx-python-lib accepts CycloneDX 1.4 to 1.7',
  async () => {
    await expectVerdicts({ name: 'cyclonedx-python-lib', target: /^cdx/, ...PYPI })
  },
  TIMEOUT_MS
)

test(
  'spdx-tools accepts SPDX 2.3',
  async () => {
    await expectVerdicts({ name: 'spdx-tools', target: /^spdx\.json$/, ...PYPI })
  },
  TIMEOUT_MS
)

/** Dependency-Track reads and validates with it. Its release 12.2 does not know CycloneDX 1.7. */
test(
  'cyclonedx-core-java accepts and reads CycloneDX 1.4 to 1.6',
  async () => {
    const classPath = join(process.env['SEAL_CYCLONEDX_JAVA'] ?? '', '*')
    const args = ['-cp', classPath, join(support, 'CycloneDxCoreJava.java')]
    await expectVerdicts({ name: 'cyclonedx-core-java', target: /^cdx-1\.[456]/, program: 'java', args })
  },
  TIMEOUT_MS
)

test(
  'sbom-utility accepts CycloneDX 1.4 to 1.7 and SPDX 2.3',
  async () => {
    const program = process.env['SEAL_READER_SBOM_UTILITY'] ?? ''
    await expectVerdicts({ name: 'sbom-utility', target: /^(?:cdx-.*\.json|spdx\.json)$/, program, args: [] })
  },
  TIMEOUT_MS
)

test(
  'tools-java accepts SPDX 2.3',
  async () => {
    await expectVerdicts({ name: 'tools-java', target: /^spdx\.json$/, ...TOOLS_JAVA })
  },
  TIMEOUT_MS
)

test(
  'tools-java accepts SPDX 3.0.1',
  async () => {
    await expectVerdicts({ name: 'tools-java', target: /^spdx3/, ...TOOLS_JAVA }, ofEachShape())
  },
  TIMEOUT_MS
)

test(
  'spdx3-validate accepts SPDX 3.0.1',
  async () => {
    const archive = readdirSync(toolsJava).find(file => /^spdx-v3jsonld-store-.*\.jar$/.test(file)) ?? ''
    const args = [join(support, 'spdx3.py'), join(toolsJava, archive)]
    await expectVerdicts(
      { name: 'spdx3-validate', target: /^spdx3/, program: 'python3', args, env },
      ofEachShape()
    )
  },
  TIMEOUT_MS
)
