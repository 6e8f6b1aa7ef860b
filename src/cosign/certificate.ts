// Who a Fulcio certificate names. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
import { X509Certificate } from 'node:crypto'

export interface CertificateIdentity {
  /** The subject alternative name: a workflow's address or an e-mail address. */
  readonly subject: string
  readonly issuer: string | undefined
}

/** 1.3.6.1.4.1.57264.1.8, the issuer as a UTF-8 string, in DER. */
const ISSUER_OID = Buffer.from([0x06, 0x0a, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x83, 0xbf, 0x30, 0x01, 0x08])

/** For showing only: that the certificate is genuine is for Cosign to say. Undefined when it cannot be read. */
export function certificateIdentity(der: Uint8Array): CertificateIdentity | undefined {
  const names = readNames(der)
  const subject = names?.split(', ').find(name => /^(?:URI|email):/.test(name))
  if (subject === undefined) return undefined
  return { subject: subject.slice(subject.indexOf(':') + 1), issuer: readIssuer(Buffer.from(der)) }
}

function readNames(der: Uint8Array): string | undefined {
  try {
    return new X509Certificate(der).subjectAltName
  } catch {
    // A bundle may hold anything; what is no certificate names nobody.
    return undefined
  }
}

/** The extension is OCTET STRING { UTF8String }, both with one-byte lengths: an issuer is a short address. */
function readIssuer(der: Buffer): string | undefined {
  const at = der.indexOf(ISSUER_OID)
  if (at < 0) return undefined
  const value = der.subarray(at + ISSUER_OID.length)
  const [octets, , text, length] = value
  if (octets !== 0x04 || text !== 0x0c || length === undefined || length > 127) return undefined
  return value.subarray(4, 4 + length).toString('utf8')
}
