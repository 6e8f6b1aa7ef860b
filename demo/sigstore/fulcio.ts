// The certificate authority: a short-lived certificate for a client with an identity token and a proof of its key.
// https://github.com/sigstore/fulcio/blob/main/fulcio.proto and docs/oid-info.md
import { createPublicKey, type KeyObject, verify } from 'node:crypto'
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

/** The older extensions have their text without their own type. */
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

/** What Cosign 2 asks. */
interface SigningRequestV1 {
  /** PEM in base64. */
  readonly publicKey: { readonly content: string }
  readonly signedEmailAddress: string
}

/** The identity that asks, and the key that it asks for. */
interface Applicant {
  readonly token: string
  readonly key: KeyObject
  /** The key's signature over the token's subject. */
  readonly proof: Buffer
}

/** Answers `POST /api/v2/signingCert`. `now` is when the certificate begins to be valid. */
export function issueCertificate(
  body: Buffer,
  authorization: string | undefined,
  options: FulcioOptions,
  now: Date,
  tokenTime: Date
): object {
  const { credentials, publicKeyRequest } = JSON.parse(body.toString()) as SigningRequest
  const applicant = {
    token: credentials?.oidcIdentityToken ?? bearer(authorization),
    key: createPublicKey(publicKeyRequest.publicKey.content),
    proof: Buffer.from(publicKeyRequest.proofOfPossession, 'base64')
  }
  const certificates = issue(applicant, options, now, tokenTime)
  return { signedCertificateEmbeddedSct: { chain: { certificates } } }
}

/** Answers `POST /api/v1/signingCert`: the certificates in PEM. */
export function issueCertificateV1(
  body: Buffer,
  authorization: string | undefined,
  options: FulcioOptions,
  now: Date,
  tokenTime: Date
): string {
  const { publicKey, signedEmailAddress } = JSON.parse(body.toString()) as SigningRequestV1
  const applicant = {
    token: bearer(authorization),
    key: createPublicKey(Buffer.from(publicKey.content, 'base64')),
    proof: Buffer.from(signedEmailAddress, 'base64')
  }
  return issue(applicant, options, now, tokenTime).join('')
}

function bearer(authorization: string | undefined): string {
  return authorization?.replace(/^Bearer /i, '') ?? ''
}

/** PEM: the certificate, and the authority's. */
function issue(
  { token, key, proof }: Applicant,
  { authority, certificateLog, tokens }: FulcioOptions,
  now: Date,
  tokenTime: Date
): string[] {
  const claims = Object.fromEntries(
    Object.entries(tokens.check(token, tokenTime)).map(([name, value]) => [name, String(value)])
  )
  if (!verify('sha256', Buffer.from(claims['sub'] ?? ''), key, proof))
    throw new Error('the key is not the caller’s')
  const spki = key.export({ format: 'der', type: 'spki' })
  const certificate = signCertificate(
    authority,
    { subject: sequence(), spki, notBefore: now, notAfter: new Date(now.getTime() + LIFETIME_MS) },
    [...endEntity(authority, spki, CODE_SIGNING), ...identity(claims)],
    certificateLog
  )
  return [certificate, authority.certificate].map(der => toPem(der))
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
  if (path === undefined) return undefined
  const text = `${SERVER}/${path}`
  const escaped = encodeURI(text)
  // As Go's net/url, by which the real one goes: where something is escaped, these characters are too.
  return escaped === text ? text : escaped.replaceAll(/[!'()*]/g, it => `%${it.charCodeAt(0).toString(16)}`)
}
