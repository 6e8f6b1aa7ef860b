// Installed npm packages: https://docs.npmjs.com/cli/configuring-npm/package-json

import { mapLicense, mapLicenses } from '../../../sbom/licenses/map-license.ts'
import type { ExternalReference, License, Party } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { present } from '../../../support/fields.ts'
import { isRecord, parseJson } from '../../../support/json.ts'
import type { Cataloger, Found, Needs } from '../../installed/cataloger.ts'
import { linkNodeModules } from './node-modules.ts'
import { requirementsOf } from './package-json.ts'

/** A package.json of several megabytes belongs to a test. */
const MAX_BYTES = 4 * 2 ** 20

/** The largest packages of the registry need a few hundred others. */
const MOST_NEEDS = 2000

/** Where npm installs a package. Folders with a dot are of package managers and build tools. */
const OF_PACKAGE = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/

const PACKAGE_NAME = /^(?:@[\w.~-]+\/)?[\w.~-]+$/

export const NPM: Cataloger = {
  name: 'npm',
  extensions: ['.json'],
  selects: path =>
    path.endsWith('package.json') && (path.endsWith('/package.json') || path === 'package.json'),
  readFile({ path, bytes }) {
    if (bytes.length > MAX_BYTES) return { warnings: ['too large for a package.json'] }
    const found = read(bytes)
    if (found === undefined) return OF_PACKAGE.test(path) ? { warnings: ['it has no name'] } : undefined
    return { packages: [found] }
  },
  link: root => linkNodeModules(root, root.kept('npm'))
}

function read(bytes: Uint8Array): Found | undefined {
  const document = parseJson(withoutMark(bytes))
  if (!isRecord(document)) return undefined
  const { name } = document
  if (typeof name !== 'string' || name === '') return undefined
  const version = typeof document['version'] === 'string' ? document['version'] : ''
  // Bundlers leave the version out when they copy a package. Without both, or with a path for a name, the file only
  // configures how a bundler or Node reads a folder.
  if (version === '' && !PACKAGE_NAME.test(name)) return undefined
  const publisher = publisherOf(document)
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const group = publisher ?? (slash > 0 ? name.slice(0, slash) : undefined)
  const short = slash > 0 ? name.slice(slash + 1) : name
  const licenses = readLicenses(document)
  const author = readPerson(document['author'])
  const references = readReferences(document)
  return {
    component: {
      type: 'library',
      ...(group === undefined ? {} : { group }),
      name: short,
      ...(version === '' ? {} : { version }),
      purl: formatPurl({
        type: publisher === undefined ? 'npm' : 'vscode-extension',
        namespace: group,
        name: short,
        version
      }),
      ...(typeof document['description'] === 'string'
        ? { description: document['description'].slice(0, 500) }
        : {}),
      ...(licenses.length > 0 ? { licenses } : {}),
      ...(author === undefined ? {} : { authors: [author] }),
      ...(references.length > 0 ? { externalReferences: references } : {})
    },
    needs: readNeeds(document)
  }
}

/**
 * Of an extension of Visual Studio Code: npm's package of that name, such as `git` or `python`, is another one.
 * https://code.visualstudio.com/api/references/extension-manifest
 */
function publisherOf({ publisher, engines }: Record<string, unknown>): string | undefined {
  const isExtension = isRecord(engines) && typeof engines['vscode'] === 'string'
  return isExtension && typeof publisher === 'string' && publisher !== '' ? publisher : undefined
}

function readNeeds(document: Record<string, unknown>): Needs {
  const all = requirementsOf(document)
  const named = all.slice(0, MOST_NEEDS)
  return {
    required: named.flatMap(({ name, mayBeMissing }) => (mayBeMissing ? [] : [name])),
    optional: named.flatMap(({ name, mayBeMissing }) => (mayBeMissing ? [name] : [])),
    ...(named.length < all.length ? { isCut: true } : {})
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** `license` as text or `{ type, url }`, and the old list `licenses`. */
function readLicenses(document: Record<string, unknown>): License[] {
  const stated = document['license'] ?? document['licenses']
  const list = Array.isArray(stated) ? stated : [stated]
  const texts = list.flatMap(entry => {
    const text = isRecord(entry) ? (entry['type'] ?? entry['name']) : entry
    return typeof text === 'string' ? [text] : []
  })
  if (texts.length > 1) return mapLicenses(texts)
  const license = texts[0] === undefined ? undefined : mapLicense(texts[0])
  return license ? [license] : []
}

/** `Name <email> (url)` or the same as an object. */
export function readPerson(value: unknown): Party | undefined {
  if (typeof value === 'string') {
    const match = /^([^<(]*)(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?/.exec(value)
    return toParty(match?.[1], match?.[2], match?.[3])
  }
  return isRecord(value) ? toParty(value['name'], value['email'], value['url']) : undefined
}

function toParty(name: unknown, email: unknown, url: unknown): Party | undefined {
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  const party = present<Party>({ name: text(name), email: text(email), url: text(url) })
  return Object.keys(party).length > 0 ? party : undefined
}

function readReferences(document: Record<string, unknown>): ExternalReference[] {
  const repository = document['repository']
  const url = isRecord(repository) ? repository['url'] : repository
  const references: ExternalReference[] = []
  if (isAddress(document['homepage'])) references.push({ type: 'website', url: document['homepage'] })
  if (isAddress(url)) references.push({ type: 'vcs', url })
  return references
}

/** A complete URL; npm's short forms (`github:a/b`) are left out. */
function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:git\+)?(?:https?|git|ssh):\/\/[^\s]+$/.test(value)
}
