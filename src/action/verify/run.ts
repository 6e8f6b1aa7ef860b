// The verify action: inputs, the policy from a place that can be trusted, the gate, and what is told at the end.
import { tmpdir } from 'node:os'
import { wideSigners } from '../../policy/wide-signers.ts'
import type { Review } from '../../results/review.ts'
import { SealError } from '../../support/errors.ts'
import { once } from '../../support/once.ts'
import { verifyImages } from '../../verify/verify-images.ts'
import { makeRunDirectory } from '../runner/cancellation.ts'
import { systemClock } from '../runner/clock.ts'
import { connect, type Job, startCosign } from '../runner/job.ts'
import { actionLog as log } from '../runner/log.ts'
import { maskedInput, maskKnown } from '../runner/masked-inputs.ts'
import { type PullRequest, readPullRequest, refuseHeadCheckout } from '../runner/pull-request.ts'
import { readCheckout } from './checkout.ts'
import { nameGate } from './gate-name.ts'
import { readVerifyInputs, type VerifyInputs } from './inputs.ts'
import { knownRegistries } from './known-registries.ts'
import { type LoadedPolicy, loadPolicy } from './policy.ts'
import { githubBranches, policyCommit } from './policy-commit.ts'
import { reportVerifyResult } from './report-result.ts'
import { collectImages, requireApi, shareReview } from './review.ts'
import { readReviewContext } from './review-context.ts'
import { githubReader, TrustedFiles, type TrustedFilesOptions } from './trusted-files.ts'
import { soften } from './unresolved-effects.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How long Cosign may take for one signature. */
const COSIGN_TIMEOUT_MS = 120_000

/** Runs the action. @throws SealError when it could not be done, or when a policy is broken and enforced */
export async function runVerify(environment: Environment): Promise<void> {
  const inputs = readVerifyInputs(maskedInput)
  maskKnown(inputs, environment)
  for (const notice of inputs.notices) log.notice(notice)
  if (inputs.images.length === 0 && inputs.discover === 'none') throw noImage()
  const workspace = environment['GITHUB_WORKSPACE'] || process.cwd()
  const [{ context }, directory] = await Promise.all([
    import('@actions/github'),
    makeRunDirectory(environment['RUNNER_TEMP'] || tmpdir())
  ])
  const sha = environment['GITHUB_SHA'] ?? ''
  const pullRequest = readPullRequest(context.eventName, context.payload, sha)
  await refuseHeadCheckout(pullRequest, workspace, sha, inputs.allowHeadCheckout)
  const gate = nameGate(environment, inputs)
  const place = readReviewContext(context.payload, environment, gate)
  const readAtCommit = githubReader(
    inputs.githubToken,
    environment['GITHUB_REPOSITORY'] ?? '',
    environment['GITHUB_API_URL'] || 'https://api.github.com'
  )
  const found = await collectImages(inputs, pullRequest, place, readAtCommit, workspace, { environment, log })
  const { policy, origin, notices } = await findPolicy(
    inputs,
    pullRequest,
    { workspace, directory, readAtCommit },
    environment
  )
  for (const warning of wideSigners(policy)) log.warning(warning)
  const job: Job = {
    environment,
    workspace,
    directory,
    isPullRequest: pullRequest !== undefined,
    actor: context.actor
  }
  const known = knownRegistries(inputs, policy)
  const registries = await connect(job, inputs, known.forLogin, {
    isNamed: registry => known.all.has(registry)
  })
  const cosign = once(() => startCosign(job, inputs, COSIGN_TIMEOUT_MS))
  try {
    const { verdict, differences } = await verifyImages(
      {
        images: found.images,
        unresolved: soften(found.unresolved, policy.unresolved),
        policy,
        origin,
        mode: inputs.mode ?? policy.mode ?? 'enforce',
        notices,
        concurrency: inputs.concurrency
      },
      { registries, cosign, clock: systemClock, log }
    )
    const review: Review = { verdict, differences }
    await shareReview(review, inputs, place, workspace, { environment, log })
    await reportVerifyResult(review, inputs, directory, environment['GITHUB_STEP_SUMMARY'])
  } finally {
    registries.close()
  }
}

/** From a place that the author of a proposal has not chosen. */
async function findPolicy(
  inputs: VerifyInputs,
  pullRequest: PullRequest | undefined,
  options: Omit<TrustedFilesOptions, 'baseCommit'>,
  environment: Environment
): Promise<LoadedPolicy> {
  const branches = githubBranches(() =>
    requireApi('a policy of a pull request', inputs, { environment, log })
  )
  const { commit, notices } = await policyCommit(pullRequest, inputs.policyBranches, branches)
  const files = new TrustedFiles({ ...options, baseCommit: commit })
  const checkout = await readCheckout(options.workspace)
  const loaded = await loadPolicy(inputs, { files, commit, checkout }, environment)
  return { ...loaded, notices: [...notices, ...loaded.notices] }
}

function noImage(): SealError {
  return new SealError('INPUT_IMAGE_MISSING', 'no image is given', {
    remedy: 'Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}:1.2.3'
  })
}
