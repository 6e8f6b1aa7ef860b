// An image with attestations by BuildKit in its index.
import { buildSampleImage, pushSampleImage } from '../../demo/image.ts'
import type { Digest } from '../../src/oci/digest.ts'
import { putBlob, putManifest } from './push.ts'

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'

/** As BuildKit 0.32 pushes it: the index has a manifest of attestations for each platform, which names it as subject. */
export async function pushBuildKitImage(
  host: string,
  repository: string
): Promise<{ index: Digest; platform: Digest; attestations: Digest[] }> {
  const sample = buildSampleImage()
  await pushSampleImage(host, repository, 'plain')
  const statement = '{"_type":"https://in-toto.io/Statement/v0.1","subject":[],"predicate":{}}'
  const layer = await putBlob(host, repository, statement)
  const config = await putBlob(host, repository, '{}')
  const index = JSON.parse(Buffer.from(sample.root.bytes).toString())
  const attestations: Digest[] = []
  for (const { manifest } of sample.platforms) {
    const subject = { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.size }
    const attestation = await putManifest(host, repository, MANIFEST, {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: { ...config, mediaType: 'application/vnd.oci.image.config.v1+json' },
      layers: [
        {
          ...layer,
          mediaType: 'application/vnd.in-toto+json',
          annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' }
        }
      ],
      subject
    })
    attestations.push(attestation.digest as Digest)
    index.manifests.push({
      mediaType: MANIFEST,
      ...attestation,
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': manifest.digest
      }
    })
  }
  const { digest } = await putManifest(host, repository, sample.root.mediaType, index)
  const platform = sample.platforms[0]?.manifest.digest as Digest
  return { index: digest as Digest, platform, attestations }
}
