// Formats URLs as Go's net/url does: Fulcio writes this form into certificates, and Cosign compares it.
// https://pkg.go.dev/net/url#URL.String

/** Characters that Go does not escape in a path, and those that it accepts unescaped. */
const PLAIN = /^[A-Za-z0-9\-_.~$&+,/:;=@]$/
const ACCEPTED = /^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/

/**
 * The result of `url.Parse(text)` and `String()` for `scheme://host/path?query#fragment`: escapes characters outside
 * of the grammar and keeps existing escapes. Returns other texts, and those that Go refuses (`50%off`), unchanged.
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

/** Keeps a part that needs no escaping byte for byte; otherwise escapes all of it again. */
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
