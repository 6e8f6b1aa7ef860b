// zizmor, which `npm run zizmor` and `npm run interop` start: pip installs its wheel, which contains the program.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, withLock } from './cache.mjs'
import { run } from './child.mjs'

const VERSION = '1.32.0'

/** SHA-256 of the wheels for Linux x64, Linux arm64 and macOS arm64. */
const HASHES = [
  '84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071',
  '0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c',
  '0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba'
]

const INSTALL_TIMEOUT_MS = 300_000

export const OPTIONS: readonly string[] = ['--offline', '--no-progress', '--config', '.github/zizmor.yml']

/** What is audited, from the project's root. */
export const AUDITED: readonly string[] = ['.github/workflows', 'examples', 'action.yml', 'verify/action.yml']

/** `folder` keeps it for the next time. */
export async function prepareZizmor(folder: string): Promise<string> {
  const target = join(folder, `zizmor-${VERSION}`)
  const path = join(target, 'bin', 'zizmor')
  return withLock(`${target}.lock`, async () => {
    if (!existsSync(path)) await install(folder, target)
    return path
  })
}

async function install(folder: string, target: string): Promise<void> {
  const work = makeWorkFolder(folder)
  try {
    const hashes = HASHES.map(hash => `--hash=sha256:${hash}`).join(' ')
    writeFileSync(join(work, 'requirements.txt'), `zizmor==${VERSION} ${hashes}\n`)
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
    const advice = 'Install Python 3 with pip, or set SEAL_ZIZMOR to the path of the program.'
    throw new Error(`zizmor cannot be installed: ${reason}. ${advice}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
