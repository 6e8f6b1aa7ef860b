// The workflow run that this step belongs to, as @actions/github reads it from the event.
import type { Log } from '../support/log.ts'

export interface RunContext {
  readonly eventName: string
  /** `pull_request`, `pull_request_target` and what else runs on somebody's proposal. */
  readonly isPullRequest: boolean
  readonly isPrivateRepository: boolean | undefined
  readonly actor: string
}

/** Loaded when it is needed: @actions/github brings GitHub's whole client along. */
export async function readContext(log: Log): Promise<RunContext> {
  const { context } = await import('@actions/github')
  const { eventName, payload, actor } = context
  const isPrivate: unknown = payload.repository?.['private']
  if (payload.repository === undefined) log.debug(`the event ${eventName} does not describe the repository`)
  return {
    eventName,
    isPullRequest: eventName.startsWith('pull_request') || payload.pull_request !== undefined,
    isPrivateRepository: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    actor
  }
}
