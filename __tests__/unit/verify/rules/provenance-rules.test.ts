// What provenance says is compared key by key; what it does not say is undecided.
import { describe, expect, test } from '@jest/globals'
import type { ProvenanceKey, ProvenanceRules } from '../../../../src/policy/provenance-rules.ts'
import { readBuildRun } from '../../../../src/seal/provenance/build-run.ts'
import { formatProvenance } from '../../../../src/seal/provenance/predicate.ts'
import { provenanceProblem } from '../../../../src/verify/rules/provenance-rules.ts'

const COMMIT = 'c'.repeat(40)
const claims = {
  repository: 'acme/app',
  ref: 'refs/tags/v1.2',
  sha: COMMIT,
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2',
  job_workflow_ref: 'acme/builder/.github/workflows/build.yml@refs/tags/v2',
  event_name: 'push',
  repository_id: '1',
  repository_owner_id: '2',
  runner_environment: 'github-hosted',
  run_id: '7',
  run_attempt: '1'
}
const OURS = {
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: JSON.parse(formatProvenance(readBuildRun(claims, {})))
}
/** As slsa-github-generator writes it. */
const GENERATOR = {
  predicateType: 'https://slsa.dev/provenance/v0.2',
  predicate: {
    builder: { id: 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v2' },
    invocation: {
      configSource: {
        uri: 'git+https://github.com/acme/app@refs/tags/v1.2',
        digest: { sha1: COMMIT },
        entryPoint: '.github/workflows/release.yml'
      }
    }
  }
}
const MATCHING: Required<ProvenanceRules> = {
  builder: 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v*',
  'source-repository': 'https://github.com/acme/app',
  ref: 'refs/tags/v*',
  workflow: '.github/workflows/release.yml',
  commit: COMMIT
}
const OTHER: Required<ProvenanceRules> = {
  builder: 'https://github.com/acme/builder/.github/workflows/build.yml@refs/heads/*',
  'source-repository': 'https://github.com/acme/ap',
  ref: 'refs/heads/*',
  workflow: '.github/workflows/release.yml2',
  commit: 'd'.repeat(40)
}
const KEYS = Object.keys(MATCHING) as ProvenanceKey[]

describe.each([
  ['of Seal', OURS],
  ['of slsa-github-generator', GENERATOR]
])('provenance %s', (_, statement) => {
  test('satisfies rules that fit it', () => {
    expect(provenanceProblem(statement, MATCHING)).toBeUndefined()
  })

  test.each(KEYS)('with another %s is invalid, and both values are named', key => {
    const problem = provenanceProblem(statement, { ...MATCHING, [key]: OTHER[key] })
    expect(problem).toMatchObject({ status: 'invalid', reason: expect.stringContaining(`${key} of the`) })
    expect(problem?.reason).toContain(OTHER[key])
  })

  test.each(KEYS)('without %s is undecided', key => {
    const empty = { predicateType: statement.predicateType, predicate: {} }
    expect(provenanceProblem(empty, { [key]: MATCHING[key] })).toMatchObject({ status: 'undecided' })
  })
})

test('a second commit of the same repository must match too', () => {
  const { predicate } = structuredClone(OURS)
  predicate.buildDefinition.resolvedDependencies.push({
    uri: 'git+https://github.com/acme/app@refs/heads/other',
    digest: { gitCommit: 'd'.repeat(40) }
  })
  expect(provenanceProblem({ ...OURS, predicate }, { commit: COMMIT })).toMatchObject({ status: 'invalid' })
})

test.each([
  ['refs/tags/v*', 'refs/tags/v', true],
  ['refs/tags/v*.*', 'refs/tags/v1', false],
  ['refs/tags/*-ab*b', 'refs/tags/x-ab', false],
  ['refs/tags/*-ab*b', 'refs/tags/x-abb', true],
  ['refs/tags/v1', 'refs/tags/v10', false],
  ['refs/tags/v1*', 'x/refs/tags/v1', false]
])('the ref %s fits %s: %s', (ref, value, isFitting) => {
  const statement = {
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { externalParameters: { workflow: { ref: value } } } }
  }
  expect(provenanceProblem(statement, { ref }) === undefined).toBe(isFitting)
})
