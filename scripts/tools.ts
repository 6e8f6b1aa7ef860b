// Finds or installs the external programs, and returns them as SEAL_* variables for the child process.
import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { AptSource } from './apt-source.ts'
import { readJson, withLock, writeJson } from './cache.mjs'
import { run } from './child.mjs'
import type { Found } from './found-program.ts'
import { PROGRAMS, type Program } from './programs.ts'
import { installRelease } from './release-source.ts'

const VERSION_TIMEOUT_MS = 20_000

export interface Tool extends Found, Pick<Program, 'name' | 'variable'> {}

interface Search {
  readonly environment: NodeJS.ProcessEnv
  /** Where installed programs are kept, each with a record `<name>.json`. */
  readonly folder: string
  /** By the program's name. */
  readonly found: Map<string, Found>
  /** Messages of the failed attempts, by the program's name. */
  readonly tried: Map<string, string[]>
  missing(): readonly Program[]
}

/** What the cache records of a program. */
interface CachedProgram extends Found {
  readonly mark: string
}

/**
 * All programs of the list. Throws one error that names, for each program that is missing, the attempts and how to
 * get it.
 */
export async function prepareTools(
  environment: NodeJS.ProcessEnv,
  cacheFolder: string,
  programs: readonly Program[] = PROGRAMS
): Promise<Tool[]> {
  const found = new Map<string, Found>()
  const search: Search = {
    environment,
    folder: join(cacheFolder, 'programs'),
    found,
    tried: new Map(),
    missing: () => programs.filter(({ name }) => !found.has(name))
  }
  mkdirSync(search.folder, { recursive: true })
  await Promise.all(programs.map(program => takeNamed(program, search)))
  takeCached(search)
  if (search.missing().length > 0) await withLock(join(search.folder, 'lock'), () => fetchMissing(search))
  if (search.missing().length > 0) throw new Error(formatMissing(search))
  return programs.flatMap(({ name, variable }) => {
    const program = found.get(name)
    return program ? [{ name, variable, ...program }] : []
  })
}

function findOnPath(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean)
  return folders.map(folder => join(folder, name)).find(isProgram)
}

async function takeNamed(program: Program, { environment, found }: Search): Promise<void> {
  const path = environment[program.variable]
  if (!path) return
  if (!isProgram(path)) throw new Error(`${program.variable} names ${path}, which is not a program`)
  // Debian's builds do not report their version: the variable is trusted then.
  const version = await readVersion(program, path)
  if (version && !program.accepts(version)) {
    throw new Error(`${program.variable} names ${path}, version ${version}; needed is ${program.wants}`)
  }
  found.set(program.name, { path, ...(version && { version }), from: program.variable })
}

function takeCached({ folder, found, missing }: Search): void {
  for (const program of missing()) {
    const cached = readJson(join(folder, `${program.name}.json`)) as CachedProgram | undefined
    if (!cached || cached.mark !== markOf(cached.path)) continue
    if (!program.accepts(cached.version ?? '0')) continue
    found.set(program.name, { ...cached, from: `${cached.from}, cached` })
  }
}

async function fetchMissing(search: Search): Promise<void> {
  takeCached(search)
  await Promise.all(search.missing().map(program => attempt(search, program, 'PATH', takeFromPath)))
  await Promise.all(search.missing().map(program => attempt(search, program, 'release', takeRelease)))
  await takeFromDebian(search)
}

async function attempt(
  search: Search,
  program: Program,
  source: string,
  take: (program: Program, search: Search) => Promise<Found>
): Promise<void> {
  try {
    const found = await take(program, search)
    search.found.set(program.name, found)
    writeJson(join(search.folder, `${program.name}.json`), { ...found, mark: markOf(found.path) })
  } catch (error) {
    recordFailure(search, program, source, error)
  }
}

function recordFailure({ tried }: Search, { name }: Program, source: string, error: unknown): void {
  const message = `${source}: ${error instanceof Error ? error.message : error}`
  tried.set(name, [...(tried.get(name) ?? []), message])
}

async function takeFromPath(program: Program, { environment }: Search): Promise<Found> {
  const seen: string[] = []
  for (const name of program.names) {
    const path = findOnPath(name, environment)
    if (!path) continue
    const version = await readVersion(program, path)
    if (version ? program.accepts(version) : !program.mustReportVersion)
      return { path, ...(version && { version }), from: path }
    seen.push(`${path} is ${version ?? 'of unknown version'}`)
  }
  throw new Error(seen.join(', ') || 'not there')
}

async function takeRelease({ name, release }: Program, { folder }: Search): Promise<Found> {
  if (!release) throw new Error(`no checksum is known for ${process.platform} ${process.arch}`)
  return installRelease(name, release, folder)
}

async function takeFromDebian(search: Search): Promise<void> {
  const wanted = search.missing()
  if (wanted.length === 0) return
  const source = new AptSource(search.folder)
  try {
    await source.open([...new Set(wanted.flatMap(program => program.debian.map(({ suite }) => suite)))])
    for (const program of wanted) {
      for (const place of source.choosePlaces(program.debian)) {
        if (search.found.has(program.name)) break
        await attempt(search, program, source.nameOf(place), () => source.install(program, place))
      }
    }
  } catch (error) {
    for (const program of wanted) recordFailure(search, program, 'packages', error)
  } finally {
    source.close()
  }
}

/** The version that the program reports; undefined if it reports none or does not run. */
async function readVersion(program: Program, path: string): Promise<string | undefined> {
  try {
    const { stdout } = await run(path, program.versionArguments, { timeout: VERSION_TIMEOUT_MS })
    return program.versionPattern.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}

/** Changes when the file is replaced; undefined if the program is not there. */
function markOf(path: string): string | undefined {
  if (!isProgram(path)) return undefined
  const { size, mtimeMs } = statSync(path)
  return `${size}-${mtimeMs}`
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function formatMissing({ missing, tried }: Search): string {
  const lines = missing().map(program => {
    const attempts = (tried.get(program.name) ?? []).map(text => `    tried ${text}\n`)
    return (
      `  ${program.name}: ${program.wants}\n${attempts.join('')}` +
      `    to get it: ${program.advice}, then put it on PATH or set ${program.variable} to its path\n`
    )
  })
  return `these programs are needed and are missing:\n${lines.join('')}`
}
