// Reads the ways in which lock files write hashes.
import type { Hash } from '../../sbom/model.ts'

/** By the name in lower case without `-`: the CycloneDX name and the length in hexadecimal digits. */
const ALGORITHMS: ReadonlyMap<string, readonly [name: string, digits: number]> = new Map([
  ['md5', ['MD5', 32]],
  ['sha1', ['SHA-1', 40]],
  ['sha256', ['SHA-256', 64]],
  ['sha384', ['SHA-384', 96]],
  ['sha512', ['SHA-512', 128]]
])

const HEXADECIMAL = /^[0-9a-f]+$/
const LONGEST = 4000

/** A hash by algorithm and hexadecimal digits; undefined for an unknown algorithm or a wrong length. */
export function toHash(algorithm: string, digits: string): Hash | undefined {
  const known = ALGORITHMS.get(algorithm.toLowerCase().replace('-', ''))
  if (!known) return undefined
  const content = digits.toLowerCase()
  return content.length === known[1] && HEXADECIMAL.test(content)
    ? { algorithm: known[0], content }
    : undefined
}

/** Subresource integrity: `sha512-BASE64`, several with spaces between. https://www.w3.org/TR/SRI/ */
export function parseIntegrity(text: string | undefined): readonly Hash[] {
  if (text === undefined || text.length > LONGEST) return []
  return text.split(/\s+/).flatMap(part => {
    const dash = part.indexOf('-')
    if (dash < 0) return []
    const encoded = part.slice(dash + 1).split('?', 1)[0] ?? ''
    return toHash(part.slice(0, dash), Buffer.from(encoded, 'base64').toString('hex')) ?? []
  })
}

/** `sha256:HEX`, `sha256=HEX`, or the digits alone where the algorithm is known. */
export function parsePrefixedHash(text: string | undefined, algorithm?: string): readonly Hash[] {
  if (text === undefined || text.length > LONGEST) return []
  const at = text.search(/[:=]/)
  const hash = at < 0 ? toHash(algorithm ?? '', text) : toHash(text.slice(0, at), text.slice(at + 1))
  return hash ? [hash] : []
}
