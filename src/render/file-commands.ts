// Commands to verify signed files with Cosign, in the folder that has the files and their bundles.
import { bundleNameOf, type FileBundleReport, type FilesReport, LINES_NAME } from '../results/seal-report.ts'
import { type Authorities, quote } from './verify-commands.ts'

/**
 * `cosign verify-blob-attestation` for each signed file, and for each attestation of a file. An attestation is a line of
 * the file with all bundles; Cosign reads one bundle per file.
 */
export function fileCommands(files: FilesReport | undefined, authorities: Authorities): string[] {
  if (files === undefined || files.outcome === 'failed' || files.outcome === 'planned') return []
  return [...authorities].flatMap(([signer, authority]) =>
    files.bundles.flatMap((bundle, at) => {
      if (bundle.signedWith !== signer) return []
      return bundle.kind === 'signature'
        ? bundle.subjects.map(name => verify(bundleNameOf(name, bundle, files), bundle, name, authority))
        : attested(bundle, at + 1, authority)
    })
  )
}

function attested(bundle: FileBundleReport, line: number, authority: readonly string[]): string[] {
  const single = `multiple.${line}.sigstore.json`
  return [
    `sed -n ${line}p ${LINES_NAME} > ${single}`,
    ...bundle.subjects.map(name => verify(single, bundle, name, authority))
  ]
}

function verify(
  bundle: string,
  { predicateType }: FileBundleReport,
  name: string,
  authority: readonly string[]
): string {
  const words = ['cosign', 'verify-blob-attestation', '--bundle', path(bundle), '--type', predicateType]
  return [...words, ...authority, path(name)].map(quote).join(' ')
}

/** A name that begins with a dash would be an option. */
function path(name: string): string {
  return name.startsWith('-') ? `./${name}` : name
}
