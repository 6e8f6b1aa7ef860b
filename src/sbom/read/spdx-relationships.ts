// Reads SPDX 2 relationships: what the document describes, what depends on what, what contains what.

import { type Fields, textOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import type { Component } from '../model.ts'
import { NO_ASSERTION, NONE } from './spdx-party.ts'
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

export function readRelationships(
  relationships: readonly Fields[],
  context: { documentId: string; described: readonly string[]; unmodeled: Unmodeled }
): Relations {
  const described = new Set(context.described)
  const edges = new Map<string, Set<string>>()
  const parents = new Map<string, string>()
  const unknown = new Set<string>()
  const contain = (container: string, content: string): void => {
    if (container !== context.documentId && !parents.has(content)) parents.set(content, container)
  }
  const need = (from: string, to: string): void => {
    if (from === NONE || from === NO_ASSERTION) return
    // An empty list means no dependencies; unknown dependencies must not look the same.
    if (to === NO_ASSERTION) {
      unknown.add(from)
      return
    }
    const targets = edges.get(from) ?? new Set()
    edges.set(from, targets)
    if (to !== NONE) targets.add(to)
  }
  for (const relationship of relationships) {
    const from = textOf(relationship['spdxElementId'])
    const to = textOf(relationship['relatedSpdxElement'])
    const type = textOf(relationship['relationshipType'])?.toUpperCase().replaceAll('-', '_')
    if (from === undefined || to === undefined || type === undefined) continue
    if (textOf(relationship['comment']) !== undefined) context.unmodeled.add('relationships[].comment')
    if (NEEDS.has(type)) need(from, to)
    else if (NEEDED_BY.test(type)) need(to, from)
    else if (type === 'DESCRIBES') described.add(to)
    else if (type === 'DESCRIBED_BY') described.add(from)
    else if (type === 'CONTAINS') contain(from, to)
    else if (type === 'CONTAINED_BY') contain(to, from)
    else context.unmodeled.add(`relationships (${printable(type, 60)})`)
  }
  const dependencies = new Map([...edges].map(([ref, targets]) => [ref, [...targets]] as const))
  return { described, dependencies, parents, unknown, contain }
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

/** The component with its container and its unknown dependencies, from the relationships. */
export function withRelations(
  component: Component,
  { parents, unknown }: { parents: ReadonlyMap<string, string>; unknown: ReadonlySet<string> },
  subject: string | undefined
): Component {
  const parent = parents.get(component.ref)
  const isNested = parent !== undefined && parent !== subject && parent !== component.ref
  return {
    ...component,
    ...(isNested ? { parent } : {}),
    ...(unknown.has(component.ref)
      ? { declaredUnknown: [...(component.declaredUnknown ?? []), 'dependencies' as const] }
      : {})
  }
}
