// Names of keys: secrets in them are separated or refused, and never printed.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readKeyName } from '../../../src/cosign/key-name.ts'
import { messages, SealError } from '../../../src/support/errors.ts'

const read = (text: string) => readKeyName(text, 'the input key')

describe('the PIN of a PKCS#11 URI is separated from the name', () => {
  test.each([
    [
      'pkcs11:token=a;id=%01?module-path=/m.so&pin-value=1234',
      'pkcs11:token=a;id=%01?module-path=/m.so',
      '1234'
    ],
    [
      'pkcs11:token=a;id=%01?pin-value=1234&module-path=/m.so',
      'pkcs11:token=a;id=%01?module-path=/m.so',
      '1234'
    ],
    ['pkcs11:token=a;id=%01?pin-value=1234', 'pkcs11:token=a;id=%01', '1234'],
    ['pkcs11:token=a?module-path=/m.so;pin-value=a%26b+c', 'pkcs11:token=a?module-path=/m.so', 'a&b c'],
    ['pkcs11:token=a?pin%2Dvalue=1&pin-value=2', 'pkcs11:token=a', '1'],
    ['pkcs11:token=a;pin-value=7;id=%01', 'pkcs11:token=a;id=%01', '7'],
    ['pkcs11:token=a?PIN-Value=7', 'pkcs11:token=a', '7'],
    ['pkcs11:token=a?pin-value=', 'pkcs11:token=a', undefined],
    ['pkcs11:token=a;object=k?module-path=/m.so', 'pkcs11:token=a;object=k?module-path=/m.so', undefined]
  ])('%s', (text, key, pin) => expect(read(text)).toEqual({ key, pin }))

  test('with any surrounding text', () => {
    const name = fc.stringMatching(/^[a-z]{1,6}$/)
    const attribute = fc.tuple(name, name).map(([one, other]) => `${one}=${other}`)
    fc.assert(
      fc.property(fc.array(attribute), fc.array(attribute), fc.array(attribute), (path, before, after) => {
        const query = [...before, 'pin-value=S3CR3T', ...after].join('&')
        const { key, pin } = read(`pkcs11:${path.join(';')}?${query}`)
        expect(pin).toBe('S3CR3T')
        expect(key).not.toContain('S3CR3T')
        for (const kept of [...path, ...before, ...after]) expect(key).toContain(kept)
      })
    )
  })
})

test.each([
  'cosign.key',
  '/keys/with blank.pub',
  'C:\\keys\\cosign.key',
  'env://COSIGN_KEY',
  'awskms:///alias/seal',
  'k8s://ns/name',
  'https://keys.example/cosign.pub'
])('%s is accepted unchanged', key => expect(read(key)).toEqual({ key, pin: undefined }))

const PEM =
  '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nS3CR3T\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----'

test.each([
  [PEM, 'KEY_PASTED'],
  [`env://${PEM}`, 'KEY_PASTED'],
  [PEM.replaceAll('\n', ' '), 'KEY_PASTED'],
  [Buffer.from(PEM).toString('base64'), 'KEY_PASTED'],
  ['-----BEGIN PUBLIC KEY-----\nS3CR3T\n-----END PUBLIC KEY-----', 'KEY_PASTED'],
  ['S3CR3T\nS3CR3T', 'KEY_PASTED'],
  ['https://user:S3CR3T@keys.example/cosign.pub', 'KEY_CONTAINS_PASSWORD'],
  ['https://S3CR3T99@keys.example/cosign.pub', 'KEY_CONTAINS_PASSWORD'],
  ['https://keys.example/cosign.pub?token=S3CR3T', 'KEY_CONTAINS_PASSWORD'],
  ['awskms://user:S3CR3T@endpoint/alias/a', 'KEY_CONTAINS_PASSWORD'],
  ['gitlab://x:S3CR3T@host/a', 'KEY_CONTAINS_PASSWORD'],
  ['env://S3CR3T!', 'KEY_NAME_INVALID'],
  ['env://', 'KEY_NAME_INVALID'],
  ['s3://S3CR3T/key', 'KEY_NAME_INVALID'],
  ['pkcs11:token=a?pin-value=S3CR3T%00', 'KEY_NAME_INVALID']
])('%j is refused, and no message contains its text', (text, code) => {
  const error = caught(() => read(text))
  expect(error.code).toBe(code)
  expect(messages(error).join() + error.remedy).not.toMatch(/S3CR3T|UzNDUjNU/)
  expect(error.remedy).toContain('env://')
})

function caught(work: () => unknown): SealError {
  try {
    work()
  } catch (error) {
    if (error instanceof SealError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
