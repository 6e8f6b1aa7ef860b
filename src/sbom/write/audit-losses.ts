// Compares each value of what was converted with what was written: what is missing is a loss, wherever it was dropped.
import type { Fields } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { SbomFormat } from '../model.ts'
import { parseTool, splitKind } from '../spdx/parties.ts'
import { createOwners } from './audit-owners.ts'
import { completenessOf, EXACT, type Kind, kindOf, phaseOf, placeOf } from './audit-places.ts'
import { createValueSet } from './value-set.ts'
import { ofInputs } from './written-sbom.ts'

export interface AuditedTree {
  readonly format: SbomFormat
  /** The document's tree, or objects that together have its members: a large document is read piece by piece. */
  readonly pieces: Iterable<Fields>
}

export interface LossAudit {
  /**
   * Adds a line for each place whose value is neither in the written document, in the same component if it is a
   * component's, nor below a listed place.
   */
  audit(input: AuditedTree): void
  /** `path: is not converted`, one line for each path; of several inputs with the number of them. */
  losses(): readonly string[]
}

/** Further distinct paths are only counted: a hostile document has as many as it likes. */
const MOST_PATHS = 200

/** @param listed lines that begin with one or more paths and a colon */
export function auditAgainst(output: AuditedTree, listed: readonly string[]): LossAudit {
  const written = indexValues(output)
  const isListed = createListed(listed)
  /** The number of inputs by path, and the last of them. */
  const lost = new Map<string, { inputs: number; last: number }>()
  let unlisted = false
  let inputs = 0
  return {
    audit({ format, pieces }) {
      inputs++
      const kinds = createKinds(format)
      visitPieces(pieces, createOwners(format), (value, path, owner) => {
        const kind = kinds(path)
        if (kind === 'renamed' || lost.get(path)?.last === inputs || isListed(path)) return
        if (kind !== undefined && written.has(kind, value, owner)) return
        const before = lost.get(path)
        if (before !== undefined || lost.size < MOST_PATHS)
          lost.set(path, { inputs: (before?.inputs ?? 0) + 1, last: inputs })
        else unlisted = true
      })
    },
    losses: () => [
      ...[...lost].map(([path, said]) => `${path}: is not converted${ofInputs(said.inputs, inputs)}`),
      ...(unlisted ? ['…: values at more places are not converted'] : [])
    ]
  }
}

type Leaf = string | number | boolean

type Visit = (value: Leaf, path: string, owner: string | undefined) => void

function visitPieces(
  pieces: Iterable<Fields>,
  owners: (path: string, fields: Fields) => string | undefined,
  visit: Visit
): void {
  /** Paths are without places in lists; absent, empty and null values say nothing. */
  const visitLeaves = (value: unknown, path: string, owner: string | undefined): void => {
    if (Array.isArray(value)) {
      for (const item of value) visitLeaves(item, `${path}[]`, owner)
    } else if (isRecord(value)) {
      const own = owners(path, value) ?? owner
      for (const [key, member] of Object.entries(value)) {
        const name = printable(key, 80)
        visitLeaves(member, path === '' ? name : `${path}.${name}`, own)
      }
    } else if (value !== '' && (typeof value === 'string' || typeof value === 'number' || value === true)) {
      visit(value, path, owner)
    }
  }
  for (const piece of pieces) visitLeaves(piece, '', undefined)
}

function createKinds(format: SbomFormat): (path: string) => Kind | undefined {
  const known = new Map<string, Kind | undefined>()
  return path => {
    if (!known.has(path)) known.set(path, kindOf(format, path))
    return known.get(path)
  }
}

interface Index {
  has(kind: Kind, value: Leaf, owner: string | undefined): boolean
}

/** Kinds that another format may keep in the same place: identifiers are external references in SPDX. */
const ALSO: Readonly<Partial<Record<Kind, readonly Kind[]>>> = {
  purl: ['url'],
  cpe: ['url'],
  url: ['purl', 'cpe', 'property', 'maker'],
  'document-id': ['url'],
  // The license of an SPDX 3 document is an element as all others.
  license: ['text', 'license-text', 'license-url', 'name', 'data-license'],
  'license-url': ['license', 'url'],
  'data-license': ['license'],
  maker: ['name', 'url'],
  name: ['maker', 'license'],
  text: ['license', 'comment', 'property', 'name'],
  'license-text': ['text', 'license', 'name'],
  version: ['maker'],
  comment: ['property'],
  property: ['comment', 'text'],
  location: ['comment', 'property']
}

/** In place of a component: any place, or one outside of all components, as agents and licenses have in SPDX. */
const [ANYWHERE, SHARED] = ['', '/']

function indexValues({ format, pieces }: AuditedTree): Index {
  const [values, words, components] = [createValueSet(), createValueSet(), createValueSet()]
  const kinds = createKinds(format)
  const add = (kind: Kind, text: string, owner: string): void => {
    values.add(owner, kind, text)
    values.add(ANYWHERE, kind, text)
    if (EXACT.has(kind)) return
    for (const word of splitWords(text)) {
      words.add(owner, kind, word)
      words.add(ANYWHERE, kind, word)
    }
  }
  visitPieces(pieces, createOwners(format), (value, path, owner = SHARED) => {
    const kind = kinds(path)
    components.add(owner)
    if (kind === 'renamed' && isNoLicense(value)) add('license', 'NONE', SHARED)
    if (kind === undefined || kind === 'renamed') return
    for (const text of [textOf(kind, value), ...piecesOf(kind, value)]) add(kind, text, owner)
  })
  const hasText = (kind: Kind, text: string, owners: readonly string[]): boolean => {
    const places = [kind, ...(ALSO[kind] ?? [])]
    if (owners.some(owner => places.some(place => values.has(owner, place, text)))) return true
    if (EXACT.has(kind)) return false
    // Two addresses may consist of the same words.
    const joined = places.filter(place => !EXACT.has(place))
    const parts = splitWords(text)
    const isIn = (word: string): boolean =>
      owners.some(owner => joined.some(place => words.has(owner, place, word)))
    return parts.length > 0 && parts.every(isIn)
  }
  return {
    has(kind, value, owner) {
      const text = textOf(kind, value)
      if (SAYS_NOTHING.get(kind) === text || (text === UNKNOWN && kind !== 'text')) return true
      const isThere = owner !== undefined && components.has(owner)
      const owners = isThere ? [owner, SHARED] : [ANYWHERE]
      if (hasText(kind, text, owners)) return true
      const pieces = piecesOf(kind, value)
      return pieces.length > 0 && pieces.every(piece => hasText(kind, piece, owners))
    }
  }
}

/** What is the same as no value. */
const SAYS_NOTHING: ReadonlyMap<Kind, string> = new Map([
  ['revision', '1'],
  ['content-type', 'text/plain']
])

/** The individual of SPDX 3 for software without a license. */
function isNoLicense(value: Leaf): boolean {
  return typeof value === 'string' && value.endsWith('NoneLicense')
}

/** The values that another format has for one: name and address of a party or a tool, the text behind Base64. */
function piecesOf(kind: Kind, value: Leaf): readonly string[] {
  if (typeof value !== 'string') return []
  if (kind === 'license-text') return decodedText(value)
  if (kind !== 'maker') return []
  const { kind: of, value: said } = splitKind(value)
  const { name, version } = parseTool(said)
  if (of === 'tool') return version === undefined ? [name] : [name, version].map(plain)
  const [, party, email] = /^(.*?)\s*\(([^()]*)\)$/s.exec(said) ?? []
  const parts = email === undefined ? [of === '' ? '' : said] : [party ?? '', email]
  return parts.filter(part => part !== '').map(plain)
}

function decodedText(value: string): readonly string[] {
  if (value.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(value)) return []
  const text = Buffer.from(value, 'base64').toString('utf8')
  // Bytes that are not text cannot be written as one.
  return text.includes('\ufffd') ? [] : [plain(text)]
}

/** What a missing value means, too, or a declaration of what is unknown. */
const UNKNOWN = 'NOASSERTION'

function textOf(kind: Kind, value: Leaf): string {
  const text = plain(value)
  switch (kind) {
    case 'phase':
      return phaseOf(text)
    case 'completeness':
      return completenessOf(text)
    case 'hash':
      return text.toLowerCase()
    case 'purl':
    case 'cpe':
    case 'url':
      return decoded(text)
    default:
      return text
  }
}

/** All white space is the same, since XML has less of it. */
function plain(value: Leaf): string {
  return String(value).replace(/\s+/g, ' ').trim()
}

/** Lower-case words, with the characters that URLs escape, and without what only says of what kind a party is. */
function splitWords(text: string): string[] {
  return decoded(text.replace(/^(?:Person|Organization|Tool):/, ''))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The model's names for places of a document. */
const MODEL_PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    lifecycles: ['metadata.lifecycles', '@graph[].software_sbomType'],
    completeness: ['compositions', '@graph[].completeness'],
    revision: ['version'],
    licenseNames: ['hasExtractedLicensingInfos[].name'],
    licenseTexts: ['hasExtractedLicensingInfos[].extractedText', '@graph[].simplelicensing_licenseText'],
    dataLicenses: ['metadata.licenses', 'dataLicense']
  })
)

/** Is the path, or one above it, among the listed ones? */
function createListed(listed: readonly string[]): (path: string) => boolean {
  const places = new Set(listed.flatMap(placesOf))
  const known = new Map<string, boolean>()
  const look = (path: string): boolean => {
    for (const { index } of path.matchAll(/\.|\[\]|$/g)) if (places.has(path.slice(0, index))) return true
    return [...path.matchAll(/\[\]/g)].some(({ index }) => places.has(path.slice(0, index + 2)))
  }
  return path => {
    const before = known.get(path)
    if (before !== undefined) return before
    const isThere = look(path) || look(placeOf(path))
    known.set(path, isThere)
    return isThere
  }
}

/** `a.b, c: reason` lists `a.b` and, as a sibling of `b`, `a.c`. */
function placesOf(line: string): string[] {
  const [first = '', ...others] = line.slice(0, Math.max(0, line.indexOf(': '))).split(', ')
  const above = first.slice(0, first.lastIndexOf('.') + 1)
  return [first, ...others.map(other => above + other)].flatMap(place => [
    place,
    ...(MODEL_PLACES.get(place) ?? [])
  ])
}
