// Runs the OCI distribution-spec's conformance suites against the embedded registry, where Go is at hand.
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { findCacheFolder } from './cache.mjs'
import { run } from './child.mjs'

type Environment = Readonly<Record<string, string>>
type Auth = 'basic' | 'token' | undefined

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Suite {
  readonly name: string
  /** The version of the Go module. */
  readonly version: string
  /** The variable that names the folder of a checkout, for a machine where Go cannot download the module. */
  readonly folderVariable: string
  readonly buildArguments: readonly string[]
  readonly runArguments: readonly string[]
  environment(host: string, folder: string, auth: Auth): Environment
  count(output: string): Counts
}

interface Registry {
  readonly name: string
  readonly auth?: Auth
  args(folder: string): readonly string[]
}

const ROOT = join(import.meta.dirname, '..')
const MODULE = 'github.com/opencontainers/distribution-spec/conformance'
const ACCOUNT = { username: 'conformance', password: 'only-for-this-run' }
/** Both suites bring many packages along. */
const BUILD_TIMEOUT_MS = 1_200_000
const READY = /registry at http:\/\/(\S+)/

const SUITES: readonly Suite[] = [
  {
    name: 'v1.1.1',
    version: 'v0.0.0-20250123160558-a139cc423184',
    folderVariable: 'SEAL_CONFORMANCE_1_1_1',
    buildArguments: ['test', '-c'],
    runArguments: ['-ginkgo.no-color'],
    environment: formatLegacyEnvironment,
    count: countLegacy
  },
  {
    name: 'the suite rewritten in 2026',
    version: 'v0.0.0-20260831232431-97274622c111',
    folderVariable: 'SEAL_CONFORMANCE_2026',
    buildArguments: ['build'],
    runArguments: [],
    environment: formatEnvironment,
    count
  }
]

const REGISTRIES: readonly Registry[] = [
  { name: 'in memory', args: () => [] },
  { name: 'on a folder, Basic', auth: 'basic', args: folder => ['--folder', join(folder, 'storage')] },
  { name: 'in memory, tokens', auth: 'token', args: () => [] }
]

async function main(): Promise<number> {
  await requireGo()
  const cacheFolder = join(findCacheFolder(process.env), 'conformance')
  let failed = 0
  for (const suite of SUITES) {
    const program = await prepareSuite(suite, cacheFolder)
    for (const registry of REGISTRIES) {
      const counts = await runOn(program, suite, registry)
      console.log(
        `${suite.name}, ${registry.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
      )
      failed += counts.failed
    }
  }
  return failed === 0 ? 0 : 1
}

async function requireGo(): Promise<void> {
  try {
    await run('go', ['version'])
  } catch (cause) {
    throw new Error('the conformance suites need Go 1.24 or newer: https://go.dev/dl/', { cause })
  }
}

/** The path of the built suite; it is built once for each version. */
async function prepareSuite(suite: Suite, cacheFolder: string): Promise<string> {
  const program = join(cacheFolder, suite.version)
  if (existsSync(program)) return program
  mkdirSync(cacheFolder, { recursive: true })
  const source = process.env[suite.folderVariable] || (await download(suite))
  const draft = `${program}.${process.pid}`
  console.log(`building ${suite.name}`)
  await run('go', [...suite.buildArguments, '-buildvcs=false', '-o', draft, '.'], {
    cwd: source,
    timeout: BUILD_TIMEOUT_MS
  })
  renameSync(draft, program)
  return program
}

async function download({ name, version, folderVariable }: Suite): Promise<string> {
  try {
    // Outside any module, so that Go reads no go.mod.
    const { stdout } = await run('go', ['mod', 'download', '-json', `${MODULE}@${version}`], {
      cwd: tmpdir()
    })
    return (JSON.parse(stdout) as { readonly Dir: string }).Dir
  } catch (cause) {
    const said = readGoError(cause)
    throw new Error(
      `go cannot download the conformance suite ${name} (${MODULE}@${version}): ${said}. Let it reach GitHub or a ` +
        `module proxy that has it, or set ${folderVariable} to the folder conformance of such a checkout`,
      { cause }
    )
  }
}

/** With -json, go writes its error message to standard output. */
function readGoError(error: unknown): string {
  try {
    const { Error: message } = JSON.parse(outputOf(error) ?? '') as { readonly Error: string }
    return message.split('\n', 1).join('')
  } catch {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Starts a registry, runs a suite on it, and counts. */
async function runOn(program: string, suite: Suite, { auth, args }: Registry): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'seal-conformance-'))
  const account = auth ? ['--auth', auth, '--username', ACCOUNT.username] : []
  const main = join(ROOT, 'demo', 'registry', 'main.ts')
  const registry = spawn(process.execPath, [main, '--port', '0', ...account, ...args(folder)], {
    env: { ...process.env, REGISTRY_PASSWORD: ACCOUNT.password },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  try {
    const env = { ...process.env, ...suite.environment(await readHost(registry), folder, auth) }
    const output = await readOutput(program, suite.runArguments, {
      cwd: folder,
      env,
      maxBuffer: 64 * 1024 * 1024
    })
    const counts = suite.count(output)
    if (!(counts.passed > 0)) throw new Error(`${suite.name} ran no test:\n${output.slice(-4000)}`)
    if (counts.failed > 0) console.log(output)
    return counts
  } finally {
    registry.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

function readHost(registry: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    registry.stdout.on('data', (bytes: Buffer) => {
      text += bytes.toString()
      const host = READY.exec(text)?.[1]
      if (host) resolve(host)
    })
    registry.on('error', reject)
    registry.on('exit', code => reject(new Error(`the registry ended with ${code}`)))
  })
}

/** A suite that found failures exits with another code than 0: its output contains their number. */
async function readOutput(...[program, args, options]: Parameters<typeof run>): Promise<string> {
  try {
    return (await run(program, args, options)).stdout
  } catch (error) {
    const output = outputOf(error)
    if (output === undefined) throw error
    return output
  }
}

/** What a program that failed wrote to standard output. */
function outputOf(error: unknown): string | undefined {
  const { cause } = error as { readonly cause?: { readonly stdout?: string } }
  return cause?.stdout
}

function formatLegacyEnvironment(host: string, folder: string, auth: Auth): Environment {
  return {
    OCI_ROOT_URL: `http://${host}`,
    OCI_NAMESPACE: 'conformance/one',
    OCI_CROSSMOUNT_NAMESPACE: 'conformance/two',
    OCI_AUTOMATIC_CROSSMOUNT: '0',
    OCI_TEST_PULL: '1',
    OCI_TEST_PUSH: '1',
    OCI_TEST_CONTENT_DISCOVERY: '1',
    OCI_TEST_CONTENT_MANAGEMENT: '1',
    OCI_REPORT_DIR: folder,
    ...(auth ? { OCI_USERNAME: ACCOUNT.username, OCI_PASSWORD: ACCOUNT.password } : {})
  }
}

function countLegacy(output: string): Counts {
  const match = /(\d+) Passed.*?(\d+) Failed.*?(\d+) Skipped/.exec(output) ?? []
  return { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3]) }
}

function formatEnvironment(host: string, folder: string, auth: Auth): Environment {
  return {
    OCI_REGISTRY: host,
    OCI_TLS: 'disabled',
    OCI_VERSION: '1.1',
    OCI_REPO1: 'conformance/one',
    OCI_REPO2: 'conformance/two',
    OCI_API_BLOBS_DIGEST_HEADER: 'true',
    OCI_API_MANIFESTS_DIGEST_HEADER: 'true',
    OCI_API_BLOBS_UPLOAD_CANCEL: 'true',
    OCI_RESULTS_DIR: join(folder, 'results'),
    ...(auth ? { OCI_USERNAME: ACCOUNT.username, OCI_PASSWORD: ACCOUNT.password } : {})
  }
}

function count(output: string): Counts {
  const read = (status: string) => Number(new RegExp(`^ +${status}\\.+: +(\\d+)$`, 'm').exec(output)?.[1])
  return {
    passed: read('Pass'),
    failed: read('FAIL') + read('Error'),
    skipped: read('Skip') + read('Disabled')
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
