// CNCF distribution, the registry that most self-hosted ones are built on, as a server of the tests.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTemporaryFolder, startServer } from './processes.ts'
import { READER, startTokenServer, type TokenServer, USER } from './token-server.ts'
import { tool } from './tools.ts'

const SERVICE = 'seal-tests'
const LISTENING = /listening on (127\.0\.0\.1:\d+)/

/** bcrypt (cost 4, so that it is quick) of PASSWORD. */
const PASSWORD_HASH = '$2b$04$SealTestsHtpasswdSalt.wDo8hArHLY0Z/kqJvsLa6tB9jd1W4Jy'

export interface DistributionOptions {
  /** `none` unless given. With `token`, the user `reader` may only pull. */
  readonly auth?: 'none' | 'basic' | 'token'
  /** Whether manifests and blobs may be deleted; true unless given. */
  readonly delete?: boolean
}

export interface Distribution {
  /** `127.0.0.1:<port>`, plain HTTP. */
  readonly host: string
  /** What the registry logged, its requests included. */
  readonly output: () => string
  /** With `token` authentication. */
  readonly tokens: TokenServer | undefined
  readonly close: () => Promise<void>
}

export { PASSWORD, READER, USER } from './token-server.ts'

/** Starts the registry on a free loopback port with its own storage. */
export async function startDistribution(options: DistributionOptions = {}): Promise<Distribution> {
  const folder = makeTemporaryFolder()
  const tokens = options.auth === 'token' ? await startTokenServer(SERVICE, SERVICE) : undefined
  const configuration = {
    version: '0.1',
    log: { level: 'info', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: join(folder, 'storage') },
      delete: { enabled: options.delete ?? true },
      maintenance: { uploadpurging: { enabled: false } }
    },
    http: { addr: '127.0.0.1:0' },
    ...formatAuth(options.auth ?? 'none', folder, tokens)
  }
  const path = join(folder, 'config.yml')
  // JSON is YAML.
  writeFileSync(path, JSON.stringify(configuration))
  const server = await startServer(tool('docker-registry'), ['serve', path], { ready: LISTENING })
  const host = LISTENING.exec(server.output())?.[1]
  if (host === undefined) throw new Error('distribution did not print its port')
  const close = async () => {
    await server.stop()
    await tokens?.close()
  }
  return { host, output: server.output, tokens, close }
}

function formatAuth(auth: 'none' | 'basic' | 'token', folder: string, tokens: TokenServer | undefined) {
  if (auth === 'basic') {
    const path = join(folder, 'htpasswd')
    writeFileSync(path, [USER, READER].map(user => `${user}:${PASSWORD_HASH}\n`).join(''))
    return { auth: { htpasswd: { realm: SERVICE, path } } }
  }
  if (tokens) {
    const rootcertbundle = join(folder, 'tokens.pem')
    writeFileSync(rootcertbundle, tokens.certificate)
    return { auth: { token: { realm: tokens.realm, service: SERVICE, issuer: SERVICE, rootcertbundle } } }
  }
  return {}
}
