// Cosign's command lines. They use nothing that 3.1 deprecates and never contain a secret.
import { algorithmOf, type Digest, encodedOf } from '../oci/digest.ts'
import type { ExpectedIdentity, ExpectedSigner, Signer } from './signer.ts'

export interface SigningFiles {
  readonly bundle: string
  /** A signing config without services and a trusted root without authorities: a key needs no request to them. */
  readonly noServices: { readonly signingConfig: string; readonly trustedRoot: string }
}

/** Signs an in-toto statement and writes the bundle to a file, without a registry. */
export function signArguments(
  signer: Signer,
  files: SigningFiles & { readonly statement: string },
  timeoutMs: number
): string[] {
  return ['attest-blob', '--statement', files.statement, ...signerArguments(signer, files, timeoutMs)]
}

/** Signs the bytes of a file as they are, for simple signing. */
export function signBlobArguments(
  signer: Signer,
  files: SigningFiles & { readonly blob: string },
  timeoutMs: number
): string[] {
  return ['sign-blob', ...signerArguments(signer, files, timeoutMs), files.blob]
}

function signerArguments(signer: Signer, files: SigningFiles, timeoutMs: number): string[] {
  const offline = signer.kind === 'key' && signer.signingConfig === undefined
  const signingConfig = offline ? files.noServices.signingConfig : signer.signingConfig
  const trustedRoot = offline ? files.noServices.trustedRoot : signer.trustedRoot
  return [
    '--bundle',
    files.bundle,
    '--yes',
    '--timeout',
    `${Math.ceil(timeoutMs / 1000)}s`,
    ...(signer.kind === 'key' ? ['--key', signer.key] : ['--oidc-provider', 'github-actions']),
    ...(signingConfig === undefined ? [] : ['--signing-config', signingConfig]),
    ...(trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot])
  ]
}

export interface VerifyingFiles {
  readonly bundle: string
  readonly noServices: { readonly trustedRoot: string }
}

/** Verifies that the expected signer signed the bundle, its `predicateType`, and that `digest` is a subject. */
export function verifyArguments(
  expected: ExpectedSigner,
  files: VerifyingFiles,
  digest: Digest,
  predicateType: string
): string[] {
  return [
    'verify-blob-attestation',
    '--bundle',
    files.bundle,
    '--type',
    predicateType,
    '--digest',
    encodedOf(digest),
    '--digestAlg',
    algorithmOf(digest),
    ...expectedSignerArguments(expected, files.noServices.trustedRoot)
  ]
}

/** Verifies that a bundle contains a signature by the expected signer over the bytes of a file. */
export function verifyBlobArguments(
  expected: ExpectedSigner,
  files: VerifyingFiles & { readonly blob: string }
): string[] {
  return [
    'verify-blob',
    '--bundle',
    files.bundle,
    ...expectedSignerArguments(expected, files.noServices.trustedRoot),
    files.blob
  ]
}

/** The arguments that define who must have signed; the commands in the summary have them too. */
export function expectedSignerArguments(expected: ExpectedSigner, emptyTrustedRoot?: string): string[] {
  if (expected.kind === 'key') {
    if (expected.trustedRoot !== undefined)
      return [
        '--key',
        expected.key,
        ...proofArguments(expected.proof),
        '--trusted-root',
        expected.trustedRoot
      ]
    // A key needs no log: only its owner can sign. Without this flag Cosign requires an entry in the public log.
    const quiet = emptyTrustedRoot === undefined ? [] : ['--trusted-root', emptyTrustedRoot]
    return ['--key', expected.key, '--insecure-ignore-tlog=true', ...quiet]
  }
  const { identity, issuer, trustedRoot, proof, hasNoCertificateLog } = expected
  return [
    ...('exact' in identity
      ? ['--certificate-identity', identity.exact]
      : ['--certificate-identity-regexp', identity.regexp]),
    ...('exact' in issuer
      ? ['--certificate-oidc-issuer', issuer.exact]
      : ['--certificate-oidc-issuer-regexp', issuer.regexp]),
    ...proofArguments(proof),
    ...(hasNoCertificateLog === undefined ? [] : ['--insecure-ignore-sct=true']),
    ...(trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot])
  ]
}

function proofArguments(proof: ExpectedIdentity['proof']): string[] {
  if (proof === undefined) return []
  const isLogIgnored = proof === 'timestamp'
  return [...(isLogIgnored ? ['--insecure-ignore-tlog=true'] : []), '--use-signed-timestamps']
}
