// Secrets that their form gives away: found for masking, left out of what is shown.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { secretsIn, shownPath, withoutSecrets } from '../../../src/support/secrets.ts'
import { printable } from '../../../src/support/text.ts'

const KEY = `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nc2VjcmV0\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----`

describe('secrets are found and not shown', () => {
  test.each([
    ['https://user:hunter2@registry.example/v2/', 'https://***@registry.example/v2/', ['hunter2']],
    ['https://user:p%40ss@host/k.pub', 'https://***@host/k.pub', ['p%40ss', 'p@ss']],
    ['see http://u:p@ss@host:5000/x', 'see http://***@host:5000/x', ['p@ss']],
    ['https://u:pa/ss@host/x', 'https://***@host/x', ['pa/ss']],
    ['https://ghp_0123456789@github.com/a', 'https://***@github.com/a', ['ghp_0123456789']],
    ['HTTPS://USER:PW@HOST', 'HTTPS://***@HOST', ['PW']],
    ['user:hunter2@registry.example/app:1', '***@registry.example/app:1', ['hunter2']],
    ['pkcs11:token=a;id=%01?module-path=/m.so&pin-value=12%2034#x', undefined, ['12%2034', '12 34']],
    ['pkcs11:token=a?pin-value=1234;module-path=/m.so', undefined, ['1234']],
    ['pkcs11:token=a?pin%2Dvalue=9876', undefined, ['9876']],
    ['PKCS11:token=a?PIN-VALUE=9876', undefined, ['9876']],
    ['https://host/k?X-Amz-Signature=abcdef&a=1', 'https://host/k?X-Amz-Signature=***&a=1', ['abcdef']],
    ['https://host/k?access_token=abc', 'https://host/k?access_token=***', ['abc']],
    [`the key ${KEY} is not there`, 'the key (a key) is not there', ['c2VjcmV0']],
    ['-----BEGIN PRIVATE KEY-----\nYWJj', '(a key)', ['YWJj']],
    [Buffer.from(KEY).toString('base64'), '(a key)', [Buffer.from(KEY).toString('base64')]]
  ])('%s', (text, shown, secrets) => {
    if (shown !== undefined) expect(withoutSecrets(text)).toBe(shown)
    expect(secretsIn(text)).toEqual(secrets)
    for (const secret of secrets) expect(printable(text)).not.toContain(secret)
  })
})

test.each([
  'ghcr.io/acme/app:1@sha256:0123',
  'registry.example:5000/acme/app@sha256:0123',
  'https://registry.example:5000/acme/app@sha256:0123',
  'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
  'git+ssh://git@github.com/acme/app.git',
  'pkg:npm/%40acme/app@1.0.0?vcs_url=git%2Bhttps://git@github.com/a',
  'pkcs11:token=a;id=%01?module-path=/m.so',
  'pkcs11:object=k;token=a?module-path=/m.so&token=b',
  'alice@example.com',
  'mailto:alice@example.com',
  'awskms:///arn:aws:kms:eu-west-1:1:key/2',
  '-----BEGIN PUBLIC KEY-----\nYWJj\n-----END PUBLIC KEY-----',
  'REFERENCE_INVALID: not an image: a@b'
])('%s contains no secret', text => {
  expect(withoutSecrets(text)).toBe(text)
  expect(secretsIn(text)).toEqual([])
})

test('a password of any valid characters is not shown, regardless of where the text is cut', () => {
  const password = fc.stringMatching(/^[A-Za-z0-9!$&'()*+,;=:._~@-]{6,40}Zq$/)
  fc.assert(
    fc.property(password, fc.integer({ min: 10, max: 80 }), (secret, length) => {
      expect(printable(`key https://user:${secret}@host/${'x'.repeat(50)}`, length)).not.toContain(
        secret.slice(0, 6)
      )
    })
  )
})

test('a text is shown only if it ends like a path', () => {
  expect(shownPath('keys/cosign.pub')).toBe('keys/cosign.pub')
  for (const text of ['hunter2', 'correct horse', 'a/b+c==', 'x\ny.key'])
    expect(shownPath(text)).not.toContain(text)
})
