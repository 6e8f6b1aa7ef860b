// The outputs of the root action, as views of the report. A list has one entry per line, in the order of the images.
import { type ImageReport, isInPlace, type Report } from '../../results/seal-report.ts'

/** GitHub accepts at most 1 MB for the outputs of a job. */
const MAX_JSON_BYTES = 500_000

export interface SealOutputs {
  readonly digest: string
  readonly 'sbom-path': string
  readonly 'sbom-digest': string
  readonly 'sbom-reference': string
  readonly 'signature-digest': string
  readonly 'bundle-path': string
  readonly 'file-bundle-path': string
  readonly signed: string
  readonly referrers: string
  readonly 'verify-commands': string
  readonly 'attestation-id': string
  readonly 'attestation-url': string
  readonly 'artifact-name': string
  readonly 'artifact-id': string
  readonly report: string
  readonly json: string
}

/** Names the artifacts and signatures that are in the registry, also of a run that failed half-way. */
export function sealOutputs(report: Report, reportPath: string, commands: readonly string[]): SealOutputs {
  const { images, files, attestations = [] } = report
  const sboms = images.flatMap(({ artifacts }) => artifacts.filter(({ kind }) => kind === 'sbom'))
  const signatures = images.flatMap(image => image.signatures)
  const bundles = [
    ...signatures.filter(isInPlace).flatMap(({ bundlePath }) => bundlePath ?? []),
    ...(files?.bundles ?? []).flatMap(({ kind, path }) => (kind === 'signature' && path ? [path] : []))
  ]
  const json = JSON.stringify(report)
  return {
    digest: lines(images.flatMap(({ digest }) => digest ?? [])),
    'sbom-path': lines([...sboms, ...(files?.sboms ?? [])].flatMap(({ path }) => path ?? [])),
    'sbom-digest': lines(sboms.filter(isInPlace).map(({ digest }) => digest)),
    'sbom-reference': lines(sboms.filter(isInPlace).map(({ reference }) => reference)),
    'signature-digest': lines(signatures.flatMap(({ manifests }) => Object.values(manifests))),
    'bundle-path': lines([...new Set(bundles)]),
    'file-bundle-path': lines(fileBundles(files)),
    signed: String((images.length > 0 || files !== undefined) && images.every(isSigned) && areSigned(files)),
    referrers: lines([
      ...images.flatMap(({ artifacts }) => artifacts.filter(isInPlace).map(({ digest }) => digest)),
      ...signatures
        .filter(({ format }) => format === 'bundle')
        .flatMap(({ manifests }) => Object.values(manifests))
    ]),
    'verify-commands': lines(commands),
    'attestation-id': lines(attestations.map(({ id }) => id)),
    'attestation-url': lines(attestations.map(({ url }) => url)),
    'artifact-name': report.artifact?.name ?? '',
    'artifact-id': report.artifact?.id ?? '',
    report: reportPath,
    json: Buffer.byteLength(json) <= MAX_JSON_BYTES ? json : ''
  }
}

function isSigned({ outcome, digest, signatures }: ImageReport): boolean {
  return (
    (outcome === 'sealed' || outcome === 'unchanged') &&
    digest !== undefined &&
    signatures.some(signature => isInPlace(signature) && signature.subjects.includes(digest))
  )
}

/** `FILE.sigstore.json` of each file and SBOM, then the file with all bundles. */
function fileBundles(files: Report['files']): string[] {
  if (files === undefined) return []
  const written = [...files.files, ...files.sboms].flatMap(({ bundlePaths = [] }) => bundlePaths)
  return [...new Set(written), ...(files.linesPath === undefined ? [] : [files.linesPath])]
}

function areSigned(files: Report['files']): boolean {
  return files === undefined || files.outcome === 'sealed' || files.outcome === 'unchanged'
}

function lines(entries: readonly string[]): string {
  return entries.join('\n')
}
