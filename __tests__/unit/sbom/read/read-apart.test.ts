// Large SBOMs are read in a separate process: the same content, the same errors, and separate memory.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { readSbomApart } from '../../../../src/sbom/read/read-apart.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'

/** Spaces make it large where its content must not be. */
function documentOf(components: string, spaces = 5 * 2 ** 20): Buffer {
  return Buffer.from(
    `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${components}]${' '.repeat(spaces)}}`
  )
}

const COMPONENT = '{"type":"library","bom-ref":"a","name":"p","version":"1","purl":"pkg:npm/p@1"}'
const DEPTH = 600

/** More than one part of the answer has, in more than 4 MiB. */
const MANY = `${Array.from({ length: 5000 }, (_, at) => COMPONENT.replaceAll('"a"', `"a${at}"`)).join(',')}],"x":"${' '.repeat(4 * 2 ** 20)}","dependencies":[${Array.from({ length: 5000 }, (_, at) => `{"ref":"a${at}","dependsOn":["a0"]}`).join(',')}`

describe('a document of more than 4 MiB', () => {
  test.each([
    ['as it is', documentOf(COMPONENT)],
    ['with many components and dependencies', documentOf(MANY, 0)],
    ['compressed', gzipSync(documentOf(COMPONENT))]
  ])('is read as in the main process, and stays the caller’s: %s', async (_, bytes) => {
    const before = Buffer.from(bytes)
    const read = await readSbomApart(bytes, 'a.json')
    const expected = await readSbom(bytes, 'a.json')
    expect(JSON.stringify(read.content)).toBe(JSON.stringify(expected.content))
    expect([...read.content.dependencies]).toEqual([...expected.content.dependencies])
    expect(read.wrappings).toEqual(expected.wrappings)
    expect(Buffer.compare(read.bytes, expected.bytes)).toBe(0)
    expect(bytes.equals(before)).toBe(true)
  })

  test('fails with the same error', async () => {
    const bytes = documentOf(`${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`)
    const expected = await readSbom(bytes, 'a.json').catch((error: unknown) => error)
    expect(expected).toMatchObject({ code: 'SBOM_TOO_DEEP' })
    await expect(readSbomApart(bytes, 'a.json')).rejects.toMatchObject({ ...(expected as object) })
  })

  test('that does not fit into the heap of its process is too large, and the next is read', async () => {
    const [large, next] = await Promise.allSettled([
      readSbomApart(documentOf(`${'{},'.repeat(400_000)}{}`), 'a.json', {}, 24),
      readSbomApart(documentOf(COMPONENT), 'b.json')
    ])
    expect(large).toMatchObject({
      status: 'rejected',
      reason: { code: 'SBOM_TOO_LARGE', message: 'a.json needs more than 24.0 MiB of memory to be read' }
    })
    expect(next).toMatchObject({ status: 'fulfilled' })
  })

  test('keeps the caller’s limit', async () => {
    await expect(readSbomApart(documentOf(COMPONENT), 'a.json', { maxBytes: 2 ** 20 })).rejects.toMatchObject(
      { code: 'SBOM_TOO_LARGE' }
    )
  })
})
