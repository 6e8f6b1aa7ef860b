// What is planned of signed files: their SBOMs, by file or for all, and their predicates.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { digestOf } from '../../../../src/oci/digest.ts'
import type { Registries } from '../../../../src/registry/registry.ts'
import { type PlannedFiles, planFiles } from '../../../../src/seal/plan/plan-files.ts'
import type { SbomFile, SealRequest } from '../../../../src/seal/request.ts'
import type { Clock } from '../../../../src/support/clock.ts'
import { SILENT } from '../../../../src/support/log.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'
import { sealRequest, smallSbom } from '../../../support/seal-in-process.ts'

const image = { registry: 'registry.example', repository: 'acme/app', tag: '1', digest: undefined }
const FILES = ['a.tgz', 'b.tgz'].map(name => ({
  name,
  digest: digestOf(Buffer.from(name)),
  path: `/w/${name}`,
  size: name.length
}))

const TIME = '2026-01-02T03:04:05Z'
/** Not read for files. */
const unused = { registries: {} as Registries, clock: {} as Clock }

const document = (target: SbomFile['target'], bytes = smallSbom()): SbomFile => ({
  origin: { source: 'app.cdx.json', path: '/w/app.cdx.json' },
  target,
  read: async () => bytes
})

async function plan(
  files: readonly SbomFile[],
  more: Partial<SealRequest> = {},
  sbom: Partial<SealRequest['sbom']> = {}
): Promise<PlannedFiles & { readonly kept: readonly string[] }> {
  const base = sealRequest({ image })
  const kept: string[] = []
  const request = { ...base, images: [], signedFiles: FILES, sbom: { ...base.sbom, files, ...sbom }, ...more }
  const keep = async (name: string): Promise<string> => `/run/${kept[kept.push(name) - 1]}`
  const generateWith = (): never => {
    throw new Error('no generator')
  }
  return {
    ...(await planFiles(request, {
      ...unused,
      log: SILENT,
      keep,
      generateWith,
      commitTime: async () => TIME
    })),
    kept
  }
}

const subjectsOf = ({ attestations }: PlannedFiles): unknown[] =>
  attestations.map(({ predicateType, subjects }) => [predicateType, subjects.map(({ name }) => name)])

const CYCLONEDX = 'https://cyclonedx.org/bom'

test.each([
  ['a document for one of them', [document({ kind: 'file', name: 'b.tgz' })], [['b.tgz']]],
  ['a document without a name', [document({ kind: 'image' })], [['a.tgz', 'b.tgz']]],
  ['no document', [], []]
])('with %s, its predicate names these files', async (_, files, expected) => {
  const planned = await plan(files)
  expect(subjectsOf(planned)).toEqual(expected.map(names => [CYCLONEDX, names]))
  expect(planned.signed.map(({ name }) => name)).toEqual([
    'a.tgz',
    'b.tgz',
    ...(files.length > 0 ? ['app.cdx.json'] : [])
  ])
})

test('a document for the images of the step is not one of its files', async () => {
  expect(subjectsOf(await plan([document({ kind: 'image' })], { images: [image] }))).toEqual([])
})

test('a document that is itself a signed file is signed once', async () => {
  const own = { name: 'app.cdx.json', digest: digestOf(smallSbom()), path: '/w/app.cdx.json', size: 1 }
  const { signed } = await plan([document({ kind: 'image' })], { signedFiles: [...FILES, own] })
  expect(signed.map(({ name }) => name)).toEqual(['a.tgz', 'b.tgz', 'app.cdx.json'])
})

test('a document that names the digest of a file is bound to it', async () => {
  const [{ digest }] = FILES as [(typeof FILES)[0]]
  const hashes = [{ alg: 'SHA-256', content: digest.slice(7) }]
  const subject = { component: { type: 'file', name: 'a.tgz', hashes } }
  const bytes = Buffer.from(JSON.stringify({ ...JSON.parse(smallSbom().toString()), metadata: subject }))
  const found = await Promise.all(
    [bytes, smallSbom()].map(async it => (await plan([document({ kind: 'image' }, it)])).sboms[0]?.findings)
  )
  expect(found.map(findings => findings?.binding)).toEqual(['bound', 'unbound'])
})

test('sbom: source makes one for all files, the same in each run', async () => {
  const path = makeTemporaryFolder()
  const lock = { lockfileVersion: 3, packages: { 'node_modules/left': { version: '1.0.0' } } }
  writeFileSync(join(path, 'package-lock.json'), JSON.stringify(lock))
  const source = { source: 'source', sourceTree: { path, subject: { name: 'app' } } } as const
  const plans = await Promise.all([1, 2].map(() => plan([], {}, source)))
  expect(plans.map(subjectsOf)).toEqual(Array(2).fill([[CYCLONEDX, ['a.tgz', 'b.tgz']]]))
  expect(plans[0]?.sboms).toMatchObject([{ name: 'sbom.cdx.json', source: 'source tree' }])
  expect(plans[0]?.sboms[0]?.digest).toBe(plans[1]?.sboms[0]?.digest)
})

test('too few components are an error, as for an image', async () => {
  await expect(plan([document({ kind: 'image' })], {}, { minimumComponents: 2 })).rejects.toMatchObject({
    code: 'SBOM_TOO_FEW_COMPONENTS'
  })
})

test('a predicate is about all files', async () => {
  const file = {
    origin: { source: 'vex.json', path: '/w/vex.json' },
    title: 'vex.json',
    mediaType: 'application/json',
    predicateType: 'https://openvex.dev/ns',
    read: async () => Buffer.from('{}')
  }
  const { artifact } = sealRequest({ image })
  const planned = await plan([], { artifact: { ...artifact, files: [file] } })
  expect(subjectsOf(planned)).toEqual([['https://openvex.dev/ns', ['a.tgz', 'b.tgz']]])
})
