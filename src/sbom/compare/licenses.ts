// Did the license of a package change?

import { leavesOf, licenseKey, readLicense } from '../licenses/license-expression.ts'
import { identifyLicenses } from '../licenses/license-identity.ts'
import type { OwnLicenses } from '../licenses/own-license.ts'
import type { Component, License } from '../model.ts'

type Both = readonly [before: OwnLicenses, after: OwnLicenses]

/** Both sides must have licenses: a license that one generator does not look for has not changed. */
export function hasOtherLicense(from: readonly Component[], to: readonly Component[], own: Both): boolean {
  const [before = [], after = []] = [from, to].map(components =>
    components.flatMap(({ licenses = [] }) => licenses)
  )
  const differ = (one: readonly License[], other: readonly License[]): boolean =>
    one.length > 0 &&
    other.length > 0 &&
    identifyLicenses(one) !== identifyLicenses(other) &&
    !haveSameNames([one, other], own)
  return (
    differ(before, after) ||
    (['declared', 'concluded'] as const).some(said =>
      differ(
        before.filter(({ acknowledgement }) => acknowledgement === said),
        after.filter(({ acknowledgement }) => acknowledgement === said)
      )
    ) ||
    hasOtherMeaning(before, after, own)
  )
}

/**
 * SPDX has a `LicenseRef-…` for what CycloneDX has a name for. Two documents with references are compared by these: one
 * name may be of two texts.
 */
function haveSameNames(
  [one, other]: readonly [readonly License[], readonly License[]],
  [before, after]: Both
): boolean {
  if (one.some(isReference) === other.some(isReference)) return false
  return identifyLicenses(one, before.licenseNames) === identifyLicenses(other, after.licenseNames)
}

function isReference({ value }: License): boolean {
  return value.includes('LicenseRef-')
}

/** Do the documents give one `LicenseRef-…` to different licenses? */
function hasOtherMeaning(before: readonly License[], after: readonly License[], [old, now]: Both): boolean {
  if (after.length === 0) return false
  return before.flatMap(referencesIn).some(key => {
    const [one, other] = [old, now].map(({ licenseNames, licenseTexts }) => ({
      name: licenseNames?.get(key)?.trim(),
      text: licenseTexts?.get(key)?.trim()
    }))
    if (one?.name === undefined || other?.name === undefined || one.name === other.name) return false
    // CycloneDX has no name beside the reference: its text is the name.
    const isNameless = [one, other].some(({ name, text }) => name === text)
    return !isNameless || one.text !== other.text
  })
}

/** The keys of the `LicenseRef-…` of a statement. */
export function referencesIn(license: License): readonly string[] {
  if (!isReference(license)) return []
  return leavesOf(readLicense(license.value)).map(leaf =>
    licenseKey(leaf.kind === 'license' ? leaf.id : leaf.text)
  )
}
