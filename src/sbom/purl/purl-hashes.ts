// Hashes that a package URL states itself.
import type { Hash } from '../model.ts'
import { parsePurl } from './parse-purl.ts'

const ALGORITHMS: ReadonlyMap<string, readonly [name: string, digits: number]> = new Map([
  ['md5', ['MD5', 32]],
  ['sha1', ['SHA-1', 40]],
  ['sha256', ['SHA-256', 64]],
  ['sha384', ['SHA-384', 96]],
  ['sha512', ['SHA-512', 128]]
])

/** `sha256:…`, as digests and the purl qualifier `checksum` write it. */
export function hashOf(text: string): Hash | undefined {
  const [, name = '', content = ''] = /^([a-z0-9]+):([0-9a-f]+)$/i.exec(text.trim()) ?? []
  const [algorithm, digits] = ALGORITHMS.get(name.toLowerCase()) ?? []
  return algorithm === undefined || content.length !== digits
    ? undefined
    : { algorithm, content: content.toLowerCase() }
}

/** Those that the component's own package URL states: `?checksum=sha256:…`. */
export function hashesOfPurl(text: string | undefined): readonly Hash[] {
  const stated = parsePurl(text)?.qualifiers.get('checksum')
  return stated === undefined ? [] : stated.split(',').flatMap(each => hashOf(each) ?? [])
}
