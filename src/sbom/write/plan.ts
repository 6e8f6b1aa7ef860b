// Puts a document in order before it is written: stable order, stable references, the tree, the dependencies.
import { compareText } from '../../support/text.ts'
import { toXmlText } from '../cyclonedx/xml-text.ts'
import type { Component, Sbom } from '../model.ts'
import type { Unsupported } from './unsupported.ts'

/** A component with the reference that it is written with. */
export interface Planned {
  readonly component: Component
  /** Unique in the document: the purl if it has one, with `|2`, `|3`, … for further components of that purl. */
  readonly ref: string
  readonly children: Planned[]
}

export interface Plan {
  readonly subject: Planned | undefined
  /** Components that are nested in no other, or in the subject. */
  readonly roots: readonly Planned[]
  /** All components but the subject, in order. */
  readonly all: readonly Planned[]
  /** By written references, both sides sorted. A leaf has an empty list. */
  readonly dependencies: readonly (readonly [string, readonly string[]])[]
}

export function planDocument(sbom: Sbom, unsupported: Unsupported): Plan {
  const name = createNames()
  const byOldRef = new Map<string, Planned>()
  const plan = (component: Component): Planned => {
    const planned: Planned = { component, ref: name(component), children: [] }
    if (!byOldRef.has(component.ref)) byOldRef.set(component.ref, planned)
    return planned
  }
  const subject = sbom.subject && plan(sbom.subject)
  const all = sbom.components
    .map(component => ({ component, key: sortKey(component) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ component }) => plan(component))
  return {
    subject,
    all,
    roots: nest(all, { subject, byOldRef, unsupported }),
    dependencies: planDependencies(sbom, byOldRef, unsupported)
  }
}

/**
 * Components whose dependencies are listed and may be more. In CycloneDX, dependencies that are not listed at all are
 * unknown; these need a composition.
 */
export function partiallyLinked({ subject, all, dependencies }: Plan): readonly string[] {
  const linked = new Set(dependencies.map(([ref]) => ref))
  return [...(subject ? [subject] : []), ...all].flatMap(({ ref, component }) =>
    linked.has(ref) && component.declaredUnknown?.includes('dependencies') ? [ref] : []
  )
}

/** The components whose parent is the subject. */
export function partsOf(subject: Component | undefined, roots: readonly Planned[]): readonly Planned[] {
  return roots.filter(({ component }) => subject !== undefined && component.parent === subject.ref)
}

function sortKey({ purl, group, name, version, type, ref }: Component): string {
  return [purl ?? '', group ?? '', name, version ?? '', type, ref].join('\u0000')
}

function createNames(): (component: Component) => string {
  const taken = new Map<string, number>()
  return component => {
    const base = plainRefOf(component)
    const times = taken.get(base)
    if (times === undefined) {
      taken.set(base, 1)
      return base
    }
    let next = times + 1
    while (taken.has(`${base}|${next}`)) next++
    taken.set(base, next)
    taken.set(`${base}|${next}`, 1)
    return `${base}|${next}`
  }
}

/** The same name in every format, and one that XML can carry; without the number that further components of the name get. */
export function plainRefOf({ purl, ref, name, version }: Component): string {
  return toXmlText(
    [purl, ref, `${name}@${version ?? ''}`].find(text => text !== undefined && text !== '') ?? ''
  )
}

/** Deeper than this, components are written beside each other: readers and schemas recurse. */
const DEEPEST = 50

interface Nesting {
  readonly subject: Planned | undefined
  readonly byOldRef: ReadonlyMap<string, Planned>
  readonly unsupported: Unsupported
}

/** Gives each component its children, and returns those that have no parent. A parent inside its own child is none. */
function nest(all: readonly Planned[], { subject, byOldRef, unsupported }: Nesting): readonly Planned[] {
  const parents = new Map<Planned, Planned>()
  const roots: Planned[] = []
  for (const planned of all) {
    const { parent: ref } = planned.component
    const parent = ref === undefined ? undefined : byOldRef.get(ref)
    if (parent !== undefined && parent !== subject && isAbove(parent, planned, parents)) {
      parents.set(planned, parent)
      parent.children.push(planned)
      continue
    }
    roots.push(planned)
    // A component that is nested in no other is part of the subject.
    if (ref !== undefined && (parent === undefined || parent !== subject)) {
      unsupported.add(
        'components[].parent',
        parent === undefined ? 'no component has the reference' : 'nested too deeply, or in itself'
      )
    }
  }
  return roots
}

function isAbove(parent: Planned, child: Planned, parents: ReadonlyMap<Planned, Planned>): boolean {
  let at: Planned | undefined = parent
  for (let depth = 0; at !== undefined; depth++) {
    if (at === child || depth > DEEPEST) return false
    at = parents.get(at)
  }
  return heightOf(child) + depthOf(parent, parents) < DEEPEST
}

function depthOf(planned: Planned, parents: ReadonlyMap<Planned, Planned>): number {
  let depth = 0
  for (let at = parents.get(planned); at !== undefined; at = parents.get(at)) depth++
  return depth
}

function heightOf({ children }: Planned): number {
  let height = 0
  for (let level = children; level.length > 0; level = level.flatMap(child => child.children)) height++
  return height
}

function planDependencies(
  { dependencies }: Sbom,
  byOldRef: ReadonlyMap<string, Planned>,
  unsupported: Unsupported
): readonly (readonly [string, readonly string[]])[] {
  const planned: (readonly [string, readonly string[]])[] = []
  for (const [from, to] of dependencies) {
    const ref = byOldRef.get(from)?.ref
    if (ref === undefined) {
      unsupported.add('dependencies', 'of a reference that no component has')
      continue
    }
    const targets = new Set<string>()
    for (const target of to) {
      const known = byOldRef.get(target)?.ref
      if (known === undefined) unsupported.add('dependencies', 'on a reference that no component has')
      else if (known === ref) unsupported.add('dependencies', 'of a component on itself')
      else targets.add(known)
    }
    planned.push([ref, [...targets].sort(compareText)])
  }
  return planned.sort(([a], [b]) => compareText(a, b))
}
