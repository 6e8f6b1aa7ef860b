// A YAML file as a tree whose nodes know their lines, so that every error and violation can name one.
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import { SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'

/** Lines count from 1. Scalars stay text. */
export type YamlNode =
  | { readonly kind: 'text'; readonly line: number; readonly text: string; readonly isPlain: boolean }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly line: number; readonly entries: ReadonlyMap<string, YamlEntry> }

export interface YamlEntry {
  /** Of the key. */
  readonly line: number
  readonly value: YamlNode
}

const MAX_BYTES = 1024 * 1024
const DEEPEST = 20

/**
 * Reads one document. Anchors, aliases and tags are errors: every value of a policy is written in full at its place.
 *
 * @throws SealError `POLICY_INVALID` with path and line
 */
export function parseYamlTree(text: string, path: string): YamlNode {
  if (text.length > MAX_BYTES) throw policyError(path, 1, `has more than ${MAX_BYTES} characters`)
  let events: Event[]
  try {
    events = parseEvents(text, { maxDepth: DEEPEST })
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause
    throw policyError(path, (cause.mark?.line ?? 0) + 1, printable(cause.reason, 200), cause)
  }
  return new TreeReader(text, path, events).read()
}

export function policyError(path: string, line: number, what: string, cause?: unknown): SealError {
  return new SealError('POLICY_INVALID', `${printable(path, 200)}, line ${line}: ${what}`, {
    cause,
    remedy: 'docs/policy.md describes the file.'
  })
}

/** Goes through the events once; their offsets only ever grow, and so does the line. */
class TreeReader {
  readonly #text: string
  readonly #path: string
  readonly #events: readonly Event[]
  #at = 0
  #offset = 0
  #line = 1

  constructor(text: string, path: string, events: readonly Event[]) {
    this.#text = text
    this.#path = path
    this.#events = events
  }

  read(): YamlNode {
    const documents = this.#events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length
    if (documents !== 1)
      throw this.#error(documents === 0 ? 'the file is empty' : 'the file has several documents')
    this.#at++
    return this.#node()
  }

  #node(): YamlNode {
    const event = this.#events[this.#at++]
    if (event === undefined || event.type === EVENT_ID.POP) throw this.#error('the file is empty')
    if (event.type === EVENT_ID.ALIAS) throw this.#error('an alias; write the value in full')
    if (event.type === EVENT_ID.DOCUMENT) throw this.#error('the file has several documents')
    const start = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start
    const line = this.#lineOf(start)
    if (event.anchorStart >= 0 || event.tagStart >= 0)
      throw this.#error('an anchor or a tag; write the plain value')
    if (event.type === EVENT_ID.SCALAR) {
      const isPlain = event.style === SCALAR_STYLE.PLAIN
      return { kind: 'text', line, isPlain, text: getScalarValue(this.#text, event) }
    }
    return event.type === EVENT_ID.SEQUENCE ? this.#list(line) : this.#map(line)
  }

  #list(line: number): YamlNode {
    const items: YamlNode[] = []
    while (!this.#isPop()) items.push(this.#node())
    this.#at++
    return { kind: 'list', line, items }
  }

  #map(line: number): YamlNode {
    const entries = new Map<string, YamlEntry>()
    while (!this.#isPop()) {
      const key = this.#node()
      if (key.kind !== 'text') throw policyError(this.#path, key.line, 'a key is not a string')
      if (entries.has(key.text))
        throw policyError(this.#path, key.line, `"${printable(key.text, 60)}" is repeated`)
      entries.set(key.text, { line: key.line, value: this.#node() })
    }
    this.#at++
    return { kind: 'map', line, entries }
  }

  #isPop(): boolean {
    return this.#events[this.#at]?.type === EVENT_ID.POP
  }

  #lineOf(offset: number): number {
    for (; this.#offset < offset; this.#offset++) {
      if (this.#text[this.#offset] === '\n') this.#line++
    }
    return this.#line
  }

  #error(what: string): SealError {
    return policyError(this.#path, this.#line, what)
  }
}
