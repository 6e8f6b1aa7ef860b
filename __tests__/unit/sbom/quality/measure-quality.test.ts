// Quality profiles: three outcomes for each element, a score that only a complete document gets in full, and what to fix.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import {
  type CheckResult,
  type QualityReport,
  scoreQuality
} from '../../../../src/sbom/quality/measure-quality.ts'
import { PROFILES, type ProfileId } from '../../../../src/sbom/quality/profiles.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'

const PROFILE_IDS = Object.keys(PROFILES) as ProfileId[]
/** The guide of OpenChain Telco knows SPDX 2 only: telco.test.ts. */
const CYCLONEDX_PROFILES = PROFILE_IDS.filter(id => id !== 'openchain-telco-1.1')

async function read(fields: object): Promise<SbomDocument> {
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', ...fields }
  return readSbom(new TextEncoder().encode(JSON.stringify(document)), 'x')
}

function checkOf({ checks }: QualityReport, id: string): CheckResult {
  const found = checks.find(check => check.id === id)
  if (!found) throw new Error(`no check ${id}`)
  return found
}

const bsi = [
  { name: 'bsi:component:executable', value: 'executable' },
  { name: 'bsi:component:archive', value: 'no archive' },
  { name: 'bsi:component:structured', value: 'structured' }
]
const whole = {
  name: 'a',
  version: '1',
  purl: 'pkg:npm/a@1',
  manufacturer: { name: 'A', url: ['https://a.example'] },
  hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
  licenses: [{ license: { id: 'MIT' } }],
  externalReferences: [
    {
      type: 'distribution',
      url: 'https://a.example/a.tgz',
      hashes: [{ alg: 'SHA-512', content: 'cd'.repeat(64) }]
    }
  ],
  properties: [...bsi, { name: 'bsi:component:filename', value: 'a.js' }]
}
/** Has every element that any of the profiles demands. */
const complete = {
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  metadata: {
    timestamp: '2026-01-01T00:00:00Z',
    lifecycles: [{ phase: 'build' }],
    tools: { components: [{ name: 'scan', version: '1' }] },
    authors: [{ name: 'Team', email: 'team@a.example' }],
    component: { ...whole, type: 'application', 'bom-ref': 'root', name: 'root' }
  },
  components: [{ ...whole, type: 'library', 'bom-ref': 'a' }],
  dependencies: [{ ref: 'root', dependsOn: ['a'] }, { ref: 'a' }],
  compositions: [{ aggregate: 'complete' }]
}

describe.each(CYCLONEDX_PROFILES)('%s', profile => {
  test('a document with every required element has the full score and nothing to fix', async () => {
    const report = scoreQuality(await read(complete), profile, { isSigned: true })
    expect(report.toFix.map(({ id }) => id)).toEqual([])
    expect(report).toMatchObject({ score: 100, isMet: true })
  })

  test('an empty document has a low score and everything to fix', async () => {
    const report = scoreQuality(await read({}), profile, { isSigned: false })
    expect(report.isMet).toBe(false)
    expect(report.score).toBeLessThan(35)
    expect(report.toFix.every(({ outcome, remedy }) => outcome === 'missing' && remedy !== '')).toBe(true)
  })

  test('each required element is reported if it alone is removed', async () => {
    const demanded = PROFILES[profile].rows.filter(({ level }) => level === 'must').map(({ id }) => id)
    for (const id of demanded) {
      const { changed, options } = without(id)
      const report = scoreQuality(await read(changed), profile, { isSigned: true, ...options })
      expect([id, report.toFix.map(check => check.id)]).toEqual([id, expect.arrayContaining([id])])
      expect(report.score).toBeLessThan(100)
    }
  })
})

describe('a field that says nothing is not filled', () => {
  const [component] = complete.components
  const ofComponent = (fields: object): object => ({ ...complete, components: [{ ...component, ...fields }] })
  const ofDocument = (fields: object): object => ({
    ...complete,
    metadata: { ...complete.metadata, ...fields }
  })
  const tools = (...components: object[]): object => ofDocument({ tools: { components } })

  test.each<[profile: ProfileId, id: string, outcome: string, document: object]>([
    ['cisa-2026', 'author', 'missing', ofDocument({ authors: [{ name: ' ' }] })],
    ['cisa-2026', 'author', 'declared-unknown', ofDocument({ authors: [{ name: 'NOASSERTION' }] })],
    ['cisa-2026', 'timestamp', 'missing', ofDocument({ timestamp: '2026-99-99T99:99:99Z' })],
    ['cisa-2026', 'timestamp', 'missing', ofDocument({ timestamp: '2026-02-30T00:00:00Z' })],
    ['cisa-2026', 'timestamp', 'missing', ofDocument({ timestamp: '0001-01-01T00:00:00Z' })],
    ['cisa-2026', 'timestamp', 'missing', ofDocument({ timestamp: '1970-01-01T00:00:00Z' })],
    ['cisa-2026', 'completeness', 'missing', { ...complete, compositions: [{ aggregate: 'mostly' }] }],
    [
      'bsi-tr-03183-2.1',
      'completeness-indicated',
      'missing',
      { ...complete, compositions: [{ aggregate: 'mostly' }] }
    ],
    [
      'bsi-tr-03183-2.1',
      'no-vulnerabilities',
      'missing',
      { ...complete, vulnerabilities: { id: 'CVE-2026-1' } }
    ],
    ['cisa-2026', 'tool-name', 'missing', tools({ name: ' ', version: '1' })],
    ['cisa-2026', 'tool-version', 'missing', tools({ name: 'a', version: '1' }, { name: 'b' })],
    [
      'cisa-2026',
      'completeness',
      'missing',
      { ...complete, compositions: [{ aggregate: 'not_specified', assemblies: ['root'] }] }
    ],
    ['cisa-2026', 'version', 'missing', ofComponent({ version: ' ' })],
    ['cisa-2026', 'version', 'declared-unknown', ofComponent({ version: 'NOASSERTION' })],
    ['cisa-2026', 'producer', 'missing', ofComponent({ manufacturer: { name: ' ' } })],
    ['cisa-2026', 'producer', 'declared-unknown', ofComponent({ manufacturer: { name: 'NOASSERTION' } })],
    ['cisa-2026', 'identifier', 'missing', ofComponent({ purl: 'left-pad' })],
    ['cisa-2026', 'identifier', 'missing', ofComponent({ purl: undefined, cpe: 'left-pad' })],
    [
      'cisa-2026',
      'hash',
      'missing',
      ofComponent({ externalReferences: [], hashes: [{ alg: 'SHA-256', content: 'abc' }] })
    ],
    [
      'cisa-2026',
      'hash',
      'missing',
      ofComponent({ externalReferences: [], hashes: [{ alg: 'SHA-256', content: '0'.repeat(64) }] })
    ],
    ['cisa-2026', 'license', 'missing', ofComponent({ licenses: [{ license: { name: ' ' } }] })],
    [
      'cisa-2026',
      'license',
      'declared-unknown',
      ofComponent({ licenses: [{ license: { name: 'NOASSERTION' } }] })
    ],
    [
      'cra',
      'primary-component',
      'missing',
      ofDocument({ component: { ...complete.metadata.component, version: 'unknown' } })
    ],
    [
      'cra',
      'top-level-dependencies',
      'missing',
      { ...complete, dependencies: [{ ref: 'root', dependsOn: ['gone'] }] }
    ],
    [
      'cra',
      'top-level-dependencies',
      'missing',
      { ...complete, dependencies: [{ ref: 'root', dependsOn: ['root'] }] }
    ],
    [
      'cra',
      'top-level-dependencies',
      'missing',
      {
        ...complete,
        services: [{ name: 'queue', 'bom-ref': 'queue' }],
        dependencies: [{ ref: 'root', dependsOn: ['gone'] }]
      }
    ],
    [
      'cisa-2026',
      'relationships',
      'missing',
      { ...complete, dependencies: [{ ref: 'root' }, { ref: 'a', dependsOn: ['a'] }] }
    ],
    [
      'cisa-2026',
      'relationships',
      'missing',
      { ...complete, dependencies: [{ ref: 'root' }, { ref: 'gone', dependsOn: ['a'] }] }
    ],
    [
      'bsi-tr-03183-2.1',
      'own-relationships',
      'missing',
      { ...complete, dependencies: [{ ref: 'root' }, { ref: 'a', dependsOn: ['gone'] }] }
    ],
    [
      'bsi-tr-03183-2.1',
      'file-properties',
      'missing',
      ofComponent({ properties: bsi.map(({ name }) => ({ name, value: 'yes' })) })
    ]
  ])('%s: %s is %s', async (profile, id, outcome, document) => {
    const report = scoreQuality(await read(document), profile, { isSigned: true })
    expect(checkOf(report, id).outcome).toBe(outcome)
  })

  test.each([
    'TODO',
    'n/a',
    ' - ',
    'null',
    '${vendor}',
    '{{ vendor }}',
    '<vendor>',
    '...',
    'Unknown',
    '',
    '(unknown)',
    '"unknown"',
    '[not provided]',
    '%VERSION%',
    '@VERSION@',
    '\u200b',
    'NA',
    'n.a.',
    'n.a',
    'xxx',
    'x.y.z',
    'X.X.X',
    '$VERSION',
    '$(VERSION)',
    '#{version}',
    '{version}',
    '__version__',
    '0.0.0-UNKNOWN',
    '1.0.${revision}',
    '${project.version}-SNAPSHOT',
    'v1.unknown',
    'unknown-version',
    'not set',
    '(none)',
    '(null)',
    '""',
    '[]',
    '\u2060',
    'Unknown Vendor',
    'Organization: NOASSERTION',
    'unknown <unknown>',
    'none (none)',
    'n/a (n/a)',
    'not applicable',
    'no license specified',
    'v$VERSION',
    '1.$MINOR',
    '$Revision$',
    '$env:VERSION',
    '%{version}',
    '@@VERSION@@',
    '##VERSION##',
    '[[VERSION]]',
    '<%= version %>',
    'CHANGE_ME',
    'to be determined',
    'version',
    '[object Object]'
  ])('with "%s" for names, versions and addresses no profile is met', async word => {
    const party = { name: word, url: [word], contact: [{ name: word, email: word }] }
    const { component } = complete.metadata
    const document = {
      ...complete,
      metadata: {
        ...complete.metadata,
        authors: [{ name: word, email: word }],
        tools: { components: [{ name: word, version: word }] },
        component: { ...component, version: word, manufacturer: party, supplier: party }
      },
      components: [{ ...component, version: word, manufacturer: party, supplier: party }]
    }
    for (const profile of CYCLONEDX_PROFILES) {
      const { checks } = scoreQuality(await read(document), profile, { isSigned: true })
      const present = checks.filter(({ outcome }) => outcome === 'present').map(({ id }) => id)
      const filled = ['author', 'author-address', 'tool-name', 'tool-version', 'primary-component', 'version']
      expect(present.filter(id => [...filled, 'producer', 'producer-address'].includes(id))).toEqual([])
    }
  })

  test.each(['$NAME', '${name}', '(none)', '<none>', '\u200b', '%{name}', '@NAME@'])(
    'no component has the name %s',
    async name => {
      const report = scoreQuality(await read(ofComponent({ name })), 'cra')
      expect(checkOf(report, 'name').outcome).toBe('missing')
    }
  )

  test.each(['a@${version}', '$NAME', 'a@NOASSERTION', '%24%7Bscope%7D/a@1'])(
    'no package has the URL pkg:npm/%s',
    async name => {
      const report = scoreQuality(await read(ofComponent({ purl: `pkg:npm/${name}` })), 'cisa-2026')
      expect(checkOf(report, 'identifier').outcome).toBe('missing')
    }
  )

  const UNFILLED = ['NA', 'n.a.', 'xxx', 'TODO', 'TBD', 'unknown', 'NOASSERTION', 'none', '${x}', 'a-${x}']
  const ofAddress = (text: string): object => ofComponent({ manufacturer: { name: 'A', url: [text] } })
  test.each<[kind: string, profile: ProfileId, id: string, of: (text: string) => object, more: string[]]>([
    [
      'a license',
      'cisa-2026',
      'license',
      name => ofComponent({ licenses: [{ license: { name } }] }),
      [
        'NOASSERTION AND NOASSERTION',
        'MIT OR NOASSERTION',
        'LicenseRef-UNKNOWN OR LicenseRef-NOASSERTION',
        'DocumentRef-a:LicenseRef-UNKNOWN',
        'LicenseRef-scancode-unknown-license-reference',
        'UNKNOWN-LICENSE',
        'No-Assertion'
      ]
    ],
    [
      'an identifier of a license',
      'bsi-tr-03183-2.1',
      'distribution-license-id',
      text => ofComponent({ licenses: [{ expression: `LicenseRef-${text}` }] }),
      ['1', 'x-']
    ],
    [
      'a license of BSI',
      'bsi-tr-03183-2.1',
      'distribution-license-id',
      name => ofComponent({ licenses: [{ license: { name } }] }),
      ['The MIT License', 'NONE']
    ],
    [
      'a URL',
      'bsi-tr-03183-2.1',
      'producer-address',
      ofAddress,
      ['https://unknown', 'http://TODO/', 'https://${host}/a', 'https://n.a./', 'https://']
    ],
    [
      'an e-mail address',
      'bsi-tr-03183-2.1',
      'producer-address',
      email => ofComponent({ manufacturer: { name: 'A', contact: [{ email }] } }),
      ['none@none', 'a@unknown', '@a.example']
    ],
    ['a phase', 'cisa-2026', 'generation-context', name => ofDocument({ lifecycles: [{ name }] }), ['-']],
    [
      'a serial number',
      'cisa-2026',
      'document-id',
      serialNumber => ({ ...complete, serialNumber }),
      ['urn:uuid:00000000-0000-0000-0000-000000000000', 'urn:uuid:1', 'https://a.example']
    ],
    [
      'a CPE',
      'cisa-2026',
      'identifier',
      cpe => ofComponent({ purl: undefined, cpe }),
      [
        'cpe:2.3:a:acme:\\$\\{name\\}:1:*:*:*:*:*:*:*',
        'cpe:2.3:*:*:*:*:*:*:*:*:*:*:*',
        'cpe:2.3:a:acme:-:1:*:*:*:*:*:*:*',
        'cpe:/a:acme'
      ]
    ]
  ])('no placeholder fills %s', async (_, profile, id, of, more) => {
    for (const text of [...UNFILLED, ...more]) {
      const { outcome } = checkOf(scoreQuality(await read(of(text)), profile), id)
      expect([text, outcome]).not.toEqual([text, 'present'])
    }
  })

  test.each<[profile: ProfileId, id: string, of: object]>([
    ['cisa-2026', 'license', ofComponent({ licenses: [{ license: { name: 'Own terms of Acme' } }] })],
    ['cisa-2026', 'license', ofComponent({ licenses: [{ license: { name: 'NONE' } }] })],
    [
      'bsi-tr-03183-2.1',
      'distribution-license-id',
      ofComponent({ licenses: [{ expression: 'MIT OR LicenseRef-scancode-acme-1' }] })
    ],
    ['bsi-tr-03183-2.1', 'producer-address', ofAddress('https://x.example/none')],
    ['bsi-tr-03183-2.1', 'completeness-indicated', { ...complete, compositions: [{ aggregate: 'unknown' }] }],
    ['cisa-2026', 'identifier', ofComponent({ purl: undefined, cpe: 'cpe:2.3:a:acme:na:1:*:*:*:*:*:*:*' })]
  ])('%s: %s is filled', async (profile, id, document) => {
    expect(checkOf(scoreQuality(await read(document), profile), id).outcome).toBe('present')
  })

  test('a component with a hash of what is deployed is a file, and needs its properties', async () => {
    const report = scoreQuality(await read(ofComponent({ hashes: [], properties: [] })), 'bsi-tr-03183-2.1')
    expect(checkOf(report, 'filename').missing).toBe(1)
    expect(checkOf(report, 'file-properties').missing).toBe(1)
  })

  test.each([
    '0',
    '0.0.0',
    '0.0.0-dev',
    'x64',
    'xxhash',
    '1.x',
    'nation',
    'nan',
    'unknown1',
    '2.0.0-x.7',
    'y2k',
    '$5',
    '$Revision: 5 $',
    'A$AP',
    'unset-fix',
    '1.0-none'
  ])('the version %s is one', async version => {
    const report = scoreQuality(await read(ofComponent({ version })), 'cisa-2026')
    expect(checkOf(report, 'version').outcome).toBe('present')
  })

  test.each(['todo', 'na', 'xxx', 'none', '__version__'])(
    'the component may have the name %s',
    async name => {
      const report = scoreQuality(await read(ofComponent({ name })), 'cisa-2026')
      expect(checkOf(report, 'name').outcome).toBe('present')
    }
  )

  test.each(['team@acme.example', 'https://acme.example/sbom', 'acme.example', 'http://intranet'])(
    '%s is an address',
    async address => {
      const authors = [address.includes('@') ? { email: address } : { name: 'A' }]
      const manufacturer = { name: 'A', url: address.includes('@') ? [] : [address] }
      const report = scoreQuality(await read(ofDocument({ authors, manufacturer })), 'bsi-tr-03183-2.1')
      expect(checkOf(report, 'author-address').outcome).toBe('present')
    }
  )

  test('dependencies on a service are known', async () => {
    const services = [{ name: 'all', services: [{ name: 'queue', 'bom-ref': 'queue' }] }]
    const document = { ...complete, services, dependencies: [{ ref: 'root', dependsOn: ['queue'] }] }
    expect(checkOf(scoreQuality(await read(document), 'cra'), 'top-level-dependencies').outcome).toBe(
      'present'
    )
  })
})

/** The complete document with one element taken out. */
function without(id: string): { changed: object; options: { isSigned?: boolean } } {
  const { metadata } = complete
  const { component } = metadata
  const inMetadata = (key: string): object => ({ ...complete, metadata: { ...metadata, [key]: undefined } })
  const inComponent = (...keys: string[]): object => ({
    ...complete,
    components: [{ ...complete.components[0], ...Object.fromEntries(keys.map(key => [key, undefined])) }]
  })
  const changes: Readonly<Record<string, object>> = {
    'machine-readable': { ...complete, specVersion: '9.9' },
    'bsi-format': { ...complete, specVersion: '1.5' },
    author: inMetadata('authors'),
    'author-address': { ...complete, metadata: { ...metadata, authors: [{ name: 'Team' }] } },
    'author-signature': complete,
    timestamp: { ...complete, metadata: { ...metadata, timestamp: 'yesterday' } },
    'tool-name': inMetadata('tools'),
    'tool-version': { ...complete, metadata: { ...metadata, tools: [{ name: 'scan' }] } },
    'generation-context': inMetadata('lifecycles'),
    'document-id': { ...complete, serialNumber: undefined },
    'primary-component': {
      ...complete,
      metadata: { ...metadata, component: { ...component, version: undefined } }
    },
    completeness: { ...complete, compositions: undefined },
    'completeness-indicated': { ...complete, compositions: [{ aggregate: 'not_specified' }] },
    'no-vulnerabilities': { ...complete, vulnerabilities: [{ id: 'CVE-1' }] },
    name: { ...complete, components: [{ ...whole, 'bom-ref': 'a', name: '' }] },
    version: inComponent('version'),
    producer: inComponent('manufacturer'),
    'producer-address': {
      ...complete,
      components: [
        { ...whole, 'bom-ref': 'a', manufacturer: { name: 'A' }, supplier: { url: ['https://a.example'] } }
      ]
    },
    identifier: inComponent('purl'),
    'top-level-dependencies': { ...complete, dependencies: [{ ref: 'a' }] },
    relationships: { ...complete, dependencies: [{ ref: 'root' }] },
    'own-relationships': { ...complete, dependencies: [{ ref: 'root', dependsOn: ['a'] }] },
    hash: inComponent('hashes', 'externalReferences'),
    license: inComponent('licenses'),
    'distribution-license-id': {
      ...complete,
      components: [
        { ...whole, 'bom-ref': 'a', licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }] }
      ]
    },
    'deployable-hash': inComponent('externalReferences'),
    filename: { ...complete, components: [{ ...whole, 'bom-ref': 'a', properties: bsi }] },
    'file-properties': {
      ...complete,
      components: [{ ...whole, 'bom-ref': 'a', properties: whole.properties.slice(1) }]
    }
  }
  const changed = changes[id]
  if (!changed) throw new Error(`no document lacks ${id}`)
  return { changed, options: id === 'author-signature' ? { isSigned: false } : {} }
}

test('an element that is declared unknown is neither present nor missing, and only some profiles accept it', async () => {
  const packages = [
    {
      SPDXID: 'SPDXRef-a',
      name: 'a',
      versionInfo: 'NOASSERTION',
      supplier: 'NOASSERTION',
      licenseDeclared: 'NOASSERTION'
    }
  ]
  const relationships = [
    { spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NOASSERTION' }
  ]
  const document = await readSbom(
    new TextEncoder().encode(JSON.stringify({ spdxVersion: 'SPDX-2.3', packages, relationships })),
    'x'
  )
  const cisa = scoreQuality(document, 'cisa-2026')
  for (const id of ['version', 'producer', 'license', 'relationships']) {
    expect(checkOf(cisa, id)).toMatchObject({ outcome: 'declared-unknown', declaredUnknown: 1, missing: 0 })
    expect(cisa.toFix.map(check => check.id)).not.toContain(id)
  }
  const bsiReport = scoreQuality(document, 'bsi-tr-03183-2.1')
  expect(bsiReport.toFix.map(check => check.id)).toEqual(
    expect.arrayContaining(['version', 'producer-address'])
  )
})

test('a version with the text "unknown" counts as declared unknown', async () => {
  const report = scoreQuality(
    await read({
      components: [
        { name: 'a', version: 'UNKNOWN' },
        { name: 'b', version: '1' }
      ]
    }),
    'ntia-2021'
  )
  expect(checkOf(report, 'version')).toMatchObject({
    outcome: 'declared-unknown',
    present: 1,
    declaredUnknown: 1,
    missing: 0
  })
})

test('an unknown signature state does not affect the score', async () => {
  expect(scoreQuality(await read(complete), 'cisa-2026').checks.map(({ id }) => id)).not.toContain(
    'author-signature'
  )
})

test('examples name the components that lack an element, made printable, worst element first', async () => {
  const components = [{ name: 'a\u001b[31m', version: '1' }, { name: 'b' }, { type: 'file', name: '/f' }]
  const report = scoreQuality(await read({ components }), 'ntia-2021')
  expect(checkOf(report, 'version').examples).toEqual(['b'])
  expect(checkOf(report, 'identifier').examples).toEqual(['a\\x1b[31m@1', 'b'])
  expect(report.toFix.at(-1)?.id).toBe('version')
})

test.each(PROFILE_IDS)('%s measures the fixtures without a crash', async profile => {
  for (const file of ['app.cdx.json', 'app.spdx.json', 'app.spdx3.json', 'app.syft.json']) {
    const document = await readSbom(
      readFileSync(join(import.meta.dirname, '../../../fixtures/sbom', file)),
      file
    )
    const { score } = scoreQuality(document, profile)
    // The law names so few elements that a common document has them.
    const highest = profile === 'cra' ? 100 : 99
    expect([file, score > 20 && score <= highest]).toEqual([file, true])
  }
})
