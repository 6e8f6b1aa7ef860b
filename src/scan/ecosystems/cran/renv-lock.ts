// renv.lock of R: https://rstudio.github.io/renv/reference/lockfiles.html
import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { tablesByName } from '../../lockfile/shape.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'

/** Its `Hash` is not one of a file. @throws SealError `SOURCE_FILE_INVALID` */
export function parseRenvLock(file: SourceFile): Parsed {
  const { Packages: listed } = fieldsOf(parseJsonText(file.text))
  if (listed === undefined) throw invalid('not a valid renv.lock: it has no Packages')
  const packages = tablesByName(listed, '"Packages"')
  const ids = new Set(packages.map(([id]) => id))
  const nodes = packages.map(([id, entry]): PackageNode => {
    const version = textOf(entry['Version'])
    const known = textsIn(entry['Requirements']).filter(name => ids.has(name))
    return {
      kind: 'package',
      id,
      purl: { type: 'cran', name: id, ...(version === undefined ? {} : { version }) },
      dependencies: Array.isArray(entry['Requirements']) ? known.map(to => ({ to })) : undefined
    }
  })
  return withProject(file, 'cran', nodes)
}
