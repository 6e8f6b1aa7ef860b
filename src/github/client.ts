// GitHub's own REST client, loaded when a feature needs it. Only api.ts opens it, which adds retries and time limits.
import { printable } from '../support/text.ts'

/** GitHub's own client, which is large, through the runner's proxies. It sends nothing yet. */
export async function openOctokit(token: string, baseUrl: string) {
  const [{ getOctokit }, { createFetch }] = await Promise.all([
    import('@actions/github'),
    import('./fetch.ts')
  ])
  return getOctokit(token, { baseUrl, request: { fetch: createFetch() } })
}

export type GitHub = Awaited<ReturnType<typeof openOctokit>>

/** What GitHub answered; 0 where it did not answer. */
export function githubFailure(error: unknown): { readonly status: number; readonly said: string } {
  const status =
    error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0
  return { status, said: printable(error instanceof Error ? error.message : String(error), 300) }
}
