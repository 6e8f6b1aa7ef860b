// Finds and ends the programs that this process started, in Seal or in a library, with their child processes.
import { ChildProcess, execFileSync } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../../support/environment.ts'
import { fieldsOf } from '../../support/fields.ts'

const children = new Set<ChildProcess>()

/**
 * Records every program until it ends. @actions/exec returns no handle of its programs, so this listens to Node:
 * https://nodejs.org/api/diagnostics_channel.html#child-process
 */
export function watchPrograms(): void {
  subscribe('child_process', message => {
    const child = fieldsOf(message)['process']
    if (!(child instanceof ChildProcess)) return
    children.add(child)
    child.once('exit', () => children.delete(child))
  })
}

/** The time for programs to end by themselves: a Docker client forwards the signal to its container. */
const GRACE_MS = 500

/** Ends all programs and their child processes synchronously, so that the run cannot continue. Returns their number. */
export function endPrograms(environment: Environment): number {
  const roots = [...children].flatMap(({ pid }) => pid ?? [])
  if (roots.length === 0) return 0
  if (process.platform === 'win32') endOnWindows(roots, environment)
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

/** The programs and their descendants. `parents` maps each process to its parent. */
export function withDescendants(roots: readonly number[], parents: ReadonlyMap<number, number>): Set<number> {
  const found = new Set(roots)
  for (let size = 0; size < found.size; ) {
    size = found.size
    for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid)
  }
  return found
}

/** Maps each process to its parent; empty if the system does not provide that. */
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
    // The program's name is in parentheses and can contain parentheses; the state and the parent follow.
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function ps(): string {
  return execFileSync('/bin/ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8', timeout: 2000 })
}

/** Reads the output of `ps -o pid=,ppid=`. */
export function parsePs(text: string): Map<number, number> {
  return new Map(
    [...text.matchAll(/^ *(\d+) +(\d+) *$/gm)].map(match => [Number(match[1]), Number(match[2])])
  )
}

/** Windows has no signals; its own tool ends a process and its child processes. */
function endOnWindows(roots: readonly number[], environment: Environment): void {
  const program = join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe')
  const pids = roots.flatMap(pid => ['/PID', String(pid)])
  try {
    execFileSync(program, ['/T', '/F', ...pids], { stdio: 'ignore', timeout: 5000 })
  } catch {
    // It fails for a process that has ended already.
  }
}
