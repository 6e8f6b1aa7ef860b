// With Trivy among the readers, an index gets its own SBOM, merged from those of its platforms.
import { expect, test } from '@jest/globals'
import { describeBytes } from '../../../../src/oci/descriptor.ts'
import { IMAGE_MANIFEST } from '../../../../src/oci/media-types.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import type { ImageWithPlatforms } from '../../../../src/seal/resolve.ts'
import { withIndexSbom } from '../../../../src/seal/sbom/index-sbom.ts'
import type { SbomSource } from '../../../../src/seal/sbom/types.ts'
import { smallSbom } from '../../../support/seal-in-process.ts'

const [index, amd64, arm64] = ['index', 'amd64', 'arm64'].map(name =>
  describeBytes(IMAGE_MANIFEST, Buffer.from(name))
) as [ReturnType<typeof describeBytes>, ReturnType<typeof describeBytes>, ReturnType<typeof describeBytes>]

function imageOf(kind: 'index' | 'image'): ImageWithPlatforms {
  const subjects = [index, amd64, arm64].map(descriptor => ({ descriptor, platform: undefined }))
  return {
    repository: { registry: 'ghcr.io', repository: 'acme/app' },
    manifest: { descriptor: index, content: { kind } },
    subjects
  } as unknown as ImageWithPlatforms
}

async function sourceOf(subject: typeof index, component: string): Promise<SbomSource> {
  const document = await readSbom(smallSbom(component), component)
  return {
    document,
    validation: 'valid',
    origin: { source: component, path: undefined },
    subject,
    warnings: []
  }
}

const trivy = { readers: ['cosign3', 'trivy'] } as const

test('the merged document is about the index and has the components of all platforms', async () => {
  const sources = [await sourceOf(amd64, 'left'), await sourceOf(arm64, 'right')]
  const [, , merged, ...more] = await withIndexSbom(sources, imageOf('index'), trivy)
  if (merged === undefined || !('content' in merged)) throw new Error('nothing was merged')
  expect(more).toEqual([])
  expect(merged.subject).toBe(index)
  expect(merged.content.subject?.version).toBe(index.digest)
  expect(merged.content.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['left', 'right']))
})

test.each<[string, 'index' | 'image', number, typeof index | undefined, readonly ('cosign3' | 'trivy')[]]>([
  ['no reader needs one', 'index', 2, undefined, ['cosign3']],
  ['the image has one platform', 'image', 2, undefined, ['trivy']],
  ['a platform has no SBOM, which the merged one would hide', 'index', 1, undefined, ['trivy']],
  ['the index has one', 'index', 2, index, ['trivy']]
])('nothing is merged if %s', async (_, kind, count, own, readers) => {
  const platforms = [await sourceOf(amd64, 'left'), await sourceOf(arm64, 'right')].slice(0, count)
  const sources = own === undefined ? platforms : [...platforms, await sourceOf(own, 'all')]
  expect(await withIndexSbom(sources, imageOf(kind), { readers })).toBe(sources)
})

test('the merged document has the latest time of its parts, in whatever zone they are written', async () => {
  const times = ['2026-01-02T01:00:00+02:00', '2026-01-02T00:30:00Z', 'yesterday']
  const sources = await Promise.all(
    times.map(async (created, at): Promise<SbomSource> => {
      const source = await sourceOf(at === 0 ? amd64 : arm64, `part-${at}`)
      if (!('document' in source)) throw new Error('not a document')
      const { document } = source
      return { ...source, document: { ...document, content: { ...document.content, created } } }
    })
  )
  const merged = (await withIndexSbom(sources, imageOf('index'), trivy)).at(-1)
  expect(merged !== undefined && 'content' in merged ? merged.created : undefined).toBe(
    '2026-01-02T00:30:00Z'
  )
})
