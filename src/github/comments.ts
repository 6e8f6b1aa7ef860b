// One comment on a pull request that is written again, not repeated. https://docs.github.com/rest/issues/comments
import type { Log } from '../support/log.ts'
import type { GitHubApi, GitHubCall } from './api.ts'

/** Pull requests with more comments than this get a new one. */
const MAX_PAGES = 20
const PER_PAGE = 100
const PERMISSION = 'pull-requests: write'

export interface StickyComment {
  readonly pull: number
  /** First line of the body, by which the comment is found. */
  readonly marker: string
  readonly body: string
  /** Updates an earlier comment, and creates no new one. */
  readonly onlyUpdate: boolean
}

/** @returns the comment's page; undefined when there is none and none was to be made */
export async function publishComment(
  api: GitHubApi,
  { pull, marker, body, onlyUpdate }: StickyComment,
  log: Log
): Promise<string | undefined> {
  const { octokit, owner, repo } = api
  const call = <T>(isRepeatable: boolean, send: GitHubCall<T>['send']): Promise<T> =>
    api.call({ what: `comment on pull request ${pull}`, permission: PERMISSION, isRepeatable, send })
  const earlier = await findComment(api, pull, marker)
  if (earlier !== undefined) {
    if (earlier.body === body) return earlier.url
    const { data } = await call(true, () =>
      octokit.rest.issues.updateComment({ owner, repo, comment_id: earlier.id, body })
    )
    return data.html_url
  }
  if (onlyUpdate) return undefined
  const { data } = await call(false, () =>
    octokit.rest.issues.createComment({ owner, repo, issue_number: pull, body })
  )
  log.debug(`new comment ${data.id}`)
  return data.html_url
}

interface OwnComment {
  readonly id: number
  readonly body: string
  readonly url: string
}

/** The account of the token; of an app's token, including the job's own, only that it is an app's. */
type Author = { readonly login: string } | 'an app'

/** Anyone can write the marker; only a comment of this token's own author counts. */
async function findComment(api: GitHubApi, pull: number, marker: string): Promise<OwnComment | undefined> {
  const { octokit, owner, repo, call } = api
  let author: Author | undefined
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await call({
      what: `comments of pull request ${pull}`,
      permission: PERMISSION,
      isRepeatable: true,
      send: () =>
        octokit.rest.issues.listComments({ owner, repo, issue_number: pull, per_page: PER_PAGE, page })
    })
    for (const { id, body, user, html_url: url } of data) {
      if (!body?.startsWith(marker)) continue
      author ??= await ownAuthor(api)
      const isOwn = author === 'an app' ? user?.type === 'Bot' : user?.login === author.login
      if (isOwn) return { id, body, url }
    }
    if (data.length < PER_PAGE) return undefined
  }
  return undefined
}

/** An app's token may not ask who it is; a personal one may. */
async function ownAuthor({ octokit, call }: GitHubApi): Promise<Author> {
  return call({
    what: 'the author of comments',
    permission: PERMISSION,
    isRepeatable: true,
    send: async () => {
      try {
        return { login: (await octokit.rest.users.getAuthenticated()).data.login }
      } catch (error) {
        const isRefused = error instanceof Error && 'status' in error && error.status === 403
        if (isRefused && /not accessible by integration/i.test(error.message)) return 'an app'
        throw error
      }
    }
  })
}
