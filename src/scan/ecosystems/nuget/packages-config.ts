// packages.config, the list of packages of older .NET projects: https://learn.microsoft.com/nuget/reference/packages-config
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import type { Cataloger } from '../../installed/cataloger.ts'
import { directoryOf } from '../../lockfile/location.ts'
import type { Node, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid } from '../../lockfile/structured-text.ts'

interface Entry {
  readonly id: string
  readonly version: string
  /** Needed to build, and not shipped. */
  readonly isDevelopment: boolean
}

const PACKAGE = /<package\s([^<>]{1,2000})>/g
/** Of one project: real ones have some hundred. */
const MOST_PACKAGES = 100_000

/**
 * Elements without children: their attributes are all there is. Undefined for a file of another kind.
 *
 * @throws SealError `SOURCE_FILE_INVALID`
 */
function readEntries(text: string): Entry[] | undefined {
  if (!/<packages[\s>/]/.test(text)) return undefined
  const found: RegExpExecArray[] = []
  for (const match of withoutComments(text).matchAll(PACKAGE)) {
    if (found.length === MOST_PACKAGES) throw invalid(`more than ${MOST_PACKAGES} packages`)
    found.push(match)
  }
  const [, list = ''] = withoutComments(text).split(/<packages(?=[\s>/])/, 2)
  if (!/^[^<>]*\/>|<\/packages>/.test(list)) throw invalid('it is cut off')
  const rest = `<${list}`.replace(/<[^<>]*>/g, '').trim()
  if (rest !== '' || [...list.matchAll(/<[^/?]/g)].length > found.length)
    throw invalid('it has more than elements of packages')
  return found.map(([, attributes = '']) => {
    const attribute = (name: string) =>
      new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']{1,300})["']`).exec(attributes)?.[1]
    const [id, version] = [attribute('id'), attribute('version')]
    if (id === undefined || version === undefined) throw invalid('a package has no id or no version')
    return { id, version, isDevelopment: attribute('developmentDependency') === 'true' }
  })
}

function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--')
  return [first, ...others.map(part => part.split('-->').slice(1).join('-->'))].join('')
}

export const PACKAGES_CONFIG: Cataloger = {
  name: 'packages-config',
  extensions: ['.config'],
  selects: path => /(?:^|\/)packages\.config$/i.test(path),
  readFile({ bytes }) {
    const entries = readEntries(Buffer.from(bytes).toString())
    if (entries === undefined) return { warnings: ['it has no packages element'] }
    const packages = entries
      .filter(({ isDevelopment }) => !isDevelopment)
      .map(({ id: name, version }) => ({
        component: { type: 'library', name, version, purl: formatPurl({ type: 'nuget', name, version }) }
      }))
    return packages.length > 0 ? { packages } : undefined
  }
}

/** @throws SealError `SOURCE_FILE_INVALID` */
export function parsePackagesConfig(file: SourceFile): Parsed {
  const entries = readEntries(file.text)
  if (entries === undefined) throw invalid('not a valid packages.config: it has no packages element')
  const nodes: Node[] = entries.map(({ id, version }) => ({
    kind: 'package',
    id: `${id}/${version}`,
    purl: { type: 'nuget', name: id, version },
    dependencies: undefined
  }))
  const dependencies = entries.map(({ id, version, isDevelopment }) => ({
    to: `${id}/${version}`,
    ...(isDevelopment ? { scope: 'development' as const } : {})
  }))
  const project: Node = {
    kind: 'project',
    id: 'project',
    ecosystem: 'nuget',
    directory: directoryOf(file.path),
    dependencies
  }
  return { nodes: [...nodes, project] }
}
