// The outputs of the root action, as views of the report. A list has one entry a line, in the order of the images.
import type { Report } from '../report/report.ts'

/** GitHub takes at most 1 MB for the outputs of a job. */
const MAX_JSON_BYTES = 500_000

export interface SealOutputs {
  readonly digest: string
  readonly 'sbom-path': string
  readonly 'sbom-digest': string
  readonly 'sbom-reference': string
  readonly 'signature-digest': string
  readonly 'bundle-path': string
  readonly signed: string
  readonly referrers: string
  readonly 'verify-commands': string
  readonly 'artifact-name': string
  readonly 'artifact-id': string
  readonly report: string
  readonly json: string
}

export function sealOutputs(report: Report, reportPath: string, commands: readonly string[]): SealOutputs {
  const { images } = report
  const done = images.filter(({ outcome }) => outcome === 'sealed' || outcome === 'unchanged')
  const sboms = images.flatMap(({ artifacts }) => artifacts.filter(({ kind }) => kind === 'sbom'))
  const signatures = done.flatMap(image => image.signatures)
  const manifests = signatures.flatMap(signature => Object.values(signature.manifests))
  const bundles = signatures.flatMap(({ bundlePath }) => bundlePath ?? [])
  const json = JSON.stringify(report)
  return {
    digest: lines(images.flatMap(({ digest }) => digest ?? [])),
    'sbom-path': lines(sboms.flatMap(({ path }) => path ?? [])),
    'sbom-digest': lines(sboms.map(({ digest }) => digest)),
    'sbom-reference': lines(sboms.map(({ reference }) => reference)),
    'signature-digest': lines(manifests),
    'bundle-path': lines([...new Set(bundles)]),
    signed: String(
      done.length > 0 && done.length === images.length && done.every(image => image.signatures.length > 0)
    ),
    referrers: lines([
      ...done.flatMap(({ artifacts }) => artifacts.map(({ digest }) => digest)),
      ...signatures
        .filter(({ format }) => format === 'bundle')
        .flatMap(signature => Object.values(signature.manifests))
    ]),
    'verify-commands': lines(commands),
    'artifact-name': report.artifact?.name ?? '',
    'artifact-id': report.artifact?.id ?? '',
    report: reportPath,
    json: Buffer.byteLength(json) <= MAX_JSON_BYTES ? json : ''
  }
}

function lines(entries: readonly string[]): string {
  return entries.join('\n')
}
