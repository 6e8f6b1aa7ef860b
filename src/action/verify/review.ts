// What the verify action shows and finds with GitHub's help: images in changed files, check run, comment, SARIF.

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type GitHubApi, openGitHubApi } from '../../github/api.ts'
import { type ChangedFiles, listChangedFiles } from '../../github/changed-files.ts'
import type { GateName } from '../../github/gate-name.ts'
import { publishReview, sarifSettings } from '../../github/publish-review.ts'
import { parseReference } from '../../oci/reference.ts'
import { formatSarif } from '../../render/sarif.ts'
import type { Review } from '../../results/review.ts'
import type { UnresolvedImage } from '../../results/verdict.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import type { Log } from '../../support/log.ts'
import { count } from '../../support/text.ts'
import type { ComparedWith, ImageRequest } from '../../verify/request.ts'
import { systemClock } from '../runner/clock.ts'
import type { PullRequest } from '../runner/pull-request.ts'
import { readComparedWith, readReplaced, withTag } from './compared-images.ts'
import { discoverInWorkspace } from './discover-images.ts'
import type { VerifyInputs } from './inputs.ts'
import type { ReviewContext } from './review-context.ts'
import type { ReadAtCommit } from './trusted-files.ts'
import { decideEffects } from './unresolved-effects.ts'

export interface Discovered {
  readonly images: readonly ImageRequest[]
  readonly unresolved: readonly UnresolvedImage[]
}

/**
 * The images of the input, and those that files name; one that both name is one image.
 *
 * @throws SealError `DISCOVER_…`, `GITHUB_…`, and as `readComparedWith`
 */
export async function collectImages(
  inputs: VerifyInputs,
  pullRequest: PullRequest | undefined,
  context: ReviewContext,
  readAtCommit: ReadAtCommit,
  workspace: string,
  { environment, log }: { environment: Environment; log: Log }
): Promise<Discovered> {
  const roots = { workspace, temporary: environment['RUNNER_TEMP'] }
  const compared = inputs.compareWith === undefined ? [] : [await readComparedWith(inputs.compareWith, roots)]
  const images = new Map<string, ImageRequest>(
    inputs.images.map(image => [image.requested, { ...image, locations: [], comparedWith: compared }])
  )
  if (inputs.discover === 'none') return { images: [...images.values()], unresolved: [] }
  if (pullRequest?.isPrivileged && !inputs.allowHeadCheckout) throw onBase()
  const changed =
    inputs.discover === 'all' ? undefined : await changedFiles(inputs, context, { environment, log })
  const found = await discoverInWorkspace(workspace, changed)
  const { baseCommit } = context
  const readAtBase = async (path: string): Promise<Uint8Array | undefined> =>
    baseCommit === undefined ? undefined : readAtCommit(path, baseCommit)
  const unresolved = await decideEffects(
    found.unresolved,
    changed && { changed, files: found.files, readAtBase }
  )
  const replaced =
    changed === undefined || baseCommit === undefined
      ? new Map<string, ComparedWith[]>()
      : await readReplaced(found.places, changed.previous, readAtBase, log)
  for (const { image, locations } of found.images) {
    images.set(image, {
      requested: image,
      reference: withTag(parseReference(image)),
      locations,
      comparedWith: [...(images.get(image)?.comparedWith ?? []), ...(replaced.get(image) ?? [])]
    })
  }
  log.info(
    `Files name ${count(found.images.length, 'image')}; ${count(found.unresolved.length, 'reference')} could not be resolved.`
  )
  return { images: [...images.values()], unresolved }
}

function onBase(): SealError {
  return new SealError(
    'DISCOVER_BASE_CHECKED_OUT',
    'discover would look at the files of the base, not at those that are proposed, on this event',
    { remedy: 'Use the event pull_request for discover.' }
  )
}

/** Undefined: all files, where GitHub cannot tell the changed ones. */
async function changedFiles(
  inputs: VerifyInputs,
  { range }: ReviewContext,
  { environment, log }: { environment: Environment; log: Log }
): Promise<ChangedFiles | undefined> {
  if (range === undefined) {
    log.notice('This event changes no files; all files are looked at.')
    return undefined
  }
  const api = await requireApi('discover: changed', inputs, { environment, log })
  const changed = await listChangedFiles(api, range)
  if (changed.isComplete) return changed
  log.notice('GitHub does not list all the files that are changed; all files are looked at.')
  return undefined
}

/** @throws SealError `GITHUB_TOKEN_MISSING` */
export async function requireApi(
  what: string,
  inputs: Pick<VerifyInputs, 'githubToken'>,
  { environment, log }: { environment: Environment; log: Log }
): Promise<GitHubApi> {
  const api = await openApi(inputs, environment, log)
  if (api !== undefined) return api
  throw new SealError('GITHUB_TOKEN_MISSING', `${what} needs the input github-token, which is empty`, {
    remedy: 'Leave github-token at its default.\npermissions:\n  contents: read\n  pull-requests: read'
  })
}

async function openApi(
  { githubToken }: Pick<VerifyInputs, 'githubToken'>,
  environment: Environment,
  log: Log
): Promise<GitHubApi | undefined> {
  if (githubToken === undefined) return undefined
  return openGitHubApi({
    token: githubToken,
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    clock: systemClock,
    log
  })
}

/** Never changes how the step ends. */
export async function shareReview(
  review: Review,
  inputs: VerifyInputs,
  context: ReviewContext,
  workspace: string,
  { environment, log }: { environment: Environment; log: Log }
): Promise<void> {
  const { comment, checkRun, uploadSarif, sarifFile } = inputs
  if (sarifFile !== undefined) {
    const path = resolve(workspace, sarifFile)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, `${JSON.stringify(formatSarif(review.verdict, sarifSettings(context)))}\n`)
  }
  const isCommented = comment !== 'never' && context.pull !== undefined
  if (!isCommented && !checkRun && !uploadSarif) return
  const api = await openApi(inputs, environment, log)
  if (api === undefined) {
    log.notice('Without github-token there is no check run, comment or upload.')
    return
  }
  const { GITHUB_SHA: commit = '', GITHUB_REF: ref = '' } = environment
  await publishReview(
    api,
    review,
    {
      ...context,
      checkName: checkRun ? (inputs.checkRunName ?? defaultCheckName(context.gate)) : undefined,
      comment,
      codeScanning: uploadSarif ? { commit, ref } : undefined
    },
    log
  )
}

function defaultCheckName({ text }: GateName): string {
  return text === '' ? 'oci-seal' : `oci-seal / ${text}`
}
