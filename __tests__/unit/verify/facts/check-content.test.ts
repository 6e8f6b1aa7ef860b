// The rules on content are about what a trusted signer vouches for: all of it, and nothing else.
import { describe, expect, test } from '@jest/globals'
import type { ContentRules } from '../../../../src/policy/content-rules.ts'
import { NO_CONTENT_RULES } from '../../../../src/policy/defaults.ts'
import { parsePackagePattern } from '../../../../src/policy/package-pattern.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { checkContent, selectSboms, uncovered } from '../../../../src/verify/facts/check-content.ts'
import type { CheckedSbom } from '../../../../src/verify/facts/fact-finder.ts'
import { factsOf, imageFacts, sbom } from '../../../support/image-facts.ts'

const CONTEXT = { now: Date.parse('2026-06-01T00:00:00Z'), hasPackages: true }
const pattern = parsePackagePattern('pkg:npm/event-stream')
if (pattern === undefined) throw new Error('no pattern')
const RULES: ContentRules = { ...NO_CONTENT_RULES, deniedPackages: [{ pattern, location: undefined }] }
const NEWEST: ContentRules = { ...RULES, sboms: 'newest' }

const documentOf = (name: string, created = '2026-05-31T00:00:00Z') =>
  readSbom(
    new TextEncoder().encode(
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        metadata: { timestamp: created },
        components: [{ type: 'library', name, version: '1.0.0', purl: `pkg:npm/${name}@1.0.0` }]
      })
    ),
    name
  )
const emptyDocument = (...components: readonly object[]) =>
  readSbom(
    new TextEncoder().encode(
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        metadata: {
          timestamp: '2026-05-31T00:00:00Z',
          component: { type: 'container', name: 'app', purl: 'pkg:oci/app@sha256:0' }
        },
        components
      })
    ),
    'empty'
  )
const [clean, denied] = [await documentOf('express'), await documentOf('event-stream')]

function violations(content: ContentRules, ...sboms: readonly CheckedSbom[]): string[] {
  const found = imageFacts(factsOf('root', sboms), [])
  return checkContent(found, content, CONTEXT).violations.map(
    ({ outcome, message }) => `${outcome}: ${message}`
  )
}

describe('which SBOMs are checked', () => {
  test('a signed one', () => {
    expect(violations(RULES, sbom({ document: clean }))).toEqual([])
    expect(violations(RULES, sbom({ document: denied }))).toEqual([
      expect.stringMatching(/^broken: pkg:npm\/event-stream@1\.0\.0 is denied/)
    ])
  })

  test('an SBOM without a trusted signature beside a signed one is not checked', () => {
    const unsigned = sbom({ document: denied, isSigned: false, reference: 'junk' })
    expect(violations(RULES, sbom({ document: clean }), unsigned)).toEqual([])
  })

  test('an SBOM that only some of the required signers signed covers nothing', () => {
    const evidence = [
      {
        form: 'bundle' as const,
        reference: 'bundle',
        status: 'verified' as const,
        predicateType: undefined,
        authorities: ['a'],
        signer: undefined,
        signedAt: undefined,
        reason: undefined
      }
    ]
    const partly = { ...sbom({ document: denied, isSigned: false }) }
    const half = { ...partly, signature: { ...partly.signature, status: 'present' as const, evidence } }
    expect(violations(RULES, sbom({ document: clean, reference: 'two' }), half)).toEqual([
      expect.stringMatching(/^broken: /)
    ])
    expect(violations(RULES, half).map(text => text.split(':')[0])).toEqual(['broken', 'undecided'])
  })

  test('two signed ones are both checked, and the violation names its SBOM', () => {
    const two = [sbom({ document: clean, reference: 'one' }), sbom({ document: denied, reference: 'two' })]
    expect(violations(RULES, ...two)).toEqual([expect.stringMatching(/^broken: .* \(SBOM 2 of 2: two\)$/)])
  })

  test('an unsigned one satisfies no rule: each is undecided, and lacks the fact sbom', () => {
    const content: ContentRules = {
      ...RULES,
      quality: { profile: 'ntia-2021', minimum: 0, location: undefined },
      maxAge: [{ of: 'sbom', ms: 1e12, location: undefined }]
    }
    const found = imageFacts(factsOf('root', [sbom({ document: clean, isSigned: false })]), [])
    expect(checkContent(found, content, CONTEXT).violations).toMatchObject(
      ['package', 'quality', 'age'].map(rule => ({ rule, outcome: 'undecided', fact: 'sbom' }))
    )
  })

  test('a missing SBOM is undecided if there is a rule', () => {
    expect(violations(RULES)).toEqual([
      'undecided: the packages cannot be checked: no SBOM has a signature by a trusted signer'
    ])
    expect(violations(NO_CONTENT_RULES)).toEqual([])
  })

  test('one that lists no component is undecided for licenses and packages of an image, but not for its age', async () => {
    const empty = sbom({ document: await emptyDocument() })
    const content: ContentRules = { ...RULES, maxAge: [{ of: 'sbom', ms: 1e12, location: undefined }] }
    const nothing =
      'undecided: the packages cannot be checked: no SBOM with a signature by a trusted signer lists a package; if the image contains no packages, write an exception with rule: package'
    expect(violations(content, empty)).toEqual([nothing])
    const system = await emptyDocument({ type: 'operating-system', name: 'wolfi', version: '20230201' })
    expect(violations(content, sbom({ document: system }))).toEqual([nothing])
    const files = await emptyDocument({ type: 'file', name: '/app' })
    expect(violations(content, sbom({ document: files }))).toEqual([])
    expect(violations(content, empty, sbom({ document: clean, isSigned: false }))).toEqual([nothing])
    expect(violations(content, empty, sbom({ document: clean }))).toEqual([])
    expect(violations({ ...content, deniedPackages: [] }, empty)).toEqual([])
    const chart = imageFacts(factsOf('root', [empty]), [])
    expect(checkContent(chart, content, { ...CONTEXT, hasPackages: false }).violations).toEqual([])
  })

  test('one of an index that lists no component covers no platform, and does not need to', async () => {
    const root = factsOf('root', [sbom({ document: await emptyDocument() })])
    const full = factsOf('linux/amd64', [sbom({ document: clean, on: 'linux/amd64' })])
    expect(checkContent(imageFacts(root, [full]), RULES, CONTEXT).violations).toEqual([])
    const alone = { ...imageFacts(root, []), beneath: [factsOf('linux/amd64', [])] }
    expect(checkContent(alone, RULES, CONTEXT).violations).toMatchObject([
      { outcome: 'undecided', rule: 'package', digest: alone.beneath[0]?.subject.digest }
    ])
  })

  test('an unreadable signed one is undecided, even beside a readable one', () => {
    const two = [sbom({ document: clean, reference: 'one' }), sbom({ reference: 'two' })]
    expect(violations(RULES, ...two)).toEqual([
      'undecided: the packages cannot be checked: the signed SBOM two cannot be read: it is damaged'
    ])
  })

  test('a limit that was reached is undecided', () => {
    const root = { ...factsOf('root', [sbom({ document: clean })]), unread: ['it has 300 bundles'] }
    expect(checkContent(imageFacts(root, []), RULES, CONTEXT).violations).toMatchObject([
      { outcome: 'undecided', message: 'the packages cannot be checked: it has 300 bundles' }
    ])
  })

  test('the age of each one is checked', async () => {
    const content: ContentRules = {
      ...NO_CONTENT_RULES,
      maxAge: [{ of: 'sbom', ms: 86_400_000 * 7, location: undefined }]
    }
    const old = sbom({ document: await documentOf('a', '2026-01-01T00:00:00Z'), reference: 'old' })
    const fresh = sbom({ document: clean, reference: 'fresh' })
    expect(violations(content, fresh)).toEqual([])
    expect(violations(content, fresh, old)).toEqual([expect.stringContaining('(SBOM 2 of 2: old)')])
  })
})

describe('sbom: newest', () => {
  const old = sbom({ document: denied, reference: 'old', signedAt: '2026-01-01T00:00:00Z' })
  const fresh = sbom({ document: clean, reference: 'fresh', signedAt: '2026-02-01T00:00:00Z' })
  const undated = sbom({ document: clean, reference: 'undated' })

  test('only the one that was signed last is checked', () => {
    expect(violations(NEWEST, old, fresh)).toEqual([])
    expect(violations(RULES, old, fresh)).toHaveLength(1)
    const later = { ...old, signedAt: '2026-03-01T00:00:00Z' }
    expect(violations(NEWEST, fresh, later)).toHaveLength(1)
  })

  test('one without a time is enough if it is the only one, with all its layers', () => {
    expect(selectSboms({ sboms: [undated], unread: [] }, 'newest')).toEqual({ sboms: [undated], doubts: [] })
    const layers = [undated, { ...undated }]
    expect(selectSboms({ sboms: layers, unread: [] }, 'newest')).toEqual({ sboms: layers, doubts: [] })
  })

  test('several with one without a time are all checked, and undecided', () => {
    expect(violations(NEWEST, fresh, undated)).toEqual([
      expect.stringMatching(/^undecided: .*the time of the signature of undated is not known$/)
    ])
    expect(violations(NEWEST, undated, old)).toHaveLength(2)
  })
})

describe('the digests that need an SBOM', () => {
  const readable = sbom({ document: clean })
  const covered = (name: string) => factsOf(name, [readable])
  const bare = (name: string) => factsOf(name, [])
  const names = (found: ReturnType<typeof uncovered>) =>
    found.map(({ subject }) => subject.platform ?? 'root')

  test('each of several platforms needs one, regardless of the index', () => {
    const platforms = [covered('linux/amd64'), bare('linux/arm64')]
    expect(names(uncovered(imageFacts(bare('root'), platforms)))).toEqual(['linux/arm64'])
    expect(names(uncovered(imageFacts(covered('root'), platforms)))).toEqual(['linux/arm64'])
    expect(uncovered(imageFacts(bare('root'), [covered('linux/amd64'), covered('linux/arm64')]))).toEqual([])
  })

  test('the only platform or its index needs one', () => {
    expect(uncovered(imageFacts(covered('root'), [bare('linux/amd64')]))).toEqual([])
    expect(uncovered(imageFacts(bare('root'), [covered('linux/amd64')]))).toEqual([])
    expect(names(uncovered(imageFacts(bare('root'), [bare('linux/amd64')])))).toEqual(['linux/amd64'])
  })

  test('with platforms: index, the index or all its images need one, and all signed ones are checked', () => {
    const of = (root: ReturnType<typeof bare>, ...beneath: readonly ReturnType<typeof bare>[]) => ({
      ...imageFacts(root, []),
      beneath
    })
    expect(uncovered(of(covered('root'), bare('linux/amd64'), bare('linux/arm64')))).toEqual([])
    expect(uncovered(of(bare('root'), covered('linux/amd64'), covered('linux/arm64')))).toEqual([])
    expect(names(uncovered(of(bare('root'), covered('linux/amd64'), bare('linux/arm64'))))).toEqual([
      'linux/arm64'
    ])
    const bad = factsOf('linux/arm64', [sbom({ document: denied, on: 'linux/arm64' })])
    expect(checkContent(of(covered('root'), bad), RULES, CONTEXT).violations).toMatchObject([
      { outcome: 'broken' }
    ])
  })

  test('a nested index needs none, but a signed one is checked', () => {
    const found = imageFacts(bare('root'), [covered('linux/amd64')])
    expect(checkContent({ ...found, nested: [bare('nested')] }, RULES, CONTEXT).violations).toEqual([])
    const nested = [factsOf('nested', [sbom({ document: denied, on: 'nested' })])]
    expect(checkContent({ ...found, nested }, RULES, CONTEXT).violations).toMatchObject([
      { outcome: 'broken' }
    ])
  })

  test('an unsigned one of a platform covers nothing', () => {
    const unsigned = factsOf('linux/arm64', [sbom({ document: clean, isSigned: false, on: 'linux/arm64' })])
    expect(names(uncovered(imageFacts(bare('root'), [covered('linux/amd64'), unsigned])))).toEqual([
      'linux/arm64'
    ])
  })

  test('a signed one that cannot be read covers nothing', () => {
    expect(names(uncovered(imageFacts(factsOf('root', [sbom()]), [])))).toEqual(['root'])
  })
})
