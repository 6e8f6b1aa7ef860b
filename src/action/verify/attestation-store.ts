// GitHub's attestation stores, for policies that let their bundles count.
import { MAX_BUNDLE_BYTES } from '../../cosign/bundle.ts'
import { type GitHubApi, openGitHubApi } from '../../github/api.ts'
import { apiUrlOf } from '../../github/api-url.ts'
import type { StoreName } from '../../policy/attestation-stores.ts'
import { SealError } from '../../support/errors.ts'
import { OnceByKey } from '../../support/once.ts'
import type { AttestationStore } from '../../verify/referrers/attestation-store.ts'
import { MAX_BYTES_OF_BUNDLES, MAX_READ } from '../../verify/referrers/referrer-fetcher.ts'
import { systemClock } from '../runner/clock.ts'
import type { VerifyInputs } from './inputs.ts'
import type { VerifyJob } from './verify-job.ts'

/** The same limits as for the bundles of a registry. */
const LIMITS = { bundles: MAX_READ, bundleBytes: MAX_BUNDLE_BYTES, totalBytes: MAX_BYTES_OF_BUNDLES }

/** Sends nothing before a policy asks for it. */
export function attestationStore(
  { githubToken }: Pick<VerifyInputs, 'githubToken'>,
  { environment, log }: VerifyJob
): AttestationStore {
  const apis = new OnceByKey()
  const open = async (repository: string): Promise<GitHubApi> => {
    const { checkStore } = await import('../../github/attestations.ts')
    checkStore(environment)
    if (githubToken === undefined) {
      throw new SealError(
        'GITHUB_TOKEN_MISSING',
        'attestations: github needs the input github-token, which is empty'
      )
    }
    const apiUrl = apiUrlOf(environment)
    return openGitHubApi({ token: githubToken, apiUrl, repository, clock: systemClock, log })
  }
  return {
    bundles: async (store, digest) => {
      const repository = repositoryOf(store, environment)
      const api = await apis.run(repository, () => open(repository))
      const { storedBundles } = await import('../../github/stored-attestations.ts')
      const found = await storedBundles(api, digest, LIMITS)
      log.info(`GitHub stores ${found.bundles.length} attestations of ${digest} in ${repository}.`)
      return found
    }
  }
}

function repositoryOf(store: StoreName, { GITHUB_REPOSITORY: own }: VerifyJob['environment']): string {
  const repository = store === 'github' ? own : store.slice('github:'.length)
  if (repository) return repository
  throw new SealError('GITHUB_TOKEN_MISSING', 'attestations: github needs a job of a repository', {
    remedy: 'Run the action in a workflow of a repository, or name one: github:owner/repository'
  })
}
