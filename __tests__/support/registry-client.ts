// The registry client as the action opens it, with the system's clock, for tests on real servers.
import { setTimeout as wait } from 'node:timers/promises'
import { type Blob, type Descriptor, describeBytes } from '../../src/oci/descriptor.ts'
import { type Artifact, buildArtifact } from '../../src/oci/manifest.ts'
import { SIGSTORE_BUNDLE } from '../../src/oci/media-types.ts'
import { openRegistries, type RegistriesOptions } from '../../src/registry/registries.ts'
import type { Registries } from '../../src/registry/registry.ts'
import { SILENT } from '../../src/support/log.ts'
import { ACCOUNT } from './registry-servers.ts'

const opened: Registries[] = []

/** A client of a run that writes, with the account of the test servers. `closeRealClients` ends it. */
export function openRealClient(options: Partial<RegistriesOptions> = {}): Registries {
  const registries = openRegistries({
    clock: {
      now: Date.now,
      random: Math.random,
      sleep: (ms, signal) => wait(ms, undefined, signal === undefined ? {} : { signal })
    },
    log: SILENT,
    credentials: { find: async () => ({ kind: 'basic', ...ACCOUNT }) },
    writes: true,
    ...options
  })
  opened.push(registries)
  return registries
}

export function closeRealClients(): void {
  for (const registries of opened.splice(0)) registries.close()
}

export function textBlob(text: string, mediaType = 'text/plain'): Blob {
  const bytes = new TextEncoder().encode(text)
  return { bytes, descriptor: describeBytes(mediaType, bytes) }
}

/** An artifact of one layer. */
export function makeSbom(subject: Descriptor, text = '{"bomFormat":"CycloneDX"}'): Artifact {
  const artifactType = 'application/vnd.cyclonedx+json'
  return buildArtifact({ artifactType, subject, layers: [textBlob(text, artifactType)] })
}

export function makeBundle(subject: Descriptor, bundle: Blob): Artifact {
  return buildArtifact({
    artifactType: SIGSTORE_BUNDLE,
    subject,
    layers: [bundle],
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': 'https://sigstore.dev/cosign/sign/v1'
    }
  })
}
