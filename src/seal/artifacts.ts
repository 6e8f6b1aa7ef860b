// The artifacts of a family, in their exact bytes, before anything is pushed.

import { type Blob, type Descriptor, describeBytes, EMPTY_BLOB } from '../oci/descriptor.ts'
import { type Artifact, buildArtifact } from '../oci/manifest.ts'
import {
  ANNOTATION_BUNDLE_CONTENT,
  ANNOTATION_BUNDLE_PREDICATE,
  ANNOTATION_TITLE,
  SIGSTORE_BUNDLE
} from '../oci/media-types.ts'
import type { SbomFindings } from '../results/seal-report.ts'
import type { SbomDocument, SbomFormat } from '../sbom/model.ts'
import type { Origin, SealRequest } from './request.ts'

/** An artifact that the run wants to see attached, and what it is. */
export interface PlannedArtifact {
  readonly kind: 'sbom' | 'file'
  readonly artifact: Artifact
  readonly title: string
  readonly sbom: PlannedSbom | undefined
  readonly origin: Origin
}

/** An SBOM and what was found out about it. */
export interface PlannedSbom {
  /** Without what was read from it, which is large and needed no more. */
  readonly document: Omit<SbomDocument, 'content'>
  readonly findings: SbomFindings
}

type MediaTypes = Pick<SealRequest, 'artifactType' | 'layerMediaType' | 'configMediaType' | 'annotations'>

const TITLES: Readonly<Record<SbomFormat, string>> = {
  'cyclonedx-json': 'sbom.cdx.json',
  'cyclonedx-xml': 'sbom.cdx.xml',
  'spdx-json': 'sbom.spdx.json',
  'spdx-tag-value': 'sbom.spdx',
  'spdx3-json': 'sbom.spdx3.json',
  'syft-json': 'sbom.syft.json'
}

/** The SBOM's bytes as the one layer of an artifact about `subject`. */
export function planSbom(
  document: SbomDocument,
  origin: Origin,
  subject: Descriptor,
  types: MediaTypes,
  findings: SbomFindings
): PlannedArtifact {
  const title = TITLES[document.format]
  const layer = fileBlob(document.bytes, types.layerMediaType ?? document.mediaType, title)
  const artifact = buildArtifact({
    artifactType: types.artifactType ?? document.mediaType,
    subject,
    layers: [layer],
    config: configBlob(types.configMediaType),
    annotations: types.annotations
  })
  return { kind: 'sbom', artifact, title, sbom: { document: withoutContent(document), findings }, origin }
}

function withoutContent({ content: _, ...document }: SbomDocument): PlannedSbom['document'] {
  return document
}

/** Any file as an artifact of its own media type. */
export function planFile(
  bytes: Uint8Array,
  mediaType: string,
  title: string,
  origin: Origin,
  subject: Descriptor
): PlannedArtifact {
  const artifact = buildArtifact({
    artifactType: mediaType,
    subject,
    layers: [fileBlob(bytes, mediaType, title)]
  })
  return { kind: 'file', artifact, title, sbom: undefined, origin }
}

/** A Sigstore bundle as Cosign attaches it (BUNDLE_SPEC.md). Equal bundle and subject give equal bytes. */
export function bundleArtifact(bundle: Uint8Array, predicateType: string, subject: Descriptor): Artifact {
  return buildArtifact({
    artifactType: SIGSTORE_BUNDLE,
    subject,
    layers: [{ bytes: bundle, descriptor: describeBytes(SIGSTORE_BUNDLE, bundle) }],
    annotations: {
      [ANNOTATION_BUNDLE_CONTENT]: 'dsse-envelope',
      [ANNOTATION_BUNDLE_PREDICATE]: predicateType
    }
  })
}

function fileBlob(bytes: Uint8Array, mediaType: string, title: string): Blob {
  return {
    bytes,
    descriptor: { ...describeBytes(mediaType, bytes), annotations: { [ANNOTATION_TITLE]: title } }
  }
}

/** Readers from before OCI 1.1 know an artifact by its config's media type; the content stays `{}`. */
function configBlob(mediaType: string | undefined): Blob {
  return mediaType === undefined
    ? EMPTY_BLOB
    : { ...EMPTY_BLOB, descriptor: { ...EMPTY_BLOB.descriptor, mediaType } }
}
