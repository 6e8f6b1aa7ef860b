// Addresses as Go's net/url writes them: Fulcio certifies workflows so, and Cosign compares them so.
// https://pkg.go.dev/net/url#URL.String

/** Characters that Go leaves alone in a path, and those that it takes as escaped well enough. */
const PLAIN = /^[A-Za-z0-9\-_.~$&+,/:;=@]$/
const ACCEPTED = /^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/

/**
 * What `url.Parse(text)` followed by `String()` gives for `scheme://host/path?query#fragment`: characters outside of
 * the grammar are escaped, and those that are escaped already stay so. What is not such an address, or is one that Go
 * refuses (`50%off`), is given back as it is.
 */
export function goUrl(text: string): string {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(text)
  if (match === null || /[\x00-\x1f\x7f]/.test(text)) return text
  const [, scheme = '', host = '', path = '', query = '', fragment = ''] = match
  const parts = [path, fragment.slice(1)]
  if (parts.some(part => /%(?![0-9A-Fa-f]{2})/.test(part))) return text
  const [escapedPath = '', escapedFragment = ''] = parts.map((part, at) => escapePart(part, at === 1))
  const end = escapedFragment === '' ? '' : `#${escapedFragment}`
  return `${scheme.toLowerCase()}${host}${escapedPath}${query}${end}`
}

/** A part that holds nothing to be escaped is kept byte by byte; else all of it is written anew. */
function escapePart(part: string, isFragment: boolean): string {
  if (ACCEPTED.test(isFragment ? part.replaceAll('?', '') : part)) return part
  return [...unescapedBytes(part)].map(byte => escapeByte(byte, isFragment)).join('')
}

function unescapedBytes(part: string): Buffer {
  const pieces = part.split(/(%[0-9A-Fa-f]{2})/)
  return Buffer.concat(
    pieces.map((piece, at) =>
      at % 2 === 0 ? Buffer.from(piece, 'utf8') : Buffer.from([Number.parseInt(piece.slice(1), 16)])
    )
  )
}

function escapeByte(byte: number, isFragment: boolean): string {
  const character = String.fromCharCode(byte)
  if (PLAIN.test(character) || (isFragment && /[?!()*]/.test(character))) return character
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}
