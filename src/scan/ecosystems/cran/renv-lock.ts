// renv.lock of R: https://rstudio.github.io/renv/reference/lockfiles.html
import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import { isRecord } from '../../../support/json.ts'
import { withProject } from '../../lockfile/listed-packages.ts'
import type { PackageNode, Parsed, SourceFile } from '../../lockfile/lockfile.ts'
import { invalid, parseJsonText } from '../../lockfile/structured-text.ts'

/** Its `Hash` is not one of a file. @throws SealError `SOURCE_FILE_INVALID` */
export function parseRenvLock(file: SourceFile): Parsed {
  const packages = fieldsOf(parseJsonText(file.text))['Packages']
  if (!isRecord(packages)) throw invalid('not a valid renv.lock: it has no Packages')
  const nodes = Object.entries(packages).map(([id, value]): PackageNode => {
    const entry = fieldsOf(value)
    const version = textOf(entry['Version'])
    const known = textsIn(entry['Requirements']).filter(name => Object.hasOwn(packages, name))
    return {
      kind: 'package',
      id,
      purl: { type: 'cran', name: id, ...(version === undefined ? {} : { version }) },
      dependencies: Array.isArray(entry['Requirements']) ? known.map(to => ({ to })) : undefined
    }
  })
  return withProject(file, 'cran', nodes)
}
