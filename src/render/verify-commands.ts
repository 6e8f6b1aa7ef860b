// Commands to verify the results of a run with Cosign and oras.
import { parseReference } from '../oci/reference.ts'
import type { ImageReport } from '../results/seal-report.ts'

/** If any bundle is attached to the digest, Cosign 3 reads the tag `sha256-….sig` only with this flag. */
const OLDER = '--new-bundle-format=false'

/**
 * `cosign verify` for each signed digest, `cosign verify-attestation` for each attestation, and `oras pull` for each
 * SBOM. `authority` names the expected signer; `isPlainHttp` knows the registries of this machine, which
 * Cosign recognizes and oras does not.
 */
export function verifyCommands(
  images: readonly ImageReport[],
  authority: readonly string[],
  isPlainHttp: (registry: string) => boolean = () => false
): string[] {
  return images.flatMap(image => {
    if (image.outcome === 'failed' || image.outcome === 'planned' || image.reference === undefined) return []
    const name = image.reference.slice(0, image.reference.lastIndexOf('@'))
    const signed = new Set(image.signatures.flatMap(({ subjects }) => subjects))
    const bundled = new Set(
      image.signatures.flatMap(({ format, subjects }) => (format === 'bundle' ? subjects : []))
    )
    const pull = [
      'oras',
      'pull',
      ...(isPlainHttp(parseReference(image.reference).registry) ? ['--plain-http'] : [])
    ]
    const sboms = image.artifacts.filter(({ kind }) => kind === 'sbom')
    return [
      ...[...signed].map(digest =>
        ['cosign', 'verify', ...authority, ...(bundled.has(digest) ? [] : [OLDER]), `${name}@${digest}`]
          .map(quote)
          .join(' ')
      ),
      ...image.artifacts
        .filter(({ kind }) => kind === 'attestation')
        .map(({ title, subject }) =>
          ['cosign', 'verify-attestation', '--type', title, ...authority, `${name}@${subject}`]
            .map(quote)
            .join(' ')
        ),
      ...sboms.map(({ reference }) => [...pull, reference].map(quote).join(' '))
    ]
  })
}

/** A word for a POSIX shell. */
export function quote(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
