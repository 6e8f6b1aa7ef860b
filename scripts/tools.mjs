// Finds or installs the external programs, and returns them as SEAL_* variables for the child process.
import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { AptSource } from './apt-source.mjs'
import { readJson, withLock, writeJson } from './cache.mjs'
import { run } from './child.mjs'
import { PROGRAMS } from './programs.mjs'
import { installRelease } from './release-source.mjs'

const VERSION_TIMEOUT_MS = 20_000

/**
 * `{name, variable, path, version, from}` for every program of the list. Throws one error that names, for each
 * program that can't be had, what was tried and how to get it.
 */
export async function prepareTools(environment, cacheFolder, programs = PROGRAMS) {
  const search = {
    environment,
    folder: join(cacheFolder, 'programs'),
    found: new Map(),
    tried: new Map(programs.map(program => [program.name, []])),
    missing: () => programs.filter(program => !search.found.has(program.name))
  }
  mkdirSync(search.folder, { recursive: true })
  await Promise.all(programs.map(program => takeNamed(program, search)))
  takeCached(search)
  if (search.missing().length > 0) await withLock(join(search.folder, 'lock'), () => fetchMissing(search))
  if (search.missing().length > 0) throw new Error(formatMissing(search))
  return programs.map(({ name, variable }) => ({ name, variable, ...search.found.get(name) }))
}

/** The path of the program that its variable or PATH names; undefined when there is none. */
export function findProgram({ variable, names }, environment, extraFolders = []) {
  const named = environment[variable]
  if (named) return isProgram(named) ? named : undefined
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), ...extraFolders]
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(isProgram)
}

async function takeNamed(program, { environment, found }) {
  const path = environment[program.variable]
  if (!path) return
  if (!isProgram(path)) throw new Error(`${program.variable} names ${path}, which is no program`)
  // A build that doesn't tell its version (Debian's) is taken at the word of whoever named it.
  const version = await readVersion(program, path)
  if (version && !program.accepts(version)) {
    throw new Error(`${program.variable} names ${path}, version ${version}; needed is ${program.wants}`)
  }
  found.set(program.name, { path, version, from: program.variable })
}

function takeCached({ folder, found, missing }) {
  for (const program of missing()) {
    const stamp = readJson(join(folder, `${program.name}.json`))
    if (!stamp || stamp.mark !== markOf(stamp.path)) continue
    if (!program.accepts(stamp.version ?? '0')) continue
    found.set(program.name, { ...stamp, from: `${stamp.from}, cached` })
  }
}

async function fetchMissing(search) {
  takeCached(search)
  await Promise.all(search.missing().map(program => attempt(search, program, 'PATH', takeFromPath)))
  await Promise.all(search.missing().map(program => attempt(search, program, 'release', takeRelease)))
  await takeFromDebian(search)
}

async function attempt(search, program, source, take) {
  try {
    const found = await take(program, search)
    search.found.set(program.name, found)
    writeJson(join(search.folder, `${program.name}.json`), { ...found, mark: markOf(found.path) })
  } catch (error) {
    search.tried.get(program.name).push(`${source}: ${error.message}`)
  }
}

async function takeFromPath(program, { environment }) {
  const seen = []
  for (const name of program.names) {
    const path = findProgram({ names: [name] }, environment)
    if (!path) continue
    const version = await readVersion(program, path)
    if (version ? program.accepts(version) : !program.mustTellVersion) return { path, version, from: path }
    seen.push(`${path} is ${version ?? 'of unknown version'}`)
  }
  throw new Error(seen.join(', ') || 'not there')
}

function takeRelease(program, { folder }) {
  if (!program.release) throw new Error(`no checksum is known for ${process.platform} ${process.arch}`)
  return installRelease(program, folder)
}

async function takeFromDebian(search) {
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
    for (const program of wanted) search.tried.get(program.name).push(`packages: ${error.message}`)
  } finally {
    source.close()
  }
}

/** The version that the program tells; undefined when it tells none or can't run. */
async function readVersion(program, path) {
  try {
    const { stdout } = await run(path, program.versionArguments, { timeout: VERSION_TIMEOUT_MS })
    return program.versionPattern.exec(stdout)?.[1]
  } catch {
    return undefined
  }
}

/** Changes when the file is replaced; undefined when there is no such program. */
function markOf(path) {
  if (!isProgram(path)) return undefined
  const { size, mtimeMs } = statSync(path)
  return `${size}-${mtimeMs}`
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function formatMissing({ missing, tried }) {
  const lines = missing().map(program => {
    const attempts = tried.get(program.name).map(text => `    tried ${text}\n`)
    return (
      `  ${program.name}: ${program.wants}\n${attempts.join('')}` +
      `    to have it: ${program.advice}, then put it on PATH or set ${program.variable} to its path\n`
    )
  })
  return `these programs are needed and could not be had:\n${lines.join('')}`
}
