// The table of readers, held against the readers themselves: what Seal predicts of each cell is what the program says.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { SIGSTORE_BUNDLE } from '../../src/oci/media-types.ts'
import { atDigest } from '../../src/oci/reference.ts'
import type { ReaderName, ReaderReport, SignedWith } from '../../src/results/seal-report.ts'
import { attestationProblem } from '../../src/seal/readers/buildkit.ts'
import { judge, type Published, readBack } from '../../src/seal/readers/read-back.ts'
import type { DigestView, ImageView } from '../../src/seal/readers/view.ts'
import type { ImageWithPlatforms } from '../../src/seal/resolve.ts'
import { pushBuildKitImage } from '../support/buildkit-image.ts'
import { attestBlob } from '../support/gate-lab.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import {
  type Ask,
  askBuildKit,
  askCosign2,
  askCosign2Newest,
  askCosign3,
  askCosign3Newest,
  askFlux,
  askGitHub,
  askKubewarden,
  askKyverno,
  askPodman,
  askPolicyController,
  askSigstoreGo,
  askSigstoreJs,
  askSigstorePython,
  askTrivy,
  type PublishedImage
} from '../support/reader-programs.ts'
import { closeRealClients, openRealClient } from '../support/registry-client.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'

const CYCLONEDX = 'https://cyclonedx.org/bom'
const CELLS = ['image', 'platforms', 'sbom', 'attestations'] as const
type Cell = (typeof CELLS)[number]

/** What a run is asked for, and by whom and in which layouts it therefore signs. */
interface Scenario {
  readonly inputs?: Readonly<Record<string, string>>
  readonly signers: readonly {
    readonly signer: SignedWith
    readonly tags?: 'with the name' | 'with the tag'
    readonly hasBundle?: boolean
  }[]
  readonly isIndex?: boolean
  readonly rekorVersion?: 1 | 2
}

const legacy = { 'signature-format': 'legacy' }
const both = { 'signature-format': 'both' }
const attested = { attest: 'true' }

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a key, bundle': { signers: [{ signer: 'key' }] },
  'a key, legacy': {
    inputs: legacy,
    signers: [{ signer: 'key', tags: 'with the name', hasBundle: false }]
  },
  'a key, both': { inputs: both, signers: [{ signer: 'key', tags: 'with the name' }] },
  'a key, for Podman': {
    inputs: { readers: 'cosign3, podman' },
    signers: [{ signer: 'key', tags: 'with the tag' }]
  },
  'a key, a single image': {
    inputs: both,
    signers: [{ signer: 'key', tags: 'with the name' }],
    isIndex: false
  },
  'a key, attestations in bundles': { inputs: attested, signers: [{ signer: 'key' }] },
  'a key, attestations in tags': {
    inputs: { ...attested, ...legacy },
    signers: [{ signer: 'key', tags: 'with the name', hasBundle: false }]
  },
  'a key, attestations in both': {
    inputs: { ...attested, ...both },
    signers: [{ signer: 'key', tags: 'with the name' }]
  },
  'keyless, bundle': { signers: [{ signer: 'keyless' }] },
  'keyless, legacy': {
    inputs: legacy,
    signers: [{ signer: 'keyless', tags: 'with the name', hasBundle: false }]
  },
  'keyless, both': { inputs: both, signers: [{ signer: 'keyless', tags: 'with the name' }] },
  'keyless, each digest': { inputs: { signatures: 'each' }, signers: [{ signer: 'keyless' }] },
  'keyless, a single image': { signers: [{ signer: 'keyless' }], isIndex: false },
  'keyless, attestations in both': {
    inputs: { ...attested, ...both },
    signers: [{ signer: 'keyless', tags: 'with the name' }]
  },
  'keyless with Rekor 2, bundle': { signers: [{ signer: 'keyless' }], rekorVersion: 2 },
  'keyless with Rekor 2, attestations in both': {
    inputs: { ...attested, ...both },
    signers: [{ signer: 'keyless', tags: 'with the name' }],
    rekorVersion: 2
  },
  'a key and keyless': {
    inputs: { readers: 'cosign3, podman, policy-controller', 'also-keyless': 'true' },
    signers: [{ signer: 'key', tags: 'with the tag' }, { signer: 'keyless' }]
  }
}

interface Reader {
  /** The program, and the row of the table that describes it. */
  readonly program: string
  readonly name: ReaderName
  readonly ask: Ask
  readonly cells: readonly Cell[]
  /** It is asked only about signatures of this signer, which are one half of what the row says. */
  readonly only?: SignedWith
}

const IMAGES = ['image', 'platforms'] as const
const READERS: readonly Reader[] = [
  { program: 'Cosign 3', name: 'cosign3', ask: askCosign3, cells: CELLS },
  { program: 'Cosign 3.1.3', name: 'cosign3', ask: askCosign3Newest, cells: CELLS },
  { program: 'Cosign 2.6.5', name: 'cosign3', ask: askCosign2Newest, cells: CELLS },
  { program: 'Cosign 2.5.0', name: 'cosign2', ask: askCosign2, cells: CELLS },
  { program: 'containers/image', name: 'podman', ask: askPodman, cells: IMAGES },
  {
    program: 'policy-controller',
    name: 'policy-controller',
    ask: askPolicyController,
    cells: [...IMAGES, 'attestations'],
    only: 'key'
  },
  {
    program: 'Kyverno, type Cosign',
    name: 'kyverno',
    ask: askKyverno('cosign'),
    cells: [...IMAGES, 'attestations']
  },
  {
    program: 'Kyverno, type SigstoreBundle',
    name: 'sigstore',
    ask: askKyverno('bundle'),
    cells: [...IMAGES, 'attestations']
  },
  {
    program: 'Kyverno, ImageValidatingPolicy',
    name: 'cosign3',
    ask: askKyverno('policy'),
    cells: [...IMAGES, 'attestations']
  },
  { program: 'Flux', name: 'flux', ask: askFlux, cells: IMAGES },
  { program: 'sigstore-go', name: 'sigstore', ask: askSigstoreGo, cells: CELLS },
  { program: 'sigstore-js', name: 'sigstore', ask: askSigstoreJs, cells: CELLS, only: 'keyless' },
  { program: 'sigstore-python', name: 'sigstore', ask: askSigstorePython, cells: CELLS, only: 'keyless' },
  { program: 'Trivy', name: 'trivy', ask: askTrivy, cells: ['sbom'] },
  { program: 'sigstore-rs', name: 'kubewarden', ask: askKubewarden, cells: IMAGES },
  { program: 'policy-helpers', name: 'buildkit', ask: askBuildKit, cells: IMAGES },
  { program: 'gh', name: 'github', ask: askGitHub, cells: CELLS }
]

let registry: RunningRegistry
let keys: KeyPair
let folder: string
const sigstores: Partial<Record<1 | 2, TestSigstore>> = {}

beforeAll(async () => {
  registry = await startRegistry()
  keys = makeKeyPair()
  for (const rekorVersion of [1, 2] as const) {
    const sigstore = await startTestSigstore({ rekorVersion })
    const services = Object.entries(sigstore.inputs).flatMap(([name, value]) => [`--${name}`, value])
    const statement = formatStatement({
      subjects: [{ name: 'first', digest: `sha256:${'0'.repeat(64)}` }],
      predicateType: SIGNATURE_PREDICATE
    })
    // Cosign's JSON leaves out the index of a log's first entry, which sigstore-python requires.
    await attestBlob(statement, ['--oidc-provider', 'github-actions', ...services], sigstore.environment)
    sigstores[rekorVersion] = sigstore
  }
  folder = makeTemporaryFolder()
  writeFileSync(join(folder, 'app.cdx.json'), sampleSbom('amd64'))
})

afterAll(async () => {
  closeRealClients()
  await registry.close()
})

async function pushSingle(repository: string): ReturnType<typeof pushBuildKitImage> {
  const { platforms } = await pushSampleImage(registry.host, repository, 'plain')
  const digest = platforms[0]?.digest as Digest
  return { index: digest, platform: digest, attestations: [] }
}

async function publish(
  { inputs = {}, signers, isIndex = true, rekorVersion = 1 }: Scenario,
  repository: string,
  prepare: (name: string, attestations: readonly Digest[]) => Promise<void> = async () => {}
): Promise<PublishedImage & { readonly readers: readonly ReaderReport[] }> {
  const { index, platform, attestations } = await (isIndex
    ? pushBuildKitImage(registry.host, repository)
    : pushSingle(repository))
  const name = `${registry.host}/${repository}`
  await prepare(name, attestations)
  const has = (kind: SignedWith): boolean => signers.some(({ signer }) => signer === kind)
  const sigstore = has('keyless') ? sigstores[rekorVersion] : undefined
  const result = await runAction({
    inputs: {
      image: `${name}@${index}`,
      tags: '1.2.3',
      'sbom-path': 'app.cdx.json',
      'cosign-path': tool('cosign'),
      ...(has('key') ? { key: keys.privateKey } : {}),
      ...sigstore?.inputs,
      ...inputs
    },
    env: { COSIGN_PASSWORD: keys.password, ...sigstore?.environment },
    workspace: folder
  })
  if (result.exitCode !== 0) throw new Error(result.stdout + result.stderr)
  const sbom = result.outputs['sbom-digest']?.split('\n')[0] as Digest
  const image = { registry: registry.host, name, index, platform, attestations, sbom }
  const bundles = await pullBundles(repository, [index, platform, sbom])
  const trustedRoot = (sigstore ?? sigstores[1])?.inputs['trusted-root'] ?? ''
  const { readers = [] } = JSON.parse(result.outputs['json'] ?? '').images[0]
  return { ...image, bundles, publicKey: keys.publicKey, trustedRoot, sigstore, readers }
}

/** The bundles that are attached to any of these, as files. */
async function pullBundles(repository: string, digests: readonly Digest[]): Promise<string[]> {
  const client = openRealClient()
  const place = { registry: registry.host, repository }
  const target = makeTemporaryFolder()
  const paths = new Set<string>()
  for (const digest of digests) {
    const { referrers } = await client.referrers(place, digest)
    for (const { artifactType, descriptor } of referrers) {
      if (artifactType !== SIGSTORE_BUNDLE) continue
      const { content } = await client.manifest(atDigest(place, descriptor.digest))
      const [layer] = content.kind === 'image' ? content.layers : []
      if (layer === undefined) throw new Error(`${descriptor.digest} has no layer`)
      const path = join(target, layer.digest.replace(':', '-'))
      writeFileSync(path, await client.blob(place, layer, { maxBytes: layer.size }))
      paths.add(path)
    }
  }
  return [...paths]
}

/** What Seal knows about it. `isPrivateSigstore` is left out: the readers are given the trusted root. */
function viewsOf(
  { inputs = {}, signers, isIndex = true, rekorVersion = 1 }: Scenario,
  { name, index, platform, attestations, sbom }: PublishedImage
): ImageView[] {
  const isAttested = inputs['attest'] === 'true'
  return signers.map(({ signer, tags, hasBundle = true }) => {
    const identity = tags === 'with the tag' ? `${name}:1.2.3` : name
    const digestView = (digest: Digest): DigestView => {
      const claims = isAttested && digest === index ? [CYCLONEDX] : []
      return {
        digest,
        // An attestation has a bundle in each format.
        bundles: [...(hasBundle ? [SIGNATURE_PREDICATE] : []), ...claims],
        isFirst: hasBundle && (digest === index || inputs['signatures'] === 'each'),
        signatures: tags === undefined ? [] : [identity],
        envelopes: tags === undefined ? [] : claims
      }
    }
    // Of two signers, the identity covers BuildKit's manifests.
    const coversBuildKit = hasBundle && (signers.length === 1 || signer === 'keyless')
    const bundles = coversBuildKit ? [SIGNATURE_PREDICATE] : []
    const promise = rekorVersion === 1 ? 'promise' : 'timestamp'
    return {
      signer,
      isPrivateSigstore: false,
      log: signer === 'key' ? 'none' : promise,
      name,
      isIndex,
      image: digestView(index),
      platforms: isIndex ? [digestView(platform)] : [],
      sboms: [digestView(sbom)],
      sbomsForTrivy: [sbom],
      attestationManifests: attestations.map(digest => ({
        ...digestView(digest),
        bundles,
        signatures: [],
        envelopes: []
      })),
      attestations: isAttested ? [{ digest: index, predicateType: CYCLONEDX }] : []
    }
  })
}

/** The blobs of each signer: its bundles, and what a key has in the tags. */
function publishedBy(views: readonly ImageView[], { bundles }: PublishedImage): Published[] {
  const digests = bundles.map(path => {
    const bytes = readFileSync(path)
    const isKeyless = bytes.includes('"certificate"')
    return [`sha256:${createHash('sha256').update(bytes).digest('hex')}`, isKeyless] as const
  })
  const keyless: ReadonlySet<string> = new Set(
    digests.filter(([, isKeyless]) => isKeyless).map(([digest]) => digest)
  )
  return views.map(predicted => {
    const isOwn = (digest: Digest): boolean =>
      views.length === 1 || keyless.has(digest) === (predicted.signer === 'keyless')
    return { predicted, own: { has: isOwn } as ReadonlySet<Digest> }
  })
}

describe.each(Object.entries(SCENARIOS))('signed with %s', (title, scenario) => {
  let published: PublishedImage
  let repository: string

  beforeAll(async () => {
    repository = `readers/${title.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}`
    published = await publish(scenario, repository)
  })

  test('the registry contains what the table says', async () => {
    const views = viewsOf(scenario, published)
    const names = [...new Set(READERS.map(({ name }) => name))]
    const read = await readBack(
      names,
      { registry: registry.host, repository },
      publishedBy(views, published),
      openRealClient()
    )
    expect(read).toEqual(judge(names, views))
  })

  test.each(READERS)('$program agrees with the table', async ({ name, ask, cells, only }) => {
    const views = viewsOf(scenario, published)
    const asked = views.filter(({ signer }) => only === undefined || signer === only)
    const [predicted] = judge([name], asked)
    const digests = {
      image: published.index,
      platforms: published.platform,
      sbom: published.sbom,
      attestations: published.index
    }
    const actual: [string, boolean][] = []
    for (const cell of cells) {
      if (predicted?.[cell].status === 'nothing') continue
      const predicateType = cell === 'attestations' ? CYCLONEDX : undefined
      actual.push([cell, await ask(published, digests[cell], predicateType)])
    }
    expect(actual).toEqual(actual.map(([cell]) => [cell, predicted?.[cell as Cell].status === 'accepted']))
  })
})

const typed = (type: string) => ({ 'artifact-type': type, 'layer-media-type': type })
const EACH_PLATFORM = 'linux/amd64=app.cdx.json\nlinux/arm64=app.cdx.json'

test.each([
  ['CycloneDX 1.4', { format: 'cyclonedx-json', 'spec-version': '1.4' }, true],
  ['CycloneDX 1.7', { format: 'cyclonedx-json', 'spec-version': '1.7' }, true],
  ['SPDX 2.3', { format: 'spdx-json' }, true],
  ['SPDX 3.0', { format: 'spdx3-json' }, false],
  ['CycloneDX in XML', { format: 'cyclonedx-xml' }, false],
  ['SPDX 3.0 under the types of SPDX 2', { format: 'spdx3-json', ...typed('application/spdx+json') }, false],
  [
    'XML under the types of JSON',
    { format: 'cyclonedx-xml', ...typed('application/vnd.cyclonedx+json') },
    false
  ],
  [
    'SPDX 2.3 under the types of CycloneDX',
    { format: 'spdx-json', ...typed('application/vnd.cyclonedx+json') },
    true
  ],
  ['another layer type', { 'layer-media-type': 'application/json' }, false],
  ['another artifact type', { 'artifact-type': 'application/json' }, false],
  ['one of each platform, merged', { 'sbom-path': EACH_PLATFORM }, true]
])('Trivy and its row agree on SBOMs: %s', async (title, inputs, wanted) => {
  const repository = `readers/trivy-${title.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}`
  const publishFor = (readers: string): ReturnType<typeof publish> =>
    publish({ inputs: { readers, ...inputs }, signers: [{ signer: 'key' }] }, repository)
  if (!wanted) await expect(publishFor('cosign3, trivy')).rejects.toThrow('READER_IMPOSSIBLE')
  const published = await publishFor(wanted ? 'cosign3, trivy' : 'cosign3')
  const [, row] = published.readers
  expect([row?.name, row?.sbom.status]).toEqual(wanted ? ['trivy', 'accepted'] : [undefined, undefined])
  expect(await askTrivy(published, published.index)).toBe(wanted)
})

test('Trivy does not find the SBOMs of platforms', async () => {
  const inputs = { 'sbom-path': EACH_PLATFORM }
  const published = await publish({ inputs, signers: [{ signer: 'key' }] }, 'readers/trivy-platforms')
  expect(await askTrivy(published, published.index)).toBe(false)
})

/** A signature that BuildKit does not accept, in the list before or after the one that Seal adds. */
async function signWithKey(name: string, digest: Digest): Promise<void> {
  const offline = ['--use-signing-config=false', '--tlog-upload=false', '--new-bundle-format=true', '--yes']
  await runWell(tool('cosign'), ['sign', '--key', keys.privateKey, ...offline, `${name}@${digest}`], {
    env: { COSIGN_PASSWORD: keys.password }
  })
}

async function predictBuildKit(
  { index, attestations, bundles }: PublishedImage,
  repository: string
): Promise<boolean> {
  const client = openRealClient()
  const place = { registry: registry.host, repository }
  const { content } = await client.manifest(atDigest(place, index))
  const listed = content.kind === 'index' ? content.manifests : []
  const isAttestation = ({ digest }: { digest: Digest }) => attestations.includes(digest)
  const image = {
    repository: place,
    attestationManifests: listed.filter(isAttestation),
    subjects: listed.filter(descriptor => !isAttestation(descriptor)).map(descriptor => ({ descriptor }))
  } as unknown as ImageWithPlatforms
  const own = bundles.map(path => createHash('sha256').update(readFileSync(path)).digest('hex'))
  const problem = await attestationProblem(image, client, new Set(own.map(hex => `sha256:${hex}` as const)))
  return problem === undefined
}

/** The list is in the order of the digests, so that either bundle can be the first. */
const TRIES = 16

test.each([
  ['first', true],
  ['not first', false]
])("of several bundles, BuildKit takes the first, and Seal's is %s", async (position, wanted) => {
  for (let at = 0; at < TRIES; at++) {
    const repository = `readers/several-${position.replace(' ', '-')}-${at}`
    const published = await publish(
      { signers: [{ signer: 'keyless' }] },
      repository,
      async (name, [attestation]) => {
        if (attestation !== undefined) await signWithKey(name, attestation)
      }
    )
    const predicted = await predictBuildKit(published, repository)
    expect(await askBuildKit(published, published.index)).toBe(predicted)
    if (predicted === wanted) return
  }
  throw new Error(`no bundle of Seal was ${position} in ${TRIES} lists`)
})
