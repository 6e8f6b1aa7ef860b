// People, organizations and tools as the one-line texts of SPDX 2: `Organization: Example (contact@example.com)`.
import { present } from '../../support/fields.ts'
import type { Party, Tool } from '../model.ts'

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

/** The values of SPDX for "not known" and "there is none". */
export const NO_ASSERTION = 'NOASSERTION'
export const NONE = 'NONE'

/** https://spdx.github.io/spdx-spec/v2.3/package-information/#75-package-supplier-field */
export function parseParty(text: string | undefined): Party | undefined {
  if (text === undefined) return undefined
  if (text.trim() === NO_ASSERTION) return { isDeclaredUnknown: true }
  const { kind, value } = splitKind(text)
  const open = value.lastIndexOf('(')
  const hasEmail = open >= 0 && value.endsWith(')')
  const email = hasEmail ? value.slice(open + 1, -1).trim() : ''
  const name = (hasEmail ? value.slice(0, open) : value).trim()
  if (name === '' && email === '') return undefined
  const isPerson = kind === '' ? undefined : kind === 'person'
  return present<Party>({ name: name || undefined, email: email || undefined, isPerson })
}

/** `Tool: syft-1.51.0`; the version is what follows the last hyphen, if it begins with a digit. */
export function parseTool(value: string): Tool {
  const match = /^(.+)-(v?\d[^-\s]*)$/.exec(value.slice(0, 500))
  return match ? { name: match[1] ?? '', version: match[2] ?? '' } : { name: value }
}

/** Splits `Kind: value`; the kind is empty where none is written. */
export function splitKind(text: string): { kind: string; value: string } {
  const match = /^\s*(Person|Organization|Tool)\s*:/i.exec(text)
  return match
    ? { kind: (match[1] ?? '').toLowerCase(), value: text.slice(match[0].length).trim() }
    : { kind: '', value: text.trim() }
}
