// Services of this machine under public names, over TLS, behind a proxy that records which hosts are asked for.

import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { listen } from './listen.ts'
import { makeTemporaryFolder } from './processes.ts'
import { makeCertificate } from './tls.ts'

export interface NamedHost {
  /** `http://127.0.0.1:PORT` of what is behind the name. */
  readonly behind: string
  /** Answers instead of what is behind, if it returns true. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean
}

export interface NamedHosts {
  /** For a job whose network has only this proxy. */
  readonly environment: Readonly<Record<string, string>>
  /** Every host that was asked for, in order, those without a service included. */
  readonly contacted: string[]
  close(): Promise<void>
}

export async function startNamedHosts(hosts: Readonly<Record<string, NamedHost>>): Promise<NamedHosts> {
  const { ca, cert, key } = await makeCertificate(Object.keys(hosts))
  const contacted: string[] = []
  const tunnels = new Set<Socket>()
  const services = await listen(
    createTlsServer({ cert, key }, (request, response) => serve(hosts, request, response))
  )
  const proxy = createServer((request, response) => {
    contacted.push(URL.parse(request.url ?? '')?.host ?? '')
    response.writeHead(403).end()
  })
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    const host = String(request.url).replace(/:443$/, '')
    contacted.push(host)
    if (!(host in hosts)) return client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
    const upstream = connect(Number(URL.parse(services.origin)?.port), '127.0.0.1')
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    client.pipe(upstream).pipe(client)
    tunnels.add(client)
    for (const [one, other] of [
      [client, upstream],
      [upstream, client]
    ] as const)
      one.on('error', () => undefined).on('close', () => other.destroy())
  })
  const listening = await listen(proxy)
  const authority = join(makeTemporaryFolder(), 'ca.pem')
  writeFileSync(authority, ca)
  return {
    contacted,
    environment: {
      HTTPS_PROXY: listening.origin,
      HTTP_PROXY: listening.origin,
      SSL_CERT_FILE: authority,
      NODE_EXTRA_CA_CERTS: authority
    },
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy()
      await Promise.all([services.close(), listening.close()])
    }
  }
}

function serve(
  hosts: Readonly<Record<string, NamedHost>>,
  request: IncomingMessage,
  response: ServerResponse
): void {
  const service = hosts[request.headers.host ?? '']
  if (service === undefined) return void response.writeHead(421).end()
  if (service.answer?.(request, response)) return
  const { method, headers } = request
  const upstream = requestHttp(`${service.behind}${request.url}`, { method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  upstream.on('error', () => response.destroy())
  request.pipe(upstream)
}
