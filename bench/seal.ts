// Measures Seal against the hand-written pipeline (oras attach, cosign sign twice, cosign attest, in a shell loop)
// on the same registry in the same run.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pushSampleImage } from '../demo/image.ts'
import { type ActionResult, type ActionRun, runAction } from '../demo/run-action.ts'
import { type BenchRegistry, type Span, startDistribution, startEmbedded } from './servers.ts'

const run = promisify(execFile)
const PASSWORD = 'only-for-this-benchmark'
/** Gives an SBOM of about 98 KB, as a small image has. */
const COMPONENTS = 600

export interface Programs {
  readonly cosign: string
  readonly oras: string
  readonly registry: string
}

export interface Comparison {
  readonly registry: string
  readonly latencyMs: number
  readonly images: number
  readonly peers: Cost
  /** The same pipeline without `cosign attest`, whose work Seal does by signing the SBOM's digest. */
  readonly peersWithoutAttest: Cost
  readonly seal: Cost
}

export interface Cost {
  readonly milliseconds: number
  readonly requests: number
}

/** What one run of dist/seal.js took, without the programs that it starts. */
export interface Usage {
  readonly images: number
  readonly peakBytes: number
  readonly cpuMs: number
  readonly loadedBytes: number
}

export interface Workshop {
  readonly folder: string
  readonly programs: Programs
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** A folder with a key pair, for both sides. */
export async function openWorkshop(programs: Programs): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'seal-bench-'))
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, COSIGN_PASSWORD: PASSWORD }
  await run(programs.cosign, ['generate-key-pair'], { cwd: folder, env })
  return { folder, programs, env, close: () => rm(folder, { recursive: true, force: true }) }
}

export async function startRegistries({ programs }: Workshop): Promise<BenchRegistry[]> {
  return [await startDistribution(programs.registry), await startEmbedded()]
}

interface Pushed {
  readonly repository: string
  readonly digest: string
  /** File name of its SBOM, in the workshop's folder. */
  readonly sbom: string
}

let batches = 0

/** Images of one platform each, in separate repositories, with distinct SBOMs. */
async function pushImages(registry: BenchRegistry, count: number, { folder }: Workshop): Promise<Pushed[]> {
  const batch = `b${++batches}`
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const repository = `${batch}/app-${at}`
      const seed = `${batch}-${at}`
      const { digest } = await pushSampleImage(registry.host, repository, '1', {
        platforms: ['linux/amd64'],
        seed
      })
      const sbom = `${seed}.cdx.json`
      await writeFile(join(folder, sbom), makeSbom(seed))
      return { repository, digest, sbom }
    })
  )
}

function makeSbom(seed: string): string {
  const components = Array.from({ length: COMPONENTS }, (_, at) => ({
    type: 'library',
    'bom-ref': `pkg:npm/${seed}-package-${at}@1.0.${at}`,
    name: `${seed}-package-${at}`,
    version: `1.0.${at}`,
    purl: `pkg:npm/${seed}-package-${at}@1.0.${at}`
  }))
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components })
}

/** Both sides on new images, one after the other. */
export async function compare(
  registry: BenchRegistry,
  latencyMs: number,
  count: number,
  workshop: Workshop
): Promise<Comparison> {
  const [theirs, ours] = [
    await pushImages(registry, count, workshop),
    await pushImages(registry, count, workshop)
  ]
  const slowed = await registry.slowed(latencyMs)
  try {
    const steps: Cost[][] = []
    for (const image of theirs)
      steps.push(await runPeers(slowed.host, image, workshop, () => slowed.takeCount()))
    const { milliseconds } = await runSeal(slowed.host, ours, workshop)
    const seal = { milliseconds, requests: slowed.takeCount() }
    return {
      registry: registry.name,
      latencyMs,
      images: count,
      peers: sum(steps.flat()),
      peersWithoutAttest: sum(steps.flatMap(costs => costs.slice(0, -1))),
      seal
    }
  } finally {
    await slowed.close()
  }
}

function sum(costs: readonly Cost[]): Cost {
  return costs.reduce(
    (a, b) => ({ milliseconds: a.milliseconds + b.milliseconds, requests: a.requests + b.requests }),
    { milliseconds: 0, requests: 0 }
  )
}

/** The four commands for one image, each with its cost; `cosign attest` is the last. */
async function runPeers(
  host: string,
  { repository, digest, sbom }: Pushed,
  { folder, env, programs }: Workshop,
  takeCount: () => number
): Promise<Cost[]> {
  const costs: Cost[] = []
  const step = async (program: string, ...args: readonly string[]): Promise<string> => {
    const started = performance.now()
    const { stdout } = await run(program, [...args], { cwd: folder, env })
    costs.push({ milliseconds: performance.now() - started, requests: takeCount() })
    return stdout.trim()
  }
  const image = `${host}/${repository}@${digest}`
  const type = 'application/vnd.cyclonedx+json'
  // With a key alone and no service asked, which is the quickest that Cosign can be.
  const signing = ['--key', 'cosign.key', '--use-signing-config=false', '--tlog-upload=false', '--yes']
  const attached = await step(
    programs.oras,
    ...['attach', '--plain-http', '--artifact-type', type, '--format', 'go-template={{.digest}}'],
    ...[image, `${sbom}:${type}`]
  )
  await step(programs.cosign, 'sign', ...signing, image)
  await step(programs.cosign, 'sign', ...signing, `${host}/${repository}@${attached}`)
  await step(programs.cosign, 'attest', ...signing, '--type', 'cyclonedx', '--predicate', sbom, image)
  return costs
}

/** The action as the runner starts it, one step for all images. As for the pipeline, the time is that of the process. */
async function runSeal(
  host: string,
  images: readonly Pushed[],
  { folder, programs }: Workshop,
  { env, onStart }: Pick<ActionRun, 'env' | 'onStart'> = {}
): Promise<ActionResult> {
  const result = await runAction({
    inputs: {
      image: images.map(({ repository, digest }) => `${host}/${repository}@${digest}`).join('\n'),
      'sbom-path': images.map(({ repository, sbom }) => `${host}/${repository}=${sbom}`).join('\n'),
      key: 'cosign.key',
      'cosign-path': programs.cosign,
      signatures: 'all'
    },
    env: { COSIGN_PASSWORD: PASSWORD, ...env },
    workspace: folder,
    ...(onStart && { onStart })
  })
  await result.dispose()
  if (result.exitCode !== 0) throw new Error(`the action ended with ${result.exitCode}\n${result.stdout}`)
  return result
}

/** Everything that one run for one image waits for: requests at the registry, and Cosign's processes. */
export async function recordWaterfall(
  registry: BenchRegistry,
  latencyMs: number,
  workshop: Workshop
): Promise<{ readonly milliseconds: number; readonly spans: readonly Span[] }> {
  const { folder, programs } = workshop
  const log = join(folder, 'cosign-times.txt')
  const cosign = join(folder, 'timed-cosign')
  const script = `#!/bin/sh\ns=$(date +%s%3N)\n"${programs.cosign}" "$@"\nrc=$?\necho "$s $(date +%s%3N) $1" >> "${log}"\nexit $rc\n`
  await Promise.all([writeFile(cosign, script, { mode: 0o755 }), writeFile(log, '')])
  const slowed = await registry.slowed(latencyMs)
  try {
    const images = await pushImages(registry, 1, workshop)
    let started = 0
    const onStart = (): void => {
      started = performance.timeOrigin + performance.now()
    }
    const timed = { ...workshop, programs: { ...programs, cosign } }
    const { milliseconds } = await runSeal(slowed.host, images, timed, { onStart })
    const processes = (await readFile(log, 'utf8'))
      .trim()
      .split('\n')
      .map(line => {
        const [start, end, command] = line.split(' ')
        return { what: `cosign ${command}`, start: Number(start), end: Number(end) }
      })
    const spans = [...slowed.spans, ...processes].map(({ what, start, end }) => ({
      what,
      start: start - started,
      end: end - started
    }))
    return { milliseconds, spans: spans.sort((a, b) => a.start - b.start) }
  } finally {
    await slowed.close()
  }
}

/** Memory, processor time and code of one run with this number of images. */
export async function measureUsage(
  registry: BenchRegistry,
  count: number,
  workshop: Workshop
): Promise<Usage> {
  const path = join(workshop.folder, 'observed.json')
  const images = await pushImages(registry, count, workshop)
  await runSeal(registry.host, images, workshop, { env: observing(path) })
  return { images: count, ...(JSON.parse(await readFile(path, 'utf8')) as Omit<Usage, 'images'>) }
}

function observing(path: string): Record<string, string> {
  const observer = join(import.meta.dirname, 'observe.mjs')
  return {
    NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import ${observer}`,
    SEAL_BENCH_OBSERVED: path
  }
}

export interface StartUp {
  /** Wall time of `node` with an empty file, and of dist/seal.js until it has refused its empty inputs. */
  readonly emptyMs: number
  readonly sealMs: number
  readonly loadedBytes: number
}

/** The least of several turns each, taken in alternation. */
export async function measureStartUp({ folder }: Workshop, turns: number): Promise<StartUp> {
  const empty = join(folder, 'empty.js')
  const seal = join(import.meta.dirname, '../dist/seal.js')
  const path = join(folder, 'observed.json')
  const home = join(folder, 'home')
  await Promise.all([writeFile(empty, ''), mkdir(home, { recursive: true })])
  const env = { PATH: process.env['PATH'] ?? '', HOME: home }
  const time = async (file: string, more: Readonly<Record<string, string>> = {}): Promise<number> => {
    const started = performance.now()
    // Empty inputs end the action with exit code 1, which is what is wanted here.
    await run(process.execPath, [file], { env: { ...env, ...more } }).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 1)) throw error
    })
    return performance.now() - started
  }
  await time(seal, observing(path))
  const { loadedBytes } = JSON.parse(await readFile(path, 'utf8')) as Usage
  const [empties, seals]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < turns; turn++) {
    empties.push(await time(empty))
    seals.push(await time(seal))
  }
  return { emptyMs: Math.min(...empties), sealMs: Math.min(...seals), loadedBytes }
}
