// Relations survive a conversion by name: who is described, contains or needs whom is written, or listed.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { type ConvertTarget, convert, convertContent } from '../../../../src/sbom/write/convert.ts'
import { merge } from '../../../../src/sbom/write/merge.ts'
import type { WrittenSbom } from '../../../../src/sbom/write/written-sbom.ts'
import type { Fields } from '../../../../src/support/fields.ts'
import { relationsOf } from '../../../support/relations.ts'

const created = '2026-01-02T03:04:05Z'
const TARGETS: Readonly<Record<string, ConvertTarget>> = {
  'CycloneDX 1.4': { format: 'cyclonedx-json', version: '1.4', created },
  'CycloneDX 1.6': { format: 'cyclonedx-json', version: '1.6', created },
  'SPDX 2.3': { format: 'spdx-json', version: '2.3', created },
  'SPDX 3.0.1': { format: 'spdx3-json', version: '3.0.1', created }
}

const NAMES = ['a', 'b', 'c', 'd', 'e']
const name = fc.constantFrom(...NAMES)
/** The same in all formats, so that merging finds the same components. */
const idOf = (each: string): string => (/^[a-z]$/.test(each) ? `SPDXRef-${each}` : each)

const cycloneDx = fc
  .record({
    hasSubject: fc.boolean(),
    /** The component that each one is nested in: an earlier one, or none. */
    above: fc.tuple(...NAMES.map((_, at) => fc.option(fc.integer({ min: 0, max: Math.max(0, at - 1) })))),
    dependencies: fc.array(fc.record({ ref: name, dependsOn: fc.array(fc.oneof(name, fc.constant('gone'))) }))
  })
  .map(({ hasSubject, above, dependencies }): Fields => {
    const components = NAMES.map(each => ({
      ...{ type: 'library', name: each, 'bom-ref': idOf(each) },
      components: [] as object[]
    }))
    const roots = components.filter((component, at) => {
      const parent = at === 0 ? null : above[at]
      if (typeof parent === 'number') components[parent]?.components.push(component)
      return typeof parent !== 'number'
    })
    return {
      ...{ bomFormat: 'CycloneDX', specVersion: '1.6', components: roots },
      dependencies: dependencies.map(({ ref, dependsOn }) => ({
        ref: idOf(ref),
        dependsOn: dependsOn.map(idOf)
      })),
      ...(hasSubject ? { metadata: { component: { type: 'container', name: 'app', 'bom-ref': 'app' } } } : {})
    }
  })

const SPDX_TYPES = [
  ...[
    'DEPENDS_ON',
    'DEPENDENCY_OF',
    'DEV_DEPENDENCY_OF',
    'TEST_DEPENDENCY_OF',
    'STATIC_LINK',
    'DYNAMIC_LINK'
  ],
  ...['CONTAINS', 'CONTAINED_BY', 'DESCRIBES', 'HAS_PREREQUISITE', 'PREREQUISITE_FOR', 'GENERATES']
]

const spdx = fc
  .array(
    fc.record({
      from: fc.oneof(
        { weight: 8, arbitrary: name },
        fc.constantFrom('SPDXRef-DOCUMENT', 'DocumentRef-x:SPDXRef-y')
      ),
      type: fc.constantFrom(...SPDX_TYPES),
      to: fc.oneof(
        { weight: 8, arbitrary: name },
        fc.constantFrom('NONE', 'NOASSERTION', 'DocumentRef-x:SPDXRef-y', 'SPDXRef-gone')
      )
    })
  )
  .map(
    (relationships): Fields => ({
      ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'x' },
      packages: NAMES.map(each => ({ SPDXID: idOf(each), name: each })),
      relationships: relationships.map(({ from, type, to }) => ({
        ...{ spdxElementId: idOf(from), relationshipType: type, relatedSpdxElement: idOf(to) }
      }))
    })
  )

const SPDX3_TYPES = ['dependsOn', 'hasStaticLink', 'hasPrerequisite', 'contains', 'describes', 'generates']
const spdx3 = fc
  .array(
    fc.record({
      from: fc.oneof({ weight: 8, arbitrary: name }, fc.constant('gone')),
      relationshipType: fc.constantFrom(...SPDX3_TYPES),
      to: fc.array(
        fc.oneof(
          { weight: 8, arbitrary: name },
          fc.constantFrom('NoneElement', 'NoAssertionElement', 'gone')
        ),
        { minLength: 1, maxLength: 3 }
      )
    })
  )
  .map(
    (relationships): Fields => ({
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': [
        { type: 'SpdxDocument', spdxId: 'document', name: 'document', rootElement: ['sbom'] },
        { type: 'software_Sbom', spdxId: 'sbom', rootElement: [idOf('a')] },
        ...NAMES.map(each => ({ type: 'software_Package', spdxId: idOf(each), name: each })),
        ...relationships.map(({ from, relationshipType, to }, at) => ({
          ...{ type: 'Relationship', spdxId: `r-${at}`, relationshipType },
          from: idOf(from),
          to: to.map(idOf)
        }))
      ]
    })
  )

/** What the list says of a relation; each names its kind. */
const LISTED: Readonly<Record<string, RegExp>> = {
  depends: /^(?:dependencies|relationships \((?:.*DEPENDS_ON|dependsOn))/,
  contains: /^(?:components\[\]\.parent|relationships \((?:CONTAIN|contains))/,
  describes: /^(?:relationships \((?:DESCRIBES|describes)|documentDescribes)/
}

function read(tree: Fields): Promise<SbomDocument> {
  return readSbom(new TextEncoder().encode(JSON.stringify(tree)), 'a')
}

/** Relations of the input that are neither in the output nor listed. */
function lostRelations(tree: Fields, { bytes, unsupported }: WrittenSbom): readonly string[] {
  const written = relationsOf(JSON.parse(new TextDecoder().decode(bytes)), true)
  return [...relationsOf(tree)].filter(relation => {
    const [, kind = ''] = relation.split(' ')
    return !written.has(relation) && !unsupported.some(line => LISTED[kind]?.test(line))
  })
}

test.each([
  ['CycloneDX', cycloneDx, ['SPDX 2.3', 'SPDX 3.0.1']],
  ['SPDX 2', spdx, ['CycloneDX 1.4', 'CycloneDX 1.6', 'SPDX 3.0.1']],
  ['SPDX 3', spdx3, ['CycloneDX 1.4', 'CycloneDX 1.6', 'SPDX 2.3']]
])('each relation of %s is written or listed', async (_label, documents, targets) => {
  await fc.assert(
    fc.asyncProperty(documents, fc.constantFrom(...targets), async (tree, label) => {
      const written = await convert(await read(tree), TARGETS[label] as ConvertTarget)
      expect(lostRelations(tree, written)).toEqual([])
    }),
    { numRuns: 150 }
  )
})

test('each relation of merged documents is written or listed', async () => {
  const documents = fc.oneof(cycloneDx, spdx, spdx3)
  await fc.assert(
    fc.asyncProperty(documents, documents, fc.constantFrom(...Object.keys(TARGETS)), async (a, b, label) => {
      const sources = await Promise.all([a, b].map(read))
      const merged = merge(sources, { subject: { ref: 'all', type: 'container', name: 'all' } })
      const written = await convertContent(merged, TARGETS[label] as ConvertTarget, sources)
      for (const tree of [a, b])
        expect(lostRelations(tree, written).filter(relation => !/ describes /.test(relation))).toEqual([])
    }),
    { numRuns: 150 }
  )
})

test.each([
  ['DEV_DEPENDENCY_OF', 'b', 'a'],
  ['STATIC_LINK', 'a', 'b'],
  ['PREREQUISITE_FOR', 'b', 'a']
])('%s becomes a dependency, and its kind is listed', async (relationshipType, from, to) => {
  const tree = {
    ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'x' },
    packages: ['a', 'b'].map(each => ({ SPDXID: idOf(each), name: each })),
    relationships: [{ spdxElementId: idOf(from), relationshipType, relatedSpdxElement: idOf(to) }]
  }
  const written = await convert(await read(tree), TARGETS['CycloneDX 1.6'] as ConvertTarget)
  expect(relationsOf(JSON.parse(new TextDecoder().decode(written.bytes)))).toContain('a depends b')
  expect(written.unsupported).toContain(
    `relationships (the kind ${relationshipType} of dependencies): is not converted`
  )
})
