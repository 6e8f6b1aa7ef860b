// pdm.lock.
import { fieldsOf, listOf, textOf, textsIn } from '../../../support/fields.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Node, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { createMissingList } from '../../lockfile/missing.ts'
import { invalid, parseToml } from '../../lockfile/structured-text.ts'
import { packagesIn } from '../../lockfile/toml-packages.ts'
import { isArchive } from './archive.ts'
import { descriptionOf } from './poetry.ts'
import {
  byNormalName,
  distributionFile,
  edgesTo,
  filesAndHashes,
  nameOfRequirement,
  projectBeside,
  pypiPurl
} from './python.ts'

type Entry = Readonly<Record<string, unknown>> & { readonly name: string }

/** https://pdm-project.org/en/latest/usage/lockfile/ : a package with extras has a second entry that requires the first. */
export async function parsePdm(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseToml(file.text))
  const metadata = fieldsOf(lock['metadata'])
  if (metadata['lock_version'] === undefined && lock['package'] === undefined)
    throw invalid('not a valid pdm.lock')
  const entries = packagesIn(lock['package'])
  const ids = byNormalName(entries.map((entry, index) => ({ id: String(index), name: entry.name })))
  const oldFiles = fieldsOf(metadata['files'])
  const nodes = entries.map((entry, index): Node => {
    const requirements = textsIn(entry['dependencies']).flatMap(text => nameOfRequirement(text) ?? [])
    const dependencies = edgesTo(
      requirements.map(name => ({ name })),
      ids
    )
    const version = textOf(entry['version'])
    const path = textOf(entry['path'])
    if (path !== undefined && !isArchive(path)) {
      return {
        kind: 'project',
        id: String(index),
        ecosystem: 'pypi',
        directory: resolvePath(directoryOf(file.path), path),
        name: entry.name,
        ...(version === undefined ? {} : { version }),
        dependencies
      }
    }
    const key = `${entry.name} ${version}`
    const files = Object.hasOwn(oldFiles, key) ? oldFiles[key] : entry['files']
    return {
      kind: 'package',
      id: String(index),
      purl: pypiPurl(entry.name, version, qualifiersOf(entry)),
      ...filesAndHashes(listOf(files).map(distributionFile)),
      ...descriptionOf(entry['summary']),
      dependencies
    }
  })
  const missing = createMissingList()
  const project = await projectBeside(file, surroundings, nodes, missing)
  return { nodes: [...nodes, project], warnings: missing.warnings() }
}

function qualifiersOf(entry: Entry): Record<string, string> | undefined {
  const git = textOf(entry['git'])
  const vcsUrl = git === undefined ? undefined : formatVcsUrl(git, textOf(entry['revision']))
  if (vcsUrl !== undefined) return { vcs_url: vcsUrl }
  const download = publicUrl(textOf(entry['url']))
  return download === undefined ? undefined : { download_url: download }
}
