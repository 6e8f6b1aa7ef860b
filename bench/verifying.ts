// The gate against `cosign verify` in a loop: `node scripts/run.mjs node bench/verifying.ts [images] [runs]`.
// Images of two platforms with an SBOM each, signed by one key, on one registry on this machine; all in turn.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pushSampleImage } from '../demo/image.ts'
import { startRegistry } from '../demo/registry/server.ts'
import { runAction } from '../demo/run-action.ts'

const PASSWORD = 'only-for-this-benchmark'
const NO_AUTHORITIES = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'

const program = process.env['SEAL_COSIGN']
if (program === undefined)
  throw new Error(
    'start it with "node scripts/run.mjs node bench/verifying.ts", which finds or installs Cosign'
  )
const cosign = program

interface Image {
  readonly reference: string
  /** Itself and its platforms. */
  readonly digests: readonly string[]
}

interface Measured {
  readonly requests: number
  readonly milliseconds: number
  /** Starts of Cosign. */
  readonly starts: number
}

const run = promisify(execFile)
const count = Number(process.argv[2] ?? '100')
const runs = Number(process.argv[3] ?? '1')
const folder = await mkdtemp(join(tmpdir(), 'seal-bench-'))
const registry = await startRegistry()
try {
  await run(cosign, ['generate-key-pair'], {
    cwd: folder,
    env: { ...process.env, COSIGN_PASSWORD: PASSWORD }
  })
  await writeFile(join(folder, 'no-authorities.json'), NO_AUTHORITIES)
  const rows = [['signed', 'by', 'facts', 'starts of Cosign', 'registry requests', 'wall time']]
  for (const signatures of ['family', 'all'] as const) {
    const images = await prepare(signatures)
    const ways: [string, string, () => Promise<number>][] = [
      ['cosign verify in a loop', 'signature of the image', () => loop(images.map(it => it.reference))],
      ['Seal', 'signature of the image', () => gate(images, { require: 'signature', platforms: 'index' })],
      [
        'cosign verify in a loop',
        'signatures of image and platforms',
        () => loop(images.flatMap(it => it.digests))
      ],
      ['Seal', 'signatures of image and platforms', () => gate(images, { require: 'signature' })],
      ['Seal', 'all four facts of image and platforms', () => gate(images, {})]
    ]
    const results = ways.map(() => [] as Measured[])
    for (let turn = 0; turn < runs; turn++)
      for (const [at, [, , work]] of ways.entries()) results[at]?.push(await measure(work))
    const signed = signatures === 'all' ? 'one bundle for all' : 'one bundle per image'
    for (const [at, [by, facts]] of ways.entries())
      rows.push([signed, by, facts, ...cells(results[at] ?? [])])
  }
  console.log(`${count} images\n`)
  for (const [at, row] of rows.entries()) {
    console.log(`| ${row.join(' | ')} |`)
    if (at === 0) console.log(`|${' --- |'.repeat(row.length)}`)
  }
} finally {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
}

async function prepare(signatures: 'family' | 'all'): Promise<Image[]> {
  const images: Image[] = []
  for (let at = 0; at < count; at++) {
    const name = `${registry.host}/${signatures}/app-${at}`
    const pushed = await pushSampleImage(registry.host, `${signatures}/app-${at}`, '1', {
      seed: `${signatures} ${at}`
    })
    const digests = [pushed, ...pushed.platforms].map(({ digest }) => `${name}@${digest}`)
    images.push({ reference: `${name}@${pushed.digest}`, digests })
  }
  await act('.', { image: lines(images), sbom: 'image', signatures, key: 'cosign.key' })
  return images
}

/** As people write it: one process after the other, for each reference. */
async function loop(references: readonly string[]): Promise<number> {
  const authority = [
    '--key',
    'cosign.pub',
    '--insecure-ignore-tlog=true',
    '--trusted-root',
    'no-authorities.json'
  ]
  for (const reference of references)
    await run(cosign, ['verify', ...authority, reference], { cwd: folder, maxBuffer: 64 * 1024 * 1024 })
  return references.length
}

async function gate(images: readonly Image[], inputs: Readonly<Record<string, string>>): Promise<number> {
  const report = await act('verify', { image: lines(images), key: 'cosign.pub', ...inputs })
  return JSON.parse(report).cosign.invocations.length
}

/** @returns the JSON report */
async function act(action: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  const result = await runAction({
    action,
    inputs: { 'cosign-path': cosign, ...inputs },
    env: { COSIGN_PASSWORD: PASSWORD },
    workspace: folder
  })
  if (result.exitCode !== 0) throw new Error(result.stdout)
  const report = await readFile(result.outputs['report'] as string, 'utf8')
  await result.dispose()
  return report
}

function lines(images: readonly Image[]): string {
  return images.map(({ reference }) => reference).join('\n')
}

async function measure(work: () => Promise<number>): Promise<Measured> {
  const before = { requests: registry.requests.length, at: performance.now() }
  const starts = await work()
  return {
    starts,
    milliseconds: performance.now() - before.at,
    requests: registry.requests.length - before.requests
  }
}

/** The run with the middle time. */
function cells(all: readonly Measured[]): string[] {
  const sorted = all.toSorted((a, b) => a.milliseconds - b.milliseconds)
  const { starts, requests, milliseconds } = sorted[Math.floor(sorted.length / 2)] as Measured
  return [String(starts), String(requests), `${(milliseconds / 1000).toFixed(2)} s`]
}
