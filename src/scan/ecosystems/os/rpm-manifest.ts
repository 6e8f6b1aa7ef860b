// RPM packages of distroless images of Azure Linux and CBL-Mariner, which have no database but a list of it.
// https://github.com/microsoft/azurelinux, the format of `rpm -qa` in toolkit/tools/imagegen/installutils
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { count } from '../../../support/text.ts'
import type { Cataloger, Distribution, Found, RootFile } from '../../installed/cataloger.ts'
import { linesOf, MAX_DATABASE_BYTES } from '../../installed/lines.ts'
import { TolerantReader } from '../../installed/read-on.ts'
import { distributionOf, formatDistro } from './os-release.ts'

export const RPM_MANIFEST: Cataloger = {
  name: 'rpm-manifest',
  extensions: ['container-manifest-2'],
  selects: path => path.endsWith('var/lib/rpmmanifest/container-manifest-2'),
  maxBytes: MAX_DATABASE_BYTES,
  readRoot(root, context) {
    const packages: (Found & { readonly file: RootFile })[] = []
    const warnings: string[] = []
    const reader = new TolerantReader()
    for (const file of root.kept('rpm-manifest')) {
      const distribution = distributionOf(file, root, context.distribution)
      let missing = 0
      for (const line of reader.read(file, linesOf)) {
        if (line === '') continue
        const found = toPackage(line.split('\t'), distribution)
        if (found === undefined) missing++
        else {
          context.keepPackage(line.length)
          packages.push({ ...found, file })
        }
      }
      if (missing > 0) warnings.push(`${file.path}: ${count(missing, 'line')} cannot be read`)
    }
    return { packages, owned: [], warnings: [...warnings, ...reader.warnings] }
  }
}

/** Real lines have ten: of two in one, the second would be left out. */
const MOST_FIELDS = 12

/** Name, version-release, two times, vendor, epoch, size, architecture, epoch as a number, source package. */
function toPackage(fields: readonly string[], distribution: Distribution | undefined): Found | undefined {
  const [name, version, , , vendor, epoch] = fields
  const [arch, , sourceRpm] = fields.slice(-3)
  if (!name || !version || !/^\d/.test(version) || fields.length < 9 || fields.length > MOST_FIELDS)
    return undefined
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
