// Installed Python distributions: https://packaging.python.org/en/latest/specifications/core-metadata/

import { mapLicense, mapLicenses } from '../../../sbom/licenses/map-license.ts'
import type { License, Party } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { present } from '../../../support/fields.ts'
import { afterLast } from '../../../support/text.ts'
import { readZip } from '../../archive/zip.ts'
import { type Cataloger, type Found, folderOf, type Links, type Root } from '../../installed/cataloger.ts'
import { fieldOf, parseMaintainer, parseStanzas, type Stanza } from '../../installed/stanza.ts'
import { readDirectUrl } from './direct-url.ts'
import { linkExtras, type Requirement, toNeeds } from './extras.ts'
import { environmentOf, evaluateMarker, extrasIn } from './markers.ts'
import { extrasOfRequirement, nameOfRequirement, normalName } from './python.ts'

const METADATA = /(?:dist-info\/METADATA|egg-info\/PKG-INFO|EGG-INFO\/PKG-INFO|\.egg-info)$/i
/** What setuptools writes beside the source of a project; installed ones have the version in their name. */
const OF_PROJECT = /^(?!(?:.*\/)?(?:dist|site)-packages\/)(?:.*\/)?[^/-]+\.egg-info\/PKG-INFO$/i
const DIRECT_URL = /[./]dist-info\/direct_url\.json$/i
const EGG = /\.egg$/i
/** The fields come first; a description of any length may follow. */
const MAX_BYTES = 1024 * 1024
const NAMES = ['name', 'version'] as const
/** Extras of one condition: each is a further evaluation. */
const MOST_EVALUATED = 8

export const PYTHON: Cataloger = {
  name: 'python',
  extensions: ['metadata', 'pkg-info', '.egg', '.egg-info', '.json'],
  selects: path =>
    /(?:METADATA|PKG-INFO|\.egg|\.egg-info|direct_url\.json)$/i.test(path) &&
    (METADATA.test(path) || DIRECT_URL.test(path) || EGG.test(path)),
  readFile({ path, bytes }) {
    if (DIRECT_URL.test(path)) {
      const origin = readDirectUrl(bytes)
      return origin && { origin }
    }
    const metadata = EGG.test(path) ? metadataInEgg(bytes) : bytes.subarray(0, MAX_BYTES)
    const [stanza] = parseStanzas(Buffer.from(metadata).toString().trimStart().split(/\r?\n/))
    if (stanza === undefined || NAMES.some(name => fieldOf(stanza, name) === undefined))
      return { warnings: ['it has no name or no version'] }
    const found = toPackage(stanza, path)
    return found === undefined ? undefined : { packages: [found] }
  },
  link: root => ({ links: linkExtras(root, linksAt), components: withOrigins(root), warnings: [] })
}

/** setuptools before 2023 could install a package as a zip archive. */
function metadataInEgg(bytes: Uint8Array): Uint8Array {
  const entries = readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return entries.find(({ name }) => name === 'EGG-INFO/PKG-INFO')?.read(MAX_BYTES) ?? new Uint8Array()
}

/** The packages with a direct_url.json beside their metadata. */
function withOrigins(root: Root): ReadonlyMap<Found, Found['component']> {
  const components = new Map<Found, Found['component']>()
  for (const { path, summary } of root.kept(PYTHON.name)) {
    const [found] = summary?.packages ?? []
    if (found === undefined) continue
    const origin = root.file(`${folderOf(path)}/direct_url.json`)?.summary?.origin
    if (origin === undefined) continue
    const { name, version, externalReferences = [] } = found.component
    components.set(
      found,
      present<Found['component']>({
        ...found.component,
        purl: origin.isLocal
          ? undefined
          : formatPurl({ type: 'pypi', name, version, qualifiers: origin.qualifiers }),
        hashes: origin.hashes,
        externalReferences: [...externalReferences, ...(origin.externalReferences ?? [])]
      })
    )
  }
  return components
}

function toPackage(stanza: Stanza, path: string): Found | undefined {
  const name = fieldOf(stanza, 'name')
  const version = fieldOf(stanza, 'version')
  if (name === undefined || version === undefined || isInterpreter(name, path)) return undefined
  const licenses = readLicenses(stanza)
  const author = readAuthor(stanza)
  const description = fieldOf(stanza, 'summary')
  const website = fieldOf(stanza, 'home-page')
  const requirements = readRequirements(stanza, path)
  return {
    component: {
      type: 'library',
      name,
      version,
      ...(OF_PROJECT.test(path) ? {} : { purl: formatPurl({ type: 'pypi', name, version }) }),
      ...(description === undefined ? {} : { description: description.slice(0, 500) }),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(author === undefined ? {} : { authors: [author] }),
      ...(website !== undefined && /^https?:\/\/\S+$/.test(website)
        ? { externalReferences: [{ type: 'website', url: website }] }
        : {})
    },
    links: {
      ...scopesOf(path),
      provides: [normalName(name)],
      ...readNeeds(stanza, path, requirements)
    },
    ...toNeeds(requirements)
  }
}

/** Distributions of one folder are imported together, those of `lib64` too; Debian's folder for pip's adds to its own. */
function scopesOf(path: string): Pick<Links, 'scope' | 'outerScopes'> {
  const folder = /\.egg(?:-info)?$/.test(path) ? folderOf(path) : folderOf(folderOf(path))
  const place = folder.replace(/(^|\/)lib64\//, '$1lib/')
  const system = /^usr\/local\/lib\/python3\.\d+\/dist-packages$/.test(place)
    ? { outerScopes: ['python usr/lib/python3/dist-packages'] }
    : {}
  return { scope: `python ${place}`, ...system }
}

/** uv links the files of its cache into the folders that packages are imported from. */
function linksAt(path: string, { links }: Found): Links | undefined {
  const place = scopesOf(path)
  if (links === undefined || links.scope === place.scope) return links
  const { outerScopes: _other, ...rest } = links
  return { ...rest, ...place }
}

/** An egg-info may have its requirements in another file, requires.txt. */
function readNeeds(
  stanza: Stanza,
  path: string,
  requirements: readonly Requirement[]
): Pick<Links, 'requires'> {
  if (!stanza.has('requires-dist') && !/[./]dist-info\/METADATA$/i.test(path)) return {}
  return { requires: requirements.flatMap(({ name, of }) => (of === undefined ? [[name]] : [])) }
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

/** `Requires-Dist: name[extra] (>=1); marker`, without those that another system needs. */
function readRequirements(stanza: Stanza, path: string): Requirement[] {
  const environment = environmentOf(path)
  return (stanza.get('requires-dist') ?? []).flatMap((text): Requirement[] => {
    const stated = nameOfRequirement(text)
    if (stated === undefined) return []
    const one = { name: normalName(stated), extras: extrasOfRequirement(text) }
    const semicolon = text.indexOf(';')
    const marker = semicolon < 0 ? undefined : text.slice(semicolon + 1)
    if (marker === undefined || evaluateMarker(marker, environment) !== false) return [one]
    const extras = [...new Set(extrasIn(marker))]
    const isNeeded = (of: string) =>
      extras.length > MOST_EVALUATED || evaluateMarker(marker, environment, of) !== false
    return extras.flatMap(of => (isNeeded(of) ? [{ ...one, of }] : []))
  })
}
