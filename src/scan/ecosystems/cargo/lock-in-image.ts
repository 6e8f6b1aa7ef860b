// Cargo.lock that was copied into an image beside a program: the crates that the program was built from.
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { fieldsOf, textOf, textsIn } from '../../../support/fields.ts'
import type { Cataloger, Found } from '../../installed/cataloger.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { invalid, parseToml } from '../../lockfile/structured-text.ts'
import { packagesIn } from '../../lockfile/toml-packages.ts'
import { cratePurl } from './cargo-lock.ts'

export const CARGO_LOCK: Cataloger = {
  name: 'cargo-lock',
  extensions: ['.lock'],
  selects: path => /(?:^|\/)Cargo\.lock$/.test(path),
  readFile({ path, bytes }) {
    const lock = fieldsOf(parseToml(Buffer.from(bytes).toString()))
    if (lock['package'] === undefined && lock['version'] === undefined)
      return { warnings: ['it has no packages and no version'] }
    const packages = packagesIn(lock['package']).map(entry => toPackage(entry, path))
    return packages.length > 0 ? { packages } : undefined
  }
}

/** Without a source it is a member of the workspace: its name means nothing in a registry. */
function toPackage(entry: ReturnType<typeof packagesIn>[number], path: string): Found {
  const { name } = entry
  const version = textOf(entry['version'])
  if (version === undefined) throw invalid('a package has no version')
  const source = textOf(entry['source'])
  const hash = toHash('sha256', textOf(entry['checksum']) ?? '')
  return {
    component: {
      type: source === undefined ? 'application' : 'library',
      name,
      version,
      ...(source === undefined ? {} : { purl: formatPurl(cratePurl(name, version, source)) }),
      ...(hash ? { hashes: [hash] } : {})
    },
    links: {
      scope: `cargo ${path}`,
      provides: [name, `${name} ${version}`],
      // `name`, `name version` or `name version (source)`.
      requires: textsIn(entry['dependencies']).map(text => [text.split(' ').slice(0, 2).join(' ')])
    }
  }
}
