// The parsers that meet bytes of others. Each returns, or throws its own error: nothing else, in no input.

import { createHash } from 'node:crypto'
import { zstdCompressSync } from 'node:zlib'
import { packSnappy } from '../__tests__/support/snappy.ts'
import { buildTar, file, pax } from '../__tests__/support/tar-builder.ts'
import { readBlobSignature } from '../src/cosign/blob-signature.ts'
import { readBundle } from '../src/cosign/bundle.ts'
import { certificateIdentity } from '../src/cosign/certificate.ts'
import { readSimpleSigning } from '../src/cosign/legacy.ts'
import { readStatement } from '../src/cosign/statement.ts'
import { discoverImages } from '../src/discover/discover.ts'
import { createdOf, platformOf } from '../src/oci/image-config.ts'
import { readManifest } from '../src/oci/manifest.ts'
import { formatReference, parseReference } from '../src/oci/reference.ts'
import { matchesPackage, parsePackagePattern } from '../src/policy/package-pattern.ts'
import { readPolicy } from '../src/policy/read-policy.ts'
import { parseChallenges } from '../src/registry/auth/challenge.ts'
import { readSpecErrors } from '../src/registry/errors/registry-error.ts'
import { parseNextLink } from '../src/registry/http/link.ts'
import { parseWarnings } from '../src/registry/http/warning.ts'
import { readReferrerIndex } from '../src/registry/referrers/referrer-index.ts'
import { checkBinding } from '../src/sbom/binding.ts'
import { formatLicense, readLicense } from '../src/sbom/licenses/license-expression.ts'
import { formatPurl } from '../src/sbom/purl/format-purl.ts'
import { identifyPurl, parsePurl } from '../src/sbom/purl/parse-purl.ts'
import type { PurlParts } from '../src/sbom/purl/purl-types.ts'
import { compareVersions } from '../src/sbom/purl/version-order.ts'
import { readSbom } from '../src/sbom/read/read-sbom.ts'
import { parseTagValue } from '../src/sbom/spdx/from-tag-value.ts'
import { inflate } from '../src/scan/archive/inflate.ts'
import { readTable } from '../src/scan/archive/sqlite.ts'
import { type TarEntry, TarReader } from '../src/scan/archive/tar.ts'
import { readZip } from '../src/scan/archive/zip.ts'
import { loadKnownNames } from '../src/scan/cpe/known-names.ts'
import { withCpes } from '../src/scan/cpe/package-cpes.ts'
import { EXECUTABLE_CATALOGERS } from '../src/scan/ecosystems/catalogers.ts'
import { parserFor } from '../src/scan/ecosystems/lockfiles.ts'
import { readRpmDatabase } from '../src/scan/ecosystems/os/rpm-database.ts'
import { parseRpmHeader } from '../src/scan/ecosystems/os/rpm-header.ts'
import { ContentBuffers, CopiedContent } from '../src/scan/image/content.ts'
import { ExecutableSink } from '../src/scan/image/executable.ts'
import { LayerStore } from '../src/scan/image/layer-store.ts'
import { scanImage } from '../src/scan/image/scan-image.ts'
import { parseIntegrity, parsePrefixedHash } from '../src/scan/lockfile/integrity.ts'
import { SealError } from '../src/support/errors.ts'
import { SILENT } from '../src/support/log.ts'
import { decodeSnappy } from '../src/support/snappy.ts'

const KNOWN_NAMES = await loadKnownNames()

export interface Target {
  readonly run: (input: Buffer) => unknown
  /** The bytes of this text are put into inputs: words that the format is made of. */
  readonly words: readonly string[]
}

const DIGEST = `sha256:${'5f'.repeat(32)}` as const

const JSON_WORDS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\u0000',
  'null',
  'true',
  '1e309',
  '-0',
  '""',
  '[]',
  '{}'
]
const CYCLONEDX = [
  '"bomFormat":"CycloneDX"',
  '"specVersion":"1.6"',
  '"metadata":',
  '"component":',
  '"components":'
]
const SBOM_FIELDS = [
  '"purl":"pkg:npm/a@1"',
  '"licenses":',
  '"expression":"MIT OR"',
  '"hashes":',
  '"dependencies":'
]
const SPDX = [
  '"spdxVersion":"SPDX-2.3"',
  '"packages":',
  '"SPDXID":',
  '"relationships":',
  'SPDXVersion: SPDX-2.3\n'
]
const XML = [
  '<bom xmlns="http://cyclonedx.org/schema/bom/1.6">',
  '<components>',
  '<component type="library">',
  ']]>'
]

function readTar(input: Buffer): void {
  const reader = new TarReader((entry: TarEntry) =>
    entry.kind === 'file' ? { write: () => undefined, end: () => undefined } : undefined
  )
  // In pieces of odd sizes, as they come from a network.
  for (let at = 0; at < input.length; at += 509) reader.push(input.subarray(at, at + 509))
  reader.end()
}

/** Both kinds, so that the error of one does not hide the other. */
function readAnyBundle(input: Buffer): void {
  try {
    readBundle(input)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    readBlobSignature(input)
  }
}

const SUBJECT = {
  digest: DIGEST,
  repository: { registry: 'ghcr.io', repository: 'a/b' },
  platform: { os: 'linux', architecture: 'amd64', variant: undefined }
} as const

async function* once(input: Buffer): AsyncGenerator<Buffer> {
  yield input
}

/** All that an image's layer leads to: each cataloger, links, and the document. */
async function readLayer(input: Buffer): Promise<void> {
  const diffId = `sha256:${createHash('sha256').update(input).digest('hex')}`
  const config = Buffer.from(JSON.stringify({ rootfs: { type: 'layers', diff_ids: [diffId, diffId] } }))
  const descriptor = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: DIGEST,
    size: input.length
  }
  const layer = { descriptor, open: () => once(input) }
  await scanImage({ config, layers: [layer, layer], subject: SUBJECT, log: SILENT })
}

/** Also as content: what is packed comes back. */
function readSnappy(input: Buffer): void {
  try {
    decodeSnappy(input, 1024 * 1024)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  const back = decodeSnappy(packSnappy(input), input.length)
  if (back === undefined || !input.equals(back)) throw new Error('packed content does not come back')
}

/** The first line is the path. */
function splitPath(input: Buffer): { readonly path: string; readonly content: Buffer } {
  const end = input.indexOf(0x0a)
  return {
    path: input.toString('utf8', 0, end < 0 ? 0 : Math.min(end, 200)),
    content: input.subarray(end + 1)
  }
}

/** One file of an image: the rest of the archive is as it should be. */
async function readImageFile(input: Buffer): Promise<void> {
  const { path, content } = splitPath(input)
  await readLayer(buildTar([pax({ path: path || 'a' }), file('x', content)]))
}

const NO_SURROUNDINGS = { paths: [], read: async () => undefined, readCompanion: async () => undefined }

async function readLockFile(input: Buffer): Promise<void> {
  const { path, content } = splitPath(input)
  await parserFor(path)?.({ path, text: content.toString() }, NO_SURROUNDINGS)
}

async function readCompressed(input: Buffer): Promise<void> {
  const frames = async function* () {
    for (let at = 0; at < input.length; at += 509) yield input.subarray(at, at + 509)
  }
  let left = 2 ** 24
  await inflate(frames(), piece => {
    left -= piece.length
    if (left < 0) throw new RangeError('enough was inflated')
  })
}

/** What is longer is not read: encoded, a purl may be. */
const LONGEST_PURL = 4096

function rewritten(purl: PurlParts): string {
  return formatPurl({ ...purl, qualifiers: Object.fromEntries(purl.qualifiers) })
}

const NPM_PATTERN = parsePackagePattern('pkg:npm/*@<2')

function readPurl(input: Buffer): void {
  const text = input.toString()
  const purl = parsePurl(text)
  identifyPurl(text)
  const pattern = parsePackagePattern(text)
  const other = parsePurl('pkg:npm/%40a/b@1.2.3')
  if (pattern && other) matchesPackage(pattern, other)
  if (purl === undefined) return
  if (NPM_PATTERN) matchesPackage(NPM_PATTERN, purl)
  const written = rewritten(purl)
  if (written.length > LONGEST_PURL) return
  const again = parsePurl(written)
  if (again === undefined || rewritten(again) !== written) throw new Error('a purl that changes')
}

function readVersions(input: Buffer): void {
  const [type, one = '', other = ''] = input.toString().split('\n')
  const order = compareVersions(type, one, other)
  // Not `-order`: 0 and -0 are not the same.
  if (Math.sign(order) + Math.sign(compareVersions(type, other, one)) !== 0) throw new Error('no order')
}

function readTexts(input: Buffer): void {
  const text = input.toString()
  const [name = '', purl = '', version = ''] = text.split('\n')
  withCpes({ name, purl, version }, KNOWN_NAMES)
  for (const algorithm of [undefined, 'sha256', 'md5']) parsePrefixedHash(text, algorithm)
  parseIntegrity(text)
}

function readHeaders(input: Buffer): void {
  const text = input.toString('latin1')
  parseChallenges(text)
  parseNextLink(text)
  parseWarnings(text)
}

/** The end of a file may fail in any way: a layer turns that into a warning. */
function guarded(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
  }
}

function readExecutable(input: Buffer): void {
  const sink = new ExecutableSink(
    'usr/bin/x',
    input.length,
    EXECUTABLE_CATALOGERS,
    new ContentBuffers(),
    () => undefined
  )
  for (let at = 0; at < input.length; at += 4093) sink.write(input.subarray(at, at + 4093))
  guarded(() => sink.end())
  const whole = new CopiedContent(input.length, new ContentBuffers())
  whole.push(input)
  for (const cataloger of EXECUTABLE_CATALOGERS)
    for (const path of ['usr/bin/java', 'app/a.dll', 'a.ko'])
      guarded(() => cataloger.start(path, true)?.end(whole))
}

/** An entry of the cache whose hash is right, with any content. */
async function readStoredLayer(input: Buffer): Promise<void> {
  const body = zstdCompressSync(input)
  const entry = Buffer.concat([createHash('sha256').update(body).digest(), body])
  const store = new LayerStore({ entries: { read: async () => entry }, scanner: 'fuzz', leastBytes: 0 })
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: DIGEST, size: 1 }
  const changes = await store.read(layer, DIGEST)
  // What is accepted has the form of what a scan finds: it can be kept again.
  if (changes !== undefined) JSON.stringify([...changes.nodes])
}

function readRpm(input: Buffer): void {
  for (const blob of readRpmDatabase(input)) if (Buffer.isBuffer(blob)) [...parseRpmHeader(blob).files()]
}

async function readAnySbom(input: Buffer): Promise<void> {
  const document = await readSbom(input, 'fuzz')
  checkBinding(document, { digest: DIGEST, repository: { registry: 'ghcr.io', repository: 'a/b' } })
}

export const TARGETS: Readonly<Record<string, Target>> = {
  tar: { run: readTar, words: ['ustar\0', '000000', '30 path=', '12 size=', 'GNU.sparse.major=1'] },
  layer: {
    run: readLayer,
    words: ['.wh.', '.wh..wh..opq', 'package.json', 'var/lib/dpkg/status', 'a.jar', '../']
  },
  'stored-layer': {
    run: readStoredLayer,
    words: ['"nodes":', '"summary":', '"packages":', '"component":', '"kind":"file"', ...JSON_WORDS]
  },
  snappy: { run: readSnappy, words: [] },
  'image-file': {
    run: readImageFile,
    words: [
      'package.json\n',
      'var/lib/dpkg/status\n',
      'lib/apk/db/installed\n',
      'boot/vmlinuz-1\n',
      'usr/share/sbom/a.cdx.json\n',
      'HdrS',
      ...JSON_WORDS,
      '\n\n',
      ': ',
      '%NAME%\n'
    ]
  },
  'lock-file': {
    run: readLockFile,
    words: [
      'yarn.lock\n',
      'pom.xml\n',
      'poetry.lock\n',
      '  ',
      '\n',
      '= ',
      '[[package]]\n',
      ': ',
      '"',
      '${',
      '<!--',
      ...JSON_WORDS
    ]
  },
  compression: { run: readCompressed, words: ['\x28\xb5\x2f\xfd', '\x50\x2a\x4d\x18', '\x1f\x8b\x08'] },
  zip: {
    run: input => readZip(input).map(entry => entry.read(2 ** 20)),
    words: ['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07', '\xff\xff\xff\xff']
  },
  sqlite: {
    run: input => [...readTable(input, 'Packages')],
    words: ['SQLite format 3\0', 'table', 'Packages']
  },
  rpm: { run: readRpm, words: ['RpmP', 'Slot', 'BlbS', '\x00\x06\x15\x61', '\x00\x00\x03\xe8'] },
  'rpm-header': {
    run: input => [...parseRpmHeader(input).files()],
    words: ['\x00\x00\x03\xe8', '\x00\x00\x04\x5c']
  },
  executable: {
    run: readExecutable,
    words: [
      '\x7fELF',
      'MZ',
      'PE\0\0',
      '\xcf\xfa\xed\xfe',
      '\xca\xfe\xba\xbe',
      '\xff Go buildinf:',
      '.dep-v0',
      '.note.package\0',
      'FDO\0',
      '.modinfo\0',
      'com.oracle.svm.core.VM=',
      '\x1f\x8b\x08\0\0\0\0\0',
      'VS_VERSION_INFO'
    ]
  },
  der: {
    run: input => certificateIdentity(input),
    words: ['\x30\x82', '\x06\x0a', '\x2b\x06\x01\x04\x01', '\xa3']
  },
  dockerfile: {
    run: input => discoverImages('Dockerfile', input.toString()),
    words: [
      'FROM ',
      'ARG ',
      ' AS ',
      'COPY --from=',
      '${A:-',
      '\\\n',
      '# syntax=',
      '# escape=`\n',
      '<<EOF\n',
      '${A##'
    ]
  },
  workflow: {
    run: input => discoverImages('.github/workflows/a.yml', input.toString()),
    words: [
      'jobs:\n',
      '  container: ',
      '&a ',
      '*a',
      '<<: ',
      '- ',
      '|\n',
      '${{ ',
      '!!map ',
      '? ',
      'uses: docker://'
    ]
  },
  kubernetes: {
    run: input => discoverImages('deploy/a.yaml', input.toString()),
    words: [
      'apiVersion: v1\n',
      'kind: Pod\n',
      'image: ',
      '{{ .Values.image }}',
      '---\n',
      '*a',
      '&a ',
      '{{- if '
    ]
  },
  compose: {
    run: input => discoverImages('compose.yaml', input.toString()),
    words: ['services:\n', '  image: ', '${A:-b}', 'build: ', 'dockerfile_inline: |\n', '<<: *a', '&a ']
  },
  policy: {
    run: input => readPolicy(input.toString(), 'oci-seal.yml', () => 'key.pub'),
    words: [
      'version: 1\n',
      'policies:\n',
      'images: ',
      'authorities:\n',
      'keyless:\n',
      'require: ',
      'packages:\n',
      'licenses:\n',
      'exceptions:\n',
      '*',
      '^('
    ]
  },
  'sbom-json': { run: readAnySbom, words: [...JSON_WORDS, ...CYCLONEDX, ...SBOM_FIELDS, ...SPDX] },
  'sbom-text': {
    run: readAnySbom,
    words: [...XML, ...SPDX, '<text>', '</text>', 'PackageName: a\n', '&#0;', '<!DOCTYPE']
  },
  'tag-value': {
    run: input => parseTagValue(input.toString()),
    words: [
      'SPDXVersion: SPDX-2.3\n',
      'PackageName: a\n',
      '<text>',
      '</text>',
      'Relationship: ',
      'SPDXID: SPDXRef-a\n'
    ]
  },
  purl: {
    run: readPurl,
    words: ['pkg:', 'npm/', '%40', '%2F', '?', '#', '@', '&', 'repository_url=', '//', '..', '>=', '||']
  },
  versions: {
    run: readVersions,
    words: [
      'deb\n',
      'rpm\n',
      'apk\n',
      'pypi\n',
      'npm\n',
      'maven\n',
      '1.0',
      '-SNAPSHOT',
      '~',
      '_rc',
      '.post1',
      '+',
      ':'
    ]
  },
  license: {
    run: input => formatLicense(readLicense(input.toString())),
    words: [
      'MIT',
      ' OR ',
      ' AND ',
      ' WITH ',
      '(',
      ')',
      '+',
      'LicenseRef-a',
      'DocumentRef-',
      'GPL-2.0-or-later'
    ]
  },
  'cpe-and-checksums': {
    run: readTexts,
    words: ['sha512-', 'sha256:', 'md5=', ' ', '\n', '?', 'py3-', '\\', '==']
  },
  reference: {
    run: input => formatReference(parseReference(input.toString())),
    words: ['ghcr.io/', '@', DIGEST, ':', '[::1]', 'localhost:5000/', '//']
  },
  config: {
    run: input => [createdOf(input), platformOf(input)],
    words: [...JSON_WORDS, '"created":', '"os":', '"architecture":', '"rootfs":']
  },
  manifest: {
    run: input => readManifest(input, 'application/vnd.oci.image.index.v1+json', 'fuzz'),
    words: [...JSON_WORDS, '"mediaType":', '"manifests":', '"layers":', '"subject":', '"config":', DIGEST]
  },
  'referrer-index': {
    run: input => readReferrerIndex(input, 'fuzz'),
    words: [...JSON_WORDS, '"schemaVersion":2', '"manifests":', '"artifactType":', '"annotations":', DIGEST]
  },
  challenge: {
    run: readHeaders,
    words: [
      '<a>; rel="next"',
      '299 - "',
      'Bearer ',
      'Basic ',
      'realm="',
      'service=',
      'scope="',
      ',',
      '\\"',
      ' , ',
      '='
    ]
  },
  'registry-error': {
    run: input => readSpecErrors(input),
    words: [...JSON_WORDS, '"errors":', '"code":', '"message":', '"detail":']
  },
  statement: {
    run: input => readStatement(input),
    words: [...JSON_WORDS, '"_type":', '"subject":', '"digest":', '"predicate":', '"sha256":']
  },
  'simple-signing': {
    run: input => readSimpleSigning(input),
    words: [...JSON_WORDS, '"critical":', '"image":', DIGEST]
  },
  bundle: {
    run: readAnyBundle,
    words: [
      ...JSON_WORDS,
      '"dsseEnvelope":',
      '"payload":',
      '"signatures":',
      '"verificationMaterial":',
      '"tlogEntries":'
    ]
  }
}
