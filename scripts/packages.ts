// The packages of the project: whether node_modules contains what package-lock.json lists, and npm ci if not.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readJson, withLock } from './cache.mjs'
import { runNpm } from './npm.mjs'

interface LockEntry {
  readonly version?: string
  readonly integrity?: string
  readonly optional?: boolean
}

type LockEntries = Readonly<Record<string, LockEntry>>

/** Two runs at the same time install once. */
export async function installPackages(root: string, cacheFolder: string): Promise<void> {
  if (isInstalled(root)) return
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16)
  await withLock(join(cacheFolder, `npm-ci-${key}.lock`), async () => {
    if (isInstalled(root)) return
    console.log('npm ci')
    await runNpm(['ci', '--ignore-scripts'], root)
  })
}

/** Does node_modules contain every package of the lock file in its version (except those of other platforms)? */
export function isInstalled(root: string): boolean {
  const wanted = readEntries(join(root, 'package-lock.json'))
  const present = readEntries(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  const complete = Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const installed = present[path]
    if (!installed) return entry.optional === true
    return installed.version === entry.version && installed.integrity === entry.integrity
  })
  return complete && Object.keys(present).every(path => path in wanted)
}

function readEntries(path: string): LockEntries | undefined {
  return (readJson(path) as { readonly packages?: LockEntries } | undefined)?.packages
}
