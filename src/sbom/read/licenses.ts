// Distinguishes license expressions from mere names, and names the licenses of a document's own.
import { isExpression, leavesOf, readLicense } from '../licenses/license-expression.ts'
import type { License } from '../model.ts'

/** Makes the license statements of one document; parses equal texts once. */
export type LicenseReader = (
  text: string,
  acknowledgement?: License['acknowledgement'],
  url?: string
) => License

export function createLicenseReader(): LicenseReader {
  const kinds = new Map<string, License['kind']>()
  return (text, acknowledgement, url) => {
    let kind = kinds.get(text)
    if (kind === undefined) {
      kind = isExpression(text) ? 'expression' : 'name'
      kinds.set(text, kind)
    }
    return {
      kind,
      value: text,
      ...(acknowledgement === undefined ? {} : { acknowledgement }),
      ...(url === undefined ? {} : { url })
    }
  }
}

/** Longer is a license's text, not its name. */
const LONGEST_NAME = 200

/** The license behind a `LicenseRef-…`: a name that can be read, or the few words that a generator found. */
export function nameOfOwnLicense(name: string | undefined, text: string | undefined): string | undefined {
  const isRead = (said: string): boolean =>
    leavesOf(readLicense(said)).every(({ kind }) => kind === 'license')
  if (name !== undefined && isRead(name)) return name
  const isShort = text !== undefined && text.length <= LONGEST_NAME && !/\n/.test(text.trim())
  const words = isShort && text !== 'NOASSERTION' ? text : undefined
  if (words !== undefined && isRead(words)) return words
  return name === undefined || name === 'NOASSERTION' ? words : name
}
