// What the making of the CycloneDX library's models shares, and the fields that came with a version of CycloneDX.
import type * as Models from '@cyclonedx/cyclonedx-library/Models'
import type * as Spec from '@cyclonedx/cyclonedx-library/Spec'
import type { Occurrence } from '../model.ts'
import type { LicenseWriter } from './cyclonedx-licenses.ts'
import type { Unsupported } from './unsupported.ts'

export type CycloneDxSpec = Readonly<(typeof Spec.SpecVersionDict)[keyof typeof Spec.SpecVersionDict]> &
  object

/** What the CycloneDX library's component model has no field for. */
export interface ComponentExtras {
  readonly manufacturer: Models.OrganizationalEntity | undefined
  readonly authors: readonly Models.OrganizationalContact[]
  readonly occurrences: readonly Occurrence[]
}

/** What the making of models shares. */
export interface Making {
  readonly version: string
  readonly isXml: boolean
  readonly spec: CycloneDxSpec
  readonly unsupported: Unsupported
  readonly extras: WeakMap<Models.Component, ComponentExtras>
  readonly licenses: LicenseWriter
}

/** Fields that came with a version. */
const SINCE: Readonly<Record<'lifecycles' | 'occurrences' | 'toolComponents' | 'makers' | 'line', string>> = {
  lifecycles: '1.5',
  occurrences: '1.5',
  toolComponents: '1.5',
  makers: '1.6',
  line: '1.6'
}

export function has(making: Making, field: keyof typeof SINCE): boolean {
  return making.version >= SINCE[field]
}
