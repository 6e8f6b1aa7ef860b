// The programs and libraries of the matrix of readers, each asked as its users ask it: does it accept a digest?
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toPem } from '../../demo/sigstore/certificate.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { makeTemporaryFolder, run } from './processes.ts'
import type { TestSigstore } from './sigstore.ts'
import { packages, type ToolName, tool } from './tools.ts'

/** What readers are asked about, and with what they verify. */
export interface PublishedImage {
  readonly registry: string
  readonly name: string
  readonly index: Digest
  readonly platform: Digest
  readonly sbom: Digest
  /** BuildKit's manifests of attestations, one for each platform. */
  readonly attestations: readonly Digest[]
  /** Paths of the bundles. */
  readonly bundles: readonly string[]
  readonly publicKey: string
  /** A trusted root, for readers that want one for keys too. */
  readonly trustedRoot: string
  /** Absent if a key alone signed. */
  readonly sigstore: TestSigstore | undefined
}

/** `predicateType`: the question is whether the digest has an attestation of this type. */
export type Ask = (image: PublishedImage, digest: Digest, predicateType?: string) => Promise<boolean>

async function says(program: ToolName, args: readonly string[], env = {}): Promise<boolean> {
  return (await run(tool(program), args, { env })).code === 0
}

/** Whether any of the signers is accepted. */
async function any(...questions: readonly (() => Promise<boolean>)[]): Promise<boolean> {
  for (const question of questions) if (await question()) return true
  return false
}

/** Nothing is accepted by an identity if a key alone signed. */
function ifKeyless({ sigstore }: PublishedImage, ask: (sigstore: TestSigstore) => Promise<boolean>) {
  return async (): Promise<boolean> => sigstore !== undefined && ask(sigstore)
}

const rootFiles = new WeakMap<TestSigstore, Readonly<Record<string, string>>>()

/** The Sigstore in PEM files, by the variables that name them to Cosign 2. */
function filesOf(sigstore: TestSigstore): Readonly<Record<string, string>> {
  const known = rootFiles.get(sigstore)
  if (known !== undefined) return known
  const { certificateAuthorities, tlogs, ctlogs } = JSON.parse(sigstore.trustedRoot)
  const folder = makeTemporaryFolder()
  const pem = (name: string, label: string, base64: string): string => {
    const path = join(folder, name)
    writeFileSync(path, toPem(Buffer.from(base64, 'base64'), label))
    return path
  }
  const [root] = certificateAuthorities[0].certChain.certificates
  const files = {
    SIGSTORE_ROOT_FILE: pem('root.pem', 'CERTIFICATE', root.rawBytes),
    SIGSTORE_REKOR_PUBLIC_KEY: pem('rekor.pem', 'PUBLIC KEY', tlogs[0].publicKey.rawBytes),
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: pem('ctlog.pem', 'PUBLIC KEY', ctlogs[0].publicKey.rawBytes)
  }
  rootFiles.set(sigstore, files)
  return files
}

interface CosignOptions {
  readonly byKey?: (image: PublishedImage) => readonly string[]
  readonly authority: (sigstore: TestSigstore) => readonly string[]
}

function askCosign(
  program: ToolName & `cosign${string}`,
  { byKey = () => [], authority }: CosignOptions
): Ask {
  return (image, digest, predicateType) => {
    const command = predicateType === undefined ? ['verify'] : ['verify-attestation', '--type', predicateType]
    const reference = `${image.name}@${digest}`
    const key = ['--key', image.publicKey, '--insecure-ignore-tlog=true', ...byKey(image)]
    return any(
      () => says(program, [...command, ...key, reference]),
      ifKeyless(image, sigstore =>
        says(program, [...command, ...authority(sigstore), reference], filesOf(sigstore))
      )
    )
  }
}

export const askCosign3 = askCosign('cosign', { authority: ({ authority }) => authority })
export const askCosign3Newest = askCosign('cosign-newest', { authority: ({ authority }) => authority })
export const askCosign2 = askCosign('cosign2', { authority: ({ authority }) => authority.slice(0, 4) })

/** For bundles it needs a trusted root, also with a key, and a flag to look at timestamps. */
export const askCosign2Newest = askCosign('cosign2-newest', {
  byKey: ({ trustedRoot }) => ['--trusted-root', trustedRoot],
  authority: ({ authority, signingConfig }) => {
    const [log] = JSON.parse(signingConfig).rekorTlogUrls
    return log.majorApiVersion === 2 ? [...authority, '--use-signed-timestamps'] : authority
  }
})

/** It evaluates the platform that it chose of an index: asked by the digest of that platform. */
export const askPodman: Ask = ({ registry, name, index, platform, publicKey }, digest) => {
  const folder = makeTemporaryFolder()
  const policy = join(folder, 'policy.json')
  const signed = [{ type: 'sigstoreSigned', keyPath: publicKey }]
  const content = { default: [{ type: 'reject' }], transports: { docker: { [name]: signed } } }
  writeFileSync(policy, JSON.stringify(content))
  const registries = makeTemporaryFolder()
  const lookup = `docker:\n  ${registry}:\n    use-sigstore-attachments: true\n`
  writeFileSync(join(registries, 'default.yaml'), lookup)
  return says('reader-podman', [policy, registries, `${name}@${digest === index ? platform : digest}`])
}

function argumentsOf({ inputs, identity, issuer }: TestSigstore): readonly string[] {
  return ['keyless', inputs['trusted-root'], identity, issuer]
}

/** The statement of any bundle, by its predicate type. */
function hasPredicate(path: string, predicateType: string | undefined): boolean {
  if (predicateType === undefined) return true
  const { dsseEnvelope } = JSON.parse(readFileSync(path, 'utf8'))
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()).predicateType === predicateType
}

export const askSigstoreGo: Ask = async (image, digest, predicateType) => {
  for (const path of image.bundles.filter(bundle => hasPredicate(bundle, predicateType))) {
    const asked = await any(
      () => says('reader-sigstore-go', ['key', image.publicKey, digest, path]),
      ifKeyless(image, sigstore => says('reader-sigstore-go', [...argumentsOf(sigstore), digest, path]))
    )
    if (asked) return true
  }
  return false
}

/** A library that verifies a bundle, once, and leaves its subjects to the caller. */
function askLibrary(
  program: string,
  args: () => readonly string[],
  environment: () => Readonly<Record<string, string>>
): Ask {
  const answers = new Map<string, Promise<boolean>>()
  const verify = async (path: string, { inputs, identity, issuer }: TestSigstore): Promise<boolean> => {
    const asked = [...args(), inputs['trusted-root'], path, identity, issuer]
    return (await run(program, asked, { env: environment() })).stdout.trim() === 'OK'
  }
  return async ({ bundles, sigstore }, digest, predicateType) => {
    if (sigstore === undefined) return false
    const about = bundles.filter(path => hasPredicate(path, predicateType) && isAbout(path, digest))
    return any(
      ...about.map(path => () => {
        const answer = answers.get(path) ?? verify(path, sigstore)
        answers.set(path, answer)
        return answer
      })
    )
  }
}

function isAbout(path: string, digest: Digest): boolean {
  const { dsseEnvelope } = JSON.parse(readFileSync(path, 'utf8'))
  const { subject } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString())
  return subject.some((each: { digest: { sha256?: string } }) => `sha256:${each.digest.sha256}` === digest)
}

const READERS = join(import.meta.dirname, 'readers')

export const askSigstoreJs: Ask = askLibrary(
  process.execPath,
  () => [join(READERS, 'sigstore-js.ts'), packages('SEAL_SIGSTORE_JS')],
  () => ({})
)

export const askSigstorePython: Ask = askLibrary(
  'python3',
  () => [join(READERS, 'sigstore-python.py')],
  () => ({ PYTHONPATH: packages('SEAL_SIGSTORE_PYTHON'), PATH: process.env['PATH'] ?? '' })
)

export const askPolicyController: Ask = ({ name, publicKey }, digest, predicateType) => {
  const policy = join(makeTemporaryFolder(), 'policy.json')
  const attestations =
    predicateType === undefined ? {} : { attestations: [{ name: 'attested', predicateType }] }
  const key = { data: readFileSync(publicKey, 'utf8') }
  const spec = { images: [{ glob: '**' }], authorities: [{ key, ...attestations }] }
  const kind = { apiVersion: 'policy.sigstore.dev/v1beta1', kind: 'ClusterImagePolicy' }
  writeFileSync(policy, JSON.stringify({ ...kind, metadata: { name: 'acme' }, spec }))
  return says('reader-policy-controller', ['-policy', policy, '-image', `${name}@${digest}`])
}

/** `cosign` and `bundle` are the types of a rule of `verifyImages`, `policy` is an ImageValidatingPolicy. */
export function askKyverno(part: 'cosign' | 'bundle' | 'policy'): Ask {
  return (image, digest, predicateType = '') => {
    const question = [part, `${image.name}@${digest}`, predicateType]
    return any(
      () => says('reader-kyverno', [...question, 'key', image.publicKey]),
      ifKeyless(image, sigstore =>
        says('reader-kyverno', [...question, ...argumentsOf(sigstore)], filesOf(sigstore))
      )
    )
  }
}

export const askFlux: Ask = (image, digest) => {
  const reference = `${image.name}@${digest}`
  return any(
    () => says('reader-flux', [reference, 'key', image.publicKey]),
    ifKeyless(image, sigstore => says('reader-flux', [reference, ...argumentsOf(sigstore)]))
  )
}

/** BuildKit chooses the platform of an index, and its attestations, by itself. */
export const askBuildKit: Ask = async ({ name, index, sigstore }) =>
  sigstore !== undefined &&
  says('reader-policy-helpers', [
    sigstore.inputs['trusted-root'],
    `http://${name.replace('/', '/v2/')}`,
    index
  ])

/**
 * It reports the SBOM that it found in the place of the image, unverified, and says what it reports. Without a database
 * of vulnerabilities, which is an image of a public registry, it lists the packages.
 */
export const askTrivy: Ask = async ({ name, index }) => {
  const folder = makeTemporaryFolder()
  const output = join(folder, 'trivy.json')
  const offline = ['--skip-version-check', '--disable-telemetry', '--offline-scan', '--cache-dir', folder]
  const listing = ['--scanners', 'license', '--format', 'json', '--output', output]
  const place = ['--image-src', 'remote', '--insecure', '--sbom-sources', 'oci', `${name}@${index}`]
  if (!(await says('trivy', ['image', ...offline, ...listing, ...place]))) return false
  return ['cyclonedx', 'spdx'].includes(JSON.parse(readFileSync(output, 'utf8')).ArtifactType)
}

interface TrustFiles {
  readonly fulcio: string
  readonly logId: string
  readonly log: string
}

/** Kubewarden has its roots also where it verifies a key. */
function trustFilesOf(trustedRoot: string): TrustFiles {
  const { certificateAuthorities, tlogs } = JSON.parse(readFileSync(trustedRoot, 'utf8'))
  const folder = makeTemporaryFolder()
  const der = (name: string, base64: string): string => {
    const path = join(folder, name)
    writeFileSync(path, Buffer.from(base64, 'base64'))
    return path
  }
  return {
    fulcio: der('fulcio.der', certificateAuthorities[0].certChain.certificates[0].rawBytes),
    logId: Buffer.from(tlogs[0].logId.keyId, 'base64').toString('hex'),
    log: der('log.der', tlogs[0].publicKey.rawBytes)
  }
}

export const askKubewarden: Ask = (image, digest) => {
  const { fulcio, logId, log } = trustFilesOf(image.trustedRoot)
  const question = [`${image.name}@${digest}`, fulcio, logId, log]
  return any(
    () => says('reader-kubewarden', [...question, 'key', image.publicKey]),
    ifKeyless(image, ({ identity, issuer }) =>
      says('reader-kubewarden', [...question, 'keyless', identity, issuer])
    )
  )
}

/** `gh` needs a token and asks GitHub nothing: the bundles come from the registry, the trusted root from a file. */
export const askGitHub: Ask = async (image, digest, predicateType = 'https://sigstore.dev/cosign/sign/v1') =>
  ifKeyless(image, async sigstore => {
    const folder = makeTemporaryFolder()
    const root = join(folder, 'trusted-root.jsonl')
    writeFileSync(root, `${JSON.stringify(JSON.parse(sigstore.trustedRoot))}\n`)
    const trusted = ['--custom-trusted-root', root, '--cert-oidc-issuer', sigstore.issuer, '-R', 'acme/app']
    const place = [`oci://${image.name}@${digest}`, '--bundle-from-oci', '--predicate-type', predicateType]
    const env = { GH_TOKEN: 'unused', GH_CONFIG_DIR: folder, GH_NO_UPDATE_NOTIFIER: '1' }
    return says('reader-gh', ['attestation', 'verify', ...place, ...trusted], env)
  })()
