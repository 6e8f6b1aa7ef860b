import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { apiHost, formatReference, parseHost, parseReference } from '../../../src/oci/reference.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`

describe('a reference is read as Docker reads it', () => {
  test.each([
    ['ghcr.io/acme/app:1.2.3', 'ghcr.io', 'acme/app', '1.2.3', undefined],
    [`ghcr.io/acme/app@${DIGEST}`, 'ghcr.io', 'acme/app', undefined, DIGEST],
    [`ghcr.io/acme/app:1@${DIGEST}`, 'ghcr.io', 'acme/app', '1', DIGEST],
    ['127.0.0.1:5000/app:v1', '127.0.0.1:5000', 'app', 'v1', undefined],
    ['localhost/app:v1', 'localhost', 'app', 'v1', undefined],
    ['[::1]:5000/a/b:v1', '[::1]:5000', 'a/b', 'v1', undefined],
    ['alpine:3', 'docker.io', 'library/alpine', '3', undefined],
    ['acme/app:3', 'docker.io', 'acme/app', '3', undefined],
    ['index.docker.io/alpine:3', 'docker.io', 'library/alpine', '3', undefined],
    ['registry-1.docker.io/acme/app:3', 'docker.io', 'acme/app', '3', undefined],
    ['evil-docker.io/app:3', 'evil-docker.io', 'app', '3', undefined],
    ['GHCR.io/acme/app:1', 'ghcr.io', 'acme/app', '1', undefined],
    ['ghcr.io/acme/app', 'ghcr.io', 'acme/app', undefined, undefined]
  ])('%s', (text, registry, repository, tag, digest) => {
    expect(parseReference(text)).toEqual({ registry, repository, tag, digest })
  })
})

test.each([
  '',
  'https://ghcr.io/acme/app:1',
  'ghcr.io/Acme/App:1',
  'ghcr.io/acme/app:',
  'ghcr.io/acme/app:-x',
  'ghcr.io//app:1',
  'ghcr.io/acme/../app:1',
  'ghcr.io/acme/app?x:1',
  'ghcr.io/acme/app%2f:1',
  'ghcr.io/acme/app:1 2',
  'gh cr.io/app:1',
  'user@host/app:1',
  `ghcr.io/${'a/'.repeat(140)}a:1`
])('"%s" is refused', text => {
  expect(() => parseReference(text)).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^(?:REFERENCE|DIGEST)_INVALID$/) })
  )
})

test.each([
  'https://me:S3CR3T@ghcr.io/acme/app:1',
  'me:S3CR3T@ghcr.io/acme/app:1',
  'me:S3CR3T@S3CR3T@ghcr.io/acme/app:1',
  'https://S3CR3TS3CR3T@ghcr.io/acme/app:1'
])('the password in %s is not printed', text => {
  expect(() => parseReference(text)).toThrow(
    expect.objectContaining({ code: 'REFERENCE_INVALID', message: expect.not.stringContaining('S3CR3T') })
  )
})

test.each(['ghcr.io/a@sha256:abc', `ghcr.io/a@sha256:${'A'.repeat(64)}`, 'ghcr.io/a@md5:abc', 'ghcr.io/a@'])(
  'the digest of %s is refused',
  text => {
    expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'DIGEST_INVALID' }))
  }
)

test('a reference is written back in its normalized form', () => {
  const name = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,4})?$/)
  const host = fc.oneof(fc.constant('ghcr.io'), fc.constant('127.0.0.1:5000'))
  fc.assert(
    fc.property(
      host,
      fc.array(name, { minLength: 2, maxLength: 4 }),
      fc.stringMatching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,20}$/),
      (registry, path, tag) => {
        const text = `${registry}/${path.join('/')}:${tag}`
        expect(formatReference(parseReference(text))).toBe(text)
      }
    )
  )
})

test('no text causes any other error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      try {
        const { registry, repository } = parseReference(text)
        expect(`${registry}/${repository}`).not.toMatch(/[\s?#%@\\]|\.\./)
      } catch (error) {
        expect(error).toMatchObject({ name: 'SealError' })
      }
    })
  )
})

describe('a host has one normalized form', () => {
  test.each([
    ['ghcr.io:443', 'ghcr.io'],
    ['GHCR.io.', 'ghcr.io'],
    ['ghcr.io.:0443', 'ghcr.io'],
    ['ghcr.io:8443', 'ghcr.io:8443'],
    ['docker.io:443', 'docker.io'],
    ['Index.Docker.io', 'docker.io'],
    ['registry-1.docker.io:443', 'docker.io'],
    ['registry.hub.docker.com', 'docker.io'],
    ['mirror.docker.io', 'mirror.docker.io'],
    ['docker.io:5000', 'docker.io:5000'],
    ['127.0.0.1:443', '127.0.0.1:443'],
    ['127.1:80', '127.0.0.1'],
    ['localhost:05000', 'localhost:5000'],
    ['[0:0:0:0:0:0:0:1]:5000', '[::1]:5000'],
    ['ghcr.io..', undefined],
    ['ghcr.io:99999', undefined],
    ['https://ghcr.io', undefined]
  ])('%s is %s', (text, expected) => {
    expect(parseHost(text)).toBe(expected)
  })

  test.each(['ghcr.io:443/a/b', 'GHCR.IO/a/b', 'ghcr.io./a/b'])('%s is read as the same image', text => {
    expect(parseReference(text)).toEqual(parseReference('ghcr.io/a/b'))
  })
})

test("Docker Hub's API has its own host", () => {
  expect(apiHost('docker.io')).toBe('registry-1.docker.io')
  expect(apiHost('ghcr.io')).toBe('ghcr.io')
})

test.each([
  ['localhost:5000/acme/app', 'localhost:5000', undefined],
  ['localhost:5000/acme/app:1', 'localhost:5000', '1'],
  [`127.0.0.1:5000/app@sha256:${'a'.repeat(64)}`, '127.0.0.1:5000', undefined],
  ['[::1]:5000/acme/app', '[::1]:5000', undefined]
])('the port of %s is not a tag', (text, registry, tag) => {
  expect(parseReference(text)).toMatchObject({ registry, tag })
})
