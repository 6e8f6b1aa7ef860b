// Each quality profile over each format, through dist/: the policy's rule, the table of the summary, and enrichment.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../demo/run-action.ts'
import { escapeText } from '../../src/render/markdown.ts'
import type { Verdict } from '../../src/results/verdict.ts'
import { PROFILE_IDS, PROFILES, type ProfileId } from '../../src/sbom/quality/profiles.ts'
import {
  completeCycloneDx,
  completeSpdx,
  completeSpdx3,
  completeSpdx22,
  completeTagValue,
  convertComplete
} from '../support/complete-sboms.ts'
import { GateLab } from '../support/gate-lab.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

let lab: GateLab

beforeAll(async () => {
  lab = await GateLab.start()
}, 60_000)

afterAll(() => lab.close())

/** One policy for each profile, for all images of the lab. */
function policyWith(profiles: readonly ProfileId[]): string {
  const pem = readFileSync(lab.keys.publicKey, 'utf8').trimEnd().replaceAll('\n', '\n            ')
  const policies = profiles.map(
    profile => `  - name: ${profile}
    images: [{ glob: '${lab.host}/**' }]
    authorities:
      - name: build
        key:
          data: |
            ${pem}
    quality: { profile: ${profile}, minimum: 100 }
`
  )
  return `policies:\n${policies.join('')}`
}

/** Signs and attaches a file, verifies the image, and returns the profiles whose rule is broken with their messages. */
async function judge(
  text: string,
  profiles: readonly ProfileId[]
): Promise<{ exitCode: number; broken: Map<string, string> }> {
  const image = await lab.image(['linux/amd64'])
  await attach(image.pinned, text, { key: lab.keys.privateKey, 'cosign-path': tool('cosign') })
  const workspace = makeTemporaryFolder()
  mkdirSync(join(workspace, '.github'))
  const policy = policyWith(profiles)
  writeFileSync(join(workspace, '.github/oci-seal.yml'), policy)
  const result = await lab.verify({ image: image.pinned, key: '' }, { workspace })
  await result.dispose()
  const { images } = JSON.parse(result.outputs['json'] ?? 'null') as Verdict
  const lines = policy.split('\n')
  const broken = images.flatMap(({ violations }) =>
    violations.map(({ location, message }): [string, string] => [
      /profile: ([\w.-]+)/.exec(lines[(location?.line ?? 0) - 1] ?? '')?.[1] ?? message,
      message
    ])
  )
  return { exitCode: result.exitCode, broken: new Map(broken) }
}

interface Attached {
  readonly summary: string
  readonly stdout: string
  readonly text: string
  readonly enriched: readonly { readonly field: string; readonly count: number }[]
}

async function attach(image: string, text: string, inputs: Record<string, string>): Promise<Attached> {
  const workspace = makeTemporaryFolder()
  writeFileSync(join(workspace, 'sbom'), text)
  const result = await runAction({
    inputs: { image, 'sbom-path': 'sbom', ...inputs },
    env: { COSIGN_PASSWORD: lab.keys.password },
    workspace
  })
  if (result.exitCode !== 0) throw new Error(result.stdout)
  const { images } = JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8'))
  const [path = ''] = (result.outputs['sbom-path'] ?? '').split('\n')
  const written = readFileSync(path, 'utf8')
  await result.dispose()
  const { summary, stdout } = result
  return { summary, stdout, text: written, enriched: images[0].artifacts[0].sbom.enriched ?? [] }
}

const json = (of: () => object) => async (): Promise<string> => JSON.stringify(of())
const OF_CYCLONEDX: readonly ProfileId[] = ['ntia-2021', 'cisa-2026', 'bsi-tr-03183-2.1', 'cra']
const OF_SPDX_2: readonly ProfileId[] = ['ntia-2021', 'cra', 'openchain-telco-1.1']

/** What a complete document of a format meets. BSI takes new formats only, CISA's elements do not all have fields in old ones. */
test.each<[format: string, text: () => Promise<string>, met: readonly ProfileId[]]>([
  ['CycloneDX 1.4', () => convertComplete('cyclonedx-json', '1.4'), ['ntia-2021', 'cra']],
  ['CycloneDX 1.5', () => convertComplete('cyclonedx-json', '1.5'), ['ntia-2021', 'cisa-2026', 'cra']],
  ['CycloneDX 1.6', json(completeCycloneDx), OF_CYCLONEDX],
  ['CycloneDX 1.7', () => convertComplete('cyclonedx-json', '1.7'), OF_CYCLONEDX],
  ['CycloneDX 1.4 in XML', () => convertComplete('cyclonedx-xml', '1.4'), ['ntia-2021', 'cra']],
  ['CycloneDX 1.7 in XML', () => convertComplete('cyclonedx-xml', '1.7'), OF_CYCLONEDX],
  ['SPDX 2.2', async () => completeSpdx22(), OF_SPDX_2],
  ['SPDX 2.3', json(completeSpdx), OF_SPDX_2],
  ['SPDX 2.3 in tag-value', async () => completeTagValue(), OF_SPDX_2],
  ['SPDX 3.0.1', json(completeSpdx3), OF_CYCLONEDX]
])('%s: the rules of the profiles that it meets pass, the others fail', async (_, text, met) => {
  const { exitCode, broken } = await judge(await text(), PROFILE_IDS)
  expect([...broken.keys()].sort()).toEqual(PROFILE_IDS.filter(id => !met.includes(id)).sort())
  expect(exitCode).toBe(1)
})

test.each<[format: string, document: object, profiles: readonly ProfileId[]]>([
  ['CycloneDX', completeCycloneDx(), OF_CYCLONEDX],
  ['SPDX', completeSpdx(), OF_SPDX_2]
])('a complete document of %s passes', async (_, document, profiles) => {
  expect(await judge(JSON.stringify(document), profiles)).toEqual({ exitCode: 0, broken: new Map() })
})

/** The library without one element that all profiles of the format demand of it, and the words of the message. */
test.each<[format: string, text: string, met: readonly ProfileId[], field: RegExp]>([
  ['CycloneDX', JSON.stringify(completeCycloneDx()), OF_CYCLONEDX, /component name \(name; 1 of 2/],
  ['SPDX 2', JSON.stringify(completeSpdx()), OF_SPDX_2, /component name \(name; 1 of 2/],
  ['SPDX 3', JSON.stringify(completeSpdx3()), OF_CYCLONEDX, /component name \(name; 1 of 2/]
])('%s: a template in place of a name breaks each rule', async (_, text, met, field) => {
  const { broken } = await judge(text.replaceAll('"name":"lib"', '"name":"${artifact}"'), met)
  expect([...broken.keys()].sort()).toEqual([...met].sort())
  for (const message of broken.values()) expect(message).toMatch(field)
})

const BARE_SPDX_3 = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    {
      ...{ type: 'CreationInfo', '@id': '_:c', specVersion: '3.0.1', created: '2026-01-01T00:00:00Z' },
      createdBy: ['urn:x:a']
    },
    { type: 'Organization', spdxId: 'urn:x:a', creationInfo: '_:c' },
    { type: 'SpdxDocument', spdxId: 'urn:x:d', creationInfo: '_:c', rootElement: ['urn:x:p'] },
    { type: 'software_Package', spdxId: 'urn:x:p', creationInfo: '_:c', name: 'app' },
    { type: 'software_Package', spdxId: 'urn:x:q', creationInfo: '_:c', name: 'bare' }
  ]
}
const BARE_SPDX_2 = {
  ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'x' },
  documentNamespace: 'https://acme.example/x',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: scan'] },
  packages: [{ SPDXID: 'SPDXRef-a', name: 'bare', downloadLocation: 'NONE' }]
}
const BARE_CYCLONEDX = {
  ...{ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 },
  components: [{ type: 'library', 'bom-ref': 'a', name: 'bare' }]
}

describe('the summary names the field to fill by component', () => {
  test.each<[ProfileId, object, ofDocument: string, ofComponent: string | undefined]>([
    ['ntia-2021', BARE_CYCLONEDX, 'metadata.manufacturer', 'supplier or manufacturer'],
    ['cisa-2026', BARE_CYCLONEDX, 'metadata.lifecycles', 'licenses'],
    ['bsi-tr-03183-2.1', BARE_CYCLONEDX, 'compositions', 'manufacturer.url'],
    ['cra', BARE_CYCLONEDX, 'metadata.component', undefined],
    ['openchain-telco-1.1', BARE_CYCLONEDX, 'none in this format', 'licenses (declared)'],
    ['ntia-2021', BARE_SPDX_2, 'creationInfo.creators', 'externalRefs (purl)'],
    ['cisa-2026', BARE_SPDX_2, 'creationInfo.comment', 'checksums'],
    ['bsi-tr-03183-2.1', BARE_SPDX_2, 'none in this format', 'originator'],
    ['cra', BARE_SPDX_2, 'relationships (DEPENDS_ON)', undefined],
    ['openchain-telco-1.1', BARE_SPDX_2, 'creationInfo.comment', 'copyrightText'],
    ['ntia-2021', BARE_SPDX_3, 'createdBy', 'suppliedBy'],
    ['cisa-2026', BARE_SPDX_3, 'software_sbomType', 'Relationship (hasDeclaredLicense)'],
    ['bsi-tr-03183-2.1', BARE_SPDX_3, 'Relationship.completeness', 'originatedBy'],
    ['cra', BARE_SPDX_3, 'rootElement', undefined],
    ['openchain-telco-1.1', BARE_SPDX_3, 'none in this format', 'suppliedBy']
  ])('%s', async (profile, document, ofDocument, ofComponent) => {
    const { pinned } = await lab.image(['linux/amd64'])
    const inputs = { 'quality-profile': profile, sign: 'false' }
    const { summary } = await attach(pinned, JSON.stringify(document), inputs)
    const table = summary.slice(summary.indexOf(`lacks by ${PROFILES[profile].title.slice(0, 4)}`))
    const rowOf = (name: string): string => table.split('\n').find(line => line.includes(`${name} |`)) ?? ''
    expect(rowOf('the document')).toContain(escapeText(ofDocument))
    if (ofComponent === undefined) expect(rowOf('bare')).toBe('')
    else expect(rowOf('bare')).toContain(escapeText(ofComponent))
  })
})

describe('enrichment', () => {
  const ALL = ['supplier', 'author', 'licenses', 'hashes'].map(field => ({ field, count: 1 }))
  const digest = 'ab'.repeat(32)
  const purl = `pkg:generic/lib@1?checksum=sha256:${digest}`
  const cyclonedx = (specVersion: string): string =>
    JSON.stringify({
      ...{ bomFormat: 'CycloneDX', specVersion, version: 1 },
      metadata: { component: { type: 'application', 'bom-ref': 'app', name: 'app' } },
      components: [
        {
          type: 'library',
          'bom-ref': 'a',
          name: 'lib',
          purl,
          licenses: [{ license: { name: 'Apache 2.0' } }]
        }
      ]
    })
  const xml = (version: string): string => `<?xml version="1.0"?>
<bom xmlns="http://cyclonedx.org/schema/bom/${version}" version="1">
  <metadata><component type="application" bom-ref="app"><name>app</name></component></metadata>
  <components><component type="library" bom-ref="a"><name>lib</name>
    <licenses><license><name>Apache 2.0</name></license></licenses><purl>${purl}</purl></component></components>
</bom>`
  const spdx = (version: string): string => {
    const category = version === '2.2' ? 'PACKAGE_MANAGER' : 'PACKAGE-MANAGER'
    const rest = { downloadLocation: 'NONE', licenseConcluded: 'NONE', copyrightText: 'NONE' }
    return JSON.stringify({
      ...BARE_SPDX_2,
      spdxVersion: `SPDX-${version}`,
      packages: [
        { SPDXID: 'SPDXRef-app', name: 'app', licenseDeclared: 'NONE', ...rest },
        {
          ...{ SPDXID: 'SPDXRef-a', name: 'lib', licenseDeclared: 'Apache 2.0', ...rest },
          externalRefs: [{ referenceCategory: category, referenceType: 'purl', referenceLocator: purl }]
        }
      ],
      relationships: [
        {
          ...{ spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES' },
          relatedSpdxElement: 'SPDXRef-app'
        }
      ]
    })
  }
  const inputs = { sign: 'false', enrich: 'supplier=Acme <sbom@acme.example>\nauthor\nlicenses\nhashes' }

  test.each([
    ['CycloneDX 1.4', cyclonedx('1.4')],
    ['CycloneDX 1.5', cyclonedx('1.5')],
    ['CycloneDX 1.6', cyclonedx('1.6')],
    ['CycloneDX 1.7', cyclonedx('1.7')],
    ['CycloneDX 1.4 in XML', xml('1.4')],
    ['CycloneDX 1.7 in XML', xml('1.7')],
    ['SPDX 2.2', spdx('2.2')],
    ['SPDX 2.3', spdx('2.3')]
  ])('%s: each value is written, and listed as done by Seal', async (_, text) => {
    const { pinned } = await lab.image(['linux/amd64'])
    const {
      text: written,
      enriched,
      summary
    } = await attach(pinned, text, {
      ...inputs,
      validation: 'strict'
    })
    expect(enriched).toEqual(ALL)
    for (const { field } of ALL) expect(summary).toContain(`added by Seal: ${field} (1)`)
    expect(written).toContain('Apache-2.0')
    expect(written).toContain('sbom@acme.example')
    expect(written.match(/oci-seal/g)?.length).toBeGreaterThanOrEqual(3)
  })

  test.each([
    ['tag-value', completeTagValue()],
    ['SPDX 3', JSON.stringify(completeSpdx3())]
  ])('%s stays as it is, with a warning', async (_, text) => {
    const { pinned } = await lab.image(['linux/amd64'])
    const { text: written, enriched, stdout } = await attach(pinned, text, inputs)
    expect(written).toBe(text)
    expect(enriched).toEqual([])
    expect(stdout).toMatch(/::warning.*enrich/)
  })
})
