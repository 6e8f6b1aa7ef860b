// Cosign's command lines. Nothing that 3.1 deprecates is used, and no secret stands in one.
import { algorithmOf, type Digest, encodedOf } from '../oci/digest.ts'
import type { ExpectedSigner, Signer } from './signer.ts'

export interface SigningFiles {
  readonly bundle: string
  /** A signing config without services, and a trusted root without authorities: for keys, nothing else is asked. */
  readonly noServices: { readonly signingConfig: string; readonly trustedRoot: string }
}

/** Sign an in-toto statement; writes the bundle to a file, asks no registry. */
export function signArguments(
  signer: Signer,
  files: SigningFiles & { readonly statement: string },
  timeoutMs: number
): string[] {
  return ['attest-blob', '--statement', files.statement, ...signerArguments(signer, files, timeoutMs)]
}

/** Sign bytes as they are: the simple signing of before bundles. What is signed stands in a file. */
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

/** Verify that a bundle is signed by `authority`, holds `predicateType` and names `digest` as a subject. */
export function verifyArguments(
  authority: ExpectedSigner,
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
    ...expectedSignerArguments(authority, files.noServices.trustedRoot)
  ]
}

/** Verify that a bundle holds a signature by `authority` over the bytes of a file. */
export function verifyBlobArguments(
  authority: ExpectedSigner,
  files: VerifyingFiles & { readonly blob: string }
): string[] {
  return [
    'verify-blob',
    '--bundle',
    files.bundle,
    ...expectedSignerArguments(authority, files.noServices.trustedRoot),
    files.blob
  ]
}

/** The arguments that say who must have signed; also what the ready-made commands in the summary carry. */
export function expectedSignerArguments(authority: ExpectedSigner, emptyTrustedRoot?: string): string[] {
  if (authority.kind === 'key') {
    if (authority.trustedRoot !== undefined)
      return ['--key', authority.key, '--trusted-root', authority.trustedRoot]
    // A key needs no log: who holds it signed. Without this flag Cosign would demand an entry in the public log.
    const quiet = emptyTrustedRoot === undefined ? [] : ['--trusted-root', emptyTrustedRoot]
    return ['--key', authority.key, '--insecure-ignore-tlog=true', ...quiet]
  }
  const { identity, issuer, trustedRoot, proof } = authority
  return [
    ...('exact' in identity
      ? ['--certificate-identity', identity.exact]
      : ['--certificate-identity-regexp', identity.regexp]),
    ...('exact' in issuer
      ? ['--certificate-oidc-issuer', issuer.exact]
      : ['--certificate-oidc-issuer-regexp', issuer.regexp]),
    ...(proof === undefined ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
    ...(trustedRoot === undefined ? [] : ['--trusted-root', trustedRoot])
  ]
}
