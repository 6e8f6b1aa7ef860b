// What a deps.json lists without shipping it: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
import { isRecord } from '../../../support/json.ts'

/** Kinds of files that a program needs or brings along. */
const ASSETS = ['runtime', 'runtimeTargets', 'native', 'resources', 'compile'] as const

/**
 * Which libraries the program ships, by their key. Not reference assemblies, which only the compiler reads, nor
 * packages of which a target uses nothing: analyzers, build tools, and packages that require only such. A library
 * without entries in the targets counts as shipped.
 *
 * @param entriesOf a library's entries in the targets
 */
export function shippedLibraries(
  libraries: Readonly<Record<string, unknown>>,
  entriesOf: (key: string) => readonly unknown[]
): ReadonlySet<string> {
  const shipped = new Set<string>()
  const requiredBy = new Map<string, string[]>()
  for (const [key, library] of Object.entries(libraries)) {
    if (!isRecord(library)) continue
    const { type, sha512, path } = library
    if (type === 'referenceassembly' && !(sha512 && path)) continue
    const entries = entriesOf(key)
    const used = entries.filter(isUsed)
    if (type !== 'package' || entries.length === 0 || used.some(hasAssets)) shipped.add(key)
    else
      for (const required of used.flatMap(dependenciesOf)) {
        const list = requiredBy.get(required)
        if (list) list.push(key)
        else requiredBy.set(required, [key])
      }
  }
  // A package without files is shipped with those that it requires. What the list does not have is not known to be absent.
  const open = [...requiredBy.keys()].filter(key => shipped.has(key) || !Object.hasOwn(libraries, key))
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const parent of requiredBy.get(key) ?? []) {
      if (shipped.has(parent)) continue
      shipped.add(parent)
      open.push(parent)
    }
  }
  return shipped
}

/** Keys of what an entry requires: `Name/1.0.0`. */
export function dependenciesOf(entry: unknown): string[] {
  const dependencies = isRecord(entry) ? entry['dependencies'] : undefined
  return isRecord(dependencies)
    ? Object.entries(dependencies).map(([name, version]) => `${name}/${String(version)}`)
    : []
}

function isUsed(entry: unknown): entry is Record<string, unknown> {
  return isRecord(entry) && entry['compileOnly'] !== true
}

function hasAssets(entry: Readonly<Record<string, unknown>>): boolean {
  return ASSETS.some(asset => {
    const files = entry[asset]
    return isRecord(files) ? Object.keys(files).length > 0 : files !== undefined
  })
}
