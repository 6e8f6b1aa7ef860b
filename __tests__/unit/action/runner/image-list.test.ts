import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readImageList } from '../../../../src/action/runner/image-list.ts'
import { readSealInputs } from '../../../../src/action/seal/inputs.ts'
import { defaultInputs } from '../../../support/action-file.ts'

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`
const read = (content: unknown): string[] =>
  readImageList(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), 'list')

test('metadata of bake: each target by digest, in each repository that it was pushed to, once', () => {
  const metadata = {
    'buildx.build.warnings': [],
    api: {
      'containerimage.digest': digest('a'),
      'image.name': 'ghcr.io/acme/api:1.0.0,ghcr.io/acme/api:latest,registry.example:5000/api:1'
    },
    web: { 'containerimage.digest': digest('b'), 'image.name': 'ghcr.io/acme/web' },
    test: { 'buildx.build.ref': 'default/default/x' }
  }
  expect(read(metadata)).toEqual([
    `ghcr.io/acme/api@${digest('a')}`,
    `registry.example:5000/api@${digest('a')}`,
    `ghcr.io/acme/web@${digest('b')}`
  ])
})

test('an IPv6 registry is not JSON', () => {
  expect(read('[::1]:5000/app:1\n[::1]:5000/web:1')).toEqual(['[::1]:5000/app:1', '[::1]:5000/web:1'])
})

test('metadata of one build', () => {
  expect(read({ 'containerimage.digest': digest('a'), 'image.name': 'acme/app:1' })).toEqual([
    `docker.io/acme/app@${digest('a')}`
  ])
})

test('artifacts of GoReleaser: manifests, and images without a manifest', () => {
  const image = (type: string, path: string, letter: string) => ({
    name: path,
    path,
    type,
    extra: { Digest: digest(letter) }
  })
  const artifacts = [
    { name: 'app.tar.gz', path: 'dist/app.tar.gz', type: 'Archive', extra: { Checksum: digest('f') } },
    image('Docker Image', 'ghcr.io/acme/app:1-amd64', 'a'),
    image('Docker Image', 'ghcr.io/acme/app:1-arm64', 'b'),
    image('Docker Manifest', 'ghcr.io/acme/app:1', 'c'),
    image('Docker Manifest', 'ghcr.io/acme/app:latest', 'c'),
    image('Published Docker Image', 'ghcr.io/acme/tool:1', 'd'),
    { name: 'ghcr.io/acme/unpushed:1', type: 'Docker Image' }
  ]
  expect(read(artifacts)).toEqual([`ghcr.io/acme/app@${digest('c')}`, `ghcr.io/acme/tool@${digest('d')}`])
})

test('a plain list keeps its lines, without empty ones and comments', () => {
  expect(read(`# images\n\nghcr.io/acme/app@${digest('a')}\r\n  ghcr.io/acme/web:1  \n`)).toEqual([
    `ghcr.io/acme/app@${digest('a')}`,
    'ghcr.io/acme/web:1'
  ])
})

describe('a file that names no pushed image is refused', () => {
  test.each([
    ['nothing', ''],
    ['comments', '# none\n'],
    ['broken JSON', '{"api": '],
    ['an empty object', {}],
    ['targets that were not pushed', { api: { 'image.name': 'ghcr.io/acme/api' } }],
    ['an invalid digest', { api: { 'image.name': 'ghcr.io/acme/api', 'containerimage.digest': 'latest' } }],
    ['other artifacts', [{ type: 'Archive', extra: { Digest: digest('a') }, path: 'a' }]]
  ])('%s', (_, content) => {
    expect(() => read(content)).toThrow(expect.objectContaining({ code: 'INPUT_IMAGE_LIST_INVALID' }))
  })
})

test('any file content results in a list or an error with a code', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.object().map(it => JSON.stringify(it))
      ),
      text => {
        try {
          expect(read(text).length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toHaveProperty('code')
        }
      }
    )
  )
})

test('listed images follow those of the input image, without duplicates', () => {
  const values: Record<string, string> = {
    ...defaultInputs('action.yml'),
    image: 'ghcr.io/acme/app:1',
    'images-file': 'list',
    'sbom-path': 'acme/web=web.json'
  }
  const inputs = readSealInputs(name => values[name] ?? '', ['ghcr.io/acme/app:1', 'docker.io/acme/web:1'])
  expect(inputs.images.map(({ repository }) => repository)).toEqual(['acme/app', 'acme/web'])
})
