// People, organizations and tools as the one-line texts of SPDX 2: `Organization: Example (contact@example.com)`.
import type { Party } from '../model.ts'

/** What spdx-tools reads (`ActorParser`); a name in parentheses alone is an address for it. */
const PARTY = /^(?:Tool:\s*\S.*|(?:Person|Organization):\s*(?!\([^(]*\)$)\S.*)$/

export function isSpdxParty(text: string): boolean {
  return PARTY.test(text)
}

/** Undefined without a name or an address that SPDX 2 has a place for. */
export function formatSpdxParty({ name, email, isPerson }: Party): string | undefined {
  const shown = [name, email].find(text => text !== undefined && text.trim() !== '')
  if (shown === undefined) return undefined
  const address = email === undefined || email === '' ? '' : ` (${email})`
  const text = `${isPerson ? 'Person' : 'Organization'}: ${shown}${address}`.replace(/\s+/g, ' ')
  return isSpdxParty(text) ? text : undefined
}
