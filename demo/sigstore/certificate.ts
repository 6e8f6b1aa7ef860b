// X.509 certificates of the local Sigstore. RFC 5280; signed certificate timestamps of RFC 6962 section 3.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import {
  bits,
  certificateTime,
  element,
  integer,
  octets,
  oid,
  sequence,
  set,
  TRUE,
  tagged,
  text
} from './der.ts'

export interface Keys {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** The public key as SubjectPublicKeyInfo (DER). */
  readonly spki: Buffer
  /** SHA-256 of it: how logs are named. */
  readonly id: Buffer
}

export function makeKeys(): Keys {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  return { privateKey, publicKey, spki, id: createHash('sha256').update(spki).digest() }
}

export const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'))
export const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'))

/** An authority that issues certificates: its own is self-signed. */
export interface Authority {
  readonly keys: Keys
  readonly name: Buffer
  /** DER */
  readonly certificate: Buffer
}

export function makeAuthority(commonName: string, now: Date): Authority {
  const keys = makeKeys()
  const name = distinguishedName(commonName)
  const certificate = signCertificate({ keys, name }, { subject: name, spki: keys.spki, ...years(now, 10) }, [
    extension('2.5.29.19', sequence(TRUE), true),
    extension('2.5.29.15', bits(Buffer.from([0b0000_0110]), 1), true),
    extension('2.5.29.14', octets(keyId(keys.spki)))
  ])
  return { keys, name, certificate }
}

export interface Holder {
  readonly subject: Buffer
  readonly spki: Buffer
  readonly notBefore: Date
  readonly notAfter: Date
}

export function years(now: Date, count: number): Pick<Holder, 'notBefore' | 'notAfter'> {
  return {
    notBefore: new Date(now.getTime() - 3_600_000),
    notAfter: new Date(now.getTime() + count * 31_536_000_000)
  }
}

/** The key usage of a certificate whose subject is not a certificate authority. */
export function endEntity(issuer: Authority, spki: Buffer, usage: string, isUsageCritical = false): Buffer[] {
  return [
    extension('2.5.29.15', bits(Buffer.from([0b1000_0000]), 7), true),
    extension('2.5.29.37', sequence(oid(usage)), isUsageCritical),
    extension('2.5.29.14', octets(keyId(spki))),
    extension('2.5.29.35', sequence(element(0x80, keyId(issuer.keys.spki))))
  ]
}

/** A certificate (DER); with a log, also the log's promise to publish it, inside. */
export function signCertificate(
  issuer: Pick<Authority, 'keys' | 'name'>,
  holder: Holder,
  extensions: readonly Buffer[],
  log?: Keys
): Buffer {
  const serial = randomBytes(8)
  const toSign = (all: readonly Buffer[]): Buffer =>
    sequence(
      tagged(0, integer(2)),
      integer(serial.readBigUInt64BE() | 1n),
      ECDSA_SHA256,
      issuer.name,
      sequence(certificateTime(holder.notBefore), certificateTime(holder.notAfter)),
      holder.subject,
      holder.spki,
      tagged(3, sequence(...all))
    )
  const content = toSign(
    log ? [...extensions, promise(log, issuer.keys, toSign(extensions), holder.notBefore)] : extensions
  )
  return sequence(content, ECDSA_SHA256, bits(sign('sha256', content, issuer.keys.privateKey)))
}

export function extension(id: string, value: Buffer, isCritical = false): Buffer {
  return sequence(oid(id), ...(isCritical ? [TRUE] : []), octets(value))
}

export function distinguishedName(commonName: string): Buffer {
  const part = (id: string, value: string): Buffer => set(sequence(oid(id), text(value)))
  return sequence(part('2.5.4.10', 'seal.local'), part('2.5.4.3', commonName))
}

/** The list of signed certificate timestamps, with one for the certificate as it is without that list. */
function promise(log: Keys, issuer: Keys, certificate: Buffer, at: Date): Buffer {
  const when = Buffer.alloc(8)
  when.writeBigUInt64BE(BigInt(at.getTime()))
  const none = Buffer.alloc(2)
  const precertificate = Buffer.from([0, 1])
  const length = Buffer.alloc(3)
  length.writeUIntBE(certificate.length, 0, 3)
  const signed = Buffer.concat([
    Buffer.from([0, 0]),
    when,
    precertificate,
    issuer.id,
    length,
    certificate,
    none
  ])
  const signature = sign('sha256', signed, log.privateKey)
  const timestamp = Buffer.concat([
    Buffer.from([0]),
    log.id,
    when,
    none,
    Buffer.from([4, 3]),
    sized(signature)
  ])
  return extension('1.3.6.1.4.1.11129.2.4.2', octets(sized(sized(timestamp))))
}

/** With its length in two bytes before it. */
function sized(bytes: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** RFC 5280 section 4.2.1.2: SHA-1 of the key's bits, used as a name only. */
function keyId(spki: Buffer): Buffer {
  return createHash('sha1').update(spki).digest()
}

export function toPem(der: Buffer, label = 'CERTIFICATE'): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
