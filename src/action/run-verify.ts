// The verify action: inputs, the policy from a place that can be trusted, the gate, and what is told at the end.
import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { verifyImages } from '../gate/gate.ts'
import type { Review } from '../report/review.ts'
import { SealError } from '../support/errors.ts'
import { once } from '../support/once.ts'
import { makeRunDirectory } from './cancellation.ts'
import { systemClock } from './clock.ts'
import { connect, type Job, startCosign } from './job.ts'
import { actionLog as log } from './log.ts'
import { githubReader, TrustedFiles } from './policy-file.ts'
import { readProposal, refuseHeadCheckout } from './proposal.ts'
import { readReviewContext } from './review-context.ts'
import { tellVerify } from './tell-verify.ts'
import { readVerifyInputs } from './verify-inputs.ts'
import { loadPolicy } from './verify-policy.ts'
import { collectImages, shareReview } from './verify-review.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How long Cosign may take for one signature. */
const COSIGN_TIMEOUT_MS = 120_000

/** Runs the action. @throws SealError when it could not be done, or when a policy is broken and enforced */
export async function runVerify(environment: Environment): Promise<void> {
  const inputs = readVerifyInputs(core.getInput)
  for (const secret of [inputs.registryPassword, inputs.githubToken]) if (secret) core.setSecret(secret)
  if (inputs.images.length === 0 && inputs.discover === 'none') throw noImage()
  const workspace = environment['GITHUB_WORKSPACE'] || process.cwd()
  const [{ context }, directory] = await Promise.all([
    import('@actions/github'),
    makeRunDirectory(environment['RUNNER_TEMP'] || tmpdir())
  ])
  const sha = environment['GITHUB_SHA'] ?? ''
  const proposal = readProposal(context.eventName, context.payload, sha)
  await refuseHeadCheckout(proposal, workspace, sha, inputs.allowHeadCheckout)
  const readAtCommit = githubReader(
    inputs.githubToken,
    environment['GITHUB_REPOSITORY'] ?? '',
    environment['GITHUB_API_URL'] || 'https://api.github.com'
  )
  const files = new TrustedFiles({
    workspace,
    directory,
    baseCommit: proposal?.baseCommit,
    readAtCommit
  })
  const place = readReviewContext(context.payload, environment)
  const found = await collectImages(inputs, proposal, place, readAtCommit, workspace, { environment, log })
  const { policy, origin } = await loadPolicy(inputs, files, proposal?.baseCommit, environment)
  const job: Job = {
    environment,
    workspace,
    directory,
    isPullRequest: proposal !== undefined,
    actor: context.actor
  }
  const hosts = inputs.images.map(({ reference }) => reference.registry)
  const registries = await connect(job, inputs, hosts)
  const cosign = once(() => startCosign(job, inputs, COSIGN_TIMEOUT_MS))
  try {
    const { verdict, differences } = await verifyImages(
      {
        images: found.images,
        unresolved: found.unresolved,
        policy,
        origin,
        mode: inputs.mode ?? policy.mode ?? 'enforce',
        concurrency: inputs.concurrency
      },
      { registries, cosign, clock: systemClock, log }
    )
    const review: Review = { verdict, differences }
    await shareReview(review, inputs, place, workspace, { environment, log })
    await tellVerify(review, inputs, directory, environment['GITHUB_STEP_SUMMARY'])
  } finally {
    registries.close()
  }
}

function noImage(): SealError {
  return new SealError('INPUT_IMAGE_MISSING', 'no image is given', {
    remedy: 'Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}:1.2.3'
  })
}
