// Reads the one-line parties of SPDX 2: `Organization: Example (contact@example.com)`.

import { present } from '../../support/fields.ts'
import type { Party, Tool } from '../model.ts'

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
