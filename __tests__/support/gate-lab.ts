// Parts for tests of the gate: a registry, key pairs, images, and what an attacker may attach to them.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PushedImage, pushSampleImage, type SamplePlatform } from '../../demo/image.ts'
import { startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { openRegistries } from '../../src/registry/registries.ts'
import type { Registries } from '../../src/registry/registry.ts'
import { bundleArtifact } from '../../src/seal/artifacts.ts'
import { SILENT } from '../../src/support/log.ts'
import { type KeyPair, makeKeyPair } from './key-pair.ts'
import { makeTemporaryFolder, runWell } from './processes.ts'
import type { RunningServer } from './registry-servers.ts'
import { tool } from './tools.ts'

/** A manifest with referrers. */
export interface Target {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
}

export interface LabImage extends PushedImage {
  /** `127.0.0.1:5000/acme/…` */
  readonly name: string
  readonly repository: string
  /** `name@digest` */
  readonly pinned: string
}

const NO_SERVICES =
  '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json","rekorTlogConfig":{},"tsaConfig":{}}'
const NO_AUTHORITIES = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'
export const IMAGE_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

/** The bytes of the bundle that Cosign makes of a statement. `signer`: its arguments on who signs and with which services. */
export async function attestBlob(
  statement: Uint8Array,
  signer: readonly string[],
  env: Readonly<Record<string, string>>
): Promise<Uint8Array> {
  const cwd = makeTemporaryFolder()
  await writeFile(join(cwd, 'statement.json'), statement)
  const files = ['--statement', 'statement.json', '--bundle', 'bundle.json']
  await runWell(tool('cosign'), ['attest-blob', ...files, '--yes', ...signer], { cwd, env })
  return readFile(join(cwd, 'bundle.json'))
}

export class GateLab {
  readonly host: string
  readonly keys: KeyPair
  readonly registries: Registries
  readonly #server: RunningServer
  #images = 0
  #files = 0

  constructor(server: RunningServer, keys: KeyPair) {
    this.#server = server
    this.host = server.host
    this.keys = keys
    this.registries = openRegistries({
      log: SILENT,
      clock: { now: () => Date.now(), random: () => Math.random(), sleep: async () => undefined }
    })
  }

  static async start(server?: RunningServer): Promise<GateLab> {
    return new GateLab(server ?? (await startRegistry()), makeKeyPair())
  }

  async close(): Promise<void> {
    this.registries.close()
    await this.#server.close()
  }

  /** A new image, in a separate repository if none is given. */
  async image(
    platforms: readonly SamplePlatform[] = ['linux/amd64', 'linux/arm64'],
    { repository = `acme/image-${++this.#images}`, tag = '1.0.0' } = {}
  ): Promise<LabImage> {
    const pushed = await pushSampleImage(this.host, repository, tag, {
      platforms,
      seed: `${this.host} ${repository} ${tag}`
    })
    const name = `${this.host}/${repository}`
    return { ...pushed, name, repository, pinned: `${name}@${pushed.digest}` }
  }

  /** The bytes of a bundle around a signed statement. */
  async sign(
    digests: readonly string[],
    { predicateType = SIGNATURE_PREDICATE, predicate = '{}', keys = this.keys } = {}
  ): Promise<Uint8Array> {
    const subjects = digests.map(digest => ({ name: 'image', digest: digest as Digest }))
    const folder = makeTemporaryFolder()
    const path = (name: string): string => join(folder, name)
    await Promise.all([
      writeFile(path('config.json'), NO_SERVICES),
      writeFile(path('root.json'), NO_AUTHORITIES)
    ])
    const services = ['--signing-config', path('config.json'), '--trusted-root', path('root.json')]
    return attestBlob(
      formatStatement({ subjects, predicateType }, predicate),
      ['--key', keys.privateKey, ...services],
      { COSIGN_PASSWORD: keys.password }
    )
  }

  /** Attaches a bundle to a manifest. */
  async hang(
    repository: string,
    target: Target,
    bundle: Uint8Array,
    predicateType = SIGNATURE_PREDICATE
  ): Promise<void> {
    const subject = { ...target, digest: target.digest as Digest }
    await this.registries.attach({ registry: this.host, repository }, [
      bundleArtifact(bundle, predicateType, subject)
    ])
  }

  /** An SBOM that names the digest it is about. */
  sbom(digest: string, components: readonly Record<string, unknown>[] = COMPONENTS): string {
    return JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        timestamp: '2026-01-01T00:00:00Z',
        component: { type: 'container', 'bom-ref': 'image', name: 'image', version: digest }
      },
      components
    })
  }

  /** Seals an image with dist/seal.js: an SBOM for each platform, one signature over all. */
  async seal(
    image: LabImage,
    inputs: Readonly<Record<string, string>> = {},
    {
      components = COMPONENTS,
      env = {}
    }: {
      readonly components?: readonly Record<string, unknown>[]
      readonly env?: Readonly<Record<string, string>>
    } = {}
  ): Promise<ActionResult> {
    const lines: string[] = []
    for (const { platform, digest } of image.platforms) {
      const file = `sbom-${++this.#files}.json`
      await writeFile(join(this.keys.folder, file), this.sbom(digest, components))
      lines.push(image.index === undefined ? file : `${platform}=${file}`)
    }
    const result = await runAction({
      inputs: {
        image: image.pinned,
        'sbom-path': lines.join('\n'),
        key: 'cosign.key',
        'cosign-path': tool('cosign'),
        ...inputs
      },
      env: { COSIGN_PASSWORD: this.keys.password, ...env },
      workspace: this.keys.folder
    })
    await result.dispose()
    if (result.exitCode !== 0) throw new Error(result.stdout + result.stderr)
    return result
  }

  /** Runs dist/verify.js. */
  verify(
    inputs: Readonly<Record<string, string>>,
    more: Partial<Parameters<typeof runAction>[0]> = {}
  ): Promise<ActionResult> {
    return runAction({
      action: 'verify',
      workspace: this.keys.folder,
      ...more,
      inputs: { key: this.keys.publicKey, 'cosign-path': tool('cosign'), ...inputs }
    })
  }
}

export const COMPONENTS = [
  {
    type: 'library',
    'bom-ref': 'a',
    name: 'musl',
    version: '1.2.5-r0',
    purl: 'pkg:apk/alpine/musl@1.2.5-r0',
    licenses: [{ license: { id: 'MIT' } }]
  },
  {
    type: 'library',
    'bom-ref': 'b',
    name: 'busybox',
    version: '1.37.0-r18',
    purl: 'pkg:apk/alpine/busybox@1.37.0-r18',
    licenses: [{ license: { id: 'GPL-2.0-only' } }]
  }
]
