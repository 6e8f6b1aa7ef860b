// Reads one hostile input in a separate process and prints the result and the peak memory.

import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { NO_CONTENT_RULES } from '../../src/policy/defaults.ts'
import { readSbomApart } from '../../src/sbom/read/read-apart.ts'
import { scanImage } from '../../src/scan/image/scan-image.ts'
import { scanSource } from '../../src/scan/source/scan-source.ts'
import { SealError } from '../../src/support/errors.ts'
import { SILENT } from '../../src/support/log.ts'
import { verifyImages } from '../../src/verify/verify-images.ts'
import { buildLayer, inputFor } from './image-builder.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { makeSigner } from './misbehaving-registry-signer.ts'
import { peakMebibytes } from './peak-memory.mjs'
import { buildEntry, file, pax, symlink, type TarItem } from './tar-builder.ts'

const MIB = 2 ** 20

/** A file of one piece that is repeated. */
function* repeated(path: string, head: string, piece: string, bytes: number, tail = ''): Generator<Buffer> {
  const block = Buffer.from(piece.repeat(Math.ceil(MIB / piece.length)))
  const blocks = Math.ceil(bytes / block.length)
  const size = head.length + blocks * block.length + tail.length
  yield buildEntry({ path, size }).subarray(0, 512)
  yield Buffer.from(head)
  for (let at = 0; at < blocks; at++) yield block
  yield Buffer.from(tail + '\0'.repeat((512 - (size % 512)) % 512))
}

function* entries(count: number, make: (at: number) => readonly TarItem[]): Generator<Buffer> {
  for (let at = 0; at < count; at++) for (const item of make(at)) yield buildEntry(item)
}

/** Records of almost 1 MiB, each with its own key. */
function* headers(type: 'x' | 'g', count: number): Generator<Buffer> {
  yield* entries(count, at => [pax({ [`a${at}`]: 'x'.repeat(MIB - 100) }, type)])
  yield buildEntry(file('a', ''))
}

function withLongPath(path: string): readonly TarItem[] {
  return [pax({ path }), file('a', '')]
}

/** Each a little below the limit of its file, so that it is read. */
const LAYERS: Readonly<Record<string, () => Iterable<Buffer>>> = {
  'continuation lines': () =>
    repeated('var/lib/dpkg/status', 'Package: p\nVersion: 1\nA: b\n', ' x\n', 127 * MIB),
  'fields of one stanza': () =>
    repeated('var/lib/dpkg/status.d/x', 'Package: p\nVersion: 1\n', 'A:\n', 127 * MIB),
  'stanzas of dpkg': () => repeated('var/lib/dpkg/status', '', 'Package: p\nVersion: 1\n\n', 127 * MIB),
  'stanzas of apk': () => repeated('lib/apk/db/installed', '', 'P:p\nV:1\n\n', 127 * MIB),
  'empty lists in deps.json': () => repeated('x.deps.json', '{"libraries":{"a":[', '[],', 31 * MIB, '[]]}}'),
  'empty lists in installed.json': () =>
    repeated('vendor/composer/installed.json', '{"packages":[', '[],', 31 * MIB, '[]]}'),
  'files of one apk package': () => repeated('lib/apk/db/installed', 'P:p\nV:1\nF:a\n', 'R:b\n', 127 * MIB),
  'pax headers in a row': () => headers('x', 1000),
  'global pax headers': () => headers('g', 1000),
  'a million entries': () => entries(1_000_000, at => [file(`usr/share/doc/p${at % 1000}/f${at}`)]),
  'paths of 4,000 characters': () =>
    entries(150_000, at => withLongPath(`${String(at)}/${'x'.repeat(200)}`.padEnd(4000, '/yyyyyyyyy'))),
  'paths of 2,000 parts': () => entries(20_000, at => withLongPath(`${at}${'/a'.repeat(2000)}`)),
  'fields of pacman': () =>
    repeated('var/lib/pacman/local/a-1-1/desc', '%NAME%\na\n\n%VERSION%\n1\n\n', '%A%\n', 127 * MIB),
  'packages of pacman': () =>
    entries(500_000, at => [
      file(
        `var/lib/pacman/local/a${at}-1-1/desc`,
        `%NAME%\na${at}\n\n%VERSION%\n1\n\n%DEPENDS%\n${'b\n'.repeat(200)}`
      )
    ]),
  'lines of an rpm manifest': () =>
    repeated('var/lib/rpmmanifest/container-manifest-2', '', 'a\t1-1\t0\t0\tv\t0\t1\tx\t0\ts\n', 127 * MIB),
  'an SBOM in the image': () =>
    repeated(
      'sbom/a.cdx.json',
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[',
      '{},',
      5 * MIB,
      '{}]}'
    ),
  'a long SBOM in the image': () =>
    repeated('sbom/a.cdx.json', '{"bomFormat":"CycloneDX","specVersion":"1.6","x":"', 'x', 200 * MIB, '"}'),
  'links in 2,000 folders each': () =>
    entries(20_000, at => [pax({ path: `${at}${'/a'.repeat(2000)}` }), symlink('a', 'b')])
}

const lines = (make: (at: number) => string, count: number) =>
  Array.from({ length: count }, (_, at) => make(at)).join('')

/** Files of a source tree, each below the limit of a file. */
const TREES: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
  'empty maps in YAML': () => ({ 'pnpm-lock.yaml': `packages:\n  a: [${'{},'.repeat(10_000_000)}]\n` }),
  'lines of YAML': () => ({ 'pnpm-lock.yaml': `packages:\n${'- {}\n'.repeat(6_000_000)}` }),
  'empty lists in TOML': () => ({ 'poetry.lock': `a = [${'[],'.repeat(10_000_000)}]\n` }),
  'tables in TOML': () => ({ 'poetry.lock': '[[package]]\n'.repeat(2_500_000) }),
  'lines without end': () => ({ 'gradle.lockfile': lines(at => `g:a${at}:1=c\n`, 490_000) }),
  'empty lines': () => ({ 'requirements.txt': '\n'.repeat(31 * MIB) }),
  requirements: () => ({ 'requirements.txt': lines(at => `a${at}==1\n`, 490_000) }),
  'maps in YAML': () => ({ 'pnpm-lock.yaml': `packages:\n  a: [${'{},'.repeat(490_000)}]\n` }),
  'members in YAML': () => ({ 'pnpm-lock.yaml': `packages:\n${lines(at => `  a${at}@1: {}\n`, 450_000)}` }),
  'packages in TOML': () => ({
    'poetry.lock': lines(at => `[[package]]\nname="a${at}"\nversion="1"\n`, 160_000)
  }),
  'members of package-lock.json': () => ({
    'package-lock.json': `{"lockfileVersion":3,"packages":{${lines(at => `"node_modules/a${at}":{"version":"1"},`, 190_000)}"":{}}}`
  }),
  'elements of pom.xml': () => ({ 'pom.xml': `<project>${'<a/>'.repeat(490_000)}</project>` }),
  'elements of packages.config': () => ({
    'packages.config': `<packages>${lines(at => `<package id="a${at}" version="1"/>`, 99_000)}</packages>`
  }),
  'packages of many lock files': () =>
    Object.fromEntries(
      Array.from({ length: 8 }, (_, tree) => [
        `${tree}/gradle.lockfile`,
        lines(at => `g${tree}:a${at}:1=c\n`, 24_900)
      ])
    )
}

async function scanTree(files: Readonly<Record<string, string>>): Promise<string> {
  const warnings: string[] = []
  const list = async function* () {
    for (const path of Object.keys(files)) yield { path }
  }
  await scanSource({
    files: { list, read: async path => Buffer.from(files[path] ?? '') },
    subject: { name: 'a' },
    log: { ...SILENT, warning: text => warnings.push(text) },
    signal: new AbortController().signal
  })
  return warnings.some(text => text.includes('more than')) ? 'warned' : 'read'
}

const COMPONENT =
  '{"type":"library","name":"p","version":"1","purl":"pkg:npm/p@1","licenses":[{"expression":"MIT"}],' +
  '"hashes":[{"alg":"MD5","content":"0"}],"properties":[{"name":"a","value":"b"}]},'

const DOCUMENTS: Readonly<Record<string, string>> = {
  'an SBOM of 50 MB': COMPONENT.repeat(270_000),
  'an SBOM of 115 MB': COMPONENT.repeat(690_000),
  'an SBOM of empty components': '{},'.repeat(2_900_000)
}

async function scanBomb(make: () => Iterable<Buffer>): Promise<unknown> {
  const hash = createHash('sha256')
  const all = function* () {
    yield* make()
    yield Buffer.alloc(1024)
  }
  for (const piece of all()) hash.update(piece)
  const layer = { ...buildLayer([]), diffId: `sha256:${hash.digest('hex')}` as const }
  const open = async function* () {
    yield* all()
  }
  return scanImage({ ...inputFor([layer]), layers: [{ ...layer.source, open }] })
}

const CYCLONEDX = 'application/vnd.cyclonedx+json'
const KEY = { kind: 'key', key: 'k', trustedRoot: undefined } as const

/** Two images, one of which has an SBOM that overflows the heap of its reader: the outcome of each. */
async function verifyBomb(document: string): Promise<string> {
  const lab = new MemoryRegistry()
  const images = [lab.image('amd64'), lab.image('arm64')]
  const texts = [document, '']
  images.forEach((image, at) => {
    const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","metadata":{"component":{"type":"container","name":"a","version":"${image.digest}"}},"components":[${texts[at]}{"type":"library","name":"a","version":"1"}]}`
    lab.hang(image, CYCLONEDX, [lab.putBlob(text, CYCLONEDX)])
  })
  const signers = [{ name: 'us', authorities: [KEY] }]
  const require = [{ kind: 'sbom', predicate: undefined, location: undefined }] as const
  const policy = { name: 'ours', location: undefined, globs: ['**'], signers, require } as const
  const { verdict } = await verifyImages(
    {
      images: images.map(({ digest }) => ({
        requested: digest,
        reference: { registry: 'ghcr.io', repository: 'acme/app', tag: undefined, digest },
        locations: [],
        comparedWith: []
      })),
      unresolved: [],
      policy: {
        mode: undefined,
        unresolved: undefined,
        policies: [{ ...policy, match: 'any', platforms: 'all', content: NO_CONTENT_RULES }],
        added: [],
        exceptions: []
      },
      notices: [],
      origin: undefined,
      mode: 'enforce',
      concurrency: 2
    },
    {
      registries: lab,
      cosign: async () => makeSigner(),
      clock: { now: () => 0, random: () => 0, sleep: async () => undefined },
      log: SILENT
    }
  )
  return verdict.images
    .map(({ digests }) => digests.flatMap(({ facts }) => facts.map(({ status }) => status)).join())
    .join(' and ')
}

/** The most memory of the programs that were started, which Linux alone shows. */
let programs = 0
subscribe('child_process', message => {
  const { process: child } = message as { readonly process: ChildProcess }
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      programs = Math.max(programs, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0))
    } catch {
      clearInterval(timer)
    }
  }, 20)
  child.once('exit', () => clearInterval(timer))
})

const [name = ''] = process.argv.slice(2)
const layer = LAYERS[name]
const document = DOCUMENTS[name]
let outcome = 'read'
try {
  if (layer) await scanBomb(layer)
  else if (TREES[name]) outcome = await scanTree(TREES[name]())
  else if (name === 'an image beside another') outcome = await verifyBomb('{},'.repeat(1_900_000))
  else if (document === undefined) throw new Error(`no bomb ${name}`)
  else
    await readSbomApart(
      Buffer.from(`{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${document}{}]}`),
      'x'
    )
} catch (error) {
  if (!(error instanceof SealError)) throw error
  outcome = error.code
}
const most = Math.max(peakMebibytes(), programs / 1024)
console.log(JSON.stringify({ outcome, mebibytes: Math.round(most) }))
