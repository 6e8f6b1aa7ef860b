// The rule that a password goes to the one registry it was meant for.
import { expect, test } from '@jest/globals'
import { explicitLogin } from '../../../../src/registry/credentials/explicit.ts'

test('two empty inputs are not a login', () => {
  expect(explicitLogin('', '', ['ghcr.io', 'quay.io'])).toBeUndefined()
})

test('the login is for the registry of the images, however many images there are', () => {
  expect(explicitLogin('me', 'pw', ['ghcr.io', 'ghcr.io'])).toEqual({
    registry: 'ghcr.io',
    username: 'me',
    password: 'pw'
  })
})

test.each([
  ['me', '', 'registry-password'],
  ['', 'pw', 'registry-username']
])('the user name "%s" with the password "%s" is incomplete', (username, password, missing) => {
  expect(() => explicitLogin(username, password, ['ghcr.io'])).toThrow(
    expect.objectContaining({ code: 'CREDENTIALS_INCOMPLETE', message: expect.stringContaining(missing) })
  )
})

test('images in several registries need one login per registry, and the message names the registries without the password', () => {
  expect(() => explicitLogin('me', 'pw-secret', ['ghcr.io', 'quay.io', 'ghcr.io'])).toThrow(
    expect.objectContaining({
      code: 'CREDENTIALS_AMBIGUOUS',
      message: expect.stringMatching(/^(?!.*pw-secret).*ghcr\.io, quay\.io/)
    })
  )
})
