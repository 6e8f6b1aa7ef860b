// What both actions get from the job: registries with its credentials and proxies, and Cosign.
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import * as core from '@actions/core'
import { type Cosign, openCosign } from '../../cosign/cosign.ts'
import { credentialSource } from '../../registry/credentials/credential-source.ts'
import { explicitLogin, soleRegistry } from '../../registry/credentials/explicit.ts'
import { machine } from '../../registry/credentials/system.ts'
import {
  type CertificatesByHost,
  type ClientCertificate,
  certificateFolders,
  readCertificateFolders,
  withClient
} from '../../registry/http/host-certificates.ts'
import { securityOf } from '../../registry/http/origin.ts'
import { agentsFor } from '../../registry/http/proxy.ts'
import { openRegistries, type RegistriesOptions } from '../../registry/registries.ts'
import type { Environment } from '../../support/environment.ts'
import { systemClock } from './clock.ts'
import { run } from './exec.ts'
import { provideCosign } from './install-cosign.ts'
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
    certificates: await readCertificates(environment, inputs, meant)
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
  { registryClientCertificate, registryClientKey }: JobInputs,
  meant: readonly string[]
): Promise<CertificatesByHost> {
  const found = await readCertificateFolders(certificateFolders(environment, homedir()))
  if (registryClientCertificate === undefined || registryClientKey === undefined) return found
  const registry = soleRegistry('registry-client-certificate and registry-client-key', meant)
  const client = await readClientCertificate(registryClientCertificate, registryClientKey)
  return withClient(found, registry, client)
}

async function readClientCertificate(certificate: string, key: string): Promise<ClientCertificate> {
  const [pem, secret] = await Promise.all([certificate, key].map(readPem))
  if (secret !== undefined) core.setSecret(secret)
  return { certificate: pem ?? '', key: secret ?? '' }
}

function readPem(text: string): Promise<string> | string {
  return text.startsWith('-----BEGIN ') ? text : readFile(text, 'utf8')
}

/** @param timeoutMs for one signature, or for one verification */
export function startCosign(
  { environment, workspace, directory, isPullRequest }: Job,
  { cosignPath, cosignRelease, keyPin }: JobInputs,
  timeoutMs: number
): Promise<Cosign> {
  return provideCosign(
    {
      chosen: cosignPath,
      release: cosignRelease,
      environment,
      workspace,
      isPullRequest,
      platform: process.platform,
      architecture: process.arch
    },
    program =>
      openCosign({
        program,
        run,
        environment: keyPin === undefined ? environment : { ...environment, COSIGN_PKCS11_PIN: keyPin },
        directory,
        clock: systemClock,
        log,
        timeoutMs
      }),
    log
  )
}
