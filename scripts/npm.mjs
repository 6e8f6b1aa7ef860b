// npm as a child process, and whether node_modules is what package-lock.json says.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readJson } from './cache.mjs'
import { run } from './child.mjs'

const NPM_TIMEOUT_MS = 600_000

/** Runs npm without audit, funding notes and output; throws with npm's own words. */
export async function runNpm(args, cwd) {
  const script = findNpmScript()
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd, timeout: NPM_TIMEOUT_MS }
  if (script) return run(process.execPath, [script, ...args, ...quiet], options)
  return run('npm', [...args, ...quiet], options)
}

// npm started as a script needs no shell, which Windows' npm.cmd would.
function findNpmScript() {
  const candidates = [
    process.env.npm_execpath,
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  ]
  return candidates.find(path => path && /npm-cli\.js$/.test(path) && existsSync(path))
}

/** Whether node_modules holds every package of the lock file in its version (packages of other platforms aside). */
export function isInstalled(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages
  if (!wanted || !present) return false
  const complete = Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const installed = present[path]
    if (!installed) return entry.optional === true
    return installed.version === entry.version && installed.integrity === entry.integrity
  })
  return complete && Object.keys(present).every(path => path in wanted)
}
