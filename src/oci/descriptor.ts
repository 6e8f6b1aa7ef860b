// Content descriptors: https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md
import { SealError } from '../support/errors.ts'
import { isRecord } from '../support/json.ts'
import { printable } from '../support/text.ts'
import { type Digest, digestOf, isDigest } from './digest.ts'
import { EMPTY } from './media-types.ts'

export type Annotations = Readonly<Record<string, string>>

export interface Descriptor {
  readonly mediaType: string
  readonly digest: Digest
  /** In bytes, of the exact content. */
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Annotations
}

/** Bytes that a manifest refers to, with their descriptor. */
export interface Blob {
  readonly descriptor: Descriptor
  readonly bytes: Uint8Array
}

export function describeBytes(mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
}

/** The config of an artifact that has none: `{}`. It is uploaded like any other blob. */
export const EMPTY_BLOB: Blob = Object.freeze({
  bytes: new TextEncoder().encode('{}'),
  descriptor: Object.freeze({
    mediaType: EMPTY,
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    size: 2
  })
})

/**
 * Reads a descriptor from parsed JSON; `where` names it in errors. Drops unknown fields, and `data` and `urls` on
 * purpose: Seal never fetches or trusts their content (CVE-2020-15157).
 *
 * @throws SealError `DESCRIPTOR_INVALID`
 */
export function readDescriptor(value: unknown, where: string): Descriptor {
  if (!isRecord(value)) throw invalid(where, 'is not an object')
  const { mediaType, digest, size, artifactType, annotations } = value
  if (typeof mediaType !== 'string' || mediaType === '') throw invalid(where, 'has no mediaType')
  if (!isDigest(digest)) throw invalid(where, `has no valid digest: ${printable(String(digest), 150)}`)
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw invalid(where, `has no valid size: ${printable(String(size), 50)}`)
  }
  return {
    mediaType,
    digest,
    size,
    ...(typeof artifactType === 'string' && artifactType !== '' ? { artifactType } : {}),
    ...(annotations === undefined ? {} : { annotations: readAnnotations(annotations, where) })
  }
}

/** @throws SealError `DESCRIPTOR_INVALID` */
export function readAnnotations(value: unknown, where: string): Annotations {
  if (value === null) return {}
  if (!isRecord(value)) throw invalid(where, 'has annotations that are not an object')
  // Object.create(null) would not survive spreading; entries are copied one by one so that "__proto__" stays a key.
  return Object.fromEntries(
    Object.entries(value).map(([key, text]) => {
      if (typeof text !== 'string')
        throw invalid(where, `has an annotation that is not a string: ${printable(key, 100)}`)
      return [key, text]
    })
  )
}

function invalid(where: string, what: string): SealError {
  return new SealError('DESCRIPTOR_INVALID', `${where} ${what}`)
}
