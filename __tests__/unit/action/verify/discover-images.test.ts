import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { discoverInWorkspace } from '../../../../src/action/verify/discover-images.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const pod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nspec: {containers: [{image: "${image}"}]}\n`

/** A checkout with these files; the value of a link is `-> target`. */
async function discover(
  files: Readonly<Record<string, string | Buffer>>,
  changed?: readonly string[],
  gone: readonly string[] = []
) {
  const workspace = makeTemporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    const absolute = join(workspace, path)
    mkdirSync(dirname(absolute), { recursive: true })
    if (typeof content === 'string' && content.startsWith('-> ')) symlinkSync(content.slice(3), absolute)
    else writeFileSync(absolute, content)
  }
  const { images, unresolved } = await discoverInWorkspace(workspace, changed && { paths: changed, gone })
  return [
    ...images.map(({ image }) => image),
    ...unresolved.map(({ file, text, reason, isOfFile }) => `${file} ? ${isOfFile ? reason : text}`)
  ]
}

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('the text of a file', () => {
  test.each<[string, Buffer, readonly string[]]>([
    ['UTF-16, little endian', utf16(pod('a:1')), ['a:1']],
    ['UTF-16, big endian', utf16(pod('a:1')).swap16(), ['a:1']],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${pod('a:1')}`), ['a:1']],
    ['Latin-1', Buffer.from(`${pod('a:1')}# \u00e9\n`, 'latin1'), ['a.yaml ? the text is not UTF-8']],
    ['UTF-16 without a mark', Buffer.from(pod('a:1'), 'utf16le'), ['a.yaml ? the text is not UTF-8']],
    [
      'UTF-32',
      Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from(pod('a:1'), 'utf16le')]),
      ['a.yaml ? the text is not UTF-16LE']
    ],
    ['a picture that is called YAML', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), []]
  ])('%s', async (_, content, expected) => expect(await discover({ 'a.yaml': content })).toEqual(expected))

  test('a Dockerfile may contain any bytes in its comments', async () => {
    const content = Buffer.from('# caf\u00e9\nFROM a:1\nFROM b\u00e9:1\n', 'latin1')
    expect(await discover({ Dockerfile: content })).toEqual([
      'a:1',
      expect.stringMatching(/^Dockerfile \? b/)
    ])
    expect(await discover({ Dockerfile: utf16('FROM a:1\n') })).not.toContain('a:1')
  })

  test('a file that is too large is listed if it may name an image', async () => {
    const large = `# ${'x'.repeat(6_000_000)}\n`
    const too = 'the file is larger than 5242880 bytes'
    expect(await discover({ 'a.yaml': pod('a:1') + large, 'b.yaml': large })).toEqual([`a.yaml ? ${too}`])
    const data = JSON.stringify({ data: 'image'.repeat(1_200_000) })
    expect(await discover({ 'a.json': data, 'b.json': data.replace('data', 'apiVersion') })).toEqual([
      `b.json ? ${too}`
    ])
    expect(await discover({ Dockerfile: large })).toEqual([`Dockerfile ? ${too}`])
  })
})

describe('links', () => {
  const link = 'a link, which Seal does not follow'

  test('of all files: a link to a file that is read is not listed', async () => {
    const files = {
      'a.yaml': pod('a:1'),
      'b.yaml': '-> a.yaml',
      'c.yaml': '-> /etc/hostname',
      'd.yaml': '-> none'
    }
    expect(await discover(files)).toEqual(['a:1', `c.yaml ? ${link}`, `d.yaml ? ${link}`])
    expect(await discover({ 'a.txt': pod('a:1'), 'b.yaml': '-> a.txt' })).toEqual([`b.yaml ? ${link}`])
    expect(await discover({ '.git/a.yaml': pod('a:1'), 'b.yaml': '-> .git/a.yaml' })).toEqual([
      `b.yaml ? ${link}`
    ])
  })

  test('of changed files: a link to a file that is not read is listed', async () => {
    const files = { 'a.yaml': pod('a:1'), 'b.yaml': '-> a.yaml', 'e/f.yaml': pod('f:1'), g: '-> e' }
    expect(await discover(files, ['b.yaml'])).toEqual([`b.yaml ? ${link}`])
    expect(await discover(files, ['a.yaml', 'b.yaml'])).toEqual(['a:1'])
    expect(await discover(files, ['g/f.yaml'])).toEqual([
      'g/f.yaml ? it is not a file, or it is in a folder that is a link'
    ])
  })
})

test('a changed file that is missing in the checkout is an error', async () => {
  await expect(discover({}, ['a.yaml'])).rejects.toMatchObject({ code: 'DISCOVER_FILE_MISSING' })
  await expect(discover({}, ['../a.yaml'])).rejects.toMatchObject({ code: 'DISCOVER_FILE_MISSING' })
})

test('a change of .env, of values and of Chart.yaml reads the files that use them', async () => {
  const files = {
    'x/.env': 'IMG=evil:1\n',
    'x/compose.yaml': 'services: {a: {image: "${IMG:-good:1}"}}\n',
    'c/Chart.yaml': 'apiVersion: v2\nname: c\nappVersion: "9"\n',
    'c/values.yaml': 'image: {repository: app}\n',
    'c/templates/a.yaml':
      'apiVersion: v1\nkind: Pod\nspec: {image: "{{ .Values.image.repository }}:{{ .Chart.AppVersion }}"}\n'
  }
  expect(await discover(files, ['x/.env'])).toEqual(['evil:1'])
  const { 'x/.env': _, ...left } = files
  expect(await discover(left, [], ['x/.env'])).toEqual(['good:1'])
  expect(await discover(files, ['c/Chart.yaml'])).toEqual(['app:9'])
})

test('a changed Dockerfile is read with the arguments of the files that build it', async () => {
  const files = {
    'x/compose.yaml':
      'services: {a: {image: "other:1"}, b: {build: {context: app, args: {BASE: "evil:1"}}}}\n',
    'x/app/Dockerfile': 'ARG BASE=good:1\nFROM ${BASE}\n',
    'y/Dockerfile': 'FROM y:1\n'
  }
  expect(await discover(files, ['x/app/Dockerfile'])).toEqual(['good:1', 'evil:1'])
  expect(await discover(files, ['y/Dockerfile'])).toEqual(['y:1'])
  const unknown = { ...files, 'x/compose.yaml': files['x/compose.yaml'].replace('evil:1', '${NONE}') }
  expect(await discover(unknown, ['x/app/Dockerfile'])).toEqual(['good:1', 'x/compose.yaml ? ${BASE}'])
  const bare = { ...files, 'x/app/Dockerfile': 'ARG BASE\nFROM ${BASE}\nFROM ${OTHER}\n' }
  expect(await discover(bare, ['x/app/Dockerfile'])).toEqual([
    'evil:1',
    'x/app/Dockerfile ? ${OTHER}',
    'x/compose.yaml ? ${OTHER}'
  ])
  expect(await discover(bare)).toContain('x/app/Dockerfile ? ${OTHER}')
  expect(await discover(bare)).not.toContain('x/app/Dockerfile ? ${BASE}')
})

describe('a Dockerfile with another name', () => {
  const file = { 'build/web.df': 'FROM evil:1\n' }
  const compose = { 'compose.yml': 'services: {a: {build: {context: ., dockerfile: build/web.df}}}\n' }
  const step = '{uses: docker/build-push-action@v6, with: {file: build/web.df}}'
  const builders: readonly [string, Readonly<Record<string, string>>][] = [
    ['Compose', compose],
    ['a workflow', { '.github/workflows/a.yml': `jobs: {a: {steps: [${step}]}}\n` }],
    ['an action', { 'action.yml': 'runs: {using: docker, image: build/web.df}\n' }],
    ['Bake in JSON', { 'docker-bake.json': '{"target": {"a": {"dockerfile": "build/web.df"}}}' }],
    ['Bake in HCL', { 'docker-bake.hcl': 'target "a" {\n  dockerfile = "build/web.df"\n}\n' }],
    ['a development container', { 'devcontainer.json': '{"build": {"dockerfile": "build/web.df"}}' }]
  ]

  test.each(builders)('is read if %s builds it', async (_, builder) => {
    expect(await discover({ ...builder, ...file })).toEqual(['evil:1'])
    expect(await discover({ ...builder, ...file }, ['build/web.df'])).toEqual(['evil:1'])
    expect(await discover({ ...builder, ...file, 'README.md': 'web' }, ['README.md'])).toEqual([])
  })

  test.each(builders)('is listed if %s builds one that does not exist', async (_, builder) => {
    expect(await discover(builder)).toEqual([expect.stringMatching(/ \? build\/web\.df$/)])
  })

  test('whose name only ends like the named one is not read', async () => {
    expect(await discover({ ...compose, ...file, 'eb.df': '' }, ['eb.df'])).toEqual([])
  })
})

test('all files of a changed submodule are read', async () => {
  const files = { 'sub/Dockerfile': 'FROM evil:1\n', 'sub/src/a.ts': '', Dockerfile: 'FROM a:1\n' }
  expect(await discover(files, ['sub'])).toEqual(['evil:1'])
})

describe('values of a chart in a file with any name', () => {
  const values = 'app:\n  image:\n    repository: evil/x\n    tag: "1"\n'

  test.each(['envs/prod.yaml', 'deploy/values/prod.yml', 'prod.json'])('%s', async path => {
    const json = JSON.stringify({ apiVersion: 1, image: { repository: 'evil/x', tag: '1' } })
    expect(await discover({ [path]: path.endsWith('json') ? json : values })).toEqual(['evil/x:1'])
  })

  test('similar content is ignored', async () => {
    const chart = 'dependencies: [{name: a, repository: "https://charts.example", tag: "1"}]\n'
    expect(await discover({ 'a.yaml': 'image: {repository: evil/x}\n', 'b.yaml': chart })).toEqual([])
  })
})

test('an image that a replacement of Kustomize sets is listed', async () => {
  const replacement =
    '{source: {kind: ConfigMap, fieldPath: data.image}, targets: [{fieldPaths: [metadata.name, "spec.containers.[name=a].image"]}]}'
  const listed = 'spec.containers.[name=a].image'
  expect(await discover({ 'kustomization.yaml': `replacements: [${replacement}]\n` })).toEqual([
    `kustomization.yaml ? ${listed}`
  ])
  expect(await discover({ 'image.yaml': `${replacement}\n` })).toEqual([`image.yaml ? ${listed}`])
})
