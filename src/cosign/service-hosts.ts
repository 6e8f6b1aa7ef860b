// The hosts that Cosign contacts for a signature, from the same files and variables that it reads itself.
import type { Environment } from '../support/environment.ts'
import { isRecord, parseJson } from '../support/json.ts'
import { type KmsProvider, kmsProvider } from './signer.ts'

/** The public update repository (TUF), from which Cosign learns whom to trust and which services to ask. */
export const PUBLIC_UPDATES = 'https://tuf-repo-cdn.sigstore.dev'

/** The services of the public Sigstore: certificates, log and time. */
export const PUBLIC_SERVICES = ['fulcio.sigstore.dev', 'rekor.sigstore.dev', 'timestamp.sigstore.dev']

const SERVICES = ['caUrls', 'rekorTlogUrls', 'tsaUrls']

/** The services that a signing config names; a key needs no certificate. @throws SealError `JSON_INVALID` */
export function signingConfigHosts(bytes: Uint8Array, isKeyless: boolean): string[] {
  const config = parseJson(bytes)
  if (!isRecord(config)) return []
  return SERVICES.filter(name => isKeyless || name !== 'caUrls')
    .flatMap(name => listOf(config[name]))
    .flatMap(service => (isRecord(service) ? hostOf(String(service['url'] ?? '')) : []))
}

/** The address in `~/.sigstore/root/remote.json`, which `cosign initialize` writes. @throws SealError `JSON_INVALID` */
export function readMirror(bytes: Uint8Array): string | undefined {
  const remote = parseJson(bytes)
  return isRecord(remote) && typeof remote['mirror'] === 'string' ? remote['mirror'] : undefined
}

/** As far as a URI and the job's variables name them: Kubernetes' is in a separate file, and PKCS#11 is a device. */
export function keyServiceHosts(key: string, environment: Environment): string[] {
  const provider = kmsProvider(key)
  if (provider === undefined) return /^https?:/.test(key) ? hostOf(key) : []
  return KEY_SERVICES[provider](key, environment)
}

const KEY_SERVICES: Readonly<Record<KmsProvider, (key: string, environment: Environment) => string[]>> = {
  awskms: amazonHosts,
  gcpkms: () => ['cloudkms.googleapis.com', 'oauth2.googleapis.com', 'sts.googleapis.com'],
  azurekms: key => [...authorityOf(key), 'login.microsoftonline.com'],
  hashivault: transitHosts,
  openbao: transitHosts,
  k8s: (_, { KUBERNETES_SERVICE_HOST: host = '', KUBERNETES_SERVICE_PORT: port = '443' }) =>
    host === '' ? [] : hostOf(`https://${host}:${port}`),
  gitlab: (_, { GITLAB_HOST: host = '' }) => hostOf(host || 'https://gitlab.com'),
  pkcs11: () => []
}

/** https://docs.aws.amazon.com/general/latest/gr/kms.html */
function amazonHosts(key: string, environment: Environment): string[] {
  const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION']
  const domain = region?.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  const named = [
    ...authorityOf(key),
    ...hostOf(environment['AWS_ENDPOINT_URL_KMS'] || environment['AWS_ENDPOINT_URL'] || '')
  ]
  const service = region === undefined ? [] : [`kms.${region}.${domain}`]
  const login =
    region !== undefined && environment['AWS_WEB_IDENTITY_TOKEN_FILE'] ? [`sts.${region}.${domain}`] : []
  return [...(named.length > 0 ? named.slice(0, 1) : service), ...login]
}

/** One client has both schemes, and prefers Vault's variable with either. */
function transitHosts(_key: string, { VAULT_ADDR: vault = '', BAO_ADDR: bao = '' }: Environment): string[] {
  return hostOf(vault || bao)
}

/** What is between `://` and the next slash. */
function authorityOf(uri: string): string[] {
  const authority = /^[a-z0-9]+:\/\/([^/?#]+)/.exec(uri)?.[1]
  return authority === undefined ? [] : hostOf(`https://${authority}`)
}

function hostOf(address: string): string[] {
  const host = URL.parse(address)?.host
  return host ? [host] : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
