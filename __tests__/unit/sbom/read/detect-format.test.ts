// The content decides the format; wrappings come off; the error for anything else names what was seen.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { SbomFormat } from '../../../../src/sbom/model.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/sbom')
const corpus = join(import.meta.dirname, '../../../../../shared/corpus')

function fixture(name: string): Buffer {
  return readFileSync(join(fixtures, name))
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function text(data: Uint8Array): string {
  return new TextDecoder().decode(data)
}

async function failure(data: Uint8Array | string, name = 'file'): Promise<{ code: string; message: string }> {
  const input = typeof data === 'string' ? bytes(data) : data
  return readSbom(input, name).then(
    document => ({ code: 'none', message: document.format }),
    (error: { code: string; message: string }) => error
  )
}

test.each([
  ['app.cdx.json', 'cyclonedx-json', '1.6', 'application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
  ['app.cdx.xml', 'cyclonedx-xml', '1.6', 'application/vnd.cyclonedx+xml', undefined],
  ['app.spdx.json', 'spdx-json', '2.3', 'application/spdx+json', 'https://spdx.dev/Document'],
  ['app.spdx', 'spdx-tag-value', '2.3', 'text/spdx', undefined],
  ['app.spdx3.json', 'spdx3-json', '3.0.1', 'application/spdx3+json', 'https://spdx.dev/Document/v3'],
  ['app.syft.json', 'syft-json', '16.1.10', 'application/vnd.syft+json', undefined]
])(
  '%s is recognized under any name, and keeps its bytes',
  async (file, format, version, mediaType, predicateType) => {
    const data = fixture(file)
    const document = await readSbom(data, 'image.png')
    expect(document).toMatchObject({
      format,
      version,
      isKnownVersion: true,
      mediaType,
      predicateType,
      wrappings: []
    })
    expect(Buffer.compare(document.bytes, data)).toBe(0)
  }
)

test.each([
  ['{"bomFormat":"CycloneDX","specVersion":"1.8"}', 'cyclonedx-json', '1.8'],
  ['{"specFormat":"CycloneDX","specVersion":"2.0"}', 'cyclonedx-json', '2.0'],
  ['<bom xmlns="http://cyclonedx.org/schema/bom/1.9"/>', 'cyclonedx-xml', '1.9'],
  ['{"spdxVersion":"SPDX-2.4","SPDXID":"SPDXRef-DOCUMENT"}', 'spdx-json', '2.4'],
  ['{"@context":"https://spdx.org/rdf/3.1/spdx-context.jsonld","@graph":[]}', 'spdx3-json', '3.1'],
  ['SPDXVersion: SPDX-2.9\n', 'spdx-tag-value', '2.9'],
  [
    '{"artifacts":[],"schema":{"version":"99.0.0","url":"https://example.com/anchore/syft/99"}}',
    'syft-json',
    '99.0.0'
  ]
])(
  'a version that Seal does not know is read and marked as unknown: %s',
  async (document, format, version) => {
    expect(await readSbom(bytes(document), 'x')).toMatchObject({ format, version, isKnownVersion: false })
  }
)

test.each(['2.2', '2.2.1', '2.3', '2.3.1'])('a patch release of SPDX 2 is known: %s', async version => {
  const json = bytes(`{"spdxVersion":"SPDX-${version}","SPDXID":"SPDXRef-DOCUMENT"}`)
  expect(await readSbom(json, 'x')).toMatchObject({ format: 'spdx-json', version, isKnownVersion: true })
  const tags = bytes(`SPDXVersion: SPDX-${version}\n`)
  expect(await readSbom(tags, 'x')).toMatchObject({ format: 'spdx-tag-value', version, isKnownVersion: true })
})

test.each([
  ['1.0', true],
  ['1.7', true]
])('CycloneDX XML %s is known: %s', async (version, isKnownVersion) => {
  const document = bytes(
    `<c:bom xmlns:c="http://cyclonedx.org/schema/bom/${version}"><c:components/></c:bom>`
  )
  expect(await readSbom(document, 'x')).toMatchObject({ format: 'cyclonedx-xml', version, isKnownVersion })
})

const cdx = fixture('app.cdx.json')
const statement = (predicate: string, subject = `sha256:${'5f'.repeat(32)}`): string =>
  `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"x","digest":{"sha256":"${subject.slice(7)}"}}],"predicateType":"https://cyclonedx.org/bom","predicate": ${predicate} }`
const dsse = (payload: string): string =>
  JSON.stringify({
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: 'AAAA' }]
  })
const bundle = (envelope: string): string =>
  `{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{},"dsseEnvelope":${envelope}}`

/** RFC 8878 section 3.1.2, with three bytes of content. */
const SKIPPABLE = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3])

describe('wrappings are removed, outermost first, and the content stays byte for byte', () => {
  const inner = text(cdx)
  test.each([
    ['gzip', gzipSync(cdx), ['gzip']],
    ['zstd', zstdCompressSync(cdx), ['zstd']],
    ['zstd after a skippable frame', Buffer.concat([SKIPPABLE, zstdCompressSync(cdx)]), ['zstd']],
    [
      'zstd of several frames',
      Buffer.concat([
        zstdCompressSync(cdx.subarray(0, 100)),
        SKIPPABLE,
        zstdCompressSync(cdx.subarray(100)),
        SKIPPABLE
      ]),
      ['zstd']
    ],
    ['gzip in zstd', zstdCompressSync(gzipSync(cdx)), ['zstd', 'gzip']],
    ['a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), cdx]), ['utf-8-bom']],
    ['an in-toto statement', bytes(statement(inner)), ['in-toto']],
    ['DSSE', bytes(dsse(statement(inner))), ['dsse', 'in-toto']],
    ['a Sigstore bundle', bytes(bundle(dsse(statement(inner)))), ['sigstore-bundle', 'dsse', 'in-toto']],
    [
      "Cosign's predicate",
      bytes(statement(`{"Data":${inner},"Timestamp":""}`)),
      ['in-toto', 'cosign-predicate']
    ],
    [
      "Cosign's predicate as text",
      bytes(statement(`{"Data":${JSON.stringify(inner)}}`)),
      ['in-toto', 'cosign-predicate']
    ],
    ['a gzipped statement', gzipSync(statement(inner)), ['gzip', 'in-toto']]
  ])('%s', async (_, data, wrappings) => {
    const document = await readSbom(data, 'x')
    expect(document.wrappings).toEqual(wrappings)
    expect(text(document.bytes)).toBe(inner.trim())
    expect(document.content.components).toHaveLength(4)
  })

  test('the document inside GitHub’s export is kept', async () => {
    const spdx = text(fixture('app.spdx.json'))
    const document = await readSbom(bytes(`{"sbom": ${spdx}}`), 'x')
    expect(document).toMatchObject({ format: 'spdx-json', wrappings: ['github-export'] })
    expect(text(document.bytes)).toBe(spdx.trim())
  })

  test('tag-value text inside a statement of Cosign is read', async () => {
    const spdx = text(fixture('app.spdx'))
    const document = await readSbom(bytes(statement(JSON.stringify(spdx))), 'x')
    expect(document).toMatchObject({ format: 'spdx-tag-value', wrappings: ['in-toto'] })
    expect(text(document.bytes)).toBe(spdx)
  })

  test.each([
    ['little-endian with a mark', true, Buffer.from([0xff, 0xfe])],
    ['little-endian without a mark', true, Buffer.alloc(0)],
    ['big-endian with a mark', false, Buffer.from([0xfe, 0xff])],
    ['big-endian without a mark', false, Buffer.alloc(0)]
  ])('UTF-16 %s becomes UTF-8', async (_, isLittle, mark) => {
    const units = Buffer.from(text(cdx), 'utf16le')
    const document = await readSbom(Buffer.concat([mark, isLittle ? units : units.swap16()]), 'x')
    expect(document.wrappings).toEqual(['utf-16'])
    expect(text(document.bytes)).toBe(text(cdx))
  })

  test('XML in another encoding stays unchanged, because it declares its encoding', async () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><bom xmlns="http://cyclonedx.org/schema/bom/1.4"/>'
    const data = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')])
    const document = await readSbom(data, 'x')
    expect(document).toMatchObject({ format: 'cyclonedx-xml', wrappings: [] })
    expect(Buffer.compare(document.bytes, data)).toBe(0)
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components><component type="library"><name>café</name></component></components></bom>',
      'latin1'
    )
    expect((await readSbom(latin, 'x')).content.components[0]?.name).toBe('café')
  })

  test('the subject digests of a statement are kept', async () => {
    const digest = `sha256:${'7a'.repeat(32)}`
    expect(
      (await readSbom(bytes(dsse(statement('{"bomFormat":"CycloneDX","specVersion":"1.5"}', digest))), 'x'))
        .statedSubjects
    ).toEqual([digest])
  })

  test('a predicate whose key is written with escapes is found', async () => {
    const document = statement('{"bomFormat":"CycloneDX","specVersion":"1.5"}').replace(
      '"predicate":',
      '"predi\\u0063ate":'
    )
    expect(text((await readSbom(bytes(document), 'x')).bytes)).toBe(
      '{"bomFormat":"CycloneDX","specVersion":"1.5"}'
    )
  })
})

describe('the error for a file that is not an SBOM describes the file', () => {
  test.each([
    ['', 'SBOM_EMPTY', 'file is empty (0 bytes)'],
    [' \n\t', 'SBOM_EMPTY', 'file is empty (3 bytes)'],
    ['[1,2]', 'SBOM_FORMAT_UNKNOWN', 'a JSON list of 2 entries'],
    ['{}', 'SBOM_FORMAT_UNKNOWN', 'an empty JSON object'],
    ['{"name":"x","version":"1"}', 'SBOM_FORMAT_UNKNOWN', 'a JSON object with the keys name, version'],
    ['{"a\\u001b[31m":1}', 'SBOM_FORMAT_UNKNOWN', 'with the keys a\\x1b[31m'],
    ['{"bomFormat":"CycloneDX"}', 'SBOM_FORMAT_UNKNOWN', 'a CycloneDX document without specVersion'],
    ['{"SchemaVersion":2,"ArtifactName":"x"}', 'SBOM_FORMAT_UNKNOWN', 'a Trivy report'],
    ['{"schemaVersion":2,"layers":[]}', 'SBOM_FORMAT_UNKNOWN', 'an OCI manifest or index'],
    [
      '{"message":"Not Found","documentation_url":"x"}',
      'SBOM_FORMAT_UNKNOWN',
      'a response of the GitHub API'
    ],
    ['<!DOCTYPE html><html></html>', 'SBOM_FORMAT_UNKNOWN', 'an HTML page'],
    ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', 'SBOM_FORMAT_UNKNOWN', 'RDF/XML'],
    ['<bom/>', 'SBOM_FORMAT_UNKNOWN', 'XML with the root <bom> in no namespace'],
    ['<project xmlns="urn:p"/>', 'SBOM_FORMAT_UNKNOWN', 'XML with the root <project> in urn:p'],
    ['spdxVersion: SPDX-2.3\nname: x', 'SBOM_FORMAT_UNKNOWN', 'SPDX written as YAML'],
    ['hello\u001b[2J world\n', 'SBOM_FORMAT_UNKNOWN', 'text that begins with "hello\\x1b[2J world"'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.5",', 'SBOM_NOT_JSON', 'begins like JSON but is not'],
    ['{"a":1}\n{"b":2}', 'SBOM_NOT_JSON', 'another document follows at line 2, column 1'],
    [
      '<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components>',
      'SBOM_NOT_XML',
      'begins like XML but is not'
    ],
    [
      statement('{"buildType":"x"}'),
      'SBOM_FORMAT_UNKNOWN',
      'file (inside an in-toto statement (https://cyclonedx.org/bom)) is not an SBOM'
    ],
    [statement('null'), 'SBOM_ENVELOPE_INVALID', 'without a predicate'],
    [
      '{"payloadType":"text/plain","payload":""}',
      'SBOM_ENVELOPE_INVALID',
      'a DSSE envelope around text/plain'
    ],
    ['{"payloadType":"application/vnd.in-toto+json","payload":"%%%"}', 'SBOM_ENVELOPE_INVALID', 'not base64'],
    [
      '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","messageSignature":{}}',
      'SBOM_ENVELOPE_INVALID',
      'without a DSSE envelope'
    ]
  ])('%j is %s', async (document, code, message) => {
    const error = await failure(document)
    expect(error.code).toBe(code)
    expect(error.message).toContain(message)
  })

  test.each([
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['a ZIP archive', [0x50, 0x4b, 3, 4, 20, 0]],
    ['an ELF program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]],
    ['UTF-32 text', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]],
    ['binary data', [0x7b, 0, 0, 0, 0x7d, 0, 0, 0]]
  ])('%s', async (seen, magic) => {
    expect(await failure(Uint8Array.from(magic))).toMatchObject({
      code: 'SBOM_FORMAT_UNKNOWN',
      message: expect.stringContaining(`it is ${seen}`)
    })
  })

  test('invalid UTF-8 is not text', async () => {
    expect((await failure(Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))).code).toBe(
      'SBOM_ENCODING_INVALID'
    )
  })

  test('a document over the limit is refused before it is parsed', async () => {
    expect((await failure(new Uint8Array(256 * 1024 * 1024 + 1))).code).toBe('SBOM_TOO_LARGE')
  })

  test('the name in the message is printable', async () => {
    expect((await failure('', 'a\u001b[2J\n::error::b')).message).toBe(
      'a\\x1b[2J\\x0a::error::b is empty (0 bytes)'
    )
  })
})

// The corpus is not part of the project: where it is missing, the fixtures above have been read.
const documents = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter(path => /^(?:cyclonedx|spdx)\/.*\.(?:json|xml|spdx)$/.test(path))
      .map(path => path.replaceAll('\\', '/'))
  : []

function expectedFormat(path: string): SbomFormat {
  if (path.startsWith('cyclonedx')) return path.endsWith('.xml') ? 'cyclonedx-xml' : 'cyclonedx-json'
  if (path.endsWith('.spdx')) return 'spdx-tag-value'
  return path.includes('spdx3.0') ? 'spdx3-json' : 'spdx-json'
}

test('every document of the corpus that claims to be an SBOM is recognized with its format and version', async () => {
  const wrong: string[] = []
  const refused: string[] = []
  for (const path of documents) {
    const version = /(?:cyclonedx\/|spdx\/spdx)([\d.]+)\//.exec(path)?.[1] as string
    const outcome = await readSbom(readFileSync(join(corpus, path)), path).catch(
      (error: { code: string }) => error
    )
    if ('code' in outcome) refused.push(`${path}: ${outcome.code}`)
    else if (outcome.format !== expectedFormat(path) || !outcome.version.startsWith(version)) wrong.push(path)
  }
  expect(wrong).toEqual([])
  // These two do not say that they are CycloneDX.
  expect(
    refused.filter(line => !/invalid-(?:bomformat|namespace)-.*SBOM_FORMAT_UNKNOWN$/.test(line))
  ).toEqual([])
})

/** Pairs in which the specification's own two documents say different things. */
const UNLIKE =
  /valid-(?:bom|component-ref|compositions|dependency|external-reference|license-expression|license-id|license-name|machine-learning|metadata-timestamp|properties|service)-/

test('a document of the corpus has the same content in XML and in JSON', async () => {
  const different: string[] = []
  let pairs = 0
  for (const path of documents.filter(name => /\/valid-.*\.xml$/.test(name))) {
    const twin = path.replace(/\.xml$/, '.json')
    if (!documents.includes(twin) || UNLIKE.test(path)) continue
    const [xml, json] = await Promise.all(
      [path, twin].map(async name => {
        const { content } = await readSbom(readFileSync(join(corpus, name)), name)
        return {
          components: content.components.map(({ ref: _ref, parent: _parent, ...component }) => component),
          subject: content.subject?.name,
          vulnerabilities: content.vulnerabilities,
          dependencies: [...content.dependencies].map(([ref, targets]) => [ref, [...targets]]),
          tools: content.tools,
          created: content.created
        }
      })
    )
    pairs++
    if (JSON.stringify(xml) !== JSON.stringify(json)) different.push(path)
  }
  expect(pairs === 0 || pairs > 80).toBe(true)
  expect(different).toEqual([])
})
