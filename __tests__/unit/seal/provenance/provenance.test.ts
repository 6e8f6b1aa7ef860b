// Provenance says what GitHub's own predicate says, and never mixes what the token and the runner say.
import { describe, expect, test } from '@jest/globals'
import { readBuildRun } from '../../../../src/seal/provenance/build-run.ts'
import { formatProvenance } from '../../../../src/seal/provenance/predicate.ts'

const SHA = 'c'.repeat(40)
const CLAIMS = {
  repository: 'acme/app',
  ref: 'refs/tags/v1',
  sha: SHA,
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1',
  job_workflow_ref: 'acme/builder/.github/workflows/build.yml@refs/tags/v2',
  event_name: 'push',
  repository_id: '1',
  repository_owner_id: 2,
  runner_environment: 'github-hosted',
  run_id: '7',
  run_attempt: '2'
}
const VARIABLES = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REF: 'refs/tags/v1',
  GITHUB_SHA: SHA,
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/tags/v1',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  RUNNER_ENVIRONMENT: 'github-hosted',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2'
}

const provenance = (
  token: Readonly<Record<string, unknown>> | undefined,
  variables: Readonly<Record<string, string>> = VARIABLES
): unknown => JSON.parse(formatProvenance(readBuildRun(token, variables)))

const expected = (builder: string, source: string): object => ({
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/tags/v1',
        repository: 'https://github.com/acme/app',
        path: '.github/workflows/release.yml'
      }
    },
    internalParameters: {
      github: {
        event_name: 'push',
        repository_id: '1',
        repository_owner_id: '2',
        runner_environment: 'github-hosted'
      },
      seal_claims: source
    },
    resolvedDependencies: [
      { uri: 'git+https://github.com/acme/app@refs/tags/v1', digest: { gitCommit: SHA } }
    ]
  },
  runDetails: {
    builder: { id: `https://github.com/${builder}` },
    metadata: { invocationId: 'https://github.com/acme/app/actions/runs/7/attempts/2' }
  }
})

describe('provenance', () => {
  test('with a token names the reusable workflow as the builder, and its caller as the workflow', () => {
    expect(provenance(CLAIMS)).toEqual(expected(CLAIMS.job_workflow_ref, 'oidc-token'))
  })

  test('without a token says that it comes from the context', () => {
    expect(provenance(undefined)).toEqual(expected(CLAIMS.workflow_ref, 'context'))
  })

  test('names what the token does not contain, and takes nothing from the runner in its place', () => {
    const { sha: _, run_id: __, ...others } = CLAIMS
    expect(() => provenance(others)).toThrow(/sha, run_id/)
    expect(() => provenance({ ...CLAIMS, ref: '' })).toThrow(
      expect.objectContaining({ code: 'PROVENANCE_INCOMPLETE' })
    )
  })

  test.each([
    ['GITHUB_REPOSITORY', 'acme/other'],
    ['GITHUB_SHA', 'd'.repeat(40)],
    ['GITHUB_RUN_ID', '8'],
    ['GITHUB_RUN_ATTEMPT', '1']
  ])('is refused if the token and %s are of different runs', (variable, value) => {
    expect(() => provenance(CLAIMS, { ...VARIABLES, [variable]: value })).toThrow(
      expect.objectContaining({ code: 'PROVENANCE_CONTRADICTS' })
    )
  })

  test('without a token names the variables that the runner does not set', () => {
    const { GITHUB_REPOSITORY_ID: _, ...others } = VARIABLES
    expect(() => provenance(undefined, others)).toThrow(/GITHUB_REPOSITORY_ID/)
  })
})
