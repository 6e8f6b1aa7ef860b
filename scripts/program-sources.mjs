// Where a program is had from: the project's own release with a pinned SHA-256, or Debian's signed packages.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeWorkFolder, moveIntoPlace } from './cache.mjs'

const exec = promisify(execFile)
const ANSWER_TIMEOUT_MS = 5_000
const DOWNLOAD_TIMEOUT_MS = 300_000
const KEYRING_FOLDERS = ['/usr/share/keyrings', '/etc/apt/trusted.gpg.d']

/** Runs a program that must end well; its own words are in the error. */
export async function run(program, args, options = {}) {
  try {
    const { stdout, stderr } = await exec(program, args, { timeout: DOWNLOAD_TIMEOUT_MS, ...options })
    return { stdout, stderr }
  } catch (error) {
    const said = String(error.stderr ?? '').trim()
    const last = said.split('\n').filter(Boolean).slice(-2).join('; ')
    throw new Error(`${program} ${args[0] ?? ''}: ${last || error.message}`, { cause: error })
  }
}

/** Downloads a release into `folder`; throws when it can't be reached or its SHA-256 is another. */
export async function installRelease(program, folder) {
  const { url, sha256, version, member } = program.release
  const bytes = await download(url)
  const seen = createHash('sha256').update(bytes).digest('hex')
  if (seen !== sha256) throw new Error(`${url} has SHA-256 ${seen}, expected ${sha256}`)
  const work = makeWorkFolder(folder)
  try {
    if (member) {
      writeFileSync(join(work, 'archive.tar.gz'), bytes)
      await run('tar', ['-xzf', 'archive.tar.gz', member], { cwd: work })
      rmSync(join(work, 'archive.tar.gz'))
    } else {
      writeFileSync(join(work, program.name), bytes)
    }
    const file = member ?? program.name
    chmodSync(join(work, file), 0o755)
    const target = join(folder, `${program.name}-${version}-${sha256.slice(0, 12)}`)
    moveIntoPlace(work, target)
    return { path: join(target, file), version, from: 'release, SHA-256 pinned' }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function download(url) {
  const controller = new AbortController()
  const refuse = setTimeout(
    () => controller.abort(new Error(`no answer within ${ANSWER_TIMEOUT_MS / 1000} s`)),
    ANSWER_TIMEOUT_MS
  )
  try {
    const response = await fetch(url, { signal: controller.signal })
    clearTimeout(refuse)
    const giveUp = setTimeout(() => controller.abort(new Error('too slow')), DOWNLOAD_TIMEOUT_MS)
    try {
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      return Buffer.from(await response.arrayBuffer())
    } finally {
      clearTimeout(giveUp)
    }
  } catch (error) {
    throw new Error(`${new URL(url).host}: ${error.cause?.message ?? error.message}`, { cause: error })
  } finally {
    clearTimeout(refuse)
  }
}

/**
 * Debian's packages without changing the system: an apt state of our own with the machine's own mirror,
 * newer suites, and unpacking instead of installing. apt verifies the packages against Debian's keys.
 */
export class DebianSource {
  #work
  #apt
  #updateSaid = ''

  constructor(folder) {
    this.folder = folder
  }

  /** Reads the suites' package lists; throws where this is no Debian or apt can't be used. */
  async open(suites) {
    const mirror = findDebianMirror()
    const keyring = findDebianKeyrings()
    await run('dpkg', ['--version'])
    this.#work = makeWorkFolder(this.folder)
    const at = (...parts) => join(this.#work, ...parts)
    mkdirSync(at('lists', 'partial'), { recursive: true })
    mkdirSync(at('cache', 'archives', 'partial'), { recursive: true })
    const lines = suites.map(suite => `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`)
    writeFileSync(at('sources.list'), lines.join(''))
    writeFileSync(at('apt.conf'), formatAptConfiguration(this.#work))
    this.#apt = ['-q', '-c', at('apt.conf')]
    try {
      const { stderr } = await run('apt-get', [...this.#apt, 'update'])
      this.#updateSaid = stderr.trim()
    } catch (error) {
      // One suite that fails leaves the other usable; what is missing shows at the download.
      this.#updateSaid = error.message
    }
  }

  /** Unpacks one package and returns the program's path and version. */
  async install(program, { suite, package: name }) {
    const work = makeWorkFolder(this.folder)
    try {
      try {
        await run('apt-get', [...this.#apt, 'download', `${name}/${suite}`], { cwd: work })
      } catch (error) {
        throw new Error([error.message, this.#updateSaid].filter(Boolean).join('; '), { cause: error })
      }
      const deb = readdirSync(work).find(file => file.endsWith('.deb'))
      if (!deb) throw new Error(`apt-get downloaded no package ${name}`)
      const { stdout } = await run('dpkg-deb', ['-f', join(work, deb), 'Version'])
      const packaged = stdout.trim()
      const version = /(\d+\.\d+(\.\d+)?)/.exec(packaged.replace(/^\d+:/, ''))?.[1] ?? packaged
      if (!program.accepts(version)) throw new Error(`${suite} has ${version}, needed is ${program.wants}`)
      await run('dpkg', ['-x', join(work, deb), join(work, 'root')])
      const target = join(this.folder, `${program.name}-${packaged.replace(/[^\w.+~-]/g, '_')}`)
      moveIntoPlace(join(work, 'root'), target)
      const path = join(target, 'usr', 'bin', name)
      await run(path, program.versionArguments)
      return { path, version, from: `Debian ${suite}` }
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }

  close() {
    if (this.#work) rmSync(this.#work, { recursive: true, force: true })
  }
}

// `#clear` takes the machine's own hooks out: they clean and refresh folders that are not ours.
function formatAptConfiguration(work) {
  return `Dir::State "${work}";
Dir::State::Lists "${work}/lists";
Dir::State::status "/var/lib/dpkg/status";
Dir::Etc::SourceList "${work}/sources.list";
Dir::Etc::SourceParts "/dev/null";
Dir::Cache "${work}/cache";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::AllowInsecureRepositories "false";
Acquire::http::Timeout "20";
APT::Get::AllowUnauthenticated "false";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear APT::Update::Post-Invoke-Stats;
#clear DPkg::Post-Invoke;
`
}

function findDebianMirror() {
  if (!existsSync('/etc/apt') || !/^ID=debian$/m.test(readText('/etc/os-release'))) {
    throw new Error('this machine is no Debian')
  }
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
export function readStanzas(text) {
  return text.split(/\n\s*\n/).flatMap(stanza => {
    const fields = new Map()
    for (const line of stanza.split('\n')) {
      const field = /^([\w-]+):\s*(.*)$/.exec(line)
      if (field) fields.set(field[1].toLowerCase(), field[2].split(/\s+/))
    }
    const usable =
      fields.get('types')?.includes('deb') &&
      fields.get('components')?.includes('main') &&
      fields.get('enabled')?.[0] !== 'no'
    return usable ? (fields.get('uris') ?? []) : []
  })
}

/** URIs of the `deb` lines with the component main (one-line form). */
export function readLines(text) {
  return text.split('\n').flatMap(line => {
    const entry = /^\s*deb\s+(?:\[[^\]]*\]\s+)?(\S+)\s+\S+\s+(.*)$/.exec(line)
    return entry?.[2].split(/\s+/).includes('main') ? [entry[1]] : []
  })
}

function findDebianKeyrings() {
  for (const folder of KEYRING_FOLDERS.filter(existsSync)) {
    const files = readdirSync(folder).filter(file => /^debian-archive-.*\.(gpg|pgp|asc)$/.test(file))
    const whole = files.filter(file => file.startsWith('debian-archive-keyring.'))
    const chosen = whole.length > 0 ? whole.slice(0, 1) : files
    if (chosen.length > 0) return chosen.map(file => join(folder, file)).join(',')
  }
  throw new Error("Debian's keys are not on this machine (package debian-archive-keyring)")
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return ''
    throw error
  }
}
