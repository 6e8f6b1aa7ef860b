// The OpenChain Telco SBOM Guide 1.1, which knows SPDX 2 only: what passes, what each missing field does, and the gaps.
import { describe, expect, test } from '@jest/globals'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { scoreQuality } from '../../../../src/sbom/quality/measure-quality.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'

const PROFILE = 'openchain-telco-1.1'

const WHOLE = {
  SPDXID: 'SPDXRef-a',
  name: 'a',
  versionInfo: '1.0',
  supplier: 'Organization: Acme',
  downloadLocation: 'NOASSERTION',
  licenseConcluded: 'NOASSERTION',
  licenseDeclared: 'MIT',
  copyrightText: 'NOASSERTION'
}
const CREATION = {
  created: '2026-01-01T00:00:00Z',
  creators: ['Organization: Acme', 'Tool: scan-1.0'],
  comment: 'SBOM Type: build'
}

function read(
  packageFields: object = {},
  creation: object = {},
  document: object = {}
): Promise<SbomDocument> {
  const fields = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'app',
    documentNamespace: 'https://example.com/app',
    creationInfo: { ...CREATION, ...creation },
    packages: [WHOLE, { ...WHOLE, SPDXID: 'SPDXRef-b', name: 'b', ...packageFields }],
    documentDescribes: ['SPDXRef-a'],
    ...document
  }
  return readSbom(new TextEncoder().encode(JSON.stringify(fields)), 'x')
}

test('a document with every required element passes', async () => {
  expect(scoreQuality(await read(), PROFILE)).toMatchObject({
    score: 100,
    isMet: true,
    gaps: [],
    moreGaps: 0
  })
})

test.each([
  ['in SPDX 2.2', { spdxVersion: 'SPDX-2.2' }],
  [
    'with a creator comment in other case',
    { creationInfo: { ...CREATION, comment: ' sbom type: ANALYZED ' } }
  ],
  [
    'with a type in a sentence',
    { creationInfo: { ...CREATION, comment: 'This SBOM was created during build phase.' } }
  ],
  ...['scancode-toolkit 32.3.0', 'SCANOSS-PY: 1.18.1', 'scan v2'].map(
    tool =>
      [
        `by ${tool}`,
        { creationInfo: { ...CREATION, creators: ['Organization: A', `Tool: ${tool}`] } }
      ] as const
  )
])('a document %s passes', async (_, document) => {
  expect(scoreQuality(await read({}, {}, document), PROFILE).isMet).toBe(true)
})

test.each([
  ['NOASSERTION', 'MIT'],
  ['MIT', 'NOASSERTION'],
  ['NOASSERTION', 'NOASSERTION'],
  ['NONE', 'NOASSERTION']
])('licenses %s and %s are both there', async (licenseConcluded, licenseDeclared) => {
  const document = await read({ licenseConcluded, licenseDeclared })
  expect(scoreQuality(document, PROFILE)).toMatchObject({ isMet: true, score: 100, gaps: [] })
})

test('one license field does not replace the other, whatever its value', async () => {
  for (const said of ['MIT', 'NOASSERTION', 'NONE']) {
    const concluded = await read({ licenseConcluded: said, licenseDeclared: undefined })
    const declared = await read({ licenseConcluded: undefined, licenseDeclared: said })
    const missing = [concluded, declared].map(document => scoreQuality(document, PROFILE).toFix)
    expect(missing.map(checks => checks.map(({ id }) => id))).toEqual([
      ['original-license'],
      ['distribution-license']
    ])
  }
})

describe('a component', () => {
  test.each([
    ['supplier', { supplier: undefined }, 'supplier'],
    ['supplier', { supplier: 'NOASSERTION' }, 'supplier'],
    ['supplier', { supplier: 'Organization: unknown' }, 'supplier'],
    ['supplier', { supplier: 'Organization: <vendor>' }, 'supplier'],
    ['supplier', { supplier: 'Person:  ' }, 'supplier'],
    ['version', { versionInfo: '${project.version}' }, 'versionInfo'],
    ['version', { versionInfo: undefined }, 'versionInfo'],
    ['distribution-license', { licenseConcluded: undefined }, 'licenseConcluded'],
    ['distribution-license', { licenseConcluded: ' ' }, 'licenseConcluded'],
    ['original-license', { licenseDeclared: undefined }, 'licenseDeclared'],
    ['copyright', { copyrightText: undefined }, 'copyrightText'],
    ['name', { name: '' }, 'name']
  ])('without %s lacks it: %j', async (id, fields, field) => {
    const { toFix, gaps } = scoreQuality(await read(fields), PROFILE)
    expect(toFix.map(check => check.id)).toEqual([id])
    expect(gaps).toEqual([{ component: expect.any(String), lacks: [expect.objectContaining({ field })] }])
  })
})

describe('a document', () => {
  test.each([
    ['sbom-type', { comment: undefined }, {}, 'creationInfo.comment'],
    ['sbom-type', { comment: 'a rebuild by hand' }, {}, 'creationInfo.comment'],
    ['author-organization', { creators: ['Person: Ann', 'Tool: scan-1'] }, {}, 'creationInfo.creators'],
    ['author-organization', { creators: ['Organization: N/A', 'Tool: scan-1'] }, {}, 'creationInfo.creators'],
    ['tool-with-version', { creators: ['Organization: Acme'] }, {}, 'creationInfo.creators'],
    [
      'tool-with-version',
      { creators: ['Organization: Acme', 'Tool: sigs.k8s.io/bom/pkg/spdx'] },
      {},
      'creationInfo.creators'
    ],
    ['timestamp', { created: 'today' }, {}, 'creationInfo.created'],
    ['document-id', {}, { documentNamespace: undefined }, 'documentNamespace'],
    ['spdx2-format', {}, { spdxVersion: 'SPDX-2.1' }, 'spdxVersion']
  ])('without %s lacks it: %j %j', async (id, creation, document, field) => {
    const { toFix, gaps } = scoreQuality(await read({}, creation, document), PROFILE)
    expect(toFix.map(check => check.id)).toEqual([id])
    expect(gaps).toEqual([{ component: undefined, lacks: [expect.objectContaining({ field })] }])
  })
})

test('gaps list at most ten, the document first, and count the others', async () => {
  const packages = Array.from({ length: 30 }, (_, at) => ({
    ...WHOLE,
    SPDXID: `SPDXRef-${at}`,
    name: `p${at}`,
    supplier: undefined
  }))
  const { gaps, moreGaps } = scoreQuality(await read({}, { comment: undefined }, { packages }), PROFILE)
  expect(gaps).toHaveLength(10)
  expect(gaps.slice(0, 2)).toEqual([
    { component: undefined, lacks: [expect.objectContaining({ field: 'creationInfo.comment' })] },
    { component: 'p0@1.0', lacks: [{ title: 'Component supplier', field: 'supplier' }] }
  ])
  expect(moreGaps).toBe(21)
})

test('a field that the format does not have is a gap without a field', async () => {
  const { gaps } = scoreQuality(await read(), 'bsi-tr-03183-2.1')
  const [document] = gaps
  expect(document?.lacks).toContainEqual({ title: 'Statement on completeness', field: undefined })
  expect(document?.lacks).toContainEqual({ title: 'CycloneDX 1.6 or SPDX 3.0.1, or newer', field: undefined })
})
