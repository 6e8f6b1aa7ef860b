// The parsers that meet bytes of others. Each returns, or throws its own error: nothing else, in no input.

import { readBundle } from '../src/cosign/bundle.ts'
import { certificateIdentity } from '../src/cosign/certificate.ts'
import { readSimpleSigning } from '../src/cosign/legacy.ts'
import { discoverImages } from '../src/discover/discover.ts'
import { readManifest } from '../src/oci/manifest.ts'
import { readPolicy } from '../src/policy/read-policy.ts'
import { parseChallenges } from '../src/registry/auth/challenge.ts'
import { readReferrerIndex } from '../src/registry/referrers/referrer-index.ts'
import { checkBinding } from '../src/sbom/binding.ts'
import { readSbom } from '../src/sbom/read/read-sbom.ts'
import { readTable } from '../src/scan/archive/sqlite.ts'
import { type TarEntry, TarReader } from '../src/scan/archive/tar.ts'
import { readZip } from '../src/scan/archive/zip.ts'
import { EXECUTABLE_CATALOGERS } from '../src/scan/ecosystems/catalogers.ts'
import { readRpmDatabase } from '../src/scan/ecosystems/os/rpm-database.ts'
import { parseRpmHeader } from '../src/scan/ecosystems/os/rpm-header.ts'
import { Pieces } from '../src/scan/image/content.ts'
import { ExecutableSink } from '../src/scan/image/executable.ts'
import { LayerCollector } from '../src/scan/image/layer.ts'
import { Budget, DEFAULT_LIMITS } from '../src/scan/image/limits.ts'
import { MergedFilesystem } from '../src/scan/image/merged-filesystem.ts'
import { ScanRoom } from '../src/scan/image/scan-room.ts'

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

/** All that an image's layer leads to: the files that catalogers read, and links. */
function readLayer(input: Buffer): void {
  const collector = new LayerCollector(DEFAULT_LIMITS, new Budget(DEFAULT_LIMITS, new ScanRoom()))
  collector.push(input)
  const changes = collector.end()
  const root = new MergedFilesystem()
  root.apply(changes)
  root.apply(changes)
  root.linkedFiles()
  root.kept('dpkg')
}

function readExecutable(input: Buffer): void {
  const sink = new ExecutableSink('usr/bin/x', input.length, EXECUTABLE_CATALOGERS, () => undefined)
  for (let at = 0; at < input.length; at += 4093) sink.write(input.subarray(at, at + 4093))
  sink.end()
  const whole = new Pieces()
  whole.push(input)
  for (const cataloger of EXECUTABLE_CATALOGERS) cataloger.start('usr/bin/java', true)?.end(whole)
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
    words: ['\x7fELF', 'MZ', 'PE\0\0', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\xff Go buildinf:', '.dep-v0']
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
  policy: {
    run: input => readPolicy(input.toString(), 'oci-seal.yml', () => 'key.pub'),
    words: [
      'version: 1\n',
      'policies:\n',
      'images: ',
      'signers:\n',
      'require: ',
      'deny-packages: ',
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
  manifest: {
    run: input => readManifest(input, 'application/vnd.oci.image.index.v1+json', 'fuzz'),
    words: [...JSON_WORDS, '"mediaType":', '"manifests":', '"layers":', '"subject":', '"config":', DIGEST]
  },
  'referrer-index': {
    run: input => readReferrerIndex(input, 'fuzz'),
    words: [...JSON_WORDS, '"schemaVersion":2', '"manifests":', '"artifactType":', '"annotations":', DIGEST]
  },
  challenge: {
    run: input => parseChallenges(input.toString('latin1')),
    words: ['Bearer ', 'Basic ', 'realm="', 'service=', 'scope="', ',', '\\"', ' , ', '=']
  },
  'simple-signing': {
    run: input => readSimpleSigning(input),
    words: [...JSON_WORDS, '"critical":', '"image":', DIGEST]
  },
  bundle: {
    run: input => readBundle(input),
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
