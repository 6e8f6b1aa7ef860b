// Puts content into a registry that asks for no account, with only fetch.
import { createHash } from 'node:crypto'

export interface Pushed {
  readonly digest: string
  readonly size: number
}

export async function putBlob(
  host: string,
  repository: string,
  content: string | Uint8Array
): Promise<Pushed> {
  const described = describe(content)
  const begun = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
  const location = new URL(begun.headers.get('location') ?? '', begun.url)
  location.search += `${location.search === '' ? '?' : '&'}digest=${described.digest}`
  await expectStatus(
    201,
    fetch(location, {
      method: 'PUT',
      body: Buffer.from(content as string),
      headers: { 'content-type': 'application/octet-stream' }
    })
  )
  return described
}

export async function putManifest(
  host: string,
  repository: string,
  mediaType: string,
  manifest: unknown,
  tag?: string
): Promise<Pushed> {
  const body = JSON.stringify(manifest)
  const described = describe(body)
  const url = `http://${host}/v2/${repository}/manifests/${tag ?? described.digest}`
  await expectStatus(201, fetch(url, { method: 'PUT', body, headers: { 'content-type': mediaType } }))
  return described
}

function describe(content: string | Uint8Array): Pushed {
  const bytes = Buffer.from(content as string)
  return { digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, size: bytes.byteLength }
}

async function expectStatus(status: number, response: Promise<Response>): Promise<void> {
  const {
    status: actual,
    url,
    text
  } = await response.then(async it => ({ status: it.status, url: it.url, text: await it.text() }))
  if (actual !== status) throw new Error(`${url} answered ${actual}: ${text}`)
}
