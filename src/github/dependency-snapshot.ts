// Submits the packages of a run's SBOMs to GitHub's dependency graph, on events that belong to a commit of a branch.

import { readFile } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { digestOf, encodedOf } from '../oci/digest.ts'
import { type Snapshot, type SnapshotSource, snapshotManifests } from '../render/dependency-snapshot.ts'
import type { Report } from '../results/seal-report.ts'
import { readSbom } from '../sbom/read/read-sbom.ts'
import type { Environment } from '../support/environment.ts'
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import { isInside } from '../support/paths.ts'
import { count } from '../support/text.ts'
import { REPOSITORY, VERSION } from '../support/version.ts'
import type { GitHubApi } from './api.ts'
import { githubFailure } from './client.ts'

export const SNAPSHOT_PERMISSION =
  'Add to the job:\npermissions:\n  contents: write   # to submit to the dependency graph'

/**
 * Why there is nothing to submit on this event, or undefined. A pull request's merge commit is on no branch.
 */
export function snapshotObstacle(environment: Environment): string | undefined {
  const event = environment['GITHUB_EVENT_NAME'] ?? ''
  if (event.startsWith('pull_request') || event === 'merge_group')
    return `on ${event} the commit is not on a branch, which the dependency graph needs`
  if (!environment['GITHUB_SHA'] || !environment['GITHUB_REF']) return 'the job has no commit'
  return undefined
}

/** The snapshot of a report's SBOMs; undefined where no package in them has a purl. */
export async function makeSnapshot(
  report: Report,
  environment: Environment,
  now: Date
): Promise<Snapshot | undefined> {
  const manifests = snapshotManifests(await readSources(report, environment['GITHUB_WORKSPACE'] ?? ''))
  if (Object.keys(manifests).length === 0) return undefined
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id = '' } = environment
  return {
    version: 0,
    sha: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
    job: {
      id,
      correlator: correlatorOf(report, environment),
      ...(server && repository ? { html_url: `${server}/${repository}/actions/runs/${id}` } : {})
    },
    detector: { name: 'oci-seal', version: VERSION, url: `https://github.com/${REPOSITORY}` },
    scanned: now.toISOString(),
    manifests
  }
}

/**
 * The same on each run, so that a new snapshot replaces the last one; another for each step and, in a matrix, for
 * each choice of images.
 */
function correlatorOf({ images }: Report, environment: Environment): string {
  const { GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = environment
  const names = images.map(({ requested }) => requested.replace(/@.*$/, '').replace(/:[^:/]*$/, '')).sort()
  const key = encodedOf(digestOf(new TextEncoder().encode(names.join('\n')))).slice(0, 12)
  return `${workflow} ${job} ${step} ${key}`
}

async function readSources({ images }: Report, workspace: string): Promise<SnapshotSource[]> {
  const sources: SnapshotSource[] = []
  for (const image of images) {
    for (const { path, sbom, subject } of image.artifacts) {
      if (sbom === undefined || path === undefined) continue
      const { content } = await readSbom(await readFile(path), basename(path))
      const platform = image.subjects.find(({ digest }) => digest === subject)?.platform
      const name = `${image.requested.replace(/@.*$/, '')}${platform === undefined ? '' : ` (${platform})`}`
      sources.push({
        name,
        path:
          workspace !== '' && isInside(path, workspace)
            ? relative(workspace, path).replaceAll('\\', '/')
            : undefined,
        isSource: sbom.source === 'source tree',
        subjectRef: content.subject?.ref,
        components: content.components,
        dependencies: content.dependencies
      })
    }
  }
  return sources
}

/** @throws SealError `SNAPSHOT_DENIED`, `SNAPSHOT_FAILED`, `GITHUB_RATE_LIMITED` */
export async function submitSnapshot(
  { octokit, owner, repo, call }: GitHubApi,
  snapshot: Snapshot,
  log: Log
): Promise<void> {
  try {
    await call({
      what: 'dependency snapshot',
      permission: 'contents: write',
      // The same snapshot again replaces itself.
      isRepeatable: true,
      send: () =>
        octokit.request('POST /repos/{owner}/{repo}/dependency-graph/snapshots', { owner, repo, ...snapshot })
    })
  } catch (error) {
    throw explain(error)
  }
  const manifests = Object.values(snapshot.manifests)
  const packages = manifests.reduce((sum, { resolved }) => sum + Object.keys(resolved).length, 0)
  log.info(
    `Submitted ${count(packages, 'package')} in ${count(manifests.length, 'manifest')} to the dependency graph.`
  )
}

function explain(error: unknown): unknown {
  if (!(error instanceof SealError)) return error
  const { status } = githubFailure(error.cause)
  if (error.code === 'GITHUB_DENIED' && status !== 401) {
    return new SealError('SNAPSHOT_DENIED', 'GitHub did not accept the dependency snapshot', {
      cause: error,
      remedy: `${SNAPSHOT_PERMISSION}\nand turn on the dependency graph in the repository's settings.`
    })
  }
  if (error.code === 'GITHUB_RATE_LIMITED') return error
  return new SealError('SNAPSHOT_FAILED', 'GitHub did not accept the dependency snapshot', {
    cause: error
  })
}
