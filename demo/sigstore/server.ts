// A small Sigstore for the demo and the tests: OIDC issuer, Fulcio, Rekor and timestamps, on loopback only.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { makeAuthority, makeKeys } from './certificate.ts'
import { issueCertificate, issueCertificateV1 } from './fulcio.ts'
import { Rekor } from './rekor.ts'
import { answerQuery, makeTimestampAuthority } from './timestamp.ts'
import { type Claims, TokenService } from './token-service.ts'
import { signingConfig, trustedRoot } from './trust.ts'

export type Service = 'token' | 'fulcio' | 'rekor' | 'timestamp'

export interface SigstoreOptions {
  /** 1 by default. Version 2 does not give a time, so timestamps come with it. */
  readonly rekorVersion?: 1 | 2
  readonly timestamps?: boolean
  /** Replaces claims of the job's token. */
  readonly claims?: Claims
  /** Certificates begin to be valid this long ago; they last 10 minutes. */
  readonly certificateAgeMs?: number
  /** How far the clock of the timestamp authority is ahead. */
  readonly timestampAheadMs?: () => number
  /** Waits this long before each answer. */
  readonly latencyMs?: number
  /**
   * What to do instead of what was asked: answer with a status, or not at all. `number` counts the requests to that
   * service from 1.
   */
  readonly fault?: (service: Service, number: number) => number | 'silence' | undefined
}

export interface RunningSigstore {
  readonly url: string
  /** The issuer in the certificates. */
  readonly issuer: string
  /** The subject alternative name in the certificates. */
  readonly identity: string
  /** What a job with `permissions: id-token: write` has in its environment. */
  readonly environment: Readonly<Record<string, string>>
  /** JSON texts, to be written to files. */
  readonly trustedRoot: string
  readonly signingConfig: string
  /** Requests by service, faults included. */
  readonly requests: Readonly<Record<Service, number>>
  close(): Promise<void>
}

/** The job that the tokens name; `repository` and the workflow are those that the demo's runner claims to be. */
const CLAIMS: Claims = {
  sub: 'repo:acme/app:ref:refs/heads/main',
  repository: 'acme/app',
  repository_id: '1',
  repository_owner: 'acme',
  repository_owner_id: '2',
  repository_visibility: 'public',
  workflow: 'release',
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: '0'.repeat(40),
  job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: '0'.repeat(40),
  ref: 'refs/heads/main',
  sha: '0'.repeat(40),
  event_name: 'push',
  run_id: '1',
  run_attempt: '1',
  runner_environment: 'github-hosted'
}

const ROUTES: Readonly<Record<string, Service>> = {
  '/token': 'token',
  '/api/v1/signingCert': 'fulcio',
  '/api/v2/signingCert': 'fulcio',
  '/api/v1/log/entries': 'rekor',
  '/api/v2/log/entries': 'rekor',
  '/api/v1/timestamp': 'timestamp'
}

export async function startSigstore(options: SigstoreOptions = {}): Promise<RunningSigstore> {
  const {
    rekorVersion = 1,
    timestamps: hasTimestamps = rekorVersion === 2,
    fault = () => undefined
  } = options
  const claims = { ...CLAIMS, ...options.claims }
  const requests: Record<Service, number> = { token: 0, fulcio: 0, rekor: 0, timestamp: 0 }
  let answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> = async () => undefined
  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => reply(response, 400, { message: error.message }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const trusted = makeTrustedKeys(new Date())
  const tokens = new TokenService(url, makeKeys())
  const rekor = new Rekor('127.0.0.1', trusted.log)
  const { certificateAgeMs = 0, timestampAheadMs = () => 0 } = options
  const services: Services = { trusted, tokens, rekor, claims, certificateAgeMs, timestampAheadMs }
  answer = answerWith(services, { url, requests, fault, latencyMs: options.latencyMs })

  return {
    url,
    issuer: url,
    identity: `https://github.com/${claims['job_workflow_ref']}`,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokens.requestToken
    },
    trustedRoot: JSON.stringify(trustedRoot(url, trusted)),
    signingConfig: JSON.stringify(signingConfig({ url, rekorVersion, hasTimestamps })),
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function makeTrustedKeys(now: Date): Services['trusted'] {
  return {
    authority: makeAuthority('fulcio', now),
    certificateLog: makeKeys(),
    log: makeKeys(),
    timestamps: makeTimestampAuthority(now)
  }
}

function answerWith(
  services: Services,
  {
    url,
    requests,
    fault,
    latencyMs
  }: Required<Pick<SigstoreOptions, 'fault'>> & {
    readonly url: string
    /** Counts the requests to each service. */
    readonly requests: Record<Service, number>
    readonly latencyMs: number | undefined
  }
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { tokens } = services
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    if (pathname === '/.well-known/openid-configuration') return reply(response, 200, tokens.discovery)
    if (pathname === '/jwks') return reply(response, 200, tokens.jwks)
    const service = ROUTES[pathname]
    const body = await readBody(request)
    if (service === undefined) return reply(response, 404, { message: `nothing is at ${pathname}` })
    if (latencyMs !== undefined) await setTimeout(latencyMs)
    const status = fault(service, ++requests[service])
    if (status === 'silence') return
    if (status !== undefined) return reply(response, status, { message: 'not now' })
    const { authorization } = request.headers
    ANSWERS[service](services, { pathname, searchParams, authorization, body, now: new Date() }, response)
  }
}

interface Services {
  readonly trusted: Parameters<typeof trustedRoot>[1]
  readonly tokens: TokenService
  readonly rekor: Rekor
  readonly claims: Parameters<TokenService['issue']>[0]
  readonly certificateAgeMs: number
  readonly timestampAheadMs: () => number
}

interface Query {
  readonly pathname: string
  readonly searchParams: URLSearchParams
  readonly authorization: string | undefined
  readonly body: Buffer
  readonly now: Date
}

const ANSWERS: Readonly<
  Record<Service, (services: Services, query: Query, response: ServerResponse) => void>
> = {
  token({ tokens, claims }, { authorization, searchParams, now }, response) {
    if (authorization?.toLowerCase() !== `bearer ${tokens.requestToken}`)
      return reply(response, 401, { message: 'the request token is wrong' })
    reply(response, 200, { value: tokens.issue(claims, searchParams.get('audience') ?? '', now) })
  },
  fulcio({ trusted, tokens, certificateAgeMs }, { pathname, authorization, body, now }, response) {
    const from = new Date(now.getTime() - certificateAgeMs)
    if (!pathname.startsWith('/api/v1'))
      return reply(response, 200, issueCertificate(body, authorization, { ...trusted, tokens }, from, now))
    const chain = issueCertificateV1(body, authorization, { ...trusted, tokens }, from, now)
    response.writeHead(201, { 'content-type': 'application/pem-certificate-chain' })
    response.end(chain)
  },
  rekor({ rekor }, { pathname, body, now }, response) {
    const entry = pathname.startsWith('/api/v1') ? rekor.addV1(body, now) : rekor.addV2(body)
    // Clients of version 1 look the entry up by this header in the answer itself.
    response.setHeader('etag', Object.keys(entry)[0] ?? '')
    reply(response, 201, entry)
  },
  timestamp({ trusted, timestampAheadMs }, { body, now }, response) {
    response.writeHead(201, { 'content-type': 'application/timestamp-reply' })
    response.end(answerQuery(body, trusted.timestamps, new Date(now.getTime() + timestampAheadMs())))
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function reply(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(content))
}
