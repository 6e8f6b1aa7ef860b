import { describe, expect, test } from '@jest/globals'
import {
  endEntity,
  extension,
  makeAuthority,
  makeKeys,
  signCertificate
} from '../../../demo/sigstore/certificate.ts'
import { element, sequence, text } from '../../../demo/sigstore/der.ts'
import { certificateIdentity } from '../../../src/cosign/certificate.ts'

const NOW = new Date('2026-01-01T00:00:00Z')
const LATER = new Date('2026-01-01T00:10:00Z')
const WORKFLOW = 'https://github.com/acme/shared/.github/workflows/build.yml@refs/heads/main'

function certificate(
  extensions: readonly (readonly [number, Buffer])[],
  name = element(0x86, Buffer.from(WORKFLOW))
) {
  const authority = makeAuthority('fulcio', NOW)
  const spki = makeKeys().publicKey.export({ format: 'der', type: 'spki' })
  return signCertificate(authority, { subject: sequence(), spki, notBefore: NOW, notAfter: LATER }, [
    ...endEntity(authority, spki, '1.3.6.1.5.5.7.3.3'),
    extension('2.5.29.17', sequence(name), true),
    ...extensions.map(([number, value]) => extension(`1.3.6.1.4.1.57264.1.${number}`, value))
  ])
}

describe('the identity in a certificate', () => {
  test('is the workflow that signed, with its issuer, the workflow that called it and the run', () => {
    const caller = `https://github.com/acme/${'a'.repeat(200)}/.github/workflows/release.yml@refs/tags/v1`
    const der = certificate([
      [8, text('https://token.actions.githubusercontent.com')],
      [18, text(caller)],
      [21, text('https://github.com/acme/app/actions/runs/42/attempts/1')]
    ])
    expect(certificateIdentity(der)).toEqual({
      subject: WORKFLOW,
      issuer: 'https://token.actions.githubusercontent.com',
      workflow: caller,
      run: 'https://github.com/acme/app/actions/runs/42/attempts/1'
    })
  })

  test('may be an e-mail address, without a workflow', () => {
    const der = certificate(
      [[8, text('https://accounts.example')]],
      element(0x81, Buffer.from('me@acme.example'))
    )
    expect(certificateIdentity(der)).toEqual({
      subject: 'me@acme.example',
      issuer: 'https://accounts.example',
      workflow: undefined,
      run: undefined
    })
  })

  test.each([
    ['another type', element(0x13, Buffer.from('https://accounts.example'))],
    ['a length beyond its end', Buffer.from([0x0c, 0x82, 0xff, 0xff, 0x41])],
    ['a length of too many bytes', Buffer.from([0x0c, 0x84, 0, 0, 0, 1, 0x41])],
    ['nothing', Buffer.alloc(0)]
  ])('has no issuer where the extension holds %s', (_, value) => {
    expect(certificateIdentity(certificate([[8, value]]))?.issuer).toBeUndefined()
  })

  test('is nobody in what is no certificate', () => {
    expect(certificateIdentity(Buffer.from('me'))).toBeUndefined()
  })
})
