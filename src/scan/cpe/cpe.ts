// Names of products as the National Vulnerability Database has them: NIST IR 7695, the formatted string of CPE 2.3.
import type { Component } from '../../sbom/model.ts'

/** `vendor:product`, and what follows the version: `update352`, or the software that it runs in. */
export interface CpeName {
  /** Both parts as CPE writes them: lower case, special characters escaped. */
  readonly product: string
  /** As the program reports it; this function escapes it. */
  readonly version: string
  /** `*` without one. */
  readonly update?: string
  /** What it runs in: `node.js`, `wordpress`. `*` without one. */
  readonly target?: string
}

export function formatCpe({ product, version, update = '*', target = '*' }: CpeName): string {
  return `cpe:2.3:a:${product}:${escapeCpe(version)}:${update}:*:*:*:${target}:*:*`
}

/** A component has one CPE; scanners read the others from this property. */
export const FURTHER_CPE = 'syft:cpe23'

/** The most exact name first. */
export function cpeFields(cpes: readonly string[]): Pick<Component, 'cpe' | 'properties'> {
  const [cpe, ...further] = [...new Set(cpes)]
  if (cpe === undefined) return {}
  if (further.length === 0) return { cpe }
  return { cpe, properties: further.map(value => ({ name: FURTHER_CPE, value })) }
}

/** A part of a CPE from a name: everything but letters, digits, `_`, `.` and `-` is escaped. */
export function escapeCpe(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]/g, character => `\\${character}`)
}
