// What to change, by what a registry answered and which registry it is.
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
    `Check that the image was pushed to ${formatRepository(repository)} before this step, and that the credentials may read it: several registries answer "not found" to those who may not look.`,
  REGISTRY_RATE_LIMITED: ({ registry }) =>
    registry === 'docker.io'
      ? 'Log in to Docker Hub before this step: anonymous pulls share one limit for each address, and GitHub runners share addresses.'
      : `${registry} limits how often it may be asked. Run the step again later, or seal fewer images at a time.`,
  REGISTRY_IMMUTABLE_TAG: ({ registry }) =>
    registry.includes('.dkr.ecr.')
      ? 'The repository does not allow a tag to be written twice. Set its tag immutability to IMMUTABLE_WITH_EXCLUSION with the filter sha256-*, so that the list of referrers can grow.'
      : 'The repository does not allow a tag to be written twice. Exclude tags that begin with sha256- from its immutability rule: without a Referrers API, the list of referrers is kept under such a tag.',
  REGISTRY_UNAVAILABLE: ({ registry }) =>
    `${registry} is not well. Run the step again later: what was pushed is kept.`,
  REGISTRY_UNREACHABLE: ({ registry }) =>
    `Check the name ${registry}, that the runner may reach it, and HTTPS_PROXY where the network needs one.`,
  REGISTRY_TIMEOUT: ({ registry }) =>
    `${registry} answers too slowly. Run the step again later: what was pushed is kept.`,
  REGISTRY_TLS_FAILED: ({ registry }) =>
    `The certificate of ${registry} is not trusted. For a private authority, name its certificates in NODE_EXTRA_CA_CERTS. Only localhost is spoken to without TLS.`
}

const LOGIN =
  '  with:\n    registry-username: ${{ secrets.REGISTRY_USERNAME }}\n    registry-password: ${{ secrets.REGISTRY_PASSWORD }}'

function denied({ registry, repository }: Repository, { isWrite, isAnonymous }: Attempt): string {
  if (registry === 'ghcr.io') return deniedByGitHub(repository, isWrite)
  const action = isWrite ? 'push to' : 'pull from'
  return isAnonymous
    ? `No credentials for ${registry} were found. Log in before this step (docker/login-action), or add to the step:\n${LOGIN}`
    : `The credentials used may not ${action} ${registry}/${repository}. Check that they are not expired and that the account has this right on the repository. To use others, add to the step:\n${LOGIN}`
}

function deniedByGitHub(repository: string, isWrite: boolean): string {
  return [
    `Give the job the permission, and the repository's workflows access to the package (package settings of ${repository}, "Manage Actions access"):`,
    'permissions:',
    `  packages: ${isWrite ? 'write' : 'read'}`
  ].join('\n')
}
