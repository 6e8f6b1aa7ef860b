// Measures the scan of a large image against plain decompression and, where it is on PATH, against Syft:
// `npm run bench -- scan [IMAGE]`. Without an image it makes one and serves it from its own registry.
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { rolldown } from 'rolldown'
import { startRegistry } from '../demo/registry/server.ts'
import { REPLACEMENTS } from '../scripts/lazy-modules.ts'
import { formatBytes } from '../src/support/text.ts'
import { buildLargeImage } from './large-image.ts'

const run = promisify(execFile)
const RUNS = 5

interface Measured {
  readonly seconds: number
  /** Of user and system together; says more than the clock on a machine that does other things too. */
  readonly cpuSeconds: number
  readonly peakBytes: number
  readonly names: readonly string[]
}

const MODES = ['streams', 'gzip', 'inflate', 'scan'] as const

/** The fastest run of each: disturbances only make a run longer. They take turns, so that all meet the same ones. */
async function measureModes(
  worker: string,
  image: string
): Promise<Record<(typeof MODES)[number], Measured>> {
  const best = new Map<string, Measured>()
  for (let at = 0; at < RUNS; at++) {
    for (const mode of MODES) {
      const run = await runWorker(worker, mode, image)
      if (run.seconds < (best.get(mode)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(mode, run)
    }
  }
  return Object.fromEntries(best) as Record<(typeof MODES)[number], Measured>
}

/** Bundled as dist/ is: what is measured contains no stripping of types. */
async function bundleWorker(dir: string): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'scan-worker.ts'),
    platform: 'node',
    transform: { target: 'node24' },
    external: ['./re2js.cjs', 'kerberos'],
    preserveEntrySignatures: false,
    plugins: [...REPLACEMENTS]
  })
  await bundle.write({
    dir,
    format: 'esm',
    entryFileNames: 'scan-worker.mjs',
    chunkFileNames: '[name].mjs',
    // The threads of the scan run this file alone.
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: 'scan-gunzip', test: /src\/scan\/gunzip|generated\/inflate/ }]
    }
  })
  return join(dir, 'scan-worker.mjs')
}

async function runWorker(worker: string, mode: string, image: string): Promise<Measured> {
  const { stdout } = await run(process.execPath, [worker, mode, image], { maxBuffer: 2 ** 28 })
  return JSON.parse(stdout) as Measured
}

/** What Linux says of a process while it runs: time and memory at their highest so far. */
function readUsage(pid: number): { cpuSeconds: number; peakBytes: number } | undefined {
  try {
    const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    return { cpuSeconds: (user + system) / 100, peakBytes: Number(peak) * 1024 }
  } catch (error) {
    // The process has ended between two looks, or this is not Linux.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** Undefined where Syft is not on PATH. */
async function runSyft(image: string, folder: string): Promise<Measured | undefined> {
  const output = join(folder, 'syft.json')
  const started = performance.now()
  const syft = spawn('syft', ['scan', '-q', '-o', `cyclonedx-json=${output}`, `registry:${image}`], {
    env: { ...process.env, SYFT_REGISTRY_INSECURE_USE_HTTP: 'true', SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  let usage = { cpuSeconds: 0, peakBytes: 0 }
  const timer = setInterval(() => {
    // A process that has ended but was not waited for has no memory.
    const now = readUsage(syft.pid ?? 0) ?? usage
    usage = {
      cpuSeconds: Math.max(usage.cpuSeconds, now.cpuSeconds),
      peakBytes: Math.max(usage.peakBytes, now.peakBytes)
    }
  }, 20)
  const isPresent = await new Promise<boolean>((resolve, reject) => {
    syft.once('error', error => ('code' in error && error.code === 'ENOENT' ? resolve(false) : reject(error)))
    syft.once('exit', code => (code === 0 ? resolve(true) : reject(new Error(`syft ended with ${code}`))))
  }).finally(() => clearInterval(timer))
  if (!isPresent) return undefined
  const seconds = (performance.now() - started) / 1000
  const { components = [] } = JSON.parse(readFileSync(output, 'utf8')) as {
    components?: { type: string; purl?: string }[]
  }
  return { ...usage, seconds, names: components.flatMap(({ purl }) => purl ?? []) }
}

/** Type, name and version, as the two tools may write the rest in different order. */
function keys(purls: readonly string[]): Set<string> {
  return new Set(purls.map(purl => decodeURIComponent(purl.replace(/[?#].*$/, ''))))
}

function compare(ours: readonly string[], theirs: readonly string[]): object[] {
  const [a, b] = [keys(ours), keys(theirs)]
  const typeOf = (key: string) => key.slice(4, key.indexOf('/'))
  const types = [...new Set([...a, ...b].map(typeOf))].sort()
  return types.map(type => {
    const [mine, others] = [a, b].map(set => [...set].filter(key => typeOf(key) === type)) as [
      string[],
      string[]
    ]
    return {
      type,
      both: mine.filter(key => b.has(key)).length,
      missing: others.filter(key => !a.has(key)).length,
      extra: mine.filter(key => !b.has(key)).length
    }
  })
}

function row(name: string, { seconds, cpuSeconds, peakBytes, names }: Measured, limit: Measured): object {
  return {
    run: name,
    'wall s': seconds.toFixed(2),
    'CPU s': cpuSeconds.toFixed(2),
    'peak memory': peakBytes === 0 ? '' : formatBytes(peakBytes),
    '× the limit': (seconds / limit.seconds).toFixed(2),
    packages: names.length === 0 ? '' : keys(names).size
  }
}

async function measure(image: string, folder: string): Promise<void> {
  const worker = await bundleWorker(folder)
  const { streams, gzip, inflate, scan: scanned } = await measureModes(worker, image)
  const rows = [
    row('decompression alone, by Node’s streams', streams, streams),
    row('decompression alone, gzip -dc', gzip, streams),
    row('decompression and SHA-256, as the scan does it', inflate, streams),
    row('scan', scanned, streams)
  ]
  const syft = await runSyft(image, folder)
  if (syft) rows.push(row('syft', syft, streams))
  console.table(rows)
  if (syft === undefined) {
    console.log('Syft is not on PATH: not compared.')
    return
  }
  console.log(
    `Syft / scan: ${(syft.seconds / scanned.seconds).toFixed(1)} × the time, ${(syft.cpuSeconds / scanned.cpuSeconds).toFixed(1)} × the CPU time, ${(syft.peakBytes / scanned.peakBytes).toFixed(1)} × the memory`
  )
  console.table(compare(scanned.names, syft.names))
  console.log(
    'Syft also lists what belongs to a package of the operating system; the scan leaves it out on purpose.'
  )
}

/** Serves an image made for this from memory. */
async function measureOwn(folder: string): Promise<void> {
  console.log('Making an image …')
  const { blobs, manifest, inflatedBytes, entries } = buildLargeImage()
  const registry = await startRegistry()
  try {
    for (const [digest, bytes] of blobs) {
      if (digest === manifest.digest) continue
      await put(
        `${registry.url}/v2/bench/large/blobs/uploads/?digest=${digest}`,
        bytes,
        'application/octet-stream',
        'POST'
      )
    }
    await put(
      `${registry.url}/v2/bench/large/manifests/1`,
      manifest.bytes,
      'application/vnd.oci.image.manifest.v1+json',
      'PUT'
    )
    const packed = [...blobs.values()].reduce((sum, bytes) => sum + bytes.length, 0)
    console.log(`${formatBytes(inflatedBytes)} in ${entries} files, ${formatBytes(packed)} in the registry`)
    await measure(`${registry.host}/bench/large:1`, folder)
  } finally {
    await registry.close()
  }
}

async function put(url: string, bytes: Buffer, type: string, method: string): Promise<void> {
  const response = await fetch(url, {
    method,
    body: new Uint8Array(bytes),
    headers: { 'content-type': type }
  })
  if (response.status !== 201)
    throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
}

const [image] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'seal-bench-'))
try {
  if (image === undefined) await measureOwn(folder)
  else await measure(image, folder)
} finally {
  rmSync(folder, { recursive: true })
}
