// Every way in which the action comes to an SBOM, through the committed dist/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSampleImage, CREATED, type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { startMisbehaving } from '../support/misbehaving-registry.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { putBlob, putManifest } from '../support/push.ts'
import { reportErrors } from '../support/report-schema.ts'
import { sampleSbom } from '../support/sample-sbom.ts'

let registry: RunningRegistry
let image: PushedImage
const workspace = makeTemporaryFolder()
const results: ActionResult[] = []

beforeAll(async () => {
  registry = await startRegistry()
  image = await pushSampleImage(registry.host, 'acme/app', '1.0.0')
  writeFileSync(join(workspace, 'a.cdx.json'), sampleSbom('amd64'))
  writeFileSync(join(workspace, 'b.cdx.json'), sampleSbom('arm64'))
})

afterAll(async () => {
  for (const result of results) await result.dispose()
  await registry?.close()
})

interface Made {
  readonly result: ActionResult
  /** The SBOMs as files, in the order of the outputs. */
  readonly texts: readonly string[]
  readonly artifacts: readonly {
    readonly subject: string
    readonly digest: string
    readonly sbom: Record<string, unknown>
  }[]
}

async function make(
  inputs: Record<string, string>,
  env: Record<string, string> = {},
  event: Parameters<typeof runAction>[0]['event'] = undefined
): Promise<Made> {
  const result = await runAction({
    inputs: { image: `${registry.host}/acme/app@${image.digest}`, sign: 'false', ...inputs },
    env,
    workspace,
    ...(event === undefined ? {} : { event })
  })
  results.push(result)
  if (result.exitCode !== 0) throw new Error(result.stdout)
  expect(result.stderr).toBe('')
  const report = JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8'))
  const texts = (result.outputs['sbom-path'] ?? '')
    .split('\n')
    .filter(path => path !== '')
    .map(path => readFileSync(path, 'utf8'))
  return { result, texts, artifacts: report.images[0].artifacts }
}

const names = (text: string): string[] =>
  JSON.parse(text)
    .components.map(({ name, version }: Record<string, string>) => `${name} ${version}`)
    .sort()

const PACKAGES = [
  'alpine 3.22.0',
  'busybox 1.37.0-r18',
  'libcrypto3 3.5.1-r0',
  'ms 2.1.3',
  'musl 1.2.5-r10',
  'semver 7.7.2',
  'zlib 1.3.1-r2'
]

describe('a scan of the layers', () => {
  test('gives each platform its own valid document that names its digest', async () => {
    const { texts, artifacts } = await make({ sbom: 'image' })
    expect(artifacts.map(({ subject }) => subject)).toEqual(image.platforms.map(({ digest }) => digest))
    for (const [at, text] of texts.entries()) {
      expect(names(text)).toEqual(expect.arrayContaining(PACKAGES))
      expect(artifacts[at]?.sbom).toMatchObject({
        binding: 'bound',
        validation: 'valid',
        source: 'image layers'
      })
      // All that can be said without a network, but for the signature, which this run does not make.
      expect(artifacts[at]?.sbom).toMatchObject({
        quality: { toFix: [expect.stringContaining('Signature of the SBOM author')] }
      })
    }
  })

  test('produces the same bytes each time', async () => {
    const [first, second] = [await make({ sbom: 'image' }), await make({ sbom: 'auto' })]
    expect(second.artifacts.map(({ digest }) => digest)).toEqual(first.artifacts.map(({ digest }) => digest))
  })

  test('has the time of the image, or that of SOURCE_DATE_EPOCH', async () => {
    const timeOf = ({ texts }: Made): number => Date.parse(JSON.parse(texts[0] as string).metadata.timestamp)
    expect(timeOf(await make({ sbom: 'image' }))).toBe(Date.parse(CREATED))
    const env = { SOURCE_DATE_EPOCH: '1700000000' }
    expect(timeOf(await make({ sbom: 'image' }, env))).toBe(1_700_000_000_000)
  })

  test('has the time of the commit if the image has none, and never 1970', async () => {
    const options = { platforms: ['linux/amd64'] as const, created: '1970-01-01T00:00:00Z' }
    const { digest } = await pushSampleImage(registry.host, 'acme/reproducible', '1', options)
    const inputs = { image: `${registry.host}/acme/reproducible@${digest}`, sbom: 'image' }
    const event = (id: string) => ({
      name: 'push',
      payload: { head_commit: { id, timestamp: '2026-03-04T06:06:07+01:00' } }
    })
    const commit = '0'.repeat(40)
    const [first, again] = [await make(inputs, {}, event(commit)), await make(inputs, {}, event(commit))]
    expect(JSON.parse(first.texts[0] as string).metadata.timestamp).toBe('2026-03-04T05:06:07.000Z')
    expect(again.artifacts.map(({ digest }) => digest)).toEqual(first.artifacts.map(({ digest }) => digest))
    const started = Date.now()
    const unknown = await make(inputs, {}, event('1'.repeat(40)))
    const made = Date.parse(JSON.parse(unknown.texts[0] as string).metadata.timestamp)
    expect(made).toBeGreaterThanOrEqual(started)
    expect(unknown.result.stdout).toContain('set SOURCE_DATE_EPOCH to avoid that')
  })

  test('is written in all requested formats', async () => {
    const { texts, artifacts } = await make({
      sbom: 'image',
      platforms: 'linux/amd64',
      format: 'cyclonedx-json, cyclonedx-xml, spdx-json',
      'spec-version': '1.7',
      'output-file': 'out/sbom.txt'
    })
    expect(artifacts.map(({ sbom }) => `${sbom['format']} ${sbom['version']} ${sbom['validation']}`)).toEqual(
      ['cyclonedx-json 1.7 valid', 'cyclonedx-xml 1.7 valid', 'spdx-json 2.3 valid']
    )
    expect(texts[1]).toContain('http://cyclonedx.org/schema/bom/1.7')
    expect(readFileSync(join(workspace, 'out/sbom.spdx-json.txt'), 'utf8')).toBe(texts[2])
  })
})

test('the source tree results in one document that is attached to the image', async () => {
  const tree = join(workspace, 'tree')
  mkdirSync(tree)
  const lock = {
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: { ms: '^2.1.3' } },
      'node_modules/ms': { version: '2.1.3', license: 'MIT' }
    }
  }
  writeFileSync(join(tree, 'package-lock.json'), JSON.stringify(lock))
  const { texts, artifacts } = await make({ sbom: 'source', path: 'tree' })
  expect(artifacts.map(({ subject }) => subject)).toEqual([image.digest])
  expect(names(texts[0] as string)).toContain('ms 2.1.3')
})

describe("a user's own command", () => {
  test('runs for each platform, and its output is attached unchanged', async () => {
    const script = join(workspace, 'generate.mjs')
    writeFileSync(
      script,
      `import { writeFileSync } from 'node:fs'
const [image, platform, output] = process.argv.slice(2)
if (process.env.INPUT_IMAGE || process.env.COSIGN_PASSWORD) throw new Error('it sees what it should not')
writeFileSync(output, JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components: [{ type: 'library', name: image.split('@')[1], version: platform }] }))`
    )
    const command = `${process.execPath} ${script} {image} "{platform}" {output}`
    const { texts } = await make({ sbom: 'command', 'sbom-command': command }, { COSIGN_PASSWORD: 'x' })
    expect(texts.flatMap(names)).toEqual(
      image.platforms.map(({ digest, platform }) => `${digest} ${platform}`)
    )
  })

  test('that fails makes the step fail with its own message', async () => {
    const command = `${process.execPath} -e "console.error('no such image'); process.exit(3)"`
    await expect(make({ sbom: 'command', 'sbom-command': command })).rejects.toThrow(
      /SBOM_COMMAND_FAILED.*exited with code 3: no such image/
    )
  })
})

describe("the image's own BuildKit attestation", () => {
  let withAttestation: string

  beforeAll(async () => {
    withAttestation = await pushWithAttestation('acme/buildkit')
  })

  test('is merged with the scan, field by field, and each component from it names it', async () => {
    const { result, texts, artifacts } = await make({ image: withAttestation, platforms: 'linux/amd64' })
    const [, read = ''] =
      /Read the SBOM that BuildKit added to the image \((sha256:\w+)\)/.exec(result.stdout) ?? []
    const source = 'image layers + BuildKit attestation'
    expect(artifacts[0]?.sbom).toMatchObject({ format: 'cyclonedx-json', source, validation: 'valid' })
    const document = texts[0] as string
    expect(names(document)).toEqual(['a 1', ...PACKAGES, 'sample-app 1.0.0'].sort())
    const origin = { name: 'oci-seal:from-sbom', value: `BuildKit attestation ${read}` }
    const claimed = JSON.parse(document).components.filter(({ properties = [] }) =>
      JSON.stringify(properties).includes(origin.name)
    )
    expect(claimed).toMatchObject([
      { name: 'a', properties: expect.arrayContaining([origin]) },
      {
        name: 'ms',
        version: '2.1.3',
        description: 'of the build',
        properties: expect.arrayContaining([origin])
      }
    ])
    // The file that the scan found it in is still there.
    expect(claimed[1].evidence.occurrences[0].location).toMatch(/node_modules\/ms\/package\.json$/)
  })

  test('is left out with a warning if its statement is about another image', async () => {
    const other = { name: '_', digest: { sha256: 'e'.repeat(64) } }
    const image = await pushWithAttestation('acme/buildkit-other', [other])
    const { result, texts } = await make({ image, platforms: 'linux/amd64' })
    expect(result.stdout).toMatch(/::warning.* is about sha256:e{64}: not merged/)
    expect(names(texts[0] as string)).not.toContain('a 1')
    expect(texts[0]).not.toContain('oci-seal:from-sbom')
  })

  test('is not read for sbom: image', async () => {
    const { result, texts } = await make({ image: withAttestation, platforms: 'linux/amd64', sbom: 'image' })
    expect(result.stdout).not.toContain('BuildKit added')
    expect(names(texts[0] as string)).not.toContain('a 1')
  })

  test('is used as it is for sbom: buildkit', async () => {
    const inputs = { image: withAttestation, platforms: 'linux/amd64', sbom: 'buildkit' }
    const { texts, artifacts } = await make(inputs)
    expect(artifacts[0]?.sbom).toMatchObject({ format: 'spdx-json', source: 'BuildKit attestation' })
    // The predicate's own bytes, not serialized again.
    expect(texts[0]).toBe(PREDICATE)
  })

  test('is not treated as a platform', async () => {
    const { result } = await make({ image: withAttestation, sbom: 'none', tags: 'x' })
    expect(JSON.parse(result.outputs['json'] as string).images[0].subjects).toHaveLength(3)
  })

  test('that is absent is an error if it was requested', async () => {
    await expect(make({ sbom: 'buildkit' })).rejects.toThrow(/SBOM_NO_BUILDKIT_ATTESTATION.*sbom: true/)
  })
})

describe('a generator of others', () => {
  const COMPONENT = { type: 'library', name: 'a', version: '1', purl: 'pkg:generic/a@1' }
  const SECRETS = { GITHUB_TOKEN: 'hidden', DOCKER_AUTH_CONFIG: '{"auths":{"h":{"auth":"hidden"}}}' }

  /** A program that writes its folder, the image's name and what it finds, and fails if it gets a login. */
  function generator(components: readonly object[]): string {
    const path = join(workspace, `generator-${components.length}`)
    const code = `#!${process.execPath}
const { writeFileSync } = require('node:fs')
const args = process.argv.slice(2)
if (JSON.stringify(process.env).includes('hidden')) { console.error('it has a login'); process.exit(3) }
const output = args.find(one => /sbom\\.json$/.test(one)).replace(/^.*=/, '')
const folder = args.find(one => one.includes('layout'))?.replace(/^oci-dir:/, '') ?? '.'
writeFileSync(output, JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1,
  metadata: { component: { type: 'container', name: folder } }, components: ${JSON.stringify(components)} }))
`
    writeFileSync(path, code, { mode: 0o755 })
    return path
  }

  test.each(['syft', 'trivy'])('%s gets no login, and its SBOM names the image', async name => {
    const inputs = { sbom: name, 'generator-path': generator([COMPONENT]), platforms: 'linux/amd64' }
    const { artifacts, texts } = await make(inputs, SECRETS)
    const subject = artifacts[0]?.subject
    expect(artifacts[0]?.sbom).toMatchObject({ binding: 'bound', validation: 'valid' })
    expect(JSON.parse(texts[0] as string).metadata.component).toMatchObject({
      name: `${registry.host}/acme/app`,
      version: subject
    })
  })

  test('cdxgen gets no login', async () => {
    const { texts } = await make({ sbom: 'cdxgen', 'generator-path': generator([COMPONENT]) }, SECRETS)
    expect(texts.flatMap(names)).toEqual(['a 1'])
  })

  test.each(['syft', 'trivy', 'cdxgen'])('%s that finds nothing is an error', async name => {
    await expect(make({ sbom: name, 'generator-path': generator([]) })).rejects.toThrow(
      /GENERATOR_FAILED.*exited with code 0, but its SBOM has no component/
    )
  })
})

describe('files', () => {
  test('stay unchanged', async () => {
    const { texts } = await make({ 'sbom-path': 'linux/amd64=a.cdx.json' })
    expect(texts).toEqual([sampleSbom('amd64')])
  })

  test('are converted if another format is requested', async () => {
    const { artifacts, texts } = await make({ 'sbom-path': 'a.cdx.json', format: 'spdx-json' })
    expect(artifacts.map(({ sbom }) => [sbom['format'], sbom['validation']])).toEqual([
      ['spdx-json', 'valid']
    ])
    expect(texts[0]).toContain('pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64')
  })

  test('are converted to another version only if it is requested', async () => {
    const { artifacts } = await make({ 'sbom-path': 'a.cdx.json', 'spec-version': '1.4' })
    expect(artifacts.map(({ sbom }) => [sbom['format'], sbom['version'], sbom['validation']])).toEqual([
      ['cyclonedx-json', '1.4', 'valid']
    ])
    const same = await make({ 'sbom-path': 'a.cdx.json', 'spec-version': '1.6' })
    expect(same.texts).toEqual([sampleSbom('amd64')])
  })

  test('of a version that Seal does not know are attached with a warning', async () => {
    writeFileSync(join(workspace, 'new.cdx.json'), sampleSbom('amd64').replace('"1.6"', '"1.9"'))
    const { result, artifacts } = await make({ 'sbom-path': 'new.cdx.json', validation: 'strict' })
    expect(artifacts[0]?.sbom).toMatchObject({ version: '1.9', validation: 'unknown-version' })
    expect(result.stdout).toMatch(/^::warning::.*Seal does not know the version CycloneDX JSON 1\.9/m)
  })

  test('are merged into one if requested', async () => {
    const { artifacts, texts } = await make({ 'sbom-path': 'a.cdx.json\nb.cdx.json', merge: 'true' })
    expect(artifacts).toHaveLength(1)
    expect(names(texts[0] as string).filter(name => name.startsWith('musl'))).toHaveLength(2)
  })

  test('that are merged lose nothing without a warning', async () => {
    const services = sampleSbom('arm64').replace(/}\s*$/, ', "services": [{ "name": "a service" }] }')
    writeFileSync(join(workspace, 'services.cdx.json'), services)
    const { result } = await make({ 'sbom-path': 'a.cdx.json\nservices.cdx.json', merge: 'true' })
    expect(result.stdout).toMatch(/^::warning::.*leaves out: .*services: is not converted/m)
  })

  test('that violate the schema are a warning, or an error with strict validation', async () => {
    writeFileSync(
      join(workspace, 'odd.cdx.json'),
      '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"color":"red","components":[{"type":"library","name":"a"}]}'
    )
    const { result } = await make({ 'sbom-path': 'odd.cdx.json' })
    expect(result.stdout).toMatch(/^::warning::.*odd\.cdx\.json has 1 error/m)
    await expect(make({ 'sbom-path': 'odd.cdx.json', validation: 'strict' })).rejects.toThrow(
      /SBOM_INVALID.*color/
    )
  })

  test.each<[string, Record<string, string>]>([
    ['converted', { 'sbom-path': 'odd.cdx.json', format: 'spdx-json' }],
    ['merged', { 'sbom-path': 'odd.cdx.json\na.cdx.json', merge: 'true' }]
  ])('that are %s are validated first', async (_how, inputs) => {
    writeFileSync(join(workspace, 'odd.cdx.json'), sampleSbom('amd64').replace('{', '{"color":"red",'))
    const { result, artifacts } = await make(inputs)
    expect(result.stdout).toMatch(/^::warning::.*odd\.cdx\.json has 1 error.*color/m)
    expect(artifacts[0]?.sbom).toMatchObject({ validation: 'valid' })
    await expect(make({ ...inputs, validation: 'strict' })).rejects.toThrow(/SBOM_INVALID.*color/)
    const off = await make({ ...inputs, validation: 'off' })
    expect(off.result.stdout).not.toContain('has 1 error')
    expect(off.artifacts[0]?.sbom).toMatchObject({ validation: 'off' })
  })

  test('have their first 20 errors listed and all errors counted', async () => {
    const components = Array.from({ length: 30 }, (_, at) => ({ type: 'planet', name: `a${at}` }))
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }
    writeFileSync(join(workspace, 'many.cdx.json'), JSON.stringify(bom))
    const { result } = await make({ 'sbom-path': 'many.cdx.json' })
    expect(result.stdout).toMatch(/^::warning::.*has 30 errors.*\/components\/4\/type: .*; … and 25 more$/m)
    expect(result.stdout).toMatch(/^ {2}\/components\/19\/type: expected one of .*found "planet"$/m)
    expect(result.stdout).not.toContain('/components/20/')
    expect(result.stdout).toMatch(/^ {2}… and 10 more$/m)
  })

  test('extracted from an envelope keep its subjects when they are converted', async () => {
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app', digest: { sha256: image.digest.slice('sha256:'.length) } }],
      predicateType: 'https://cyclonedx.org/bom',
      predicate: JSON.parse(sampleSbom('amd64'))
    }
    writeFileSync(join(workspace, 'statement.json'), JSON.stringify(statement))
    const { result, artifacts } = await make({ 'sbom-path': 'statement.json', format: 'spdx-json' })
    expect(result.stdout).toMatch(/^::warning::.*statement\.json: extracted from in-toto/m)
    expect(artifacts[0]?.sbom).toMatchObject({ format: 'spdx-json', binding: 'bound' })
  })

  test('with fewer components than required are refused', async () => {
    const { artifacts } = await make({ 'sbom-path': 'a.cdx.json' })
    const components = artifacts[0]?.sbom['components'] as number
    await make({ 'sbom-path': 'a.cdx.json', 'minimum-components': String(components) })
    await expect(
      make({ 'sbom-path': 'a.cdx.json', 'minimum-components': String(components + 1) })
    ).rejects.toThrow(/SBOM_TOO_FEW_COMPONENTS.*Lower minimum-components/)
    const empty = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }
    writeFileSync(join(workspace, 'empty.cdx.json'), JSON.stringify(empty))
    await expect(make({ 'sbom-path': 'empty.cdx.json' })).rejects.toThrow(/SBOM_TOO_FEW_COMPONENTS/)
    await make({ 'sbom-path': 'empty.cdx.json', 'minimum-components': '0' })
  })

  test('are enriched on request, and the summary shows what was added and what is missing', async () => {
    const { texts, artifacts, result } = await make({
      'sbom-path': 'a.cdx.json',
      platforms: 'index',
      validation: 'strict',
      'quality-profile': 'bsi-tr-03183-2.1',
      enrich: 'supplier=Acme <sbom@acme.example>, author'
    })
    const [document = '{}'] = texts
    const { metadata, components } = JSON.parse(document)
    expect(metadata.component.supplier.name).toBe('Acme')
    expect(metadata.manufacturer).toEqual(metadata.component.supplier)
    expect(components).toEqual(JSON.parse(sampleSbom('amd64')).components)
    const [{ sbom } = { sbom: {} }] = artifacts
    expect(sbom).toMatchObject({
      validation: 'valid',
      enriched: [
        { field: 'supplier', count: 1 },
        { field: 'author', count: 1 }
      ],
      quality: { profile: 'BSI TR-03183-2 v2.1.0', moreGaps: 0 }
    })
    expect(result.summary).toContain('added by Seal: supplier (1)')
    expect(result.summary).toContain('What the SBOM of image lacks by BSI TR')
    expect(result.summary).toMatch(/alpine\/musl.*manufacturer\.url/)
    expect(reportErrors(JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8')))).toEqual([])
  })

  test('that describe another image are attached with a warning', async () => {
    const other = sampleSbom('amd64').replace(
      '"name": "demo/app (amd64)"',
      `"name": "other", "version": "sha256:${'e'.repeat(64)}"`
    )
    writeFileSync(join(workspace, 'other.cdx.json'), other)
    const { result, artifacts } = await make({ 'sbom-path': 'other.cdx.json' })
    expect(artifacts[0]?.sbom).toMatchObject({ binding: 'other' })
    expect(result.stdout).toMatch(/^::warning::.*names another digest/m)
  })
})

test('a dry run reports what it would do and pushes nothing', async () => {
  const writes = (): string[] =>
    registry.requests.flatMap(({ method, path }) =>
      /^(?:GET|HEAD)$/.test(method) ? [] : `${method} ${path}`
    )
  const bare = await pushSampleImage(registry.host, 'acme/bare', '1.0.0')
  const before = writes().length
  const { result } = await make({
    image: `${registry.host}/acme/bare@${bare.digest}`,
    sbom: 'image',
    'dry-run': 'true',
    tags: 'never',
    'dependency-snapshot': 'true'
  })
  // An upload is begun to see whether it may be, and given up.
  expect(writes().slice(before)).toEqual([
    expect.stringMatching(/^POST .*\/blobs\/uploads\/$/),
    expect.stringMatching(/^DELETE .*\/blobs\/uploads\/[^/]+$/)
  ])
  const report = JSON.parse(result.outputs['json'] as string)
  expect(reportErrors(report)).toEqual([])
  expect([report.outcome, report.permissions]).toEqual([
    'planned',
    ['contents: write   # submit the dependency snapshot']
  ])
  expect(report.images[0].artifacts.map(({ state }: { state: string }) => state)).toEqual([
    'planned',
    'planned'
  ])
  expect(result.summary).toContain('Dry run')
  expect(result.summary).toContain('  contents: write   # submit the dependency snapshot')
})

const PREDICATE = `{"spdxVersion":"SPDX-2.3", "SPDXID":"SPDXRef-DOCUMENT","dataLicense":"CC0-1.0","name":"sbom","documentNamespace":"https://acme.example/1",
 "creationInfo":{"created":"2026-01-01T00:00:00Z","creators":["Tool: buildkit"]},"packages":[{"SPDXID":"SPDXRef-a","name":"a","versionInfo":"1","downloadLocation":"NOASSERTION"},
 {"SPDXID":"SPDXRef-b","name":"ms","versionInfo":"2.1.3","downloadLocation":"NOASSERTION","description":"of the build","externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/ms@2.1.3"}]}],
 "files":[{"SPDXID":"SPDXRef-File-c","fileName":"/bin/c","checksums":[{"algorithm":"SHA1","checksumValue":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}]}]}`

/** A copy of the sample image whose index has what BuildKit adds to it. */
async function pushWithAttestation(repository: string, subject: readonly object[] = []): Promise<string> {
  const sample = buildSampleImage()
  await pushSampleImage(registry.host, repository, 'plain')
  const statement = `{"_type":"https://in-toto.io/Statement/v0.1","predicateType":"https://spdx.dev/Document","subject":${JSON.stringify(subject)},"predicate":${PREDICATE}}`
  const layer = await putBlob(registry.host, repository, statement)
  const config = await putBlob(registry.host, repository, '{}')
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const attestation = await putManifest(registry.host, repository, type, {
    schemaVersion: 2,
    mediaType: type,
    config: { ...config, mediaType: 'application/vnd.oci.image.config.v1+json' },
    layers: [
      {
        ...layer,
        mediaType: 'application/vnd.in-toto+json',
        annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' }
      }
    ]
  })
  const index = JSON.parse(new TextDecoder().decode(sample.root.bytes))
  index.manifests.push({
    mediaType: type,
    ...attestation,
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': sample.platforms[0]?.manifest.digest
    }
  })
  const { digest } = await putManifest(registry.host, repository, sample.root.mediaType, index)
  return `${registry.host}/${repository}@${digest}`
}

test('an SBOM that Trivy cannot read is refused before anything is pushed, whatever its media types say', async () => {
  const front = await startMisbehaving({ behind: registry.host })
  const type = 'application/spdx+json'
  const result = await runAction({
    inputs: {
      image: `${front.host}/acme/app@${image.digest}`,
      sbom: 'image',
      sign: 'false',
      readers: 'trivy',
      format: 'spdx3-json',
      'artifact-type': type,
      'layer-media-type': type
    },
    workspace
  })
  results.push(result)
  await front.close()
  expect([result.exitCode, result.stderr]).toEqual([1, ''])
  expect(result.stdout).toContain('::error title=READER_IMPOSSIBLE::')
  expect(front.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toEqual([])
})
