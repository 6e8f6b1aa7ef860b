// A run of the verify action: the job, with what event and environment say about the commits that it is about.
import { tmpdir } from 'node:os'
import { apiUrlOf } from '../../github/api-url.ts'
import type { Log } from '../../support/log.ts'
import { makeRunDirectory } from '../runner/cancellation.ts'
import { readEvent } from '../runner/context.ts'
import type { Job } from '../runner/job.ts'
import { actionLog } from '../runner/log.ts'
import { type PullRequest, readPullRequest, refuseHeadCheckout } from '../runner/pull-request.ts'
import { nameGate } from './gate-name.ts'
import type { VerifyInputs } from './inputs.ts'
import { type ReviewContext, readReviewContext } from './review-context.ts'
import { githubReader, type ReadAtCommit } from './trusted-files.ts'

export interface VerifyJob extends Job {
  readonly pullRequest: PullRequest | undefined
  readonly context: ReviewContext
  readonly readAtCommit: ReadAtCommit
  readonly log: Log
}

/** @throws SealError if the checkout is the head of a pull request whose author must not choose the code that runs */
export async function openVerifyJob(
  inputs: VerifyInputs,
  environment: Job['environment']
): Promise<VerifyJob> {
  const workspace = environment['GITHUB_WORKSPACE'] || process.cwd()
  const [event, directory] = await Promise.all([
    readEvent(environment),
    makeRunDirectory(environment['RUNNER_TEMP'] || tmpdir())
  ])
  const sha = environment['GITHUB_SHA'] ?? ''
  const pullRequest = readPullRequest(event.name, event.payload, sha)
  await refuseHeadCheckout(pullRequest, workspace, sha, inputs.allowHeadCheckout)
  return {
    environment,
    workspace,
    directory,
    isPullRequest: pullRequest !== undefined,
    actor: event.actor,
    pullRequest,
    context: readReviewContext(event.payload, environment, nameGate(environment, inputs)),
    readAtCommit: githubReader(
      inputs.githubToken,
      environment['GITHUB_REPOSITORY'] ?? '',
      apiUrlOf(environment)
    ),
    log: actionLog
  }
}
