// Certificates for servers of the tests, from an authority that only the tests trust.
import { generate } from 'selfsigned'

export interface TestCertificate {
  /** PEM of the authority, for clients. */
  readonly ca: string
  /** PEM, for the server. */
  readonly cert: string
  readonly key: string
}

/** A certificate for DNS names and IP addresses, signed by its own authority. */
export async function makeCertificate(hosts: readonly string[]): Promise<TestCertificate> {
  const authority = await generate([{ name: 'commonName', value: 'Seal test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
    ]
  })
  const server = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: hosts.map(host =>
          /^[\d.]+$|:/.test(host) ? { type: 7 as const, ip: host } : { type: 2 as const, value: host }
        )
      }
    ]
  })
  return { ca: authority.cert, cert: server.cert, key: server.private }
}
