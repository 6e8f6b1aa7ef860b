// The registries of the benchmark: each behind a front that counts requests and a proxy that adds latency.
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLatencyProxy } from '../__tests__/support/latency-proxy.ts'
import { type Rule, startMisbehaving } from '../__tests__/support/misbehaving-registry.ts'
import { startRegistry } from '../demo/registry/server.ts'

export interface BenchRegistry {
  readonly name: string
  /** `127.0.0.1:port` of the registry itself, for setting up. */
  readonly host: string
  /** An address that delays answers by this many milliseconds and counts its requests. */
  slowed(latencyMs: number): Promise<SlowedRegistry>
  close(): Promise<void>
}

/** A request between its arrival at the registry and its answer, by `performance.timeOrigin + performance.now()`. */
export interface Span {
  readonly what: string
  readonly start: number
  readonly end: number
}

export interface SlowedRegistry {
  readonly host: string
  /** All requests so far. */
  readonly spans: readonly Span[]
  /** Requests since the last time that this was asked. */
  takeCount(): number
  close(): Promise<void>
}

export async function startEmbedded(): Promise<BenchRegistry> {
  const { host, close } = await startRegistry()
  return { name: 'embedded', host, slowed: latencyMs => slow(host, latencyMs), close }
}

/** CNCF distribution: no Referrers API, so the fallback tag is used. */
export async function startDistribution(program: string): Promise<BenchRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'seal-bench-registry-'))
  const path = join(folder, 'config.yml')
  const configuration = {
    version: '0.1',
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: '127.0.0.1:0' }
  }
  await writeFile(path, JSON.stringify(configuration))
  const child = spawn(program, ['serve', path], { stdio: ['ignore', 'ignore', 'pipe'] })
  const host = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.on('error', reject)
    child.on('exit', code => reject(new Error(`${program} ended with ${code}\n${text}`)))
    child.stderr.on('data', (bytes: Buffer) => {
      if (text.length < 100_000) text += bytes.toString('utf8')
      const address = /listening on (127\.0\.0\.1:\d+)/.exec(text)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
  return {
    name: 'distribution',
    host,
    slowed: latencyMs => slow(host, latencyMs),
    async close() {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** In milliseconds, comparable with `date +%s%3N` of another process. */
function now(): number {
  return performance.timeOrigin + performance.now()
}

async function slow(behind: string, latencyMs: number): Promise<SlowedRegistry> {
  const spans: Span[] = []
  const record: Rule = {
    when: () => true,
    async answer({ seen: { method, path, query }, forward }) {
      const start = now()
      const reply = await forward()
      const rest = path.replace(/^\/v2\/.*?\/(?=(?:manifests|blobs|referrers)\/)/, '')
      const short = rest.replace(/([0-9a-f]{8})[0-9a-f]{24,}/, '$1…').replace(/uploads\/.+/, 'uploads/…')
      const what = `${method} ${short}${method === 'POST' && query.has('digest') ? '?digest' : ''} ${reply.status}`
      spans.push({ what, start, end: now() })
      return reply
    }
  }
  const counter = await startMisbehaving({ behind, rules: [record], takesSingle: true })
  const proxy = await startLatencyProxy(counter.host, latencyMs)
  return {
    host: proxy.host,
    spans,
    takeCount() {
      const count = counter.requests.length
      counter.reset(record)
      return count
    },
    async close() {
      await proxy.close()
      await counter.close()
    }
  }
}
