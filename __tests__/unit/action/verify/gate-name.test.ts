// What distinguishes the gates of one commit.
import { describe, expect, test } from '@jest/globals'
import { nameGate } from '../../../../src/action/verify/gate-name.ts'
import type { GateName } from '../../../../src/github/gate-name.ts'
import { parseReference } from '../../../../src/oci/reference.ts'

const JOB = { GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'gate', GITHUB_ACTION: '__seal_verify' }

interface Case {
  readonly matrix?: string
  readonly images?: readonly string[]
  readonly configFile?: string
  readonly environment?: Readonly<Record<string, string>>
}

function name({ matrix, images = [], configFile = 'policy.yml', environment = {} }: Case): GateName {
  const read = images.map(requested => ({ requested, reference: parseReference(requested) }))
  return nameGate({ ...JOB, ...environment }, { matrix, images: read, configFile, discover: 'none' })
}

describe('for people', () => {
  test.each<[Case, string]>([
    [{}, 'gate'],
    [{ matrix: 'null' }, 'gate'],
    [{ matrix: '{}' }, 'gate'],
    [{ matrix: '{"os":"linux","node":24,"debug":true}' }, 'gate (linux, 24, true)'],
    [{ matrix: '{"image":{"name":"web","path":"a/b"}}' }, 'gate (web, a/b)'],
    [{ matrix: 'web' }, 'gate (web)'],
    [{ matrix: '{"a":"b\\n::error::"}' }, String.raw`gate (b\x0a::error::)`],
    [{ images: ['ghcr.io/acme/web:1'] }, 'gate (ghcr.io/acme/web)'],
    [{ images: ['ghcr.io/acme/web:1'], matrix: '{"a":"x"}' }, 'gate (x)'],
    [{ environment: { GITHUB_JOB: '' } }, '']
  ])('%j: %s', (given, expected) => {
    expect(name(given).text).toBe(expected)
  })

  test('long names with the same beginning differ', () => {
    const long = (end: string) => name({ images: [`ghcr.io/acme/${'a'.repeat(100)}${end}:1`] }).text
    expect(long('b')).not.toBe(long('c'))
    expect(long('b').length).toBeLessThan(100)
  })
})

describe('the key', () => {
  const first: Case = { matrix: '{"a":1}', images: ['ghcr.io/acme/web:1'] }

  test.each<[string, Case]>([
    ['the leg', { ...first, matrix: '{"a":2}' }],
    ['the image', { ...first, images: ['ghcr.io/acme/api:1'] }],
    ['the policy file', { ...first, configFile: 'other.yml' }],
    ['the job', { ...first, environment: { GITHUB_JOB: 'other' } }],
    ['the step', { ...first, environment: { GITHUB_ACTION: '__seal_verify_2' } }],
    ['the workflow', { ...first, environment: { GITHUB_WORKFLOW: 'other' } }]
  ])('differs if %s differs', (_, other) => {
    expect(name(other).key).not.toBe(name(first).key)
  })

  test('is the same on the next run, regardless of the tag', () => {
    expect(name({ ...first, images: ['ghcr.io/acme/web:2'] }).key).toBe(name(first).key)
  })
})
