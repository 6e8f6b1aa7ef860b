// Which listed license a text names: SPDX ids in any case, deprecated ids, names of Debian, RPM, PyPI and Maven, addresses.
import correct from 'spdx-correct'
import deprecatedExceptions from 'spdx-exceptions/deprecated.json' with { type: 'json' }
import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' }
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' }
import { editDistance } from '../../support/edit-distance.ts'

/** One license, as SPDX writes it: `GPL-2.0-or-later WITH Classpath-exception-2.0`. */
export interface NamedLicense {
  /** Listed, and not deprecated where another id replaces it; or `LicenseRef-…`, `DocumentRef-…:LicenseRef-…`. */
  readonly id: string
  /** Written with `+`; GNU ids have `-or-later` in the id. */
  readonly hasPlus?: boolean
  readonly exception?: string
}

const byLowerCase = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map(id => [id.toLowerCase(), id] as const))

const LISTED = byLowerCase([...licenseIds, ...deprecatedIds])
const EXCEPTIONS = byLowerCase([...exceptionIds, ...deprecatedExceptions])
const EXACT: ReadonlySet<string> = new Set([...licenseIds, ...deprecatedIds])
const EXACT_EXCEPTIONS: ReadonlySet<string> = new Set([...exceptionIds, ...deprecatedExceptions])

const DEPRECATED: ReadonlySet<string> = new Set(deprecatedIds)

/** The replacements of the SPDX license list; GNU ids get `-only` by rule. */
const REPLACED: Readonly<Record<string, NamedLicense>> = {
  'BSD-2-Clause-FreeBSD': { id: 'BSD-2-Clause-Views' },
  'BSD-2-Clause-NetBSD': { id: 'BSD-2-Clause' },
  'GPL-2.0-with-autoconf-exception': { id: 'GPL-2.0-only', exception: 'Autoconf-exception-2.0' },
  'GPL-2.0-with-bison-exception': { id: 'GPL-2.0-only', exception: 'Bison-exception-2.2' },
  'GPL-2.0-with-classpath-exception': { id: 'GPL-2.0-only', exception: 'Classpath-exception-2.0' },
  'GPL-2.0-with-font-exception': { id: 'GPL-2.0-only', exception: 'Font-exception-2.0' },
  'GPL-2.0-with-GCC-exception': { id: 'GPL-2.0-only', exception: 'GCC-exception-2.0' },
  'GPL-3.0-with-autoconf-exception': { id: 'GPL-3.0-only', exception: 'Autoconf-exception-3.0' },
  'GPL-3.0-with-GCC-exception': { id: 'GPL-3.0-only', exception: 'GCC-exception-3.1' },
  Nunit: { id: 'zlib-acknowledgement' },
  'StandardML-NJ': { id: 'SMLNJ' },
  'bzip2-1.0.5': { id: 'bzip2-1.0.6' },
  'eCos-2.0': { id: 'GPL-2.0-or-later', exception: 'eCos-exception-2.0' },
  wxWindows: { id: 'LGPL-2.0-or-later', exception: 'WxWindows-exception-3.1' }
}

/** An expression with `…-only WITH …` in place of the deprecated ids that contain an exception. */
export function spellExceptions(expression: string): string {
  return expression.replace(/(?<![\w.-])GPL-\d\.0-with-[\w.]+-exception(?![\w.+-])/g, text => {
    const { id = text, exception } = REPLACED[text] ?? {}
    return exception === undefined ? text : `${id} WITH ${exception}`
  })
}

/** Names that a project uses for one license; ambiguous names (`BSD`, `GPL`, `Python`) are not in the list. */
const ALIASES: Readonly<Record<string, NamedLicense>> = {
  expat: { id: 'MIT' },
  'expat license': { id: 'MIT' },
  'mit/expat': { id: 'MIT' },
  'mit/x11': { id: 'X11' },
  'zlib/libpng': { id: 'Zlib' },
  'apache-2': { id: 'Apache-2.0' },
  'apache 2': { id: 'Apache-2.0' },
  apache2: { id: 'Apache-2.0' },
  'apache license 2': { id: 'Apache-2.0' },
  alv2: { id: 'Apache-2.0' },
  'asf 2.0': { id: 'Apache-2.0' },
  'asl 2': { id: 'Apache-2.0' },
  'asl 1.1': { id: 'Apache-1.1' },
  'asl 2.0': { id: 'Apache-2.0' },
  'asl-2.0': { id: 'Apache-2.0' },
  'asl2.0': { id: 'Apache-2.0' },
  'bsd-2': { id: 'BSD-2-Clause' },
  'bsd-3': { id: 'BSD-3-Clause' },
  'new bsd': { id: 'BSD-3-Clause' },
  'new bsd license': { id: 'BSD-3-Clause' },
  'modified bsd license': { id: 'BSD-3-Clause' },
  'revised bsd license': { id: 'BSD-3-Clause' },
  'simplified bsd': { id: 'BSD-2-Clause' },
  'simplified bsd license': { id: 'BSD-2-Clause' },
  'freebsd license': { id: 'BSD-2-Clause' },
  'the new bsd license': { id: 'BSD-3-Clause' },
  'the bsd 3-clause license': { id: 'BSD-3-Clause' },
  'bsd 3-clause "new" or "revised" license': { id: 'BSD-3-Clause' },
  'bsd 2-clause "simplified" license': { id: 'BSD-2-Clause' },
  artistic: { id: 'Artistic-1.0' },
  'artistic-2': { id: 'Artistic-2.0' },
  boost: { id: 'BSL-1.0' },
  'boost-1.0': { id: 'BSL-1.0' },
  'boost software license 1.0': { id: 'BSL-1.0' },
  'boost software license 1.0 (bsl-1.0)': { id: 'BSL-1.0' },
  cc0: { id: 'CC0-1.0' },
  'cc0 1.0 universal': { id: 'CC0-1.0' },
  'cc0 1.0 universal (cc0 1.0) public domain dedication': { id: 'CC0-1.0' },
  'creative commons zero v1.0 universal': { id: 'CC0-1.0' },
  'cc-by-3': { id: 'CC-BY-3.0' },
  'cc-by-4': { id: 'CC-BY-4.0' },
  'cc-by-sa-3': { id: 'CC-BY-SA-3.0' },
  'cc-by-sa-4': { id: 'CC-BY-SA-4.0' },
  cddl: { id: 'CDDL-1.0' },
  'cddl-1': { id: 'CDDL-1.0' },
  'common development and distribution license 1.0': { id: 'CDDL-1.0' },
  'common development and distribution license 1.0 (cddl-1.0)': { id: 'CDDL-1.0' },
  'common development and distribution license 1.1': { id: 'CDDL-1.1' },
  cpl: { id: 'CPL-1.0' },
  'efl-2': { id: 'EFL-2.0' },
  'european union public license 1.1': { id: 'EUPL-1.1' },
  'european union public license 1.2': { id: 'EUPL-1.2' },
  'gfdl-niv-1.3+': { id: 'GFDL-1.3-no-invariants-or-later' },
  'gpl2 with cpe': { id: 'GPL-2.0-only', exception: 'Classpath-exception-2.0' },
  'gplv2 with classpath exception': { id: 'GPL-2.0-only', exception: 'Classpath-exception-2.0' },
  'gpl+': { id: 'GPL-1.0-or-later' },
  'isc license (iscl)': { id: 'ISC' },
  'lgpl+': { id: 'LGPL-2.0-or-later' },
  'mozilla public license 2.0 (mpl 2.0)': { id: 'MPL-2.0' },
  'mplv1.0': { id: 'MPL-1.0' },
  'mplv1.1': { id: 'MPL-1.1' },
  'mplv2.0': { id: 'MPL-2.0' },
  'mpl 2': { id: 'MPL-2.0' },
  'mpl-2': { id: 'MPL-2.0' },
  'mozilla public license version 2.0': { id: 'MPL-2.0' },
  psf: { id: 'PSF-2.0' },
  psfl: { id: 'PSF-2.0' },
  'psf-2': { id: 'PSF-2.0' },
  'python software foundation license': { id: 'PSF-2.0' },
  pythonv2: { id: 'Python-2.0' },
  qpl: { id: 'QPL-1.0' },
  'zope-2.1': { id: 'ZPL-2.1' },
  zplv2: { id: 'ZPL-2.0' },
  'zplv2.0': { id: 'ZPL-2.0' },
  'zplv2.1': { id: 'ZPL-2.1' },
  'edl 1.0': { id: 'BSD-3-Clause' },
  'eclipse distribution license - v 1.0': { id: 'BSD-3-Clause' },
  'eclipse distribution license v. 1.0': { id: 'BSD-3-Clause' },
  'eclipse distribution license 1.0': { id: 'BSD-3-Clause' },
  'epl 1.0': { id: 'EPL-1.0' },
  'epl 2.0': { id: 'EPL-2.0' },
  'eclipse public license 1.0': { id: 'EPL-1.0' },
  'eclipse public license v1.0': { id: 'EPL-1.0' },
  'eclipse public license - v 1.0': { id: 'EPL-1.0' },
  'eclipse public license 2.0': { id: 'EPL-2.0' },
  'eclipse public license v2.0': { id: 'EPL-2.0' },
  'eclipse public license - v 2.0': { id: 'EPL-2.0' },
  'eclipse public license v. 2.0': { id: 'EPL-2.0' }
}

/** URLs that identify a license, without scheme, `www.` and file ending. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^apache\.org\/licenses\/license-(1\.[01]|2\.0)$/, 'Apache-$1'],
  [/^opensource\.org\/licenses?\/apache-?2\.0$/, 'Apache-2.0'],
  [/^opensource\.org\/licenses?\/mit-license$/, 'MIT'],
  [/^opensource\.org\/licenses?\/bsd-license$/, 'BSD-2-Clause'],
  [/^opensource\.org\/(?:licenses?\/)?((?:l|a)?gpl-[\d.]+)$/, '$1-only'],
  [/^opensource\.org\/licenses?\/([a-z\d.-]+)$/, '$1'],
  [/^spdx\.org\/licenses\/([a-z\d.+-]+)$/, '$1'],
  [/^choosealicense\.com\/licenses\/([a-z\d.-]+)$/, '$1'],
  [/^eclipse\.org\/legal\/epl-(?:v10|1\.0)$/, 'EPL-1.0'],
  [/^eclipse\.org\/legal\/epl-(?:v20|2\.0)$/, 'EPL-2.0'],
  [/^eclipse\.org\/org\/documents\/epl-2\.0$/, 'EPL-2.0'],
  [/^eclipse\.org\/org\/documents\/edl-v10$/, 'BSD-3-Clause'],
  [/^mozilla\.org\/(?:en-us\/)?mpl\/([12]\.\d)$/, 'MPL-$1'],
  [/^gnu\.org\/licenses\/(?:old-licenses\/)?((?:l|a)?gpl-\d\.\d)(?:-standalone)?$/, '$1-only'],
  [/^gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?((?:l|a)?gpl)v?(\d)$/, '$1-$2.0-only'],
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/legalcode|\/deed.*)?$/, 'CC0-1.0'],
  [
    /^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)(?:\/legalcode|\/deed.*)?$/,
    'CC-$1-$2'
  ],
  [/^(?:unlicense\.org|www\.unlicense\.org)(?:\/unlicense)?$/, 'Unlicense'],
  [/^boost\.org\/license_1_0$/, 'BSL-1.0']
]

/** GNU licenses by number: Debian's `GPL-2+`, Fedora's `LGPLv2.1+`, SPDX's old `GPL-2.0+`, `GPL version 3 only`. */
const GNU_SHORT =
  /^(?:the )?(?:gnu )?(?:(affero|lesser|library) )?(GPL|LGPL|AGPL|GFDL)(?: license)?[-_ ,]*(?:v|ver\.?|version)?[-_. ]*(\d)(?:[._](\d))?(?:\.0)?[- ]?(\+|-or-later|only|)(?: license)?$/i

/** The same by their long names: `GNU Lesser General Public License, Version 2.1 or later`. */
const GNU_LONG =
  /^(?:the )?(?:gnu )?(?:(affero|lesser|library)(?: gnu)? )?(general public|free documentation|gpl|public) license,?(?: \(?[al]?gpl\)?)?(?: -)?,? *(?:v|ver\.?|version)?[. ]*(\d)(?:\.(\d))?(?:\.0)?,? ?(\+|only|)$/i

const FAMILIES: Readonly<Record<string, string>> = {
  affero: 'AGPL',
  lesser: 'LGPL',
  library: 'LGPL',
  free: 'GFDL'
}

/** Longer text is a license's text, not its name. */
const LONGEST_NAME = 200

/** The license that a text names; undefined if it is ambiguous. `isExact`: only ids, in the case of the list. */
export function findLicense(said: string, isExact = false): NamedLicense | undefined {
  if (isExact) return findExact(said)
  const text = spellAmerican(said)
  if (text.length > LONGEST_NAME) return findReference(said)
  return (
    findReference(said) ??
    findListed(text) ??
    own(ALIASES, text.toLowerCase()) ??
    findGnu(text) ??
    findAddress(text) ??
    findWithoutWords(text) ??
    findCorrected(text)
  )
}

/** With `s` in place of the British `c`, also inside a word. */
export function spellAmerican(text: string): string {
  return text.replace(
    /(licen)c(e)/gi,
    (_, start: string, end: string) => `${start}${end === 'E' ? 'S' : 's'}${end}`
  )
}

/** `Classpath-exception-2.0`, or SPDX 3's `AdditionRef-…`. */
export function findException(text: string, isExact = false): string | undefined {
  if (/^(?:DocumentRef-[A-Za-z\d.-]+:)?AdditionRef-[A-Za-z\d.-]+$/.test(text)) return text
  if (isExact) return EXACT_EXCEPTIONS.has(text) ? text : undefined
  const name = text.toLowerCase()
  return (
    EXCEPTIONS.get(name) ?? (/^(?:the )?(?:gnu )?classpath[ -]exception$/.test(name) ? CLASSPATH : undefined)
  )
}

const CLASSPATH = 'Classpath-exception-2.0'

/** https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/: the prefix is not case-sensitive. */
function findReference(text: string): NamedLicense | undefined {
  const match = /^(DocumentRef-[A-Za-z\d.-]+:)?LicenseRef-([A-Za-z\d.-]+)$/i.exec(text)
  return match ? { id: `${match[1] ?? ''}LicenseRef-${match[2]}` } : undefined
}

function findExact(text: string): NamedLicense | undefined {
  if (/^(?:DocumentRef-[^:]+:)?LicenseRef-/.test(text)) return findReference(text)
  if (EXACT.has(text)) return replaceDeprecated(text)
  const base = text.endsWith('+') ? text.slice(0, -1) : ''
  return EXACT.has(base) ? withPlus(base) : undefined
}

function findListed(text: string): NamedLicense | undefined {
  const listed = LISTED.get(text.toLowerCase())
  if (listed !== undefined) return replaceDeprecated(listed)
  const base = text.endsWith('+') ? LISTED.get(text.slice(0, -1).trimEnd().toLowerCase()) : undefined
  return base === undefined ? undefined : withPlus(base)
}

/** Is it an id of the SPDX list, in any case? */
export function isListedLicense(text: string): boolean {
  return LISTED.has(text.toLowerCase())
}

/** What the SPDX list has instead of a deprecated id; undefined for an id that is not deprecated. */
export function replacementOf(id: string): string | undefined {
  if (!DEPRECATED.has(id) && !DEPRECATED.has(id.replace(/\+$/, ''))) return undefined
  const replaced = findListed(id)
  if (replaced === undefined || replaced.id === id) return 'no id instead'
  return replaced.exception === undefined ? replaced.id : `${replaced.id} WITH ${replaced.exception}`
}

function replaceDeprecated(id: string): NamedLicense {
  const replaced = own(REPLACED, id)
  if (replaced !== undefined) return replaced
  return isBareGnu(id) ? { id: `${id}-only` } : { id }
}

function withPlus(deprecated: string): NamedLicense {
  const { id, exception } = own(REPLACED, deprecated) ?? { id: deprecated }
  const later = orLater(id)
  return exception === undefined ? later : { ...later, exception }
}

function orLater(id: string): NamedLicense {
  if (isBareGnu(id)) return { id: `${id}-or-later` }
  if (/-(?:only|or-later)$/.test(id)) return { id: id.replace(/-only$/, '-or-later') }
  return { id, hasPlus: true }
}

function isBareGnu(id: string): boolean {
  return /^(?:A|L)?GPL-\d\.\d$|^GFDL-1\.\d$/.test(id)
}

function findGnu(text: string): NamedLicense | undefined {
  const short = GNU_SHORT.exec(text)
  if (short) {
    const [, word = '', family = '', ...version] = short
    return gnu(FAMILIES[word.toLowerCase()] ?? family.toUpperCase(), version)
  }
  const long = GNU_LONG.exec(text)
  if (!long || (long[2] === 'public' && long[1] === undefined)) return undefined
  const word = /^free/i.test(long[2] ?? '') ? 'free' : (long[1] ?? '').toLowerCase()
  return gnu(FAMILIES[word] ?? 'GPL', long.slice(3))
}

function gnu(
  family: string,
  [major, minor, later]: readonly (string | undefined)[]
): NamedLicense | undefined {
  const isOrLater = later === '+' || later?.toLowerCase() === '-or-later'
  return findListed(`${family}-${major}.${minor ?? '0'}-${isOrLater ? 'or-later' : 'only'}`)
}

function findAddress(text: string): NamedLicense | undefined {
  const address =
    /^(?:https?:\/\/)?(?:www\.)?(.+?)(?:\.(?:txt|html?|php|json))?\/?$/.exec(text.toLowerCase())?.[1] ?? ''
  for (const [pattern, id] of ADDRESSES) {
    if (pattern.test(address)) return findListed(address.replace(pattern, id))
  }
  return undefined
}

/** Letters and digits alone, without words that all licenses share: `The Apache Software License, Version 2.0`. */
function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|license|version|software|v(?=[ .]{0,2}\d))\b|\bv(?=\d)/g, ' ')
    .replace(/[^a-z\d+.]+|\.(?!\d)/g, '')
}

/** Only ids with a number, and a few that mean one license in any spelling: `Intel License` may be anything. */
const SIMPLE_NAMES: ReadonlySet<string> = new Set([
  'mit',
  'isc',
  'zlib',
  'x11',
  'ncsa',
  'curl',
  'unlicense',
  'wtfpl',
  'vim',
  'postgresql',
  'json'
])

const BY_SIMPLE_NAME: ReadonlyMap<string, string | undefined> = new Map(
  [...Map.groupBy(licenseIds, simplify)].map(([name, ids]) => [name, ids.length === 1 ? ids[0] : undefined])
)

/** Aliases with a number, in any spelling. */
const BY_SIMPLE_ALIAS: ReadonlyMap<string, NamedLicense> = new Map(
  Object.entries(ALIASES).flatMap(([name, license]) => {
    const simple = simplify(name)
    return /[a-z].*\d/.test(simple) && !/[+/]/.test(name) ? [[simple, license] as const] : []
  })
)

function findWithoutWords(text: string): NamedLicense | undefined {
  // `Common Development and Distribution License (CDDL) v1.0`
  const name = simplify(text.replace(/ \([A-Za-z]+\)(?= |,)/, ''))
  if (/[/;&|+]|,(?! ?v)/i.test(text)) return undefined
  const id = BY_SIMPLE_NAME.get(name)
  if (id === undefined) return BY_SIMPLE_ALIAS.get(name)
  return /\d/.test(name) || SIMPLE_NAMES.has(name) ? findListed(id) : undefined
}

/** Words that say nothing about which license it is. */
const COMMON_WORDS = 'the license licenses version v public software foundation under terms of'
/** The words of each family of licenses; with any other word, such as `noncommercial` or `GPL`, a correction drops one. */
const FAMILY_WORDS: readonly (readonly [family: RegExp, words: ReadonlySet<string>])[] = (
  [
    [/^Apache-/, 'apache asl'],
    [/^MPL-\d\.\d$/, 'mozilla mpl'],
    [/^EPL-/, 'eclipse epl'],
    [/^CDDL-/, 'common development and distribution cddl'],
    [/^CC-BY-\d/, 'creative commons attribution cc by international unported'],
    [/^CC-BY-SA-\d/, 'creative commons attribution cc by share alike sharealike sa international unported'],
    [/^AFL-/, 'academic free afl'],
    [/^OSL-/, 'open osl'],
    [/^EUPL-/, 'european union eupl'],
    [/^Artistic-\d/, 'artistic'],
    [/^BSL-/, 'boost bsl'],
    [/^ZPL-/, 'zope zpl'],
    [/^(?:PSF|Python)-/, 'python psf'],
    [/^BSD-[23]-Clause$/, 'bsd clause new revised modified simplified']
  ] as const
).map(([family, words]) => [family, new Set(`${COMMON_WORDS} ${words}`.split(' '))])

const VOCABULARY: ReadonlySet<string> = new Set(FAMILY_WORDS.flatMap(([, words]) => [...words]))

/**
 * Spelling mistakes are corrected only where every word is of the license's family and the number is kept. Of GNU
 * licenses the correction guesses "or later", and the GPL for the Lesser GPL.
 */
function findCorrected(text: string): NamedLicense | undefined {
  if (!/\d/.test(text) || /[/,;&|+]|\b(?:or|with|see|custom|except)\b/i.test(text)) return undefined
  const words: readonly string[] = text.toLowerCase().match(/[a-z]+/g) ?? []
  // The correction tries hundreds of changes to each text.
  if (!words.every(word => VOCABULARY.has(word))) return undefined
  const guess = correct(text, { upgrade: true }) ?? undefined
  if (guess === undefined || !hasSameNumbers(text, guess)) return undefined
  const family = FAMILY_WORDS.find(([pattern]) => pattern.test(guess))?.[1]
  const isClear = guess.startsWith('BSD-') ? words.includes('clause') : true
  return isClear && family !== undefined && words.every(word => family.has(word))
    ? findListed(guess)
    : undefined
}

function hasSameNumbers(text: string, id: string): boolean {
  const numbers = (from: string): string => (from.match(/\d+/g) ?? []).join('.').replace(/(?:\.0)+$/, '')
  return numbers(text) === numbers(id)
}

/** Listed ids that a text may mean: those that it begins, newest first, or the one that is written most like it. */
export function suggestLicenses(text: string): string[] {
  const wanted = text.toLowerCase().slice(0, 60)
  const begun = licenseIds.filter(id => wanted.length > 2 && id.toLowerCase().startsWith(wanted)).reverse()
  if (begun.length > 0) return begun.slice(0, 3)
  const near = licenseIds
    .map(id => ({ id, distance: editDistance(wanted, id.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, wanted.length / 4))
    .sort((one, other) => one.distance - other.distance)
  return near.slice(0, 1).map(({ id }) => id)
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
