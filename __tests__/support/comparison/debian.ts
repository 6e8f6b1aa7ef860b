// Packages of Debian, unpacked into a folder, with the database that dpkg would have written, or without one.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { AptSource } from '../../../scripts/apt-source.ts'
import { run } from '../../../scripts/child.mjs'
import type { DebianPackage } from '../../../scripts/programs.ts'
import { makeTemporaryFolder } from '../processes.ts'
import { sampleFolder } from './sample-folder.ts'

/** `none`: only the files. `status.d`: as distroless images have it, one file per package. */
export type Database = 'none' | 'status' | 'status.d'

/** `NAME/SUITE` */
export type DebianName = `${string}/${string}`

const SUITES = ['bookworm', 'trixie', 'sid']
let source: Promise<AptSource> | undefined

afterAll(async () => (await source)?.close())

/** Reads the lists of packages once for all samples of a test file. */
function openSource(): Promise<AptSource> {
  source ??= (async () => {
    const opened = new AptSource(makeTemporaryFolder())
    await opened.open(SUITES)
    return opened
  })()
  return source
}

/** The paths of the .deb files of these packages, which are downloaded once. */
export async function debianArchives(
  name: string,
  names: readonly DebianName[]
): Promise<ReadonlyMap<DebianName, string>> {
  const folder = await sampleFolder(`debs-${name}`, names, async target => {
    for (const suite of SUITES) {
      const places = names.map(parseName).filter(place => place.suite === suite)
      if (places.length === 0) continue
      mkdirSync(join(target, suite))
      await (await openSource()).download(places, join(target, suite))
    }
  })
  return new Map(names.map(one => [one, findArchive(folder, one)]))
}

function parseName(name: DebianName): DebianPackage {
  const [packageName = '', suite = ''] = name.split('/')
  return { package: packageName, suite }
}

function findArchive(folder: string, name: DebianName): string {
  const { package: packageName, suite } = parseName(name)
  const file = readdirSync(join(folder, suite)).find(one => one.startsWith(`${packageName}_`))
  if (file === undefined) throw new Error(`apt-get downloaded no ${name}`)
  return join(folder, suite, file)
}

/** Unpacks packages into a root file system. */
export async function unpackDebian(
  root: string,
  name: string,
  names: readonly DebianName[],
  database: Database
): Promise<void> {
  for (const archive of (await debianArchives(name, names)).values()) {
    await run('dpkg', ['-x', archive, root])
    if (database !== 'none') await register(root, archive, database)
  }
}

async function register(root: string, archive: string, database: 'status' | 'status.d'): Promise<void> {
  const { stdout: control } = await run('dpkg-deb', ['-f', archive])
  const name = /^Package: (.+)$/m.exec(control)?.[1] ?? basename(archive)
  const parts = makeTemporaryFolder()
  await run('dpkg-deb', ['-e', archive, parts])
  const sums = existsSync(join(parts, 'md5sums')) ? readFileSync(join(parts, 'md5sums')) : ''
  const dpkg = join(root, 'var/lib/dpkg')
  if (database === 'status.d') {
    mkdirSync(join(dpkg, 'status.d'), { recursive: true })
    writeFileSync(join(dpkg, 'status.d', name), `${control.trimEnd()}\n`)
    writeFileSync(join(dpkg, 'status.d', `${name}.md5sums`), sums)
    return
  }
  mkdirSync(join(dpkg, 'info'), { recursive: true })
  const [first = '', ...rest] = control.trimEnd().split('\n')
  const stanza = [first, 'Status: install ok installed', ...rest].join('\n')
  appendFileSync(join(dpkg, 'status'), `${stanza}\n\n`)
  const architecture = /^Architecture: (.+)$/m.exec(control)?.[1]
  const isShared = /^Multi-Arch: same$/m.test(control)
  const info = join(dpkg, 'info', isShared ? `${name}:${architecture}` : name)
  writeFileSync(`${info}.list`, (await listFiles(archive)).map(path => `${path}\n`).join(''))
  writeFileSync(`${info}.md5sums`, sums)
}

/** The paths in an archive, as dpkg writes them into its lists. */
async function listFiles(archive: string): Promise<string[]> {
  const { stdout } = await run('dpkg-deb', ['-c', archive], { maxBuffer: 2 ** 28 })
  return stdout.split('\n').flatMap(line => {
    const path = / \.(\/.*?)(?: -> .*| link to .*)?$/.exec(line)?.[1]
    return path === undefined ? [] : [path === '/' ? '/.' : path.replace(/\/$/, '')]
  })
}
