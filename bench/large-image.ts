// An image of more than 500 MB for the benchmark of the scan: Debian's database, Node, Python, Java and Go packages
// among the files that make up an image's bulk. Made in code, the same every time.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { buildElf, goInline } from '../__tests__/support/binary-builder.ts'
import { buildEntry, file, type TarItem } from '../__tests__/support/tar-builder.ts'
import { buildMavenJar } from '../__tests__/support/zip-builder.ts'

export interface LargeImage {
  /** Blobs by digest, the manifest among them. */
  readonly blobs: ReadonlyMap<string, Buffer>
  readonly manifest: { readonly digest: string; readonly bytes: Buffer }
  readonly inflatedBytes: number
  readonly entries: number
}

const WORDS = [
  'return',
  'const',
  'value',
  'function',
  'import',
  'error',
  'length',
  'index',
  'buffer',
  'stream',
  '{',
  '}',
  '(',
  ')'
]

/** Numbers that look random and are the same every time (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
}

/** Bytes that compress about as well as programs do, to a third. */
function filler(size: number, seed: number): Buffer {
  const next = numbers(seed)
  const bytes = Buffer.alloc(size)
  for (let at = 0; at < size; ) {
    const number = next()
    if (number & 0x10000) at += bytes.write(`${WORDS[(number >>> 20) % WORDS.length]} `, at, 'latin1')
    else if (at + 4 <= size) at = bytes.writeUInt32LE(number, at)
    else break
  }
  return bytes
}

const BULK = filler(16 * 2 ** 20, 1)

function bulk(size: number, seed: number): Buffer {
  const start = (seed * 7919 * 64) % (BULK.length - Math.min(size, BULK.length - 1))
  return size < BULK.length
    ? BULK.subarray(start, start + size)
    : Buffer.concat(Array.from({ length: Math.ceil(size / BULK.length) }, () => BULK)).subarray(0, size)
}

function* debian(): Generator<TarItem> {
  yield file('etc/os-release', 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12"\n')
  const status: string[] = []
  for (let at = 0; at < 450; at++) {
    const name = `package-${at}`
    status.push(
      `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.${at}-1\nMaintainer: Jane Doe <jane@example.com>\nDepends: package-${(at * 7) % 450} (>= 1), package-${(at * 11) % 450}\nDescription: package number ${at}\n`
    )
    const paths = Array.from({ length: 25 }, (_, index) => `usr/lib/${name}/file-${index}.so`)
    yield file(`var/lib/dpkg/info/${name}.list`, paths.map(path => `/${path}\n`).join(''))
    yield file(
      `usr/share/doc/${name}/copyright`,
      `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: GPL-${(at % 2) + 2}+\n`
    )
    for (const [index, path] of paths.entries()) yield file(path, bulk(6000 + (index % 7) * 4000, at + index))
  }
  yield file('var/lib/dpkg/status', status.join('\n'))
}

function* node(): Generator<TarItem> {
  for (let at = 0; at < 1200; at++) {
    const folder = `app/node_modules/library-${at}`
    yield file(
      `${folder}/package.json`,
      JSON.stringify({
        name: `library-${at}`,
        version: `1.${at}.0`,
        license: 'MIT',
        description: 'what it is for',
        author: 'Jane Doe'
      })
    )
    for (let index = 0; index < 25; index++)
      yield file(`${folder}/lib/module-${index}.js`, bulk(2000 + index * 200, at * 3 + index))
  }
}

function* python(): Generator<TarItem> {
  const site = 'usr/local/lib/python3.12/site-packages'
  for (let at = 0; at < 300; at++) {
    yield file(
      `${site}/module_${at}-2.${at}.dist-info/METADATA`,
      `Metadata-Version: 2.1\nName: module-${at}\nVersion: 2.${at}\nLicense: Apache-2.0\nRequires-Dist: module-${(at * 5) % 300}\n\n${'text '.repeat(500)}`
    )
    for (let index = 0; index < 20; index++)
      yield file(`${site}/module_${at}/part_${index}.py`, bulk(9000 + index * 500, at * 5 + index))
  }
}

function* java(): Generator<TarItem> {
  for (let at = 0; at < 150; at++) {
    const classes = Array.from({ length: 40 }, (_, index) => ({
      name: `com/example/Class${index}.class`,
      content: bulk(12_000, at + index * 13)
    }))
    yield file(
      `opt/app/lib/artifact-${at}-3.${at}.jar`,
      buildMavenJar('com.example', `artifact-${at}`, `3.${at}`, classes)
    )
  }
}

function* go(): Generator<TarItem> {
  for (let at = 0; at < 4; at++) {
    const modules = Array.from(
      { length: 120 },
      (_, index) => `dep\texample.com/module-${at * 60 + index}\tv1.${index}.0\th1:x=\n`
    )
    const info = goInline(
      'go1.23.4',
      `path\texample.com/program-${at}\nmod\texample.com/program-${at}\tv1.0.0\t\n${modules.join('')}`
    )
    yield file(
      `usr/local/bin/program-${at}`,
      buildElf([
        { name: '.text', content: bulk(40_000_000, at) },
        { name: '.go.buildinfo', content: info }
      ])
    )
  }
}

/** Takes about half a minute: most of it is gzip. */
export function buildLargeImage(): LargeImage {
  const blobs = new Map<string, Buffer>()
  const put = (bytes: Buffer) => {
    const digest = digestOf(bytes)
    blobs.set(digest, bytes)
    return { digest, size: bytes.length }
  }
  let inflatedBytes = 0
  let entries = 0
  const layers: object[] = []
  const diffIds: string[] = []
  for (const make of [debian, node, python, java, go]) {
    const parts = [...make()].map(buildEntry)
    const tar = Buffer.concat([...parts, Buffer.alloc(1024)])
    inflatedBytes += tar.length
    entries += parts.length
    diffIds.push(digestOf(tar))
    layers.push({ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...put(gzipSync(tar)) })
  }
  const config = put(
    Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: diffIds }
      })
    )
  )
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
      layers
    })
  )
  return { blobs, manifest: { digest: put(bytes).digest, bytes }, inflatedBytes, entries }
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
