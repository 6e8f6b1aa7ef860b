// Which texts readers take for an IRI reference: RFC 3987, and Java's URI class, which takes some more.

const ESCAPED = String.raw`%[\dA-Fa-f]{2}`
const UCS = String.raw`\u{a0}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{1fffd}\u{20000}-\u{dfffd}\u{e1000}-\u{efffd}`
const PRIVATE = String.raw`\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}`
const PLAIN = String.raw`A-Za-z\d\-._~!$&'()*+,;=`

const part = (characters: string): string => `(?:[${PLAIN}${UCS}${characters}]|${ESCAPED})*`

/** https://www.rfc-editor.org/rfc/rfc3987#section-2.2 */
const AUTHORITY = String.raw`\/\/(?:${part(':')}@)?(?:\[[\dA-Fa-fv:.]+\]|${part('')})(?::\d*)?(?:\/${part(':@')})*`
const ROOTED = String.raw`\/(?:(?!\/)${part(':@/')})?`
const TAIL = String.raw`(?:\?${part(`:@/?${PRIVATE}`)})?(?:#${part(':@/?')})?`
const IRI = new RegExp(
  String.raw`^[A-Za-z][A-Za-z\d+.\-]*:(?:${AUTHORITY}|${ROOTED}|(?!\/)${part(':@/')})${TAIL}$`,
  'u'
)
const RELATIVE = new RegExp(
  String.raw`^(?:${AUTHORITY}|${ROOTED}|(?!\/)${part('@')}(?:\/${part(':@')})*)${TAIL}$`,
  'u'
)

function isIriReference(text: string): boolean {
  return IRI.test(text) || RELATIVE.test(text)
}

/** The grammar of Python's rfc3987-syntax, which jsonschema and cyclonedx-python-lib use, has no `::` in an address. */
export function isPythonIri(text: string): boolean {
  return isIriReference(text) && !/^[^/?#]*\/\/[^/?#]*\[[^\]]*::/.test(text)
}

/** Java's `other` characters: all beyond ASCII that are neither controls nor spaces. */
const OTHER = String.raw`(?![\u{80}-\u{9f}\p{Z}])[\u{80}-\u{10ffff}]`
const legal = (characters: string): RegExp =>
  new RegExp(String.raw`^(?:[A-Za-z\d_\-!.~'()*,;:$&+=@${characters}]|${ESCAPED}|${OTHER})*$`, 'u')
const [AUTHORITY_TEXT, PATH_TEXT, QUERY_TEXT] = [legal(''), legal('/'), legal('/?')]
const ANY_TEXT = legal(String.raw`/?\[\]`)
const ADDRESS = /^(?:[^@[\]]*@)?\[(?=[^\]]*:)[\w:.%]+\](?::\d*)?$/

/**
 * As `java.net.URI` parses it, RFC 2396 with other scripts; the validator of Dependency-Track (networknt 2.0) also refuses
 * brackets in a query, and takes them in a fragment.
 */
export function isJavaUri(text: string): boolean {
  const [, scheme, rest = ''] = /^([^:/?#]*):(.*)$/s.exec(text) ?? []
  if (scheme === undefined) return isHierarchical(text)
  if (!/^[A-Za-z][A-Za-z\d+.-]*$/.test(scheme)) return false
  if (rest.startsWith('/')) return isHierarchical(rest)
  const [, opaque = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(rest) ?? []
  return opaque !== '' && ANY_TEXT.test(opaque) && ANY_TEXT.test(fragment)
}

/** Newer versions of the validator take `http://`, which has neither authority nor path. */
function isHierarchical(text: string): boolean {
  const [, authority = '', path = '', query = '', fragment = ''] =
    /^(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? []
  return (
    (AUTHORITY_TEXT.test(authority) || ADDRESS.test(authority)) &&
    PATH_TEXT.test(path) &&
    QUERY_TEXT.test(query) &&
    ANY_TEXT.test(fragment)
  )
}
