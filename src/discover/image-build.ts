// Images of a Dockerfile that another file builds with its own arguments.
import { readDockerfile } from './dockerfile.ts'
import { isDockerfile } from './dockerfile-name.ts'
import type { Sink } from './findings.ts'
import { sinkAt } from './nested-text.ts'
import { type RepositoryFiles, resolvePath } from './repository-files.ts'

export interface ImageBuild {
  /** Where relative paths begin. */
  readonly folder: string
  /** The context's path; undefined where it is not known. */
  readonly context: string | undefined
  /** The Dockerfile's path, as seen from its context; undefined where it is not known. */
  readonly dockerfile: string | undefined
  readonly values: ReadonlyMap<string, string>
}

/**
 * What the Dockerfile names without the arguments is found in itself, where its name is that of a Dockerfile. False
 * where it cannot be read.
 */
export function readBuild(build: ImageBuild, files: RepositoryFiles, place: number, sink: Sink): boolean {
  const { folder, context, dockerfile, values } = build
  const inside = context === undefined ? undefined : resolvePath(folder, context)
  const path = inside === undefined || dockerfile === undefined ? undefined : resolvePath(inside, dockerfile)
  const text = path === undefined ? undefined : files.read(path)
  if (path === undefined || text === undefined) return false
  const own = new Set<string>()
  const note = (_: number, image: string): unknown => own.add(image)
  if (isDockerfile(path)) readDockerfile(text, { add: note, skip: note, skipFile: () => undefined })
  const placed = sinkAt(place, sink)
  const onlyNew: Sink = {
    ...placed,
    add: (offset, image) => (own.has(image) ? undefined : placed.add(offset, image)),
    skip: (offset, image, reason) =>
      own.has(image) && values.size === 0 ? undefined : placed.skip(offset, image, reason)
  }
  readDockerfile(text, onlyNew, values)
  return true
}
