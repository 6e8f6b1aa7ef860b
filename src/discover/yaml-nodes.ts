// Access to the keys of YAML nodes, with `<<` merges as Go's YAML resolves them.

import { pushAll } from '../support/push-all.ts'
import {
  parseYaml,
  type YamlEntry,
  type YamlFile,
  type YamlMap,
  type YamlNode,
  type YamlText
} from '../support/yaml-tree.ts'

/** All documents of a file, or why they cannot be read. */
export function parseYamlNodes(text: string): YamlFile {
  const file = parseYaml(text)
  return file.reason === undefined ? file : { ...file, reason: `YAML that cannot be read: ${file.reason}` }
}

/** The entry of a key: the mapping's own, or one that `<<` merges in. The last of several counts. */
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
    pushAll(pending, merged.flatMap(value => (value.kind === 'list' ? value.items : [value])).reverse())
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

/** The entries of a mapping: its own first, then those that `<<` merges in. */
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
      else pushAll(pending, entry.value.kind === 'list' ? entry.value.items : [entry.value])
    }
  }
  return entries
}

/** Calls `visit` with every mapping below `node`, once each, even if several aliases name it. */
export function visitMaps(
  node: YamlNode,
  visit: (map: YamlMap) => void,
  isSkipped: (key: string) => boolean = () => false
): void {
  const seen = new Set<YamlNode>()
  const pending: YamlNode[] = [node]
  for (let at = pending.pop(); at; at = pending.pop()) {
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
