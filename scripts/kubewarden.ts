// sigstore-rs, with which Kubewarden verifies images: `npm run interop` builds a program that asks it, with Cargo.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkFolder, withLock } from './cache.mjs'
import { run } from './child.mjs'

/** Kubewarden's since its version 1.36. */
const VERSION = '0.14.0'
const SOURCE = join(import.meta.dirname, '..', '__tests__', 'support', 'readers', 'kubewarden.rs.txt')

const CARGO = `[package]
name = "reader"
version = "0.0.0"
edition = "2024"

[dependencies]
sigstore = { version = "=${VERSION}", default-features = false, features = ["cosign", "rustls-tls", "sigstore-trust-root"] }
tokio = { version = "1", features = ["rt", "macros"] }
`

const BUILD_TIMEOUT_MS = 1_800_000

/** `folder` keeps it for the next time. */
export async function prepareKubewarden(folder: string): Promise<string> {
  const path = join(folder, `reader-kubewarden-${VERSION}`)
  return withLock(`${path}.lock`, async () => {
    if (!existsSync(path)) await build(folder, path)
    return path
  })
}

async function build(folder: string, path: string): Promise<void> {
  console.log(`building reader-kubewarden ${VERSION} with Cargo`)
  const work = makeWorkFolder(folder)
  try {
    mkdirSync(join(work, 'src'))
    writeFileSync(join(work, 'Cargo.toml'), CARGO)
    writeFileSync(join(work, 'src', 'main.rs'), readFileSync(SOURCE))
    await run('cargo', ['build', '--release', '--quiet', '--target-dir', 'target'], {
      cwd: work,
      timeout: BUILD_TIMEOUT_MS
    })
    renameSync(join(work, 'target', 'release', 'reader'), path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    const advice =
      'Install Rust 1.85 or newer with Cargo, or set SEAL_READER_KUBEWARDEN to the program’s path.'
    throw new Error(`reader-kubewarden cannot be built: ${reason}. ${advice}`, { cause: error })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
