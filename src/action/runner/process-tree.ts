// The programs that this process started, whoever in it started them: found, and ended with all that they started.
import { type ChildProcess, execFileSync } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const children = new Set<ChildProcess>()

/**
 * Remembers every program from now on until it ends. @actions/exec gives no handle on what it starts, so Node is
 * asked: https://nodejs.org/api/diagnostics_channel.html#child-process
 */
export function watchPrograms(): void {
  subscribe('child_process', message => {
    const { process: child } = message as { readonly process: ChildProcess }
    children.add(child)
    child.once('exit', () => children.delete(child))
  })
}

/** How long programs have to end by themselves: a client of Docker passes the signal on to its container. */
const GRACE_MS = 500

/** Ends all programs and what they started, without giving this process a turn to go on. Returns how many there were. */
export function endPrograms(): number {
  const roots = [...children].flatMap(({ pid }) => pid ?? [])
  if (roots.length === 0) return 0
  if (process.platform === 'win32') endOnWindows(roots)
  else endOnPosix(roots)
  return roots.length
}

function endOnPosix(roots: readonly number[]): void {
  const before = withDescendants(roots, readParents())
  signal(before, 'SIGTERM')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, GRACE_MS)
  signal(new Set([...before, ...withDescendants([...before], readParents())]), 'SIGKILL')
}

function signal(pids: ReadonlySet<number>, name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // It has ended already.
    }
  }
}

/** The programs, and those that were started by them. `parents` leads from each process to the one that started it. */
export function withDescendants(roots: readonly number[], parents: ReadonlyMap<number, number>): Set<number> {
  const found = new Set(roots)
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid)
  }
  return found
}

/** From each process to the one that started it; empty where the system does not say. */
function readParents(): Map<number, number> {
  try {
    return process.platform === 'linux' ? readProc('/proc') : parsePs(ps())
  } catch {
    return new Map()
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function readProc(root: string): Map<number, number> {
  const pids = readdirSync(root).filter(name => /^\d+$/.test(name))
  return new Map(pids.map(pid => [Number(pid), parentOf(join(root, pid, 'stat'))]))
}

function parentOf(path: string): number {
  try {
    const text = readFileSync(path, 'utf8')
    // The program's name is in parentheses and may hold some; after it come the state and the parent.
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function ps(): string {
  return execFileSync('/bin/ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8', timeout: 2000 })
}

/** Lines of a process and the one that started it, as `ps -o pid=,ppid=` writes them. */
export function parsePs(text: string): Map<number, number> {
  return new Map(
    [...text.matchAll(/^ *(\d+) +(\d+) *$/gm)].map(match => [Number(match[1]), Number(match[2])])
  )
}

/** Windows knows no signals; its own tool ends a process with those that it started. */
function endOnWindows(roots: readonly number[]): void {
  const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe')
  const pids = roots.flatMap(pid => ['/PID', String(pid)])
  try {
    execFileSync(program, ['/T', '/F', ...pids], { stdio: 'ignore', timeout: 5000 })
  } catch {
    // One that has ended already makes it end with an error.
  }
}
