// vcpkg.json: https://learn.microsoft.com/vcpkg/reference/vcpkg-json
import { fieldsIn, fieldsOf, textOf } from '../../../support/fields.ts'
import { count } from '../../../support/text.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { Edge, PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid, parseManifestJson } from '../../lockfile/structured-text.ts'

type Fields = Readonly<Record<string, unknown>>

const NAME = /^[a-z0-9-]{1,200}$/
const VERSIONS = ['version', 'version-semver', 'version-date', 'version-string'] as const

/** A version is known only if the manifest overrides it: all others are in the baseline, a commit of vcpkg's registry. @throws SealError `SOURCE_FILE_INVALID` */
export function parseVcpkgManifest(file: SourceFile): Parsed {
  const manifest = fieldsOf(parseManifestJson(file.text))
  const overrides = new Map(
    fieldsIn(manifest['overrides']).map(entry => [textOf(entry['name']), entry] as const)
  )
  const asked = dependenciesOf(manifest['dependencies'])
  const packages = new Map<string, PackageNode>()
  const edges: Edge[] = []
  for (const { name, isHost } of asked) {
    packages.set(name, toNode(name, overrides.get(name)))
    edges.push({ to: name, ...(isHost ? { scope: 'development' as const } : {}) })
  }
  for (const feature of Object.values(fieldsOf(manifest['features']))) {
    for (const { name } of dependenciesOf(fieldsOf(feature)['dependencies'])) {
      if (!packages.has(name)) edges.push({ to: name, scope: 'optional' })
      packages.set(name, toNode(name, overrides.get(name)))
    }
  }
  if (packages.size === 0) return { nodes: [] }
  const nodes = [...packages.values()]
  const unknown = nodes.filter(({ purl }) => purl.version === undefined).length
  const baseline = textOf(manifest['builtin-baseline'])
  const where = baseline === undefined ? 'the registry' : `the baseline ${baseline.slice(0, 40)}`
  return {
    ...withProject(file, 'vcpkg', nodes, edges),
    gaps: [
      'it lists only direct dependencies',
      ...(unknown > 0 ? [`${count(unknown, 'version')} only in ${where} of vcpkg`] : [])
    ]
  }
}

/** Names alone, or with features and the platforms that need them; `host` is needed for the build. */
function dependenciesOf(value: unknown): { name: string; isHost: boolean }[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw invalid('not a valid vcpkg.json: dependencies is not a list')
  return value.map((entry: unknown) => {
    const fields = fieldsOf(entry)
    const name = textOf(entry) ?? textOf(fields['name'])
    if (name === undefined || !NAME.test(name))
      throw invalid('not a valid vcpkg.json: a dependency has no name')
    return { name, isHost: fields['host'] === true }
  })
}

function toNode(name: string, override: Fields | undefined): PackageNode {
  const stated = VERSIONS.flatMap(field => textOf(override?.[field]) ?? [])[0]
  const [version, suffix] = (stated ?? '').split('#', 2)
  const port =
    suffix ?? (typeof override?.['port-version'] === 'number' ? String(override['port-version']) : '0')
  return {
    kind: 'package',
    id: name,
    purl: {
      type: 'vcpkg',
      name,
      ...(version ? { version } : {}),
      ...(version && port !== '0' ? { qualifiers: { port_version: port } } : {})
    },
    dependencies: undefined,
    relationship: 'direct'
  }
}
