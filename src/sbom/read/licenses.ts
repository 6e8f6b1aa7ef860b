// Tells licence expressions from mere names.
import parseExpression from 'spdx-expression-parse'
import type { License } from '../model.ts'

/** Longer texts are licence texts or attacks, not expressions. */
const LONGEST_EXPRESSION = 4000
/** The expression parser recurses once for each open parenthesis. */
const MOST_PARENTHESES = 100

/** Makes the licence statements of one document; equal texts are looked at once. */
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

/** Is it a valid SPDX licence expression? https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function isExpression(text: string): boolean {
  if (text.length > LONGEST_EXPRESSION || text.split('(').length > MOST_PARENTHESES) return false
  try {
    parseExpression(text)
    return true
  } catch {
    // The parser's way of saying no.
    return false
  }
}
