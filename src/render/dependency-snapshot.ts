// A snapshot for GitHub's dependency graph: the packages of SBOMs, a view of documents already read.
// https://docs.github.com/rest/dependency-graph/dependency-submission

export interface Snapshot {
  readonly version: 0
  readonly sha: string
  /** `refs/heads/main`, `refs/tags/v1`. */
  readonly ref: string
  readonly job: { readonly id: string; readonly correlator: string; readonly html_url?: string }
  readonly detector: { readonly name: string; readonly version: string; readonly url: string }
  /** RFC 3339 */
  readonly scanned: string
  readonly manifests: Readonly<Record<string, SnapshotManifest>>
}

export interface SnapshotManifest {
  readonly name: string
  readonly file?: { readonly source_location: string }
  /** By purl. */
  readonly resolved: Readonly<Record<string, SnapshotPackage>>
}

export interface SnapshotPackage {
  readonly package_url: string
  readonly relationship: 'direct' | 'indirect'
  readonly scope: 'runtime' | 'development'
  readonly dependencies: string[]
}

/** The part of an SBOM that the graph shows. */
export interface SnapshotSource {
  /** The manifest's name for components that do not name their file: an image's name, a file's. */
  readonly name: string
  /** Of the file in the repository, where the SBOM is one. */
  readonly path: string | undefined
  /** Components come from files of the repository (lock files), each of which becomes a manifest. */
  readonly isSource: boolean
  readonly subjectRef: string | undefined
  readonly components: readonly {
    readonly ref: string
    readonly purl?: string
    readonly scope?: string
    readonly occurrences?: readonly { readonly path: string }[]
  }[]
  readonly dependencies: ReadonlyMap<string, readonly string[]>
}

type Component = SnapshotSource['components'][number]

/** The manifests of a snapshot. Components without a purl are left out: the graph has no name for them. */
export function snapshotManifests(sources: readonly SnapshotSource[]): Record<string, SnapshotManifest> {
  const manifests: Record<string, SnapshotManifest> = {}
  for (const source of sources) {
    const files = Map.groupBy(source.components, component => manifestOf(component, source))
    const direct = directRefs(source)
    const purls = new Map(source.components.flatMap(({ ref, purl }) => (purl ? [[ref, purl]] : [])))
    for (const [key, components] of files) {
      const location = key === source.name ? source.path : key
      const before = manifests[key]?.resolved
      const resolved = resolve(components, source, direct, purls, before)
      if (Object.keys(resolved).length === 0) continue
      manifests[key] = {
        name: key,
        ...(location === undefined ? {} : { file: { source_location: location } }),
        resolved
      }
    }
  }
  return manifests
}

function manifestOf({ occurrences }: Component, { isSource, name }: SnapshotSource): string {
  return (isSource ? occurrences?.[0]?.path : undefined) ?? name
}

/**
 * What the subject depends on itself. Where the document lists no dependencies of its subject, what nothing else
 * needs is direct.
 */
function directRefs({ subjectRef, components, dependencies }: SnapshotSource): Set<string> {
  const named = subjectRef === undefined ? undefined : dependencies.get(subjectRef)
  const roots = components.filter(({ purl }) => purl === undefined).map(({ ref }) => ref)
  if (named !== undefined && named.length > 0) {
    // A lock file's own entry, or another part without a purl, is between the subject and its packages.
    return new Set([...named, ...roots.flatMap(ref => dependencies.get(ref) ?? [])])
  }
  const needed = new Set([...dependencies].flatMap(([ref, refs]) => (ref === subjectRef ? [] : refs)))
  return new Set(components.filter(({ ref }) => !needed.has(ref)).map(({ ref }) => ref))
}

function resolve(
  components: readonly Component[],
  { dependencies }: SnapshotSource,
  direct: ReadonlySet<string>,
  purls: ReadonlyMap<string, string>,
  before: SnapshotManifest['resolved'] = {}
): Record<string, SnapshotPackage> {
  // Keys come from documents: `__proto__` must be a key like any other.
  const resolved = new Map(Object.entries(before))
  for (const { ref, purl, scope } of components) {
    if (purl === undefined) continue
    const known = resolved.get(purl)
    const needs = (dependencies.get(ref) ?? []).flatMap(target => purls.get(target) ?? [])
    resolved.set(purl, {
      package_url: purl,
      // A package that is found twice is shown as what matters more.
      relationship: direct.has(ref) || known?.relationship === 'direct' ? 'direct' : 'indirect',
      scope: scope !== 'excluded' || known?.scope === 'runtime' ? 'runtime' : 'development',
      dependencies: [...new Set([...(known?.dependencies ?? []), ...needs])]
        .filter(target => target !== purl)
        .sort()
    })
  }
  return Object.fromEntries(resolved)
}
