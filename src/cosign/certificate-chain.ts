// The certificates above a signer's, found in a Sigstore trusted root.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
import { X509Certificate } from 'node:crypto'
import { isRecord, parseJson } from '../support/json.ts'
import { toPem } from './simple-signing.ts'

/** PEM of the authority's chain whose first certificate signed `leaf` (DER); undefined if none did. */
export function findChain(trustedRoot: Uint8Array, leaf: Uint8Array): string | undefined {
  const document = parseJson(trustedRoot)
  const authorities = isRecord(document) ? document['certificateAuthorities'] : undefined
  if (!Array.isArray(authorities)) return undefined
  const certificate = new X509Certificate(leaf)
  for (const authority of authorities) {
    const chain = certificatesOf(authority)
    const [issuer] = chain
    if (issuer && certificate.verify(new X509Certificate(issuer).publicKey)) return chain.map(toPem).join('')
  }
  return undefined
}

function certificatesOf(authority: unknown): Buffer[] {
  const chain = isRecord(authority) ? authority['certChain'] : undefined
  const certificates = isRecord(chain) ? chain['certificates'] : undefined
  if (!Array.isArray(certificates)) return []
  return certificates.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry['rawBytes'] === 'string' ? Buffer.from(entry['rawBytes'], 'base64') : []
  )
}
