// Records at GitHub in which registry the images of a step are stored, as actions/attest does.
// https://docs.github.com/rest/orgs/artifact-metadata#create-artifact-metadata-storage-record
import { parseReference } from '../oci/reference.ts'
import type { Report } from '../results/seal-report.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import { count } from '../support/text.ts'
import type { GitHubApi } from './api.ts'

const PERMISSION = 'artifact-metadata: write'

/** Tags can be longer. */
const MAX_VERSION = 100

export const STORAGE_PERMISSION = `Add to the job:\npermissions:\n  ${PERMISSION}   # to record where images are stored`

/** Of an image, in the fields of the request. GitHub accepts SHA-256 digests only. */
export interface StorageRecord {
  /** `ghcr.io/acme/app` */
  readonly name: string
  readonly digest: string
  readonly registry_url: string
  readonly repository: string
  /** The first tag that the run moved. */
  readonly version?: string
}

/** One per image. */
export function storageRecords({ images }: Pick<Report, 'images'>): StorageRecord[] {
  return images.flatMap(({ requested, digest, tags }) => {
    if (digest === undefined || !digest.startsWith('sha256:')) return []
    const { registry, repository } = parseReference(requested)
    const [version] = tags
    return [
      {
        name: `${registry}/${repository}`,
        digest,
        registry_url: `https://${registry}`,
        repository,
        ...(version === undefined || version.length > MAX_VERSION ? {} : { version })
      }
    ]
  })
}

/** @throws SealError `STORAGE_RECORDS_DENIED`, `STORAGE_RECORDS_REFUSED`, `GITHUB_RATE_LIMITED`, `GITHUB_UNAVAILABLE` */
export async function sendStorageRecords(
  { octokit, owner, repo, call }: GitHubApi,
  records: readonly StorageRecord[],
  log: Log
): Promise<void> {
  for (const record of records) {
    try {
      await call({
        what: `storage record of ${record.name}`,
        permission: PERMISSION,
        // A second record states the same again.
        isRepeatable: true,
        send: () =>
          octokit.request('POST /orgs/{org}/artifacts/metadata/storage-record', {
            org: owner,
            github_repository: repo,
            ...record
          })
      })
    } catch (error) {
      throw explain(error, owner)
    }
  }
  log.info(`GitHub has ${count(records.length, 'storage record')} of this step.`)
}

function explain(error: unknown, owner: string): unknown {
  if (!(error instanceof SealError)) return error
  if (error.code === 'GITHUB_DENIED') {
    return new SealError('STORAGE_RECORDS_DENIED', `this job may not write storage records of ${owner}`, {
      cause: error,
      remedy: `${STORAGE_PERMISSION}\nOnly organizations have storage records: remove "storage-records: true" in a repository of a user.`
    })
  }
  if (error.code !== 'GITHUB_REFUSED') return error
  return new SealError('STORAGE_RECORDS_REFUSED', 'GitHub did not accept a storage record', {
    cause: error
  })
}
