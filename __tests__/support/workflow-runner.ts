// Runs workflows with act on this machine, without containers: the checkout is the action, a registry and a Sigstore
// on loopback take the place of the cloud, and stand-ins/README.md lists what else is replaced.
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { delimiter, dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type KeyPair, makeKeyPair } from './key-pair.ts'
import { listen } from './listen.ts'
import { makeTemporaryFolder, run, runWell } from './processes.ts'
import { startTestSigstore, type TestSigstore } from './sigstore.ts'
import { authorizePush } from './stand-ins/authorize.ts'
import { tool } from './tools.ts'

const ROOT = join(import.meta.dirname, '../..')
const STAND_INS = join(import.meta.dirname, 'stand-ins')
const ACTIONS: readonly (readonly [repository: string, folder: string])[] = [
  ['docker/login-action', 'login-action'],
  ['docker/build-push-action', 'build-push-action'],
  ['docker/setup-buildx-action', 'nothing'],
  ['docker/setup-qemu-action', 'nothing'],
  ['actions/download-artifact', 'nothing']
]
const PROGRAMS = ['stand-in', 'buildah', 'docker', 'gh', 'goreleaser', 'helm', 'ko']
/** A reusable workflow of this project, as a caller names it. */
const REUSABLE = /OWNER\/oci-seal\/(\.github\/workflows\/[\w-]+\.yml)@v\d+/g
/** The registries of the examples. */
const HOSTS =
  /\b(?:ghcr\.io|acme\.azurecr\.io|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com|[\w-]+-docker\.pkg\.dev|registry\.gitlab\.com|harbor\.acme\.example|registry\.acme\.example)\b/g
const TIMEOUT_MS = 300_000

const ACCOUNT = { username: 'acme', password: 'only-for-tests' } as const

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly uses?: string
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

export interface WorkflowRun {
  /** Texts of workflow files, by name. The first is started. */
  readonly workflows: Readonly<Record<string, string>>
  readonly event?: 'push' | 'workflow_dispatch' | 'pull_request'
  /** Inputs of workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The event's payload. */
  readonly payload?: object
  /** Where the API of GitHub is, if a step uses it. */
  readonly apiUrl?: string
  /** More files of the repository, by path. */
  readonly files?: Readonly<Record<string, string>>
}

export interface WorkflowResult {
  readonly code: number
  readonly log: string
  /** References by digest of the images that the workflow pushed. */
  readonly pushed: readonly string[]
}

export class WorkflowRunner {
  readonly registry: RunningRegistry
  readonly sigstore: TestSigstore
  readonly #keys: KeyPair
  readonly #programs: string
  readonly #action: string

  private constructor(registry: RunningRegistry, sigstore: TestSigstore, keys: KeyPair) {
    this.registry = registry
    this.sigstore = sigstore
    this.#keys = keys
    this.#programs = writePrograms()
    this.#action = copyAction()
  }

  static async start(): Promise<WorkflowRunner> {
    const registry = await startRegistry({ auth: { kind: 'token', ...ACCOUNT, anonymousPull: true } })
    const claims = { job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0' }
    return new WorkflowRunner(registry, await startTestSigstore({ claims }), makeKeyPair())
  }

  close(): Promise<void> {
    return this.registry.close()
  }

  /** The reference by digest of an image that no workflow pushed. */
  async pushImage(repository: string, seed: number): Promise<string> {
    const { host } = this.registry
    const authorization = await authorizePush(host, repository, ACCOUNT)
    const { digest } = await pushSampleImage(host, repository, '1.0.0', {
      platforms: ['linux/amd64'],
      seed,
      headers: { authorization }
    })
    return `${host}/${repository}@${digest}`
  }

  async run(workflowRun: WorkflowRun): Promise<WorkflowResult> {
    const { workflows, event = 'push', inputs = {}, files = {}, payload = {}, apiUrl = '' } = workflowRun
    const folder = makeTemporaryFolder()
    const texts = Object.entries(workflows).map(([name, text]) => [name, this.#adapt(text, apiUrl)] as const)
    const written = texts.map(([name, text]) => [`.github/workflows/${name}`, text] as const)
    const repository = await makeRepository({ ...files, ...Object.fromEntries(written) })
    const log = join(folder, 'pushed.txt')
    writeFileSync(log, '')
    writeFileSync(join(folder, 'event.json'), JSON.stringify({ ...payload, inputs }))
    const started = written[0]?.[0] ?? ''
    const options = {
      cwd: repository,
      timeoutMs: TIMEOUT_MS,
      env: { PATH: this.#programs + delimiter + process.env['PATH'], HOME: makeTemporaryFolder() }
    }
    const folders = ['--action-cache-path', folder, '--artifact-server-path', join(folder, 'artifacts')]
    const server = ['--artifact-server-port', String(await findFreePort())]
    const given = this.#arguments(texts, log)
    const args = [event, '-W', started, '-e', join(folder, 'event.json'), ...given, ...folders, ...server]
    const { code, stdout, stderr } = await run(tool('act'), args, options)
    const pushed = readFileSync(log, 'utf8').split('\n').filter(Boolean)
    return { code, log: stdout + stderr, pushed }
  }

  #arguments(workflows: readonly (readonly [name: string, text: string])[], log: string): string[] {
    const text = workflows.map(([, text]) => text).join('\n')
    const environment = {
      ...this.sigstore.environment,
      STAND_IN_LOG: log,
      STAND_IN_REGISTRY: this.registry.host,
      STAND_IN_USERNAME: ACCOUNT.username,
      STAND_IN_PASSWORD: ACCOUNT.password
    }
    return [
      ...['-P', 'ubuntu-latest=-self-hosted', '--actor', ACCOUNT.username],
      ...pairs('--env', environment),
      ...pairs('-s', this.#secrets(text)),
      ...this.#replaced(text).flatMap(replacement => ['--local-repository', replacement])
    ]
  }

  #secrets(text: string): Readonly<Record<string, string>> {
    const names = [...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name)
    const values = names.map(name => [name, this.#secret(name)] as const)
    return { GITHUB_TOKEN: ACCOUNT.password, ...Object.fromEntries(values) }
  }

  #secret(name: string): string {
    if (name === 'COSIGN_PRIVATE_KEY') return readFileSync(this.#keys.privateKey, 'utf8')
    if (name === 'COSIGN_PASSWORD') return this.#keys.password
    return /USERNAME|ROBOT|ACCESS_KEY_ID/.test(name) ? ACCOUNT.username : ACCOUNT.password
  }

  /** `repository@ref=folder` for each action that a workflow uses. */
  #replaced(text: string): string[] {
    const used = [...text.matchAll(/"uses":"([\w-]+\/[\w-]+)(?:\/[\w/-]+)?@([^"]+)"/g)]
    return used.flatMap(([, repository = '', ref = '']) => {
      if (repository === 'OWNER/oci-seal') return [`${repository}@${ref}=${this.#action}`]
      const folder = ACTIONS.find(([name]) => name === repository)?.[1]
      return folder ? [`${repository}@${ref}=${join(STAND_INS, folder)}`] : []
    })
  }

  /** The workflow with the replacements, as JSON, which is YAML. */
  #adapt(text: string, apiUrl: string): string {
    const local = text
      .replaceAll(REUSABLE, './$1')
      .replaceAll(HOSTS, this.registry.host)
      .replaceAll('_json_key', ACCOUNT.username)
      .replaceAll('/usr/local/bin/cosign', tool('cosign'))
      .replaceAll('https://token.actions.githubusercontent.com', this.sigstore.issuer)
    const workflow = load(local) as Workflow
    const jobs = Object.entries(workflow.jobs).map(
      ([name, job]) => [name, this.#adaptJob(job, apiUrl)] as const
    )
    return JSON.stringify({ ...workflow, jobs: Object.fromEntries(jobs) })
  }

  #adaptJob(job: Job, apiUrl: string): Job {
    if (!job.steps) return job
    return { ...job, steps: job.steps.map(step => this.#adaptStep(step, apiUrl)) }
  }

  /** Seal's steps use Cosign of this machine, and those that sign or verify with identities the Sigstore. */
  #adaptStep(step: Step, apiUrl: string): Step {
    const { uses = '', with: inputs = {}, env = {} } = step
    if (!uses.startsWith('OWNER/oci-seal')) return step
    const isKey = String(inputs['key'] ?? '').startsWith('env://')
    const services = isKey ? {} : this.#services(uses.includes('/verify@'))
    return {
      ...step,
      env: { ...env, ...apiOf(apiUrl) },
      with: { 'cosign-path': tool('cosign'), ...inputs, ...services }
    }
  }

  #services(isVerify: boolean): Readonly<Record<string, string>> {
    const { 'signing-config': signing, 'trusted-root': root } = this.sigstore.inputs
    return { 'trusted-root': root, ...(!isVerify && { 'signing-config': signing }) }
  }
}

/** act sets GITHUB_API_URL itself, after the environment of the step. */
function apiOf(apiUrl: string): Readonly<Record<string, string>> {
  if (apiUrl === '') return {}
  const source = encodeURIComponent(`process.env.GITHUB_API_URL=${JSON.stringify(apiUrl)}`)
  return { NODE_OPTIONS: `--import=data:text/javascript,${source}` }
}

/** act's artifact server wants one. */
async function findFreePort(): Promise<number> {
  const { origin, close } = await listen(createServer())
  await close()
  return Number(new URL(origin).port)
}

function pairs(option: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`])
}

/** A folder for PATH: the stand-ins and Node 24. */
function writePrograms(): string {
  const folder = makeTemporaryFolder()
  for (const name of PROGRAMS) writeProgram(join(folder, name), name)
  symlinkSync(tool('node'), join(folder, 'node'))
  return folder
}

function writeProgram(path: string, name: string): void {
  const script = join(STAND_INS, 'program.ts')
  writeFileSync(
    path,
    `#!/bin/sh\nexec '${tool('node')}' --disable-warning=ExperimentalWarning '${script}' ${name} "$@"\n`
  )
  chmodSync(path, 0o755)
}

/** What the runner reads of an action. */
function copyAction(): string {
  const folder = makeTemporaryFolder()
  for (const path of ['action.yml', 'verify', 'dist']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  }
  return folder
}

async function makeRepository(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = makeTemporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
  }
  writeProgram(join(folder, 'mvnw'), 'mvnw')
  const git = (...args: string[]) =>
    runWell('git', ['-c', 'user.name=acme', '-c', 'user.email=a@example.com', ...args], { cwd: folder })
  await git('init', '--quiet')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'Start')
  await git('tag', 'v1.0.0')
  await git('remote', 'add', 'origin', 'https://github.com/acme/app.git')
  return folder
}
