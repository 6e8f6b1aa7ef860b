// Licences as package databases and manifests write them, brought to SPDX expressions where that is certain.
import { fixupSpdxId } from '@cyclonedx/cyclonedx-library/SPDX'
import correct from 'spdx-correct'
import parse from 'spdx-expression-parse'
import type { License } from '../model.ts'

/** Longer text is a licence's text, not its name. */
const MAX_NAME_LENGTH = 120
const MAX_EXPRESSION_LENGTH = 2000

/** Short names of Debian (https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/), Fedora, PyPI and others. */
const ALIASES: Readonly<Record<string, string>> = {
  expat: 'MIT',
  'mit license': 'MIT',
  'the mit license': 'MIT',
  'mit/x11': 'X11',
  'mit/expat': 'MIT',
  'asl 2.0': 'Apache-2.0',
  'apache 2.0': 'Apache-2.0',
  'apache-2': 'Apache-2.0',
  'apache 2': 'Apache-2.0',
  'apache license 2.0': 'Apache-2.0',
  'apache license, version 2.0': 'Apache-2.0',
  'apache software license 2.0': 'Apache-2.0',
  'the apache license, version 2.0': 'Apache-2.0',
  'the apache software license, version 2.0': 'Apache-2.0',
  'bsd-2': 'BSD-2-Clause',
  'bsd-3': 'BSD-3-Clause',
  'bsd 2-clause': 'BSD-2-Clause',
  'bsd 3-clause': 'BSD-3-Clause',
  'new bsd': 'BSD-3-Clause',
  'new bsd license': 'BSD-3-Clause',
  'simplified bsd': 'BSD-2-Clause',
  boost: 'BSL-1.0',
  'boost-1.0': 'BSL-1.0',
  cc0: 'CC0-1.0',
  psf: 'PSF-2.0',
  psfl: 'PSF-2.0',
  'python software foundation license': 'PSF-2.0',
  'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
  'mplv1.1': 'MPL-1.1',
  'mplv2.0': 'MPL-2.0',
  'zlib/libpng': 'Zlib',
  'unicode-dfs-2016': 'Unicode-DFS-2016',
  'the unlicense': 'Unlicense',
  'edl 1.0': 'BSD-3-Clause',
  'eclipse distribution license - v 1.0': 'BSD-3-Clause',
  'eclipse distribution license v. 1.0': 'BSD-3-Clause',
  'gpl2 w/ cpe': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'gplv2 with classpath exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'gpl-2.0-with-classpath-exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'eclipse public license 1.0': 'EPL-1.0',
  'eclipse public license v1.0': 'EPL-1.0',
  'eclipse public license 2.0': 'EPL-2.0',
  'eclipse public license v2.0': 'EPL-2.0',
  'isc license (iscl)': 'ISC',
  'isc license': 'ISC'
}

/** Addresses that stand for a licence, without scheme, `www.` and file ending. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^apache\.org\/licenses\/license-2\.0$/, 'Apache-2.0'],
  [/^opensource\.org\/licenses?\/apache2\.0$/, 'Apache-2.0'],
  [/^opensource\.org\/licenses?\/mit-license$/, 'MIT'],
  [/^opensource\.org\/licenses?\/([a-z0-9.-]+)$/, ''],
  [/^spdx\.org\/licenses\/([a-z0-9.-]+)$/, ''],
  [/^eclipse\.org\/legal\/epl-v10$/, 'EPL-1.0'],
  [/^eclipse\.org\/legal\/epl-(?:v20|2\.0)$/, 'EPL-2.0'],
  [/^eclipse\.org\/org\/documents\/edl-v10$/, 'BSD-3-Clause'],
  [/^mozilla\.org\/mpl\/2\.0$/, 'MPL-2.0'],
  [/^gnu\.org\/licenses\/(?:old-licenses\/)?((?:l|a)?gpl-[0-9.]+)$/, '-only']
]

/** GNU licences by number: Debian's `GPL-2+`, Fedora's `LGPLv2.1+`, SPDX's old `GPL-2.0+`. */
const GNU = /^(GPL|LGPL|AGPL|GFDL)[- ]?v?(\d)(?:\.(\d))?(?:\.0)?(\+| or later|-or-later|-only)?$/i

/** The first words of licence texts that stand where a name should. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:the )?MIT license\b/i, 'MIT'],
  [/^apache license\s+version 2\.0\b/i, 'Apache-2.0'],
  [/^mozilla public license,? version 2\.0\b/i, 'MPL-2.0'],
  [/^ISC license\b/i, 'ISC'],
  [/^BSD 3-clause license\b/i, 'BSD-3-Clause'],
  [/^BSD 2-clause license\b/i, 'BSD-2-Clause'],
  [/^permission is hereby granted, free of charge, to any person obtaining/i, 'MIT']
]

/**
 * One licence statement: an SPDX expression where every part of it is certain, else the text as a name. `BSD` and
 * `GPL` stay names: they do not say which. Undefined for text that says nothing.
 */
export function mapLicense(text: string): License | undefined {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  if (trimmed === '' || /^(?:unknown|none|noassertion|n\/a)$/i.test(trimmed)) return undefined
  const expression = toKnownExpression(trimmed)
  if (expression !== undefined) return { kind: 'expression', value: expression, acknowledgement: 'declared' }
  return { kind: 'name', value: cut(trimmed), acknowledgement: 'declared' }
}

/** Several statements that all hold. One expression joined with `AND` if each is one, else each by itself. */
export function mapLicenses(texts: readonly string[]): License[] {
  const unique = new Map<string, License>()
  for (const text of texts) {
    const license = mapLicense(text)
    if (license) unique.set(license.value, license)
  }
  const licenses = [...unique.values()]
  if (licenses.length < 2 || licenses.some(license => license.kind === 'name')) return licenses
  const terms = licenses.flatMap(({ value }) => {
    if (!/ OR |\(/.test(value)) return value.split(' AND ')
    return / OR /.test(value) ? `(${value})` : value
  })
  const value = [...new Set(terms)].join(' AND ')
  return [{ kind: 'expression', value, acknowledgement: 'declared' }]
}

/** An image names the same few licences thousands of times, and the parser is slow. */
const seen = new Map<string, string | undefined>()
const MAX_SEEN = 2000

function toKnownExpression(text: string): string | undefined {
  if (seen.has(text)) return seen.get(text)
  const expression = toExpression(text)
  if (seen.size < MAX_SEEN && text.length <= MAX_NAME_LENGTH) seen.set(text, expression)
  return expression
}

function toExpression(text: string): string | undefined {
  if (text.length > MAX_EXPRESSION_LENGTH) return fromText(text)
  return toIdentifier(text) ?? fromCompound(text) ?? fromText(text)
}

/** A single licence, with its exception if it has one. */
function toIdentifier(text: string): string | undefined {
  const alias = ALIASES[text.toLowerCase()]
  if (alias !== undefined) return alias
  const gnu = GNU.exec(text)
  if (gnu) return fromGnu(gnu)
  const known = fixupSpdxId(text)
  if (known !== undefined) return known
  if (isExpression(text)) return text.replace(/ (?:and|or|with) /gi, operator => operator.toUpperCase())
  return fromAddress(text) ?? corrected(text)
}

function fromGnu([, family, major, minor, later]: RegExpExecArray): string | undefined {
  const id = `${family?.toUpperCase()}-${major}.${minor ?? '0'}${later === undefined || later === '-only' ? '-only' : '-or-later'}`
  return fixupSpdxId(id)
}

function isExpression(text: string): boolean {
  try {
    parse(text)
    return true
  } catch {
    return false
  }
}

function fromAddress(text: string): string | undefined {
  const address =
    /^(?:https?:\/\/)?(?:www\.)?(.+?)(?:\.(?:txt|html?|php))?\/?$/.exec(text.toLowerCase())?.[1] ?? ''
  for (const [pattern, id] of ADDRESSES) {
    const match = pattern.exec(address)
    if (match) return match[1] === undefined ? id : (fixupSpdxId(`${match[1]}${id}`) ?? undefined)
  }
  return undefined
}

/** Spelling mistakes are corrected only where the text names a version: without one the correction is a guess. */
function corrected(text: string): string | undefined {
  if (
    text.length > MAX_NAME_LENGTH ||
    !/\d/.test(text) ||
    /[/,&]|\b(?:and|or|with|see|custom)\b/i.test(text)
  ) {
    return undefined
  }
  const guess = correct(text, { upgrade: true }) ?? undefined
  return guess !== undefined && sameNumbers(text, guess) ? guess : undefined
}

function sameNumbers(text: string, id: string): boolean {
  const [wanted] = text.match(/\d+/) ?? []
  return wanted !== undefined && (id.match(/\d+/) ?? [])[0] === wanted
}

const OPERATORS: Readonly<Record<string, string>> = { and: 'AND', or: 'OR', with: 'WITH', '(': '(', ')': ')' }

/** `GPLv2+ and (MIT or ASL 2.0)`, `MIT/Apache-2.0`, Perl's `GPL-1+ or Artistic`: each part by itself. */
function fromCompound(text: string): string | undefined {
  const tokens = text
    .split(/(\(|\)|\s+(?:and|or|with)\s+|\s*[&|]{1,2}\s*|\/)/i)
    .map(token => token.trim())
    .filter(token => token !== '')
  if (tokens.length < 3) return undefined
  const parts: string[] = []
  for (const token of tokens) {
    const operator =
      OPERATORS[token.toLowerCase()] ??
      (/^[|/]/.test(token) ? 'OR' : token.startsWith('&') ? 'AND' : undefined)
    const part = operator ?? (parts.at(-1) === 'WITH' ? token : toIdentifier(token))
    if (part === undefined) return undefined
    parts.push(part)
  }
  const joined = parts.join(' ').replaceAll('( ', '(').replaceAll(' )', ')')
  return isExpression(joined) ? joined : undefined
}

function fromText(text: string): string | undefined {
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1]
}

function cut(text: string): string {
  return text.length <= MAX_NAME_LENGTH ? text : `${text.slice(0, MAX_NAME_LENGTH - 1)}…`
}
