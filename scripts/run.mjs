// Starts the tests, the demo, the benchmark or the interop tests after making sure of all that they need.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCacheFolder, withLock } from './cache.mjs'
import { ensureBuilt } from './dist.mjs'
import { prepareNode } from './node24.mjs'
import { isInstalled, runNpm } from './npm.mjs'
import { PEERS } from './programs.mjs'
import { findProgram, prepareTools } from './tools.mjs'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const QUIET = '--disable-warning=ExperimentalWarning'
const JEST = [QUIET, '--experimental-vm-modules', join('node_modules', 'jest', 'bin', 'jest.js')]

/** For each command: the arguments of Node 24, and which suite jest runs. */
const COMMANDS = {
  test: { start: JEST, suite: 'default' },
  'test:long': { start: JEST, suite: 'long' },
  interop: { start: JEST, suite: 'interop', peers: PEERS },
  mutants: { start: [QUIET, join('scripts', 'mutants.mjs')], suite: 'default' },
  // jest builds dist/ by itself, the others have it built for them.
  demo: { start: [QUIET, join('demo', 'demo.ts')], needsBuild: true },
  bench: { start: [QUIET, join('bench', 'bench.ts')], needsBuild: true },
  // For debugging: Node 24 itself, with everything named in its environment.
  node: { start: [QUIET] }
}

/** `npm run bench -- scan` measures this instead of the pipeline. */
const BENCHMARKS = ['scan', 'signing', 'validate', 'verifying']

function findCommand(name, args) {
  if (name !== 'bench' || !BENCHMARKS.includes(args[0])) return COMMANDS[name]
  return { start: [QUIET, join('bench', `${args.shift()}.ts`)], needsBuild: true }
}

async function main() {
  const [name, ...args] = process.argv.slice(2)
  const command = findCommand(name, args)
  if (!command) throw new Error(`usage: node scripts/run.mjs ${Object.keys(COMMANDS).join('|')} [arguments]`)
  const started = performance.now()
  const cacheFolder = findCacheFolder(process.env)
  const peers = findPeers(command.peers ?? [])
  const [, node, tools] = await waitForAll([
    installPackages(cacheFolder),
    prepareNode(process.env, cacheFolder),
    prepareTools(process.env, cacheFolder)
  ])
  for (const { name, version, from } of [{ name: 'node', ...node }, ...tools]) {
    console.log(`${name} ${version ?? 'of untold version'} (${from})`)
  }
  console.log(`set-up took ${((performance.now() - started) / 1000).toFixed(2)} s`)
  if (command.needsBuild) await ensureBuilt(ROOT)
  const variables = Object.fromEntries(tools.map(({ variable, path }) => [variable, path]))
  const environment = { ...process.env, ...variables, ...peers, SEAL_NODE: node.path }
  if (command.suite) environment.SEAL_TESTS = command.suite
  return startChild(node.path, [...command.start, ...args], environment)
}

/** The results of all; when some failed, one error with what each of them said. */
async function waitForAll(promises) {
  const settled = await Promise.allSettled(promises)
  const failures = settled.filter(({ status }) => status === 'rejected').map(({ reason }) => reason)
  if (failures.length > 0)
    throw new Error(failures.map(({ message }) => message).join('\n'), { cause: failures })
  return settled.map(({ value }) => value)
}

async function installPackages(cacheFolder) {
  if (isInstalled(ROOT)) return
  const key = createHash('sha256').update(ROOT).digest('hex').slice(0, 16)
  await withLock(join(cacheFolder, `npm-ci-${key}.lock`), async () => {
    if (isInstalled(ROOT)) return
    console.log('npm ci')
    await runNpm(['ci', '--ignore-scripts'], ROOT)
  })
}

function findPeers(peers) {
  const goFolders = [process.env.GOBIN, process.env.GOPATH && join(process.env.GOPATH, 'bin')]
  const folders = [...goFolders.filter(Boolean), join(homedir(), 'go', 'bin')]
  const found = peers.map(peer => ({ ...peer, path: findProgram(peer, process.env, folders) }))
  const absent = found.filter(({ path }) => !path)
  if (absent.length > 0) {
    const lines = absent.map(peer => `  ${peer.name}: ${peer.advice} (or set ${peer.variable} to its path)`)
    throw new Error(`the interop tests need these registries, built with Go:\n${lines.join('\n')}`)
  }
  return Object.fromEntries(found.map(({ variable, path }) => [variable, path]))
}

/** The child's exit code; a child that a signal ended gives 128 and the signal's number, as a shell does. */
function startChild(program, args, env) {
  const child = spawn(program, args, { cwd: ROOT, env, stdio: 'inherit' })
  const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }
  for (const signal of Object.keys(signals)) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signals[signal] ?? 9)))
  })
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
