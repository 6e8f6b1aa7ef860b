// The packages of the lock files that list them as TOML tables: Cargo, Poetry, PDM, uv.
import { type Fields, fieldsIn, textOf } from '../../support/fields.ts'

/** The packages of a TOML lock file that have a name. */
export function packagesIn(value: unknown): readonly (Fields & { readonly name: string })[] {
  return fieldsIn(value).flatMap(entry => {
    const name = textOf(entry['name'])
    return name === undefined ? [] : [{ ...entry, name }]
  })
}
