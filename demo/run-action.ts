// Starts dist/ as GitHub's runner does: Node 24, inputs in the environment, files for outputs and summary.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'

const ROOT = join(import.meta.dirname, '..')

export interface ActionRun {
  /** Folder of action.yml, from the project's root: `.` or `verify`. */
  readonly action?: string
  readonly inputs: Readonly<Record<string, string>>
  /** More variables of the job, such as COSIGN_PASSWORD. */
  readonly env?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly workspace: string
  /** Also writes what the action prints to our own standard output. */
  readonly isShown?: boolean
  /** Leaves what the action prints unread for so long, as a busy runner does. */
  readonly unreadForMs?: number
  /** Gets the process, to send it signals as a runner does that cancels a job. */
  readonly onStart?: (child: ChildProcess) => void
}

export interface ActionResult {
  readonly exitCode: number
  /** From the start of its process to the end. */
  readonly milliseconds: number
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Keep it as long as the files that the outputs name are needed; `dispose` removes it. */
  readonly temporary: string
  dispose(): Promise<void>
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
}

/** Reads the defaults from action.yml as the runner does. */
export async function runAction({
  action = '.',
  inputs,
  env = {},
  event,
  workspace,
  isShown = false,
  unreadForMs = 0,
  onStart
}: ActionRun): Promise<ActionResult> {
  const folder = join(ROOT, action)
  const file = load(await readFile(join(folder, 'action.yml'), 'utf8')) as ActionFile
  const unknown = Object.keys(inputs).filter(name => !(name in file.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const { temporary, paths } = await makeRunnerFiles(event)
  const environment = {
    ...runnerEnvironment(temporary, paths),
    GITHUB_EVENT_NAME: event?.name ?? 'push',
    GITHUB_WORKSPACE: workspace,
    ...inputEnvironment(file, inputs),
    ...env
  }
  const started = performance.now()
  const { exitCode, stdout, stderr } = await start(
    join(folder, file.runs.main),
    environment,
    workspace,
    isShown,
    unreadForMs,
    onStart
  )
  const milliseconds = performance.now() - started
  return {
    exitCode,
    milliseconds,
    stdout,
    stderr,
    outputs: parseOutputs(await readFile(paths.output, 'utf8')),
    summary: await readFile(paths.summary, 'utf8'),
    temporary,
    dispose: () => rm(temporary, { recursive: true, force: true })
  }
}

interface RunnerFiles {
  readonly temporary: string
  readonly paths: Readonly<Record<'output' | 'summary' | 'env' | 'path' | 'state' | 'event', string>>
}

async function makeRunnerFiles(event: ActionRun['event']): Promise<RunnerFiles> {
  const temporary = await mkdtemp(join(tmpdir(), 'seal-runner-'))
  const paths = {
    output: join(temporary, 'output'),
    summary: join(temporary, 'summary'),
    env: join(temporary, 'env'),
    path: join(temporary, 'path'),
    state: join(temporary, 'state'),
    event: join(temporary, 'event.json')
  }
  await Promise.all(Object.values(paths).map(path => writeFile(path, '')))
  await writeFile(paths.event, JSON.stringify(event?.payload ?? {}))
  await Promise.all(['temp', 'tool-cache', 'home'].map(name => mkdir(join(temporary, name))))
  return { temporary, paths }
}

function runnerEnvironment(temporary: string, paths: RunnerFiles['paths']): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: join(temporary, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_ENV: paths.env,
    GITHUB_PATH: paths.path,
    GITHUB_STATE: paths.state,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: join(temporary, 'temp'),
    RUNNER_TOOL_CACHE: join(temporary, 'tool-cache')
  }
}

/** A default that is an expression, such as a token, becomes an empty text. */
function inputEnvironment(file: ActionFile, inputs: ActionRun['inputs']): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(file.inputs).map(([name, { default: preset = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? (preset.includes('${{') ? '' : preset)
    ])
  )
}

function start(
  program: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
  isShown: boolean,
  unreadForMs: number,
  onStart: ActionRun['onStart']
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [program], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  onStart?.(child)
  const text = { stdout: '', stderr: '' }
  const read = (): void => {
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (chunk: string) => {
        text[stream] += chunk
        if (isShown) process[stream].write(visible(chunk))
      })
    }
  }
  if (unreadForMs > 0) setTimeout(read, unreadForMs)
  else read()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ exitCode: code ?? -1, ...text }))
  })
}

/** What the runner shows: neither debug lines nor masked secrets. */
function visible(chunk: string): string {
  return chunk.replaceAll(/^::(?:debug|add-mask)::.*\n/gm, '')
}

/** The file that GITHUB_OUTPUT names: `name<<delimiter`, lines, `delimiter`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^([^\n<=]+)<<(\S+)\n(?:([\s\S]*?)\n)?\2$/gm)) {
    outputs[match[1] as string] = match[3] ?? ''
  }
  return outputs
}
