// The folders of a package-lock.json: what both versions of the format are read into.
import type { Requirement } from './package-json.ts'

/** An installed folder: `` (the project), `packages/web`, `node_modules/a/node_modules/b`. */
export type Folders = ReadonlyMap<string, Folder>

export interface Folder {
  readonly kind: 'package' | 'project' | 'link'
  readonly name: string | undefined
  readonly version: string | undefined
  readonly resolved: string | undefined
  readonly integrity: string | undefined
  readonly licenses: readonly string[] | undefined
  readonly requirements: readonly Requirement[]
  /** Version 1 marks the package instead of the requirement. */
  readonly isOptional?: boolean
}
