// What a dry run checks before a run: the event, the repository, the signer, logins, Cosign, and the hosts that are contacted.
import { apiUrlOf } from '../../github/api-url.ts'
import { apiHost } from '../../oci/reference.ts'
import type { ImageReport, Preflight } from '../../results/seal-report.ts'
import { findProgram } from '../../support/programs.ts'
import type { RunContext } from '../runner/context.ts'
import { PINNED_RELEASE } from '../runner/install-cosign.ts'
import type { ChosenSigner } from './choose-signer.ts'
import type { SealInputs } from './inputs.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface PreflightFacts {
  readonly context: RunContext
  readonly chosen: ChosenSigner
  readonly environment: Environment
  readonly workspace: string
}

/** Of the public Sigstore: root of trust, certificates, log and time. */
const SIGSTORE = [
  'tuf-repo-cdn.sigstore.dev',
  'fulcio.sigstore.dev',
  'rekor.sigstore.dev',
  'timestamp.sigstore.dev'
]

/** Where releases of Cosign are downloaded from. */
const RELEASES = ['github.com', 'release-assets.githubusercontent.com']

/** Contacts no service. */
export async function preflight(inputs: SealInputs, facts: PreflightFacts): Promise<Preflight> {
  const { context, chosen, environment, workspace } = facts
  const onPath = await findProgram('cosign', { environment, checkout: workspace, platform: process.platform })
  const cosign = inputs.cosignPath ?? (inputs.cosignRelease === undefined ? onPath : undefined)
  return {
    checks: [
      { name: 'event', result: describeEvent(context) },
      { name: 'repository', result: VISIBILITY[String(context.isPrivateRepository)] ?? '' },
      { name: 'signer', result: describeSigner(chosen) },
      ...registriesOf(inputs).map(registry => ({
        name: `login to ${registry}`,
        result: describeLogin(registry, inputs)
      })),
      {
        name: 'Cosign',
        result: chosen.signer === undefined ? 'is not needed' : describeCosign(inputs, cosign)
      }
    ],
    hosts: hostsOf(inputs, facts, cosign !== undefined)
  }
}

/** Adds what the planning found out about the registries. */
export function withCapabilities(known: Preflight, images: readonly ImageReport[]): Preflight {
  const found = images.flatMap(({ requested, listing }) =>
    listing === undefined ? [] : [{ name: `referrers of ${requested}`, result: LISTINGS[listing] }]
  )
  const rest = images.filter(({ listing }) => listing === undefined)
  return {
    ...known,
    checks: [
      ...known.checks,
      ...found,
      ...rest.map(({ requested }) => ({
        name: `referrers of ${requested}`,
        result: 'not known: the image could not be read'
      }))
    ]
  }
}

const LISTINGS = {
  api: 'listed by the Referrers API',
  tag: 'listed by the fallback tag; the registry has no Referrers API'
} as const

const VISIBILITY: Readonly<Record<string, string>> = {
  true: 'private',
  false: 'public',
  undefined: 'the event does not say whether it is private; the OIDC token does'
}

function describeEvent({ eventName, isPullRequest, isWithoutRights }: RunContext): string {
  if (isWithoutRights) return `${eventName}, from a fork or by Dependabot: without secrets and token`
  return isPullRequest
    ? `${eventName}: Seal uses no program and no key from the checkout of a pull request`
    : eventName
}

function describeSigner({ signer, unsigned, obstacle }: ChosenSigner): string {
  if (obstacle !== undefined) return `none: ${obstacle.message}`
  if (signer === undefined) return `none (${unsigned ?? 'sign is false'})`
  return signer.kind === 'key' ? 'a key' : 'keyless, with the identity of the workflow'
}

function describeLogin(
  registry: string,
  { registry: named, registryUsername, githubToken }: SealInputs
): string {
  const isExplicit = registryUsername !== undefined && (named === undefined || named === registry)
  if (isExplicit) return 'by registry-username'
  const files = 'by a credential file or helper of Docker or Podman'
  return registry === 'ghcr.io' && githubToken !== undefined
    ? `${files}, else by github-token`
    : `${files}, else anonymous`
}

function describeCosign({ cosignPath, cosignRelease }: SealInputs, program: string | undefined): string {
  if (cosignPath !== undefined) return `${cosignPath} (cosign-path)`
  return program ?? `${cosignRelease?.version ?? PINNED_RELEASE} is downloaded, unless the tool cache has it`
}

function registriesOf({ images }: SealInputs): string[] {
  return [...new Set(images.map(({ registry }) => registry))]
}

/** Registries may name hosts of their own for tokens and blobs, which Seal contacts too. */
function hostsOf(
  inputs: SealInputs,
  { chosen: { signer }, environment }: PreflightFacts,
  hasCosign: boolean
): string[] {
  const isPublicKeyless = signer?.kind === 'keyless' && signer.signingConfig === undefined
  const usesApi = inputs.uploadReleaseAssets !== 'false' || inputs.dependencySnapshot
  const addresses = [
    ...(signer?.kind === 'keyless' ? [environment['ACTIONS_ID_TOKEN_REQUEST_URL']] : []),
    ...(usesApi ? [apiUrlOf(environment)] : []),
    ...(inputs.uploadArtifact === undefined ? [] : [environment['ACTIONS_RESULTS_URL']])
  ]
  return [
    ...new Set([
      ...registriesOf(inputs).map(apiHost),
      ...(signer !== undefined && !hasCosign ? RELEASES : []),
      ...(isPublicKeyless ? SIGSTORE : []),
      ...addresses.flatMap(address => URL.parse(address ?? '')?.host ?? [])
    ])
  ]
}
