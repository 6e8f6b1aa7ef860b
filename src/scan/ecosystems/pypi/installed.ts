// Installed Python distributions: https://packaging.python.org/en/latest/specifications/core-metadata/

import { mapLicense, mapLicenses } from '../../../sbom/licenses/map-license.ts'
import type { License, Party } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { afterLast } from '../../../support/text.ts'
import { type Cataloger, type Found, folderOf } from '../../installed/cataloger.ts'
import { fieldOf, parseMaintainer, parseStanzas, type Stanza } from '../../installed/stanza.ts'

const METADATA = /(?:dist-info\/METADATA|egg-info\/PKG-INFO|EGG-INFO\/PKG-INFO|\.egg-info)$/i
/** The fields come first; a description of any length may follow. */
const MAX_BYTES = 1024 * 1024

export const PYTHON: Cataloger = {
  name: 'python',
  selects: path => /(?:METADATA|PKG-INFO|\.egg-info)$/i.test(path) && METADATA.test(path),
  readFile({ path, bytes }) {
    const [stanza] = parseStanzas(
      Buffer.from(bytes.subarray(0, MAX_BYTES)).toString().trimStart().split(/\r?\n/)
    )
    const found = stanza && toPackage(stanza, path)
    return found === undefined ? undefined : { packages: [found] }
  }
}

function toPackage(stanza: Stanza, path: string): Found | undefined {
  const name = fieldOf(stanza, 'name')
  const version = fieldOf(stanza, 'version')
  if (name === undefined || version === undefined || isInterpreter(name, path)) return undefined
  const licenses = readLicenses(stanza)
  const author = readAuthor(stanza)
  const description = fieldOf(stanza, 'summary')
  const website = fieldOf(stanza, 'home-page')
  return {
    component: {
      type: 'library',
      name,
      version,
      purl: formatPurl({ type: 'pypi', name, version }),
      ...(description === undefined ? {} : { description: description.slice(0, 500) }),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(author === undefined ? {} : { authors: [author] }),
      ...(website !== undefined && /^https?:\/\/\S+$/.test(website)
        ? { externalReferences: [{ type: 'website', url: website }] }
        : {})
    },
    links: {
      // Distributions of one folder are imported together.
      scope: `python ${path.endsWith('.egg-info') ? folderOf(path) : folderOf(folderOf(path))}`,
      provides: [normalize(name)],
      requires: readRequirements(stanza).map(name => [name])
    }
  }
}

/** Python 2 and Debian describe the interpreter like a distribution of it. */
function isInterpreter(name: string, path: string): boolean {
  return name === 'Python' && /(?:^|\/)Python-\d[^/]*\.egg-info$/.test(path)
}

/** The first that is present, from most to least exact: an expression, one license's name, classifiers. */
function readLicenses(stanza: Stanza): License[] {
  const expression = mapLicense(fieldOf(stanza, 'license-expression') ?? '')
  if (expression) return [expression]
  const named = mapLicense(fieldOf(stanza, 'license') ?? '')
  if (named?.kind === 'expression') return [named]
  const classified = mapLicenses(
    (stanza.get('classifier') ?? []).flatMap(text =>
      text.startsWith('License :: ') ? [afterLast(text, ' :: ')] : []
    )
  ).filter(license => license.value !== 'OSI Approved')
  const isClear = classified.length > 0 && classified.every(license => license.kind === 'expression')
  return isClear || named === undefined ? classified : [named]
}

function readAuthor(stanza: Stanza): Party | undefined {
  const name = fieldOf(stanza, 'author') ?? fieldOf(stanza, 'maintainer')
  const address = fieldOf(stanza, 'author-email') ?? fieldOf(stanza, 'maintainer-email')
  const author = { ...parseMaintainer(address?.split(/,\s*(?=[^<]*<)/)[0]) }
  // An address alone is read as a name.
  const isAddress = author.email === undefined && author.name?.includes('@')
  const email = isAddress ? author.name : author.email
  const party = { name: name ?? (isAddress ? undefined : author.name), email }
  if (party.name === undefined && party.email === undefined) return undefined
  return {
    ...(party.name === undefined ? {} : { name: party.name.slice(0, 200) }),
    ...(party.email === undefined ? {} : { email: party.email })
  }
}

/** `Requires-Dist: name[extra] (>=1); marker`, without requirements of extras. */
function readRequirements(stanza: Stanza): string[] {
  return (stanza.get('requires-dist') ?? []).flatMap(text => {
    const [requirement = '', marker = ''] = text.split(';', 2)
    const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement)?.[1]
    return name === undefined || /\bextra\s*==/.test(marker) ? [] : [normalize(name)]
  })
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalize(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
