// Reads one hostile input in a separate process and prints the result and the peak memory.

import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { NO_CONTENT_RULES } from '../../src/policy/defaults.ts'
import { readSbomApart } from '../../src/sbom/read/read-apart.ts'
import { scanImage } from '../../src/scan/image/scan-image.ts'
import { SealError } from '../../src/support/errors.ts'
import { SILENT } from '../../src/support/log.ts'
import { verifyImages } from '../../src/verify/verify-images.ts'
import { buildLayer, inputFor } from './image-builder.ts'
import { MemoryRegistry } from './memory-registry.ts'
import { makeSigner } from './misbehaving-registry-signer.ts'
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
  'links in 2,000 folders each': () =>
    entries(20_000, at => [pax({ path: `${at}${'/a'.repeat(2000)}` }), symlink('a', 'b')])
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
const most = Math.max(process.resourceUsage().maxRSS, programs)
console.log(JSON.stringify({ outcome, mebibytes: Math.round(most / 1024) }))
