// The table of readers, held against the readers themselves: what Seal predicts of each cell is what the program says.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import type { Digest } from '../../src/oci/digest.ts'
import type { ReaderName, SignedWith } from '../../src/results/seal-report.ts'
import { judge } from '../../src/seal/readers/read-back.ts'
import type { DigestView, ImageView } from '../../src/seal/readers/view.ts'
import { pushBuildKitImage } from '../support/buildkit-image.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { type ToolName, tool } from '../support/tools.ts'

const CELLS = ['image', 'platforms', 'sbom'] as const

/** What a run is asked for, and by whom and in which layouts it therefore signs. */
interface Scenario {
  readonly inputs: Readonly<Record<string, string>>
  readonly signers: readonly {
    readonly signer: SignedWith
    readonly tags?: 'with the name' | 'with the tag'
    readonly hasBundle?: boolean
  }[]
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a key, bundle': { inputs: {}, signers: [{ signer: 'key' }] },
  'a key, legacy': {
    inputs: { 'signature-format': 'legacy' },
    signers: [{ signer: 'key', tags: 'with the name', hasBundle: false }]
  },
  'a key, both': {
    inputs: { 'signature-format': 'both' },
    signers: [{ signer: 'key', tags: 'with the name' }]
  },
  'a key, for Podman': {
    inputs: { readers: 'cosign3, podman' },
    signers: [{ signer: 'key', tags: 'with the tag' }]
  },
  'keyless, bundle': { inputs: {}, signers: [{ signer: 'keyless' }] },
  'keyless, both': {
    inputs: { 'signature-format': 'both' },
    signers: [{ signer: 'keyless', tags: 'with the name' }]
  },
  'a key and keyless': {
    inputs: { readers: 'cosign3, podman, policy-controller', 'also-keyless': 'true' },
    signers: [{ signer: 'key', tags: 'with the tag' }, { signer: 'keyless' }]
  }
}

interface Published {
  readonly name: string
  readonly index: Digest
  readonly platform: Digest
  readonly sbom: Digest
  readonly bundles: readonly string[]
}

let registry: RunningRegistry
let keys: KeyPair
let sigstore: TestSigstore
let folder: string

beforeAll(async () => {
  registry = await startRegistry()
  keys = await makeKeyPair()
  sigstore = await startTestSigstore()
  folder = makeTemporaryFolder()
  writeFileSync(join(folder, 'app.cdx.json'), sampleSbom('amd64'))
})

afterAll(() => registry.close())

async function publish({ inputs, signers }: Scenario, repository: string): Promise<Published> {
  const { index, platform } = await pushBuildKitImage(registry.host, repository)
  const name = `${registry.host}/${repository}`
  const has = (kind: SignedWith): boolean => signers.some(({ signer }) => signer === kind)
  const result = await runAction({
    inputs: {
      image: `${name}@${index}`,
      tags: '1.2.3',
      'sbom-path': 'app.cdx.json',
      'cosign-path': tool('cosign'),
      ...(has('key') ? { key: keys.privateKey } : {}),
      ...(has('keyless') ? sigstore.inputs : {}),
      ...inputs
    },
    env: { COSIGN_PASSWORD: keys.password, ...(has('keyless') ? sigstore.environment : {}) },
    workspace: folder
  })
  if (result.exitCode !== 0) throw new Error(result.stdout + result.stderr)
  const bundles = (result.outputs['bundle-path'] ?? '').split('\n').filter(path => path !== '')
  return { name, index, platform, sbom: result.outputs['sbom-digest'] as Digest, bundles }
}

/** What Seal knows about it. `isPrivateSigstore` is left out: the readers are given the trusted root. */
function viewsOf({ signers }: Scenario, { name, index, platform, sbom }: Published): ImageView[] {
  return signers.map(({ signer, tags, hasBundle = true }) => {
    const bundles = hasBundle ? [SIGNATURE_PREDICATE] : []
    const identity = tags === 'with the tag' ? `${name}:1.2.3` : name
    const digestView = (digest: Digest): DigestView => ({
      digest,
      bundles,
      signatures: tags === undefined ? [] : [identity],
      envelopes: []
    })
    // Of two signers, the identity covers BuildKit's manifests.
    const coversBuildKit = signers.length === 1 || signer === 'keyless'
    const attestations = { ...digestView(index), bundles: coversBuildKit ? bundles : [] }
    return {
      signer,
      isPrivateSigstore: false,
      log: signer === 'key' ? 'none' : 'promise',
      name,
      isIndex: true,
      image: digestView(index),
      platforms: [digestView(platform)],
      sboms: [digestView(sbom)],
      hasSbomOnImage: true,
      attestationManifests: [attestations],
      attestations: []
    }
  })
}

type Ask = (published: Published, digest: Digest) => Promise<boolean>

async function says(program: ToolName, args: readonly string[], env = {}): Promise<boolean> {
  return (await run(tool(program), args, { env })).code === 0
}

const byKey = (): string[] => ['--key', keys.publicKey, '--insecure-ignore-tlog=true']

const askCosign: Ask = async ({ name }, digest) =>
  (await says('cosign', ['verify', ...byKey(), `${name}@${digest}`])) ||
  says('cosign', ['verify', ...sigstore.authority, `${name}@${digest}`])

const askCosign2: Ask = async ({ name }, digest) =>
  (await says('cosign2', ['verify', ...byKey(), `${name}@${digest}`])) ||
  says('cosign2', ['verify', ...sigstore.authority.slice(0, 4), `${name}@${digest}`], rootsOfCosign2())

function rootsOfCosign2(): Record<string, string> {
  const { certificateAuthorities, tlogs, ctlogs } = JSON.parse(sigstore.trustedRoot)
  const pem = (name: string, label: string, base64: string): string => {
    const path = join(folder, name)
    writeFileSync(path, `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`)
    return path
  }
  const [root] = certificateAuthorities[0].certChain.certificates
  return {
    SIGSTORE_ROOT_FILE: pem('root.pem', 'CERTIFICATE', root.rawBytes),
    SIGSTORE_REKOR_PUBLIC_KEY: pem('rekor.pem', 'PUBLIC KEY', tlogs[0].publicKey.rawBytes),
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: pem('ctlog.pem', 'PUBLIC KEY', ctlogs[0].publicKey.rawBytes)
  }
}

const askPodman: Ask = async ({ name }, digest) => {
  const policy = join(folder, 'policy.json')
  const signed = [{ type: 'sigstoreSigned', keyPath: keys.publicKey }]
  writeFileSync(
    policy,
    JSON.stringify({ default: [{ type: 'reject' }], transports: { docker: { [name]: signed } } })
  )
  const registries = makeTemporaryFolder()
  const lookup = `docker:\n  ${registry.host}:\n    use-sigstore-attachments: true\n`
  writeFileSync(join(registries, 'default.yaml'), lookup)
  return says('reader-podman', [policy, registries, `${name}@${digest}`])
}

const askSigstoreGo: Ask = async ({ bundles }, digest) => {
  const identity = [sigstore.inputs['trusted-root'], sigstore.identity, sigstore.issuer]
  for (const path of bundles) {
    if (await says('reader-sigstore-go', ['key', keys.publicKey, digest, path])) return true
    if (await says('reader-sigstore-go', ['keyless', ...identity, digest, path])) return true
  }
  return false
}

/** With a key: its tester takes no trusted root of another Sigstore as a file. */
const askPolicyController: Ask = async ({ name }, digest) => {
  const policy = join(folder, 'cluster-image-policy.json')
  const key = { data: readFileSync(keys.publicKey, 'utf8') }
  const spec = { images: [{ glob: '**' }], authorities: [{ key }] }
  const kind = { apiVersion: 'policy.sigstore.dev/v1beta1', kind: 'ClusterImagePolicy' }
  writeFileSync(policy, JSON.stringify({ ...kind, metadata: { name: 'acme' }, spec }))
  return says('reader-policy-controller', ['-policy', policy, '-image', `${name}@${digest}`])
}

/** BuildKit chooses the platform of an index, and its attestations, by itself. */
const askBuildKit: Ask = ({ name, index }) =>
  says('reader-policy-helpers', [
    sigstore.inputs['trusted-root'],
    `http://${name.replace('/', '/v2/')}`,
    index
  ])

interface Reader {
  readonly name: ReaderName
  readonly ask: Ask
  readonly skips?: 'sbom'
  /** It is asked only about signatures by a key. */
  readonly isByKey?: true
}

const READERS: readonly Reader[] = [
  { name: 'cosign3', ask: askCosign },
  { name: 'cosign2', ask: askCosign2 },
  // It evaluates the platform that it chose of an index: asked by the digest of that platform.
  {
    name: 'podman',
    ask: (published, digest) => askPodman(published, runtimeDigest(published, digest)),
    skips: 'sbom'
  },
  { name: 'policy-controller', ask: askPolicyController, skips: 'sbom', isByKey: true },
  { name: 'sigstore', ask: askSigstoreGo },
  { name: 'buildkit', ask: askBuildKit, skips: 'sbom' }
]

function runtimeDigest({ index, platform }: Published, digest: Digest): Digest {
  return digest === index ? platform : digest
}

describe.each(Object.entries(SCENARIOS))('signed with %s', (title, scenario) => {
  let published: Published

  beforeAll(async () => {
    published = await publish(scenario, `readers/${title.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}`)
  })

  test.each(READERS)('$name agrees with the table', async ({ name, ask, skips, isByKey }) => {
    const views = viewsOf(scenario, published)
    const [predicted] = judge([name], isByKey ? views.filter(({ signer }) => signer === 'key') : views)
    const digests = { image: published.index, platforms: published.platform, sbom: published.sbom }
    const asked = CELLS.filter(cell => cell !== skips)
    const actual: [string, boolean][] = []
    for (const cell of asked) actual.push([cell, await ask(published, digests[cell])])
    expect(actual).toEqual(asked.map(cell => [cell, predicted?.[cell].status === 'accepted']))
  })
})
