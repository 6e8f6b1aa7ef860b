// Ready-made commands with which anyone can check what a run made, with other people's programs.
import { parseReference } from '../oci/reference.ts'
import type { ImageReport } from '../results/seal-report.ts'

/** Cosign 3 looks at no tag `sha256-….sig` where any bundle hangs on the digest, anybody's: only this makes it. */
const OLDER = '--new-bundle-format=false'

/**
 * `cosign verify` for each signed digest, `cosign verify-attestation` for each attestation, and `oras pull` for each
 * SBOM. `authority` is what says who must have signed; `isPlainHttp` knows the registries of this machine, which
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
