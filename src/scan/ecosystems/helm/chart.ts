// A Helm chart, and the charts that it depends on: https://helm.sh/docs/topics/charts/
import { fieldsOf, textOf } from '../../../support/fields.ts'
import { directoryOf, publicUrl, resolvePath } from '../../lockfile/location.ts'
import type { PackageNode, Parsed, SourceFile, Surroundings } from '../../lockfile/lockfile.ts'
import { inYaml, tablesIn } from '../../lockfile/shape.ts'
import { invalid, parseYaml } from '../../lockfile/structured-text.ts'

type Fields = Readonly<Record<string, unknown>>

const EXACT = /^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/

/**
 * Chart.yaml with what its lock file chose; version 1 of charts has requirements.yaml and requirements.lock.
 *
 * @throws SealError `SOURCE_FILE_INVALID`
 */
export async function parseChart(file: SourceFile, surroundings: Surroundings): Promise<Parsed> {
  const chart = fieldsOf(parseYaml(file.text)[0])
  const name = textOf(chart['name'])
  if (name === undefined) throw invalid('not a valid Chart.yaml: it has no name')
  const read = (companion: string) =>
    surroundings.readCompanion(resolvePath(directoryOf(file.path), companion), text =>
      fieldsOf(parseYaml(text)[0])
    )
  const lock = (await read('Chart.lock')) ?? (await read('requirements.lock'))
  const asked = dependenciesOf(lock ?? chart)
  const old = lock === undefined && asked.length === 0 ? await read('requirements.yaml') : undefined
  // What is in the tree is read there.
  const charts = [...asked, ...dependenciesOf(old)].filter(
    ({ repository }) => !/^(?:file:|$)/.test(repositoryIn(repository))
  )
  const packages = charts.map(toNode)
  const version = textOf(chart['version'])
  return {
    nodes: [
      ...packages,
      {
        kind: 'project',
        id: 'project',
        ecosystem: 'helm',
        directory: directoryOf(file.path),
        name,
        ...(version === undefined ? {} : { version }),
        dependencies: packages.map(({ id }) => ({ to: id }))
      }
    ],
    ...(packages.some(({ purl }) => purl.version === undefined)
      ? { gaps: ['no Chart.lock has the versions of its dependencies'] }
      : {})
  }
}

function dependenciesOf(chart: Fields | undefined): readonly Fields[] {
  return tablesIn(inYaml(chart?.['dependencies']), 'its list of dependencies')
}

/** No purl type is defined for charts: the qualifier has the repository. */
function toNode(entry: Fields): PackageNode {
  const name = textOf(entry['name'])
  if (name === undefined) throw invalid('a dependency has no name')
  const version = textOf(entry['version'])
  const repository = addressOf(repositoryIn(entry['repository']))
  return {
    kind: 'package',
    id: `${repository ?? ''} ${name} ${version ?? ''}`,
    purl: {
      type: 'generic',
      name,
      ...(version !== undefined && EXACT.test(version) ? { version } : {}),
      ...(repository === undefined ? {} : { qualifiers: { repository_url: repository } })
    },
    dependencies: undefined,
    relationship: 'direct'
  }
}

function repositoryIn(value: unknown): string {
  if (value !== undefined && typeof value !== 'string')
    throw invalid('the repository of a dependency is not a text')
  return value ?? ''
}

/** A repository on a web server, or in a registry (`oci://`); not a name from the user's settings (`@name`). */
function addressOf(repository: string): string | undefined {
  const isOci = repository.startsWith('oci://')
  const url = publicUrl(isOci ? repository.replace('oci:', 'https:') : repository)
  return isOci ? url?.replace('https:', 'oci:') : url
}
