// The certificate authority: a short certificate for whoever shows an identity token and holds the key.
// https://github.com/sigstore/fulcio/blob/main/fulcio.proto and docs/oid-info.md
import { createPublicKey, verify } from 'node:crypto'
import { type Authority, endEntity, extension, type Keys, signCertificate, toPem } from './certificate.ts'
import { element, sequence, text } from './der.ts'
import type { TokenService } from './token-service.ts'

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
const LIFETIME_MS = 10 * 60_000
const SERVER = 'https://github.com'

/** Claims that become extensions below 1.3.6.1.4.1.57264.1, as Fulcio writes them for GitHub's workflows. */
const EXTENSIONS: readonly (readonly [number, (claims: Claims) => string | undefined])[] = [
  [8, claims => claims['iss']],
  [9, claims => address(claims['job_workflow_ref'])],
  [10, claims => claims['job_workflow_sha']],
  [11, claims => claims['runner_environment']],
  [12, claims => address(claims['repository'])],
  [13, claims => claims['sha']],
  [14, claims => claims['ref']],
  [15, claims => claims['repository_id']],
  [16, claims => address(claims['repository_owner'])],
  [17, claims => claims['repository_owner_id']],
  [18, claims => address(claims['workflow_ref'])],
  [19, claims => claims['workflow_sha']],
  [20, claims => claims['event_name']],
  [
    21,
    claims =>
      address(`${claims['repository']}/actions/runs/${claims['run_id']}/attempts/${claims['run_attempt']}`)
  ],
  [22, claims => claims['repository_visibility']]
]

/** The older extensions hold their text without a type of its own. */
const OLD_EXTENSIONS: readonly (readonly [number, string])[] = [
  [1, 'iss'],
  [2, 'event_name'],
  [3, 'sha'],
  [4, 'workflow'],
  [5, 'repository'],
  [6, 'ref']
]

type Claims = Readonly<Record<string, string>>

export interface FulcioOptions {
  readonly authority: Authority
  readonly certificateLog: Keys
  readonly tokens: TokenService
}

interface SigningRequest {
  /** Cosign sends the token as a header instead. */
  readonly credentials?: { readonly oidcIdentityToken: string }
  readonly publicKeyRequest: {
    readonly publicKey: { readonly content: string }
    readonly proofOfPossession: string
  }
}

/** Answers `POST /api/v2/signingCert`. `now` is when the certificate begins to be valid. */
export function issueCertificate(
  body: Buffer,
  authorization: string | undefined,
  { authority, certificateLog, tokens }: FulcioOptions,
  now: Date,
  tokenTime: Date
): object {
  const { credentials, publicKeyRequest } = JSON.parse(body.toString()) as SigningRequest
  const token = credentials?.oidcIdentityToken ?? authorization?.replace(/^Bearer /i, '') ?? ''
  const claims = Object.fromEntries(
    Object.entries(tokens.check(token, tokenTime)).map(([name, value]) => [name, String(value)])
  )
  const key = createPublicKey(publicKeyRequest.publicKey.content)
  const proof = Buffer.from(publicKeyRequest.proofOfPossession, 'base64')
  if (!verify('sha256', Buffer.from(claims['sub'] ?? ''), key, proof))
    throw new Error('the key is not the caller’s')
  const spki = key.export({ format: 'der', type: 'spki' })
  const certificate = signCertificate(
    authority,
    { subject: sequence(), spki, notBefore: now, notAfter: new Date(now.getTime() + LIFETIME_MS) },
    [...endEntity(authority, spki, CODE_SIGNING), ...identity(claims)],
    certificateLog
  )
  const certificates = [certificate, authority.certificate].map(der => toPem(der))
  return { signedCertificateEmbeddedSct: { chain: { certificates } } }
}

function identity(claims: Claims): Buffer[] {
  const name = element(0x86, Buffer.from(address(claims['job_workflow_ref']) ?? ''))
  const id = (number: number): string => `1.3.6.1.4.1.57264.1.${number}`
  return [
    extension('2.5.29.17', sequence(name), true),
    ...OLD_EXTENSIONS.flatMap(([number, claim]) =>
      claims[claim] === undefined ? [] : [extension(id(number), Buffer.from(claims[claim]))]
    ),
    ...EXTENSIONS.flatMap(([number, read]) => {
      const value = read(claims)
      return value === undefined ? [] : [extension(id(number), text(value))]
    })
  ]
}

function address(path: string | undefined): string | undefined {
  return path === undefined ? undefined : `${SERVER}/${path}`
}
