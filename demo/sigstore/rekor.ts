// The transparency log, in both versions that are in use. It checks nothing that it logs: that is for readers.
// https://github.com/sigstore/rekor/blob/main/openapi.yaml and
// https://github.com/sigstore/rekor-tiles/blob/main/api/proto/rekor/v2/entry.proto
import { createHash, sign } from 'node:crypto'
import type { Keys } from './certificate.ts'
import { inclusionProof, leafHash, rootHash } from './merkle.ts'

type Json = Readonly<Record<string, unknown>>

/** A tree with the same number in the name of its checkpoints each time. */
const TREE = '1193050959916656506'

export class Rekor {
  readonly #leaves: Buffer[] = []
  readonly #keys: Keys
  /** Host of the log's address, which signs checkpoints; without the port, as Cosign expects of version 2. */
  readonly #host: string

  constructor(host: string, keys: Keys) {
    this.#host = host
    this.#keys = keys
  }

  get size(): number {
    return this.#leaves.length
  }

  /** Answers `POST /api/v1/log/entries`. */
  addV1(request: Buffer, now: Date): Json {
    const body = canonical(storedV1(JSON.parse(request.toString()) as Json))
    const { index, root, proof } = this.#append(body)
    const entry = {
      body: body.toString('base64'),
      integratedTime: Math.floor(now.getTime() / 1000),
      logID: this.#keys.id.toString('hex'),
      logIndex: index
    }
    const verification = {
      inclusionProof: {
        checkpoint: this.#checkpoint(`${this.#host} - ${TREE}`, root),
        hashes: proof.map(hash => hash.toString('hex')),
        logIndex: index,
        rootHash: root.toString('hex'),
        treeSize: this.size
      },
      signedEntryTimestamp: sign('sha256', canonical(entry), this.#keys.privateKey).toString('base64')
    }
    return { [createHash('sha256').update(body).digest('hex')]: { ...entry, verification } }
  }

  /** Answers `POST /api/v2/log/entries`. This version gives no time: a timestamp authority does. */
  addV2(request: Buffer): Json {
    const { kind, spec } = storedV2(JSON.parse(request.toString()) as ProposalV2)
    const body = canonical({ apiVersion: '0.0.2', kind, spec })
    const { index, root, proof } = this.#append(body)
    return {
      logIndex: String(index),
      logId: { keyId: this.#keys.id.toString('base64') },
      kindVersion: { kind, version: '0.0.2' },
      integratedTime: '0',
      inclusionProof: {
        logIndex: String(index),
        rootHash: root.toString('base64'),
        treeSize: String(this.size),
        hashes: proof.map(hash => hash.toString('base64')),
        checkpoint: { envelope: this.#checkpoint(this.#host, root) }
      },
      canonicalizedBody: body.toString('base64')
    }
  }

  #append(body: Buffer): {
    readonly index: number
    readonly root: Buffer
    readonly proof: readonly Buffer[]
  } {
    const index = this.#leaves.push(leafHash(body)) - 1
    return { index, root: rootHash(this.#leaves), proof: inclusionProof(this.#leaves, index) }
  }

  /** A signed note: https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md */
  #checkpoint(origin: string, root: Buffer): string {
    const note = `${origin}\n${this.size}\n${root.toString('base64')}\n`
    const signature = sign('sha256', Buffer.from(note), this.#keys.privateKey)
    const signed = Buffer.concat([this.#keys.id.subarray(0, 4), signature]).toString('base64')
    return `${note}\n— ${this.#host} ${signed}\n`
  }
}

/** The part of a proposed entry that version 1 stores: only hashes and signatures of an envelope. */
function storedV1(proposal: Json): Json {
  if (proposal['kind'] !== 'dsse') return proposal
  const { proposedContent } = proposal['spec'] as {
    readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] }
  }
  const envelope = JSON.parse(proposedContent.envelope) as {
    readonly payload: string
    readonly signatures: readonly { readonly sig: string }[]
  }
  return {
    apiVersion: proposal['apiVersion'],
    kind: 'dsse',
    spec: {
      envelopeHash: sha256(Buffer.from(proposedContent.envelope)),
      payloadHash: sha256(Buffer.from(envelope.payload, 'base64')),
      signatures: envelope.signatures.map(({ sig }, at) => ({
        signature: sig,
        verifier: proposedContent.verifiers[at]
      }))
    }
  }
}

interface ProposalV2 {
  readonly hashedRekordRequestV002?: { readonly digest: string; readonly signature: Json }
  readonly dsseRequestV002?: {
    readonly envelope: { readonly payload: string; readonly signatures: readonly { readonly sig: string }[] }
    readonly verifiers: readonly Json[]
  }
}

function storedV2({ hashedRekordRequestV002: hashed, dsseRequestV002: dsse }: ProposalV2): {
  readonly kind: string
  readonly spec: Json
} {
  if (hashed) {
    const { digest, signature } = hashed
    return {
      kind: 'hashedrekord',
      spec: { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } }
    }
  }
  if (dsse === undefined) throw new Error('the entry is of an unknown kind')
  const digest = createHash('sha256').update(Buffer.from(dsse.envelope.payload, 'base64')).digest('base64')
  const signatures = dsse.envelope.signatures.map(({ sig }, at) => ({
    content: sig,
    verifier: dsse.verifiers[at]
  }))
  return {
    kind: 'dsse',
    spec: { dsseV002: { payloadHash: { algorithm: 'SHA2_256', digest }, signatures } }
  }
}

function sha256(bytes: Buffer): Json {
  return { algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') }
}

/** JSON with sorted names and no spaces; the log's values are plain ASCII. */
function canonical(value: unknown): Buffer {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  return Buffer.from(JSON.stringify(value, sorted))
}
