// Turns what a run knows about its signed files into their part of the report.
import { certificateIdentity } from '../cosign/certificate.ts'
import type { FileBundleReport, FileReport, FileSbomReport, FilesReport } from '../results/seal-report.ts'
import type { FileSbom, PlannedFiles } from './plan/plan-files.ts'
import { toErrorReport } from './report.ts'
import type { NamedDigest, RequestedSigner, SealRequest, SignedFile } from './request.ts'
import type { Signature } from './sign/sign.ts'
import { bundleEvents, type SigningEvent } from './sign/statements.ts'

interface FilesOutcome {
  readonly signatures: readonly Signature[]
  readonly bundlePaths: ReadonlyMap<Signature, string>
  readonly error: unknown
}

/** Of a run. */
export function toFilesReport(
  { files, sboms, warnings, signed }: PlannedFiles,
  { signatures, bundlePaths, error }: FilesOutcome
): FilesReport {
  const bundles = signatures.map(signature => madeBundle(signature, signed, bundlePaths)).filter(isOfFiles)
  return {
    outcome: error === undefined ? outcomeOf(bundles) : 'failed',
    files: files.map(toFileReport),
    sboms: sboms.map(toSbomReport),
    bundles,
    warnings,
    error: error === undefined ? undefined : toErrorReport(error)
  }
}

/** Of a dry run. */
export function toPlannedFiles(
  planned: PlannedFiles,
  { signing }: Pick<SealRequest, 'signing'>,
  together: Parameters<typeof bundleEvents>[0]
): FilesReport {
  const bundles = signing.signers.flatMap(by =>
    bundleEvents(together, signing, by)
      .map(event => ({
        ...bundleOf(event, by, planned.signed),
        state: 'planned' as const,
        signer: by.name,
        issuer: undefined,
        path: undefined
      }))
      .filter(isOfFiles)
  )
  return {
    outcome: 'planned',
    files: planned.files.map(toFileReport),
    sboms: planned.sboms.map(toSbomReport),
    bundles,
    warnings: planned.warnings,
    error: undefined
  }
}

/** Files that could not be planned. */
export function toFailedFiles(files: readonly SignedFile[], error: unknown): FilesReport {
  return {
    outcome: 'failed',
    files: files.map(toFileReport),
    sboms: [],
    bundles: [],
    warnings: [],
    error: toErrorReport(error)
  }
}

function isOfFiles({ subjects }: FileBundleReport): boolean {
  return subjects.length > 0
}

function outcomeOf(bundles: readonly FileBundleReport[]): FilesReport['outcome'] {
  if (bundles.length === 0) return 'attached'
  return bundles.every(({ state }) => state === 'present') ? 'unchanged' : 'sealed'
}

function toFileReport({ name, digest, path }: SignedFile): FileReport {
  return { name, digest, path }
}

function toSbomReport({
  name,
  digest,
  path,
  subjects,
  source,
  findings,
  document: { format, version, wrappings, mediaType, bytes }
}: FileSbom): FileSbomReport {
  return {
    name,
    digest,
    path,
    mediaType,
    size: bytes.byteLength,
    subjects: subjects.map(subject => subject.name),
    sbom: { format, version, source, wrappings, ...findings }
  }
}

function madeBundle(
  signature: Signature,
  signed: readonly NamedDigest[],
  paths: ReadonlyMap<Signature, string>
): FileBundleReport {
  const { event, by, bundle, isNew } = signature
  const identity = bundle.certificate && certificateIdentity(bundle.certificate)
  return {
    ...bundleOf(event, by, signed),
    state: isNew ? 'made' : 'present',
    signer: identity?.subject ?? by.name,
    issuer: identity?.issuer,
    path: paths.get(signature)
  }
}

/** A statement may also name the SBOMs of images, which are not files of the step. */
function bundleOf(
  { kind, statement, files }: SigningEvent,
  by: RequestedSigner,
  signed: readonly NamedDigest[]
): Pick<FileBundleReport, 'kind' | 'predicateType' | 'subjects' | 'signedWith'> {
  const own = new Map(signed.map(({ name, digest }) => [name, digest]))
  return {
    kind,
    predicateType: statement.predicateType,
    subjects: files.filter(({ name, digest }) => own.get(name) === digest).map(({ name }) => name),
    signedWith: by.signer.kind
  }
}
