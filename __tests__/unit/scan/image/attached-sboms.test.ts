// SBOMs that are attached to an image: their packages are merged with what the layers have.
import { expect, test } from '@jest/globals'
import { readCycloneDxJson } from '../../../../src/sbom/read/cyclonedx-json.ts'
import { readSpdxJson } from '../../../../src/sbom/read/spdx-json.ts'
import { scanImage } from '../../../../src/scan/image/scan-image.ts'
import { buildElf, goInline } from '../../../support/binary-builder.ts'
import { buildLayer, inputFor, purls } from '../../../support/image-builder.ts'
import { file } from '../../../support/tar-builder.ts'

const NAME = 'BuildKit attestation sha256:0'
const ORIGIN = { name: 'oci-seal:from-sbom', value: NAME }
const DPKG =
  'Package: bash\nStatus: install ok installed\nVersion: 5.2.15-2\nArchitecture: amd64\nSource: bash-src\n\n'
const LAYER = [
  file('etc/os-release', 'ID=debian\nVERSION_ID=12\n'),
  file('var/lib/dpkg/status', DPKG),
  file('app/node_modules/a/package.json', '{"name":"a","version":"1","license":"MIT"}')
]
const BASH = 'pkg:deb/debian/bash@5.2.15-2?arch=amd64&distro=debian-12&upstream=bash-src'

async function scanWith(components: readonly Record<string, unknown>[], more: Record<string, unknown> = {}) {
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', components, ...more }
  return await scanImage({
    ...inputFor([buildLayer(LAYER)]),
    attached: [{ name: NAME, content: readCycloneDxJson(document) }]
  })
}

const componentOf = (purl: string, more: Record<string, unknown> = {}) => ({
  'bom-ref': purl,
  type: 'library',
  name: /([^/@]+)@/.exec(purl)?.[1] ?? purl,
  version: /@([^?]*)/.exec(purl)?.[1],
  purl,
  ...more
})

test('a package of both is one component with the fields of both', async () => {
  const hashes = [{ alg: 'SHA-256', content: 'a'.repeat(64) }]
  const sbom = await scanWith([
    componentOf('pkg:npm/a@1', { hashes, licenses: [{ license: { id: 'ISC' } }] })
  ])
  expect(purls(sbom)).toEqual([BASH, 'pkg:npm/a@1'])
  expect(sbom.components.find(({ name }) => name === 'a')).toMatchObject({
    // What the package itself states comes first.
    licenses: [{ value: 'MIT' }],
    hashes: [{ algorithm: 'SHA-256' }],
    occurrences: [{ path: '/app/node_modules/a/package.json' }],
    properties: [ORIGIN]
  })
})

test.each([
  ['fewer', 'pkg:deb/debian/bash@5.2.15-2'],
  ['other', 'pkg:deb/debian/bash@5.2.15-2?arch=amd64&package-id=1f2e']
])('a package whose purl has %s qualifiers is that of the scan, which keeps its purl', async (_, purl) => {
  const sbom = await scanWith([componentOf(purl, { description: 'the shell' })])
  expect(purls(sbom)).toEqual([BASH, 'pkg:npm/a@1'])
  expect(sbom.components.find(({ name }) => name === 'bash')).toMatchObject({
    description: 'the shell',
    properties: expect.arrayContaining([ORIGIN])
  })
})

test('a Go module is that of the scan, however its path is divided', async () => {
  const modules = 'mod\texample.com/app\tv1.0.0\t\ndep\texample.com/a/b/v4\tv4.3.0\th1:x=\n'
  const program = buildElf([{ name: '.go.buildinfo', content: goInline('go1.23.2', modules) }])
  const stated = componentOf('pkg:golang/example.com/a/b@v4.3.0#v4', { description: 'waits' })
  const content = readCycloneDxJson({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [stated] })
  const sbom = await scanImage({
    ...inputFor([buildLayer([file('app', program)])]),
    attached: [{ name: NAME, content }]
  })
  expect(sbom.components.filter(({ purl }) => purl?.includes('example.com/a/b'))).toMatchObject([
    { purl: 'pkg:golang/example.com/a/b/v4@v4.3.0', description: 'waits' }
  ])
})

test.each([
  ['another architecture', 'pkg:deb/debian/bash@5.2.15-2?arch=arm64'],
  ['another version', 'pkg:deb/debian/bash@5.1?arch=amd64'],
  ['no other qualifier, of a folder of it', 'pkg:npm/a@1#lib']
])('a package of %s is a separate component', async (_, purl) => {
  const sbom = await scanWith([componentOf(purl)])
  expect(purls(sbom)).toHaveLength(3)
  const added = sbom.components.find(component => component.purl === purl)
  expect(added?.properties).toContainEqual(ORIGIN)
  expect(added).not.toHaveProperty('occurrences')
})

test('what the scan did not find is added with its edges, and what it is about is not', async () => {
  const sbom = await scanWith(
    [
      componentOf('pkg:golang/x@1'),
      componentOf('pkg:golang/y@2'),
      { 'bom-ref': 'n', type: 'library', name: 'unnamed', version: '3' },
      { 'bom-ref': 'f', type: 'file', name: '/bin/x' }
    ],
    {
      metadata: { component: { 'bom-ref': 'root', type: 'container', name: 'image' } },
      dependencies: [
        { ref: 'root', dependsOn: ['pkg:golang/x@1'] },
        { ref: 'pkg:golang/x@1', dependsOn: ['pkg:golang/y@2', 'n'] }
      ]
    }
  )
  expect(sbom.components.map(({ name }) => name).sort()).toEqual(['a', 'bash', 'debian', 'unnamed', 'x', 'y'])
  expect(sbom.dependencies.get('pkg:golang/x@1')).toEqual(['library:unnamed@3', 'pkg:golang/y@2'])
  expect(sbom.subject?.type).toBe('container')
})

test('a package URL that is none is left out, the package is not', async () => {
  const sbom = await scanWith([{ ...componentOf('npm/y@1'), name: 'y', version: '1' }])
  const added = sbom.components.find(({ name }) => name === 'y')
  expect(added).toMatchObject({ ref: 'library:y@1', version: '1', properties: [ORIGIN] })
  expect(added).not.toHaveProperty('purl')
})

test('a license that the document numbers itself is written by its name', async () => {
  const content = readSpdxJson({
    spdxVersion: 'SPDX-2.3',
    packages: [{ SPDXID: 'SPDXRef-x', name: 'x', versionInfo: '1', licenseDeclared: 'LicenseRef-7' }],
    hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-7', extractedText: 'Acme License' }]
  })
  const sbom = await scanImage({
    ...inputFor([buildLayer(LAYER)]),
    attached: [{ name: NAME, content }]
  })
  expect(sbom.components.find(({ name }) => name === 'x')?.licenses).toMatchObject([
    { kind: 'name', value: 'Acme License' }
  ])
})

// Each took minutes when what a place states was merged with all that was stated before it.
test('a package that ten thousand files state, each with its own address, is merged in time', async () => {
  const files = Array.from({ length: 10_000 }, (_, at) =>
    file(`${at}/node_modules/x/package.json`, `{"name":"x","version":"1","homepage":"https://a.test/${at}"}`)
  )
  const { components } = await scanImage(inputFor([buildLayer(files)]))
  expect(components).toHaveLength(1)
  expect(components[0]?.externalReferences).toHaveLength(10_000)
}, 60_000)

test('packages that differ in a qualifier only are compared in time', async () => {
  const numbers = Array.from({ length: 10_000 }, (_, at) => at)
  const status = numbers.map(
    at => `Package: a\nStatus: install ok installed\nVersion: 1\nArchitecture: x${at}\n\n`
  )
  const layer = buildLayer([
    file('etc/os-release', 'ID=debian\nVERSION_ID=12\n'),
    file('var/lib/dpkg/status', status.join(''))
  ])
  const components = numbers.map(at => componentOf(`pkg:deb/debian/a@1?other=${at}`))
  const content = readCycloneDxJson({ bomFormat: 'CycloneDX', specVersion: '1.6', components })
  const sbom = await scanImage({ ...inputFor([layer]), attached: [{ name: NAME, content }] })
  // Beside the distribution.
  expect(sbom.components).toHaveLength(20_001)
}, 60_000)
