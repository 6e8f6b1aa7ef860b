// One cause is one line, with all digests that it is true of.
import { describe, expect, test } from '@jest/globals'
import { causesOf, describeCause, shortenDigests } from '../../../src/results/causes.ts'
import type { DigestVerdict, FactKind, FactStatus, Violation } from '../../../src/results/verdict.ts'
import { sampleDigest, sampleImage } from '../../support/sample-review.ts'

const PLATFORMS = [undefined, 'linux/amd64', 'linux/arm64']
const DIGESTS: readonly DigestVerdict[] = PLATFORMS.map((platform, at) => ({
  digest: sampleDigest('abc'[at] ?? 'a'),
  mediaType: 'application/vnd.oci.image.index.v1+json',
  platform,
  facts: []
}))
const KINDS: readonly FactKind[] = ['signature', 'sbom', 'sbom-signature', 'sbom-binding']

const base: Violation = {
  rule: 'fact',
  outcome: 'broken',
  policy: 'ours',
  location: undefined,
  digest: DIGESTS[0]?.digest,
  message: 'signature is missing: no signature found',
  fact: undefined,
  component: undefined,
  exception: undefined
}

function lacking(fact: FactKind, at: number, status: FactStatus, reason: string): Violation {
  const outcome = status === 'undecided' ? 'undecided' : 'broken'
  const finding = { status, predicateType: undefined, reason }
  return { ...base, fact, outcome, finding, digest: DIGESTS[at]?.digest, message: reason }
}

function content(at: number, message: string, fields: Partial<Violation> = {}): Violation {
  return { ...base, rule: 'package', digest: DIGESTS[at]?.digest, message, ...fields }
}

const missing = (kind: FactKind, at: number): Violation =>
  lacking(kind, at, 'missing', kind === 'signature' ? 'no signature found' : 'no SBOM found')

function lines(violations: readonly Violation[], digests = DIGESTS): string[] {
  const image = sampleImage({ digest: digests[0]?.digest, digests, violations })
  return causesOf(image, violations).map(
    cause => `${cause.outcome === 'undecided' ? '? ' : ''}${describeCause(cause)}`
  )
}

describe('facts', () => {
  test('an unsigned image of two platforms is one line, not twelve', () => {
    const violations = [0, 1, 2].flatMap(at => KINDS.map(kind => missing(kind, at)))
    expect(violations).toHaveLength(12)
    expect(lines(violations)).toEqual(['not signed, no SBOM: index, linux/amd64, linux/arm64'])
  })

  test('an image without platforms names no digest', () => {
    expect(
      lines(
        KINDS.map(kind => missing(kind, 0)),
        DIGESTS.slice(0, 1)
      )
    ).toEqual(['not signed, no SBOM'])
  })

  test('missing facts of other digests are another cause', () => {
    expect(lines([missing('signature', 0), missing('signature', 1), missing('sbom', 1)])).toEqual([
      'not signed: index, linux/amd64',
      'no SBOM: linux/amd64'
    ])
  })

  test('a reason is listed once, with short digests, even if reasons differ only in the digest', () => {
    const reason = (at: number): string => `it is signed by x (${DIGESTS[at]?.digest})`
    const violations = [1, 2].flatMap(at => [
      lacking('signature', at, 'present', reason(at)),
      lacking('sbom-signature', at, 'present', reason(at))
    ])
    expect(lines(violations)).toEqual([
      `no signature by a trusted signer, no SBOM signature by a trusted signer (it is signed by x (sha256:${'b'.repeat(12)}…)): linux/amd64, linux/arm64`
    ])
  })

  test('an unsigned SBOM is not reported as missing', () => {
    expect(
      lines([lacking('sbom-signature', 1, 'missing', 'BuildKit does not sign its attestations')])
    ).toEqual(['SBOM not signed (BuildKit does not sign its attestations): linux/amd64'])
  })

  test('two attestations that are missing stay two names', () => {
    const of = (predicateType: string): Violation => ({
      ...missing('attestation', 0),
      finding: { status: 'missing', predicateType, reason: `no attestation ${predicateType} found` }
    })
    expect(lines([of('provenance'), of('vex')], DIGESTS.slice(0, 1))).toEqual([
      'no attestation provenance, no attestation vex'
    ])
  })
})

describe('content', () => {
  test('one package on two platforms is one line; another one is another line', () => {
    const musl = (at: number): Violation =>
      content(at, 'it is denied', { component: 'pkg:apk/alpine/musl@1' })
    expect(lines([musl(1), content(1, 'other'), musl(2)])).toEqual([
      'it is denied (pkg:apk/alpine/musl@1): linux/amd64, linux/arm64',
      'other: linux/amd64'
    ])
  })

  test('the platform in a message is in the list of digests instead', () => {
    const at = (number: number): Violation =>
      content(number, `the packages of ${PLATFORMS[number]} cannot be checked: x`)
    expect(lines([at(1), at(2)])).toEqual(['the packages cannot be checked: x: linux/amd64, linux/arm64'])
  })
})

test('an undecided rule is its own cause, after the violations', () => {
  expect(lines([lacking('signature', 0, 'undecided', 'y'), missing('sbom', 0)])).toEqual([
    'no SBOM: index',
    '? signature undecided (y): index'
  ])
})

test('violations with an exception are separate from the others', () => {
  const exception = { reason: 'known', expires: '2099-01-01' }
  const violations = [missing('signature', 0), { ...missing('signature', 1), exception }]
  const image = sampleImage({ digests: DIGESTS, violations })
  expect(causesOf(image, violations).map(({ where }) => where)).toEqual([['index'], ['linux/amd64']])
})

test('every violation is in exactly one cause, unless a missing SBOM implies it', () => {
  const violations = [
    ...[0, 1, 2].flatMap(at => KINDS.map(kind => missing(kind, at))),
    content(1, 'a'),
    lacking('signature', 2, 'undecided', 'y')
  ]
  const image = sampleImage({ digests: DIGESTS, violations })
  const kept = causesOf(image, violations).flatMap(cause => cause.violations)
  expect(new Set(kept).size).toBe(kept.length)
  expect(violations.filter(it => !kept.includes(it)).map(({ fact }) => fact)).toEqual(
    Array(3).fill(['sbom-signature', 'sbom-binding']).flat()
  )
})

test('a long list of platforms is cut', () => {
  expect(describeCause({ text: 'not signed', where: Array.from({ length: 20 }, (_, at) => `p${at}`) })).toBe(
    'not signed: p0, p1, p2, p3, p4, p5, p6, p7 and 12 more'
  )
})

test('a digest is cut to twelve digits, anywhere in a text', () => {
  expect(shortenDigests(`a@${sampleDigest('1')}: ${sampleDigest('2')}!`)).toBe(
    `a@sha256:${'1'.repeat(12)}…: sha256:${'2'.repeat(12)}…!`
  )
})

test('a missing SBOM implies nothing about another digest, nor beside an exception', () => {
  expect(lines([missing('sbom', 1), missing('sbom-signature', 2)])).toEqual([
    'no SBOM: linux/amd64',
    'SBOM not signed: linux/arm64'
  ])
  const excepted = { ...missing('sbom', 1), exception: { reason: 'known', expires: '2099-01-01' } }
  expect(lines([excepted, missing('sbom-signature', 1)])).toEqual([
    'no SBOM: linux/amd64',
    'SBOM not signed: linux/amd64'
  ])
})
