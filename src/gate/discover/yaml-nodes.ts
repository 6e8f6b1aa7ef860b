// YAML files of any making as trees whose nodes know their places. Aliases point to their anchor's node: nothing is copied.
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { printable } from '../../support/text.ts'

export type YamlNode = YamlText | YamlList | YamlMap

export interface YamlText {
  readonly kind: 'text'
  readonly offset: number
  /** Empty for null. */
  readonly text: string
  /** A literal block, whose lines stand in the file as they are. */
  readonly isLiteral: boolean
}

export interface YamlList {
  readonly kind: 'list'
  readonly offset: number
  readonly items: readonly YamlNode[]
}

export interface YamlMap {
  readonly kind: 'map'
  readonly offset: number
  /** In their order; a key that stands twice is there twice. */
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

/** All documents of a file, or why it is no YAML. */
export function parseYamlNodes(text: string): YamlFile {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST })
    return { documents: new Builder(text, events).documents() }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const reason = `no YAML that can be read: ${printable(error.reason, 150)}`
    return { reason, offset: error.mark?.position ?? 0 }
  }
}

/** Turns the events into nodes, once; an alias of an anchor that is still open is the open node itself. */
class Builder {
  readonly #text: string
  readonly #events: readonly Event[]
  #anchors = new Map<string, YamlNode>()
  #at = 0

  constructor(text: string, events: readonly Event[]) {
    this.#text = text
    this.#events = events
  }

  documents(): YamlNode[] {
    const documents: YamlNode[] = []
    while (this.#at < this.#events.length) {
      const event = this.#events[this.#at++] as Event
      if (event.type !== EVENT_ID.DOCUMENT) continue
      this.#anchors = new Map()
      if (!this.#isPop()) documents.push(this.#node())
    }
    return documents
  }

  #node(): YamlNode {
    const event = this.#events[this.#at++] as Event
    if (event.type === EVENT_ID.ALIAS) {
      const name = this.#text.slice(event.anchorStart, event.anchorEnd)
      return (
        this.#anchors.get(name) ?? { kind: 'text', offset: event.anchorStart, text: '', isLiteral: false }
      )
    }
    if (event.type === EVENT_ID.SCALAR) return this.#keep(event, this.#scalar(event))
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: YamlNode[] = []
      const list = this.#keep(event, { kind: 'list', offset: event.start, items })
      while (!this.#isPop()) items.push(this.#node())
      this.#at++
      return list
    }
    const entries: YamlEntry[] = []
    const offset = event.type === EVENT_ID.MAPPING ? event.start : 0
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
    const text = getScalarValue(this.#text, event)
    const isNull = event.style === SCALAR_STYLE.PLAIN && NULL.test(text)
    return {
      kind: 'text',
      offset: Math.max(0, event.valueStart),
      text: isNull ? '' : text,
      isLiteral: event.style === SCALAR_STYLE.LITERAL_BLOCK
    }
  }

  #keep<T extends YamlNode>(event: Event, node: T): T {
    if ('anchorStart' in event && event.anchorStart >= 0)
      this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node)
    return node
  }

  #isPop(): boolean {
    const event = this.#events[this.#at]
    return event === undefined || event.type === EVENT_ID.POP
  }
}

/** The entry of a key: the mapping's own, or one that `<<` merges in. The last of several counts, as readers have it. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  const seen = new Set<YamlNode>()
  const find = (at: YamlNode | undefined): YamlEntry | undefined => {
    if (at?.kind !== 'map' || seen.has(at)) return undefined
    seen.add(at)
    const own = at.entries.findLast(entry => entry.key === key)
    if (own !== undefined) return own
    for (const { key: name, value } of at.entries) {
      if (name !== '<<') continue
      for (const source of value.kind === 'list' ? value.items : [value]) {
        const found = find(source)
        if (found !== undefined) return found
      }
    }
    return undefined
  }
  return find(node)
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

export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** Calls `visit` with every mapping below `node`, each once however often aliases name it. */
export function visitMaps(
  node: YamlNode,
  visit: (map: YamlMap) => void,
  skipKeys: ReadonlySet<string>
): void {
  const seen = new Set<YamlNode>()
  const walk = (at: YamlNode): void => {
    if (at.kind === 'text' || seen.has(at)) return
    seen.add(at)
    if (at.kind === 'list') {
      for (const item of at.items) walk(item)
      return
    }
    visit(at)
    for (const { key, value } of at.entries) if (!skipKeys.has(key)) walk(value)
  }
  walk(node)
}
