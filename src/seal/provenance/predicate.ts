// SLSA v1 provenance of a workflow run, field by field as GitHub's own predicate has it.
// https://slsa.dev/spec/v1.2/build-provenance, https://actions.github.io/buildtypes/workflow/v1

import { beforeFirst } from '../../support/text.ts'
import type { BuildRun } from './build-run.ts'

const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'

/**
 * JSON text. Times are left out, because the runner names none. `seal_claims`, an extension as SLSA names them, says
 * where the fields come from.
 */
export function formatProvenance({ claims, serverUrl, source }: BuildRun): string {
  const { repository, ref, sha, workflow_ref, job_workflow_ref, run_id, run_attempt } = claims
  const address = `${serverUrl}/${repository}`
  return JSON.stringify({
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { workflow: { ref, repository: address, path: pathOf(workflow_ref, repository) } },
      internalParameters: {
        github: {
          event_name: claims.event_name,
          repository_id: claims.repository_id,
          repository_owner_id: claims.repository_owner_id,
          runner_environment: claims.runner_environment
        },
        seal_claims: source
      },
      resolvedDependencies: [{ uri: `git+${address}@${ref}`, digest: { gitCommit: sha } }]
    },
    runDetails: {
      builder: { id: `${serverUrl}/${job_workflow_ref}` },
      metadata: { invocationId: `${address}/actions/runs/${run_id}/attempts/${run_attempt}` }
    }
  })
}

/** `acme/app/.github/workflows/release.yml@refs/tags/v1` → `.github/workflows/release.yml` */
function pathOf(workflow: string, repository: string): string {
  const path = workflow.startsWith(`${repository}/`) ? workflow.slice(repository.length + 1) : workflow
  return beforeFirst(path, '@')
}
