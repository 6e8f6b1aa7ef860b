// Translates Cosign's error output into error codes and remedies.
import type { ErrorCode } from '../support/error-codes.ts'
import { SealError } from '../support/errors.ts'
import { endOf, type RunResult } from '../support/run.ts'
import { printable } from '../support/text.ts'
import { type KmsProvider, kmsProvider } from './signer.ts'

const REPEATED = 'error during command execution:'

/** Cosign's own reason: its "Error:" with the lines that continue it, otherwise its last line. */
export function reasonOf({ stderr, exitCode }: RunResult): string {
  const lines = stderr
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const start = lines.findIndex(line => line.startsWith('Error: '))
  // Cosign prints the whole message twice. A key service's own words can be on later lines of it.
  const end = lines.findIndex(line => line.includes(REPEATED))
  const error = lines
    .slice(start, Math.max(end, start + 1))
    .join(' ')
    .slice('Error: '.length)
  const reason = start === -1 ? lines.at(-1) : error
  return printable(reason ?? `exit code ${exitCode} and no message`, 500)
}

interface Meaning {
  readonly pattern: RegExp
  readonly code: ErrorCode
  readonly remedy: string
}

const MEANINGS: readonly Meaning[] = [
  {
    pattern: /decryption failed|no password|reading key: (?:inappropriate ioctl|EOF)/,
    code: 'COSIGN_PASSWORD_WRONG',
    remedy:
      'Check the secret, and add to the step:\n  env:\n    COSIGN_PASSWORD: ${{ secrets.COSIGN_PASSWORD }}'
  },
  {
    pattern:
      /(?:reading key|loading (?:private |public )?key|key file|getting signer).*(?:no such file|cannot find|not found|permission denied)/,
    code: 'COSIGN_KEY_UNREADABLE',
    remedy:
      'Check the input key: a file that exists on the runner, env://NAME with the variable set on this step, or a KMS URI.'
  },
  {
    pattern: /(?:pem|decode|unsupported|unknown).*(?:key|PEM)|invalid (?:pem|key)/i,
    code: 'COSIGN_KEY_INVALID',
    remedy:
      'Create a key pair with "cosign generate-key-pair", or check that the secret contains the whole file with its line breaks.'
  },
  {
    pattern: /leaf certificate|certificate (?:validity|verification|has expired)/,
    code: 'SIGNATURE_NOT_VERIFIED',
    remedy:
      'Nothing was published. Check that signing-config and trusted-root belong together, and that the clock of the runner is correct.'
  },
  {
    pattern: /id-token|ACTIONS_ID_TOKEN|fetching (?:ambient )?OIDC|device flow|identity token|oauth/i,
    code: 'COSIGN_IDENTITY_UNAVAILABLE',
    remedy: 'Add "permissions: id-token: write" to the job, or sign with a key (input key).'
  }
]

/** Part of Cosign's error when its retries of a failing Fulcio or timestamp authority are used up. */
const USED_UP = 'read on closed response body'

/** Errors of services that can succeed on a later try. */
const TRANSIENT =
  /\b(?:429|500|502|503|504)\b|too many requests|rate limit|timeout|timed out|deadline exceeded|connection (?:refused|reset)|EOF$|no such host|temporary failure|TLS handshake|i\/o timeout|giving up after \d+ attempt|read on closed response body|service unavailable/i

export function isTransient(result: RunResult): boolean {
  return TRANSIENT.test(reasonOf(result))
}

/** Cosign's requests name the hash. */
const TRANSIT_RIGHTS =
  'The token needs to read transit/keys/NAME and, to sign, to update transit/sign/NAME/sha2-256.'

/** The access that a step needs for its key service, as lines to add before it or to it. */
const ACCESS: Readonly<Record<KmsProvider, string>> = {
  awskms:
    'Log in to AWS before this step (aws-actions/configure-aws-credentials). The role needs kms:DescribeKey, kms:GetPublicKey and kms:Sign on the key.',
  gcpkms:
    'Log in to Google Cloud before this step (google-github-actions/auth). The account needs roles/cloudkms.signerVerifier on the key, and the URI ends with /versions/N.',
  azurekms:
    'Log in to Azure before this step (azure/login). The identity needs "Key Vault Crypto User" on the vault.',
  hashivault:
    'Add to the step:\n  env:\n    VAULT_ADDR: https://…\n    VAULT_TOKEN: ${{ secrets.VAULT_TOKEN }}\n' +
    TRANSIT_RIGHTS,
  openbao:
    'Add to the step:\n  env:\n    BAO_ADDR: https://…\n    BAO_TOKEN: ${{ secrets.BAO_TOKEN }}\n' +
    TRANSIT_RIGHTS,
  k8s: 'Set KUBECONFIG on the step, for an account that may get the secret; the URI is k8s://NAMESPACE/SECRET.',
  gitlab: 'Add to the step:\n  env:\n    GITLAB_TOKEN: ${{ secrets.GITLAB_TOKEN }}',
  pkcs11:
    'Set COSIGN_PKCS11_MODULE_PATH and COSIGN_PKCS11_PIN on the step, and cosign-path to a Cosign that was built with PKCS#11.'
}

/** Some builds of Cosign include only some key services. */
const NOT_BUILT_IN = /unrecognized scheme|not built with|pkcs11 token key: unimplemented/

const OTHER_BUILD =
  'Remove the input cosign-path to install a release that supports it, or set it to a Cosign that does.'
const PKCS11_BUILD =
  'Set the input cosign-path to one that has it, such as cosign-linux-pivkey-pkcs11key-amd64 of its releases.'

/** Cosign verifies what a service signed before it writes it. */
const UNVERIFIABLE = /failed to verify signature|could not verify|unexpected length of digest/

/** The error of a key service, when Cosign could not use its key; undefined for other keys. */
export function keyServiceFailure(what: string, result: RunResult, key: string): SealError | undefined {
  const provider = kmsProvider(key)
  if (provider === undefined) return undefined
  return new SealError('COSIGN_KEY_SERVICE_FAILED', `${what}: ${reasonOf(result)}`, {
    remedy: keyServiceRemedy(provider, result)
  })
}

function keyServiceRemedy(provider: KmsProvider, { stderr }: RunResult): string {
  if (NOT_BUILT_IN.test(stderr)) {
    const instead = provider === 'pkcs11' ? PKCS11_BUILD : OTHER_BUILD
    return `This Cosign was built without ${provider}. ${instead}`
  }
  if (UNVERIFIABLE.test(stderr))
    return 'The service signed, and Cosign cannot verify that signature. Use a key of type P-256, or of type RSA for PKCS#1 v1.5 and SHA-256.'
  return ACCESS[provider]
}

/** The error of a Cosign with an exit code other than 0. */
export function failure(what: string, result: RunResult): SealError {
  const reason = reasonOf(result)
  const meaning = MEANINGS.find(({ pattern }) => pattern.test(result.stderr))
  const message = `${what}: cosign ${endOf(result)}: ${reason}`
  if (meaning) return new SealError(meaning.code, message, { remedy: meaning.remedy })
  if (!isTransient(result)) {
    return new SealError('COSIGN_FAILED', message)
  }
  const who = reason.includes(USED_UP)
    ? 'the certificate authority (Fulcio) or the timestamp authority responds with errors'
    : 'a Sigstore service does not respond'
  return new SealError('COSIGN_SERVICE_UNAVAILABLE', `${what}: ${who}: ${reason}`)
}
