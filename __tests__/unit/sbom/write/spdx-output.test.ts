// SPDX that other readers accept: what they refuse is changed or left out, and listed.
import { expect, test } from '@jest/globals'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { convert } from '../../../../src/sbom/write/convert.ts'

const created = '2026-01-02T03:04:05Z'

async function toSpdx(document: object, version: '2.3' | '3.0.1' = '2.3') {
  const head = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 }
  const source = await readSbom(new TextEncoder().encode(JSON.stringify({ ...head, ...document })), 'a')
  const format = version === '2.3' ? 'spdx-json' : 'spdx3-json'
  const { bytes, unsupported } = await convert(source, { format, version, created })
  const back = await readSbom(bytes, 'b')
  const tree: unknown = JSON.parse(new TextDecoder().decode(bytes))
  return { tree, unsupported, content: back.content }
}

const withLicenses = (licenses: readonly object[]): object => ({
  components: [{ type: 'library', name: 'a', licenses }]
})

test('a document of vulnerabilities alone describes what is not known', async () => {
  const { tree } = await toSpdx({ vulnerabilities: [{ id: 'CVE-2026-1' }] })
  expect(tree).toMatchObject({
    packages: [],
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'NOASSERTION' }
    ]
  })
})

test.each(['2.3', '3.0.1'] as const)(
  'SPDX %s: malformed identifiers and hashes are left out',
  async version => {
    const malformed = { purl: 'pkg:npm', cpe: 'cpe:2.3:a:x', hashes: [{ alg: 'SHA-256', content: 'abcd' }] }
    const { tree, unsupported } = await toSpdx(
      { components: [{ type: 'library', name: 'a', ...malformed }] },
      version
    )
    expect(JSON.stringify(tree)).not.toMatch(/pkg:npm|cpe:2\.3|abcd/)
    expect(unsupported).toEqual([
      'components[].cpe: "cpe:2.3:a:x" is not well formed',
      'components[].hashes: this is not a digest of "SHA-256"',
      'components[].purl: "pkg:npm" is not well formed'
    ])
  }
)

test('a license of another document becomes one of this document, since the other one is not named', async () => {
  const { tree, unsupported } = await toSpdx(
    withLicenses([{ expression: 'DocumentRef-ext:LicenseRef-9 OR MIT' }])
  )
  expect(tree).toMatchObject({
    packages: [{ licenseDeclared: 'LicenseRef-DocumentRef-ext-LicenseRef-9 OR MIT' }],
    hasExtractedLicensingInfos: [{ extractedText: 'DocumentRef-ext:LicenseRef-9' }]
  })
  expect(unsupported).toContain('components[].licenses[].expression: of another document; written as its own')
})

test('a deprecated id with an exception becomes the id and its exception', async () => {
  const { tree } = await toSpdx(withLicenses([{ expression: 'EPL-2.0 OR GPL-2.0-with-classpath-exception' }]))
  expect(tree).toMatchObject({
    packages: [{ licenseDeclared: 'EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0' }]
  })
})

test('the text of a license is the extracted text, whatever its encoding', async () => {
  const own = { name: 'Own', text: { content: 'Do as you like.' } }
  const other = { name: 'Other', text: { content: 'QXNrIG1lLg==', encoding: 'base64' } }
  const document = withLicenses([{ license: own }, { license: other }])
  expect((await toSpdx(document)).tree).toMatchObject({
    hasExtractedLicensingInfos: [
      { licenseId: 'LicenseRef-Other', extractedText: 'Ask me.' },
      { licenseId: 'LicenseRef-Own', extractedText: 'Do as you like.' }
    ]
  })
  const { tree } = await toSpdx(document, '3.0.1')
  expect(JSON.stringify(tree)).toContain('"simplelicensing_licenseText":"Ask me."')
})

test.each(['2.3', '3.0.1'] as const)(
  'SPDX %s: NONE stays NONE, which states that the package has no license',
  async version => {
    const { content } = await toSpdx(withLicenses([{ license: { name: 'NONE' } }]), version)
    expect(content.subject).toMatchObject({ licenses: [{ value: 'NONE' }] })
  }
)

test('SPDX 3: parts, dependencies, their completeness, agents and kinds of references are read back', async () => {
  const { content } = await toSpdx(
    {
      metadata: {
        lifecycles: [{ phase: 'build' }],
        authors: [{ name: 'Ann', email: 'ann@acme.example' }],
        component: {
          type: 'container',
          name: 'app',
          'bom-ref': 'app',
          supplier: { name: 'Acme', url: ['https://a.example/'] }
        }
      },
      components: [
        {
          type: 'library',
          name: 'a',
          'bom-ref': 'a',
          version: '1',
          purl: 'pkg:npm/a@1',
          components: [{ type: 'file', name: 'b' }]
        }
      ],
      dependencies: [{ ref: 'app', dependsOn: ['a'] }, { ref: 'a' }],
      compositions: [{ aggregate: 'incomplete', dependencies: ['app'] }]
    },
    '3.0.1'
  )
  const [b, a] = content.components
  expect(content).toMatchObject({
    ...{ lifecycles: ['build'], completeness: 'incomplete', completenessOf: 'dependencies' },
    authors: [{ name: 'Ann', email: 'ann@acme.example' }],
    subject: { name: 'app', type: 'container', supplier: { name: 'Acme', url: 'https://a.example/' } }
  })
  expect(a).toMatchObject({ name: 'a', version: '1', purl: 'pkg:npm/a@1' })
  expect(b).toMatchObject({ name: 'b', type: 'file', parent: a?.ref })
  expect([...content.dependencies.values()]).toEqual(expect.arrayContaining([[a?.ref], []]))
})
