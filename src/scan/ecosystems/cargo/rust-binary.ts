// Crates of a Rust program that was built with cargo-auditable.
// https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md
import { inflateSync } from 'node:zlib'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { fieldsOf } from '../../../support/fields.ts'
import { isRecord, parseJson } from '../../../support/json.ts'
import type { ExecutableCataloger, Found } from '../../installed/cataloger.ts'
import { readSection } from '../binary/binary-sections.ts'

const MAX_JSON_BYTES = 16 * 2 ** 20

/** Names of the section in ELF and PE, and in Mach-O; they are in the program's table of sections. */
const SECTION = '.dep-v0'
const MACH_SECTION = 'rust-deps-v0'

export const RUST_BINARY: ExecutableCataloger = {
  name: 'rust-binary',
  start: (path, isBuffered) => {
    const search = isBuffered ? undefined : new NameSearch()
    return {
      write: chunk => search?.write(chunk),
      end(content) {
        if (search?.isFound) throw new RangeError('it lists crates, but is too large to read them')
        const section = content && (readSection(content, SECTION) ?? readSection(content, MACH_SECTION))
        if (section === undefined || section.length === 0) return []
        return toPackages(parseJson(inflateSync(section, { maxOutputLength: MAX_JSON_BYTES })), path)
      }
    }
  }
}

/** As tables of sections have them. Texts of Go, such as those of a scanner's program, do not end with NUL. */
const NAMES_IN_TABLE = [`${SECTION}\0`, `${MACH_SECTION}\0`]

/** Searches the stream for one of the names, also across the boundary of two chunks. */
class NameSearch {
  isFound = false
  #tail = Buffer.alloc(0)

  write(chunk: Uint8Array): void {
    if (this.isFound) return
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const border = Buffer.concat([this.#tail, piece.subarray(0, MACH_SECTION.length)])
    this.isFound = [border, piece].some(bytes => NAMES_IN_TABLE.some(name => bytes.includes(name)))
    const last = piece.length < MACH_SECTION.length ? border : piece
    this.#tail = Buffer.from(last.subarray(-MACH_SECTION.length))
  }
}

interface Crate {
  readonly name: string
  readonly version: string
  readonly source: string
  /** Places in the list. */
  readonly dependencies: readonly number[]
}

function toPackages(document: unknown, path: string): Found[] {
  const list: unknown = isRecord(document) ? document['packages'] : undefined
  if (!Array.isArray(list)) throw new RangeError('its list of crates has another form')
  const crates = list.map(readCrate)
  return crates.flatMap((crate, at) => {
    if (crate.kind === 'build') return []
    const dependencies = crate.dependencies.filter(index => crates[index]?.kind !== 'build')
    return [toPackage({ ...crate, dependencies }, at, path)]
  })
}

function readCrate(entry: unknown): Crate & { readonly kind: unknown } {
  const { name, version, source, kind, dependencies } = fieldsOf(entry)
  if (typeof name !== 'string' || typeof version !== 'string')
    throw new RangeError('a crate in its list has no name or no version')
  const indices = Array.isArray(dependencies) ? dependencies.filter(at => typeof at === 'number') : []
  return { name, version, source: typeof source === 'string' ? source : '', kind, dependencies: indices }
}

function toPackage({ name, version, dependencies }: Crate, at: number, path: string): Found {
  return {
    component: { type: 'library', name, version, purl: formatPurl({ type: 'cargo', name, version }) },
    links: {
      scope: `rust ${path}`,
      provides: [String(at)],
      requires: dependencies.map(index => [String(index)])
    }
  }
}
