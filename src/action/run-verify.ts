// The verify action: inputs, the policy from a place that can be trusted, the gate, and what is told at the end.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type Cosign, openCosign } from '../cosign/cosign.ts'
import { verifyImages } from '../gate/gate.ts'
import type { GateTools } from '../gate/request.ts'
import { credentialSource } from '../registry/credentials/credential-source.ts'
import { explicitLogin } from '../registry/credentials/explicit.ts'
import { machine } from '../registry/credentials/system.ts'
import { agentsFor } from '../registry/proxy.ts'
import { openRegistries } from '../registry/registries.ts'
import { headline, type Review } from '../report/review.ts'
import type { ImageVerdict, Verdict } from '../report/verdict.ts'
import { formatVerdict } from '../report/verdict-summary.ts'
import { SealError } from '../support/errors.ts'
import { systemClock } from './clock.ts'
import { run } from './exec.ts'
import { provideCosign } from './find-cosign.ts'
import { actionLog as log } from './log.ts'
import { githubReader, TrustedFiles } from './policy-file.ts'
import { type Proposal, readProposal, refuseHeadCheckout } from './proposal.ts'
import { readReviewContext } from './review-context.ts'
import { readVerifyInputs, type VerifyInputs } from './verify-inputs.ts'
import { verifyOutputs } from './verify-outputs.ts'
import { loadPolicy } from './verify-policy.ts'
import { collectImages, shareReview } from './verify-review.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How long Cosign may take for one signature. */
const COSIGN_TIMEOUT_MS = 120_000

/** Annotations that GitHub shows of one step. */
const MAX_ANNOTATIONS = 10

/** Runs the action. @throws SealError when it could not be done, or when a policy is broken and enforced */
export async function runVerify(environment: Environment): Promise<void> {
  const inputs = readVerifyInputs(core.getInput)
  for (const secret of [inputs.registryPassword, inputs.githubToken]) if (secret) core.setSecret(secret)
  if (inputs.images.length === 0 && inputs.discover === 'none') throw noImage()
  const workspace = environment['GITHUB_WORKSPACE'] || process.cwd()
  const [{ context }, directory] = await Promise.all([
    import('@actions/github'),
    mkdtemp(join(environment['RUNNER_TEMP'] || tmpdir(), 'oci-seal-'))
  ])
  const sha = environment['GITHUB_SHA'] ?? ''
  const proposal = readProposal(context.eventName, context.payload, sha)
  await refuseHeadCheckout(proposal, workspace, sha, inputs.allowHeadCheckout)
  const readAtCommit = githubReader(
    inputs.githubToken,
    environment['GITHUB_REPOSITORY'] ?? '',
    environment['GITHUB_API_URL'] || 'https://api.github.com'
  )
  const files = new TrustedFiles({
    workspace,
    directory,
    baseCommit: proposal?.baseCommit,
    readAtCommit
  })
  const place = readReviewContext(context.payload, environment)
  const found = await collectImages(inputs, proposal, place, readAtCommit, workspace, { environment, log })
  const { policy, origin } = await loadPolicy(inputs, files, proposal?.baseCommit, environment)
  const registries = await connect(inputs, proposal, context.actor, environment, workspace)
  const cosign = once(() => startCosign(inputs, environment, workspace, directory))
  try {
    const { verdict, differences } = await verifyImages(
      {
        images: found.images,
        policy,
        origin,
        mode: inputs.mode ?? policy.mode ?? 'enforce',
        concurrency: inputs.concurrency
      },
      { registries, cosign, clock: systemClock, log }
    )
    const review: Review = { verdict, unresolved: found.unresolved, differences }
    await shareReview(review, inputs, place, workspace, { environment, log })
    await tell(review, inputs, directory, environment)
  } finally {
    registries.close()
  }
}

function noImage(): SealError {
  return new SealError('INPUT_IMAGE_MISSING', 'no image is given', {
    remedy: 'Add to the step:\n  with:\n    image: ghcr.io/${{ github.repository }}:1.2.3'
  })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

async function connect(
  inputs: VerifyInputs,
  proposal: Proposal | undefined,
  actor: string,
  environment: Environment,
  workspace: string
): Promise<GateTools['registries']> {
  const { registryUsername = '', registryPassword = '', githubToken } = inputs
  const credentials = credentialSource({
    ...machine({ env: environment, workspace, platform: process.platform }),
    explicit: explicitLogin(
      registryUsername,
      registryPassword,
      inputs.images.map(({ reference }) => reference.registry)
    ),
    homeDirectory: homedir(),
    isPullRequest: proposal !== undefined,
    githubToken: githubToken === undefined ? undefined : { username: actor || 'token', token: githubToken },
    maskSecret: core.setSecret,
    log
  })
  const agents = await agentsFor({ env: environment })
  return openRegistries({
    credentials,
    agents: agents.agentFor,
    clock: systemClock,
    log,
    trustedRealms: inputs.tokenHosts,
    maskSecret: core.setSecret
  })
}

async function startCosign(
  inputs: VerifyInputs,
  environment: Environment,
  workspace: string,
  directory: string
): Promise<Cosign> {
  return provideCosign(
    {
      chosen: inputs.cosignPath,
      searchPath: environment['PATH'] ?? '',
      workspace,
      platform: process.platform,
      architecture: process.arch
    },
    (program, isChosenByUser) =>
      openCosign({
        program,
        isChosenByUser,
        run,
        environment,
        directory,
        clock: systemClock,
        log,
        timeoutMs: COSIGN_TIMEOUT_MS
      }),
    log
  )
}

/** Outputs, report and summary first, so that they are there for a failed step too; then the verdict. */
async function tell(
  review: Review,
  inputs: VerifyInputs,
  directory: string,
  environment: Environment
): Promise<void> {
  const { verdict, unresolved, differences } = review
  const report = {
    ...verdict,
    unresolved,
    // The changes are the data; the Markdown of them is for the summary.
    differences: differences.map(({ markdown: _, ...difference }) => difference)
  }
  const path = join(directory, 'verdict.json')
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 })
  for (const [name, value] of Object.entries(verifyOutputs(report, path))) core.setOutput(name, value)
  if (inputs.showSummary && environment['GITHUB_STEP_SUMMARY']) {
    await core.summary.addRaw(formatVerdict(review)).write()
  }
  for (const notice of verdict.notices) log.warning(notice)
  for (const image of verdict.images) logImage(image)
  for (const { image, before, platforms, summary } of differences) {
    const where = platforms.length === 0 ? '' : ` (${platforms.join(', ')})`
    log.info(`SBOM of ${image}${where} against ${before}: ${summary}`)
  }
  log.info(headline(review))
  if (verdict.outcome === 'passed') return
  const problems = verdict.images.flatMap(problemsOf)
  annotate(problems, verdict.mode)
  if (verdict.outcome === 'warned') return
  const [first] = problems
  const rest = problems.length > 1 ? ` (and ${problems.length - 1} more problems)` : ''
  throw new SealError('POLICY_VIOLATED', `${first?.message ?? 'a policy is broken'}${rest}`, {
    remedy:
      first?.remedy ??
      'The job summary and the output report tell all facts. Sign and attach what is missing, or change the policy on the base branch.'
  })
}

function logImage(image: ImageVerdict): void {
  log.info(`${image.outcome.padEnd(7)} ${image.reference ?? image.requested}`)
  for (const { digest, platform, facts } of image.digests) {
    for (const { kind, predicateType, status, reason } of facts) {
      const why = reason === undefined ? '' : ` (${reason})`
      log.info(`  ${platform ?? digest}: ${predicateType ?? kind} ${status}${why}`)
    }
  }
}

interface Problem {
  readonly message: string
  readonly remedy: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
}

/** At the line that names the image, where one does; else at the rule that is broken. */
function problemsOf({ requested, locations, violations, error }: ImageVerdict): Problem[] {
  const at = locations[0]
  if (error) {
    const message = `${requested}: ${error.code}: ${error.message}`
    return [{ message, remedy: error.remedy, file: at?.file, line: at?.line }]
  }
  return violations
    .filter(({ exception }) => exception === undefined)
    .map(({ message, location }) => {
      const place = at ?? location
      return { message: `${requested}: ${message}`, remedy: undefined, file: place?.file, line: place?.line }
    })
}

function annotate(problems: readonly Problem[], mode: Verdict['mode']): void {
  // The last annotation is the step's own failure.
  for (const { message, file, line } of problems.slice(0, MAX_ANNOTATIONS - 1)) {
    const properties = {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line })
    }
    if (mode === 'warn') core.warning(message, properties)
    else core.error(message, properties)
  }
  const rest = problems.slice(MAX_ANNOTATIONS - 1)
  for (const { message } of rest) log.info(message)
}
