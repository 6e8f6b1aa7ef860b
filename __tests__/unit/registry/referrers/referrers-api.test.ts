// Which answers count as the list of referrers, against a client that answers as it is told.
import { expect, test } from '@jest/globals'
import { digestOf } from '../../../../src/oci/digest.ts'
import { IMAGE_INDEX } from '../../../../src/oci/media-types.ts'
import type { Call, Reply } from '../../../../src/registry/content/client.ts'
import { listByApi } from '../../../../src/registry/referrers/referrers-api.ts'

const repository = { registry: 'registry.example', repository: 'acme/app' }
const SUBJECT = digestOf(Buffer.from('subject'))
const EMPTY_LIST = JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] })

function answering(parts: Partial<Reply>) {
  const calls: Call[] = []
  const exchange = async (call: Call): Promise<Reply> => {
    calls.push(call)
    return {
      status: 200,
      headers: { 'content-type': IMAGE_INDEX },
      url: new URL('https://registry.example/v2/acme/app/referrers/x'),
      isForeign: false,
      bytes: Buffer.from(EMPTY_LIST),
      ...parts
    }
  }
  return { exchange, owns: () => true, calls }
}

test('a response of the registry itself counts', async () => {
  const client = answering({})
  expect(await listByApi(client, repository, SUBJECT, {}, async () => true)).toEqual([])
  expect(client.calls).toMatchObject([{ redirects: 'stay' }])
})

test('not that of another host', async () => {
  expect(
    await listByApi(answering({ isForeign: true }), repository, SUBJECT, {}, async () => true)
  ).toBeUndefined()
})

test('the size of all pages is limited', async () => {
  const bytes = Buffer.from(EMPTY_LIST.padEnd(8 * 1024 * 1024))
  const headers = { 'content-type': IMAGE_INDEX, link: '</v2/acme/app/referrers/x?n=1>; rel="next"' }
  const client = answering({ bytes, headers })
  await expect(listByApi(client, repository, SUBJECT, {}, async () => true)).rejects.toEqual(
    expect.objectContaining({ code: 'REGISTRY_TOO_LARGE' })
  )
  expect(client.calls).toHaveLength(5)
})
