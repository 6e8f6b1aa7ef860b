// The inputs that both actions have: the key, logins, tokens, and which Cosign.
import { readKeyName } from '../../cosign/key-name.ts'
import { type GetInput, invalid, readHosts, readRegistries, readText } from './input-values.ts'
import { type CosignRelease, PINNED_RELEASE } from './install-cosign.ts'

export interface JobInputs {
  /** Without a secret. */
  readonly key: string | undefined
  /** Of a PKCS#11 URI. */
  readonly keyPin: string | undefined
  /** The one that user name and password are for. */
  readonly registry: string | undefined
  readonly registryUsername: string | undefined
  readonly registryPassword: string | undefined
  /** For a registry that asks for a client certificate; each is PEM or the path of a PEM file. */
  readonly registryClientCertificate: string | undefined
  readonly registryClientKey: string | undefined
  /** Contacted without TLS. */
  readonly insecureRegistries: readonly string[]
  readonly tokenHosts: readonly string[]
  readonly githubToken: string | undefined
  readonly cosignPath: string | undefined
  readonly cosignRelease: CosignRelease | undefined
}

/** @throws SealError `INPUT_INVALID`, `KEY_…` */
export function readJobInputs(get: GetInput): JobInputs {
  const text = readText(get, 'key')
  const named = text === undefined ? undefined : readKeyName(text, 'the input key')
  return {
    key: named?.key,
    keyPin: named?.pin,
    registry: readRegistry(get),
    registryUsername: readText(get, 'registry-username'),
    registryPassword: readText(get, 'registry-password'),
    ...readClientCertificate(get),
    insecureRegistries: readInsecureRegistries(get),
    tokenHosts: readHosts(get, 'token-hosts'),
    githubToken: readText(get, 'github-token') ?? readText(get, 'job-token'),
    cosignPath: readText(get, 'cosign-path'),
    cosignRelease: readCosignRelease(get)
  }
}

function readRegistry(get: GetInput): string | undefined {
  const [registry, ...others] = readRegistries(get, 'registry')
  if (others.length === 0) return registry
  throw invalid('registry', get('registry'), 'Write the registry that registry-username belongs to.')
}

function readClientCertificate(
  get: GetInput
): Pick<JobInputs, 'registryClientCertificate' | 'registryClientKey'> {
  const certificate = readText(get, 'registry-client-certificate')
  const key = readText(get, 'registry-client-key')
  if ((certificate === undefined) === (key === undefined)) {
    return { registryClientCertificate: certificate, registryClientKey: key }
  }
  const [empty, other] =
    certificate === undefined
      ? ['registry-client-certificate', 'registry-client-key']
      : ['registry-client-key', 'registry-client-certificate']
  throw invalid(
    empty,
    '',
    `Give both or neither: ${other} is not empty. A secret that the workflow cannot read is empty.`
  )
}

/** GitHub's and Docker's own registries have TLS: without it, their logins could be read in transit. */
const NEVER_INSECURE = new Set(['docker.io', 'ghcr.io'])

function readInsecureRegistries(get: GetInput): string[] {
  const registries = readRegistries(get, 'insecure-registries')
  const refused = registries.find(registry => NEVER_INSECURE.has(registry))
  if (refused === undefined) return registries
  throw invalid('insecure-registries', refused, 'Remove it: this registry has TLS.')
}

/** `v3.0.6`, or a release that this code does not know with the SHA-256 of its file: `v3.1.2@sha256:…`. */
function readCosignRelease(get: GetInput): CosignRelease | undefined {
  const text = readText(get, 'cosign-release')
  if (text === undefined) return undefined
  const match = /^(v\d+\.\d+\.\d+)(?:@sha256:([a-f0-9]{64}))?$/.exec(text)
  const [, version = '', sha256] = match ?? []
  if (match === null || (sha256 === undefined && version !== PINNED_RELEASE)) {
    const remedy = `Write ${PINNED_RELEASE}, or another release with the SHA-256 of its file for this runner, from its cosign_checksums.txt:\n  cosign-release: v3.1.2@sha256:…`
    throw invalid('cosign-release', text, remedy)
  }
  if (readText(get, 'cosign-path') === undefined) return { version, sha256 }
  throw invalid('cosign-release', text, 'Set cosign-release or cosign-path, not both.')
}
