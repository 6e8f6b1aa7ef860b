// The signer that Cosign signs with, and the expected signer that it verifies against.

/** What Cosign signs with. */
export type Signer = KeySigner | KeylessSigner

export interface KeySigner {
  readonly kind: 'key'
  /** A file's path, `env://NAME`, or a KMS URI. */
  readonly key: string
  /** A Sigstore signing config; without one, only the key is used and no service is called. */
  readonly signingConfig: string | undefined
  readonly trustedRoot: string | undefined
}

export interface KeylessSigner {
  readonly kind: 'keyless'
  readonly signingConfig: string | undefined
  readonly trustedRoot: string | undefined
}

/** The signer that a verification expects, in Cosign's terms. */
export type ExpectedSigner = ExpectedKey | ExpectedIdentity

export interface ExpectedKey {
  readonly kind: 'key'
  /** A public key's path, `env://NAME`, or a KMS URI. */
  readonly key: string
  /** Requires proof from a transparency log or timestamp authority of this trusted root; a file, or `GITHUB_ROOT`. */
  readonly trustedRoot: string | undefined
  /** By default the log. */
  readonly proof?: 'timestamp'
}

export interface ExpectedIdentity {
  readonly kind: 'identity'
  readonly identity: Match
  readonly issuer: Match
  /** A file, or `GITHUB_ROOT`; without one, that of the public Sigstore. */
  readonly trustedRoot: string | undefined
  /** The proof that the signature was made while the certificate was valid; by default the log. */
  readonly proof?: 'timestamp' | 'log-and-timestamp'
  /** The trusted root has no log of certificates, so that none can have promised to list this one. */
  readonly hasNoCertificateLog?: true
}

/** Instead of a file's path: the trusted root of GitHub's own Sigstore, which signs for private repositories. */
export const GITHUB_ROOT = 'github'

/** Does the expected signer require an entry in a transparency log? */
export function needsLog(expected: ExpectedSigner): boolean {
  if (expected.kind === 'identity') return expected.proof !== 'timestamp'
  return expected.trustedRoot !== undefined && expected.proof === undefined
}

/** The same signer without a log: a key needs no further proof, a certificate needs a timestamp. */
export function withoutLog(expected: ExpectedSigner): ExpectedSigner {
  if (expected.kind === 'identity') return { ...expected, proof: 'timestamp' }
  const { kind, key } = expected
  return { kind, key, trustedRoot: undefined }
}

/** An exact value, or a regular expression (RE2) that must match from start to end. */
export type Match = { readonly exact: string } | { readonly regexp: string }

const KMS_PROVIDERS = [
  'awskms',
  'gcpkms',
  'azurekms',
  'hashivault',
  'openbao',
  'k8s',
  'gitlab',
  'pkcs11'
] as const

export type KmsProvider = (typeof KMS_PROVIDERS)[number]

/** The key service that a key names, or undefined for files and environment variables. */
export function kmsProvider(key: string): KmsProvider | undefined {
  return KMS_PROVIDERS.find(provider => key.startsWith(`${provider}:`))
}

/** The variable that `env://NAME` names. */
export function keyVariable(key: string): string | undefined {
  return /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/.exec(key)?.[1]
}

/** Is the key a path in the file system? */
export function isKeyFile(key: string): boolean {
  return !key.includes('://') && kmsProvider(key) === undefined
}
