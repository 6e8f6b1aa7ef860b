// Writes generated/cpe-names.js: the names that the National Vulnerability Database has for packages.
//
// Run `npm run cpe-names -- PURL2CPE PYPA VULNDB` with clones of https://github.com/scanoss/purl2cpe,
// https://github.com/pypa/advisory-database and https://github.com/golang/vulndb, after a change of one of the versions
// below, and commit what it wrote. Needs Go and git. The sources are the database's own dictionary, which is public
// domain, joined with the names of registries:
// - Syft's index (Apache-2.0), by the addresses of registries that the dictionary's entries refer to.
// - purl2cpe (MIT), by people. Of its rows only those count whose product is called as the package is: a part of the
//   others joins products with packages of another kind.
// - Most products have no registry there but the repository of their source. Which repository a package comes from, the
//   advisories of PyPI and Go (both CC-BY-4.0) refer to. A package that the dictionary itself refers to needs none.
// The first name of a package is the one of which the dictionary has the newest version, and of several the one with the
// most versions: a product's former names, and mistaken ones, have no further versions. Names of other products are left
// out by hand: other-products.ts.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePurl } from '../src/sbom/purl/parse-purl.ts'
import {
  type KnownName,
  nameInTable,
  readName,
  TABLES,
  TARGETS,
  type Table,
  usualProduct
} from '../src/scan/cpe/known-names.ts'
import { run } from './child.mjs'
import { isOtherProduct } from './other-products.ts'

const SYFT = 'v1.57.1'
const PURL2CPE = 'ebede2f8eff2d7a8b31a0e0af5cd9473c1d0d209'
const PYPA = '3ccb612573e2511ab5cad7dafecd838605c80cda'
const VULNDB = 'a752ea54fd1b989d208a270aeef772f55a36b87a'

const SYFT_INDEX = 'syft/pkg/cataloger/internal/cpegenerate/dictionary/data/cpe-index.json'
const MAX_BUFFER = 2 ** 30

/** Of Syft's index; themes of WordPress are not scanned. */
const SYFT_TABLES: Readonly<Record<string, Table>> = {
  go_modules: 'golang',
  jenkins_plugins: 'jenkins',
  npm: 'npm',
  php_composer: 'composer',
  php_pear: 'pear',
  php_pecl: 'pear',
  pypi: 'pypi',
  rubygems: 'gem',
  rust_crates: 'cargo',
  wordpress_plugins: 'wordpress'
}

/** By type of purl. */
const PURL_TABLES: Readonly<Record<string, Table>> = {
  cargo: 'cargo',
  composer: 'composer',
  deb: 'os',
  gem: 'gem',
  golang: 'golang',
  maven: 'maven',
  npm: 'npm',
  nuget: 'nuget',
  pypi: 'pypi',
  rpm: 'os'
}

/** By the name in the table: `vendor:product`, and the software that it runs in. */
type Names = Map<string, Map<string, string>>

const tables = new Map(TABLES.map(table => [table, new Map() as Names]))
/** By `vendor:product` and the software that it runs in, `*` for all: what the dictionary has of it. */
const versions = new Map<string, Versions>()
/** By `owner/name` on GitHub, in lower case. */
const repositories = new Map<string, Product[]>()
/** `table name` of packages that entries of the dictionary refer to. */
const referredTo = new Set<string>()

interface Versions {
  readonly newest: readonly number[]
  readonly count: number
}

interface Product {
  /** `vendor:product` */
  readonly name: string
  readonly targets: ReadonlySet<string>
}

function add(table: Table, name: string, { product, target }: KnownName): void {
  const key = nameInTable(table, name)
  if (/\s/.test(key) || key === '' || isOtherProduct(table, name, product)) return
  const names = tables.get(table) as Names
  const known = names.get(key) ?? new Map<string, string>()
  names.set(key, known)
  const before = known.get(product) ?? target
  // Without a target, it is found by all of them.
  known.set(product, before === target ? target : '*')
}

interface Parts {
  readonly part: string
  readonly version: string
  readonly product: string
  readonly target: string
}

/** `cpe:2.3:part:vendor:product:version:update:edition:language:sw_edition:target_sw:target_hw:other` */
function readCpe(text: string): Parts {
  const fields = text.split(/(?<!\\):/)
  const [, , part = '', vendor, product, version = ''] = fields
  const target = fields[10] ?? '*'
  return { part, version, product: `${vendor}:${product}`, target: target === '-' ? '*' : target }
}

async function addSyft(): Promise<void> {
  const { stdout } = await run('go', ['mod', 'download', '-json', `github.com/anchore/syft@${SYFT}`])
  const { Dir: folder } = JSON.parse(stdout) as { Dir: string }
  const { ecosystems } = JSON.parse(readFileSync(join(folder, SYFT_INDEX), 'utf8')) as {
    ecosystems: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  }
  for (const [ecosystem, packages] of Object.entries(ecosystems)) {
    const table = SYFT_TABLES[ecosystem]
    if (table === undefined) continue
    for (const [name, cpes] of Object.entries(packages)) {
      // A row that is not about one package.
      if (table === 'pypi' && !/[a-z]/i.test(name)) continue
      referredTo.add(`${table} ${nameInTable(table, name)}`)
      for (const cpe of cpes) add(table, name.replace('%40', '@'), readCpe(cpe))
    }
  }
}

function git(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], { maxBuffer: MAX_BUFFER, ...(input && { input }) })
}

/** All files of a folder of a commit, by path. */
function readTree(folder: string, commit: string, under: string): ReadonlyMap<string, string> {
  const lines = git(folder, ['ls-tree', '-r', commit, '--', under]).toString().trim().split('\n')
  const objects = lines.map(line => /^\d+ blob (\S+)\t(.*)$/.exec(line) ?? [])
  const bytes = git(folder, ['cat-file', '--batch'], objects.map(([, id]) => `${id}\n`).join(''))
  const files = new Map<string, string>()
  let at = 0
  for (const [, , path = ''] of objects) {
    const end = bytes.indexOf(0x0a, at)
    const size = Number(bytes.toString('latin1', at, end).split(' ')[2])
    files.set(path, bytes.toString('utf8', end + 1, end + 1 + size))
    at = end + size + 2
  }
  return files
}

function addPurl2Cpe(folder: string): void {
  const files = readTree(folder, PURL2CPE, 'data')
  for (const [path, text] of files) {
    const [, vendor, own, file] = path.split('/')
    if (file !== 'purls.yml' || vendor === undefined || own === undefined) continue
    const cpes = (files.get(path.replace('purls.yml', 'cpes.yml')) ?? '').match(/cpe:2\.3:\S+/g) ?? []
    const applications = cpes.map(readCpe).filter(({ part }) => part === 'a')
    const product = {
      name: `${vendor}:${own}`,
      targets: new Set(applications.map(({ target }) => target))
    }
    for (const target of product.targets)
      countVersions(
        `${product.name} ${target}`,
        applications.filter(one => one.target === target)
      )
    countVersions(`${product.name} *`, applications)
    for (const [purl] of text.matchAll(/pkg:[^\s"'@?#]*(?:%40[^\s"'@?#]*)?/g)) addPurl(purl, product)
  }
}

function countVersions(key: string, cpes: readonly Parts[]): void {
  const numbers = cpes.map(({ version }) => numbersOf(version)).sort(compareNumbers)
  versions.set(key, { newest: numbers.at(-1) ?? [], count: cpes.length })
}

/** None of a date: a product of which one version is `2016-03-01` is not newer. */
function numbersOf(version: string): readonly number[] {
  const numbers = (/^\d+(?:\.\d+)*(?![\d-])/.exec(version)?.[0] ?? '').split('.').map(Number)
  return (numbers[0] ?? 0) > 19_000_000 ? [] : numbers
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== (other[index] ?? 0))
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? 0)
}

function addPurl(purl: string, product: Product): void {
  const { type = '', namespace = '', name = '' } = parsePurl(purl) ?? {}
  if (type === 'github') {
    const repository = `${namespace}/${name}`.toLowerCase()
    repositories.set(repository, [...(repositories.get(repository) ?? []), product])
  }
  const table = PURL_TABLES[type]
  if (table === undefined || !isCalled(product.name, table, namespace, name) || isPackaged(namespace)) return
  addProduct(table, table === 'os' || namespace === '' ? name : `${namespace}/${name}`, product)
}

function addProduct(table: Table, name: string, product: Product): void {
  const target = [TARGETS[table] ?? '*', '*'].find(one => product.targets.has(one))
  if (target !== undefined) add(table, name, { product: product.name, target })
}

/** Packages of another registry inside of jars; the newer ones of npm say enough. */
function isPackaged(namespace: string): boolean {
  return namespace.startsWith('org.webjars.bower')
}

function isCalled(product: string, table: Table, namespace: string, name: string): boolean {
  const [vendor = '', own = ''] = product.split(/(?<!\\):/).map(plain)
  const owner = plain(namespace.slice(namespace.search(/[^./]*$/)))
  const called = [own, vendor + own, ...(table === 'maven' ? [`${own}core`] : [])]
  return called.includes(plain(name)) || owner + plain(name) === own
}

/** By package: how often its advisories refer to a repository. */
type References = Map<string, Map<string, number>>

function countReferences(references: References, name: string, text: string): void {
  const counts = references.get(name) ?? new Map<string, number>()
  references.set(name, counts)
  for (const [, owner = '', repository = ''] of text.matchAll(
    /https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)/g
  )) {
    const key = `${owner}/${repository.replace(/\.git$/, '')}`.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

/** The repository that a package comes from, if products are known to come from it, and how often it is referred to. */
function repositoryOf(counts: ReadonlyMap<string, number>): readonly [string, number] {
  const known = [...counts].filter(([repository]) => repositories.has(repository))
  return known.sort(([, one], [, other]) => other - one)[0] ?? ['', 0]
}

function addPypiAdvisories(folder: string): void {
  const references: References = new Map()
  for (const text of readTree(folder, PYPA, 'vulns').values()) {
    const name = /purl: pkg:pypi\/(\S+)/.exec(text)?.[1]
    if (name !== undefined) countReferences(references, name, text)
  }
  for (const [name, counts] of references) {
    const [repository] = repositoryOf(counts)
    const [owner = '', source = ''] = repository.split('/').map(plain)
    const own = plain(name)
    // `redis` of redis-py, `torch` of pytorch, `jinja2` of jinja, but not `pynetbox`, a client, of netbox.
    const isMain = [
      own,
      `py${own}`,
      `${own}py`,
      `python${own}`,
      `${own}python`,
      own.replace(/\d+$/, '')
    ].some(one => one === source || one === owner + source)
    addFromRepository('pypi', name, repository, [own, ...(isMain ? [source, owner + source] : [])])
  }
}

function addGoAdvisories(folder: string): void {
  const references: References = new Map()
  for (const text of readTree(folder, VULNDB, 'data/osv').values()) {
    const { affected = [], references: list = [] } = JSON.parse(text) as {
      readonly affected?: readonly { readonly package: { readonly name: string } }[]
      readonly references?: readonly { readonly url: string }[]
    }
    const urls = list.map(({ url }) => url).join('\n')
    const modules = new Set(affected.map(one => withoutMajor(one.package.name)))
    for (const module of modules) countReferences(references, module, urls)
  }
  for (const [name, counts] of references) {
    const found = repositoryOf(counts)
    const [owner = '', source = ''] = found[0].split('/').map(plain)
    if (isRootOf(name, found, counts))
      addFromRepository('golang', name, found[0], [plain(moduleName(name)), source, owner + source])
  }
}

/** References that a module of another name than its repository needs: GitHub forwards from the old name. */
const MANY_REFERENCES = 20

/** Whether a module is all of a repository: `github.com/owner/name`, `k8s.io/name`, or under its old owner or name. */
function isRootOf(
  module: string,
  [repository, references]: readonly [string, number],
  counts: ReadonlyMap<string, number>
): boolean {
  const parts = module
    .replace(/\/v\d+$/, '')
    .toLowerCase()
    .split('/')
  if (parts.length !== (parts[0] === 'github.com' ? 3 : 2)) return false
  if (plain(moduleName(module)) === plain(repository.split('/')[1] ?? '')) return true
  const known = [...counts].filter(([one]) => repositories.has(one))
  const all = known.reduce((sum, [, count]) => sum + count, 0)
  return parts[0] === 'github.com' && references >= MANY_REFERENCES && references >= 0.9 * all
}

/** All major versions of a module are one product: the scan looks for `github.com/owner/name/v2` without `/v2` too. */
function withoutMajor(module: string): string {
  return module.replace(/\/v\d+$/, '')
}

function moduleName(module: string): string {
  return module.slice(module.lastIndexOf('/') + 1)
}

function addFromRepository(table: Table, name: string, repository: string, called: readonly string[]): void {
  if (referredTo.has(`${table} ${nameInTable(table, name)}`)) return
  for (const product of repositories.get(repository) ?? []) {
    const [vendor = '', own = ''] = product.name.split(/(?<!\\):/).map(plain)
    if (called.some(one => one !== '' && (one === own || one === vendor + own)))
      addProduct(table, name, product)
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]/g, '')
}

/** As `readName` reads it. */
function writeName(table: Table, name: string, { product, target }: KnownName): string {
  const [vendor, own] = product.split(/(?<!\\):/)
  const usual = usualProduct(table, name)
  const texts = [
    ...(own === usual ? [`${vendor === `${own}_project` ? '_' : vendor}`] : []),
    `${vendor === `${own}_project` ? '_' : vendor}:${own}`
  ]
  const isUsualTarget = target === (TARGETS[table] ?? '*')
  const [text = ''] = texts
  const written = isUsualTarget ? text : `${own === usual ? `${text}:` : text}:${target}`
  const read = readName(table, name, written)
  if (read.product !== product || read.target !== target) throw new Error(`${written} is not ${product}`)
  return written
}

const NONE: Versions = { newest: [], count: 0 }

function compareVersions(one: string, other: string): number {
  const [left, right] = [versions.get(one) ?? NONE, versions.get(other) ?? NONE]
  return compareNumbers(left.newest, right.newest) || left.count - right.count
}

function formatTable(table: Table, names: Names): string {
  const lines = [...names].map(([name, known]) => {
    const ordered = [...known].sort((one, other) => compareVersions(other.join(' '), one.join(' ')))
    const texts = ordered.map(([product, target]) => writeName(table, name, { product, target }))
    return `${name} ${texts.join(' ')}`
  })
  const text = lines.sort().join('\n')
  if (/[`]|\$\{|\\$/m.test(text)) throw new Error(`${table}: a name ends the text`)
  return `  ${table}: String.raw\`${text}\``
}

const HEAD = `// Written by scripts/cpe-names.ts; do not edit. The names of packages in the dictionary of the National Vulnerability
// Database (public domain), from Syft ${SYFT} (Apache-2.0), purl2cpe ${PURL2CPE.slice(0, 12)} (MIT), and the advisories of
// PyPI ${PYPA.slice(0, 12)} and Go ${VULNDB.slice(0, 12)} (CC-BY-4.0): NOTICE.md. A line is a package and its names,
// \`vendor:product:target\` without what is usual: src/scan/cpe/known-names.ts reads it.
`

const [purl2cpe, pypa, vulndb] = process.argv.slice(2)
if (purl2cpe === undefined || pypa === undefined || vulndb === undefined)
  throw new Error('usage: npm run cpe-names -- PURL2CPE PYPA VULNDB, clones of their repositories')
await addSyft()
addPurl2Cpe(purl2cpe)
addPypiAdvisories(pypa)
addGoAdvisories(vulndb)
const texts = [...tables].map(([table, names]) => formatTable(table, names))
const generated = join(import.meta.dirname, '../generated')
writeFileSync(join(generated, 'cpe-names.js'), `${HEAD}export const CPE_NAMES = {\n${texts.join(',\n')}\n}\n`)
writeFileSync(
  join(generated, 'cpe-names.d.ts'),
  `// Written by scripts/cpe-names.ts; do not edit.\nexport declare const CPE_NAMES: Readonly<Record<${TABLES.map(table => `'${table}'`).join(' | ')}, string>>\n`
)
for (const [table, names] of tables) console.log(`${table}: ${names.size}`)
