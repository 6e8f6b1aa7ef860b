// `npm run bench [-- --images 1,20 --turns 3 --chart FILE]`: Seal against the hand-written pipeline, as tables and a chart.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ChartRow, drawBars } from './chart.ts'
import {
  type Comparison,
  compare,
  measureStartUp,
  measureUsage,
  openWorkshop,
  recordWaterfall,
  startRegistries,
  type Usage
} from './seal.ts'
import type { BenchRegistry } from './servers.ts'

const LATENCIES = [0, 30]
const WATERFALL_MS = 30

const IMAGES = '1,20'
const CHART = join(import.meta.dirname, '../docs/images/performance.svg')

const { values } = parseArgs({
  options: {
    images: { type: 'string', default: IMAGES },
    turns: { type: 'string', default: '1' },
    memory: { type: 'string', default: '1,20,100' },
    chart: { type: 'string' }
  }
})

function program(name: string): string {
  const path = process.env[name]
  if (path !== undefined) return path
  throw new Error(`${name} is not set: start the benchmark with "npm run bench", which finds or installs it`)
}

function numbers(text: string): number[] {
  return text.split(',').map(Number)
}

function show(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)))
  for (const [at, row] of rows.entries()) {
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    if (at === 0) console.log(`| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`)
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function times(theirs: number, ours: number): string {
  return `${(theirs / ours).toFixed(1)}×`
}

/** The turn whose ratio is the middle one: both sides of a ratio are from the same turn. */
function middle(turns: readonly Comparison[]): Comparison {
  const ratio = ({ peers, seal }: Comparison): number => peers.milliseconds / seal.milliseconds
  const sorted = [...turns].sort((a, b) => ratio(a) - ratio(b))
  return sorted[Math.floor(sorted.length / 2)] as Comparison
}

/** One image at 30 ms: when each request reached the registry and was answered, and when Cosign ran. */
async function showWaterfall(registry: BenchRegistry): Promise<void> {
  const { milliseconds, spans } = await recordWaterfall(registry, WATERFALL_MS, workshop)
  console.log(`\nOne image, ${registry.name}, ${WATERFALL_MS} ms: ${seconds(milliseconds)}\n`)
  const scale = 60 / milliseconds
  for (const { what, start, end } of spans) {
    const bar = `${' '.repeat(Math.max(0, Math.round(start * scale)))}${'█'.repeat(Math.max(1, Math.round((end - start) * scale)))}`
    console.log(
      `${String(Math.round(start)).padStart(5)} ${String(Math.round(end)).padStart(5)} ${bar.padEnd(60)} ${what}`
    )
  }
}

const workshop = await openWorkshop({
  cosign: program('SEAL_COSIGN'),
  oras: program('SEAL_ORAS'),
  registry: program('SEAL_DOCKER_REGISTRY')
})
const registries = await startRegistries(workshop)
try {
  const startUp = await measureStartUp(workshop, 9)
  const results: Comparison[] = []
  for (const count of numbers(values.images)) {
    for (const registry of registries) {
      for (const latency of LATENCIES) {
        const turns: Comparison[] = []
        for (let turn = 0; turn < Number(values.turns); turn++)
          turns.push(await compare(registry, latency, count, workshop))
        results.push(middle(turns))
      }
    }
  }
  const usages: Usage[] = []
  for (const count of numbers(values.memory)) {
    if (registries[1] !== undefined) usages.push(await measureUsage(registries[1], count, workshop))
  }

  console.log(
    '\nThe pipeline: oras attach, cosign sign (image), cosign sign (SBOM), cosign attest, in a loop\n'
  )
  show([
    ['images', 'registry', 'latency', 'pipeline', 'Seal', 'faster', 'without attest', 'requests', 'share'],
    ...results.map(({ images, registry, latencyMs, peers, peersWithoutAttest, seal }) => [
      String(images),
      registry,
      `${latencyMs} ms`,
      seconds(peers.milliseconds),
      seconds(seal.milliseconds),
      times(peers.milliseconds, seal.milliseconds),
      times(peersWithoutAttest.milliseconds, seal.milliseconds),
      `${peers.requests} → ${seal.requests}`,
      `${Math.round((100 * seal.requests) / peers.requests)} %`
    ])
  ])
  for (const registry of registries) await showWaterfall(registry)
  console.log('\nStart of dist/seal.js\n')
  show([
    ['empty script', 'dist/seal.js', 'difference', 'code read'],
    [
      `${Math.round(startUp.emptyMs)} ms`,
      `${Math.round(startUp.sealMs)} ms`,
      `${Math.round(startUp.sealMs - startUp.emptyMs)} ms`,
      `${Math.round(startUp.loadedBytes / 1024)} KiB`
    ]
  ])
  console.log('\nOne run of dist/seal.js by itself, an SBOM of 600 components for each image\n')
  show([
    ['images', 'peak memory', 'processor time', 'code read'],
    ...usages.map(({ images, peakBytes, cpuMs, loadedBytes }) => [
      String(images),
      `${Math.round(peakBytes / 2 ** 20)} MiB`,
      seconds(cpuMs),
      `${Math.round(loadedBytes / 1024)} KiB`
    ])
  ])
  const rows: ChartRow[] = results.map(({ images, registry, latencyMs, peers, seal }) => ({
    label: `${images} image${images === 1 ? '' : 's'}, ${registry}, ${latencyMs} ms`,
    theirs: peers.milliseconds / 1000,
    ours: seal.milliseconds / 1000
  }))
  const names = { theirs: 'oras and Cosign in a shell loop', ours: 'Seal' }
  // The documentation's chart shows all numbers of images.
  const chart = values.chart ?? (values.images === IMAGES ? CHART : undefined)
  if (chart !== undefined) {
    await writeFile(chart, drawBars('Time to attach SBOMs and sign, with a key', names, 's', rows))
    console.log(`\nChart: ${chart}`)
  }
} finally {
  for (const registry of registries) await registry.close()
  await workshop.close()
}
