// Orders two versions of one package by the rules of its ecosystem, as far as versions can be ordered.
import parseSemver from 'semver/functions/parse.js'

/** Longer texts are not versions, and regular expressions should not meet them. */
const LONGEST_VERSION = 256

/** Negative, zero or positive, as for sorting. */
type Comparator = (one: string, other: string) => number

/**
 * Orders versions by purl type: Semantic Versioning where it is the rule, dpkg's and rpm's own algorithms, and
 * otherwise numbers as numbers with the usual words for pre-releases. Equal texts are equal, and nothing else is.
 */
export function compareVersions(purlType: string | undefined, one: string, other: string): number {
  if (one === other) return 0
  // Versions that the rules call equal, such as 1.0 and 1.0.0, still need an order that is always the same.
  return comparePrecedence(purlType, one, other) || compareBuilds(one, other) || (one < other ? -1 : 1)
}

/** As `compareVersions`, but zero for versions that the rules call equal, such as 1.0.0 and 1.0.0+incompatible. */
export function comparePrecedence(purlType: string | undefined, one: string, other: string): number {
  const comparator = BY_TYPE.get(purlType ?? '') ?? compareNatural
  return comparator(one.slice(0, LONGEST_VERSION), other.slice(0, LONGEST_VERSION))
}

/** Is it among the numbers that versions are? Branches, commits and placeholders have no place among them. */
export function hasOrder(version: string): boolean {
  return /^[\s=]*v?\d/i.test(version) && !isCommit(version)
}

/** Can it be said which of two versions of one package is the later? `RELEASE.2024` and `RELEASE.2025` have an order, too. */
export function haveOrder(one: string, other: string): boolean {
  const [left, right] = [one, other].map(version => /^[\s=]*v?(\D*)\d/i.exec(version)?.[1]?.toLowerCase())
  return left !== undefined && left === right && !isCommit(one) && !isCommit(other)
}

/** The hash of a commit, whole or abbreviated. `20240101b1` is a pre-release of a version that is a date. */
function isCommit(version: string): boolean {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(version)) return true
  return (
    /^(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}$/i.test(version) && !/^(?:19|20)\d{6}[a-f]\d*$/i.test(version)
  )
}

const BY_TYPE: ReadonlyMap<string, Comparator> = new Map([
  ...['npm', 'cargo', 'golang', 'hex', 'swift', 'pub', 'nuget', 'github'].map(
    type => [type, compareSemver] as const
  ),
  ['apk', compareAlpine],
  ['deb', compareDebian],
  ['gem', compareGems],
  ['rpm', compareRpm]
])

/** https://semver.org/#spec-item-11; what does not fit the form is ordered by its numbers. */
function compareSemver(one: string, other: string): number {
  const [left, right] = [parseSemver(one, { loose: true }), parseSemver(other, { loose: true })]
  return left && right ? left.compare(right) : compareNatural(one, other)
}

function compareBuilds(one: string, other: string): number {
  const [left, right] = [one, other].map(text => parseSemver(text.slice(0, LONGEST_VERSION), { loose: true }))
  return left && right ? left.compareBuild(right) : 0
}

/** https://manpages.debian.org/deb-version.7: `[epoch:]upstream[-revision]`. */
function compareDebian(one: string, other: string): number {
  return compareEpochs(one, other, (left, right) => {
    const [leftUpstream, leftRevision] = splitAtLast(left, '-')
    const [rightUpstream, rightRevision] = splitAtLast(right, '-')
    return (
      compareRuns(leftUpstream, rightUpstream, debianWeight) ||
      compareRuns(leftRevision, rightRevision, debianWeight)
    )
  })
}

/** A missing epoch is 0. */
function compareEpochs(one: string, other: string, compareRest: Comparator): number {
  const split = (version: string): [number, string] => {
    const match = /^(\d{1,9}):(.*)$/s.exec(version)
    return match ? [Number(match[1]), match[2] ?? ''] : [0, version]
  }
  const [leftEpoch, left] = split(one)
  const [rightEpoch, right] = split(other)
  return leftEpoch - rightEpoch || compareRest(left, right)
}

function splitAtLast(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** `~` sorts before the end of the text, the end before letters, letters before everything else. */
function debianWeight(character: string | undefined): number {
  if (character === '~') return -1
  if (character === undefined) return 0
  return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256
}

/** Compares alternating runs of other characters, by weight, and of digits, as numbers. */
function compareRuns(one: string, other: string, weight: (character: string | undefined) => number): number {
  const left: string[] = one.match(/\D+|\d+/g) ?? []
  const right: string[] = other.match(/\D+|\d+/g) ?? []
  // Both lists begin with a part without digits, so that digits always meet digits.
  if (/^\d/.test(one)) left.unshift('')
  if (/^\d/.test(other)) right.unshift('')
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [a, b] = [left[at] ?? '', right[at] ?? '']
    const order = at % 2 === 1 ? compareDigits(a || '0', b || '0') : compareCharacters(a, b, weight)
    if (order !== 0) return order
  }
  return 0
}

function compareCharacters(
  one: string,
  other: string,
  weight: (character: string | undefined) => number
): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const order = weight(one[at]) - weight(other[at])
    if (order !== 0) return order
  }
  return 0
}

/** As numbers of any length. */
function compareDigits(one: string, other: string): number {
  const [left, right] = [one.replace(/^0+/, ''), other.replace(/^0+/, '')]
  if (left.length !== right.length) return left.length - right.length
  return left < right ? -1 : left > right ? 1 : 0
}

/** https://rpm-software-management.github.io/rpm/man/rpm-version.7: segments of digits or letters; `~` before, `^` after. */
function compareRpm(one: string, other: string): number {
  return compareEpochs(one, other, (left, right) => {
    const [leftVersion, leftRelease] = splitAtLast(left, '-')
    const [rightVersion, rightRelease] = splitAtLast(right, '-')
    return compareSegments(leftVersion, rightVersion) || compareSegments(leftRelease, rightRelease)
  })
}

function compareSegments(one: string, other: string): number {
  const left = one.match(/\d+|[A-Za-z]+|~|\^/g) ?? []
  const right = other.match(/\d+|[A-Za-z]+|~|\^/g) ?? []
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareSegment(left[at], right[at])
    if (order !== 0) return order
  }
  return 0
}

/** From what comes first to what comes last: `~`, the end, `^`, letters, digits. */
function compareSegment(one: string | undefined, other: string | undefined): number {
  const rank = (segment: string | undefined): number => {
    if (segment === undefined) return 1
    if (segment === '~') return 0
    if (segment === '^') return 2
    return /\d/.test(segment) ? 4 : 3
  }
  const order = rank(one) - rank(other)
  if (order !== 0 || one === undefined || other === undefined) return order
  return rank(one) === 4 ? compareDigits(one, other) : one < other ? -1 : one > other ? 1 : 0
}

const ALPINE =
  /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z])?(?<suffixes>(?:_[a-z]+\d*)*)(?:~[\da-f]+)?(?:-r(?<revision>\d+))?$/
const ALPINE_SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p']
const PRE_RELEASES = 4

/** A part of a version: the higher kind is the later version, whatever the parts behind it are. */
type AlpinePart = readonly [kind: number, value: string]

/** Kinds of parts from the end of a version, which is 0: what comes before it, and what comes after. */
const [PRE, REVISION, SUFFIX_NUMBER, POST, LETTER, NUMBER] = [-1, 1, 2, 3, 4, 5] as const

/** https://gitlab.alpinelinux.org/alpine/apk-tools/-/blob/master/src/version.c: `1.1.1a` after `1.1.1`, `_p1` too. */
function compareAlpine(one: string, other: string): number {
  const [left, right] = [alpineParts(one), alpineParts(other)]
  if (left === undefined || right === undefined) return compareNatural(one, other)
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [kind, value] = left[at] ?? [0, '']
    const [otherKind, otherValue] = right[at] ?? [0, '']
    const order = kind - otherKind || compareDigits(value, otherValue)
    if (order !== 0) return order
  }
  return 0
}

/** Letters and suffixes as numbers, too. Undefined for what apk does not take for a version. */
function alpineParts(version: string): AlpinePart[] | undefined {
  const { numbers, letter, suffixes = '', revision } = ALPINE.exec(version)?.groups ?? {}
  if (numbers === undefined) return undefined
  const parts: AlpinePart[] = numbers.split('.').map(number => [NUMBER, number] as const)
  if (letter !== undefined) parts.push([LETTER, String(letter.charCodeAt(0))])
  for (const [, name = '', number = ''] of suffixes.matchAll(/_([a-z]+)(\d*)/g)) {
    const rank = ALPINE_SUFFIXES.indexOf(name)
    if (rank < 0) return undefined
    parts.push([rank < PRE_RELEASES ? PRE : POST, String(rank)])
    if (number !== '') parts.push([SUFFIX_NUMBER, number])
  }
  if (revision !== undefined) parts.push([REVISION, revision])
  return parts
}

/** https://github.com/rubygems/rubygems/blob/master/lib/rubygems/version.rb: any word makes a pre-release. */
function compareGems(one: string, other: string): number {
  return compareParts(one, other, word => (word === undefined ? 0 : -1))
}

/** Words before and after a release, in their order; the end of a version is `0`. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ['dev', -7],
  ['alpha', -6],
  ['a', -6],
  ['beta', -5],
  ['b', -5],
  ['milestone', -4],
  ['m', -4],
  ['pre', -3],
  ['preview', -3],
  ['rc', -2],
  ['c', -2],
  ['cr', -2],
  ['snapshot', -1],
  ['final', 0],
  ['ga', 0],
  ['release', 0],
  ['stable', 0],
  ['r', 1],
  ['p', 1],
  ['pl', 1],
  ['patch', 1],
  ['sp', 1],
  ['post', 1]
])
const OTHER_WORD = 0.5

/** The numbers of the versions as numbers, the words between them by what they mean (PEP 440, Maven, Composer). */
function compareNatural(one: string, other: string): number {
  return compareParts(one, other, wordRank)
}

type RankWord = (word: string | undefined) => number

function compareParts(one: string, other: string, rank: RankWord): number {
  const [left, right] = [naturalParts(one), naturalParts(other)]
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = comparePart(left[at], right[at], rank)
    if (order !== 0) return order
  }
  return 0
}

/** A `v` in front does not change the order; an epoch is the first number. */
function naturalParts(version: string): string[] {
  const plain = version.toLowerCase().replace(/^v(?=\d)/, '')
  const withEpoch = /^\d+[!:]/.test(plain) ? plain : `0!${plain}`
  return withEpoch.match(/\d+|[a-z]+/g) ?? []
}

function comparePart(one: string | undefined, other: string | undefined, rank: RankWord): number {
  if (isDigits(one) && isDigits(other)) return compareDigits(one, other)
  if (isDigits(one)) return other === undefined ? compareDigits(one, '0') : 1
  if (isDigits(other)) return one === undefined ? -compareDigits(other, '0') : -1
  const order = rank(one) - rank(other)
  if (order !== 0 || one === undefined || other === undefined) return order
  return one < other ? -1 : one > other ? 1 : 0
}

function isDigits(part: string | undefined): part is string {
  return part !== undefined && /^\d/.test(part)
}

function wordRank(word: string | undefined): number {
  return word === undefined ? 0 : (WORDS.get(word) ?? OTHER_WORD)
}
