// Publishes the check run of a verdict with its annotations. https://docs.github.com/rest/checks/runs
import type { Annotation, CheckRun } from '../render/check-run.ts'
import type { GitHubApi } from './api.ts'

/** Annotations that one request may carry; more come by updates, which add theirs. */
const PER_REQUEST = 50
const PERMISSION = 'checks: write'

/** The number of pages that Seal searches for a failed check of this name. */
const MAX_PAGES = 10
const PER_PAGE = 100

export interface CheckPlace {
  readonly name: string
  /** The commit that the check is shown on: of a pull request its head, not the merge commit. */
  readonly headSha: string
  readonly detailsUrl: string | undefined
  /** Which gate of which workflow run; undefined outside of one. */
  readonly leg: Leg | undefined
}

interface Leg {
  readonly run: string
  readonly key: string
}

/**
 * Creates the run with its conclusion first, so that it remains even if an update fails. Of several check runs of one
 * name GitHub takes the newest: a gate that passes takes over the failure of another gate of its workflow run.
 *
 * @returns the check run's page
 */
export async function publishCheckRun(
  api: GitHubApi,
  check: CheckRun,
  place: CheckPlace
): Promise<string | undefined> {
  const { id, url } = await createCheckRun(api, check, place)
  // Seal searches afterwards: a failure that comes later is newer, and GitHub shows it.
  if (check.conclusion !== 'failure' && (await isRedElsewhere(api, place))) {
    await failCheckRun(api, check, id)
  }
  return url
}

async function createCheckRun(
  { octokit, owner, repo, now, call }: GitHubApi,
  { conclusion, title, summary, annotations }: CheckRun,
  { name, headSha, detailsUrl, leg }: CheckPlace
): Promise<{ readonly id: number; readonly url: string | undefined }> {
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
        ...(leg && { external_id: [leg.run, leg.key, conclusion].join('/') }),
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl })
      })
  })
  for (const batch of batches.slice(1)) {
    await call({
      what: 'annotations of the check run',
      permission: PERMISSION,
      // Annotations that are sent twice are shown twice.
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
  return { id: data.id, url: data.html_url ?? undefined }
}

/** Did another gate of this workflow run fail by itself in its last run? */
async function isRedElsewhere(api: GitHubApi, { name, headSha, leg }: CheckPlace): Promise<boolean> {
  if (leg === undefined) return false
  const newest = new Map<string, { readonly id: number; readonly conclusion: string }>()
  for (let page = 1; page <= MAX_PAGES; page++) {
    const checks = await listCheckRuns(api, name, headSha, page)
    for (const { id, external_id } of checks) {
      const [run, key = '', conclusion = ''] = (external_id ?? '').split('/')
      if (run === leg.run && key !== leg.key && id > (newest.get(key)?.id ?? 0)) {
        newest.set(key, { id, conclusion })
      }
    }
    if (checks.length < PER_PAGE) break
  }
  return [...newest.values()].some(({ conclusion }) => conclusion === 'failure')
}

async function listCheckRuns(
  { octokit, owner, repo, call }: GitHubApi,
  check_name: string,
  ref: string,
  page: number
) {
  const { data } = await call({
    what: 'check runs of this name',
    permission: PERMISSION,
    isRepeatable: true,
    send: () =>
      octokit.rest.checks.listForRef({
        owner,
        repo,
        ref,
        check_name,
        filter: 'all',
        per_page: PER_PAGE,
        page
      })
  })
  // Servers that speak GitHub's API may leave the list out.
  return data.check_runs ?? []
}

async function failCheckRun(
  { octokit, owner, repo, call }: GitHubApi,
  { title, summary }: CheckRun,
  check_run_id: number
): Promise<void> {
  const output = { title: `Another gate of this run fails; here: ${title}`, summary }
  await call({
    what: 'check run',
    permission: PERMISSION,
    isRepeatable: true,
    send: () => octokit.rest.checks.update({ owner, repo, check_run_id, conclusion: 'failure', output })
  })
}

function toGitHub({ file, line, level, title, message }: Annotation) {
  return { path: file, start_line: line, end_line: line, annotation_level: level, title, message }
}
