// The components of a document: the same package found in two places is one component with two occurrences.

import type { Component, Occurrence, UnknownField } from '../../sbom/model.ts'
import { pushAll } from '../../support/push-all.ts'
import { compareText } from '../../support/text.ts'
import type { Found, Links, RootFile } from '../installed/cataloger.ts'
import { mergeFound } from './merge-found.ts'

interface Entry {
  found: Found['component']
  readonly occurrences: Map<string, Occurrence>
  readonly links: Links[]
}

export interface Graph {
  /** By ref. */
  readonly components: readonly Component[]
  readonly dependencies: ReadonlyMap<string, readonly string[]>
}

export class ComponentSet {
  readonly #entries = new Map<string, Entry>()
  /** From a scope and a name in it to the refs that provide it. */
  readonly #providers = new Map<string, string[]>()

  /** What is found again adds its place, and the fields that the first place did not have. */
  add(found: Found, file: RootFile): void {
    const { component, links } = found
    const ref = refOf(component)
    let entry = this.#entries.get(ref)
    if (entry === undefined) {
      entry = { found: component, occurrences: new Map(), links: [] }
      this.#entries.set(ref, entry)
    } else entry.found = mergeFound(entry.found, component)
    const path = `/${found.path ?? file.path}`
    entry.occurrences.set(`${path}\0${file.layer}`, { path, layer: file.layer })
    if (links === undefined) return
    entry.links.push(links)
    for (const name of links.provides) {
      const key = `${links.scope}\0${name}`
      const providers = this.#providers.get(key)
      if (providers) providers.push(ref)
      else this.#providers.set(key, [ref])
    }
  }

  finish(subject: string): Graph {
    const entries = [...this.#entries].sort(([a], [b]) => compareText(a, b))
    const dependencies = new Map<string, readonly string[]>()
    for (const [ref, { links }] of entries) {
      if (knowsNeeds(links)) dependencies.set(ref, this.#resolve(ref, links))
    }
    const direct = roots(
      entries.map(([ref]) => ref),
      dependencies
    )
    return {
      components: entries.map(([ref, entry]) => toComponent(ref, entry)),
      dependencies: new Map([[subject, direct], ...dependencies])
    }
  }

  #resolve(ref: string, links: readonly Links[]): string[] {
    const needed = new Set<string>()
    for (const { scope, requires = [] } of links) {
      for (const alternatives of requires) {
        const met = alternatives.flatMap(
          name => this.#providers.get(`${scope}\0${name}`)?.slice(0, 1) ?? []
        )[0]
        if (met !== undefined && met !== ref) needed.add(met)
      }
    }
    return [...needed].sort(compareText)
  }
}

function knowsNeeds(links: readonly Links[]): boolean {
  return links.some(({ requires }) => requires !== undefined)
}

function refOf({ type, group, name, version, purl }: Found['component']): string {
  return purl ?? `${type}:${group === undefined ? '' : `${group}/`}${name}@${version ?? ''}`
}

function toComponent(ref: string, { found, occurrences, links }: Entry): Component {
  const unknown: UnknownField[] = []
  if (found.version === undefined) unknown.push('version')
  const isSystem = found.type === 'operating-system'
  if (!isSystem && (found.licenses ?? []).length === 0) unknown.push('licenses')
  if (!isSystem && !knowsNeeds(links)) unknown.push('dependencies')
  const hasMaker = found.supplier ?? found.manufacturer ?? found.authors?.[0]
  return {
    ref,
    ...found,
    ...(hasMaker || isSystem ? {} : { supplier: { isDeclaredUnknown: true } }),
    occurrences: [...occurrences.values()].sort((a, b) => compareText(a.path, b.path)),
    ...(unknown.length > 0 ? { declaredUnknown: unknown } : {})
  }
}

/** Components that no other depends on, and one of each cycle that nothing else leads to. */
function roots(refs: readonly string[], dependencies: ReadonlyMap<string, readonly string[]>): string[] {
  const needed = new Set([...dependencies.values()].flat())
  const direct = refs.filter(ref => !needed.has(ref))
  const reached = new Set<string>()
  const reach = (from: readonly string[]) => {
    const open = [...from]
    for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
      if (reached.has(ref)) continue
      reached.add(ref)
      pushAll(open, dependencies.get(ref) ?? [])
    }
  }
  reach(direct)
  for (const ref of refs) {
    if (reached.has(ref)) continue
    direct.push(ref)
    reach([ref])
  }
  return direct.sort(compareText)
}
