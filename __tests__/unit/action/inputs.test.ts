import { describe, expect, test } from '@jest/globals'
import { readSealInputs } from '../../../src/action/seal/inputs.ts'
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

test('the defaults of action.yml are a valid request for one image', () => {
  expect(read(minimal)).toMatchObject({
    platforms: 'all',
    sbom: 'auto',
    sign: 'auto',
    signatures: 'family',
    minimumComponents: 1,
    timeoutMs: 600_000,
    dryRun: false
  })
})

test('images stand one a line, with comments, and a double one is one', () => {
  const { images } = read({ image: `\n# ours\nghcr.io/acme/a:1\r\nghcr.io/acme/b:1\nghcr.io/acme/a:1\n` })
  expect(images.map(({ repository }) => repository)).toEqual(['acme/a', 'acme/b'])
})

test('subject-name and subject-digest are an image', () => {
  expect(read({ 'subject-name': 'ghcr.io/acme/app', 'subject-digest': DIGEST }).images).toEqual(
    read(minimal).images
  )
})

test('token-hosts are names of hosts', () => {
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

describe('an image that is missing says which line of YAML is', () => {
  test.each([
    ['nothing at all', {}, 'image: ghcr.io/'],
    ['an empty digest', { image: 'ghcr.io/acme/app@' }, 'build step'],
    ['only a name', { 'subject-name': 'ghcr.io/acme/app' }, 'together'],
    ['neither tag nor digest', { image: 'ghcr.io/acme/app' }, 'ghcr.io/acme/app@sha256:']
  ])('%s', (_, inputs, remedy) => {
    expect(() => read(inputs)).toThrow(
      expect.objectContaining({ code: 'INPUT_IMAGE_MISSING', remedy: expect.stringContaining(remedy) })
    )
  })
})

describe('a line of sbom-path says whose SBOM it is', () => {
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
      'ghcr.io/acme/app=a.json',
      'a.json',
      { kind: 'repository', repository: { registry: 'ghcr.io', repository: 'acme/app' } }
    ],
    [
      '127.0.0.1:5000/x=a.json',
      'a.json',
      { kind: 'repository', repository: { registry: '127.0.0.1:5000', repository: 'x' } }
    ]
  ])('%s', (line, pattern, target) => {
    expect(read({ ...minimal, 'sbom-path': line }).sbomPaths).toEqual([{ pattern, target }])
  })
})

test.each([
  ['sign', 'yes'],
  ['dry-run', '1'],
  ['sbom', 'both'],
  ['concurrency', '0'],
  ['concurrency', '65'],
  ['concurrency', 'many'],
  ['timeout', '10 minutes'],
  ['timeout', '0'],
  ['annotations', 'no-value'],
  ['annotations', '=x'],
  ['artifact-type', 'cyclonedx'],
  ['config-media-type', 'a/b; c=d'],
  ['files', 'vex.json'],
  ['tags', 'ghcr.io/acme/app:1'],
  ['minimum-components', '-1'],
  ['platforms', 'windows'],
  ['platforms', ''],
  ['referrers', 'maybe'],
  ['upload-artifact', ''],
  ['upload-artifact', 'a/b'],
  ['cosign-release', '3.0.6'],
  ['cosign-release', 'v3.1.2'],
  ['cosign-release', 'v3.1.2@sha256:abc'],
  ['cosign-release', 'latest']
])('%s: "%s" is refused by name', (name, value) => {
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
  expect(read({ ...minimal, annotations: 'org.acme.note=a=b, "ü"' }).annotations).toEqual({
    'org.acme.note': 'a=b, "ü"'
  })
})
