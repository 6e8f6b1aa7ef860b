// Starts other programs for the tests, in a separate environment, and ends every one of them.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from '@jest/globals'

const RUN_TIMEOUT_MS = 60_000
const READY_TIMEOUT_MS = 20_000
const STOP_TIMEOUT_MS = 5_000
const POLL_MS = 20

export interface ProcessOptions {
  /** Besides PATH and HOME (an empty folder), this is the whole environment: the developer's own stays out. */
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  /** What the program reads from standard input; it is at its end at once unless given. */
  readonly input?: string | Uint8Array
  /** After this time the program is killed and the call throws. */
  readonly timeoutMs?: number
}

export interface ProcessResult {
  /** 128 and the signal's number where a signal ended the program. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Server {
  /** What the server wrote so far, both streams. */
  readonly output: () => string
  /** Ends the server; resolves when it is gone. */
  readonly stop: () => Promise<void>
}

export interface ServerOptions extends ProcessOptions {
  /** Ready when the output matches, or when the loopback port accepts a connection. */
  readonly ready: RegExp | { readonly port: number }
}

const children = new Set<ChildProcess>()
const folders = new Set<string>()

afterAll(async () => {
  await Promise.all([...children].map(endChild))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new empty folder that is removed after the tests of the file. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seal-test-'))
  folders.add(folder)
  return folder
}

/** Runs a program to its end, whatever its exit code. Throws when it can't start or takes too long. */
export function run(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {}
): Promise<ProcessResult> {
  const child = start(program, args, options)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout?.on('data', (bytes: Buffer) => stdout.push(bytes))
  child.stderr?.on('data', (bytes: Buffer) => stderr.push(bytes))
  const timeoutMs = options.timeoutMs ?? RUN_TIMEOUT_MS
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      const said = Buffer.concat(stderr).toString('utf8')
      reject(new Error(`${program} ${args.join(' ')}: still running after ${timeoutMs} ms\n${said}`))
    }, timeoutMs)
    child.on('error', error => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString('utf8')
      resolve({
        code: code ?? (signal === 'SIGKILL' ? 137 : 143),
        stdout: text(stdout),
        stderr: text(stderr)
      })
    })
  })
}

/** Like `run`; throws with the program's own words when the exit code is not 0. Returns standard output. */
export async function runWell(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {}
): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, options)
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: exit ${code}\n${stdout}${stderr}`)
  return stdout
}

/**
 * The lines of a program's standard output as it writes them, until it ends, or is silent for too long and is killed. Throws
 * only if it cannot start.
 */
export async function* readLines(
  program: string,
  args: readonly string[],
  { silenceMs, ...options }: Omit<ProcessOptions, 'timeoutMs'> & { readonly silenceMs: number }
): AsyncGenerator<string, void> {
  const child = start(program, args, options)
  let failure: Error | undefined
  child.on('error', error => {
    failure = error
  })
  child.stderr?.resume()
  const timer = setTimeout(() => child.kill('SIGKILL'), silenceMs)
  try {
    for await (const line of createInterface({ input: child.stdout as Readable })) {
      timer.refresh()
      yield line
    }
    if (failure !== undefined) throw failure
  } finally {
    clearTimeout(timer)
    await endChild(child)
  }
}

/** Starts a server and waits until it is ready. Throws with its output when it ends or isn't ready in time. */
export async function startServer(
  program: string,
  args: readonly string[],
  options: ServerOptions
): Promise<Server> {
  const child = start(program, args, options)
  let text = ''
  let ended: string | undefined
  const collect = (bytes: Buffer) => {
    text += bytes.toString('utf8')
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  child.on('error', error => {
    ended = error.message
  })
  child.on('exit', (code, signal) => {
    ended = `it ended with ${code ?? signal}`
  })
  const isReady = async () =>
    options.ready instanceof RegExp ? options.ready.test(text) : acceptsConnection(options.ready.port)
  const end = performance.now() + (options.timeoutMs ?? READY_TIMEOUT_MS)
  while (!(await isReady())) {
    if (ended === undefined && performance.now() < end) {
      await sleep(POLL_MS)
      continue
    }
    await endChild(child)
    throw new Error(`${program} ${args.join(' ')}: ${ended ?? 'not ready in time'}\n${text}`)
  }
  return { output: () => text, stop: () => endChild(child) }
}

/** A loopback port that nothing listens on now. Prefer servers that choose their port themselves. */
export function findFreePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

function start(program: string, args: readonly string[], options: ProcessOptions): ChildProcess {
  const env = { PATH: process.env['PATH'], HOME: home(), ...options.env }
  const child = spawn(program, args, { cwd: options.cwd, env, stdio: 'pipe' })
  children.add(child)
  child.on('close', () => children.delete(child))
  // A program that doesn't read its input closes the pipe early; its exit code is the result.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input)
  return child
}

let homeFolder: string | undefined

function home(): string {
  homeFolder ??= makeTemporaryFolder()
  return homeFolder
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
  await gone
  clearTimeout(timer)
}

function acceptsConnection(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
