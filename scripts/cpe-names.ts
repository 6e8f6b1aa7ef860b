// Writes generated/cpe-names.js: the names that the National Vulnerability Database has for packages.
//
// Run `npm run cpe-names -- PURL2CPE` with a clone of https://github.com/scanoss/purl2cpe, after a change of one of
// the versions below, and commit what it wrote. Needs Go and git. The two sources are the database's own dictionary,
// which is public domain, joined with the names of registries:
// - Syft's index (Apache-2.0), by the addresses of registries that the dictionary's entries refer to.
// - purl2cpe (MIT), by people. Of its rows only those count whose product is called as the package is: a part of the
//   others joins products with packages of another kind.
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

const SYFT = 'v1.57.1'
const PURL2CPE = 'ebede2f8eff2d7a8b31a0e0af5cd9473c1d0d209'

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

function add(table: Table, name: string, { product, target }: KnownName): void {
  const key = nameInTable(table, name)
  if (/\s/.test(key) || key === '') return
  const names = tables.get(table) as Names
  const known = names.get(key) ?? new Map<string, string>()
  names.set(key, known)
  const before = known.get(product) ?? target
  // Without a target, it is found by all of them.
  known.set(product, before === target ? target : '*')
}

interface Parts {
  readonly part: string
  readonly product: string
  readonly target: string
}

/** `cpe:2.3:part:vendor:product:version:update:edition:language:sw_edition:target_sw:target_hw:other` */
function readCpe(text: string): Parts {
  const fields = text.split(/(?<!\\):/)
  const [, , part = '', vendor, product] = fields
  const target = fields[10] ?? '*'
  return { part, product: `${vendor}:${product}`, target: target === '-' ? '*' : target }
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
      for (const cpe of cpes) add(table, name.replace('%40', '@'), readCpe(cpe))
    }
  }
}

function git(folder: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-C', folder, ...args], { maxBuffer: MAX_BUFFER, ...(input && { input }) })
}

/** All files of a folder of a commit, by path. */
function readTree(folder: string, under: string): ReadonlyMap<string, string> {
  const lines = git(folder, ['ls-tree', '-r', PURL2CPE, '--', under]).toString().trim().split('\n')
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
  const files = readTree(folder, 'data')
  for (const [path, text] of files) {
    const [, vendor, product, file] = path.split('/')
    if (file !== 'purls.yml' || vendor === undefined || product === undefined) continue
    const cpes = (files.get(path.replace('purls.yml', 'cpes.yml')) ?? '').match(/cpe:2\.3:\S+/g) ?? []
    const targets = new Set(
      cpes
        .map(readCpe)
        .filter(({ part }) => part === 'a')
        .map(({ target }) => target)
    )
    for (const [purl] of text.matchAll(/pkg:[^\s"'@?#]*(?:%40[^\s"'@?#]*)?/g))
      addPurl(purl, `${vendor}:${product}`, targets)
  }
}

function addPurl(purl: string, product: string, targets: ReadonlySet<string>): void {
  const { type = '', namespace = '', name = '' } = parsePurl(purl) ?? {}
  const table = PURL_TABLES[type]
  if (table === undefined || !isCalled(product, table, namespace, name) || isPackaged(namespace)) return
  const usual = TARGETS[table] ?? '*'
  const target = [usual, '*'].find(one => targets.has(one))
  if (target === undefined) return
  add(table, table === 'os' || namespace === '' ? name : `${namespace}/${name}`, { product, target })
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

/** The names of a package in the order of the sources: the first is the one that the registry itself gave. */
function formatTable(table: Table, names: Names): string {
  const lines = [...names].map(([name, known]) => {
    const texts = [...known].map(([product, target]) => writeName(table, name, { product, target }))
    return `${name} ${texts.join(' ')}`
  })
  const text = lines.sort().join('\n')
  if (/[`]|\$\{|\\$/m.test(text)) throw new Error(`${table}: a name ends the text`)
  return `  ${table}: String.raw\`${text}\``
}

const HEAD = `// Written by scripts/cpe-names.ts; do not edit. The names of packages in the dictionary of the National Vulnerability
// Database (public domain), from Syft ${SYFT} (Apache-2.0) and purl2cpe ${PURL2CPE.slice(0, 12)} (MIT):
// NOTICE.md. A line is a package and its names, \`vendor:product:target\` without what is usual:
// src/scan/cpe/known-names.ts reads it.
`

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npm run cpe-names -- PURL2CPE, a clone of its repository')
await addSyft()
addPurl2Cpe(folder)
const texts = [...tables].map(([table, names]) => formatTable(table, names))
const generated = join(import.meta.dirname, '../generated')
writeFileSync(join(generated, 'cpe-names.js'), `${HEAD}export const CPE_NAMES = {\n${texts.join(',\n')}\n}\n`)
writeFileSync(
  join(generated, 'cpe-names.d.ts'),
  `// Written by scripts/cpe-names.ts; do not edit.\nexport declare const CPE_NAMES: Readonly<Record<${TABLES.map(table => `'${table}'`).join(' | ')}, string>>\n`
)
for (const [table, names] of tables) console.log(`${table}: ${names.size}`)
