// The remedy for a registry's response, by registry.
import { formatRepository, type Repository } from '../../oci/reference.ts'
import { beforeFirst } from '../../support/text.ts'

export interface Attempt {
  readonly isWrite: boolean
  readonly isAnonymous: boolean
  /** Of the answer; undefined where there was none. */
  readonly status?: number
  /** The tag or digest in the address of a manifest. */
  readonly manifest?: string
  /** What the answer said, or the code of the system's error. */
  readonly sentence?: string
}

/** The remedy for an error code, where there is one that is better than the message itself. */
export function remedyFor(code: string, repository: Repository, attempt: Attempt): { remedy?: string } {
  const remedy = REMEDIES[code]?.(repository, attempt)
  return remedy === undefined ? {} : { remedy }
}

const REMEDIES: Readonly<Record<string, (repository: Repository, attempt: Attempt) => string | undefined>> = {
  REGISTRY_UNAUTHORIZED: denied,
  REGISTRY_FORBIDDEN: denied,
  REGISTRY_NOT_FOUND: repository =>
    `Check that the image was pushed to ${formatRepository(repository)} before this step, and that the credentials may read it: some registries respond with "not found" instead of "denied".`,
  REGISTRY_RATE_LIMITED: ({ registry }) =>
    registry === 'docker.io'
      ? 'Log in to Docker Hub before this step: anonymous pulls share one limit per address, and GitHub runners share addresses.'
      : `${registry} limits the rate of requests. Run the step again later, or seal fewer images at a time.`,
  REGISTRY_IMMUTABLE_TAG: immutableTag,
  REGISTRY_UNAVAILABLE: ({ registry }) =>
    `${registry} has a problem. Run the step again later: Seal keeps what was pushed.`,
  REGISTRY_UNREACHABLE: ({ registry }) =>
    `Check the name ${registry}, that the runner can reach it, and HTTPS_PROXY if the network needs a proxy.`,
  REGISTRY_TIMEOUT: ({ registry }) =>
    `${registry} responds too slowly. Run the step again later: Seal keeps what was pushed.`,
  REGISTRY_QUOTA_EXCEEDED: ({ registry, repository }) =>
    `The storage quota of ${projectOf(repository)} on ${registry} is used up. Raise the quota or delete unused images, and run the step again: Seal keeps what was pushed.`,
  REGISTRY_STORAGE_FULL: ({ registry }) =>
    `The disk of ${registry} is full. Ask its administrator to free space, and run the step again: Seal keeps what was pushed.`,
  REGISTRY_READ_ONLY: ({ registry }) =>
    `${registry} refuses writes: it is in a maintenance or read-only mode, or it is a mirror (pull-through cache). Run the step again when the registry accepts writes, or use the registry that the images were pushed to.`,
  REGISTRY_POLICY_REFUSED: policyRefused,
  REGISTRY_TLS_FAILED: tlsFailed,
  REGISTRY_REFUSED: ({ registry }, { status }) =>
    status === 413
      ? `${registry}, or a proxy in front of it, refuses requests of this size. Raise the limit (nginx: client_max_body_size).`
      : undefined
}

/** For the tag that lists referrers, the setting to change. For another tag, the catalog's remedy says it. */
function immutableTag({ registry, repository }: Repository, { manifest = '' }: Attempt): string | undefined {
  if (!/^sha(?:256|512)-/.test(manifest)) return undefined
  const why =
    'The repository does not allow tags to change, and without a Referrers API the list of referrers is in a tag. Run the step again after'
  if (registry.includes('.dkr.ecr.'))
    return `${why} this command:\n  aws ecr put-image-tag-mutability --repository-name ${repository} --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=sha256-*'`
  const [, location] = /^(.+)-docker\.pkg\.dev$/.exec(registry) ?? []
  const [project, name] = repository.split('/')
  if (location !== undefined && name !== undefined)
    return `${why} this command:\n  gcloud artifacts repositories update ${name} --project=${project} --location=${location} --no-immutable-tags`
  return `${why} its immutability rule excludes these tags (Harbor: Policy, Tag Immutability, "For the tags: excluding"):\n  sha256-*`
}

function projectOf(repository: string): string {
  return repository === '' ? 'this project' : beforeFirst(repository, '/')
}

/** Harbor: https://goharbor.io/docs/main/working-with-projects/project-configuration/ */
function policyRefused({ registry, repository }: Repository, { sentence = '' }: Attempt): string {
  if (!/sign/i.test(sentence)) {
    return `A policy of the project ${projectOf(repository)} on ${registry} refuses this image, for example because of vulnerabilities. Its administrator can change the policy or add an exception.`
  }
  return [
    `The project ${projectOf(repository)} on ${registry} serves only signed images, and recognizes only signatures in the legacy layout. Log in with an account that can push, and add to the step that seals:`,
    '  with:',
    '    signature-format: both',
    'If Seal still cannot read the unsigned image, ask the administrator to turn off the policy until it is signed.'
  ].join('\n')
}

/** By the code of Node's error, or by what the server said: whose certificate is missing, or not believed, and why. */
function tlsFailed({ registry }: Repository, { sentence = '' }: Attempt): string {
  if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|No required SSL certificate/.test(sentence)) {
    return `${registry} requires a client certificate, and Seal sent none. Save it where Docker reads it (/etc/docker/certs.d/${registry}/client.cert and client.key), or add to the step:\n  with:\n    registry-client-certificate: \${{ secrets.REGISTRY_CERTIFICATE }}\n    registry-client-key: \${{ secrets.REGISTRY_CERTIFICATE_KEY }}`
  }
  if (/_ALERT_|SSL certificate error/.test(sentence)) {
    return `${registry} refuses the client certificate or the TLS version. Check that the certificate has not expired and that the registry trusts its issuer.`
  }
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH|EPROTO/.test(sentence)) {
    return `${registry} does not speak TLS. If it is a registry inside your network or a service container, add to the step:\n  with:\n    insecure-registries: ${registry}`
  }
  if (/EXPIRED|NOT_YET_VALID/.test(sentence)) {
    return `The certificate of ${registry} has expired or is not valid yet. Renew it, and check the runner's clock.`
  }
  if (/ALTNAME|HOSTNAME/.test(sentence)) {
    return `The certificate of ${registry} is for other names. Use a name that the certificate contains, or add the name to the certificate.`
  }
  return `The certificate of ${registry} is not trusted. For a private certificate authority, save its certificate as /etc/docker/certs.d/${registry}/ca.crt, or name its file in NODE_EXTRA_CA_CERTS.`
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
