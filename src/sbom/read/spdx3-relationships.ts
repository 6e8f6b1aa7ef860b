// Reads SPDX 3 relationships: licenses, dependencies, containment, and their declared completeness.

import { type Fields, listOf, textOf } from '../../support/fields.ts'
import { pushAll } from '../../support/push-all.ts'
import { printable } from '../../support/text.ts'
import { isNoAssertion, isNone } from './spdx3-element.ts'
import type { Unmodeled } from './unmodeled.ts'

export interface LicenseLink {
  readonly kind: 'declared' | 'concluded'
  /** The `spdxId` of the license. */
  readonly target: string
}

export interface Spdx3Relations {
  readonly described: ReadonlySet<string>
  readonly dependencies: ReadonlyMap<string, readonly string[]>
  readonly parents: ReadonlyMap<string, string>
  readonly unknown: ReadonlySet<string>
  readonly licenses: ReadonlyMap<string, readonly LicenseLink[]>
  /** From a package to the `spdxId`s of the files that it is distributed as. */
  readonly artifacts: ReadonlyMap<string, readonly string[]>
  /** From an element to the declared completeness of its dependencies, in CycloneDX's words. */
  readonly completeness: ReadonlyMap<string, string>
  /** The same of what an element contains. */
  readonly partsCompleteness: ReadonlyMap<string, string>
  /** Elements of which a completeness says more than that their dependencies are unknown. */
  readonly qualified: ReadonlySet<string>
}

const COMPLETENESS: ReadonlyMap<string, string> = new Map([
  ['complete', 'complete'],
  ['incomplete', 'incomplete'],
  ['noAssertion', 'unknown']
])

const NEEDS: ReadonlySet<string> = new Set([
  'dependsOn',
  'hasStaticLink',
  'hasDynamicLink',
  'hasPrerequisite'
])

interface Spdx3Context {
  /** The packages and files; relations to other elements are noted. */
  readonly refs: ReadonlySet<string | undefined>
  /** The document and its SBOMs. */
  readonly documents: ReadonlySet<string | undefined>
  readonly unmodeled: Unmodeled
}

/** https://spdx.github.io/spdx-spec/v3.0.1/model/Core/Vocabularies/RelationshipType/ */
export function readSpdx3Relationships(
  relationships: readonly Fields[],
  context: Spdx3Context
): Spdx3Relations {
  const note = (what: string): void => context.unmodeled.add(`relationships (${what})`)
  const { described, parents, takePart, takeDescribed } = collectParts(context, note)
  const { edges, takeNeeds, takeContained, ...needs } = collectNeeds(context, note)
  const licenses = new Map<string, LicenseLink[]>()
  const artifacts = new Map<string, string[]>()
  const takeLicense = (from: string, targets: readonly string[], kind: LicenseLink['kind']): void => {
    const links = licenses.get(from) ?? []
    licenses.set(from, links)
    for (const target of targets) links.push({ kind, target })
  }

  for (const relationship of relationships) {
    const from = textOf(relationship['from'])
    const type = textOf(relationship['relationshipType'])?.split('/').at(-1)
    if (from === undefined || type === undefined) continue
    const targets = targetsOf(relationship['to'])
    const said = COMPLETENESS.get(textOf(relationship['completeness'])?.split('/').at(-1) ?? '')
    if (NEEDS.has(type)) {
      takeNeeds(from, targets, said)
      if (type !== 'dependsOn') note(`the kind ${type} of dependencies`)
    } else if (type === 'hasDeclaredLicense') takeLicense(from, targets, 'declared')
    else if (type === 'hasConcludedLicense') takeLicense(from, targets, 'concluded')
    else if (type === 'describes') takeDescribed(from, targets)
    else if (type === 'contains') {
      for (const target of targets) takePart(from, target, said)
      takeContained(from, said)
    } else {
      if (type === 'hasDistributionArtifact') {
        const before = artifacts.get(from) ?? []
        artifacts.set(from, before)
        pushAll(before, targets)
      }
      note(printable(type, 60))
    }
  }
  const dependencies = new Map([...edges].map(([ref, targets]) => [ref, [...targets]] as const))
  return { described, dependencies, parents, licenses, artifacts, ...needs }
}

interface Needs {
  readonly edges: Map<string, Set<string>>
  readonly unknown: Set<string>
  readonly completeness: Map<string, string>
  readonly partsCompleteness: Map<string, string>
  readonly qualified: Set<string>
  takeNeeds(from: string, targets: readonly string[], said: string | undefined): void
  takeContained(from: string, said: string | undefined): void
}

/** What an element depends on, and what is said of the completeness of that and of its parts. */
function collectNeeds({ refs, unmodeled }: Spdx3Context, note: (what: string) => void): Needs {
  const edges = new Map<string, Set<string>>()
  const unknown = new Set<string>()
  const completeness = new Map<string, string>()
  const partsCompleteness = new Map<string, string>()
  const qualified = new Set<string>()
  const takeCompleteness = (known: Map<string, string>, from: string, said: string): void => {
    if ((known.get(from) ?? said) !== said) unmodeled.add('@graph[].completeness (several of one element)')
    known.set(from, said)
  }
  const takeNeeds: Needs['takeNeeds'] = (from, targets, said) => {
    for (const target of targets) {
      // An empty list means no dependencies; unknown dependencies must not look the same.
      if (isNoAssertion(target)) {
        if (!refs.has(from)) note('dependsOn, of what is not a package or file')
        unknown.add(from)
        continue
      }
      const known = edges.get(from) ?? new Set()
      edges.set(from, known)
      if (!isNone(target)) known.add(target)
    }
    if (said === undefined) return
    // Of unknown dependencies alone, this says nothing more.
    if (said !== 'unknown' || !targets.every(isNoAssertion)) qualified.add(from)
    takeCompleteness(completeness, from, said)
  }
  const takeContained: Needs['takeContained'] = (from, said) => {
    if (said === undefined) return
    qualified.add(from)
    takeCompleteness(partsCompleteness, from, said)
  }
  return { edges, unknown, completeness, partsCompleteness, qualified, takeNeeds, takeContained }
}

interface Parts {
  readonly described: Set<string>
  readonly parents: Map<string, string>
  takePart(from: string, target: string, said: string | undefined): void
  takeDescribed(from: string, targets: readonly string[]): void
}

/** Each element has one container: the first of an element that several contain. */
function collectParts({ refs, documents }: Spdx3Context, note: (what: string) => void): Parts {
  const described = new Set<string>()
  const parents = new Map<string, string>()
  const takePart = (from: string, target: string, said: string | undefined): void => {
    // With a completeness, that is what the relationship says.
    if ((isNone(target) || isNoAssertion(target)) && said !== undefined && refs.has(from)) return
    const before = parents.get(target)
    if (before === from) return
    if (before !== undefined) note('contains, of what another element contains too')
    else if (!refs.has(target) || !refs.has(from) || target === from)
      note('contains, of or in what is not a package or file, or in itself')
    else parents.set(target, from)
  }
  const takeDescribed = (from: string, targets: readonly string[]): void => {
    if (!documents.has(from)) note('describes, from another element than the document')
    for (const target of targets) {
      if (!refs.has(target) && !isNoAssertion(target)) note('describes, of what is not a package or file')
      described.add(target)
    }
  }
  return { described, parents, takePart, takeDescribed }
}

function targetsOf(value: unknown): string[] {
  return (Array.isArray(value) ? listOf(value) : [value]).flatMap(target => textOf(target) ?? [])
}
