// What the root action does after sealing: copies, uploads and reports. A step that fails does not stop the next.
import * as core from '@actions/core'
import { formatPreflight } from '../../render/seal-summary.ts'
import type { Report } from '../../results/seal-report.ts'
import { toErrorReport } from '../../seal/report.ts'
import type { SealTools } from '../../seal/request.ts'
import { VERSION } from '../../support/version.ts'
import { systemClock } from '../runner/clock.ts'
import { annotateFailure } from '../runner/failure.ts'
import type { FileRoots } from '../runner/files.ts'
import type { Job } from '../runner/job.ts'
import { actionLog as log } from '../runner/log.ts'
import { failuresOf } from '../runner/runner-files.ts'
import { writeFileBundles } from './bundle-files.ts'
import { type ChosenSigners, hasIdToken } from './choose-signer.ts'
import type { SealInputs } from './inputs.ts'
import { writeOutputFiles } from './output-file.ts'
import { neededPermissions } from './permissions.ts'
import type { CheckedRun } from './preflight.ts'
import { githubSteps } from './publish-to-github.ts'
import { reportSealResult } from './report-result.ts'

/** What a run read and opened before sealing. */
export interface SealedRun {
  readonly inputs: SealInputs
  readonly chosen: ChosenSigners
  readonly job: Job
  readonly roots: FileRoots
  readonly tools: Pick<SealTools, 'keep' | 'registries'>
  /** Of a dry run. */
  readonly checked: CheckedRun | undefined
}

/** @throws SealError the first failure: of an image, of a later step, or of the signing that a dry run planned */
export async function finish(sealed: Report, run: SealedRun): Promise<void> {
  const { inputs, chosen, job, roots, tools, checked } = run
  const { environment } = job
  // Here, because it loads the gate's rules, which a start does not need.
  const { withGatePreview } = await import('./gate-preview.ts')
  const written = await attempt(sealed, before => writeFileBundles(before, inputs.bundleFolder, roots))
  const report = await withPreflight(withGatePreview(written.report), run)
  const planned = inputs.run.dryRun ? addPermissions(report, inputs, environment) : report
  const { outputFile } = inputs
  const uncopied = await failuresOf([
    () => outputFile !== undefined && writeOutputFiles(outputFile, report, roots)
  ])
  // Without the bundles of the files, the release would not be complete.
  const steps =
    written.failures.length > 0 ? [] : githubSteps(planned, inputs, environment, () => new Date(), log)
  const published = await attemptAll(planned, steps)
  const stored = await attempt(published.report, before => uploadArtifact(before, inputs, job))
  const obstacle = checked?.obstacle ?? chosen.obstacle
  const complete =
    obstacle === undefined ? stored.report : { ...stored.report, error: toErrorReport(obstacle) }
  const failures = [
    ...(await reportSealResult(complete, inputs, chosen, tools, environment)),
    ...written.failures,
    ...uncopied,
    ...published.failures,
    ...stored.failures,
    ...(obstacle === undefined ? [] : [obstacle])
  ]
  for (const failure of failures.slice(1)) annotateFailure(failure)
  if (failures.length > 0) throw failures[0]
}

interface Attempted {
  readonly report: Report
  readonly failures: readonly unknown[]
}

/** Runs a step that adds to the report; if it fails, the report stays as it was. */
async function attempt(before: Report, step: (before: Report) => Promise<Report>): Promise<Attempted> {
  try {
    return { report: await step(before), failures: [] }
  } catch (error) {
    return { report: before, failures: [error] }
  }
}

/** One after the other: the report has what the steps did that did not fail. */
async function attemptAll(
  before: Report,
  steps: readonly ((before: Report) => Promise<Report>)[]
): Promise<Attempted> {
  let report = before
  const failures: unknown[] = []
  for (const step of steps) {
    const after = await attempt(report, step)
    report = after.report
    failures.push(...after.failures)
  }
  return { report, failures }
}

/** Adds what the planning found out, and logs all of it. */
async function withPreflight(report: Report, { checked, inputs, tools }: SealedRun): Promise<Report> {
  if (checked === undefined) return report
  const { withRegistries } = await import('./registry-checks.ts')
  const preflight = withRegistries(checked.preflight, report.images, inputs, tools.registries.hosts)
  log.info(formatPreflight(preflight))
  return { ...report, preflight }
}

function addPermissions(report: Report, inputs: SealInputs, environment: Job['environment']): Report {
  const permissions = neededPermissions(inputs, { hasIdToken: hasIdToken(environment) })
  if (permissions.length > 0) {
    const lines = permissions.map(line => `  ${line}`)
    log.info(['The job also needs these permissions:', 'permissions:', ...lines].join('\n'))
  }
  return { ...report, permissions }
}

/** Also for a failed run, whose report is needed most. */
async function uploadArtifact(
  report: Report,
  { uploadArtifact: wanted, run }: SealInputs,
  { environment, directory }: Job
): Promise<Report> {
  if (wanted === undefined || run.dryRun) return report
  const { uploadRunArtifact } = await import('./upload-artifact.ts')
  const artifact = await uploadRunArtifact(report, wanted.name, directory, {
    environment,
    clock: systemClock,
    log,
    maskSecret: core.setSecret,
    userAgent: `oci-seal/${VERSION}`
  })
  return { ...report, artifact }
}
