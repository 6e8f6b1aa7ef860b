// The root action: inputs, the pipeline with its tools, and what is told at the end.
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import * as core from '@actions/core'
import { formatPreflight } from '../../render/seal-summary.ts'
import type { Report } from '../../results/seal-report.ts'
import { toErrorReport } from '../../seal/report.ts'
import type { SealRequest, SealTools } from '../../seal/request.ts'
import { seal } from '../../seal/seal-images.ts'
import { once } from '../../support/once.ts'
import { count } from '../../support/text.ts'
import { VERSION } from '../../support/version.ts'
import { makeRunDirectory } from '../runner/cancellation.ts'
import { systemClock } from '../runner/clock.ts'
import { readContext } from '../runner/context.ts'
import { run } from '../runner/exec.ts'
import { annotateFailure } from '../runner/failure.ts'
import { type FileRoots, findFiles, readBytes } from '../runner/files.ts'
import { readImageList } from '../runner/image-list.ts'
import { connect, type Job, startCosign } from '../runner/job.ts'
import { inGroup, actionLog as log } from '../runner/log.ts'
import { maskedInput, maskKnown } from '../runner/masked-inputs.ts'
import { chooseSigner, hasIdToken } from './choose-signer.ts'
import { withGatePreview } from './gate-preview.ts'
import { readImagesFile, readSealInputs, type SealInputs } from './inputs.ts'
import { writeOutputFiles } from './output-file.ts'
import { neededPermissions } from './permissions.ts'
import { preflight, withCapabilities } from './preflight.ts'
import { progress } from './progress.ts'
import { checkRelease, publishToGitHub } from './publish-to-github.ts'
import { reportSealResult } from './report-result.ts'
import { makeRequest } from './request.ts'
import { runSbomCommand } from './sbom-command.ts'

/** How often a long run says that it goes on. */
const STILL_AT_WORK_MS = 10_000

type Environment = Readonly<Record<string, string | undefined>>

/** Runs the action. @throws SealError when it could not be done, or not for every image */
export async function runSeal(environment: Environment): Promise<void> {
  const workspace = environment['GITHUB_WORKSPACE'] || process.cwd()
  const roots: FileRoots = { workspace, temporary: environment['RUNNER_TEMP'] || undefined }
  const inputs = readSealInputs(maskedInput, await listedImages(roots))
  maskKnown(inputs, environment)
  for (const notice of inputs.notices) log.notice(notice)
  checkRelease(inputs, environment)
  if (inputs.uploadArtifact !== undefined && !inputs.dryRun) await checkArtifact(environment)
  const [context, directory] = await Promise.all([
    readContext(log),
    makeRunDirectory(roots.temporary ?? tmpdir())
  ])
  const { isPullRequest, actor } = context
  const job: Job = { environment, workspace, directory, isPullRequest, actor }
  const chosen = await chooseSigner(inputs, context, environment, workspace)
  const { signer, authority, obstacle } = chosen
  const request = await makeRequest(inputs, chosen, roots, environment)
  const checked = inputs.dryRun
    ? await preflight(inputs, { context, chosen, environment, workspace })
    : undefined
  if (checked !== undefined) log.info(formatPreflight(checked))
  const hosts = inputs.images.map(({ registry }) => registry)
  const registries = await connect(job, inputs, hosts, {
    referrers: inputs.referrers,
    writes: !inputs.dryRun,
    perHostConcurrency: Math.max(6, 2 * inputs.concurrency)
  })
  const tools: SealTools = {
    registries,
    cosign: signer && (() => startCosign(job, inputs, inputs.timeoutMs)),
    clock: systemClock,
    log,
    layers: once(async () => new (await import('../../scan/image/layer-cache.ts')).LayerCache()),
    generate: (reference, platform) =>
      runSbomCommand(reference, platform, {
        command: inputs.sbomCommand ?? '',
        run,
        workspace,
        isPullRequest,
        environment,
        directory,
        timeoutMs: inputs.timeoutMs
      }),
    keep: async (name, bytes) => {
      const path = join(directory, name)
      await writeFile(path, bytes, { mode: 0o600 })
      return path
    }
  }
  try {
    const report = withGatePreview(
      await inGroup(`Sealing ${count(inputs.images.length, 'image')}`, () => sealAudibly(request, tools))
    )
    const permissions = inputs.dryRun ? describePermissions(inputs, environment) : undefined
    if (inputs.outputFile !== undefined) await writeOutputFiles(inputs.outputFile, report.images, roots)
    const failures: unknown[] = []
    const attempt = async (before: Report, step: (report: Report) => Promise<Report>): Promise<Report> => {
      try {
        return await step(before)
      } catch (error) {
        failures.push(error)
        return before
      }
    }
    const beyond = await attempt(report, it =>
      publishToGitHub(it, inputs, environment, () => new Date(), log)
    )
    const kept = await attempt(beyond, it => keepArtifact(it, inputs, directory, environment))
    const told = {
      ...kept,
      ...(checked === undefined ? {} : { preflight: withCapabilities(checked, kept.images) }),
      ...(permissions === undefined ? {} : { permissions }),
      ...(obstacle === undefined ? {} : { error: toErrorReport(obstacle) })
    }
    if (obstacle !== undefined) failures.push(obstacle)
    const summaryPath = environment['GITHUB_STEP_SUMMARY']
    failures.unshift(...(await reportSealResult(told, inputs, authority, tools, summaryPath)))
    for (const failure of failures.slice(1)) annotateFailure(failure)
    if (failures.length > 0) throw failures[0]
  } finally {
    registries.close()
  }
}

async function checkArtifact(environment: Environment): Promise<void> {
  const { serviceOf } = await import('../../github/results-service.ts')
  serviceOf(environment)
}

/** Of a run that failed too: its report is wanted then most of all. */
async function keepArtifact(
  report: Report,
  { uploadArtifact, dryRun }: SealInputs,
  directory: string,
  environment: Environment
): Promise<Report> {
  if (uploadArtifact === undefined || dryRun) return report
  const { uploadRunArtifact } = await import('./upload-artifact.ts')
  const artifact = await uploadRunArtifact(report, uploadArtifact.name, directory, {
    environment,
    clock: systemClock,
    log,
    maskSecret: core.setSecret,
    userAgent: `oci-seal/${VERSION}`
  })
  return { ...report, artifact }
}

/** What takes long says every while that it goes on. */
async function sealAudibly(request: SealRequest, tools: SealTools): Promise<Report> {
  const started = systemClock.now()
  const timer = setInterval(() => {
    log.info(progress(systemClock.now() - started, tools.registries))
  }, STILL_AT_WORK_MS)
  try {
    return await seal(request, tools)
  } finally {
    clearInterval(timer)
  }
}

function describePermissions(inputs: SealInputs, environment: Environment): string[] {
  const needed = neededPermissions(inputs, { hasIdToken: hasIdToken(environment) })
  if (needed.length > 0) {
    const lines = [
      'The job needs, besides what it reads:',
      'permissions:',
      ...needed.map(line => `  ${line}`)
    ]
    log.info(lines.join('\n'))
  }
  return needed
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
