// The input scan-cache: what scans found in layers, in the Actions cache. See decision 21 for whom that trusts.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CacheTools } from '../../github/actions-cache.ts'
import type { LayerStore } from '../../scan/image/layer-store.ts'

/** Compressed. A smaller layer is read from the registry as fast as from the cache. */
const LEAST_BYTES = 1024 * 1024

/** @param isReadOnly a dry run writes nothing */
export async function openScanCache(isReadOnly: boolean, tools: CacheTools): Promise<LayerStore> {
  const [{ ActionsCache }, { LayerStore }] = await Promise.all([
    import('../../github/actions-cache.ts'),
    import('../../scan/image/layer-store.ts')
  ])
  const cache = new ActionsCache(createHash('sha256').update('oci-seal scan cache').digest('hex'), tools)
  const entries = {
    read: (key: string) => cache.read(key),
    write: isReadOnly ? undefined : (key: string, entry: Uint8Array) => cache.write(key, entry)
  }
  return new LayerStore({ entries, scanner: await scannerVersion(), leastBytes: LEAST_BYTES })
}

/** Of all code of the action: what a scan finds may depend on any of it. */
async function scannerVersion(): Promise<string> {
  const folder = import.meta.dirname
  const names = (await readdir(folder)).filter(name => /\.(?:js|cjs|ts)$/.test(name)).sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}
