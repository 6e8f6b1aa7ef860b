// Cosign's configuration for the local Sigstore: the trusted root, and the signing endpoints.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
import type { Authority, Keys } from './certificate.ts'
import type { TimestampAuthority } from './timestamp.ts'

export interface Trusted {
  readonly authority: Authority
  readonly certificateLog: Keys
  readonly log: Keys
  readonly timestamps: TimestampAuthority
}

export interface Services {
  readonly url: string
  readonly rekorVersion: 1 | 2
  readonly hasTimestamps: boolean
}

/** Everything here is valid from this time on. */
const START = '2020-01-01T00:00:00Z'

const validFor = { start: START }

export function trustedRoot(url: string, { authority, certificateLog, log, timestamps }: Trusted): object {
  const logOf = ({ spki, id }: Keys): object => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: id.toString('base64') }
  })
  const authorityOf = (commonName: string, chain: readonly Buffer[]): object => ({
    subject: { organization: 'seal.local', commonName },
    uri: url,
    certChain: { certificates: chain.map(der => ({ rawBytes: der.toString('base64') })) },
    validFor
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(log)],
    certificateAuthorities: [authorityOf('fulcio', [authority.certificate])],
    ctlogs: [logOf(certificateLog)],
    timestampAuthorities: [authorityOf('timestamps', [timestamps.certificate, timestamps.root.certificate])]
  }
}

export function signingConfig({ url, rekorVersion, hasTimestamps }: Services): object {
  const service = (address: string, majorApiVersion: number): object => ({
    url: address,
    majorApiVersion,
    validFor,
    operator: 'seal.local'
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(url, 1)],
    oidcUrls: [service(url, 1)],
    rekorTlogUrls: [service(url, rekorVersion)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: hasTimestamps ? [service(`${url}/api/v1/timestamp`, 1)] : [],
    tsaConfig: hasTimestamps ? { selector: 'ANY' } : {}
  }
}
