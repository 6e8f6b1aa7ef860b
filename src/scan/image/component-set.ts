// The components of a document: the same package found in two places is one component with two occurrences.

import type { Component, Occurrence, UnknownField } from '../../sbom/model.ts'
import { identifyPurl, looksLikePurl, parsePurl } from '../../sbom/purl/parse-purl.ts'
import type { PurlParts } from '../../sbom/purl/purl-types.ts'
import { pushAll } from '../../support/push-all.ts'
import { compareText } from '../../support/text.ts'
import type { Found, Links, RootFile } from '../installed/cataloger.ts'
import { MergedFound } from './merge-found.ts'

/** A purl of an image has a few architectures at most; a hostile image may have thousands of another qualifier. */
const MOST_ALIKE = 100

interface Entry {
  readonly first: Found['component']
  /** From the second place on. */
  merged: MergedFound | undefined
  readonly occurrences: Map<string, Occurrence>
  readonly links: Links[]
  /** What is in its files. */
  readonly contents: Set<string>
}

/** Where a package was found: a file of a layer. */
export type Place = Pick<RootFile, 'path' | 'layer'>

export interface Graph {
  /** By ref. */
  readonly components: readonly Component[]
  readonly dependencies: ReadonlyMap<string, readonly string[]>
}

export class ComponentSet {
  readonly #entries = new Map<string, Entry>()
  /** From a scope and a name in it to the refs that provide it. */
  readonly #providers = new Map<string, string[]>()
  /** From a purl without qualifiers to the refs with it: made once everything is there that the scan found itself. */
  #byPackage: ReadonlyMap<string, readonly string[]> | undefined

  /**
   * A component that is found again adds its place, and the fields that the first place did not have.
   *
   * @param owner the package that the file belongs to, which was added before
   */
  add(found: Found, file: Place, owner?: Found): void {
    this.#byPackage = undefined
    const ref = refOf(found.component)
    this.#add(ref, found, file)
    if (owner !== undefined) this.#entries.get(refOf(owner.component))?.contents.add(ref)
  }

  /** Adds a package that others state, without a place if that is not a file of the image. Its purl may have other qualifiers. */
  addStated(found: Found, file: Place | undefined): void {
    const { purl } = found.component
    const ref = refOf(found.component)
    const known = this.#entries.has(ref) || purl === undefined ? undefined : this.#sameAs(purl)
    const component = known === undefined ? found.component : withoutPurl(found.component)
    this.#add(known ?? ref, { ...found, component }, file)
  }

  /** The one package whose purl has no qualifier that contradicts this one. */
  #sameAs(purl: string): string | undefined {
    this.#byPackage ??= Map.groupBy(this.#entries.keys(), packageOf)
    const wanted = parsePurl(purl)
    if (wanted === undefined) return undefined
    const alike = this.#byPackage.get(packageOf(purl)) ?? []
    if (alike.length > MOST_ALIKE) return undefined
    const [first, ...others] = alike.filter(ref => agree(wanted, parsePurl(ref)))
    return others.length === 0 ? first : undefined
  }

  #add(ref: string, { component, links, path: inside }: Found, file: Place | undefined): void {
    let entry = this.#entries.get(ref)
    if (entry === undefined) {
      entry = { first: component, merged: undefined, occurrences: new Map(), links: [], contents: new Set() }
      this.#entries.set(ref, entry)
    } else {
      entry.merged ??= new MergedFound(entry.first)
      entry.merged.add(component)
    }
    if (file !== undefined) {
      const path = `/${inside ?? file.path}`
      entry.occurrences.set(`${path}\0${file.layer}`, { path, layer: file.layer })
    }
    if (links === undefined) return
    entry.links.push(links)
    for (const scope of scopesOf(links)) {
      for (const name of links.provides) {
        const key = `${scope}\0${name}`
        const providers = this.#providers.get(key)
        if (providers) providers.push(ref)
        else this.#providers.set(key, [ref])
      }
    }
  }

  finish(subject: string): Graph {
    const entries = [...this.#entries].sort(([a], [b]) => compareText(a, b))
    const dependencies = new Map<string, readonly string[]>()
    const partial = new Set<string>()
    for (const [ref, { links, contents }] of entries) {
      const { needed, isPartial } = this.#resolve(ref, links, contents)
      if (isPartial) partial.add(ref)
      // A leaf has an empty list: what is known in part is not a leaf.
      if (needed.length > 0 || !isPartial) dependencies.set(ref, needed)
    }
    const direct = roots(
      entries.map(([ref]) => ref),
      dependencies
    )
    return {
      components: entries.map(([ref, entry]) => toComponent(ref, entry, partial.has(ref))),
      dependencies: new Map([[subject, direct], ...dependencies])
    }
  }

  /** Partial if the component may need more than is listed. */
  #resolve(
    ref: string,
    links: readonly Links[],
    contents: ReadonlySet<string>
  ): { needed: string[]; isPartial: boolean } {
    const needed = new Set(contents)
    let isPartial = !links.some(({ requires }) => requires !== undefined)
    for (const one of links) {
      if (one.isPartial) isPartial = true
      for (const alternatives of one.requires ?? []) {
        const met = this.#provider(one, alternatives)
        if (met !== undefined) needed.add(met)
        else isPartial = true
      }
      for (const alternatives of one.wants ?? []) {
        const met = this.#provider(one, alternatives)
        if (met !== undefined) needed.add(met)
      }
    }
    needed.delete(ref)
    return { needed: [...needed].sort(compareText), isPartial }
  }

  #provider(links: Links, alternatives: readonly string[]): string | undefined {
    for (const scope of scopesOf(links)) {
      for (const name of alternatives) {
        const providers = this.#providers.get(`${scope}\0${name}`) ?? []
        const [first] = providers
        if (first !== undefined && (!links.isStrict || providers.every(other => other === first)))
          return first
      }
    }
    return undefined
  }
}

function scopesOf({ scope, outerScopes = [] }: Links): readonly string[] {
  return [scope, ...outerScopes]
}

/** The text of a purl as far as it names a package, a version of it and a part; of another reference, the reference. */
function packageOf(ref: string): string {
  return looksLikePurl(ref) ? identifyPurl(ref.replace(/\?[^#]*/s, '')) : ref
}

function agree(one: PurlParts, other: PurlParts | undefined): boolean {
  return (
    other !== undefined &&
    [...one.qualifiers].every(([name, value]) => (other.qualifiers.get(name) ?? value) === value)
  )
}

/** The package keeps the purl that the scan gave it. */
function withoutPurl({ purl: _purl, ...component }: Found['component']): Found['component'] {
  return component
}

function refOf({ type, group, name, version, purl }: Found['component']): string {
  return purl ?? `${type}:${group === undefined ? '' : `${group}/`}${name}@${version ?? ''}`
}

function toComponent(ref: string, { first, merged, occurrences }: Entry, isPartial: boolean): Component {
  const found = merged?.fields ?? first
  const unknown: UnknownField[] = []
  if (found.version === undefined) unknown.push('version')
  const isSystem = found.type === 'operating-system'
  if (!isSystem && (found.licenses ?? []).length === 0) unknown.push('licenses')
  if (!isSystem && isPartial) unknown.push('dependencies')
  const hasMaker = found.supplier ?? found.manufacturer ?? found.authors?.[0]
  return {
    ref,
    ...found,
    ...(hasMaker || isSystem ? {} : { supplier: { isDeclaredUnknown: true } }),
    ...(occurrences.size > 0
      ? { occurrences: [...occurrences.values()].sort((a, b) => compareText(a.path, b.path)) }
      : {}),
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
