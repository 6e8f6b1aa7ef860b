// The environment that Cosign gets: an allow-list. Cosign takes every flag from COSIGN_<FLAG> too, so that a
// job's own variables could weaken a check (COSIGN_INSECURE_IGNORE_TLOG) or move signatures (COSIGN_REPOSITORY).
import type { Environment } from '../support/environment.ts'
import { type KmsProvider, keyVariable, kmsProvider, type Signer } from './signer.ts'

/** What a program needs to run and to reach the network, on Linux, macOS and Windows. */
const ALWAYS = [
  'HOME',
  'TMPDIR',
  'TMP',
  'TEMP',
  'USERPROFILE',
  'LOCALAPPDATA',
  'APPDATA',
  'SystemRoot',
  'SYSTEMROOT',
  'windir',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'https_proxy',
  'http_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  // The runner uses it to find processes that a job left running.
  'RUNNER_TRACKING_ID'
]

const KEYLESS = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

const VAULT = /^(?:VAULT_|BAO_|TRANSIT_SECRET_ENGINE_PATH$)/

/**
 * Per key service: the variables that its client in Cosign reads; PATH if the client starts a helper such as `az`.
 * Kubernetes clusters use a cloud's login helper, and PKCS#11 modules have their own configuration.
 */
const KMS: Readonly<Record<KmsProvider, RegExp>> = {
  awskms: /^(?:AWS_|PATH$)/,
  gcpkms: /^(?:GOOGLE_|GCE_METADATA_HOST$|PATH$)/,
  azurekms: /^(?:AZURE_|IDENTITY_|MSI_|IMDS_ENDPOINT$|PATH$)/,
  hashivault: VAULT,
  openbao: VAULT,
  k8s: /^(?:KUBECONFIG$|KUBERNETES_|AWS_|AZURE_|GOOGLE_|CLOUDSDK_|PATH$)/,
  gitlab: /^GITLAB_(?:HOST|TOKEN)$/,
  pkcs11: /^(?:COSIGN_PKCS11_|SOFTHSM2_CONF$|YUBIHSM_PKCS11_CONF$|KMS_PKCS11_CONFIG$)/
}

/** For signing, and for deriving the public key of a signer. */
export function signingEnvironment(job: Environment, signer: Signer): Record<string, string> {
  if (signer.kind === 'keyless') return pick(job, name => ALWAYS.includes(name) || KEYLESS.includes(name))
  const isNeeded = (name: string): boolean => ALWAYS.includes(name) || belongsToKey(name, signer.key)
  // A key service needs no password from Cosign.
  if (kmsProvider(signer.key) !== undefined) return pick(job, isNeeded)
  // Without the variable, Cosign would prompt for a password; the empty one is valid.
  return { COSIGN_PASSWORD: '', ...pick(job, name => isNeeded(name) || name === 'COSIGN_PASSWORD') }
}

/** For verification: no secrets except the login of a key service. */
export function verifyingEnvironment(job: Environment, key?: string): Record<string, string> {
  return pick(job, name => ALWAYS.includes(name) || (key !== undefined && belongsToKey(name, key)))
}

function belongsToKey(name: string, key: string): boolean {
  const provider = kmsProvider(key)
  return name === keyVariable(key) || (provider !== undefined && KMS[provider].test(name))
}

function pick(job: Environment, isAllowed: (name: string) => boolean): Record<string, string> {
  const isCaseless = isWindows(job)
  const picked: Record<string, string> = {}
  for (const [name, value] of Object.entries(job)) {
    const isWanted = isAllowed(name) || (isCaseless && isAllowed(name.toUpperCase()))
    if (value !== undefined && isWanted) picked[name] = value
  }
  return picked
}

/** There, names of variables have no case: PATH is `Path`. */
function isWindows(job: Environment): boolean {
  return Object.keys(job).some(name => name.toUpperCase() === 'SYSTEMROOT')
}
