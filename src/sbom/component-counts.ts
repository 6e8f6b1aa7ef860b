// Checks a document's components: their number, duplicates, missing fields, and whether there are enough.
import { SealError } from '../support/errors.ts'
import { count, printable } from '../support/text.ts'
import { formatLabel } from './formats.ts'
import type { Component, Sbom, SbomDocument } from './model.ts'
import { identifyPurl, parsePurl } from './purl/parse-purl.ts'

export interface ComponentCounts {
  /** All listed components; the subject only if SPDX lists it as a package. */
  readonly total: number
  /** Without files and the name of the distribution: what minimum-components counts. */
  readonly packages: number
  readonly files: number
}

export interface Duplicate {
  /** The purl, or type, group, name and version; made printable. */
  readonly key: string
  readonly count: number
}

/** A number of components, and the first of them by name. */
export interface Shortcoming {
  readonly count: number
  readonly examples: readonly string[]
}

export interface ContentsCheck {
  readonly counts: ComponentCounts
  /** Components that occur more than once and are equal in every field that distinguishes them; most first. */
  readonly duplicates: readonly Duplicate[]
  readonly withoutVersion: Shortcoming
  /** Neither purl nor CPE. */
  readonly withoutIdentifier: Shortcoming
  /** References in dependencies that no component has. */
  readonly danglingDependencies: Shortcoming
}

const MOST_EXAMPLES = 10

export function checkContents(document: SbomDocument): ContentsCheck {
  const { content } = document
  const packages = content.components.filter(isPackage)
  return {
    counts: countComponents(document),
    duplicates: findDuplicates(packages),
    withoutVersion: shortcoming(packages.filter(({ version }) => version === undefined).map(nameOf)),
    withoutIdentifier: shortcoming(
      packages.filter(({ purl, cpe }) => (purl ?? cpe) === undefined).map(nameOf)
    ),
    danglingDependencies: shortcoming(danglingRefs(content))
  }
}

/** In SPDX, a package that the document describes is one of its packages. */
export function countComponents({
  content,
  format
}: Pick<SbomDocument, 'content' | 'format'>): ComponentCounts {
  const { subject, components } = content
  const isListed = subject !== undefined && format.startsWith('spdx') && isSoftware(subject)
  return countAll(isListed ? [subject, ...components] : components)
}

/** The input of a generator, which is not a package. */
const PLACES: ReadonlySet<string> = new Set(['oci', 'docker', 'git', 'github', 'bitbucket', 'swid'])

function isSoftware({ type, purl, version }: Component): boolean {
  const kind = parsePurl(purl)?.type
  return kind === undefined ? type === 'application' && version !== undefined : !PLACES.has(kind)
}

function countAll(components: readonly Component[]): ComponentCounts {
  let files = 0
  let packages = 0
  for (const component of components) {
    if (component.type === 'file') files++
    else if (isPackage(component)) packages++
  }
  return { total: components.length, packages, files }
}

function isPackage({ type }: Component): boolean {
  return type !== 'file' && type !== 'operating-system'
}

/** The packages; the files if a document lists only those. A document with the distribution's name alone lists nothing. */
export function countListed(document: SbomDocument): number {
  const { packages, files } = countComponents(document)
  return packages === 0 ? files : packages
}

/**
 * Fails for a document with fewer components than the minimum, by `countListed`.
 *
 * @throws SealError `SBOM_TOO_FEW_COMPONENTS`
 */
export function requireComponents(document: SbomDocument, minimum: number, name: string): void {
  const { format, version } = document
  const counted = countListed(document)
  if (counted >= minimum) return
  throw new SealError(
    'SBOM_TOO_FEW_COMPONENTS',
    `${printable(name, 300)} (${formatLabel(format, version)}) lists ${count(counted, 'component')}, at least ${minimum} required`
  )
}

function findDuplicates(components: readonly Component[]): Duplicate[] {
  const counts = new Map<string, number>()
  for (const component of components) {
    const key = identityOf(component)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, number]) => number > 1)
    .sort(([, one], [, other]) => other - one)
    .map(([key, number]) => ({ key: printable(key.replaceAll('\n', ' '), 200), count: number }))
}

/** The same package at two places is two components. */
function identityOf({ type, group, name, version, purl, occurrences = [], parent }: Component): string {
  const places = occurrences.map(({ path }) => path).join('\n')
  const what =
    (purl && identifyPurl(purl)) ?? [type, group, name, version].filter(part => part !== undefined).join('\n')
  return [what, places, parent ?? ''].filter(part => part !== '').join('\n')
}

function danglingRefs({ subject, components, dependencies }: Sbom): string[] {
  const known = new Set(components.map(({ ref }) => ref))
  if (subject !== undefined) known.add(subject.ref)
  const dangling = new Set<string>()
  for (const [ref, targets] of dependencies) {
    for (const end of [ref, ...targets]) if (!known.has(end) && !isElsewhere(end)) dangling.add(end)
  }
  return [...dangling]
}

/** A reference into another document: an SPDX `DocumentRef-…`, a CycloneDX BOM-Link. */
function isElsewhere(ref: string): boolean {
  return ref.startsWith('DocumentRef-') || ref.startsWith('urn:cdx:')
}

function shortcoming(names: readonly string[]): Shortcoming {
  return { count: names.length, examples: names.slice(0, MOST_EXAMPLES).map(name => printable(name, 120)) }
}

function nameOf({ purl, group, name, version }: Component): string {
  if (purl !== undefined) return purl
  const full = group === undefined ? name : `${group}/${name}`
  return version === undefined ? full : `${full}@${version}`
}
