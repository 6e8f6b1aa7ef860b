// The workflow run that this step belongs to, as the event's file tells it.

import { readFile } from 'node:fs/promises'
import type { Environment } from '../../support/environment.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import type { Log } from '../../support/log.ts'
import { proposalRights } from './pull-request.ts'

export interface RunContext {
  readonly eventName: string
  /** A pull request, a merge queue, and what runs because of one: files in the checkout are somebody's proposal. */
  readonly isPullRequest: boolean
  /** And the run has the base's secrets and rights all the same. */
  readonly isPrivileged: boolean
  /**
   * A pull request whose runs get neither secrets nor a token: from a fork, or by Dependabot. Where the event does
   * not say so, it is false.
   */
  readonly isWithoutRights: boolean
  readonly isPrivateRepository: boolean | undefined
  readonly actor: string
}

/** Read here: @actions/github would bring GitHub's whole client along, a tenth of a second of every start. */
export async function readContext(log: Log, environment: Environment = process.env): Promise<RunContext> {
  const { GITHUB_EVENT_NAME: eventName = '', GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor = '' } = environment
  const payload = path ? parseJson(await readFile(path)) : {}
  const fields = isRecord(payload) ? payload : {}
  const { repository } = fields
  const isPrivate = isRecord(repository) ? repository['private'] : undefined
  if (repository === undefined) log.debug(`the event ${eventName} does not describe the repository`)
  const rights = proposalRights(eventName, fields)
  return {
    eventName,
    isPullRequest: rights !== undefined,
    isPrivileged: rights === 'base',
    isWithoutRights: rights === 'author' && isWithoutRights(fields, actor),
    isPrivateRepository: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    actor
  }
}

function isWithoutRights(
  { pull_request: pullRequest }: Readonly<Record<string, unknown>>,
  actor: string
): boolean {
  return isRecord(pullRequest) && (actor === 'dependabot[bot]' || isFromFork(pullRequest))
}

/** The repository of a fork that was deleted is null, and then it is not known. */
function isFromFork({ head, base }: Readonly<Record<string, unknown>>): boolean {
  const [from, to] = [repositoryOf(head), repositoryOf(base)]
  return from !== undefined && to !== undefined && from !== to
}

function repositoryOf(side: unknown): string | undefined {
  const repository = isRecord(side) ? side['repo'] : undefined
  const name = isRecord(repository) ? repository['full_name'] : undefined
  return typeof name === 'string' && name !== '' ? name.toLowerCase() : undefined
}
