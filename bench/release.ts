// One release, Seal against Cosign's commands: `npm run bench -- release [folder]`, which keeps every command with its exit code.
// Two images of two platforms, a chart, six archives and their checksums: signatures and provenance of everything.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { putBlob, putManifest } from '../__tests__/support/push.ts'
import { pushSampleImage } from '../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../demo/registry/server.ts'
import { runAction } from '../demo/run-action.ts'
import { startSigstore } from '../demo/sigstore/server.ts'
import { quote } from '../src/render/verify-commands.ts'

const program = process.env['SEAL_COSIGN'] ?? ''
const folder = await mkdtemp(join(tmpdir(), 'seal-bench-'))
const CONTEXT = { GITHUB_REPOSITORY: 'acme/app', GITHUB_SERVER_URL: 'https://github.com' }
const PROVENANCE = 'https://slsa.dev/provenance/v1'

/** What is signed: references of an index with those of its platforms, one of a chart, and files. */
interface Release {
  readonly images: readonly string[]
  readonly platforms: readonly string[]
  readonly chart: string
  readonly folder: string
  readonly files: readonly string[]
}

interface Result {
  readonly name: string
  /** Processes or steps of the workflow that sign. */
  readonly steps: number
  readonly certificates: number
  readonly logEntries: number
  readonly registryRequests: number
  readonly milliseconds: number
  /** Commands that verify all of it. */
  readonly commands: readonly string[]
}

// The public services take seconds; half a second each is their fast end.
const [registry, sigstore] = await Promise.all([startRegistry(), startSigstore({ latencyMs: 500 })])
try {
  const services = {
    'signing-config': join(folder, 'signing.json'),
    'trusted-root': join(folder, 'root.json')
  }
  await writeFile(services['signing-config'], sigstore.signingConfig)
  await writeFile(services['trusted-root'], sigstore.trustedRoot)
  const authority = [
    ...['--certificate-identity', sigstore.identity, '--certificate-oidc-issuer', sigstore.issuer],
    ...['--trusted-root', services['trusted-root']]
  ]
  const [ours, theirs] = [await makeRelease(registry, 'ours'), await makeRelease(registry, 'theirs')]
  const results = [
    await measure('Seal, one step', () => withSeal(ours, services)),
    await measure('Cosign', () => withCosign(theirs, services, authority))
  ]
  await print(results, [ours, theirs], process.argv[2])
} finally {
  await Promise.all([registry.close(), sigstore.close()])
  await rm(folder, { recursive: true, force: true })
}

async function makeRelease({ host }: RunningRegistry, name: string): Promise<Release> {
  const images = await Promise.all(
    ['api', 'web'].map(async (image, seed) => {
      const repository = `${name}/${image}`
      const { digest, platforms } = await pushSampleImage(host, repository, '1', { seed })
      const pin = (of: string): string => `${host}/${repository}@${of}`
      return { index: pin(digest), platforms: platforms.map(platform => pin(platform.digest)) }
    })
  )
  const files = [...Array.from({ length: 6 }, (_, at) => `app-${at + 1}.tar.gz`), 'checksums.txt']
  const own = join(folder, name)
  await mkdir(own)
  await symlink(program, join(own, 'cosign'))
  for (const file of files.slice(0, -1)) await writeFile(join(own, file), `${file}\n`.repeat(100_000))
  const sums = files.slice(0, -1).map(file => `${sha256(`${file}\n`.repeat(100_000))}  ${file}\n`)
  await writeFile(join(own, 'checksums.txt'), sums.join(''))
  return {
    images: images.map(({ index }) => index),
    platforms: images.flatMap(({ platforms }) => platforms),
    chart: await pushChart(host, `${name}/chart`),
    folder: own,
    files
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function pushChart(host: string, repository: string): Promise<string> {
  const describe = async (mediaType: string, content: string): Promise<object> => ({
    mediaType,
    ...(await putBlob(host, repository, content))
  })
  const { digest } = await putManifest(host, repository, 'application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: await describe('application/vnd.cncf.helm.config.v1+json', '{"name":"app","version":"1.0.0"}'),
    layers: [await describe('application/vnd.cncf.helm.chart.content.v1.tar+gzip', 'a chart')]
  })
  return `${host}/${repository}@${digest}`
}

type Services = Readonly<Record<'signing-config' | 'trusted-root', string>>
type Work = () => Promise<{ readonly steps: number; readonly commands: readonly string[] }>

async function withSeal({ images, chart, folder: own }: Release, services: Services): ReturnType<Work> {
  const result = await runAction({
    inputs: {
      image: [...images, chart].join('\n'),
      sbom: 'none',
      'subject-path': '*.tar.gz, checksums.txt',
      signatures: 'all',
      provenance: 'true',
      'cosign-path': program,
      ...services
    },
    env: { ...CONTEXT, ...sigstore.environment },
    workspace: own
  })
  if (result.exitCode !== 0) throw new Error(result.stdout)
  const commands = (result.outputs['verify-commands'] ?? '').split('\n')
  await result.dispose()
  return { steps: 1, commands }
}

/** Each command as Cosign's documentation has it: provenance is a predicate for one subject. */
async function withCosign(
  { images, platforms, chart, folder: own, files }: Release,
  services: Services,
  authority: readonly string[]
): ReturnType<Work> {
  await writeFile(join(own, 'provenance.json'), JSON.stringify({ buildDefinition: {}, runDetails: {} }))
  const flags = ['--yes', ...Object.entries(services).flatMap(([name, path]) => [`--${name}`, path])]
  const attested = ['--type', 'slsaprovenance1']
  const predicate = [...attested, '--predicate', 'provenance.json']
  const references = [...images, ...platforms, chart]
  const commands = [
    ...images.map(image => ['sign', '--recursive', ...flags, image]),
    ['sign', ...flags, chart],
    ...references.map(image => ['attest', ...predicate, ...flags, image]),
    ...files.map(file => ['sign-blob', '--bundle', `${file}.sigstore.json`, ...flags, file]),
    ...files.map(file => ['attest-blob', ...predicate, '--bundle', `${file}.slsa.json`, ...flags, file])
  ]
  for (const args of commands) await start(program, args, own)
  const verifying = [
    ...references.map(image => ['verify', ...authority, image]),
    ...references.map(image => ['verify-attestation', '--type', PROVENANCE, ...authority, image]),
    ...files.map(file => ['verify-blob', '--bundle', `${file}.sigstore.json`, ...authority, file]),
    ...files.map(file => [
      ...['verify-blob-attestation', '--bundle', `${file}.slsa.json`, '--type', PROVENANCE],
      ...[...authority, file]
    ])
  ]
  return { steps: commands.length, commands: verifying.map(args => ['cosign', ...args].map(quote).join(' ')) }
}

async function start(path: string, args: readonly string[], cwd: string): Promise<void> {
  const code = await exitCode(path, args, cwd)
  if (code !== 0) throw new Error(`${path} ${args.join(' ')} ended with ${code}`)
}

function exitCode(path: string, args: readonly string[], cwd: string): Promise<number> {
  const env = { PATH: `${cwd}:/usr/bin:/bin`, HOME: folder, ...sigstore.environment }
  return new Promise(resolve => {
    execFile(path, args, { cwd, env }, error => resolve(error === null ? 0 : Number(error.code ?? -1)))
  })
}

async function measure(name: string, work: Work): Promise<Result> {
  const { requests } = sigstore
  const before = { ...requests, registry: registry.requests.length, at: performance.now() }
  const { steps, commands } = await work()
  return {
    name,
    steps,
    certificates: requests.fulcio - before.fulcio,
    logEntries: requests.rekor - before.rekor,
    registryRequests: registry.requests.length - before.registry,
    milliseconds: performance.now() - before.at,
    commands
  }
}

async function print(
  results: readonly Result[],
  releases: readonly Release[],
  keep: string | undefined
): Promise<void> {
  const head = ['', 'steps', 'certificates', 'log entries', 'registry requests', 'time', 'commands that pass']
  const rows: string[][] = []
  for (const [at, result] of results.entries()) {
    const codes: (readonly [string, number])[] = []
    for (const command of result.commands)
      codes.push([command, await exitCode('/bin/sh', ['-c', command], releases[at]?.folder ?? folder)])
    if (keep !== undefined)
      await writeFile(
        join(keep, `${at === 0 ? 'seal' : 'cosign'}-commands.txt`),
        codes.map(([command, code]) => `${code} ${command}\n`).join('')
      )
    const passed = codes.filter(([, code]) => code === 0).length
    const { name, steps, certificates, logEntries, registryRequests, milliseconds } = result
    rows.push([
      ...[name, steps, certificates, logEntries, registryRequests].map(String),
      `${(milliseconds / 1000).toFixed(1)} s`,
      `${passed} of ${codes.length}`
    ])
  }
  for (const [at, row] of [head, ...rows].entries()) {
    console.log(`| ${row.join(' | ')} |`)
    if (at === 0) console.log(`|${' --- |'.repeat(row.length)}`)
  }
  console.log(`
actions/attest, by its rules: one image per step, by one digest, and all files in another step. That is
${(releases[0]?.images.length ?? 0) + 2} steps and certificates for provenance of the images' indexes, the chart and the files,
${(releases[0]?.images.length ?? 0) + (releases[0]?.platforms.length ?? 0) + 2} with the platforms, and no signature that cosign verify reads.`)
}
