// Reports the result of the root action: outputs, report file, summary, and the log of each image.
import * as core from '@actions/core'
import { expectedSignerArguments } from '../../cosign/arguments.ts'
import type { ExpectedSigner } from '../../cosign/signer.ts'
import { isLoopback } from '../../oci/reference.ts'
import { fileCommands } from '../../render/file-commands.ts'
import { answerWords } from '../../render/reader-answers.ts'
import { formatSummary, gateLine, headline, STATES } from '../../render/seal-summary.ts'
import { verifyCommands } from '../../render/verify-commands.ts'
import type { FilesReport, ImageReport, Report } from '../../results/seal-report.ts'
import type { SealTools } from '../../seal/request.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { count } from '../../support/text.ts'
import { actionLog as log, paint } from '../runner/log.ts'
import { failuresOf, setOutputs, writeSummary } from '../runner/runner-files.ts'
import type { ChosenSigner, ChosenSigners } from './choose-signer.ts'
import type { SealInputs } from './inputs.ts'
import { sealOutputs } from './outputs.ts'

/** Sets outputs, report and summary, also for a failed step. Returns the failures: of images, of files, of the writes. */
export async function reportSealResult(
  report: Report,
  inputs: SealInputs,
  { signers }: Pick<ChosenSigners, 'signers'>,
  { keep }: Pick<SealTools, 'keep'>,
  environment: Environment
): Promise<unknown[]> {
  const authorities = new Map(
    signers.map(each => [each.signer.kind, expectedSignerArguments(publicSigner(inputs, each))] as const)
  )
  const isPlainHttp = (registry: string): boolean =>
    isLoopback(registry) || inputs.insecureRegistries.includes(registry)
  const commands = [
    ...verifyCommands(report.images, authorities, isPlainHttp),
    ...fileCommands(report.files, authorities)
  ]
  const path = await keep('report.json', new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`))
  const unwritten = await failuresOf([
    () => setOutputs(Object.entries(sealOutputs(report, path, commands)), environment),
    () => inputs.showSummary && writeSummary(formatSummary(report, commands), environment)
  ])
  for (const image of report.images) logImage(image)
  if (report.files !== undefined) logFiles(report.files)
  core.info(paint(headline(report), report.error === undefined ? report.outcome : 'failed'))
  if (report.gate !== undefined) log.info(gateLine(report.gate))
  return [...imageFailures(report), ...fileFailures(report), ...unwritten]
}

function logFiles({ outcome, files, bundles, error }: FilesReport): void {
  core.info(paint(`${outcome.padEnd(9)} ${count(files.length, 'file')}`, outcome))
  for (const { predicateType, state, subjects, signer } of bundles)
    log.info(`  ${predicateType} over ${count(subjects.length, 'file')} by ${signer} (${state})`)
  if (error !== undefined) log.info(`  ${error.code}: ${error.message}`)
}

function fileFailures({ files }: Report): SealError[] {
  if (files?.error === undefined) return []
  const { code, message, remedy = '' } = files.error
  return [new SealError(code, `the files of the step: ${message}`, { remedy })]
}

function logImage({ outcome, reference, requested, artifacts, signatures, readers = [] }: ImageReport): void {
  core.info(paint(`${outcome.padEnd(9)} ${reference ?? requested}`, outcome))
  for (const { kind, state, digest } of artifacts) log.info(`  ${kind} ${digest} (${STATES[state]})`)
  for (const { state, subjects, signer } of signatures) {
    log.info(`  signature over ${subjects.length} digests by ${signer} (${STATES[state]})`)
  }
  for (const { label, image } of readers) log.info(`  ${label}: image ${answerWords(image)}`)
}

/** The failure of the first image, with the state of the run; those of the others are annotated. */
function imageFailures(report: Report): SealError[] {
  const [first, ...others] = report.images.filter(({ error }) => error !== undefined)
  if (first === undefined) return []
  for (const { requested, error } of others)
    if (error) core.error(`${requested}: ${error.code}: ${error.message}`)
  const what = `${first.requested}: ${first.error?.message}`
  return [
    new SealError(first.error?.code ?? 'INTERNAL', what, { remedy: withState(first.error?.remedy, report) })
  ]
}

/** Adds to the remedy what the run left in the registry: nothing of it needs to be cleaned up. */
function withState(remedy: string | undefined, report: Report): string {
  const done = report.images.filter(({ outcome }) => outcome === 'sealed' || outcome === 'attached').length
  const others =
    done > 0 ? `\n${done} other images were ${report.unsigned ? 'attached, not signed' : 'sealed'}.` : ''
  return `${remedy ?? ''}${others}\n${tagState(report)} Run the step again: Seal adds what is missing and repeats nothing.`.trim()
}

function tagState({ images }: Report): string {
  const list = (tagsOf: (image: ImageReport) => readonly string[]): string =>
    images
      .filter(({ error }) => error !== undefined)
      .flatMap(image => tagsOf(image).map(tag => `${tag} (${image.requested})`))
      .join(', ')
  const [moved, unconfirmed] = [list(({ tags }) => tags), list(({ unconfirmedTags = [] }) => unconfirmedTags)]
  const sentences = [
    ...(moved === '' ? [] : [`Moved before the failure: ${moved}.`]),
    ...(unconfirmed === '' ? [] : [`Perhaps moved, but not read back: ${unconfirmed}.`])
  ]
  return sentences.join(' ') || 'No tag was moved for an image that failed.'
}

/** In the commands that others copy, a key file is `cosign.pub` in their folder, not its path on this runner. */
function publicSigner({ key, trustedRoot }: SealInputs, { signer, expected }: ChosenSigner): ExpectedSigner {
  if (expected !== undefined) return expected
  const isShared = key !== undefined && /^[a-z0-9]+:\/\//.test(key) && !key.startsWith('env://')
  return {
    kind: 'key',
    key: isShared ? key : 'cosign.pub',
    trustedRoot: signer.signingConfig === undefined ? undefined : trustedRoot
  }
}
