// What two places say about one package.
import { expect, test } from '@jest/globals'
import { MergedFound } from '../../../../src/scan/image/merge-found.ts'

type Fields = ConstructorParameters<typeof MergedFound>[0]

function mergeFound(first: Fields, second: Fields): Fields {
  const merged = new MergedFound(first)
  merged.add(second)
  return merged.fields
}

const PACKAGE = { type: 'library', name: 'a', version: '1', purl: 'pkg:generic/a@1' }
const sha = (content: string) => ({ algorithm: 'SHA-1', content })
const MIT = { kind: 'expression', value: 'MIT' } as const

test('fields that only the second place knows are added', () => {
  const second = {
    ...PACKAGE,
    cpe: 'cpe:x',
    licenses: [MIT],
    hashes: [sha('1')],
    supplier: { name: 's' },
    description: 'd'
  }
  expect(mergeFound(PACKAGE, second)).toEqual(second)
  expect(mergeFound({ ...PACKAGE, licenses: [] }, second)).toEqual(second)
})

test('the first place has the word where both know a field', () => {
  const first = { ...PACKAGE, licenses: [MIT], hashes: [sha('1')], description: 'first' }
  const second = {
    ...PACKAGE,
    licenses: [{ ...MIT, value: 'ISC' }],
    hashes: [sha('2')],
    description: 'second'
  }
  expect(mergeFound(first, second)).toEqual(first)
})

test('lists of both are put together, each entry once', () => {
  const first = { ...PACKAGE, hashes: [sha('1')], properties: [{ name: 'p', value: '1' }] }
  const second = {
    ...PACKAGE,
    hashes: [{ algorithm: 'SHA-256', content: '2' }],
    properties: [
      { name: 'p', value: '1' },
      { name: 'p', value: '2' }
    ],
    externalReferences: [{ type: 'website', url: 'https://a.test' }]
  }
  expect(mergeFound(first, second)).toMatchObject({
    hashes: [sha('1'), { algorithm: 'SHA-256', content: '2' }],
    properties: [
      { name: 'p', value: '1' },
      { name: 'p', value: '2' }
    ],
    externalReferences: [{ type: 'website', url: 'https://a.test' }]
  })
})

test('a second CPE is kept beside the first, and the same one is not repeated', () => {
  const merged = mergeFound({ ...PACKAGE, cpe: 'cpe:1' }, { ...PACKAGE, cpe: 'cpe:2' })
  expect(merged).toMatchObject({ cpe: 'cpe:1', properties: [{ name: 'syft:cpe23', value: 'cpe:2' }] })
  expect(mergeFound(merged, { ...PACKAGE, cpe: 'cpe:1' })).toEqual(merged)
})
