// What the scan needs of an image's config: https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md
import { type Digest, isDigest } from '../../oci/digest.ts'
import { SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'

/** The diffIDs of an image's layers, lowest first. @throws SealError `SCAN_CONFIG_INVALID` */
export function readDiffIds(config: Uint8Array, layers: number): Digest[] {
  let document: unknown
  try {
    document = parseJson(config)
  } catch (cause) {
    throw new SealError('SCAN_CONFIG_INVALID', "the image's config is not JSON", { cause })
  }
  const rootfs = isRecord(document) ? document['rootfs'] : undefined
  const ids = isRecord(rootfs) ? rootfs['diff_ids'] : undefined
  if (!Array.isArray(ids) || !ids.every(isDigest)) {
    throw new SealError('SCAN_CONFIG_INVALID', "the image's config has no list of diffIDs", {
      remedy: 'Seal scans only container images. Set sbom-path to the SBOM of this artifact.'
    })
  }
  if (ids.length !== layers) {
    throw new SealError(
      'SCAN_CONFIG_INVALID',
      `the image's config lists ${ids.length} layers, its manifest ${layers}`
    )
  }
  return ids
}
