// Modules of the Linux kernel that are not part of it: drivers that others build.
import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { present } from '../../../support/fields.ts'
import { baseName, type ExecutableCataloger, type Found } from '../../installed/cataloger.ts'
import { readSection } from '../binary/binary-sections.ts'

const FILE = /\.ko$/
const SECTION = '.modinfo'
const MAX_BYTES = 256 * 1024
const MAX_TEXT = 300

export const KERNEL_MODULE: ExecutableCataloger = {
  name: 'kernel-module',
  start(path) {
    if (!FILE.test(path)) return undefined
    return {
      write: () => undefined,
      end(content) {
        if (content === undefined) throw new RangeError('it is too large to read what it is a module of')
        const section = readSection(content, SECTION)?.subarray(0, MAX_BYTES)
        const found = section && toPackage(readFields(section), baseName(path).replace(FILE, ''))
        return found === undefined ? [] : [found]
      }
    }
  }
}

/** `name=value`, each with a NUL behind it. Of several of one name the first. */
function readFields(section: Buffer): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const text of section.toString('utf8').split('\0')) {
    const [, name, value] = /^([a-z]{1,20})=(.*)$/s.exec(text.slice(0, MAX_TEXT)) ?? []
    if (name !== undefined && value !== undefined && !fields.has(name)) fields.set(name, value.trim())
  }
  return fields
}

/** The kernel itself has those of its own tree. */
function toPackage(fields: ReadonlyMap<string, string>, fileName: string): Found | undefined {
  if (fields.get('intree') === 'Y' || fields.get('vermagic') === undefined) return undefined
  const name = fields.get('name') || fileName
  const version = fields.get('version') || undefined
  const license = fields.get('license')
  return {
    component: present<Found['component']>({
      type: 'library',
      name,
      version,
      purl: formatPurl({ type: 'generic', namespace: 'linux-module', name, version }),
      description: fields.get('description') || undefined,
      licenses: license ? [mapLicense(license)].filter(one => one !== undefined) : undefined,
      properties: [{ name: 'oci-seal:kernel', value: fields.get('vermagic')?.split(' ', 1)[0] ?? '' }]
    })
  }
}
