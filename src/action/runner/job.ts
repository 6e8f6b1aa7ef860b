// What both actions get from the job: registries with its credentials and proxies, and Cosign.
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { type Cosign, openCosign } from '../../cosign/cosign.ts'
import { credentialSource } from '../../registry/credentials/credential-source.ts'
import { explicitLogin, soleRegistry } from '../../registry/credentials/explicit.ts'
import { machine } from '../../registry/credentials/system.ts'
import {
  type CertificatesByHost,
  certificateFolders,
  readCertificateFolders,
  withClient
} from '../../registry/http/host-certificates.ts'
import { securityOf } from '../../registry/http/origin.ts'
import { agentsFor } from '../../registry/http/proxy.ts'
import { openRegistries, type RegistriesOptions } from '../../registry/registries.ts'
import type { Environment } from '../../support/environment.ts'
import { codeOf, SealError } from '../../support/errors.ts'
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

/** @param hosts the hosts for the inputs' user name and password, unless the input registry names one */
export async function connect(
  { environment, workspace, isPullRequest, actor }: Job,
  inputs: JobInputs,
  hosts: readonly string[],
  options: Pick<RegistriesOptions, 'referrers' | 'writes' | 'perHostConcurrency' | 'isNamed'> = {}
): Promise<ReturnType<typeof openRegistries>> {
  const { registry, registryUsername = '', registryPassword = '', tokenHosts, githubToken } = inputs
  const meant = registry === undefined ? hosts : [registry]
  const credentials = credentialSource({
    ...machine({ env: environment, workspace, platform: process.platform }),
    explicit: explicitLogin(registryUsername, registryPassword, meant),
    homeDirectory: homedir(),
    isPullRequest,
    githubToken: githubToken === undefined ? undefined : { username: actor || 'token', token: githubToken },
    maskSecret: core.setSecret,
    log
  })
  const agents = await agentsFor({
    env: environment,
    certificates: await readCertificates(environment, workspace, inputs, meant)
  })
  return openRegistries({
    ...options,
    credentials,
    agents: agents.agentFor,
    clock: systemClock,
    log,
    trustedRealms: tokenHosts,
    security: securityOf(inputs.insecureRegistries),
    maskSecret: core.setSecret
  })
}

/** Certificates of single registries: of the folders, and the client certificate of the inputs before theirs. */
async function readCertificates(
  environment: Environment,
  workspace: string,
  { registryClientCertificate, registryClientKey }: JobInputs,
  meant: readonly string[]
): Promise<CertificatesByHost> {
  const found = await readCertificateFolders(certificateFolders(environment, homedir()))
  if (registryClientCertificate === undefined || registryClientKey === undefined) return found
  const registry = soleRegistry('registry-client-certificate and registry-client-key', meant)
  const certificate = await readPem(registryClientCertificate, 'registry-client-certificate', workspace)
  const key = await readPem(registryClientKey, 'registry-client-key', workspace)
  core.setSecret(key)
  return withClient(found, registry, { certificate, key })
}

/** A PEM text, or the content of the file that it names. */
async function readPem(text: string, input: string, workspace: string): Promise<string> {
  if (text.startsWith('-----BEGIN ')) return text
  try {
    return await readFile(resolve(workspace, text), 'utf8')
  } catch (cause) {
    throw unreadable(input, cause)
  }
}

/** The text stays out of the message: it may be a damaged key. */
function unreadable(input: string, cause: unknown): SealError {
  return new SealError('REGISTRY_CERTIFICATE_INVALID', `the file of the input ${input} cannot be read`, {
    cause: new Error(String(codeOf(cause))),
    remedy: `Write the path of a PEM file, or the PEM text itself:\n  with:\n    ${input}: \${{ secrets.REGISTRY_CERTIFICATE }}`
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
