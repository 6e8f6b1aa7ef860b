// Which links a CycloneDX document can have without that its readers refuse all of it.
import { isJavaUri, isPythonIri } from '../validate/iri.ts'
import { escapeUri, isAnyUri } from './xml-uri.ts'

/**
 * Whether the link, as it is written, is one: for XML by its schema, for JSON by what Dependency-Track and
 * cyclonedx-python-lib take for an `iri-reference`. Others, as `git@host:path`, are left out and reported.
 */
export function isLink(text: string, isXml: boolean): boolean {
  const written = escapeUri(text)
  if (written === '') return false
  return isXml ? isAnyUri(written) : isJavaUri(written) && isPythonIri(written)
}
