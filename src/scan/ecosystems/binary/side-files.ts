// Programs whose version is only in a file beside them: Go's tools, Firefox.
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { cpeFields, formatCpe } from '../../cpe/cpe.ts'
import { baseName, type Cataloger, type Found } from '../../installed/cataloger.ts'

interface SideFile {
  readonly name: string
  readonly file: RegExp
  readonly version: RegExp
  readonly product: string
}

/** Syft's classifiers go-binary and firefox-binary read the same files. */
const SIDE_FILES: readonly SideFile[] = [
  {
    name: 'go',
    file: /^VERSION(?:\.cache)?$/,
    version: /^(?:devel )?go(\d{1,6}\.\d{1,6}(?:\.\d{1,6}|(?:beta|alpha|rc)\d{1,6}|-[_0-9a-z]{1,60})?)/,
    product: 'golang:go'
  },
  {
    name: 'firefox',
    file: /^application\.ini$/,
    version:
      /^Name=Firefox\r?$[^[]{0,2000}^Version=(\d{1,6}(?:\.\d{1,6}){1,6}(?:[A-Za-z][0-9A-Za-z.-]{0,40})?)\r?$/m,
    product: 'mozilla:firefox'
  }
]
const MAX_BYTES = 65_536

export const SIDE_FILE: Cataloger = {
  name: 'side-file',
  extensions: ['version', '.cache', '.ini'],
  selects(path) {
    const name = baseName(path)
    return SIDE_FILES.some(({ file }) => file.test(name))
  },
  readFile({ path, bytes }) {
    if (bytes.length > MAX_BYTES) return undefined
    const text = Buffer.from(bytes).toString('latin1')
    const packages = SIDE_FILES.filter(({ file }) => file.test(baseName(path))).flatMap(
      row => toPackage(row, row.version.exec(text)?.[1]) ?? []
    )
    return packages.length > 0 ? { packages } : undefined
  }
}

function toPackage({ name, product }: SideFile, version: string | undefined): Found | undefined {
  if (version === undefined) return undefined
  return {
    component: {
      type: 'application',
      name,
      version,
      purl: formatPurl({ type: 'generic', name, version }),
      ...cpeFields([formatCpe({ product, version })])
    }
  }
}
