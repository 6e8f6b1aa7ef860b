// Reads SPDX 2 relationships: what the document describes, what depends on what, what contains what.

import { type Fields, textOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import type { Component } from '../model.ts'
import { NO_ASSERTION, NONE } from '../spdx/parties.ts'
import type { Unmodeled } from './unmodeled.ts'

export interface Relations {
  readonly described: ReadonlySet<string>
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  /** From an element to the first element that contains it. */
  readonly parents: ReadonlyMap<string, string>
  /** Elements whose dependencies are declared as unknown. */
  readonly unknown: ReadonlySet<string>
  contain(container: string, content: string): void
}

/** Relationships in which the left side depends on the right, and the reverse (SPDX 2.3 section 11). */
const NEEDS = new Set(['DEPENDS_ON', 'STATIC_LINK', 'DYNAMIC_LINK', 'HAS_PREREQUISITE'])
const NEEDED_BY = /^(?:(?:BUILD|DEV|OPTIONAL|PROVIDED|RUNTIME|TEST)_)?DEPENDENCY_OF$|^PREREQUISITE_FOR$/

/** The kinds that the model keeps; of the others it keeps that one needs the other. */
const PLAIN = new Set(['DEPENDS_ON', 'DEPENDENCY_OF'])

/** @param context.refs the elements of the document; relations to others, and what the model merges, are noted */
export function readRelationships(
  relationships: readonly Fields[],
  context: {
    documentId: string
    described: readonly string[]
    refs: ReadonlySet<string>
    unmodeled: Unmodeled
  }
): Relations {
  const { documentId, refs } = context
  const note = (what: string): void => context.unmodeled.add(`relationships (${what})`)
  const { parents, contain } = collectParents(documentId, refs, note)
  const described = new Set(context.described)
  for (const to of described)
    if (!refs.has(to)) context.unmodeled.add(`documentDescribes (${printable(to, 60)})`)
  const edges = new Map<string, Set<string>>()
  const unknown = new Set<string>()
  const leaves = new Set<string>()
  const need = (from: string, to: string): void => {
    if (!refs.has(from) && (from === NONE || from === NO_ASSERTION || to === NO_ASSERTION)) {
      note(`${printable(from, 60)} DEPENDS_ON ${printable(to, 60)}`)
      return
    }
    // An empty list means no dependencies; unknown dependencies must not look the same.
    if (to === NO_ASSERTION) {
      unknown.add(from)
      return
    }
    const targets = edges.get(from) ?? new Set()
    edges.set(from, targets)
    if (to === NONE) leaves.add(from)
    else targets.add(to)
  }
  const describe = (from: string, to: string): void => {
    if (from !== documentId) note('DESCRIBES, from another element than the document')
    if (!refs.has(to) && to !== NO_ASSERTION) note(`DESCRIBES ${printable(to, 60)}`)
    described.add(to)
  }
  for (const relationship of relationships) {
    const from = textOf(relationship['spdxElementId'])
    const to = textOf(relationship['relatedSpdxElement'])
    const type = textOf(relationship['relationshipType'])?.toUpperCase().replaceAll('-', '_')
    if (from === undefined || to === undefined || type === undefined) continue
    if (textOf(relationship['comment']) !== undefined) context.unmodeled.add('relationships[].comment')
    const isNeed = NEEDS.has(type)
    if (isNeed || NEEDED_BY.test(type)) {
      need(isNeed ? from : to, isNeed ? to : from)
      if (!PLAIN.has(type)) note(`the kind ${type} of dependencies`)
    } else if (type === 'DESCRIBES') describe(from, to)
    else if (type === 'DESCRIBED_BY') describe(to, from)
    else if (type === 'CONTAINS') contain(from, to)
    else if (type === 'CONTAINED_BY') contain(to, from)
    else note(printable(type, 60))
  }
  const dependencies = new Map([...edges].map(([ref, targets]) => [ref, [...targets]] as const))
  if ([...leaves].some(ref => (dependencies.get(ref) ?? []).length > 0))
    note('DEPENDS_ON NONE, of what depends on something')
  return { described, dependencies, parents, unknown, contain }
}

/** Each element has one container: the first of an element that several contain. */
function collectParents(
  documentId: string,
  refs: ReadonlySet<string>,
  note: (what: string) => void
): Pick<Relations, 'parents' | 'contain'> & { readonly parents: Map<string, string> } {
  const parents = new Map<string, string>()
  return {
    parents,
    contain(container, content) {
      // A document contains all of its elements.
      if (container === documentId && refs.has(content)) return
      const before = parents.get(content)
      if (before === container) return
      if (before !== undefined) note('CONTAINS, of what another element contains too')
      else if (!refs.has(content) || !refs.has(container) || container === content)
        note(
          `CONTAINS ${content === container ? 'itself' : printable(refs.has(content) ? container : content, 60)}`
        )
      else parents.set(content, container)
    }
  }
}

/**
 * What the document is about: the one package that it describes, or the one file. Of several, the one that is an
 * image; without that, none: each of them is a component.
 */
export function findSubject(described: readonly Component[]): Component | undefined {
  const packages = described.filter(({ type }) => type !== 'file')
  const subjects = packages.length > 0 ? packages : described
  const images = subjects.filter(({ type }) => type === 'container')
  const [only] = subjects.length === 1 ? subjects : images
  return subjects.length === 1 || images.length === 1 ? only : undefined
}

/** What is described beside the subject, or in place of one, unless nothing else is there. */
export function noteDescribed(
  described: readonly Component[],
  subject: Component | undefined,
  elements: readonly Component[],
  unmodeled: Unmodeled
): void {
  const isAll = subject === undefined && described.length === elements.length
  if (described.length > 1 && !isAll) unmodeled.add('relationships (DESCRIBES, of more than the subject)')
}

/** The component with its container and its unknown dependencies, from the relationships. */
export function withRelations(
  component: Component,
  { parents, unknown }: { parents: ReadonlyMap<string, string>; unknown: ReadonlySet<string> }
): Component {
  const parent = parents.get(component.ref)
  const isNested = parent !== undefined && parent !== component.ref
  return {
    ...component,
    ...(isNested ? { parent } : {}),
    ...(unknown.has(component.ref)
      ? { declaredUnknown: [...(component.declaredUnknown ?? []), 'dependencies' as const] }
      : {})
  }
}

/** The subject with what relationships say of it; no component contains it. */
export function subjectWith(
  subject: Component | undefined,
  relations: { parents: ReadonlyMap<string, string>; unknown: ReadonlySet<string> },
  unmodeled: Unmodeled
): Component | undefined {
  if (subject === undefined) return undefined
  const { parent, ...others } = withRelations(subject, relations)
  if (parent !== undefined) unmodeled.add('relationships (CONTAINS, of the subject)')
  return others
}
