// GitHub's REST API with the job's token; loaded when a feature needs it.
import { SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'

/** A client for the API that GITHUB_API_URL names. @throws SealError `INPUT_TOKEN_MISSING` */
export async function openGitHub(token: string | undefined, feature: string, permission: string) {
  if (token === undefined) {
    throw new SealError('INPUT_TOKEN_MISSING', `${feature} needs the input github-token, which is empty`, {
      remedy: `Leave github-token at its default.\n${permission}`
    })
  }
  return openOctokit(token)
}

/** GitHub's own client, which is large, through the runner's proxies. It sends nothing yet. */
export async function openOctokit(token: string, baseUrl?: string) {
  const [{ getOctokit }, { createFetch }] = await Promise.all([
    import('@actions/github'),
    import('./fetch.ts')
  ])
  return getOctokit(token, {
    ...(baseUrl === undefined ? {} : { baseUrl }),
    request: { fetch: createFetch() }
  })
}

export type GitHub = Awaited<ReturnType<typeof openOctokit>>

/** @throws SealError `INPUT_TOKEN_MISSING` outside of a repository's job */
export function repositoryOf(environment: Readonly<Record<string, string | undefined>>): {
  readonly owner: string
  readonly repo: string
} {
  const [owner, repo] = (environment['GITHUB_REPOSITORY'] ?? '').split('/')
  if (owner && repo) return { owner, repo }
  throw new SealError('INPUT_TOKEN_MISSING', 'the job does not say which repository it belongs to', {
    remedy: 'Run the action in a workflow of a repository.'
  })
}

/** What GitHub answered; 0 where it did not answer. */
export function githubFailure(error: unknown): { readonly status: number; readonly said: string } {
  const status =
    error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0
  return { status, said: printable(error instanceof Error ? error.message : String(error), 300) }
}
