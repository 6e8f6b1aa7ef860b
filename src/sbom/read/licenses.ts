// Distinguishes license expressions from mere names.
import { isExpression } from '../licenses/license-expression.ts'
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
