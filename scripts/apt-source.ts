// Programs from Debian's signed packages, without changing the system.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, moveIntoPlace } from './cache.mjs'
import { run } from './child.mjs'
import type { Found } from './found-program.ts'
import type { DebianPackage, Program } from './programs.ts'

/** A hundred packages on a slow mirror. */
const APT_TIMEOUT_MS = 1_800_000
const KEYRING_FOLDERS = ['/usr/share/keyrings', '/etc/apt/trusted.gpg.d']

/**
 * An apt state of our own: the machine's mirror and keys, newer suites of Debian (elsewhere the machine's own
 * sources), and unpacking instead of installing. apt verifies every package by its signed lists.
 */
export class AptSource {
  readonly #folder: string
  #work = ''
  #own = false
  #updateSaid = ''

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Reads the package lists of Debian's suites; throws if apt cannot be used. */
  async open(suites: readonly string[]): Promise<void> {
    const isDebian = /^ID=debian$/m.test(readText('/etc/os-release'))
    if (!existsSync('/etc/apt')) throw new Error('this machine has no apt')
    await run('dpkg', ['--version'])
    this.#own = !isDebian
    const sources = isDebian ? formatSources(suites) : undefined
    this.#work = makeWorkFolder(this.#folder)
    mkdirSync(join(this.#work, 'lists', 'partial'), { recursive: true })
    mkdirSync(join(this.#work, 'cache', 'archives', 'partial'), { recursive: true })
    if (sources) writeFileSync(join(this.#work, 'sources.list'), sources)
    writeFileSync(join(this.#work, 'apt.conf'), formatConfiguration(this.#work, sources !== undefined))
    try {
      this.#updateSaid = (await this.#apt(['update'])).stderr.trim()
    } catch (error) {
      // One suite that fails leaves the other usable; the download reports what is missing.
      this.#updateSaid = messageOf(error)
    }
  }

  /** The places to try: of Debian's suites each, else the package once, in the version that the machine has. */
  choosePlaces(places: readonly DebianPackage[]): readonly DebianPackage[] {
    return this.#own ? places.slice(0, 1) : places
  }

  nameOf({ suite }: DebianPackage): string {
    return this.#own ? "this system's packages" : `Debian ${suite}`
  }

  /** Unpacks one package and returns the program's path and version. */
  async install(program: Program, place: DebianPackage): Promise<Found> {
    const work = makeWorkFolder(this.#folder)
    try {
      const deb = await this.#download(place, work)
      const { stdout } = await run('dpkg-deb', ['-f', deb, 'Version'])
      const packaged = stdout.trim()
      const version = /^(?:\d+:)?(\d+(?:\.\d+)+)/.exec(packaged)?.[1]
      if (!version || !program.accepts(version)) throw new Error(`it has ${packaged}, not ${program.wants}`)
      await run('dpkg', ['-x', deb, join(work, 'root')])
      const target = join(this.#folder, `${program.name}-${packaged.replace(/[^\w.+~-]/g, '_')}`)
      moveIntoPlace(join(work, 'root'), target)
      const path = join(target, 'usr', 'bin', place.package)
      // A newer suite's program may need a newer C library than this system has.
      await run(path, program.versionArguments)
      return { path, version, from: this.nameOf(place) }
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }

  async #download(place: DebianPackage, work: string): Promise<string> {
    const [deb] = await this.download([place], work)
    if (!deb) throw new Error(`apt-get downloaded no package ${place.package}`)
    return deb
  }

  /** Downloads packages into a folder; the paths of all .deb files in it. */
  async download(places: readonly DebianPackage[], folder: string): Promise<readonly string[]> {
    const names = places.map(({ suite, package: name }) => (this.#own ? name : `${name}/${suite}`))
    try {
      await this.#apt(['download', ...names], folder)
    } catch (error) {
      throw new Error([messageOf(error), this.#updateSaid].filter(Boolean).join('; '), { cause: error })
    }
    return readdirSync(folder)
      .filter(file => file.endsWith('.deb'))
      .map(file => join(folder, file))
  }

  #apt(args: readonly string[], cwd = this.#work) {
    const options = { cwd, timeout: APT_TIMEOUT_MS }
    return run('apt-get', ['-q', '-c', join(this.#work, 'apt.conf'), ...args], options)
  }

  close(): void {
    if (this.#work) rmSync(this.#work, { recursive: true, force: true })
  }
}

function formatSources(suites: readonly string[]): string {
  const options = `signed-by=${findDebianKeyrings()} target=Packages`
  const mirror = findDebianMirror()
  return suites.map(suite => `deb [${options}] ${mirror} ${suite} main\n`).join('')
}

// `#clear` takes the machine's own hooks out: they clean and refresh folders that are not ours.
function formatConfiguration(work: string, hasSources: boolean): string {
  const sources = `Dir::Etc::SourceList "${work}/sources.list";\nDir::Etc::SourceParts "/dev/null";\n`
  return `${hasSources ? sources : ''}Dir::State "${work}";
Dir::State::Lists "${work}/lists";
Dir::State::status "/var/lib/dpkg/status";
Dir::Cache "${work}/cache";
Dir::Cache::pkgcache "pkgcache.bin";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::AllowInsecureRepositories "false";
Acquire::http::Timeout "20";
APT::Get::AllowUnauthenticated "false";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
`
}

function findDebianMirror(): string {
  const files = ['/etc/apt/sources.list']
  const parts = '/etc/apt/sources.list.d'
  if (existsSync(parts)) files.push(...readdirSync(parts).map(file => join(parts, file)))
  const mirrors = files.flatMap(file =>
    file.endsWith('.sources')
      ? readStanzas(readText(file))
      : file.endsWith('.list')
        ? readLines(readText(file))
        : []
  )
  const mirror = mirrors.find(uri => !/^cdrom:|security/.test(uri))
  if (!mirror) throw new Error('no Debian mirror in /etc/apt')
  return mirror
}

/** URIs of the enabled `deb` stanzas with the component main (deb822 form). */
export function readStanzas(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap(stanza => {
    const fields = new Map<string, readonly string[]>()
    for (const line of stanza.split('\n')) {
      const [, name, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
      if (name) fields.set(name.toLowerCase(), value.split(/\s+/))
    }
    const usable =
      fields.get('types')?.includes('deb') &&
      fields.get('components')?.includes('main') &&
      fields.get('enabled')?.[0] !== 'no'
    return usable ? (fields.get('uris') ?? []) : []
  })
}

/** URIs of the `deb` lines with the component main (one-line form). */
export function readLines(text: string): string[] {
  return text.split('\n').flatMap(line => {
    const [, uri, components = ''] = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+\S+\s+(.*)$/.exec(line) ?? []
    return uri && components.split(/\s+/).includes('main') ? [uri] : []
  })
}

function findDebianKeyrings(): string {
  for (const folder of KEYRING_FOLDERS.filter(path => existsSync(path))) {
    const files = readdirSync(folder).filter(file => /^debian-archive-.*\.(gpg|pgp|asc)$/.test(file))
    const whole = files.filter(file => file.startsWith('debian-archive-keyring.'))
    const chosen = whole.length > 0 ? whole.slice(0, 1) : files
    if (chosen.length > 0) return chosen.map(file => join(folder, file)).join(',')
  }
  throw new Error("Debian's keys are not on this machine (package debian-archive-keyring)")
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
