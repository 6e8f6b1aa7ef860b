// RPM packages of distroless images of Azure Linux and CBL-Mariner, which have no database but a list of it.
// https://github.com/microsoft/azurelinux, the format of `rpm -qa` in toolkit/tools/imagegen/installutils
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { count } from '../../../support/text.ts'
import type { Cataloger, Distribution, Found } from '../../installed/cataloger.ts'
import { formatDistro } from './os-release.ts'

export const RPM_MANIFEST: Cataloger = {
  name: 'rpm-manifest',
  selects: path => path.endsWith('var/lib/rpmmanifest/container-manifest-2'),
  readRoot(root, { distribution }) {
    const files = root.kept('rpm-manifest').map(file => {
      const lines = Buffer.from(file.bytes ?? [])
        .toString()
        .split(/\r?\n/)
        .filter(line => line !== '')
      const found = lines.flatMap(line => toPackage(line.split('\t'), distribution) ?? [])
      const missing = lines.length - found.length
      return {
        packages: found.map(one => ({ ...one, file })),
        warnings: missing > 0 ? [`${file.path}: ${count(missing, 'line')} cannot be read`] : []
      }
    })
    return {
      packages: files.flatMap(({ packages }) => packages),
      owned: [],
      warnings: files.flatMap(({ warnings }) => warnings)
    }
  }
}

/** Name, version-release, two times, vendor, epoch, size, architecture, epoch as a number, source package. */
function toPackage(fields: readonly string[], distribution: Distribution | undefined): Found | undefined {
  const [name, version, , , vendor, epoch] = fields
  const [arch, , sourceRpm] = fields.slice(-3)
  if (!name || !version || !/^\d/.test(version) || fields.length < 9) return undefined
  const written = epoch !== undefined && /^[1-9]\d*$/.test(epoch) ? epoch : undefined
  return {
    component: {
      type: 'library',
      name,
      version: written === undefined ? version : `${written}:${version}`,
      purl: formatPurl({
        type: 'rpm',
        namespace: distribution?.id,
        name,
        version,
        qualifiers: { arch, epoch: written, upstream: sourceRpm, distro: formatDistro(distribution) }
      }),
      ...(vendor && vendor !== '(none)' ? { supplier: { name: vendor } } : {})
    }
  }
}
