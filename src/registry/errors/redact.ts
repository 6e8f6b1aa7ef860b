// Addresses for logs and errors: parts that may contain secrets are left out.
import { printable } from '../../support/text.ts'

/** Query parameters of the registry protocol that contain no secret. Signed storage URLs and upload states do. */
const HARMLESS = new Set(['digest', 'mount', 'from', 'n', 'last', 'artifactType', 'service', 'scope', 'ns'])

/** The URL without user information, fragment, and values of unknown query parameters. */
export function redactUrl(url: URL): string {
  const query = [...url.searchParams].map(([name, value]) =>
    HARMLESS.has(name) ? `${name}=${value}` : `${name}=REDACTED`
  )
  const search = query.length > 0 ? `?${query.join('&')}` : ''
  return printable(`${url.protocol}//${url.host}${url.pathname}${search}`, 500)
}
