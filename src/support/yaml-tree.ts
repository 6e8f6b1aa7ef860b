// YAML files as trees whose nodes know their places. Aliases point to their anchor's node: nothing is copied.
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { printable } from './text.ts'

export type YamlNode = YamlText | YamlList | YamlMap

export interface YamlText {
  readonly kind: 'text'
  readonly offset: number
  /** Empty for null. */
  readonly text: string
  /** A literal block, whose lines are in the file as they are. */
  readonly isLiteral: boolean
  /** Not in quotes and without a tag: readers may take it as a number, a time or a truth value. */
  readonly isPlain: boolean
}

export interface YamlList {
  readonly kind: 'list'
  readonly offset: number
  readonly items: readonly YamlNode[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly offset: number
  /** In their order; a duplicate key is there twice. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: string
  readonly offset: number
  readonly value: YamlNode
}

export type YamlFile =
  | { readonly documents: readonly YamlNode[]; readonly reason?: never; readonly offset?: never }
  | { readonly documents?: never; readonly reason: string; readonly offset: number }

/**
 * `any`: all that Go's YAML reads. `plain`: one document with every value in full at its place and every key once, so
 * without anchors, aliases and tags, and as js-yaml reads it.
 */
export type YamlStyle = 'any' | 'plain'

const MAX_DEPTH: Readonly<Record<YamlStyle, number>> = { any: 100, plain: 20 }
const NULL = /^(?:~|null|Null|NULL)$/
const BINARY = /^!(?:!binary|<tag:yaml\.org,2002:binary>)$/

/** All documents of a file, or why they cannot be read. */
export function parseYaml(text: string, style: YamlStyle = 'any'): YamlFile {
  // Line breaks of YAML 1.1, which Go's YAML and libyaml still accept.
  const source = new RepairedText(text.replace(/[\u0085\u2028\u2029]/g, '\n'))
  try {
    const events = source.parse(style)
    if (style === 'plain') refuseIndirection(events)
    return { documents: new Builder(source, events, style).documents() }
  } catch (error) {
    if (!(error instanceof YAMLException || error instanceof Refused)) throw error
    const reason = error instanceof Refused ? error.message : error.reason
    const position = error instanceof Refused ? error.position : (error.mark?.position ?? 0)
    return { reason: printable(reason, 200), offset: source.offsetOf(position) }
  }
}

/** What js-yaml reads and Seal does not; the position is in the repaired text. */
class Refused extends Error {
  readonly position: number

  constructor(reason: string, position: number) {
    super(reason)
    this.position = position
  }
}

function refuseIndirection(events: readonly Event[]): void {
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS)
      throw new Refused('an alias; write the value in full', event.anchorStart)
    const mark = 'tagStart' in event ? Math.max(event.anchorStart, event.tagStart) : -1
    if (mark >= 0) throw new Refused('an anchor or a tag; write the plain value', mark)
  }
}

/** Limit for all attempts to read one file together, in characters. */
const MAX_ATTEMPTS_LENGTH = 50 * 1024 * 1024
const INDENTATION = ' '.repeat(100)

/**
 * Go's YAML and libyaml take lists in brackets and quoted texts however little their lines are indented; js-yaml
 * refuses them. Such lines are indented here, which changes no value, and places are given as those of the file.
 */
class RepairedText {
  #text: string
  /** Offset of the inserted spaces in the repaired text. */
  readonly #repairs: number[] = []

  constructor(text: string) {
    this.#text = text
  }

  get text(): string {
    return this.#text
  }

  parse(style: YamlStyle): readonly Event[] {
    for (let length = 0; ; ) {
      try {
        return parseEvents(this.#text, { maxDepth: MAX_DEPTH[style] })
      } catch (error) {
        if (!(error instanceof YAMLException)) throw error
        const position = error.mark?.position ?? 0
        length += position
        if (
          style === 'plain' ||
          error.reason !== 'deficient indentation' ||
          length > MAX_ATTEMPTS_LENGTH ||
          !this.#indent(position)
        )
          throw error
      }
    }
  }

  offsetOf(position: number): number {
    const before = this.#repairs.filter(start => start < position)
    const last = before.at(-1)
    const inside = last === undefined ? 0 : Math.max(0, last + INDENTATION.length - position)
    return position - before.length * INDENTATION.length + inside
  }

  /** Errors come in the order of the text, so that earlier repairs stay where they are. */
  #indent(position: number): boolean {
    const start = this.#text.lastIndexOf('\n', position - 1) + 1
    const isDone = this.#repairs.includes(start)
    const isMarker = /^(?:---|\.\.\.)(?:\s|$)/.test(this.#text.slice(start, start + 4))
    if (isDone || isMarker) return false
    this.#text = this.#text.slice(0, start) + INDENTATION + this.#text.slice(start)
    this.#repairs.push(start)
    return true
  }
}

/** Turns the events into nodes, once. */
class Builder {
  readonly #source: RepairedText
  readonly #events: readonly Event[]
  readonly #style: YamlStyle
  #anchors = new Map<string, YamlNode>()
  /** Lists and mappings whose end is not read yet. */
  readonly #open = new Set<YamlNode>()
  /** In the repaired text, where the last node begins: a value that is not written has the place of its key. */
  #last = 0
  #at = 0

  constructor(source: RepairedText, events: readonly Event[], style: YamlStyle) {
    this.#source = source
    this.#events = events
    this.#style = style
  }

  documents(): YamlNode[] {
    const documents: YamlNode[] = []
    while (this.#at < this.#events.length) {
      const event = this.#next()
      if (event.type !== EVENT_ID.DOCUMENT) continue
      // It gives known tags other names.
      if (event.directives.some(({ kind }) => kind === 'tag')) throw new Refused('a %TAG directive', 0)
      this.#anchors = new Map()
      if (this.#isPop()) continue
      const document = this.#node()
      const isTooMany = this.#style === 'plain' && documents.length > 0
      if (isTooMany) throw new Refused('several documents', document.offset)
      documents.push(document)
    }
    return documents
  }

  #next(): Event {
    const event = this.#events[this.#at++]
    if (event === undefined) throw new Refused('the file ends too early', this.#source.text.length)
    return event
  }

  #node(): YamlNode {
    const event = this.#next()
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event)
    if (event.type === EVENT_ID.SCALAR) return this.#keep(event, this.#scalar(event))
    return event.type === EVENT_ID.SEQUENCE ? this.#list(event) : this.#map(event)
  }

  #alias({ anchorStart, anchorEnd }: Event & { type: typeof EVENT_ID.ALIAS }): YamlNode {
    const found = this.#anchors.get(this.#source.text.slice(anchorStart, anchorEnd))
    if (found === undefined) throw new Refused('an alias without an anchor', anchorStart)
    // Go's YAML refuses it, so no one knows which images such a file runs.
    if (this.#open.has(found)) throw new Refused('an anchor that contains itself', anchorStart)
    return found
  }

  #list(event: Event & { type: typeof EVENT_ID.SEQUENCE }): YamlList {
    const items: YamlNode[] = []
    const list = this.#keep(event, { kind: 'list', offset: this.#offsetOf(event.start), items })
    this.#open.add(list)
    while (!this.#isPop()) items.push(this.#node())
    this.#open.delete(list)
    this.#at++
    return list
  }

  #map(event: Event): YamlMap {
    const entries: YamlEntry[] = []
    const known = new Set<string>()
    const offset = event.type === EVENT_ID.MAPPING ? this.#offsetOf(event.start) : 0
    const map = this.#keep(event, { kind: 'map', offset, entries })
    this.#open.add(map)
    while (!this.#isPop()) {
      const key = this.#node()
      if (this.#style === 'plain') refuseKey(key, known)
      const value = this.#node()
      if (key.kind === 'text') entries.push({ key: key.text, offset: key.offset, value })
    }
    this.#open.delete(map)
    this.#at++
    return map
  }

  #scalar(event: Event & { type: typeof EVENT_ID.SCALAR }): YamlText {
    const { text: source } = this.#source
    const text = getScalarValue(source, event)
    const tag = event.tagStart < 0 ? '' : source.slice(event.tagStart, event.tagEnd)
    const isPlain = event.style === SCALAR_STYLE.PLAIN && tag === ''
    return {
      kind: 'text',
      offset: this.#offsetOf(event.valueStart),
      text: isPlain && NULL.test(text) ? '' : BINARY.test(tag) ? decodeBase64(text) : text,
      isLiteral: event.style === SCALAR_STYLE.LITERAL_BLOCK,
      isPlain
    }
  }

  /** @param position negative for what is not written */
  #offsetOf(position: number): number {
    if (position >= 0) this.#last = position
    return this.#source.offsetOf(this.#last)
  }

  #keep<T extends YamlNode>(event: Event, node: T): T {
    if ('anchorStart' in event && event.anchorStart >= 0)
      this.#anchors.set(this.#source.text.slice(event.anchorStart, event.anchorEnd), node)
    return node
  }

  #isPop(): boolean {
    const event = this.#events[this.#at]
    return event === undefined || event.type === EVENT_ID.POP
  }
}

/** Offsets and positions are the same, because no line of a plain document is indented. */
function refuseKey(node: YamlNode, known: Set<string>): void {
  if (node.kind !== 'text') throw new Refused('a key is not text', node.offset)
  if (known.has(node.text)) throw new Refused(`"${printable(node.text, 60)}" is repeated`, node.offset)
  known.add(node.text)
}

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}
