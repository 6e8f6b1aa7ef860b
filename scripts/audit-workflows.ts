// Audits the workflows, the actions and the first workflow of README with zizmor. With `--if-available` a machine
// that can neither find nor install zizmor passes, and the output says that it was not run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCacheFolder, makeWorkFolder } from './cache.mjs'
import { runInForeground } from './child.mjs'
import { AUDITED, OPTIONS, prepareZizmor } from './zizmor.ts'

const ROOT = join(import.meta.dirname, '..')

async function main(): Promise<number> {
  const folder = join(findCacheFolder(process.env), 'peers')
  mkdirSync(folder, { recursive: true })
  let program: string
  try {
    program = process.env['SEAL_ZIZMOR'] || (await prepareZizmor(folder))
  } catch (error) {
    console.log(`zizmor was not run. ${error instanceof Error ? error.message : error}`)
    return process.argv.includes('--if-available') ? 0 : 1
  }
  const work = makeWorkFolder(folder)
  try {
    const [, smallest = ''] =
      /^```yaml\n(name:[\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? []
    const path = join(work, 'release.yml')
    writeFileSync(path, smallest)
    return await runInForeground(program, [...OPTIONS, ...AUDITED, path], { cwd: ROOT, env: process.env })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

process.exitCode = await main()
