// NuGet packages of a .NET program: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md

import type { Component, Hash } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { fieldsOf, present } from '../../../support/fields.ts'
import { isRecord, parseJson } from '../../../support/json.ts'
import {
  baseName,
  type Cataloger,
  type FileSummary,
  type Found,
  folderOf,
  type OwnedFile,
  type Root
} from '../../installed/cataloger.ts'
import { dependenciesOf, shippedLibraries } from './deps-json.ts'
import { runtimeCpe } from './runtime-cpe.ts'

/** A program of 1,000 packages has a file of some 2 MiB. */
const MAX_BYTES = 32 * 2 ** 20

export const DOTNET: Cataloger = {
  name: 'dotnet',
  maxBytes: MAX_BYTES,
  extensions: ['.json'],
  selects: path => path.endsWith('.deps.json'),
  readFile: ({ path, bytes }) => readDepsJson(bytes, path),
  readRoot: root => ({ packages: [], owned: filesOfPackages(root) })
}

/** @param path where the list is: its own file, or the program that contains it */
export function readDepsJson(bytes: Uint8Array, path: string): FileSummary | undefined {
  const document = parseJson(bytes[0] === 0xef ? bytes.subarray(3) : bytes)
  const libraries = isRecord(document) ? document['libraries'] : undefined
  if (!isRecord(document) || !isRecord(libraries)) return { warnings: ['it has no libraries'] }
  const hasForm = hasEntries(libraries) && Object.values(fieldsOf(document['targets'])).every(hasEntries)
  const entries = readTargets(document)
  const shipped = shippedLibraries(libraries, key => entries.get(key) ?? [])
  const packages = Object.entries(libraries).flatMap(([key, library]) => {
    if (!shipped.has(key)) return []
    const needs = (entries.get(key) ?? []).flatMap(dependenciesOf)
    // What is listed and not shipped is known not to be there.
    const wanted = needs.filter(one => !Object.hasOwn(libraries, one) || shipped.has(one))
    return read(key, library, wanted, path) ?? []
  })
  // The file of a package that is not shipped does not come from it, if it is there.
  const assets = [...entries].flatMap(([key, list]) => [
    ...(shipped.has(key) ? list.flatMap(assetsOf) : []),
    ...list.flatMap(referencesOf)
  ])
  const warnings = hasForm ? [] : ['some of its libraries or targets have another form']
  return packages.length + warnings.length > 0
    ? { packages, files: [...new Set(assets)], warnings }
    : undefined
}

/** Objects by name: an entry of another form is a package that would be missing. */
function hasEntries(table: unknown): boolean {
  return isRecord(table) && Object.values(table).every(isRecord)
}

/** A published program has the assemblies of its packages beside it; otherwise they are in the folders of the list. */
function* filesOfPackages(root: Root): Generator<OwnedFile> {
  for (const { path, summary } of root.kept(DOTNET.name)) {
    const folder = folderOf(path) === '' ? '' : `${folderOf(path)}/`
    for (const file of summary?.files ?? []) {
      yield { path: `${folder}${file}` }
      if (!file.startsWith(REFERENCES)) yield { path: `${folder}${baseName(file)}` }
    }
  }
}

/** Of programs that compile at run time: only declarations, whatever their package is. */
const REFERENCES = 'refs/'

function referencesOf(entry: unknown): string[] {
  const compile = isRecord(entry) ? entry['compile'] : undefined
  return isRecord(compile) ? Object.keys(compile).map(file => `${REFERENCES}${baseName(file)}`) : []
}

/** The assemblies of an entry; native libraries are separate products. */
function assetsOf(entry: unknown): string[] {
  if (!isRecord(entry)) return []
  return ['runtime', 'runtimeTargets', 'resources'].flatMap(kind => {
    const files = entry[kind]
    if (!isRecord(files)) return []
    return Object.entries(files).flatMap(([file, about]) => {
      const isManaged = !isRecord(about) || about['assetType'] !== 'native'
      // Texts of a language are in its folder.
      const locale = kind === 'resources' && isRecord(about) ? about['locale'] : undefined
      const place = typeof locale === 'string' ? [`${locale}/${baseName(file)}`] : []
      return isManaged && /\.(?:dll|exe)$/i.test(file) ? [file, ...place] : []
    })
  })
}

/** From `Name/1.0.0` to its entries in all targets. */
function readTargets(document: Record<string, unknown>): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>()
  const targets = isRecord(document['targets']) ? Object.values(document['targets']) : []
  for (const target of targets) {
    for (const [key, entry] of isRecord(target) ? Object.entries(target) : [])
      found.set(key, [...(found.get(key) ?? []), entry])
  }
  return found
}

function read(key: string, library: unknown, needs: readonly string[], path: string): Found | undefined {
  const slash = key.lastIndexOf('/')
  if (slash <= 0 || !isRecord(library)) return undefined
  const [listed, version] = [key.slice(0, slash), key.slice(slash + 1)]
  const isProject = library['type'] === 'project'
  // The SDK marks the runtime that a program brings along; nuget.org has the package without the mark.
  const name = library['type'] === 'runtimepack' ? listed.replace(/^runtimepack\.(?=.)/, '') : listed
  const hash = readHash(library['sha512'])
  return {
    component: present<Found['component']>({
      type: isProject ? 'application' : 'library',
      name,
      version,
      ...(isProject ? {} : published(name, version)),
      hashes: hash && [hash]
    }),
    links: {
      scope: `dotnet ${path}`,
      provides: [key],
      requires: needs.map(one => [one])
    }
  }
}

/** Not of a project, which is the program's own: its name may be someone else's on nuget.org. */
function published(name: string, version: string): Pick<Component, 'purl' | 'cpe'> {
  return present<Pick<Component, 'purl' | 'cpe'>>({
    purl: formatPurl({ type: 'nuget', name, version }),
    cpe: runtimeCpe(name, version)
  })
}

/** `sha512-` and base64, of the package that was downloaded. */
function readHash(text: unknown): Hash | undefined {
  const encoded = typeof text === 'string' ? /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(text)?.[1] : undefined
  if (encoded === undefined) return undefined
  return { algorithm: 'SHA-512', content: Buffer.from(encoded, 'base64').toString('hex') }
}
