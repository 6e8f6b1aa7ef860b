// Publishes to GitHub after sealing: attestations, release assets and the dependency snapshot.

import { LINES_NAME, type Report } from '../../results/seal-report.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { systemClock } from '../runner/clock.ts'
import type { SealInputs } from './inputs.ts'

type GitHubInputs = Pick<
  SealInputs,
  | 'uploadReleaseAssets'
  | 'dependencySnapshot'
  | 'githubAttestations'
  | 'storageRecords'
  | 'githubToken'
  | 'run'
>

/**
 * Checked before any work: only a run for a tag has a release.
 *
 * @throws SealError `RELEASE_NO_TAG`
 */
export function checkRelease({ uploadReleaseAssets }: GitHubInputs, environment: Environment): void {
  if (uploadReleaseAssets === 'false' || tagOf(environment) !== undefined) return
  throw new SealError(
    'RELEASE_NO_TAG',
    `upload-release-assets is ${uploadReleaseAssets}, but this run is for ${environment['GITHUB_REF'] || 'no ref'}, which is not a tag`
  )
}

/** The tag that the run was started for; undefined on branches. */
function tagOf(environment: Environment): string | undefined {
  return environment['GITHUB_REF_TYPE'] === 'tag' ? environment['GITHUB_REF_NAME'] || undefined : undefined
}

/** A part of the publishing: adds what it published to the report. */
export type GitHubStep = (report: Report) => Promise<Report>

/**
 * The parts that the inputs request; none of a run that failed. Each loads only the modules that it needs.
 *
 * @throws SealError `GITHUB_ATTESTATION…`, `STORAGE_RECORDS_…`, `RELEASE_…`, `SNAPSHOT_…`, `GITHUB_TOKEN_MISSING`
 */
export function githubSteps(
  { outcome }: Pick<Report, 'outcome'>,
  inputs: GitHubInputs,
  environment: Environment,
  now: () => Date,
  log: Log
): readonly GitHubStep[] {
  if (inputs.run.dryRun || outcome === 'failed') return []
  return [
    report => storeAttestations(report, inputs, environment, log),
    report => uploadToRelease(report, inputs, environment, log),
    async report => {
      if (inputs.storageRecords) await recordStorage(report, inputs.githubToken, environment, log)
      return report
    },
    async report => {
      if (inputs.dependencySnapshot) await submit(report, inputs.githubToken, environment, now, log)
      return report
    }
  ]
}

async function uploadToRelease(
  report: Report,
  { uploadReleaseAssets: upload, githubToken }: GitHubInputs,
  environment: Environment,
  log: Log
): Promise<Report> {
  const tag = tagOf(environment)
  if (upload === 'false' || tag === undefined) return report
  const [{ RELEASE_PERMISSION, uploadReleaseAssets }, { releaseFiles }, { openJobApi }] = await Promise.all([
    import('../../github/releases.ts'),
    import('../../github/release-files.ts'),
    import('../../github/api.ts')
  ])
  const job = { token: githubToken, environment, clock: systemClock, log }
  const api = await openJobApi(job, 'upload-release-assets', RELEASE_PERMISSION)
  const release = await uploadReleaseAssets(api, tag, releaseFiles(report), {
    replace: upload === 'replace',
    isComplete: report.files !== undefined,
    log
  })
  return { ...report, release: { tag, ...release } }
}

/**
 * Bundles that an earlier run put into the release: a run again uses them, so that the release stays as it is. If it
 * cannot be read, the run signs, and the upload then fails with the reason.
 */
export async function releasedBundles(
  { uploadReleaseAssets: upload, githubToken, run }: GitHubInputs,
  environment: Environment,
  log: Log
): Promise<Uint8Array[]> {
  const tag = tagOf(environment)
  if (upload === 'false' || run.dryRun || tag === undefined) return []
  const [{ RELEASE_PERMISSION, readReleaseAsset }, { splitBundles }, { openJobApi }] = await Promise.all([
    import('../../github/releases.ts'),
    import('../../github/bundle-lines.ts'),
    import('../../github/api.ts')
  ])
  const job = { token: githubToken, environment, clock: systemClock, log }
  try {
    const api = await openJobApi(job, 'upload-release-assets', RELEASE_PERMISSION)
    const lines = await readReleaseAsset(api, tag, LINES_NAME)
    return lines === undefined ? [] : splitBundles(lines)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    log.warning(`No signature of an earlier run is taken from the release ${tag}: ${error.message}`)
    return []
  }
}

async function storeAttestations(
  report: Report,
  { githubAttestations, githubToken }: GitHubInputs,
  environment: Environment,
  log: Log
): Promise<Report> {
  if (!githubAttestations || report.unsigned !== undefined) return report
  const [store, { bundlePaths }, { openJobApi }] = await Promise.all([
    import('../../github/attestations.ts'),
    import('../../github/bundle-lines.ts'),
    import('../../github/api.ts')
  ])
  const job = { token: githubToken, environment, clock: systemClock, log }
  const api = await openJobApi(job, 'github-attestations', store.ATTESTATIONS_PERMISSION)
  const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const attestations = await store.storeAttestations(api, bundlePaths(report), { serverUrl, log })
  return { ...report, attestations }
}

async function recordStorage(
  report: Report,
  token: string | undefined,
  environment: Environment,
  log: Log
): Promise<void> {
  const [{ sendStorageRecords, STORAGE_PERMISSION, storageRecords }, { openJobApi }] = await Promise.all([
    import('../../github/storage-records.ts'),
    import('../../github/api.ts')
  ])
  const job = { token, environment, clock: systemClock, log }
  const api = await openJobApi(job, 'storage-records', STORAGE_PERMISSION)
  await sendStorageRecords(api, storageRecords(report), log)
}

async function submit(
  report: Report,
  token: string | undefined,
  environment: Environment,
  now: () => Date,
  log: Log
): Promise<void> {
  const [{ makeSnapshot, SNAPSHOT_PERMISSION, snapshotObstacle, submitSnapshot }, { openJobApi }] =
    await Promise.all([import('../../github/dependency-snapshot.ts'), import('../../github/api.ts')])
  const obstacle = snapshotObstacle(environment)
  if (obstacle !== undefined) return log.notice(`No dependency snapshot: ${obstacle}.`)
  const snapshot = await makeSnapshot(report, environment, now())
  if (snapshot === undefined) return log.notice('No dependency snapshot: no component has a purl.')
  const job = { token, environment, clock: systemClock, log }
  const api = await openJobApi(job, 'dependency-snapshot', SNAPSHOT_PERMISSION)
  await submitSnapshot(api, snapshot, log)
}
