// Wraps an SBOM into an artifact: its bytes are the only layer.
import { buildArtifact } from '../../oci/manifest.ts'
import type { SbomDocument, SbomFormat } from '../../sbom/model.ts'
import { configBlob, fileBlob } from '../artifacts.ts'
import type { ArtifactRequest } from '../request.ts'
import type { SbomArtifact, ValidatedSbom } from './types.ts'

type MediaTypes = Pick<ArtifactRequest, 'artifactType' | 'layerMediaType' | 'configMediaType' | 'annotations'>

export const TITLES: Readonly<Record<SbomFormat, string>> = {
  'cyclonedx-json': 'sbom.cdx.json',
  'cyclonedx-xml': 'sbom.cdx.xml',
  'spdx-json': 'sbom.spdx.json',
  'spdx-tag-value': 'sbom.spdx',
  'spdx3-json': 'sbom.spdx3.json',
  'syft-json': 'sbom.syft.json'
}

export function wrapSbom(
  { document, origin, subject }: ValidatedSbom,
  findings: SbomArtifact['findings'],
  { artifactType, layerMediaType, configMediaType, annotations }: MediaTypes
): SbomArtifact {
  const { format, bytes, mediaType } = document
  const title = TITLES[format]
  const artifact = buildArtifact({
    artifactType: artifactType ?? mediaType,
    subject,
    layers: [fileBlob(bytes, layerMediaType ?? mediaType, title)],
    config: configBlob(configMediaType),
    annotations
  })
  return { kind: 'sbom', artifact, title, origin, document: withoutContent(document), findings }
}

export function withoutContent({ content: _, ...document }: SbomDocument): SbomArtifact['document'] {
  return document
}
