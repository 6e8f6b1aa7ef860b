// The generated validation code against ajv, which compiles the official schemas as they are.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { AnySchema, ValidateFunction } from 'ajv'
import fc from 'fast-check'
import { type WriteOptions, writeSbom } from '../../../../src/sbom/write/write.ts'
import type { Validate } from '../../../../src/support/schema-keywords.ts'
import { sboms } from '../write/models.ts'

const require = createRequire(import.meta.url)
const { Ajv } = require('ajv') as typeof import('ajv')
const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
const addFormats = require('ajv-formats') as (ajv: InstanceType<typeof Ajv>) => void

const root = join(import.meta.dirname, '../../../..')
const library = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema')
const vendored = join(root, 'generated/schemas')
const readSchema = (folder: string, name: string): AnySchema =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as AnySchema

function cyclonedxOracle(version: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, addUsedSchema: false })
  addFormats(ajv)
  ajv.addFormat('iri-reference', true)
  ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/)
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'].map(name => `${name}.SNAPSHOT.schema.json`)) {
    ajv.addSchema(readSchema(library, name), `http://cyclonedx.org/schema/${name}`)
  }
  return ajv.compile(readSchema(library, `bom-${version}.SNAPSHOT.schema.json`))
}

/** Values that a mutation puts in another's place. */
const STRANGE: readonly unknown[] = [
  null,
  1,
  -1,
  '',
  'x',
  'urn:a:b',
  '_:c',
  true,
  [],
  {},
  ['x'],
  { type: 'Agent' }
]

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
}

function placesIn(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>
    places.push({ holder, key })
    placesIn(holder[key], places)
  }
  return places
}

type Mutation = readonly [kind: number, at: number, other: number]
const mutation: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(4), fc.nat(), fc.nat())
/** Several mutated copies of each document: making a document takes far longer than judging one. */
const MUTANTS = 25
const mutants = fc.array(fc.array(mutation, { maxLength: 2 }), { minLength: MUTANTS, maxLength: MUTANTS })

/**
 * The JSON value that a changed document has as text. Only that is compared: ajv takes two lists or objects for
 * different when they come from different realms, as `structuredClone` returns them in Jest.
 */
function mutate(text: string, changes: readonly Mutation[]): unknown {
  const copy: unknown = JSON.parse(text)
  for (const [kind, at, other] of changes) {
    const places = placesIn(copy)
    const place = places[at % places.length]
    const donor = places[other % places.length]
    if (place === undefined || donor === undefined) continue
    const { holder, key } = place
    if (kind === 0) holder[key] = structuredClone(STRANGE[other % STRANGE.length])
    else if (kind === 1) delete holder[key]
    else if (kind === 2) holder[key] = structuredClone(donor.holder[donor.key])
    else if (kind === 3 && !Array.isArray(holder)) {
      holder[donor.key] = structuredClone(donor.holder[donor.key])
    } else if (kind === 4) repeatItem(places, at, other)
  }
  return JSON.parse(JSON.stringify(copy))
}

/** Duplicates an item of a list. */
function repeatItem(places: readonly Place[], at: number, other: number): void {
  const lists = places.map(({ holder, key }) => holder[key]).filter(value => Array.isArray(value))
  const list = lists[at % lists.length]
  if (list !== undefined && list.length > 0) list.push(structuredClone(list[other % list.length]))
}

async function compare(
  oracle: ValidateFunction,
  validate: Validate,
  documents: fc.Arbitrary<unknown>
): Promise<void> {
  const verdicts = new Set<boolean>()
  await fc.assert(
    fc.asyncProperty(documents, mutants, async (document, changesOfEach) => {
      // Ajv looks texts up in a plain object, and so never finds this one twice in a list.
      const text = JSON.stringify(await document).replaceAll('"__proto__"', '"proto"')
      for (const changes of changesOfEach) {
        const mutated = mutate(text, changes)
        const expected = oracle(mutated)
        verdicts.add(expected)
        if (validate(mutated) === expected) continue
        const errors = JSON.stringify({ ours: validate.errors, oracle: oracle.errors })
        throw new Error(`${errors} of ${JSON.stringify(mutated)}`)
      }
    }),
    // The first document with two verdicts says where they differ; a smaller one would take minutes to find.
    { numRuns: 100, endOnFailure: true }
  )
  expect(verdicts.size).toBe(2)
}

function written(format: WriteOptions['format'], version: string): fc.Arbitrary<unknown> {
  return sboms.map(async sbom => {
    const { bytes } = await writeSbom(sbom, { format, version, created: '2026-01-02T03:04:05Z' })
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  })
}

test.each(['1.4', '1.5', '1.6', '1.7'])('CycloneDX %s: the same verdicts', async version => {
  const { validate } = (await import(`../../../../generated/cyclonedx-${version}.js`)) as {
    validate: Validate
  }
  await compare(cyclonedxOracle(version), validate, written('cyclonedx-json', version))
})

test('SPDX 2.3: the same verdicts', async () => {
  const { validate } = await import('../../../../generated/spdx-2.3.js')
  const oracle = new Ajv({ strict: false }).compile(readSchema(vendored, 'spdx-2.3.schema.json'))
  await compare(oracle, validate, written('spdx-json', '2.3'))
})

test('SPDX 3.0.1: the same verdicts, with classes looked up by type', async () => {
  const { validate } = await import('../../../../generated/spdx-3.0.1.js')
  const oracle = new Ajv2020({ strict: false }).compile(readSchema(vendored, 'spdx-3.0.1.schema.json'))
  const element = { spdxId: 'urn:a:1', creationInfo: '_:c' }
  const verifiedUsing = [{ type: 'Hash', algorithm: 'sha256', hashValue: 'a' }]
  const elements: object[] = [
    {
      type: 'CreationInfo',
      '@id': '_:c',
      specVersion: '3.0.1',
      created: '2026-01-01T00:00:00Z',
      createdBy: ['urn:a:b']
    },
    { type: 'software_Package', name: 'a', software_packageVersion: '1', verifiedUsing, ...element },
    { type: 'software_File', name: 'a', externalRef: [{ type: 'ExternalRef', locator: ['a'] }], ...element },
    {
      type: 'Relationship',
      from: 'urn:a:1',
      to: ['urn:a:2', 'NoneElement'],
      relationshipType: 'contains',
      ...element
    },
    { type: 'simplelicensing_LicenseExpression', simplelicensing_licenseExpression: 'MIT', ...element },
    { type: 'SpdxDocument', profileConformance: ['core'], rootElement: ['urn:a:1'], ...element },
    { type: 'Person', name: 'a', extension: [{ type: 'urn:an:extension', any: 1 }], ...element }
  ]
  const documents = fc.array(fc.constantFrom(...elements), { maxLength: 3 }).map(graph => ({
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': graph
  }))
  await compare(oracle, validate, documents)
})

test('the generated files are what the script writes', () => {
  const script = join(root, 'scripts/schemas.ts')
  expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toContain(
    'cyclonedx-1.6.js'
  )
})
