// The workflow run that this step belongs to, as the event's file tells it.
import { readFile } from 'node:fs/promises'
import { isRecord } from '../oci/descriptor.ts'
import { parseJson } from '../support/json.ts'
import type { Log } from '../support/log.ts'
import { proposalRights } from './proposal.ts'

export interface RunContext {
  readonly eventName: string
  /** A pull request, a merge queue, and what runs because of one: files in the checkout are somebody's proposal. */
  readonly isPullRequest: boolean
  /** And the run has the base's secrets and rights all the same. */
  readonly isPrivileged: boolean
  readonly isPrivateRepository: boolean | undefined
  readonly actor: string
}

/** Read here: @actions/github would bring GitHub's whole client along, a tenth of a second of every start. */
export async function readContext(
  log: Log,
  environment: Readonly<Record<string, string | undefined>> = process.env
): Promise<RunContext> {
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
    isPrivateRepository: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    actor
  }
}
