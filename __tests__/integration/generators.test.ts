// Generators of others: where their program comes from, what it gets, and what becomes of its document.

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  GENERATOR_RELEASES,
  type GeneratorRelease,
  type GeneratorSearch,
  provideGenerator
} from '../../src/action/runner/install-generator.ts'
import { type GeneratorRun, runGenerator } from '../../src/action/seal/generator.ts'
import { checkBinding } from '../../src/sbom/binding.ts'
import { generateFromImage, generateFromTree } from '../../src/seal/sbom/run-generator.ts'
import { SILENT } from '../../src/support/log.ts'
import type { RunOptions } from '../../src/support/run.ts'
import { GENERATOR_REQUEST, generatorImage, generatorTools } from '../support/generator-image.ts'
import { type Listening, listen } from '../support/listen.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { buildTar, file } from '../support/tar-builder.ts'
import { buildZip } from '../support/zip-builder.ts'

const PROGRAM = '#!/bin/sh\necho a release\n'
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const ARCHIVES: Readonly<Record<string, Buffer>> = {
  'good.tar.gz': gzipSync(buildTar([file('README.md', 'text'), file('syft', PROGRAM)])),
  'empty.tar.gz': gzipSync(buildTar([file('README.md', 'text')])),
  'good.zip': buildZip([{ name: 'syft.exe', content: PROGRAM }])
}

let server: Listening
let served: string[]

beforeAll(async () => {
  process.env['RUNNER_TEMP'] = makeTemporaryFolder()
  process.env['RUNNER_TOOL_CACHE'] = makeTemporaryFolder()
  server = await listen(
    createServer((request, response) => {
      const name = request.url?.slice(1) ?? ''
      served.push(name)
      const bytes = ARCHIVES[name]
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes)
    })
  )
})

afterAll(() => server.close())

function release(name: string, digest = sha256(ARCHIVES[name] ?? Buffer.alloc(0))): GeneratorRelease {
  const archive = { file: name, sha256: digest }
  const archives = { 'linux x64': archive, 'win32 x64': archive }
  return { version: `1.0.${served.length + name.length}`, downloads: server.origin, archives }
}

function search(more: Partial<GeneratorSearch> = {}): GeneratorSearch {
  return {
    name: 'syft',
    chosen: undefined,
    workspace: makeTemporaryFolder(),
    isPullRequest: false,
    environment: { PATH: '' },
    platform: 'linux',
    architecture: 'x64',
    directory: makeTemporaryFolder(),
    ...more
  }
}

describe('the program', () => {
  beforeAll(() => {
    served = []
  })

  test('of a pinned release is downloaded once, and its archive is checked each time', async () => {
    const releases = { syft: release('good.tar.gz') }
    const before = served.length
    for (let time = 0; time < 2; time++)
      expect(readFileSync(await provideGenerator(search({ releases })), 'utf8')).toBe(PROGRAM)
    expect(served.length).toBe(before + 1)
    const folder = join(process.env['RUNNER_TOOL_CACHE'] ?? '', 'syft', releases.syft.version, process.arch)
    writeFileSync(join(folder, 'good.tar.gz'), gzipSync(buildTar([file('syft', 'evil')])))
    expect(readFileSync(await provideGenerator(search({ releases })), 'utf8')).toBe(PROGRAM)
    expect(served.length).toBe(before + 2)
  })

  test('of a release for Windows comes from a zip archive, on ARM too', async () => {
    const releases = { syft: release('good.zip') }
    const windows = { platform: 'win32', architecture: 'arm64', releases }
    const path = await provideGenerator(search(windows))
    expect([path.endsWith('syft.exe'), readFileSync(path, 'utf8')]).toEqual([true, PROGRAM])
  })

  test.each<[string, () => Partial<GeneratorSearch>, string]>([
    [
      'is not the file of its release',
      () => ({ releases: { syft: release('good.tar.gz', '0'.repeat(64)) } }),
      'GENERATOR_CHECKSUM_MISMATCH'
    ],
    ['is not there', () => ({ releases: { syft: release('absent.tar.gz') } }), 'GENERATOR_DOWNLOAD_FAILED'],
    [
      'is not in the archive',
      () => ({ releases: { syft: release('empty.tar.gz') } }),
      'GENERATOR_DOWNLOAD_FAILED'
    ],
    ['has no release for the system', () => ({ platform: 'aix' }), 'GENERATOR_NOT_FOUND'],
    ['is cdxgen, and not on PATH', () => ({ name: 'cdxgen' }), 'GENERATOR_NOT_FOUND'],
    ['was chosen and does not exist', () => ({ chosen: '/nowhere/syft' }), 'GENERATOR_NOT_FOUND']
  ])(
    'that %s is an error',
    async (_, more, code) => {
      await expect(provideGenerator(search(more()))).rejects.toMatchObject({ code })
    },
    60_000
  )

  test('on PATH goes before the release, and the chosen one before both', async () => {
    const [onPath, chosen] = [makeTemporaryFolder(), makeTemporaryFolder()]
    for (const folder of [onPath, chosen]) writeFileSync(join(folder, 'syft'), PROGRAM, { mode: 0o755 })
    const environment = { PATH: onPath }
    expect(await provideGenerator(search({ environment }))).toBe(join(onPath, 'syft'))
    const path = join(chosen, 'syft')
    expect(await provideGenerator(search({ environment, chosen: path }))).toBe(path)
  })

  test('of a pull request is not started', async () => {
    const workspace = makeTemporaryFolder()
    mkdirSync(join(workspace, 'bin'))
    writeFileSync(join(workspace, 'bin/syft'), PROGRAM, { mode: 0o755 })
    const more = { workspace, chosen: 'bin/syft', isPullRequest: true }
    await expect(provideGenerator(search(more))).rejects.toMatchObject({ code: 'PROGRAM_FROM_PULL_REQUEST' })
    const environment = { PATH: join(workspace, 'bin') }
    await expect(provideGenerator(search({ workspace, environment, platform: 'aix' }))).rejects.toMatchObject(
      {
        code: 'GENERATOR_NOT_FOUND'
      }
    )
  })

  test('has a digest for each system that Seal downloads it for', () => {
    for (const known of Object.values(GENERATOR_RELEASES)) {
      const archives = Object.values(known.archives)
      expect(archives.map(({ file: name }) => name.includes(known.version))).toEqual(archives.map(() => true))
      for (const { sha256: digest } of archives) expect(digest).toMatch(/^[a-f0-9]{64}$/)
    }
  })
})

const DOCUMENT = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }]
}

interface Started {
  readonly args: readonly string[]
  readonly options: RunOptions
}

const makePipe = (output: string): void => void execFileSync('mkfifo', [output])

function makeSparse(output: string, size: number): void {
  writeFileSync(output, '')
  truncateSync(output, size)
}

/** Starts a generator that writes this document, or does this, where its arguments name a file. */
async function start(
  more: Partial<GeneratorRun>,
  document: object | ((output: string) => void) | null = DOCUMENT,
  result: { readonly exitCode: number; readonly stderr: string } = { exitCode: 0, stderr: '' }
): Promise<Started & { readonly bytes: Uint8Array }> {
  const started: Started[] = []
  const bytes = await runGenerator({
    name: 'syft',
    program: '/usr/bin/syft',
    folder: '/run/layout',
    platform: { os: 'linux', architecture: 'arm64', variant: undefined },
    environment: {},
    directory: makeTemporaryFolder(),
    timeoutMs: 1000,
    log: SILENT,
    run: async (_, args, options) => {
      started.push({ args, options })
      const output = args.find(arg => arg.endsWith('sbom.json'))?.replace(/^[^/]*=/, '')
      if (typeof document === 'function') document(output ?? '')
      else if (document !== null && output) writeFileSync(output, JSON.stringify(document))
      return { ...result, stdout: '' }
    },
    ...more
  })
  return { args: started[0]?.args ?? [], options: started[0]?.options ?? { env: {}, timeoutMs: 0 }, bytes }
}

describe('a generator', () => {
  test('gets the layout, its platform and a file to write', async () => {
    const { args, bytes } = await start({})
    expect(args.slice(0, 6)).toEqual(['scan', 'oci-dir:/run/layout', '--platform', 'linux/arm64', '-q', '-o'])
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(DOCUMENT)
    expect((await start({ name: 'trivy' })).args).toEqual(expect.arrayContaining(['--input', '/run/layout']))
    expect((await start({ name: 'cdxgen', folder: '/tree' })).args.at(-1)).toBe('/tree')
  })

  test('gets no login: neither variables nor the home folder of the user', async () => {
    const secrets = {
      GITHUB_TOKEN: 's',
      DOCKER_AUTH_CONFIG: 's',
      SYFT_REGISTRY_AUTH_PASSWORD: 's',
      TRIVY_PASSWORD: 's',
      INPUT_KEY: 's'
    }
    const environment = {
      ...secrets,
      PATH: '/bin',
      HTTPS_PROXY: 'http://proxy',
      HOME: '/home/user',
      DOCKER_CONFIG: '/home/user/.docker'
    }
    const { env } = (await start({ environment })).options
    expect(env).toMatchObject({
      PATH: '/bin',
      HTTPS_PROXY: 'http://proxy',
      SYFT_CHECK_FOR_APP_UPDATE: 'false'
    })
    for (const [name, value] of Object.entries(env)) {
      expect([name, value]).not.toEqual([name, 's'])
      expect(value).not.toContain('/home/user')
    }
    expect(existsSync(env['HOME'] ?? '')).toBe(false)
  })

  test.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'that fails',
      () => start({}, DOCUMENT, { exitCode: 1, stderr: 'a\nno such image\n' }),
      /exited with code 1: no such image/
    ],
    [
      'that a signal ends',
      () => start({}, null, { exitCode: -1, stderr: '' }),
      /was ended by a signal: it said/
    ],
    ['that writes nothing', () => start({}, null), /wrote no SBOM/],
    ['that makes a folder', () => start({}, output => mkdirSync(output)), /not a regular file/],
    ['that makes a pipe', () => start({}, makePipe), /not a regular file/],
    [
      'that links a device',
      () => start({}, output => symlinkSync('/dev/zero', output)),
      /not a regular file/
    ],
    ['that links itself', () => start({}, output => symlinkSync(output, output)), /cannot be read/],
    ['that writes 3 GiB', () => start({}, output => makeSparse(output, 3 * 2 ** 30)), /wrote 3.0 GiB/],
    ['that would cut its path', () => start({ name: 'trivy', folder: '/a:b' }), /colon or an @/]
  ])('%s is an error', async (_, work, message) => {
    await expect(work()).rejects.toMatchObject({
      code: 'GENERATOR_FAILED',
      message: expect.stringMatching(message)
    })
  })
})

const encode = (document: object): Uint8Array => Buffer.from(JSON.stringify(document))

test('an image comes to the generator as a layout that names it alone, which is removed afterwards', async () => {
  const { registries, subject, image } = await generatorImage([file('a', 'content')])
  let seen:
    | { readonly folder: string; readonly index: unknown; readonly digests: readonly string[] }
    | undefined
  const tools = generatorTools(registries, async (_, folder) => {
    const blobs = join(folder, 'blobs/sha256')
    const digests = readdirSync(blobs).map(name => {
      expect(sha256(readFileSync(join(blobs, name)))).toBe(name)
      return `sha256:${name}`
    })
    const index: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
    expect(readFileSync(join(folder, 'oci-layout'), 'utf8')).toBe('{"imageLayoutVersion":"1.0.0"}')
    seen = { folder, index, digests }
    return encode(DOCUMENT)
  })
  const sbom = await generateFromImage('syft', subject, image, GENERATOR_REQUEST, tools)
  const { mediaType, digest, size } = subject.descriptor
  expect(seen?.index).toEqual({
    schemaVersion: 2,
    manifests: [{ mediaType, digest, size, platform: { os: 'linux', architecture: 'arm64' } }]
  })
  expect(seen?.digests).toHaveLength(3)
  expect(existsSync(seen?.folder ?? '')).toBe(false)
  expect(sbom).toMatchObject({
    subject: subject.descriptor,
    origin: { source: `syft for registry.test/acme/app@${digest}` },
    validation: 'valid'
  })
})

test('a document that names the folder of the layout is about the image instead', async () => {
  const { registries, subject, image } = await generatorImage([file('a', 'content')])
  const component = { 'bom-ref': 'a', type: 'container', name: '' }
  const metadata = { timestamp: '2026-01-01T00:00:00Z' }
  const tools = generatorTools(registries, async (_, folder) =>
    encode({ ...DOCUMENT, metadata: { ...metadata, component: { ...component, name: folder } } })
  )
  const { document } = await generateFromImage('trivy', subject, image, GENERATOR_REQUEST, tools)
  const named = { ...component, name: 'registry.test/acme/app', version: subject.descriptor.digest }
  expect(JSON.parse(Buffer.from(document.bytes).toString())).toEqual({
    ...DOCUMENT,
    metadata: { ...metadata, component: named }
  })
  const target = { digest: subject.descriptor.digest, repository: image.repository }
  expect(checkBinding(document, target).status).toBe('bound')
})

test("cdxgen's annotation of its document has no reference that cdxgen itself has", async () => {
  const { registries, image } = await generatorImage([file('a', 'content')])
  const cdxgen = { type: 'application', name: 'cdxgen', 'bom-ref': 'pkg:npm/@cyclonedx/cdxgen@12.8.4' }
  const annotation = {
    subjects: [],
    annotator: { component: cdxgen },
    timestamp: '2026-01-01T00:00:00Z',
    text: 'about the document'
  }
  const other = { ...annotation, annotator: { component: { ...cdxgen, 'bom-ref': 'other' } } }
  const metadata = { tools: { components: [cdxgen] } }
  const written = { ...DOCUMENT, specVersion: '1.6', metadata, annotations: [annotation, other] }
  const tools = generatorTools(registries, async () => encode(written))
  const { document, validation } = await generateFromTree(image.manifest.descriptor, GENERATOR_REQUEST, tools)
  const { 'bom-ref': _reference, ...component } = cdxgen
  expect(validation).toBe('valid')
  expect(JSON.parse(Buffer.from(document.bytes).toString())).toEqual({
    ...written,
    annotations: [{ ...annotation, annotator: { component } }, other]
  })
})

test('a generator that finds nothing and exits with code 0 is an error, for an image and for a tree', async () => {
  const { registries, subject, image } = await generatorImage([file('a', 'content')])
  const tools = generatorTools(registries, async () => encode({ ...DOCUMENT, components: [] }))
  const failed = { code: 'GENERATOR_FAILED' }
  await expect(generateFromImage('trivy', subject, image, GENERATOR_REQUEST, tools)).rejects.toMatchObject(
    failed
  )
  await expect(generateFromTree(image.manifest.descriptor, GENERATOR_REQUEST, tools)).rejects.toMatchObject(
    failed
  )
})
