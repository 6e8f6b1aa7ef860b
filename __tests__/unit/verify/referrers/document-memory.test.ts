// The memory for SBOMs that the images of a run share.
import { expect, test } from '@jest/globals'
import { type Allowance, DocumentMemory } from '../../../../src/verify/referrers/document-memory.ts'

const MIB = 1024 * 1024

const has = (bytes: number) => async (allowance: Allowance) => {
  const most = 'maxBytes' in allowance ? allowance.maxBytes : 0
  return bytes > most
    ? { bytes: 0, isOverLimit: true, problem: 'problem' in allowance ? allowance.problem : 'it unpacks' }
    : { bytes, isOverLimit: false, problem: undefined }
}

test('one large document is read; a second one is not, and says why', async () => {
  const image = new DocumentMemory(8).open()
  expect(await image.read('signed', 100 * MIB, has(100 * MIB))).toMatchObject({ isOverLimit: false })
  expect(await image.read('signed', 3 * MIB, has(3 * MIB))).toMatchObject({
    problem:
      'it has 3.0 MiB; Seal reads at most 48.0 MiB of several SBOMs of an image, and those before it have 100.0 MiB'
  })
  image.end()
})

test('a document that is small before it is unpacked gets the limit of an unpacked one', async () => {
  const image = new DocumentMemory(8).open()
  expect(await image.read('signed', 1000, has(127 * MIB))).toMatchObject({ isOverLimit: false })
  expect(await image.read('unsigned', 1000, has(33 * MIB))).toMatchObject({ isOverLimit: true })
  image.end()
})

test('nothing larger than the limit is asked for', async () => {
  const image = new DocumentMemory(1).open()
  expect(await image.read('signed', 200 * MIB, has(1))).toMatchObject({
    problem: 'it has 200.0 MiB; Seal reads at most 128.0 MiB'
  })
  image.end()
})

test('small documents of two images are read side by side; large ones when the other image has ended', async () => {
  const memory = new DocumentMemory(2)
  const [one, other] = [memory.open(), memory.open()]
  const order: string[] = []
  await one.read('signed', 20 * MIB, has(20 * MIB))
  await other.read('signed', MIB, has(MIB))
  const waiting = other.read('signed', 20 * MIB, has(20 * MIB)).then(() => order.push('read'))
  await one.read('signed', MIB, has(MIB))
  order.push('end')
  one.end()
  await waiting
  expect(order).toEqual(['end', 'read'])
  other.end()
})

test('an image that has ended keeps no other from its turn', async () => {
  const memory = new DocumentMemory(2)
  const [one, gone, last] = [memory.open(), memory.open(), memory.open()]
  await one.read('signed', 20 * MIB, has(20 * MIB))
  const late = gone.read('signed', 20 * MIB, has(20 * MIB))
  gone.end()
  one.end()
  await late
  expect(await last.read('signed', 20 * MIB, has(20 * MIB))).toMatchObject({ isOverLimit: false })
  last.end()
})
