// Who a Fulcio certificate names. https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
import { X509Certificate } from 'node:crypto'

export interface CertificateIdentity {
  /** The subject alternative name: a workflow's address or an e-mail address. */
  readonly subject: string
  readonly issuer: string | undefined
  /** Address of the workflow that was started; where that one called a reusable workflow, `subject` is the called one. */
  readonly workflow: string | undefined
  /** Address of the workflow run. */
  readonly run: string | undefined
}

/** Below 1.3.6.1.4.1.57264.1: issuer (v2), build config URI, run invocation URI. */
const EXTENSIONS = { issuer: 8, workflow: 18, run: 21 } as const
const ARC = [0x06, 0x0a, 0x2b, 0x06, 0x01, 0x04, 0x01, 0x83, 0xbf, 0x30, 0x01]

/** For showing only: that the certificate is genuine is for Cosign to say. Undefined when it cannot be read. */
export function certificateIdentity(der: Uint8Array): CertificateIdentity | undefined {
  const names = readNames(der)
  const subject = names?.split(', ').find(name => /^(?:URI|email):/.test(name))
  if (subject === undefined) return undefined
  const { issuer, workflow, run } = EXTENSIONS
  const bytes = Buffer.from(der)
  return {
    subject: subject.slice(subject.indexOf(':') + 1),
    issuer: readText(bytes, issuer),
    workflow: readText(bytes, workflow),
    run: readText(bytes, run)
  }
}

function readNames(der: Uint8Array): string | undefined {
  try {
    return new X509Certificate(der).subjectAltName
  } catch {
    // A bundle may hold anything; what is no certificate names nobody.
    return undefined
  }
}

/** The extension is OCTET STRING { UTF8String } in DER; what has another form, or is longer than 64 KiB, is not read. */
function readText(der: Buffer, extension: number): string | undefined {
  const oid = Buffer.from([...ARC, extension])
  const at = der.indexOf(oid)
  if (at < 0) return undefined
  const octets = readElement(der.subarray(at + oid.length), 0x04)
  return octets && readElement(octets, 0x0c)?.toString('utf8')
}

/** The content of the element that the bytes begin with. */
function readElement(der: Buffer, tag: number): Buffer | undefined {
  const [first, length = 0] = der
  const lengthBytes = length < 0x80 ? 0 : length - 0x80
  const start = 2 + lengthBytes
  if (first !== tag || lengthBytes > 2 || der.length < start) return undefined
  const size = lengthBytes === 0 ? length : der.readUIntBE(2, lengthBytes)
  return der.length < start + size ? undefined : der.subarray(start, start + size)
}
