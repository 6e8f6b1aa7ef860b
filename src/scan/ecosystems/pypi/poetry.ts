// poetry.lock, lock-version 1 and 2.

import { fieldsOf, listOf, textOf } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { directoryOf, formatVcsUrl, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { Node, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { createMissingList } from '../../lockfile/missing.ts'
import { invalid, parseToml } from '../../lockfile/structured-text.ts'
import { packagesIn } from '../../lockfile/toml-packages.ts'
import {
  byNormalName,
  distributionFile,
  edgesTo,
  filesAndHashes,
  indexQualifiers,
  isOptional,
  normalName,
  type PythonRequirement,
  projectBeside,
  pypiPurl
} from './python.ts'

type Entry = Readonly<Record<string, unknown>> & { readonly name: string }

/** https://python-poetry.org/docs/ : `[[package]]` with its dependencies as constraints, one version for each name and marker. */
export async function parsePoetry(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const lock = fieldsOf(parseToml(file.text))
  if (lock['package'] === undefined && lock['metadata'] === undefined)
    throw invalid('not a valid poetry.lock')
  const entries = packagesIn(lock['package'])
  const ids = byNormalName(entries.map((entry, index) => ({ id: idOf(index), name: entry.name })))
  const needed = new Set(
    entries.filter(entry => entry['optional'] !== true).map(({ name }) => normalName(name))
  )
  const optional = new Set(entries.map(({ name }) => normalName(name)).filter(name => !needed.has(name)))
  // Before lock-version 2 the files of all packages are together at the end.
  const oldFiles = fieldsOf(fieldsOf(lock['metadata'])['files'])
  const nodes = entries.map((entry, index): Node => {
    const dependencies = edgesTo(requirementsOf(entry, optional), ids)
    const source = fieldsOf(entry['source'])
    if (textOf(source['type']) === 'directory') {
      return {
        kind: 'project',
        id: idOf(index),
        ecosystem: 'pypi',
        directory: resolvePath(directoryOf(file.path), textOf(source['url']) ?? '.'),
        name: entry.name,
        ...versionOf(entry),
        dependencies
      }
    }
    const files =
      isRecord(oldFiles) && Object.hasOwn(oldFiles, entry.name) ? oldFiles[entry.name] : entry['files']
    return {
      kind: 'package',
      id: idOf(index),
      purl: pypiPurl(entry.name, textOf(entry['version']), qualifiersOf(source)),
      ...filesAndHashes(listOf(files).map(distributionFile)),
      ...descriptionOf(entry['description']),
      dependencies
    }
  })
  const missing = createMissingList()
  const project = await projectBeside(file, surroundings, nodes, missing)
  return { nodes: [...nodes, project], warnings: missing.warnings() }
}

function idOf(index: number): string {
  return `package ${index}`
}

function versionOf(entry: Entry): { readonly version?: string } {
  const version = textOf(entry['version'])
  return version === undefined ? {} : { version }
}

export function descriptionOf(value: unknown): { readonly description?: string } {
  const description = textOf(value)
  return description === undefined ? {} : { description }
}

/**
 * A dependency of an extra has `optional`, and Poetry lists it only if something asks for the extra. If its own entry
 * is optional too, only an extra of the project asks for it.
 */
function requirementsOf(entry: Entry, optional: ReadonlySet<string>): readonly PythonRequirement[] {
  return Object.entries(fieldsOf(entry['dependencies'])).map(([name, value]) => ({
    name,
    ...(isOptional(value) && optional.has(normalName(name)) ? { scope: 'optional' as const } : {})
  }))
}

function qualifiersOf(source: Readonly<Record<string, unknown>>): Record<string, string> | undefined {
  const url = textOf(source['url']) ?? ''
  const commit = textOf(source['resolved_reference'])
  const vcsUrl = textOf(source['type']) === 'git' ? formatVcsUrl(url, commit) : undefined
  if (vcsUrl !== undefined) return { vcs_url: vcsUrl }
  if (textOf(source['type']) === 'legacy') return indexQualifiers(url)
  const download = textOf(source['type']) === 'url' ? publicUrl(url) : undefined
  return download === undefined ? undefined : { download_url: download }
}
