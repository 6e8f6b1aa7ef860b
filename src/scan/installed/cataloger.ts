// The interface of a cataloger: which files it selects, and the packages that it finds in them.
import type { Digest } from '../../oci/digest.ts'
import type { Component, ExternalReference, Hash, License } from '../../sbom/model.ts'

/** A package that was found: a component before it has its place in a document. */
export interface Found {
  readonly component: Omit<Component, 'ref' | 'parent' | 'occurrences'>
  /** Present if the place that it was found in lists dependencies too. */
  readonly links?: Links
  /** What it needs by name; its cataloger finds it in the merged file system. */
  readonly needs?: Needs
  /** Others state that it is there, as an SBOM does: its purl may have other qualifiers than that of the package itself. */
  readonly isStated?: true
  /** Where it was found, if not in the file that was read: the file that contains it, and the path inside that. */
  readonly path?: string
}

export interface Needs {
  readonly required: readonly string[]
  /** Used if they are there. */
  readonly optional: readonly string[]
  /** It names more than was read. */
  readonly isCut?: true
}

/** Names by which packages of one place (a database, a lock file, a binary) need each other. */
export interface Links {
  /** Names mean something only within their scope: `deb`, or the path of a file. */
  readonly scope: string
  /** Wider scopes that have the same names: tried in this order where nothing in `scope` meets a need. */
  readonly outerScopes?: readonly string[]
  readonly provides: readonly string[]
  /**
   * The first alternative that exists satisfies a need. A need that nothing meets leaves the dependencies unknown: it
   * may be there without metadata. Absent if the needs are not known.
   */
  readonly requires?: readonly (readonly string[])[]
  /** Like `requires`, for what may be missing. */
  readonly wants?: readonly (readonly string[])[]
  /** A name that several packages have meets no need. Else the first package with it does. */
  readonly isStrict?: true
  /** It also needs what is not known here. */
  readonly isPartial?: true
}

/** What packages of a cataloger need and where they came from, by package, and what could not be followed. */
export interface LinkedPackages {
  readonly links: ReadonlyMap<Found, Links>
  /** In place of the package's own component. */
  readonly components?: ReadonlyMap<Found, Found['component']>
  readonly warnings: readonly string[]
}

/** Where a package came from, if a file beside it states that. */
export interface PackageOrigin {
  /** From a folder or repository of the builder: a package of that name in a registry may be another one. */
  readonly isLocal?: true
  /** Of its purl. */
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly hashes?: readonly Hash[]
  readonly externalReferences?: readonly ExternalReference[]
}

/** What was read from one file; kept instead of the file. */
export interface FileSummary {
  readonly packages?: readonly Found[]
  /** Of a copyright file. */
  readonly licenses?: readonly License[]
  /** That these packages have, relative to the file's folder. */
  readonly files?: readonly string[]
  /** Of the package whose file is beside this one. */
  readonly origin?: PackageOrigin
  /** Parts that could not be read. */
  readonly warnings?: readonly string[]
}

export interface SelectedFile {
  /** Without a leading slash. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A kept file of the merged file system. */
export interface RootFile {
  /** The path in the merged file system, without a leading slash. */
  readonly path: string
  /** diffID of the layer that brought it. */
  readonly layer: Digest
  readonly catalogerName: string
  readonly bytes: Uint8Array | undefined
  readonly summary: FileSummary | undefined
}

/** The merged file system, as far as it was kept. */
export interface Root {
  /** The file at a path, through symlinks. */
  file(path: string): RootFile | undefined
  /** All files that a cataloger kept, by path. */
  kept(catalogerName: string): readonly RootFile[]
  /** A path with the symlinks of its folders resolved. */
  canonical(path: string): string
}

/** The distribution of an image: os-release(5). */
export interface Distribution {
  readonly id: string
  readonly versionId: string | undefined
  readonly idLike: readonly string[]
  readonly name: string
  readonly cpe: string | undefined
  readonly url: string | undefined
  readonly file: RootFile
}

/** What catalogers of the merged file system share. */
export interface RootContext {
  readonly distribution: Distribution | undefined
  /**
   * Accounts for the memory of a package that was found, of which `bytes` is the text.
   *
   * @throws SealError `SCAN_LIMIT_EXCEEDED`
   */
  keepPackage(bytes: number): void
  /** Of all that layers have, also what no cataloger selected, and what a later layer removes. */
  paths(): Iterable<string>
}

/** A file of a package. */
export interface OwnedFile {
  /** Without a leading slash. */
  readonly path: string
  /** Absent if nothing that is found in the file is to be listed. */
  readonly owner?: Found
}

/** A package database's content. */
export interface Catalog {
  readonly packages: readonly (Found & { readonly file: RootFile })[]
  /** The files of these packages. */
  readonly owned: Iterable<OwnedFile>
  /** Parts that could not be read; complete after `owned` was read. */
  readonly warnings?: readonly string[]
}

/** The largest file that is read as soon as it has arrived: its text and its values are in memory at the same time. */
export const MAX_READ_BYTES = 32 * 2 ** 20

/** Selects files by their path. It reads either each file alone, or all of them together at the end. */
export interface Cataloger {
  readonly name: string
  /** A larger file is skipped with a warning. Absent: `MAX_READ_BYTES` with `readFile`, else the limit of all files. */
  readonly maxBytes?: number
  /**
   * `extensionOf` the files that `selects` may accept; absent: of any file. An image has a hundred thousand paths, and
   * most have an extension that no cataloger looks for.
   */
  readonly extensions?: readonly string[]
  /** The path has no leading slash. */
  selects(path: string): boolean
  /** That the file is there is all that counts: its content is not read. */
  readonly needsPathOnly?: true
  /** Called once a file has arrived; the file itself is not kept. */
  readonly readFile?: (file: SelectedFile) => FileSummary | undefined
  /** Called with the merged file system; selected files without `readFile` are kept for it. */
  readonly readRoot?: (root: Root, context: RootContext) => Catalog
  /**
   * Called with the merged file system: how the packages of `readFile` need each other by where they are, and what
   * other files state about them.
   */
  readonly link?: (root: Root) => LinkedPackages
}

/** Looks into executables as they stream by. */
export interface ExecutableCataloger {
  readonly name: string
  /** Also looks into scripts and static libraries; other catalogers see programs only. */
  readonly readsScripts?: true
  /** @param isBuffered whether `end` will get the content */
  start(path: string, isBuffered: boolean): Probe | undefined
}

export interface Probe {
  write(chunk: Uint8Array): void
  /** `content` is undefined if the file is too large to be buffered. */
  end(content: Content | undefined): readonly Found[]
}

/** A file in the pieces that it came in. */
export interface Content {
  readonly length: number
  /** A copy; shorter if the file ends earlier. */
  slice(start: number, end: number): Buffer
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The path without its last part: empty for a file at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The end of a file's name from its last dot on, or the whole name if it has none; in lower case. */
export function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.')
  const slash = path.lastIndexOf('/')
  return path.slice(dot > slash ? dot : slash + 1).toLowerCase()
}
