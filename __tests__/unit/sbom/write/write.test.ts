// Written documents: valid in every version, reproducible, and each dropped field listed.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Component, License, Sbom } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { validateDocument } from '../../../../src/sbom/validate/validate.ts'
import { WRITABLE, type WriteOptions, writeSbom } from '../../../../src/sbom/write/write.ts'
import { EMPTY, sboms } from './models.ts'

const created = '2026-01-02T03:04:05Z'
const targets = (Object.keys(WRITABLE) as WriteOptions['format'][]).flatMap(format =>
  WRITABLE[format].map(version => ({ format, version, created }))
)

async function textOf(sbom: Sbom, options: WriteOptions): Promise<string> {
  return new TextDecoder().decode((await writeSbom(sbom, options)).bytes)
}

const library = (name: string, more: Partial<Component> = {}): Component => ({
  ref: name,
  type: 'library',
  name,
  version: '1.0',
  purl: `pkg:npm/${name}@1.0`,
  ...more
})

describe.each(targets)('$format $version', target => {
  test('any content of the model results in a valid document', async () => {
    await fc.assert(
      fc.asyncProperty(sboms, async sbom => {
        const { bytes } = await writeSbom(sbom, target)
        const validation = await validateDocument({
          bytes,
          format: target.format,
          version: target.version,
          isKnownVersion: true,
          mediaType: '',
          predicateType: undefined,
          wrappings: [],
          content: sbom
        })
        expect(validation.errors).toEqual([])
        expect(validation.verdict).toBe('valid')
      }),
      { numRuns: Number(process.env['SEAL_RUNS'] ?? (target.format === 'cyclonedx-xml' ? 20 : 60)) }
    )
  })

  test('a written document is read back', async () => {
    const sbom: Sbom = {
      ...EMPTY,
      tools: [{ vendor: 'example', name: 'scanner', version: '2' }],
      subject: library('app', { type: 'container', purl: 'pkg:oci/app@sha256%3Aabc', ref: 'subject' }),
      components: [
        library('b', {
          licenses: [{ kind: 'expression', value: 'MIT' }],
          hashes: [{ algorithm: 'SHA-256', content: 'a'.repeat(64) }]
        }),
        library('a', { description: 'Ünïcode <&> "text"', supplier: { name: 'Example' } })
      ],
      dependencies: new Map([
        ['subject', ['b', 'a']],
        ['a', []]
      ])
    }
    const { bytes, unsupported } = await writeSbom(sbom, target)
    const { content, format, version } = await readSbom(bytes, 'written')
    expect(unsupported).toEqual([])
    expect({ format, version }).toEqual({ format: target.format, version: target.version })
    expect(content.created).toBeDefined()
    expect(new Date(content.created as string).toISOString()).toBe('2026-01-02T03:04:05.000Z')
    expect(content.subject?.purl).toBe('pkg:oci/app@sha256%3Aabc')
    expect(content.components.map(({ name, version: of, purl }) => [name, of, purl])).toEqual([
      ['a', '1.0', 'pkg:npm/a@1.0'],
      ['b', '1.0', 'pkg:npm/b@1.0']
    ])
    const [a, b] = content.components
    expect(a).toMatchObject({ description: 'Ünïcode <&> "text"', supplier: { name: 'Example' } })
    expect(b).toMatchObject({
      hashes: [{ algorithm: 'SHA-256', content: 'a'.repeat(64) }],
      licenses: [{ value: 'MIT' }]
    })
    expect(content.dependencies.get(content.subject?.ref as string)).toEqual([a?.ref, b?.ref])
  })

  test('the order of the input does not matter', async () => {
    const components = ['c', 'a', 'b'].map(name => library(name))
    const dependencies: [string, string[]][] = [
      ['a', ['c', 'b']],
      ['b', ['c']]
    ]
    const sbom = { ...EMPTY, components, dependencies: new Map(dependencies) }
    const turned = {
      ...EMPTY,
      components: [...components].reverse(),
      dependencies: new Map(dependencies.map(([ref, to]) => [ref, [...to].reverse()] as const).reverse())
    }
    expect(await textOf(turned, target)).toBe(await textOf(sbom, target))
  })

  test('other content or another time results in another identifier', async () => {
    const idOf = async (sbom: Sbom, time = created): Promise<string | undefined> =>
      (await readSbom((await writeSbom(sbom, { ...target, created: time })).bytes, 'a')).content.id
    const ids = await Promise.all([
      idOf(EMPTY),
      idOf({ ...EMPTY, components: [library('a')] }),
      idOf(EMPTY, '2026-01-02T03:04:06Z')
    ])
    expect(new Set(ids).size).toBe(3)
    if (target.format.startsWith('cyclonedx')) {
      for (const id of ids)
        expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    }
  })
})

describe('CycloneDX', () => {
  const json = async (
    version: string,
    component: Partial<Component>
  ): Promise<[Record<string, unknown>, readonly string[]]> => {
    const options = { format: 'cyclonedx-json', version, created } as const
    const { bytes, unsupported } = await writeSbom(
      { ...EMPTY, components: [library('a', component)] },
      options
    )
    const document = JSON.parse(new TextDecoder().decode(bytes)) as { components: Record<string, unknown>[] }
    return [document.components[0] as Record<string, unknown>, unsupported]
  }

  test('references are purls, with a number for further components of one purl', async () => {
    const components = [
      library('a', { ref: 'first', properties: [{ name: 'n', value: '1' }] }),
      library('a', { ref: 'second', properties: [{ name: 'n', value: '2' }] })
    ]
    const sbom = { ...EMPTY, components, dependencies: new Map([['second', ['first']]]) }
    const text = await textOf(sbom, { format: 'cyclonedx-json', version: '1.6', created })
    const document = JSON.parse(text) as { components: { 'bom-ref': string }[]; dependencies: object[] }
    expect(document.components.map(component => component['bom-ref'])).toEqual([
      'pkg:npm/a@1.0',
      'pkg:npm/a@1.0|2'
    ])
    expect(document.dependencies).toEqual([{ ref: 'pkg:npm/a@1.0|2', dependsOn: ['pkg:npm/a@1.0'] }])
  })

  const mit: License = { kind: 'expression', value: 'MIT' }
  const choice: License = { kind: 'expression', value: 'MIT OR Apache-2.0' }
  const named: License = { kind: 'name', value: 'The Example License' }
  test.each<[string, License[], unknown, unknown]>([
    [
      '1.6',
      [mit, named],
      [{ license: { id: 'MIT' } }, { license: { name: 'The Example License' } }],
      undefined
    ],
    ['1.6', [choice], [{ expression: 'MIT OR Apache-2.0' }], undefined],
    [
      '1.6',
      [choice, mit, named],
      [{ expression: '(MIT OR Apache-2.0) AND MIT AND LicenseRef-The-Example-License' }],
      undefined
    ],
    [
      '1.6',
      [
        { ...choice, acknowledgement: 'declared' },
        { ...mit, acknowledgement: 'concluded' }
      ],
      [{ expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' }],
      [{ license: { id: 'MIT', acknowledgement: 'concluded' } }]
    ],
    [
      '1.7',
      [
        { ...choice, acknowledgement: 'declared' },
        { ...mit, acknowledgement: 'concluded' }
      ],
      [
        { expression: 'MIT OR Apache-2.0', acknowledgement: 'declared' },
        { license: { id: 'MIT', acknowledgement: 'concluded' } }
      ],
      undefined
    ]
  ])('%s: no license statement is dropped: %j', async (version, licenses, expected, evidence) => {
    const [component, unsupported] = await json(version, { licenses })
    expect(component['licenses']).toEqual(expected)
    expect((component['evidence'] as { licenses?: unknown } | undefined)?.licenses).toEqual(evidence)
    const isJoined =
      licenses.length > 1 && version === '1.6' && licenses.includes(mit) === licenses.includes(choice)
    expect(unsupported.length > 0).toBe(isJoined || evidence !== undefined)
  })

  test('manufacturers and occurrences are written if the version has them, and listed as unsupported if not', async () => {
    const component: Partial<Component> = {
      manufacturer: { name: 'Maker', email: 'maker@example.com' },
      authors: [{ name: 'One' }, { name: 'Two', email: 'two@example.com' }],
      occurrences: [{ path: '/lib/a', layer: 'sha256:abc', line: 3 }]
    }
    const [in14, lost14] = await json('1.4', component)
    expect(in14).toMatchObject({ author: 'One, Two <two@example.com>' })
    expect(in14).not.toHaveProperty('evidence')
    expect(lost14).toEqual([
      'components[].manufacturer: needs CycloneDX 1.6',
      'components[].occurrences: needs CycloneDX 1.5'
    ])
    const [in15, lost15] = await json('1.5', component)
    expect(in15['evidence']).toEqual({ occurrences: [{ location: '/lib/a' }] })
    expect(lost15).toHaveLength(3)
    const [in16, lost16] = await json('1.6', component)
    expect(in16).toMatchObject({
      manufacturer: { name: 'Maker', contact: [{ email: 'maker@example.com' }] },
      authors: [{ name: 'One' }, { name: 'Two', email: 'two@example.com' }],
      evidence: { occurrences: [{ location: '/lib/a', line: 3, additionalContext: 'layer sha256:abc' }] }
    })
    expect(lost16).toEqual([])
  })

  test.each<[string, Partial<Component>, string]>([
    [
      'a hash algorithm',
      { hashes: [{ algorithm: 'SHA-224', content: 'a'.repeat(56) }] },
      'components[].hashes: CycloneDX 1.6 has no "SHA-224"'
    ],
    [
      'a hash value',
      { hashes: [{ algorithm: 'MD5', content: 'xyz' }] },
      'components[].hashes: a value that is not a digest'
    ],
    ['a type', { type: 'thing' }, 'components[].type: CycloneDX 1.6 has no "thing"; written as library'],
    [
      'a reference type',
      { externalReferences: [{ type: 'patent', url: 'https://example.com' }] },
      'components[].externalReferences: CycloneDX 1.6 has no type "patent"; written as other'
    ],
    ...['git@github.com:acme/app.git', 'https://example.com/%zz', 'https://example.com/a|b', 'a:', ''].map(
      (url): [string, Partial<Component>, string] => [
        `the link "${url}", for which readers refuse the document,`,
        { externalReferences: [{ type: 'vcs', url }] },
        'components[].externalReferences: a value that is not a URL'
      ]
    ),
    [
      'the link of a license',
      { licenses: [{ kind: 'name', value: 'Acme', url: 'C:\\LICENSE' }] },
      'components[].licenses[].url: is not a URL'
    ],
    [
      'the link of a supplier',
      { supplier: { name: 'Acme', url: 'https://example.com:port' } },
      'components[].supplier.url: is not a URL'
    ],
    ['a CPE', { cpe: 'cpe:nothing' }, 'components[].cpe: is not well formed'],
    ['a version', { version: 'x'.repeat(1025) }, 'components[].version: is longer than 1024 characters'],
    [
      'an address',
      { supplier: { name: 'a', email: 'jane' } },
      'components[].supplier.email: is not an email address'
    ]
  ])('%s that does not fit is listed as unsupported', async (_, component, line) => {
    expect((await json('1.6', component))[1]).toEqual([line])
  })

  test('links are written as readers take them', async () => {
    const links = [
      'https://example.com/a b',
      'https://example.com/ü',
      'git+ssh://git@example.com/a',
      'README.md'
    ]
    const externalReferences = links.map(url => ({ type: 'other', url }))
    const [component, unsupported] = await json('1.6', { externalReferences })
    expect(unsupported).toEqual([])
    const urls = (component['externalReferences'] as { url: string }[]).map(({ url }) => url)
    expect(urls.sort()).toEqual([...links.with(0, 'https://example.com/a%20b')].sort())
  })

  test.each(['cyclonedx-json', 'cyclonedx-xml'] as const)(
    'a declared unknown is a property in %s, and is read back as unknown',
    async format => {
      const unknown = {
        supplier: { isDeclaredUnknown: true },
        declaredUnknown: ['hashes', 'licenses'] as const,
        properties: [{ name: 'a', value: 'b' }]
      }
      const sbom = { ...EMPTY, components: [library('a', unknown)] }
      for (const version of ['1.4', '1.6']) {
        const { bytes, unsupported } = await writeSbom(sbom, { format, version, created })
        expect(unsupported).toEqual([])
        expect(Buffer.from(bytes).toString()).toContain('hashes,licenses,supplier')
        expect((await readSbom(bytes, 'written')).content.components[0]).toMatchObject(unknown)
      }
    }
  )

  test.each(['cyclonedx-json', 'cyclonedx-xml'] as const)(
    'an author with a URL is the manufacturer in %s since 1.6, and before that a person without a URL',
    async format => {
      const organization = { name: 'acme', url: 'https://acme.example' }
      const sbom = { ...EMPTY, authors: [{ name: 'jane' }, organization], dataLicenses: ['CC0-1.0'] }
      const of = async (version: string) => {
        const { bytes, unsupported } = await writeSbom(sbom, { format, version, created })
        return { authors: (await readSbom(bytes, 'written')).content.authors, unsupported }
      }
      expect(await of('1.6')).toEqual({ authors: sbom.authors, unsupported: [] })
      expect(await of('1.5')).toEqual({
        authors: [{ name: 'jane' }, { name: 'acme' }],
        unsupported: ['metadata.authors[].url: a contact has no URL']
      })
    }
  )

  test.each(['hashes,color', '', 'supplier,'])(
    'a property for unknown fields with the value %j stays a property',
    async value => {
      const properties = [{ name: 'oci-seal:declared-unknown', value }]
      const sbom = { ...EMPTY, components: [library('a', { properties })] }
      const { bytes } = await writeSbom(sbom, { format: 'cyclonedx-json', version: '1.6', created })
      const [component] = (await readSbom(bytes, 'written')).content.components
      expect(component).toMatchObject({ properties })
      expect(component).not.toHaveProperty('declaredUnknown')
    }
  )

  test('characters that XML does not allow are replaced and listed', async () => {
    const odd = library('a', {
      description: 'one\ntwo',
      externalReferences: [{ type: 'vcs', url: 'a', comment: '\u0001' }]
    })
    const { bytes, unsupported } = await writeSbom(
      { ...EMPTY, components: [odd], tools: [{ name: '\ud800' }] },
      { format: 'cyclonedx-xml', version: '1.6', created }
    )
    const { content } = await readSbom(bytes, 'written')
    expect(content.components[0]).toMatchObject({
      description: 'one two',
      externalReferences: [{ comment: '\ufffd' }]
    })
    expect(unsupported).toEqual([
      'components[]: characters that XML cannot carry, written as U+FFFD',
      'components[]: line breaks and tabs, which CycloneDX XML has as spaces',
      'metadata: characters that XML cannot carry, written as U+FFFD'
    ])
  })

  test('components are nested in their parents, and a cycle of parents is cut', async () => {
    const components = [
      library('outer'),
      library('inner', { parent: 'outer' }),
      library('x', { parent: 'y' }),
      library('y', { parent: 'x' })
    ]
    const text = await textOf({ ...EMPTY, components }, { format: 'cyclonedx-json', version: '1.6', created })
    const names = (list: { name: string; components?: [] }[] = []): unknown =>
      list.map(({ name, components: inner }) => (inner ? [name, names(inner)] : name))
    expect(
      (await writeSbom({ ...EMPTY, components }, { format: 'cyclonedx-json', version: '1.6', created }))
        .unsupported
    ).toEqual(['components[].parent: nested too deeply, or in itself'])
    expect(names((JSON.parse(text) as { components: [] }).components)).toEqual([
      ['outer', ['inner']],
      ['y', ['x']]
    ])
  })
})

describe('SPDX', () => {
  test('fields that SPDX has are written, and the others are listed', async () => {
    const component = library('a', {
      group: '@scope',
      cpe: 'cpe:2.3:a:b:a:1.0:*:*:*:*:*:*:*',
      scope: 'optional',
      hashes: [
        { algorithm: 'SHA-1', content: 'A'.repeat(40) },
        { algorithm: 'Streebog-256', content: 'a' }
      ],
      licenses: [
        { kind: 'name', value: 'Some Text!', acknowledgement: 'declared' },
        { kind: 'expression', value: 'MIT', acknowledgement: 'concluded' }
      ],
      supplier: { isDeclaredUnknown: true },
      authors: [{ name: 'Someone', email: 'someone@example.com' }],
      externalReferences: [
        { type: 'website', url: 'https://example.com' },
        { type: 'vcs', url: 'https://example.com/a b' }
      ]
    })
    const { bytes, unsupported } = await writeSbom(
      { ...EMPTY, components: [component], dependencies: new Map([['a', []]]) },
      { format: 'spdx-json', version: '2.3', created }
    )
    const document = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
    expect(document['packages']).toEqual([
      {
        SPDXID: 'SPDXRef-pkg-npm-a-1.0',
        name: '@scope/a',
        versionInfo: '1.0',
        primaryPackagePurpose: 'LIBRARY',
        supplier: 'NOASSERTION',
        originator: 'Person: Someone (someone@example.com)',
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        homepage: 'https://example.com',
        checksums: [{ algorithm: 'SHA1', checksumValue: 'a'.repeat(40) }],
        licenseConcluded: 'MIT',
        licenseDeclared: 'LicenseRef-Some-Text',
        externalRefs: [
          { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1.0' },
          { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: component.cpe },
          { referenceCategory: 'OTHER', referenceType: 'vcs', referenceLocator: 'https://example.com/a%20b' }
        ]
      }
    ])
    expect(document['hasExtractedLicensingInfos']).toEqual([
      { licenseId: 'LicenseRef-Some-Text', name: 'Some Text!', extractedText: 'Some Text!' }
    ])
    expect(document['relationships']).toEqual([
      {
        spdxElementId: 'SPDXRef-DOCUMENT',
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: 'SPDXRef-pkg-npm-a-1.0'
      },
      { spdxElementId: 'SPDXRef-pkg-npm-a-1.0', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NONE' }
    ])
    expect(document['creationInfo']).toEqual({ created, creators: ['Tool: oci-seal'] })
    expect(unsupported).toEqual([
      'components[].hashes: SPDX 2.3 has no "Streebog-256"',
      'components[].scope: SPDX 2.3 has no place for it'
    ])
  })

  test('missing fields are omitted, and declared unknowns are written', async () => {
    const { purl: _purl, version: _version, ...plain } = library('a')
    const packagesOf = async (component: Component): Promise<unknown> => {
      const text = await textOf(
        { ...EMPTY, components: [component] },
        { format: 'spdx-json', version: '2.3', created }
      )
      return (JSON.parse(text) as { packages: unknown }).packages
    }
    const bare = {
      SPDXID: 'SPDXRef-a',
      name: 'a',
      primaryPackagePurpose: 'LIBRARY',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false
    }
    expect(await packagesOf(plain)).toEqual([bare])
    expect(await packagesOf({ ...plain, declaredUnknown: ['licenses', 'copyright', 'version'] })).toEqual([
      {
        ...bare,
        versionInfo: 'NOASSERTION',
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: 'NOASSERTION',
        copyrightText: 'NOASSERTION'
      }
    ])
  })

  test('identifiers are unique', async () => {
    await fc.assert(
      fc.asyncProperty(sboms, async sbom => {
        const text = await textOf(sbom, { format: 'spdx-json', version: '2.3', created })
        const { packages } = JSON.parse(text) as { packages: { SPDXID: string }[] }
        const ids = packages.map(({ SPDXID }) => SPDXID)
        expect(new Set(['SPDXRef-DOCUMENT', ...ids]).size).toBe(ids.length + 1)
        for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]*$/)
      }),
      { numRuns: 50 }
    )
  })
})

test.each([
  ['a version', { format: 'cyclonedx-json', version: '1.3', created }],
  ['a time', { format: 'cyclonedx-json', version: '1.6', created: 'yesterday' }]
] as const)('%s that cannot be written is an error', async (_, options) => {
  await expect(writeSbom(EMPTY, options)).rejects.toMatchObject({ code: 'SBOM_CANNOT_WRITE' })
})
