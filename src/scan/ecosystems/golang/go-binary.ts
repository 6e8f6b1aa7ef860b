// Modules that a Go program was built from, as its linker wrote them: https://pkg.go.dev/debug/buildinfo
import { mapLicenses } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { formatCpe } from '../../cpe/cpe.ts'
import type { Content, ExecutableCataloger, Found, Probe } from '../../installed/cataloger.ts'
import { toFileOffset } from '../binary/binary-sections.ts'

const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1')
const HEADER_BYTES = 32
/** A longer text is not a list of modules. */
const MAX_TEXT_BYTES = 4 * 2 ** 20
/** The header's flag for texts that follow inline, as Go writes them since 1.18. */
const INLINE = 2
const BIG_ENDIAN = 1
/** Development versions call themselves `devel go1.23-…`. */
const VERSION = /^(?:devel )?go\d/
/** 16 bytes before and after keep the text apart from what is around it. */
const SENTINEL_BYTES = 16

export const GO_BINARY: ExecutableCataloger = {
  name: 'go-binary',
  start: path => new GoProbe(path)
}

interface BuildInfo {
  readonly version: string
  readonly modules: string
}

/** Looks for the header as the file streams by. */
class GoProbe implements Probe {
  readonly #path: string
  /** The last bytes, or everything from a header on whose texts are not complete. */
  #open: Buffer = Buffer.alloc(0)
  #pointers: Buffer | undefined
  #info: BuildInfo | undefined

  constructor(path: string) {
    this.#path = path
  }

  write(chunk: Uint8Array): void {
    if (this.#info) return
    const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    // Copying every piece costs more than the search: only a header that began before needs it.
    const border = Buffer.concat([this.#open, piece.subarray(0, MAGIC.length - 1)])
    if (border.includes(MAGIC)) this.#search(Buffer.concat([this.#open, piece]))
    else if (piece.length < MAGIC.length) this.#open = Buffer.from(border.subarray(-(MAGIC.length - 1)))
    else this.#search(piece)
  }

  #search(bytes: Buffer): void {
    let rest = bytes
    for (let at = rest.indexOf(MAGIC); at >= 0; at = rest.indexOf(MAGIC)) {
      const header = rest.subarray(at)
      const info = parseInline(header)
      if (info === 'incomplete') {
        this.#open = Buffer.from(header)
        return
      }
      if (info !== 'other') {
        this.#info = info
        this.#open = Buffer.alloc(0)
        return
      }
      // The same bytes are also in programs that search for them.
      if (isPointerHeader(header)) this.#pointers = Buffer.from(header.subarray(0, HEADER_BYTES))
      rest = header.subarray(MAGIC.length)
    }
    this.#open = Buffer.from(rest.subarray(-(MAGIC.length - 1)))
  }

  end(content: Content | undefined): readonly Found[] {
    const info = this.#info ?? (content && this.#pointers && parsePointers(this.#pointers, content))
    return info ? toPackages(info, this.#path) : []
  }
}

function parseInline(bytes: Buffer): BuildInfo | 'incomplete' | 'other' {
  if (bytes.length < HEADER_BYTES) return 'incomplete'
  if ((bytes.readUInt8(15) & INLINE) === 0) return 'other'
  const version = readVarText(bytes, HEADER_BYTES)
  if (typeof version === 'string') return version
  if (!VERSION.test(version.bytes.toString())) return 'other'
  const modules = readVarText(bytes, version.next)
  if (typeof modules === 'string') return modules
  return { version: version.bytes.toString(), modules: withoutSentinels(modules.bytes) }
}

function readVarText(bytes: Buffer, start: number): { bytes: Buffer; next: number } | 'incomplete' | 'other' {
  let length = 0
  let at = start
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]
    if (byte === undefined) return 'incomplete'
    length += (byte & 0x7f) * 2 ** shift
    if (length > MAX_TEXT_BYTES) return 'other'
    if (byte < 128) break
  }
  if (at + length > bytes.length) return 'incomplete'
  return { bytes: bytes.subarray(at, at + length), next: at + length }
}

function isPointerHeader(header: Buffer): boolean {
  return (
    header.length >= HEADER_BYTES &&
    (header.readUInt8(15) & INLINE) === 0 &&
    [4, 8].includes(header.readUInt8(14))
  )
}

/** Before Go 1.18 the header contains addresses of Go strings: a pointer and a length each. */
function parsePointers(header: Buffer, content: Content): BuildInfo | undefined {
  const size = header.readUInt8(14)
  const isBig = (header.readUInt8(15) & BIG_ENDIAN) !== 0
  const word = (bytes: Buffer, at: number) => {
    if (at + size > bytes.length) return undefined
    if (size === 4) return isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
    return Number(isBig ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at))
  }
  const textAt = (address: number | undefined) => {
    const at = address === undefined ? undefined : toFileOffset(content, address)
    const descriptor = at === undefined ? undefined : content.slice(at, at + 2 * size)
    const start = descriptor && toFileOffset(content, word(descriptor, 0) ?? -1)
    const length = descriptor && word(descriptor, size)
    if (start === undefined || length === undefined || length > MAX_TEXT_BYTES) return undefined
    return content.slice(start, start + length)
  }
  const version = textAt(word(header, 16))
  if (version === undefined || !VERSION.test(version.toString())) return undefined
  return {
    version: version.toString(),
    modules: withoutSentinels(textAt(word(header, 16 + size)) ?? Buffer.alloc(0))
  }
}

function withoutSentinels(bytes: Buffer): string {
  const isFramed = bytes.length >= 2 * SENTINEL_BYTES + 1 && bytes[bytes.length - SENTINEL_BYTES - 1] === 0x0a
  return isFramed ? bytes.toString('utf8', SENTINEL_BYTES, bytes.length - SENTINEL_BYTES) : ''
}

interface Module {
  readonly path: string
  readonly version: string
}

function toPackages({ version, modules }: BuildInfo, file: string): Found[] {
  const { main, dependencies, settings } = parseModules(modules)
  const release = /^(?:devel )?go(\d\S*)/.exec(version)?.[1]
  if (release === undefined) return []
  const scope = `go ${file}`
  const found: Found[] = [toPackage({ path: 'stdlib', version: release }, scope, [])]
  for (const module of dependencies) found.push(toPackage(module, scope))
  if (main) {
    const requires = ['stdlib', ...dependencies.map(module => module.path)]
    found.push(toPackage({ path: main.path, version: mainVersion(main, settings) }, scope, requires))
  }
  return found
}

/** The build information has no edges between modules; the main one requires all. */
function toPackage({ path, version }: Module, scope: string, requires?: readonly string[]): Found {
  const slash = path.lastIndexOf('/')
  return {
    component: {
      type: 'library',
      name: path,
      ...(version === '' ? {} : { version: path === 'stdlib' ? `go${version}` : version }),
      purl: formatPurl({
        type: 'golang',
        namespace: slash > 0 ? path.slice(0, slash) : undefined,
        name: path.slice(slash + 1),
        version
      }),
      ...(path === 'stdlib' ? standardLibrary(version) : {})
    },
    links: {
      scope,
      provides: [path],
      ...(requires === undefined ? {} : { requires: requires.map(name => [name]) })
    }
  }
}

/** `1.23rc1` is the first candidate of 1.23 there. */
function standardLibrary(version: string): Pick<Found['component'], 'cpe' | 'licenses'> {
  const [, release = version, candidate] = /^(\d+(?:\.\d+)*)((?:rc|beta)\d+)?/.exec(version) ?? []
  const update = candidate ?? '-'
  return {
    cpe: formatCpe({ product: 'golang:go', version: release, update }),
    licenses: mapLicenses(['BSD-3-Clause'])
  }
}

interface Modules {
  main: Module | undefined
  readonly dependencies: Module[]
  readonly settings: Map<string, string>
}

/** Lines of tab-separated fields: `path` (of the main package), `mod` (the main module), `dep`, `=>` (the replacement of the module before) and `build`. */
function parseModules(text: string): Modules {
  const modules: Modules = { main: undefined, dependencies: [], settings: new Map() }
  let last: string | undefined
  for (const line of text.split('\n')) {
    const [kind, path = '', version = ''] = line.split('\t')
    // Programs that were built without modules (Debian's) have a package path only.
    if (kind === 'path' && path !== 'command-line-arguments') modules.main ??= { path, version: '' }
    else if (kind === 'mod') modules.main = { path, version }
    else if (kind === 'dep') modules.dependencies.push({ path, version })
    else if (kind === '=>' && last === 'dep') modules.dependencies.splice(-1, 1, { path, version })
    else if (kind === 'build') {
      const equals = path.indexOf('=')
      if (equals > 0) modules.settings.set(path.slice(0, equals), path.slice(equals + 1))
    }
    last = kind
  }
  return modules
}

/** Go wrote `(devel)` before it read tags: the linker's flags or the commit may be more exact. */
function mainVersion({ version }: Module, settings: ReadonlyMap<string, string>): string {
  if (version !== '(devel)' && version !== '') return version
  const flagged = /-X[= ]?['"]?[^\s'"=]{0,200}version=v?(\d{1,6}\.\d{1,6}\.\d{1,6}[^\s'"]{0,60})/i.exec(
    settings.get('-ldflags') ?? ''
  )?.[1]
  if (flagged !== undefined) return `v${flagged}`
  const revision = settings.get('vcs.revision')
  const time = settings.get('vcs.time')?.replace(/[-:TZ]/g, '')
  return revision && time && /^\d{14}$/.test(time) ? `v0.0.0-${time}-${revision.slice(0, 12)}` : ''
}
