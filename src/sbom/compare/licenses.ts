// Did the license of a package change?

import { leavesOf, licenseKey, readLicense } from '../licenses/license-expression.ts'
import { identifyLicenses } from '../licenses/license-identity.ts'
import type { Component, License, Sbom } from '../model.ts'

/** What each document calls its `LicenseRef-…`. */
export type LicenseNames = readonly [before: Sbom['licenseNames'], after: Sbom['licenseNames']]

export function namesOfLicenses(before: Sbom, after: Sbom): LicenseNames {
  return [before.licenseNames, after.licenseNames]
}

/** Both sides must have licenses: a license that one generator does not look for has not changed. */
export function hasOtherLicense(
  from: readonly Component[],
  to: readonly Component[],
  names: LicenseNames
): boolean {
  const [before = [], after = []] = [from, to].map(components =>
    components.flatMap(({ licenses = [] }) => licenses)
  )
  const differ = (one: readonly License[], other: readonly License[]): boolean =>
    one.length > 0 && other.length > 0 && identifyLicenses(one) !== identifyLicenses(other)
  return (
    differ(before, after) ||
    (['declared', 'concluded'] as const).some(said =>
      differ(
        before.filter(({ acknowledgement }) => acknowledgement === said),
        after.filter(({ acknowledgement }) => acknowledgement === said)
      )
    ) ||
    hasOtherMeaning(before, after, names)
  )
}

/** Do the documents give one `LicenseRef-…` to different licenses? */
function hasOtherMeaning(
  before: readonly License[],
  after: readonly License[],
  [old, now]: LicenseNames
): boolean {
  if (old === undefined || now === undefined || after.length === 0) return false
  return before
    .flatMap(({ value }) => (value.includes('LicenseRef-') ? leavesOf(readLicense(value)) : []))
    .some(leaf => {
      const key = licenseKey(leaf.kind === 'license' ? leaf.id : leaf.text)
      const [one, other] = [old.get(key), now.get(key)]
      return one !== undefined && other !== undefined && one.trim() !== other.trim()
    })
}
