// The artifacts of an image in their exact bytes, before anything is pushed.
import { type Blob, type Descriptor, describeBytes, EMPTY_BLOB } from '../oci/descriptor.ts'
import type { Digest } from '../oci/digest.ts'
import { type Artifact, buildArtifact } from '../oci/manifest.ts'
import {
  ANNOTATION_BUNDLE_CONTENT,
  ANNOTATION_BUNDLE_PREDICATE,
  ANNOTATION_BUNDLE_STATEMENT,
  ANNOTATION_TITLE,
  SIGSTORE_BUNDLE
} from '../oci/media-types.ts'
import type { AttachedFile, Origin } from './request.ts'

/** A file of the input files. */
export interface FileArtifact {
  readonly kind: 'file'
  readonly artifact: Artifact
  readonly title: string
  readonly origin: Origin
}

/** A file as an artifact of its own media type. */
export async function wrapFile(
  { read, mediaType, title, origin }: AttachedFile,
  subject: Descriptor
): Promise<FileArtifact> {
  const layers = [fileBlob(await read(), mediaType, title)]
  return {
    kind: 'file',
    artifact: buildArtifact({ artifactType: mediaType, subject, layers }),
    title,
    origin
  }
}

/**
 * A Sigstore bundle as Cosign attaches it (BUNDLE_SPEC.md), with the digest of its statement, if that is known. Equal
 * arguments give equal bytes.
 */
export function bundleArtifact(
  bundle: Uint8Array,
  predicateType: string,
  subject: Descriptor,
  statement?: Digest
): Artifact {
  return buildArtifact({
    artifactType: SIGSTORE_BUNDLE,
    subject,
    layers: [bundleBlob(bundle)],
    annotations: {
      [ANNOTATION_BUNDLE_CONTENT]: 'dsse-envelope',
      [ANNOTATION_BUNDLE_PREDICATE]: predicateType,
      ...(statement === undefined ? {} : { [ANNOTATION_BUNDLE_STATEMENT]: statement })
    }
  })
}

export function bundleBlob(bundle: Uint8Array): Blob {
  return { bytes: bundle, descriptor: describeBytes(SIGSTORE_BUNDLE, bundle) }
}

/** The title annotation names the file, for clients such as ORAS that pull it. */
export function fileBlob(bytes: Uint8Array, mediaType: string, title: string): Blob {
  return {
    bytes,
    descriptor: { ...describeBytes(mediaType, bytes), annotations: { [ANNOTATION_TITLE]: title } }
  }
}

/** Readers from before OCI 1.1 recognize an artifact by the media type of its config; the content stays `{}`. */
export function configBlob(mediaType: string | undefined): Blob {
  return mediaType === undefined
    ? EMPTY_BLOB
    : { ...EMPTY_BLOB, descriptor: { ...EMPTY_BLOB.descriptor, mediaType } }
}
