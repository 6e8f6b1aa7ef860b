// Installed PHP packages: Composer's installed.json, a list in version 1 and an object since version 2.

import { mapLicenses } from '../../../sbom/licenses/map-license.ts'
import type { Hash } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { isRecord, parseJson } from '../../../support/json.ts'
import { count } from '../../../support/text.ts'
import type { Cataloger, Found } from '../../installed/cataloger.ts'
import { isFolder, originOf } from './origin.ts'

/** A program of 1,000 packages has a file of some 2 MiB. */
const MAX_BYTES = 32 * 2 ** 20

export const COMPOSER: Cataloger = {
  name: 'composer',
  maxBytes: MAX_BYTES,
  extensions: ['.json'],
  selects: path => path.endsWith('/installed.json'),
  readFile({ path, bytes }) {
    const document = parseJson(bytes)
    const list = isRecord(document) ? document['packages'] : document
    const entries: readonly unknown[] = Array.isArray(list) ? list : []
    const packages = entries.flatMap(entry => read(entry, path) ?? [])
    // Files of other programs have this name too.
    if (packages.length === 0 && !OF_COMPOSER.test(path)) return undefined
    if (!Array.isArray(list)) return { warnings: ['it has no list of packages'] }
    const unread = entries.length - packages.length
    return {
      packages,
      ...(unread > 0 ? { warnings: [`${count(unread, 'package')} without a name or a version`] } : {})
    }
  }
}

/** In the folder of the packages, whatever that is called. */
const OF_COMPOSER = /(?:^|\/)composer\/installed\.json$/

function read(entry: unknown, path: string): Found | undefined {
  if (!isRecord(entry)) return undefined
  const { name, version, license, require, provide, replace, dist, homepage, description, authors } = entry
  if (typeof name !== 'string' || typeof version !== 'string' || !name.includes('/')) return undefined
  const slash = name.indexOf('/')
  const [group, short] = [name.slice(0, slash), name.slice(slash + 1)]
  const licenses = Array.isArray(license) ? mapLicenses(license.filter(text => typeof text === 'string')) : []
  const hashes = readHashes(dist)
  const author = Array.isArray(authors) && isRecord(authors[0]) ? authors[0]['name'] : undefined
  return {
    component: {
      type: 'library',
      group,
      name: short,
      version,
      ...(isFolder(entry)
        ? {}
        : {
            purl: formatPurl({
              type: 'composer',
              namespace: group,
              name: short,
              version,
              qualifiers: originOf(entry)
            })
          }),
      ...(typeof description === 'string' && description !== ''
        ? { description: description.slice(0, 500) }
        : {}),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(hashes.length > 0 ? { hashes } : {}),
      ...(typeof author === 'string' && author !== '' ? { authors: [{ name: author }] } : {}),
      ...(typeof homepage === 'string' && /^https?:\/\/\S+$/.test(homepage)
        ? { externalReferences: [{ type: 'website', url: homepage }] }
        : {})
    },
    links: {
      scope: `composer ${path}`,
      provides: [name, ...keys(provide), ...keys(replace)].map(one => one.toLowerCase()),
      requires: keys(require).flatMap(name => (isPlatform(name) ? [] : [[name.toLowerCase()]]))
    }
  }
}

/** `php`, `ext-json`, `composer-runtime-api`: what PHP and Composer are, not packages. */
function isPlatform(name: string): boolean {
  return !name.includes('/')
}

function keys(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : []
}

function readHashes(dist: unknown): Hash[] {
  const sum = isRecord(dist) ? dist['shasum'] : undefined
  return typeof sum === 'string' && /^[0-9a-f]{40}$/.test(sum) ? [{ algorithm: 'SHA-1', content: sum }] : []
}
