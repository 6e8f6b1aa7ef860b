import { expect, test } from '@jest/globals'
import { isLoopback } from '../../../../src/oci/reference.ts'
import { mayReceiveCredentials, resolveRealm } from '../../../../src/registry/auth/realm.ts'
import { RegistryOrigin } from '../../../../src/registry/http/origin.ts'

test.each([
  ['ghcr.io', 'ghcr.io', true],
  ['registry-1.docker.io', 'auth.docker.io', true],
  ['registry.redhat.io', 'sso.redhat.com', true],
  ['registry.gitlab.com', 'gitlab.com', true],
  ['registry.gitlab.example.com', 'gitlab.example.com', true],
  ['registry.example.co.uk', 'auth.example.co.uk', true],
  ['127.0.0.1:5000', '127.0.0.1:5001', true],
  ['localhost:5000', 'localhost:5001', true],
  ['registry.example.com', 'tokens.example.org', false],
  ['registry.example.com', 'registry.example.com.evil.example', false],
  ['registry.example.com', 'evilexample.com', false],
  ['acme.azurecr.io', 'evil.azurecr.io', false],
  ['1234.dkr.ecr.eu-west-1.amazonaws.com', 'evil.eu-west-1.amazonaws.com', false],
  ['acme.co.uk', 'evil.co.uk', false],
  ['acme.github.io', 'evil.github.io', false],
  ['notacme.io', 'acme.io', false],
  ['registry.notacme.io', 'acme.io', false],
  ['registry-1.docker.io', 'tokens.example.org', false],
  ['registry.redhat.io', 'auth.docker.io', false],
  ['127.0.0.1:5000', '127.0.0.2:5000', false],
  ['10.0.0.1:5000', 'auth.0.0.1.example', false],
  ['10.1.0.1:5000', '127.1.0.1:5000', false],
  ['[::1]:5000', '[::2]:5000', false],
  ['evil-docker.io', 'auth.docker.io', false],
  ['ghcr.io', 'io', false]
])('%s may send credentials to %s: %s', (registry, realm, may) => {
  const home = new RegistryOrigin(new URL(`https://${registry}`))
  expect(mayReceiveCredentials(new URL(`https://${realm}/token`), home, [])).toBe(may)
})

test('a host in token-hosts may receive them', () => {
  const home = new RegistryOrigin(new URL('https://registry.example.com'))
  const realm = new URL('https://tokens.example.org/token')
  expect(mayReceiveCredentials(realm, home, ['tokens.example.org'])).toBe(true)
})

const publicLookup = new RegistryOrigin(new URL('https://registry.example.com'), {
  lookup: (_name, _options, callback) => callback(null, [{ address: '203.0.113.7', family: 4 }])
})

test.each([
  'http://auth.example.com/token',
  'file:///etc/passwd',
  'https://user:secret@auth.example.com/token',
  'https://169.254.169.254/token',
  'https://127.0.0.1/token',
  'https://[::ffff:10.0.0.1]/token',
  'https://0/token',
  'not an address',
  ''
])('the realm %s is refused', async realm => {
  await expect(resolveRealm(realm, publicLookup)).rejects.toMatchObject({ code: 'REGISTRY_REALM_REFUSED' })
})

test.each([
  ['localhost', true],
  ['localhost:5000', true],
  ['127.0.0.1', true],
  ['127.8.8.8:5000', true],
  ['[::1]:5000', true],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['10.0.0.1:5000', false],
  ['registry.example.com', false]
])('%s is this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
