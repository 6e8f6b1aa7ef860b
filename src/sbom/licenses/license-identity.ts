// Normalizes license statements, so that two ways to write the same license compare as equal.

import type { License, Sbom } from '../model.ts'
import { formatLicense, type LicenseTree, readLicense } from './license-expression.ts'

/**
 * One text for a component's licenses together: operands in order, `AND` between statements; empty without any.
 *
 * @param names of the document's own `LicenseRef-…`, to take each for the license of its name
 */
export function identifyLicenses(licenses: readonly License[], names?: Sbom['licenseNames']): string {
  const options = names === undefined ? {} : { map: names }
  const parts = new Set(licenses.flatMap(({ value }) => operands(readLicense(value, options), 'and')))
  return [...parts].sort().join(' AND ')
}

/** The operands of a chain of one operator, each in one form. */
function operands(tree: LicenseTree, kind: LicenseTree['kind']): string[] {
  if (tree.kind === 'unread') return [tree.text.toLowerCase()]
  if (tree.kind === 'license') return [formatLicense(tree)]
  if (tree.kind === kind) return tree.parts.flatMap(part => operands(part, kind))
  const inner = [...new Set(tree.parts.flatMap(part => operands(part, tree.kind)))].sort()
  if (tree.kind === 'either') return [inner.join('/')]
  return inner.length === 1 ? inner : [`(${inner.join(` ${tree.kind.toUpperCase()} `)})`]
}
