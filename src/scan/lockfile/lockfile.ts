// Input and output of a lock file parser: the same shape for every ecosystem.
import type { Hash } from '../../sbom/model.ts'

/** A file of the tree as text. `path` is relative to the tree's root, with `/`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** The other files of the tree, for formats that need a second file (`yarn.lock` needs `package.json`). */
export interface Surroundings {
  /** Paths of all files of the tree, in code-unit order. */
  readonly paths: readonly string[]
  /** The text of a file; undefined if there is none, or none that can be read. */
  read(path: string): Promise<string | undefined>
  /**
   * The result of `parse` on a file that adds to a lock file; undefined without the file, and for one that cannot be
   * read: the lock file still counts, and the scan lists the problem.
   */
  readCompanion<T>(path: string, parse: (text: string) => T): Promise<T | undefined>
}

export type Parse = (file: SourceFile, surroundings: Surroundings) => Parsed | Promise<Parsed>

/** The packages and projects of one file. Ids are valid within this file only. */
export interface Parsed {
  readonly nodes: readonly Node[]
  /** What could not be understood, one reason each. */
  readonly warnings?: readonly string[]
  /** Which packages this file never lists, with one reason for each kind. */
  readonly gaps?: readonly string[]
}

export type Node = PackageNode | ProjectNode

/** A third-party package. Several nodes of a file may be the same package. */
export interface PackageNode {
  readonly kind: 'package'
  readonly id: string
  readonly purl: PurlParts
  /** Of the one file that is installed. If there is a choice of files, their hashes are in `files`. */
  readonly hashes?: readonly Hash[]
  readonly files?: readonly DistributionFile[]
  /** Undefined if the format has no licenses. */
  readonly licenses?: readonly string[]
  readonly description?: string
  /** URL of the source repository. */
  readonly repository?: string
  /** Undefined if the format has no edges between packages. */
  readonly dependencies: readonly Edge[] | undefined
  /** Only if the file states it; else it follows from the projects' edges. */
  readonly relationship?: Relationship
}

/** A part of the tree itself: a workspace, a module, a member. */
export interface ProjectNode {
  readonly kind: 'project'
  readonly id: string
  /** purl type of its ecosystem. */
  readonly ecosystem: string
  /** Relative to the tree's root; `.` is the root. It may be outside (`../x`). */
  readonly directory: string
  /** Without a name, a project in the tree's root is the subject itself. */
  readonly name?: string
  readonly version?: string
  /** True if the file names the project but not its folder: the name then distinguishes it from others. */
  readonly isNameOnly?: boolean
  readonly licenses?: readonly string[]
  readonly dependencies: readonly Edge[]
}

export interface Edge {
  readonly to: string
  /** Required if absent. */
  readonly scope?: 'optional' | 'development'
}

export type Relationship = 'direct' | 'transitive'

/** One of the files that a package is distributed as. */
export interface DistributionFile {
  readonly url?: string
  readonly hashes: readonly Hash[]
}

export interface PurlParts {
  readonly type: string
  readonly namespace?: string
  readonly name: string
  readonly version?: string
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly subpath?: string
}
