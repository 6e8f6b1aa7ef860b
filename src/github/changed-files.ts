// Which files does a pull request, or a range of commits, change, and which lines of them?
import type { GitHubApi } from './api.ts'

export type ChangeRange =
  | {
      readonly pull: number
      /** The commits of the event: the pull request itself may have got others since. */
      readonly commits: CommitRange | undefined
      /** How many files the event says are changed. */
      readonly size: number | undefined
    }
  /** For events without a pull request, such as `merge_group` and `push`. */
  | CommitRange

export interface CommitRange {
  readonly base: string
  readonly head: string
}

export interface ChangedFiles {
  /** Files that are there after the change, `/` between folders. */
  readonly paths: readonly string[]
  /** Paths at which the change leaves nothing: of removed and of renamed files. */
  readonly gone: readonly string[]
  /** For files that existed before the change: the earlier path. */
  readonly previous: ReadonlyMap<string, string>
  /** The texts of the lines that the change adds; a file that is not here is new as a whole. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>>
  /** False where GitHub lists no more, or what it lists is not this change: then every file may be a changed one. */
  readonly isComplete: boolean
}

const PER_PAGE = 100
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const MAX_OF_PULL = 3000
/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_OF_COMPARISON = 300

export async function listChangedFiles(api: GitHubApi, range: ChangeRange): Promise<ChangedFiles> {
  if (!('pull' in range)) return ofComparison(api, range)
  const { commits, size } = range
  const files = await filesOfPull(api, range.pull)
  if (commits !== undefined && !areOf(files, commits.head)) return ofComparison(api, commits, size)
  const isComplete = files.length < MAX_OF_PULL && files.length >= (size ?? 0)
  return { ...describe(files), isComplete }
}

async function filesOfPull({ octokit, owner, repo, call }: GitHubApi, pull: number): Promise<ChangedFile[]> {
  const files: ChangedFile[] = []
  for (let page = 1; page <= MAX_OF_PULL / PER_PAGE; page++) {
    const { data, headers } = await call({
      what: `files of pull request ${pull}`,
      permission: 'pull-requests: read',
      isRepeatable: true,
      send: () => octokit.rest.pulls.listFiles({ owner, repo, pull_number: pull, per_page: PER_PAGE, page })
    })
    files.push(...data)
    // A page may be shorter than requested and still not be the last one.
    if (data.length < PER_PAGE && !/;\s*rel="?next\b/.test(headers.link ?? '')) break
  }
  return files
}

/** The URL of a file's contents names the commit of the list, except for a removed file. Without a URL, it is unknown. */
function areOf(files: readonly ChangedFile[], head: string): boolean {
  const remaining = files.filter(({ status }) => status !== 'removed')
  const commits = remaining.map(({ contents_url: url }) => url && new URL(url).searchParams.get('ref'))
  return remaining.length > 0 && commits.every(commit => commit === head)
}

async function ofComparison(
  { octokit, owner, repo, call }: GitHubApi,
  { base, head }: CommitRange,
  size = 0
): Promise<ChangedFiles> {
  const { data } = await call({
    what: `comparison of ${base} and ${head}`,
    permission: 'contents: read',
    isRepeatable: true,
    // The files are on the first page, whatever its size: that size is one of commits.
    send: () =>
      octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${head}`,
        per_page: 1
      })
  })
  const files = data.files ?? []
  // After a forced push the list is that from the common ancestor: what the push takes back is not in it.
  const isForward = data.status === 'ahead' || data.status === 'identical'
  // Without a list, nothing says that no file has changed.
  const isWhole = data.files !== undefined && files.length < MAX_OF_COMPARISON && files.length >= size
  return { ...describe(files), isComplete: isForward && isWhole }
}

interface ChangedFile {
  readonly filename: string
  readonly status: string
  /** Of a file that was renamed. */
  readonly previous_filename?: string
  /** Missing for large and binary files. */
  readonly patch?: string
  readonly contents_url?: string
}

function describe(files: readonly ChangedFile[]): Omit<ChangedFiles, 'isComplete'> {
  const remaining = files.filter(({ status }) => status !== 'removed')
  const known = remaining.filter(({ status }) => status !== 'added' && status !== 'copied')
  const modified = known.filter(({ status }) => status !== 'renamed')
  return {
    paths: remaining.map(({ filename }) => filename),
    gone: files.flatMap(({ filename, status, previous_filename: old }) =>
      status === 'removed' ? filename : status === 'renamed' && old !== undefined ? old : []
    ),
    previous: new Map(known.map(({ filename, previous_filename: old }) => [filename, old ?? filename])),
    added: new Map(
      modified.flatMap(({ filename, patch }): [string, ReadonlySet<string>][] =>
        patch ? [[filename, addedLines(patch)]] : []
      )
    )
  }
}

/** Texts, not numbers: the checkout is the merge with the base, where the lines may have moved. */
function addedLines(patch: string): ReadonlySet<string> {
  const lines = patch.split('\n').filter(line => line.startsWith('+'))
  return new Set(lines.map(line => line.slice(1).trim()))
}
