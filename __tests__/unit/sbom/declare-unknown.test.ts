// Generated documents declare as unknown what no source names, as far as possible without a network.
import { expect, test } from '@jest/globals'
import { declareUnknown } from '../../../src/sbom/declare-unknown.ts'
import type { Component, Sbom } from '../../../src/sbom/model.ts'
import { scoreQuality } from '../../../src/sbom/quality/measure-quality.ts'
import { readSbom } from '../../../src/sbom/read/read-sbom.ts'
import { validateDocument } from '../../../src/sbom/validate/validate.ts'
import { writeSbom } from '../../../src/sbom/write/write.ts'
import { scan } from '../../support/image-builder.ts'
import { file } from '../../support/tar-builder.ts'
import { scan as scanFiles } from '../scan/source/memory-tree.ts'
import { EMPTY } from './write/models.ts'

const producer = {
  authors: [{ name: 'acme', url: 'https://github.com/acme' }],
  tools: [{ vendor: 'Seal', name: 'oci-seal', version: '1.0.0' }]
}

const image = async (): Promise<Sbom> =>
  (
    await scan([
      [
        file('etc/os-release', 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.20.3\n'),
        file('lib/apk/db/installed', 'P:musl\nV:1.2.5-r0\nA:x86_64\nL:MIT\no:musl\n'),
        file('app/node_modules/express/package.json', '{"name":"express","version":"4.21.1"}')
      ]
    ])
  ).sbom

const source = async (): Promise<Sbom> =>
  (
    await scanFiles({
      'requirements.txt': 'requests==2.32.3\nflask\n',
      'Cargo.lock':
        'version = 3\n[[package]]\nname = "libc"\nversion = "0.2.1"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n'
    })
  ).sbom

test.each([
  ['an image', 'cyclonedx-json', '1.5', image],
  ['an image', 'cyclonedx-json', '1.6', image],
  ['an image', 'cyclonedx-xml', '1.7', image],
  ['a source tree', 'cyclonedx-json', '1.6', source],
  ['a source tree', 'cyclonedx-xml', '1.6', source]
] as const)(
  'the signed SBOM of %s meets the CISA 2026 minimum elements (%s %s)',
  async (_name, format, version, generate) => {
    const sbom = declareUnknown({ ...(await generate()), ...producer })
    const { bytes } = await writeSbom(sbom, { format, version, created: '2026-01-02T03:04:05Z' })
    const document = await readSbom(bytes, 'generated')
    expect(await validateDocument(document)).toMatchObject({ verdict: 'valid', total: 0 })
    const { toFix, score } = scoreQuality(document, 'cisa-2026', { isSigned: true })
    expect(toFix.map(({ id, examples }) => [id, examples])).toEqual([])
    expect(score).toBe(100)
  }
)

const declared = (component: Partial<Component>): Component | undefined =>
  declareUnknown({ ...EMPTY, components: [{ ref: 'a', type: 'library', name: 'a', ...component }] })
    .components[0]

test('known fields are not declared unknown', () => {
  const known: Partial<Component> = {
    version: '1',
    licenses: [{ kind: 'expression', value: 'MIT' }],
    supplier: { name: 'acme' },
    externalReferences: [
      {
        type: 'distribution',
        url: 'https://example.com/a.tgz',
        hashes: [{ algorithm: 'SHA-1', content: 'a' }]
      }
    ]
  }
  expect(declared(known)).toEqual({
    ref: 'a',
    type: 'library',
    name: 'a',
    ...known,
    declaredUnknown: ['dependencies']
  })
  expect(
    declared({ ...known, supplier: undefined as never, authors: [{ name: 'jane' }] })?.supplier
  ).toBeUndefined()
})

test('files and the distribution stay unchanged', () => {
  for (const type of ['file', 'operating-system']) {
    expect(declared({ type })).toEqual({ ref: 'a', type, name: 'a' })
  }
})
