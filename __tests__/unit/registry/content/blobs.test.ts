// What of a blob is asked for and believed, against a client that answers as it is told.
import { expect, test } from '@jest/globals'
import { describeBytes } from '../../../../src/oci/descriptor.ts'
import { readBlob } from '../../../../src/registry/content/blobs.ts'
import type { Call, OpenReply } from '../../../../src/registry/content/client.ts'
import { RegistryError } from '../../../../src/registry/errors/registry-error.ts'

const repository = { registry: 'registry.example', repository: 'acme/app' }
const CONTENT = Buffer.from('the content of a blob')
const BLOB = describeBytes('a/b', CONTENT)

/** Answers each request by its number. */
function clientOf(answer: (call: Call, at: number) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const calls: Call[] = []
  const open = async (call: Call): Promise<OpenReply> => {
    calls.push(call)
    const chunks = answer(call, calls.length - 1)
    const stream = (async function* () {
      yield* chunks
    })()
    const url = new URL(`https://registry.example/v2/acme/app/${call.target}`)
    return { status: 200, headers: {}, url, isForeign: false, stream }
  }
  return { open, calls }
}

const code = (expected: string) => expect.objectContaining({ code: expected })

test("a blob that is larger than the caller's limit is not requested", async () => {
  const client = clientOf(() => [CONTENT])
  const read = readBlob(client, repository, BLOB, { maxBytes: BLOB.size - 1 })
  await expect(read).rejects.toEqual(code('REGISTRY_TOO_LARGE'))
  expect(client.calls).toEqual([])
  expect(await readBlob(client, repository, BLOB, { maxBytes: BLOB.size })).toEqual(CONTENT)
})

test('no more than the size in the descriptor is read', async () => {
  const client = clientOf(() => [CONTENT])
  await readBlob(client, repository, BLOB)
  expect(client.calls).toMatchObject([{ maxBytes: BLOB.size, target: `blobs/${BLOB.digest}` }])
})

test('a blob is abandoned if connections break repeatedly without a byte', async () => {
  const client = clientOf(async function* () {
    yield Buffer.alloc(0)
    throw new RegistryError('REGISTRY_UNREACHABLE', 'it broke', { isTransient: true })
  })
  await expect(readBlob(client, repository, BLOB)).rejects.toEqual(code('REGISTRY_UNREACHABLE'))
  expect(client.calls).toHaveLength(5)
})
