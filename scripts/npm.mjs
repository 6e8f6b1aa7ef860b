// npm as a child process.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './child.mjs'

const NPM_TIMEOUT_MS = 600_000

/**
 * Runs npm without audit, funding notes and output; throws with npm's own words.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function runNpm(args, cwd) {
  const script = findNpmScript()
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd, timeout: NPM_TIMEOUT_MS }
  if (script) return run(process.execPath, [script, ...args, ...quiet], options)
  return run('npm', [...args, ...quiet], options)
}

/** The path of npm-cli.js: npm started as a script needs no shell, which npm.cmd on Windows would. */
export function findNpmScript() {
  const candidates = [
    process.env['npm_execpath'],
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  ]
  return candidates.find(path => path && /npm-cli\.js$/.test(path) && existsSync(path))
}
