// Certificates of one registry each, in the folders where Docker and Podman look for them: its authorities, and ours
// for registries that ask for a client certificate. https://docs.docker.com/engine/security/certificates/ and
// https://github.com/containers/image/blob/main/docs/containers-certs.d.5.md
import { X509Certificate } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'
import { apiHost, parseHost } from '../../oci/reference.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'

/** A certificate with its private key, both PEM. */
export interface ClientCertificate {
  readonly certificate: string
  readonly key: string
}

export interface HostCertificates {
  /** PEM of authorities that sign this registry, in addition to all others. */
  readonly authorities: readonly string[]
  readonly client: readonly ClientCertificate[]
}

/** By the `host` of a URL. A folder that cannot be used is an error only for its registry. */
export type CertificatesByHost = ReadonlyMap<string, HostCertificates | SealError>

/** Folders of Docker and Podman, in order: the first that has a folder of the registry counts. */
export function certificateFolders(env: Environment, homeDirectory: string): readonly string[] {
  return [
    join(env['XDG_CONFIG_HOME'] || join(homeDirectory, '.config'), 'containers', 'certs.d'),
    join(homeDirectory, '.config', 'docker', 'certs.d'),
    '/etc/containers/certs.d',
    '/etc/docker/certs.d'
  ]
}

/** Reads `<folder>/<host:port>/`: `*.crt` are authorities, `*.cert` with the `*.key` of the same name is a client's. */
export async function readCertificateFolders(folders: readonly string[]): Promise<CertificatesByHost> {
  const found = new Map<string, HostCertificates | SealError>()
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      const host = apiHost(parseHost(name) ?? '')
      if (host === '' || found.has(host)) continue
      found.set(host, await readHostFolder(join(folder, name)).catch(error => asFailure(error, folder, name)))
    }
  }
  return found
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch {
    // Most machines do not have the folder, and on some this user may not read it.
    return []
  }
}

async function readHostFolder(folder: string): Promise<HostCertificates> {
  const names = (await readdir(folder)).sort()
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const authorities = await Promise.all(names.filter(name => name.endsWith('.crt')).map(read))
  const client = await Promise.all(
    names
      .filter(name => name.endsWith('.cert'))
      .map(async name => ({ certificate: await read(name), key: await read(name.replace(/cert$/, 'key')) }))
  )
  const certificates = { authorities, client }
  contextOf(certificates, [])
  return certificates
}

/** Adds a client certificate for a registry, in place of those that its folder has. */
export function withClient(
  found: CertificatesByHost,
  registry: string,
  client: ClientCertificate
): CertificatesByHost {
  const host = apiHost(registry)
  const before = found.get(host)
  const authorities = before === undefined || before instanceof SealError ? [] : before.authorities
  return new Map([...found, [host, checked({ authorities, client: [client] })]])
}

function checked(certificates: HostCertificates): HostCertificates | SealError {
  try {
    contextOf(certificates, [])
    return certificates
  } catch (cause) {
    return invalidCertificates('the client certificate of the inputs', cause)
  }
}

function asFailure(cause: unknown, folder: string, name: string): SealError {
  return invalidCertificates(`the certificates in ${printable(join(folder, name), 300)}`, cause)
}

function invalidCertificates(what: string, cause: unknown): SealError {
  return new SealError('REGISTRY_CERTIFICATE_INVALID', `${what} cannot be used`, {
    cause,
    remedy:
      'Each file must be PEM: *.crt has the registry’s authorities, *.cert the client certificate, and the *.key of the same name its private key, without a password.'
  })
}

/** @throws Error for a certificate that is not one, a key that is not its, or one with a password */
export function contextOf(
  { authorities, client }: HostCertificates,
  shared: readonly string[]
): SecureContext {
  for (const pem of authorities) new X509Certificate(pem)
  return createSecureContext({
    ca: [...getCACertificates('default'), ...shared, ...authorities],
    ...(client.length === 0
      ? {}
      : { cert: client.map(({ certificate }) => certificate), key: client.map(({ key }) => key) })
  })
}
