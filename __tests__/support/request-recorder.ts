// Counts the requests that a registry gets, and how many of them had to wait for another.
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { startMisbehaving } from './misbehaving-registry.ts'

export interface Recorder {
  /** `127.0.0.1:<port>`: in front of the registry. */
  readonly host: string
  /** `GET manifests`, `PUT blobs`, …; all requests that the registry protocol does not define are `other`. */
  readonly kinds: () => ReadonlySet<string>
  /** How many connections the requests came over. */
  readonly connections: () => number
  readonly total: () => number
  /**
   * The longest chain of requests of which each began after the one before it was answered, without those that were
   * sent in the shade of other work.
   */
  readonly roundTrips: () => number
  /** Runs work whose requests cost no time, because something slower runs at the same time. */
  readonly inShade: (work: () => Promise<void>) => Promise<void>
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/** The delay of each answer, so that requests which do not wait for each other overlap. */
const HOLD_MS = 80

interface Recorded {
  readonly kind: string
  readonly socket: Socket
  readonly start: number
  readonly isShaded: boolean
  end: number
}

/** Starts a recording server in front of the registry at `behind` (`127.0.0.1:<port>`). */
export async function startRecorder(behind: string): Promise<Recorder> {
  let recorded: Recorded[] = []
  let isShaded = false
  const front = await startMisbehaving({
    behind,
    rules: [
      {
        when: () => true,
        async answer({ seen, socket, forward, send }) {
          const kind = kindOf(seen.method, seen.path)
          const entry: Recorded = { kind, socket, start: performance.now(), isShaded, end: Infinity }
          recorded.push(entry)
          const [reply] = await Promise.all([forward(), wait(HOLD_MS)])
          entry.end = performance.now()
          send(reply)
          return undefined
        }
      }
    ]
  })
  return {
    host: front.host,
    total: () => recorded.length,
    kinds: () => new Set(recorded.map(({ kind }) => kind)),
    connections: () => new Set(recorded.map(({ socket }) => socket)).size,
    roundTrips: () => longestChain(recorded.filter(request => !request.isShaded)),
    async inShade(work) {
      isShaded = true
      await work()
      isShaded = false
    },
    reset() {
      recorded = []
    },
    close: () => front.close()
  }
}

function kindOf(method: string, path: string): string {
  const [, kind = 'other'] = /\/(manifests|blobs|referrers|tags)\//.exec(path) ?? []
  return `${method} ${kind}`
}

function longestChain(recorded: readonly Recorded[]): number {
  const depths: { end: number; depth: number }[] = []
  for (const { start, end } of recorded) {
    const before = depths.filter(other => other.end <= start).map(({ depth }) => depth)
    depths.push({ end, depth: 1 + Math.max(0, ...before) })
  }
  return Math.max(0, ...depths.map(({ depth }) => depth))
}
