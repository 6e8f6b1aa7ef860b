// The storage behind GitHub's attestation store: pre-signed addresses, which refuse a request with a token.
import { createServer } from 'node:http'
import { afterAll } from '@jest/globals'
import { type Listening, listen } from './listen.ts'

export interface StoredBlob {
  readonly status?: number
  readonly type?: string
  readonly bytes: Uint8Array
}

export interface BlobStorage extends Listening {
  /** Paths of the requests, in their order. */
  readonly requests: readonly string[]
}

const running = new Set<Listening>()

afterAll(async () => {
  await Promise.all([...running].map(({ close }) => close()))
})

/** By path. Several blobs of a path are served one after the other; the last one stays. */
export async function startBlobStorage(
  blobs: Readonly<Record<string, StoredBlob | readonly StoredBlob[]>>
): Promise<BlobStorage> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://storage.invalid').pathname
    const found = [blobs[path] ?? []].flat()
    const blob = found[Math.min(requests.filter(it => it === path).length, found.length - 1)]
    requests.push(path)
    if (request.headers.authorization !== undefined) return response.writeHead(400).end('a token')
    if (blob === undefined) return response.writeHead(404).end()
    return response.writeHead(blob.status ?? 200, { 'content-type': blob.type ?? '' }).end(blob.bytes)
  })
  const listening = await listen(server)
  running.add(listening)
  return { ...listening, requests }
}
