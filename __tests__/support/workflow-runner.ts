// Runs workflows with act on this machine, without containers: the checkout is the action, a registry and a Sigstore
// on loopback take the place of the cloud, and stand-ins/README.md lists what else is replaced.
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { load } from 'js-yaml'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type KeyPair, makeKeyPair } from './key-pair.ts'
import { makeTemporaryFolder, run, runWell } from './processes.ts'
import { startTestSigstore, type TestSigstore } from './sigstore.ts'
import { tool } from './tools.ts'

const ROOT = join(import.meta.dirname, '../..')
const STAND_INS = join(import.meta.dirname, 'stand-ins')
const ACTIONS: readonly (readonly [repository: string, folder: string])[] = [
  ['docker/login-action', 'login-action'],
  ['docker/build-push-action', 'build-push-action'],
  ['actions/download-artifact', 'download-artifact']
]
const PROGRAMS = ['stand-in', 'buildah', 'docker', 'goreleaser', 'helm', 'ko']
/** The registries of the examples. */
const HOSTS =
  /\b(?:ghcr\.io|acme\.azurecr\.io|\d+\.dkr\.ecr\.[\w-]+\.amazonaws\.com|[\w-]+-docker\.pkg\.dev|registry\.gitlab\.com|harbor\.acme\.example|registry\.acme\.example)\b/g
const TIMEOUT_MS = 300_000

const ACCOUNT = { username: 'acme', password: 'only-for-tests' } as const

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

export interface WorkflowRun {
  /** Texts of workflow files, by name. The first is started. */
  readonly workflows: Readonly<Record<string, string>>
  readonly event?: 'push' | 'workflow_dispatch'
  /** Inputs of workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>
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
    return new WorkflowRunner(registry, await startTestSigstore({ claims }), await makeKeyPair())
  }

  close(): Promise<void> {
    return this.registry.close()
  }

  async run({ workflows, event = 'push', inputs = {}, files = {} }: WorkflowRun): Promise<WorkflowResult> {
    const folder = makeTemporaryFolder()
    const texts = Object.entries(workflows).map(([name, text]) => [name, this.#adapt(text)] as const)
    const written = texts.map(([name, text]) => [`.github/workflows/${name}`, text] as const)
    const repository = await makeRepository({ ...files, ...Object.fromEntries(written) })
    const log = join(folder, 'pushed.txt')
    writeFileSync(log, '')
    const started = written[0]?.[0] ?? ''
    const options = {
      cwd: repository,
      timeoutMs: TIMEOUT_MS,
      env: { PATH: this.#programs + delimiter + process.env['PATH'], HOME: makeTemporaryFolder() }
    }
    const args = [event, '-W', started, ...this.#arguments(texts, inputs, log), '--action-cache-path', folder]
    const { code, stdout, stderr } = await run(tool('act'), args, options)
    const pushed = readFileSync(log, 'utf8').split('\n').filter(Boolean)
    return { code, log: stdout + stderr, pushed }
  }

  #arguments(
    workflows: readonly (readonly [name: string, text: string])[],
    inputs: Readonly<Record<string, string>>,
    log: string
  ): string[] {
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
      ...pairs('--input', inputs),
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
  #adapt(text: string): string {
    const local = text
      .replaceAll(HOSTS, this.registry.host)
      .replaceAll('_json_key', ACCOUNT.username)
      .replaceAll('/usr/local/bin/cosign', tool('cosign'))
      .replaceAll('https://token.actions.githubusercontent.com', this.sigstore.issuer)
    const workflow = load(local) as Workflow
    const jobs = Object.entries(workflow.jobs).map(([name, job]) => [name, this.#adaptJob(job)] as const)
    return JSON.stringify({ ...workflow, jobs: Object.fromEntries(jobs) })
  }

  #adaptJob(job: Job): Job {
    if (!job.steps) return job
    return { ...job, steps: job.steps.map(step => this.#adaptStep(step)) }
  }

  /** Seal's steps use Cosign of this machine, and those that sign or verify with identities the Sigstore. */
  #adaptStep(step: Step): Step {
    const { uses = '', with: inputs = {} } = step
    if (!uses.startsWith('OWNER/oci-seal')) return step
    const isKey = String(inputs['key'] ?? '').startsWith('env://')
    const services = isKey ? {} : this.#services(uses.includes('/verify@'))
    return { ...step, with: { 'cosign-path': tool('cosign'), ...inputs, ...services } }
  }

  #services(isVerify: boolean): Readonly<Record<string, string>> {
    const { 'signing-config': signing, 'trusted-root': root } = this.sigstore.inputs
    return { 'trusted-root': root, ...(!isVerify && { 'signing-config': signing }) }
  }
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
    writeFileSync(join(folder, path), text)
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
