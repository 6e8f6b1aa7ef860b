// The root action: reads the inputs, seals the images, and reports the result.

import { tmpdir } from 'node:os'
import { basename } from 'node:path'
import type { Report } from '../../results/seal-report.ts'
import type { SealRequest, SealTools } from '../../seal/request.ts'
import { seal } from '../../seal/seal-images.ts'
import type { Environment } from '../../support/environment.ts'
import { count } from '../../support/text.ts'
import { makeRunDirectory } from '../runner/cancellation.ts'
import { systemClock } from '../runner/clock.ts'
import { readContext } from '../runner/context.ts'
import { type FileRoots, findFiles, readBytes } from '../runner/files.ts'
import { readImageList } from '../runner/image-list.ts'
import { connect, type Job } from '../runner/job.ts'
import { inGroup, actionLog as log } from '../runner/log.ts'
import { maskedInput, maskKnown } from '../runner/masked-inputs.ts'
import { refuseMisspelled } from '../runner/misspelled-inputs.ts'
import { readArtifactsList } from './artifacts-list.ts'
import { chooseSigners } from './choose-signer.ts'
import { finish } from './finish.ts'
import { SEAL_INPUTS } from './input-names.ts'
import { namesSubjects, readImagesFile, readSealInputs, type SealInputs } from './inputs.ts'
import { makeTools } from './make-tools.ts'
import { outputPath } from './output-file.ts'
import { preflight } from './preflight.ts'
import { progress } from './progress.ts'
import { checkRelease } from './publish-to-github.ts'
import { makeRequest } from './request.ts'

/** How often a long run logs its progress. */
const PROGRESS_MS = 10_000

/** Runs the action. @throws SealError if the run or one of its images failed */
export async function runSeal(environment: Environment): Promise<void> {
  const workspace = environment['GITHUB_WORKSPACE'] || process.cwd()
  const roots: FileRoots = { workspace, temporary: environment['RUNNER_TEMP'] || undefined }
  const inputs = await readInputs(roots, environment)
  const [context, directory] = await Promise.all([
    readContext(log, environment),
    makeRunDirectory(roots.temporary ?? tmpdir())
  ])
  const { isPullRequest, actor } = context
  const job: Job = { environment, workspace, directory, isPullRequest, actor }
  const chosen = await chooseSigners(inputs, context, environment, workspace)
  const request = await makeRequest(inputs, chosen, roots, environment)
  const checked = inputs.run.dryRun ? await preflight(inputs, { context, chosen, job }) : undefined
  const registries = await openRegistries(job, inputs)
  try {
    const tools = makeTools(job, inputs, registries, { chosen, files: request.signedFiles, roots })
    const report = await inGroup(title(request), () => sealWithProgress(request, tools))
    await finish(report, { inputs, chosen, job, roots, tools, checked })
  } finally {
    registries.close()
  }
}

/** Reads and checks the inputs, and masks the secrets among them. */
async function readInputs(roots: FileRoots, environment: Environment): Promise<SealInputs> {
  refuseMisspelled(environment, SEAL_INPUTS)
  const declared = namesSubjects(maskedInput) ? undefined : await readArtifactsList(environment)
  const inputs = readSealInputs(maskedInput, await listedImages(roots), declared)
  maskKnown(inputs, environment)
  for (const notice of inputs.notices) log.notice(notice)
  if (inputs.outputFile !== undefined) outputPath(inputs.outputFile, roots)
  checkRelease(inputs, environment)
  if (inputs.githubAttestations || inputs.storageRecords)
    (await import('../../github/attestations.ts')).checkStore(environment)
  if (inputs.uploadArtifact !== undefined && !inputs.run.dryRun) {
    const { serviceOf } = await import('../../github/results-service.ts')
    serviceOf(environment)
  }
  return inputs
}

/** The references in the files of the input images-file. */
async function listedImages(roots: FileRoots): Promise<string[]> {
  const pattern = readImagesFile(maskedInput)
  if (pattern === undefined) return []
  const paths = await findFiles(pattern, 'images-file', roots)
  const lists = await Promise.all(
    paths.map(async path => readImageList(await readBytes(path), `images-file: ${basename(path)}`))
  )
  return lists.flat()
}

function openRegistries(job: Job, inputs: SealInputs): ReturnType<typeof connect> {
  const hosts = inputs.images.map(({ registry }) => registry)
  return connect(job, inputs, hosts, {
    referrers: inputs.referrers,
    writes: !inputs.run.dryRun,
    perHostConcurrency: Math.max(6, 2 * inputs.run.concurrency)
  })
}

function title({ images, signedFiles }: SealRequest): string {
  const files = signedFiles.length === 0 ? '' : count(signedFiles.length, 'file')
  if (images.length === 0) return `Signing ${files}`
  return `Sealing ${count(images.length, 'image')}${files === '' ? '' : ` and ${files}`}`
}

async function sealWithProgress(request: SealRequest, tools: SealTools): Promise<Report> {
  const started = systemClock.now()
  const timer = setInterval(() => {
    log.info(progress(systemClock.now() - started, tools.registries))
  }, PROGRESS_MS)
  try {
    return await seal(request, tools)
  } finally {
    clearInterval(timer)
  }
}
