// What a deps.json lists without shipping it: https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md
import { isRecord } from '../../../support/json.ts'

/** Kinds of files that a program needs or brings along. */
const ASSETS = ['runtime', 'runtimeTargets', 'native', 'resources', 'compile', 'dependencies'] as const

/**
 * False for reference assemblies, which only the compiler reads, and for packages of which a target uses nothing:
 * analyzers and build tools. `entries` are the library's in the targets; without any it counts as shipped.
 */
export function isShipped(library: unknown, entries: readonly unknown[]): boolean {
  if (!isRecord(library)) return false
  const { type, sha512, path } = library
  if (type === 'referenceassembly' && !(sha512 && path)) return false
  if (type !== 'package' || entries.length === 0) return true
  return entries.some(
    entry =>
      isRecord(entry) && entry['compileOnly'] !== true && ASSETS.some(asset => hasEntries(entry[asset]))
  )
}

function hasEntries(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length > 0
}
