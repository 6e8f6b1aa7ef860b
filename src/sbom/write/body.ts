// Collects the text of a large document as bytes, and derives an identifier from its content.
import { createHash, type Hash } from 'node:crypto'
import type { SealError } from '../../support/errors.ts'
import { uuidOf } from '../../support/uuid.ts'
import { LARGEST_SBOM, tooLarge } from '../read/encoding.ts'

export interface Body {
  /** @throws SealError `SBOM_TOO_LARGE` once there is more than Seal reads back, before the rest is written */
  add(text: string): void
  /** A UUID of version 8 (RFC 9562 section 5.8) from the SHA-256 of the seed and of all that was added. */
  uuid(): string
  /** UTF-8 of `head` and of all that was added. Ends the body, whose memory it frees. */
  bytes(head: string): Uint8Array
}

export type Identity = Pick<Body, 'add' | 'uuid'>

/** Characters of text that wait before they become bytes, which take less memory than joined strings. */
const CHUNK = 1 << 16

/** Collects bytes in few large pieces, because the allocator keeps most of many small ones after they are free. */
const LARGEST_PIECE = 1 << 26

/** Derives an identifier without keeping the text. */
export function createIdentity(seed: string): Identity {
  const hash = createHash('sha256').update(seed)
  return {
    add: text => void hash.update(text),
    uuid: () => uuidFrom(hash)
  }
}

function uuidFrom(hash: Hash): string {
  return uuidOf(hash.copy().digest())
}

/**
 * @param seed what the identifier depends on besides the text, such as the format
 * @param maxBytes of all that is added, without the head
 */
export function createBody(seed: string, maxBytes = LARGEST_SBOM): Body {
  const hash = createHash('sha256').update(seed)
  const pieces: Buffer[] = []
  let piece = Buffer.allocUnsafeSlow(CHUNK)
  let used = 0
  let pending = ''
  let length = 0
  const flush = (): void => {
    const size = Buffer.byteLength(pending, 'utf8')
    length += size
    if (length > maxBytes) throw tooLargeToWrite('more than the limit', maxBytes)
    if (used + size > piece.length) {
      pieces.push(piece.subarray(0, used))
      piece = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * piece.length, LARGEST_PIECE)))
      used = 0
    }
    piece.write(pending, used, 'utf8')
    hash.update(piece.subarray(used, used + size))
    used += size
    pending = ''
  }
  return {
    add(text) {
      pending += text
      if (pending.length >= CHUNK) flush()
    },
    uuid() {
      flush()
      return uuidFrom(hash)
    },
    bytes(head) {
      flush()
      pieces.push(piece.subarray(0, used))
      return joinPieces(Buffer.from(head, 'utf8'), pieces, length)
    }
  }
}

/** Of what would be written: a reader could not read it back. */
export function tooLargeToWrite(seen: string, maxBytes: number): SealError {
  const remedy =
    'Write it in a smaller format, of which CycloneDX JSON is the smallest, attach a file as it is, without the input format, or split it into one SBOM for each part of the image.'
  return tooLarge('the SBOM in this format', seen, maxBytes, remedy)
}

/** Frees each piece at once, so that the document is in memory once and not twice. */
function joinPieces(head: Uint8Array, pieces: readonly Buffer[], length: number): Uint8Array {
  const whole = Buffer.alloc(head.length + length)
  whole.set(head)
  let at = head.length
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
    ;(piece.buffer as ArrayBuffer).transfer(0)
  }
  return whole
}

/** Adds `,"name":[…]` to a JSON object, one item per line: small, and people can still read and compare it. */
export function addJsonList<T>(
  body: Body,
  name: string,
  items: Iterable<T>,
  toJson: (item: T) => object | undefined
): void {
  body.add(`,\n"${name}":[`)
  let separator = '\n'
  for (const item of items) {
    const value = toJson(item)
    if (value === undefined) continue
    body.add(`${separator}${JSON.stringify(value)}`)
    separator = ',\n'
  }
  body.add(']')
}
