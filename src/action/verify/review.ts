// What the verify action asks GitHub and publishes there: images in changed files, check run, comment, SARIF.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type GitHubApi, openGitHubApi, openJobApi } from '../../github/api.ts'
import { apiUrlOf } from '../../github/api-url.ts'
import { type ChangedFiles, listChangedFiles } from '../../github/changed-files.ts'
import type { GateName } from '../../github/gate-name.ts'
import { publishReview, sarifSettings } from '../../github/publish-review.ts'
import { parseReference } from '../../oci/reference.ts'
import { formatSarif } from '../../render/sarif.ts'
import type { Review } from '../../results/review.ts'
import type { UnresolvedImage } from '../../results/verdict.ts'
import { SealError } from '../../support/errors.ts'
import { count } from '../../support/text.ts'
import type { ComparedWith, ImageRequest } from '../../verify/request.ts'
import { systemClock } from '../runner/clock.ts'
import { readComparedWith, readReplaced, withTag } from './compared-images.ts'
import { discoverInWorkspace } from './discover-images.ts'
import type { VerifyInputs } from './inputs.ts'
import { decideEffects } from './unresolved-effects.ts'
import type { VerifyJob } from './verify-job.ts'

export interface Discovered {
  readonly images: readonly ImageRequest[]
  readonly unresolved: readonly UnresolvedImage[]
}

/**
 * The images of the input, and those that files name; one that both name is one image.
 *
 * @throws SealError `DISCOVER_…`, `GITHUB_…`, and as `readComparedWith`
 */
export async function collectImages(inputs: VerifyInputs, job: VerifyJob): Promise<Discovered> {
  const images = await imagesOfInputs(inputs, job)
  if (inputs.discover === 'none') return { images: [...images.values()], unresolved: [] }
  if (job.pullRequest?.isPrivileged && !inputs.allowHeadCheckout) throw onBase()
  const changed = inputs.discover === 'all' ? undefined : await changedFiles(inputs, job)
  const found = await discoverInWorkspace(job.workspace, changed)
  const readAtBase = (path: string) => readBase(path, job)
  const unresolved = await decideEffects(
    found.unresolved,
    changed && { changed, files: found.files, readAtBase }
  )
  const replaced =
    changed === undefined || job.context.baseCommit === undefined
      ? new Map<string, ComparedWith[]>()
      : await readReplaced(found.places, changed.previous, { readAtBase, log: job.log })
  for (const { image, locations } of found.images) {
    images.set(image, {
      requested: image,
      reference: withTag(parseReference(image)),
      locations,
      comparedWith: [...(images.get(image)?.comparedWith ?? []), ...(replaced.get(image) ?? [])]
    })
  }
  job.log.info(
    `Files name ${count(found.images.length, 'image')}; ${count(found.unresolved.length, 'reference')} could not be resolved.`
  )
  return { images: [...images.values()], unresolved }
}

/**
 * A step that judged nothing must not pass: a change may name no image, but of all files that is a mistake.
 *
 * @throws SealError `DISCOVER_NO_IMAGES`
 */
export async function refuseNothing(
  { images, unresolved }: Discovered,
  { discover }: Pick<VerifyInputs, 'discover'>,
  { workspace }: Pick<VerifyJob, 'workspace'>
): Promise<void> {
  if (discover === 'none') return
  if ((await readdir(workspace)).length === 0)
    throw noImages('the workspace is empty, so discover can read no file', CHECK_OUT)
  if (discover === 'all' && images.length + unresolved.length === 0)
    throw noImages(
      'discover: all found no image in the files of the workspace',
      `${CHECK_OUT}\nor name the images with the input image, or use discover: changed, which passes where a change names no image.`
    )
}

const CHECK_OUT = 'Check out the repository before this step:\n  - uses: actions/checkout@v7'

function noImages(message: string, remedy: string): SealError {
  return new SealError('DISCOVER_NO_IMAGES', message, { remedy })
}

async function imagesOfInputs(
  { images, compareWith }: VerifyInputs,
  { workspace, environment }: VerifyJob
): Promise<Map<string, ImageRequest>> {
  const roots = { workspace, temporary: environment['RUNNER_TEMP'] }
  const comparedWith = compareWith === undefined ? [] : [await readComparedWith(compareWith, roots)]
  return new Map(images.map(image => [image.requested, { ...image, locations: [], comparedWith }]))
}

async function readBase(
  path: string,
  { context: { baseCommit }, readAtCommit }: VerifyJob
): Promise<Uint8Array | undefined> {
  return baseCommit === undefined ? undefined : readAtCommit(path, baseCommit)
}

function onBase(): SealError {
  return new SealError(
    'DISCOVER_BASE_CHECKED_OUT',
    'discover would read the files of the base, not those of the pull request, on this event'
  )
}

/** Undefined: all files, if GitHub cannot list the changed ones. */
async function changedFiles(inputs: VerifyInputs, job: VerifyJob): Promise<ChangedFiles | undefined> {
  const { range } = job.context
  if (range === undefined) {
    job.log.notice('This event changes no files; Seal reads all files.')
    return undefined
  }
  const changed = await listChangedFiles(await requireApi('discover: changed', inputs, job), range)
  if (changed.isComplete) return changed
  job.log.notice('GitHub does not list all changed files; Seal reads all files.')
  return undefined
}

/** @throws SealError `GITHUB_TOKEN_MISSING` */
export async function requireApi(
  what: string,
  inputs: Pick<VerifyInputs, 'githubToken'>,
  job: VerifyJob
): Promise<GitHubApi> {
  return openJobApi(
    { token: inputs.githubToken, environment: job.environment, clock: systemClock, log: job.log },
    what,
    'permissions:\n  contents: read\n  pull-requests: read'
  )
}

async function openApi(
  { githubToken }: Pick<VerifyInputs, 'githubToken'>,
  { environment, log }: VerifyJob
): Promise<GitHubApi | undefined> {
  if (githubToken === undefined) return undefined
  return openGitHubApi({
    token: githubToken,
    apiUrl: apiUrlOf(environment),
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    clock: systemClock,
    log
  })
}

/** Writes the verdict as SARIF. @throws SealError `OUTPUT_FILE_NOT_WRITTEN` */
export async function writeSarifFile(
  { verdict }: Review,
  { sarifFile }: Pick<VerifyInputs, 'sarifFile'>,
  { workspace, context }: Pick<VerifyJob, 'workspace' | 'context'>
): Promise<void> {
  if (sarifFile === undefined) return
  const path = resolve(workspace, sarifFile)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${JSON.stringify(formatSarif(verdict, sarifSettings(context)))}\n`)
  } catch (cause) {
    throw new SealError('OUTPUT_FILE_NOT_WRITTEN', `sarif-file ${path}`, { cause })
  }
}

/** Never changes how the step ends. */
export async function shareReview(review: Review, inputs: VerifyInputs, job: VerifyJob): Promise<void> {
  const { comment, checkRun, checkRunName, uploadSarif } = inputs
  const { context, environment, log } = job
  const isCommented = comment !== 'never' && context.pull !== undefined
  if (!isCommented && !checkRun && !uploadSarif) return
  const api = await openApi(inputs, job)
  if (api === undefined) {
    log.notice('Without github-token Seal writes no check run or comment and uploads no SARIF.')
    return
  }
  const { GITHUB_SHA: commit = '', GITHUB_REF: ref = '' } = environment
  const settings = {
    ...context,
    checkName: checkRun ? (checkRunName ?? defaultCheckName(context.gate)) : undefined,
    comment,
    codeScanning: uploadSarif ? { commit, ref } : undefined
  }
  await publishReview(api, review, settings, log)
}

function defaultCheckName({ text }: GateName): string {
  return text === '' ? 'oci-seal' : `oci-seal / ${text}`
}
