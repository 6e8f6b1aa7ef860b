// The remedy for a registry's response, by registry.
import { formatRepository, type Repository } from '../../oci/reference.ts'

export interface Attempt {
  readonly isWrite: boolean
  readonly isAnonymous: boolean
}

/** The remedy for an error code, where there is one that is better than the message itself. */
export function remedyFor(code: string, repository: Repository, attempt: Attempt): { remedy?: string } {
  const remedy = REMEDIES[code]?.(repository, attempt)
  return remedy === undefined ? {} : { remedy }
}

const REMEDIES: Readonly<Record<string, (repository: Repository, attempt: Attempt) => string>> = {
  REGISTRY_UNAUTHORIZED: denied,
  REGISTRY_FORBIDDEN: denied,
  REGISTRY_NOT_FOUND: repository =>
    `Check that the image was pushed to ${formatRepository(repository)} before this step, and that the credentials may read it: some registries respond with "not found" if they may not.`,
  REGISTRY_RATE_LIMITED: ({ registry }) =>
    registry === 'docker.io'
      ? 'Log in to Docker Hub before this step: anonymous pulls share one limit per address, and GitHub runners share addresses.'
      : `${registry} limits the rate of requests. Run the step again later, or seal fewer images at a time.`,
  REGISTRY_IMMUTABLE_TAG: ({ registry }) =>
    registry.includes('.dkr.ecr.')
      ? 'The repository does not allow tags to change. Set its tag immutability to IMMUTABLE_WITH_EXCLUSION with the filter sha256-*, so that Seal can update the list of referrers.'
      : 'The repository does not allow tags to change. Exclude tags that begin with sha256- from its immutability rule: without a Referrers API, the list of referrers is in such a tag.',
  REGISTRY_UNAVAILABLE: ({ registry }) =>
    `${registry} has a problem. Run the step again later: Seal keeps what was pushed.`,
  REGISTRY_UNREACHABLE: ({ registry }) =>
    `Check the name ${registry}, that the runner can reach it, and HTTPS_PROXY if the network needs a proxy.`,
  REGISTRY_TIMEOUT: ({ registry }) =>
    `${registry} responds too slowly. Run the step again later: Seal keeps what was pushed.`,
  REGISTRY_TLS_FAILED: ({ registry }) =>
    `The certificate of ${registry} is not trusted. For a private certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file. Seal uses plain HTTP only for localhost.`
}

const LOGIN =
  '  with:\n    registry-username: ${{ secrets.REGISTRY_USERNAME }}\n    registry-password: ${{ secrets.REGISTRY_PASSWORD }}'

function denied({ registry, repository }: Repository, { isWrite, isAnonymous }: Attempt): string {
  if (registry === 'ghcr.io') return deniedByGitHub(repository, isWrite)
  const action = isWrite ? 'push to' : 'pull from'
  return isAnonymous
    ? `No credentials for ${registry} were found. Log in before this step (docker/login-action), or add to the step:\n${LOGIN}`
    : `The credentials may not ${action} ${registry}/${repository}. Check that they have not expired and that the account has this permission for the repository. To use others, add to the step:\n${LOGIN}`
}

function deniedByGitHub(repository: string, isWrite: boolean): string {
  return [
    `Add the permission to the job, and give this repository access to the package (package settings of ${repository}, "Manage Actions access"):`,
    'permissions:',
    `  packages: ${isWrite ? 'write' : 'read'}`
  ].join('\n')
}
