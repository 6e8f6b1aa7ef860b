// Digests, descriptors and platforms: which texts are valid, and which are equal.
import { describe, expect, test } from '@jest/globals'
import { readDescriptor } from '../../../src/oci/descriptor.ts'
import { algorithmOf, encodedOf, isDigest, parseDigest, referrersTag } from '../../../src/oci/digest.ts'
import { matchesPlatform, parsePlatform } from '../../../src/oci/platform.ts'
import { isRecord } from '../../../src/support/json.ts'

const SHA256 = `sha256:${'a'.repeat(64)}` as const
const SHA512 = `sha512:${'b'.repeat(128)}` as const

describe('a digest', () => {
  test.each([
    [SHA256, true],
    [SHA512, true],
    [`sha256:${'a'.repeat(63)}`, false],
    [`sha256:${'a'.repeat(32)}`, false],
    [`sha256:${'a'.repeat(65)}`, false],
    [`sha256:${'a'.repeat(128)}`, false],
    [`sha512:${'a'.repeat(64)}`, false],
    [`sha256:${'A'.repeat(64)}`, false],
    [`SHA256:${'a'.repeat(64)}`, false],
    [`sha256:${'a'.repeat(64)}\n`, false],
    [` ${SHA256}`, false],
    [`sha384:${'a'.repeat(96)}`, false],
    ['a'.repeat(64), false],
    [7, false]
  ])('%j is valid: %s', (text, expected) => {
    expect(isDigest(text)).toBe(expected)
    if (!expected)
      expect(() => parseDigest(String(text))).toThrow(expect.objectContaining({ code: 'DIGEST_INVALID' }))
  })

  test.each([
    [SHA256, 'sha256', 'a'.repeat(64), `sha256-${'a'.repeat(64)}`],
    [SHA512, 'sha512', 'b'.repeat(128), `sha512-${'b'.repeat(64)}`]
  ] as const)('%s has its algorithm, its digits and its fallback tag', (digest, algorithm, encoded, tag) => {
    expect([algorithmOf(digest), encodedOf(digest), referrersTag(digest)]).toEqual([algorithm, encoded, tag])
  })
})

describe('a descriptor', () => {
  const good = { mediaType: 'a/b', digest: SHA256, size: 1 }

  test('is read without the fields that could be fetched from elsewhere', () => {
    const read = readDescriptor(
      { ...good, urls: ['https://evil.example'], data: 'AAAA', artifactType: 'c/d' },
      'x'
    )
    expect(read).toEqual({ ...good, artifactType: 'c/d' })
  })

  test.each<[string, unknown]>([
    ['a list', [good]],
    ['null', null],
    ['without a media type', { ...good, mediaType: '' }],
    ['with a short digest', { ...good, digest: 'sha256:aa' }],
    ['with a digest that is not a string', { ...good, digest: 1 }],
    ['with a negative size', { ...good, size: -1 }],
    ['with a fraction', { ...good, size: 0.5 }],
    ['with a size beyond counting', { ...good, size: 2 ** 53 }],
    ['with a size as text', { ...good, size: '1' }],
    ['with annotations that are a list', { ...good, annotations: [] }],
    ['with an annotation that is not a string', { ...good, annotations: { a: 1 } }]
  ])('%s is refused', (_, value) => {
    expect(() => readDescriptor(value, 'x')).toThrow(expect.objectContaining({ code: 'DESCRIPTOR_INVALID' }))
  })

  test('neither a list nor null is an object', () => {
    expect([{}, [], null, 'x', undefined].map(isRecord)).toEqual([true, false, false, false, false])
  })
})

describe('a platform', () => {
  test.each([
    ['linux/arm/v7', 'linux/arm', true],
    ['linux/arm/v7', 'linux/arm/v7', true],
    ['linux/arm/v6', 'linux/arm/v7', false],
    // A runtime takes each of these for the wanted one, whatever else the index lists.
    ['linux/arm', 'linux/arm/v7', true],
    ['linux/arm64', 'linux/arm64/v8', true],
    ['linux/aarch64', 'linux/arm64', true],
    ['linux/x86_64', 'linux/amd64', true],
    ['linux/amd64/v1', 'linux/amd64', true],
    ['linux/armhf', 'linux/arm/v7', true],
    ['linux/armel', 'linux/arm/v6', true],
    ['linux/arm/7', 'linux/arm/v7', true],
    ['Linux/AMD64', 'linux/amd64', true],
    ['macos/arm64', 'darwin/arm64', true],
    ['linux/armel', 'linux/arm/v7', false],
    ['linux/arm64', 'linux/arm64/v9', false],
    ['linux/arm64', 'linux/arm', false],
    ['windows/amd64', 'linux/amd64', false]
  ])('%s matches the request %s: %s', (actual, wanted, expected) => {
    expect(matchesPlatform(parsePlatform(actual), parsePlatform(wanted))).toBe(expected)
  })

  test.each(['linux', 'linux/', '/amd64', 'linux/arm/v7/x', 'linux/am d64', ''])('%j is not valid', text => {
    expect(() => parsePlatform(text)).toThrow(expect.objectContaining({ code: 'PLATFORM_INVALID' }))
  })
})
