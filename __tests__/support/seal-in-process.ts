// The root action's stages in this process: one SBOM file, one image, a signer that is not a process.
import type { Reference } from '../../src/oci/reference.ts'
import type { Registries } from '../../src/registry/registry.ts'
import type { Report } from '../../src/results/seal-report.ts'
import type { SealRequest, SealTools, TagRequest } from '../../src/seal/request.ts'
import { seal } from '../../src/seal/seal-images.ts'
import type { Clock } from '../../src/support/clock.ts'
import { type Log, SILENT } from '../../src/support/log.ts'

/** A CycloneDX document with one component of this name. */
export function smallSbom(component = 'left'): Uint8Array {
  return Buffer.from(
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      components: [{ type: 'library', name: component, version: '1.0.0', purl: `pkg:npm/${component}@1.0.0` }]
    })
  )
}

export interface SealOptions {
  readonly image: Reference
  readonly sbom?: Uint8Array
  readonly tags?: TagRequest['names']
  readonly dryRun?: boolean
}

export function sealRequest({
  image,
  sbom = smallSbom(),
  tags = [],
  dryRun = false
}: SealOptions): SealRequest {
  return {
    images: [image],
    signedFiles: [],
    sbom: {
      source: 'auto',
      files: [
        {
          origin: { source: 'sbom.json', path: 'sbom.json' },
          target: { kind: 'image' },
          read: async () => sbom
        }
      ],
      merge: false,
      formats: [],
      specVersion: '1.6',
      validation: 'warn',
      minimumComponents: 1,
      profile: 'cisa-2026',
      enrich: { fields: [], supplier: undefined, author: undefined },
      created: undefined,
      sourceTree: { path: '.', subject: { name: 'app' } },
      producer: { authors: [], tools: [] }
    },
    artifact: {
      files: [],
      artifactType: undefined,
      layerMediaType: undefined,
      configMediaType: undefined,
      annotations: {}
    },
    signing: {
      signers: [
        {
          signer: { kind: 'key', key: 'cosign.key', signingConfig: undefined, trustedRoot: undefined },
          name: 'cosign.key',
          expected: undefined,
          format: 'bundle',
          coversBuildKit: true
        }
      ],
      unsigned: undefined,
      attest: false,
      grouping: 'family',
      identities: 'name',
      readers: [],
      provenance: undefined,
      coversDocuments: false,
      annotations: {}
    },
    tags: { names: tags, immutable: [] },
    run: { platforms: 'all', concurrency: 4, dryRun }
  }
}

export interface InProcess {
  readonly registries: Registries
  readonly clock: Clock
  readonly cosign: NonNullable<SealTools['cosign']>
  readonly log?: Log
}

export function sealInProcess(options: SealOptions, { log = SILENT, ...tools }: InProcess): Promise<Report> {
  const unused = (): never => {
    throw new Error('not part of this work')
  }
  return seal(sealRequest(options), {
    ...tools,
    log,
    keep: async name => name,
    layers: unused,
    generate: unused,
    generateWith: unused,
    storedBundles: async () => [],
    commitTime: unused,
    folder: unused
  })
}
