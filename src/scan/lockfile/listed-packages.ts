// Lock files that list the packages of the project beside them.
import { directoryOf } from './location.ts'
import type { Edge, PackageNode, Parsed, SourceFile } from './lockfile.ts'

/** The project depends on the packages that the file calls direct; without that, on those that no other one needs. */
export function withProject(
  file: SourceFile,
  ecosystem: string,
  packages: readonly PackageNode[],
  direct?: readonly Edge[]
): Parsed {
  const needed = new Set(packages.flatMap(({ dependencies = [] }) => dependencies.map(({ to }) => to)))
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
