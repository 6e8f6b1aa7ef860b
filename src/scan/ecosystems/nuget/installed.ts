// NuGet packages of a .NET program: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md

import type { Hash } from '../../../sbom/model.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { isRecord, parseJson } from '../../../support/json.ts'
import type { Cataloger, Found } from '../../installed/cataloger.ts'

/** A program of 1,000 packages has a file of some 2 MiB. */
const MAX_BYTES = 32 * 2 ** 20

export const DOTNET: Cataloger = {
  name: 'dotnet',
  maxBytes: MAX_BYTES,
  selects: path => path.endsWith('.deps.json'),
  readFile({ path, bytes }) {
    const document = parseJson(bytes[0] === 0xef ? bytes.subarray(3) : bytes)
    const libraries = isRecord(document) ? document['libraries'] : undefined
    if (!isRecord(document) || !isRecord(libraries)) return undefined
    const dependencies = readDependencies(document)
    const packages = Object.entries(libraries).flatMap(
      ([key, library]) => read(key, library, dependencies, path) ?? []
    )
    return packages.length > 0 ? { packages } : undefined
  }
}

/** From `Name/1.0.0` to the keys of its dependencies, over all targets. */
function readDependencies(document: Record<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const requires = new Map<string, string[]>()
  const targets = isRecord(document['targets']) ? Object.values(document['targets']) : []
  for (const target of targets) {
    for (const [key, library] of isRecord(target) ? Object.entries(target) : []) {
      const dependencies = isRecord(library) ? library['dependencies'] : undefined
      const found = isRecord(dependencies)
        ? Object.entries(dependencies).map(([name, version]) => `${name}/${String(version)}`)
        : []
      requires.set(key, [...(requires.get(key) ?? []), ...found])
    }
  }
  return requires
}

function read(
  key: string,
  library: unknown,
  dependencies: ReadonlyMap<string, readonly string[]>,
  path: string
): Found | undefined {
  const slash = key.lastIndexOf('/')
  if (slash <= 0 || !isRecord(library)) return undefined
  const [name, version] = [key.slice(0, slash), key.slice(slash + 1)]
  const hash = readHash(library['sha512'])
  return {
    component: {
      // The program itself is listed as a project.
      type: library['type'] === 'project' ? 'application' : 'library',
      name,
      version,
      purl: formatPurl({ type: 'nuget', name, version }),
      ...(hash === undefined ? {} : { hashes: [hash] })
    },
    links: {
      scope: `dotnet ${path}`,
      provides: [key],
      requires: (dependencies.get(key) ?? []).map(one => [one])
    }
  }
}

/** `sha512-` and base64, of the package that was downloaded. */
function readHash(text: unknown): Hash | undefined {
  const encoded = typeof text === 'string' ? /^sha512-([A-Za-z0-9+/]{86}==)$/.exec(text)?.[1] : undefined
  if (encoded === undefined) return undefined
  return { algorithm: 'SHA-512', content: Buffer.from(encoded, 'base64').toString('hex') }
}
