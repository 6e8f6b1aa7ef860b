import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { annotate, formatCheckRun } from '../../../src/render/check-run.ts'
import { commentMarker, formatComment } from '../../../src/render/comment.ts'
import { formatSarif } from '../../../src/render/sarif.ts'
import { drawVerdict } from '../../../src/render/verify-graph.ts'
import { formatReview, formatVerdict } from '../../../src/render/verify-summary.ts'
import { headline, type Review } from '../../../src/results/review.ts'
import type { ImageVerdict, Verdict } from '../../../src/results/verdict.ts'
import type { ErrorCode } from '../../../src/support/error-codes.ts'
import { passedReview, sampleDigest, sampleImage, sampleReview } from '../../support/sample-review.ts'

const [app, worker, base] = sampleReview.verdict.images as [ImageVerdict, ImageVerdict, ImageVerdict]

function withVerdict(fields: Partial<Verdict>): Review {
  return { ...sampleReview, verdict: { ...sampleReview.verdict, ...fields } }
}

function manyImages(number: number): Review {
  const images = Array.from({ length: number }, (_, at) => ({
    ...worker,
    requested: `ghcr.io/acme/w${at}:1`
  }))
  return withVerdict({ images })
}

describe('the summary', () => {
  test('of a pull request with problems', () => expect(formatVerdict(sampleReview)).toMatchSnapshot())

  test('of one without', () => expect(formatVerdict(passedReview)).toMatchSnapshot())

  test('says the verdict in its first line', () => {
    expect(formatVerdict(sampleReview)).toMatch(/^## ❌ 2 of 3 images do not pass\n/)
    expect(formatVerdict(passedReview)).toMatch(/^## ✅ 1 image verified\n/)
    expect(formatVerdict(withVerdict({ outcome: 'warned', mode: 'warn' }))).toMatch(
      /^## ⚠️ 2 of 3 images do not pass \(mode warn\)\n/
    )
    expect(headline(withVerdict({ images: [], unresolved: [] }))).toBe('No images to verify')
    expect(headline(withVerdict({ images: [] }))).toBe('No images to verify; 1 reference not resolved')
  })

  test('omits folded parts first, then all but the failed images, if it exceeds a step’s limit', () => {
    expect(formatVerdict(manyImages(100))).toContain('mermaid')
    const short = formatVerdict(manyImages(400))
    expect(short).not.toContain('mermaid')
    expect(short).toContain('w399')
    const minimal = formatVerdict(manyImages(3000))
    expect(minimal).toContain('and 2950 more')
    for (const text of [short, minimal]) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
  })

  test('suggests digests only for tags that files name', () => {
    expect(formatVerdict(sampleReview)).toContain(`+ ghcr.io/acme/app:1.4.0@${sampleDigest('a')}`)
    const input = withVerdict({ images: [{ ...app, locations: [] }] })
    expect(formatVerdict(input)).not.toContain('```diff')
  })

  test('shows a problem with an exception as such', () => {
    const text = formatVerdict(sampleReview)
    expect(text).toMatch(/- 🔕 the package is denied .*linux\/amd64 — exception until 2027&#45;01&#45;31/)
  })
})

test('texts from outside stay texts in every view', () => {
  const hostile =
    '<img src=x onerror=alert(1)> | [a](javascript:b) @everyone `c`\n::error::d <!-- e --> ```\n## f'
  const place = { file: hostile, line: 1 }
  const image: ImageVerdict = {
    ...worker,
    requested: hostile,
    locations: [place],
    violations: worker.violations.map(violation => ({
      ...violation,
      message: hostile,
      policy: hostile,
      location: place,
      component: hostile,
      exception: violation.exception && { reason: hostile, expires: hostile }
    })),
    digests: worker.digests.map(digest => ({
      ...digest,
      platform: hostile,
      facts: digest.facts.map(fact => ({
        ...fact,
        reason: hostile,
        predicateType: hostile,
        evidence: fact.evidence.map(evidence => ({
          ...evidence,
          signer: { identity: hostile, issuer: hostile, workflow: `${hostile}2`, run: hostile },
          signedAt: hostile,
          reason: hostile
        }))
      }))
    })),
    sboms: worker.sboms.map(sbom => ({
      ...sbom,
      format: hostile,
      version: hostile,
      created: hostile,
      quality: { profile: hostile, score: 1 }
    })),
    error: { code: hostile as ErrorCode, message: hostile, remedy: 'permissions:' }
  }
  const review: Review = {
    verdict: {
      ...sampleReview.verdict,
      images: [image],
      unresolved: [{ ...place, text: hostile, reason: hostile, effect: 'fail' }],
      notices: [hostile],
      policy: { path: hostile, commit: hostile }
    },
    differences: [
      { image: hostile, before: hostile, platforms: [hostile], summary: hostile, markdown: '', changes: [] }
    ]
  }
  for (const text of [
    formatVerdict(review),
    formatReview(review, 'minimal'),
    formatCheckRun(review).summary
  ]) {
    // GitHub shows a code block as it is.
    const outside = text.replaceAll(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
    expect(outside).not.toMatch(/<img|javascript:|@everyone|^::|<!--|^## f/m)
  }
  expect(formatComment(review, { key: hostile, name: hostile, runUrl: undefined })).toMatch(
    /^<!-- oci-seal verify [0-9a-f]+ -->\n/
  )
  for (const { message, title } of annotate(review)) {
    expect(title).not.toContain('\n')
    expect(message).not.toMatch(/^::/m)
  }
})

describe('the comment', () => {
  test('begins with a marker that is unique to its key', () => {
    const text = formatComment(sampleReview, {
      key: 'job a',
      name: 'job',
      runUrl: 'https://github.com/acme/app/actions/runs/1'
    })
    expect(text.startsWith(`${commentMarker('job a')}\n## ❌`)).toBe(true)
    expect(commentMarker('job b')).not.toBe(commentMarker('job a'))
    expect(commentMarker('--> <b>')).toMatch(/^<!-- oci-seal verify [0-9a-f]+ -->$/)
  })

  test.each([1, 10, 50, 3000])('of %d images has at most 65,536 characters', number => {
    expect(formatComment(manyImages(number), { key: 'x', name: 'x', runUrl: undefined }).length).toBeLessThan(
      65_536
    )
  })
})

describe('the check run', () => {
  test.each([
    ['success', passedReview],
    ['failure', sampleReview],
    ['neutral', withVerdict({ outcome: 'warned', mode: 'warn' })],
    ['neutral', withVerdict({ outcome: 'passed', images: [] })]
  ] as const)('concludes %s', (conclusion, review) =>
    expect(formatCheckRun(review).conclusion).toBe(conclusion)
  )

  test('annotates every place of a problem, then tags and unresolved references', () => {
    expect(
      annotate(sampleReview).map(({ file, line, level, title }) => `${file}:${line} ${level} ${title}`)
    ).toEqual([
      'deploy/worker.yaml:18 failure ghcr.io/acme/worker:1.4.0 is not verified',
      'Dockerfile:1 failure ghcr.io/acme/worker:1.4.0 is not verified',
      'Dockerfile:7 failure registry.acme.example/base:24 could not be verified',
      'deploy/app.yaml:21 notice SBOM against ghcr.io/acme/app:1.3.9',
      'deploy/app.yaml:21 notice An image referenced by tag',
      'charts/app/templates/deployment.yaml:14 notice An image reference that could not be resolved'
    ])
    expect(annotate(sampleReview)[0]?.message).toBe(
      `not signed, SBOM not signed (no referrer of that kind), SBOM binding invalid (the SBOM names another digest): linux/arm64 (.github/oci-seal.yml line 12)
license AGPL-3.0-only is denied (pkg:npm/%40acme/reports@2.0.1): linux/amd64 (.github/oci-seal.yml line 31)
Seal the image in the workflow that builds it:
- uses: OWNER/oci-seal@v0
  with:
    image: ghcr.io/acme/worker@${sampleDigest('1')}
To accept it for now, add to the policy on the default branch:
exceptions:
  - images:
      - glob: ghcr.io/acme/worker
    rule: license
    package: pkg:npm/%40acme/reports
    reason: WHY IT IS ACCEPTABLE
    expires: YYYY-MM-DD
By digest: ghcr.io/acme/worker:1.4.0@${sampleDigest('1')}`
    )
  })

  test('annotates an undecided reference as a failure, and as a warning in mode warn', () => {
    const unresolved = sampleReview.verdict.unresolved.map(it => ({ ...it, effect: 'fail' as const }))
    const levels = (fields: Partial<Verdict>): string[] =>
      annotate(withVerdict({ images: [], unresolved, ...fields })).map(({ level }) => level)
    expect(levels({})).toEqual(['failure'])
    expect(levels({ mode: 'warn', outcome: 'warned' })).toEqual(['warning'])
  })

  test('only warns in mode warn', () => {
    const levels = annotate(withVerdict({ mode: 'warn', outcome: 'warned' })).map(({ level }) => level)
    expect(levels).not.toContain('failure')
  })

  test('annotates the rule if no file names the image', () => {
    const review = withVerdict({
      images: [
        { ...worker, locations: [] },
        { ...base, locations: [] }
      ],
      unresolved: []
    })
    expect(annotate(review)).toEqual([expect.objectContaining({ file: '.github/oci-seal.yml', line: 12 })])
  })

  test('respects GitHub’s limits for any content', () => {
    const { summary, annotations } = formatCheckRun(manyImages(3000))
    expect(summary.length).toBeLessThan(65_535)
    expect(annotations.length).toBeLessThanOrEqual(1000)
    for (const { title, message } of annotations) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(message.length).toBeLessThan(65_536)
    }
  })
})

/** The parts of SARIF 2.1.0's schema that concern what is written here, nothing else allowed. */
const text = {
  type: 'object',
  required: ['text'],
  additionalProperties: false,
  properties: { text: { type: 'string' } }
}
const closed = (properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties
})
const list = (items: object, minItems = 0): object => ({ type: 'array', items, minItems })
const SARIF = closed({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    closed({
      tool: closed({
        driver: closed({
          name: { type: 'string' },
          semanticVersion: { type: 'string' },
          rules: list(
            closed({
              id: { type: 'string' },
              shortDescription: text,
              properties: closed({
                'security-severity': { type: 'string', pattern: '^\\d+\\.\\d$' },
                tags: list({ type: 'string' })
              })
            })
          )
        })
      }),
      automationDetails: closed({ id: { type: 'string' } }),
      columnKind: { const: 'utf16CodeUnits' },
      results: list(
        closed(
          {
            ruleId: { type: 'string' },
            level: { enum: ['none', 'note', 'warning', 'error'] },
            message: text,
            locations: list(
              closed({
                physicalLocation: closed({
                  artifactLocation: closed({
                    uri: { type: 'string', pattern: "^[A-Za-z0-9._~%!'()*/-]+$" },
                    uriBaseId: { const: '%SRCROOT%' }
                  }),
                  region: closed({ startLine: { type: 'integer', minimum: 1 } })
                })
              }),
              1
            ),
            partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
            suppressions: list(closed({ kind: { const: 'external' }, justification: { type: 'string' } }))
          },
          ['ruleId', 'level', 'message', 'locations', 'partialFingerprints']
        )
      )
    })
  )
})

describe('SARIF', () => {
  const settings = {
    version: '1.0.0',
    fallback: { file: '.github/workflows/ci.yml', line: 1 },
    category: 'oci-seal/ci.yml/gate-1a2b3c4d'
  }
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(SARIF)

  test('of a verdict is valid for code scanning', () => {
    const log = formatSarif(sampleReview.verdict, settings)
    expect([validate(log), validate.errors]).toEqual([true, null])
    expect(log).toMatchSnapshot()
  })

  test('has the same shape for any verdict', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), (words, line) => {
        const image = { ...worker, requested: words, locations: [{ file: words, line: line + 1 }] }
        expect([
          validate(formatSarif({ ...sampleReview.verdict, images: [image] }, settings)),
          validate.errors
        ]).toEqual([true, null])
      })
    )
  })

  test('has a place for every result, and keeps its fingerprint if only the line moves', () => {
    const at = (locations: ImageVerdict['locations']): string =>
      JSON.stringify(formatSarif({ ...sampleReview.verdict, images: [{ ...base, locations }] }, settings))
    expect(at([])).toContain('.github/workflows/ci.yml')
    const print = /"ociSeal\/v1":"(\w+)"/
    expect(print.exec(at([{ file: 'a', line: 1 }]))?.[1]).toBe(print.exec(at([{ file: 'a', line: 9 }]))?.[1])
    expect(print.exec(at([{ file: 'a', line: 1 }]))?.[1]).not.toBe(
      print.exec(at([{ file: 'b', line: 1 }]))?.[1]
    )
  })

  test('has the requested category', () => {
    expect(formatSarif(passedReview.verdict, settings)).toMatchObject({
      runs: [{ automationDetails: { id: 'oci-seal/ci.yml/gate-1a2b3c4d/' } }]
    })
  })

  test('has at most the results that code scanning shows', () => {
    const { runs } = formatSarif(manyImages(3000).verdict, settings) as { runs: { results: object[] }[] }
    expect(runs[0]?.results.length).toBe(5000)
  })
})

test('the graph shows the signers of each digest, and is omitted if it would be too large', () => {
  expect(drawVerdict(worker)).toMatchSnapshot()
  expect(drawVerdict(sampleImage({ digests: Array(61).fill(app.digests[0]) }))).toBeUndefined()
  expect(drawVerdict(base)).toBeUndefined()
})
