// What a dry run checks of a run: the event, the repository, permissions, the signer, Cosign, the registries, the hosts.
import { isKeyFile, keyVariable } from '../../cosign/signer.ts'
import type { Preflight, PreflightCheck } from '../../results/seal-report.ts'
import { SealError } from '../../support/errors.ts'
import type { RunContext } from '../runner/context.ts'
import { PINNED_RELEASE } from '../runner/install-cosign.ts'
import { type Job, lookForCosign } from '../runner/job.ts'
import { type ChosenSigners, hasIdToken } from './choose-signer.ts'
import { contactedHosts } from './contacted-hosts.ts'
import type { SealInputs } from './inputs.ts'
import { missingPermission } from './permissions.ts'

export interface PreflightFacts {
  readonly context: RunContext
  readonly chosen: ChosenSigners
  readonly job: Job
}

export interface CheckedRun {
  readonly preflight: Preflight
  /** Why a run would fail before any work. */
  readonly obstacle: SealError | undefined
}

/** Contacts no service: what the registries allow is known after the planning. */
export async function preflight(inputs: SealInputs, facts: PreflightFacts): Promise<CheckedRun> {
  const { context, chosen, job } = facts
  const signers = chosen.signers.map(({ signer }) => signer)
  const cosign = signers.length === 0 ? NOT_NEEDED : await checkCosign(inputs, facts)
  const checks: readonly PreflightCheck[] = [
    { name: 'event', result: describeEvent(context) },
    { name: 'repository', result: VISIBILITY[String(context.isPrivateRepository)] ?? '' },
    checkSigner(chosen),
    ...checkPermissions(inputs, facts),
    cosign.check,
    ...(inputs.uploadArtifact === undefined ? [] : [ARTIFACT])
  ]
  const { environment } = job
  const hosts = await contactedHosts(inputs, { signers, environment, downloadsCosign: cosign.isDownloaded })
  return { preflight: { checks, hosts }, obstacle: chosen.obstacle ?? cosign.obstacle }
}

const VISIBILITY: Readonly<Record<string, string>> = {
  true: 'private',
  false: 'public',
  undefined: 'the event does not show whether it is private; the OIDC token does'
}

function describeEvent({ eventName, isPullRequest, isWithoutRights }: RunContext): string {
  if (isWithoutRights) return `${eventName}, from a fork or by Dependabot: without secrets and token`
  return isPullRequest
    ? `${eventName}: Seal uses no program and no key from the checkout of a pull request`
    : eventName
}

function checkSigner({ signers, unsigned, obstacle }: ChosenSigners): PreflightCheck {
  const name = 'signer'
  if (obstacle !== undefined) return failed(name, `none: ${obstacle.message}`, obstacle)
  if (signers.length === 0) return { name, result: `none (${unsigned ?? 'sign is false'})` }
  return { name, result: signers.map(({ signer }) => SIGNERS[signer.kind]).join('; ') }
}

const SIGNERS = { key: 'a key', keyless: 'keyless, with the identity of the workflow' }

/** GitHub shows a job only whether it has an OIDC token; the registry shows whether the job may push. */
function checkPermissions(inputs: SealInputs, { chosen, job }: PreflightFacts): PreflightCheck[] {
  const isKeyless = chosen.signers.some(({ signer }) => signer.kind === 'keyless')
  const hasToken = hasIdToken(job.environment)
  const writesContents = inputs.uploadReleaseAssets !== 'false' || inputs.dependencySnapshot
  return [
    ...(isKeyless
      ? [
          {
            name: 'permission id-token: write',
            result: hasToken ? 'given' : 'missing',
            ...(hasToken ? {} : { fix: missingPermission('id-token: write') })
          }
        ]
      : []),
    ...(writesContents
      ? [
          {
            name: 'permission contents: write',
            result: 'needed; GitHub does not show whether the job has it'
          }
        ]
      : [])
  ]
}

const ARTIFACT: PreflightCheck = {
  name: 'workflow artifact',
  result: 'is stored at a host that the results service names: at GitHub, one of *.blob.core.windows.net'
}

interface CosignCheck {
  readonly check: PreflightCheck
  readonly isDownloaded: boolean
  readonly obstacle?: SealError
}

const NOT_NEEDED: CosignCheck = { check: { name: 'Cosign', result: 'is not needed' }, isDownloaded: false }

/** Starts the Cosign of the runner, and opens a key that needs no service. */
async function checkCosign(
  inputs: SealInputs,
  { chosen: { signers }, job }: PreflightFacts
): Promise<CosignCheck> {
  const name = 'Cosign'
  try {
    const found = await lookForCosign(job, inputs, inputs.timeoutMs)
    if (found.program === undefined) {
      const release = `${inputs.cosignRelease?.version ?? PINNED_RELEASE} from the tool cache, or downloaded`
      const result = found.refused === undefined ? release : `${found.refused}; ${release}`
      return { check: { name, result }, isDownloaded: true }
    }
    const { program, cosign } = found
    for (const { signer } of signers)
      if (signer.kind === 'key' && isLocal(signer.key)) await cosign.publicKey(signer)
    const from = inputs.cosignPath === undefined ? 'PATH' : 'cosign-path'
    return { check: { name, result: `${program} (${from})` }, isDownloaded: false }
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    return {
      check: failed(name, `${error.code}: ${error.message}`, error),
      isDownloaded: false,
      obstacle: error
    }
  }
}

function isLocal(key: string): boolean {
  return isKeyFile(key) || keyVariable(key) !== undefined
}

function failed(name: string, result: string, { remedy }: Pick<SealError, 'remedy'>): PreflightCheck {
  return { name, result, ...(remedy === undefined ? {} : { fix: remedy }) }
}
