// One measured run in a separate process: `node bench/scan-worker.ts scan|inflate|streams|gzip IMAGE`. Prints a line of
// JSON.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { parseReference } from '../src/oci/reference.ts'
import { openRegistries } from '../src/registry/registries.ts'
import { GunzipThreads } from '../src/scan/archive/gunzip-threads.ts'
import { inflate } from '../src/scan/archive/inflate.ts'
import { scanImage } from '../src/scan/image/scan-image.ts'
import { SILENT } from '../src/support/log.ts'
import { all, limit } from '../src/support/semaphore.ts'

/** As many as the scan reads at a time. */
const LAYERS_AT_ONCE = 4
const CHUNK_BYTES = 256 * 1024

const [mode = 'scan', image = ''] = process.argv.slice(2)
const reference = parseReference(image)
const registries = openRegistries({
  clock: { now: Date.now, random: Math.random, sleep: (ms, signal) => setTimeout(ms, undefined, { signal }) },
  log: SILENT
})
const { content, descriptor } = await registries.manifest(reference)
if (content.kind !== 'image' || content.config === undefined) throw new Error(`${image} is not an image`)
const { config } = content
const layers = content.layers.map(layer => ({
  descriptor: layer,
  open: () => registries.blobStream(reference, layer)
}))

/** User and system, of this process and of the programs that it started and that have ended. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  if (process.platform !== 'linux') return (user + system) / 1e6
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const [childUser = 0, childSystem = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15)
    .map(Number)
  return (user + system) / 1e6 + (childUser + childSystem) / 100
}

/** `maxRSS` would still count what the process that started this one had in memory. */
function peakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024
}

const threads = new GunzipThreads()

/** What the scan does without archives and findings. */
async function inflateLayer(open: () => AsyncIterable<Uint8Array>): Promise<void> {
  await inflate(open(), () => undefined, threads.areUseful ? { threads } : {})
}

/** As Node's manual pipes what it decompresses. */
async function pipeLayer(open: () => AsyncIterable<Uint8Array>): Promise<void> {
  const inflater = createGunzip({ chunkSize: CHUNK_BYTES })
  Readable.from(open(), { objectMode: false, highWaterMark: CHUNK_BYTES }).pipe(inflater)
  for await (const _ of inflater);
}

/** `gzip -dc FILE`: the program alone, without a network and without a digest. */
async function runGzip(path: string): Promise<void> {
  const program = spawn('gzip', ['-dc'], { stdio: [openSync(path, 'r'), 'ignore', 'inherit'] })
  const [code] = await once(program, 'exit')
  if (code !== 0) throw new Error(`gzip ended with ${code}`)
}

async function eachLayer<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<string[]> {
  const gate = limit(LAYERS_AT_ONCE)
  await all(items.map(item => gate(() => work(item))))
  return []
}

async function scan(): Promise<string[]> {
  const subject = { digest: descriptor.digest, repository: reference, platform: undefined }
  const sbom = await scanImage({
    config: await registries.blob(reference, config),
    layers,
    subject,
    log: SILENT
  })
  return sbom.components.flatMap(component => component.purl ?? [])
}

async function storeLayers(folder: string): Promise<string[]> {
  const paths: string[] = []
  for (const { open } of layers) {
    const path = join(folder, String(paths.length))
    await writeFile(path, open())
    paths.push(path)
  }
  return paths
}

const folder = mkdtempSync(join(tmpdir(), 'seal-layers-'))
try {
  const paths = mode === 'gzip' ? await storeLayers(folder) : []
  const usedBefore = cpuSeconds()
  const started = performance.now()
  const runs: Readonly<Record<string, () => Promise<string[]>>> = {
    scan,
    inflate: () => eachLayer(layers, ({ open }) => inflateLayer(open)),
    streams: () => eachLayer(layers, ({ open }) => pipeLayer(open)),
    gzip: () => eachLayer(paths, runGzip)
  }
  const run = runs[mode]
  if (run === undefined) throw new Error(`${mode} is not one of ${Object.keys(runs).join(', ')}`)
  const names = await run()
  const measured = {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: cpuSeconds() - usedBefore,
    peakBytes: mode === 'gzip' ? 0 : peakBytes(),
    names
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
} finally {
  registries.close()
  rmSync(folder, { recursive: true })
}
