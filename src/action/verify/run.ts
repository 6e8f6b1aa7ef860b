// The verify action: inputs, the policy from a trusted commit, the verification, and the report.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { wideSigners } from '../../policy/wide-signers.ts'
import type { Review } from '../../results/review.ts'
import { SealError } from '../../support/errors.ts'
import { once } from '../../support/once.ts'
import { verifyImages } from '../../verify/verify-images.ts'
import { systemClock } from '../runner/clock.ts'
import { connect, startCosign } from '../runner/job.ts'
import { maskedInput, maskKnown } from '../runner/masked-inputs.ts'
import { refuseMisspelled } from '../runner/misspelled-inputs.ts'
import { attestationStore } from './attestation-store.ts'
import { readCheckout } from './checkout.ts'
import { VERIFY_INPUTS } from './input-names.ts'
import { readVerifyInputs, type VerifyInputs } from './inputs.ts'
import { knownRegistries } from './known-registries.ts'
import { type LoadedPolicy, loadPolicy } from './policy.ts'
import { githubBranches, policyCommit } from './policy-commit.ts'
import { reportVerifyResult } from './report-result.ts'
import { collectImages, type Discovered, refuseNothing, requireApi, shareReview } from './review.ts'
import { TrustedFiles } from './trusted-files.ts'
import { applyLeniency } from './unresolved-effects.ts'
import { openVerifyJob, type VerifyJob } from './verify-job.ts'

/** How long Cosign may take for one signature. */
const COSIGN_TIMEOUT_MS = 120_000

/** Runs the action. @throws SealError if it cannot verify the images, or if one does not pass an enforced policy */
export async function runVerify(environment: VerifyJob['environment']): Promise<void> {
  refuseMisspelled(environment, VERIFY_INPUTS)
  const inputs = readVerifyInputs(maskedInput)
  maskKnown(inputs, environment)
  if (inputs.images.length === 0 && inputs.discover === 'none') throw noImage()
  const job = await openVerifyJob(inputs, environment)
  for (const notice of inputs.notices) job.log.notice(notice)
  const found = await collectImages(inputs, job)
  const loaded = await findPolicy(inputs, job)
  await refuseNothing(found, inputs, job)
  for (const warning of wideSigners(loaded.policy)) job.log.warning(warning)
  const review = await verifyFound(inputs, job, found, loaded)
  await shareReview(review, inputs, job)
  await reportVerifyResult(review, inputs, job)
}

/** From a commit that the author of the pull request did not choose. */
async function findPolicy(inputs: VerifyInputs, job: VerifyJob): Promise<LoadedPolicy> {
  const { workspace, directory, readAtCommit, environment } = job
  const branches = githubBranches(() => requireApi('a policy of a pull request', inputs, job))
  const { commit, notices } = await policyCommit(job.pullRequest, inputs.policyBranches, branches)
  const files = new TrustedFiles({ workspace, directory, readAtCommit, baseCommit: commit })
  const checkout = await readCheckout(workspace)
  const isInCheckout = commit !== undefined && existsSync(resolve(workspace, inputs.configFile))
  const loaded = await loadPolicy(inputs, { files, commit, checkout, isInCheckout }, environment)
  return { ...loaded, notices: [...notices, ...loaded.notices] }
}

async function verifyFound(
  inputs: VerifyInputs,
  job: VerifyJob,
  { images, unresolved }: Discovered,
  { policy, origin, notices }: LoadedPolicy
): Promise<Review> {
  const known = knownRegistries(inputs, policy)
  const registries = await connect(job, inputs, known.forLogin, {
    isNamed: registry => known.all.has(registry)
  })
  const cosign = once(() => startCosign(job, inputs, COSIGN_TIMEOUT_MS))
  try {
    return await verifyImages(
      {
        images,
        unresolved: applyLeniency(unresolved, policy.unresolved),
        policy,
        origin,
        mode: inputs.mode ?? policy.mode ?? 'enforce',
        notices,
        ...inputs.options
      },
      { registries, cosign, clock: systemClock, log: job.log, store: attestationStore(inputs, job) }
    )
  } finally {
    registries.close()
  }
}

function noImage(): SealError {
  return new SealError('INPUT_IMAGE_MISSING', 'no image is given', {
    remedy: 'Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}:1.2.3'
  })
}
