import { describe, expect, test } from '@jest/globals'
import {
  basicAuthorization,
  readToken,
  tokenByGet,
  tokenByPost
} from '../../../../src/registry/auth/token.ts'

const realm = new URL('https://auth.example/token?account=a%20b+c')
const basic = { kind: 'basic', username: 'ü', password: 'a:b' } as const

test('the GET form keeps the query of the realm and names each scope', () => {
  const { method, url, headers } = tokenByGet(realm, 'r & s', ['repository:a/b:pull,push', 'aws'], basic)
  expect(method).toBe('GET')
  expect(url.search).toBe(
    '?account=a%20b+c&service=r%20%26%20s&scope=repository%3Aa%2Fb%3Apull%2Cpush&scope=aws'
  )
  expect(headers).toEqual({ authorization: `Basic ${Buffer.from('ü:a:b').toString('base64')}` })
})

test('without credentials the request does not identify the client', () => {
  expect(tokenByGet(new URL('https://auth.example/token'), undefined, [], undefined)).toMatchObject({
    url: new URL('https://auth.example/token'),
    headers: {}
  })
})

test('the POST form has one scope, and the refresh token in the body only', () => {
  const { method, url, form } = tokenByPost(realm, 's', ['a', 'b'], 'secret')
  expect([method, url.href]).toEqual(['POST', realm.href])
  expect(Object.fromEntries(new URLSearchParams(form))).toEqual({
    grant_type: 'refresh_token',
    refresh_token: 'secret',
    client_id: 'oci-seal',
    service: 's',
    scope: 'a b'
  })
})

test.each([
  [undefined, undefined],
  [{ kind: 'registry-token', token: 't' } as const, undefined],
  [{ kind: 'identity-token', token: 't' } as const, '<token>:t']
])('%j as Basic', (credential, said) => {
  const expected = said === undefined ? undefined : `Basic ${Buffer.from(said).toString('base64')}`
  expect(basicAuthorization(credential)).toBe(expected)
})

describe('the response of a token service', () => {
  const read = (text: string) => readToken(Buffer.from(text), realm)

  test.each([
    ['{"token":"t","expires_in":300}', 't', 300_000],
    ['{"access_token":"t"}', 't', 60_000],
    ['{"token":"","access_token":"a","expires_in":null}', 'a', 60_000],
    ['{"token":"t","access_token":"a","expires_in":1e300}', 't', 86_400_000],
    ['{"token":"t","expires_in":-1}', 't', 60_000],
    ['{"token":"t","expires_in":"300"}', 't', 60_000]
  ])('%s', (text, value, expiresInMs) => {
    expect(read(text)).toEqual({ value, expiresInMs })
  })

  test.each(['', '<html>', '[]', 'null', '{}', '{"token":5}', '{"token":"a\\r\\nx: y"}', '{"token":"a b"}'])(
    '%s contains no token',
    text => {
      expect(() => read(text)).toThrow(expect.objectContaining({ code: 'REGISTRY_UNEXPECTED_RESPONSE' }))
    }
  )
})
