// Plans the in-toto attestations: of SBOMs, and of files for which the user gave a predicate type.
import type { Descriptor } from '../../oci/descriptor.ts'
import type { SbomFormat } from '../../sbom/model.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import type { AttachedFile, SealRequest } from '../request.ts'
import type { SbomArtifact } from '../sbom/types.ts'

export interface PlannedAttestation {
  /** The image or one of its platforms. */
  readonly subject: Descriptor
  readonly predicateType: string
  /** JSON text. */
  readonly predicate: string
}

/**
 * The predicate types of Cosign's `--type cyclonedx` and `--type spdxjson`. A predicate is JSON, so SBOMs in other
 * formats cannot be one.
 * https://github.com/in-toto/attestation/tree/main/spec/predicates
 */
const PREDICATE_TYPES: Partial<Readonly<Record<SbomFormat, string>>> = {
  'cyclonedx-json': 'https://cyclonedx.org/bom',
  'spdx-json': 'https://spdx.dev/Document',
  'spdx3-json': 'https://spdx.dev/Document'
}

export interface PlannedAttestations {
  readonly attestations: readonly PlannedAttestation[]
  readonly warnings: readonly string[]
}

/** @throws SealError `STATEMENT_PREDICATE_INVALID` */
export async function planAttestations(
  sboms: readonly SbomArtifact[],
  { attest }: Pick<SealRequest['signing'], 'attest'>,
  files: readonly AttachedFile[],
  image: Descriptor
): Promise<PlannedAttestations> {
  const ofSboms = attest ? sboms.map(attestSbom) : []
  const ofFiles = await Promise.all(
    files.map(async file =>
      file.predicateType === undefined
        ? []
        : [{ subject: image, ...(await filePredicate(file, file.predicateType)) }]
    )
  )
  return {
    attestations: [...ofSboms.flatMap(({ attestations }) => attestations), ...ofFiles.flat()],
    warnings: ofSboms.flatMap(({ warnings }) => warnings)
  }
}

function attestSbom({ document, artifact, origin }: SbomArtifact): PlannedAttestations {
  const predicate = sbomPredicate(document)
  return predicate === undefined
    ? { attestations: [], warnings: [notJson(document, origin.source)] }
    : { attestations: [{ subject: artifact.subject, ...predicate }], warnings: [] }
}

export type Predicate = Omit<PlannedAttestation, 'subject'>

/** Undefined for a document that is not JSON. */
export function sbomPredicate({
  format,
  bytes
}: Pick<SbomArtifact['document'], 'format' | 'bytes'>): Predicate | undefined {
  const predicateType = PREDICATE_TYPES[format]
  return predicateType === undefined ? undefined : { predicateType, predicate: textOf(bytes) }
}

export function notJson({ format }: Pick<SbomArtifact['document'], 'format'>, source: string): string {
  return `${source}: ${format} cannot be an attestation, because a predicate is JSON; add format: cyclonedx-json`
}

/** @throws SealError `STATEMENT_PREDICATE_INVALID` */
export async function filePredicate(file: AttachedFile, predicateType: string): Promise<Predicate> {
  const bytes = await file.read()
  const { path = file.title } = file.origin
  let predicate: unknown
  try {
    predicate = parseJson(bytes, { uniqueKeys: true })
  } catch (cause) {
    throw invalidPredicate(path, 'is not unambiguous JSON', cause)
  }
  if (!isRecord(predicate)) throw invalidPredicate(path, 'is not a JSON object')
  if (String(predicate['_type']).startsWith('https://in-toto.io/Statement/'))
    throw invalidPredicate(path, 'is a complete in-toto statement, not a predicate')
  return { predicateType, predicate: textOf(bytes) }
}

/** The document as text, without a byte order mark, which is not valid inside a statement. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
}

function invalidPredicate(path: string, what: string, cause?: unknown): SealError {
  return new SealError('STATEMENT_PREDICATE_INVALID', `${path} ${what}`, {
    cause,
    remedy: 'Use only the predicate, as JSON; Seal creates the statement with the digests as subjects.'
  })
}
