// The hosts that a run contacts by itself, read from the inputs, the job's variables and the files that Cosign reads.

import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  keyServiceHosts,
  PUBLIC_SERVICES,
  PUBLIC_UPDATES,
  readMirror,
  signingConfigHosts
} from '../../cosign/service-hosts.ts'
import type { Signer } from '../../cosign/signer.ts'
import { apiUrlOf } from '../../github/api-url.ts'
import { apiHost } from '../../oci/reference.ts'
import type { Environment } from '../../support/environment.ts'
import { findProgram } from '../../support/programs.ts'
import { DOWNLOAD_HOSTS } from '../runner/install-cosign.ts'
import type { SealInputs } from './inputs.ts'

export interface HostFacts {
  readonly signers: readonly Signer[]
  readonly environment: Environment
  /** No Cosign of the runner is used. */
  readonly downloadsCosign: boolean
}

type HostInputs = Pick<
  SealInputs,
  | 'images'
  | 'sbom'
  | 'generatorPath'
  | 'uploadReleaseAssets'
  | 'dependencySnapshot'
  | 'uploadArtifact'
  | 'scanCache'
>

/** Each once. Registries may name more hosts, for tokens and blobs. */
export async function contactedHosts(inputs: HostInputs, facts: HostFacts): Promise<string[]> {
  const { signers, environment, downloadsCosign } = facts
  const services = await Promise.all(signers.map(signer => signingHosts(signer, environment)))
  return [
    ...new Set([
      ...inputs.images.map(({ registry }) => apiHost(registry)),
      ...(downloadsCosign || (await downloadsGenerator(inputs, environment)) ? DOWNLOAD_HOSTS : []),
      ...services.flat(),
      ...hostsOfJob(inputs, facts)
    ])
  ]
}

async function downloadsGenerator(
  { sbom: { source }, generatorPath }: HostInputs,
  environment: Environment
): Promise<boolean> {
  if ((source !== 'syft' && source !== 'trivy') || generatorPath !== undefined) return false
  const search = { environment, checkout: undefined, platform: process.platform }
  return (await findProgram(source, search)) === undefined
}

function hostsOfJob(
  { uploadReleaseAssets, dependencySnapshot, uploadArtifact, scanCache }: HostInputs,
  { signers, environment }: HostFacts
): string[] {
  const usesApi = uploadReleaseAssets !== 'false' || dependencySnapshot
  const api = apiUrlOf(environment)
  const addresses = [
    ...(signers.some(({ kind }) => kind === 'keyless') ? [environment['ACTIONS_ID_TOKEN_REQUEST_URL']] : []),
    ...(usesApi ? [api] : []),
    // Of a release; an Enterprise Server takes its assets at the address of the API.
    ...(uploadReleaseAssets === 'false' ? [] : [api.replace('://api.', '://uploads.')]),
    ...(uploadArtifact === undefined && !scanCache ? [] : [environment['ACTIONS_RESULTS_URL']])
  ]
  return hostsOf(addresses)
}

function hostsOf(addresses: readonly (string | undefined)[]): string[] {
  return addresses.flatMap(address => URL.parse(address ?? '')?.host ?? [])
}

/** A key alone needs no service but its own; what Cosign is not given as a file, it gets from the update repository. */
async function signingHosts(signer: Signer, environment: Environment): Promise<string[]> {
  const { kind, signingConfig, trustedRoot } = signer
  const isKeyless = kind === 'keyless'
  const key = isKeyless ? [] : keyServiceHosts(signer.key, environment)
  if (!isKeyless && signingConfig === undefined) return key
  const root = join(environment['HOME'] || homedir(), '.sigstore', 'root')
  const updates = await updateRepository(root)
  const services = await readIf(signingConfig ?? cachedConfig(root, updates), bytes =>
    signingConfigHosts(bytes, isKeyless)
  )
  return [
    ...key,
    ...(signingConfig === undefined || trustedRoot === undefined ? hostsOf([updates]) : []),
    ...(services ?? PUBLIC_SERVICES)
  ]
}

/** Its address: the one that `cosign initialize` stored, else the public one. */
async function updateRepository(root: string): Promise<string> {
  return (await readIf(join(root, 'remote.json'), readMirror)) ?? PUBLIC_UPDATES
}

/** Where Cosign keeps the signing config of an update repository. */
function cachedConfig(root: string, updates: string): string {
  const folder = updates
    .replace(/^https?:\/\//, '')
    .replaceAll(/[/:]/g, '-')
    .toLowerCase()
  return join(root, folder, 'targets', 'signing_config.v0.2.json')
}

/** Undefined for a file that is missing or has another format: Cosign then works without it, or fails itself. */
async function readIf<T>(path: string, read: (bytes: Uint8Array) => T): Promise<T | undefined> {
  try {
    return read(await readFile(path))
  } catch {
    return undefined
  }
}
