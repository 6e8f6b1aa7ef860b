import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeAuthority, makeKeys, signCertificate, years } from '../../../demo/sigstore/certificate.ts'
import { sequence } from '../../../demo/sigstore/der.ts'
import { readBlobSignature } from '../../../src/cosign/blob-signature.ts'
import { findChain } from '../../../src/cosign/certificate-chain.ts'
import { readSimpleSigning, wrapSignature } from '../../../src/cosign/legacy.ts'
import {
  formatSimpleSigning,
  signatureAnnotations,
  signatureOf,
  toPem
} from '../../../src/cosign/simple-signing.ts'
import { type Digest, digestOf } from '../../../src/oci/digest.ts'

const DIGEST: Digest = `sha256:${'a'.repeat(64)}`
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const decode = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes))

const bundle = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'AAAA' }, signature: 'c2ln' },
  verificationMaterial: {
    certificate: { rawBytes: 'AAEC' },
    timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: 'dHM=' }] },
    tlogEntries: [
      {
        integratedTime: '1767225600',
        logId: { keyId: Buffer.from('abcd', 'hex').toString('base64') },
        inclusionPromise: { signedEntryTimestamp: 'c2V0' },
        canonicalizedBody: 'e30='
      }
    ]
  }
}

describe('the payload of simple signing', () => {
  test('names the repository, the digest and the claims, sorted', () => {
    expect(decode(formatSimpleSigning('ghcr.io/acme/app', DIGEST, { b: '1', a: 'x,y=z é' }))).toEqual({
      critical: {
        identity: { 'docker-reference': 'ghcr.io/acme/app' },
        image: { 'docker-manifest-digest': DIGEST },
        type: 'cosign container image signature'
      },
      optional: { a: 'x,y=z é', b: '1' }
    })
  })

  test('has equal bytes for equal claims in any order, so that a second run finds it', () => {
    expect(formatSimpleSigning('r', DIGEST, { b: '1', a: '2' })).toEqual(
      formatSimpleSigning('r', DIGEST, { a: '2', b: '1' })
    )
  })
})

describe('a signature over bytes', () => {
  test('becomes the annotations that older readers expect', () => {
    const signature = readBlobSignature(encode(bundle))
    const annotations = signatureAnnotations(signature, 'CHAIN')
    expect(annotations['dev.cosignproject.cosign/signature']).toBe('c2ln')
    expect(annotations['dev.sigstore.cosign/certificate']).toBe(toPem(Buffer.from('AAEC', 'base64')))
    expect(annotations['dev.sigstore.cosign/chain']).toBe('CHAIN')
    expect(JSON.parse(annotations['dev.sigstore.cosign/bundle'] as string)).toEqual({
      SignedEntryTimestamp: 'c2V0',
      Payload: { body: 'e30=', integratedTime: 1767225600, logIndex: 0, logID: 'abcd' }
    })
    expect(JSON.parse(annotations['dev.sigstore.cosign/rfc3161timestamp'] as string)).toEqual({
      SignedRFC3161Timestamp: 'dHM='
    })
  })

  test('is read back from them with the proof of its time, and they contain only what other readers use', () => {
    const annotations = signatureAnnotations(readBlobSignature(encode(bundle)), 'CHAIN')
    expect(Object.keys(annotations).filter(name => !/^dev\.(?:cosignproject|sigstore)\./.test(name))).toEqual(
      []
    )
    const made = decode(wrapSignature(encode({}), annotations)) as typeof bundle
    expect(made.messageSignature.signature).toBe('c2ln')
    expect(made.verificationMaterial).toMatchObject({
      x509CertificateChain: { certificates: [{ rawBytes: 'AAEC' }] },
      timestampVerificationData: bundle.verificationMaterial.timestampVerificationData,
      tlogEntries: bundle.verificationMaterial.tlogEntries
    })
  })

  test('by a key is read back with the inclusion promise, and without an unreadable one', () => {
    const { certificate: _, ...material } = bundle.verificationMaterial
    const signature = readBlobSignature(encode({ ...bundle, verificationMaterial: material }))
    const annotations = signatureAnnotations(signature, undefined)
    expect(decode(wrapSignature(encode({}), annotations))).toMatchObject({
      verificationMaterial: { publicKey: { hint: '' }, tlogEntries: bundle.verificationMaterial.tlogEntries }
    })
    const damaged = { ...annotations, 'dev.sigstore.cosign/bundle': '{' }
    expect(decode(wrapSignature(encode({}), damaged))).toMatchObject({
      verificationMaterial: { publicKey: { hint: '' } },
      messageSignature: { signature: 'c2ln' }
    })
  })

  test('without an inclusion promise has no log annotation', () => {
    const { verificationMaterial, ...rest } = bundle
    const { tlogEntries: _, ...material } = verificationMaterial
    const signature = readBlobSignature(encode({ ...rest, verificationMaterial: material }))
    expect(Object.keys(signatureAnnotations(signature, undefined))).not.toContain(
      'dev.sigstore.cosign/bundle'
    )
  })

  test.each([
    ['a statement', { ...bundle, messageSignature: undefined, dsseEnvelope: {} }],
    ['an empty signature', { ...bundle, messageSignature: { signature: '' } }],
    ['another media type', { ...bundle, mediaType: 'application/json' }]
  ])('is not read from a bundle with %s', (_, document) => {
    expect(() => readBlobSignature(encode(document))).toThrow(
      expect.objectContaining({ code: 'BUNDLE_INVALID' })
    )
  })
})

describe('annotations that others wrote', () => {
  test('with only a signature become a bundle over the payload', () => {
    const payload = formatSimpleSigning('r', DIGEST, {})
    const made = decode(wrapSignature(payload, { 'dev.cosignproject.cosign/signature': 'c2ln' }))
    const digest = Buffer.from(digestOf(payload).slice('sha256:'.length), 'hex').toString('base64')
    expect(made).toMatchObject({ messageSignature: { messageDigest: { digest }, signature: 'c2ln' } })
  })

  test('never cause an exception', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.string()),
        fc.string(),
        fc.string(),
        (others, signature, log) => {
          const annotations = {
            ...others,
            'dev.cosignproject.cosign/signature': signature,
            'dev.sigstore.cosign/bundle': log
          }
          expect(signatureOf(annotations)).toBe(signature)
          expect(() => wrapSignature(encode({}), annotations)).not.toThrow()
        }
      )
    )
  })
})

describe('the chain above a certificate', () => {
  const now = new Date(1_767_225_600_000)
  const [authority, other] = [makeAuthority('one', now), makeAuthority('two', now)]
  const { spki } = makeKeys()
  const leaf = signCertificate(authority, { subject: sequence(), spki, ...years(now, 1) }, [])
  const root = (...chains: Buffer[][]): Uint8Array =>
    encode({
      certificateAuthorities: chains.map(chain => ({
        certChain: { certificates: chain.map(der => ({ rawBytes: der.toString('base64') })) }
      }))
    })

  test('is that of the authority that signed it', () => {
    expect(findChain(root([other.certificate], [authority.certificate, other.certificate]), leaf)).toBe(
      toPem(authority.certificate) + toPem(other.certificate)
    )
  })

  test('is undefined if no authority signed it', () => {
    expect(findChain(root([other.certificate]), leaf)).toBeUndefined()
    expect(findChain(encode({}), leaf)).toBeUndefined()
  })

  test('is not chosen by its name alone', () => {
    const namesake = makeAuthority('one', now)
    expect(findChain(root([namesake.certificate]), leaf)).toBeUndefined()
  })
})

describe('an untrusted payload', () => {
  const critical = {
    identity: { 'docker-reference': 'ghcr.io/acme/app' },
    image: { 'docker-manifest-digest': DIGEST },
    type: 'cosign container image signature'
  }

  test('that signs an image names its digest', () => {
    expect(readSimpleSigning(encode({ critical, optional: null }))).toBe(DIGEST)
  })

  test.each<[string, unknown]>([
    ['of another type', { critical: { ...critical, type: 'atomic container signature' } }],
    ['without a type', { critical: { ...critical, type: undefined } }],
    ['without an image', { critical: { ...critical, image: undefined } }],
    ['whose digest is none', { critical: { ...critical, image: { 'docker-manifest-digest': 'sha256:1' } } }],
    ['that is a list', [{ critical }]],
    ['that signs nothing', {}]
  ])('%s is not a signature of an image', (_, payload) => {
    expect(readSimpleSigning(encode(payload))).toBeUndefined()
  })

  test('that names two digests is refused', () => {
    const other = `"docker-manifest-digest":"sha256:${'b'.repeat(64)}",`
    const text = JSON.stringify({ critical }).replace(
      '"docker-manifest-digest"',
      `${other}"docker-manifest-digest"`
    )
    expect(() => readSimpleSigning(Buffer.from(text))).toThrow(
      expect.objectContaining({ code: 'JSON_INVALID' })
    )
  })
})
