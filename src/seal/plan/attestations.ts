// What is published as in-toto attestations: SBOMs, and files of which the user names the predicate type.
import type { Descriptor } from '../../oci/descriptor.ts'
import type { SbomFormat } from '../../sbom/model.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import type { PlannedArtifact } from '../artifacts.ts'
import type { AttachedFile, SealRequest } from '../request.ts'

export interface PlannedAttestation {
  /** What it is about: the image or one of its platforms. */
  readonly subject: Descriptor
  readonly predicateType: string
  /** JSON text. */
  readonly predicate: string
}

/**
 * The predicate types that Cosign knows as `--type cyclonedx` and `--type spdxjson`. A predicate is JSON, so SBOMs in
 * other formats cannot be one.
 * https://github.com/in-toto/attestation/tree/main/spec/predicates
 */
const PREDICATE_TYPES: Partial<Readonly<Record<SbomFormat, string>>> = {
  'cyclonedx-json': 'https://cyclonedx.org/bom',
  'spdx-json': 'https://spdx.dev/Document',
  'spdx3-json': 'https://spdx.dev/Document'
}

/** @throws SealError `STATEMENT_PREDICATE_INVALID` */
export async function planAttestations(
  artifacts: readonly PlannedArtifact[],
  { attest, files }: Pick<SealRequest, 'attest' | 'files'>,
  image: Descriptor,
  warnings: string[]
): Promise<PlannedAttestation[]> {
  const sboms = attest ? artifacts.flatMap(artifact => attestSbom(artifact, warnings)) : []
  const others = await Promise.all(
    files.map(async file =>
      file.predicateType === undefined ? [] : [await attestFile(file, file.predicateType, image)]
    )
  )
  return [...sboms, ...others.flat()]
}

function attestSbom({ sbom, artifact, origin }: PlannedArtifact, warnings: string[]): PlannedAttestation[] {
  if (sbom === undefined) return []
  const { format, bytes } = sbom.document
  const predicateType = PREDICATE_TYPES[format]
  if (predicateType !== undefined)
    return [{ subject: artifact.subject, predicateType, predicate: textOf(bytes) }]
  warnings.push(
    `${origin.source}: ${format} cannot be an attestation, which holds JSON; ask for format: cyclonedx-json too`
  )
  return []
}

async function attestFile(
  file: AttachedFile,
  predicateType: string,
  subject: Descriptor
): Promise<PlannedAttestation> {
  const bytes = await file.read()
  const { path = file.title } = file.origin
  let predicate: unknown
  try {
    predicate = parseJson(bytes, { uniqueKeys: true })
  } catch (cause) {
    throw invalidPredicate(path, 'is not JSON that has one meaning', cause)
  }
  if (!isRecord(predicate)) throw invalidPredicate(path, 'is not a JSON object')
  if (String(predicate['_type']).startsWith('https://in-toto.io/Statement/'))
    throw invalidPredicate(path, 'is a whole in-toto statement, not its predicate')
  return { subject, predicateType, predicate: textOf(bytes) }
}

/** The document as text, without a byte order mark, which could not stand inside a statement. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
}

function invalidPredicate(path: string, what: string, cause?: unknown): SealError {
  return new SealError('STATEMENT_PREDICATE_INVALID', `${path} ${what}`, {
    cause,
    remedy:
      'Give the predicate alone, as JSON; Seal makes the statement around it for the image that it seals.'
  })
}
