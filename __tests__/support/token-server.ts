// A token server for CNCF distribution (its token authentication specification), with two users.
import { createServer } from 'node:http'
import { importPKCS8, SignJWT } from 'jose'
import { generate } from 'selfsigned'
import { listen } from './listen.ts'

export const USER = 'builder'
export const READER = 'reader'
/** The password of both users. */
export const PASSWORD = 'correct horse'

export interface TokenServer {
  readonly realm: string
  /** PEM that the registry trusts tokens by. */
  readonly certificate: string
  /** The query string of every request so far. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

interface Access {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

/** Gives `builder` every action that is asked for, `reader` and anonymous clients only pull. */
export async function startTokenServer(service: string, issuer: string): Promise<TokenServer> {
  const pair = await generate([{ name: 'commonName', value: issuer }], { keyType: 'ec', algorithm: 'sha256' })
  const key = await importPKCS8(pair.private, 'ES256')
  const x5c = [pair.cert.replace(/-----[^-]+-----|\s/g, '')]
  const requests: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://token.invalid')
    requests.push(url.search)
    const user = readUser(request.headers.authorization)
    if (user === undefined) {
      response.writeHead(401).end('{"errors":[{"code":"UNAUTHORIZED","message":"wrong user or password"}]}')
      return
    }
    const access = url.searchParams.getAll('scope').flatMap(scope => grant(scope, user))
    const now = Math.floor(Date.now() / 1000)
    void new SignJWT({ access })
      .setProtectedHeader({ alg: 'ES256', typ: 'JWT', x5c })
      .setIssuer(issuer)
      .setSubject(user)
      .setAudience(service)
      .setIssuedAt(now)
      .setNotBefore(now - 10)
      .setExpirationTime(now + 300)
      .setJti(String(requests.length))
      .sign(key)
      .then(token => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ token, expires_in: 300, issued_at: new Date().toISOString() }))
      })
  })
  const { origin, close } = await listen(server)
  return { realm: `${origin}/token`, certificate: pair.cert, requests, close }
}

/** The user's name, an empty one for no credentials, undefined for wrong ones. */
function readUser(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return ''
  const [name = '', ...password] = Buffer.from(authorization.replace(/^Basic /i, ''), 'base64')
    .toString('utf8')
    .split(':')
  return (name === USER || name === READER) && password.join(':') === PASSWORD ? name : undefined
}

/** A scope is `repository:<name>:<action>,<action>`; the name may contain a colon (a port). */
function grant(scopes: string, user: string): Access[] {
  return scopes.split(' ').flatMap(scope => {
    const parts = scope.split(':')
    const type = parts[0]
    const actions = parts.at(-1)?.split(',') ?? []
    if (type === undefined || parts.length < 3) return []
    const granted = actions.filter(action => user === USER || action === 'pull')
    return [{ type, name: parts.slice(1, -1).join(':'), actions: granted }]
  })
}
