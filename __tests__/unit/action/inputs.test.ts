import { describe, expect, test } from '@jest/globals'
import { readSealInputs } from '../../../src/action/seal/inputs.ts'
import { formatReference } from '../../../src/oci/reference.ts'
import { defaultInputs } from '../../support/action-file.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`

function read(inputs: Record<string, string>): ReturnType<typeof readSealInputs> {
  const values = { ...defaultInputs('action.yml'), ...inputs }
  return readSealInputs(name => {
    if (!(name in values)) throw new Error(`action.yml has no input ${name}`)
    return values[name as keyof typeof values] ?? ''
  })
}

const minimal = { image: `ghcr.io/acme/app@${DIGEST}` }

test('off is a separate value if an input has that value', () => {
  expect(read({ ...minimal, validation: 'off' }).sbom.validation).toBe('off')
  expect(read({ ...minimal, sign: 'off' }).sign).toBe('false')
})

test('the defaults of action.yml are a valid request for one image', () => {
  expect(read(minimal)).toMatchObject({
    run: { platforms: 'all', concurrency: 8, dryRun: false },
    sbom: { source: 'auto', minimumComponents: 1 },
    sign: 'auto',
    signing: { grouping: 'family' },
    timeoutMs: 600_000
  })
})

test('images are read one per line, with comments and without duplicates', () => {
  const { images } = read({ image: `\n# ours\nghcr.io/acme/a:1\r\nghcr.io/acme/b:1\nghcr.io/acme/a:1\n` })
  expect(images.map(({ repository }) => repository)).toEqual(['acme/a', 'acme/b'])
})

test('subject-name and subject-digest name an image', () => {
  expect(read({ 'subject-name': 'ghcr.io/acme/app', 'subject-digest': DIGEST }).images).toEqual(
    read(minimal).images
  )
})

test('token-hosts accepts host names', () => {
  expect(read({ ...minimal, 'token-hosts': 'Auth.example.com, sso.example.org' }).tokenHosts).toEqual([
    'auth.example.com',
    'sso.example.org'
  ])
  for (const text of ['https://auth.example.com', 'auth.example.com:8443', '*', '-x']) {
    expect(() => read({ ...minimal, 'token-hosts': text })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' })
    )
  }
})

test('insecure-registries are registries, and none that has TLS and logins of this job', () => {
  const named = read({ ...minimal, 'insecure-registries': 'registry:5000, Registry.corp' })
  expect(named.insecureRegistries).toEqual(['registry:5000', 'registry.corp'])
  for (const text of ['http://registry:5000', 'ghcr.io', 'index.docker.io', '*']) {
    expect(() => read({ ...minimal, 'insecure-registries': text })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' })
    )
  }
})

test('a client certificate comes with its key', () => {
  const both = { 'registry-client-certificate': 'client.cert', 'registry-client-key': 'client.key' }
  expect(read({ ...minimal, ...both })).toMatchObject({
    registryClientCertificate: 'client.cert',
    registryClientKey: 'client.key'
  })
  for (const missing of Object.keys(both)) {
    expect(() => read({ ...minimal, ...both, [missing]: '' })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(missing) })
    )
  }
})

describe('an image that is missing says which line of YAML is', () => {
  test.each([
    ['nothing at all', {}, 'image: ghcr.io/'],
    ['an empty digest', { image: 'ghcr.io/acme/app@' }, 'build step'],
    ['only a digest', { image: DIGEST }, `@${DIGEST}`],
    ['only a name', { 'subject-name': 'ghcr.io/acme/app' }, 'together'],
    ['neither tag nor digest', { image: 'ghcr.io/acme/app' }, 'ghcr.io/acme/app@sha256:']
  ])('%s', (_, inputs, remedy) => {
    expect(() => read(inputs)).toThrow(
      expect.objectContaining({ code: 'INPUT_IMAGE_MISSING', remedy: expect.stringContaining(remedy) })
    )
  })
})

const app = { registry: 'ghcr.io', repository: 'acme/app' }
const metadata = {
  tags: ['ghcr.io/acme/app:1.2.3', 'ghcr.io/acme/app:latest'],
  labels: { 'org.opencontainers.image.title': 'app' },
  annotations: []
}

describe('tags are accepted in the forms that users have', () => {
  test.each([
    ['names', '1.2.3, latest', ['1.2.3', 'latest'].map(tag => ({ tag, repository: undefined }))],
    [
      'the tags output of docker/metadata-action',
      metadata.tags.join('\n'),
      ['1.2.3', 'latest'].map(tag => ({ tag, repository: app }))
    ],
    [
      'its json output',
      JSON.stringify(metadata, null, 2),
      ['1.2.3', 'latest'].map(tag => ({ tag, repository: app }))
    ],
    ['with capitals in the name', 'ghcr.io/Acme/App:V1', [{ tag: 'V1', repository: app }]],
    ['as github.ref gives it', 'refs/tags/v1', [{ tag: 'v1', repository: undefined }]],
    ['no tag, as docker/metadata-action gives for an event without one', '{"tags": [], "labels": {}}', []]
  ])('%s', (_, tags, expected) => {
    expect(read({ ...minimal, tags }).tags.names).toEqual(expected)
  })

  test('a tag of another repository is refused, and the error lists the repositories of the step', () => {
    expect(() => read({ ...minimal, tags: 'docker.io/acme/app:1.2.3' })).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: 'the input tags is "docker.io/acme/app:1.2.3"',
        remedy: expect.stringMatching(/\(docker\.io\/acme\/app\).*\(ghcr\.io\/acme\/app\)/)
      })
    )
  })
})

/** How people write a list of two words. */
const TWO_FORMS: readonly (readonly [string, (a: string, b: string) => string])[] = [
  ['commas', (a, b) => `${a}, ${b}`],
  ['commas, one too many', (a, b) => `${a},${b},`],
  ['lines', (a, b) => `\n${a}\n\n${b}\n`],
  ['lines with commas', (a, b) => `${a},\n${b},\n`],
  ['lines as Windows ends them', (a, b) => `${a}\r\n${b}\r\n`],
  ['lines with a byte order mark', (a, b) => `\uFEFF${a}\n${b}`],
  ['a list of YAML', (a, b) => `- ${a}\n- ${b}`],
  ['a list of YAML in quotes', (a, b) => `- "${a}"\n- '${b}'`],
  ['quotes', (a, b) => `"${a}", '${b}'`],
  ['comments', (a, b) => `# the first\n${a} # is this\n${b} #`],
  ['a JSON array', (a, b) => JSON.stringify([a, b])],
  ['a JSON array on several lines', (a, b) => JSON.stringify([a, b], null, 2)]
]

describe.each(TWO_FORMS)('a list by %s is read', (_, write) => {
  test.each<[string, string, string, (inputs: ReturnType<typeof read>) => readonly unknown[]]>([
    ['image', 'ghcr.io/acme/a:1', 'nginx:1', it => it.images.map(formatReference)],
    ['tags', '1.2.3', 'latest', it => it.tags.names.map(({ tag }) => tag)],
    ['tags', 'ghcr.io/acme/app:1.2', 'ghcr.io/acme/app:1', it => it.tags.names.map(({ tag }) => tag)],
    ['platforms', 'linux/amd64', 'linux/arm64', it => [...it.run.platforms].map(platform => platform)],
    ['format', 'cyclonedx-json', 'spdx-json', it => it.sbom.formats],
    ['format', 'spdx3-json', 'cyclonedx-xml', it => it.sbom.formats],
    ['immutable-tags', 'v*.*', 'v*', it => it.tags.immutable],
    ['token-hosts', 'auth.example.com', 'sso.example.com', it => it.tokenHosts],
    ['sbom-path', 'linux/amd64=a.json', 'linux/arm64=out/*.json', it => it.sbomPaths],
    ['sbom-path', 'a.json', 'b.json', it => it.sbomPaths],
    ['files', 'a.json=text/plain', 'b.json=https://openvex.dev/ns', it => it.files]
  ])('%s: %s', (name, a, b, field) => {
    const given = { ...minimal, 'sbom-path': '' }
    const expected = field(read({ ...given, [name]: `${a}\n${b}` }))
    expect(expected).toHaveLength(2)
    expect(field(read({ ...given, [name]: write(a, b) }))).toEqual(expected)
  })
})

describe('a name of an image is read as other tools write it', () => {
  test.each([
    ['nginx:1', 'docker.io/library/nginx:1'],
    ['library/nginx:1', 'docker.io/library/nginx:1'],
    ['index.docker.io/acme/app:1', 'docker.io/acme/app:1'],
    ['docker://ghcr.io/acme/app:1', 'ghcr.io/acme/app:1'],
    ['oci://ghcr.io/acme/charts/app:1.0.0', 'ghcr.io/acme/charts/app:1.0.0'],
    [`ghcr.io/Acme/App:V1@${DIGEST}`, `ghcr.io/acme/app@${DIGEST}`]
  ])('%s', (image, expected) => {
    expect(read({ image }).images.map(formatReference)).toEqual([expected])
  })
})

describe('words of other tools are accepted', () => {
  test.each<[string, string, (inputs: ReturnType<typeof read>) => unknown, unknown]>([
    ['format', 'cyclonedx', it => it.sbom.formats, ['cyclonedx-json']],
    ['enrich', 'all', it => it.sbom.enrich.fields, ['supplier', 'author', 'licenses', 'hashes']],
    ['enrich', 'true', it => it.sbom.enrich.fields, ['supplier', 'author', 'licenses', 'hashes']],
    ['enrich', 'false', it => it.sbom.enrich.fields, []],
    ['enrich', 'Hashes licenses', it => it.sbom.enrich.fields, ['hashes', 'licenses']],
    [
      'enrich',
      'supplier=Acme GmbH <sbom@acme.example>\nhashes',
      it => it.sbom.enrich,
      {
        fields: ['supplier', 'hashes'],
        supplier: { name: 'Acme GmbH', email: 'sbom@acme.example', isPerson: false },
        author: undefined
      }
    ],
    [
      'enrich',
      'author = "Acme, Inc" <https://acme.example/sbom>',
      it => it.sbom.enrich.author,
      { name: 'Acme, Inc', url: 'https://acme.example/sbom', isPerson: false }
    ],
    ['enrich', 'author=Acme', it => it.sbom.enrich.author, { name: 'Acme', isPerson: false }],
    ['format', 'SPDX', it => it.sbom.formats, ['spdx-json']],
    ['registry', 'https://index.docker.io/v1/', it => it.registry, 'docker.io'],
    ['registry', 'https://GHCR.io/', it => it.registry, 'ghcr.io'],
    [
      'annotations',
      'manifest:org.acme.a=b\nindex:org.acme.c=d',
      it => it.artifact.annotations,
      { 'org.acme.a': 'b', 'org.acme.c': 'd' }
    ],
    ['annotations', JSON.stringify(metadata), it => it.artifact.annotations, metadata.labels],
    ['annotations', '- org.acme.a="b" # c', it => it.artifact.annotations, { 'org.acme.a': '"b" # c' }],
    ['signature-annotations', '{"a": "b"}', it => it.signing.annotations, { a: 'b' }]
  ])('%s: %s', (name, value, field, expected) => {
    expect(field(read({ ...minimal, [name]: value }))).toEqual(expected)
  })
})

describe('capitals in the name of a repository become lower case, with a notice', () => {
  test.each([
    ['image', { image: `ghcr.io/Acme/App@${DIGEST}` }],
    ['subject-name', { 'subject-name': 'ghcr.io/Acme/App', 'subject-digest': DIGEST }]
  ])('%s', (_, inputs) => {
    const { images, notices } = read(inputs)
    expect(images).toEqual(read(minimal).images)
    expect(notices).toEqual([
      `ghcr.io/Acme/App@${DIGEST} has upper-case letters; Seal uses ghcr.io/acme/app@${DIGEST}.`
    ])
  })

  test('tags keep their capitals, and a port is not a tag', () => {
    const { images, notices } = read({ image: 'localhost:5000/Acme/app:V1\nlocalhost:5000/acme/app:V1' })
    expect(images).toEqual([
      { registry: 'localhost:5000', repository: 'acme/app', tag: 'V1', digest: undefined }
    ])
    expect(notices).toHaveLength(1)
  })

  test('a target of sbom-path', () => {
    expect(read({ ...minimal, 'sbom-path': 'ghcr.io/Acme/App=Out/App.json' }).sbomPaths).toEqual([
      {
        pattern: 'Out/App.json',
        target: { kind: 'reference', image: { ...app, tag: undefined, digest: undefined } }
      }
    ])
  })
})

test('the metadata output of a build names the pushed images', () => {
  const build = { 'containerimage.digest': DIGEST, 'image.name': 'ghcr.io/acme/app:1,acme/app:1' }
  expect(read({ image: JSON.stringify(build, null, 2) }).images.map(formatReference)).toEqual([
    `ghcr.io/acme/app@${DIGEST}`,
    `docker.io/acme/app@${DIGEST}`
  ])
  const bake = { app: build, lint: { 'buildx.build.ref': 'x' } }
  expect(read({ image: JSON.stringify(bake) }).images).toHaveLength(2)
})

describe('lists are separated by commas and lines', () => {
  test.each<[string, Record<string, string>, (inputs: ReturnType<typeof read>) => unknown, unknown]>([
    ['image', { image: 'ghcr.io/a/a:1, ghcr.io/a/b:1\nghcr.io/a/c:1' }, it => it.images.length, 3],
    [
      'sbom-path',
      { 'sbom-path': 'linux/amd64=a b.json, linux/arm64=b.json\n{c,d}.json,"e, f.json",' },
      it => it.sbomPaths.map(({ pattern }) => pattern),
      ['a b.json', 'b.json', '{c,d}.json', 'e, f.json']
    ],
    [
      'files',
      { files: 'a.json=text/plain, b.json=https://example.com/vex' },
      it => it.files.map(({ mediaType, predicateType }) => predicateType ?? mediaType),
      ['text/plain', 'https://example.com/vex']
    ],
    ['platforms', { platforms: 'Linux/AMD64,linux/arm64' }, it => it.run.platforms.length, 2],
    [
      'format',
      { format: 'CycloneDX-JSON\nSPDX-json' },
      it => it.sbom.formats,
      ['cyclonedx-json', 'spdx-json']
    ],
    [
      'annotations, whose values may contain commas',
      { annotations: 'a=b, c=d\ne=f' },
      it => it.artifact.annotations,
      { a: 'b, c=d', e: 'f' }
    ]
  ])('%s', (_, inputs, field, expected) => {
    expect(field(read({ ...minimal, ...inputs }))).toEqual(expected)
  })
})

test.each([
  ['90', 90],
  ['90s', 90],
  ['10m0s', 600],
  ['1h', 3600],
  ['1h30m', 5400],
  ['1.5h', 5400],
  ['10min', 600],
  ['1500ms', 1.5]
])('a timeout of %s is %d s', (timeout, seconds) => {
  expect(read({ ...minimal, timeout }).timeoutMs).toBe(seconds * 1000)
})

test.each([
  ['yes', true],
  ['On', true],
  ['TRUE', true],
  ['no', false],
  ['OFF', false],
  ['False', false]
])('the switch %s is %s, also for inputs with other choices', (text, value) => {
  const inputs = read({
    ...minimal,
    merge: text,
    sign: text,
    'upload-release-assets': text,
    'upload-artifact': text
  })
  expect([inputs.sbom.merge, inputs.sign, inputs.uploadReleaseAssets, inputs.uploadArtifact]).toEqual([
    value,
    String(value),
    String(value),
    value ? { name: undefined } : undefined
  ])
})

const named = (image: object) => ({
  kind: 'reference',
  image: { tag: undefined, digest: undefined, ...image }
})

describe('a line of sbom-path assigns its SBOM to an image or platform', () => {
  test.each([
    ['sbom.json', 'sbom.json', { kind: 'image' }],
    ['out/a=b.json', 'out/a=b.json', { kind: 'image' }],
    [
      'linux/amd64=a.json',
      'a.json',
      { kind: 'platform', platform: { os: 'linux', architecture: 'amd64', variant: undefined } }
    ],
    [
      'linux/arm/v7=a=b.json',
      'a=b.json',
      { kind: 'platform', platform: { os: 'linux', architecture: 'arm', variant: 'v7' } }
    ],
    [
      'Linux/AMD64 = a.json',
      'a.json',
      { kind: 'platform', platform: { os: 'linux', architecture: 'amd64', variant: undefined } }
    ],
    ['ghcr.io/acme/app:1=a.json', 'a.json', named({ ...app, tag: '1' })],
    [`ghcr.io/Acme/App@${DIGEST}=a.json`, 'a.json', named({ ...app, digest: DIGEST })],
    ['acme/app=a.json', 'acme/app=a.json', { kind: 'image' }],
    ['ghcr.io/acme/app=a.json', 'a.json', named({ registry: 'ghcr.io', repository: 'acme/app' })],
    ['127.0.0.1:5000/x=a.json', 'a.json', named({ registry: '127.0.0.1:5000', repository: 'x' })]
  ])('%s', (line, pattern, target) => {
    expect(read({ ...minimal, 'sbom-path': line }).sbomPaths).toEqual([{ pattern, target }])
  })

  test.each(['nginx', 'library/nginx', 'index.docker.io/library/nginx'])('as Docker Hub has it: %s', name => {
    const { sbomPaths } = read({ image: 'nginx:1', 'sbom-path': `${name}=a.json` })
    const target = named({ registry: 'docker.io', repository: 'library/nginx' })
    expect(sbomPaths).toEqual([{ pattern: 'a.json', target }])
  })
})

test.each([
  ['dry-run', '1'],
  ['sbom', 'both'],
  ['concurrency', '0'],
  ['concurrency', '65'],
  ['concurrency', 'many'],
  ['timeout', '10 minutes'],
  ['timeout', '0'],
  ['timeout', '7h'],
  ['timeout', '10x'],
  ['timeout', 'm'],
  ['timeout', '1h later'],
  ['annotations', 'no-value'],
  ['annotations', '=x'],
  ['artifact-type', 'cyclonedx'],
  ['config-media-type', 'a/b; c=d'],
  ['files', 'vex.json'],
  ['tags', 'ghcr.io/acme/other:1'],
  ['tags', 'ghcr.io/acme/app'],
  ['tags', 'refs/heads/main'],
  ['tags', 'feature/login'],
  ['tags', 'v1+build'],
  ['tags', 'type=semver,pattern={{version}}'],
  ['tags', '[v1, latest]'],
  ['tags', '*'],
  ['format', 'cyclonedx-'],
  ['format', 'json'],
  ['registry', 'http://ghcr.io'],
  ['registry', 'ghcr.io/acme'],
  ['annotations', '"a=b"'],
  ['annotations', 'a b=c'],
  ['annotations', '{"a": 1}'],
  ['tags', '{"tags": ["1", 2]}'],
  ['tags', '{"labels": {}}'],
  ['tags', '{tags'],
  ['tags', `ghcr.io/acme/app@${DIGEST}`],
  ['sign', 'perhaps'],
  ['merge', 'y'],
  ['quality-profile', 'cisa'],
  ['enrich', 'suppliers'],
  ['enrich', 'hashes=abc'],
  ['enrich', 'supplier=<a@b.example>'],
  ['enrich', 'supplier=Acme <nothing>'],
  ['enrich', 'author=Acme <javascript:alert(1)>'],
  ['minimum-components', '-1'],
  ['platforms', 'windows'],
  ['referrers', 'maybe'],
  ['upload-artifact', 'a/b'],
  ['cosign-release', '3.0.6'],
  ['cosign-release', 'v3.1.2'],
  ['cosign-release', 'v3.1.2@sha256:abc'],
  ['cosign-release', 'latest']
])('%s: the value "%s" is refused, and the error names the input', (name, value) => {
  expect(() => read({ ...minimal, [name]: value })).toThrow(
    expect.objectContaining({ code: expect.stringMatching(/^(?:INPUT|PLATFORM)_INVALID$/) })
  )
})

test.each([
  ['false', undefined],
  ['true', { name: undefined }],
  ['sboms of app', { name: 'sboms of app' }]
])('upload-artifact: %s', (text, expected) => {
  expect(read({ ...minimal, 'upload-artifact': text }).uploadArtifact).toEqual(expected)
})

test.each([
  ['v3.0.6', { version: 'v3.0.6', sha256: undefined }],
  [`v3.1.2@${DIGEST}`, { version: 'v3.1.2', sha256: 'a'.repeat(64) }]
])('cosign-release: %s', (text, expected) => {
  expect(read({ ...minimal, 'cosign-release': text }).cosignRelease).toEqual(expected)
  expect(() => read({ ...minimal, 'cosign-release': text, 'cosign-path': 'cosign' })).toThrow(
    expect.objectContaining({ remedy: expect.stringContaining('not both') })
  )
})

test('values keep their equals signs, commas and Unicode', () => {
  expect(read({ ...minimal, annotations: 'org.acme.note=a=b, "ü"' }).artifact.annotations).toEqual({
    'org.acme.note': 'a=b, "ü"'
  })
})
