// Which files does a pull request, or a range of commits, change?
import type { GitHubApi } from './api.ts'

export type ChangeRange =
  | { readonly pull: number }
  /** For events without a pull request, such as `merge_group` and `push`. */
  | { readonly base: string; readonly head: string }

export interface ChangedFiles {
  /** Files that are there after the change, `/` between folders. */
  readonly paths: readonly string[]
  /** For those that were there before the change: under which path. */
  readonly previous: ReadonlyMap<string, string>
  /** False where GitHub lists no more: then every file may be a changed one. */
  readonly isComplete: boolean
}

const PER_PAGE = 100
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MAX_OF_PULL = 3000
/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_OF_COMPARISON = 300

export async function listChangedFiles(api: GitHubApi, range: ChangeRange): Promise<ChangedFiles> {
  return 'pull' in range ? ofPull(api, range.pull) : ofComparison(api, range.base, range.head)
}

async function ofPull({ octokit, owner, repo, call }: GitHubApi, pull: number): Promise<ChangedFiles> {
  const files: ChangedFile[] = []
  for (let page = 1; page <= MAX_OF_PULL / PER_PAGE; page++) {
    const { data } = await call({
      what: `files of pull request ${pull}`,
      permission: 'pull-requests: read',
      isRepeatable: true,
      send: () => octokit.rest.pulls.listFiles({ owner, repo, pull_number: pull, per_page: PER_PAGE, page })
    })
    files.push(...data)
    if (data.length < PER_PAGE) break
  }
  return { ...describe(files), isComplete: files.length < MAX_OF_PULL }
}

async function ofComparison(
  { octokit, owner, repo, call }: GitHubApi,
  base: string,
  head: string
): Promise<ChangedFiles> {
  const { data } = await call({
    what: `comparison of ${base} and ${head}`,
    permission: 'contents: read',
    isRepeatable: true,
    // The files stand on the first page, whatever its size: that size is one of commits.
    send: () =>
      octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1
      })
  })
  const files = data.files ?? []
  return { ...describe(files), isComplete: files.length < MAX_OF_COMPARISON }
}

interface ChangedFile {
  readonly filename: string
  readonly status: string
  /** Of a file that was renamed. */
  readonly previous_filename?: string
}

function describe(files: readonly ChangedFile[]): Pick<ChangedFiles, 'paths' | 'previous'> {
  const remaining = files.filter(({ status }) => status !== 'removed')
  const known = remaining.filter(({ status }) => status !== 'added' && status !== 'copied')
  return {
    paths: remaining.map(({ filename }) => filename),
    previous: new Map(known.map(({ filename, previous_filename: old }) => [filename, old ?? filename]))
  }
}
