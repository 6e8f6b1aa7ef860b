// What both actions get from the job: registries with its credentials and proxies, and Cosign.
import { homedir } from 'node:os'
import * as core from '@actions/core'
import { type Cosign, openCosign } from '../../cosign/cosign.ts'
import { credentialSource } from '../../registry/credentials/credential-source.ts'
import { explicitLogin } from '../../registry/credentials/explicit.ts'
import { machine } from '../../registry/credentials/system.ts'
import { agentsFor } from '../../registry/http/proxy.ts'
import { openRegistries, type RegistriesOptions } from '../../registry/registries.ts'
import type { Environment } from '../../support/environment.ts'
import { systemClock } from './clock.ts'
import { run } from './exec.ts'
import { type CosignSearch, type FoundCosign, findCosign, provideCosign } from './install-cosign.ts'
import type { JobInputs } from './job-inputs.ts'
import { actionLog as log } from './log.ts'

export interface Job {
  readonly environment: Environment
  readonly workspace: string
  /** Private to this run, below the runner's temporary folder. */
  readonly directory: string
  /** The workspace can contain the files of a pull request. */
  readonly isPullRequest: boolean
  readonly actor: string
}

/** @param hosts the hosts that the inputs' user name and password are for, unless the input registry names one */
export async function connect(
  { environment, workspace, isPullRequest, actor }: Job,
  { registry, registryUsername = '', registryPassword = '', tokenHosts, githubToken }: JobInputs,
  hosts: readonly string[],
  options: Pick<RegistriesOptions, 'referrers' | 'writes' | 'perHostConcurrency' | 'isNamed'> = {}
): Promise<ReturnType<typeof openRegistries>> {
  const credentials = credentialSource({
    ...machine({ env: environment, workspace, platform: process.platform }),
    explicit: explicitLogin(registryUsername, registryPassword, registry === undefined ? hosts : [registry]),
    homeDirectory: homedir(),
    isPullRequest,
    githubToken: githubToken === undefined ? undefined : { username: actor || 'token', token: githubToken },
    maskSecret: core.setSecret,
    log
  })
  const agents = await agentsFor({ env: environment })
  return openRegistries({
    ...options,
    credentials,
    agents: agents.agentFor,
    clock: systemClock,
    log,
    trustedRealms: tokenHosts,
    maskSecret: core.setSecret
  })
}

/** @param timeoutMs for one signature, or for one verification */
export function startCosign(job: Job, inputs: JobInputs, timeoutMs: number): Promise<Cosign> {
  return provideCosign(cosignSearch(job, inputs), opener(job, inputs, timeoutMs), log)
}

/** The Cosign that is on the runner already. */
export function lookForCosign(job: Job, inputs: JobInputs, timeoutMs: number): Promise<FoundCosign> {
  return findCosign(cosignSearch(job, inputs), opener(job, inputs, timeoutMs))
}

function cosignSearch(
  { environment, workspace, isPullRequest }: Job,
  { cosignPath, cosignRelease }: JobInputs
): CosignSearch {
  return {
    chosen: cosignPath,
    release: cosignRelease,
    environment,
    workspace,
    isPullRequest,
    platform: process.platform,
    architecture: process.arch
  }
}

function opener({ environment, directory }: Job, { keyPin }: JobInputs, timeoutMs: number) {
  return (program: string): Promise<Cosign> =>
    openCosign({
      program,
      run,
      environment: keyPin === undefined ? environment : { ...environment, COSIGN_PKCS11_PIN: keyPin },
      directory,
      clock: systemClock,
      log,
      timeoutMs
    })
}
