// Any YAML file as a tree of nodes with locations. Aliases point to their anchor's node: nothing is copied.
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { printable } from '../support/text.ts'

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

const DEEPEST = 100
const NULL = /^(?:~|null|Null|NULL)$/
const BINARY = /^!(?:!binary|<tag:yaml\.org,2002:binary>)$/

/** All documents of a file, or why they cannot be read. */
export function parseYamlNodes(text: string): YamlFile {
  // Line breaks of YAML 1.1, which Go's YAML and libyaml still take as such.
  const source = new RepairedText(text.replace(/[\u0085\u2028\u2029]/g, '\n'))
  try {
    const events = source.parse()
    return { documents: new Builder(source, events).documents() }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const reason = `YAML that cannot be read: ${printable(error.reason, 150)}`
    return { reason, offset: source.offsetOf(error.mark?.position ?? 0) }
  }
}

/** What all attempts to read one file may look at together, in characters. */
const MAX_ATTEMPTS_LENGTH = 50 * 1024 * 1024
const INDENTATION = ' '.repeat(100)

/**
 * Go's YAML and libyaml take lists in brackets and quoted texts however little their lines are indented; js-yaml
 * refuses them. Such lines are indented here, which changes no value, and places are given as those of the file.
 */
class RepairedText {
  #text: string
  /** Where the spaces begin, in the repaired text. */
  readonly #repairs: number[] = []

  constructor(text: string) {
    this.#text = text
  }

  get text(): string {
    return this.#text
  }

  parse(): readonly Event[] {
    for (let length = 0; ; ) {
      try {
        return parseEvents(this.#text, { maxDepth: DEEPEST })
      } catch (error) {
        if (!(error instanceof YAMLException)) throw error
        const position = error.mark?.position ?? 0
        length += position
        if (
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

/** Turns the events into nodes, once; an alias of an anchor that is still open is the open node itself. */
class Builder {
  readonly #source: RepairedText
  readonly #events: readonly Event[]
  #anchors = new Map<string, YamlNode>()
  #at = 0

  constructor(source: RepairedText, events: readonly Event[]) {
    this.#source = source
    this.#events = events
  }

  documents(): YamlNode[] {
    const documents: YamlNode[] = []
    while (this.#at < this.#events.length) {
      const event = this.#events[this.#at++] as Event
      if (event.type !== EVENT_ID.DOCUMENT) continue
      // It gives known tags other names.
      if (event.directives.some(({ kind }) => kind === 'tag')) throw new YAMLException('a %TAG directive')
      this.#anchors = new Map()
      if (!this.#isPop()) documents.push(this.#node())
    }
    return documents
  }

  #node(): YamlNode {
    const event = this.#events[this.#at++] as Event
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event)
    if (event.type === EVENT_ID.SCALAR) return this.#keep(event, this.#scalar(event))
    return event.type === EVENT_ID.SEQUENCE ? this.#list(event) : this.#map(event)
  }

  #alias({ anchorStart, anchorEnd }: Event & { type: typeof EVENT_ID.ALIAS }): YamlNode {
    const found = this.#anchors.get(this.#source.text.slice(anchorStart, anchorEnd))
    if (found === undefined) throw new YAMLException('an alias without an anchor')
    return found
  }

  #list(event: Event & { type: typeof EVENT_ID.SEQUENCE }): YamlList {
    const items: YamlNode[] = []
    const list = this.#keep(event, { kind: 'list', offset: this.#source.offsetOf(event.start), items })
    while (!this.#isPop()) items.push(this.#node())
    this.#at++
    return list
  }

  #map(event: Event): YamlMap {
    const entries: YamlEntry[] = []
    const offset = event.type === EVENT_ID.MAPPING ? this.#source.offsetOf(event.start) : 0
    const map = this.#keep(event, { kind: 'map', offset, entries })
    while (!this.#isPop()) {
      const key = this.#node()
      const value = this.#node()
      if (key.kind === 'text') entries.push({ key: key.text, offset: key.offset, value })
    }
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
      offset: this.#source.offsetOf(Math.max(0, event.valueStart)),
      text: isPlain && NULL.test(text) ? '' : BINARY.test(tag) ? decodeBase64(text) : text,
      isLiteral: event.style === SCALAR_STYLE.LITERAL_BLOCK,
      isPlain
    }
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

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8')
}

/** The entry of a key: the mapping's own, or one that `<<` merges in. The last of several counts, as readers have it. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  const seen = new Set<YamlNode>()
  const pending = [node]
  while (pending.length > 0) {
    const at = pending.pop()
    if (at?.kind !== 'map' || seen.has(at)) continue
    seen.add(at)
    const own = at.entries.findLast(entry => entry.key === key)
    if (own !== undefined) return own
    const merged = at.entries.filter(({ key: name }) => name === '<<').map(({ value }) => value)
    pending.push(...merged.flatMap(value => (value.kind === 'list' ? value.items : [value])).reverse())
  }
  return undefined
}

export function fieldOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryOf(node, key)?.value
}

/** A text that is not empty. */
export function textOf(node: YamlNode | undefined, key: string): YamlText | undefined {
  const value = fieldOf(node, key)
  return value?.kind === 'text' && value.text.trim() !== '' ? value : undefined
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** The entries of a mapping, those that `<<` merges in too; its own ones first. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  const entries: YamlEntry[] = []
  const seen = new Set<YamlNode>()
  const pending = [node]
  while (pending.length > 0) {
    const at = pending.pop()
    if (at?.kind !== 'map' || seen.has(at)) continue
    seen.add(at)
    for (const entry of at.entries) {
      if (entry.key !== '<<') entries.push(entry)
      else pending.push(...(entry.value.kind === 'list' ? entry.value.items : [entry.value]))
    }
  }
  return entries
}

/** Calls `visit` with every mapping below `node`, each once however often aliases name it. */
export function visitMaps(
  node: YamlNode,
  visit: (map: YamlMap) => void,
  isSkipped: (key: string) => boolean = () => false
): void {
  const seen = new Set<YamlNode>()
  const pending: YamlNode[] = [node]
  while (pending.length > 0) {
    const at = pending.pop() as YamlNode
    if (at.kind === 'text' || seen.has(at)) continue
    seen.add(at)
    if (at.kind === 'map') visit(at)
    const inner =
      at.kind === 'list'
        ? at.items
        : at.entries.filter(({ key }) => !isSkipped(key)).map(({ value }) => value)
    for (const child of inner.toReversed()) pending.push(child)
  }
}
