// The names that the National Vulnerability Database has for packages: generated/cpe-names.js.

/** A package's name in that database. */
export interface KnownName {
  /** `vendor:product` */
  readonly product: string
  /** The software that it runs in, `*` for any. */
  readonly target: string
}

/** Types of purl with a table, those of plugins, and `os` for the source packages of distributions. */
export const TABLES = [
  'cargo',
  'composer',
  'gem',
  'golang',
  'jenkins',
  'maven',
  'npm',
  'nuget',
  'os',
  'pear',
  'pypi',
  'wordpress'
] as const

export type Table = (typeof TABLES)[number]

/** The software that packages of a table run in, where the database names it. */
export const TARGETS: Readonly<Partial<Record<Table, string>>> = {
  cargo: 'rust',
  gem: 'ruby',
  golang: 'go',
  jenkins: 'jenkins',
  npm: 'node.js',
  pypi: 'python',
  wordpress: 'wordpress'
}

/** The names of registries whose names have no case. */
const WITHOUT_CASE: ReadonlySet<Table> = new Set(['composer', 'golang', 'jenkins', 'nuget', 'pear', 'pypi'])

/** A package's name as the table has it: `@babel/core`, `github.com/acme/app`, `org.acme/app`. */
export function nameInTable(table: Table, name: string): string {
  const folded = WITHOUT_CASE.has(table) ? name.toLowerCase() : name
  return table === 'pypi' ? folded.replace(/[-_.]+/g, '-') : folded
}

/** The product that a line of the table need not name. */
export function usualProduct(table: Table, name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  return table === 'wordpress' ? last.replaceAll('-', '_') : last
}

const SEPARATOR = /(?<!\\):/

/**
 * What follows the name in a line: `vendor:product:target`, without what is usual. `_` is the vendor that the database
 * makes up for a product without one.
 */
export function readName(table: Table, name: string, text: string): KnownName {
  const [vendor = '', product = '', target = TARGETS[table] ?? '*'] = text.split(SEPARATOR)
  const known = product === '' ? usualProduct(table, name) : product
  return { product: `${vendor === '_' ? `${known}_project` : vendor}:${known}`, target }
}

export class KnownNames {
  readonly #texts: Readonly<Record<Table, string>>
  readonly #lines = new Map<Table, ReadonlyMap<string, string>>()

  constructor(texts: Readonly<Record<Table, string>>) {
    this.#texts = texts
  }

  of(table: Table, name: string): readonly KnownName[] {
    const key = nameInTable(table, name)
    const line = this.#table(table).get(key)
    return line === undefined ? [] : line.split(' ').map(text => readName(table, key, text))
  }

  #table(table: Table): ReadonlyMap<string, string> {
    let lines = this.#lines.get(table)
    if (lines === undefined) {
      lines = new Map(this.#texts[table].split('\n').map(splitLine))
      this.#lines.set(table, lines)
    }
    return lines
  }
}

function splitLine(line: string): [string, string] {
  const at = line.indexOf(' ')
  return [line.slice(0, at), line.slice(at + 1)]
}

/** Read when a scan has its packages. */
export async function loadKnownNames(): Promise<KnownNames> {
  const { CPE_NAMES } = await import('../../../generated/cpe-names.js')
  return new KnownNames(CPE_NAMES)
}
