// Programs that no package manager installed, by the version in their bytes.
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { cpeFields } from '../../cpe/cpe.ts'
import { baseName, type ExecutableCataloger, type Found, type Probe } from '../../installed/cataloger.ts'
import { productCpe } from './jvm-version.ts'
import { DATABASES } from './runtimes/databases.ts'
import { JAVA_LAUNCHERS } from './runtimes/java.ts'
import { LANGUAGES } from './runtimes/languages.ts'
import { compile, type Runtime, WINDOW } from './runtimes/runtime.ts'
import { SERVERS } from './runtimes/servers.ts'
import { TOOLS } from './runtimes/tools.ts'

/** All rows. A further program is one row in one of the tables. */
export const RUNTIMES: readonly Runtime[] = [
  ...LANGUAGES,
  ...JAVA_LAUNCHERS,
  ...DATABASES,
  ...SERVERS,
  ...TOOLS
]

export const RUNTIME: ExecutableCataloger = {
  name: 'runtime',
  readsScripts: true,
  start(path) {
    const name = baseName(path)
    const rows = RUNTIMES.filter(row => row.file.test(name) && (row.path?.test(path) ?? true))
    return rows.length === 0 ? undefined : new VersionProbe(rows, name)
  }
}

/** A pattern of a row, and what it found. */
interface Search {
  readonly pattern: RegExp
  found: string | undefined
}

interface Candidate {
  readonly row: Runtime
  readonly versions: readonly Search[]
  readonly marker: Search | undefined
}

class VersionProbe implements Probe {
  readonly #candidates: readonly Candidate[]
  readonly #searches: readonly Search[]
  #tail = ''

  constructor(rows: readonly Runtime[], name: string) {
    this.#candidates = rows.map(row => {
      const stem = row.file.exec(name)?.[1]
      const versions = row.versions.map(pattern => ({ pattern: compile(pattern, stem), found: undefined }))
      const marker =
        row.marker === undefined ? undefined : { pattern: compile(`(${row.marker})`), found: undefined }
      return { row, versions, marker }
    })
    this.#searches = this.#candidates.flatMap(({ versions, marker }) => [
      ...versions,
      ...(marker ? [marker] : [])
    ])
  }

  /** A match counts when all bytes that its pattern can cover have arrived: a number may continue in the next chunk. */
  write(chunk: Uint8Array): void {
    const text = this.#tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
    this.#search(text, text.length - WINDOW)
    this.#tail = text.slice(-WINDOW)
  }

  /** Of the rows for one file, the first that is found is the product. */
  end(): readonly Found[] {
    this.#search(this.#tail, this.#tail.length)
    const found: Found[] = []
    for (const { row, versions, marker } of this.#candidates) {
      const version = versions.find(search => search.found !== undefined)?.found
      if (version === undefined || (marker && marker.found === undefined)) continue
      if (found.length === 0 || row.isAlso) found.push(toPackage(row, version))
    }
    return found
  }

  #search(text: string, end: number): void {
    if (end <= 0) return
    for (const search of this.#searches) {
      if (search.found !== undefined) continue
      const match = search.pattern.exec(text)
      if (match && match.index < end) search.found = match[1]
    }
  }
}

function toPackage({ name, namespace, type = 'generic', cpes }: Runtime, version: string): Found {
  const { properties = [], ...fields } = cpeFields(cpes.map(product => productCpe(product, version)))
  // Without it, scanners take a purl of a language for the language's package and pass over the CPE.
  const kind = type === 'golang' ? [{ name: 'syft:package:type', value: 'binary' }] : []
  const all = [...properties, ...kind]
  return {
    component: {
      type: 'application',
      name,
      version,
      purl: formatPurl({ type, namespace, name, version: type === 'golang' ? `v${version}` : version }),
      ...fields,
      ...(all.length > 0 ? { properties: all } : {})
    }
  }
}
