// `npm run demo`: the main job from end to end on this machine, with a real Cosign and a registry in this process.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { pushSampleImage } from './image.ts'
import { startRegistry } from './registry/server.ts'
import { runAction } from './run-action.ts'
import { type RunningSigstore, startSigstore } from './sigstore/server.ts'

const PASSWORD = 'only-for-this-demo'

const HELP = `npm run demo -- [options]

Starts a registry in this process, pushes an image for two platforms, seals it with
dist/seal.js as GitHub's runner starts it, and verifies the result with Cosign.

  --no-referrers  a registry without the Referrers API (as GHCR): the fallback tag
  --keyless       sign with the job's identity at a local Sigstore instead of a key
  --help          this text`

/** Ends the process for --help (exit code 0) and for an unknown option (2). */
function readOptions(): { readonly referrers: boolean; readonly keyless: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        'no-referrers': { type: 'boolean', default: false },
        keyless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false }
      }
    })
    if (!values.help) return { referrers: !values['no-referrers'], keyless: values.keyless }
    console.log(HELP)
    process.exit(0)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    process.exit(2)
  }
}

const options = readOptions()

const cosign = process.env['SEAL_COSIGN']
if (cosign === undefined)
  throw new Error('start the demo with "npm run demo", which finds or installs Cosign')

/** Runs a program and shows it as a person would see it in a terminal. */
async function show(program: string, args: readonly string[], cwd: string): Promise<void> {
  console.log(`\n$ ${[program.split('/').at(-1), ...args].join(' ')}`)
  const env = { PATH: process.env['PATH'], HOME: cwd, COSIGN_PASSWORD: PASSWORD }
  const { stdout, stderr } = await promisify(execFile)(program, [...args], { cwd, env })
  for (const text of [stderr, stdout]) if (text.trim() !== '') console.log(text.trim())
}

function title(text: string): void {
  console.log(`\n== ${text}`)
}

interface Signing {
  readonly inputs: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string>>
  /** Cosign's arguments for the expected signer. */
  readonly authority: readonly string[]
}

async function prepareKeys(): Promise<Signing> {
  title('A temporary key pair')
  await show(cosign as string, ['generate-key-pair'], folder)
  return {
    inputs: { key: 'cosign.key' },
    environment: { COSIGN_PASSWORD: PASSWORD },
    authority: ['--key', 'cosign.pub', '--insecure-ignore-tlog=true']
  }
}

async function prepareKeyless(sigstore: RunningSigstore): Promise<Signing> {
  title(`A Sigstore on ${sigstore.url}: the job's identity token, Fulcio and Rekor`)
  console.log(`The job is ${sigstore.identity}`)
  await writeFile(join(folder, 'trusted-root.json'), sigstore.trustedRoot)
  await writeFile(join(folder, 'signing-config.json'), sigstore.signingConfig)
  return {
    inputs: { 'signing-config': 'signing-config.json', 'trusted-root': 'trusted-root.json' },
    environment: sigstore.environment,
    authority: [
      '--certificate-identity',
      sigstore.identity,
      '--certificate-oidc-issuer',
      sigstore.issuer,
      '--trusted-root',
      'trusted-root.json'
    ]
  }
}

const started = performance.now()
const folder = await mkdtemp(join(tmpdir(), 'seal-demo-'))
const registry = await startRegistry({ referrers: options.referrers })
const sigstore = options.keyless ? await startSigstore() : undefined
try {
  title(`A registry on ${registry.host} with an image for two platforms`)
  const image = await pushSampleImage(registry.host, 'demo/app', '1.0.0')
  const reference = `${registry.host}/demo/app@${image.digest}`
  console.log(reference)

  const signing = sigstore ? await prepareKeyless(sigstore) : await prepareKeys()

  title('The action, started as the runner does')
  const run = await runAction({
    inputs: {
      image: reference,
      sbom: 'image',
      tags: 'latest',
      'cosign-path': cosign,
      ...signing.inputs
    },
    env: signing.environment,
    workspace: folder,
    isShown: true
  })
  if (run.exitCode !== 0) throw new Error(`the action ended with exit code ${run.exitCode}`)
  console.log(`\n${registry.requests.length} requests reached the registry, including those of the push`)

  title('Artifacts and signatures of the image, as Cosign shows and verifies them')
  for (const digest of [image.digest, ...image.platforms.map(platform => platform.digest)]) {
    await show(cosign, ['tree', `${registry.host}/demo/app@${digest}`], folder)
  }
  for (const digest of [image.digest, ...(run.outputs['sbom-digest'] ?? '').split('\n')]) {
    await show(cosign, ['verify', ...signing.authority, `${registry.host}/demo/app@${digest}`], folder)
  }
  await run.dispose()
  console.log(`\nDone in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
} finally {
  await Promise.all([registry.close(), sigstore?.close()])
  await rm(folder, { recursive: true, force: true })
}
