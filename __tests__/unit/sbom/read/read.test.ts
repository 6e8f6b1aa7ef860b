// What the readers of each format make of a document: the same image reads alike, whatever it was written in.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Component, Sbom } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { convertContent } from '../../../../src/sbom/write/convert.ts'

const DIGEST = `sha256:${'5f'.repeat(32)}`

async function read(document: string | object): Promise<Sbom> {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  return (await readSbom(new TextEncoder().encode(text), 'x')).content
}

async function readFixture(name: string): Promise<Sbom> {
  return (await readSbom(readFileSync(join(import.meta.dirname, '../../../fixtures/sbom', name)), name))
    .content
}

function named(sbom: Sbom, name: string): Component {
  const found = sbom.components.find(component => component.name === name)
  if (!found) throw new Error(`no component ${name}`)
  return found
}

/** By purl, whatever the document's own references are. */
function needs(sbom: Sbom, name: string): (string | undefined)[] {
  const all = [...sbom.components, ...(sbom.subject ? [sbom.subject] : [])]
  const ref = all.find(component => component.name === name)?.ref as string
  return (sbom.dependencies.get(ref) ?? []).map(
    target => all.find(({ ref: other }) => other === target)?.name
  )
}

describe.each([
  'app.cdx.json',
  'app.cdx.xml',
  'app.spdx.json',
  'app.spdx',
  'app.spdx3.json',
  'app.syft.json'
])('%s', file => {
  test('names the image as its subject', async () => {
    const { subject, name } = await readFixture(file)
    expect(subject).toMatchObject({ type: 'container', name: 'ghcr.io/acme/app', version: DIGEST })
    expect(name).toBe('ghcr.io/acme/app')
  })

  test('lists the packages with version and purl', async () => {
    const sbom = await readFixture(file)
    const packages = sbom.components
      .filter(({ purl }) => purl !== undefined)
      .map(({ version, purl }) => [version, purl])
    expect(packages).toEqual([
      ['1.36.1-r29', 'pkg:apk/alpine/busybox@1.36.1-r29?arch=x86_64'],
      ['2.1.0', 'pkg:npm/%40acme/web@2.1.0'],
      ['1.3.0', 'pkg:npm/left-pad@1.3.0']
    ])
    expect(new Set(sbom.components.map(({ ref }) => ref)).size).toBe(sbom.components.length)
  })

  test('keeps licenses, supplier and CPE of a package', async () => {
    const busybox = named(await readFixture(file), 'busybox')
    expect(busybox.licenses).toEqual([
      { kind: 'expression', value: 'GPL-2.0-only', acknowledgement: 'declared' }
    ])
    expect(busybox.supplier).toMatchObject({ name: 'Alpine Linux' })
    expect(busybox.cpe).toContain('busybox:1.36.1-r29')
    expect(named(await readFixture(file), 'left-pad').licenses?.[0]?.value).toBe('WTFPL')
  })

  test('lists the dependencies of the web package', async () => {
    const sbom = await readFixture(file)
    const web = sbom.components.find(({ purl }) => purl?.includes('web')) as Component
    expect(needs(sbom, web.name)).toEqual(['left-pad'])
  })

  test('names the tool that created it', async () => {
    const { tools } = await readFixture(file)
    expect(tools).toHaveLength(1)
  })
})

test('CycloneDX XML has the same content as the JSON document, except elements of other namespaces', async () => {
  const [json, xml] = [await readFixture('app.cdx.json'), await readFixture('app.cdx.xml')]
  expect({ ...xml, unmodeled: [] }).toEqual({ ...json, unmodeled: [] })
  const unmodeled = ['components[].pedigree', 'components[].supplier.contact[].name', 'services']
  expect([...json.unmodeled].sort()).toEqual(unmodeled)
  expect([...xml.unmodeled].sort()).toEqual(['acme:note', ...unmodeled])
})

test('an element of another namespace is not one of CycloneDX, and is listed', async () => {
  const other = '<component xmlns="urn:other" type="library"><name>b</name></component>'
  const license = '<licenses xmlns="urn:other"><expression>MIT</expression></licenses>'
  const xml = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component type="library"><name>a</name>${license}</component>${other}<x:fruit xmlns:x="urn:x"/></components></bom>`
  const { content } = await readSbom(new TextEncoder().encode(xml), 'a.xml')
  expect(content.components).toEqual([{ ref: 'component-1', type: 'library', name: 'a' }])
  expect(content.unmodeled).toEqual([
    'components[].{urn:other}licenses',
    'components ({urn:other}component)',
    'components (x:fruit)'
  ])
})

test('SPDX tag-value has the same content as the JSON document, except the order of elements', async () => {
  const [json, text] = [await readFixture('app.spdx.json'), await readFixture('app.spdx')]
  const sorted = (sbom: Sbom): Component[] => [...sbom.components].sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const web = sorted(text).find(({ ref }) => ref === 'SPDXRef-web')
  expect(web?.description).toBe('The web\npart\nPackageName: this line is text')
  const plain = (sbom: Sbom): unknown =>
    sorted(sbom).map(component => ({ ...component, description: undefined }))
  expect(plain(text)).toEqual(plain(json))
  expect({ ...text, components: [], unmodeled: [] }).toEqual({ ...json, components: [], unmodeled: [] })
})

test('SPDX tag-value ends its lines at a carriage return, too', async () => {
  const lines = ['SPDXVersion: SPDX-2.3', 'SPDXID: SPDXRef-DOCUMENT', 'DocumentName: d', '', 'PackageName: a']
  const after = ['PackageComment: hides', 'PackageName: b', 'PackageVersion: 1']
  const plain = [...lines, ...after].join('\n')
  const expected = (await readSbom(Buffer.from(plain), 'a')).content
  expect(expected.components.map(({ name }) => name)).toEqual(['a', 'b'])
  for (const text of [
    plain.replaceAll('\n', '\r'),
    plain.replaceAll('\n', '\r\n'),
    [...lines, after.join('\r')].join('\n')
  ])
    expect((await readSbom(Buffer.from(text), 'a')).content).toEqual(expected)
})

describe('CycloneDX', () => {
  test('nested components are listed flat, each with its parent', async () => {
    const sbom = await read({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: { component: { name: 'app', 'bom-ref': 'app', components: [{ name: 'part' }] } },
      components: [
        {
          name: 'a',
          'bom-ref': 'a',
          components: [{ name: 'b', components: [{ name: 'c' }] }, { name: 'd' }]
        },
        { name: 'e' }
      ]
    })
    const byRef = new Map(sbom.components.map(({ ref, name }) => [ref, name]))
    expect(
      sbom.components.map(({ name, parent }) => [name, parent && (byRef.get(parent) ?? parent)])
    ).toEqual([
      ['part', 'app'],
      ['a', undefined],
      ['b', 'a'],
      ['c', 'b'],
      ['d', 'a'],
      ['e', undefined]
    ])
  })

  test('missing and duplicate references are made unique', async () => {
    const { components } = await read({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [
        { name: 'a', 'bom-ref': 'x' },
        { name: 'b', 'bom-ref': 'x' },
        { name: 'c', purl: 'pkg:npm/c@1' },
        { name: 'd' },
        { name: 'e', 'bom-ref': 'x#2' }
      ]
    })
    expect(components.map(({ ref }) => ref)).toEqual(['x', 'x#2', 'pkg:npm/c@1', 'component-4', 'x#2#2'])
  })

  test('tools, authors and manufacturers of older versions are read', async () => {
    const sbom = await read({
      bomFormat: 'CycloneDX',
      specVersion: '1.4',
      metadata: {
        tools: [{ vendor: 'Acme', name: 'scan', version: '1' }],
        manufacture: { name: 'Maker' },
        supplier: { name: 'Shop', contact: [{ email: 'shop@acme.example' }] },
        component: { type: 'application', name: 'app' }
      },
      components: [{ name: 'a', author: 'Jane Doe', publisher: 'House' }]
    })
    expect(sbom.tools).toEqual([{ vendor: 'Acme', name: 'scan', version: '1' }])
    expect(sbom.subject).toMatchObject({
      manufacturer: { name: 'Maker' },
      supplier: { name: 'Shop', email: 'shop@acme.example' }
    })
    expect(sbom.components[0]).toMatchObject({ authors: [{ name: 'Jane Doe' }], supplier: { name: 'House' } })
    expect(sbom.unmodeled).toEqual(['components[].publisher'])
  })

  test.each([
    [[{ aggregate: 'complete' }], 'complete', []],
    [[{ aggregate: 'incomplete', assemblies: ['app'], dependencies: ['app'] }], 'incomplete', []],
    [
      [{ aggregate: 'complete', assemblies: ['app', 'x'], dependencies: ['app'] }],
      'complete',
      ['compositions']
    ],
    [[{ aggregate: 'complete', vulnerabilities: ['v'] }], undefined, ['compositions']],
    [
      [
        { aggregate: 'complete', assemblies: ['app'] },
        { aggregate: 'unknown', dependencies: ['app'] }
      ],
      'unknown',
      ['compositions']
    ],
    [[{ aggregate: 'complete', dependencies: ['other'] }], undefined, ['compositions']],
    [[{ aggregate: 'unknown' }, { aggregate: 'complete', assemblies: ['x'] }], 'unknown', ['compositions']]
  ])('compositions %j have the completeness %s', async (compositions, completeness, unmodeled) => {
    const metadata = { component: { name: 'app', 'bom-ref': 'app' } }
    const sbom = await read({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata, compositions })
    expect(sbom).toMatchObject({ completeness, unmodeled })
  })

  test.each(['assemblies', 'dependencies'] as const)(
    'completeness of %s alone applies only to that',
    async scope => {
      const sbom = await read({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        metadata: { component: { name: 'app', type: 'application', 'bom-ref': 'app' } },
        compositions: [{ aggregate: 'complete', [scope]: ['app'] }]
      })
      expect(sbom).toMatchObject({ completeness: 'complete', completenessOf: scope, unmodeled: [] })
      const created = '2026-01-01T00:00:00Z'
      const { bytes } = await convertContent(sbom, { format: 'cyclonedx-json', version: '1.6', created })
      expect(JSON.parse(new TextDecoder().decode(bytes)).compositions).toEqual([
        { aggregate: 'complete', [scope]: ['app'] }
      ])
      const xml = await convertContent(sbom, { format: 'cyclonedx-xml', version: '1.6', created })
      expect((await readSbom(xml.bytes, 'app.xml')).content).toMatchObject({ completenessOf: scope })
    }
  )

  test('repeated dependencies are merged, and an empty list is kept', async () => {
    const { dependencies } = await read({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      dependencies: [{ ref: 'a', dependsOn: ['b', 'c'] }, { ref: 'a', dependsOn: ['c', 'd'] }, { ref: 'b' }]
    })
    expect([...dependencies]).toEqual([
      ['a', ['b', 'c', 'd']],
      ['b', []]
    ])
  })

  test('vulnerabilities are counted and listed as unmodeled', async () => {
    const sbom = await read({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      vulnerabilities: [{ id: 'CVE-1' }, { id: 'CVE-2' }]
    })
    expect(sbom).toMatchObject({ vulnerabilities: 2, unmodeled: ['vulnerabilities'] })
  })

  test.each([
    [{ license: { id: 'MIT' } }, 'expression'],
    [{ expression: '(MIT OR Apache-2.0) AND BSD-3-Clause' }, 'expression'],
    [{ license: { name: 'Apache License 2.0' } }, 'name'],
    [{ expression: 'MIT or so' }, 'name']
  ])('the license %j is %s', async (license, kind) => {
    const sbom = await read({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [{ name: 'a', licenses: [license] }]
    })
    expect(sbom.components[0]?.licenses?.[0]?.kind).toBe(kind)
  })

  test.each([
    ['components is an object', { components: { a: 1 } }],
    ['components without objects', { components: [1, null, 'x', []] }],
    [
      'fields have other types',
      { components: [{ name: 1, version: {}, hashes: 'x', licenses: 5, purl: [], properties: {} }] }
    ],
    ['metadata is a list', { metadata: [], dependencies: 5, compositions: 'x' }],
    ['keys of the prototype', { components: [{ name: 'a', constructor: 1, toString: 2, hasOwnProperty: 3 }] }]
  ])('a document is read although %s', async (_, fields) => {
    const sbom = await read({ bomFormat: 'CycloneDX', specVersion: '1.5', ...fields })
    expect(Array.isArray(sbom.components)).toBe(true)
  })
})

describe('CycloneDX fields that the model does not have are listed, at any depth', () => {
  const acme = { name: 'Acme', url: ['https://a', 'https://b'], contact: [{ name: 'Ann', phone: '1' }] }
  test.each<[string, object, readonly string[]]>([
    [
      'of a party',
      { supplier: acme, component: { name: 'app' } },
      ['supplier.url[]', 'supplier.contact[].phone', 'supplier.contact[].name']
    ],
    ['a maker of nothing', { manufacture: { name: 'Acme' } }, ['manufacture']],
    ['a supplier of nothing', { supplier: { name: 'Acme' } }, ['supplier']],
    [
      'a second maker',
      { manufacture: { name: 'Acme' }, component: { name: 'app', manufacturer: { name: 'Other' } } },
      ['manufacture']
    ],
    ['of an author', { authors: [{ name: 'Ann', phone: '1' }] }, ['authors[].phone']],
    ['of a phase', { lifecycles: [{ name: 'x', description: 'y' }] }, ['lifecycles[].description']],
    [
      'of a tool',
      {
        tools: {
          services: [{ name: 'x', group: 'g', provider: { name: 'p', url: ['https://a'] }, endpoints: ['e'] }]
        }
      },
      ['tools[].endpoints', 'tools[].provider', 'tools[].group']
    ],
    ['of its licenses', { licenses: [{ license: { id: 'MIT', url: 'https://a' } }] }, ['licenses[].url']],
    ['nothing', { authors: [{ name: 'Ann', email: 'a@b' }], lifecycles: [{ phase: 'build' }] }, []]
  ])('%s', async (_, metadata, unmodeled) => {
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata }
    const { content } = await readSbom(Buffer.from(JSON.stringify(bom)), 'x')
    expect(content.unmodeled).toEqual(unmodeled.map(path => `metadata.${path}`))
  })

  test('of a component', async () => {
    const component = {
      type: 'library',
      name: 'a',
      author: 'Bob',
      authors: [{ name: 'Ann', phone: '1' }],
      externalReferences: [{ type: 'vcs', url: 'https://a', properties: [{ name: 'x' }] }],
      evidence: { occurrences: [{ location: '/a', symbol: 's' }] }
    }
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, components: [component] }
    const { content } = await readSbom(Buffer.from(JSON.stringify(bom)), 'x')
    expect(content.unmodeled).toEqual(
      ['authors[].phone', 'author', 'externalReferences[].properties', 'evidence.occurrences[].symbol'].map(
        path => `components[].${path}`
      )
    )
  })
})

describe('SPDX 2', () => {
  const described = (...purposes: string[]): object => ({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    packages: purposes.map((primaryPackagePurpose, at) => ({
      SPDXID: `SPDXRef-${at}`,
      name: `p${at}`,
      primaryPackagePurpose
    })),
    documentDescribes: purposes.map((_, at) => `SPDXRef-${at}`)
  })

  test.each([
    [['LIBRARY'], 'p0', 0],
    [['LIBRARY', 'LIBRARY'], undefined, 2],
    [['LIBRARY', 'CONTAINER'], 'p1', 1],
    [['CONTAINER', 'CONTAINER'], undefined, 2],
    [['FILE', 'LIBRARY'], 'p1', 1],
    [['FILE', 'FILE'], undefined, 2]
  ])('of the described %j, the subject is %s', async (purposes, subject, components) => {
    const sbom = await read(described(...purposes))
    expect([sbom.subject?.name, sbom.components.length]).toEqual([subject, components])
  })

  test('distinguishes NOASSERTION from NONE', async () => {
    const sbom = await readFixture('app.spdx.json')
    const web = sbom.components.find(({ ref }) => ref === 'SPDXRef-web') as Component
    expect(web).toMatchObject({ supplier: { isDeclaredUnknown: true }, declaredUnknown: ['licenses'] })
    expect(web.licenses).toBeUndefined()
    expect(named(sbom, 'busybox').declaredUnknown).toEqual(['concluded-license', 'copyright', 'dependencies'])
    expect(sbom.dependencies.get('SPDXRef-left-pad')).toEqual([])
    expect(named(sbom, 'left-pad').externalReferences).toBeUndefined()
  })

  test('files are components, inside of what contains them', async () => {
    expect(named(await readFixture('app.spdx.json'), './bin/busybox')).toEqual({
      ref: 'SPDXRef-file',
      parent: 'SPDXRef-busybox',
      type: 'file',
      name: './bin/busybox',
      copyright: 'NONE',
      hashes: [{ algorithm: 'SHA-1', content: 'ab'.repeat(20) }],
      declaredUnknown: ['concluded-license']
    })
  })

  test('lists the fields that the model does not have', async () => {
    expect((await readFixture('app.spdx.json')).unmodeled).toEqual([
      'creationInfo.licenseListVersion',
      'packages[].annotations',
      'relationships (GENERATED_FROM)'
    ])
  })

  test('further purls of one package are kept', async () => {
    const externalRefs = ['pkg:npm/a@1', 'pkg:npm/b@1'].map(referenceLocator => ({
      referenceType: 'purl',
      referenceLocator
    }))
    const sbom = await read({
      spdxVersion: 'SPDX-2.3',
      packages: [{ SPDXID: 'SPDXRef-a', name: 'a', externalRefs }]
    })
    expect(sbom.components[0]).toMatchObject({
      purl: 'pkg:npm/a@1',
      properties: [{ name: 'spdx:purl', value: 'pkg:npm/b@1' }]
    })
  })

  test.each([
    ['Organization: Acme (acme@acme.example)', { name: 'Acme', email: 'acme@acme.example', isPerson: false }],
    ['Person: Jo (x) ()', { name: 'Jo (x)', isPerson: true }],
    ['Organization: Acme', { name: 'Acme', isPerson: false }],
    ['Acme', { name: 'Acme' }],
    ['NOASSERTION', { isDeclaredUnknown: true }],
    ['Organization:', undefined]
  ])('the supplier %j is %j', async (supplier, expected) => {
    const sbom = await read({
      spdxVersion: 'SPDX-2.3',
      packages: [{ SPDXID: 'SPDXRef-a', name: 'a', supplier }]
    })
    expect(sbom.components[0]?.supplier).toEqual(expected)
  })

  test.each([
    ['Tool: syft-1.51.0', { name: 'syft', version: '1.51.0' }],
    ['Tool: Microsoft.SBOMTool-0.2.7', { name: 'Microsoft.SBOMTool', version: '0.2.7' }],
    ['Tool: github.com/spdx/tools-golang/builder', { name: 'github.com/spdx/tools-golang/builder' }]
  ])('the creator %j is %j', async (creator, tool) => {
    expect((await read({ spdxVersion: 'SPDX-2.3', creationInfo: { creators: [creator] } })).tools).toEqual([
      tool
    ])
  })
})

describe('SPDX 3', () => {
  test('agents, tools and licenses are followed through the graph', async () => {
    const sbom = await readFixture('app.spdx3.json')
    expect(sbom).toMatchObject({
      completenessOf: 'dependencies',
      authors: [{ name: 'Acme Build Team', email: 'build@acme.example' }],
      tools: [{ name: 'acme-scan' }],
      lifecycles: ['post-build'],
      dataLicenses: ['CC0-1.0'],
      completeness: 'complete',
      created: '2026-03-01T12:00:00Z'
    })
    expect(named(sbom, '@acme/web')).toMatchObject({
      supplier: { isDeclaredUnknown: true },
      declaredUnknown: ['declared-license']
    })
    expect(named(sbom, 'left-pad')).toMatchObject({
      licenses: [{ kind: 'expression', value: 'WTFPL', acknowledgement: 'concluded' }],
      hashes: [{ algorithm: 'SHA-256', content: 'fedcba9876543210'.repeat(4) }]
    })
    expect(named(sbom, '/bin/busybox').parent).toBe(named(sbom, 'busybox').ref)
    expect([...sbom.unmodeled].sort()).toEqual(['@graph[].contentType', 'relationships (hasTest)'])
  })
})

describe('Syft', () => {
  test('the digests of the image are properties of the subject', async () => {
    const { subject, components } = await readFixture('app.syft.json')
    expect(subject?.properties?.map(({ name }) => name)).toEqual([
      'syft:image:manifestDigest',
      'syft:image:imageID',
      'syft:image:repoDigest',
      'syft:image:tag'
    ])
    expect(components.at(-1)).toMatchObject({ type: 'operating-system', name: 'alpine', version: '3.20.3' })
    expect(components[0]?.occurrences).toEqual([
      { path: '/lib/apk/db/installed', layer: `sha256:${'0a'.repeat(32)}` }
    ])
  })
})
