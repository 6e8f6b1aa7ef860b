// Snaps that were unpacked into an image: meta/snap.yaml. https://snapcraft.io/docs/snap-format
import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { fieldsOf, textOf } from '../../../support/fields.ts'
import type { Cataloger } from '../../installed/cataloger.ts'
import { parseYaml } from '../../lockfile/structured-text.ts'

const MAX_BYTES = 2 ** 20

export const SNAP: Cataloger = {
  name: 'snap',
  maxBytes: MAX_BYTES,
  extensions: ['.yaml'],
  selects: path => /(?:^|\/)meta\/snap\.yaml$/.test(path),
  readFile({ bytes }) {
    const fields = fieldsOf(parseYaml(Buffer.from(bytes).toString())[0])
    const [name, version] = [textOf(fields['name']), textOf(fields['version'])]
    if (name === undefined || version === undefined) return { warnings: ['it has no name or no version'] }
    const license = mapLicense(textOf(fields['license']) ?? '')
    const description = textOf(fields['summary'])
    return {
      packages: [
        {
          component: {
            type: 'application',
            name,
            version,
            // purl has no type for snaps.
            purl: formatPurl({ type: 'generic', namespace: 'snap', name, version }),
            ...(description === undefined ? {} : { description }),
            ...(license ? { licenses: [license] } : {})
          }
        }
      ]
    }
  }
}
