// The audit of conversions finds what went to another place: each mutant of a written document has the same values.
import { describe, expect, test } from '@jest/globals'
import type { SbomDocument, SbomFormat } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { type ConvertTarget, convert, convertContent } from '../../../../src/sbom/write/convert.ts'
import { merge } from '../../../../src/sbom/write/merge.ts'
import { auditWritten } from '../../../support/leaf-mapping.ts'

// biome-ignore lint/suspicious/noExplicitAny: mutants change trees of any shape
type Tree = any

const created = '2026-01-02T03:04:05Z'
const SPDX = { format: 'spdx-json', version: '2.3', created } as const
const SPDX3 = { format: 'spdx3-json', version: '3.0.1', created } as const
const CYCLONEDX = { format: 'cyclonedx-json', version: '1.6', created } as const
const NEWEST = { ...CYCLONEDX, version: '1.7' } as const

const encode = (tree: object): Uint8Array => new TextEncoder().encode(JSON.stringify(tree))

/** Both have the same words everywhere, so that only their places differ. */
const componentOf = (name: string, version: string, other: string) => ({
  ...{ type: 'library', 'bom-ref': `${name}-${version}`, name, version, description: 'the same' },
  supplier: { name: `Supplier ${name}` },
  manufacturer: { name: `Maker ${name}` },
  hashes: [
    { alg: 'SHA-256', content: other.repeat(64) },
    { alg: 'SHA3-256', content: `${other}0`.repeat(32) }
  ],
  licenses: [
    { license: { id: name === 'a' ? 'MIT' : 'ISC', acknowledgement: 'declared' } },
    { license: { id: name === 'a' ? 'Zlib' : '0BSD', acknowledgement: 'concluded' } }
  ],
  externalReferences: [{ type: 'vcs', url: `https://acme.example/${name}` }]
})

const SOURCE = {
  ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
  metadata: { component: { type: 'container', name: 'app', 'bom-ref': 'app' } },
  components: [
    componentOf('a', '1', 'a'),
    componentOf('b', '1', 'b'),
    // Two of one name, as the versions of another package manager: equal but for their references.
    { type: 'library', name: 'twin', version: '1', 'bom-ref': 'twin-1' },
    { type: 'library', name: 'twin', version: '1', 'bom-ref': 'twin-2' }
  ],
  dependencies: [
    { ref: 'app', dependsOn: ['a-1'] },
    { ref: 'a-1', dependsOn: ['b-1'] },
    { ref: 'b-1', dependsOn: ['twin-1'] }
  ],
  formulation: [{ workflows: [{ 'bom-ref': 'w', uid: 'u', taskTypes: ['build', 'test'] }] }]
}

/** Exchanges a member of two objects. */
const swap = (one: Tree, other: Tree, key: string, otherKey = key): void => {
  const before = one[key]
  one[key] = other[otherKey]
  other[otherKey] = before
}

const named = (list: Tree[], name: string): Tree => list.find(item => item.name === name)

/** Moves the last item of a list to another object. */
const move = (one: Tree, other: Tree, key: string): void => other[key].push(one[key].pop())

const CYCLONEDX_MUTANTS: Readonly<Record<string, (tree: Tree) => void>> = {
  'two targets of dependencies': ({ dependencies }) => {
    const [one, other] = dependencies.filter(({ dependsOn = [] }: Tree) => dependsOn.length > 0)
    swap(one, other, 'dependsOn')
  },
  'a digest of another component': ({ components }) =>
    move(named(components, 'a'), named(components, 'b'), 'hashes'),
  'two algorithms': ({ components }) => {
    const [one, other] = named(components, 'a').hashes
    swap(one, other, 'alg')
  },
  'a license of another component': ({ components }) =>
    swap(named(components, 'a'), named(components, 'b'), 'licenses'),
  'declared and concluded': ({ components }) => {
    for (const { license } of named(components, 'a').licenses)
      license.acknowledgement = license.acknowledgement === 'declared' ? 'concluded' : 'declared'
  },
  'supplier and manufacturer': ({ components }) => {
    const a = named(components, 'a')
    swap(a, a, 'supplier', 'manufacturer')
  },
  'an address of another component': ({ components }) =>
    move(named(components, 'a'), named(components, 'b'), 'externalReferences'),
  'one of two equal components': tree => {
    const at = tree.components.findIndex(({ name }: Tree) => name === 'twin')
    tree.components.splice(at, 1)
  }
}

const edgesOf = ({ relationships }: Tree): Tree[] =>
  relationships.filter(
    ({ relationshipType, relatedSpdxElement }: Tree) =>
      relationshipType === 'DEPENDS_ON' && relatedSpdxElement.startsWith('SPDXRef-')
  )

const SPDX_MUTANTS: typeof CYCLONEDX_MUTANTS = {
  'two targets of dependencies': tree => swap(edgesOf(tree)[0], edgesOf(tree)[1], 'relatedSpdxElement'),
  'a digest of another component': ({ packages }) =>
    move(named(packages, 'a'), named(packages, 'b'), 'checksums'),
  'two algorithms': ({ packages }) => {
    const [one, other] = named(packages, 'a').checksums
    swap(one, other, 'algorithm')
  },
  'a license of another component': ({ packages }) =>
    swap(named(packages, 'a'), named(packages, 'b'), 'licenseDeclared'),
  'declared and concluded': ({ packages }) => {
    const a = named(packages, 'a')
    swap(a, a, 'licenseDeclared', 'licenseConcluded')
  },
  'supplier and manufacturer': ({ packages }) => {
    const a = named(packages, 'a')
    swap(a, a, 'supplier', 'originator')
  },
  'an address of another component': ({ packages }) =>
    move(named(packages, 'a'), named(packages, 'b'), 'externalRefs'),
  'one of two equal components': tree => {
    const at = tree.packages.findIndex(({ name }: Tree) => name === 'twin')
    tree.packages.splice(at, 1)
  }
}

const SPDX3_MUTANTS: typeof CYCLONEDX_MUTANTS = {
  'two targets of dependencies': ({ '@graph': graph }) => {
    const [one, other] = graph.filter(
      ({ relationshipType, to }: Tree) => relationshipType === 'dependsOn' && /#/.test(to[0])
    )
    swap(one, other, 'to')
  },
  'a digest of another component': ({ '@graph': graph }) =>
    move(named(graph, 'a'), named(graph, 'b'), 'verifiedUsing'),
  'two algorithms': ({ '@graph': graph }) => {
    const [one, other] = named(graph, 'a').verifiedUsing
    swap(one, other, 'algorithm')
  },
  'a license of another component': ({ '@graph': graph }) => {
    const [one, other] = graph.filter(
      ({ relationshipType }: Tree) => relationshipType === 'hasDeclaredLicense'
    )
    swap(one, other, 'to')
  },
  'declared and concluded': ({ '@graph': graph }) => {
    const [one, other] = graph.filter(
      ({ from, relationshipType }: Tree) =>
        from === named(graph, 'a').spdxId && /License$/.test(relationshipType)
    )
    swap(one, other, 'relationshipType')
  },
  'supplier and manufacturer': ({ '@graph': graph }) => {
    const a = named(graph, 'a')
    const [maker] = a.originatedBy
    a.originatedBy = [a.suppliedBy]
    a.suppliedBy = maker
  },
  'an address of another component': ({ '@graph': graph }) =>
    move(named(graph, 'a'), named(graph, 'b'), 'externalRef'),
  'one of two equal components': tree => {
    const at = tree['@graph'].findIndex(({ name }: Tree) => name === 'twin')
    tree['@graph'].splice(at, 1)
  }
}

async function lossesOf(
  sources: readonly SbomDocument[],
  target: ConvertTarget,
  mutate: (tree: Tree) => void
): Promise<readonly string[]> {
  const [source] = sources as [SbomDocument]
  const { bytes, unsupported } =
    sources.length === 1
      ? await convert(source, target)
      : await convertContent(
          merge(sources, { subject: { ref: 'app', type: 'container', name: 'app' } }),
          target,
          sources
        )
  const tree = JSON.parse(new TextDecoder().decode(bytes))
  mutate(tree)
  return (await auditWritten(sources, { format: target.format, bytes: encode(tree) }, unsupported)).lost
}

/** The source in another format, as that of the conversion. */
async function sourceIn(format: SbomFormat): Promise<SbomDocument> {
  const source = await readSbom(encode(SOURCE), 'a')
  const target = [SPDX, SPDX3].find(each => each.format === format)
  return target === undefined ? source : readSbom((await convert(source, target)).bytes, 'b')
}

/** Addresses of SPDX 3 are not read, and listed. */
const ofSpdx3 = (mutants: typeof SPDX_MUTANTS): typeof SPDX_MUTANTS =>
  Object.fromEntries(Object.entries(mutants).filter(([name]) => !name.startsWith('an address')))

describe.each([
  ['cyclonedx-json', NEWEST, CYCLONEDX_MUTANTS],
  ['cyclonedx-json', SPDX, SPDX_MUTANTS],
  ['cyclonedx-json', SPDX3, SPDX3_MUTANTS],
  ['spdx-json', NEWEST, CYCLONEDX_MUTANTS],
  ['spdx-json', SPDX3, SPDX3_MUTANTS],
  ['spdx3-json', CYCLONEDX, ofSpdx3(CYCLONEDX_MUTANTS)],
  ['spdx3-json', SPDX, ofSpdx3(SPDX_MUTANTS)]
] as const)('from %s to %j', (format, target, mutants) => {
  test('without a mutation, nothing is lost', async () => {
    expect(await lossesOf([await sourceIn(format)], target, () => {})).toEqual([])
  })

  test.each(Object.entries(mutants))('%s', async (_name, mutate) => {
    expect(await lossesOf([await sourceIn(format)], target, mutate)).not.toEqual([])
  })
})

test('the order of the tasks of a workflow', async () => {
  const source = await readSbom(encode(SOURCE), 'a')
  const reverse = (tree: Tree): void => tree.formulation[0].workflows[0].taskTypes.reverse()
  expect(await lossesOf([source], NEWEST, reverse)).toEqual([expect.stringContaining('in another order')])
})

describe('of merged documents', () => {
  const other = { ...SOURCE, components: [...SOURCE.components, componentOf('c', '1', 'c')] }
  const read = () => Promise.all([SOURCE, other].map(tree => readSbom(encode(tree), 'a')))
  // Equal components of several documents are one.
  const mutants = ([SPDX_MUTANTS, SPDX3_MUTANTS] as const).map(all =>
    Object.entries(all).filter(([name]) => !name.startsWith('one of'))
  ) as [[string, (tree: Tree) => void][], [string, (tree: Tree) => void][]]

  test.each([SPDX, SPDX3])('without a mutation, nothing is lost in $format', async target => {
    expect(await lossesOf(await read(), target, () => {})).toEqual([])
  })

  test.each(mutants[0])('SPDX 2: %s', async (_name, mutate) => {
    expect(await lossesOf(await read(), SPDX, mutate)).not.toEqual([])
  })

  test.each(mutants[1])('SPDX 3: %s', async (_name, mutate) => {
    expect(await lossesOf(await read(), SPDX3, mutate)).not.toEqual([])
  })
})
