// CPEs of packages, by which scanners search the National Vulnerability Database.
import type { Component, Property } from '../../sbom/model.ts'
import { type PurlParts, parsePurl } from '../../sbom/purl/parse-purl.ts'
import { cpeFields, escapeCpe, FURTHER_CPE, formatCpe } from './cpe.ts'
import { type KnownName, type KnownNames, TARGETS, type Table } from './known-names.ts'
import { mavenNames } from './maven-names.ts'
import { alikeNames, systemNames, upstreamVersion } from './system-names.ts'

type Fields = Pick<Component, 'name' | 'version' | 'purl' | 'cpe' | 'properties'>

/** The component with the names that the database has for it, after those that it has already. */
export function withCpes<T extends Fields>(component: T, names: KnownNames): T {
  const purl = parsePurl(component.purl)
  const { version = purl?.version } = component
  if (purl === undefined || version === undefined) return component
  if (purl.type === 'deb' || purl.type === 'rpm') return withSystemCpes(component, purl, version, names)
  const known = purl.type === 'apk' ? apkNames(purl, names) : packageNames(purl, version, names)
  if (known.length === 0) return component
  const { cpe, properties = [] } = component
  const own = properties.filter(({ name }) => name === FURTHER_CPE).map(({ value = '' }) => value)
  const others = properties.filter(({ name }) => name !== FURTHER_CPE)
  const fields = cpeFields([
    ...(cpe === undefined ? [] : [cpe]),
    ...own,
    ...known.map(name => formatCpe({ ...name, version: plainVersion(purl, version) }))
  ])
  const all = [...others, ...(fields.properties ?? [])]
  return { ...component, ...fields, ...(all.length > 0 ? { properties: all } : {}) }
}

/**
 * What the distribution has fixed in a backport, the database does not know. So these names are not in the field that
 * every reader matches, but only where Grype finds them, which uses them if its user asks for it.
 */
function withSystemCpes<T extends Fields>(
  component: T,
  purl: PurlParts,
  version: string,
  names: KnownNames
): T {
  const source = sourceOf(purl)
  const known = systemNames(source.name, names)
  if (known.length === 0) return component
  const further = known.map(
    (product): Property => ({
      name: FURTHER_CPE,
      value: formatCpe({ product, version: upstreamVersion(source.version ?? version) })
    })
  )
  return { ...component, properties: [...(component.properties ?? []), ...further] }
}

/** `upstream` is `glibc`, `glibc@2.41-1` if the versions differ, or for RPM `glibc-2.34-125.el9.src.rpm`. */
function sourceOf({ name, qualifiers }: PurlParts): { name: string; version?: string } {
  const upstream = qualifiers.get('upstream') ?? name
  const [, rpm, rpmVersion] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(upstream) ?? []
  if (rpm !== undefined && rpmVersion !== undefined) return { name: rpm, version: rpmVersion }
  const [source = name, version] = upstream.split('@')
  return { name: source, ...(version === undefined ? {} : { version }) }
}

/**
 * Grype always matches Alpine's packages by CPE too. It puts the source package's name in the place of the package's,
 * so that `haxx:libcurl` becomes `haxx:curl`, and a name that the database does not have the source package's.
 */
function apkNames(purl: PurlParts, names: KnownNames): readonly KnownName[] {
  const { name } = purl
  const source = sourceOf(purl).name
  const products = systemNames(source, names)
  const further = [...alikeNames(name, names)]
  if (source !== name) {
    for (const product of products)
      further.push(`${product.slice(0, product.indexOf(':'))}:${escapeCpe(name)}`)
  }
  return [...products, ...further].map(product => ({ product, target: '*' }))
}

function packageNames(
  { type, namespace, name }: PurlParts,
  version: string,
  names: KnownNames
): readonly KnownName[] {
  const path = namespace === undefined ? name : `${namespace}/${name}`
  switch (type) {
    case 'cargo':
    case 'gem':
    case 'nuget':
    case 'pypi':
      return names.of(type, name)
    case 'pear':
      return names.of(type, name)
    case 'composer':
    case 'npm':
      return names.of(type, path)
    case 'golang':
      return isOfProduct(path, version)
        ? [...names.of(type, path), ...names.of(type, path.replace(/\/v\d+$/, ''))]
        : []
    case 'maven':
      return [
        ...names.of(type, path),
        ...mavenNames(namespace, name).map(product => ({ product, target: '*' })),
        ...(namespace?.includes('jenkins') ? names.of('jenkins', name) : [])
      ]
    case 'generic':
      return namespace === 'wordpress-plugin' ? wordpressNames(name, names) : []
    default:
      return []
  }
}

/** Of a plugin that the database did not have when the table was made, the name that it makes up for most. */
function wordpressNames(name: string, names: KnownNames): readonly KnownName[] {
  const table: Table = 'wordpress'
  const known = names.of(table, name)
  if (known.length > 0) return known
  const product = escapeCpe(name.toLowerCase().replaceAll('-', '_'))
  return [{ product: `${product}_project:${product}`, target: TARGETS[table] ?? '*' }]
}

/** Go makes up `v0.0.0-DATE-COMMIT` for a commit without a release: as a version, it is older than all of them. */
const NO_RELEASE = /^v0\.0\.0-(?:0\.)?\d{14}-/
/**
 * Versions that are not the product's: a module without `/v3` numbers its releases apart from it, or Go makes up
 * versions of a commit after its last release as a module.
 */
const NUMBERED_APART: ReadonlyMap<string, RegExp> = new Map([
  ['github.com/grafana/grafana', /^v1\./],
  ['github.com/pingcap/tidb', /^v1\.1\.0-beta\.0\./],
  ['github.com/prometheus/prometheus', /^v0\./]
])

function isOfProduct(module: string, version: string): boolean {
  return !NO_RELEASE.test(version) && NUMBERED_APART.get(module)?.test(version) !== true
}

/** The database's versions of Go's modules have no `v`, and none of what Go adds: `v28.5.1+incompatible`. */
function plainVersion({ type }: PurlParts, version: string): string {
  return type === 'golang' ? version.replace(/^v(?=\d)/, '').replace(/\+.*$/, '') : version
}
