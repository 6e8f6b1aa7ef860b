// The permissions that a run needs, for the plan of a dry run.
import type { SealInputs } from './inputs.ts'

export interface PermissionFacts {
  /** The job can have an OIDC token. */
  readonly hasIdToken: boolean
}

type PermissionInputs = Pick<
  SealInputs,
  | 'images'
  | 'sign'
  | 'key'
  | 'alsoKeyless'
  | 'githubToken'
  | 'registryPassword'
  | 'uploadReleaseAssets'
  | 'dependencySnapshot'
  | 'githubAttestations'
  | 'storageRecords'
>

/** Lines of a workflow's `permissions:`, each with its purpose, and marked if it is known to be missing. */
export function neededPermissions(inputs: PermissionInputs, { hasIdToken }: PermissionFacts): string[] {
  const usesGitHub = inputs.images.some(({ registry }) => registry === 'ghcr.io')
  const isKeyless = inputs.sign !== 'false' && (inputs.key === undefined || inputs.alsoKeyless)
  const writesContents = [
    ...(inputs.uploadReleaseAssets === 'false' ? [] : ['upload release assets']),
    ...(inputs.dependencySnapshot ? ['submit the dependency snapshot'] : [])
  ]
  return [
    ...(usesGitHub && inputs.registryPassword === undefined ? ['packages: write   # push to ghcr.io'] : []),
    ...(isKeyless
      ? [`id-token: write   # sign with the identity of the workflow${hasIdToken ? '' : ' (missing)'}`]
      : []),
    ...(inputs.githubAttestations ? ['attestations: write   # store attestations at GitHub'] : []),
    ...(inputs.storageRecords ? ['artifact-metadata: write   # record where images are stored'] : []),
    ...(writesContents.length > 0 ? [`contents: write   # ${writesContents.join(', ')}`] : [])
  ]
}

/** The lines that give a permission. */
export function missingPermission(permission: string): string {
  return `Add to the job:\npermissions:\n  ${permission}`
}
