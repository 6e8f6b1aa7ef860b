// Writes an SBOM in a chosen format: the same bytes for the same content, and a list of what does not fit.
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'
import { parseDocumentTime } from '../document-time.ts'
import type { Sbom } from '../model.ts'
import { checkLeastSize } from './least-size.ts'
import type { WrittenSbom } from './written-sbom.ts'

export const WRITABLE = {
  'cyclonedx-json': ['1.4', '1.5', '1.6', '1.7'],
  'cyclonedx-xml': ['1.4', '1.5', '1.6', '1.7'],
  'spdx-json': ['2.3'],
  'spdx3-json': ['3.0.1']
} as const

export interface WriteOptions {
  readonly format: keyof typeof WRITABLE
  /** Of the specification: one of `WRITABLE[format]`. */
  readonly version: string
  /** RFC 3339: when the SBOM was made. The same time gives the same bytes. */
  readonly created: string
}

/**
 * Writes the model. Components come in order of their purl, and references are purls. The writers are loaded when
 * they are needed.
 *
 * @throws SealError `SBOM_CANNOT_WRITE` for a version or a time that cannot be written, `SBOM_TOO_LARGE`
 */
export async function writeSbom(sbom: Sbom, options: WriteOptions): Promise<WrittenSbom> {
  const { format, version, created } = options
  const versions: readonly string[] = WRITABLE[format]
  if (!versions.includes(version)) {
    throw new SealError(
      'SBOM_CANNOT_WRITE',
      `${format} cannot be written in version "${printable(version, 40)}"`,
      {
        remedy: `Set spec-version to one of ${versions.join(', ')}.`
      }
    )
  }
  const time = writableTime(created)
  checkLeastSize(sbom, format)
  switch (format) {
    case 'cyclonedx-json':
      return (await import('./cyclonedx-json.ts')).writeCycloneDxJson(sbom, version, time)
    case 'cyclonedx-xml':
      return (await import('./cyclonedx-xml.ts')).writeCycloneDxXml(sbom, version, time)
    case 'spdx-json':
      return (await import('./spdx-json.ts')).writeSpdxJson(sbom, time)
    case 'spdx3-json':
      return (await import('./spdx3-json.ts')).writeSpdx3Json(sbom, time)
  }
}

/** @throws SealError `SBOM_CANNOT_WRITE` */
export function writableTime(created: string): Date {
  const time = new Date(parseDocumentTime(created))
  if (Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 || time.getUTCFullYear() < 0) {
    throw new SealError(
      'SBOM_CANNOT_WRITE',
      `"${printable(created, 60)}" is not a valid creation time of an SBOM`,
      {
        remedy: 'Use a time such as 2026-01-02T03:04:05Z, or a SOURCE_DATE_EPOCH in seconds.'
      }
    )
  }
  return time
}
