// The licenses that a Debian package's copyright file names.
// https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

import { mapLicenses } from '../../../sbom/licenses/map-license.ts'
import type { License } from '../../../sbom/model.ts'
import type { Cataloger } from '../../installed/cataloger.ts'
import { parseStanzas } from '../../installed/stanza.ts'

const MAX_BYTES = 4 * 2 ** 20

export const DEBIAN_COPYRIGHT: Cataloger = {
  name: 'debian-copyright',
  extensions: ['copyright'],
  selects: path => path.endsWith('/copyright') && /(?:^|\/)usr\/share\/doc\/[^/]+\/copyright$/.test(path),
  readFile({ bytes }) {
    const licenses = readCopyright(Buffer.from(bytes.subarray(0, MAX_BYTES)).toString())
    return licenses.length > 0 ? { licenses } : undefined
  }
}

function readCopyright(text: string): License[] {
  if (/^\s*Format(?:-Specification)?:/im.test(text.slice(0, 1000))) {
    const names: string[] = []
    for (const stanza of parseStanzas(text.split(/\r?\n/))) {
      const name = stanza.get('license')?.[0]?.split('\n', 1)[0]
      if (name) names.push(name)
    }
    return mapLicenses(names)
  }
  return fromReferences(text)
}

/**
 * Free text that points to the licenses every Debian system has. The GNU licenses stay names: whether later
 * versions are allowed is only in the prose.
 */
function fromReferences(text: string): License[] {
  const names = new Set<string>()
  for (const match of text.matchAll(
    /\/usr\/share\/common-licenses\/([A-Za-z0-9][A-Za-z0-9.+-]*[A-Za-z0-9])/g
  )) {
    names.add(match[1] ?? '')
  }
  return [...names]
    .sort()
    .flatMap<License>(name =>
      /^(?:L|A)?GPL|^GFDL|^Artistic$|^BSD$/.test(name)
        ? [{ kind: 'name', value: name, acknowledgement: 'declared' }]
        : mapLicenses([name])
    )
}
