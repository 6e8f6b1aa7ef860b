// Takes package URLs apart, as far as they can be: https://github.com/package-url/purl-spec
import { PackageURL } from 'packageurl-js'

export interface PurlParts {
  /** `npm`, `deb`, `oci`. */
  readonly type: string
  readonly namespace: string | undefined
  readonly name: string
  readonly version: string | undefined
  readonly qualifiers: ReadonlyMap<string, string>
}

const LONGEST_PURL = 4096

/** The parts, decoded; undefined for a text that is no purl. */
export function parsePurl(text: string | undefined): PurlParts | undefined {
  if (text === undefined || text.length > LONGEST_PURL || !text.startsWith('pkg:')) return undefined
  try {
    const { type, namespace, name, version, qualifiers } = PackageURL.fromString(text)
    if (type === undefined || name === undefined) return undefined
    return {
      type,
      namespace: namespace ?? undefined,
      name,
      version: version ?? undefined,
      qualifiers: new Map(Object.entries(qualifiers ?? {}))
    }
  } catch {
    // The parser's way of saying no.
    return undefined
  }
}
