// Responses as values, and how they are sent.
import type { ServerResponse } from 'node:http'
import { type Headers, RegistryError } from './errors.ts'

export interface Reply {
  readonly status: number
  readonly headers?: Headers
  readonly body?: Uint8Array
}

export function replyJson(status: number, value: unknown, headers: Headers = {}): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value))
  }
}

/** What CNCF distribution answers where it serves nothing. */
export const PAGE_NOT_FOUND: Reply = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: Buffer.from('404 page not found\n')
}

export function replyError(error: unknown): Reply {
  if (error instanceof RegistryError) {
    const { status, code, message, detail, headers } = error
    return replyJson(
      status,
      { errors: [{ code, message, ...(detail === undefined ? {} : { detail }) }] },
      headers
    )
  }
  const message = error instanceof Error ? error.message : String(error)
  return replyJson(500, { errors: [{ code: 'UNKNOWN', message }] })
}

/** Sends a reply; for HEAD the headers alone, with the length that GET would have. */
export function send(response: ServerResponse, { status, headers = {}, body }: Reply, isHead: boolean): void {
  const isBodyless = status === 204 || status === 304
  response.writeHead(status, {
    'Docker-Distribution-Api-Version': 'registry/2.0',
    ...(isBodyless ? {} : { 'Content-Length': String(body?.byteLength ?? 0) }),
    ...headers
  })
  response.end(isHead || isBodyless ? undefined : body)
}
