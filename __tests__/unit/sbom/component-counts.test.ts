// Counts, gaps and duplicates; whether a document is about an image; and the size limits that it would hit.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Digest } from '../../../src/oci/digest.ts'
import { type BindingTarget, checkBinding } from '../../../src/sbom/binding.ts'
import { checkContents, countComponents, requireComponents } from '../../../src/sbom/component-counts.ts'
import type { SbomDocument } from '../../../src/sbom/model.ts'
import { readSbom } from '../../../src/sbom/read/read-sbom.ts'
import { findSizeLimits, formatSizeLimit } from '../../../src/sbom/size-limits.ts'

const digest = (byte: string): Digest => `sha256:${byte.repeat(32)}`
const THIS = digest('5f')
const INDEX = digest('1d')
const ARM = digest('a4')
const STRANGER = digest('ee')
const target: BindingTarget = {
  digest: THIS,
  repository: { registry: 'ghcr.io', repository: 'acme/app' },
  tag: '1.2.3'
}

async function read(fields: object): Promise<SbomDocument> {
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', ...fields }
  return readSbom(new TextEncoder().encode(JSON.stringify(document)), 'x')
}

async function about(
  component: object,
  extra: Partial<BindingTarget> = {}
): Promise<ReturnType<typeof checkBinding>> {
  return checkBinding(await read({ metadata: { component } }), { ...target, ...extra })
}

describe('the fields of a document are checked', () => {
  test('files and the distribution are counted apart from packages', async () => {
    const document = await read({
      components: [
        { type: 'library', name: 'a' },
        { type: 'file', name: '/bin/a' },
        { type: 'operating-system', name: 'alpine' },
        { type: 'application', name: 'b' }
      ]
    })
    expect(countComponents(document)).toEqual({ total: 4, packages: 2, files: 1 })
  })

  test('components without a version or an identifier are counted and named', async () => {
    const judgment = checkContents(
      await read({
        components: [
          { type: 'library', group: 'g', name: 'bare' },
          { type: 'library', name: 'v', version: '1' },
          { type: 'library', name: 'p', purl: 'pkg:npm/p@1', version: '1' },
          { type: 'library', name: 'c\u001b', cpe: 'cpe:2.3:a:c:c', version: '1' }
        ]
      })
    )
    expect(judgment.withoutVersion).toEqual({ count: 1, examples: ['g/bare'] })
    expect(judgment.withoutIdentifier).toEqual({ count: 2, examples: ['g/bare', 'v@1'] })
  })

  test('a component is a duplicate only if its location is the same', async () => {
    const at = (location: string): object => ({
      type: 'library',
      name: 'a',
      version: '1',
      purl: 'pkg:npm/a@1',
      evidence: { occurrences: [{ location }] }
    })
    const { duplicates } = checkContents(await read({ components: [at('/x'), at('/y'), at('/x'), at('/x')] }))
    expect(duplicates).toEqual([{ key: 'pkg:npm/a@1 /x', count: 3 }])
  })

  test('dependencies on missing components are found, except those in other documents', async () => {
    const { danglingDependencies } = checkContents(
      await read({
        components: [{ name: 'a', 'bom-ref': 'a' }],
        dependencies: [{ ref: 'a', dependsOn: ['gone', 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#x'] }]
      })
    )
    expect(danglingDependencies).toEqual({ count: 1, examples: ['gone'] })
  })

  test.each([
    [[], 1, false],
    [[], 0, true],
    [[{ type: 'library', name: 'a' }], 1, true],
    [[{ type: 'library', name: 'a' }], 2, false],
    [[{ type: 'operating-system', name: 'alpine' }], 1, false],
    [[{ type: 'file', name: '/a' }], 1, true],
    [
      [
        { type: 'library', name: 'a' },
        { type: 'file', name: '/a' }
      ],
      2,
      false
    ]
  ])('%j is enough for %d: %s', async (components, minimum, isEnough) => {
    const document = await read({ components })
    const check = (): void => requireComponents(document, minimum, 'app.json')
    if (isEnough) expect(check).not.toThrow()
    else expect(check).toThrow(expect.objectContaining({ code: 'SBOM_TOO_FEW_COMPONENTS' }))
  })
})

describe('an SPDX document of one package', () => {
  const one = (name: string, fields: object): object => ({
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    packages: [{ SPDXID: 'SPDXRef-a', name, versionInfo: '1', ...fields }],
    documentDescribes: ['SPDXRef-a']
  })
  const withPurl = (referenceLocator: string): object => ({
    externalRefs: [{ referenceType: 'purl', referenceLocator }]
  })

  test.each([
    ['a package', withPurl('pkg:npm/tool@1'), true],
    ['an application', { primaryPackagePurpose: 'APPLICATION' }, true],
    ['an image', withPurl('pkg:oci/app@1'), false],
    ['an image by its purpose', { primaryPackagePurpose: 'CONTAINER' }, false],
    ['a repository', withPurl('pkg:github/acme/app@main'), false],
    ['something', {}, false]
  ])('that is %s lists %j: %s', async (_, fields, isEnough) => {
    const document = await readSbom(new TextEncoder().encode(JSON.stringify(one('a', fields))), 'a.json')
    const check = (): void => requireComponents(document, 1, 'a.json')
    if (isEnough) expect(check).not.toThrow()
    else expect(check).toThrow(expect.objectContaining({ code: 'SBOM_TOO_FEW_COMPONENTS' }))
  })
})

describe('binding', () => {
  test('a digest with the same beginning is another digest', async () => {
    const version = `${THIS.slice(0, -1)}0`
    const document = await read({ metadata: { component: { type: 'container', name: 'app', version } } })
    expect(checkBinding(document, target).status).toBe('other')
  })

  const purl = (version: string, rest = ''): string =>
    `pkg:oci/app@${version.replace(':', '%3A')}?repository_url=ghcr.io/acme/app${rest}`

  test.each([
    ['the version', { type: 'container', name: 'app', version: THIS }],
    ['a purl', { type: 'container', name: 'app', version: '1', purl: purl(THIS) }],
    [
      'a Docker purl',
      { type: 'container', name: 'app', purl: `pkg:docker/acme/app@${THIS.replace(':', '%3A')}` }
    ],
    ['the name', { type: 'container', name: `ghcr.io/acme/app:1.2.3@${THIS}` }],
    ['a hash', { type: 'container', name: 'app', hashes: [{ alg: 'SHA-256', content: THIS.slice(7) }] }],
    [
      'a property',
      {
        type: 'container',
        name: 'app',
        properties: [{ name: 'aquasecurity:trivy:RepoDigest', value: `ghcr.io/acme/app@${THIS}` }]
      }
    ],
    [
      'a reference',
      {
        type: 'container',
        name: 'app',
        externalReferences: [{ type: 'distribution', url: `oci://ghcr.io/acme/app@${THIS}` }]
      }
    ]
  ])('%s with the digest binds', async (_, component) => {
    expect(await about(component)).toMatchObject({ status: 'bound', names: 'this' })
  })

  test.each(['app.cdx.json', 'app.cdx.xml', 'app.spdx.json', 'app.spdx', 'app.spdx3.json', 'app.syft.json'])(
    '%s binds',
    async file => {
      const document = await readSbom(
        readFileSync(join(import.meta.dirname, '../../fixtures/sbom', file)),
        file
      )
      expect(checkBinding(document, target)).toMatchObject({ status: 'bound', names: 'this' })
      expect(checkBinding(document, { ...target, digest: STRANGER })).toMatchObject({ status: 'other' })
    }
  )

  test.each([
    ['nothing at all', {}, 'none'],
    ['a name only', { type: 'application', name: 'app', version: '1.2.3' }, 'none'],
    [
      'the repository without a digest',
      { type: 'container', name: 'ghcr.io/acme/app:9', version: '9' },
      'repository'
    ],
    ['the repository and tag', { type: 'container', name: 'ghcr.io/acme/app:1.2.3' }, 'tag'],
    ['another repository', { type: 'container', name: 'docker.io/library/nginx:1' }, 'none'],
    [
      'the hash of a file that is not an image',
      { type: 'application', name: 'a.jar', hashes: [{ alg: 'SHA-256', content: STRANGER.slice(7) }] },
      'none'
    ],
    ['a digest that is too short', { type: 'container', name: 'app', version: 'sha256:5f5f' }, 'none'],
    [
      'a digest by another algorithm',
      { type: 'container', name: 'app', version: `sha512:${'5f'.repeat(64)}` },
      'none'
    ]
  ])('%s binds nothing', async (_, component, names) => {
    expect(await about(component)).toMatchObject({ status: 'unbound', names })
  })

  test('another digest is another image, even in the same repository', async () => {
    const binding = await about({ type: 'container', name: 'ghcr.io/acme/app', version: STRANGER })
    expect(binding).toMatchObject({ status: 'other', names: 'none' })
    expect(binding.evidence).toContainEqual({
      place: 'metadata.component.version',
      value: STRANGER,
      names: 'none'
    })
  })

  test.each([
    [
      'a reference names this digest, the version another',
      {
        version: STRANGER,
        externalReferences: [{ type: 'distribution', url: `oci://ghcr.io/acme/app@${THIS}` }]
      },
      'none'
    ],
    ['the purl names another than the version', { version: THIS, purl: purl(STRANGER) }, 'none'],
    [
      'the purl says another architecture beside the index, a property the index alone',
      {
        purl: purl(INDEX, '&arch=arm64'),
        properties: [{ name: 'aquasecurity:trivy:RepoDigest', value: `ghcr.io/acme/app@${INDEX}` }]
      },
      'linux/arm64'
    ],
    [
      'the purl says another architecture beside this digest',
      { purl: purl(THIS, '&arch=arm64') },
      'linux/arm64'
    ],
    [
      'a list has the index and another platform',
      {
        properties: [INDEX, ARM].map(value => ({
          name: 'aquasecurity:trivy:RepoDigest',
          value: `ghcr.io/acme/app@${value}`
        }))
      },
      'linux/arm64'
    ],
    [
      'all properties name others, the version this one',
      {
        version: THIS,
        properties: [{ name: 'aquasecurity:trivy:RepoDigest', value: `ghcr.io/acme/app@${STRANGER}` }]
      },
      'none'
    ]
  ])('a document that contradicts itself does not bind: %s', async (_, fields, names) => {
    const family = {
      family: [
        { digest: INDEX, role: 'index' },
        { digest: ARM, role: 'linux/arm64' }
      ] as const,
      architecture: 'amd64'
    }
    expect(await about({ type: 'container', name: 'app', ...fields }, family)).toMatchObject({
      status: 'other',
      names
    })
  })

  test('a contradiction has a claim of each side, however many claims are before them', async () => {
    const { contradiction } = await about({
      type: 'container',
      name: 'app',
      version: THIS,
      purl: purl(THIS),
      externalReferences: [{ type: 'distribution', url: `oci://ghcr.io/acme/app@${STRANGER}` }]
    })
    expect(contradiction).toMatchObject({
      own: { place: 'metadata.component.version', value: THIS },
      other: { place: 'metadata.component.externalReferences', value: `ghcr.io/acme/app@${STRANGER}` }
    })
    expect((await about({ type: 'container', name: 'app', version: STRANGER })).contradiction).toBeUndefined()
  })

  test('names of architectures are compared, not their spellings', async () => {
    const component = { type: 'container', name: 'app', purl: purl(THIS, '&arch=x86_64') }
    expect((await about(component, { architecture: 'amd64' })).status).toBe('bound')
  })

  test('one of several image digests is enough; a hash can belong to something else', async () => {
    const component = {
      type: 'container',
      name: 'app',
      hashes: [{ alg: 'SHA-256', content: ARM.slice(7) }],
      properties: [STRANGER, THIS].map(value => ({
        name: 'aquasecurity:trivy:RepoDigest',
        value: `ghcr.io/acme/app@${value}`
      }))
    }
    expect(await about(component)).toMatchObject({ status: 'bound', names: 'this' })
  })

  test('the subject of the envelope does not replace a contradicting document', async () => {
    const document = await read({
      metadata: { component: { type: 'container', name: 'app', version: STRANGER } }
    })
    expect(checkBinding({ ...document, statedSubjects: [THIS] }, target).status).toBe('other')
  })

  test('the index binds its platform, unless the purl names another platform', async () => {
    const family = { family: [{ digest: INDEX, role: 'index' }], architecture: 'amd64' }
    const of = (arch: string): object => ({
      type: 'container',
      name: 'app',
      purl: purl(INDEX, `&arch=${arch}`)
    })
    expect(await about(of('amd64'), family)).toMatchObject({ status: 'bound', names: 'index' })
    expect(await about(of('arm64'), family)).toMatchObject({ status: 'other', names: 'linux/arm64' })
  })

  test('one platform does not count for its index', async () => {
    const family = [{ digest: ARM, role: 'linux/arm64' }]
    expect(
      await about({ type: 'container', name: 'app', version: ARM }, { digest: INDEX, family })
    ).toMatchObject({
      status: 'other',
      names: 'linux/arm64'
    })
  })

  test('the subjects of a statement that contains the document count', async () => {
    const statement = (sha256: string): string =>
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'x', digest: { sha256 } }],
        predicateType: 'https://spdx.dev/Document',
        predicate: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' }
      })
    const read = async (sha256: string): Promise<SbomDocument> =>
      readSbom(new TextEncoder().encode(statement(sha256)), 'x')
    expect(checkBinding(await read(THIS.slice(7)), target).status).toBe('bound')
    expect(checkBinding(await read(STRANGER.slice(7)), target).status).toBe('other')
    expect(checkBinding(await read('nonsense'), target).status).toBe('unbound')
  })

  test('the only container of a document without a subject counts as the subject', async () => {
    const container = { type: 'container', name: 'app', version: THIS }
    expect(checkBinding(await read({ components: [container] }), target).status).toBe('bound')
    expect(
      checkBinding(await read({ components: [container, { ...container, version: ARM }] }), target).status
    ).toBe('unbound')
  })
})

describe('size limits', () => {
  const MIB = 1024 * 1024
  test.each([
    [1 * MIB, ['attestation', 'github-attestation'], true, []],
    [3 * MIB, ['attestation'], true, ['public-rekor']],
    [3 * MIB, ['attestation'], false, []],
    [9 * MIB, ['attestation'], false, ['kyverno']],
    [17 * MIB, ['github-attestation'], true, ['github-attestation']],
    [16 * MIB, ['github-attestation'], true, []],
    [200 * MIB, ['artifact'], true, []],
    [
      200 * MIB,
      ['attestation', 'github-attestation'],
      true,
      ['public-rekor', 'kyverno', 'github-attestation', 'cosign']
    ]
  ] as const)('%d bytes by %j with public Rekor %s hit %j', (bytes, ways, usesPublicRekor, ids) => {
    const limits = findSizeLimits(bytes, { ways, usesPublicRekor })
    expect(limits.map(({ id }) => id)).toEqual(ids)
    for (const limit of limits)
      expect(formatSizeLimit(limit)).toMatch(
        /^[\d.]+ [MG]iB (?:is|may be) more than (?:about )?[\d.]+ [MG]iB, the limit of .+$/
      )
  })
})
