// The inputs of a target on disk.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function readCorpus(target: string): Buffer[] {
  const folder = join(import.meta.dirname, 'corpus', target)
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  return files.map(name => readFileSync(join(folder, name)))
}

/** @returns the path */
export function writeInput(kind: 'corpus' | 'crashes', target: string, input: Uint8Array): string {
  const folder = join(import.meta.dirname, kind, target)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 16))
  writeFileSync(path, input)
  return path
}
