// The folder outside the project where downloaded programs are kept, and a lock so that two runs share it.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const LOCK_STALE_MS = 15 * 60_000
const LOCK_BEAT_MS = 60_000
const LOCK_POLL_MS = 100
const LOCK_LOG_MS = 2_000

/**
 * The cache folder of this platform: `SEAL_CACHE`, else `oci-seal` in the user's cache folder.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export function findCacheFolder({ SEAL_CACHE, XDG_CACHE_HOME }) {
  const base = SEAL_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'oci-seal')
  return join(base, `${process.platform}-${process.arch}`)
}

/**
 * A new empty folder inside `parent`, so that a finished one can be renamed into place in one step.
 *
 * @param {string} parent
 */
export function makeWorkFolder(parent) {
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(parent, '.work-'))
}

/**
 * Moves a finished folder to its name; if another run was faster, its folder stays.
 *
 * @param {string} folder
 * @param {string} target
 */
export function moveIntoPlace(folder, target) {
  mkdirSync(dirname(target), { recursive: true })
  try {
    renameSync(folder, target)
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Writes a JSON file so that a reader sees the old or the new content, never half of it.
 *
 * @param {string} path
 * @param {unknown} value
 */
export function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`)
  renameSync(draft, path)
}

/**
 * The JSON value of a file; undefined if the file does not exist or is damaged.
 *
 * @param {string} path
 * @returns {unknown}
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Does `work` while no other process does work under the same lock. A dead owner's lock is broken.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  const started = performance.now()
  let logged = false
  while (!take(path)) {
    if (isAbandoned(path)) {
      rmSync(path, { force: true })
      continue
    }
    if (!logged && performance.now() - started > LOCK_LOG_MS) {
      console.log(`waiting for another run's set-up (${path})`)
      logged = true
    }
    await sleep(LOCK_POLL_MS)
  }
  // Some builds take longer than a lock stays valid without a sign of life.
  const beat = setInterval(() => touch(path), LOCK_BEAT_MS)
  beat.unref()
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(path, { force: true })
  }
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date())
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** @param {string} path */
function isAbandoned(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const owner = Number(readFileSync(path, 'utf8'))
    return age > LOCK_STALE_MS || (owner > 0 && !isAlive(owner))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * @param {unknown} error
 * @param {...string} codes
 */
function hasCode(error, ...codes) {
  return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code))
}
