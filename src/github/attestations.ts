// Posts bundles to GitHub's attestation store, as actions/attest does.
// https://docs.github.com/rest/repos/attestations#create-an-attestation
import { readFile } from 'node:fs/promises'
import type { AttestationReport } from '../results/seal-report.ts'
import type { Environment } from '../support/environment.ts'
import { SealError } from '../support/errors.ts'
import { fieldsOf } from '../support/fields.ts'
import { isRecord, parseJson } from '../support/json.ts'
import type { Log } from '../support/log.ts'
import { count, formatBytes } from '../support/text.ts'
import type { GitHubApi } from './api.ts'

const PERMISSION = 'attestations: write'

export const ATTESTATIONS_PERMISSION = `Add to the job:\npermissions:\n  ${PERMISSION}   # to store attestations at GitHub`

/** The limit of actions/attest for a predicate; a bundle contains it in Base64. */
const MAX_BUNDLE_BYTES = 16 * 1024 * 1024

/**
 * Checked before any work: the store is on github.com and *.ghe.com, an Enterprise Server has none.
 *
 * @throws SealError `GITHUB_ATTESTATIONS_UNAVAILABLE`
 */
export function checkStore({ GITHUB_SERVER_URL: server = 'https://github.com' }: Environment): void {
  const host = URL.canParse(server) ? new URL(server).hostname : ''
  if (host === 'github.com' || host.endsWith('.ghe.com')) return
  throw new SealError(
    'GITHUB_ATTESTATIONS_UNAVAILABLE',
    `${server} has no attestation store and no storage records`
  )
}

/**
 * Stores each bundle. A bundle that GitHub has stored before gets a second entry, which changes no verification.
 *
 * @throws SealError `GITHUB_ATTESTATION_TOO_LARGE`, `GITHUB_ATTESTATIONS_DENIED`, `GITHUB_ATTESTATIONS_REFUSED`,
 *   `GITHUB_RATE_LIMITED`, `GITHUB_UNAVAILABLE`
 */
export async function storeAttestations(
  api: GitHubApi,
  paths: readonly string[],
  { serverUrl, log }: { readonly serverUrl: string; readonly log: Log }
): Promise<readonly AttestationReport[]> {
  const bundles = await Promise.all(paths.map(readStorable))
  const stored: AttestationReport[] = []
  for (const bundle of bundles) {
    const id = await post(api, bundle)
    stored.push({ id, url: `${serverUrl}/${api.owner}/${api.repo}/attestations/${id}` })
  }
  log.info(`GitHub's attestation store has ${count(stored.length, 'bundle')} of this step.`)
  return stored
}

async function readStorable(path: string): Promise<Record<string, unknown>> {
  const bytes = await readFile(path)
  if (bytes.byteLength > MAX_BUNDLE_BYTES) {
    throw new SealError(
      'GITHUB_ATTESTATION_TOO_LARGE',
      `a bundle has ${formatBytes(bytes.byteLength)}; GitHub's store accepts at most ${formatBytes(MAX_BUNDLE_BYTES)}`
    )
  }
  const bundle = parseJson(bytes)
  if (isRecord(bundle)) return bundle
  throw new SealError('BUNDLE_INVALID', 'the Sigstore bundle is not a JSON object')
}

async function post({ octokit, owner, repo, call }: GitHubApi, bundle: object): Promise<string> {
  const what = 'attestation'
  try {
    const { data } = await call({
      what,
      permission: PERMISSION,
      // A second entry of the same bundle does no harm.
      isRepeatable: true,
      send: () => octokit.request('POST /repos/{owner}/{repo}/attestations', { owner, repo, bundle })
    })
    const { id } = fieldsOf(data)
    if (typeof id === 'number' || (typeof id === 'string' && id !== '')) return String(id)
  } catch (error) {
    throw explain(error)
  }
  throw new SealError('GITHUB_UNAVAILABLE', `${what}: the response of GitHub contains no id`, {
    remedy: 'Run the job again.'
  })
}

/** GitHub's reason is in the message of the error below. */
function explain(error: unknown): unknown {
  if (!(error instanceof SealError)) return error
  if (error.code === 'GITHUB_DENIED') {
    return new SealError('GITHUB_ATTESTATIONS_DENIED', 'this job may not store attestations at GitHub', {
      cause: error,
      remedy: ATTESTATIONS_PERMISSION
    })
  }
  if (error.code !== 'GITHUB_REFUSED') return error
  return new SealError('GITHUB_ATTESTATIONS_REFUSED', 'GitHub did not store an attestation', {
    cause: error
  })
}
