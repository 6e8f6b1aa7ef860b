// What XML Schema takes for an `anyURI`, so that a document does not become invalid for an odd link.
import * as Serialize from '@cyclonedx/cyclonedx-library/Serialize'
import { isXmlText } from '../cyclonedx/xml-text.ts'

/** As the CycloneDX library's normalizers escape links, though not purls. */
export function escapeUri(text: string): string {
  return text.replace(/[ "'[\]<>{}]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * https://www.w3.org/TR/xmlschema-2/#anyURI, by the grammar of RFC 3986 that validators use. Characters beyond ASCII
 * are taken: they are escaped before the grammar is applied.
 */
export function isAnyUri(text: string): boolean {
  return (
    Serialize.XML.Types.XmlSchema.isAnyURI(text) &&
    isXmlText(text) &&
    /^(?:[a-z][a-z\d+.-]*:|[^:/?#]*(?:[/?#]|$))/i.test(text) &&
    !/%(?![\da-f]{2})|[\\^`|\s"<>[\]{}\u0000-\u0020\u007f-\u00a0]/i.test(text) &&
    isAuthority(text)
  )
}

function isAuthority(text: string): boolean {
  const authority = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)/i.exec(text)?.[1]
  return authority === undefined || /^(?:[^@:]*(?::[^@]*)?@)?[^@:]*(?::\d{0,5})?$/.test(authority)
}
