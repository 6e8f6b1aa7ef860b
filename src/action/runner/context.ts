// The workflow run of this step, read from the file of its event.
import { readFile } from 'node:fs/promises'
import type { Environment } from '../../support/environment.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import type { Log } from '../../support/log.ts'
import { pullRequestRights } from './pull-request.ts'
import { unusable } from './runner-files.ts'

export interface RunContext {
  readonly eventName: string
  /** The files in the checkout can be those of a pull request: a pull request, a merge queue, or a follow-up of one. */
  readonly isPullRequest: boolean
  /** A pull request, but the run has the base's secrets and rights. */
  readonly isPrivileged: boolean
  /**
   * A pull request whose runs get neither secrets nor a token: from a fork, or by Dependabot. False if the event does
   * not show it.
   */
  readonly isWithoutRights: boolean
  readonly isPrivateRepository: boolean | undefined
  readonly actor: string
}

/** The event that started the workflow run. */
export interface RunEvent {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly actor: string
}

/**
 * Without @actions/github, which loads the whole GitHub client: a tenth of a second of each start.
 *
 * @throws SealError `RUNNER_FILE_UNUSABLE`
 */
export async function readEvent(environment: Environment): Promise<RunEvent> {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path, GITHUB_ACTOR: actor = '' } = environment
  return { name, payload: path ? await readPayload(path) : {}, actor }
}

/** An unread file does not count as an empty event: a pull request would look like a push. */
async function readPayload(path: string): Promise<RunEvent['payload']> {
  let payload: unknown
  try {
    payload = parseJson(await readFile(path))
  } catch (cause) {
    throw unusable('GITHUB_EVENT_PATH', path, cause)
  }
  if (!isRecord(payload)) throw unusable('GITHUB_EVENT_PATH', path, new Error('not a JSON object'))
  return payload
}

export async function readContext(log: Log, environment: Environment): Promise<RunContext> {
  const { name: eventName, payload: fields, actor } = await readEvent(environment)
  const { repository } = fields
  const isPrivate = isRecord(repository) ? repository['private'] : undefined
  if (repository === undefined) log.debug(`the event ${eventName} does not describe the repository`)
  const rights = pullRequestRights(eventName, fields)
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

/** The repository of a deleted fork is null: unknown. */
function isFromFork({ head, base }: Readonly<Record<string, unknown>>): boolean {
  const [from, to] = [repositoryOf(head), repositoryOf(base)]
  return from !== undefined && to !== undefined && from !== to
}

function repositoryOf(side: unknown): string | undefined {
  const repository = isRecord(side) ? side['repo'] : undefined
  const name = isRecord(repository) ? repository['full_name'] : undefined
  return typeof name === 'string' && name !== '' ? name.toLowerCase() : undefined
}
