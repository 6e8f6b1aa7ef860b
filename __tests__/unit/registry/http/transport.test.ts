// What a connection's failure means: which may pass, and which are final.
import { expect, test } from '@jest/globals'
import { connectionError, lengthOf } from '../../../../src/registry/http/transport.ts'

const url = new URL('https://registry.example/v2/?token=secret')

test.each([
  ['ECONNREFUSED', 'REGISTRY_UNREACHABLE', true],
  ['ECONNRESET', 'REGISTRY_UNREACHABLE', true],
  ['EAI_AGAIN', 'REGISTRY_UNREACHABLE', true],
  ['ENOTFOUND', 'REGISTRY_UNREACHABLE', false],
  ['ETIMEDOUT', 'REGISTRY_TIMEOUT', true],
  ['TIME_LIMIT', 'REGISTRY_TIMEOUT', true],
  ['ADDRESS_REFUSED', 'REGISTRY_TARGET_REFUSED', false],
  ['CERT_HAS_EXPIRED', 'REGISTRY_TLS_FAILED', false],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'REGISTRY_TLS_FAILED', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'REGISTRY_TLS_FAILED', false],
  ['HPE_INVALID_CONSTANT', 'REGISTRY_UNEXPECTED_RESPONSE', false]
])('%s is %s, and may be temporary: %s', (code, expected, isTransient) => {
  const error = connectionError(Object.assign(new Error(code), { code }), 'GET', url)
  expect(error).toMatchObject({ code: expected, isTransient })
  expect(error.message).not.toContain('secret')
})

test.each([
  ['12', 12],
  ['0', 0],
  ['-1', undefined],
  ['1e9', undefined],
  ['12, 12', undefined],
  [undefined, undefined]
])('the Content-Length %j is %j', (text, length) => {
  expect(lengthOf(text === undefined ? {} : { 'content-length': text })).toBe(length)
})
