// Which commit's policy judges a proposal: the default branch's, since its author chooses the base.

import type { GitHubApi, GitHubCall } from '../../github/api.ts'
import { matchesGlob } from '../../policy/image-glob.ts'
import type { PullRequest } from '../runner/pull-request.ts'

export interface PolicyCommit {
  /** Undefined: the checkout is what is judged by, and is not a proposal. */
  readonly commit: string | undefined
  readonly notices: readonly string[]
}

/** What is asked of GitHub where the event does not say it. */
export interface Branches {
  /** Undefined where the server names none. */
  readonly defaultBranch: () => Promise<string | undefined>
  /** The commit at the head of a branch. */
  readonly headOf: (branch: string) => Promise<string>
}

/** @param trusted globs over the base branches whose own policy counts */
export async function policyCommit(
  pullRequest: PullRequest | undefined,
  trusted: readonly string[],
  branches: Branches
): Promise<PolicyCommit> {
  if (pullRequest === undefined) return { commit: undefined, notices: [] }
  const { baseCommit, baseBranch } = pullRequest
  const own: PolicyCommit = { commit: baseCommit, notices: [] }
  if (baseBranch === undefined || trusted.some(glob => matchesGlob(glob, baseBranch))) return own
  const main = pullRequest.defaultBranch ?? (await branches.defaultBranch())
  if (main === undefined)
    return { ...own, notices: ['The policy is of the base commit: no branch is the default.'] }
  if (main === baseBranch) return own
  const notice = `The policy is of the default branch ${main}, because ${baseBranch} is not one of policy-branches.`
  return { commit: await branches.headOf(main), notices: [notice] }
}

/** https://docs.github.com/rest/branches/branches#get-a-branch */
export function githubBranches(open: () => Promise<GitHubApi>): Branches {
  const ask = async <T>(send: (api: GitHubApi) => Promise<T>): Promise<T> => {
    const api = await open()
    const request: GitHubCall<T> = {
      what: 'the default branch, whose policy counts',
      permission: 'contents: read',
      isRepeatable: true,
      send: () => send(api)
    }
    return api.call(request)
  }
  return {
    defaultBranch: () =>
      ask(
        async ({ octokit, owner, repo }) =>
          (await octokit.rest.repos.get({ owner, repo })).data.default_branch
      ),
    headOf: branch =>
      ask(
        async ({ octokit, owner, repo }) =>
          (await octokit.rest.repos.getBranch({ owner, repo, branch })).data.commit.sha
      )
  }
}
