// The chart that a template belongs to: its values, Chart.yaml, and named templates.

import { pushAll } from '../support/push-all.ts'
import type { YamlNode } from '../support/yaml-tree.ts'
import { readHelmValues } from './helm-values.ts'
import { folderOf, type RepositoryFiles } from './repository-files.ts'
import { entriesOf, fieldOf, parseYamlNodes, textOf } from './yaml-nodes.ts'

export interface Chart {
  readonly folder: string
  readonly values: YamlNode | undefined
  /** `AppVersion`, `Version` and `Name` of Chart.yaml. */
  readonly facts: ReadonlyMap<string, string>
  /** Offsets of the values in values.yaml that name an image. */
  readonly imageOffsets: ReadonlySet<number>
  /** The bodies of `define "name"`. */
  readonly helpers: ReadonlyMap<string, string>
}

const DEFINE = /\{\{-?\s*define\s+"([^"]+)"\s*-?\}\}/g
const FACTS = { AppVersion: 'appVersion', Version: 'version', Name: 'name' } as const
const known = new WeakMap<RepositoryFiles, Map<string, Chart>>()

/** The chart whose folder contains the file; undefined if it is in none. */
export function chartOf(path: string, files: RepositoryFiles): Chart | undefined {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (files.list(folder).includes('Chart.yaml')) return openChart(folder, files)
    if (folder === '') return undefined
  }
}

function openChart(folder: string, files: RepositoryFiles): Chart {
  const charts = known.get(files) ?? new Map<string, Chart>()
  known.set(files, charts)
  const chart = charts.get(folder) ?? readChart(folder, files)
  charts.set(folder, chart)
  return chart
}

function readChart(folder: string, files: RepositoryFiles): Chart {
  const inside = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
  const metadata = firstDocument(files.read(inside('Chart.yaml')))
  const values = firstDocument(files.read(inside('values.yaml')))
  const facts = Object.entries(FACTS).flatMap(([name, key]): [string, string][] => {
    const text = textOf(metadata, key)?.text
    return text === undefined ? [] : [[name, text]]
  })
  const templates = files.list(inside('templates')).filter(name => name.endsWith('.tpl'))
  const texts = templates.map(name => files.read(inside(`templates/${name}`)) ?? '')
  return {
    folder,
    values,
    facts: new Map(facts),
    imageOffsets: values === undefined ? new Set() : offsetsOf(values),
    helpers: new Map(texts.flatMap(readHelpers))
  }
}

function firstDocument(text: string | undefined): YamlNode | undefined {
  return text === undefined ? undefined : parseYamlNodes(text).documents?.[0]
}

function offsetsOf(values: YamlNode): Set<number> {
  const offsets = new Set<number>()
  const note = (offset: number): unknown => offsets.add(offset)
  readHelmValues(values, { add: note, skip: () => undefined, skipFile: () => undefined })
  return offsets
}

/** A body ends where the next one begins; text after its `end` belongs to no template. */
function readHelpers(text: string): [string, string][] {
  const starts = [...text.matchAll(DEFINE)]
  return starts.map((match, at): [string, string] => {
    const body = text.slice(match.index + match[0].length, starts[at + 1]?.index ?? text.length)
    return [
      match[1] ?? '',
      body.slice(0, Math.max(0, body.search(/\{\{-?\s*end\s*-?\}\}(?![\s\S]*\{\{-?\s*end\s*-?\}\})/)))
    ]
  })
}

/** The value at `a.b.c`; undefined if it does not exist. */
export function valueAt({ values }: Chart, path: readonly string[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((node, key) => fieldOf(node, key), values)
}

/** Is the node a part of an image that the values name, or does it contain one? */
export function namesImage({ imageOffsets }: Chart, node: YamlNode): boolean {
  const seen = new Set<YamlNode>()
  const pending = [node]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (next.kind === 'text' && imageOffsets.has(next.offset)) return true
    if (next.kind === 'list') pushAll(pending, next.items)
    if (next.kind === 'map')
      pushAll(
        pending,
        entriesOf(next).map(({ value }) => value)
      )
  }
  return false
}
