// Signing alone, Seal against `cosign sign --recursive` in a loop: `node scripts/run.mjs node bench/signing.ts [runs]`.
// Both sign an index and its two platforms of each image, on the same registry and Sigstore on this machine, in turn.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pushSampleImage } from '../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../demo/registry/server.ts'
import { runAction } from '../demo/run-action.ts'
import { type RunningSigstore, startSigstore } from '../demo/sigstore/server.ts'

const PASSWORD = 'only-for-this-benchmark'
const NO_SERVICES =
  '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}'

const cosign = process.env['SEAL_COSIGN']
if (cosign === undefined)
  throw new Error(
    'start it with "node scripts/run.mjs node bench/signing.ts", which finds or installs Cosign'
  )

/** One way to sign: arguments of Cosign, inputs of the action, environment of both. */
interface Way {
  readonly name: 'key' | 'keyless'
  readonly args: readonly string[]
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

interface Measured {
  /** Certificates for keyless signing, signatures with a key. */
  readonly events: number
  readonly requests: number
  readonly milliseconds: number
}

let pushed = 0
const folder = await mkdtemp(join(tmpdir(), 'seal-bench-'))
// The public services take seconds; half a second each is fast for them.
const [registry, sigstore] = await Promise.all([startRegistry(), startSigstore({ latencyMs: 500 })])
try {
  const rows = [['images', 'signed with', 'by', 'signing events', 'registry requests', 'wall time']]
  const runs = Number(process.argv[2] ?? '1')
  for (const count of [1, 20]) {
    for (const way of await prepareWays(folder, sigstore, cosign)) {
      const results: [string, Measured][] = []
      for (let run = 0; run < runs; run++) {
        results.push(['cosign sign in a loop', await measure(registry, sigstore, count, loop(cosign, way))])
        for (const mode of count === 1 ? ['family'] : ['family', 'all'])
          results.push([
            `Seal, signatures: ${mode}`,
            await measure(registry, sigstore, count, seal(cosign, way, mode))
          ])
      }
      for (const [name, all] of Map.groupBy(results, ([name]) => name))
        rows.push([String(count), way.name, name, ...cells(all.map(([, measured]) => measured))])
    }
  }
  for (const [at, row] of rows.entries()) {
    console.log(`| ${row.join(' | ')} |`)
    if (at === 0) console.log(`|${' --- |'.repeat(row.length)}`)
  }
} finally {
  await Promise.all([registry.close(), sigstore.close()])
  await rm(folder, { recursive: true, force: true })
}

async function prepareWays(
  workspace: string,
  { trustedRoot, signingConfig, environment }: RunningSigstore,
  program: string
): Promise<Way[]> {
  const path = (name: string): string => join(workspace, name)
  await Promise.all([
    writeFile(path('trusted-root.json'), trustedRoot),
    writeFile(path('signing-config.json'), signingConfig),
    writeFile(path('no-services.json'), NO_SERVICES),
    rm(path('cosign.key'), { force: true }),
    rm(path('cosign.pub'), { force: true })
  ])
  const password = { COSIGN_PASSWORD: PASSWORD }
  await promisify(execFile)(program, ['generate-key-pair'], {
    cwd: workspace,
    env: { ...process.env, ...password }
  })
  const services = {
    'signing-config': path('signing-config.json'),
    'trusted-root': path('trusted-root.json')
  }
  const args = Object.entries(services).flatMap(([name, value]) => [`--${name}`, value])
  return [
    {
      name: 'key',
      args: [
        '--key',
        path('cosign.key'),
        '--signing-config',
        path('no-services.json'),
        '--trusted-root',
        path('trusted-root.json')
      ],
      inputs: { key: 'cosign.key' },
      env: password
    },
    { name: 'keyless', args, inputs: services, env: environment }
  ]
}

type Work = (references: readonly string[]) => Promise<number>

/** As workflows have it: one process for each image, which signs its platforms too. */
function loop(program: string, { args, env }: Way): Work {
  return async references => {
    for (const reference of references)
      await promisify(execFile)(program, ['sign', '--yes', '--recursive', ...args, reference], {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: folder, ...env }
      })
    return references.length * 3
  }
}

function seal(program: string, { inputs, env }: Way, signatures: string): Work {
  return async references => {
    const image = references.join('\n')
    const result = await runAction({
      inputs: { image, sbom: 'none', 'cosign-path': program, signatures, ...inputs },
      env,
      workspace: folder
    })
    if (result.exitCode !== 0) throw new Error(result.stdout)
    const bundles = (result.outputs['bundle-path'] ?? '').split('\n').length
    await result.dispose()
    return bundles
  }
}

async function measure(
  on: RunningRegistry,
  { requests }: RunningSigstore,
  count: number,
  work: Work
): Promise<Measured> {
  const references: string[] = []
  for (let image = 0; image < count; image++) {
    const name = `bench/app${++pushed}`
    const { digest } = await pushSampleImage(on.host, name, '1', { seed: pushed })
    references.push(`${on.host}/${name}@${digest}`)
  }
  const before = { fulcio: requests.fulcio, requests: on.requests.length, at: performance.now() }
  const signed = await work(references)
  const certificates = requests.fulcio - before.fulcio
  return {
    milliseconds: performance.now() - before.at,
    events: certificates > 0 ? certificates : signed,
    requests: on.requests.length - before.requests
  }
}

/** The run with the middle time. */
function cells(runs: readonly Measured[]): string[] {
  const sorted = runs.toSorted((a, b) => a.milliseconds - b.milliseconds)
  const { events, requests, milliseconds } = sorted[Math.floor(sorted.length / 2)] as Measured
  return [String(events), String(requests), `${(milliseconds / 1000).toFixed(2)} s`]
}
