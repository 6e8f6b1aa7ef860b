// Merging: each component once, dependencies joined, and all statements of the documents kept.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadShape } from '../../../../src/sbom/cyclonedx/shape.ts'
import type { Component, Hash, Sbom, SbomDocument } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { convertContent } from '../../../../src/sbom/write/convert.ts'
import { inMergeOrder, merge } from '../../../../src/sbom/write/merge.ts'
import { generateDocument } from '../../../support/generated-document.ts'
import { EMPTY, sboms } from './models.ts'

const subject: Component = { ref: 'index', type: 'container', name: 'image' }
const package_ = (name: string, ref = name, more: Partial<Component> = {}): Component => ({
  ref,
  type: 'library',
  name,
  purl: `pkg:npm/${name}@1`,
  ...more
})
const sha256 = (digit: string): Hash[] => [{ algorithm: 'SHA-256', content: digit.repeat(64) }]
const mergeAll = (...contents: Partial<Sbom>[]): Sbom =>
  merge(
    contents.map(content => ({ content: { ...EMPTY, ...content } })),
    { subject }
  )

test('components with the same purl become one, with the fields of each document', () => {
  const merged = mergeAll(
    { components: [package_('a', 'one', { version: '1', properties: [{ name: 'p', value: '1' }] })] },
    {
      components: [
        package_('a', 'two', {
          version: 'other',
          description: 'text',
          hashes: sha256('a'),
          properties: [
            { name: 'p', value: '1' },
            { name: 'p', value: '2' }
          ]
        })
      ]
    }
  )
  expect(merged.components).toEqual([
    package_('a', 'one', {
      version: '1',
      description: 'text',
      hashes: sha256('a'),
      properties: [
        { name: 'p', value: '1' },
        { name: 'p', value: '2' }
      ]
    })
  ])
})

test('components with the same purl and contradicting hashes stay separate', () => {
  const { components } = mergeAll(
    { components: [package_('a', 'a', { hashes: sha256('a') })] },
    { components: [package_('a', 'a', { hashes: sha256('b') })] },
    { components: [package_('a', 'x', { hashes: sha256('b') })] }
  )
  expect(components.map(({ ref }) => ref)).toEqual(['a', 'a|2'])
})

test('licenses, hashes and references to licenses that differ are listed, although all are written', () => {
  const differ = (one: Partial<Component>, other: Partial<Component>): readonly string[] =>
    mergeAll({ components: [package_('a', 'a', one)] }, { components: [package_('a', 'a', other)] }).unmodeled
  const licensed = (value: string): Partial<Component> => ({ licenses: [{ kind: 'expression', value }] })
  expect(differ(licensed('MIT'), licensed('ISC'))).toEqual([
    'components[].licenses (documents differ; all are written; which of them states which)'
  ])
  expect(differ({ hashes: sha256('a') }, { hashes: sha256('b') })).toEqual([
    'components[].hashes (documents differ; each is written; which of them has which)'
  ])
  expect(differ({ ...licensed('MIT'), hashes: sha256('a') }, licensed('MIT'))).toEqual([])
  const copies = ['a', 'b'].map(digit => package_('a', digit, { hashes: sha256(digit) }))
  expect(mergeAll({ components: copies }).unmodeled).toEqual([])
  const named = (name: string, text = 'Pay.'): Partial<Sbom> => ({
    licenseNames: new Map([['licenseref-1', name]]),
    licenseTexts: new Map([['licenseref-1', text]])
  })
  expect(mergeAll(named('One'), named('One')).unmodeled).toEqual([])
  const other = [
    'hasExtractedLicensingInfos (documents differ; one reference of several licenses is written)'
  ]
  expect(mergeAll(named('One'), named('Two')).unmodeled).toEqual(other)
  expect(mergeAll(named('One'), named('One', 'Do what you want.')).unmodeled).toEqual(other)
})

test('names and texts of own licenses are kept if all documents that have the reference say the same', () => {
  const license = { kind: 'expression', value: 'LicenseRef-1', text: { content: 'Pay.' } } as const
  const { text: _text, ...bare } = license
  const own = { licenseTexts: new Map([['licenseref-1', 'Pay.']]) }
  const one = { components: [package_('a', 'a', { licenses: [license] })], ...own }
  const two = { components: [package_('b', 'b', { licenses: [bare] })] }
  const same = mergeAll(one, { ...two, ...own })
  expect(same.licenseTexts).toEqual(own.licenseTexts)
  expect(same.components[0]?.licenses).toEqual([license])
  // What the other document means by the reference is not known.
  const other = mergeAll(one, two)
  expect(other.licenseTexts).toEqual(new Map())
  expect(other.components[0]?.licenses).toEqual([bare])
})

test('of one license, the text and the address are kept that only one document has', () => {
  const license = { kind: 'expression', value: 'MIT' } as const
  const text = { content: 'Permission is hereby granted' }
  const { components } = mergeAll(
    { components: [package_('a', 'a', { licenses: [license] })] },
    { components: [package_('a', 'a', { licenses: [{ ...license, text, url: 'https://a.example/' }] })] }
  )
  expect(components[0]?.licenses).toEqual([{ ...license, text, url: 'https://a.example/' }])
})

test('without a purl, the same reference alone does not merge two components', () => {
  const plain = (name: string): Component => ({ ref: 'component-1', type: 'library', name })
  const { components } = mergeAll(
    { components: [plain('a')] },
    { components: [plain('b')] },
    { components: [plain('a')] }
  )
  expect(components).toEqual([plain('a'), { ...plain('b'), ref: 'component-1|2' }])
})

test('dependencies follow the components and are joined', () => {
  const { dependencies } = mergeAll(
    { components: [package_('a'), package_('b')], dependencies: new Map([['a', ['b']]]) },
    {
      components: [package_('a', 'x'), package_('c', 'a')],
      dependencies: new Map([
        ['x', ['a']],
        ['a', []]
      ])
    }
  )
  expect(Object.fromEntries(dependencies)).toEqual({ index: ['a'], a: ['b', 'a|2'], 'a|2': [] })
})

test('the subject of each document becomes a part of the new subject, unless they are the same', () => {
  const {
    components,
    dependencies,
    subject: whole
  } = mergeAll(
    {
      subject: { ref: 'p', type: 'container', name: 'linux/amd64' },
      components: [package_('a')],
      dependencies: new Map([['p', ['a']]])
    },
    {
      subject: { ...subject, description: 'said elsewhere' },
      components: [package_('b')],
      dependencies: new Map([['index', ['b']]])
    }
  )
  expect(whole).toEqual({ ...subject, description: 'said elsewhere' })
  expect(components.map(({ ref }) => ref)).toEqual(['p', 'a', 'b'])
  expect(Object.fromEntries(dependencies)).toEqual({ p: ['a'], index: ['p', 'b'] })
})

test.each<[string, Partial<Sbom>, string[]]>([
  [
    'what nothing in it needs',
    { components: [package_('a'), package_('b')], dependencies: new Map([['a', ['b']]]) },
    ['a']
  ],
  [
    'all that only need each other',
    {
      components: [package_('a'), package_('b')],
      dependencies: new Map([
        ['a', ['b']],
        ['b', ['a']]
      ])
    },
    ['a', 'b']
  ],
  [
    'a package that needs itself',
    { components: [package_('a')], dependencies: new Map([['a', ['a']]]) },
    ['a']
  ],
  [
    'neither nested components nor files',
    {
      components: [package_('a'), package_('b', 'b', { parent: 'a' }), { ref: 'f', type: 'file', name: '/f' }]
    },
    ['a']
  ],
  ['nothing of an empty document', {}, []]
])('of a document about nothing, the new subject needs %s', (_name, content, expected) => {
  const { dependencies } = mergeAll({ subject: { ref: 'p', type: 'container', name: 'p' } }, content)
  expect(dependencies.get('index')).toEqual(['p', ...expected])
})

test('each field that differs is listed with the value that is written, the scope and the completeness too', () => {
  const values = (byte: string, scope: Component['scope']): Component =>
    ({
      ...{ ref: 'a', type: byte, group: byte, name: byte, version: byte, purl: 'pkg:npm/a@1', scope },
      ...{
        description: byte,
        copyright: byte,
        cpe: byte,
        supplier: { name: byte },
        manufacturer: { email: byte }
      }
    }) as Component
  const { unmodeled, components } = mergeAll(
    { components: [values('x', 'optional')], completeness: 'complete' },
    { components: [values('y', 'required')] }
  )
  const fields = [
    'type',
    'group',
    'name',
    'version',
    'description',
    'copyright',
    'cpe',
    'supplier',
    'manufacturer'
  ]
  expect(unmodeled).toEqual([
    ...fields.map(field => `components[].${field} (documents differ; "x" is written)`),
    'components[].scope (documents differ; "required" is written)',
    'completeness (documents differ; "unknown" is written)'
  ])
  expect(components).toMatchObject([{ type: 'x', scope: 'required' }])
})

test('a party that one document declares as unknown is that of the other, whichever comes first', () => {
  const unknown = { supplier: { isDeclaredUnknown: true }, manufacturer: { isDeclaredUnknown: true } }
  const known = { supplier: { name: 'Acme' }, manufacturer: { name: 'Maker' } }
  for (const [one, other] of [
    [unknown, known],
    [known, unknown]
  ] as const) {
    const { components, unmodeled } = mergeAll(
      { components: [package_('a', 'a', one)] },
      { components: [package_('a', 'a', other)] }
    )
    expect(components[0]).toMatchObject(known)
    expect(unmodeled).toEqual([])
  }
})

test('parents follow the components', () => {
  const { components } = mergeAll(
    { components: [package_('a', 'r')] },
    { components: [package_('b', 'r'), package_('c', 'c', { parent: 'r' })] }
  )
  expect(components.map(({ ref, parent }) => [ref, parent])).toEqual([
    ['r', undefined],
    ['r|2', undefined],
    ['c', 'r|2']
  ])
})

test('a parent in one document is kept if another document has none', () => {
  const inside = [package_('a'), package_('b', 'b', { parent: 'a' })]
  const { components } = mergeAll({ components: inside }, { components: [package_('b', 'x')] })
  expect(components).toEqual(inside)
})

test('tools, authors, phases, licenses and unmodeled fields are all kept, once each', () => {
  const parts = {
    tools: [{ name: 't' }],
    authors: [{ name: 'a' }],
    lifecycles: ['build'],
    dataLicenses: ['MIT'],
    unmodeled: ['x'],
    vulnerabilities: 2
  }
  const merged = mergeAll(parts, { ...parts, tools: [{ name: 't' }, { name: 'u' }], unmodeled: ['y'] })
  expect(merged).toMatchObject({
    ...parts,
    tools: [{ name: 't' }, { name: 'u' }],
    unmodeled: ['x', 'y'],
    vulnerabilities: 4
  })
})

test.each<[(string | undefined)[], string | undefined]>([
  [['complete', 'complete'], 'complete'],
  [['complete', undefined], 'unknown'],
  [['complete', 'incomplete_third_party_only'], 'incomplete'],
  [[undefined], undefined]
])('completeness of %j is %j', (parts, expected) => {
  expect(mergeAll(...parts.map(completeness => ({ completeness }))).completeness).toBe(expected)
})

test('after any merge, references are unique and dependencies are complete', () => {
  fc.assert(
    fc.property(fc.array(sboms, { maxLength: 3 }), documents => {
      const { components, dependencies } = mergeAll(...documents)
      const refs = new Set([subject.ref, ...components.map(({ ref }) => ref)])
      expect(refs.size).toBe(components.length + 1)
      for (const [from, targets] of dependencies) {
        for (const ref of [from, ...targets]) expect(refs.has(ref)).toBe(true)
      }
    })
  )
})

test('merging a document with itself changes nothing', () => {
  fc.assert(
    fc.property(sboms, document => {
      const once = mergeAll(document)
      const twice = mergeAll(document, document)
      expect(twice.components).toEqual(once.components)
      expect(twice.dependencies).toEqual(once.dependencies)
    })
  )
})

test('spellings of a purl, and distributions without one, are one component', () => {
  const os = (ref: string): Component => ({ ref, type: 'operating-system', name: 'alpine', version: '3.20' })
  const { components } = mergeAll(
    {
      components: [
        package_('%40acme/d', 'one'),
        os('t12'),
        package_('b', 'b1', { purl: 'pkg:golang/e.org/a/b@v4#v4' })
      ]
    },
    {
      components: [
        package_('@acme/d', 'two'),
        os('t22'),
        package_('b', 'b2', { purl: 'pkg:golang/e.org/a/b/v4@v4' })
      ]
    }
  )
  expect(components.map(({ ref }) => ref)).toEqual(['one', 't12', 'b1'])
})

test.each([
  ['optional', 'required', 'required'],
  ['required', 'optional', 'required'],
  ['optional', undefined, undefined],
  [undefined, 'excluded', undefined],
  ['excluded', 'optional', 'optional'],
  ['optional', 'optional', 'optional']
] as const)('%s and %s is %s', (one, other, scope) => {
  const scoped = (given: Component['scope']): Component =>
    package_('a', 'a', given === undefined ? {} : { scope: given })
  const { components } = mergeAll({ components: [scoped(one)] }, { components: [scoped(other)] })
  expect(components[0]?.scope).toBe(scope)
})

test('two spellings of a license are one statement, and omitted fields are listed', () => {
  const licensed = (value: string, more: Partial<Component>): Component =>
    package_('a', 'a', { licenses: [{ kind: 'name', value }], ...more })
  const merged = mergeAll(
    { components: [licensed('GPLv2', { supplier: { name: 'A' } })] },
    { components: [licensed('GPL-2.0', { supplier: { name: 'B' } })] }
  )
  expect(merged.components[0]).toMatchObject({ licenses: [{ value: 'GPLv2' }], supplier: { name: 'A' } })
  expect(merged.unmodeled).toEqual(['components[].supplier (documents differ; "A" is written)'])
})

test('the order of the files does not change the result; of values that differ, the latest document has the last word', () => {
  const times = fc.constantFrom(undefined, 'no time', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00+01:00')
  const document = fc
    .tuple(sboms, times)
    .map(([content, created]) => ({ content: { ...content, created } }))
    .map(({ content }) => ({ content, bytes: Buffer.from(JSON.stringify(content)) }))
  const shuffled = fc
    .array(document, { maxLength: 4 })
    .chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(shuffled, ([documents, others]) => {
      expect(merge(inMergeOrder(others), { subject })).toEqual(merge(inMergeOrder(documents), { subject }))
    })
  )
  const versioned = (version: string, created: string) => ({
    content: { ...EMPTY, created, components: [package_('a', 'a', { version })] },
    bytes: Buffer.from(version)
  })
  const sources = [versioned('old', '2026-01-01T00:00:00Z'), versioned('new', '2026-01-02T00:00:00Z')]
  const merged = merge(inMergeOrder(sources), { subject })
  expect(merged.components).toMatchObject([{ version: 'new' }])
  expect(merged.unmodeled).toEqual(['components[].version (documents differ; "new" is written)'])
})

test('the order of documents of any field does not change what is written', async () => {
  const shape = await loadShape('1.6')
  const seeds = fc.array(fc.integer({ min: 0, max: 2 ** 31 }), { minLength: 2, maxLength: 3 })
  const target = fc.constantFrom(
    { format: 'cyclonedx-json', version: '1.6' } as const,
    { format: 'spdx-json', version: '2.3' } as const
  )
  await fc.assert(
    fc.asyncProperty(seeds, target, async (all, format) => {
      const documents = await Promise.all(
        all.map(seed =>
          readSbom(
            Buffer.from(
              JSON.stringify({ ...generateDocument(shape, seed), bomFormat: 'CycloneDX', specVersion: '1.6' })
            ),
            'a'
          )
        )
      )
      const write = (sources: readonly SbomDocument[]) => {
        const ordered = inMergeOrder(sources)
        const merged = merge(ordered, { subject })
        return convertContent(merged, { ...format, created: '2026-01-02T03:04:05Z' }, ordered)
      }
      expect(await write([...documents].reverse())).toEqual(await write(documents))
    }),
    { numRuns: 40 }
  )
})

test('a supplier that one document does not know is that of the other, in any order', () => {
  const unknown = { isDeclaredUnknown: true }
  const parties = [
    { supplier: unknown, manufacturer: { name: 'Maker' } },
    { supplier: { name: 'Acme' }, manufacturer: unknown }
  ]
  for (const order of [parties, parties.toReversed()]) {
    const merged = mergeAll(...order.map(more => ({ components: [package_('a', 'a', more)] })))
    expect(merged.components).toMatchObject([{ supplier: { name: 'Acme' }, manufacturer: { name: 'Maker' } }])
    expect(merged.unmodeled).toEqual([])
  }
  const { components } = mergeAll(
    { components: [package_('a', 'a', { supplier: unknown })] },
    { components: [package_('a', 'a', { supplier: unknown })] }
  )
  expect(components).toMatchObject([{ supplier: unknown }])
})
