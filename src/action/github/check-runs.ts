// Publishes the check run of a verdict with its annotations. https://docs.github.com/rest/checks/runs
import type { Annotation, CheckRun } from '../../report/check-run.ts'
import type { GitHubApi } from './api.ts'

/** Annotations that one request may carry; more come by updates, which add theirs. */
const PER_REQUEST = 50
const PERMISSION = 'checks: write'

/**
 * Creates the run with its conclusion first, so that it stands even if an update fails.
 *
 * @param headSha the commit that the check is shown on: of a pull request its head, not the merge commit
 * @returns the check run's page
 */
export async function publishCheckRun(
  { octokit, owner, repo, now, call }: GitHubApi,
  { conclusion, title, summary, annotations }: CheckRun,
  { name, headSha, detailsUrl }: { name: string; headSha: string; detailsUrl: string | undefined }
): Promise<string | undefined> {
  const batches = Array.from({ length: Math.ceil(annotations.length / PER_REQUEST) }, (_, at) =>
    annotations.slice(at * PER_REQUEST, (at + 1) * PER_REQUEST).map(toGitHub)
  )
  const { data } = await call({
    what: 'check run',
    permission: PERMISSION,
    isRepeatable: false,
    send: () =>
      octokit.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion,
        completed_at: new Date(now()).toISOString(),
        output: { title, summary, annotations: batches[0] ?? [] },
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl })
      })
  })
  for (const batch of batches.slice(1)) {
    await call({
      what: 'annotations of the check run',
      permission: PERMISSION,
      // Sent twice, annotations would stand there twice.
      isRepeatable: false,
      send: () =>
        octokit.rest.checks.update({
          owner,
          repo,
          check_run_id: data.id,
          output: { title, summary, annotations: batch }
        })
    })
  }
  return data.html_url ?? undefined
}

function toGitHub({ file, line, level, title, message }: Annotation) {
  return { path: file, start_line: line, end_line: line, annotation_level: level, title, message }
}
