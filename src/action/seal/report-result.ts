// What the root action tells at its end: outputs, report, summary, and for each image what became of it.
import * as core from '@actions/core'
import { expectedSignerArguments } from '../../cosign/arguments.ts'
import type { ExpectedSigner } from '../../cosign/signer.ts'
import { isLoopback } from '../../oci/reference.ts'
import { formatSummary, gateLine, headline, STATES } from '../../render/seal-summary.ts'
import { verifyCommands } from '../../render/verify-commands.ts'
import type { Report } from '../../results/seal-report.ts'
import type { SealTools } from '../../seal/request.ts'
import { SealError } from '../../support/errors.ts'
import { actionLog as log, paint } from '../runner/log.ts'
import type { SealInputs } from './inputs.ts'
import { sealOutputs } from './outputs.ts'

/** Outputs, report and summary, which are there for a failed step too. Gives back the failure of the images, if any. */
export async function reportSealResult(
  report: Report,
  inputs: SealInputs,
  authority: ExpectedSigner | undefined,
  { keep }: Pick<SealTools, 'keep'>,
  summaryPath: string | undefined
): Promise<SealError[]> {
  const commands = verifyCommands(
    report.images,
    expectedSignerArguments(publicAuthority(inputs, authority)),
    isLoopback
  )
  const path = await keep('report.json', new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`))
  for (const [name, value] of Object.entries(sealOutputs(report, path, commands))) core.setOutput(name, value)
  if (inputs.showSummary && summaryPath) {
    await core.summary.addRaw(formatSummary(report, commands)).write()
  }
  for (const image of report.images) {
    core.info(paint(`${image.outcome.padEnd(9)} ${image.reference ?? image.requested}`, image.outcome))
    for (const { kind, state, digest } of image.artifacts) log.info(`  ${kind} ${digest} (${STATES[state]})`)
    for (const { state, subjects, signer } of image.signatures) {
      log.info(`  signature over ${subjects.length} digests by ${signer} (${STATES[state]})`)
    }
  }
  const failed = report.images.filter(({ error }) => error !== undefined)
  core.info(paint(headline(report), report.error === undefined ? report.outcome : 'failed'))
  if (report.gate !== undefined) log.info(gateLine(report.gate))
  if (failed.length === 0) return []
  for (const { requested, error } of failed.slice(1))
    if (error) core.error(`${requested}: ${error.code}: ${error.message}`)
  const [first] = failed
  const what = `${first?.requested}: ${first?.error?.message}`
  return [
    new SealError(first?.error?.code ?? 'INTERNAL', what, { remedy: unsaid(first?.error?.remedy, report) })
  ]
}

/** What the run may have left in the registry is said, and that nothing of it has to be cleaned up. */
function unsaid(remedy: string | undefined, report: Report): string {
  const done = report.images.filter(({ outcome }) => outcome === 'sealed' || outcome === 'attached').length
  const others =
    done > 0 ? `\n${done} other images were ${report.unsigned ? 'attached, not signed' : 'sealed'}.` : ''
  const moved = report.images
    .filter(({ error }) => error !== undefined)
    .flatMap(({ requested, tags }) => tags.map(tag => `${tag} (${requested})`))
  const tags =
    moved.length > 0
      ? `Moved before the failure: ${moved.join(', ')}.`
      : 'No tag was moved for an image that failed.'
  return `${remedy ?? ''}${others}\n${tags} Running the step again completes what is missing and repeats nothing.`.trim()
}

/** For the commands that others copy, the key is named as it would lie beside them, not as it lies on this runner. */
function publicAuthority(
  { key, signingConfig, trustedRoot }: SealInputs,
  authority: ExpectedSigner | undefined
): ExpectedSigner {
  if (authority !== undefined) return authority
  const isShared = key !== undefined && /^[a-z0-9]+:\/\//.test(key) && !key.startsWith('env://')
  return {
    kind: 'key',
    key: isShared ? key : 'cosign.pub',
    trustedRoot: signingConfig === undefined ? undefined : trustedRoot
  }
}
