// The identity in a Fulcio certificate, read from its DER as Cosign reads it.
// https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
import {
  BOOLEAN,
  type DerElement,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  readElements,
  readOnly,
  readSequence,
  SEQUENCE,
  UTF8_STRING
} from './der.ts'
import { goUrl } from './go-url.ts'

export interface CertificateIdentity {
  /** The subject alternative name: a workflow's address, an e-mail address or a user name. */
  readonly subject: string
  readonly issuer: string | undefined
  /** Address of the workflow that was started; where that one called a reusable workflow, `subject` is the called one. */
  readonly workflow: string | undefined
  /** Address of the workflow run. */
  readonly run: string | undefined
}

/** Extensions by their OID in hex: the standard's, and Fulcio's below 1.3.6.1.4.1.57264.1. */
const FULCIO = '2b0601040183bf3001'
const EXTENSION = {
  subjectAlternativeName: '551d11',
  /** The oldest form: the text itself, without DER. */
  issuerV1: `${FULCIO}01`,
  issuer: `${FULCIO}08`,
  workflow: `${FULCIO}12`,
  run: `${FULCIO}15`
} as const

/** The name of a user at an issuer of the type username: `alice!example.com`. */
const USERNAME = `${FULCIO}07`

const NAME = { other: 0xa0, email: 0x81, uri: 0x86 } as const
const EXTENSIONS_OF_CERTIFICATE = 0xa3
const EXPLICIT_VALUE = 0xa0

/** Fulcio's have less than 2 KiB. */
const MAX_BYTES = 64 * 1024

/** To show and compare; only Cosign verifies the certificate. Undefined if it cannot be read. */
export function certificateIdentity(der: Uint8Array): CertificateIdentity | undefined {
  const extensions = readExtensions(der)
  const names = extensions?.get(EXTENSION.subjectAlternativeName)
  const subject = names && subjectOf(names)
  if (extensions === undefined || subject === undefined) return undefined
  const text = (oid: string): string | undefined => {
    const value = extensions.get(oid)
    return value && decode(readOnly(value, UTF8_STRING))
  }
  return {
    subject,
    issuer: extensions.has(EXTENSION.issuer)
      ? text(EXTENSION.issuer)
      : decode(extensions.get(EXTENSION.issuerV1)),
    workflow: text(EXTENSION.workflow),
    run: text(EXTENSION.run)
  }
}

/** By OID; undefined for what is not a certificate, or has an extension twice, which Go refuses. */
function readExtensions(der: Uint8Array): ReadonlyMap<string, Buffer> | undefined {
  if (der.byteLength > MAX_BYTES) return undefined
  const [signed, algorithm, signature, ...others] = readSequence(der) ?? []
  if (signed?.tag !== SEQUENCE || !algorithm || !signature || others.length > 0) return undefined
  const list = readElements(signed.content)?.find(({ tag }) => tag === EXTENSIONS_OF_CERTIFICATE)
  const extensions = list && readSequence(list.content)?.map(readExtension)
  const known = extensions?.filter(extension => extension !== undefined) ?? []
  const byOid = new Map(known)
  return known.length > 0 && byOid.size === extensions?.length ? byOid : undefined
}

/** SEQUENCE { OID, BOOLEAN critical (may be left out), OCTET STRING } */
function readExtension({ tag, content }: DerElement): readonly [string, Buffer] | undefined {
  const [oid, second, third, ...others] = (tag === SEQUENCE ? readElements(content) : undefined) ?? []
  const value = second?.tag === BOOLEAN ? third : second
  const isComplete = others.length === 0 && (second === value ? third === undefined : true)
  if (oid?.tag !== OBJECT_IDENTIFIER || value?.tag !== OCTET_STRING || !isComplete) return undefined
  return [oid.content.toString('hex'), value.content]
}

/** The name that Cosign compares: the first URI, otherwise the first e-mail address, otherwise the user name. */
function subjectOf(extension: Buffer): string | undefined {
  const names = readSequence(extension) ?? []
  const texts = (wanted: number): (string | undefined)[] =>
    names.filter(({ tag }) => tag === wanted).map(({ content }) => ascii(content))
  const addresses = texts(NAME.uri)
  const emails = texts(NAME.email)
  // Go reads no part of a certificate in which one of them is not ASCII.
  if ([...addresses, ...emails].includes(undefined)) return undefined
  const [address] = addresses
  if (address) return goUrl(address)
  return (address === undefined && emails[0]) || userName(names)
}

function userName(names: readonly DerElement[]): string | undefined {
  const [only, ...others] = names.filter(({ tag }) => tag === NAME.other)
  if (only === undefined || others.length > 0) return undefined
  const [oid, value, ...more] = readElements(only.content) ?? []
  const isUserName = oid?.tag === OBJECT_IDENTIFIER && oid.content.toString('hex') === USERNAME
  if (!isUserName || value?.tag !== EXPLICIT_VALUE || more.length > 0) return undefined
  return decode(readOnly(value.content, UTF8_STRING)) || undefined
}

function ascii(bytes: Buffer): string | undefined {
  return bytes.every(byte => byte < 0x80) ? bytes.toString('latin1') : undefined
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
