// Cuts a large XML document at the items of its lists: libxml2's tree of a whole one takes nine times its size.
import type { ValidationError } from './validation-error.ts'

export interface XmlPieces {
  /** Documents that together have all elements, each once. */
  readonly pieces: Iterable<XmlPiece>
  /** Values of `bom-ref` that occur in more than one piece, as libxml2 reports them within one. */
  readonly errors: readonly ValidationError[]
}

export interface XmlPiece {
  readonly bytes: Uint8Array
  /** The line of the document for one of the piece. */
  lineOf(line: number): number
  /** Is the line part of what each piece repeats, the opening of the root and of the list? */
  isRepeated(line: number): boolean
}

const PIECE = 1 << 23

/** @param bytes of a well-formed document without a document type declaration; undefined if there is nothing to cut */
export function cutXml(bytes: Uint8Array, pieceBytes = PIECE): XmlPieces | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (text.length <= pieceBytes) return undefined
  const { root, lists, errors } = scan(text, pieceBytes)
  return lists.length === 0 ? undefined : { pieces: piecesOf(text, root, lists), errors }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A child of the root that is cut. */
interface LongList {
  readonly opening: Span
  /** Where pieces begin, each with an item; what is before the first stays in its place. */
  readonly cuts: number[]
  /** The name of all items up to now; undefined if they differ, since an order among them is checked as a whole. */
  item: string | undefined
  closing: Span
}

interface Outline {
  readonly root: { readonly opening: Span; readonly closing: Span }
  readonly lists: readonly LongList[]
  readonly errors: readonly ValidationError[]
}

function scan(text: Buffer, pieceBytes: number): Outline {
  const refs = collectRefs(text)
  const lists: LongList[] = []
  let [opening, closing]: Span[] = []
  let list: LongList | undefined
  let depth = 0
  let piece = 0
  const startItem = ({ start, end }: Tag): void => {
    if (list === undefined) return
    const item = nameOf(text.toString('utf8', start, end))
    const isFirst = list.item === ''
    list.item = isFirst || list.item === item ? item : undefined
    // A list that has items keeps one.
    if (isFirst || list.item === undefined) return
    if (start - (list.cuts.at(-1) ?? list.opening.end) < pieceBytes) return
    list.cuts.push(start)
    piece++
  }
  for (const tag of tagsOf(text)) {
    if (tag.kind === 'close') {
      depth--
      if (depth === 1 && list !== undefined) {
        list.closing = tag
        if (list.cuts.length > 0) lists.push(list)
        list = undefined
      } else if (depth === 0) closing = tag
      continue
    }
    if (depth === 0) opening = tag
    if (depth === 1) list = { opening: tag, cuts: [], item: '', closing: tag }
    else if (depth === 2) startItem(tag)
    refs.add(tag, depth > 1 && (list?.cuts.length ?? 0) > 0 ? piece : 0)
    if (tag.kind === 'open') depth++
  }
  if (opening === undefined || closing === undefined) return { root: NOTHING, lists: [], errors: [] }
  return { root: { opening, closing }, lists, errors: refs.errors }
}

const NOTHING = { opening: { start: 0, end: 0 }, closing: { start: 0, end: 0 } }

interface Tag extends Span {
  readonly kind: 'open' | 'close' | 'empty'
}

const [QUOTE, APOSTROPHE, END, SLASH, BANG, QUESTION] = [0x22, 0x27, 0x3e, 0x2f, 0x21, 0x3f]

function* tagsOf(text: Buffer): Generator<Tag> {
  const behind = (end: string, from: number): number => {
    const at = text.indexOf(end, from, 'latin1')
    return at < 0 ? text.length : at + end.length
  }
  for (let start = text.indexOf('<'); start >= 0; ) {
    const next = text[start + 1]
    let end = start
    if (next === QUESTION) end = behind('?>', start)
    else if (next === BANG) end = text[start + 2] === 0x2d ? behind('-->', start + 4) : behind(']]>', start)
    else {
      end = endOfTag(text, start)
      const isEmpty = text[end - 2] === SLASH
      yield { kind: next === SLASH ? 'close' : isEmpty ? 'empty' : 'open', start, end }
    }
    start = text.indexOf('<', end)
  }
}

/** A value may have the character that ends tags. */
function endOfTag(text: Buffer, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text[at]
    if (code === END) return at + 1
    if (code === QUOTE || code === APOSTROPHE) {
      const close = text.indexOf(code, at + 1)
      if (close < 0) return text.length
      at = close
    }
  }
  return text.length
}

const BOM_REF = /\sbom-ref\s*=\s*(?:"([^"]*)"|'([^']*)')/

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(
      Math.min(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), 0x10ffff)
    )
  })
}

/** Without its prefix. */
function nameOf(tag: string): string {
  return /[^\s<>/:]+(?=[\s/>])/.exec(tag)?.[0] ?? ''
}

/** Finds the values that occur in two pieces. */
function collectRefs(bytes: Buffer): {
  readonly errors: readonly ValidationError[]
  add(tag: Span, piece: number): void
} {
  const errors: ValidationError[] = []
  const known = new Map<string, Set<number> | number>()
  const lineOf = createLineCounter(bytes)
  let next = bytes.indexOf('bom-ref')
  return {
    errors,
    add({ start, end }, piece) {
      if (next < 0 || next >= end) return
      const tag = bytes.toString('utf8', start, end)
      next = bytes.indexOf('bom-ref', end)
      const [, double, single] = BOM_REF.exec(tag) ?? []
      const text = double ?? single
      if (text === undefined) return
      const ref = decode(text)
      const before = known.get(ref)
      const pieces = typeof before === 'number' ? new Set([before]) : before
      if (pieces !== undefined && !pieces.has(piece)) {
        const message = `Element '${nameOf(tag)}': Duplicate key-sequence ['${ref}'] in unique identity-constraint 'bom-ref'.`
        errors.push({ where: `line ${lineOf(start)}`, message })
      }
      known.set(ref, pieces === undefined ? piece : pieces.add(piece))
    }
  }
}

/** For places in order. */
function createLineCounter(text: Buffer): (place: number) => number {
  let line = 1
  let counted = 0
  return place => {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < place; at = text.indexOf('\n', counted)) {
      line++
      counted = at + 1
    }
    return line
  }
}

const BREAK = Buffer.from('\n')

function* piecesOf(
  text: Buffer,
  { opening, closing }: Outline['root'],
  lists: readonly LongList[]
): Generator<XmlPiece> {
  yield { bytes: withoutPieces(text, lists), lineOf: line => line, isRepeated: () => false }
  const openingAt = createLineCounter(text)
  const rootLine = openingAt(opening.end)
  const lineAt = createLineCounter(text)
  const head = text.subarray(0, opening.end)
  const tail = text.subarray(closing.start, closing.end)
  for (const list of lists) {
    const start = text.subarray(list.opening.start, list.opening.end)
    const end = text.subarray(list.closing.start, list.closing.end)
    const listLine = openingAt(list.opening.start)
    // The list and the piece itself each begin on a new line.
    const begin = Buffer.concat([head, BREAK, start, BREAK])
    const ownLine = createLineCounter(begin)(begin.length)
    for (const [at, from] of list.cuts.entries()) {
      const to = list.cuts[at + 1] ?? list.closing.start
      const shift = lineAt(from) - ownLine
      yield {
        bytes: Buffer.concat([begin, text.subarray(from, to), end, tail]),
        lineOf: line =>
          line >= ownLine ? line + shift : line <= rootLine ? line : listLine + line - rootLine - 1,
        isRepeated: line => line < ownLine
      }
    }
  }
}

/** The document with line breaks, and nothing else, in place of the pieces. */
function withoutPieces(text: Buffer, lists: readonly LongList[]): Buffer {
  const kept: Buffer[] = []
  let from = 0
  for (const { cuts, closing } of lists) {
    const cut = cuts[0] ?? closing.start
    kept.push(text.subarray(from, cut))
    const lines = createLineCounter(text.subarray(cut, closing.start))(closing.start - cut) - 1
    kept.push(Buffer.alloc(lines, '\n'))
    from = closing.start
  }
  return Buffer.concat([...kept, text.subarray(from)])
}
