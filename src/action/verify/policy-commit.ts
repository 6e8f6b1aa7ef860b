// The commit whose policy applies to a pull request: the default branch's, since the author chooses the base.

import type { GitHubApi, GitHubCall } from '../../github/api.ts'
import { matchesGlob } from '../../policy/image-glob.ts'
import type { PullRequest } from '../runner/pull-request.ts'

export interface PolicyCommit {
  /** Undefined: the policy of the checkout applies, which is not a pull request's. */
  readonly commit: string | undefined
  readonly notices: readonly string[]
}

/** What Seal asks GitHub if the event does not contain it. */
export interface Branches {
  /** Undefined if the server names none. */
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
    return {
      ...own,
      notices: ['The policy comes from the base commit, because the repository has no default branch.']
    }
  if (main === baseBranch) return own
  const notice = `The policy comes from the default branch ${main}, because ${baseBranch} is not one of policy-branches.`
  return { commit: await branches.headOf(main), notices: [notice] }
}

/** https://docs.github.com/rest/branches/branches#get-a-branch */
export function githubBranches(open: () => Promise<GitHubApi>): Branches {
  const ask = async <T>(send: (api: GitHubApi) => Promise<T>): Promise<T> => {
    const api = await open()
    const request: GitHubCall<T> = {
      what: 'the default branch, from which the policy is read',
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
