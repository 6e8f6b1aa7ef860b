// Whether dist/ is what src/ builds, and the build if it is not: no test, demo or benchmark runs an old dist/.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { findCacheFolder, withLock } from './cache.mjs'

/** What a build reads: files, and folders with all that is in them. */
const SOURCES = [
  'src',
  'generated',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json'
]

/** Ignored by Git: the digests of the sources and of dist/ after the last build here. */
const RECORD = '.dist-built'

/** The digest of all that a build reads. Taken before a build, so that a change during it is seen afterwards. */
export function digestSources(root: string): string {
  return digestOf(root, SOURCES)
}

/** Notes that dist/ as it is now comes from these sources. */
export function recordBuild(root: string, sources: string): void {
  writeFileSync(join(root, RECORD), recordOf(root, sources))
}

/** Is dist/ untouched since a build of the sources as they are now? */
export function isBuilt(root: string): boolean {
  const path = join(root, RECORD)
  return existsSync(path) && readFileSync(path, 'utf8') === recordOf(root, digestSources(root))
}

/** Builds dist/ if it is not what src/ builds. Two runs at the same time build once. */
export async function ensureBuilt(root: string): Promise<void> {
  if (isBuilt(root)) return
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16)
  await withLock(join(findCacheFolder(process.env), `build-${key}.lock`), async () => {
    if (isBuilt(root)) return
    const started = performance.now()
    // A build that fails half-way leaves no record of the one before.
    rmSync(join(root, RECORD), { force: true })
    build(root)
    console.log(`dist/ built from src/ in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  })
}

/** The errors of esbuild go where this process writes its own. */
function build(root: string): void {
  const { status } = spawnSync(process.execPath, [join('scripts', 'build.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit']
  })
  if (status !== 0) throw new Error('dist/ cannot be built from src/: the reason is above')
}

function recordOf(root: string, sources: string): string {
  return `${sources} ${digestOf(root, ['dist'])}\n`
}

function digestOf(root: string, names: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of names.flatMap(name => listFiles(join(root, name)))) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex')
    hash.update(`${content}  ${relative(root, path).replaceAll(sep, '/')}\n`)
  }
  return hash.digest('hex')
}

function listFiles(path: string): string[] {
  const about = statSync(path, { throwIfNoEntry: false })
  if (!about?.isDirectory()) return about ? [path] : []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
