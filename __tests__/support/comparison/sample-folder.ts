// Folders with real packages, which clients download once: they stay in the cache of the tests.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findCacheFolder, makeWorkFolder, moveIntoPlace, withLock } from '../../../scripts/cache.mjs'

const SAMPLES = join(findCacheFolder(process.env), 'samples')

/** The folder that `make` fills. `contents` lists what it puts there: other contents are another folder. */
export async function sampleFolder(
  name: string,
  contents: readonly string[],
  make: (folder: string) => Promise<void>
): Promise<string> {
  const digest = createHash('sha256').update(contents.join('\n')).digest('hex').slice(0, 12)
  const target = join(SAMPLES, `${name}-${digest}`)
  mkdirSync(SAMPLES, { recursive: true })
  return withLock(`${target}.lock`, async () => {
    if (existsSync(target)) return target
    const work = makeWorkFolder(SAMPLES)
    try {
      const folder = join(work, 'content')
      mkdirSync(folder)
      await make(folder)
      moveIntoPlace(folder, target)
      return target
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
}
