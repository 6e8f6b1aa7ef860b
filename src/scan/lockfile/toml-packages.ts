// The packages of the lock files that list them as TOML tables: Cargo, Poetry, PDM, uv.
import { type Fields, textOf } from '../../support/fields.ts'
import { tablesIn } from './shape.ts'
import { invalid } from './structured-text.ts'

/** @throws SealError `SOURCE_FILE_INVALID` */
export function packagesIn(value: unknown): readonly (Fields & { readonly name: string })[] {
  return tablesIn(value, 'its list of packages').map(entry => {
    const name = textOf(entry['name'])
    if (name === undefined) throw invalid('a package has no name')
    return { ...entry, name }
  })
}
