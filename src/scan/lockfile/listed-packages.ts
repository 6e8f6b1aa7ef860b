// Lock files that list the packages of the project beside them.
import { directoryOf } from './location.ts'
import type { Edge, Node, Parsed, SourceFile } from './lockfile.ts'

/** The project depends on what the file calls direct; without that, on what no other package needs for sure. */
export function withProject(
  file: SourceFile,
  ecosystem: string,
  packages: readonly Node[],
  direct?: readonly Edge[]
): Parsed {
  const needed = new Set(
    packages.flatMap(({ dependencies = [] }) =>
      dependencies.flatMap(({ to, scope }) => (scope === undefined ? [to] : []))
    )
  )
  const dependencies = direct ?? packages.filter(({ id }) => !needed.has(id)).map(({ id }) => ({ to: id }))
  const project = {
    kind: 'project',
    id: 'project',
    ecosystem,
    directory: directoryOf(file.path),
    dependencies
  } as const
  return { nodes: [...packages, project] }
}
