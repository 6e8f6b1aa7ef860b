// Installed R packages: their DESCRIPTION files. https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file

import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { type Cataloger, folderOf } from '../../installed/cataloger.ts'
import { linesOf } from '../../installed/lines.ts'
import { fieldOf, parseStanzas } from '../../installed/stanza.ts'

const MAX_BYTES = 1024 * 1024

export const R_PACKAGE: Cataloger = {
  name: 'r-package',
  extensions: ['description'],
  selects: path => path.endsWith('/DESCRIPTION'),
  readFile({ path, bytes }) {
    const [stanza] = parseStanzas(linesOf(bytes.subarray(0, MAX_BYTES)))
    const name = stanza && fieldOf(stanza, 'package')
    const version = stanza && fieldOf(stanza, 'version')
    // Files of other programs have this name too.
    if (!stanza || name === undefined) return undefined
    if (version === undefined) return { warnings: ['it has no version'] }
    // `MIT + file LICENSE` refers to the package's own copy of the text.
    const license = mapLicense(
      fieldOf(stanza, 'license')?.replace(/\s{0,9}[|+]\s{0,9}file\s{1,9}LICEN[CS]E$/i, '') ?? ''
    )
    const url = fieldOf(stanza, 'url')?.split(/[,\s]+/, 1)[0]
    const needed = ['depends', 'imports', 'linkingto'].flatMap(key => namesOf(fieldOf(stanza, key)))
    return {
      packages: [
        {
          component: {
            type: 'library',
            name,
            version,
            purl: formatPurl({ type: 'cran', name, version }),
            ...(license ? { licenses: [license] } : {}),
            ...(url !== undefined && /^https?:\/\/\S+$/.test(url)
              ? { externalReferences: [{ type: 'website', url }] }
              : {})
          },
          // A library is the folder of its packages' folders; R searches several.
          links: {
            scope: `r ${folderOf(folderOf(path))}`,
            outerScopes: ['r'],
            provides: [name],
            requires: needed.map(one => [one])
          }
        }
      ]
    }
  }
}

function namesOf(text: string | undefined): string[] {
  return (
    (text ?? '')
      .split(',')
      .flatMap(one => /^\s*([A-Za-z][A-Za-z0-9.]*)/.exec(one)?.[1] ?? [])
      // `R (>= 3.5)` is the interpreter.
      .filter(name => name !== 'R')
  )
}
