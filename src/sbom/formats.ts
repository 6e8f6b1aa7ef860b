// The SBOM formats as tables: media types, predicate types, and the versions that Seal knows.
import type { SbomFormat } from './model.ts'

interface FormatFacts {
  /** Its name for people. */
  readonly label: string
  /** Registered with IANA, except Syft's. */
  readonly mediaType: string
  /** What Cosign, BuildKit and GitHub look for; undefined if no consumer matches one. */
  readonly predicateType: string | undefined
  readonly knownVersions: RegExp
}

/**
 * CycloneDX: https://cyclonedx.org/specification/overview/ ("Media Types", "Recognized Predicate Type").
 * SPDX 2: https://www.iana.org/assignments/media-types/application/spdx+json, `text/spdx`.
 * SPDX 3: https://www.iana.org/assignments/media-types/application/spdx3+json.
 */
export const FORMATS: Readonly<Record<SbomFormat, FormatFacts>> = {
  'cyclonedx-json': {
    label: 'CycloneDX JSON',
    mediaType: 'application/vnd.cyclonedx+json',
    predicateType: 'https://cyclonedx.org/bom',
    knownVersions: /^1\.[2-7]$/
  },
  'cyclonedx-xml': {
    label: 'CycloneDX XML',
    mediaType: 'application/vnd.cyclonedx+xml',
    predicateType: undefined,
    knownVersions: /^1\.[0-7]$/
  },
  'spdx-json': {
    label: 'SPDX JSON',
    mediaType: 'application/spdx+json',
    predicateType: 'https://spdx.dev/Document',
    // Patch releases (2.2.1, 2.2.2, 2.3.1) mend the text of the specification.
    knownVersions: /^2\.[23](?:\.\d)?$/
  },
  'spdx-tag-value': {
    label: 'SPDX tag-value',
    mediaType: 'text/spdx',
    predicateType: undefined,
    knownVersions: /^2\.[0-3](?:\.\d)?$/
  },
  'spdx3-json': {
    label: 'SPDX 3 JSON-LD',
    mediaType: 'application/spdx3+json',
    predicateType: 'https://spdx.dev/Document/v3',
    knownVersions: /^3\.0(?:\.[01])?$/
  },
  'syft-json': {
    label: 'Syft JSON',
    mediaType: 'application/vnd.syft+json',
    predicateType: undefined,
    knownVersions: /^(?:[1-9]|1[0-6])\.\d+\.\d+$/
  }
}

/** `CycloneDX JSON 1.6` */
export function formatLabel(format: SbomFormat, version: string): string {
  return `${FORMATS[format].label} ${version}`
}
