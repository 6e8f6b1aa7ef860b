// The timestamp authority. RFC 3161, with the signed attributes of RFC 5652 and RFC 5816.
import { createHash, randomBytes, sign } from 'node:crypto'
import {
  type Authority,
  distinguishedName,
  ECDSA_SHA256,
  endEntity,
  type Keys,
  makeAuthority,
  makeKeys,
  SHA256,
  signCertificate,
  years
} from './certificate.ts'
import {
  certificateTime,
  element,
  integer,
  octets,
  oid,
  readElements,
  sequence,
  set,
  tagged,
  time
} from './der.ts'

const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const SIGNED_DATA = oid('1.2.840.113549.1.7.2')
const TST_INFO = oid('1.2.840.113549.1.9.16.1.4')
const POLICY = oid('1.3.6.1.4.1.57264.2')

export interface TimestampAuthority {
  readonly root: Authority
  readonly keys: Keys
  /** DER */
  readonly certificate: Buffer
}

export function makeTimestampAuthority(now: Date): TimestampAuthority {
  const root = makeAuthority('timestamps', now)
  const keys = makeKeys()
  const holder = { subject: distinguishedName('timestamp'), spki: keys.spki, ...years(now, 9) }
  const certificate = signCertificate(root, holder, endEntity(root, keys.spki, TIME_STAMPING, true))
  return { root, keys, certificate }
}

/** Answers a timestamp query (DER) with a granted response (DER). */
export function answerQuery(query: Buffer, authority: TimestampAuthority, now: Date): Buffer {
  const [request] = readElements(query)
  const [, imprint, ...optional] = readElements(request?.content ?? Buffer.alloc(0))
  if (imprint === undefined) throw new Error('the query has no message imprint')
  const nonce = optional.find(({ tag }) => tag === 0x02)
  const wantsCertificate = optional.some(({ tag, content }) => tag === 0x01 && content[0] !== 0)
  const info = sequence(
    integer(1),
    POLICY,
    imprint.whole,
    integer(randomBytes(8).readBigUInt64BE() | 1n),
    time(now),
    ...(nonce ? [nonce.whole] : [])
  )
  const signedData = sequence(
    integer(3),
    set(SHA256),
    sequence(TST_INFO, tagged(0, octets(info))),
    ...(wantsCertificate ? [tagged(0, authority.certificate)] : []),
    set(signerInfo(info, authority, now))
  )
  return sequence(sequence(integer(0)), sequence(SIGNED_DATA, tagged(0, signedData)))
}

function signerInfo(info: Buffer, { root, keys, certificate }: TimestampAuthority, now: Date): Buffer {
  const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
  const attribute = (id: string, value: Buffer): Buffer => sequence(oid(id), set(value))
  const attributes = set(
    attribute('1.2.840.113549.1.9.3', TST_INFO),
    attribute('1.2.840.113549.1.9.5', certificateTime(now)),
    attribute('1.2.840.113549.1.9.4', octets(sha256(info))),
    attribute('1.2.840.113549.1.9.16.2.47', sequence(sequence(sequence(octets(sha256(certificate))))))
  )
  return sequence(
    integer(1),
    sequence(root.name, serialOf(certificate)),
    SHA256,
    // Signed as a set, sent with the tag [0] in its place.
    element(0xa0, readElements(attributes)[0]?.content ?? Buffer.alloc(0)),
    ECDSA_SHA256,
    octets(sign('sha256', attributes, keys.privateKey))
  )
}

function serialOf(certificate: Buffer): Buffer {
  const [whole] = readElements(certificate)
  const [content] = readElements(whole?.content ?? Buffer.alloc(0))
  const [, serial] = readElements(content?.content ?? Buffer.alloc(0))
  if (serial === undefined) throw new Error('the certificate has no serial number')
  return serial.whole
}
