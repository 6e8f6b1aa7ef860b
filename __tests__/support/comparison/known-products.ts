// Names of the National Vulnerability Database: an advisory by CPE has one of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../../scripts/child.mjs'
import { RUNTIMES } from '../../../src/scan/ecosystems/binary/runtimes.ts'

/** Those that the tables do not have: Go's library, and products of an Alpine image. */
const FURTHER = [
  'golang:go',
  'musl-libc:musl',
  'openssl:openssl',
  'busybox:busybox',
  'zlib:zlib',
  'haxx:curl',
  'oracle:jdk'
]

/** The folder of the module that Syft is built from. */
export async function syftModule(): Promise<string> {
  const { stdout } = await run('go', ['mod', 'download', '-json', 'github.com/anchore/syft@v1.51.1'])
  return (JSON.parse(stdout) as { Dir: string }).Dir
}

/** `VENDOR:PRODUCT` of packages by Syft's index of that database, and of the runtimes. */
export async function knownProducts(): Promise<readonly string[]> {
  const path = 'syft/pkg/cataloger/internal/cpegenerate/dictionary/data/cpe-index.json'
  const text = readFileSync(join(await syftModule(), path), 'utf8')
  const names = [...text.matchAll(/cpe:2\.3:a:([^:"]+:[^:"]+):/g)].map(([, name = '']) => name)
  return [...new Set([...names, ...RUNTIMES.flatMap(({ cpes }) => cpes), ...FURTHER])]
}
