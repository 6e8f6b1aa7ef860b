import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  endEntity,
  extension,
  makeAuthority,
  makeKeys,
  signCertificate
} from '../../../demo/sigstore/certificate.ts'
import { element, oid, sequence, text } from '../../../demo/sigstore/der.ts'
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

const uri = (address: string): Buffer => element(0x86, Buffer.from(address))
const email = (address: string): Buffer => element(0x81, Buffer.from(address))
const otherName = (name: string | Buffer, type = '1.3.6.1.4.1.57264.1.7'): Buffer =>
  element(0xa0, Buffer.concat([oid(type), element(0xa0, element(0x0c, Buffer.from(name)))]))

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

  test('can be an e-mail address, without a workflow', () => {
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
  ])('has no issuer if the extension contains %s', (_, value) => {
    expect(certificateIdentity(certificate([[8, value]]))?.issuer).toBeUndefined()
  })

  test.each([
    ['a comma', 'https://github.com/acme/app/.github/workflows/r.yml@refs/heads/a,b'],
    ['an apostrophe', "https://github.com/acme/app/.github/workflows/r.yml@refs/heads/a'b"],
    ['a comma and a blank that look like a second name', 'https://a.example/x,%20URI:https://b.example'],
    ['a hash', 'https://github.com/acme/app/.github/workflows/r.yml@refs/heads/fix#12'],
    ['escapes', 'https://github.com/acme/app/.github/workflows/My%20Release.yml@refs/heads/f%C3%BCx']
  ])('can be an address with %s', (_, address) => {
    expect(certificateIdentity(certificate([], uri(address)))?.subject).toBe(address)
  })

  test("can be an e-mail address with an apostrophe, o'brien@acme.example", () => {
    expect(certificateIdentity(certificate([], email("o'brien@acme.example")))?.subject).toBe(
      "o'brien@acme.example"
    )
  })

  test('can be a user name, in an otherName', () => {
    expect(certificateIdentity(certificate([], otherName('alice!acme.example')))?.subject).toBe(
      'alice!acme.example'
    )
  })

  test.each([
    [
      'the first address of several',
      [uri('https://a.example/1'), uri('https://a.example/2')],
      'https://a.example/1'
    ],
    ['an address after an e-mail address', [email('a@b.c'), uri('https://a.example')], 'https://a.example'],
    ['an e-mail address before a user name', [otherName('a!b'), email('a@b.c')], 'a@b.c'],
    ['an address that Go writes with escapes', [uri('https://a.example/b c')], 'https://a.example/b%20c'],
    ['undefined for two user names', [otherName('a!b'), otherName('c!d')], undefined],
    ['undefined for another otherName', [otherName('a!b', '1.3.6.1.4.1.311.20.2.3')], undefined],
    ['undefined for a user name that is not UTF-8', [otherName(Buffer.from([0xff]))], undefined],
    ['undefined if an address is not ASCII', [uri('https://a.example/ü'), email('a@b.c')], undefined],
    ['undefined if an e-mail address is not ASCII', [uri('https://a.example'), email('ü@b.c')], undefined],
    ['undefined for a name of a host', [element(0x82, Buffer.from('a.example'))], undefined],
    ['undefined for an empty address', [uri('')], undefined]
  ])('is the one that Cosign compares: %s', (_, names, subject) => {
    expect(certificateIdentity(certificate([], Buffer.concat(names)))?.subject).toBe(subject)
  })

  test('has the issuer of the oldest certificates, which is a text without DER', () => {
    const der = certificate([[1, Buffer.from('https://accounts.example')]])
    expect(certificateIdentity(der)?.issuer).toBe('https://accounts.example')
    const both = certificate([
      [1, Buffer.from('https://old.example')],
      [8, text('https://new.example')]
    ])
    expect(certificateIdentity(both)?.issuer).toBe('https://new.example')
  })

  test('is read only from the extensions, not from the same bytes elsewhere', () => {
    const inside = extension('1.3.6.1.4.1.57264.1.8', text('https://evil.example'))
    const der = certificate([
      [99, inside],
      [8, text('https://accounts.example')]
    ])
    expect(certificateIdentity(der)?.issuer).toBe('https://accounts.example')
    expect(certificateIdentity(certificate([[99, inside]]))?.issuer).toBeUndefined()
  })

  test('is undefined if an extension appears twice', () => {
    const twice = certificate([
      [8, text('https://a.example')],
      [8, text('https://b.example')]
    ])
    expect(certificateIdentity(twice)).toBeUndefined()
  })

  test('is undefined for bytes that are not a certificate, have trailing bytes, or are too large', () => {
    expect(certificateIdentity(Buffer.from('me'))).toBeUndefined()
    expect(certificateIdentity(Buffer.alloc(0))).toBeUndefined()
    expect(certificateIdentity(Buffer.concat([certificate([]), Buffer.from([5, 0])]))).toBeUndefined()
    expect(certificateIdentity(certificate([[99, Buffer.alloc(70_000)]]))).toBeUndefined()
  })

  test('of changed bytes is another name or undefined, never an exception', () => {
    const der = certificate([[8, text('https://accounts.example')]])
    const change = fc.record({ at: fc.nat(der.length - 1), byte: fc.integer({ min: 0, max: 255 }) })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(der.length), (changes, end) => {
        const changed = Buffer.from(der)
        for (const { at, byte } of changes) changed[at] = byte
        const named = certificateIdentity(changed.subarray(0, end))
        expect(typeof (named?.subject ?? '')).toBe('string')
        expect(certificateIdentity(der.subarray(0, Math.min(end, der.length - 1)))).toBeUndefined()
      }),
      { numRuns: 500 }
    )
  })

  test('is the encoded name, for any ASCII text', () => {
    const name = fc.stringMatching(/^[ -~]{1,60}$/)
    fc.assert(
      fc.property(name, fc.string({ minLength: 1, unit: 'grapheme' }), (address, user) => {
        expect(certificateIdentity(certificate([], email(address)))?.subject).toBe(address)
        expect(certificateIdentity(certificate([], otherName(user.toWellFormed())))?.subject).toBe(
          user.toWellFormed()
        )
      }),
      { numRuns: 20 }
    )
  })
})
