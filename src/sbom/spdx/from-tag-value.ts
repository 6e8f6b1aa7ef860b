// Brings SPDX 2 tag-value text into the tree of SPDX 2 JSON, with all that it says.
import { SealError } from '../../support/errors.ts'
import { count, printable } from '../../support/text.ts'
import { BEGINNINGS, CREATION, FIELDS, hasOtherCase, LATEST, LISTS, type SectionList } from './tags.ts'
import {
  checksumOf,
  externalDocumentOf,
  rangeOf,
  referenceOf,
  relationshipOf,
  verificationCodeOf
} from './values.ts'

export type Section = Record<string, unknown>

interface PartialDocument extends Readonly<Record<SectionList, Section[]>> {
  readonly document: Section
  readonly creation: Section
  readonly relationships: Section[]
  /** External references of all packages, in order. */
  readonly references: Section[]
}

export interface TagValueTree {
  readonly tree: Section
  /** Tags that another reader would take for something else. */
  readonly misread: readonly string[]
}

/**
 * What cannot be taken for a tag is in the tree under a key that SPDX does not have, so that it is not lost unseen.
 *
 * @throws SealError `SBOM_TOO_LARGE`
 */
export function parseTagValue(text: string): TagValueTree {
  const partial: PartialDocument = {
    document: {},
    creation: {},
    packages: [],
    files: [],
    snippets: [],
    licenses: [],
    annotations: [],
    reviews: [],
    relationships: [],
    references: []
  }
  const misread = new Set<string>()
  // Tags speak of the section that began last.
  let current = partial.document
  for (const { tag, value, isOpen } of readTags(withLineEnds(text))) {
    if (isOpen || hasOtherCase(tag)) misread.add(printable(tag, 60))
    current = takeTag(partial, current, tag, value)
  }
  return { tree: treeOf(partial), misread: [...misread] }
}

/** SPDX tools-java and Python end a line at a carriage return, too: a package after one is not hidden in the line before. */
function withLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function treeOf(partial: PartialDocument): Section {
  const ownAnnotations = placeAnnotations(partial)
  return {
    ...partial.document,
    ...withEntries('annotations', ownAnnotations),
    ...withEntries('revieweds', partial.reviews),
    creationInfo: partial.creation,
    packages: partial.packages,
    files: partial.files,
    ...withEntries('snippets', partial.snippets),
    ...withEntries('hasExtractedLicensingInfos', partial.licenses),
    relationships: partial.relationships
  }
}

function withEntries(key: string, entries: readonly Section[]): Section {
  return entries.length === 0 ? {} : { [key]: entries }
}

/** In JSON, an annotation is in the element that it is about; those of the document, and of no known element, remain. */
function placeAnnotations(partial: PartialDocument): Section[] {
  const elements = new Map(
    [...partial.packages, ...partial.files, ...partial.snippets].map(one => [one['SPDXID'], one])
  )
  return partial.annotations.flatMap(annotation => {
    const { SPDXREF: about, ...content } = annotation
    const element = about === undefined ? undefined : elements.get(about)
    if (element === undefined) return about === partial.document['SPDXID'] ? [content] : [annotation]
    push(element, 'annotations', content)
    return []
  })
}

interface Tag {
  readonly tag: string
  readonly value: string
  /** Does its `<text>` never end, so that what follows is taken for a part of it? */
  readonly isOpen: boolean
}

/** A document of 100,000 packages has some three million. */
const MOST_LINES = 6_000_000

/** The key of lines that are neither tags nor comments. */
const NO_TAG = 'line without a tag'

/** The tags in order. A value in `<text>` goes on to `</text>`, over lines; one that never ends, to the end. */
function* readTags(text: string): Generator<Tag> {
  const OPEN = '<text>'
  const CLOSE = '</text>'
  let lines = 0
  for (let at = 0; at < text.length; ) {
    if (++lines > MOST_LINES)
      throw new SealError('SBOM_TOO_LARGE', `the document has more than ${count(MOST_LINES, 'line')}`)
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 ? text.length : newline
    const line = text.slice(at, lineEnd)
    const match = /^[ \t]*([A-Za-z]{1,60})[ \t]*:[ \t]*/.exec(line)
    at = lineEnd + 1
    if (!match) {
      if (!/^\s*(?:#|$)/.test(line)) yield { tag: NO_TAG, value: line.trim(), isOpen: false }
      continue
    }
    const tag = match[1] ?? ''
    const valueStart = lineEnd - line.length + match[0].length
    if (!text.startsWith(OPEN, valueStart)) {
      yield { tag, value: text.slice(valueStart, lineEnd).trim(), isOpen: false }
      continue
    }
    const close = text.indexOf(CLOSE, valueStart)
    const end = close < 0 ? text.length : close
    yield { tag, value: text.slice(valueStart + OPEN.length, end).trim(), isOpen: close < 0 }
    const rest = text.indexOf('\n', end)
    at = rest < 0 ? text.length : rest + 1
    const after = text.slice(Math.min(end + CLOSE.length, text.length), rest < 0 ? text.length : rest).trim()
    if (after !== '') yield { tag: NO_TAG, value: after, isOpen: false }
  }
}

/** Takes one tag; gives the section that following tags speak of. */
function takeTag(partial: PartialDocument, current: Section, tag: string, value: string): Section {
  const beginning = entryOf(BEGINNINGS, tag)
  if (beginning !== undefined) {
    const [list, field] = beginning
    const section: Section = { [field]: value }
    partial[list].push(section)
    // An annotation names its element itself, so the section around it goes on.
    return list === 'annotations' || list === 'reviews' ? current : section
  }
  const field = entryOf(FIELDS, tag)
  const section = sectionOf(partial, tag) ?? current
  if (field === undefined) takeListTag(partial, section, tag, value)
  else takeField(section, field, value, tag)
  if (tag === 'SPDXID' && current === partial.files.at(-1)) takeFile(partial, value)
  return current
}

/** The section that the tag's own name speaks of, although another one may have begun since. */
function sectionOf(
  { document, packages, files, snippets }: PartialDocument,
  tag: string
): Section | undefined {
  const [, kind] = /^(Document|Package|File|Snippet)[A-Z]/.exec(tag) ?? []
  switch (kind) {
    case 'Document':
      return document
    case 'Package':
      return packages.at(-1)
    case 'File':
      return files.at(-1)
    default:
      return kind === undefined ? undefined : snippets.at(-1)
  }
}

function entryOf<T>(table: Readonly<Record<string, T>>, tag: string): T | undefined {
  return Object.hasOwn(table, tag) ? table[tag] : undefined
}

/** Files that follow a package are in it. */
function takeFile({ packages }: PartialDocument, id: string): void {
  const holder = packages.at(-1)
  if (holder !== undefined) push(holder, 'hasFiles', id)
}

/** Tags that rules check: readers differ in which of two values they take, so both are kept, as a list and not as text. */
const ONCE: ReadonlySet<string> = new Set(['versionInfo', 'licenseConcluded', 'licenseDeclared'])

function takeField(section: Section, field: string, value: unknown, tag: string): void {
  if (section[field] === undefined) section[field] = value
  else if (section[field] === value) return
  else if (ONCE.has(field)) push(section, field, value)
  else push(section, `${tag} (again)`, value)
}

function takeListTag(partial: PartialDocument, current: Section, tag: string, value: string): void {
  const list = entryOf(LISTS, tag)
  const creation = entryOf(CREATION, tag)
  const latest = entryOf(LATEST, tag)
  if (list !== undefined) push(current, list, value)
  else if (creation !== undefined) takeField(partial.creation, creation, value, tag)
  else if (latest !== undefined) {
    const [of, field] = latest
    takeField(partial[of].at(-1) ?? current, field, value, tag)
  } else takeStructure(partial, current, tag, value)
}

function takeStructure(partial: PartialDocument, current: Section, tag: string, value: string): void {
  switch (tag) {
    case 'Creator':
      push(partial.creation, 'creators', value)
      break
    case 'ExternalRef': {
      const reference = referenceOf(value)
      partial.references.push(reference)
      push(current, 'externalRefs', reference)
      break
    }
    case 'Relationship':
      partial.relationships.push(relationshipOf(value))
      break
    case 'ExternalDocumentRef':
      push(partial.document, 'externalDocumentRefs', externalDocumentOf(value))
      break
    default:
      takeParts(current, tag, value)
  }
}

function takeParts(current: Section, tag: string, value: string): void {
  switch (tag) {
    case 'PackageChecksum':
    case 'FileChecksum':
      push(current, 'checksums', checksumOf(value))
      break
    case 'FilesAnalyzed':
      takeField(current, 'filesAnalyzed', booleanOf(value), tag)
      break
    case 'PackageVerificationCode':
      takeField(current, 'packageVerificationCode', verificationCodeOf(value), tag)
      break
    case 'SnippetByteRange':
      push(current, 'ranges', rangeOf(value, 'offset', current))
      break
    case 'SnippetLineRange':
      push(current, 'ranges', rangeOf(value, 'lineNumber', current))
      break
    default:
      push(current, printable(tag, 60), value)
  }
}

function booleanOf(value: string): unknown {
  const isTrue = value.toLowerCase() === 'true'
  return isTrue || value.toLowerCase() === 'false' ? isTrue : value
}

/** A list of what was there and the value. */
function push(section: Section, key: string, value: unknown): void {
  const list = section[key]
  if (Array.isArray(list)) list.push(value)
  else section[key] = list === undefined ? [value] : [list, value]
}
