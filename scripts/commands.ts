// What the npm commands start, after making sure of packages, programs and dist/. Runs before `npm ci` has run, so
// it imports no package.
import { join } from 'node:path'
import { findCacheFolder } from './cache.mjs'
import { runInForeground } from './child.mjs'
import { ensureBuilt } from './dist.ts'
import { installPackages } from './packages.ts'
import { preparePeers } from './peers.ts'
import { prepareTools } from './tools.ts'
import { prepareValidators } from './validators.ts'

interface Command {
  /** The arguments of Node. */
  readonly start: readonly string[]
  /** Which tests jest runs. */
  readonly suite?: 'default' | 'long' | 'interop'
  /** jest builds dist/ by itself. */
  readonly needsBuild?: boolean
  /** Starts programs that Go builds, and validators in Java and Python. */
  readonly needsPeers?: boolean
  /** `none`: the command starts none of the external programs. */
  readonly tools?: 'none'
}

const ROOT = join(import.meta.dirname, '..')
const QUIET = '--disable-warning=ExperimentalWarning'
const JEST = [QUIET, '--experimental-vm-modules', join('node_modules', 'jest', 'bin', 'jest.js')]

const COMMANDS: Readonly<Record<string, Command>> = {
  test: { start: JEST, suite: 'default' },
  'test:long': { start: JEST, suite: 'long' },
  interop: { start: JEST, suite: 'interop', needsPeers: true },
  mutants: { start: [QUIET, script('mutants')], suite: 'default' },
  demo: { start: [QUIET, join('demo', 'demo.ts')], needsBuild: true },
  bench: { start: [QUIET, join('bench', 'bench.ts')], needsBuild: true },
  fuzz: { start: [QUIET, join('fuzz', 'fuzz.ts')], tools: 'none' },
  build: { start: [QUIET, script('build')], tools: 'none' },
  schemas: { start: [QUIET, script('schemas')], tools: 'none' },
  'github-openapi': { start: [QUIET, script('github-openapi')], tools: 'none' },
  zizmor: { start: [QUIET, script('audit-workflows')], tools: 'none' },
  conformance: { start: [QUIET, script('conformance')], tools: 'none' },
  // For debugging: Node 24 itself, with every program named in its environment.
  node: { start: [QUIET] }
}

/** `npm run bench -- scan` measures this instead of the pipeline. */
const BENCHMARKS = ['release', 'scan', 'signing', 'validate', 'verifying']

function script(name: string): string {
  return join('scripts', `${name}.ts`)
}

function findCommand(name = '', args: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first = '', ...rest] = args
  if (name === 'bench' && BENCHMARKS.includes(first)) {
    return { command: { start: [QUIET, join('bench', `${first}.ts`)], needsBuild: true }, rest }
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (command) return { command, rest: args }
  throw new Error(`usage: node scripts/run.mjs ${Object.keys(COMMANDS).join('|')} [arguments]`)
}

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2)
  const { command, rest } = findCommand(name, args)
  const environment = { ...process.env, ...(await prepare(command)) }
  return runInForeground(process.execPath, [...command.start, ...rest], { cwd: ROOT, env: environment })
}

/** Makes sure of all that a command needs; returns the variables that name it. */
async function prepare(command: Command): Promise<Readonly<Record<string, string>>> {
  const cacheFolder = findCacheFolder(process.env)
  if (command.tools === 'none') {
    await installPackages(ROOT, cacheFolder)
    return {}
  }
  const tools = await prepareSetUp(cacheFolder)
  const peers = command.needsPeers
    ? {
        ...(await preparePeers(process.env, cacheFolder)),
        ...(await prepareValidators(process.env, cacheFolder))
      }
    : {}
  if (command.needsBuild) await ensureBuilt(ROOT)
  const variables = Object.fromEntries(tools.map(({ variable, path }) => [variable, path]))
  return { ...variables, ...peers, ...(command.suite && { SEAL_TESTS: command.suite }) }
}

async function prepareSetUp(cacheFolder: string) {
  const started = performance.now()
  const [, tools] = await waitForBoth(
    installPackages(ROOT, cacheFolder),
    prepareTools(process.env, cacheFolder)
  )
  console.log(`node ${process.versions.node} (${process.execPath})`)
  for (const { name, version, from } of tools) {
    console.log(`${name} ${version ?? 'of unknown version'} (${from})`)
  }
  console.log(`set-up took ${((performance.now() - started) / 1000).toFixed(2)} s`)
  return tools
}

/** The results of both; one error with the messages of all that failed. */
async function waitForBoth<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const settled = await Promise.allSettled([one, other])
  const failures = settled.flatMap(result => (result.status === 'rejected' ? [result.reason as Error] : []))
  if (failures.length > 0) {
    throw new Error(failures.map(({ message }) => message).join('\n'), { cause: failures })
  }
  return Promise.all([one, other])
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
