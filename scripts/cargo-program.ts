// Programs of the tests that Cargo builds from one source file and pinned crates.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, withLock } from './cache.mjs'
import { run } from './child.mjs'

export interface CargoProgram {
  readonly name: string
  /** Of the library that it asks, and of the program in the cache. */
  readonly version: string
  /** The lines of `[dependencies]`. */
  readonly dependencies: readonly string[]
  readonly source: string
  /** The environment variable that names its path. */
  readonly variable: string
}

const BUILD_TIMEOUT_MS = 3_600_000

/** Its path; `folder` keeps it for the next time. */
export async function prepareCargoProgram(program: CargoProgram, folder: string): Promise<string> {
  const path = join(folder, `${program.name}-${program.version}`)
  return withLock(`${path}.lock`, async () => {
    if (!existsSync(path)) await build(program, folder, path)
    return path
  })
}

async function build(program: CargoProgram, folder: string, path: string): Promise<void> {
  console.log(`building ${program.name} ${program.version} with Cargo`)
  const work = makeWorkFolder(folder)
  try {
    mkdirSync(join(work, 'src'))
    writeFileSync(join(work, 'Cargo.toml'), formatManifest(program))
    writeFileSync(join(work, 'src', 'main.rs'), program.source)
    await run('cargo', ['build', '--quiet'], { cwd: work, timeout: BUILD_TIMEOUT_MS })
    renameSync(join(work, 'target', 'debug', program.name), path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    const advice = `Install Rust 1.95 or newer (https://rustup.rs), CMake and a C compiler, or set ${program.variable} to the program's path.`
    throw new Error(`${program.name} cannot be built: ${reason}. ${advice}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function formatManifest({ name, dependencies }: CargoProgram): string {
  return [
    `[package]\nname = "${name}"\nversion = "0.0.0"\nedition = "2024"\n`,
    `[dependencies]\n${dependencies.join('\n')}\n`,
    '[profile.dev]\ndebug = false\nincremental = false\n'
  ].join('\n')
}
