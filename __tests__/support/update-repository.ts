// An update repository as Sigstore has one (TUF): from it Cosign learns whom to trust and which services to ask.
// https://theupdateframework.github.io/specification/latest/
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import { type Listening, listen } from './listen.ts'

type Json = Readonly<Record<string, unknown>>

const EXPIRES = '2099-01-01T00:00:00Z'

export interface UpdateRepository extends Listening {
  /** Metadata of the root, with which a client begins. */
  readonly root: string
}

/** Serves files by name, signed by one key in all roles. */
export async function startUpdateRepository(
  targets: Readonly<Record<string, string>>
): Promise<UpdateRepository> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const der = publicKey.export({ format: 'der', type: 'spki' })
  const key = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    // The last 32 bytes of the DER are the bare key.
    keyval: { public: der.subarray(-32).toString('hex') }
  }
  const keyId = sha256(canonical(key))
  const signed = (type: string, content: Json): string =>
    signMetadata(
      { _type: type, spec_version: '1.0', version: 1, expires: EXPIRES, ...content },
      keyId,
      privateKey
    )
  const role = { keyids: [keyId], threshold: 1 }
  const root = signed('root', {
    consistent_snapshot: true,
    keys: { [keyId]: key },
    roles: { root: role, timestamp: role, snapshot: role, targets: role }
  })
  const listed = Object.fromEntries(
    Object.entries(targets).map(([name, text]) => [
      name,
      { length: Buffer.byteLength(text), hashes: { sha256: sha256(text) } }
    ])
  )
  const files: Record<string, string> = {
    '/1.root.json': root,
    '/timestamp.json': signed('timestamp', { meta: { 'snapshot.json': { version: 1 } } }),
    '/1.snapshot.json': signed('snapshot', { meta: { 'targets.json': { version: 1 } } }),
    '/1.targets.json': signed('targets', { targets: listed })
  }
  for (const [name, text] of Object.entries(targets)) files[`/targets/${sha256(text)}.${name}`] = text
  const server = createServer((request, response) => {
    const file = files[request.url ?? '']
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  return { ...(await listen(server)), root }
}

function signMetadata(content: Json, keyId: string, key: KeyObject): string {
  const signature = sign(null, Buffer.from(canonical(content)), key).toString('hex')
  return JSON.stringify({ signed: content, signatures: [{ keyid: keyId, sig: signature }] })
}

/** JSON with sorted names and no spaces. */
export function canonical(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  return JSON.stringify(value, sorted)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
