// A program from its project's own release, by the SHA-256 that is pinned here.
import { createHash } from 'node:crypto'
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, moveIntoPlace } from './cache.mjs'
import { run } from './child.mjs'
import type { Found } from './found-program.ts'
import type { Release } from './programs.ts'

const ANSWER_TIMEOUT_MS = 5_000
const DOWNLOAD_TIMEOUT_MS = 300_000

/** Downloads a program's release into `folder`; throws if it cannot be reached or has another SHA-256. */
export async function installRelease(
  name: string,
  { url, sha256, version, member }: Release,
  folder: string
): Promise<Found> {
  const bytes = await download(url)
  const seen = createHash('sha256').update(bytes).digest('hex')
  if (seen !== sha256) throw new Error(`${url} has SHA-256 ${seen}, expected ${sha256}`)
  const work = makeWorkFolder(folder)
  try {
    if (member) {
      writeFileSync(join(work, 'archive.tar.gz'), bytes)
      await run('tar', ['-xzf', 'archive.tar.gz', member], { cwd: work })
      rmSync(join(work, 'archive.tar.gz'))
    } else {
      writeFileSync(join(work, name), bytes)
    }
    const file = member ?? name
    chmodSync(join(work, file), 0o755)
    const target = join(folder, `${name}-${version}-${sha256.slice(0, 12)}`)
    moveIntoPlace(work, target)
    return { path: join(target, file), version, from: 'release, SHA-256 pinned' }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function download(url: string): Promise<Buffer> {
  const controller = new AbortController()
  const refuse = setTimeout(
    () => controller.abort(new Error(`no answer within ${ANSWER_TIMEOUT_MS / 1000} s`)),
    ANSWER_TIMEOUT_MS
  )
  try {
    const response = await fetch(url, { signal: controller.signal })
    clearTimeout(refuse)
    const giveUp = setTimeout(() => controller.abort(new Error('too slow')), DOWNLOAD_TIMEOUT_MS)
    try {
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      return Buffer.from(await response.arrayBuffer())
    } finally {
      clearTimeout(giveUp)
    }
  } catch (error) {
    throw new Error(`${new URL(url).host}: ${reasonOf(error)}`, { cause: error })
  } finally {
    clearTimeout(refuse)
  }
}

/** fetch() reports the reason as the cause of its error. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error
  return cause instanceof Error ? cause.message : message
}
